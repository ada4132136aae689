// SPDX-License-Identifier: BSL-1.0
// Written by tests/reference/generate_layers.py with PyTorch 1.13.0a0; not to be edited.
#pragma once

#include "reference/layer_runs.hpp"

// clang-format off
namespace pytorch {

inline constexpr LayerRun<4, 2, 68> batch_norm{
    .outputs = {{
        0x1.1430b71c5d47p-2, -0x1.b5e958f44943bp-1, 0x1.1d91c9d1a902ep-2, -0x1.a21decfdab3b3p-1, 0x1.2445fd05a0cbfp-2,
        -0x1.ba769b2b771fdp-1, 0x1.277f5b44bdb5p-2, -0x1.a5b04b5baffaap-1
    }},
    .training_outputs = {{
        -0x1.562a6692667a2p-3, -0x1.73c171b56437p-2, -0x1.2f31522a0ec28p-5, -0x1.b42d7e5ee2bfcp-2, 0x1.1a3551480409p-3,
        -0x1.4976f52f3967cp-1, 0x1.0b6a97b1a127dp-2, -0x1.6fcf147dc5d16p-1
    }},
    .loss = 0x1.ebe4fb354c77bp-2,
    .input_gradients = {{
        0x1.bea0b4b8c15cp-3, 0x1.ac8ddd0e3dc83p-5, -0x1.d5a632dd5496ep-4, -0x1.2486a02a73272p-2, -0x1.8a1595c2222f7p+0,
        -0x1.c9c810a18c06dp-2, 0x1.4904a62d33105p-1, 0x1.bb1805a06f663p+0, 0x1.040f2df05a05p+0, 0x1.3bf1336cabaa1p-2,
        -0x1.978f878346577p-2, -0x1.19deb28c3708dp+0, 0x1.38c944eabffb8p-2, 0x1.6114864c628edp-4, -0x1.0a20703f9546ap-3,
        -0x1.605eac266e4e2p-2
    }},
    .gradients = {{
        -0x1.86dac947a4f82p-11, -0x1.8a0e91a79ab69p-9, -0x1.df09d8f9fd545p+2, 0x1.bedcef3647ebap-9, 0x1.067a3ac102173p-10,
        -0x1.50dc29de0745p-1, -0x1.3a224e05ff588p-11, -0x1.3df59c6c2089ap-10, 0x1.1b00216d33cf8p+3, 0x1.261242380a2c7p-10,
        0x1.efa73587e38f3p-11, 0x1.5152cab6249dcp-1, -0x1.3a224e05ff58ep-11, -0x1.3df59c6c2087ep-10, 0x1.1b00216d33cf8p+3,
        0x1.261242380a2b4p-10, 0x1.efa73587e38eap-11, 0x1.5152cab6249dcp-1, -0x1.86dac947a4f82p-11, -0x1.8a0e91a79ab63p-9,
        -0x1.df09d8f9fd543p+2, 0x1.bedcef3647eb7p-9, 0x1.067a3ac10216dp-10, -0x1.50dc29de07451p-1, -0x1p-60, 0x1p-57, 0x1.8p-51,
        -0x1p-58, -0x1p-59, -0x1p-56, 0x1.2eeafeef1cbcep-5, 0x1.3e1e123d162b4p-4, -0x1.c8700cb7b7318p-4, 0x1.fbd93c0f9ff95p-5,
        -0x1.5ecbfce50a72ap-5, -0x1.6a50089253048p-4, -0x1.446aee204b469p-4, 0x1.7a79a3c9ba513p-4, 0x1.af9ce29a39e16p-3,
        -0x1.390bfa2386b3ap-3, -0x1.856fbf26cf16bp-5, 0x1.edc0ee35a0247p-4, -0x1.4a2ccccccccdp-3, -0x1.a54cccccccccp-5,
        -0x1.5b99999999998p-3, -0x1.3d2ccccccccdp-3, -0x1.714cccccccccp-5, -0x1.4e99999999994p-3, -0x1.e1cb8444444p-7,
        -0x1.761f25555555p-5, -0x1.f9978eeeeeeep-4, -0x1.9a7117777776p-6, -0x1.a0b625555555p-5, -0x1.0c5147777777p-3,
        0x1.dd3023003802cp-6, -0x1.78528374b9f9bp-3, -0x1.45f474620ee87p-7, 0x1.289dd6caae0afp-2, 0x1.d6fc5cb948b1cp-6,
        -0x1.16a8d71ddd97dp-5, 0x1.8c9f266b31767p-6, -0x1.fc1490c8f8dacp-3, 0x1.833ee4e1facecp-6, 0x1.54f0821335529p-3,
        0x1.06e4d6de71546p-5, -0x1.d1202d8e47217p-4, 0x1.7789e2c72e16fp-4, -0x1.5b4f606dc8ad2p-1
    }},
    .after_sgd = {{
        -0x1.15dbb30ecfc2fp-7, 0x1.21938a50e402p-2, 0x1.46b46fba0faddp+1, 0x1.c67e3f804dac3p-5, 0x1.7aa5b49794641p-2,
        0x1.963cd475c9e9ep-4, 0x1.2b8a61af522cfp-3, -0x1.6c12c85fd47f7p-2, -0x1.af533026332d5p+1, 0x1.bb3f7e65d4181p-3,
        -0x1.0db299a777291p-2, -0x1.2ba48a0a40793p-2, 0x1.35c530d7a9168p-2, -0x1.982590bfa8ff2p-3, -0x1.9b533026332d3p+1,
        0x1.7d9fbf32ea0bdp-2, -0x1.b6ca669ddca42p-4, -0x1.1749141480f29p-3, -0x1.50aedd98767e1p-2, -0x1.3363ad78dff0ep-5,
        0x1.82b46fba0fadap+1, -0x1.0f30380ff64a7p-2, 0x1.952da4bca3215p-5, 0x1.22c79a8eb93d4p-1, -0.359375, 0.21875, -0.78125,
        -0.203125, 0.375, -0.625, -0x1.ffa74c5e9586cp-4, 0x1.ea6b4ac6b4ca4p-2, -0x1.143f64aa6e62fp-1, -0x1.f672c32a64fedp-5,
        0x1.66af7026edcd5p-1, -0x1.2bf8888895263p-2, 0x1.080a992c373a3p-2, -0x1.89724f859d187p-1, -0x1.c71d5ef133p-3,
        0x1.e72e6b59f530ep-2, -0x1.169b11183e8a5p-1, -0x1.b53189bd3488p-5, -0x1.05543a7c35dbfp-3, 0x1.58c8c366a33a9p-2,
        -0x1.830addf09177ep-2, 0x1.e3e18bc62076p-8, 0x1.e0cd23de9f50ep-2, -0x1.1acc7f9ede694p-2, 0x1.0c9edbcfb96ddp-1,
        0x1.1aa3eec8ba3c3p-1, 0x1.32a5867f03404p+6, 0x1.0c1f28541e33bp-1, 0x1.293539ed0c4edp-1, 0x1.9b3056307053cp-1,
        -0x1.80050ec700399p-3, 0x1.aa795745786cp-3, 0x1.a447b6317f6fp-2, -0x1.2e1d57835fca2p-3, 0x1.2c447fd90346ep-3,
        -0x1.b44544e66f087p-2, -0x1.d2c062d9a2ac1p-6, 0x1.611249db52e88p-2, -0x1.e05730b22cdd9p-3, 0x1.5c74b5b4d8bcfp-4,
        0x1.353f4634d2acfp-2, -0x1.2a405ce4d1dcbp-3, 0x1.c4cfff845d2dap-3, -0x1.5efc3a7edd0b8p-2
    }},
    .outputs_after_sgd = {{
        -0x1.aa571f56b9aa4p-3, 0x1.249be19dc961cp-2, 0x1.4b0dab6d4d91bp-3, -0x1.398d1599a3012p-2, -0x1.80c725a867f18p-3,
        0x1.21c9de00bf104p-2, 0x1.5bd8f71d9eb98p-3, -0x1.360d19484d0cfp-2
    }},
    .after_adam = {{
        0x1.c70b2d84d6d11p-4, 0x1.4929489586135p-2, -0x1.6a1495950f2d8p-3, -0x1.87deef34ef67bp-6, 0x1.e90f27da3669dp-2,
        -0x1.2fe151c0e9783p-4, 0x1.e557325485626p-3, -0x1.4e69d37b02b86p-2, -0x1.085101c5cbaaap-3, 0x1.4845cf6a8edcap-3,
        -0x1.263dd73df011ep-3, -0x1.4faae091c492dp-4, 0x1.92ab992a42b13p-2, -0x1.5cd3a6f605708p-3, 0x1.bd77f1d1a2aadp-6,
        0x1.4422e7b5476e6p-2, 0x1.9c228c20fee44p-7, 0x1.30551f6e3b6d4p-4, -0x1.ac7a693d9497cp-3, 0x1.29489586133bp-10,
        0x1.2af5b53578694p-2, -0x1.607deef34ef65p-2, 0x1.421e4fb46cd3fp-3, 0x1.9407ab8fc5a1fp-2, -0.359375, 0x1.c000000000001p-3,
        -0x1.90000000000aap-1, -0x1.9ffffffffffffp-3, 0x1.7ffffffffffffp-2, -0x1.3ffffffffffffp-1, -0x1.aaf506ef087bfp-3,
        0x1.8113e322b07bbp-2, -0x1.b85cafb4b48e1p-2, -0x1.15ca9dcfd5f22p-4, 0x1.66f692c45091ep-1, -0x1.b5df244de659ep-3,
        0x1.c666073f3ba48p-2, -0x1.cd666febabcap-1, -0x1.50225763a3acep-2, 0x1.32606e78b1d39p-1, -0x1.26894b9e46bf5p-1,
        -0x1.3596f2fd7f73dp-3, -0x1.1a269f2a34882p-3, 0x1.561e01287445fp-2, -0x1.a63ef4e5d38c4p-2, 0x1.0e317389f6112p-6,
        0x1.d66a855992444p-2, -0x1.1cd3b37544ab2p-2, 0x1.e81ae1b2b7e8ap-2, 0x1.22eb190f3218ap-1, 0x1.663cf9b360667p-3,
        0x1.28c893484a311p-1, 0x1.2fe0b36ce68dfp-1, 0x1.c4f4f4cbf55d8p-3, -0x1.70f4325dfd274p-3, 0x1.226ded56209d6p-2,
        0x1.8180d463a4ccbp-2, -0x1.23670933274c6p-2, 0x1.7267f75feda0cp-4, -0x1.e5fd895226a31p-2, -0x1.c47809070432ep-7,
        0x1.bebe716bc2a2ap-2, -0x1.425243ee76d7ap-2, -0x1.d1f8c395008acp-4, 0x1.9b1dbdf90b454p-3, -0x1.5b6635b44321p-3,
        0x1.00eb69c8e63abp-2, -0x1.2786116b93047p-1
    }},
    .outputs_after_adam = {{
        -0x1.0e4a33744630ap-3, 0x1.5db0118ef7bap-3, 0x1.20227165bf529p-3, 0x1.fe9cebc5c65ap-6, -0x1.7ec9333d47cfp-4,
        0x1.6ec03e5d7ff14p-3, 0x1.393fe137912f8p-3, 0x1.26c140636135p-5
    }},
};

inline constexpr LayerRun<15, 2, 44> batch_norm_1d{
    .outputs = {{
        0x1.57a04cabb2ae1p-1, -0x1.4290c15cb881bp-1, 0x1.93c01d28ea8c2p-2, -0x1.40ef33bb2ca5ep-1, 0x1.59dc2bbe5da48p-1,
        -0x1.4536dbed91d0ep-1, 0x1.96c03c6f6f0d8p-2, -0x1.45a6b85cdd866p-1
    }},
    .training_outputs = {{
        0x1.114341257b9ffp-1, -0x1.e7981be211132p-2, 0x1.935deef086d56p-2, -0x1.b0dcbdb1ee683p-2, 0x1.13241c3540f12p-1,
        -0x1.eea29ec435d8ep-2, 0x1.9391aec64c4dp-2, -0x1.ba5ea2f262ff9p-2
    }},
    .loss = 0x1.0677043f453ddp-1,
    .input_gradients = {{
        -0x1.ed79f9fdfb676p-9, 0x1.00519666acb8ep-10, 0x1.0905234e9a4a6p-9, 0x1.947cb4c1d2c2ap-9, -0x1.9823a9039e132p-9,
        -0x1.6f8a109ab3475p-9, -0x1.ffde73a26c157p-8, -0x1.3a86fa36989afp-5, 0x1.5b383b1685844p-6, -0x1.a7be7e37bc6c7p-8,
        0x1.604bac982bfe9p-5, -0x1.671c73bf36116p-5, -0x1.77abc84be8d62p-6, 0x1.b6ad53f1fe30cp-6, 0x1.4abd06f3fdce2p-6,
        0x1.77de9ff8591e4p-11, 0x1.3119f5bf556efp-13, -0x1.5aa5b3f7bf999p-12, -0x1.25073f012fc6ep-12, 0x1.ab12d8ad28a7fp-12,
        0x1.e6b90c82c1856p-7, 0x1.5fcafc8b132dcp-7, 0x1.4f9909f397fdbp-9, 0x1.fbceb451eeac5p-8, 0x1.9b5b38297cf5ep-8,
        -0x1.fa7680ed7bda1p-8, 0x1.0959df4e86469p-6, 0x1.04e9cb6aed6e3p-8, -0x1.04287011cb8dcp-7, 0x1.a4817b916b7eep-12,
        -0x1.a0576e3f9c3d3p-9, 0x1.00b21c711faaap-8, 0x1.2c36da7ab340cp-9, 0x1.4804b9528545ep-11, -0x1.a751eeb700814p-9,
        -0x1.5a5829b435b5ap-6, -0x1.b673a3e1916dap-8, 0x1.9b57cf09bea31p-8, 0x1.b9af14dd9e687p-6, -0x1.0bf3bcf29edd4p-5,
        0x1.b0cc42a524f23p-6, -0x1.04dec1f81b1a2p-5, -0x1.4fa28e69a8579p-5, 0x1.441d6e786b548p-5, 0x1.36c8caa09004fp-8,
        -0x1.68c467077d01dp-9, 0x1.00596d02cd47bp-9, 0x1.b8896b70dd6b9p-10, 0x1.edef69e573bfbp-10, -0x1.914759b42cbb2p-9,
        -0x1.0c37deefd50e2p-6, -0x1.8afd499583dbcp-7, -0x1.930e69ce717fap-8, 0x1.0822aa857d473p-4, -0x1.5814e1f3481aap-7,
        0x1.39800201b3877p-7, -0x1.10569d39ea66ep-5, -0x1.4131cfb3f7f09p-5, 0x1.48d720e2ba73cp-8, 0x1.04e96d8430ffap-5
    }},
    .gradients = {{
        -0x1.4f60d16f9f912p-4, 0x1.905e4276b6ab1p-3, -0x1.dfde825855acp-3, 0x1.02bb8f1c3ab88p-4, -0x1.fc65a7b51604p-3,
        0x1.4084376ad9d88p-4, -0x1.199999999999ap-2, -0x1.a19999999999ap-3, -0x1.60cccccccccccp-3, -0x1.9c691840ac77p-4,
        0x1.626666666666p-5, -0x1.88d2308158edp-5, 0x1.d9fe8b471cb39p-5, -0x1.1cf65020cc9a8p-4, 0x1.44c8810bc5a9dp-4,
        -0x1.7608312cf6bc3p-4, 0x1.e24001cf9b72ep-5, -0x1.141657b3b137dp-4, 0x1.ac75bafadddcap-5, -0x1.0257c99458b6fp-4,
        0x1.2e4452ea3d57bp-4, -0x1.5bab24c61b732p-4, 0x1.19059159eade8p-2, -0x1.306c166e05e7bp-2, 0x1.b3185e45a4565p-2,
        -0x1.f25ef4b791a0ep-2, 0x1.0f8f92f6dd2bdp-2, -0x1.495c5d1a0b7b1p-2, 0x1.4e494427a3be3p-2, -0x1.72877707dc61fp-2,
        0x1.ecce7a9dcdb82p-5, -0x1.7193d1e13b0bbp-4, -0x1.63dac85030523p-4, 0x1.e6b955374de6bp-4, -0x1.690e23a635425p-3,
        0x1.7402f2b0d1027p-3, 0x1.bf95ff995f763p-4, -0x1.b65ebc438952fp-4, -0x1.432c2cca30d7fp-3, 0x1.98701fa22a7efp-3,
        -0x1.e2f32d4a5b9a2p-3, 0x1.0361130593d73p-2, 0x1.03f7cb0d89889p-1, -0x1.302ec369530a8p-1
    }},
    .after_sgd = {{
        -0x1.87f91124add24p-6, 0x1.b016c1bb66367p-2, -0x1.3ad4a2e79a53ep-2, 0x1.eefc847ed6dffp-6, 0x1.62a9afa265dbap-1,
        -0x1.71c6ee000d292p-3, 0x1.69605d63effffp-5, -0x1.611a5198edep-3, 0x1.f14674718f5p-3, 0x1.a272db36b04bap-1,
        0x1.c851abfda8d0fp-1, 0x1.a21b2dbb0f1fdp-1, 0x1.1414a9777a16bp-2, -0x1.508fab53e556fp-3, 0x1.ac056771f97acp-5,
        0x1.a7ae4e198e44fp-2, -0x1.183d0a87279e6p-3, 0x1.6098e60934d47p-3, -0x1.6ddfe4ac7defdp-2, -0x1.0bfaaac6ae6abp-6,
        0x1.b7182a5d4dd52p-3, -0x1.d197b9d9ef36bp-3, -0x1.9b9dd29b61922p-4, 0x1.c169bb1fb02a6p-2, -0x1.7e6b85b83c307p-2,
        0x1.5a02f2dc6e362p-2, -0x1.c984ba86861e5p-2, -0x1.917146ef7c38ep-9, 0x1.196be795aeeccp-5, -0x1.43042bd37f855p-3,
        0x1.05f46e8d84304p-4, 0x1.98da3eed710c5p-3, -0x1.11db5cd054f71p-2, 0x1.f08663efb754bp-5, 0x1.d0fbe1554235dp-2,
        -0x1.dce0f36313be6p-3, -0x1.43fcfbfbbfb0cp-6, -0x1.bb709d7dcadddp-3, -0x1.0e03de46f028ep-4, 0x1.4f563eaaa246dp-3,
        -0x1.382f3bae8d308p-3, -0x1.dcfc519825553p-4, 0x1.6aa5163673e7ap-2, -0x1.0648d3a2d16a5p-3
    }},
    .outputs_after_sgd = {{
        -0x1.34608ebd609b8p-2, 0x1.d349f24ad301p-2, 0x1.365ff0d2d47f8p-5, 0x1.b5697f9b6da54p-4, -0x1.2f423396ea84cp-2,
        0x1.ca57412ca9316p-2, 0x1.6834540891c68p-5, 0x1.81d28bb71c48ep-4
    }},
    .after_adam = {{
        -0x1.1b2a727820545p-4, 0x1.a4d9925f4ca51p-2, -0x1.8d53c56f417c7p-2, 0x1.e5c5d00cba1b9p-4, 0x1.9fe911f01eccfp-1,
        -0x1.7c0a16b1392bep-2, 0x1.69605d63effffp-5, -0x1.611a5198edep-3, 0x1.f14674718f5p-3, 0x1.a272db36b04bap-1,
        0x1.c851abfda8d0fp-1, 0x1.a21b2dbb0f1fdp-1, 0x1.98858724ac546p-3, -0x1.a0a4d9cde2e8bp-4, -0x1.6fa09c0a045d3p-9,
        0x1.de9ddde06b06fp-2, -0x1.c3fc1a0bd8c6p-3, 0x1.0f3d9a09baf71p-2, -0x1.bdc9bc5295898p-2, 0x1.d1e643adfc3d5p-5,
        0x1.36b0d7d2747c2p-3, -0x1.4e6baf50fd728p-3, -0x1.9a490612d51d6p-4, 0x1.cff07ed1be481p-2, -0x1.2cdb1e953f632p-2,
        0x1.cf00a8296eb1ep-3, -0x1.e404f8f41cc6dp-2, -0x1.d1206a90d7f49p-7, 0x1.00bade0fd9c7bp-4, -0x1.7ce1bd35e5a6fp-3,
        -0x1.b6b62e514c8f6p-6, 0x1.25ef0e2a9575cp-2, -0x1.ae20bf4cdf23ap-3, 0x1.0973c5f230f23p-6, 0x1.f6ee62c21add9p-2,
        -0x1.382df77f81dc3p-2, -0x1.7c85e09115d98p-5, -0x1.756e24f7acf99p-3, -0x1.455d673c0d578p-6, 0x1.2747632f5fc0ap-3,
        -0x1.37d96a94e97dep-3, -0x1.1a9a17aad5125p-3, 0x1.e4ec36b66d389p-2, -0x1.413eda80faa4ep-2
    }},
    .outputs_after_adam = {{
        -0x1.ec0dac8869c9ap-3, 0x1.ae81629fccebep-2, 0x1.3bbb98cf0f9ap-5, 0x1.0b55a71024cdcp-4, -0x1.e1f317dcd50aep-3,
        0x1.a55a2229c4c18p-2, 0x1.6efc701a28f6p-5, 0x1.adf1428ccefcp-5
    }},
};

inline constexpr LayerRun<20, 2, 80> batch_norm_2d{
    .outputs = {{
        -0x1.290dbf69df4d1p-1, -0x1.9c33b3cd1c83ap-3, -0x1.3ea0520d1d424p-3, -0x1.dcb75bf0c99e4p-4, -0x1.8f669133279f1p-1,
        0x1.b9cdfa2f5eefp-4, -0x1.2807511c1973bp-1, -0x1.9cef855d84915p-3
    }},
    .training_outputs = {{
        -0x1.1dbf164b7fad6p-1, -0x1.aeed04d7da1e4p-2, -0x1.2bd1d3c35adf8p-3, -0x1.86d5c2281731p-3, -0x1.3e24cf1c4ba2ap-1,
        0x1.c53dce7936fp-5, -0x1.1c8ac8e93a6afp-1, -0x1.aee796139a1ffp-2
    }},
    .loss = 0x1.2b85d3d765b1ep-2,
    .input_gradients = {{
        0x1.66f301764df5dp-9, 0x1.b3c57f7b301c3p-12, 0x1.94425cb8be342p-8, -0x1.0e45c958c368dp-9, -0x1.7727b8ba5ecf9p-9,
        0x1.bed2a9e6f1e72p-9, -0x1.b2b1d081efffap-8, -0x1.fe4c87ff69062p-8, 0x1.3262d103ef141p-10, -0x1.4a8d3b1d20e38p-9,
        -0x1.76ee2c8e346b3p-9, -0x1.1f9b42f6b4b7fp-8, 0x1.1972db387b5aep-7, -0x1.84993686476c8p-10, 0x1.00cdc763c6bf2p-10,
        -0x1.96918cd9bc4bep-9, 0x1.dbfaf294552f8p-11, 0x1.8a9d01bceda1ep-7, -0x1.22cbb826f62c5p-8, -0x1.83cc8a9a51c81p-9,
        0x1.61676bb425359p-11, 0x1.b60d8625201e1p-8, -0x1.043ba306728a3p-6, -0x1.8b010b1cd921cp-10, 0x1.88bccce18eff7p-7,
        -0x1.4fb105ec7ee84p-7, 0x1.46bcbb8d3e5e9p-7, 0x1.06b9db544146bp-6, -0x1.684bb17425c3dp-7, 0x1.1d680a65804bfp-8,
        -0x1.b27f659602ccp-13, -0x1.57b3a2c639dd8p-9, -0x1.32428d6c0c82ap-6, -0x1.57e549c875ce8p-9, 0x1.f2e1b5c517a28p-9,
        0x1.2c01524278a7ap-7, 0x1.d370fba353073p-8, -0x1.16fee54dbd8fcp-6, -0x1.df79d109dc93cp-10, 0x1.02d186ab8055dp-7,
        0x1.1b3131fbd913p-7, -0x1.af43190d54e4p-9, 0x1.77c6d1fab07f8p-11, 0x1.7c992be132c3cp-6, -0x1.2b80406dcd982p-9,
        -0x1.3dc37298452a5p-7, -0x1.566cfb501490ep-7, -0x1.0083a54e439bap-8, -0x1.5d901966f5f8ep-7, -0x1.3e0fc522960a6p-9,
        -0x1.06ed3dee2b7a3p-8, -0x1.29919e0b2b5d1p-7, 0x1.46af80db8b2d2p-7, -0x1.d7da5a336b71ap-8, 0x1.5d1c0df7fe975p-6,
        0x1.a604c591c27d4p-8, 0x1.0ee40ed5f7d3dp-6, 0x1.26cfd9877f2b4p-7, -0x1.57cd5d19a8a2ep-6, -0x1.9417c142c2807p-10,
        0x1.71de295efcc07p-8, -0x1.2f630f3518f5bp-9, 0x1.c55e2508ddbd6p-9, 0x1.8688b380e68p-8, -0x1.2d8f96f345f73p-9,
        0x1.030ed45fdce99p-10, -0x1.bca7e74e8ae9ap-8, -0x1.93ae56139489ap-8, -0x1.e554e87f680b8p-11, -0x1.dd5bc7d0455aep-9,
        -0x1.5094e5a3de26p-8, -0x1.09e3a52cea48cp-7, 0x1.44d1b114bd11p-7, -0x1.eed8a744b414bp-8, 0x1.16c1c55f1df78p-7,
        -0x1.3174ffdf7257ep-10, 0x1.b9990d84e2866p-8, 0x1.0ec1560de1c92p-6, -0x1.7468541a650eap-7, -0x1.02f8c291a8407p-8
    }},
    .gradients = {{
        -0x1.f2fdc23df1c71p-6, -0x1.22889ecc3b218p-3, 0x1.584b84bcb0ddep-6, 0x1.b233b34fcb576p-9, 0x1.3ce49f4387a77p-4,
        -0x1.052db5835ef2ap-5, -0x1.3237f5bc5a90ep-8, 0x1.409494cf3f1c4p-5, 0x1.9ee909099879ap-4, 0x1.643398fdc5262p-8,
        0x1.4a18a0a6d9fp-7, 0x1.7566202bc2cf4p-4, -0x1.a506de1c36814p-7, -0x1.2bdd092bba781p-3, -0x1.e50ee3d8e66b2p-3,
        0x1.ea6199ffc75e5p-7, 0x1.b68a2c82b3da4p-5, -0x1.1da96703e10f8p-7, 0x1.9fbb9f86def9ap-6, 0x1.34f3538487f4fp-4,
        0x1.3a4fa0095d0f2p-3, -0x1.f2fdc23df1c7p-6, -0x1.22889ecc3b218p-3, 0x1.584b84bcb0ddep-6, 0x1.aaa5e834aaea2p-7,
        0x1.f6169da6a3644p-4, 0x1.48c34c11850dap-5, -0x1p-57, 0x1p-57, 0x1p-59, -0x1.86e2600025cbdp-3, -0x1.8f5936cbd5955p-6,
        -0x1.9d7568f10a6b4p-5, -0x1.70aab6a1043f5p-3, -0x1.45bdc9eafe613p-4, -0x1.86edf37a3a4a1p-6, -0x1.5abb555555556p-1,
        -0x1.adb5555555558p-4, -0x1.8f0cp-1, -0x1.03a7d9c8cfc4ap-1, -0x1.9b10a7303b5cp-6, -0x1.46f00d590b216p-2,
        -0x1.62e8f3c87f99ep-6, -0x1.a5e74f4c1269bp-6, -0x1.8988e924350a1p-6, -0x1.c199b0421fdccp-6, -0x1.0d72312afc5ddp-5,
        -0x1.7d3dcb58efeddp-5, -0x1.edf4ea017ed8dp-5, -0x1.8f977c48822ffp-5, -0x1.cbfd81da16379p-5, -0x1.fec009f522c64p-5,
        -0x1.b476f61a55a15p-5, -0x1.0e7f7df82b6a1p-4, -0x1.43627a4c4c3e9p-3, -0x1.ca7365dc6c2e2p-3, -0x1.86e8154880294p-3,
        0x1.2c3eb8019a67bp-5, -0x1.2cb2e417a0f6fp-4, -0x1.b2c038ec1a907p-3, -0x1.cee98866f8ee8p-3, -0x1.1a84d9d6f684ep-2,
        -0x1.0f75e00f13441p-2, -0x1.1ac5892b035b1p-2, -0x1.2b4e33a37ee3cp-2, -0x1.12ca226732bd2p-2, 0x1.920c62c7ae1f3p-4,
        0x1.4dcf4df6998f6p-3, 0x1.29432e53b65b4p-3, 0x1.d15efc80b8759p-3, 0x1.5c56f6ef80577p-3, -0x1.ab11c890fc86fp-4,
        0x1.24bc92f8bef4ep-3, -0x1.9b8540fc3ee72p-4, 0x1.98a2eefb78483p-7, 0x1.02d07f2acb12dp-4, 0x1.c24b549acbe9ep-3,
        0x1.a6ffb6a0b6c34p-3, -0x1.b5b191a0ee396p-2, -0x1.8a25f08c163e3p-2
    }},
    .after_sgd = {{
        -0x1.eef0faf29980cp-8, 0x1.a40ae6c80bb9dp-2, -0x1.f021f36b69396p-3, 0x1.1da09ee63141p-4, 0x1.1d248cca6cc75p-2,
        -0x1.2c20afecb50ffp-3, 0x1.448747e98a388p-3, -0x1.8e80a8d78044dp-2, -0x1.39d602e15cbf6p-4, 0x1.b3be764b37b5bp-3,
        -0x1.73f1ae871a946p-2, -0x1.0ac0241f89fbbp-3, 0x1.3a58bfc3d51c4p-2, -0x1.437a7652af15dp-5, 0x1.13188996c5072p-3,
        0x1.6eb44d894dab1p-2, -0x1.830f1ddbd9cc4p-3, 0x1.83f561578d111p-2, -0x1.703bff47da113p-2, -0x1.e6b0ea6c5827p-4,
        0x1.7b6a46b1714d6p-3, -0x1.ff7787d794cbcp-3, 0x1.5815cd901773dp-3, 0x1.37ef064a4b635p-2, -0x1.4be226d5f8413p-3,
        0x1.a59134a49d115p-8, -0x1.aa9db39d2b4b1p-2, -0.203125, 0.375, -0.625, -0x1.3a1b96d00c1cp-4, 0x1.05b7b49ac4b61p-1,
        -0x1.7c28f3a2b2b39p-2, 0x1.1481ec20b6f6ap-3, 0x1.58edc5faa80dap-1, -0x1.250fd7a891146p-2, -0x1.bc2f48d84eb9dp-3,
        0x1.c6da0cb880ccp-2, -0x1.4a08381743dacp-1, 0x1.87573ed64907p-3, 0x1.0a2eab4e156bcp+0, 0x1.98ba6f7568f04p-2,
        0x1.21080bfa147fp-2, -0x1.e73637ad728d1p-3, 0x1.11d14c4a12e53p-4, 0x1.5329ddba765dbp-2, -0x1.ed98600e03a8ep-4,
        0x1.3edf48bfb1033p-3, -0x1.4a3815643ab82p-2, -0x1.1fc5cac78df19p-5, 0x1.089b3c87eee51p-2, -0x1.ef619fdaacb17p-3,
        0x1.6fbda2bced518p-5, 0x1.50dd29e5b7075p-2, -0x1.ccd0396b47ed7p-6, 0x1.271cd381d272p-2, 0x1.f3187d309d1fcp-2,
        -0x1.025cff8c81e79p-3, 0x1.7fa0a61fa516fp-4, -0x1.6f5d5e2af5394p-2, 0x1.50af6aba23442p-6, 0x1.351ec160b2f75p-2,
        -0x1.11eb8c43a8bf4p-4, 0x1.b9d276669842fp-3, 0x1.b90617b4dfc9dp-2, -0x1.6e52c65c0feffp-4, 0x1.1f831defe42b7p-3,
        -0x1.65b3999e92ea8p-2, -0x1.733ec9afb9dfp-3, -0x1.9e37bd4aeeafdp-5, -0x1.a187e5681e063p-2, 0x1.1bf7668591523p-4,
        0x1.477eaed0abf97p-3, -0x1.871d13cca839dp-3, 0x1.30725b48ae443p-3, 0x1.bdda298d8b436p-2, -0x1.da65e6f1c5405p-3,
        0x1.639300e0eaff3p-4, -0x1.047fb4cbed16cp-1, 0x1.0787f6dcfbc6p-5
    }},
    .outputs_after_sgd = {{
        -0x1.509bb3b0b8c36p-2, 0x1.019383a27819cp-2, 0x1.d16d57ae34bbcp-2, -0x1.36b8286314e2dp-2, 0x1.93ab6a8510408p-3,
        0x1.bf994ad9b44a1p-1, -0x1.4acc6bd8b1cf2p-2, 0x1.03b3ad3023bc2p-2
    }},
    .after_adam = {{
        0x1.7e1d7d1a0d6bap-4, 0x1.993613f675b4cp-2, -0x1.f82d329de1a32p-3, -0x1.c4497a8e4b27bp-6, 0x1.c17c1fc73eb0dp-3,
        -0x1.962af04233591p-5, 0x1.bc8c68cc2bd82p-3, -0x1.783f3e3fd9b59p-2, -0x1.b46f39fb186bp-4, 0x1.42adb8dea6d03p-3,
        -0x1.dfab0574d9f85p-2, -0x1.7fef487a6c8a9p-4, 0x1.7f7fe754ce875p-2, -0x1.3f4ca6f9fb551p-4, 0x1.0c6ac1181d489p-3,
        0x1.13aaaccae47edp-2, -0x1.e8c29990f6b13p-3, 0x1.6a3bc5c72d378p-2, -0x1.b8df12ad18998p-2, -0x1.364beb08e824p-3,
        0x1.57b2db5b9c085p-3, -0x1.30f14172f94a1p-3, 0x1.426c27eceb698p-3, 0x1.33e966b10f2e6p-2, -0x1.17a5fe1df7ed4p-2,
        -0x1.d95dbf0f1145cp-7, -0x1.aeaeb6c12bc24p-2, -0x1.9fffffffffffep-3, 0x1.8000000000006p-2, -0x1.3fffffffffff9p-1,
        0x1.84e4003f8fd51p-6, 0x1.4e9768bf8b21bp-1, -0x1.088cdeab00a8ep-1, 0x1.34811d373decbp-3, 0x1.8e1d35724206fp-1,
        -0x1.83a95a24e6bcdp-2, -0x1.bc55ff285678ep-3, 0x1.b398cc2160ebfp-2, -0x1.433778aab55eap-1, 0x1.0945d7e9fb834p-2,
        0x1.13f354a45cd88p+0, 0x1.33091f75ddf1bp-2, 0x1.68b3a3937adcbp-2, -0x1.856f8b27755dp-3, 0x1.21e8c20622e27p-3,
        0x1.935a17ff8979p-2, -0x1.0a258b79ed51ep-4, 0x1.92aade72f07b2p-3, -0x1.0ed3a09d5e783p-2, -0x1.a1bf90beeba2bp-7,
        0x1.405219644e5dbp-2, -0x1.bc0d35daa087bp-3, 0x1.9631495e25c2bp-4, 0x1.763c6a9bf81aap-2, -0x1.0f52bae661cc1p-4,
        0x1.a4cbf2abb5e3ep-3, 0x1.07890216b91d4p-1, -0x1.640988a0e664dp-3, 0x1.fe97eb92b23f5p-4, -0x1.4ced92338014ep-2,
        0x1.0159c8884f047p-6, 0x1.277835cc140ddp-2, -0x1.205d36f82a8f9p-3, 0x1.091fa1a9d611dp-3, 0x1.a3e52f7ca1268p-2,
        -0x1.007c5a6d4bd7bp-3, 0x1.b48e02c6195b9p-4, -0x1.983fb5c010c88p-2, -0x1.888ba3417793p-3, 0x1.ba4508b4ab759p-4,
        -0x1.b0901a88c3f06p-2, 0x1.18eaea5cdf53fp-4, 0x1.19fdc30c894aap-3, -0x1.8b015c73683b4p-3, 0x1.a9aebe04635e9p-3,
        0x1.c32212fbe45fep-2, -0x1.9fe7eba9d65a1p-3, 0x1.e2c7809cb8f43p-4, -0x1.3cc9cff90bf2p-1, -0x1.26ede6a3641cdp-4
    }},
    .outputs_after_adam = {{
        -0x1.1c4864bdd9868p-1, 0x1.9467a1f19486ep-5, 0x1.401903dccd20ap-1, -0x1.e9febc8cfa589p-2, 0x1.c7e2db7031c7p-3,
        0x1.64f1459072cabp-1, -0x1.1736e8a2008c8p-1, 0x1.91d7aa4f55facp-5
    }},
};

inline constexpr LayerRun<18, 2, 73> batch_norm_2d_twice{
    .outputs = {{
        0x1.c403b638d5958p-4, 0x1.3d0b618ec1bfp-1, 0x1.a04268006f26p-4, 0x1.da6f7eac8e09cp-2, 0x1.bd0bd6624d86bp-3,
        0x1.bc76b52b84b68p-2, 0x1.02a62079c8c4bp-3, 0x1.e54cf65faa856p-2
    }},
    .training_outputs = {{
        0x1.17ada1d1a8ed7p-5, 0x1.caafebe5bb57ap-1, -0x1.d82bf299cdcacp-9, 0x1.243b1c3ddb9a3p-1, 0x1.f35e7ccb8969p-3,
        0x1.05dd0560b4ffp-1, 0x1.d6b466589f5e8p-5, 0x1.2ae913209de0fp-1
    }},
    .loss = 0x1.680a90b498522p-2,
    .input_gradients = {{
        -0x1.d6bdccafd605ep-10, -0x1.919b76387b275p-10, -0x1.0bae428efb0d9p-14, 0x1.0ba3e4593ecc5p-15, 0x1.cae3e44524a8dp-10,
        0x1.34f1b1fb8cfd5p-11, 0x1.86322ca5e98a1p-11, 0x1.626cf605f10aep-14, -0x1.6dd79281c2ff2p-13, -0x1.212481266687ap-8,
        -0x1.d19db25bf2d78p-7, -0x1.0757df0399cd8p-7, -0x1.03b27c6a67ee8p-6, -0x1.3399c385aeb1p-8, 0x1.eb3362e9e4486p-8,
        0x1.62582a6955bf1p-7, 0x1.4f7c8fe2a8d4p-6, 0x1.160a53e8e3f96p-8, -0x1.3644832cca6c5p-10, -0x1.52a3b7ff73969p-9,
        -0x1.9d5b35903efb8p-11, -0x1.eefbe80c79c6cp-10, 0x1.0d583b4d5965ap-10, 0x1.37b1ecb4bd6e8p-9, -0x1.5287d3bc231b6p-12,
        0x1.73a6eb5708039p-10, -0x1.33fdb71e61b03p-11, -0x1.cb399382ce3b4p-11, -0x1.df0ea7a5800a3p-7, -0x1.2911b71065cebp-6,
        -0x1.2a1c7df479663p-5, -0x1.435c980d0cdb1p-6, 0x1.6e99bddefe0f1p-6, 0x1.511d3f792b589p-10, 0x1.d6dd74458c19ep-8,
        0x1.0e4fdec4eb475p-6, 0x1.052c8c6af9d26p-13, 0x1.74fcee95a6d08p-11, 0x1.fbc8ecb6e9196p-13, 0x1.640d18fd65cd6p-11,
        0x1.3c728f53c8465p-14, -0x1.110bce391d31ep-11, 0x1.34bf2b32c553fp-12, -0x1.1288de2d8b5b2p-12, -0x1.0c6cccdc41f37p-15,
        0x1.fb63f1abbffebp-15, 0x1.e13efdfe88df5p-10, 0x1.362652f1ff03cp-9, 0x1.4768b668237e4p-7, 0x1.17e57622dff9bp-7,
        -0x1.c3aed2f325bbcp-10, 0x1.f7225a7065bffp-11, 0x1.41c2503a1908bp-12, -0x1.c82cf739eb407p-10, -0x1.d957a63c21dc2p-12,
        -0x1.f26bd7a5489a6p-12, 0x1.a08921515b5a1p-13, 0x1.11bb447005d0bp-11, 0x1.c5710e5562bd5p-11, 0x1.a052c4660ab47p-13,
        0x1.24cb45eaeedbdp-11, 0x1.72e4b49f51754p-14, 0x1.4e4c737888a21p-14, -0x1.507cf728b4ddbp-9, -0x1.e1ace982340acp-9,
        -0x1.9fb207e5de0d3p-10, -0x1.1cddbef23bdeep-10, 0x1.217c2e2daebdep-8, 0x1.f945887dd9d17p-10, 0x1.3c1f94634a9c4p-7,
        0x1.0121fbc76cfdcp-6, 0x1.a51c6e4f99e3ap-9
    }},
    .gradients = {{
        -0x1.cec332da611aep-4, 0x1.5f1f65b3c06b4p-6, 0x1.8p-55, -0x1.8p-55, -0x1.0ddddddddddd8p-3, -0x1.59f49f49f49fp-4,
        -0x1.071d41d41d42p-5, 0x1.8799466132ep-6, -0x1.ae3d1310bea3p-10, 0x1.2c2746f8032bp-9, -0x1.139cca782c0b6p-7,
        0x1.0370e8429c69p-10, -0x1.74047293de6f8p-11, 0x1.2f624cfa8eee8p-9, -0x1.5a3f7ee15ef08p-8, 0x1.e870ee8836bap-12,
        -0x1.5070e339bf59p-8, 0x1.683afc2d3b4a8p-10, -0x1.bb09f9553684ep-9, 0x1.5e9f481280f5ep-7, -0x1.b2ad94330b6p-4,
        0x1.1c04c6346e8acp-4, -0x1.b06dba238f251p-3, 0x1.de37360e0d9a4p-5, -0x1.9e0fc868a1771p-7, 0x1.ff0f603066cafp-6,
        -0x1.7c481b6827509p-6, 0x1.d3b314a8c211ap-5, -0x1.72237da0fced4p-3, -0x1.9975f793e96c8p-5, -0x1.21f849069086p-4,
        0x1.881b211712a08p-3, 0x1p-57, 0x1p-59, -0x1.cp-55, -0x1.5500e24c51bcbp-4, -0x1.4f084f2bafe93p-4, -0x1.9ca2f2eb77a01p-6,
        -0x1.ab22af735ae15p-4, 0x1.0c362ed3adc62p-3, 0x1.aa61cb23af221p-6, -0x1.38f137db5f8a8p-3, -0x1.2fbafc2cefccp-3,
        0x1.9c5afbf6c6dp-6, -0x1.9f61ae9507dep-4, -0x1.129c174fd7138p-3, -0x1.59f46b479f6d8p-4, 0x1.3d73b6d59f42cp-5,
        -0x1.f6fd3069523aap-4, 0x1.1887103af3f32p-5, -0x1.b4cadba49942cp-4, -0x1.e90e4174444ccp-5, -0x1.7a9764501be6cp-5,
        0x1.2834d4910a71ap-8, -0x1.5f9e1daf67fb5p-5, 0x1.791cfc39c1d58p-4, 0x1.7bc3f477eda6cp-3, 0x1.f103b8f5e8e1ep-5,
        0x1.76b6518fabb48p-3, 0x1.092773c0cbf8dp-4, 0x1.b31eb8175f7b2p-3, 0x1.577ff04c7b506p-6, 0x1.af4503cb6e0c8p-3,
        -0x1.df7c831928601p-6, -0x1.9d201e87562d2p-3, -0x1.1a7357eb36d74p-3, -0x1.0d434cb55622fp-2, -0x1.872b68a8217f4p-5,
        -0x1.6f9e73267a48bp-3, -0x1.24706dc5e28p-3, -0x1.49ac6d9ee1b39p-2, 0x1.01e593c2ed112p-3, 0x1.ffd8905274e8ep-2
    }},
    .after_sgd = {{
        0x1.dc0c6dba80eefp-2, 0x1.f25d7a93aee05p-2, -0.453125, 0.125, 0x1.8d6d9e6b171c7p-3, 0x1.c10baec099693p-4,
        0x1.b78be20e0c482p-1, 0x1.b37f2846ab5d6p-1, -0x1.1d288b7e90048p-4, 0x1.f04ea00e84988p-3, -0x1.66955b209e947p-2,
        0x1.9301f2c96cdf2p-7, 0x1.3bf08c7e9ec16p-2, -0x1.fd2059134426dp-3, 0x1.fd38f1e4d90fep-5, 0x1.9cf7d468211f5p-2,
        -0x1.1d0b195db3c5ap-3, 0x1.5dfceeac9b84cp-3, -0x1.49624dda6fcd3p-2, -0x1.3595008b5391bp-4, 0x1.e02896d3016acp-2,
        -0x1.8ff11c6ca3c8fp-2, 0x1.9f33c95e6b134p-2, 0x1.3c9f7c7ca9aeap-3, -0x1.629cf6932da88p-4, -0x1.81d41b2971113p-6,
        -0x1.32e959e4e6ecp-2, -0x1.669555b30cc84p-3, 0x1.9b4190aff8667p-2, -0x1.9871af2cb51d8p-3, 0x1.261aa5180acc2p-3,
        0x1.ca8862e5e7d0ap-5, -0.46875, 0.109375, 0.6875, -0x1.04596579d9391p-8, 0x1.d488591686045p-2, -0x1.8e454e46d52dep-1,
        -0x1.741d08f66be1ap-4, 0x1.c1e38db2411cap-3, -0x1.d1ae99033a4a5p-2, -0x1.5d4b5ef57a66fp-2, -0x1.53a8fbbe4effp-7,
        0x1.03747ac05c1dep+0, 0x1.91b8b121a9711p-3, 0x1.288a289597373p-2, 0x1.89f017cd6cbd6p-3, 0x1.be7c8f4954a88p-5,
        -0x1.781f470ca7d89p-3, -0x1.a5f389169614bp-3, 0x1.ff0017fc46606p-3, -0x1.5147adbeda6adp-3, -0x1.12c78859d2bdfp-5,
        0x1.2e1d32c7a7cb2p-2, -0x1.341e32b6491e6p-3, 0x1.58d97ed811d0dp-7, 0x1.dd53015b1f0d7p-3, -0x1.dd97dc4936f2ep-3,
        0x1.60fba040f6195p-4, -0x1.9e8ab5b767134p-2, -0x1.b3667314dce23p-3, 0x1.28eda28fa686fp-2, -0x1.8e29f4c76cfc5p-2,
        -0x1.dea7f3ea7e7e6p-13, 0x1.494f8bd4567b8p-3, -0x1.bed534677ef8ep-4, 0x1.5bdb00a9392d9p-2, -0x1.ff8fe5816d975p-2,
        -0x1.abf6df630885dp-3, 0x1.6b39abef60f3ap-2, -0x1.9262230703009p-3, -0x1.4e5289a5e520ep-5, 0x1.75d4c66a68e35p-2
    }},
    .outputs_after_sgd = {{
        -0x1.dd5dc01c8793bp-2, 0x1.44e8818389bb5p-2, 0x1.4d3df0bdbc1c3p-1, -0x1.655033071ea4p-5, 0x1.eba524e70475ap-3,
        0x1.02fd3ef8e56e7p-1, -0x1.e33c662ac4762p-3, 0x1.0da1785b1981ap-2
    }},
    .after_adam = {{
        0x1.50e5c6bd87b6ap-3, 0x1.3d434a3f112e8p-1, -0x1.d00000000000cp-2, 0x1.0000000000015p-3, 0x1.8d6d9e6b171c7p-3,
        0x1.c10baec099693p-4, 0x1.b78be20e0c482p-1, 0x1.b37f2846ab5d6p-1, -0x1.0108c8703b5f7p-4, 0x1.1c41237c3f3f3p-2,
        -0x1.594f3cfa1822fp-2, 0x1.fa2a44f4eefcfp-8, 0x1.56d9ce6e1248p-2, -0x1.33fd8dd850608p-2, 0x1.47b39ede91928p-5,
        0x1.d06153dc7bdf2p-2, -0x1.fd80b0209af3bp-4, 0x1.941e82b9e0c3fp-3, -0x1.3b196163d346fp-2, -0x1.5269b3f1b8f5p-4,
        0x1.a2c2545c8e41ep-2, -0x1.aa0540bdab9d4p-2, 0x1.6ddb476ad9cd5p-3, 0x1.310184f98392p-3, -0x1.53d414e82cb34p-5,
        -0x1.32d53d4187e04p-5, -0x1.b9c6bec48dc6cp-3, -0x1.e45285f147b01p-3, 0x1.45fe35d0afe87p-2, -0x1.15d446457cc98p-3,
        0x1.275eb2ed00dep-3, 0x1.f7b42dad7498fp-4, -0x1.dffffffffffffp-2, 0x1.c000000000017p-4, 0x1.6000000000014p-1,
        -0x1.48ec098272bbbp-3, 0x1.c97ab060e8d01p-2, -0x1.76e166431dacap-1, -0x1.51b3a11dabdb6p-5, 0x1.1425df1b77fe2p-2,
        -0x1.5b4f778cebf8ap-1, -0x1.5d43717bf785ap-2, -0x1.5fe6beaee1786p-6, 0x1.032c84b6e5da8p+0, 0x1.81bc3314d2993p-3,
        0x1.16ccde1c183a5p-2, 0x1.187fa6c86de4ep-3, -0x1.002a0c7998e96p-8, -0x1.9bfaeca59a988p-3, -0x1.e42b604a9fb53p-3,
        0x1.6916271e91bafp-2, -0x1.068786b1580dcp-3, 0x1.8f96e13d7181fp-5, 0x1.97fe206bf2faap-3, -0x1.45c87d56114a2p-4,
        -0x1.028dcee6ccabp-5, 0x1.01331685d5c6bp-2, -0x1.18fac4599054ap-2, 0x1.c3059076c33dep-5, -0x1.e8a0f29beab9dp-2,
        -0x1.446f8e4050634p-3, 0x1.4e1c49f305838p-2, -0x1.8df117435c3cap-2, -0x1.3f58fe4067771p-5, 0x1.afb932311c932p-2,
        -0x1.fddb002f9c191p-5, 0x1.0bf7e481f8ep-2, -0x1.d2eb894284f0fp-2, 0x1.e7768ad76c6f4p-6, 0x1.55f3823f7f5cdp-2,
        -0x1.71427cb06dcc8p-3, -0x1.d5e9844bd25f9p-5, 0x1.c2a9f4c8d3381p-2
    }},
    .outputs_after_adam = {{
        -0x1.87d2c183589a6p-2, 0x1.3591063b089ffp-2, 0x1.38cf8a2813b11p-1, -0x1.0971390b69bb7p-2, 0x1.6afaa66938718p-8,
        0x1.ef6e044e9ae17p-3, -0x1.731011ca622a8p-4, -0x1.49993f9ec31e4p-4
    }},
};

inline constexpr LayerRun<4, 2, 56> layer_norm{
    .outputs = {{
        -0x1.45e6ecd27c83cp-2, 0x1.40e9e45d5fbdcp-5, -0x1.7b4a5a255bee4p-1, 0x1.1afe05c5b642cp-3, -0x1.44ecf2e2c6259p-2,
        0x1.e0c9418d89ce8p-5, -0x1.75441fb0e3afep-1, 0x1.5be5684070c37p-3
    }},
    .training_outputs = {{
        -0x1.45e6ecd27c83cp-2, 0x1.40e9e45d5fbdcp-5, -0x1.7b4a5a255bee4p-1, 0x1.1afe05c5b642cp-3, -0x1.44ecf2e2c6259p-2,
        0x1.e0c9418d89ce8p-5, -0x1.75441fb0e3afep-1, 0x1.5be5684070c37p-3
    }},
    .loss = 0x1.7c473c266fb1bp-2,
    .input_gradients = {{
        -0x1.0de615073b8afp-11, -0x1.960f275edbe3ep-11, -0x1.960f275edbe3dp-11, 0x1.72568a5fe36d4p-12, -0x1.3b3284074753ep-6,
        0x1.4f25faeefca5cp-7, 0x1.4f25faeefca5ep-7, -0x1.b281b3b44d13ap-8, -0x1.11c6e48e743f2p-9, 0x1.430a7be52595dp-9,
        0x1.430a7be525958p-9, 0x1.77cc756191f8p-7, -0x1.526b6d27f7b9dp-7, 0x1.3d22acf6de5c5p-7, 0x1.3d22acf6de5c5p-7,
        0x1.8096650627fdp-9
    }},
    .gradients = {{
        -0x1.31fd7454d8d6dp-6, -0x1.00d2d18fc8597p-4, 0x1.55c8c6d4fd21bp-7, -0x1.2cf67fcc4ee83p-6, 0x1.fcc08f82cf322p-4,
        -0x1.1dd3b38ab91a7p-5, 0x1.fcd55548239cp-7, 0x1.ef723883cf088p-5, -0x1.f395a19216d5dp-8, 0x1.f80d1d84d07bcp-8,
        -0x1.f04db3a8846c8p-5, -0x1.fba326aeaade9p-7, 0x1.74912bd5f9c5ap-6, 0x1.4b9fbdb70622ap-4, -0x1.4c523141c454cp-7,
        0x1.4b43b1f34efaap-6, -0x1.4760ed253c4bap-3, 0x1.796e5692b19e6p-5, -0x1.120eb9329a253p-6, -0x1.d44b9109c5565p-5,
        0x1.3f7aacc232f06p-7, -0x1.eafa9c7a12c16p-7, 0x1.8edbdb7e8925cp-4, -0x1.2b099ad80fdcfp-6, 0x1.98bc8e83227b4p-8,
        0x1.224073beaf1d2p-6, -0x1.1d814dbd4f44cp-9, 0x1.6307a394f03p-7, -0x1.5fa8a674135acp-4, 0x1.b42fad2f03c01p-5,
        -0x1.74867812672d1p-3, -0x1.4bdc7d8647779p-4, -0x1.1145c08005958p-4, 0x1.1aedcdfda5d81p-3, 0x1.8ee0b074fb9e1p-5,
        0x1.e009f674a4c4dp-9, -0x1.035f558b704p-3, -0x1.d97fbfe8e1c68p-5, 0x1.8410ca3320f16p-5, 0x1.018caf953825p-3,
        -0x1.fb18cc1e3b777p-5, -0x1.85d406a6b05b4p-6, -0x1.add038559c4c1p-4, -0x1.6984ecee79953p-6, 0x1.5459a613f3f14p-2,
        -0x1.54e33fa13ace4p-4, -0x1.5df841aeb521ap-3, 0x1.a5d9ca7653ad2p-6, -0x1.f655a493f367cp-3, 0x1.71e8110a9c76ap-7,
        0x1.eb8f1cfc72ff4p-3, -0x1.06f72cdc6784dp-3, -0x1.e514d5d9560c1p-4, 0x1.623d8e68106a6p-8, -0x1.eefc34d870796p-2,
        -0x1.40afc87f1e96dp-5
    }},
    .after_sgd = {{
        0x1.002ac98b165edp-5, 0x1.219e7052eaadbp-2, -0x1.c36e8d31920f5p-3, 0x1.5dda13f28d3ccp-4, 0x1.7bc6e59a7fd7p-3,
        -0x1.1519ead59eb29p-4, 0x1.0745c13e191bcp-3, -0x1.efc2534210889p-2, -0x1.6faab4bd91c3ep-5, 0x1.8f3ed7f8cd6a3p-3,
        -0x1.471756fe09574p-3, 0x1.60108bd5429d9p-6, 0x1.d2bb2b0c820c2p-3, -0x1.325ecf6c77fc5p-2, 0x1.94d22d88f4df5p-4,
        0x1.478c0fbc643f4p-2, 0x1.0a75d7ba10e03p-3, 0x1.dc16cbaa343c7p-4, -0x1.37ba5a3d1966ap-2, -0x1.e702dc661b6bdp-6,
        0x1.f5a12b39da9cp-3, -0x1.f26988c18a478p-3, -0x1.94949814759bbp-4, 0x1.89b3dccc705ap-2, -0x1.a26571618d6e8p-2,
        0x1.f2d5a5c47d7d1p-3, -0x1.958d061075dd7p-1, -0x1.d77b6f229c78cp-3, 0x1.f64ae3c53bc51p-2, -0x1.5b3c40c9d98efp-1,
        0x1.b5b60c0e9fafcp-3, 0x1.4c9ebba120219p-1, -0x1.8db35046a7e9dp-2, -0x1.23b5f279139c3p-4, 0x1.3b48e34d7ef5fp-1,
        -0x1.39a3dcaf17f47p-2, 0x1.324dd95666bcep-2, -0x1.3a85c87fd979p-1, -0x1.af100f82c9a9cp-3, 0x1.569d72dfbb033p-2,
        -0x1.044d3a10246b9p-1, -0x1.640eac995cdb2p-6, 0x1.2e1487023de14p-2, -0x1.5ecd1c42e08bfp-3, -0x1.04b665c339926p-2,
        0x1.c6caee2ddc0ffp-2, 0x1.69a8e9df52616p-7, 0x1.e49d0bffd822p-4, -0x1.5c738d799650cp-3, -0x1.4af05dc467eabp-4,
        -0x1.65d0307577d16p-3, -0x1.66143e375cfd1p-4, 0x1.e873402b44997p-5, 0x1.516d78b62b6f5p-2, -0x1.79a554eaadca5p-3,
        0x1.ca2575ab1a8bdp-3
    }},
    .outputs_after_sgd = {{
        -0x1.6a1d4a924ea4ep-2, 0x1.7b87db4997137p-2, 0x1.ae38fd423af18p-5, -0x1.06bc0c7c98d33p-3, -0x1.67bb4e172f2a4p-2,
        0x1.939f38f49feeep-2, 0x1.139f847d1a1b8p-5, -0x1.4f0fd75794286p-4
    }},
    .after_adam = {{
        0x1.d29072fb48d34p-4, 0x1.4d8e739d14cfep-2, -0x1.7eb42735e7921p-2, 0x1.c1fa3596f9a65p-3, 0x1.c67c4b954bae8p-3,
        0x1.99c5ed6dc908cp-6, 0x1.46c6d2f8ebbeep-6, -0x1.e9dd1059940edp-2, 0x1.41ae71c2f83d5p-4, 0x1.e5080efab2bfap-5,
        -0x1.22bb0524f1fc5p-3, 0x1.5e04e1cb529ffp-4, 0x1.1e9306fd58555p-3, -0x1.3b228f5cb5438p-2, 0x1.bf9203179bee4p-3,
        0x1.a064f8d718559p-3, 0x1.6a8c280f24095p-6, 0x1.75b814ed2cc9fp-5, -0x1.ca56c7f25ffa7p-3, 0x1.683045ecccfap-8,
        0x1.6d094eaa64891p-4, -0x1.bf3305241099fp-4, -0x1.74db27e7067e8p-4, 0x1.0450c7961d1e1p-1, -0x1.0be51efbc7c31p-1,
        0x1.57c4ed4bb684cp-3, -0x1.5aa31b5031edcp-1, -0x1.7cc454e04870dp-2, 0x1.0c6b2d043824p-1, -0x1.77c526b37d75ap-1,
        0x1.914d5d14b947ap-4, 0x1.431b2039751a7p-1, -0x1.6e984c0134eefp-2, -0x1.4f2d4e7e708bcp-5, 0x1.5cf4baa14592cp-1,
        -0x1.dcf8ac3b4d2ap-2, 0x1.a49ac93f55e3dp-2, -0x1.41cf3f0a5c164p-1, -0x1.2b0783c85a01dp-2, 0x1.2450ece84b44ap-2,
        -0x1.b5f359019a3c9p-2, 0x1.9332de7674afdp-4, 0x1.c1449e23f4ee4p-2, -0x1.24de2aa331a6bp-3, -0x1.5738842d31d8bp-4,
        0x1.f4c3a29c8badp-2, -0x1.d740c8e0667d5p-5, 0x1.21a674d0058b7p-5, -0x1.aa431ebbbcad1p-3, -0x1.1adff4e3906d8p-3,
        0x1.0cac295a61ee6p-3, -0x1.4edab0a946757p-3, 0x1.7a274702c1133p-3, 0x1.478712883d1f8p-2, -0x1.deebcea117597p-3,
        0x1.1316c2e5839cbp-2
    }},
    .outputs_after_adam = {{
        -0x1.ae5e39195a60cp-4, 0x1.6d14d2c338033p-2, 0x1.6b28c4897c547p-3, -0x1.da06c485f995p-4, -0x1.8a0347b0cf21cp-4,
        0x1.97a9b7c872b47p-2, 0x1.68101af2308ffp-3, -0x1.ffd950d1c82cp-5
    }},
};

inline constexpr LayerRun<15, 2, 62> layer_norm_1d{
    .outputs = {{
        0x1.3512af555099bp-1, 0x1.4c601ffe99cf5p-1, -0x1.ffd2c16d0c9cap-1, 0x1.381f1a09582aap+0, 0x1.3512af555099bp-1,
        0x1.4c601ffe99cf5p-1, -0x1.ffd2c16d0c9cap-1, 0x1.381f1a09582aap+0
    }},
    .training_outputs = {{
        0x1.3512af555099bp-1, 0x1.4c601ffe99cf5p-1, -0x1.ffd2c16d0c9cap-1, 0x1.381f1a09582aap+0, 0x1.3512af555099bp-1,
        0x1.4c601ffe99cf5p-1, -0x1.ffd2c16d0c9cap-1, 0x1.381f1a09582aap+0
    }},
    .loss = 0x1.14b33bbbaf8a9p+0,
    .input_gradients = {{
        0x1.320ef46933bcp-10, 0x1.8e111c0c0ca8cp-8, -0x1.79147d60ef5aap-6, -0x1.b288be513fabcp-9, 0x1.7cac10a59e0a4p-6,
        0x1.f9ad83f0b8ae6p-6, 0x1.7b0420ae01fc6p-7, -0x1.16680e29f805ep-5, 0x1.72282e189dad2p-8, 0x1.9ebb239fdb628p-9,
        -0x1.4b0cfacdae588p-10, 0x1.aa4abb7f293fp-10, 0x1.2930d6682bbfbp-7, -0x1.d9ee40142e608p-6, -0x1.f4aa0dd08c5e8p-10,
        0x1.e475e6ff70d5cp-8, 0x1.23311deda43e8p-5, 0x1.cb37b851a65dep-7, -0x1.268959964b7cp-6, 0x1.421128b9c88ecp-5,
        0x1.998224ca48d92p-7, -0x1.ca9d898af085cp-5, -0x1.f500219186eacp-4, 0x1.ff448ced46fbp-8, 0x1.7a7b996c75219p-6,
        0x1.0d18a6b87abc2p-5, 0x1.ec71dbaa5b2d4p-8, 0x1.458376c29045ap-5, 0x1.3db7e9d70073p-8, -0x1.d0496ba89904cp-6,
        -0x1.5b3905e6200a8p-12, 0x1.8ea4209357c02p-9, -0x1.d649b4767baf7p-7, 0x1.2bbebb7ab1d9p-13, 0x1.96fef639420b5p-9,
        0x1.790a263e77233p-7, 0x1.ed8cc905bac5bp-8, 0x1.56963c81e766cp-8, 0x1.66725225623aap-9, 0x1.11fb90c1a23c6p-8,
        -0x1.755896506aa7ep-7, -0x1.083a5205c0fc4p-10, 0x1.6aa386513fe6p-9, -0x1.e2bfcf16848f7p-7, 0x1.9e64215c0761ep-10,
        0x1.ef00954629d98p-9, 0x1.17aadd4016cddp-6, 0x1.e96ff61e515e4p-8, -0x1.2cf58efb0c85ep-7, 0x1.7a935ce7dcd07p-6,
        0x1.c1d9db107975cp-8, -0x1.c46adececbffp-6, -0x1.0d15476f12174p-4, 0x1.fac46afbdd46p-9, 0x1.3244e034d736ep-7,
        0x1.33ef4967aebd8p-6, 0x1.0a96f1eb60d6cp-8, 0x1.4bdd3ebd23186p-6, 0x1.2272162d9de0cp-9, -0x1.d5e303e62bf5bp-7
    }},
    .gradients = {{
        -0x1.7fda9efb6ae79p-4, 0x1.73ea0e345041ap-4, -0x1.9fbb60b6e9188p-2, 0x1.044d2c632a799p-3, 0x1.8723276717e87p-4,
        -0x1.21ccd3d17b993p-3, 0x1.a2117a928e2ffp-3, 0x1.4d53524a5b2a4p-4, -0x1.1580e75e92ce9p-3, 0x1.790de71ce23a9p-4,
        -0x1.49e9fecdec142p-2, -0x1.15cf382151947p-4, 0x1.81f093ff1d551p-4, -0x1.bf99ebe690352p-2, 0x1.1e2aedb5e0686p-3,
        0x1.fc07f4d6fc01ep-4, 0x1.08635c901fbb4p-3, -0x1.4539191d2102cp-3, -0x1.794ed09514258p-3, 0x1.4e8b7bd99a9d7p-3,
        -0x1.cdab2d5ad84fap-6, -0x1.f95676850874p-4, 0x1.9cc6089f651ap-3, 0x1.291f12ca95e46p-4, 0x1.5925ce5665519p-4,
        -0x1.8aced4418ebc4p-3, 0x1.1bda5318c4a1dp-3, 0x1.2792c5e8216acp-3, -0x1.28df267c57c51p-3, -0x1.56889c936a414p-3,
        -0x1.d95e3f3f50894p-4, 0x1.0717675932a32p-1, -0x1.fc11bdeed2827p-3, -0x1.866d4f9653407p-3, 0x1.5f04bc1fcbd39p-2,
        -0x1.513c14e12eaf9p-3, 0x1.4fe9f273954f7p-3, -0x1.f003c4e02b089p-2, -0x1.cfff0ffd47dd9p-2, 0x1.8637f2bdf8aep-4,
        -0x1.0c031fb8c2672p-2, 0x1.13f5d80cf58c6p-1, 0x1.168f878f26724p-2, -0x1.76c34f9a55bp-2, 0x1.0866182c519f2p-1,
        -0x1.150c5e740103p-2, -0x1.63ba10ac70ac6p-3, 0x1.0557fdb01c06ap-1, -0x1.0a19ba3bee3f4p-3, -0x1.5c26e1dc6032ep-2,
        0x1.b0c89cc69da9cp-2, -0x1.e1d0ac645b518p-3, 0x1.c02ab80517162p-4, -0x1.0b92348895143p-1, -0x1.3b2068406e45cp-2,
        -0x1.c8f1c4a2ce943p-4, 0x1.37057e2a5f1ebp-2, -0x1.ed5214e36d0dcp-4, 0x1.8ab8ee529dae9p-3, -0x1.d483870f880a9p-2,
        -0x1.3d80242f7805dp-3, 0x1.964f2a08a5124p-1
    }},
    .after_sgd = {{
        0x1.a00da1f5eabcp-5, 0x1.96a020eee6a0bp-2, -0x1.7b63b1f64fe7ep-7, -0x1.198636fc85a81p-6, 0x1.ea8d64c59669fp-2,
        -0x1.937f73ab633dfp-4, -0x1.c5de0215bc81dp-10, -0x1.359f8be2236c1p-1, 0x1.d14f9943494c1p-8, 0x1.45d04535147abp-2,
        -0x1.5488c4ea109cap-3, 0x1.463b535fe662p-5, 0x1.b10a3f5157cd8p-2, 0x1.c9c65c0a33f7cp-5, -0x1.c6a34f22df628p-9,
        0x1.530019be210b7p-1, -0x1.67898375b015p-2, 0x1.a90d712d056c4p-2, -0x1.28fd04c42297ap-1, -0x1.d310d9981ea6fp-3,
        0x1.e9a397d602e8cp-2, -0x1.d63e334b28057p-2, 0x1.3d5dad071bc0fp-6, 0x1.2609ed1f37dc7p-1, -0x1.af23d0cdaf06ap-2,
        0x1.4431adf45ba17p-2, -0x1.98969c33379fp-1, -0x1.478e2e457595ep-2, 0x1.d79d5ab621789p-2, -0x1.16432d1d1ee2dp-1,
        0x1.c3500cc1af347p-5, 0x1.2ca94858197a6p-4, 0x1.87b38f9acf0b2p-8, 0x1.7722d7595ac84p-5, -0x1.96f8a9b4affd6p-5,
        0x1.3c9e47f8e980cp-4, -0x1.bd492bbe12b63p-7, -0x1.3decc7675803cp-3, 0x1.3d0309769bfeap-2, 0x1.56044278d5fe9p-4,
        -0x1.3d67f5c7e47afp-4, -0x1.bd4ecafec6089p-3, 0x1.1eff65a435798p-9, -0x1.1b146137b62d1p-8, -0x1.2f05acb2d9526p-2,
        0x1.eb9f632851154p-2, 0x1.56d3082dbde1cp-8, -0x1.85c49e4bd76ap-5, -0x1.8f9a8985d11a7p-3, 0x1.19ebf36b76ea2p-7,
        -0x1.7620b14f4f095p-3, -0x1.327a0ebd6531fp-5, -0x1.1f237c78773ep-7, 0x1.d1a10ea43cbf8p-2, 0x1.91b4cede57894p-4,
        0x1.d3631bca32f51p-5, 0x1.01c1d7686c378p-6, 0x1.ecbffd37a783cp-4, -0x1.48c62667d0683p-9, -0x1.bc2feaf3b1f4ap-4,
        0x1.54934f6626cf8p-7, 0x1.059fa2c53449fp-2
    }},
    .outputs_after_sgd = {{
        -0x1.2d1573ff3ebf8p-2, 0x1.537294b60c2dp-3, 0x1.9df17a3cd882p-3, -0x1.94f26302f3eb4p-3, -0x1.2d1573ff3ebf8p-2,
        0x1.537294b60c2dp-3, 0x1.9df17a3cd882p-3, -0x1.94f26302f3eb4p-3
    }},
    .after_adam = {{
        0x1.daea1ef28b547p-4, 0x1.811f23e6910b4p-2, -0x1.2ea33461ffd06p-2, -0x1.7232a22edd0ddp-5, 0x1.2759b62a970a4p-1,
        -0x1.19a5d2766642dp-3, 0x1.a9b5bac654fc1p-4, -0x1.cb4dfb9d60acep-1, 0x1.8e70c640aaf86p-7, 0x1.0a8ee4286e88bp-2,
        -0x1.a1fdec3c1300ep-2, 0x1.86bc36574303ap-3, 0x1.b6372692beba4p-2, -0x1.fb4e7a1f9fad3p-3, -0x1.8a59a48fb4218p-10,
        0x1.3b7ff605b719dp-1, -0x1.947dbc719567bp-2, 0x1.c5e0a83e682b4p-2, -0x1.1632c579a3be4p-1, -0x1.c84d83492fa56p-3,
        0x1.4dd9583c434a3p-1, -0x1.b96a8fb1ab0d8p-2, -0x1.15bb2f957adebp-4, 0x1.0d9e189af3206p-1, -0x1.030446de60b19p-1,
        0x1.614f2bd6f2a9ep-2, -0x1.d1b076719b21p-1, -0x1.631afeeb4a21dp-2, 0x1.eda6b5d4cff2bp-2, -0x1.01a8bd4942a4ap-1,
        -0x1.63d33f9dcf9d5p-5, 0x1.11d0a3a4964dap-3, -0x1.ac5b5932516c1p-5, 0x1.56c21fd7ce2dp-3, 0x1.5b99385b17504p-3,
        0x1.bba91ea3fefep-13, 0x1.0ebb56b1b151fp-4, -0x1.dd3c0dd18e819p-3, 0x1.9be67035c151dp-4, 0x1.bb9d0ea3e57fcp-6,
        -0x1.47b823b1ccc8ap-3, -0x1.1b6bc3a038fcp-3, 0x1.18987ef4b923bp-3, -0x1.216b87320afaap-4, -0x1.aa13438810302p-4,
        0x1.108af54aec7d6p-1, -0x1.b801c859b72e8p-5, 0x1.66b06dc6f6142p-6, -0x1.44c5f84a4fedp-3, 0x1.269b0b8cc58cdp-4,
        0x1.e66445327ac4cp-5, -0x1.bde157eab2529p-4, -0x1.96ae541ce9ea9p-6, 0x1.ccd0a60fe9bafp-2, -0x1.bdc3cb8c23591p-8,
        0x1.8bfcc86e95bf6p-3, 0x1.bc18cf6859ef2p-3, 0x1.84c6cd9214f5p-5, 0x1.30cacb8262316p-4, -0x1.7a73c12de12eep-3,
        -0x1.285a7aac74803p-4, 0x1.85f78b2ea1256p-2
    }},
    .outputs_after_adam = {{
        -0x1.126ac26d9fa4ep-4, 0x1.04f8a4439ebe8p-2, -0x1.35ec12e950e0cp-3, -0x1.0245fbe5b869p-2, -0x1.126ac26d9fa4ep-4,
        0x1.04f8a4439ebe8p-2, -0x1.35ec12e950e0cp-3, -0x1.0245fbe5b869p-2
    }},
};

inline constexpr LayerRun<16, 2, 80> layer_norm_2d{
    .outputs = {{
        -0x1.f1b4c683d8fdp-1, 0x1.ea6ef0e302a02p-2, -0x1.a34befb48a296p+0, 0x1.18ef6fbe9da3cp-1, -0x1.75cf38f1555ccp+0,
        0x1.fa1a1ccf0ae6ep-2, -0x1.9ca42285e91acp+0, 0x1.8958b6fb31ac7p-1
    }},
    .training_outputs = {{
        -0x1.f1b4c683d8fdp-1, 0x1.ea6ef0e302a02p-2, -0x1.a34befb48a296p+0, 0x1.18ef6fbe9da3cp-1, -0x1.75cf38f1555ccp+0,
        0x1.fa1a1ccf0ae6ep-2, -0x1.9ca42285e91acp+0, 0x1.8958b6fb31ac7p-1
    }},
    .loss = 0x1.59d957af3c9cap+0,
    .input_gradients = {{
        0x1.180bdb1eaee1cp-7, 0x1.2ce558e6c3299p-6, -0x1.d8dad420ea75cp-9, -0x1.4b08bf234bd88p-7, -0x1.2827acea2d017p-7,
        -0x1.423919b53d4ccp-6, -0x1.1507dbf22cb8ap-7, -0x1.0af193d0de0fdp-6, 0x1.27194e8620dep-7, 0x1.40da47f189571p-6,
        0x1.81e440ffa6c1fp-6, 0x1.d03e3eb95a126p-7, -0x1.ce600da3fdc7bp-7, -0x1.d9c208e14f93cp-7, -0x1.7e038621cdc8ep-9,
        -0x1.6e58a58513fc2p-11, 0x1.5986cb0536837p-8, 0x1.0dd5cd12d67b2p-5, 0x1.20b7e29878a12p-5, -0x1.77f074dfaea08p-5,
        0x1.aa6a951ded4dp-9, -0x1.cde00d8b28d54p-5, -0x1.772384c4b86e9p-5, -0x1.41226230d572fp-6, 0x1.5490c6f648dafp-6,
        0x1.0c3cb5ff04fbap-4, 0x1.6c3cc84858b5ap-4, 0x1.40cc327b99589p-5, -0x1.7da926520e8cp-5, -0x1.3e9676d90fad8p-5,
        -0x1.0223474b5157p-6, -0x1.1a2eb98f1d2d3p-7, 0x1.445722ddc0335p-6, 0x1.1fc65a0378af2p-5, -0x1.4442970853a3cp-8,
        -0x1.516ab973a0e61p-6, -0x1.e659121fd6adap-6, -0x1.e13e2ea891bcap-5, -0x1.5c5a951720c0bp-5, -0x1.31e6c318c5b2ap-6,
        0x1.f8bf73be8cd9fp-8, 0x1.0cca83132eb34p-5, 0x1.c21dad71b599fp-5, 0x1.9e216c47d95a1p-6, -0x1.a96a6c060e603p-10,
        0x1.447ace382528ap-8, -0x1.225c35ee3a7cbp-6, -0x1.cb57c63c99f9cp-8, 0x1.7677462c4f7a8p-11, 0x1.3069206b1a5bap-5,
        0x1.646f580052db9p-6, -0x1.6683d8924323ap-6, -0x1.31a6670f685fbp-7, -0x1.7a98047788ccbp-5, -0x1.e378795ae9c7p-6,
        -0x1.dbcf18aab374bp-6, 0x1.2353833ec836dp-6, 0x1.e7c951f180c68p-6, 0x1.132c3eee56c28p-6, 0x1.a236128ae16ebp-5,
        -0x1.242bf97b6e132p-6, -0x1.d8e0ef206c5c8p-9, -0x1.fff4753cd6828p-9, -0x1.c4a9e34f81a47p-7
    }},
    .gradients = {{
        -0x1.114dc3b157dd5p-2, 0x1.034a181cef042p-2, -0x1.29976b9b13c3cp-6, 0x1.5bee2fcb637e2p-4, -0x1.89f7d7ec97a96p-3,
        0x1.caae66c93929ap-5, 0x1.15264925e491cp-4, 0x1.c4c031bcfa0b4p-6, 0x1.00bba812fe17p-7, 0x1.05af6dd49766cp-4,
        -0x1.25f5eb9b4c2b5p-3, 0x1.c2d9780c81757p-4, -0x1.fa44794910ecp-6, 0x1.a4310d94b3c6p-4, 0x1.9e6329ee55ff6p-7,
        0x1.684a9bed26e1ep-4, -0x1.9fa34d2b5db08p-5, -0x1.ef5112f8d0fdp-4, 0x1.bc5d0a461577ep-4, 0x1.84b04ff4f89e2p-3,
        -0x1.3bcc3b45ce5d4p-4, -0x1.5d7e85b122e92p-4, -0x1.413dbf7438ca8p-5, -0x1.39e7312ff0582p-3, 0x1.a4d003cc7779bp-4,
        -0x1.bcb81df2d02c8p-6, 0x1.e349b4372e906p-4, 0x1.cbfc6fef99577p-6, 0x1.8a8c44842dd56p-4, -0x1.fd8b6080142bp-4,
        -0x1.32206078f5664p-5, 0x1.4b05ba38a2d5ep-3, 0x1.afde73f4979ebp-5, 0x1.ec4a4efd748ffp-6, 0x1.f25cc051525f3p-3,
        -0x1.3edaf500430dp-2, 0x1.86e98495e6ddp-7, 0x1.4da620fbd0824p-5, -0x1.05652b5e61898p-4, 0x1.4a6e404510e2fp-4,
        -0x1.66fc4747bdef1p-6, -0x1.81d658ed1cd2p-4, 0x1.be8b11b77093p-3, -0x1.62c385025a344p-2, -0x1.5cc7ddeff7972p-2,
        0x1.6d6ef940e2767p-4, 0x1.61714b09f272p-3, -0x1.09c6f3d94427ep-1, -0x1.a21819eb96a64p-3, 0x1.956d8d2f375e4p-4,
        0x1.4187186bf91d8p-2, -0x1.eb8940c698b9ep-3, 0x1.7a10e905a965p-5, 0x1.6d9e85f6b0a8dp-3, -0x1.735a2eafbcba4p-1,
        0x1.d6c0303d25962p-3, 0x1.afd37c5673753p-1, -0x1.89c7322cf3603p-3, -0x1.64f30eb0ac36ap-2, 0x1.525afbfe235bcp-4,
        -0x1.c2b465ba8826ap-1, 0x1.20ac4ed406903p-2, -0x1.d99dc5cbff7d9p-1, 0x1.17c3009740277p-2, -0x1.42271e68b7b05p-3,
        0x1.7cdb2a4fd84bap-4, 0x1.9a629f57ea989p-1, -0x1.207dd4fcbb8aep-2, 0x1.87da4f5c2b0e7p-1, -0x1.bd77b8e16d4d6p-3,
        -0x1.4a00682f19598p-1, 0x1.bcd19712d8631p-3, 0x1.ce1d7a9bbe957p-1, -0x1.213ebfa71d79fp-2, -0x1.3dba51298d2f7p-1,
        0x1.783d8e242fc41p-3, -0x1.8728c611d8e21p-1, 0x1.ea9227d2ac925p-3, -0x1.60a66b9b6d47dp+0, 0x1.ba4656c96b09ep-2
    }},
    .after_sgd = {{
        0x1.e5e0a0a9d1665p-2, 0x1.a00f756242751p-6, -0x1.a648ff6875417p-2, -0x1.1275841f6e20bp-3, 0x1.1055de6bb550dp-1,
        -0x1.5f877b9650d7ap-3, 0x1.375d3bfeee178p-3, -0x1.5a4b3d69e7022p-2, 0x1.8daf1f20607e6p-7, 0x1.5113fde821ab8p-3,
        -0x1.c6127420cd2a4p-3, -0x1.fa6ef00f5a002p-8, 0x1.5eef8806dc15cp-3, -0x1.7a4a61aa6520bp-2, 0x1.4e82fe88a77adp-4,
        0x1.3f043f7783aa6p-2, -0x1.ab47ce2360788p-4, 0x1.09a0dd796b06bp-2, -0x1.bdea3244abe1fp-2, -0x1.5d6bd06d7b423p-3,
        0x1.96832ecdc17c5p-2, -0x1.6057ae7ded8f5p-2, 0x1.600c3e65baa3bp-3, 0x1.c976c3d24268p-2, -0x1.624cb3498b325p-3,
        0x1.4c14b36d6f3afp-6, -0x1.820889fb7d422p-2, -0x1.38f6f1c107c58p-3, 0x1.b8d95173fd25dp-3, -0x1.07f897ecbd581p-1,
        -0x1.0649029eda569p-6, 0x1.7152dae387455p-2, -0x1.30847ef8a5e15p-1, 0x1.0a7e9ff8fb7cdp-4, 0x1.4d4ba649923b4p-1,
        -0x1.b5b0895b8b87ap-4, 0x1.0256220377154p-2, -0x1.71e4f7712f014p-1, -0x1.b51c80e5559e4p-3, 0x1.52a6ecd6d77b5p-2,
        -0x1.fa178c3795e6ep-2, 0x1.7b0bdd8767fcbp-6, 0x1.66f6829dce967p-2, -0x1.00d952d360aebp-2, 0x1.85141b09425cep-4,
        0x1.14a4a225cd6dep-1, -0x1.8609fdcdd756p-2, 0x1.8071c0621a123p-2, -0x1.f29a77822f1e6p-2, -0x1.43870952d2cf6p-4,
        0x1.baf383b56ca39p-3, -0x1.564e138d832d2p-2, -0x1.11b6d035641f8p-3, 0x1.9e5b9c18da719p-2, 0x1.f4c67ec3780c3p-6,
        0x1.7bda5a6e877dbp-5, -0x1.51f37fd16b292p-3, -0x1.fce2f15bfb46ap-4, 0x1.164b990d969c2p-2, -0x1.b3e6476a52c34p-2,
        0x1.91ec68a3736e7p-3, 0x1.78fbeef24a3e1p-3, 0x1.34297c8ff9e5ep-1, 0x1.291dea3f339d6p-7, 0x1.0c70201529ccdp-3,
        -0x1.4adfbe62d8c5p-3, -0x1.b1c514db13c1cp-3, -0x1.09408599c986ep-2, -0x1.d4cc7f6867bd3p-3, 0x1.06b90672a4e7p-3,
        -0x1.5eabc417a09f8p-3, -0x1.9c0f8cdea4214p-4, -0x1.9df4a750fbe41p-5, -0x1.2a4453464dab1p-3, -0x1.139f7a15c9291p-4,
        0x1.01edd1129f15ap-1, 0x1.0632f53335e87p-4, 0x1.4a147edc867b2p-4, -0x1.57214c6eaa7d4p-2, -0x1.9a6b4cacdb467p-3
    }},
    .outputs_after_sgd = {{
        -0x1.1256aef53e99ep-2, 0x1.594d79251a018p-6, 0x1.ba5070a0ae274p-1, -0x1.afea5f0ca0dcep-2, 0x1.ea1f69088e3a2p-2,
        0x1.0f147b23eba54p-2, 0x1.b98c22a48017p-4, 0x1.802f48996f01ep-2
    }},
    .after_adam = {{
        0x1.55bf6e9097b2ap-3, 0x1.b12263bca7dbap-4, -0x1.5e567666288d9p-3, -0x1.d24e2103437e3p-4, 0x1.e723084e10dbap-2,
        -0x1.9340eedb5c3dbp-4, 0x1.dd1cf665a533ap-8, -0x1.8895a3b888f66p-2, -0x1.048b7ed738326p-2, 0x1.a7360e0ecfebdp-5,
        -0x1.f4090b54ac398p-4, -0x1.468e8a51c83d1p-4, 0x1.b60046041cc25p-3, -0x1.309cf69472188p-2, -0x1.acede83867c2p-4,
        0x1.939df11f69896p-3, 0x1.4df08b3d104cap-6, 0x1.36f13882b60ap-2, -0x1.a9787d72acb5fp-2, -0x1.b045d70cfe7b4p-3,
        0x1.0cb87218c12bdp-2, -0x1.1befb77e21788p-3, 0x1.033dd994139d8p-4, 0x1.000f734fd8197p-1, -0x1.3ef2d74c26e11p-2,
        0x1.179ff9d7390efp-2, -0x1.142b9cd2c5e6bp-1, -0x1.c45c71db4244ap-4, 0x1.c85ef9bc24509p-3, -0x1.1ab3171645053p-1,
        0x1.cfe34e164c862p-4, 0x1.703d53d16553p-2, -0x1.45f697fce8a13p-1, -0x1.c1ce0dc2fce96p-5, 0x1.0a623a551349ep-1,
        -0x1.9a1863431cf81p-3, 0x1.b815c1996a34ep-4, -0x1.c32dc7e6c080cp-1, -0x1.669fc254b69c2p-3, 0x1.3bc6151c85434p-2,
        -0x1.6a39e932dab95p-1, 0x1.81f1636ebedb5p-4, 0x1.c0c6ba5dc483fp-2, -0x1.12aa3c9129e3p-2, 0x1.26603f0fc987ap-2,
        0x1.6f7b7207f104bp-1, -0x1.aa778b5a419e8p-2, 0x1.dd136f51b9d06p-2, -0x1.3451258f1c286p-1, -0x1.0ffc3cfb95c98p-2,
        0x1.3e5aa983daf44p-2, -0x1.8c0a025ebd1a6p-2, 0x1.416e79cddcb4cp-3, 0x1.00da9778ab9fep-1, -0x1.0627a6216e888p-5,
        0x1.f32db0ddb8d9fp-5, 0x1.d7bca9a0c29afp-3, -0x1.2dd8fafcd8eeep-4, 0x1.66947604b9d61p-2, -0x1.835a0778d1d0ap-2,
        0x1.0440c666081ebp-3, 0x1.b99e71124f04bp-3, -0x1.1f5168ca7c58ep-4, -0x1.45c89ce3e728ep-6, 0x1.0807e21179611p-1,
        -0x1.91e2d550e5996p-3, -0x1.39c7eaf24785cp-5, -0x1.46e64d42d4ee6p-2, -0x1.f652c87340878p-3, 0x1.aae1e18edfd2ap-3,
        -0x1.2d058942304a4p-3, -0x1.f09c6591f7d62p-5, 0x1.0a0a8170b9a9cp-3, -0x1.5bb8b0b7d49b1p-3, 0x1.cc689d313eea9p-3,
        0x1.6fe97141fd3f4p-2, 0x1.bb535fd116c3bp-7, 0x1.6a753c53151f9p-4, -0x1.16009f36e7437p-1, -0x1.4a15bee611325p-3
    }},
    .outputs_after_adam = {{
        0x1.e39bed3dcb184p-3, 0x1.580b296eb7cddp-3, 0x1.cc82acd0b7b0cp-3, 0x1.28489c988bd08p-4, 0x1.4d48aa832aaa4p-3,
        0x1.a52dd65822211p-3, -0x1.1708a2b93379fp-2, 0x1.03a8b1436bb48p-2
    }},
};

inline constexpr LayerRun<4, 2, 50> rms_norm{
    .outputs = {{
        -0x1.a2020e6388083p-1, 0x1.27b8c037fd543p-2, -0x1.ba8bbcc51a294p-1, -0x1.1fc42d73e87c6p-2, -0x1.a3fc55eb60b77p-1,
        0x1.289e5319fcac1p-2, -0x1.c66941f436726p-1, -0x1.03a5c0807f5f8p-2
    }},
    .training_outputs = {{
        -0x1.a2020e6388083p-1, 0x1.27b8c037fd543p-2, -0x1.ba8bbcc51a294p-1, -0x1.1fc42d73e87c6p-2, -0x1.a3fc55eb60b77p-1,
        0x1.289e5319fcac1p-2, -0x1.c66941f436726p-1, -0x1.03a5c0807f5f8p-2
    }},
    .loss = 0x1.fd85812e8160ap-2,
    .input_gradients = {{
        0x1.9fd9d51aa11f2p-9, -0x1.512697350176dp-13, 0x1.2887e39a1fac6p-10, -0x1.78a414600b12ep-8, 0x1.58bd185fb9bep-6,
        -0x1.6fa29eae1c4d2p-6, -0x1.1d8c38e6f5c34p-5, -0x1.cdd7aeb1f073bp-8, -0x1.5c04fc52e0b71p-10, 0x1.2ae75c1c05918p-7,
        -0x1.27050e2f6b8c6p-9, -0x1.300009cfa3bcep-7, -0x1.1c31ac28ee2bcp-5, 0x1.56b97df94d9ecp-6, 0x1.e859dccaff6e9p-9,
        0x1.b094761e55746p-7
    }},
    .gradients = {{
        0x1.d5cd79b008e9ap-6, -0x1.33b24d0a72251p-5, 0x1.0ffec319b4298p-5, 0x1.0234a33171d5ap-4, 0x1.8d7a8aa407549p-4,
        -0x1.efb62fc690527p-7, -0x1.9f5a9d9b3ae6ap-7, 0x1.43f1bb3eade45p-7, 0x1.6a124516e0e1ap-5, -0x1.b471d36e60d9bp-9,
        0x1.06489b405cffp-5, 0x1.29baacf8344eep-7, -0x1.95bc95086a94cp-6, 0x1.fa6a4e6c92586p-5, -0x1.0ac8316b8916cp-4,
        -0x1.56af3ef169425p-4, -0x1.b3517bb265e02p-4, 0x1.c8eea15c0c6d4p-9, 0x1.a045e33f4717fp-6, -0x1.816e6666224ep-6,
        0x1.dee7a09d355dp-9, 0x1.528c785defde1p-5, 0x1.e8c340acb78a3p-5, -0x1.10a7119833226p-6, -0x1.5696f604d871p-7,
        0x1.6ff052b136604p-5, -0x1.834d41b30152ap-4, -0x1.1c947cd4b9484p-4, -0x1.e9e9542bbe97ep-4, -0x1.3d6615d88c74cp-8,
        0x1.3c4e7dda637d9p-7, -0x1.f609b0f91aefp-10, -0x1.914b0a7a6519ep-3, -0x1.d7d209fe20c7cp-5, 0x1.629b5c44037e8p-7,
        -0x1.1aa926c451735p-4, 0x1.fb313a6b84122p-11, 0x1.a069a8fbd525cp-10, 0x1.af707c8b91b2ap-5, 0x1.f0a116613a367p-7,
        -0x1.9e3d8c1f8290ap-2, -0x1.1fadcd1d78b75p-4, -0x1.a65a306ac48dp-6, -0x1.4f5fab60005f6p-8, -0x1.5a1625c9fc733p-5,
        0x1.80937b63803d4p-7, -0x1.d2e8977762e9ap-3, -0x1.82e4b28944b47p-5, -0x1.9bbcd8c20e56ep-1, -0x1.09896d5136eddp-3
    }},
    .after_sgd = {{
        -0x1.2c6a371b44b22p-4, 0x1.2d8d93f0e8571p-2, -0x1.1e316bd81cbe6p-2, -0x1.720b5f757b79ap-6, 0x1.6f8d2788e50ccp-3,
        -0x1.a976d877c0fb4p-4, 0x1.1ff885ca44b73p-3, -0x1.a5c017bf6ec07p-2, -0x1.faa6dec199292p-4, 0x1.0261a00dd8c79p-2,
        -0x1.530bdccc4255fp-2, -0x1.e54742f977733p-9, 0x1.4b610f2958ecfp-2, -0x1.1f4e013f262f1p-2, 0x1.90d6a8763efd7p-3,
        0x1.f07d2e8169313p-2, -0x1.022298a803ce3p-5, 0x1.602a8d2891307p-3, -0x1.8bb333f991fe5p-2, -0x1.0ad40d39db2f7p-5,
        0x1.ddedb9221caa9p-3, -0x1.4a0481a0c1fbep-2, -0x1.a2377ce9d305dp-4, 0x1.7b0160e23b84ep-2, -0x1.584ee0a26905dp-2,
        0x1.93cc4298b4e03p-3, -0x1.47bf8c2487e08p-1, -0x1.18e5176f74e85p-3, 0x1.fef1c336b5803p-2, -0x1.3767db32ed2d6p-1,
        -0x1.0b1af5914f7dap-5, 0x1.1b99641e64eccp-1, -0x1.7e3894346c5e3p-3, 0x1.eab88a6aca42ap-3, 0x1.44ec9025310fap-1,
        -0x1.84cfcb988243dp-3, 0x1.e6078e6b15c7ap-4, -0x1.7b07842a06fbp-2, -0x1.eaa34b07ec8a1p-3, 0x1.d77a2d8c8211cp-3,
        0x1.234df35f4dc54p-3, 0x1.ac98a913de0c2p-5, 0x1.4e402f25e32c9p-2, -0x1.d4297008036d9p-3, -0x1.36a1382996cd8p-3,
        0x1.412a986655515p-2, 0x1.33874d12741e8p-4, 0x1.af813a8c9bdffp-3, -0x1.6f6a5e3101b0bp-4, -0x1.3780b6f7f5456p-4
    }},
    .outputs_after_sgd = {{
        -0x1.83b053dfd0dd7p-2, 0x1.44e5a842e5c1ep-2, 0x1.07ce98ddd87fap-3, -0x1.e8de06254801ap-4, -0x1.8942febc46f8dp-2,
        0x1.4de0017a86fbcp-2, 0x1.864752aa6379dp-4, -0x1.0808144616028p-4
    }},
    .after_adam = {{
        -0x1.3abe6b85e0338p-4, 0x1.846d43adf425fp-2, -0x1.98a14b2ff71d9p-2, -0x1.d5c8776432526p-5, 0x1.7a9dc60901133p-3,
        -0x1.8fd5964e06718p-3, 0x1.3ee7a8ae245d6p-2, -0x1.3faa573194a68p-2, -0x1.ce5aa9f17cc84p-3, 0x1.7e79d1ded569ep-4,
        -0x1.e534231e44bafp-2, -0x1.ad83b1e197666p-6, 0x1.09eb2adad39d4p-2, -0x1.5cdc6c52b4cf1p-2, 0x1.0d8aa3d9fd924p-2,
        0x1.08ef6602be5f8p-1, 0x1.43d3274416f3cp-5, 0x1.38e48edd351efp-2, -0x1.d5a4874766f15p-2, 0x1.ed0e32b9e173ap-7,
        0x1.58615b2341b56p-4, -0x1.5c13b80efffbdp-2, -0x1.04f527cc1c9b7p-3, 0x1.57b27b03fd15ep-2, -0x1.d1d99f0052895p-2,
        0x1.9b6a5be40576bp-5, -0x1.368e1966877a5p-1, -0x1.09be6e2ade3ap-5, 0x1.1a305cd387d95p-1, -0x1.cdcb49d62923ap-2,
        -0x1.093242f47e97ep-3, 0x1.43cb395f5a6adp-1, -0x1.3e588afcc64a9p-2, 0x1.27654766914fbp-2, 0x1.a3cff55a51072p-1,
        -0x1.6bad474a933ecp-3, 0x1.fc7daf573b205p-4, -0x1.caf53de096e1cp-2, -0x1.dfdf133584d7bp-3, 0x1.c5f7fa38043c8p-3,
        -0x1.0fbdc53afd79bp-3, 0x1.3c2a34ec1f9c9p-4, 0x1.e30a231f198dcp-2, -0x1.e2be904035a3p-3, 0x1.1fae7b234f7eap-2,
        0x1.6a2bed5b2bac3p-2, 0x1.621fcf57e6cf2p-6, 0x1.1b8274ed555f7p-2, -0x1.0241943a8e432p-1, -0x1.4c66fd45d0b88p-5
    }},
    .outputs_after_adam = {{
        -0x1.f890ba1baec86p-2, 0x1.546424642e16fp-2, 0x1.972568d2f72p-6, -0x1.620b0d268988ap-4, -0x1.f87d6a2456fd1p-2,
        0x1.635f928a08cb3p-2, 0x1.76caa8253637p-5, -0x1.5892b726ca5e2p-5
    }},
};

inline constexpr LayerRun<15, 2, 47> rms_norm_1d{
    .outputs = {{
        -0x1.36b25c9672888p-4, 0x1.a2865f667cfe6p-3, 0x1.6f6099efa2e3ap+0, -0x1.15a4e042b9d5p+0, -0x1.6b70fed8608c8p-4,
        0x1.b4da30fcb30a6p-3, 0x1.6bff5ebe5ce56p+0, -0x1.13ced0d40ba85p+0
    }},
    .training_outputs = {{
        -0x1.36b25c9672888p-4, 0x1.a2865f667cfe6p-3, 0x1.6f6099efa2e3ap+0, -0x1.15a4e042b9d5p+0, -0x1.6b70fed8608c8p-4,
        0x1.b4da30fcb30a6p-3, 0x1.6bff5ebe5ce56p+0, -0x1.13ced0d40ba85p+0
    }},
    .loss = 0x1.a6025c6fb34e8p-1,
    .input_gradients = {{
        0x1.38212f97af074p-9, -0x1.5eaeab6b53ae3p-8, -0x1.0a1a084a48ea6p-8, 0x1.2e0686c411064p-10, 0x1.50a8a9491fe5cp-7,
        0x1.c76d8faac0148p-9, 0x1.990d874153a3ep-8, 0x1.7648db0cc61b6p-6, -0x1.351c4ecd26404p-11, 0x1.b2c1fe0c9acap-12,
        0x1.8e66e3868ecd7p-8, 0x1.bcf4c90b1d54cp-9, -0x1.7bbb0a13071f8p-10, -0x1.ced69633a60b2p-8, 0x1.c79b3b40cc094p-10,
        0x1.8f318f729f3bfp-7, 0x1.790eb82a3a285p-5, -0x1.90c46df1db5b4p-7, 0x1.98ad48436938p-10, 0x1.927d94d25e133p-5,
        0x1.2a06091833d08p-9, -0x1.870f54e842c3fp-7, 0x1.b391fd4141cbcp-7, 0x1.631d52cf63288p-8, -0x1.707c0ca2f4bb7p-6,
        -0x1.adf8d15d8d8b8p-9, 0x1.a23a6d2211d06p-7, 0x1.8cfb093641d12p-5, -0x1.016c22f3639dap-6, -0x1.6caeaaac22534p-9,
        0x1.8d2a4a1d2236ap-11, 0x1.597b2e207b859p-7, 0x1.c028c00683333p-7, 0x1.280e59f5ec706p-9, 0x1.46594aeffb1f2p-10,
        -0x1.c3b567a7adfa4p-7, -0x1.d80b8662e0e6ap-9, -0x1.b178fb7a15c2bp-7, -0x1.d9abe5216801ep-10, -0x1.ec0791c9ef92ap-7,
        0x1.1bf18f2af122dp-8, 0x1.313188df107aep-10, 0x1.0f62d49657712p-7, 0x1.09509334dee81p-6, 0x1.4f9ea625dcb9p-10,
        0x1.ab37e172d43f6p-6, 0x1.8cfeea1ddc531p-4, -0x1.6c1ae64612be4p-6, 0x1.3e5117ebe6a38p-8, 0x1.a1c76672ef022p-4,
        0x1.4d4c2f0e12d78p-8, -0x1.7fe5a84714918p-6, 0x1.beb4788a0cc3p-6, 0x1.9403d8f36c6fp-7, -0x1.85d9842e9bcdep-5,
        -0x1.383ea4a838038p-8, 0x1.be44da4e762aep-6, 0x1.9f9677614921cp-4, -0x1.dbfd8823e5d5cp-6, -0x1.09358311e12cp-8
    }},
    .gradients = {{
        -0x1.07694763928ffp-2, 0x1.c7724cd094bd2p-5, -0x1.2d0326db5ecb2p-3, 0x1.5b22fd4338a43p-4, 0x1.16f2d22d1a2afp-3,
        -0x1.4f5d12f850f7p-2, 0x1.033899648236ap-6, -0x1.b405572e0d73cp-4, -0x1.3ff679efaacc7p-2, 0x1.4c4fdbb60e243p-7,
        -0x1.02cb158a54c0cp-3, 0x1.29268d03c8967p-3, 0x1.594586ed6bffap-4, -0x1.433558f02519cp-3, 0x1.fa5010513cd73p-5,
        0x1.17594dd8f0745p-6, -0x1.b07350e857b19p-7, 0x1.0da5964f57c28p-4, -0x1.49f77f173964bp-5, -0x1.925d4eb9f11ebp-2,
        0x1.38460aefd0cdbp-2, -0x1.34d6b9be7a618p-5, 0x1.ce6f7b99fe551p-6, 0x1.e122d78cbe707p-3, -0x1.617aba486c9b4p-3,
        0x1.114f142765ba4p-2, -0x1.ae8e58205da42p-3, -0x1.257b33c30703ap-6, 0x1.3cc03c1995a7ap-7, -0x1.759f73c2b62d1p-2,
        0x1.1ad6e9dc0afffp-2, 0x1.98d6cb8a761bdp-4, -0x1.3f7bbc26798aep-4, -0x1.5418606d5a3a7p-6, 0x1.b99460b4e9956p-6,
        -0x1.9763002ad68cp-2, 0x1.398240570749dp-2, -0x1.e3dc98c3e8b4bp-8, 0x1.742d6aeaefac9p-8, 0x1.cbeadb8a20d29p-4,
        -0x1.3988dcef7d70ep-4, -0x1.8818a604825bcp-2, 0x1.313180796695ep-2, -0x1.42b566f40a4a4p-5, 0x1.d7a8e0b89c675p-6,
        0x1.6e9ee17b894bep-1, -0x1.2743cf852fbe2p-1
    }},
    .after_sgd = {{
        0x1.aef563cc659d7p-4, 0x1.15d707a471634p-1, -0x1.311419c5a343bp-3, 0x1.6763bf4254267p-4, 0x1.34e902c4bbc0bp-1,
        0x1.53fa03b3eac12p-5, 0x1.227909fee77aep-2, -0x1.1b6f6237ed066p-1, 0x1.2f586ff000579p-4, 0x1.abced06def878p-2,
        -0x1.47d1d44013c47p-2, -0x1.dee2c62e72ea5p-5, 0x1.20ede08b15f59p-1, -0x1.3bd342e40a6fbp-4, 0x1.320af76f3d21dp-3,
        0x1.3731c2892ab6dp-2, -0x1.07779f9cbfeeep-4, 0x1.58acdcb83d947p-3, -0x1.69181d38bfc92p-2, 0x1.e7caa8d32b972p-3,
        0x1.3138317f9bd09p-4, -0x1.df5ed71f0227p-3, 0x1.b5e1b844c00fdp-7, 0x1.a799ccab895ecp-3, -0x1.0a54afb28bc6bp-3,
        -0x1.87c627c59494fp-3, -0x1.430435d3b1a34p-3, -0x1.d885b9249a905p-4, 0x1.82837bdc8aae4p-3, -0x1.b4d24c4e84507p-4,
        -0x1.f527fa2317db5p-4, 0x1.b899392103dcbp-4, -0x1.abffb782f65c3p-4, 0x1.c8e40480fdef1p-4, 0x1.33deee6f17ce2p-2,
        0x1.a764f899695dfp-4, -0x1.c3f9fb4aa93dap-8, -0x1.55d54d0feec6ap-2, -0x1.b15ac708201a3p-4, 0x1.786ceae7bce9bp-3,
        -0x1.27659b31f01c2p-2, 0x1.2c10904c7b28bp-2, 0x1.bfe0bb555d4ffp-4, -0x1.90275818bc3ccp-3, 0x1.0a27998284335p-4,
        0x1.effeddbd7944fp-3, -0x1.a661fd64d96b4p-9
    }},
    .outputs_after_sgd = {{
        -0x1.e9a22a3767f3bp-3, 0x1.52f1246fb2cacp-2, 0x1.3fcf72dfb4b66p-2, -0x1.1f36667c9fe0ep-3, -0x1.f548398a14cb9p-3,
        0x1.5685c2be1b209p-2, 0x1.3693f9179a8dcp-2, -0x1.1238f09867314p-3
    }},
    .after_adam = {{
        0x1.0c419a2a33fefp-3, 0x1.05888022e6c59p-1, -0x1.460807d92df27p-2, 0x1.0208168d85906p-6, 0x1.1f4c6698b8a96p-1,
        -0x1.17c27eb981155p-3, 0x1.889cb70454c42p-2, -0x1.24e35df969bbcp-1, 0x1.3e52d6e776626p-6, 0x1.66d1621cef17cp-2,
        -0x1.ab31be6812cd1p-2, -0x1.28d408549fefdp-3, 0x1.f5f3e3759b991p-2, -0x1.1d7eb900e9142p-2, 0x1.7b69be4846963p-4,
        0x1.a2397c5b0cc81p-2, -0x1.3db69854acc9bp-3, 0x1.972729381dd4cp-3, -0x1.872db41a5fa71p-2, 0x1.07d16447ee31dp-3,
        0x1.2e607fa235accp-4, -0x1.308ec581b3129p-3, -0x1.490cd69496ac7p-4, 0x1.70f34a70ec392p-3, -0x1.372fa5779d314p-5,
        -0x1.e44ca07d0ca58p-5, -0x1.d3403bac8b491p-3, -0x1.b907d40fc360ep-3, 0x1.3d9a19fb1df8cp-2, -0x1.2bf5635a4e09dp-3,
        -0x1.7a8ef98b2b964p-3, 0x1.fde15d6481425p-4, -0x1.8b6add96930b5p-4, 0x1.0599c0a8ecfaap-2, 0x1.36370738f8ep-3,
        0x1.2009f5e6ccf02p-6, -0x1.1960b88857d29p-5, -0x1.d81d1ffcd67bp-2, 0x1.ebaf1e7dca9a5p-7, 0x1.475025e013986p-3,
        -0x1.d4a624cea617ep-3, 0x1.68195bc6485ep-3, 0x1.ee9560fa4157bp-4, -0x1.15cc9570c435cp-3, -0x1.c63f158cb9532p-7,
        0x1.163480f0c0779p-1, -0x1.573818df4d64cp-4
    }},
    .outputs_after_adam = {{
        0x1.541102510ef7p-5, 0x1.28e7d21917021p-2, 0x1.0cf3c38c494ecp-1, -0x1.d7b0065a23fap-3, 0x1.055e1012e91fp-5,
        0x1.2a1e92ef9a25ep-2, 0x1.06815e2beb3cbp-1, -0x1.d1a7a0f6624f5p-3
    }},
};

inline constexpr LayerRun<16, 2, 68> rms_norm_2d{
    .outputs = {{
        -0x1.958cf67fd62c8p-3, -0x1.2c99960cd7e12p-1, 0x1.d13b3f935818p-4, -0x1.44037342b222cp+0, -0x1.5d14876240006p-3,
        -0x1.0f18bb840b836p+0, 0x1.1052a83e15feap-1, -0x1.3bcc064a4132cp+0
    }},
    .training_outputs = {{
        -0x1.958cf67fd62c8p-3, -0x1.2c99960cd7e12p-1, 0x1.d13b3f935818p-4, -0x1.44037342b222cp+0, -0x1.5d14876240006p-3,
        -0x1.0f18bb840b836p+0, 0x1.1052a83e15feap-1, -0x1.3bcc064a4132cp+0
    }},
    .loss = 0x1.e86496b81b75ep-1,
    .input_gradients = {{
        0x1.2fd552621b223p-6, 0x1.f0a15264c5ebep-6, -0x1.9997fb22fff6ep-7, -0x1.e0fb20e26fde1p-8, -0x1.4af2ada7af5c6p-6,
        -0x1.bf3bc0c34f645p-6, -0x1.209d1b1fdf214p-6, -0x1.a30d91ace7e9bp-7, 0x1.24b31cfabff1ep-9, 0x1.2bf128bef8de9p-7,
        0x1.662a55cd9010ap-6, 0x1.8d7bdded431a4p-7, -0x1.73cc8749314a9p-8, -0x1.5c7800f8d8388p-9, -0x1.3c8067cb9c71cp-8,
        0x1.bf5e1616645ebp-12, -0x1.58aafa5665de3p-9, 0x1.ea7ea78d0eb56p-9, 0x1.def775bcd885fp-7, -0x1.ede1e9fd826fp-7,
        0x1.4fd42d80277aep-7, -0x1.6f51774861876p-8, -0x1.cf7d510a94b6p-7, -0x1.40ebc1a82f0d6p-6, -0x1.3a058b59516b2p-9,
        0x1.6382582551e54p-7, 0x1.2b3fbda51efcap-6, 0x1.b28126b595273p-7, -0x1.17665829534bp-7, -0x1.2b6a8b530921ap-7,
        -0x1.3975edc91604ap-10, -0x1.cbfb05dc56aa6p-11, 0x1.44d387f968ebfp-6, 0x1.4600c2af896b4p-5, -0x1.78770f9b6bdc4p-9,
        -0x1.9bf0ee3577387p-6, -0x1.b2476041469e2p-6, -0x1.0500355b1cbap-4, -0x1.8650cd30b990ep-5, -0x1.a0ce3301199fdp-6,
        0x1.0cd03aa625233p-7, 0x1.5f9dbdda3a923p-5, 0x1.0c1c1cd52c0c8p-4, 0x1.4fcc81bea2c78p-5, -0x1.0f2157fbbee99p-7,
        -0x1.dbecd42c877bcp-9, -0x1.0d2e474507d2p-6, -0x1.02851fb644c2bp-6, 0x1.7d67d2577d9ep-8, 0x1.2d00dd06314abp-5,
        0x1.be7e6610707a2p-7, -0x1.3c4f65f6224d4p-6, -0x1.c656aae7aa0b5p-6, -0x1.316f984b5ce2ep-4, -0x1.c26ed447fca45p-5,
        -0x1.2e562a33e83p-6, 0x1.004554dfa5fdep-6, 0x1.624aeb36b6e76p-5, 0x1.2f3aed818ccc3p-5, 0x1.921f4741aa1ebp-5,
        0x1.8c06c63b62a96p-10, 0x1.c080d96e8ea88p-6, -0x1.45ef098d36962p-6, -0x1.133c3f20d03c4p-6
    }},
    .gradients = {{
        -0x1.57d457ef46b43p-4, 0x1.4094869ef811cp-3, -0x1.e85d4f2cf7294p-7, 0x1.0210df23e7175p-3, -0x1.0c99b5b6b9e5ep-3,
        0x1.2af2d32c71897p-5, -0x1.88a58db4e0f72p-5, -0x1.e261e145fa392p-4, 0x1.2cd0fd17214e8p-5, 0x1.957167ec1434bp-4,
        -0x1.05b617ac2d902p-5, 0x1.f4ce7faae2087p-5, -0x1.1a240c1376105p-3, -0x1.d155b1a6bedb2p-5, 0x1.3e7cd1af4d634p-6,
        0x1.82a95dc06aba1p-4, 0x1.2be3149c7bd4ep-5, -0x1.d16fde6d2d6a2p-6, -0x1.a54e1dfcf6a1p-8, 0x1.5c459107820cdp-3,
        -0x1.fbf054001bc5ep-6, -0x1.e368184a320c6p-5, -0x1.f9e4e5496b23p-7, -0x1.6d4b64d47833bp-3, 0x1.967cb0a4ca054p-5,
        -0x1.36bfc5a5613f7p-3, 0x1.fd8cd2ad23592p-4, -0x1.491d9cef4aa69p-4, 0x1.4c4890035c169p-4, -0x1.b4c962dd5905ep-6,
        -0x1.482056ae15b5cp-4, 0x1.ee900e9831c94p-3, 0x1.7cc0693c18d7cp-6, -0x1.e2e1d1ec78c4bp-5, 0x1.5b188a1b76d18p-3,
        -0x1.f880c000f30afp-4, -0x1.9d9fa8c4b7ce8p-6, -0x1.8cb274f3d15f1p-5, -0x1.390307d1053fp-2, 0x1.2fa75d1a747a2p-3,
        0x1.d5d00e136ac26p-5, -0x1.28ca63d396024p-2, 0x1.6d4e668c1c909p-9, -0x1.cae5c26c8fb54p-7, 0x1.b286e30141e34p-5,
        0x1.972bc451302efp-2, -0x1.a0a507cf1d227p-4, -0x1.5a127157a54p-3, 0x1.29a65e0dff1f9p-6, 0x1.295ba714f8326p-8,
        0x1.d80a53fe634cdp-6, -0x1.775f51ac0c02p-1, 0x1.cf0a58b01f673p-6, 0x1.f6d3bc0e590e1p-4, 0x1.a59ea5953c32ap-6,
        -0x1.35a0826c0ee8dp-6, 0x1.2a63c98fea668p-3, 0x1.aba206e85bb17p-2, 0x1.064593252ac7cp-4, -0x1.e938b2b195bffp-4,
        0x1.a7ffdeaa3544cp-4, 0x1.66e10e8977febp-2, 0x1.41623dacc0a17p-4, -0x1.4e25d7f2faa84p-1, 0.0, 0.0, 0x1.cba3616ff6ecdp-4,
        -0x1.2d4d4005dab26p+0
    }},
    .after_sgd = {{
        -0x1.30f00a4ca8bf5p-3, 0x1.c14136e63abd6p-5, -0x1.443ad60c24ac6p-1, -0x1.c810b8d3cb5d1p-5, 0x1.20220a21814f4p-1,
        -0x1.bf203710380cbp-4, 0x1.5f8bd04a005d4p-2, 0x1.99cf33994498ap-7, -0x1.a7e58a7b53e1p-5, 0x1.9f7c6df776ce7p-4,
        -0x1.dda37313b77cap-3, 0x1.c7826bebbb56fp-5, 0x1.e729021797378p-2, 0x1.f69458922cf0cp-6, 0x1.40abd94f669d4p-3,
        0x1.1b70b7e6d705bp-2, -0x1.5a2d3fa32165ap-2, 0x1.b813dd8edee8ep-4, -0x1.1ee2ab3202999p-2, -0x1.87b79a7aed0bfp-2,
        0x1.d8733d3e3d49dp-2, -0x1.753e17e05f987p-3, 0x1.152b2b2dc872ep-3, 0x1.2384fb0a16728p-1, -0x1.9814db10461d1p-3,
        0x1.c797fb541a661p-2, -0x1.ccfa723b0631cp-2, -0x1.836452739a7f9p-5, 0x1.696f46d6cc305p-3, -0x1.b42b03db071fcp-2,
        -0x1.ffda5f1271064p-7, 0x1.15491d6cd7451p-2, -0x1.b50a446001479p-2, 0x1.278d84ba38fb7p-2, 0x1.fdb017ba4287ep-2,
        -0x1.b87db39284234p-3, 0x1.758c301f8da5p-2, -0x1.fc9bf593e0afbp-2, 0x1.7f01943418231p-3, 0x1.56234427c122dp-2,
        -0x1.ed22cdc3613a7p-2, 0x1.6a0e987c8c485p-2, 0x1.23d3a4cbcaaadp-2, -0x1.853ab544f01f8p-3, -0x1.67832dd61a2eap-3,
        -0x1.e1fef096256bbp-4, 0x1.a2d65ee2e9ba6p-4, 0x1.abc9243369a2ap-3, -0x1.a7792a19c8f6bp-2, -0x1.b948b3504093fp-4,
        0x1.4811e1c9438f2p-2, 0x1.6c16961403c2fp-3, 0x1.859647d172b25p-9, 0x1.c108c13e7282dp-3, -0x1.2b0e223db478dp-2,
        0x1.55299762c71f1p-3, 0x1.0137927291c19p-3, -0x1.429e6e94be591p-3, 0x1.4111953d5321p-3, -0x1.18e3ab069805bp-3,
        -0x1.08c0449d2dc27p-2, 0x1.e2b05159574d6p-3, -0x1.637527c2b73a8p-2, 0x1.9073f48b4bb56p-2, 0x1.f00c47464eadfp-3,
        -0x1.2e8a7ad8fc295p-2, 0x1.5079fff6f93b5p-9, -0x1.55a4ae8e67013p-3
    }},
    .outputs_after_sgd = {{
        -0x1.f7e1a05798b2bp-2, -0x1.06649dfceb446p-4, 0x1.70b2d6a15ff6fp-1, -0x1.25da1163c6088p-1, -0x1.4b2961d99dd57p-4,
        0x1.05e61d8bf9758p-2, -0x1.fd158f2b67c13p-3, 0x1.fddb8ef3a9df5p-3
    }},
    .after_adam = {{
        0x1.174643a7e3f63p-3, 0x1.9b5c690b2331ap-4, -0x1.5d22eef136bap-2, -0x1.88ecb35be9d3fp-4, 0x1.00659cfd129d3p-1,
        -0x1.0459186d33d15p-2, 0x1.17072803b14f1p-2, -0x1.59de8003041cdp-3, -0x1.8013466bfe06ap-3, 0x1.04b0d65406e7cp-5,
        -0x1.04ed56e2841fdp-2, -0x1.f9673bbf4f8ddp-6, 0x1.bb5fa85d9ac48p-2, -0x1.aa85c7bb2450dp-7, -0x1.23ecadbcd30d1p-6,
        0x1.b1f0230f8ef49p-3, -0x1.21a5e20b0adcep-2, 0x1.d11d7d51730f6p-5, -0x1.14f1b8a533077p-2, -0x1.d2fff907719d8p-3,
        0x1.6c3423c7881b4p-2, -0x1.c8f1572e46c53p-5, -0x1.35e56e3eb224bp-4, 0x1.eba49dc39951ep-2, -0x1.7951cb706c3ap-2,
        0x1.23f28f3862671p-2, -0x1.fc798cb0fae04p-2, -0x1.5199f94411239p-3, 0x1.0043b24efbfb1p-2, -0x1.db24f660227ebp-2,
        0x1.277c4950e8fe3p-3, 0x1.9281b1fd620eap-2, -0x1.12712cd0bf26p-1, 0x1.3fcf3af6b0a5fp-2, 0x1.0f574daa4e5d8p-1,
        -0x1.81f0698191388p-3, 0x1.9b8bc5b4eea3cp-2, -0x1.7f8c348fd2caap-1, 0x1.2466744108498p-9, 0x1.209c80dfb9c7ep-2,
        -0x1.8a9cbc926a659p-1, 0x1.8513dcef749d1p-3, 0x1.cbc86dd3d4a6ep-3, -0x1.e679bda7aa251p-3, -0x1.a991e0b6ac977p-4,
        0x1.d418f6db4696fp-3, 0x1.68ea0dfce442p-6, 0x1.053b54f230328p-2, -0x1.15736594edcffp-1, -0x1.01876748d14d4p-2,
        0x1.60dfa6f3e8322p-2, -0x1.7ba645be32429p-4, -0x1.3761fbd2584cdp-3, 0x1.7039dcb51ebaep-3, -0x1.6795c1360e922p-2,
        0x1.c4ebab6f529e1p-5, 0x1.e0677c6e08e74p-3, -0x1.33a8a947d9c45p-2, 0x1.f9aafbaa165dfp-6, -0x1.6f0bbc5a26f1dp-3,
        -0x1.aa0eb36daa444p-3, 0x1.8329bd050c28ap-4, -0x1.60c13a24243acp-2, 0x1.dc585f2fb3bd2p-3, 0x1.c9debae8c36ddp-2,
        -0x1.64ee4b49bfaddp-2, 0x1.0f07dadb2dee2p-3, -0x1.2238f4f2b1f11p-1
    }},
    .outputs_after_adam = {{
        -0x1.78d2c5ae45029p-2, -0x1.3af53bcae7aap-6, 0x1.1d14b8499bb24p-1, -0x1.f7484ed629a9ep-2, -0x1.38b85f6b5b8dcp-4,
        0x1.28ae56dbd024p-5, -0x1.16c05fef92e87p-2, -0x1.084d31d865b43p-2
    }},
};

inline constexpr LayerRun<4, 2, 56> group_norm{
    .outputs = {{
        -0x1.343fb726d5f99p-2, 0x1.ce1373e9878ap-6, -0x1.1bbc4e828ac74p-1, -0x1.1a8156b1979p-4, -0x1.342f4f790fd14p-2,
        0x1.cd7a21869b3f8p-6, -0x1.1bb94b461f2eap-1, -0x1.1a8dcac958d8p-4
    }},
    .training_outputs = {{
        -0x1.343fb726d5f99p-2, 0x1.ce1373e9878ap-6, -0x1.1bbc4e828ac74p-1, -0x1.1a8156b1979p-4, -0x1.342f4f790fd14p-2,
        0x1.cd7a21869b3f8p-6, -0x1.1bb94b461f2eap-1, -0x1.1a8dcac958d8p-4
    }},
    .loss = 0x1.2ce0b0fb91fc8p-2,
    .input_gradients = {{
        -0x1.0007109ff0d52p-15, -0x1.01417188e7532p-15, -0x1.01417188e753cp-15, 0x1.bbd421b1c5b28p-15, -0x1.20c354634a2cep-14,
        0x1.527a302f8a59p-15, 0x1.527a302f8af9p-15, 0x1.49e15933f4168p-15, 0x1.d46c526ce3fp-21, 0x1.1f9b32c78bep-20,
        0x1.1f9b32c78e6p-20, -0x1.c8f4e94b0a18p-20, -0x1.04a25b799e2dp-19, 0x1.96da609cc2fep-20, 0x1.96da609cc39ep-20,
        0x1.3a84a7f4f01p-21
    }},
    .gradients = {{
        -0x1.af6bf078d43p-20, 0x1.af6bf078db4p-20, 0x1.496fd2c0491a6p-14, -0x1.496fd2c049092p-14, 0x1.175887e45cfbp-13,
        -0x1.175887e45dfacp-13, -0x1.abc715aaf18p-23, 0x1.abc715aab5p-23, -0x1.0bd7de0e74adcp-13, 0x1.0bd7de0e747fap-13,
        -0x1.fce77352f4c2p-16, 0x1.fce77352f6fep-16, 0x1.dfeed2dbc68p-20, -0x1.dfeed2dbcce8p-20, -0x1.55fa9d359f73p-17,
        0x1.55fa9d359f75p-17, -0x1.95cc42cd112bap-13, 0x1.95cc42cd1297ap-13, -0x1.1f42126d46dp-20, 0x1.1f42126d4e3p-20,
        0x1.cea9e1256c4cap-14, -0x1.cea9e1256c226p-14, 0x1.75ba129a4b988p-14, -0x1.75ba129a4cf9ep-14, 0x1.cd52c68b5ep-20,
        -0x1.cd52c68b5dp-20, 0x1.aa536143a3d4p-14, -0x1.aa536143a384p-14, -0x1.27f1951716fcp-13, 0x1.27f1951717f9p-13,
        -0x1.dfa58260399e7p-4, -0x1.ad879c59ae5ap-5, -0x1.cb534b1060316p-5, 0x1.24c7871d6b91fp-4, -0x1.7f46778d26966p-5,
        0x1.b986ca2bbc80ep-5, -0x1.31eb2f8896b4p-4, -0x1.12ede13787b8ap-4, 0x1.c9951c47a791ap-6, 0x1.c5d316e75c38p-4,
        -0x1.7f7db879d4cf8p-5, -0x1.b984a4a0470aap-5, -0x1.6089bd21e18ep-4, -0x1.8fc737fa94877p-5, 0x1.36ee746efb032p-2,
        0x1.04bf8c277276bp-5, -0x1.5a20395bb582fp-4, 0x1.70098482c1633p-4, -0x1.71120787574b3p-3, -0x1.8e59c3572e3fbp-5,
        -0x1.56ad9d3066f2fp-5, -0x1.1f877ff7d577fp-6, -0x1.dcc1c9a6ad527p-4, -0x1.8f5375074b2d4p-5, -0x1.89d68e8c4e6dap-2,
        -0x1.49c57783dcf6bp-3
    }},
    .after_sgd = {{
        -0x1.ffc11520eede2p-7, 0x1.17fe08a90776fp-2, -0x1.d048985cc1bedp-3, 0x1.009130b9837d6p-4, 0x1.67afa331b379dp-2,
        -0x1.2f5f466366f3p-3, 0x1.200143bbe0bffp-3, -0x1.7000a1ddf05fep-2, -0x1.1ef8b7d2ba4ccp-4, 0x1.bf7c5be95d265p-3,
        -0x1.1fe495b556f4cp-2, 0x1.f9256d55bd33cp-8, 0x1.2ffee9d2619abp-2, -0x1.9ffdd3a4c3351p-3, 0x1.601dd98e26239p-4,
        0x1.7ff8899c7676fp-2, -0x1.fde6f2320a85ap-4, 0x1.4ef3791905424p-3, -0x1.57fe7f9765672p-2, -0x1.800c0344d4c72p-5,
        0x1.ef97dc25f4cdp-3, -0x1.07cbee12fa667p-2, 0x1.fcc83f0a0c0bep-6, 0x1.48337c0f5f3f6p-2, -0x1.70017c945fcd4p-2,
        0x1.c002f928bf9a8p-3, -0x1.90193c643ac36p-1, -0x1.9f9b0e6f14f25p-3, 0x1.805c68c95dafdp-2, -0x1.402e3464aed83p-1,
        0x1.e42d0e9f62be9p-3, 0x1.57eee27f55928p-1, -0x1.733cbea6f9bcbp-2, -0x1.420d1ac207282p-5, 0x1.600a964ad178bp-1,
        -0x1.407d99880de67p-2, 0x1.10c5dbb79da4p-2, -0x1.3578b6738211bp-1, -0x1.90f0bde40533bp-3, 0x1.6eab57a63969ep-2,
        -0x1.27ec76ba69a61p-1, 0x1.dbf5b869909a4p-12, 0x1.345fa4517c6ffp-2, -0x1.8ef38f88fb9ddp-3, -0x1.f7bf3324179d1p-3,
        0x1.dbad0f8688951p-2, 0x1.29a5faff3fe11p-3, -0x1.860a6b9127c17p-6, -0x1.c8956b49e4fa7p-3, -0x1.8d514f9a1a41ap-5,
        0x1.db826eb4b4438p-3, -0x1.0ce0f56cb3036p-2, 0x1.2f247294567c2p-5, 0x1.4d86dcb7f8738p-2, -0x1.0048cb6467fd8p-2,
        0x1.19eaac093a826p-2
    }},
    .outputs_after_sgd = {{
        -0x1.84181eaefe24cp-2, 0x1.7562fc6d9b9aep-2, 0x1.77d041ff6a594p-4, -0x1.4a1769eec23ecp-3, -0x1.842253517256p-2,
        0x1.7564114828592p-2, 0x1.77e584ae92668p-4, -0x1.4a1c51e7a93b8p-3
    }},
    .after_adam = {{
        -0x1.fbcbda6d3fa08p-7, 0x1.17de5ed369fd2p-2, -0x1.17e2c33d91267p-2, 0x1.bf8b0cf644931p-4, 0x1.5a18f72d5c2eap-2,
        -0x1.1431ee5ab869ep-3, 0x1.201f680518902p-3, -0x1.700fb4028c48p-2, -0x1.061f361b25faap-7, 0x1.4061f361b2638p-3,
        -0x1.1c4b488dcc3f9p-2, 0x1.12d22373103b8p-8, 0x1.2fef4f43b68ep-2, -0x1.9fde9e876d1bdp-3, 0x1.bbd25f1687613p-4,
        0x1.690b683a5e275p-2, -0x1.b07b02853a736p-4, 0x1.283d81429d4a3p-3, -0x1.57e71d7cd7b82p-2, -0x1.80c71419423fep-5,
        0x1.7f70a14ae60f2p-3, -0x1.9f70a14ae612fp-3, 0x1.6790d2d061ae9p-6, 0x1.5186f2d2f9e0cp-2, -0x1.701c020db3614p-2,
        0x1.c038041b66c26p-3, -0x1.ac8efbde21837p-1, -0x1.2dc4108779f5fp-3, 0x1.8ed33e0635d99p-2, -0x1.47699f031ae9ap-1,
        0x1.135ed5b000e3fp-3, 0x1.5dd0e2922277fp-1, -0x1.4bd7236157bbfp-2, -0x1.cd435f160a326p-6, 0x1.a5d6374e8d0ep-1,
        -0x1.9676ded6e633ep-2, 0x1.91a6f4fbc4301p-2, -0x1.39e8e9a262387p-1, -0x1.30d8579beee63p-2, 0x1.32905545f2047p-2,
        -0x1.c4507866aea49p-2, 0x1.59d30ea506a89p-4, 0x1.b2304674e56bcp-2, -0x1.3b53ad3334005p-3, -0x1.41bb65b4c8bccp-4,
        0x1.cb83cf95390fep-2, 0x1.2d9c01d646758p-7, -0x1.1a0830133ea3cp-8, -0x1.be23310b4a4f8p-3, -0x1.071633f54607ep-10,
        0x1.695a98b08d9dcp-2, -0x1.ce47d44e175bcp-3, 0x1.2e0447689aa01p-3, 0x1.7c677aa6bef3bp-2, -0x1.010cf153c2725p-2,
        0x1.1797f4ee69071p-2
    }},
    .outputs_after_adam = {{
        -0x1.95e96f520315p-7, 0x1.658165323778ap-2, 0x1.448de4194529p-3, -0x1.aa3b25dd2165p-4, -0x1.95f2737cb0c5p-7,
        0x1.65817d7a8df4ap-2, 0x1.4494b6d37b7e8p-3, -0x1.aa3bb811bac58p-4
    }},
};

inline constexpr LayerRun<20, 2, 50> group_norm_1d{
    .outputs = {{
        -0x1.75881b030c31p-3, -0x1.dff5946fa07fdp-2, -0x1.f9c7791c55f12p-1, 0x1.beb72517645dcp-3, 0x1.2665c51082e68p-3,
        -0x1.8ada6222cb7e9p-3, -0x1.75881b030c31p-3, -0x1.dff5946fa07fdp-2
    }},
    .training_outputs = {{
        -0x1.75881b030c31p-3, -0x1.dff5946fa07fdp-2, -0x1.f9c7791c55f12p-1, 0x1.beb72517645dcp-3, 0x1.2665c51082e68p-3,
        -0x1.8ada6222cb7e9p-3, -0x1.75881b030c31p-3, -0x1.dff5946fa07fdp-2
    }},
    .loss = 0x1.289fdc62db49cp-1,
    .input_gradients = {{
        0x1.43f6818df31bp-12, 0x1.09ecbc664e8cep-7, 0x1.e2b3f6c81da4cp-10, -0x1.ce79f6d52e2c8p-11, 0x1.c59223bedfb76p-8,
        -0x1.e4ad1fb9f0dc8p-7, 0x1.5b6c2e72b6088p-6, -0x1.07b3426f01ad4p-7, -0x1.1b62a55ea0a52p-6, 0x1.5823b90ba3cp-9,
        -0x1.1552220cf7dbap-6, 0x1.7aec143356292p-6, 0x1.9c380db18e306p-7, -0x1.41494f83715aep-6, -0x1.6e563c3ca4af8p-6,
        0x1.a0c8851f07c85p-9, 0x1.6eab8b1887a8bp-9, 0x1.83f1553789d68p-7, 0x1.7b131f1504a0bp-9, 0x1.450011dcc9bb1p-9,
        0x1.4aa1e4579e6fdp-7, -0x1.5da17c68fe864p-7, -0x1.9817760dfbd1ap-6, 0x1.64886834b3876p-8, -0x1.f54d895273085p-7,
        0x1.baeaa9158d6dp-6, -0x1.7910f51398e5dp-5, 0x1.0d4385edd9b82p-8, -0x1.12dfdf6e65d04p-9, 0x1.acaf241b59948p-5,
        0x1.1e445f2627133p-5, -0x1.e386bc33f435p-8, -0x1.c1454ae0a83a8p-5, 0x1.61a40e6a22193p-5, 0x1.1b2cf5bb85db6p-5,
        -0x1.540b87ca2235cp-7, -0x1.61a510a8e6b44p-6, -0x1.d844e3dd1f992p-7, -0x1.23dae9c0a56afp-6, 0x1.c1d35ce7b8f34p-7,
        -0x1.0eda944d78d75p-9, 0x1.9407ba6934a08p-10, -0x1.f8739bfecf9d8p-8, 0x1.e50a6a0e21d8p-15, 0x1.e42116bfb0debp-9,
        -0x1.2e57cdd1d48bcp-9, 0x1.2ae50304e685dp-5, -0x1.008e740fa61d6p-5, -0x1.c8d21455ed3e8p-7, 0x1.fd8ff7a105d69p-7,
        -0x1.21bc2b796b326p-7, 0x1.e21e4d31e34f5p-6, 0x1.259b51c10b01dp-7, -0x1.cd46bd8c6a8c2p-9, -0x1.10ee599b7b36fp-5,
        -0x1.18609c16260fap-9, 0x1.67c8f5abac10ep-8, 0x1.066413c1e3952p-7, -0x1.a4752c7dad8a3p-8, 0x1.33e60f491ef08p-9,
        -0x1.a5834a485f481p-10, 0x1.a22f69c62ae57p-8, 0x1.8b2fba89231e6p-13, -0x1.3a5af2bd5bbc2p-9, 0x1.6af076a1d4279p-8,
        0x1.4cf29c2883428p-13, 0x1.3c70bed8805c3p-6, -0x1.4ffe3cbdda5e8p-6, -0x1.097fdc49600c8p-6, 0x1.2b7160c710d58p-7,
        -0x1.4f25d343fa542p-6, 0x1.0e604baa67ebcp-5, 0x1.55b9196916296p-7, -0x1.94f34d2d95f63p-7, -0x1.0771d53f48935p-5,
        0x1.aa7261bde047cp-9, 0x1.490ef7ed8d09cp-8, 0x1.54f2c51aa2e4ep-7, 0x1.7636b914b4448p-11, 0x1.1946ee37294e3p-9
    }},
    .gradients = {{
        -0x1.273c46b581828p-2, 0x1.645b8ee98d79cp-2, -0x1.180e0e8ae425dp-2, 0x1.a19e3f94923fbp-3, -0x1.030bf21f1d9c2p-3,
        0x1.5d982ac5ca6b4p-3, 0x1.f1873c6c86f08p-6, -0x1.1b003ba4f5ec3p-4, -0x1.5d1a9ad4d0eeep-3, -0x1.bac8b187b9756p-3,
        -0x1.3fd4932f5545dp-3, -0x1.cf94987d7901ep-3, -0x1.327d4a8b3691cp-3, -0x1.dee5395f91e89p-3, -0x1.59f6a417b7feep-3,
        -0x1.b53e9c1f89869p-3, -0x1.3c50ef35977ep-3, -0x1.ca4906524b92ap-3, -0x1.55b94ffd629b6p-3, 0x1.19e2e72d21f51p-2,
        0x1.3b51ce63a9ea1p-2, -0x1.a6f8784599184p-3, -0x1.361518685dab2p-5, 0x1.4a297474e86fdp-5, -0x1.9825d72f3b8b4p-3,
        0x1.c1e90873beba8p-3, 0x1.90167c340667p-4, 0x1.4533ce7731dcp-3, 0x1.9d59af6a637fep-4, -0x1.56b4f536cea0fp-2,
        -0x1.1f7e7c3abb973p-2, 0x1.bb7736a328fdcp-5, -0x1.280837213434dp-6, -0x1.317082287936fp-3, 0x1.1d194d5e24606p-3,
        -0x1.32339a46aeb25p-2, -0x1.131dd4b66d571p-2, 0x1.ee432611598f9p-4, 0x1.1fd9d058cfe14p-3, 0x1.da67b430e8b02p-3,
        0x1.c84498864f40dp-4, 0x1.07e024bb829ffp-2, 0x1.8ed61e24d8382p-3, 0x1.5e54d90a6a7ecp-3, 0x1.10a7758f1d124p-3,
        0x1.c59f196e1a60dp-3, 0x1.a4fb575e20b73p-3, 0x1.a3b9bfdca22fbp-3, -0x1.09790aacdda8p-2, -0x1.797f31d93d24p-2
    }},
    .after_sgd = {{
        0x1.65f4e8a26bfe8p-2, 0x1.278be6a4eba5bp-2, -0x1.5ef5c7f951c15p-2, -0x1.41a837d96612dp-6, 0x1.51f0249f34cfcp-1,
        -0x1.9ee6e0d0df91bp-2, 0x1.da0058317c8bap-3, -0x1.5f5591643c077p-1, -0x1.3e4d834239b54p-4, 0x1.a3f4e51577b86p-3,
        -0x1.3078e1ac290fp-3, 0x1.9fdd142350117p-4, 0x1.76eef07af3246p-2, -0x1.0eea412bf7445p-2, 0x1.5f2385c316657p-4,
        0x1.75a27972ca09ep-2, 0x1.26e951e62325ep-8, 0x1.00266c392dc99p-2, -0x1.bf84d0786c01fp-6, -0x1.dc92aa136bfb6p-2,
        -0x1.881a13085b591p-2, -0x1.190db9c2b7486p-7, 0x1.eb3909b1daf75p-3, 0x1.03c26faf68cc5p-1, 0x1.20df678f612dp-3,
        -0x1.3ce311ec2a8p-2, -0x1.3983c0444ab86p-2, 0x1.6724a6c6e6221p-5, -0x1.e3beb0458c9f7p-4, 0x1.09a9f92267e9ep-4,
        0x1.ed0805749dbbbp-2, 0x1.f5125745c595ap-4, -0x1.d82f7600793ap-2, -0x1.709e35ec2284ep-4, 0x1.0ebaeb4d7f182p-6,
        0x1.e2e7de861677fp-3, 0x1.532c62ed84924p-1, -0x1.14342e9c8ca56p-1, -0x1.201a4923e2b25p-3, 0x1.60a81a4849775p-3,
        -0x1.467e4753a7148p-2, -0x1.0a72f0c096ee2p-4, 0x1.4691e3d6b0693p-3, -0x1.8104dacc7f50ep-3, 0x1.39db338592cd6p-6,
        0x1.5493a3da756f4p-2, -0x1.0b771f8b52a41p-2, 0x1.4fefcf85fa71fp-3, -0x1.1c6f8c7af8aabp-1, -0x1.164d63ba05095p-4
    }},
    .outputs_after_sgd = {{
        -0x1.eb5687bdb0824p-2, 0x1.08ddd330a155cp-3, 0x1.9ad7dda191d0bp-1, -0x1.40ebbd7f62c35p-1, 0x1.065d1a21f2224p-3,
        0x1.98e28a8795f11p-1, -0x1.eb5687bdb0824p-2, 0x1.08ddd330a155cp-3
    }},
    .after_adam = {{
        0x1.1ee7b5dac3477p-3, 0x1.987b818a213cap-2, -0x1.5de7fa3404399p-2, -0x1.f4b3dd1e5d89p-6, 0x1.6cbd9be0e45c7p-1,
        -0x1.b4f7a722bec51p-2, 0x1.f171fbaef7c7fp-3, -0x1.67ffe3657bf5ap-1, -0x1.053493b13ed0dp-5, 0x1.03e5553cc3fa7p-2,
        -0x1.b04534e46898dp-3, 0x1.643e8b22bf0aep-5, 0x1.7aaef9b4d0acp-2, -0x1.73e6e96f70142p-3, 0x1.fee71a365543fp-4,
        0x1.a2ec2273e577fp-2, -0x1.c613fb7be831bp-5, 0x1.97205df0e3592p-3, -0x1.3a2dbe5d02138p-3, -0x1.bc1755746f065p-3,
        0x1.e63c39e7d5112p-5, -0x1.7d3ebc938353ep-4, 0x1.c293b90f42fp-3, 0x1.b4770e0ae3b88p-2, -0x1.c7a3f4251debp-12,
        -0x1.23cefa12fe2c1p-4, -0x1.6da49d2c04ea6p-2, -0x1.06e3bc48c971dp-4, -0x1.16fe48b91244p-12, -0x1.4bed58ca983b3p-3,
        0x1.395febfce83e5p-3, 0x1.4e4eb0fb1d28p-4, -0x1.84064cc9bc1cdp-2, 0x1.230064c65b29p-5, 0x1.43856d1d727a8p-3,
        0x1.3a43dcb904a75p-8, 0x1.409470d47d6edp-2, -0x1.154fbe376dc24p-1, -0x1.e9d313f3d340dp-4, 0x1.701b490bf919bp-3,
        -0x1.40617e30f5f3fp-2, -0x1.b40a62ebfca89p-5, 0x1.92b676ead5978p-3, -0x1.c8818b5f41a47p-3, 0x1.377d88a7cce3dp-5,
        0x1.595573e9a14fp-2, -0x1.c49df4770994fp-3, 0x1.180b8addcea1cp-3, -0x1.404105e73949p-1, -0x1.3c2feb896cd66p-4
    }},
    .outputs_after_adam = {{
        -0x1.15ac27fa3a802p-2, 0x1.7ab267bb6d92cp-4, -0x1.096b1e77bdfp-8, -0x1.d156899668a7bp-3, 0x1.b862d11386a68p-4,
        0x1.26fe5d8c6acp-2, -0x1.15ac27fa3a801p-2, 0x1.7ab267bb6d92ep-4
    }},
};

inline constexpr LayerRun<16, 2, 82> group_norm_2d{
    .outputs = {{
        0x1.463c1028eb058p-2, -0x1.6a3fcd8448f6cp-2, 0x1.f249321e876ecp-1, -0x1.2ca639eee2b76p-2, 0x1.55648653baa6ap-1,
        -0x1.e1a02b33e680ep-3, 0x1.068f78931a02fp+0, -0x1.252c2cf8212ffp-1
    }},
    .training_outputs = {{
        0x1.463c1028eb058p-2, -0x1.6a3fcd8448f6cp-2, 0x1.f249321e876ecp-1, -0x1.2ca639eee2b76p-2, 0x1.55648653baa6ap-1,
        -0x1.e1a02b33e680ep-3, 0x1.068f78931a02fp+0, -0x1.252c2cf8212ffp-1
    }},
    .loss = 0x1.325b18591b72ap-1,
    .input_gradients = {{
        -0x1.0e182a7b3081ap-8, 0x1.b5c73e8d3f237p-6, -0x1.2cd57924de2bcp-6, -0x1.95d95356f8e0cp-7, -0x1.dbe477a988b28p-9,
        -0x1.f7d80fab51f93p-8, -0x1.2ca37b0cc1b69p-5, 0x1.5cf3728dff57ep-8, 0x1.d42a3cb77a54cp-7, -0x1.037a5f400ac0cp-10,
        0x1.baefeb3a442fdp-7, 0x1.988d69e50d21ep-5, -0x1.cf1279d5a20f4p-11, 0x1.d40f33bb8c738p-6, 0x1.3a56e752a80acp-8,
        -0x1.026c51258ba88p-5, -0x1.45f667b3a03d3p-8, 0x1.12f04f616e47p-7, -0x1.ab129e6b3d7d9p-9, -0x1.2af4af0cc5804p-10,
        -0x1.f2df43e2530f6p-13, -0x1.df4b489f21c4fp-8, -0x1.9aa43c1b8d427p-7, 0x1.2b5867e60d5f2p-8, -0x1.0176f613b540fp-7,
        0x1.ce5c7740e125p-11, 0x1.b2324684b28f2p-7, 0x1.97cc743791ccap-8, -0x1.6fa457b006928p-15, 0x1.2cafc406a0c27p-7,
        0x1.055ce76256e91p-8, -0x1.4abfd9375b5e6p-7, -0x1.5b9997978bf2dp-7, 0x1.0588838ac8359p-6, -0x1.9980d76112552p-6,
        -0x1.8ddc8e6ec3e76p-11, -0x1.180e9e801fc2bp-8, -0x1.3a4df85b133cep-7, -0x1.bce11502bd0ccp-9, -0x1.35796d5e56fcp-14,
        -0x1.cd485afa8422p-9, 0x1.73b84fac2b81cp-9, 0x1.d724e3996874ap-6, 0x1.869c95100e008p-7, 0x1.f125f2e62b72p-8,
        0x1.20ec78423678p-7, -0x1.efba52e0711dbp-7, -0x1.a4e5e64f1816p-8, -0x1.7cf48cbf4f3c2p-7, 0x1.0b5c71854e2e4p-5,
        -0x1.69b9522a6f64p-5, -0x1.3153daef919acp-8, -0x1.277a7d867ab43p-6, -0x1.52005f62f1b7bp-6, -0x1.62f10fedf27efp-6,
        -0x1.d15d88d881cdfp-7, 0x1.708f99b2f8b9p-7, 0x1.aa1e1e43bd1d4p-8, 0x1.81bfe20c26b15p-6, 0x1.0caa40548eb76p-4,
        -0x1.326ec86098b13p-7, 0x1.90444f9110074p-6, 0x1.200171bc4ad0cp-7, -0x1.3c5841dd7cc0ap-5
    }},
    .gradients = {{
        0x1.add35e5ebfep-10, -0x1.a53dd3865de5ap-6, -0x1.5e32d1f3b233ap-5, -0x1.d65a8b8023a0fp-5, 0x1.14f3819a7a10dp-3,
        0x1.76937f6d8e411p-5, -0x1.fcebb089a03d6p-5, 0x1.120c57eb3bde6p-5, -0x1.335d765263978p-5, -0x1.23d61348e30b9p-5,
        -0x1.2359a65d4b471p-4, 0x1.8d43207b6419fp-3, 0x1.1b01355bf90b4p-4, 0x1.cbd7891865fa4p-6, 0x1.194619fccfba4p-4,
        -0x1.2743a5146bc34p-4, -0x1.c34f1b058c479p-5, -0x1.53834e5f7c18ep-5, -0x1.3449766e428eep-5, 0x1.5a67d851298dap-4,
        0x1.a11f2e2f6d4a2p-5, 0x1.2c1fec26b3142p-7, 0x1.4eb86d1048e2dp-5, -0x1.77af18fb93cfap-4, -0x1.46c043ea9b588p-6,
        -0x1.8962ec1e2c8f6p-6, -0x1.498be22c1ae52p-5, -0x1.51537bb1154bep-5, -0x1.cbfcb61bd3c8p-3, 0x1.6cbb672011a7ep-5,
        0x1.2d48581e184f3p-4, 0x1.02fe9721a8ab6p-5, 0x1.7f55c3756bf1p-4, -0x1.4e0b06c82bce8p-7, 0x1.ea4b18a7838d4p-7,
        -0x1.eedd5f963a4ep-7, 0x1.8bad71d50fd2ep-6, -0x1.8bad71d50fd2cp-6, 0x1.570f927b7272p-11, -0x1.570f927b727p-11,
        -0x1.c428a730fc547p-3, -0x1.769be81899f98p-3, 0x1.273651bc97685p-5, 0x1.4b3dbb736759bp-4, -0x1.5e2405eec57c7p-3,
        0x1.7275fb1e0c4bdp-3, 0x1.06279b947df4cp-3, -0x1.64d60a9d9ba46p-3, -0x1.12a27e8ebf024p-2, 0x1.fcfdd4eb70acep-3,
        0x1.f225c8df9ee65p-5, -0x1.1181b92070bf8p-4, 0x1.1ae73b79a6ce7p-4, -0x1.99a8b16baa246p-4, -0x1.2f855a4f013c6p-2,
        0x1.014defe43ab5ep-3, 0x1.f9914abf67275p-2, -0x1.433366353a4b7p-2, 0x1.f9914abf67275p-2, -0x1.433366353a4b7p-2,
        0x1.f9914abf67275p-2, -0x1.433366353a4b7p-2, 0x1.f9914abf67275p-2, -0x1.433366353a4b7p-2, -0x1.13581824c2b61p-4,
        -0x1.c99a61221006p-6, -0x1.f87e4b766d488p-2, 0x1.594a6457d15b8p-2, -0x1.36ca09d19a10ep-2, 0x1.29377eadf967dp-2,
        -0x1.43e2030b3d08dp-3, -0x1.61fb0b08c01c5p-8, 0x1.18145e4aa33dp-4, -0x1.799b8a61e60cfp-7, 0x1.bf7366541aa51p-4,
        -0x1.61aff7145735p-4, 0x1.6699a8dccf65p-3, -0x1.104f771d9c6bap-3, 0x1.71ea184154566p-3, -0x1.497908cc8fbc8p-3,
        0x1.93faac6b3ae78p-1, -0x1.0241cedfac29dp-1
    }},
    .after_sgd = {{
        -0x1.858b128c37ef2p-3, 0x1.35116ceed26d4p-2, -0x1.1dc3fd1ea47f6p-4, 0x1.c9a1feeb1853bp-4, 0x1.f759a1de2694dp-3,
        -0x1.6e2b2f4ce31dcp-3, 0x1.19d8fa5d28bacp-2, -0x1.1515b93c9653ep-1, -0x1.4558e3f4c9981p-7, 0x1.bbbbd669a29dp-3,
        -0x1.badaebea0fff4p-3, -0x1.21bd057bdbef7p-4, 0x1.35f1ed40220bcp-2, -0x1.97fe7267868b8p-3, -0x1.7198a60db01d5p-4,
        0x1.4cef99985665bp-1, -0x1.2305fc7af76b7p-5, 0x1.3cd8754ac5c4cp-3, -0x1.445272b3e9967p-2, -0x1.1e79aa31f149bp-5,
        0x1.bae326ab8b579p-3, -0x1.f526a4527693cp-3, 0x1.6be1a4041b447p-5, 0x1.3b2b6a85e0ca6p-2, -0x1.3b6a1ebd2d86fp-3,
        0x1.d5bb14b7ca6ap-4, -0x1.92fb809d79cb2p-2, 0x1.5fb4f6faefe9ep-5, 0x1.7e917198e4de6p-2, -0x1.52ef8bcbd8a97p-2,
        -0x1.1f6c03bc81c5ap-8, 0x1.ca5cb04c64889p-4, -0x1.5d3e02514e141p-2, 0x1.e898d3c24813fp-5, 0x1.1b4af14b7a331p-2,
        -0x1.6310a131d4f31p-4, 0x1.0844d5b7ef6ap-2, -0x1.74226adbf7b4fp-1, -0x1.4e65c9748d166p-3, 0x1.b732e4ba468b5p-2,
        -0x1.e28c0c657891fp-2, 0x1.210319ec01cb3p-2, 0x1.7e7e09ba6814dp-2, -0x1.23d6ec4e04c3fp-1, 0x1.1849ae8802829p-2,
        0x1.d53c676bcbb09p-2, -0x1.0af97d71822b8p-2, 0x1.4c7fac3a254f2p-2, -0x1.d5f652ec7e8d5p-3, -0x1.00867be2bf8e7p-2,
        0x1.46c5483648603p-2, -0x1.eaec9376c052dp-3, 0x1.8bf0cd44655dp-4, 0x1.67eb664f84cd5p-2, -0x1.60b47c126b7dbp-5,
        0x1.79f814880c122p-3, 0x1.8a72612b54db8p-3, 0x1.9bfe22feca593p-6, -0x1.8b6763c9d3955p-5, -0x1.3a86143a269b3p-3,
        -0x1.f8477286371c4p-3, 0x1.a931fd532947dp-2, -0x1.bb2d3fb4272aap-2, 0x1.401f0502e765dp-3, 0x1.0e3f3c3b1e2c5p-2,
        -0x1.8b77cb6d459d1p-4, 0x1.1b66cf0dc01b9p-2, -0x1.ed1d2178c195cp-2, -0x1.2b3fe0062963p-4, 0x1.fec9ddd7c0bb4p-5,
        -0x1.207f104dd49eep-5, 0x1.b8b994c2b84b9p-4, 0x1.6475525936da7p-3, -0x1.97ed1acd866bp-2, 0x1.5307759dce331p-3,
        0x1.a55459434f7f1p-2, -0x1.d135010b0af9bp-4, 0x1.6c4cc60091158p-3, -0x1.ef18ae43ef038p-2, 0x1.18cf203e6ba21p-2,
        0x1.8ad5950b65275p-4, -0x1.1a41a529d614cp-2
    }},
    .outputs_after_sgd = {{
        -0x1.55090446a12a6p-1, 0x1.373fa93f1212cp-2, 0x1.d09b75f88540fp-2, -0x1.3207539be621dp-2, -0x1.312e7a736b78ap-5,
        0x1.747215ba88c5ep-1, -0x1.da66b63d89f03p-2, 0x1.86e422c52aadcp-2
    }},
    .after_adam = {{
        -0x1.9d7bdf2c21e97p-3, 0x1.486097f58514ap-2, -0x1.850f170cf3d46p-5, 0x1.782d50ef7246bp-4, 0x1.e51ae059f2d22p-3,
        -0x1.bbb2266c19c92p-3, 0x1.28d36a3734adbp-2, -0x1.19e5f78152749p-1, 0x1.63c9c3c81889cp-4, 0x1.24b6c38e8203p-2,
        -0x1.ac6726be1b553p-4, -0x1.cd1eeafdd1592p-4, 0x1.e5e2d7af4439fp-3, -0x1.202194c2ef838p-2, -0x1.23686065b467dp-4,
        0x1.2370161491ebap-1, -0x1.609ca2310b3afp-5, 0x1.fbe0b9e21eae8p-3, -0x1.24d0ad4fda547p-3, -0x1.2374a4d1471f5p-3,
        0x1.711cd17cac9e4p-4, -0x1.4d28d1f7b0c71p-3, -0x1.6564c8a6ac695p-4, 0x1.3425af2f57a09p-2, -0x1.cd03d917732a3p-5,
        0x1.2903d31ce8928p-4, -0x1.383cac01281e4p-2, 0x1.600433470b414p-5, 0x1.5d7da8e96aa61p-2, -0x1.7ab362dc9d616p-2,
        -0x1.466010b100c7ap-3, 0x1.19bff811b7f19p-4, -0x1.74b7e03d220ebp-2, 0x1.7e98457be0059p-3, 0x1.67ffcefc0ec92p-3,
        0x1.5ca44fd8f8022p-5, 0x1.e5223abe8f4b6p-4, -0x1.2ca44757d1e99p-1, -0x1.a527b90ba6195p-3, 0x1.e293dc85d30ccp-2,
        -0x1.0c6f99c16e7b1p-1, 0x1.61bb2fd865702p-3, 0x1.871423b2ccff8p-2, -0x1.352dfcc92434cp-1, 0x1.1947d57ed75f5p-2,
        0x1.379bbc076dfep-1, -0x1.85ddb1a584b2fp-2, 0x1.b0d71d24a28c6p-2, -0x1.06e8abe28a9b2p-2, -0x1.86fb01f1fa092p-3,
        0x1.f2ed99a76a6efp-3, -0x1.0ead0302a0598p-2, -0x1.16f996f4929b4p-4, 0x1.ced4418b72e22p-2, -0x1.e2afdf45c65a4p-5,
        0x1.d85058a3bbe9cp-4, 0x1.0f4fffe2894bap-2, -0x1.4c464b2f9d152p-7, 0x1.d92ad3b3c8b9p-5, -0x1.bf42edb5674dap-3,
        -0x1.3c99d0288f123p-3, 0x1.798e6db1fb2cbp-2, -0x1.7919c2cfecb1bp-2, 0x1.4992aeaf3e744p-3, 0x1.c874f51b0624cp-2,
        0x1.d128866bec358p-6, 0x1.f6336e53294afp-3, -0x1.f1d995f2d5cffp-2, 0x1.12cfcc9d17d2fp-6, 0x1.30c5e9433abdp-4,
        -0x1.166389f056167p-3, 0x1.4214ecd8bad9bp-4, 0x1.5c0d76c8db7e8p-3, -0x1.6d6f0ae88d50cp-2, -0x1.6ce6cdc88ff3fp-7,
        0x1.a27bc92c53b8cp-2, -0x1.d71afaff24cf6p-3, 0x1.bd4e20a70dbe2p-3, -0x1.09df92230cc09p-1, 0x1.c29153b087ab1p-4,
        0x1.4f9b239890a14p-2, -0x1.c3da51361416p-2
    }},
    .outputs_after_adam = {{
        -0x1.41fecf09d1a4cp-1, -0x1.293a86ca586fp-5, 0x1.2f5ad44e1e042p-1, -0x1.b304047d0666cp-2, -0x1.21ace1badcp-10,
        0x1.0afa95f1070e2p-1, -0x1.bcce3da32154ap-2, 0x1.5e006bd6cd62ap-2
    }},
};

inline constexpr LayerRun<12, 2, 32> group_norm_of_one_group{
    .outputs = {{
        -0x1.072d47fbb8512p-1, 0x1.48b32dc0051b3p-1, 0x1.5994238239c75p-2, 0x1.8486eac16335ap-1, -0x1.80700b6ffcb8ep-2,
        0x1.aff05870e0571p-1, 0x1.ec0ad68ba6644p-7, 0x1.71a6dc221b36p-1
    }},
    .training_outputs = {{
        -0x1.072d47fbb8512p-1, 0x1.48b32dc0051b3p-1, 0x1.5994238239c75p-2, 0x1.8486eac16335ap-1, -0x1.80700b6ffcb8ep-2,
        0x1.aff05870e0571p-1, 0x1.ec0ad68ba6644p-7, 0x1.71a6dc221b36p-1
    }},
    .loss = 0x1.3c4c329e94306p-2,
    .input_gradients = {{
        0x1.50efacd6a8b38p-11, -0x1.45ccfaaf38fb6p-8, -0x1.20f9afbfd476p-9, 0x1.8835cd037008p-15, 0x1.1a4f5cdb5cffp-5,
        0x1.8a1ffb794162ap-8, -0x1.056afc952de0dp-9, -0x1.83e03d7944a5bp-6, -0x1.5faa93007d91ep-6, -0x1.4987f1f98f15p-7,
        0x1.3685df0536f59p-7, 0x1.c1b2ba9036f95p-7, 0x1.d7757db1e04ccp-9, -0x1.ba21cc13fe726p-9, -0x1.4a36b1b3f67e6p-9,
        0x1.166bb8eb09f18p-9, 0x1.d6332ee9f4117p-6, 0x1.6eb2834bb0aap-9, 0x1.cdfcdb022f1c1p-10, -0x1.518bea9a5dad3p-6,
        -0x1.4fd568bc9758p-5, -0x1.576067be83ed3p-6, 0x1.3c3c62289ee16p-11, 0x1.904d6e514fc8ap-5, 0x1.7eb28cc396389p-9,
        -0x1.72b3fa571fff8p-8, 0x1.728dd15a1be7cp-8, 0x1.a0c04e7c8b70ap-10, -0x1.c485e4817bf5p-8, 0x1.18d381bb4157p-6,
        0x1.0a41b3467ff9cp-7, -0x1.c558346c147fcp-7, 0x1.0499d76a662ap-13, -0x1.87a3276cadc4bp-7, -0x1.dfd1b30f04c38p-7,
        0x1.1db1a545f1e8ep-6, -0x1.fd7683c664958p-10, -0x1.c60f1ea560adap-11, -0x1.262c4b0b3931dp-10, 0x1.951e2afdb86d6p-11,
        0x1.5375f41cd940dp-6, -0x1.211d98b6db448p-11, -0x1.109f1de51d25ep-6, -0x1.377ca8275161dp-8, -0x1.91b9d00d941aep-7,
        0x1.91a883a670092p-11, 0x1.dff34978e396ep-7, 0x1.428f44f4af7d6p-10
    }},
    .gradients = {{
        0x1.cd2be0506f067p-7, 0x1.aa52fdd551d59p-5, -0x1.3bba24d0e88acp-4, -0x1.a6526f91b7a86p-3, 0x1.23006d73bae92p-4,
        0x1.be8b55075e353p-6, -0x1.19008a3e83fa1p-6, 0x1.3c0c875881532p-4, -0x1.cda39daae73e5p-9, 0x1.51a6fb4ec5567p-4,
        -0x1.cdb62ee644318p-7, 0x1.00c5ad6d98224p-4, -0x1.19c1786a8e798p-7, 0x1.4e5e5e06e5593p-4, -0x1.008b9c8d46b2ap-3,
        0x1.40d72880abf21p-2, -0x1.4b7cddd55838dp-6, 0x1.efa9446eaefdfp-2, -0x1.b7ef103ccf703p-4, 0x1.2ae7382055253p-2,
        0x1.cff8cbbc48957p-6, 0x1.61366e1ae406cp-2, -0x1.d9c4c0d7addbfp-5, -0x1.daa2efd9e8febp-5, 0x1.d5d98de9d82f9p-4,
        0x1.94bbe765d80c9p-11, -0x1.e46374f5b07c3p-6, -0x1.feca38f426a36p-3, -0x1.33a6296818c7fp-5, -0x1.0c418483e53c8p-3,
        -0x1.75d62130d660ap-4, 0x1.33b4534518f77p-1
    }},
    .after_sgd = {{
        -0x1.cd638d06ff558p-5, 0x1.4aa73ecb9f2f8p-1, -0x1.b20b4ef30ce1cp-2, 0x1.3d05213fe0b51p-3, 0x1.c19ad2fcc4ee1p-2,
        -0x1.7e82e19558d3cp-3, 0x1.5e0b99d937252p-3, -0x1.840d21b4951e1p-2, -0x1.4f10e766024bcp-4, 0x1.b1de40dc43762p-3,
        -0x1.032ed60c889f1p-2, 0x1.7207b2d36b96ap-5, 0x1.1ebc32504432dp-2, -0x1.63ad9820ee14dp-3, 0x1.2bdada4b5e279p-2,
        0x1.48dc0ea092659p-2, -0x1.7a62c044f0583p-3, -0x1.566b98403a035p-3, -0x1.027ed1b742a0ap-4, -0x1.f756f9b8c6429p-3,
        0x1.4317f533c57d4p-4, -0x1.3702b6c104483p-1, 0x1.952d0f11a1633p-3, 0x1.eedf9bccdb7fep-4, -0x1.b58ff9f9e242dp-2,
        -0x1.50fadd84f1612p-7, -0x1.0a78c9d78f8d8p-2, 0x1.930e2c20ad078p-3, 0x1.44ccf1746e915p-2, -0x1.e26eeb5f82166p-2,
        0x1.cd40adb5f9a0dp-5, 0x1.1e9285b813b86p-2
    }},
    .outputs_after_sgd = {{
        -0x1.3e236a63e75b4p-1, 0x1.74d9569371158p-4, 0x1.1219887f31301p-1, -0x1.a953072325c98p-2, 0x1.3ba108d1922fdp-2,
        0x1.af88de6b0936fp-1, -0x1.30d5a932ed059p-2, 0x1.fe95b361d20aap-3
    }},
    .after_adam = {{
        -0x1.dd3d5b645909ap-3, 0x1.14f740d4b70fcp-1, -0x1.52ad1ba5d2299p-2, 0x1.10739f118056fp-2, 0x1.159b612a6e15bp-1,
        -0x1.af94eda3a7122p-2, 0x1.4ebf8ed3534c5p-2, -0x1.0d64c47462ceap-1, -0x1.95a9724c247b9p-3, 0x1.c4c37eb9100dap-5,
        -0x1.270edf64a3b55p-3, -0x1.1e74dd8c268acp-4, 0x1.ef9fd6f858679p-3, -0x1.623ff926df54ep-2, 0x1.f5dbb02882999p-3,
        0x1.01957b94047a8p-2, -0x1.aa8ae84a64d4bp-3, 0x1.65a6aea7e35e8p-7, -0x1.6c90075b64045p-3, -0x1.76c18f3f7e49fp-3,
        0x1.3625c1dc9f888p-4, -0x1.b34ea4efd6cefp-2, 0x1.aba2a9ae963f5p-3, 0x1.750b385f83117p-2, -0x1.617a3cca33bffp-2,
        0x1.2060494549a3cp-4, -0x1.db7fb6e573289p-3, 0x1.0d860631b8dbcp-4, 0x1.7751a53f5c462p-2, -0x1.cc0342d0a2b62p-3,
        0x1.2738407913ba6p-5, 0x1.92aa80daa6665p-2
    }},
    .outputs_after_adam = {{
        -0x1.59bb34ad721dp-1, 0x1.12c39e1dc0288p-4, 0x1.003f2c70628aap-1, -0x1.ce73607de235ap-3, 0x1.26e5b2b9ce48ap-3,
        0x1.4a7f454520fdap-2, -0x1.c9063b466492p-3, 0x1.345972d1f655p-5
    }},
};

inline constexpr LayerRun<15, 2, 38> instance_norm_1d{
    .outputs = {{
        -0x1.156143a13853p-2, -0x1.655f30557d23p-4, 0x1.62accadbb05e2p-1, -0x1.07003c26af236p+0, -0x1.156143a138532p-2,
        -0x1.655f30557d23p-4, 0x1.62accadbb05e2p-1, -0x1.07003c26af236p+0
    }},
    .training_outputs = {{
        -0x1.156143a13853p-2, -0x1.655f30557d23p-4, 0x1.62accadbb05e2p-1, -0x1.07003c26af236p+0, -0x1.156143a138532p-2,
        -0x1.655f30557d23p-4, 0x1.62accadbb05e2p-1, -0x1.07003c26af236p+0
    }},
    .loss = 0x1.ff69c2f10c91bp-2,
    .input_gradients = {{
        -0x1.cae1a26838992p-14, -0x1.299419e341e3bp-13, 0x1.c790c14f1311p-11, -0x1.36d9582f75134p-12, -0x1.50c5b4e301f6dp-12,
        -0x1.928a9f3c6afa5p-9, -0x1.1309280a9990ap-9, 0x1.aab52492a273cp-7, 0x1.548dd1d23dd02p-14, -0x1.03f94e6485cc9p-7,
        0x1.4ee73093356b9p-7, -0x1.1f40f292f4416p-8, -0x1.2f0b7d6227f95p-7, 0x1.b7009832f41ep-8, -0x1.aeee180435821p-9,
        -0x1.60b0ffe44383fp-11, 0x1.27825a4022f99p-10, -0x1.67852c506e977p-10, -0x1.d8ea6a086d74ep-12, 0x1.6695ec8488bd3p-10,
        0x1.51b624a923d45p-8, 0x1.d656f5caa034ep-8, -0x1.4bf0625c2c5bfp-10, -0x1.34593cdc78634p-7, -0x1.b17a208f20af5p-10,
        -0x1.9de39c035ee31p-8, -0x1.dab65ed52e32fp-8, 0x1.6be9e3d54f826p-6, -0x1.530a6a89779a1p-8, -0x1.c80653e672b25p-9,
        -0x1.e5fbd33e6479bp-11, -0x1.37b78cca1ae4ap-11, -0x1.1e80e169af536p-10, 0x1.2d87d91fa5825p-10, 0x1.7fd2b84e49804p-10,
        -0x1.2a31e1e6bddb7p-8, 0x1.148ff38cc80b2p-7, 0x1.b8c6782c9396ap-7, -0x1.c563c1634875ep-7, -0x1.cb66e58ad0f8cp-9,
        -0x1.ef4bf33a29f3ap-6, -0x1.dbb21cedf5933p-9, 0x1.4fbc9e537e036p-6, -0x1.a3c9e132973p-10, 0x1.ea846d2f282b2p-7,
        -0x1.b665f19b22eecp-11, 0x1.8fc6da0bb5ce7p-9, -0x1.6053aa246e7cbp-9, -0x1.c3e8ee39fb185p-10, 0x1.201ac39c7ef64p-9,
        0x1.189bfa952f7fbp-7, 0x1.39048f1a2876ep-10, 0x1.30cd0a2731c04p-8, -0x1.ffb84f8a3e706p-8, -0x1.b08dd38ddc6cep-8,
        -0x1.7ddf7982f573p-8, -0x1.249f057cb7d6cp-7, 0x1.b9aad3f879801p-5, -0x1.3af2f6fc125f5p-6, -0x1.469b4fd5c7587p-6
    }},
    .gradients = {{
        -0x1.85b2c82946539p-2, 0x1.177f3490d0b9fp-2, -0x1.7c88d1b2b0deap-2, 0x1.a8157cffd587ep-7, -0x1.4a7515e56d5eep-2,
        0x1.6afbfee47f012p-3, 0x1.5fa026670bb5p-5, -0x1.95b283e7445f9p-4, 0x1.e539275ef1b26p-6, -0x1.7edda7a383dc6p-4,
        0x1.2ff9821b74a77p-6, -0x1.070ca1619d29bp-4, 0x1.478dd1947a814p-5, -0x1.758902036b324p-4, 0x1.b46477b503ae6p-6,
        -0x1.5e99160f3f339p-4, -0x1.94c74ac824bc7p-7, -0x1.39327b86e5191p-3, 0x1.4602030637d6fp-3, -0x1.0403f52bc41d9p-1,
        0x1.f423e68e1ed61p-3, -0x1.051994f56fa61p-1, 0x1.56e3bf47ee429p-5, -0x1.130a97f452553p-2, 0x1.af3ab6807384ap-3,
        -0x1.557aeae009dd6p-2, -0x1.596c27279c04ap-3, 0x1.3d3a0d7e7562cp-2, 0x1.6d688b8e50525p-4, 0x1.4a2029c59499ap-10,
        -0x1.682d68ac4ac05p-4, 0x1.c8e080831df85p-5, -0x1.837f26d10e4d8p-3, 0x1.8db4820765b7p-2, 0x1.99aba2a1ce5cfp-5,
        0x1.826de8a504c6ep-4, 0x1.03fc290b1434ap-2, -0x1.65562f2c06f59p-1
    }},
    .after_sgd = {{
        0x1.0083a2b705b79p-7, 0x1.da5e295c7d62cp-2, -0x1.3d5fa40e54268p-2, 0x1.f64bdee82e338p-5, 0x1.722bd3c6e6d9cp-1,
        -0x1.f103b37f1620fp-3, 0x1.7a12dae3edd98p-4, -0x1.0eae96c978bp-2, -0x1.2acc73d301289p-4, 0x1.0c3accfbe33acp-2,
        -0x1.f944f9883b45dp-3, -0x1.96ac1f2eaba0cp-5, 0x1.09573c35fdd39p-2, -0x1.169f15c804082p-3, 0x1.7fb674c890322p-4,
        0x1.8fab2ffc3cc5bp-2, -0x1.50565252138cap-4, 0x1.698c44abfa841p-3, -0x1.9f1acff90445p-2, 0x1.8aa9a4454cf6bp-3,
        0x1.18098defe655fp-3, -0x1.d9aacfe46f884p-5, 0x1.401a6fde74755p-5, 0x1.9f98fc723eb5ap-2, -0x1.051a8b74f358fp-2,
        0x1.6a8e1f32f85e9p-3, -0x1.4237547d1ddc5p-2, -0x1.b2893b1012d1cp-3, 0x1.ae6392c23be12p-4, -0x1.11f2dcfff6a8ap-2,
        0x1.b34086e7a145fp-11, 0x1.4f8538d292b42p-2, -0x1.2a26fb15cdaap-3, -0x1.c21d478b0775p-4, 0x1.25621840a471ap-2,
        -0x1.5d372aa068a5ap-3, 0x1.1fd44b2601029p-3, -0x1.8dab3ceb61a39p-2
    }},
    .outputs_after_sgd = {{
        -0x1.595f8019b4f4ep-2, 0x1.0de1e3b4cb016p-1, 0x1.335e1141e8899p-4, 0x1.3d28e9a1acc4p-6, -0x1.595f8019b4f4ep-2,
        0x1.0de1e3b4cb016p-1, 0x1.335e1141e889dp-4, 0x1.3d28e9a1acc4p-6
    }},
    .after_adam = {{
        0x1.8b6f1048b02c3p-4, 0x1.ab64872831d67p-2, -0x1.551bb3e540f82p-2, 0x1.8865c5d7a675fp-3, 0x1.a45ab7ce5e19dp-1,
        -0x1.ac080bd97903p-2, 0x1.2c2d56d31c749p-4, -0x1.f5d27c32af78dp-3, -0x1.d4e9acf9c4379p-4, 0x1.5deeeba01201cp-2,
        -0x1.38c02851174abp-2, 0x1.064594e9f6fdcp-3, 0x1.e3306d61a51b2p-3, -0x1.6d2907868c8a6p-4, 0x1.8739fc983f1acp-5,
        0x1.fd5113cfe4b2fp-2, 0x1.19f4d31b6703p-5, 0x1.1b7f23d448e4ep-2, -0x1.91b0bc2b1725ap-2, 0x1.3574e5d06e816p-4,
        0x1.55b8a6604ad25p-3, -0x1.0c63f3c50759bp-3, 0x1.6b76a129f6f94p-6, 0x1.c11826d189b14p-2, -0x1.0baf89a7a818fp-2,
        0x1.e9cb5c95e364p-3, -0x1.4003e19461088p-2, -0x1.d5e0da4fc284ap-3, 0x1.09c9b13be0991p-4, -0x1.74556ebce87d6p-2,
        0x1.063cb54726be4p-4, 0x1.04bb9028f26afp-3, -0x1.44c46541592b9p-3, -0x1.276233cb01787p-4, 0x1.9c61e09e94c6fp-3,
        -0x1.09853f878d3b3p-2, 0x1.9aba96fd260dep-3, -0x1.388cc1d8e9f74p-1
    }},
    .outputs_after_adam = {{
        -0x1.40ff8ac578b58p-4, 0x1.e7273f1e97d8p-2, 0x1.0f7db258edb36p-4, 0x1.2392dee9df038p-3, -0x1.40ff8ac578b6p-4,
        0x1.e7273f1e97d8p-2, 0x1.0f7db258edb36p-4, 0x1.2392dee9df038p-3
    }},
};

inline constexpr LayerRun<18, 2, 42> instance_norm_2d{
    .outputs = {{
        -0x1.4b54e59e6c71fp+0, 0x1.333dc7e8b288fp-3, -0x1.0343acd42a3ep-1, 0x1.2be237a9e2096p-3, -0x1.c791483c70936p-1,
        -0x1.c2d57c82699b1p-3, -0x1.e333d77f0ea62p-1, 0x1.dab9362ec8813p-3
    }},
    .training_outputs = {{
        -0x1.4b54e59e6c71fp+0, 0x1.333dc7e8b288fp-3, -0x1.0343acd42a3ep-1, 0x1.2be237a9e2096p-3, -0x1.c791483c70936p-1,
        -0x1.c2d57c82699b1p-3, -0x1.e333d77f0ea62p-1, 0x1.dab9362ec8813p-3
    }},
    .loss = 0x1.18d52a285ba63p-1,
    .input_gradients = {{
        0x1.0867ae23fc4e6p-9, 0x1.d9b0cfacf3ae1p-12, -0x1.f0064bf1916b4p-11, -0x1.4cb62cc822fffp-10, 0x1.3d658f42cb0f4p-10,
        -0x1.9294d3e8e322cp-13, -0x1.1570fbee0e306p-11, -0x1.27966382467abp-9, 0x1.8c5012c39b8ffp-10, 0x1.0706f8e35c9a1p-6,
        0x1.7157e3632560dp-6, 0x1.1b681cb372135p-6, -0x1.32f44fa8ea194p-7, 0x1.01b4904cd17d2p-7, 0x1.6f63b39dd1c14p-9,
        -0x1.a4d87cc85ef03p-6, -0x1.79914e6bcd3d9p-6, -0x1.15538916eb955p-7, 0x1.a249a465ce6d4p-9, 0x1.1123191fce26fp-9,
        -0x1.bc8417e422fddp-10, -0x1.5af21823dfecbp-9, 0x1.4cc32da2dbb08p-9, -0x1.3176a09df2457p-10, -0x1.16f58ad30e62p-9,
        -0x1.8da7b4e3dfe26p-9, 0x1.765cc8f3608ep-9, 0x1.34aac1d9b2137p-6, 0x1.732f572c4fcap-6, 0x1.6182e02b18d49p-5,
        -0x1.8646aad3e241cp-5, -0x1.8260fe2ef730ap-12, 0x1.2bd27b623accap-5, -0x1.666e5fe50bf67p-5, -0x1.caba16cf33f34p-5,
        0x1.b262f6e85714p-6, 0x1.1d53f2c7cc09ep-14, -0x1.677e56e12ec0dp-11, 0x1.71eaf739aaa2dp-12, -0x1.0595e36b175d2p-11,
        0x1.1fb21e4ccab53p-10, 0x1.0cb7dee622d9cp-9, 0x1.5e2ab74acfep-10, -0x1.56ed11ddd4e82p-9, -0x1.21384f7cfad2bp-10,
        -0x1.1cee468acd2f4p-5, 0x1.3d187639e14cap-7, 0x1.1380045e7eef3p-6, 0x1.5fdc2fcd2a947p-6, -0x1.e3b720dec13fdp-6,
        0x1.161da27c60fadp-5, -0x1.bbb36abb3f195p-6, 0x1.843c21bbf210ap-7, -0x1.37d5637dd383cp-9, 0x1.9235ba73fa9f9p-10,
        -0x1.d32612120c947p-13, 0x1.a351a761113f5p-14, -0x1.a8a95a6d24f7ep-10, 0x1.a6634190947dep-12, 0x1.9b066997c48f3p-11,
        -0x1.f44798026fd7cp-11, -0x1.1fac6298a12aep-10, 0x1.1957712f2c86cp-10, -0x1.5f5d7ccad8e31p-7, 0x1.96d90c775d08p-7,
        0x1.13034226053d7p-5, -0x1.f5ea4bb99f3c5p-7, -0x1.1669f4f2e9164p-9, 0x1.cf9b676b00d1ep-7, -0x1.208bb058c34a2p-6,
        -0x1.91ec96e212edcp-7, -0x1.126cfc969ba36p-9
    }},
    .gradients = {{
        -0x1.58c56c8b9c8cap-2, 0x1.b6d32489064d4p-3, -0x1.8dc8960348be8p-3, 0x1.b8bb155a3e8cdp-4, 0x1.811fd9610350fp-2,
        0x1.292990b04cb0bp-5, 0x1.7753f4ff6ca77p-2, 0x1.659bd4c813188p-6, 0x1.6b82c84db3e4bp-2, 0x1.22bafa15aa7cdp-5,
        0x1.72b29f88e82f9p-2, 0x1.1200d8dfe428p-6, 0x1.7f461253b9ff2p-2, 0x1.6c72ab17d29b5p-6, 0x1.73942fa3922c3p-2,
        0x1.252170615d582p-5, 0x1.7aaee2df58b22p-2, 0x1.197eb6f03579ep-6, 0x1.77897758ec86dp-2, 0x1.5abd14735ad86p-6,
        0x1.7b92ae0cfd203p-2, 0x1.27827213129c8p-5, 0x1.089627f9198fp-7, 0x1.56145d0155bbcp-4, -0x1.b22cb86e3373bp-3,
        0x1.330bc394e5646p-5, -0x1.14948ba928515p-2, -0x1.930918b2ed816p-3, -0x1.ed8ff83b6e60cp-4, 0x1.1eb06c25e7c3ap-4,
        0x1.15e5c0d8a2f7cp-4, -0x1.98a1c4fcc95p-3, -0x1.533d394f962c5p-6, 0x1.34b4d99039b0bp-3, -0x1.4eca52ac62fc2p-9,
        0x1.34430b725c7p-4, -0x1.e183d6e79292ep-5, -0x1.a69c385de8c5bp-3, -0x1.304ba634cf655p-3, 0x1.2eae5f339cfcbp-3,
        -0x1.bb2ca5f32096ep-1, -0x1.047e23608643ap-4
    }},
    .after_sgd = {{
        -0x1.1915bf416b4ap-4, 0x1.0174ef53757d5p-1, -0x1.534981a4ff03dp-3, 0x1.b805b3619bec7p-5, 0x1.1d0cca8e7b4e6p-3,
        -0x1.615d772c95724p-3, -0x1.2a214c91ee73ap-5, -0x1.8270a932a149cp-2, -0x1.bdfc6aac5a7b8p-3, 0x1.83a5a5d5435d8p-3,
        -0x1.dd17755e0241p-2, -0x1.807a5ab60baafp-4, 0x1.88d3582925b6cp-4, -0x1.c088dd178c161p-3, -0x1.5c61b17912db8p-4,
        0x1.63e84df1c3bfp-2, -0x1.56346a03fc7dap-2, 0x1.fdd031e15ff0cp-5, -0x1.ceea1d713b9cdp-2, -0x1.ef6e2ada228d7p-4,
        0x1.816b1697f127ap-5, -0x1.2210d5b55615bp-2, -0x1.4c8ae8c0723abp-6, 0x1.a1855a3641d0fp-2, 0x1.152cfa5b46cap-3,
        -0x1.9a2a9f7db3c98p-5, -0x1.e68b0de47b83fp-3, 0x1.0891025b76dfep-2, 0x1.e19f698cf0433p-3, -0x1.8acdeffb3d934p-3,
        -0x1.9a3efc5ae1c7bp-4, 0x1.309e11ef461bcp-1, -0x1.5936fb54f1e5p-2, -0x1.659b820aff05bp-2, 0x1.0619dadc656d7p-1,
        -0x1.8b15294edb2fep-2, 0x1.20d75701ff216p-3, -0x1.ea329b2fe19ddp-7, -0x1.5a8ebbfca25dfp-4, -0x1.579294d0cdcdep-3,
        -0x1.a676df43dea45p-9, 0x1.69efad05f1714p-3
    }},
    .outputs_after_sgd = {{
        -0x1.90bd2ecf14266p-2, 0x1.1340b49acd148p-4, 0x1.82741937c4d94p-1, -0x1.229a214036e4bp-2, 0x1.b12f0f58e9d03p-3,
        0x1.b8bfc8c280411p-1, -0x1.094b247bcff7fp-2, 0x1.8dd734c63e8a9p-2
    }},
    .after_adam = {{
        0x1.9f1f9a855a96ap-4, 0x1.db7bfcb320062p-2, -0x1.e1c5aff3eb802p-2, 0x1.a70931c30d7f3p-4, 0x1.8a6ef6b847092p-3,
        -0x1.1a8030aef78c2p-3, -0x1.3c579ad863be5p-6, -0x1.690b8b2b4e67dp-2, -0x1.de87a9c2abb0ap-3, 0x1.d9579bef31b3ep-3,
        -0x1.c683031b881p-2, -0x1.708ae505c0f44p-4, 0x1.1bf24fc29cdcbp-3, -0x1.955d57813c031p-3, -0x1.369d64b269e76p-4,
        0x1.8c06da01e20fcp-2, -0x1.24df23a89140bp-2, 0x1.07d88a0d1abeep-4, -0x1.f9b231cd5b428p-2, -0x1.bc54734f11346p-4,
        0x1.500f6052b85edp-4, -0x1.f96499b812f78p-3, -0x1.ad4bbb70b176ep-4, 0x1.f75b88e4aa5p-3, -0x1.87bca16c8ffa8p-9,
        -0x1.0a37dd493dbfap-4, -0x1.ee4085fb91211p-3, 0x1.1853b8495de43p-4, 0x1.64f671caabbddp-2, -0x1.869bb9150fdf6p-2,
        -0x1.9f61930ece8c6p-3, 0x1.bf738eb75571ap-2, -0x1.60eb5809d8603p-2, -0x1.14f5fd51e15ep-3, 0x1.11fcbc21e8937p-1,
        -0x1.4d48a2b5314bfp-2, 0x1.bca0542790f6bp-3, -0x1.9249b4f87e0e3p-3, 0x1.649f930b5a2f2p-5, 0x1.651b75dcef371p-6,
        -0x1.a91f4ca9bf6adp-2, 0x1.d7cc5a9399726p-6
    }},
    .outputs_after_adam = {{
        -0x1.c73c445851cf5p-2, 0x1.7761d51476faap-2, 0x1.0abac4bac4f28p-1, -0x1.6258d99e6bd92p-2, 0x1.97a88ae90f3aap-3,
        0x1.919760ae0b319p-2, -0x1.81a1d2b6e3558p-4, 0x1.1a5fec22506edp-3
    }},
};

inline constexpr LayerRun<4, 2, 44> dropout{
    .outputs = {{
        0x1.bcc24c7adcf5ap-3, -0x1.943a6293f8568p-4, 0x1.52f2054449f3cp-1, -0x1.ea40339ccaf46p-2, 0x1.be8897940ce3ap-3,
        -0x1.4584b72c87aep-4, 0x1.4dfb3638b5f4ep-1, -0x1.cdcf2bc58186ep-2
    }},
};

inline constexpr LayerRun<4, 2, 44> dropout_of_a_quarter{
    .outputs = {{
        0x1.bcc24c7adcf5ap-3, -0x1.943a6293f8568p-4, 0x1.52f2054449f3cp-1, -0x1.ea40339ccaf46p-2, 0x1.be8897940ce3ap-3,
        -0x1.4584b72c87aep-4, 0x1.4dfb3638b5f4ep-1, -0x1.cdcf2bc58186ep-2
    }},
};

inline constexpr LayerRun<4, 2, 44> dropout_of_nothing{
    .outputs = {{
        0x1.bcc24c7adcf5ap-3, -0x1.943a6293f8568p-4, 0x1.52f2054449f3cp-1, -0x1.ea40339ccaf46p-2, 0x1.be8897940ce3ap-3,
        -0x1.4584b72c87aep-4, 0x1.4dfb3638b5f4ep-1, -0x1.cdcf2bc58186ep-2
    }},
    .training_outputs = {{
        0x1.bcc24c7adcf5ap-3, -0x1.943a6293f8568p-4, 0x1.52f2054449f3cp-1, -0x1.ea40339ccaf46p-2, 0x1.be8897940ce3ap-3,
        -0x1.4584b72c87aep-4, 0x1.4dfb3638b5f4ep-1, -0x1.cdcf2bc58186ep-2
    }},
    .loss = 0x1.600224c9e955ap-2,
    .input_gradients = {{
        -0x1.a123869baa5bp-7, 0x1.7617c3c8a5ba4p-7, 0x1.25258237831dcp-7, -0x1.99c4ef67412dep-8, -0x1.a9fe8276487bp-9,
        0x1.bfa43fe859ce9p-9, 0x1.4d1344add22dap-9, -0x1.001783682ef0bp-11, -0x1.55d212e1aa5f9p-7, 0x1.6d894bab2d758p-7,
        0x1.b5bbfc9b089fap-7, 0x1.31f08bb70b3bfp-9, -0x1.4074ab056fa69p-5, 0x1.613512cd1be33p-5, 0x1.1b452316c48cdp-5,
        -0x1.2ec9016323ae4p-9
    }},
    .gradients = {{
        0x1.72952ed52b0f7p-5, 0x1.a263ae380cc95p-5, -0x1.5846e5263be0dp-5, -0x1.17eabd1fc6d87p-4, 0x1.ae77497da8158p-5,
        0x1.a2ce994e33e76p-6, 0x1.4e7ba449528d7p-5, 0x1.5577f159c2b5fp-5, -0x1.9dac2ebf068f8p-4, -0x1.5c3c8b20b5ce1p-4,
        0x1.1a65287ea35ddp-5, 0x1.11d64e486b35bp-4, -0x1.c2789b1518137p-5, -0x1.26e1a7be814c9p-4, 0x1.59d4d146c46cp-4,
        0x1.7f2322c335553p-4, -0x1.0359d70d2abd6p-4, -0x1.f78162e26309cp-5, 0x1.3cddb10899062p-6, 0x1.4d690fe054f92p-6,
        0x1.0910186cabb1bp-7, -0x1.48fe542ec33bap-6, 0x1.abe811252a858p-6, -0x1.2acbe18d226acp-7, -0x1.53708a1afdad6p-4,
        -0x1.92b1d6d96a146p-4, 0x1.486f229ab8a42p-3, 0x1.3c450cecf00f4p-3, -0x1.5a6b9b11b7b7ap-4, -0x1.c6906e770417p-4,
        -0x1.723ab946eba7cp-4, 0x1.b9c48721cabdap-4, 0x1.400796c7c073bp-4, -0x1.a15529d1ea2d4p-4, -0x1.0ee47a1179c4fp-2,
        0x1.d8832a19236c8p-3, -0x1.78a87901b1d1p-5, 0x1.3aac0330763a3p-4, 0x1.ee4a85a592f82p-4, -0x1.0e2ef136749bfp-3,
        -0x1.b6b2d647abff6p-3, 0x1.90ac76483e807p-3, 0x1.ebdffa405d2f7p-2, -0x1.ab9fc9749b1f2p-2
    }},
    .after_sgd = {{
        -0x1.1c762bb99fa1ep-4, 0x1.c10dc30934c7fp-3, -0x1.53c99a7ba6103p-3, 0x1.45fc75efb098ap-3, 0x1.307ee8e39cfa9p-2,
        -0x1.4f09132ddab61p-3, 0x1.7b9216d9de3a9p-4, -0x1.9602f05c682a1p-2, -0x1.39d82c9be11c2p-5, 0x1.301fdc6a17b4p-2,
        -0x1.4b3b6525933dep-2, -0x1.6ec8c54c45efp-5, 0x1.37c436f7a8972p-2, -0x1.96d97f6c66312p-3, 0x1.2a5c10cbda807p-4,
        0x1.9765cbb724d98p-2, -0x1.41c72c5e7a56dp-3, 0x1.0100af3221aedp-2, -0x1.7fbe7d9e842b4p-2, -0x1.6fda532c10f52p-4,
        0x1.29a012ce4bfc5p-2, -0x1.68ad4de6a9297p-3, -0x1.4b57764301549p-6, 0x1.5f172fe2b6539p-2, -0x1.3ecfd566c0d63p-2,
        0x1.04d4ebce04624p-2, -0x1.a3f8331fce5f4p-1, -0x1.010f9fbd5c6ap-2, 0x1.88f1ff1a3c9a4p-2, -0x1.023a0a7093b58p-1,
        0x1.59b05be36fd3p-9, 0x1.9af0c3731db15p-3, -0x1.c649a40dcacc3p-3, 0x1.c1da3cdc07f73p-4, 0x1.b6ef6c60660dep-2,
        -0x1.b1af2b73c5857p-3, 0x1.8ae1f2141f824p-4, -0x1.ab4018cfc03dap-2, -0x1.4079cfdd9a702p-4, 0x1.ec773b195029fp-3,
        -0x1.38eb288df7b0fp-3, -0x1.4075d1c1f9fap-3, 0x1.69f03ed6b939fp-2, -0x1.165aab8a664f5p-2
    }},
    .outputs_after_sgd = {{
        -0x1.d2f98e6eb76b4p-4, 0x1.0046ca611ee8bp-2, 0x1.b64f9e70e2105p-3, -0x1.bea0fcb1858b6p-3, -0x1.108dc66af7da2p-3,
        0x1.409f285ae684fp-2, 0x1.6e437dc670f9bp-3, -0x1.ed7ba4cd758dap-4
    }},
    .after_adam = {{
        -0x1.fbbacabdcc08fp-4, 0x1.19c934bc0776dp-3, -0x1.53a97483a9594p-4, 0x1.8c290e4e0a3c1p-3, 0x1.d10c692ba8d5fp-3,
        -0x1.2a18a54731481p-2, 0x1.bf6a4abbbe739p-7, -0x1.f53a0adacef1ap-2, 0x1.1c420b0363fddp-5, 0x1.61830dda23ea1p-2,
        -0x1.aeca90d665616p-2, -0x1.7644f40d367bp-4, 0x1.78b52a56b9fep-2, -0x1.8bcd3be735c5dp-4, -0x1.dfb7f084d2c7cp-6,
        0x1.2cc4406b9c539p-2, -0x1.613ef13554475p-5, 0x1.409bb78766e87p-2, -0x1.d02a344ac6831p-2, -0x1.94097c883cba7p-3,
        0x1.545394a33039cp-2, -0x1.8f685140eb7ecp-4, -0x1.c1310ea9686e7p-4, 0x1.346fa544d5255p-2, -0x1.0b2aa04f7322cp-2,
        0x1.552ec25c3dd02p-2, -0x1.c8af88b1c2d6cp-1, -0x1.35c82d31d1036p-2, 0x1.e64a8b5a6e8c9p-2, -0x1.fb70c575b38cap-2,
        0x1.3e32dd50cc7b9p-7, 0x1.1f286f2f174fcp-3, -0x1.528fac8f12c46p-2, 0x1.59fc3def7a807p-3, 0x1.daa49c7cf55f3p-2,
        -0x1.015eb6115191cp-2, 0x1.b506d8a1aa181p-3, -0x1.f89c485576a15p-2, -0x1.715d6e459818p-3, 0x1.3f22dcdfe1c43p-2,
        -0x1.5a71b35db267cp-3, -0x1.e06fd96e75be3p-4, 0x1.d58c449ae99cdp-2, -0x1.4cbb9644e02f2p-2
    }},
    .outputs_after_adam = {{
        -0x1.0baaf1acc1a65p-2, 0x1.ac39f5a5908cap-2, 0x1.aadb548c0edep-5, -0x1.7c11fd2a8b88p-8, -0x1.44650b8e0877dp-2,
        0x1.fff5ac73439dp-2, -0x1.5294231f31fep-5, 0x1.1286883b9d914p-3
    }},
};

}  // namespace pytorch
