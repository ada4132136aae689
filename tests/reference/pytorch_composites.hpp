// SPDX-License-Identifier: BSL-1.0
// Written by tests/reference/generate_layers.py with PyTorch 1.13.0a0; not to be edited.
#pragma once

#include "reference/layer_runs.hpp"

// clang-format off
namespace pytorch {

inline constexpr LayerRun<4, 2, 59> sequential{
    .outputs = {{
        -0x1.28dac72670b54p-3, 0x1.27ee096533823p-1, -0x1.4c3bc6c347677p-3, 0x1.1ac37c02e212bp-1, -0x1.2143834830c6ap-3,
        0x1.25b9fd300613ep-1, -0x1.4481f00a38a34p-3, 0x1.18e01198df17ap-1
    }},
    .training_outputs = {{
        -0x1.28dac72670b54p-3, 0x1.27ee096533823p-1, -0x1.4c3bc6c347677p-3, 0x1.1ac37c02e212bp-1, -0x1.2143834830c6ap-3,
        0x1.25b9fd300613ep-1, -0x1.4481f00a38a34p-3, 0x1.18e01198df17ap-1
    }},
    .loss = 0x1.1e69c91814b0bp-2,
    .input_gradients = {{
        -0x1.a08adcb1826b1p-10, -0x1.593450ea6f57bp-11, 0x1.690f90a0c1f2cp-12, 0x1.88a92a54c8ebcp-9, -0x1.7a83aa09bdc1fp-9,
        -0x1.323239b4a43d7p-9, 0x1.63cfe73fe6cf8p-8, 0x1.f86e6d300e3fcp-8, 0x1.3b5560f2805e3p-12, 0x1.517fc76fd1d54p-16,
        0x1.12b527c49c954p-11, -0x1.a2c3eafb0ac01p-12, -0x1.4812fe9f68a7ap-11, -0x1.0948bd41df0d3p-11, -0x1.80bbb7f3120a1p-14,
        0x1.bd8ec88b24fa3p-10
    }},
    .gradients = {{
        -0x1.ae9f29a9f8d51p-9, 0x1.2ac869736b7fbp-7, -0x1.136d8e679ca33p-7, 0x1.6efdf7e2a36bdp-7, -0x1.0051bcac971d7p-7,
        -0x1.1450ad3d23b3fp-10, 0x1.c970a4987b6c3p-10, 0x1.bdeabe75f91c4p-12, 0x1.58e619f9bf562p-9, 0x1.05cba6fb6fa8dp-10,
        0x1.67c8c4f95101cp-8, -0x1.0607c7bd972ddp-6, 0x1.9f94dd7142d36p-7, -0x1.4abafe18e29d8p-6, 0x1.70986c11c3948p-7,
        -0x1.8d9b94c044551p-10, 0x1.1b61aaa7ca5b4p-8, -0x1.4dbfe853fe8ccp-8, 0x1.49d46adba6b2fp-8, -0x1.4b1631ffb3d6fp-8,
        0x1.72e8987624441p-8, -0x1.f6b1d9fe7aa02p-7, 0x1.5b5eba5ec45c2p-7, -0x1.4352d0bae683cp-6, 0x1.227ba55bf7066p-7,
        0x1.545b03894d618p-10, -0x1.bb12a3185be3bp-9, 0x1.34529f68fb2edp-9, 0x1.64d06453c787cp-8, -0x1.a80ae6553ac9dp-7,
        -0x1.76a45e92a0474p-8, 0x1.06822f07a2871p-6, -0x1.43edf12fa3e2p-6, 0x1.5763a92728f4dp-7, 0x1.2bbfa36a5cf63p-8,
        -0x1.a72df187571d4p-7, 0x1.072c82171ff58p-6, 0x1.528ea5d4ffb7fp-7, 0x1.3a9ae62f42fb5p-8, -0x1.ab9c0670f7867p-7,
        0x1.fdf163012f791p-7, -0x1.50055afe57dd5p-7, -0x1.3b755a7e4dbaep-8, 0x1.aa2652dfd4f0ep-7, -0x1.f8a02544265cfp-7,
        0x1.72cfd41a0724cp-6, 0x1.3df7c64a4c6cep-7, -0x1.c5d999b69a02cp-6, 0x1.1d8fcb5a553ccp-5, -0x1.29fd165a66592p-4,
        0x1.28d88d456961fp-2, -0x1.abdf33035c938p-5, 0x1.712eae6c94f1bp-3, -0x1.055908633b65bp-4, 0x1.ea6694f6002dfp-3,
        -0x1.1910f7cea27d1p-5, 0x1.2b0b7083e1f34p-3, -0x1.bd6e009e10c36p-4, 0x1.b0a5ca187d603p-2
    }},
    .after_sgd = {{
        -0x1.2c822b63e19a7p-7, 0x1.eecea0bc7698p-3, -0x1.93c0e07b5608p-3, 0x1.9ef7c733cbb6cp-6, 0x1.8a159663142e7p-2,
        -0x1.3ffe6caa45c7cp-3, 0x1.619f6fc4945b8p-3, -0x1.8a9c50d32b22p-2, -0x1.0d05ee1a16534p-5, 0x1.7de5cbdab5cc6p-3,
        -0x1.2d669ed9b3746p-2, 0x1.a25c6d32085b3p-5, 0x1.0ca7846a92e89p-2, -0x1.38d9b35ce46bep-3, 0x1.9b5418e9cf4e2p-5,
        0x1.852609bf52183p-2, -0x1.3afc45a92d7a6p-3, 0x1.87866259ee193p-3, -0x1.7a7f07a2d0158p-2, -0x1.dbdaeb1436a39p-7,
        0x1.eb5389ee36dcfp-2, -0x1.0308b851500edp-1, 0x1.c390244368115p-5, 0x1.4db5930feb7e8p-1, -0x1.730e2bf2460adp-2,
        0x1.dfa3461262f86p-4, -0x1.8041edc0f27a3p-2, -0x1.726c22ecee8e9p-3, 0x1.a6e9e0d5babd5p-3, -0x1.342786ed7cba3p-2,
        -0x1.e7d6394699facp-7, 0x1.17b4c0bb5a82ap-2, -0x1.d153bb2d56207p-3, 0x1.730884a2335fdp-5, 0x1.5966f1b31b068p-2,
        -0x1.4d0d4dd9a1a3dp-3, 0x1.030b9036830c3p-3, -0x1.81fba15fdabc3p-2, -0x1.68d7fcdb04c59p-4, 0x1.ad4d7a5a21b3p-3,
        -0x1.2c4c367a092d6p-2, 0x1.357153b6eb4d7p-7, 0x1.3244bb5fe9bbcp-2, -0x1.aba78ae5821cap-3, 0x1.4df509a942b32p-4,
        0x1.6ccd85d307373p-1, -0x1.1ec7a49cfc2f7p-2, 0x1.3aee9f75c074cp-2, -0x1.6945aa17218b3p-1, -0x1.7600a2227c11cp-5,
        0x1.27c1f248320fbp-3, -0x1.afea98242d507p-3, -0x1.58280bfa33671p-4, 0x1.696a9cfeb0a8p-2, -0x1.1f74a48cda9e3p-2,
        0x1.6c3a8b9e54c7p-4, 0x1.6de690769e908p-2, -0x1.75aa09f37b9b4p-3, 0x1.b6827663ac537p-3
    }},
    .outputs_after_sgd = {{
        -0x1.410f3951ec39ep-4, 0x1.1ed2650b7104ap-2, -0x1.0c7408eb3d13cp-4, 0x1.bc391e3b33a3cp-3, -0x1.3035878a10e58p-4,
        0x1.1a88b6b3217dp-2, -0x1.01fdf14dccdfap-4, 0x1.b953cc7b19f83p-3
    }},
    .after_adam = {{
        0x1.068943cd1dab5p-3, 0x1.e01ec994f90dbp-4, -0x1.58e8ed8bb2dfap-4, -0x1.a917b41cb71c2p-4, 0x1.0b2af7f0d4702p-1,
        -0x1.5998a9b9418d4p-3, 0x1.c97e924c8e4e9p-3, -0x1.f5989a91c831p-2, 0x1.9c4b67703dd9ap-7, 0x1.c48e8a46117fdp-5,
        -0x1.c2fa996a426c4p-2, 0x1.5869542628125p-3, 0x1.40ffae74cf1acp-3, -0x1.4b006806b1946p-5, -0x1.383b29e782918p-4,
        0x1.01139004cf7a1p-1, -0x1.1ebd53a3f747dp-2, 0x1.3c88cb3e16fdfp-2, -0x1.03da9d87242e2p-1, 0x1.04b252df3d543p-3,
        0x1.63416cc714fecp-2, -0x1.8793a7c5614eep-2, -0x1.37b7eeb6490fdp-5, 0x1.823fd226ad30dp-1, -0x1.b5a0cfeec1e57p-2,
        0x1.a28746964c5e1p-3, -0x1.e06c1cc88fadp-3, -0x1.2443a9dea481ap-2, 0x1.4a11b450f7c4dp-3, -0x1.a680d3d7fb49cp-3,
        -0x1.da3350980439p-6, 0x1.ac6b8c3a4fde4p-3, -0x1.d05e6a43fc41ap-4, -0x1.51e159f872637p-5, 0x1.73966d7f29315p-2,
        -0x1.f74b1f6ec06ebp-4, 0x1.1be26d49be42fp-6, -0x1.012e8090be081p-1, -0x1.1899c27d2b81ep-3, 0x1.6e2c710390015p-2,
        -0x1.b2a56b5fbd583p-2, 0x1.195835b43b76bp-3, 0x1.76a4c3bf1e942p-2, -0x1.78bfec738358dp-2, 0x1.b5d9485c5cacp-3,
        0x1.341bca40a5b7p-1, -0x1.1e593b9cb07ep-2, 0x1.b3b35996e71cep-2, -0x1.a6e4a9f2e9dffp-1, -0x1.f7c1b369c2ea9p-5,
        0x1.7d290aa81601ep-4, -0x1.d167c02099471p-3, -0x1.f41a255fadc6cp-4, 0x1.79f81bdce9cep-2, -0x1.5d5f6e3f6c019p-2,
        0x1.2d39581993fc4p-4, 0x1.049423cf5453p-2, -0x1.9f3f4340b6f8ep-3, 0x1.b3044b67c87d7p-3
    }},
    .outputs_after_adam = {{
        -0x1.1c127ea0ed857p-3, 0x1.21341ff28e4b8p-3, -0x1.3ffe12b4adc58p-6, 0x1.67bf6b2cc88p-10, -0x1.04009aea5780cp-3,
        0x1.07e3e80fe2393p-3, -0x1.1fe093c86f438p-6, -0x1.b419ef2c2cfp-11
    }},
};

inline constexpr LayerRun<4, 2, 51> sequential_nested{
    .outputs = {{
        0x1.2c37f9ae79cdcp-5, 0x1.07e011c51c884p-2, 0x1.1b02b6abcea72p-4, 0x1.ef07eac091663p-3, 0x1.12491dfe41948p-5,
        0x1.097638d2925dp-2, 0x1.0d5ebf4b536cap-4, 0x1.f251518e715a7p-3
    }},
    .training_outputs = {{
        0x1.2c37f9ae79cdcp-5, 0x1.07e011c51c884p-2, 0x1.1b02b6abcea72p-4, 0x1.ef07eac091663p-3, 0x1.12491dfe41948p-5,
        0x1.097638d2925dp-2, 0x1.0d5ebf4b536cap-4, 0x1.f251518e715a7p-3
    }},
    .loss = 0x1.85d63a22c88e4p-3,
    .input_gradients = {{
        0x1.1720ed4bbc968p-13, 0x1.6ab7993eb606fp-10, 0x1.dd0c763f95cf7p-13, 0x1.45f371be3e12p-13, -0x1.e538e2190c122p-11,
        -0x1.640cd3612541p-9, -0x1.bea25804b4d0ep-10, 0x1.0ba9e2ed81b88p-9, 0x1.364afb429e3f6p-12, 0x1.fa7affee87263p-13,
        0x1.d7234277d158ep-14, -0x1.08e90c5d4323bp-12, 0x1.1dfa1164e26a3p-12, 0x1.3e961ce99056cp-10, 0x1.72d357f7edf43p-11,
        -0x1.c1ffc652a45e3p-11
    }},
    .gradients = {{
        -0x1.1e5893cfb31ap-8, -0x1.09b90eb7b8de7p-8, -0x1.d06f27b24d07p-9, -0x1.6d3c09d042d76p-9, 0x1.c743759387a1dp-9,
        0x1.13cab973f912bp-8, 0x1.4d2610941b80dp-8, 0x1.35ecc3b0975b3p-8, 0x1.ee768daeccfd5p-9, -0x1.e1b634962d51cp-9,
        0x1.99ce522644a02p-8, 0x1.eeb65f2eead28p-9, 0x1.931b9055aca9p-9, 0x1.0c83d71ab8a1bp-9, -0x1.0a2709687cb9dp-8,
        -0x1.f440820e974f4p-9, -0x1.20e8f87f770e5p-8, -0x1.0581ae5053c39p-8, -0x1.aa4d343d78c6ap-9, 0x1.b996f45334c94p-9,
        0x1.cf9dbd385f512p-10, -0x1.28cbb0631bfe6p-10, -0x1.76e7b928a99a8p-10, -0x1.86d442baf2c8p-10, -0x1.5e0cecd515ab4p-12,
        -0x1.77268355c12b4p-8, 0x1.454bb8a415f99p-7, 0x1.97745a911570fp-8, 0x1.5db5fe8a4ce51p-10, -0x1.5f0ede98fbf5cp-9,
        0x1.aa79cbe240f11p-10, -0x1.172ddabcec0f2p-10, 0x1.198be564711bap-9, -0x1.6c19489fc7c62p-10, -0x1.2926064aa114fp-10,
        0x1.249f30abde51ap-9, -0x1.0356b1cf6909ep-10, 0x1.29ce19118cf8ep-10, -0x1.2451d219c426bp-9, 0x1.e3d50032d41a5p-11,
        -0x1.24cf94c8cb52cp-9, 0x1.29d8cdaca5b56p-8, -0x1.aa6a415ea9d6p-9, 0x1.52cfc4afad074p-5, 0x1.5e19581d7d608p-5,
        0x1.22d75e3b61dbap-5, 0x1.ccc0f0fccaf56p-5, 0x1.a641d4a429c06p-5, 0x1.033b17751dc27p-4, 0x1.81e880735ff13p-4,
        0x1.c202e8bf3045ap-4
    }},
    .after_sgd = {{
        0x1.83205ac043cb8p-7, 0x1.2f8e33764a56ep-2, -0x1.a545d4d59cefdp-3, 0x1.450ea1668f22ap-4, 0x1.549f5f664219cp-2,
        -0x1.5f0c24f8a9291p-3, 0x1.d7efba73bea96p-4, -0x1.865946c039e5ep-2, -0x1.617ef378521cap-4, 0x1.e9d093997f7dep-3,
        -0x1.49088b7eb4cfep-2, -0x1.f4115e4727946p-7, 0x1.1a928005839bap-2, -0x1.bf402534a61cap-3, 0x1.b925eacc777d7p-4,
        0x1.975d882f4fe4cp-2, -0x1.9f32166e94292p-4, 0x1.7b399d876f8d7p-3, -0x1.46888a7f4a855p-2, -0x1.0c04ae67008a3p-4,
        0x1.e0db4450f8e15p-2, -0x1.06f78e83189b3p-1, 0x1.032fa8b9e9888p-4, 0x1.4852e1d81c4fdp-1, -0x1.6ece8999a0c17p-2,
        0x1.19233798a9815p-3, -0x1.c4a34b550cb2ep-2, -0x1.267c2e1441023p-3, 0x1.816a9db838589p-3, -0x1.3cbb53929f51ap-2,
        -0x1.5e090c91de2cp-6, 0x1.10f10c34629c9p-2, -0x1.ea66bccf96a73p-3, 0x1.a508727feb719p-5, 0x1.60c5caf29d64bp-2,
        -0x1.4b2f927347bf1p-3, 0x1.0427c3d7e72bp-3, -0x1.78eefa85b7308p-2, -0x1.282e2169d8512p-4, 0x1.bd216d6608ab5p-3,
        -0x1.27ea65f787b8bp-1, -0x1.db4b3d7781165p-8, 0x1.26a26add1c9a8p-1, -0x1.f1ffc06a516a6p-3, 0x1.5f6563dd5f0a8p-4,
        0x1.8749af3584516p-2, -0x1.9365e2a6dd17dp-3, 0x1.16762e751961cp-3, -0x1.837ba9483baf5p-2, -0x1.469d4815227ep-3,
        0x1.b42b5ae75611ep-2
    }},
    .outputs_after_sgd = {{
        -0x1.73ecb3fb35496p-5, 0x1.73cf7701feb3dp-3, 0x1.575290c46784p-7, 0x1.2c75d00d7d806p-3, -0x1.8f7ce7c45f8d8p-5,
        0x1.774a80895058p-3, 0x1.8aba7d4fee8ep-8, 0x1.3119dc709d11ap-3
    }},
    .after_adam = {{
        0x1.26975bf4af669p-3, 0x1.ba7e00045711bp-2, -0x1.1d59151ba7b2ap-4, 0x1.b84a520860738p-3, 0x1.8e51794d42d54p-3,
        -0x1.3a427028771fep-2, -0x1.ad2878068d128p-6, -0x1.077fbc8c9df4dp-1, -0x1.bec769a32cfe8p-3, 0x1.833d58ecb51e1p-2,
        -0x1.d0b001514c6b6p-2, -0x1.2bca22726151fp-3, 0x1.0db4b1a92bdfbp-3, -0x1.70c261237ad79p-2, 0x1.030a3a7c45fdap-2,
        0x1.0e8a0245ea89ap-1, 0x1.30aa5b4636837p-5, 0x1.452a50c8f5764p-2, -0x1.7dd5efeda6ab1p-3, -0x1.9c0b0241aa9f4p-3,
        0x1.60bcbc1bc7445p-2, -0x1.aa3cdacde0fe9p-2, 0x1.c96dd865788d3p-6, 0x1.3b74309d1f3dfp-1, -0x1.1a6546a9abb47p-2,
        0x1.1a6c46c64eba9p-2, -0x1.254525b331baap-1, -0x1.2260f87d17581p-2, 0x1.fc80dd00a36f7p-3, -0x1.74468b36dfaabp-2,
        -0x1.d6e4d65e99179p-4, 0x1.6db26a686bbe5p-2, -0x1.8236d6eac008ap-2, -0x1.8e28d0694d869p-6, 0x1.be0755be4e26cp-2,
        -0x1.351fb8aba9aa9p-2, 0x1.28c9330441776p-5, -0x1.de7e8967680abp-2, 0x1.222c849789d27p-4, 0x1.412375ae6041bp-2,
        -0x1.2c47fac5c0e1ep-1, -0x1.3a3e2a67110dep-4, 0x1.20c2b2c820584p-1, -0x1.34481555f00d2p-2, 0x1.9c885c5df89d5p-4,
        0x1.9fa132e49a768p-2, -0x1.05fdcd0bd97b9p-2, 0x1.25f00ee4ae44ap-3, -0x1.995146d61b53cp-2, -0x1.1b52c885009b4p-3,
        0x1.b987e2e2278fap-2
    }},
    .outputs_after_adam = {{
        -0x1.200c718807155p-3, 0x1.de3feea0b4876p-3, 0x1.a74a0e101f0f6p-4, 0x1.160e994cd774cp-4, -0x1.25bedf2b15ac4p-3,
        0x1.e219fa952a087p-3, 0x1.79f2e1345aaf4p-4, 0x1.30ec676f78dacp-4
    }},
};

inline constexpr LayerRun<36, 2, 38> sequential_of_convolutions{
    .outputs = {{
        0x1.031b696875fb7p-1, -0x1.16a31c2563d82p+0, 0x1.8ad3d1775e0acp-2, -0x1.6e6fc7f42560fp-1, 0x1.a158210d60a72p-2,
        -0x1.2655f20359838p-1, 0x1.34e00dc0782cep-1, -0x1.603a851a13428p-1
    }},
    .training_outputs = {{
        0x1.031b696875fb7p-1, -0x1.16a31c2563d82p+0, 0x1.8ad3d1775e0acp-2, -0x1.6e6fc7f42560fp-1, 0x1.a158210d60a72p-2,
        -0x1.2655f20359838p-1, 0x1.34e00dc0782cep-1, -0x1.603a851a13428p-1
    }},
    .loss = 0x1.7dd5c3819d4c1p-1,
    .input_gradients = {{
        0.0, -0x1.072b9e90897c4p-9, -0x1.dcff0f65f9313p-6, 0x1.33b5821c6fa1p-5, -0x1.c8394831e09f5p-10, 0x1.0ee202dd9d5e9p-8,
        0x1.7e581eaac7e82p-6, 0x1.7f75abae3614p-6, -0x1.63977544de6d8p-6, -0x1.9f69df141f8cfp-6, 0x1.5523b223a9602p-8,
        -0x1.22c364dd7fc69p-6, -0x1.a24e341191066p-5, 0x1.193f7728277adp-4, 0x1.473962e57a6f9p-7, -0x1.b6c5614967088p-7,
        0x1.767075835f69p-9, -0x1.0c00cd5df8495p-6, 0x1.2db5a0068a66p-11, 0x1.4731a9f293139p-6, 0x1.210af9dca9bd8p-6,
        -0x1.ecfe11f0796a4p-7, 0x1.44735892f1c1cp-10, 0x1.b87219f1d2a96p-6, -0x1.872de8776dbcap-8, -0x1.263503936d199p-5,
        -0x1.ab3d15b9ec052p-7, -0x1.27c1d22a1b304p-8, 0x1.48405623a9b88p-10, 0x1.2cbcfc6b2570dp-7, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
        0x1.3437f24c208c2p-9, 0x1.19ccc0459a19bp-11, -0x1.4ea32452a6fe8p-10, 0.0, 0.0, 0.0, -0x1.a304a4af0400fp-9,
        0x1.649cdfef8685p-12, 0x1.ab83a13d583bdp-11, -0x1.2e51bae03319p-15, 0x1.7d1d9586edc29p-8, -0x1.f4acc1bf066a7p-8,
        -0x1.9e5626578b63fp-11, 0x1.6802b71711f89p-9, 0x1.ee6131e740368p-12, -0x1.302f0765f67bep-8, 0x1.167f68d375a06p-9,
        0x1.908a3498d1eecp-8, 0x1.08411218f37cdp-9, 0x1.cb5e259ec271cp-10, 0x1.f270ed9dd16ffp-10, -0x1.03350e9358ef4p-6,
        0x1.72d684cba0c01p-8, 0x1.6409124ef37eep-9, 0x1.f2ff990ab739dp-16, -0x1.a6bf4b07fe316p-10, 0x1.5598d9822a56fp-8,
        -0x1.b0a4e5b27bb88p-9, -0x1.eead8aec9170ap-8, 0.0, 0x1.075c3b70527afp-14, -0x1.cff3a81472451p-11, 0x1.223c249805656p-7,
        0x1.7169ab38a6de3p-9, -0x1.8e4363697bf34p-9, 0.0, 0x1.e409a3bf38d6ap-6, -0x1.d1bb0a28300f6p-7, 0x1.fffbd74fa5798p-8,
        -0x1.e31ffab7aac78p-12, 0x1.a5cbd773a4b9ap-6, -0x1.0d3ec51937ecdp-5, -0x1.c32ca87cb55acp-6, 0x1.2a2c86331a641p-6,
        -0x1.db6b0c5de9251p-7, -0x1.45950c7cbb419p-6, 0x1.9f0d2b87208c9p-8, 0x1.aecad4f52647bp-6, 0x1.3f758b29f443ep-8,
        0x1.6b55ee546716p-5, 0x1.7ae8a43adfa31p-7, -0x1.328aa394b9172p-5, -0x1.5e8abad57f4ap-7, 0x1.7eed2f12ccb18p-7, 0.0,
        0x1.24a5b94bf370cp-7, 0x1.946c1d7eac0a2p-8, -0x1.234e8c36bcdc7p-7, -0x1.4eecb2909cb3p-13, -0x1.0f8a0267c8e5p-8, 0.0,
        -0x1.bd0e0b0b4014cp-10, -0x1.bd9b67a52114p-9, -0x1.0bac3121a507cp-11, 0x1.58b262ac4fa12p-8, 0x1.c95439f229ed8p-13, 0.0,
        -0x1.b7117a0d72898p-7, -0x1.fc65140f92187p-9, -0x1.d68f096f168p-16, 0x1.56ff2b759f722p-7, 0x1.2c1f4606eb83ep-8, 0.0, 0.0,
        0.0, 0.0, 0.0, 0.0, -0x1.25ce785408f7ep-10, -0x1.5c312a2075668p-8, 0x1.4a8c0a5d8d5fdp-7, 0x1.35d197c26532ap-8,
        -0x1.ab3e1af151b4fp-7, 0.0, 0x1.4a88475e8a16ep-7, -0x1.3e2bf351f9d46p-6, 0x1.f6857f8257738p-9, -0x1.4715e8d0935cdp-7,
        0x1.26ef2ebe98fa3p-6, 0.0, 0x1.32ff31422cb7dp-7, -0x1.de166fbd92336p-9, 0x1.668973cf35a55p-6, -0x1.e3b246df4b1d2p-6,
        0x1.33bb8e669f9fbp-7, -0x1.7174522e5602cp-6, 0x1.00cea83a694bfp-6, -0x1.35a3828fe660cp-6, 0x1.1c4fba644e8aep-8,
        -0x1.493e1b7c1049ap-7, 0x1.15c080a153a1ap-6, 0x1.5fe293ec50d0ep-7, 0x1.224dc94d291e3p-7, -0x1.27d3537d0d6a8p-5,
        -0x1.a5de6ba241a33p-7, -0x1.0390590c21eaep-6, 0x1.612a962999931p-6, 0x1.f6b6befcdcb3cp-7
    }},
    .gradients = {{
        0x1.02422c9a1ec63p-3, 0x1.d442cc07757a7p-3, 0x1.0ca01d626befep-6, -0x1.c0689302d5688p-4, -0x1.bd8fde327583dp-2,
        0x1.11e61f17361b2p-6, 0x1.e98ea9132237fp-4, -0x1.56f29bc44406ep-3, -0x1.53f635c3d3b4dp-2, -0x1.5206397fca3cep-5,
        0x1.6ec1a2d407bcp-7, 0x1.8754fdb76ae89p-3, -0x1.d8a36a8c658cp-10, -0x1.967fc14597c3cp-4, -0x1.5d9183ad695fcp-2,
        0x1.b989660c2cadcp-6, 0x1.4bbe57b77fc67p-3, -0x1.21d87bb3d456ap-5, -0x1.8d8dc564430b4p-3, 0x1.bf08bd37e6dccp-4,
        -0x1.1aa3c076beb33p-4, -0x1.a2a63be819b04p-10, -0x1.7f56e0d7ea706p-4, -0x1.6deaa35c18f5bp-6, 0x1.e483c2c7978fp-4,
        -0x1.a6fff77bda29bp-4, -0x1.f335167ce297p-5, 0x1.100c6483ad948p-4, 0x1.4acbc3ef768c3p-2, -0x1.ab48fb23bda4fp-2,
        0x1.1d19672c9bc11p-2, -0x1.271b91e2a7945p-1, 0x1.40da936a07d73p-3, -0x1.84101e432bb86p-2, 0x1.af0e993bc77adp-2,
        -0x1.43edf5250c748p-1, 0x1.09845c1ad3606p-1, -0x1.d0919dd71675dp-1
    }},
    .after_sgd = {{
        -0x1.7080a4810801cp-4, -0x1.7cd4079e6789ap-3, -0x1.cf97ee6ef2b9ep-3, 0x1.a9c78620d3892p-3, 0x1.207227aa390fcp-1,
        -0x1.078ad8fd0a6f1p-3, 0x1.1def4a7032fb5p-3, -0x1.e47fe2e0b7825p-6, 0x1.2e0a3ad77b1b4p-3, 0x1.86a4941c2950ep-4,
        -0x1.10c58abc97b92p-2, -0x1.7de53d6ce2e97p-2, 0x1.2f1f2fb55b355p-2, -0x1.22e0a77ebbb31p-3, 0x1.73fd26639a713p-1,
        0x1.72e4b7e0ba581p-2, -0x1.a9722a1b77faap-4, 0x1.17a00d51bcbedp-2, -0x1.5dc485bb92499p-1, -0x1.c393d15d5a047p-2,
        0x1.05b3f1bc1a73bp-1, -0x1.58e1c3178ed9bp-3, 0x1.2f04273d7847fp-2, 0x1.b797ff7acec6dp-4, -0x1.004ce23fcb2edp-1,
        0x1.1f279a274c2dcp-1, -0x1.960938cd393a5p-2, -0x1.88b5690f0a1fp-3, -0x1.52d8f000955aap-4, -0x1.718dc6fd7e556p-4,
        -0x1.32ee09657580ap-3, 0x1.46d902d7a8cf7p-1, -0x1.3271cfbcd8aafp-2, 0x1.a372beab9f81fp-2, -0x1.062e43c2128aap-3,
        0x1.e591580b39764p-2, -0x1.af2edf7bc4b51p-3, -0x1.6795ac75ac6d6p-3
    }},
    .outputs_after_sgd = {{
        -0x1.52bf57446b713p-1, 0x1.26f5c8f0ac40ep-4, 0x1.448f512cd0a65p-1, -0x1.c6c2dfac880e7p-2, 0x1.0edbde3dc1ec4p-5,
        0x1.7316072f64884p-1, -0x1.2e5729d7da8d6p-2, 0x1.5fd92001da0a5p-2
    }},
    .after_adam = {{
        -0x1.94cd0c3da0c94p-3, 0x1.07a70819e6353p-3, -0x1.24e3e80c922aap-2, 0x1.563996e566e11p-3, 0x1.0aa270a7d5fcap-1,
        -0x1.d9741fa525f29p-6, -0x1.b9909d259692ep-6, -0x1.310a69f8f59fbp-2, 0x1.54e4ea743d775p-4, 0x1.9c765fbf33452p-2,
        -0x1.9c8623772f022p-2, -0x1.2fcebd4d9d005p-3, 0x1.64f2129efc99ep-2, -0x1.8394575758d08p-4, 0x1.0c4604091ffd4p-2,
        0x1.e617c76fa195p-2, -0x1.2d406c720f163p-2, 0x1.5dec26a4b48eap-2, -0x1.ff5a5a9321ad1p-2, -0x1.51bc86d205d04p-4,
        0x1.83e0f73f5580fp-2, -0x1.335e22e0e523ap-4, 0x1.b32b315b3d4efp-4, 0x1.05de6aeb07443p-1, -0x1.77a9387225p-2,
        0x1.3aa27991df454p-2, -0x1.999ffd9a8d642p-2, 0x1.9b0d5b52e5bb9p-8, 0x1.0f1ab2727885ap-5, -0x1.32111f6aed56ap-3,
        -0x1.7ae16d26cd8c9p-3, 0x1.beea04c22e79ap-2, -0x1.8bcea84e72c0ap-2, 0x1.a6e61b2de27cep-3, 0x1.7f15bfd99d002p-3,
        0x1.8a721a838ca5ap-7, 0x1.a64e54cffd3dfp-4, -0x1.1fde8f77dad31p-1
    }},
    .outputs_after_adam = {{
        -0x1.ab9407d03d962p-2, 0x1.06050252fe84p-3, 0x1.892732dace6d6p-2, -0x1.cebe43c1766ap-5, -0x1.b1db5b66e4fb4p-3,
        0x1.d22ac0bfc883ep-2, -0x1.eb2c3020c8558p-3, 0x1.7821ae93ec7dap-2
    }},
};

inline constexpr LayerRun<4, 2, 59> residual{
    .outputs = {{
        0x1.024de76f43b3p-4, 0x1.78aab9ec14ac8p-1, -0x1.4e1cfb6ba95cp-7, -0x1.90a9162b584dp-3, -0x1.2b1c4d5c2559p-7,
        0x1.5df94a4fa7044p-1, 0x1.afe5c9781e488p-5, -0x1.0f447299664fap-2
    }},
    .training_outputs = {{
        0x1.024de76f43b3p-4, 0x1.78aab9ec14ac8p-1, -0x1.4e1cfb6ba95cp-7, -0x1.90a9162b584dp-3, -0x1.2b1c4d5c2559p-7,
        0x1.5df94a4fa7044p-1, 0x1.afe5c9781e488p-5, -0x1.0f447299664fap-2
    }},
    .loss = 0x1.d548d69418fc1p-3,
    .input_gradients = {{
        0x1.e824de5b426ap-11, -0x1.9fe8438b46bb4p-8, 0x1.339295dbbb2f5p-6, 0x1.337cbc339236dp-4, 0x1.43528af41d37fp-6,
        0x1.3c95b8bcd337bp-5, 0x1.5344cc2685a56p-9, 0x1.f6f45abec8295p-9, 0x1.7edc8c376787ap-14, 0x1.34d9650777447p-11,
        -0x1.38fe123b28761p-7, -0x1.a2c448284fca5p-8, -0x1.d2f8e327a70fap-6, -0x1.6bf357bda3903p-6, 0x1.8cb565796b87ep-9,
        -0x1.a7d7d823667fap-7
    }},
    .gradients = {{
        0x1.54bc3bdd8146ap-7, -0x1.7712fdbbb2cfcp-7, 0x1.64bb3f9e59defp-9, -0x1.004b6fc6931afp-6, -0x1.dbb1dc36f37ap-11,
        -0x1.0fe0fa4db66c9p-7, 0x1.61db1cf1e7c22p-7, -0x1.c63684388c26p-9, 0x1.087743ee63b1dp-6, -0x1.7aca4ada6a626p-12,
        -0x1.955629845d5f1p-7, 0x1.406a0db64e01p-9, 0x1.7757f9cf00ab2p-8, 0x1.9a5671ad0004cp-10, 0x1.909ba83a05af8p-8,
        0x1.30aa6674c9c6ep-7, -0x1.c10fb19a461fdp-7, 0x1.5530a915aec1fp-8, -0x1.40d72eeb00362p-6, 0x1.b9ac31d9a3bcp-11,
        -0x1.cdb112092cca8p-9, -0x1.d9847f2a1533cp-8, 0x1.0484dba402eaap-7, -0x1.9d17fa82ba47ep-7, 0x1.6ef26c06a2e24p-8,
        0x1.5252a79fd4405p-8, -0x1.6259f1f06ee79p-8, 0x1.25d004dae84cdp-8, 0x1.8c773ec1e5f86p-5, 0x1.21d5bfaab7ec6p-8,
        -0x1.83ecd430e58aep-8, -0x1.3552c3bdf5de6p-8, -0x1.e22e6f490d814p-6, -0x1.9b384060b9512p-9, 0x1.4bc8a489f54b2p-8,
        0x1.fb7b4fadc45fep-9, 0x1.901f2da9f8fd3p-6, -0x1.6550228080859p-8, 0x1.d22481284c331p-9, 0x1.d2a20c1adf3fap-9,
        0x1.57844222f50ccp-6, 0x1.7aac21ca0bd24p-8, -0x1.b2015fc31324dp-9, -0x1.c90c358da77d7p-9, -0x1.4cb9f64d279b4p-6,
        -0x1.550c81541ea94p-8, 0x1.866472497e4bep-7, 0x1.1683fc63476edp-7, 0x1.c04bc88a913f9p-5, 0x1.c9b89a2a9dccp-4,
        0x1.af305ea5f64fcp-3, -0x1.20ecdef8ac823p-3, -0x1.16a7ffb28f18cp-3, -0x1.41f414f861ce3p-5, -0x1.a97abf4f3183dp-5,
        0x1.ea1ac087f487dp-4, 0x1.5a4a91c5f5619p-3, 0x1.12c668c496402p-4, 0x1.95af0ac864eb6p-4
    }},
    .after_sgd = {{
        -0x1.cdbe95db9ae5ap-6, 0x1.2846dc4963dap-2, -0x1.dbbce5b189a22p-3, 0x1.539df69fa093ep-4, 0x1.6af9a37ae427cp-2,
        -0x1.1100dcc6c63f8p-3, 0x1.0cb30d0ddc3e2p-3, -0x1.736b35aa5569ap-2, -0x1.49d2a0f0851bcp-4, 0x1.b53f21b670246p-3,
        -0x1.056d84b83b08bp-2, 0x1.4fff20e595b51p-7, 0x1.1d75d365c10f5p-2, -0x1.86f10064fd476p-3, 0x1.16a928a4b54f1p-4,
        0x1.762247f320b8ep-2, -0x1.b1c1e98e1149bp-4, 0x1.3c16b080ac071p-3, -0x1.3ce232557d323p-2, -0x1.84376156cc796p-5,
        0x1.f993d102bae3dp-2, -0x1.02bef114a6ad9p-1, 0x1.97611c1c4874fp-5, 0x1.51f080042aa76p-1, -0x1.7b34fedf2be31p-2,
        0x1.99914cf58d3acp-4, -0x1.85c78f409b88bp-2, -0x1.9122a0273c197p-4, 0x1.270743ae199c8p-3, -0x1.4303a8cf8fcfap-2,
        -0x1.a99ac4769b20cp-7, 0x1.15a8521102784p-2, -0x1.aa8747c3e781ap-3, 0x1.c915737dfd05cp-5, 0x1.563b7ef3d85aap-2,
        -0x1.49e938fe65b41p-3, 0x1.c308e73b85858p-4, -0x1.708d6274960eap-2, -0x1.4885f659d6192p-4, 0x1.acd57db7c9098p-3,
        -0x1.35577d19cabbep-2, -0x1.17262aea01947p-7, 0x1.294c0dd013ff3p-2, -0x1.ad59edd0cce7ep-3, 0x1.6feda20f403e2p-4,
        0x1.76b0dee220ba4p-1, -0x1.2b307a8c5438dp-2, 0x1.3322a5155f5fep-2, -0x1.7c5e4f64eae41p-1, -0x1.4f5624da498c4p-5,
        -0x1.08de9d83a5e94p-6, -0x1.fd277daefb8ap-5, -0x1.2472942e43706p-6, 0x1.3176476cc6252p-2, -0x1.f30b403f701a6p-3,
        -0x1.863febf51f30bp-4, 0x1.2216da6c9953cp-3, -0x1.bf5fc3045303p-3, 0x1.4892fa1e98d02p-2
    }},
    .outputs_after_sgd = {{
        -0x1.9f9cdfabb2b44p-3, 0x1.690fb16d76f0ap-2, 0x1.3a90ee5a8579ap-3, -0x1.b955c99d4339p-6, -0x1.e83db21902d9dp-3,
        0x1.7c0775d122634p-2, 0x1.5e95ae22585e2p-3, -0x1.1a14da068939p-6
    }},
    .after_adam = {{
        -0x1.25e66460c91aap-3, 0x1.9c6cc5f6eb79ap-2, -0x1.5e2cf4765b7a5p-2, 0x1.96e44b69aab1p-3, 0x1.921a7dac1ca06p-2,
        -0x1.9ea4fcbb57525p-6, 0x1.57dea8844dd8fp-5, -0x1.62e6ac44e1a42p-2, -0x1.19235ff05bb32p-3, 0x1.6e787b30e0b8ep-3,
        -0x1.0ce1ae2d13bffp-3, -0x1.d4e26ab956827p-5, 0x1.4ee4a720d0942p-3, -0x1.a41e8b2d8cb84p-4, -0x1.00616b8837f0fp-4,
        0x1.080f762a43eb3p-2, 0x1.3be1949c5bcedp-9, 0x1.4774c22c87fa5p-5, -0x1.9a45cec17506bp-3, -0x1.d9a4b606e4c9fp-4,
        0x1.3efe31ce5a2b5p-1, -0x1.b3b555bf2f207p-2, -0x1.9993e8e580eb9p-5, 0x1.83f374206e6cp-1, -0x1.f42856d69d269p-2,
        0x1.d122c5d14821ap-5, -0x1.4edcd6e40861fp-2, -0x1.5552faa7793cfp-3, 0x1.4ac6fbe5e2393p-4, -0x1.d64314ca5ccd9p-2,
        0x1.de72691c097a8p-4, 0x1.8ae9b6c4c79bap-2, -0x1.22fa353a313ffp-3, 0x1.984261f5af75ap-3, 0x1.ddf997f9a26b2p-3,
        -0x1.04a21c85a4815p-2, 0x1.77a3eedc9d0b3p-5, -0x1.bf9c6123fb8c7p-3, -0x1.575edcd28f644p-3, 0x1.0179b4afb20cep-3,
        -0x1.83d878e380a65p-2, -0x1.360cd2cc1a2fep-3, 0x1.a4cf81096216fp-2, -0x1.dbd5f73f62ef8p-4, 0x1.448faf028dd19p-3,
        0x1.bfc15b48d62cdp-1, -0x1.b01c3a7952923p-2, 0x1.777f150d92be9p-3, -0x1.98693caf4e814p-1, -0x1.a4b7c7eb57d3cp-4,
        0x1.a4821e1d2a5f9p-4, -0x1.2f0392e1ec4d5p-3, 0x1.4a099428e65abp-4, 0x1.7b443ce544988p-2, -0x1.c473cce625743p-4,
        -0x1.ba595c25625f2p-5, 0x1.d734988905227p-3, -0x1.07f50d2db2b22p-2, 0x1.394b598886495p-2
    }},
    .outputs_after_adam = {{
        -0x1.9fbfb384ddc84p-3, 0x1.4a79252de389cp-2, 0x1.490275bffc3aep-3, -0x1.8a80d4bfe70ap-7, -0x1.231dc7d70d7c9p-2,
        0x1.315ffc1c2f6c8p-2, 0x1.5818be4071b1cp-3, -0x1.3530235b545p-5
    }},
};

inline constexpr LayerRun<4, 2, 47> residual_twice{
    .outputs = {{
        0x1.1805388cfbcdfp+0, -0x1.19d45164b63d6p+0, 0x1.115702156941fp+0, -0x1.126d9e4eddf3ap+0, 0x1.0a9e8bcc5760ap+0,
        -0x1.0b098b96eb583p+0, 0x1.03dbba48bd3abp+0, -0x1.03aa2dfb993dap+0
    }},
    .training_outputs = {{
        0x1.1805388cfbcdfp+0, -0x1.19d45164b63d6p+0, 0x1.115702156941fp+0, -0x1.126d9e4eddf3ap+0, 0x1.0a9e8bcc5760ap+0,
        -0x1.0b098b96eb583p+0, 0x1.03dbba48bd3abp+0, -0x1.03aa2dfb993dap+0
    }},
    .loss = 0x1.7ff765b118bb7p+0,
    .input_gradients = {{
        -0x1.bd769b1bcf812p-9, -0x1.530b9aa1f1761p-7, 0x1.8ad84040bf04p-4, 0x1.6e6281c55f515p-4, -0x1.93c6152d30d69p-8,
        -0x1.4582a1bf39535p-7, 0x1.78d50ee8ae4e4p-5, 0x1.59ed291e86143p-5, -0x1.5cd046b889235p-6, -0x1.031a93ec92457p-5,
        0x1.de732f631ac47p-4, 0x1.b419f71af3ea9p-4, -0x1.57e858377a2dap-7, -0x1.31fe5b9943788p-6, 0x1.9db92e5019223p-4,
        0x1.7c36a270b789cp-4
    }},
    .gradients = {{
        -0x1.aa04d4bb50daep-5, 0x1.630aba4a639e9p-5, 0x1.375ef8a8daff7p-5, -0x1.38052abf847a8p-1, 0x1.d61e5ab49256ep-2,
        0x1.c7fb866ab7881p-2, 0x1.302b7c8d0fcf8p-2, -0x1.b85b8b241ed94p-3, -0x1.c22b22d6fcdabp-3, 0x1.8b3b0501392c8p-3,
        -0x1.1c5f8c632651ap-3, -0x1.224d2c200fee5p-3, 0x1.916361c00ab5ep-1, -0x1.2a81c8c498faap-1, -0x1.2683eea1d224fp-1,
        0x1.73d3e00d48a07p-2, -0x1.d285f037772adp-3, -0x1.0a09c495d85p-3, -0x1.00f6eff0c0eb4p-1, 0x1.4562d8013453bp-2,
        0x1.6f75be50076f4p-3, 0x1.3bdf91c3b64e4p-3, -0x1.99a27a3d1b106p-4, -0x1.c2e385e3cadacp-5, 0x1.1c8b004976f02p-1,
        -0x1.6866f2cc3fd8ep-2, -0x1.96e39eca7d53p-3, 0x1.7d0453442673ap-2, -0x1.c59ca02c771b1p-3, -0x1.af050f0de826ap-3,
        -0x1.6bf7b20d67409p-2, 0x1.b3e5be9508ae9p-3, 0x1.99d90976b3698p-3, -0x1.b440d2d461cecp-3, 0x1.0204580ac012cp-3,
        0x1.eff0edd06d058p-4, 0x1.27dd210a7b69cp-1, -0x1.62ab02ee43297p-2, -0x1.4cea70602d99ap-2, 0x1.12024a454e594p+0,
        -0x1.25734a798866p+0, -0x1.c8376ac080f19p+0, 0x1.f0978d7557e06p+0, -0x1.36f7bda7f37cp-1, 0x1.49d753e298a54p-1,
        0x1.18f5a02dde6adp+0, -0x1.32bd6a518631cp+0
    }},
    .after_sgd = {{
        -0x1.d5ae533115759p-5, 0x1.550ce756768b1p-3, -0x1.24b9f8dfaf093p-2, 0x1.f2cbf9829327p-2, 0x1.eddfa21b57068p-3,
        -0x1.3f659b2fb13c2p-2, 0x1.0d7141cf910e8p-5, 0x1.da96cab27c779p-6, 0x1.da710b6328e1fp-3, 0x1.0fb0570172b71p-5,
        -0x1.0370e5bb808c5p-2, 0x1.305b46f84313p-4, 0x1.111888286cfp-3, 0x1.9b54850da2d0fp-6, 0x1.261addc932e3p-1,
        0x1.4a5f6cda1da9ep-3, 0x1.b978f0e057ed9p-5, 0x1.1cc3efa0d35fdp-2, -0x1.84d031aeec582p-6, -0x1.857890aee9417p-2,
        0x1.6842821995655p-4, -0x1.67a6c10d75f91p-2, 0x1.2e874f9239dc9p-4, 0x1.5c224a0c8b38p-2, -0x1.664912ae7c2d4p-1,
        0x1.0bb79cc2a1d59p-1, -0x1.416d3e3e8a93p-1, -0x1.593ec84993495p-2, 0x1.5f5442a37f0b6p-2, -0x1.5cfb5e4523194p-3,
        0x1.f386e4f6a7be6p-3, -0x1.55c9404808978p-7, -0x1.84145000cfaf1p-2, 0x1.c82345860d824p-3, 0x1.4648b3704bdp-3,
        -0x1.0148c5c1f8929p-2, -0x1.c13a04abe72b1p-4, -0x1.c47307f560112p-2, 0x1.2deda1a9b4fe8p-4, -0x1.df596bbc40dfap-2,
        0x1.42e5ac080c3a2p-2, 0x1.dc7ded01f4473p-1, -0x1.50bf68cce1753p-1, 0x1.32063350c05fep-4, -0x1.011db0685fc25p-2,
        -0x1.bf6fa33ec359fp-5, 0x1.dd3aed7793f8bp-3
    }},
    .outputs_after_sgd = {{
        -0x1.e24130032ce5bp-6, 0x1.37fa0841f81f6p-3, 0x1.90e5795da5d94p-3, -0x1.129ffdcf3b18ep-4, -0x1.4bf6e6506cd6p-8,
        0x1.0025d666e39f8p-3, 0x1.831b024751a8fp-3, -0x1.324a7bfcad8fap-4
    }},
    .after_adam = {{
        0x1.4ff38190e6d4dp-5, 0x1.772be1f4b3af9p-3, -0x1.2bba00feed827p-2, 0x1.cbb32183fc657p-3, 0x1.ae6fc3939cb29p-3,
        -0x1.36bf73020b14cp-2, -0x1.1fc7defb34bbep-8, -0x1.f2808f86e4722p-3, 0x1.1fd24048ec043p-4, 0x1.9bcf5024c776ep-5,
        -0x1.1ff35e5614b9ap-3, 0x1.581257ddf87abp-3, 0x1.bee2d834e5e51p-2, -0x1.16316ff371fbdp-2, 0x1.4ab7352187f6dp-2,
        0x1.d5b2a749e247ep-3, -0x1.b4b96c5f57194p-8, 0x1.360415a7b037cp-2, -0x1.7cc3e3fd2a84ap-3, -0x1.595526f75c103p-3,
        0x1.98e37a5dfb984p-4, -0x1.bac6933aa1914p-2, 0x1.4ef550d979bbap-3, 0x1.ed78885d22a7dp-2, -0x1.08eb28cce3f4dp-1,
        0x1.5f49c9f576b6fp-2, -0x1.43a1fdf81e567p-1, -0x1.cd14cc6b46f4cp-3, 0x1.3770985dffcbap-2, -0x1.861549d4ff955p-3,
        0x1.e2d7ac4e62845p-4, 0x1.1c86b6bf9c396p-3, -0x1.79efa12cdb0aep-2, 0x1.3b2487f5b8429p-3, 0x1.eca613c1de208p-3,
        -0x1.09bd47efbd145p-2, 0x1.990e00e6436b6p-4, -0x1.306a142aaee5bp-1, 0x1.c62f858d0bd7p-12, 0x1.19c24fa5af611p-4,
        -0x1.3aa410263398dp-3, 0x1.55bb1af2095e1p-3, 0x1.090ddcc6d114ap-3, -0x1.b4325331f4e2fp-4, -0x1.5bf35f3de1facp-6,
        0x1.19434c33bda44p-1, -0x1.6863c26c9748ep-4
    }},
    .outputs_after_adam = {{
        0x1.96b8e10accd02p-2, -0x1.4c287224664d8p-3, 0x1.9e38b6fc326d6p-2, -0x1.94d24dc801e91p-3, 0x1.88d6ca1a843e6p-2,
        -0x1.3a2a58f69ab9ap-3, 0x1.8fca83c01778ap-2, -0x1.83bdd0814618p-3
    }},
};

inline constexpr LayerRun<3, 2, 59> residual_in_residual{
    .outputs = {{
        -0x1.0ee7fb3a3a818p+0, 0x1.03d8abf3766d8p+0, -0x1.042120e8f133ep+0, 0x1.144cc8ae0cd86p+0, -0x1.f2b4159055c55p-1,
        0x1.24c0ba978f7c5p+0, -0x1.8762f81c051d8p-6, 0x1.1b92f24994564p+0
    }},
    .training_outputs = {{
        -0x1.0ee7fb3a3a818p+0, 0x1.03d8abf3766d8p+0, -0x1.042120e8f133ep+0, 0x1.144cc8ae0cd86p+0, -0x1.f2b4159055c55p-1,
        0x1.24c0ba978f7c5p+0, -0x1.8762f81c051d8p-6, 0x1.1b92f24994564p+0
    }},
    .loss = 0x1.06f47175a183ap+0,
    .input_gradients = {{
        0x1.54ca03b43c98ep-5, -0x1.7302ea737d7a1p-4, 0x1.619ce837e3ffdp-4, 0x1.0141f874e27a6p-3, -0x1.a07a9153d03f7p-3,
        0x1.a41cca3c108b7p-4, 0x1.56453ff6e78dcp-4, -0x1.c0e267390e30bp-4, 0x1.52639d2c570a2p-7, -0x1.8bcbe6164a4c4p-7,
        -0x1.70d7a2b73d9c6p-6, 0x1.5bf96e3f7947bp-4
    }},
    .gradients = {{
        0x1.49d38459d6286p-3, 0x1.79343d15ced1ap-3, 0x1.29180d6607d47p-3, 0x1.5878c622007dcp-3, -0x1.051129df33639p-3,
        -0x1.44b59cf78e3d6p-3, -0x1.0fb3d73c92a42p-3, -0x1.4f584a54ed7ep-3, 0x1.1ff082dfdc055p-5, 0x1.74b12d93fab8ap-5,
        0x1.4018368859d3cp-5, 0x1.94d8e13c78873p-5, 0x1.200b7ec7ed505p-3, 0x1.69696f03ef7fap-3, 0x1.3032120cadec2p-3,
        0x1.79900248b01b8p-3, 0x1.2b86e30ce1dfp-7, 0x1.3d98326a2642ap-7, 0x1.32f093d3ce1d4p-7, 0x1.6a63d004ddc0dp-7,
        0x1.c9f6034142d7bp-9, 0x1.7141be01c3735p-9, 0x1.ea55a2df1e8f8p-10, 0x1.98e63d6670751p-10, -0x1.5f555d22a40ebp-7,
        -0x1.59e0d17d5e9e3p-7, -0x1.349acfefe3ca4p-7, -0x1.58f992bd026cbp-7, 0x1.656ff3764dacbp-5, 0x1.745526ee945b5p-5,
        0x1.6138df008555ep-5, 0x1.9c68e0b49f15cp-5, 0x1.3776e6368fd41p-5, 0x1.466a028e296aap-5, 0x1.37a057fc7f468p-5,
        0x1.6d4a2838f59e1p-5, 0x1.2e0f78519632fp-3, -0x1.1cf72ce963e4bp-2, 0x1.a49cd5e6403e7p-3, 0x1.eb25aa0150612p-4,
        -0x1.939b2ba23df5ap-3, 0x1.815bf28e1a6dbp-4, 0x1.3b743e16be9ffp-4, -0x1.57e8b635e5467p-3, 0x1.4f55a9b402d24p-3,
        0x1.703ca2da65534p-2, -0x1.52b1e159ba487p-1, 0x1.d54701c6dbdb4p-2, 0x1.b7da0c8e6160dp-3, -0x1.9d9eee282d6a7p-2,
        0x1.2ee63eee5718p-2, -0x1.291e466e2324bp+0, 0x1.48de3a69e3456p-1, 0x1.446838bcd6c0dp+0, -0x1.8d71cee8fd943p+0,
        -0x1.5c6d4c0dfceabp-1, 0x1.e5f5762f449ecp-1, -0x1.73405965e3564p-1, 0x1.e43c90c1538c4p-1
    }},
    .after_sgd = {{
        -0x1.71d2a52ba30afp-3, 0x1.e5930124b280ap-5, -0x1.ac9d3981364cap-2, -0x1.3bb88f022179bp-5, 0x1.d6cf7841b3935p-2,
        0x1.64bc7af74e09cp-7, 0x1.2762faaf4db5p-2, -0x1.bfd3a2a5f3296p-3, -0x1.120c46d7869c3p-3, 0x1.58e025bc7e64cp-3,
        -0x1.4045de4edef86p-2, -0x1.b29c521129538p-6, 0x1.c7ed4fd8adf0ap-2, -0x1.2cd9006be2446p-1, 0x1.128c7ca3a3987p-6,
        0x1.327c8fa6e06e5p-1, -0x1.11e938919dfedp-3, 0x1.421b660c4935fp-3, -0x1.5d487d0a8ecb2p-2, -0x1.ae7997dbbcecep-5,
        0x1.ee0e1ad9c1333p-3, -0x1.08e833355ebeap-2, 0x1.f91184ee43e54p-6, 0x1.4d3d51e440c61p-2, -0x1.5241a01795f07p-3,
        0x1.00e7a3e9d8652p-3, -0x1.80d3d75997d8cp-2, -0x1.753198a2aee43p-4, 0x1.2d379f4306a66p-3, -0x1.6d32daa2454b1p-2,
        -0x1.0998ade86088fp-4, 0x1.cf8d3511d0d9ap-3, -0x1.04506ee5e2842p-1, 0x1.151e328d51cb1p-4, 0x1.4c59fe57818dcp-1,
        -0x1.65f3f975d7f7p-2, 0x1.50adff14e1006p-6, -0x1.1a60b91f515d8p-4, -0x1.a99ab42ae47bcp-3, 0x1.4c79d1a06f5dep-4,
        -0x1.3448463571551p-4, -0x1.daf7c743cf948p-5, 0x1.0372f94ba1c48p-2, -0x1.02209f8ff2243p-4, -0x1.901adad6a0dcp-5,
        -0x1.c494d0ccc55aep-5, 0x1.1ed45a7ff70c3p-1, -0x1.efe2327a2ebcbp-3, -0x1.e0e38cf7d2357p-1, 0x1.6222228c383a5p-2,
        0x1.c408bd1a9896ep-3, 0x1.2f0f16ed72ca1p-3, 0x1.670f6cc94964cp-3, 0x1.22fd339e59f65p-3, 0x1.b55cdd1458976p-2,
        0x1.e2f3a95fb77aep-2, 0x1.94a03eaa0726ep-3, -0x1.bad831d045159p-6, 0x1.727d5a6a5bb6cp-3
    }},
    .outputs_after_sgd = {{
        -0x1.8651763e24f62p-3, 0x1.a5a19993f486p-7, 0x1.6129a17664a4p-5, 0x1.ed21374961b2p-3, 0x1.1b723f43452c8p-2,
        0x1.dff3c1dc3a65ep-2, -0x1.0a410ef22fc9p-9, 0x1.1869da764ec18p-3
    }},
    .after_adam = {{
        -0x1.74c347182b3a4p-3, 0x1.d8cb259309ce9p-4, -0x1.8b8f8fade2a83p-2, -0x1.4643ee31f6985p-4, 0x1.ec267395f27ecp-2,
        -0x1.1f5cdf648ecc8p-6, 0x1.16e4d7371aba4p-2, -0x1.d96e282f18377p-3, -0x1.4756b5950497dp-3, 0x1.d278170392e5ep-4,
        -0x1.8da9aa85831b7p-2, -0x1.b704d2e1b20ep-4, 0x1.e2dec9f86b5b5p-2, -0x1.10b1c9809eb2fp-1, 0x1.6bf8a9698544cp-5,
        0x1.3f71728d53a85p-1, -0x1.656724d2695bep-3, 0x1.af0e5b8dfcbbdp-4, -0x1.98b13c4787a8p-2, -0x1.016017c471c08p-3,
        0x1.f61f34aad234ap-4, -0x1.6e15a8db98d32p-2, -0x1.6525f49aad14ap-5, 0x1.3e8048429b112p-2, -0x1.92de5ac0085e3p-6,
        0x1.09ace85ea676bp-2, -0x1.f4ae88d06d77dp-3, 0x1.2a9ae5e67cefbp-5, 0x1.1c5db0052819ep-4, -0x1.ba68f8a87fd3ep-2,
        -0x1.2287d3f4b98b9p-3, 0x1.28f2f00ef4bc6p-3, -0x1.2dc27c4ed6392p-1, -0x1.a24f87d1c5928p-7, 0x1.2238c4efcd868p-1,
        -0x1.be98005e73b72p-2, 0x1.0d1d159eb6e3ap-5, -0x1.e49e75172f737p-3, -0x1.e635d60693d64p-3, 0x1.333e38aa4236p-4,
        -0x1.34ef9639209bfp-3, -0x1.7adab254e08fbp-4, 0x1.061cc6fe78cadp-2, -0x1.a66c0d94a3a94p-4, -0x1.7ee2439232112p-4,
        0x1.f8c4bb959ce1ap-3, 0x1.aff9ccc179e9bp-7, -0x1.c6f32855ad2a4p-9, -0x1.9df746a5ec78ap-1, 0x1.54c53a892f5bp-5,
        0x1.36af815b1a4b5p-2, -0x1.69c6ac89ef1bdp-4, -0x1.54f4c35e9e29cp-4, 0x1.4d18c58cf13cbp-3, -0x1.61f345fa6b0edp-6,
        0x1.ec5fed3c3f8fep-3, 0x1.d2d9d4a323e26p-3, -0x1.f7dc9f5338f67p-5, 0x1.75dd1fbdd0c07p-3
    }},
    .outputs_after_adam = {{
        -0x1.f7054f056ef89p-3, 0x1.caae145ce1becp-3, -0x1.24d5cd23595f9p-3, 0x1.11fab042f0c0dp-2, -0x1.4a8c3f6e0cba1p-5,
        0x1.3e9f635ac4a7bp-2, 0x1.d71637b093912p-3, 0x1.18109c0ec0a48p-1
    }},
};

inline constexpr LayerRun<24, 2, 96> residual_of_convolutions{
    .outputs = {{
        0x1.111bef9e00f1bp+0, 0x1.a4de402e6f2a8p-2, 0x1.91b38e8387c8p-6, -0x1.1d11f997f7698p-1, -0x1.6bc9a535107e8p-1,
        0x1.6135cf88a8b18p-1, 0x1.f8a1185eac073p+0, -0x1.266f05aefbf85p+1
    }},
    .training_outputs = {{
        0x1.c0e3bb38c9e24p-1, 0x1.7765ed6128b0ep-1, 0x1.15daa321aa42cp-3, -0x1.46a545b1fc408p-1, -0x1.0cb1d50e9c2c1p+0,
        0x1.93548f9d1d13ap-1, 0x1.eb73aec324882p+0, -0x1.fc0afd8434ae6p+0
    }},
    .loss = 0x1.cd4ffb6ccd076p+0,
    .input_gradients = {{
        -0x1.8e62507d10e1fp-5, -0x1.3545069b4ace5p-3, 0x1.d8e4120afcedcp-5, 0x1.0bf94f7d43cefp-4, -0x1.20003270b6cc4p-4,
        0x1.308afdf00fa42p-3, 0x1.3a1ee340b16f5p-5, -0x1.03a660f908e06p-5, -0x1.35d91b425613ep-4, 0x1.af82f6a376f64p-4,
        -0x1.12d291309fabdp-6, 0x1.0cb475453d967p-6, -0x1.a9a1a6fbddb47p-4, 0x1.8717f4b2e9772p-4, 0x1.e37a97775d4p-5,
        -0x1.162bbabe3ef75p-5, -0x1.a804d395438eep-4, 0x1.3c3c7d193cd55p-5, 0x1.27f5226b1a0edp-5, -0x1.eb98a89802911p-5,
        0x1.2c840693d5745p-3, 0x1.4740b8d4716e5p-9, 0x1.f27d366a1ee1dp-6, -0x1.50daef3024171p-4, 0x1.1ebd0e47c57f8p-6,
        0x1.3f8646b22cc1dp-5, -0x1.115ef300f62fcp-6, -0x1.e58aaf6b3db51p-7, 0x1.50f3279ff7282p-6, -0x1.6744fa74c6a6p-5,
        -0x1.6311c7949401p-7, 0x1.e1f2b9a607ceep-7, 0x1.7ba54ee531efep-6, -0x1.032ffb7198615p-5, 0x1.884e02872b4a7p-9,
        0x1.a53e3ef6acdd8p-13, 0x1.ad3eb52501a56p-6, -0x1.bb9f2789a15bep-6, -0x1.f7b9a5741ff09p-7, 0x1.29751ead6f99cp-7,
        0x1.d5b43411d221p-6, -0x1.03bd9b2f3a19ap-6, -0x1.5c75151a0b03cp-8, 0x1.b3103f9733513p-7, -0x1.7569d065d8d84p-5,
        -0x1.1f8fd40fe2cd8p-9, -0x1.eb0dcf303eff4p-8, 0x1.393dae17765bp-6, 0x1.2409bd063d306p-4, 0x1.7dedfe682fbb4p-4,
        -0x1.54516b47b2421p-4, 0x1.cdfc51471ce69p-7, 0x1.0d6953744c036p-4, -0x1.0ddb713281e23p-3, -0x1.220895f7019dfp-4,
        0x1.271e39f6d2034p-4, 0x1.1154ac85c1218p-4, -0x1.daa07248da3ebp-4, -0x1.5f159c27c3083p-5, 0x1.639fa4fbd9567p-6,
        0x1.3ecac0040402cp-4, -0x1.94b2b6dee482ep-4, 0x1.51acbd56bb316p-7, 0x1.41af6c40d21d4p-5, 0x1.56890b3e70d94p-4,
        -0x1.183665cee0404p-4, 0x1.d0cb558c269e3p-7, 0x1.4d5c59a139c34p-5, -0x1.1343d8c4af51ep-3, -0x1.b4923d42ed36bp-5,
        0x1.3ee952535baa7p-6, 0x1.1358e411b36b1p-4, -0x1.e60454f7ca9b2p-3, -0x1.5324e3bd3266cp-4, 0x1.32f92fb8102ap-2,
        -0x1.9953c30a4a6dp-3, -0x1.9db5ebf89f73cp-3, 0x1.3a841b6434f7dp-2, 0x1.2d2d2bb612eebp-2, -0x1.58ee5de4e2b8p-2,
        -0x1.efdb3b708881cp-4, 0x1.47aff52883938p-2, 0x1.0daa020f98166p-2, -0x1.2bf112fa0037fp-3, -0x1.135c950ed3c32p-3,
        0x1.23cf1f18e3a19p-2, -0x1.e94a0c046b364p-3, -0x1.369e58ccb0d69p-3, -0x1.f2f37d4bb289ap-4, 0x1.13cec20720f99p-2,
        -0x1.b600d436cc266p-3, -0x1.2b635cd2e992cp-5, 0x1.4a57b6bf55598p-2, 0x1.0f57c6d60ca88p-2, -0x1.7e7984b65af6bp-3,
        -0x1.07c12cb4ecb61p-3
    }},
    .gradients = {{
        0x1.163908e771ab6p-6, 0x1.87e9dbc06e1ap-8, -0x1.53d682750a6a8p-5, 0x1.5d11860fb9eb5p-1, 0x1.775462f7ebc5ap-4,
        -0x1.7555f3354994p-3, -0x1.057ec98c6b4b9p-5, -0x1.67f69a5f83416p-3, -0x1.8c6514dbda037p-3, 0x1.0e388d15fa97cp-2,
        0x1.1f6fb16f142eap-3, 0x1.3874fad07e652p-2, -0x1.972eaa64cad48p-5, -0x1.3b7dec69d7d3cp-5, -0x1.3986c8d70252bp-4,
        -0x1.3158960885064p-2, 0x1.0aed71445f7cap-4, 0x1.34e8e3eb264e8p-2, -0x1.1354f0d8fef06p-5, 0x1.20b305be54fbep-1,
        0x1.c8a9d54688ac4p-4, -0x1.3ce86d43e4748p-3, -0x1.0a207068fcd5ap-5, -0x1.84f53dffe9c15p-2, -0x1.ca20f459a24f6p-3,
        0x1.1ad70695777f4p-4, 0x1.12308626a651fp-3, 0x1.5be60e0dd8a56p-2, 0x1.33ab2202bb3d7p-4, -0x1.6af465eccb65bp-2,
        -0x1.44a81cf41a90ap-6, -0x1.734f135e2728fp-2, 0x1.1f72099970819p-4, 0x1.09dc56065c0c8p-3, -0x1.c87345e9e43eep-7,
        0x1.5adc3c3eb28f4p-3, 0x1p-58, 0.0, -0x1.0474fee9f1292p+0, -0x1.9d470dfe1cfcbp-4, 0x1.66fea3fb42452p-2,
        -0x1.5714c04d8bcacp-3, -0x1.804911111111p-4, -0x1.4326aaaaaaaa8p-3, -0x1.05b233bf005cp-5, -0x1.1653a512b362p-4,
        -0x1.58ef421f559b2p-1, 0x1.0c4a2969966cep+0, -0x1.ca8e0584c7d25p-1, -0x1.f9ed4e7430ba3p-3, 0x1.c24f34da0b49ap-1,
        -0x1.6f153fbb6971dp-2, -0x1.6d49125215f3ep-2, 0x1.c4de37ac4612p-1, -0x1.d9e366eaa87f4p-1, -0x1.b2bbe5c9a4bc4p-3,
        0x1.16b62202f5b0bp+0, -0x1.39ebe4a514ff1p-1, -0x1.9229872c8964dp-4, 0x1.6a8a073877be9p-1, -0x1.dd40570579e43p-2,
        -0x1.32299019311dcp-12, -0x1.329c2d0afed34p-1, 0x1.13793fc93d445p+0, -0x1.1e2ba4cce36fcp+0, 0x1.a772f1c7d38bcp-6,
        -0x1.712e54e20a4c7p-3, -0x1.3e45755f02e5ep-2, -0x1.ee01aa537bfc6p-2, 0x1.13a14922991c9p+0, -0x1.0f21d71557945p+0,
        0x1.3d702c8658f36p-5, 0x1.03718e68de05p+0, -0x1.27f5479356721p+0, 0x1.649961394bd61p-1, 0x1.940549a3d8476p-2,
        -0x1.a5405173dba9p-4, -0x1.80c14dbb40875p-4, 0x1.c253331de0484p-1, -0x1.7c3531e10ad77p-1, 0x1.d80cc6df8de57p-3,
        0x1.3f8c53d55ab66p-1, 0x1.eec8b547e7774p-4, -0x1.479ad2a38a6f4p-1, -0x1.6e657351f40c7p-3, 0x1.f3e03e0c8e148p-1,
        -0x1.f82d74edede19p-1, 0x1.21619ca6041eap-3, 0x1.bb1ded0fce6c9p-1, -0x1.d53b626486092p-2, 0x1.1b075c8e1ab5cp-3,
        0x1.20e4f8d5d79fap-1, -0x1.353fa93b9d5f4p-1, -0x1.000de676388b5p-3, 0x1.06f785da914acp-1, -0x1.aa0061de0fec6p-2
    }},
    .after_sgd = {{
        -0x1.9e21d52bf4e1bp-8, 0x1.71ce35caf660ep-3, -0x1.f4063575c43eep-3, -0x1.f8b42711e84abp-8, 0x1.3fef230410661p-2,
        -0x1.d99a51aa8b403p-4, 0x1.6edab2256b79dp-3, -0x1.3d32cf241703fp-2, -0x1.13eb9b41c7b0cp-4, 0x1.746b36d643b37p-2,
        -0x1.547c291fee14fp-2, -0x1.4d2d837e6d206p-2, 0x1.5d6e1ce450d4p-2, -0x1.0d373c8d0bb6fp-3, 0x1.8077075c9cf8ep-4,
        0x1.0f2c58cbab888p-1, -0x1.1bcd114fc4a95p-3, -0x1.daf75d5fce216p-4, -0x1.6c94d4d37335bp-2, -0x1.0018e1164bd26p-3,
        0x1.9886b9c0d2f6ap-3, -0x1.5701ca6ac8924p-2, 0x1.199fa5ed8b9bep-4, 0x1.ef3bd03dae53p-2, -0x1.4af7694b1062p-4,
        0x1.3cdf1ab4190cp-3, -0x1.be191f32c47adp-2, -0x1.64ab961f99c2fp-1, 0x1.350775869fa22p-3, -0x1.0f592eeb98bfap-3,
        -0x1.f99b4025407a8p-7, 0x1.ae8c7fed8d598p-2, -0x1.f62fb3c03132bp-3, -0x1.773bd12d625d6p-3, 0x1.5c4b7dd20d14ap-2,
        -0x1.50d61f79550f3p-4, 0.265625, -0.734375, 0x1.22519b2b463c7p-2, 0x1.d50e5aa2e7e26p-3, -0x1.c0ebe06a0bfa3p-2,
        -0x1.9327a5470f499p-4, 0x1.d8de09bd6f448p-2, -0x1.2f9e3fc27f67dp-1, 0x1.be74e2c073884p-1, 0x1.c20a1df4be74p+0,
        0x1.ea832220e8543p-4, -0x1.a4783f329176fp-7, -0x1.2e5a0ddbef978p-2, 0x1.8bacba2d5ffdbp-5, 0x1.b4c45ae3d7da1p-4,
        -0x1.addf8659d008cp-3, 0x1.6040ef5877749p-4, 0x1.9fce3a190937ep-3, -0x1.da7c7719897b6p-5, 0x1.0c7714c54b67dp-3,
        0x1.74ecdd4fa9c8ap-3, 0x1.c89cdfce17572p-5, 0x1.b5e35f4c59becp-4, -0x1.76c2cf27a942bp-2, 0x1.78e0e5ea410b1p-4,
        0x1.2000d8b5226d8p-3, -0x1.24b7dfbf91dd9p-4, -0x1.a842c067aded9p-4, 0x1.02159fc534b8fp-1, -0x1.849df639d67eap-3,
        0x1.aa421e42598fep-4, -0x1.4a33af6262eafp-2, 0x1.8d4fd6146dfd6p-5, -0x1.361fdb9e6bccap-7, -0x1.1db9d9d5b0134p-4,
        -0x1.d032177b382ffp-6, 0x1.1712f80264184p-4, -0x1.b0db61a9b460ep-5, -0x1.9dfc801991082p-6, 0x1.46a1040d46087p-2,
        0x1.a4d86b8e5617ap-7, 0x1.74301e9aa29d4p-4, -0x1.41414239f28eep-2, 0x1.20f8a124f58f4p-6, 0x1.244cb064cf49fp-4,
        -0x1.ef4689aeb520ep-3, -0x1.e7c2f87f900b3p-5, 0x1.83a5c67ed06b7p-2, 0x1.bc90c38e4e35p-5, -0x1.2b243196357dcp-3,
        0x1.d435fdf20eadep-2, -0x1.535ed7e53a952p-5, 0x1.19d30d2781285p-5, -0x1.653afff27873ep-3, -0x1.3c405456f294dp-4,
        0x1.59d94faf1d0d3p-3, -0x1.dcefcf2372ff6p-4, -0x1.c2a30be043db5p-6, 0x1.df1560476567bp-2, -0x1.00c31f70ae4a4p-2
    }},
    .outputs_after_sgd = {{
        -0x1.076d1891bd206p-1, -0x1.6da14a1368802p-4, 0x1.044b0ccbb3982p-2, -0x1.7ded5940fcc93p-2, -0x1.7533fa75c26eap-3,
        0x1.396bbfbc2a408p-1, -0x1.4d5d293a51fedp-2, 0x1.bb0ab51d01df6p-3
    }},
    .after_adam = {{
        -0x1.f0f60f3bdb6a4p-4, 0x1.9bc650f2bfc0ap-2, -0x1.f569c3e771debp-4, -0x1.59b518a472c9ep-4, 0x1.c793ae34f4123p-3,
        0x1.08e941ab19175p-6, 0x1.a00c27154c74ap-3, -0x1.e0d011da91d72p-3, 0x1.786111d62770ap-5, 0x1.4ff1010a067ddp-4,
        -0x1.a63432362cd89p-2, -0x1.9b3478ec22551p-4, 0x1.8c6a122ec5252p-2, -0x1.6ee28400a7994p-5, 0x1.a33c202316836p-3,
        0x1.ee6251541cf13p-2, -0x1.048a460107a68p-2, 0x1.95b5a6b772258p-10, -0x1.bd488d4b275eap-3, -0x1.95a53083ae528p-3,
        0x1.cc1e7bbf9e585p-4, -0x1.a8c5c08cce624p-4, 0x1.4c9b22d744b96p-3, 0x1.c4bbca64fa1cfp-2, -0x1.b26b476cff47cp-5,
        -0x1.65db189314701p-6, -0x1.001cb6d09707cp-1, -0x1.e83f6e0998ec6p-3, 0x1.16d8f6b53782ap-4, -0x1.78dbb163eecc8p-3,
        0x1.f3c4e6381b23cp-4, 0x1.9a9ac0213d4dep-2, -0x1.56238368c1552p-2, -0x1.bf0bb51358b87p-5, 0x1.8ee8b48582e8p-2,
        -0x1.1c55d676d4264p-2, 0x1.1000000000002p-2, -0x1.780000000002p-1, -0x1.6624d4dc88043p-5, 0x1.049a279bc2fa8p-1,
        -0x1.5faf64cd358f9p-1, 0x1.0f630fac3ab39p-3, 0x1.d4207aba6303ap-2, -0x1.24206cec5af67p-1, 0x1.2045a46ddf46cp+0,
        0x1.61653cc7a52e2p-1, -0x1.27b0394d4864p-7, 0x1.5d07733c18ad4p-5, -0x1.b06439ea149b9p-3, 0x1.8c33d892a1f6cp-5,
        0x1.23e9ca02b49bfp-4, -0x1.30d3db44426dap-3, 0x1.370eeae009604p-3, 0x1.9acd51a9b3535p-3, -0x1.a50ec2855a7c9p-5,
        0x1.b4a5f28e97033p-3, 0x1.df9abb0eae3b8p-3, 0x1.6eb7dce3471bp-7, 0x1.5015981bf6ac2p-2, -0x1.b6a274051b726p-2,
        0x1.cbf4ef564c1dap-4, 0x1.8efadcb385973p-4, -0x1.fdbf02e08352dp-4, -0x1.1308bdd35530bp-4, 0x1.de907a89f89f4p-2,
        -0x1.5743b06f4b38fp-2, 0x1.2653425e5c2bp-2, -0x1.69ec18415493dp-2, 0x1.25b2abeabb9d9p-5, 0x1.7329e7cff2174p-4,
        -0x1.32fd022c28253p-3, 0x1.414659df89abcp-8, 0x1.0ccbb1720826dp-3, -0x1.a7904e2c9be1dp-4, -0x1.2f2a78148931ap-4,
        0x1.18b7559778e32p-2, 0x1.1ad5625880e4fp-5, 0x1.61cedaa28368bp-4, -0x1.fb88a4bc3db88p-2, 0x1.a241031c0f8d5p-5,
        0x1.0c370f74ec94fp-3, -0x1.79f8ebfe0bbcep-2, -0x1.4cf6d468603d9p-6, 0x1.96e43644ad5a8p-2, -0x1.d2f8d89662f95p-4,
        -0x1.499b945eff77dp-6, 0x1.0b7887e62993ep-1, -0x1.5ace8838894bap-3, 0x1.c661ec1cdb519p-7, -0x1.94c65ae74b55bp-3,
        -0x1.21c4dc46f0c8p-3, 0x1.339574f199b13p-3, -0x1.b133c78b7d78cp-4, 0x1.32f21ae09be25p-3, 0x1.17b21732d608ep-1,
        -0x1.bb507b5c2defdp-3
    }},
    .outputs_after_adam = {{
        -0x1.e7ad44269d3d4p-1, -0x1.e598832a5ed05p-4, 0x1.4cf298ff9f156p-1, -0x1.a25bf31adccp-3, 0x1.57a699ae25354p-2,
        0x1.3ebc9cf20f79ap-1, -0x1.202cb54f2e938p-1, 0x1.60264d86c39f2p-1
    }},
};

inline constexpr LayerRun<4, 2, 66> sum{
    .outputs = {{
        0x1.71b181669cbb5p-1, -0x1.2ab054c597c23p-1, 0x1.ad19d58097d67p-1, -0x1.4cb15ab09f8bap-1, 0x1.66fc71515cd87p-1,
        -0x1.23851d6067bdp-1, 0x1.9e7b5a094375bp-1, -0x1.43e8ecc4db224p-1
    }},
    .training_outputs = {{
        0x1.71b181669cbb5p-1, -0x1.2ab054c597c23p-1, 0x1.ad19d58097d67p-1, -0x1.4cb15ab09f8bap-1, 0x1.66fc71515cd87p-1,
        -0x1.23851d6067bdp-1, 0x1.9e7b5a094375bp-1, -0x1.43e8ecc4db224p-1
    }},
    .loss = 0x1.8cece213c296dp-1,
    .input_gradients = {{
        -0x1.4f3b180f0765ap-8, -0x1.78408bac66e58p-9, 0x1.0ed0bb2c44b9cp-5, 0x1.f58a31908a26cp-7, -0x1.6fb99cda74efbp-10,
        -0x1.81a355cbb0be2p-11, 0x1.6cf5004935c62p-7, 0x1.c141f2ba6db2ap-9, -0x1.420d7f0882999p-6, -0x1.7f2882098b89cp-6,
        0x1.806c3c7ab94f4p-5, 0x1.f95c6f4672066p-6, -0x1.5e5be4d84a30bp-8, -0x1.6a07b4727805ep-9, 0x1.97c723c5141f8p-5,
        0x1.efd51ded3de42p-7
    }},
    .gradients = {{
        -0x1.e689fad1d67cap-10, 0x1.223e36f5a4a3cp-7, 0x1.f363ed579a06cp-6, -0x1.0fcded9349e2fp-3, 0x1.751a921b84977p-3,
        0x1.2a91ceddf5f78p-3, 0x1.775e8da048dcp-5, -0x1.09cc299235ae9p-4, -0x1.88ba14b876ac2p-4, 0x1.7c16e51d81d6cp-5,
        -0x1.da7811eda4107p-5, -0x1.1d5e16c38ae1cp-5, 0x1.3c3c2a5cda08ap-3, -0x1.b59fb2ef3dc79p-3, -0x1.ac0cd78c4650ep-3,
        0x1.5412e77f7236dp-9, 0x1.f10879f98ef29p-6, -0x1.3f0978d1f1424p-8, -0x1.13cc67359bc23p-8, 0x1.59f1ce6b79d84p-9,
        0x1.0f69f565272bbp-4, 0x1.899511d2f8b88p-5, -0x1.c7940ec5c3a21p-10, 0x1.8271adae466f6p-8, 0x1.4e42cd0713c96p-7,
        -0x1.e25782485dedep-6, -0x1.a92c8034bd306p-5, 0x1.1e751766bb88fp-7, 0x1.67ad60acd962ep-8, -0x1.269e6ad6940d4p-8,
        -0x1.7d461baca87bcp-6, 0x1.b3b2a46cda90ap-9, -0x1.0ad360b93b9c5p-9, -0x1.1b08605896a3p-8, -0x1.5d58156c6f5d5p-10,
        -0x1.5306c6e3abceep-4, -0x1.620e84565c806p-4, 0x1.28ffa7221f203p-7, -0x1.726506fef9c28p-12, -0x1.a07e474e279f2p-7,
        -0x1.2257d5e3c05bdp-4, 0x1.977b751ef9d63p-4, 0x1.81b4114057c11p-4, 0x1.b533979ee2226p-5, -0x1.268f3c5df8c24p-4,
        -0x1.a47c30056498fp-5, -0x1.b983dcd1e124dp-4, 0x1.31259c3786123p-3, 0x1.2b3c4cc139aa8p-3, -0x1.5f91c1dc9e31ap-5,
        0x1.d34c1688f80cp-5, 0x1.2c6d7d0dbf789p-5, 0x1.0d066199cafd5p-4, -0x1.6b35feab70732p-4, -0x1.1d5559df1d67p-4,
        0x1.3c3c2a5cda08ap-3, -0x1.b59fb2ef3dc79p-3, -0x1.ac0cd78c4650ep-3, 0x1.43555277a7d8ap-1, -0x1.27e53c6dfeb28p-1,
        -0x1.dacc639bde9d6p-4, 0x1.a110e5b4403b3p-4, 0x1.91a56cab50e05p-3, -0x1.a4019d5e0bd9dp-3, 0x1.9f10c8907538p-1,
        -0x1.7fb3ee66de8b4p-1
    }},
    .after_sgd = {{
        0x1.b45fa5912c57dp-6, 0x1.586d6afa8d181p-2, -0x1.6fa29381c5b81p-5, 0x1.02328806ac00ap-2, 0x1.05529991ec7c5p-3,
        -0x1.940e7d1298591p-2, 0x1.81175c4f9b659p-6, -0x1.c2ac24786669p-2, -0x1.3ec444f21c4c9p-2, 0x1.6cbf44c5fc856p-3,
        -0x1.6fddba49e7763p-3, 0x1.86f35dc955151p-3, 0x1.505219b957f71p-2, -0x1.21274d319c3d6p-2, 0x1.69266eec14d74p-3,
        0x1.9d1020b9d9bdcp-2, -0x1.4a04a758fbad4p-4, 0x1.fbd73d7a4188ep-4, -0x1.7e3a52fd387ebp-2, -0x1.6df5524362e5fp-5,
        0x1.2767f45efe76ep-3, -0x1.615852bd6eb4ep-2, 0x1.9d96aac4c01e7p-5, 0x1.53abdc478cc37p-2, -0x1.84a38865d5e2dp-3,
        0x1.820f774d7f8dp-4, -0x1.dc9e97470246p-2, -0x1.3df2cdcf7bb35p-5, 0x1.fc1bec2992ff5p-3, -0x1.45fc229b65c05p-2,
        0x1.bfc34bca0d634p-6, 0x1.40ef4e0492476p-2, -0x1.0cff4445943b7p-2, 0x1.f63a6257df96ap-6, 0x1.636d3c338e1f3p-2,
        -0x1.ed4c4cbb05c8bp-3, 0x1.1b017f8903d59p-2, -0x1.64bb52a03a95bp-1, -0x1.d1b38b1079ff1p-4, 0x1.b3bfae5987f2fp-2,
        -0x1.672d556b19dc6p-3, -0x1.396e7f4de59bcp-4, 0x1.0cea41f0f5b6cp-2, -0x1.2178a3a541453p-2, 0x1.7a344bba58dfep-3,
        0x1.04ef13eb2bac8p-1, 0x1.b63b67590846ep-5, 0x1.24c23a5315141p-4, -0x1.608f525e5a326p-2, -0x1.0638e49d5d65p-7,
        0x1.10536ce9135b4p-3, -0x1.ace9365315187p-2, -0x1.07afaa78ed483p-4, 0x1.b3230f8062032p-2, -0x1.8038bedb0e1ffp-5,
        -0x1.fd6f323540478p-5, 0x1.cf6c596731e13p-1, -0x1.b6d99113eb28bp-3, -0x1.0a7ee54f1807cp-2, -0x1.053f2eb9ad7c7p-4,
        0x1.9a81c61400e2p-4, 0x1.e1361e36a3b01p-4, -0x1.87db7cd2c27dfp-2, 0x1.4270304f78eb4p-3, 0x1.269862ead16c1p-3,
        -0x1.24f9b1b831dcp-5
    }},
    .outputs_after_sgd = {{
        -0x1.950b315e0dd38p-4, 0x1.98c154fe2a5ffp-3, 0x1.3c1945f019f42p-2, -0x1.b726260a50ebfp-3, -0x1.45df189374d3ap-4,
        0x1.b0fb4dcf493c8p-3, 0x1.43738060bffbcp-2, -0x1.826c661538a71p-3
    }},
    .after_adam = {{
        -0x1.3d0cd1fd3821dp-3, 0x1.3b967f42f4db8p-3, -0x1.7cdd52f13c5dep-2, 0x1.ed6e9bbd714cfp-3, 0x1.80fcbc5f7c927p-3,
        -0x1.43715242262a2p-2, 0x1.cb37b2942981cp-7, -0x1.e21040beaf9e2p-3, 0x1.46db5cdf973e6p-4, 0x1.45466901b8a98p-5,
        -0x1.010b9ab063f31p-3, 0x1.5fe900fe592e4p-3, 0x1.b0dd13e0160c5p-2, -0x1.014739d52f1cdp-2, 0x1.554dba6f23dc4p-2,
        0x1.6ba9874151c82p-2, -0x1.2002d7372ba6cp-2, 0x1.1b26336554e35p-2, -0x1.8490dda6684ecp-3, -0x1.6bcfe6633f40ap-3,
        0x1.5166a4b542a36p-4, -0x1.bdf2b6f9100ccp-2, 0x1.8eff34d85a1bep-3, 0x1.b04f9cf2b556dp-2, -0x1.69d3f385c1a58p-2,
        0x1.f952df77dc7d4p-3, -0x1.ed3e09db5f657p-3, -0x1.ee30e1478635bp-3, 0x1.333e8f6aef2a1p-5, -0x1.99cfceea34a95p-3,
        0x1.15fdfc02e359p-3, 0x1.37a02edd71a2p-3, -0x1.089d0e408cf4ep-2, 0x1.425cbc8f9fdd5p-3, 0x1.6521ce107b3c7p-2,
        -0x1.41ebe3098afeap-3, 0x1.b9d7007bd3298p-2, -0x1.cc5b684382c55p-1, -0x1.39b35b24fe0dbp-2, 0x1.29d0fa0785898p-1,
        -0x1.0b351fd3a119bp-3, -0x1.2c103063a1d74p-3, 0x1.1c088e7379055p-3, -0x1.9206a0390a03dp-2, 0x1.fda484f24cd7cp-3,
        0x1.16bd4728632efp-1, 0x1.44cd5de7804cfp-5, -0x1.69e85b68ae1fp-11, -0x1.039e63096c493p-1, 0x1.03d15245fd0d3p-3,
        0x1.0d024090921cep-4, -0x1.c5ec76bc2283ep-2, -0x1.3fc7c358d6b7cp-3, 0x1.e99f22dd19be5p-2, -0x1.f9b5e1fad7743p-7,
        0x1.06e89f00b0632p-5, 0x1.df5c63156871bp-1, -0x1.d5922c86e11edp-5, 0x1.f59c2f4d9a07fp-6, -0x1.70992060c2cc3p-3,
        -0x1.c8742fdda775ap-4, 0x1.4fb400af3da2dp-2, -0x1.c0c80de2d503bp-2, 0x1.d13e8f1dece62p-3, 0x1.fb91500e1b833p-2,
        -0x1.543cc9849cc64p-3
    }},
    .outputs_after_adam = {{
        -0x1.7f840590ca36p-7, 0x1.7f23f3d09fa38p-2, 0x1.c550c1bdc6988p-4, 0x1.3630ca66465c6p-4, -0x1.62509628728fp-6,
        0x1.906be76c564a8p-2, 0x1.28ad497a54e5p-4, 0x1.081cbbd0d6cb8p-3
    }},
};

inline constexpr LayerRun<4, 2, 53> sum_of_three{
    .outputs = {{
        0x1.9d1e6baf908p-10, 0x1.180619a7f432p-2, -0x1.468d1b07bcd56p-3, 0x1.9fe8aa9c5f812p-2, -0x1.4ad64cdcc7378p-5,
        0x1.372c234fdc901p-2, -0x1.b72af1989eda2p-3, 0x1.db4c06cce35dp-2
    }},
    .training_outputs = {{
        0x1.9d1e6baf908p-10, 0x1.180619a7f432p-2, -0x1.468d1b07bcd56p-3, 0x1.9fe8aa9c5f812p-2, -0x1.4ad64cdcc7378p-5,
        0x1.372c234fdc901p-2, -0x1.b72af1989eda2p-3, 0x1.db4c06cce35dp-2
    }},
    .loss = 0x1.e88582ea10063p-3,
    .input_gradients = {{
        -0x1.b6dc87e4189cp-11, -0x1.1f43fa58a299p-9, 0x1.400180f69ff2fp-7, 0x1.7ae157ee9776p-7, -0x1.e4a4967982e6fp-5,
        -0x1.5e797daf3e0a8p-4, 0x1.0892824616388p-5, 0x1.3cc601a5e0dep-7, 0x1.55d3985167024p-6, 0x1.dfe66303d68f6p-7,
        -0x1.2acaf87889d48p-6, -0x1.6fa945055283ep-7, -0x1.95e85906cd39p-8, -0x1.4e1a9c938f316p-7, 0x1.67bc6c71f63e3p-8,
        0x1.113b6eec4c5dcp-8
    }},
    .gradients = {{
        0x1.eb865a9aa25a6p-4, 0x1.f3bd47c16039p-4, -0x1.224cc8854e156p-4, -0x1.2a0b94e8ff61fp-4, -0x1.fc18b4f9b3e53p-5,
        0x1.16dfbacec5de8p-5, -0x1.0ef771f82cc67p-3, -0x1.496e0406a9d7dp-3, 0x1.90a95a2a3b18p-4, 0x1.a99bf237c840fp-4,
        0x1.8654b7fb317b9p-4, -0x1.b765bc4e42fffp-5, -0x1.a5dc35abda3c7p-5, -0x1.5e1b65ad625e5p-4, 0x1.c3d90f2783bcp-5,
        0x1.abaf43b6c752ep-6, 0x1.da726ab3011e8p-6, -0x1.1a6cbf64ef426p-6, -0x1.16617e7068cf4p-6, -0x1.e2403a0fe53a5p-7,
        0x1.b4a93233972bp-8, -0x1.c4e5382e92e29p-6, -0x1.38c9e2355cd7fp-5, 0x1.88096412d745ep-6, 0x1.7c84be7c76c33p-6,
        0x1.728a82a62543p-6, -0x1.9bf233cd9356fp-7, -0x1.2ddcee4203971p-7, -0x1.4c7fb35c5924dp-6, 0x1.e94a898dbd5f5p-7,
        0x1.8917082ab54bp-4, 0x1.8b1aa9b3c6491p-4, -0x1.c98517d92690dp-5, -0x1.ca71b8096a4ffp-5, -0x1.792c93a6418c6p-5,
        0x1.98a42ca4f191bp-6, -0x1.5f9023746b6b5p-4, -0x1.b540771447cb3p-4, 0x1.0b441a15b37c5p-4, 0x1.5db2d2b3b6ed3p-4,
        0x1.514fed43c9b54p-4, -0x1.81d4c517a9f15p-5, -0x1.a5dc35abda3c7p-5, -0x1.5e1b65ad625e5p-4, 0x1.c3d90f2783bcp-5,
        -0x1.a1bef052a9ff7p-5, 0x1.60d4b6c82076ep-2, 0x1.b6681545bcfa4p-5, -0x1.cfd0c452a1546p-3, -0x1.a63a23f37bec6p-4,
        0x1.bc6ffe229f86fp-3, -0x1.ed3363002e5c8p-5, 0x1.c533773089dp-3
    }},
    .after_sgd = {{
        -0x1.978e2b090c0cep-4, 0x1.d2c4b9f454adbp-3, -0x1.9aa6e4ebebd35p-3, 0x1.a68f84b39ced6p-3, 0x1.f2025c2367d7bp-2,
        -0x1.dda9a3486343ep-3, 0x1.2525e9e8db214p-2, -0x1.8c203a08b7b55p-3, -0x1.66e36b701b60ap-3, 0x1.153b60baf6717p-3,
        -0x1.45fc9355c55cdp-2, 0x1.d1a5dbc05f6d8p-6, 0x1.30cec4ff96c66p-1, -0x1.846300ffcbd88p-2, 0x1.3c5867a64c02fp-3,
        0x1.6e0eff2d01c64p-2, -0x1.16a9dc0ca22d6p-3, 0x1.5cda5b5acbfd7p-3, -0x1.3649a55e1ce54p-2, -0x1.f272b4eced25dp-7,
        0x1.d01cc8f73c4dcp-3, -0x1.d651e25564d3ap-3, 0x1.21a9b3c44d98dp-4, 0x1.2f477a4466f4p-2, -0x1.968438756fddep-3,
        0x1.9b502f081dd14p-4, -0x1.8bf2188b09c9cp-2, -0x1.a86d7c3171542p-3, 0x1.86e985b44e89dp-2, -0x1.43cba38d7fa73p-1,
        -0x1.c923a3c088d6fp-4, 0x1.ade217a455908p-3, -0x1.a1f8e434ed0cbp-3, 0x1.6f9a1c4c68886p-3, 0x1.c6d4f54934351p-2,
        -0x1.b0fcc0a646894p-3, 0x1.a360b6fe8e4cdp-3, -0x1.12b56df5de13cp-2, -0x1.2ea8fc54b4f5dp-3, 0x1.1e020bb0b3fdp-3,
        -0x1.56273f2092e9bp-2, 0x1.ce51ea9d7df57p-6, 0x1.28cec4ff96c66p-1, -0x1.946300ffcbd88p-2, 0x1.1c5867a64c02fp-3,
        0x1.2ad8c0b0a241p-2, -0x1.38b295b10936bp-3, 0x1.add14e319d56cp-4, -0x1.d930daaf72395p-3, 0x1.c8b8dc548055ap-5,
        0x1.f958123d7e004p-3, -0x1.010623ddb70c6p-1, 0x1.e1ab266b5ea07p-7
    }},
    .outputs_after_sgd = {{
        -0x1.9b04c3eaf5d86p-3, 0x1.4cef20582a01cp-2, 0x1.dc4e24debaa6p-4, -0x1.0fd152c823892p-4, -0x1.dea3b0caf26a2p-3,
        0x1.94a536980c321p-2, 0x1.1e1ffe428c4cp-4, 0x1.91350d177d21p-6
    }},
    .after_adam = {{
        -0x1.6f4b346a118c6p-4, 0x1.c064aa2614368p-3, -0x1.6edcb58e0e42p-3, 0x1.66dea5ad0ec2cp-3, 0x1.e9237cc170fdcp-2,
        -0x1.22084b89dfd83p-2, 0x1.e60d189804ce2p-3, -0x1.0fef4a6f6986fp-2, -0x1.4f4fb18a0a871p-3, 0x1.217238540d8cap-3,
        -0x1.5bc2050e3144cp-2, 0x1.dfe3fe016d226p-5, 0x1.3b2825e9e8342p-1, -0x1.7884c46acbf88p-2, 0x1.0fbd80bb531dep-3,
        0x1.390805a995b0ep-2, -0x1.712a055bdc3c5p-3, 0x1.ac578c42f5a4fp-3, -0x1.d6bea21b0f3d1p-3, 0x1.215a30b006629p-4,
        0x1.0094b7d1477ffp-3, -0x1.59bbf686930d9p-3, 0x1.f81960c493aa8p-4, 0x1.de500cbe98fcfp-3, -0x1.037388c35613p-2,
        0x1.a12b808e1858dp-5, -0x1.636e1b0ad7715p-2, -0x1.b391102ec7e8cp-3, 0x1.a82f133ad46f2p-2, -0x1.59c03ad5acff5p-1,
        -0x1.b9f889b8cefa7p-4, 0x1.9870d6c6438acp-3, -0x1.687c996ec0f5cp-3, 0x1.701369c5b1bep-3, 0x1.e482bca7061bfp-2,
        -0x1.23eb0f07702a5p-2, 0x1.b5202ceb3952p-3, -0x1.1ff70c06dfdc6p-2, -0x1.59da06b1a235bp-3, 0x1.0f041e0b81fe9p-3,
        -0x1.6af4b7e483b16p-2, 0x1.f6428aab2e689p-5, 0x1.332825e9e8342p-1, -0x1.8884c46acbf88p-2, 0x1.df7b0176a63bap-4,
        0x1.69d42a29f5e66p-2, -0x1.55cb7e24f3358p-3, 0x1.5c0145f2344dp-3, -0x1.2b9937d99b186p-2, 0x1.8f6358809612ap-6,
        0x1.b6c7d1909f336p-3, -0x1.fdfc8ac25eb7dp-2, 0x1.e4798ae981625p-7
    }},
    .outputs_after_adam = {{
        -0x1.c37641080436p-3, 0x1.b32a35cca5166p-2, 0x1.9db5ea4f28276p-3, -0x1.140edf578533fp-3, -0x1.0a89266600d0ap-2,
        0x1.ed9f5a135f46p-2, 0x1.23def3980d266p-3, -0x1.81753506477b4p-5
    }},
};

inline constexpr LayerRun<24, 2, 94> sum_of_convolutions{
    .outputs = {{
        0x1.5b3b379cc2f34p-3, 0x1.d1a3e11c4f41ep-1, 0x1.db1309eec86p-6, -0x1.f892b53207678p-1, -0x1.86dedce056ebcp+0,
        0x1.4391b1d63b9ecp-4, -0x1.0d0e82bf70e8p-7, -0x1.6658820dd1e28p+0
    }},
    .training_outputs = {{
        0x1.5b3b379cc2f34p-3, 0x1.d1a3e11c4f41ep-1, 0x1.db1309eec86p-6, -0x1.f892b53207678p-1, -0x1.86dedce056ebcp+0,
        0x1.4391b1d63b9ecp-4, -0x1.0d0e82bf70e8p-7, -0x1.6658820dd1e28p+0
    }},
    .loss = 0x1.0551ea45e52c8p+0,
    .input_gradients = {{
        0x1.09fe2c2e92cdfp-6, -0x1.213afdb6c3e3ep-5, 0x1.a47f32e9cf858p-7, 0x1.fa6cc21f05e55p-5, 0x1.2c7d1cf1a8d16p-6,
        -0x1.584083b8fe2c1p-5, 0x1.617eebda5669ep-9, 0x1.7d015333bd35ep-5, 0x1.1c1cfc31ae1c3p-6, -0x1.cdc90247eb135p-8,
        -0x1.c7b9f1a8f73adp-7, 0x1.ee53071c6d8d4p-6, -0x1.17d8fa4cc125ep-5, 0x1.4f9048eba7de2p-5, 0x1.3b3b48f5e0dd4p-5,
        0x1.77f34f406b192p-7, -0x1.14b53b16748e3p-4, 0x1.7c510e91ca6f9p-5, -0x1.7bde82b69af9ep-7, 0x1.b3f53b86bbce2p-6,
        -0x1.a8fb2e70320e3p-5, 0x1.e0e66ecc075ffp-7, 0x1.a49348750e731p-7, 0x1.c2d78615eab8cp-7, -0x1.d23320a56f9ecp-8,
        0x1.2b84c60b27494p-5, -0x1.93a9f38212b26p-7, -0x1.6043e72047333p-6, 0x1.75f392cbf19b5p-6, 0x1.72c55fa3e635fp-6,
        -0x1.c5cbe47f29ddp-7, -0x1.5c8931e0d997ep-9, 0x1.e3d3aa2ae672bp-8, -0x1.f64f259d9fed4p-7, -0x1.d6e1d743f1b6fp-8,
        -0x1.4628f150db38fp-8, 0x1.894d2224dbcdbp-5, -0x1.8b847ad6a500bp-6, -0x1.565e6609e9cfap-6, 0x1.570e3d7596a18p-6,
        0x1.11a0de6a4faaep-6, -0x1.eaabd303e403bp-6, 0x1.a439cacbab95bp-7, -0x1.240093293e4bep-7, 0x1.350907e20d44ap-6,
        -0x1.be6559412a49ap-8, 0x1.4f57fbed4bd45p-7, -0x1.078dbdda938b7p-6, -0x1.199113fa95773p-6, 0x1.21e88b03a9452p-4,
        -0x1.3783c7d491552p-6, -0x1.d1c47730d427bp-6, 0x1.5cb496f1ad498p-5, 0x1.1ee0c839919f3p-5, 0x1.237707c3c6bep-12,
        0x1.e074abdfeb6eep-5, -0x1.378df5386cb89p-6, -0x1.0a2487a22b39cp-5, 0x1.71dfa046cc94p-9, 0x1.5cc962ec70d7cp-6,
        0x1.d7fdec8d19a33p-5, -0x1.b9e373eaa936cp-5, -0x1.6b500c5223063p-5, 0x1.05c53a7b1e53cp-4, 0x1.81a546a02413p-9,
        -0x1.ea65ce9b129aap-5, 0x1.41f0cd669d5dep-3, -0x1.4dd142fc2fb82p-5, -0x1.023b68d288bc7p-7, 0x1.2171191c6af36p-5,
        0x1.15177d31adc2ap-5, -0x1.9266af90f9298p-7, -0x1.2fac21a77461fp-6, 0x1.1dcb7a7030415p-5, 0x1.b8d8142f40b53p-7,
        -0x1.03f6e7711b69cp-4, -0x1.47382bd18471ep-5, 0x1.a814ad00551d9p-4, 0x1.02d9aa9a1d76ep-4, -0x1.f931c30bca806p-4,
        0x1.69618d7d94502p-6, 0x1.70b554f2fb87dp-6, 0x1.2267d3898b9cap-5, -0x1.583333305d56dp-5, 0x1.745e63d1d69a3p-4,
        0x1.e289142a67db9p-9, -0x1.d7bcce518205ap-6, -0x1.9a2a93e8d6299p-5, 0x1.bb502fb11977bp-3, -0x1.6ad6fb033c6dep-7,
        -0x1.104c2eec25e63p-3, 0x1.750942e98eab2p-5, 0x1.686a2f96df5f2p-4, 0x1.780a6f436ebep-12, -0x1.3828fc2cefe44p-4,
        -0x1.c8e4954142113p-7
    }},
    .gradients = {{
        0x1.42b09580a0b42p-4, 0x1.b047043317f4ap-5, -0x1.a8569f79b3efap-2, -0x1.10890ad30fb4cp-7, -0x1.218b7889bff06p-2,
        -0x1.7b4abcd0e70c6p-2, 0x1.5b578ecaf699ep-4, 0x1.d5095409b97f1p-5, -0x1.ec6a2843e4b2p-3, 0x1.0bcb175773fa7p-2,
        -0x1.e9ad015380f67p-2, -0x1.bbf96b3c0936ap-2, 0x1.47a3007b2b1b3p-3, -0x1.ee31683d4b334p-5, -0x1.3c3d357d1ac11p-3,
        0x1.2a0870f18391p-2, -0x1.041eabe70ed82p-3, -0x1.89a65a714b412p-4, -0x1.705c7d792e419p-2, 0x1.d63a8df7cf8bp-7,
        -0x1.31d1d3796422ep-3, -0x1.eaf7da117c376p-2, 0x1.a8f156fb442b6p-2, 0x1.270e2a567f162p-2, 0x1.a0881bf55f2bp-4,
        0x1.524a965f1f39p-2, -0x1.f7a22ec82e171p-2, -0x1.ae61f0b812dep-2, 0x1.55dd6811f0083p-2, -0x1.41a3e408f14c8p-3,
        0x1.0272eb540d4f8p-6, 0x1.f8768f4de3182p-3, 0x1.7c405019b2ea6p-2, 0x1.3442b9806c2dap-5, -0x1.9c2e7cb531888p-5,
        -0x1.70aaad9757aa2p-5, -0x1.199fd686bb82cp-1, 0x1.b75341fc0343bp-2, -0x1.ec6a2843e4b2p-3, 0x1.0bcb175773fa7p-2,
        -0x1.f7a22ec82e171p-2, -0x1.ae61f0b812dep-2, -0x1.199fd686bb82cp-1, 0x1.b75341fc0343bp-2, 0x1.1b25c096c9e74p-1,
        -0x1.b9ab00da4bfc7p-8, -0x1.a4079111e7cd1p-2, 0x1.4e443fc330318p-2, -0x1.1bd260ce887e3p-1, -0x1.888eeee70026p-1,
        0x1.f466141401883p-3, -0x1.273fe24b9ab89p-4, -0x1.96ee95f64c101p-3, -0x1.29ae80a3a7bb2p-6, -0x1.c3fa31a6b4056p-2,
        -0x1.939cfa3bdf691p-3, -0x1.21a39ae8c2177p-4, 0x1.71e90cde01699p-4, -0x1.5cbb24fefd8f8p-2, -0x1.593db720177d4p-1,
        -0x1.09c1da27b775ep-3, -0x1.324be6666d2e5p-3, -0x1.5a52b3ee2d646p-2, -0x1.6e755516d4f73p-3, -0x1.8b0a8184ccc53p-3,
        -0x1.1b5210f9dc7dep-2, -0x1.69692a3364edap-3, -0x1.ab04982d7b2d5p-2, 0x1.78b611903ff85p-3, 0x1.ee8444dccb5f7p-2,
        -0x1.32e74c0f113b9p-4, -0x1.a49501cf2b55p-3, 0x1.faddd9c819c7ap-2, 0x1.51400f9974fbep-5, 0x1.c31eed08474e9p-2,
        0x1.5b2f89dd59d4cp-1, -0x1.19bddc8508a94p-2, 0x1.d39a827dbbda1p-3, 0x1.4de9477d10662p-2, 0x1.d717ea5dab174p-2,
        0x1.0a509eefb3985p-2, 0x1.ddd62542c2913p-3, 0x1.dae5ea1349cb1p-4, 0x1.a5a55e9b912d6p-2, 0x1.1b8fe0a65ecc5p-2,
        0x1.f8ae78fd23903p-2, 0x1.464586d5af2fep-3, 0x1.6e31a7f4aeaf5p-2, 0x1.7f90244fd62a2p-3, 0x1.f37e4e76e1f81p-4,
        0x1.981ab4bb19af8p-2, 0x1.3c363fdf16724p-1, -0x1.2a2546ca824dbp-2, -0x1.f596d0fb4a3b6p-2
    }},
    .after_sgd = {{
        -0x1.81d02b09a30a2p-2, 0x1.ef75c41501f3fp-4, -0x1.57cea3d86785cp-4, 0x1.0a234424bead2p-4, 0x1.e48ca393a56d8p-2,
        0x1.6ce3bcaf3e905p-7, -0x1.d7427a0ae1d3ep-8, -0x1.a4d4f3f714bafp-2, -0x1.7de3baf7dbd93p-3, 0x1.2065f4d5a8038p-4,
        -0x1.71e95b9e71d0ep-4, 0x1.40b96ee7f2799p-4, 0x1.025a9c4c5f667p-2, -0x1.e619da38caaf8p-5, 0x1.4520f383aaf4fp-3,
        0x1.7d62a5060282fp-3, -0x1.579fab63feba8p-3, 0x1.22a0bf82488b8p-3, -0x1.937c7e7fe158cp-3, -0x1.3560edb5716cdp-6,
        0x1.c5899ad2b16e9p-3, -0x1.7ea4d5febc589p-5, 0x1.05a6cb571c799p-3, 0x1.2ff1f4068a21ep-3, -0x1.0832dc4b080b9p-3,
        0x1.922b788727cf7p-6, -0x1.b4fc93278ffa3p-3, -0x1.e7bc4a64c6d0dp-6, 0x1.c8b16ad3f01e3p-4, -0x1.b218351f65787p-3,
        0x1.bdbc31d6a88b9p-5, 0x1.6213414191d8ep-3, -0x1.8336d79f3b27fp-2, 0x1.a17be5a91e355p-5, 0x1.c5b5229b640e1p-3,
        -0x1.e588d05063048p-4, 0x1.fd8f5924f09ap-2, -0x1.0bba1fd3109b7p+0, -0x1.8de3baf7dbd93p-3, 0x1.0065f4d5a8038p-4,
        -0x1.c9f9264f1ff49p-4, 0x1.2610ed66ce4bfp-4, 0x1.9ec7ac92784cdp-1, -0x1.77743fa62137p-1, -0x1.f36cd4fd489d2p-2,
        -0x1.70b70b37c0989p-3, 0x1.06f0d5eb07e1fp-4, 0x1.ea76741bedc5cp-5, 0x1.52b9e7d4dbe4p-3, 0x1.be74a128f0b7ep-2,
        -0x1.aedefaa7f5981p-5, -0x1.fefaa93add169p-2, -0x1.d3282ef7189f2p-9, 0x1.ee5fc5786a876p-5, -0x1.091520bace325p-8,
        0x1.aec0b71614a1fp-3, 0x1.62784856ed6f3p-2, -0x1.942527bef9423p-4, 0x1.c79cc54208a63p-2, -0x1.c7358b72a1f0cp-5,
        -0x1.1bdd713201afbp-2, 0x1.462c3587c5b45p-2, -0x1.40a08a2d94dccp-3, 0x1.49acfd98ae8a4p-4, 0x1.9c0962da39158p-2,
        -0x1.9ce055610531ap-3, 0x1.b70af96bb56bp-4, -0x1.0014cf92b0dabp-2, 0x1.784d79f1eae2fp-5, 0x1.1d87abb40d14cp-3,
        -0x1.e25a352f1f598p-4, 0x1.efe04af94842cp-4, -0x1.cde7b854116cep-5, -0x1.557b16c070fb6p-3, -0x1.2dfa45c207d25p-3,
        0x1.6e860edb442p-3, 0x1.b6fa250333b3cp-3, 0x1.c0603baf64b0ep-3, -0x1.bb897aca80cf8p-2, -0x1.15e7978a07ffdp-3,
        0x1.70bc54bbcfc8fp-3, -0x1.2bb7787969c2p-3, -0x1.8b716f1592a3ep-6, 0x1.d303246c9d453p-3, -0x1.a1eb71651a053p-4,
        -0x1.38b66976c4876p-3, 0x1.db6842b1820cep-2, -0x1.26a615d2cd441p-3, 0x1.9c49fde96717ap-4, -0x1.906b78083cfcep-3,
        -0x1.30fdca978c9bdp-3, 0x1.7c2311aaff36cp-5, -0x1.021da078215e9p-1, 0x1.cd47b2e71da37p-4
    }},
    .outputs_after_sgd = {{
        -0x1.8380ccc4e9964p-1, -0x1.b69ff3b463687p-4, 0x1.07561f752a72bp-1, -0x1.18937cb311ff6p-1, 0x1.a03116a09186p-6,
        0x1.4cedf5315ed64p-1, -0x1.555fdf3bcb2dep-2, -0x1.3a437f2f1e912p-5
    }},
    .after_adam = {{
        -0x1.ac85a04a997c3p-3, 0x1.357cc085dc288p-4, -0x1.5ccfbf0b90decp-4, -0x1.a270a9b9d5377p-6, 0x1.cb8057dbc662bp-2,
        -0x1.900877ea76f4dp-6, -0x1.7b373a63de8fcp-5, -0x1.0bd46ab6ddce2p-1, 0x1.2eb3b47eafef6p-5, 0x1.cc87ae8acd434p-4,
        -0x1.9ab757afb6701p-3, 0x1.cfe9177a3bad9p-4, 0x1.579243f17d262p-3, -0x1.e6ec3187b8d77p-4, 0x1.0207ede141ddap-2,
        0x1.12cef2e2200acp-2, -0x1.4168703d9cb87p-3, 0x1.bab4eb5cbdb05p-3, -0x1.9375a6426fd2cp-3, -0x1.5a1b1e5aeefe3p-4,
        0x1.1945003ecf9p-2, -0x1.f8f26fde54c9cp-4, -0x1.09303cb86e35fp-4, 0x1.664cb3bf60574p-3, -0x1.3c0847e410a6dp-3,
        0x1.cdafc68517723p-6, -0x1.33b55e7fc3459p-2, 0x1.26d4492dccc33p-6, 0x1.ae2f48f8bd965p-4, -0x1.ae3e1f09d8961p-3,
        0x1.356b6799d37acp-4, 0x1.8ecf06678303dp-3, -0x1.5fb406a01939p-2, -0x1.14d170b940ecp-3, 0x1.f2bb511beedc6p-2,
        -0x1.b99467f7cef49p-7, 0x1.629097218328cp-2, -0x1.ad492b70961e2p-1, 0x1.dd6768fd5fdedp-6, 0x1.ac87ae8acd434p-4,
        -0x1.976abcff868afp-3, 0x1.e9b5124b7331p-4, 0x1.51484b90c1947p-1, -0x1.0d492b70961e2p-1, -0x1.54cba3cde6e0dp-4,
        0x1.9d2f575f5ed4ap-3, -0x1.b4de04a63a7efp-5, 0x1.55c78245bb1a9p-6, -0x1.800171ccd1feep-3, 0x1.411dc1262f292p-4,
        0x1.3f591158ca47ep-4, -0x1.8705f5a575dep-2, 0x1.3f48fe0475946p-5, 0x1.0476916134035p-2, -0x1.d4bdadd04de12p-4,
        0x1.5351cf0a0d737p-3, 0x1.b5bd99014d0e7p-2, -0x1.00d93c9bb8a72p-2, 0x1.65bccfd43c5bdp-2, -0x1.8a4903d2bf127p-3,
        -0x1.d500823a3ac97p-4, 0x1.243e397e80a95p-2, -0x1.3c70590c9af4dp-3, 0x1.16b403454d509p-3, 0x1.96ef287ecc69fp-2,
        -0x1.0de6347254cfap-3, 0x1.1f11b788e2198p-3, -0x1.24596fbe388cap-2, -0x1.7b9a5b0b58cfap-5, 0x1.061baf37a8b94p-3,
        -0x1.24825bd528b86p-3, 0x1.27d0b1b5486b4p-3, 0x1.3eadc9b012e09p-3, -0x1.c9bb047c546c1p-3, -0x1.9c5b3b773f365p-6,
        0x1.1033cad69415dp-2, 0x1.9f7afc1706518p-9, 0x1.54bba3838e447p-3, -0x1.b14390cd12d67p-2, -0x1.2aab90a88562p-3,
        0x1.ba70d21228b07p-3, -0x1.1dc326dca23e2p-2, -0x1.f6a971b6f5bf8p-11, 0x1.dc349fcd3ea14p-3, -0x1.ca5034cd2ffc8p-3,
        -0x1.0b1f9b03d3999p-7, 0x1.a5e415d88773cp-2, -0x1.6523798e28156p-3, 0x1.7666cd2145872p-4, -0x1.7c9d58050c1b6p-2,
        -0x1.c658268920a74p-4, 0x1.475d03281a5b1p-3, -0x1.f5ffa0496949dp-2, 0x1.132b298d9804dp-3
    }},
    .outputs_after_adam = {{
        -0x1.0480e61847949p-1, -0x1.26239f06f296ep-4, 0x1.e14657e8ae549p-2, -0x1.958b1f4504b32p-2, 0x1.c3b51a84bb382p-3,
        0x1.6c2c5af72f11p-2, -0x1.ac86cc104aed8p-3, 0x1.41abdce82036p-1
    }},
};

inline constexpr LayerRun<4, 2, 37> concat{
    .outputs = {{
        -0x1.02dbbc9ab5813p-2, 0x1.27b59b397f266p-4, -0x1.08e1ed08d644ap-2, 0x1.42bbb8fd259bcp-4, -0x1.0eef65bc2dc65p-2,
        0x1.5e1e3c25756a2p-4, -0x1.1502bdb850576p-2, 0x1.79d7cec9fd1e8p-4
    }},
    .training_outputs = {{
        -0x1.02dbbc9ab5813p-2, 0x1.27b59b397f266p-4, -0x1.08e1ed08d644ap-2, 0x1.42bbb8fd259bcp-4, -0x1.0eef65bc2dc65p-2,
        0x1.5e1e3c25756a2p-4, -0x1.1502bdb850576p-2, 0x1.79d7cec9fd1e8p-4
    }},
    .loss = 0x1.ac0c8e37a724p-3,
    .input_gradients = {{
        0x1.1d6913bb53e38p-9, 0x1.d0d917cf236f4p-13, 0x1.70da19affd6ep-10, -0x1.1fb9d5998bd62p-11, -0x1.0928ec52e3fbap-7,
        -0x1.6ed07728b257bp-8, -0x1.f992cfeec2c3p-9, -0x1.652019e92f07cp-10, -0x1.2709706ac0884p-11, 0x1.bf9f1ca828d77p-9,
        -0x1.51c7cc6ecceb4p-10, 0x1.607d928b7283ep-9, 0x1.db54abfe1bdf2p-11, 0x1.8104a0473c72ap-10, 0x1.9be165b3360a8p-13,
        0x1.8dacedfd2a88cp-11
    }},
    .gradients = {{
        0x1.07dd10654cc09p-6, -0x1.2b54b26bdc6c2p-7, -0x1.e01654e939f27p-7, -0x1.524dfa1f4b542p-6, 0x1.2804b5cec7938p-7,
        -0x1.096392cc37ap-10, -0x1.5187f7d689ca2p-6, 0x1.7f44a42c4b09ap-7, 0x1.32a4aeda061bp-6, 0x1.08129478f6ae9p-6,
        -0x1.13bff5752e838p-7, -0x1.315e4631aa63bp-7, 0x1.56807dd92628p-15, 0x1.2dd63f88b2074p-9, 0x1.178ce458e5b14p-6,
        0x1.111d9f3451ea9p-6, -0x1.138b6a000948ap-7, -0x1.6dd6f2510929ap-7, 0x1.47ce727125e91p-6, -0x1.5f580f9b7feb6p-6,
        0x1.60823bde86497p-7, 0x1.c730faec37a66p-7, -0x1.6576f1a030d56p-7, -0x1.23540b27c095ep-7, -0x1.0624e533b1c24p-7,
        -0x1.2570bd8f43981p-3, -0x1.267ef58a50c8fp-5, -0x1.0269de4a413f1p-4, -0x1.159ee99b045c6p-6, -0x1.0029b17017559p-3,
        -0x1.285aa2eaead5ap-5, -0x1.0a0306163e412p-3, -0x1.12479ac286c7ap-5, -0x1.c327c9fe45b62p-4, -0x1.f6008f25239bfp-6,
        -0x1.bfd7e68c04f1cp-3, -0x1.decc506cf45a8p-5
    }},
    .after_sgd = {{
        -0x1.9d7b0aaee0b2fp-4, 0x1.413e912820fbep-2, -0x1.63af63728a21bp-3, 0x1.6c2f98aaebcc2p-3, 0x1.3460a0e2f2956p-2,
        -0x1.82106d19a0d84p-3, 0x1.f9239d4aaf38ap-3, -0x1.a4d10596da4bp-2, -0x1.ee1a66c096dfdp-4, 0x1.0c1ca56bf4e68p-3,
        -0x1.ee2815142cc6bp-3, 0x1.da920a8f7fea7p-5, 0x1.2be1bbcf84331p-1, -0x1.a10858a0b130cp-2, 0x1.4dd946ae205a6p-3,
        0x1.2f8e3c7993e9fp-2, -0x1.541cb025c081ap-4, 0x1.06fa0ebf4fd37p-2, -0x1.a0d22c1f63b37p-2, 0x1.2c5e9cbad4a43p-5,
        0x1.5da85b3a1d22ep-3, -0x1.5afe42374695ep-2, 0x1.2b8264c1a6455p-4, 0x1.43ec02183c007p-1, -0x1.704d88e07a94p-2,
        0x1.5f2ea3c5aa428p-3, -0x1.a51f37cf4e85cp-2, -0x1.67c8827c1393fp-4, 0x1.9ec86a2c33489p-3, -0x1.1a5cc787746abp-2,
        0x1.f7efdf006aa22p-7, 0x1.480734bdc6c6cp-2, -0x1.f58b55460e4d2p-3, 0x1.4d1c1c8f66d1ap-4, 0x1.7fb6686097742p-2,
        -0x1.e95afbe9159a6p-3, 0x1.24e55f91a359dp-2
    }},
    .outputs_after_sgd = {{
        -0x1.b9c62c3e2a848p-4, 0x1.72e169b3838dep-3, -0x1.35cb2f5a76ea4p-5, 0x1.f37c4364e34a8p-5, -0x1.f1d8f519b19e8p-4,
        0x1.99432c815883bp-3, -0x1.955a95ec4d494p-5, 0x1.3b2e1e9787d98p-4
    }},
    .after_adam = {{
        -0x1.80ed9a51c0f51p-3, 0x1.b38e8c53f61c1p-2, -0x1.0242e9f26d144p-4, 0x1.001cb8913208ap-2, 0x1.69adb2da448f2p-3,
        -0x1.2af6ca3007b33p-2, 0x1.452898ca1c255p-2, -0x1.0c79a7b2695b6p-1, -0x1.c8f964a79b881p-3, 0x1.55d05bdc87fd2p-5,
        -0x1.00630fe7ebce7p-3, 0x1.735309c2b85bap-3, 0x1.2ed4a23aa0b58p-1, -0x1.c858d130844c9p-2, 0x1.ab7c89eff21bfp-4,
        0x1.9b8309cb299e2p-3, 0x1.0403064e02d75p-6, 0x1.6af83dc439f4ap-2, -0x1.fb2273e1a60bdp-2, 0x1.d5d0c5f891278p-4,
        0x1.15a233dbd5841p-4, -0x1.c371e6ab08163p-2, 0x1.4fa6cf9f48b4fp-3, 0x1.499c29b4507c9p-1, -0x1.687eab11a2698p-2,
        0x1.7ded1c14af8dap-3, -0x1.ce23770662f5bp-2, -0x1.05d37351ab3cfp-4, 0x1.26990138999e5p-2, -0x1.0c4846703a10dp-2,
        0x1.17519fae935c8p-4, 0x1.5ec25140633dap-2, -0x1.2413ee8af526cp-2, 0x1.9b851cb42c46ep-4, 0x1.bc0950d4a2443p-2,
        -0x1.fcd7924cb7e82p-3, 0x1.15d66d2b89d1ep-2
    }},
    .outputs_after_adam = {{
        -0x1.fa1e75d1d1c67p-4, 0x1.41f970fb425eap-2, 0x1.71d9f0d21f4fp-5, -0x1.3e0e0a777937p-6, -0x1.16f6073303788p-3,
        0x1.56d9c29768861p-2, 0x1.24a7b70116fd8p-5, -0x1.07a58f858008p-8
    }},
};

inline constexpr LayerRun<4, 2, 45> concat_of_three{
    .outputs = {{
        0x1.d295b373f1cp-3, -0x1.d5222a9930342p-1, -0x1.136c335bc1fbcp+0, 0x1.90e5a6f00c0acp-2, 0x1.77efef0f063c8p-3,
        -0x1.9da6b9ee23204p-1, -0x1.1e7be05a44c52p+0, 0x1.e650fe10e9b5cp-2
    }},
    .training_outputs = {{
        0x1.d295b373f1cp-3, -0x1.d5222a9930342p-1, -0x1.136c335bc1fbcp+0, 0x1.90e5a6f00c0acp-2, 0x1.77efef0f063c8p-3,
        -0x1.9da6b9ee23204p-1, -0x1.1e7be05a44c52p+0, 0x1.e650fe10e9b5cp-2
    }},
    .loss = 0x1.fb20684b6bac3p-1,
    .input_gradients = {{
        0x1.7daba0a8883cap-4, -0x1.b15b532372df3p-5, -0x1.b223003abb5d4p-6, 0x1.1a1a694671783p-3, -0x1.c793a55fea081p-4,
        0x1.dfa477ca6d08p-5, 0x1.ceb6ade071ee6p-4, -0x1.c8aa14daf69c7p-3, 0x1.babfd1275ba8dp-4, -0x1.b571bc1573cbep-5,
        0x1.e9fec896833e4p-7, 0x1.f18ecea1405cbp-4, -0x1.227683fb5b45fp-5, 0x1.08e83e2e5c4cep-6, 0x1.ae5879099419ap-5,
        -0x1.71b0f637c3daep-4
    }},
    .gradients = {{
        -0x1.5a9f4d386259ap-3, -0x1.a36d71d792edap-3, 0x1.2412b57fbef23p-2, 0x1.653c80c93ae3cp-3, 0x1.e5e2d309948a8p-4,
        0x1.8aa60344c8e3cp-3, -0x1.b6d6deead815fp-3, -0x1.9950edb62e47ap-3, -0x1.271838a178c11p-3, 0x1.02da0356dd68p-6,
        -0x1.7680654f37929p-3, 0x1.1c730c9c946ebp-2, -0x1.32374ddb72a65p-3, 0x1.bff15f669214p-5, -0x1.cc3bc7c9c08b1p-3,
        0x1.56b1ad98ef4c5p-3, 0x1.6824c9cd17aa8p-3, -0x1.c1f72b9d83fe3p-3, 0x1.a4d013d28c7e4p-4, -0x1.3894ab083f142p-3,
        0x1.21e3d02f1764bp-2, -0x1.5a6ceff0054f3p-3, 0x1.67ceb977301bp-3, 0x1.211a7fb8be602p-6, -0x1.a466586bf5231p-4,
        0x1.9264d1a0a1b9fp-1, -0x1.3c1b2af6ece49p-1, -0x1.72cc1c29f25a3p-2, 0x1.c6542d25e04a6p-1, -0x1.a7ed913bbe28dp-1,
        0x1.e84201dfcb71cp-2, 0x1.51ed2ab8bf83dp-1, -0x1.74eaba5f75cdbp-1, -0x1.264fd36d11977p-4, -0x1.385b9a6c8a791p-4,
        -0x1.929f21c9352c5p-4, -0x1.3e5d9079a190bp-4, -0x1.8d0dd738ee67cp-4, -0x1.7215370df5307p-7, -0x1.e530450309191p-3,
        -0x1.0f8919130b703p-2, 0x1.14cd0d21cea27p-2, 0x1.c7dc7def1a02bp-3, -0x1.9c975f65a7c15p-2, -0x1.6b96c9036c3a1p-2
    }},
    .after_sgd = {{
        -0x1.42978fad48b5dp-5, 0x1.3031813b05b9ap-2, -0x1.4b86b0578efb5p-2, 0x1.a5c2ed827f026p-6, 0x1.1adfc67642ed6p-2,
        -0x1.cb8ff6396e229p-3, 0x1.f6eba3d76f017p-4, -0x1.62a7d63797696p-2, -0x1.f281da9fc20bcp-4, 0x1.9d4881c46f901p-2,
        -0x1.99a53eac7ff07p-3, -0x1.fc46f864787b4p-5, 0x1.3d1527c62b28bp-2, -0x1.e040b87333018p-3, 0x1.b18640257fd63p-3,
        0x1.258015bf873c8p-2, -0x1.503426610b0edp-3, 0x1.bc1ba6b6c059ep-3, -0x1.6cf5a937b2a3dp-2, 0x1.8fa03b48a2687p-8,
        0x1.68a850ad6e23ap-3, -0x1.def078b774a7bp-3, -0x1.12f4bc53cd6aep-6, 0x1.2f23e82dd427fp-1, -0x1.1ad0b8478905dp-2,
        -0x1.8643c1c01d69cp-3, -0x1.2a2fb5ef1c09dp-2, 0x1.9f32451552c8dp-6, -0x1.25e8683c36224p-2, 0x1.19ccf2c7788f8p-5,
        -0x1.ac22156ea3086p-2, 0x1.9c0bca574d56p-6, -0x1.d0572445faa37p-4, 0x1.b040ba2b9a699p-3, 0x1.29ce202a88005p-3,
        0x1.43f43a75b7e12p-5, 0x1.edf1106655d78p-6, -0x1.bedadb2745fadp-3, -0x1.3f39a2fadd5fbp-4, 0x1.65412b1f20edbp-3,
        -0x1.0de75a039bc2cp-3, -0x1.9ea38327455acp-8, 0x1.1f0700761aefp-3, -0x1.da55a9764fbf5p-3, 0x1.cd72b8bd88d2bp-3
    }},
    .outputs_after_sgd = {{
        -0x1.ccf5854c6a52dp-3, 0x1.a7f1b4c529c57p-3, 0x1.5e67b45602f81p-3, -0x1.d8346430e4b8bp-3, -0x1.d5d1db5190d6ap-3,
        0x1.d502f15ef4ac3p-2, 0x1.5187168d5d613p-3, 0x1.8281770fb35p-7
    }},
    .after_adam = {{
        0x1.07e2300066247p-3, 0x1.b9baa50875859p-2, -0x1.88fbb6e253041p-2, -0x1.a0eb7ba8c2198p-4, 0x1.7ac3830c62b62p-3,
        -0x1.41a2543154a1cp-2, 0x1.24dde90e63c34p-2, -0x1.9d5ad1b881b54p-3, 0x1.b830c720cddd9p-8, 0x1.696753fa3f012p-2,
        -0x1.d674a272ab129p-4, -0x1.3c955b5284ce1p-3, 0x1.d2797644f51d2p-2, -0x1.8746f527c373dp-2, 0x1.f9801abc6ec28p-3,
        0x1.c18a584adc332p-3, -0x1.26173d221a7dcp-2, 0x1.5018a0b6503b2p-2, -0x1.00b1feb2802ccp-1, 0x1.ec0914668a9ap-4,
        0x1.5015ee36d1477p-4, -0x1.a291a43c13373p-4, -0x1.6702425c6a281p-4, 0x1.771bdc50438d4p-1, -0x1.f37665f485c91p-3,
        -0x1.cb09ad5bb86e1p-5, -0x1.ed3164253a3b8p-3, 0x1.17b03cfd61b92p-4, 0x1.0aca1428050fcp-5, -0x1.2f564b93a6d0ap-3,
        -0x1.7f46fc82cd418p-3, 0x1.9626119d08e32p-4, -0x1.5f1c19e01597p-4, 0x1.46ed06a45ba38p-7, 0x1.0321bdd3a6794p-1,
        -0x1.81c95ce2dd719p-3, 0x1.356f277182d24p-2, -0x1.74b1bdf041d22p-2, 0x1.8746e99f71ca3p-4, 0x1.8a6529752cdeap-2,
        -0x1.7856f72ee27dep-3, -0x1.5cb56800b3cc9p-3, 0x1.88b9a7a40678cp-3, -0x1.0df785934d47p-2, 0x1.2f79ddf530c5ap-2
    }},
    .outputs_after_adam = {{
        -0x1.1b8bc8284c35dp-2, 0x1.137bf2c9d00bp-1, 0x1.683216fdce8eep-2, -0x1.19f2f41360638p-2, -0x1.5bbd1e87c7a7dp-2,
        0x1.515c038664fdp-1, 0x1.30e5894f2c06p-2, -0x1.580c4256ff6aap-3
    }},
};

inline constexpr LayerRun<24, 2, 115> concat_of_convolutions{
    .outputs = {{
        0x1.fb2c97c7f8b8bp-2, 0x1.69b4efaf89dd8p-2, 0x1.93f163310ab7p+0, -0x1.61fbeadae5556p+0, -0x1.1f053961930fcp-1,
        0x1.2316c05196b0dp-1, 0x1.54b003d3583aep+0, -0x1.405ef46033e0dp-3
    }},
    .training_outputs = {{
        0x1.fb2c97c7f8b8bp-2, 0x1.69b4efaf89dd8p-2, 0x1.93f163310ab7p+0, -0x1.61fbeadae5556p+0, -0x1.1f053961930fcp-1,
        0x1.2316c05196b0dp-1, 0x1.54b003d3583aep+0, -0x1.405ef46033e0dp-3
    }},
    .loss = 0x1.a42a57a33b58p-1,
    .input_gradients = {{
        -0x1.9ed60a03ebffap-8, 0x1.85d5954c223e2p-8, 0x1.88fcec0fbfcb8p-6, -0x1.2fab545344675p-6, -0x1.190cea94d8124p-5,
        0x1.5b1b61ff9b299p-5, 0x1.8c3f82a09aea7p-5, -0x1.30d554f683f65p-4, -0x1.499054fef5cf4p-6, 0x1.6f3a52288444cp-6,
        0x1.c81bffa7692d4p-5, -0x1.89702def0a1bep-5, -0x1.744a692631666p-7, 0x1.8951c21db3738p-5, -0x1.6b4eb9b084eecp-5,
        -0x1.02d33d6388573p-6, 0x1.bf34cb649031ep-6, 0x1.3bc9a4fb521cap-5, -0x1.581525dd7ced2p-4, -0x1.1a94a350bee3fp-6,
        0x1.4573a82df3634p-4, 0x1.d37c3204b514p-7, -0x1.183954faec1dbp-4, -0x1.0e3bc9b917887p-6, 0x1.5bb004fd0389ap-9,
        0x1.663fbb589f03p-5, 0x1.389bdba9ae97ep-8, -0x1.fb252b63caf62p-6, -0x1.eb43659c9506dp-5, 0x1.0e0fa1227c2e4p-5,
        0x1.659803f41af7ep-6, -0x1.61fba1cee14dcp-4, 0x1.a9de12dee7f01p-6, 0x1.408c32074b5f7p-4, 0x1.0f447d099b7e8p-5,
        -0x1.0ee8068ff9a95p-5, 0x1.50057de30c5f6p-5, 0x1.db8ba97922163p-6, -0x1.14646ad8fcfeap-4, -0x1.f5a93b040ce7dp-6,
        0x1.9851c54fcdf98p-4, 0x1.7eccacd86614bp-6, -0x1.6e323a4bae11ep-4, 0x1.2bf9eece59b4dp-4, 0x1.23a6287d9dcb4p-5,
        0x1.8ec317b0bc036p-6, -0x1.732b901e69005p-4, 0x1.d9e5b671bfb12p-6, -0x1.97b787316ecf3p-7, 0x1.53dbaa7277387p-7,
        -0x1.2cc336cd217eep-8, -0x1.08cc9d21904cp-9, 0x1.61b4bb2a1b00ep-6, -0x1.6f2ee7d5c93d2p-8, -0x1.7225bd1780cf6p-6,
        0x1.692bae9e554e3p-5, 0x1.742b38dfa6b75p-7, -0x1.0fd4f8cd90b5ap-6, -0x1.39bf3d5592035p-7, 0x1.d0b9d553c412cp-7,
        0x1.b24baef5e8268p-7, -0x1.b8a696e2b85ap-6, 0x1.5448d3ca014b4p-11, 0x1.fca6a7ba58007p-6, -0x1.b43cfd2b40a94p-7,
        -0x1.fe2d640a5a3ecp-7, 0x1.be30c8c027191p-5, 0x1.30f5832440a76p-8, -0x1.331737bb62373p-5, 0x1.e59c3069b9f34p-8,
        0x1.641c98050ec01p-6, 0x1.7c20bf2641a06p-9, 0x1.58cf685412052p-7, 0x1.8ff142767ad78p-6, 0x1.6306ecb45c6edp-6,
        -0x1.6697a5857b964p-7, -0x1.c2cc569750548p-5, 0x1.227f93c951828p-4, 0x1.a10d32802fe7bp-5, -0x1.745b1a7953027p-3,
        0x1.81884cb466ed7p-5, 0x1.458861fb1ec19p-4, 0x1.44465dfb94d48p-7, -0x1.4a7f3e3c34cfap-5, 0x1.6a65bf02ccb1ap-6,
        0x1.6a3aad42e7f55p-5, -0x1.2da77107efp-4, -0x1.2351b00a3a844p-4, 0x1.d434a0d69fff6p-4, 0x1.37943b9e63e56p-8,
        -0x1.564936b09bf22p-3, 0x1.7f012a561be24p-4, 0x1.395f1d21e4b3p-4, 0x1.19ef774506099p-6, -0x1.157642265c90ap-4,
        0x1.a2cc5fc8a8a9cp-6
    }},
    .gradients = {{
        0x1.6559e16c05ce9p-4, 0x1.7012fe9c6b178p-4, -0x1.f8f6ea346c40fp-2, 0x1.adc161018f17cp-4, -0x1.ed44ae972de8p-9,
        -0x1.717ab60a1d7b9p-4, 0x1.c802da0e0ad1ep-6, 0x1.51e9cfeae6dfap-3, 0x1.526d9e70214aep-5, 0x1.2a697e8ee7391p-3,
        -0x1.e0d3b779e4e6ap-4, -0x1.c7e82ab66e58ep-2, 0x1.489e704e9ce5ap-4, 0x1.459453c0aad4ap-4, 0x1.0dc6423199831p-3,
        0x1.416eb0e72b858p-8, 0x1.aec06d64b21b8p-6, -0x1.bb8e8568f3726p-3, -0x1.1827cab19d0e4p-2, 0x1.7c6c8f22191p-12,
        -0x1.0e3a8a7706042p-2, -0x1.0f58d1f346889p-1, 0x1.b0de799b2775bp-2, 0x1.80226dbb4927p-6, 0x1.fe278f8f8ff8dp-3,
        0x1.666a46f6168c6p-3, -0x1.24d8caac1b944p-1, -0x1.f16bbcc1dadb1p-3, -0x1.f252a1a03504p-6, -0x1.3b2be436bc72p-3,
        0x1.bc124f7b66ed2p-2, 0x1.080ee07b53d55p-3, 0x1.5fdcd4aa453e6p-2, -0x1.671f6e7f597fbp-5, -0x1.52150a9b64cfdp-2,
        -0x1.0524d1e6d175ep-5, -0x1.b5d7cbf1e751fp-3, 0x1.cb27abacea8e9p-3, 0x1.49aaf709b17a8p-2, 0x1.a189397b84408p-4,
        -0x1.c7af7a81e287ep-3, 0x1.0eeca2db9066bp-1, 0x1.5caae8ad4c095p-3, -0x1.1e2ecb30f5ef5p-4, -0x1.3df9dcc6be86dp-5,
        0x1.6f4d3de02265ap-6, -0x1.294fd03045033p-2, 0x1.d2ecc2b2d1796p-2, -0x1.297e0539e75fdp-3, 0x1.02f6f9e11fb8ap-2,
        0x1.663ed88c44508p-7, -0x1.6be42bdfbbd93p-2, 0x1.446282769d83cp-10, 0x1.13c199e99209dp-4, -0x1.12891b777e46fp-3,
        0x1.e819bb5cf02ebp-2, -0x1.7b0e0c40221b4p-2, -0x1.6165b6de50465p-4, 0x1.4c4c2ff675d6ap-3, -0x1.47538bc1e3847p-3,
        -0x1.7c29d3dfffb64p-9, 0x1.2e34346c42872p-4, -0x1.4b90d38c8eb36p-3, 0x1.085014439483ep-3, -0x1.b4301f79726dfp-4,
        -0x1.f452119808afap-2, 0x1.2ff039f34031p-3, -0x1.cbfcffccf7722p-3, -0x1.5447c33f9a134p-5, 0x1.24a6742660c7cp-3,
        0x1.a585f0f79e1bdp-3, -0x1.3de9dbb7c58a4p-2, 0x1.5220699b84fadp-2, -0x1.d21cd5d3f462ep-1, 0x1.a0b6cb3c42fe8p-3,
        -0x1.0974b4bdd00dfp-1, 0x1.06e0cbb879ac2p-2, -0x1.862ca1179521ap-4, 0x1.3e986396cec09p-6, -0x1.dbab011d5e294p-2,
        0x1.3f656a82d3a77p-2, -0x1.e6fb0e4bdf8dfp-3, 0x1.2f39a6cd158cbp-4, -0x1.8927ac44597b5p-2, 0x1.f9510c7e2fa46p-5,
        -0x1.c41cd210db3dap-3, 0x1.722f9ee775a45p-3, -0x1.9e0daef8e355ap-2, 0x1.422131d52f9ap-2, -0x1.85a39ae2b3bcfp-2,
        0x1.1796ebbaf4296p-4, -0x1.2b39d018bb2ddp-2, 0x1.7063b9be28862p-3, -0x1.84b19f5f754cep-2, 0x1.443673ea1a665p-3,
        -0x1.e9722fc1a12e2p-2, 0x1.5806defdc2158p-3, -0x1.0fc8b91a93a4fp-2, 0x1.610ca25e37d8ap-3, -0x1.6d6f59009df1dp-2,
        0x1.323f48a7a2e47p-3, -0x1.d621ed8359c83p-2, 0x1.47928944e4c46p-3, -0x1.8df7f9f947064p-2, 0x1.6d216f1a96067p-3,
        -0x1.9583291713eaep-2, 0x1.3a32878329058p-4, -0x1.3ded7976b9207p-2, 0x1.7ab6218472f1ap-3, -0x1.76c9e199d24cdp-2,
        0x1.5d0dc00c90446p-3, -0x1.7eb3dcfee5c0ap-2, 0x1.08943b4efcb53p-4, 0x1.81f4f822cbcc2p-1, -0x1.2e0f2d523e01bp-2
    }},
    .after_sgd = {{
        -0x1.ac4f3d641ccbap-4, 0x1.09d4ad04166b5p-2, 0x1.8eeae49d5c1a1p-7, -0x1.d78196274b2b1p-6, 0x1.7eefdc933d171p-2,
        -0x1.bf781261a2bd3p-4, 0x1.1e83a36b5eb55p-3, -0x1.01dbbac18f313p-2, -0x1.94b55dcdb8a8fp-4, 0x1.2a412d1b44dcp-3,
        -0x1.2bd89d547d3a4p-2, 0x1.6cbd9a3b43fb4p-3, 0x1.303588ce04d03p-2, -0x1.c2188ea58bb4ap-3, 0x1.ec6710099476p-4,
        0x1.2a7438877197ep-2, -0x1.34db28014f656p-3, 0x1.15d4c7f3ec19ep-2, -0x1.54a5cf6e7b218p-3, -0x1.59fc2c33e1b68p-4,
        0x1.439d65ee40a49p-2, -0x1.41842cb8a335dp-4, -0x1.2e124fee12d64p-3, 0x1.5605fce4b051cp-2, -0x1.86e285a728627p-3,
        -0x1.4e87b4ce4669p-5, -0x1.091b3eee55efdp-2, 0x1.9d01eff3ce5d2p-7, 0x1.5cca137202921p-3, -0x1.030ca90c945d7p-2,
        -0x1.d0b20c340416fp-4, 0x1.414cfb8337388p-3, -0x1.4162f179bc7b8p-2, 0x1.a1df035e37c56p-4, 0x1.c2703b571b2d9p-2,
        -0x1.7d217cdecdf8bp-3, 0x1.437505c91739dp-2, -0x1.8d40bccfe9142p-1, -0x1.c84c96d3df4f2p-4, 0x1.1c474d38a6ebep-3,
        -0x1.39bb9702aa014p-2, -0x1.31614d01e10a3p-3, 0x1.6fb650200580ep-3, -0x1.4d4730337bf17p-3, 0x1.d8a30d539f7f2p-5,
        0x1.9420cd39b8816p-2, -0x1.ed054b18a382ep-5, 0x1.bfebaadc8e511p-5, -0x1.5145536f4e833p-2, 0x1.7f10165af9dbfp-5,
        0x1.ee2fa1c10ac5fp-4, -0x1.07c30631b1ab2p-3, 0x1.74e08c7ce8a9ap-5, 0x1.04114e03d5847p-2, -0x1.2125627f939f6p-3,
        0x1.7b469ff761b12p-5, 0x1.b98c3e21cdd23p-2, -0x1.7c12e99afcb96p-4, 0x1.e6713d5d4ab0ep-4, -0x1.b385185123d87p-3,
        -0x1.14a5138d463fap-8, 0x1.7101b326762dcp-3, -0x1.71d207ecb45ecp-3, 0x1.0f399e8aa4782p-4, 0x1.2a1d4a6171c17p-2,
        -0x1.539433ed31b74p-4, 0x1.2369e59c34f58p-5, -0x1.6374fa5ec3652p-3, -0x1.72b20130b7bd1p-6, 0x1.a200d0bd9423p-6,
        -0x1.4428d053f3f48p-2, -0x1.18873f94b7619p-3, 0x1.2d46a808a6e48p-3, 0x1.3f818a5dfd6fp-3, 0x1.d16e029bf303cp-5,
        0x1.c1ffa4d27a26ap-2, -0x1.3f252f5173831p-3, 0x1.586f01af2f7c8p-5, -0x1.3c3bb76f23f11p-2, 0x1.eb4e845e2570ap-7,
        0x1.64bd0efd6e842p-3, -0x1.640533b66618dp-3, -0x1.4e7d340a9b758p-7, 0x1.2867d25ef7e4fp-2, -0x1.4c727ea335b0dp-3,
        0x1.6d56d6e3a679ep-6, 0x1.8c3d30ddfb46ap-2, -0x1.d2f018f5ed198p-4, 0x1.1eb2b629f58cbp-4, -0x1.d17c28236ea8ep-3,
        -0x1.30d12410fb098p-5, 0x1.294c428551f4cp-2, -0x1.d587674db6121p-3, 0x1.da40e80b0f613p-5, 0x1.34254570e90cbp-2,
        -0x1.6f83ec502ad17p-4, 0x1.577392623d0dp-4, -0x1.6de9b0ea39279p-2, -0x1.2beca05eadd83p-4, 0x1.a5aff2fa72a0ep-3,
        -0x1.53282cdf9903ep-2, 0x1.e66f40f3b9da5p-5, 0x1.ecc356da856f1p-3, -0x1.bfdce721fd34ep-4, 0x1.1337bb1848dcp-7,
        0x1.d5b438857fe9bp-2, -0x1.33d86d0e2f461p-3, 0x1.8794755bafe7p-3, -0x1.5a8fe164ac65ep-2, 0x1.2712be99f2526p-5,
        0x1.540c094b8c7aep-3, -0x1.771ec88d1e0a8p-3, 0x1.7133111b235bbp-7, 0x1.cf86296687514p-2, -0x1.6ce45f69e1732p-2
    }},
    .outputs_after_sgd = {{
        -0x1.bd7e76ac4b3b8p-2, -0x1.be0f82c73d7dep-3, 0x1.8cda52dba7374p-1, -0x1.fd00c49c7f202p-3, 0x1.ce508c465897p-4,
        0x1.143d5c9a1676fp-1, -0x1.dc9583699ab5cp-3, 0x1.53aef6dbcae5p-2
    }},
    .after_adam = {{
        -0x1.fe5402f60a661p-4, 0x1.e85aa2e5e5281p-3, -0x1.03f332b295fa1p-3, -0x1.9e0fd6a072c2ep-5, 0x1.a6b85893aa5a2p-2,
        -0x1.1ff16ebd2cbe6p-7, 0x1.c80d6d93e3bf1p-3, -0x1.61c9039cd58c5p-2, -0x1.ea783549d7303p-3, 0x1.5d59fa167ac6ap-3,
        -0x1.a4ba4af1506a1p-3, 0x1.0033089cb0737p-3, 0x1.26dd6979727dcp-2, -0x1.bc5e711492e1ep-3, 0x1.8eada38eec07p-5,
        0x1.0868802b3fb49p-2, -0x1.24cc59213015dp-5, 0x1.2f2512595384cp-2, -0x1.b230e71c989abp-3, 0x1.b7e9419e5950ep-5,
        0x1.45ba127029249p-2, -0x1.4c266614c6837p-3, -0x1.7994cbde81d44p-5, 0x1.8b90590089f5fp-3, -0x1.0f9740aac7185p-2,
        -0x1.f68f15edcdf2ep-6, -0x1.3d711ddc873bbp-2, -0x1.65a53501cfed6p-5, 0x1.5db3ce75dfc13p-2, -0x1.05be311a2242ap-2,
        -0x1.123ad32ad096fp-3, 0x1.d97ff771f77edp-4, -0x1.649b63bf64586p-2, 0x1.d1e942594dd47p-3, 0x1.99847134286d5p-2,
        -0x1.524e5502dffc9p-3, 0x1.72efbaf80bcbep-2, -0x1.a9a0c9d1152e1p-1, -0x1.48ad54106dd6p-3, 0x1.41eccd2b480b5p-3,
        -0x1.bd933cce66b7p-2, -0x1.0ef76db21570ap-3, 0x1.60eba25e381bfp-3, -0x1.05e7eadb7b625p-4, 0x1.082937c85370cp-3,
        0x1.007e5d6b4f02ap-1, -0x1.16057b2fb177ep-4, 0x1.4a10f5ae482bp-5, -0x1.76b16d986449fp-2, -0x1.638aa2406ecaep-3,
        0x1.408de4e8631a3p-4, -0x1.11fed5eff8311p-3, 0x1.91157a5ea177ap-4, 0x1.3275e69b963eap-2, -0x1.13963dd0c7e68p-3,
        0x1.c4095b6042111p-6, 0x1.a9be50393914ap-2, 0x1.30022e5825b75p-5, 0x1.329cad5c8e95ep-3, -0x1.5ac06d992f0e3p-3,
        0x1.1c89493cbf9ccp-5, 0x1.360b25d9bbd8ap-3, -0x1.b5d16dead05fap-3, 0x1.fb480da9e5b4ap-5, 0x1.81a59ad84867p-2,
        -0x1.03146a7ce5793p-4, 0x1.b046452f4dd3fp-4, -0x1.0769e4b7e135dp-2, -0x1.0182871c2e1acp-7, 0x1.8a9e34754c125p-6,
        -0x1.6d5ae68b8a8b4p-2, 0x1.aabf3ceb1f0b9p-5, 0x1.dbb1c947d57e3p-3, -0x1.d290f6073aa79p-4, 0x1.2daac31b98602p-4,
        0x1.b675f13a6fec2p-2, -0x1.77f416b7d3bf7p-3, 0x1.995e34e65e393p-3, -0x1.4e5a17f1cee31p-2, -0x1.53cf1316a958p-15,
        0x1.8dfc57534ed8cp-3, -0x1.d996126b148cbp-3, -0x1.c1e2ffa6666d5p-5, 0x1.85f96ddee077fp-2, -0x1.6a0c740f6e809p-3,
        0x1.14b39b53f3482p-3, 0x1.6ee5a7874d887p-2, -0x1.f819445c1d907p-5, 0x1.e0ee01f2eefddp-4, -0x1.d140736d39d2p-3,
        -0x1.20994cab1fec1p-5, 0x1.3b1abca55113dp-2, -0x1.24dc71bd48c44p-2, 0x1.040580668425bp-3, 0x1.330c1c95dfef2p-2,
        -0x1.31122e585059cp-4, 0x1.97ee507a3235ap-4, -0x1.50c465b349034p-2, -0x1.096be4dcf4174p-3, 0x1.20fa470ed18d9p-2,
        -0x1.53e213c79ee09p-2, 0x1.4d4639f5327bep-4, 0x1.07686a6b25f36p-2, -0x1.3d87b1ddc65a8p-3, 0x1.66b7d62921df6p-7,
        0x1.cfacceea29835p-2, -0x1.32323337a7b15p-3, 0x1.9b047b54f5b24p-3, -0x1.94eed9767c4ffp-2, -0x1.7dbeb42a57baap-11,
        0x1.56a1feac8ace2p-3, -0x1.718551efe7f9dp-3, 0x1.c85dac04b5f61p-7, 0x1.05ae6c7ddbd45p-1, -0x1.83a0b78697087p-2
    }},
    .outputs_after_adam = {{
        -0x1.77ca62dd18b0dp-1, 0x1.095e8f8129dap-6, 0x1.119109f7b3695p-1, -0x1.bf778e55ac4cdp-2, 0x1.1841d72766efbp-1,
        0x1.bb39d354548f8p-1, -0x1.776013a2d1ba6p-2, 0x1.b61dfffcdc70ep-3
    }},
};

inline constexpr LayerRun<3, 2, 44> repeat{
    .outputs = {{
        0x1.3c4159c886af6p-1, -0x1.6c228d621deefp-2, 0x1.3dc7cb97e2f7bp-1, -0x1.690232f1f12afp-2, 0x1.3f7fb04caae87p-1,
        -0x1.6575c7c2edc15p-2, 0x1.3929f36305b6ep-1, -0x1.72373a320d7efp-2
    }},
    .training_outputs = {{
        0x1.3c4159c886af6p-1, -0x1.6c228d621deefp-2, 0x1.3dc7cb97e2f7bp-1, -0x1.690232f1f12afp-2, 0x1.3f7fb04caae87p-1,
        -0x1.6575c7c2edc15p-2, 0x1.3929f36305b6ep-1, -0x1.72373a320d7efp-2
    }},
    .loss = 0x1.0cb3cc00ca95dp-1,
    .input_gradients = {{
        0x1.3205f0c30f74dp-10, 0x1.43c62b01ed9c3p-10, -0x1.01eed05e39c6bp-11, 0x1.d6e972f8aebbp-13, 0x1.f31ed65612d7p-13,
        -0x1.8262007bb8b5ap-14, -0x1.16537ec1a09e4p-10, -0x1.27e569de61275p-10, 0x1.c9970164b5046p-12, 0x1.51f344f3245eap-13,
        0x1.438c49166be36p-13, -0x1.283366cd75a1p-15
    }},
    .gradients = {{
        -0x1.33da9a5c16ae7p-11, -0x1.0a44a09255038p-10, 0x1.6b2bebba8753cp-10, -0x1.e5937d6450a8dp-11, -0x1.0a345ee862c8fp-9,
        0x1.2a50cd2eaae5ep-9, -0x1.0b6b5acdff928p-11, -0x1.0bc75da825a34p-10, 0x1.f6485d8768c61p-11, 0x1.795a2dfd16a31p-12,
        0x1.c9bd30b4f8f68p-11, -0x1.2acd56240137fp-10, 0x1.298acd78e37b8p-9, 0x1.2937d79652953p-8, 0x1.9975c5f4ba1fdp-9,
        -0x1.ab8c6147ec0e3p-8, -0x1.5a08a5a18a2dbp-7, -0x1.bead8c7b6ac4dp-8, 0x1.ad84f6bbfa7a3p-9, 0x1.f71f1f3f14959p-9,
        0x1.14e0b7ceb662p-9, 0x1.f9deddff56962p-8, 0x1.b775de4bf1ab7p-7, 0x1.239ef0739dda3p-7, -0x1.2cd20b50c520bp-3,
        0x1.a3076002a73c3p-5, 0x1.b911150f84b4bp-4, 0x1.fc2ff6b9768d1p-7, -0x1.619491bc9443fp-8, -0x1.7e84cd5f5f6f9p-7,
        0x1.1253ca45ed69ap-3, -0x1.7dbb041ed4efap-5, -0x1.8521af021d68fp-4, 0x1.0a1fdbf81ecf2p-2, -0x1.721ef2500665bp-4,
        -0x1.7472ad2eef21ap-3, 0x1.074d74a1b2a3bp-3, -0x1.7ea2ab15b50dep-4, 0x1.b7977d13d3cd4p-2, -0x1.49438089852cap-2,
        -0x1.2a39e1062a833p-3, 0x1.d2cdc9bc75b64p-4, 0x1.52acb2440691ap-1, -0x1.fb34709242968p-2
    }},
    .after_sgd = {{
        -0x1.82c8a501ecc6fp-8, 0x1.2156abb99156ep-2, -0x1.01c8988414f1p-2, 0x1.fa9ee546b47dbp-5, 0x1.6f1f74b16e67fp-2,
        -0x1.2ab0f03d26135p-3, 0x1.27fd668aa5a19p-3, -0x1.67e4b2c90b5a1p-2, -0x1.4428a970077e1p-4, 0x1.c4095fa9eeec1p-2,
        -0x1.1f9317fd9c6fbp-1, 0x1.78b6ddf5df99fp-8, 0x1.355ff10bd583p-2, -0x1.b6200954af45cp-3, 0x1.20bee564e1125p-4,
        0x1.86e2117f2a224p-2, -0x1.7a56e37f92ba6p-4, 0x1.9232319fc3a14p-3, -0x1.696b74f3a0147p-2, -0x1.db3e50b626e99p-5,
        0x1.ee423f7a38942p-3, -0x1.077e5f88b0448p-1, 0x1.253554cfc374ap-6, 0x1.2da123eb643cep-1, -0x1.3507cefcf27f6p-4,
        0x1.11b7ec2ba3971p-3, -0x1.02c3e252f8963p-1, -0x1.c866c0c769093p-4, 0x1.7c061da475971p-3, -0x1.32a819658eb7fp-2,
        -0x1.f9c4aef87b47ep-4, 0x1.ecbc75d3c89dfp-3, -0x1.2585ba77fbcecp-3, -0x1.586f73d743429p-4, 0x1.41823806c5f1ap-1,
        -0x1.307e7233e2fd9p-3, -0x1.3576084bac626p-4, -0x1.c3523432f6f85p-3, -0x1.117a30a452696p-2, 0x1.5c86d92fae75ap-2,
        -0x1.1f46d5de5027bp-3, -0x1.2466214961371p-3, 0x1.fe4961e7b70dep-3, -0x1.810b894cb670ep-3
    }},
    .outputs_after_sgd = {{
        0x1.74e4b20ef4ce2p-4, 0x1.392ac45b018bp-6, 0x1.82c63d600cc98p-4, 0x1.88c450f40f1e8p-6, 0x1.91d25a203146ep-4,
        0x1.e5def30d2e888p-6, 0x1.5c616f0fae944p-4, 0x1.00fbc41a8148p-7
    }},
    .after_adam = {{
        -0x1.e463474d223fap-7, 0x1.825c5746a0576p-2, -0x1.4c0e664d37c6ep-2, 0x1.712c0733f6b38p-3, 0x1.e448cae63306p-2,
        -0x1.3b83b530054b3p-2, 0x1.5549cb0a3917cp-4, -0x1.0e04a663015c4p-2, -0x1.ac9025d962107p-4, 0x1.467b21c5f8e9bp-2,
        -0x1.47c1eecdebdf9p-1, 0x1.4d0e1bcec373fp-3, 0x1.660d66834152dp-3, -0x1.c46c445ec5265p-4, 0x1.81a440fe09224p-3,
        0x1.16c853d0e0f92p-1, -0x1.6fa79228968f5p-3, 0x1.2ad64719765f1p-4, -0x1.fa1063fda8e7cp-2, -0x1.670f94bb191a5p-3,
        0x1.8a41345c3d3aep-3, -0x1.5ee5b691f9e27p-1, 0x1.20cc2542a0432p-3, 0x1.7d0ea7c4bcb78p-1, -0x1.a15628ab23cep-7,
        -0x1.359c0a4755422p-4, -0x1.2149882618cc5p-1, -0x1.de04e6b49ca6ap-3, 0x1.4c274b83782a4p-2, -0x1.69c623761fa7ep-3,
        -0x1.7f307c2549449p-3, 0x1.ca4a7f3b4ba49p-2, -0x1.0fa31f7c3646bp-4, -0x1.b33b0c9e4dec4p-5, 0x1.bc9a390b811dcp-1,
        -0x1.2b57be093c159p-3, 0x1.1bb602b5af8e2p-6, -0x1.ffd755896319ap-3, -0x1.1002d91ceba48p-2, 0x1.8ea11059c6d9dp-2,
        -0x1.af9d3c3a5ce88p-3, -0x1.bb9bcaea914bfp-4, 0x1.94b0a8774b731p-2, -0x1.fb5bfa54d937ep-3
    }},
    .outputs_after_adam = {{
        0x1.cba57113c886cp-4, 0x1.caa83aee43cc8p-4, 0x1.ea488e6faee2cp-4, 0x1.d82083ba622b4p-4, 0x1.0b9904b34fac4p-3,
        0x1.eaaa13a259e4cp-4, 0x1.af8f463ed847cp-4, 0x1.c1f851277dcecp-4
    }},
};

inline constexpr LayerRun<4, 2, 50> repeat_of_residuals{
    .outputs = {{
        -0x1.6d2c8ec4e9af2p+0, 0x1.9d5abd138a34ep-2, -0x1.adb539650b754p-3, -0x1.0d544042c68bep-2, -0x1.594860df8d4b2p+0,
        0x1.4995f9c3cf609p-2, -0x1.15764c0861704p-3, -0x1.6029cada410f3p-2
    }},
    .training_outputs = {{
        -0x1.6d2c8ec4e9af2p+0, 0x1.9d5abd138a34ep-2, -0x1.adb539650b754p-3, -0x1.0d544042c68bep-2, -0x1.594860df8d4b2p+0,
        0x1.4995f9c3cf609p-2, -0x1.15764c0861704p-3, -0x1.6029cada410f3p-2
    }},
    .loss = 0x1.13711628f66e5p-1,
    .input_gradients = {{
        0x1.2b33a2034e781p-4, -0x1.090b84d5ef91p-4, 0x1.e1f7927dcc8b8p-6, 0x1.3a24070df0d0bp-4, 0x1.1606921a492d8p-4,
        -0x1.896054b2c2dc9p-5, 0x1.2767092d28caep-7, 0x1.bb0a888e91722p-5, 0x1.198ade08f3efp-3, -0x1.67da1583561afp-5,
        -0x1.3ff7a4e0fdbb6p-5, 0x1.39824bd00f81cp-5, -0x1.3105282137706p-7, 0x1.a6fafeb447b2ep-5, -0x1.a078a0f60f78fp-5,
        -0x1.008f493d9d29ap-4
    }},
    .gradients = {{
        0x1.7afd019d4408ep-4, -0x1.bfa9ffd440d66p-4, 0x1.a82dd9b6fddc1p-5, 0x1.a6675d6a5c036p-6, -0x1.21b757e56cd1p-2,
        0x1.be1f331c18e7p-3, -0x1.8bb2a7dc74f4bp-6, -0x1.ee351bd76e902p-9, 0x1.c4158c5bcfd6dp-6, 0x1.16f92e3071b39p-8,
        -0x1.a32da27c3dd3bp-6, -0x1.c8aaef29afca5p-7, 0x1.695ee04dbf88cp-3, -0x1.560c9feeb77c6p-3, 0x1.a5018e554a7fbp-5,
        0x1.79635b713181ap-6, 0x1.130098cb626d6p-2, -0x1.7a4b99a849d0cp-3, -0x1.44eaf3e1582cp-10, -0x1.2019a63aa9a4ap-7,
        -0x1.9ca609580990cp-6, -0x1.7f256fb5dc9c8p-6, 0x1.ad8c56effd08dp-5, 0x1.b02aebd3a675ep-6, -0x1.086a3610b6c48p-3,
        0x1.ae0fb30ea94a8p-4, 0x1.0b93f21c6953fp-6, -0x1.fc77bf80f0918p-5, -0x1.fcb296bcf3218p-4, 0x1.a9ca3d946b3eap-4,
        0x1.8cb4173362757p-7, -0x1.ff9007ea709adp-5, 0x1.c3cc25249dd9ap-3, -0x1.a2c6e80015751p-3, 0x1.4dec786878d1dp-8,
        0x1.0b6ea55768fcfp-3, 0x1.af8f55da8c8e9p-3, -0x1.22529e02c178fp-3, -0x1.bbc259e0dc726p-5, 0x1.40cab5601dae5p-4,
        0x1.9af324cfea5a8p-4, 0x1.c8a313fe1a0ebp-3, 0x1.9a6c314c8183cp-1, 0x1.53367877a9c1ap-6, 0x1.38f9c54e85d93p-3,
        0x1.8083f43ed99d4p-5, -0x1.b4bb3025f5eeep-1, 0x1.7c010715aa428p-3, -0x1.796d3029124b7p-1, -0x1.c68d5445ae05bp-4
    }},
    .after_sgd = {{
        0x1.69b7d4dbc72cap-8, 0x1.45102f2183f0ep-2, -0x1.fce3aaabad53dp-3, 0x1.358b737d45eb6p-6, 0x1.b01c0a112cc7dp-2,
        -0x1.e96d6e124bcfdp-3, 0x1.2f06254821d5bp-4, -0x1.2c2a562b2b7e6p-2, -0x1.45a71abb01a0dp-3, 0x1.6f22b8272a02cp-2,
        -0x1.630c273c036b3p-2, 0x1.f1494c3f7a4d2p-9, 0x1.199d7820c3a76p-2, -0x1.8cc65c91d1319p-4, 0x1.0783d01ceb881p-4,
        0x1.3fe6954332de9p-2, -0x1.8ceae3d557dd9p-2, 0x1.0dfd2929a604ap-1, -0x1.577b8a9e4a533p-1, -0x1.3c740c84099a1p-3,
        0x1.00ad904b6fc32p-2, -0x1.0aa82f34e393bp-2, -0x1.a2df3abddac4ep-10, 0x1.436cfd1917ed7p-2, -0x1.42692fe9739ap-3,
        0x1.a54c2d8902b18p-4, -0x1.e40af02490eafp-2, -0x1.803bc6c29c5cdp-6, 0x1.73bebc73f010ep-3, -0x1.568bf81ab3627p-2,
        -0x1.983ef14f1cccap-4, 0x1.79300af36591p-2, -0x1.aa100043d151fp-3, 0x1.cc41cbc993e78p-3, 0x1.86401c9723d76p-2,
        -0x1.8a8b0b297122ep-2, 0x1.cc408a29ebc7cp-3, -0x1.217dd52c0a5bdp-1, -0x1.e4403921427aep-4, 0x1.0eb3686e197c3p-2,
        -0x1.0257c10ce82c1p-2, -0x1.52fedf29b278dp-3, 0x1.5897a7f8c84cep-6, -0x1.02fe027caa382p-1, 0x1.33b09301bf1cfp-4,
        0x1.4d6276ace0b9fp-3, -0x1.0e0eb2d68d6f5p-4, 0x1.03f5bcaace6c2p-3, -0x1.7447a9b1dd76fp-2, -0x1.4483436d3785dp-4
    }},
    .outputs_after_sgd = {{
        -0x1.ec212727cea0ap-2, 0x1.40dc5d7e12015p-2, 0x1.d5ac127db87cp-5, -0x1.d63360440c4f8p-4, -0x1.976a8a3302a31p-2,
        0x1.a46febb4f5263p-2, 0x1.188a255b3e8c2p-3, -0x1.4789e0ffd7e58p-7
    }},
    .after_adam = {{
        -0x1.2c73f9d143456p-3, 0x1.7c166a17ec466p-2, -0x1.496d352fbcd0ap-2, 0x1.3e5fae16c5055p-6, 0x1.0034d9ee46f91p-1,
        -0x1.0f010cbf4f19p-2, 0x1.bdccfacdd9f97p-3, -0x1.f5ec9327e5133p-2, -0x1.f41ecff7b2494p-3, 0x1.8408330642b11p-2,
        -0x1.625aab2559f53p-2, 0x1.30df17c9958b2p-6, 0x1.326d19eca42b8p-3, -0x1.4c474bb2a5f4bp-4, -0x1.1cd0d5b12b2e8p-5,
        0x1.7df5b168cbd0dp-2, -0x1.a037b18c6f581p-2, 0x1.eb3dd313403cbp-2, -0x1.a23321e755a02p-1, 0x1.a444c1afb5937p-5,
        0x1.9703b9d8f3af8p-2, -0x1.26d2500bc93bfp-2, -0x1.00c614be2b25cp-4, 0x1.4232e8cf1394cp-2, -0x1.374d21c612b2ap-5,
        0x1.cfacfbd1d127bp-8, -0x1.233e14b1d2457p-1, -0x1.0ac880c8f8803p-6, 0x1.5fc1c19e9f7bap-2, -0x1.bb479b8e208ffp-2,
        -0x1.9c5c28a8a1385p-3, 0x1.74824e37e92f5p-2, -0x1.924e0b58f6c97p-2, 0x1.90bf0adb017b1p-3, 0x1.bcc0d6f3336bdp-2,
        -0x1.181dc50fe4b39p-2, 0x1.bb8db2cf8d6ecp-4, -0x1.28922e543638p-1, -0x1.005dad4f2fe8fp-4, 0x1.2069d719f851ep-2,
        -0x1.db63009081971p-2, -0x1.c29f93424c2d2p-4, 0x1.2e7976e42ee2p-3, -0x1.9d25bb82a9fc4p-2, -0x1.3c4215ee7c7dfp-4,
        0x1.6d9a5ec13642fp-3, 0x1.38c80157befdcp-6, 0x1.a9093c1646deep-4, -0x1.0e5d4866bc165p-1, -0x1.cb146521ea663p-6
    }},
    .outputs_after_adam = {{
        -0x1.9df7850e506ccp-3, 0x1.2c99cf871e02cp-2, 0x1.348124de85dc8p-3, -0x1.b1276eb39eab1p-5, -0x1.75c6719cd2d6p-4,
        0x1.52689b435aa7p-2, 0x1.19a99baa0ce5p-2, 0x1.26d97019ad3cbp-6
    }},
};

inline constexpr LayerRun<10, 2, 50> repeat_of_convolutions{
    .outputs = {{
        -0x1.46848050eca06p-1, 0x1.9436e064a5b88p-6, -0x1.5139f84b77b14p-1, 0x1.5e3cd53d015bp-6, -0x1.443625069ef36p-1,
        -0x1.a7ff5318468p-10, -0x1.468c2be7002eep-1, 0x1.946fda1a9166p-6
    }},
    .training_outputs = {{
        -0x1.46848050eca06p-1, 0x1.9436e064a5b88p-6, -0x1.5139f84b77b14p-1, 0x1.5e3cd53d015bp-6, -0x1.443625069ef36p-1,
        -0x1.a7ff5318468p-10, -0x1.468c2be7002eep-1, 0x1.946fda1a9166p-6
    }},
    .loss = 0x1.831c5b940805ep-2,
    .input_gradients = {{
        0x1.4f9164e0009f2p-15, 0x1.0a37ac48b9608p-15, -0x1.3afdb872e5d24p-14, -0x1.304918275d42ep-19, 0x1.96cec6d217fe4p-16,
        -0x1.9286a9b9a1f75p-14, 0x1.b984e7a93d1cfp-15, 0x1.69be6547bdd72p-15, -0x1.3babab564c4b2p-15, -0x1.8006930d55b7cp-18,
        0x1.efee576338175p-11, 0x1.9d436f23100e2p-12, -0x1.40e7122ad77d6p-10, 0x1.40930587ade3p-14, -0x1.141f9dc9c4p-15,
        -0x1.2ab3a26c1bcf9p-9, 0x1.90200556914b1p-10, 0x1.1a536b6835967p-12, -0x1.1963fa6f0bbb2p-12, 0x1.c5fe4726f7e2cp-15,
        -0x1.1286fea2b1334p-15, 0x1.c84cb1f3af90bp-11, 0x1.4295362e61117p-15, -0x1.9043306eeb662p-11, -0x1.67e5f03e6cea4p-13,
        -0x1.723f503570deap-11, -0x1.85788564d89dap-11, 0x1.9a3a6b1edd7a8p-11, 0x1.5eb0d07cf10cfp-12, 0x1.3e73c9c61c304p-13,
        0x1.36fde33056b16p-14, 0x1.74697b5e1b262p-12, -0x1.eef689bfb9b55p-14, -0x1.d80091ce7a0eep-13, -0x1.4115f1d9f02c2p-14,
        -0x1.e507ec547a5b6p-12, -0x1.09ab99b3df24p-13, 0x1.29ecbbc336379p-12, 0x1.582975bb5b3acp-14, 0x1.3ebda4775680dp-14
    }},
    .gradients = {{
        -0x1.35172cbc0ac92p-9, -0x1.255ce05b07f33p-8, 0x1.96e447ae052b3p-9, 0x1.c8ee073a30c2ep-7, 0x1.0aa29cbf80935p-8,
        -0x1.ecb14318c3e36p-8, 0x1.df0f49788e16ap-12, -0x1.3f82d794974e5p-7, -0x1.6692883a02508p-8, -0x1.52de555e7215p-8,
        0x1.e33ca04563dep-16, 0x1.ae693643597fp-7, 0x1.7d97d6aee49c2p-9, 0x1.119665cadcb99p-11, -0x1.2feb9ca99c085p-6,
        0x1.b727a91a45ab8p-7, -0x1.d0cd873de8ccbp-6, -0x1.13bd7fdf0ea8cp-8, -0x1.dd2a01a3c2996p-8, -0x1.26fe577f31228p-6,
        -0x1.9a7c12cc0dd32p-8, -0x1.03362e53a3091p-7, -0x1.12ecedeb54937p-7, -0x1.09a81064a4f14p-8, -0x1.1e6025e3d565fp-6,
        0x1.572c617062bc4p-7, -0x1.28aa017ee32c4p-5, 0x1.b450e38ebbfb8p-9, -0x1.300b636c14ec7p-3, -0x1.d2527d42ae237p-6,
        -0x1.51053fcf53b12p-3, -0x1.295b672dfe261p-5, -0x1.4adf4abab9117p-3, -0x1.04e3fbe7f4615p-5, -0x1.4f7c58a14a6eap-3,
        -0x1.0f82ce35f1686p-5, -0x1.9578e44d15035p-3, -0x1.5c9649ca67967p-5, -0x1.3a450599aaf0bp-2, -0x1.ff63964d28f2ap-5,
        -0x1.4f40adb91b91p-2, -0x1.060daa6252782p-4, -0x1.48d0928619fe7p-2, -0x1.32ce452ea9c93p-4, -0x1.48c2ebfb210b6p-2,
        -0x1.080691d5904e5p-4, -0x1.5115eee168c4fp-2, -0x1.efc81c1116485p-5, -0x1.32a0326280ddp-1, -0x1.f939c65754beep-4
    }},
    .after_sgd = {{
        0x1.55e4141f64e7ap-7, 0x1.381e0e4b81ef3p-2, -0x1.0397017cb021cp-2, -0x1.ffe8d018aaa01p-6, 0x1.5138b5e505c9fp-2,
        -0x1.af118ac521df3p-4, 0x1.1f5823ebf239dp-3, -0x1.3e4bd2a9f134cp-2, -0x1.e768548a612cep-5, 0x1.00fd396786cb5p-2,
        -0x1.1f482bad4e612p-2, -0x1.75b21e17ab34cp-5, 0x1.2bb773ada1a21p-1, -0x1.a7d53662ad48ap-2, 0x1.98759eecfc3b8p-4,
        0x1.f879d8b75315cp-3, -0x1.ba436cae1e78cp-4, 0x1.23944cf73ddaap-3, -0x1.a44919241e837p-2, -0x1.6eabf05175ee1p-5,
        0x1.dd40e59f8319cp-3, -0x1.f886bc24b7a21p-3, -0x1.6d648eefb326p-6, 0x1.52e0f043f8166p-2, -0x1.20745a49aff26p-3,
        -0x1.0d63ee408dadp-11, -0x1.99116184eae91p-1, -0x1.2328d4535b339p-2, 0x1.001b56458d26fp-2, -0x1.3e58f2e494f89p-2,
        0x1.1ce44794735fbp-5, 0x1.3035adb1246a3p-2, -0x1.80fca7435ea9cp-3, 0x1.f35daae05528fp-5, 0x1.a7d51b3dd6ae9p-2,
        -0x1.2b203e3011b86p-3, 0x1.8aec37b037c79p-3, -0x1.5c70c6f01f931p-2, 0x1.1d349b56975f1p-5, 0x1.e952a7bd0b517p-3,
        -0x1.3735934f0c1ccp-3, 0x1.1177cd9a8c278p-6, 0x1.957d17c1b012cp-2, -0x1.29865db0bc79ap-3, 0x1.2f163909639d8p-3,
        0x1.8a876e72b3871p-2, 0x1.ba84e9fe317c6p-7, 0x1.3c293c3d4d468p-3, -0x1.e13ab3090c244p-2, -0x1.b7e180e22c563p-5
    }},
    .outputs_after_sgd = {{
        -0x1.368abaf1387e4p-4, 0x1.29bb4dc17092dp-3, -0x1.edec9a0f6a23p-5, 0x1.01cfa5ee10b1fp-3, -0x1.c14fa704f8a38p-5,
        0x1.16ef7d519af57p-3, -0x1.369eb3d9a980cp-4, 0x1.29cbfeeb09fccp-3
    }},
    .after_adam = {{
        0x1.2593cf731f0c2p-3, 0x1.caf63c3ce1941p-2, -0x1.9c8cc2c10f7c8p-2, -0x1.07357291b80afp-3, 0x1.e236e53977e4fp-3,
        0x1.9a27e7c65a20cp-6, 0x1.c20bcd9aceda4p-3, -0x1.8389930338713p-3, 0x1.38e667644cb0ap-4, 0x1.989b1dbc00e19p-2,
        -0x1.69ab10091c77ap-2, -0x1.555c96d442286p-3, 0x1.d99ff101e7de2p-2, -0x1.9213631f414p-2, 0x1.e90ee66cc8275p-3,
        0x1.753d8758cc877p-3, 0x1.86cbe94020accp-7, 0x1.5875c6d7b4df4p-2, -0x1.3458dba253f34p-2, 0x1.7e030b056699cp-4,
        0x1.8d5dac54a3091p-2, -0x1.1742289b49b31p-3, 0x1.84a75ba86b7b3p-4, 0x1.0207f435c4401p-1, -0x1.24c6b8f1246d8p-5,
        -0x1.54400075b0ab2p-4, -0x1.4cf4006440386p-1, -0x1.f9dd24dea258p-3, 0x1.4884649b1d53fp-2, -0x1.34df5e195a259p-2,
        0x1.b40a1131ffaf6p-4, 0x1.5314a4f0744f9p-2, -0x1.bfb7a32f1b861p-4, 0x1.ef70ee6a2b3f9p-5, 0x1.e9e44d4a5ccbcp-2,
        -0x1.32a136f991434p-3, 0x1.0b1c416a395a3p-2, -0x1.43acf3f5875fdp-2, 0x1.af113cd18377ep-5, 0x1.04b06e5dee65ap-2,
        -0x1.4b82493dbaa3dp-3, 0x1.3caad30fc78bp-6, 0x1.af1732aae1ce4p-2, -0x1.6215bcf09e897p-3, 0x1.a32424be84eddp-3,
        0x1.9c7bed7819928p-2, -0x1.3607ab45aecd4p-9, 0x1.48fec7dc4f21dp-3, -0x1.1d799277954eap-1, -0x1.49020d5e59d93p-4
    }},
    .outputs_after_adam = {{
        0x1.500645a6e5d18p-4, 0x1.499cca4ab59a6p-3, 0x1.4065fcd968f3p-3, 0x1.d33aeee7cceb7p-4, 0x1.172b984828eccp-3,
        0x1.77b628f344954p-3, 0x1.4f78fe6564fp-4, 0x1.49b5e1b4d115ep-3
    }},
};

inline constexpr LayerRun<12, 2, 28> flatten{
    .outputs = {{
        -0x1.199f50a31a86ep+0, -0x1.dd3d59e1d6154p-4, -0x1.735a43d416388p-2, -0x1.4926674bc4798p-2, -0x1.90f5e2ecbbcap-1,
        0x1.7626a745feab2p-3, -0x1.b791e30f7a1d1p-1, -0x1.3531115ace88bp-3
    }},
    .training_outputs = {{
        -0x1.199f50a31a86ep+0, -0x1.dd3d59e1d6154p-4, -0x1.735a43d416388p-2, -0x1.4926674bc4798p-2, -0x1.90f5e2ecbbcap-1,
        0x1.7626a745feab2p-3, -0x1.b791e30f7a1d1p-1, -0x1.3531115ace88bp-3
    }},
    .loss = 0x1.67bc1a834be12p-2,
    .input_gradients = {{
        -0x1.e45924fb093dp-9, -0x1.4819351f0c697p-7, 0x1.37da956760df9p-6, 0x1.ea0208bd2e35p-7, -0x1.1670a42a62202p-7,
        -0x1.9a41b4b757202p-8, -0x1.5d836b9c7ba2ap-8, -0x1.7dc4a1ae87eb8p-7, 0x1.2685bba7786a2p-6, 0x1.4d5628c1af5d6p-8,
        -0x1.036eeb1ab789p-7, 0x1.e3bb828422f6dp-10, -0x1.9c9329da92bb2p-12, -0x1.b5c09d39c53e4p-7, 0x1.c2fc009c5afc6p-6,
        0x1.3f284fda0141cp-6, -0x1.3f796108a9159p-6, -0x1.ddbe1fab14f81p-7, -0x1.ec2ab5257b51dp-9, -0x1.11f3589a27be7p-6,
        0x1.a0ce99e53a3dep-6, 0x1.365633736cdbep-6, -0x1.2a93bdc284b4dp-6, 0x1.28c64bff40fb9p-8, -0x1.dd75700998d07p-8,
        -0x1.256394a12c2a1p-6, 0x1.25c38d822dc7bp-5, 0x1.89296a1b42e55p-6, -0x1.496b5413b5273p-7, -0x1.721a44a85a8f7p-7,
        -0x1.48f6d5609b599p-7, -0x1.5281a34f13a2dp-6, 0x1.0c917b50ffea8p-5, 0x1.a100bdeb8f6f9p-9, -0x1.53f77f7c9daa8p-7,
        0x1.ec70cd74490fep-8, -0x1.65046e40aee5fp-7, -0x1.cbdc1cbd15f71p-7, 0x1.a524623148362p-6, 0x1.6a5b2750fffaap-6,
        -0x1.718de0e63cc3p-9, -0x1.ac78fdf6e25a5p-9, -0x1.7fae203b02821p-7, -0x1.e685ceb769933p-7, 0x1.95e6bb3981561p-6,
        -0x1.0389093cdce93p-7, -0x1.80d450bb25528p-9, 0x1.266c343cab2e9p-9
    }},
    .gradients = {{
        -0x1.8ec3f84dce14p-10, -0x1.a77c22d8836c8p-5, 0x1.7a144a3ec5322p-6, 0x1.1a461d2bf9bap-12, 0x1.c359496a7389p-7,
        0x1.2108a27c4df68p-5, -0x1.f5a75adac7cc2p-4, 0x1.02abc67356d4ap-4, 0x1.09d784347fe34p-4, -0x1.3fbb319f744e4p-7,
        -0x1.de20e6c3465ffp-5, 0x1.3707a2348104cp-5, -0x1.ff99b9d9b626cp-6, -0x1.9e6d7d506e669p-5, -0x1.6f7bfee378388p-6,
        0x1.879c348914ffp-6, 0x1.1619fcc2c54c5p-3, -0x1.4b3c380300d84p-8, 0x1.1244884ea6e6ep-3, 0x1.e61a4d718cfaap-8,
        -0x1.695bdfb06be47p-5, 0x1.d6b91f7f002ap-6, -0x1.db4293072579bp-3, -0x1.e7dcca5734981p-4, -0x1.9b886b18ae9c9p-4,
        -0x1.4318fdd7fe3cp-3, -0x1.775ce24b1d844p-1, -0x1.effd796750f6dp-3
    }},
    .after_sgd = {{
        0x1.006020b29390cp-3, 0x1.3355370503545p-2, -0x1.d86f5ebc6876dp-3, 0x1.54380c2d9fc82p-3, 0x1.464abb4e75d49p-2,
        -0x1.bdcabec53c005p-3, 0x1.b57e42c8f14b4p-3, -0x1.df3ec443931b2p-2, -0x1.2d8d9a9e14c6ap-2, 0x1.a29c06aa715a6p-3,
        -0x1.15470daa628c2p-2, 0x1.cf4e2d702009bp-8, 0x1.d27b906b4b09dp-2, -0x1.2f936f0f14eddp-3, -0x1.a82c3fdb5c6abp-5,
        0x1.1237d7dd79b15p-1, -0x1.53a24976e12bbp-2, 0x1.97f63be07e1d5p-3, -0x1.e780515ad4362p-2, -0x1.1d0f9595b4de2p-4,
        0x1.10a654a466a69p-2, -0x1.23bd560bdb90ep-2, 0x1.c123ca661f3d1p-3, 0x1.38f93ada4cc9ep-1, -0x1.4931c7d01e8aep-3,
        0x1.348efb140fe48p-2, -0x1.50b3170384487p-4, -0x1.bd83baf002d57p-5
    }},
    .outputs_after_sgd = {{
        -0x1.5ede5a85132e8p-1, -0x1.3a6faba935dabp-4, 0x1.4359eae1afa91p-1, -0x1.0f8906bee78ffp-1, 0x1.8cd6a4ea49a14p-3,
        0x1.6ca91bf9df684p-1, -0x1.a68a0f6c1ecd8p-2, 0x1.8430e715c8842p-3
    }},
    .after_adam = {{
        -0x1.4d7e932f18d3bp-5, 0x1.75540eba23d12p-2, -0x1.731195722cb93p-2, 0x1.984c65f6bbfc1p-3, 0x1.17496850f9198p-2,
        -0x1.c7a1c3f317263p-3, 0x1.4bfd48f9a0d66p-2, -0x1.19aa410f4eeafp-1, -0x1.11d8c799d9fc4p-2, 0x1.4ca7a71cd8a03p-3,
        -0x1.959a4989098ap-4, -0x1.8c5b8ebd634b7p-4, 0x1.e78acc1bd6344p-2, -0x1.ede3b66317a45p-4, 0x1.0acc7e5b47d19p-2,
        0x1.8b834578fea12p-2, -0x1.b00a90a4724ebp-2, 0x1.dde4a020bd187p-2, -0x1.13d3f705131c7p-1, -0x1.619cb156f87c3p-3,
        0x1.42c155dae6e8dp-2, -0x1.40b409985feb9p-2, 0x1.c3c021b2ac854p-3, 0x1.fdcbf7fdbae62p-2, -0x1.b5e445e7fb7c1p-6,
        0x1.e23ab2d663be2p-3, -0x1.2fc3b89c21f0ap-1, -0x1.54d7a55832ee3p-4
    }},
    .outputs_after_adam = {{
        -0x1.bd3eaa73262e5p-1, 0x1.5bab6a482173cp-3, 0x1.a4051bb7cfcb8p-4, -0x1.0c3132e39009ep-2, -0x1.f41a8806c2842p-3,
        0x1.6f8b0fa43d57bp-1, -0x1.42b14f75872d6p-2, 0x1.028cb7670a1bep-2
    }},
};

inline constexpr LayerRun<8, 2, 18> flatten_of_two{
    .outputs = {{
        0x1.b7868931d2c58p-3, -0x1.76653abd01466p-2, 0x1.6d4fe2dbb8586p-3, -0x1.9abfe5f82c49ap-2, -0x1.1d6968afa7aecp-2,
        -0x1.3167cf9738036p-2, -0x1.cef8f14131754p-2, 0x1.cf99795d1aea8p-4
    }},
    .training_outputs = {{
        0x1.b7868931d2c58p-3, -0x1.76653abd01466p-2, 0x1.6d4fe2dbb8586p-3, -0x1.9abfe5f82c49ap-2, -0x1.1d6968afa7aecp-2,
        -0x1.3167cf9738036p-2, -0x1.cef8f14131754p-2, 0x1.cf99795d1aea8p-4
    }},
    .loss = 0x1.1954b39e0ca7ep-2,
    .input_gradients = {{
        -0x1.08b91e9920b0dp-6, -0x1.d6f6347d5df16p-7, 0x1.5533b803a9eacp-4, 0x1.75ea3e9d2efdfp-6, -0x1.f7efc82c571f4p-7,
        -0x1.c15e4abea7b9fp-5, 0x1.1fd712148bfe3p-6, -0x1.5e6ed2b11caacp-7, 0x1.8f00cc934388dp-9, 0x1.17bbef279c69ep-8,
        -0x1.0545b9699bb7fp-5, -0x1.219cc553dc346p-7, 0x1.77b4b5bf9039dp-9, 0x1.bbad1134a6ecp-6, -0x1.462cc67290146p-7,
        -0x1.4e72751e2ffc3p-9, -0x1.f924714ff5ad7p-5, 0x1.8a0365d622e54p-10, 0x1.619fcb9b7b6d7p-11, 0x1.b2a86d5e2e873p-5,
        -0x1.6522fe18d15efp-7, 0x1.ada79520298f6p-6, 0x1.36158cdbfca73p-7, -0x1.45e612d204ebbp-5, -0x1.823177b47cebep-7,
        0x1.f474d30234c1fp-10, -0x1.40a77a841fbcp-8, 0x1.24e336df7c4f4p-7, -0x1.29b3395ac5d99p-10, 0x1.3d3c80615d32dp-7,
        -0x1.10b5e00fcadbp-9, -0x1.6c046774d7a97p-8
    }},
    .gradients = {{
        0x1.78398f2eacdc3p-5, -0x1.0f2c20f0acf47p-3, -0x1.b9853ffdfd943p-3, -0x1.9ccf2515d0982p-3, 0x1.69aa3075c0187p-4,
        0x1.4415c3720377p-3, 0x1.2c1ea36855f4ep-6, -0x1.c52aeafacbe75p-3, -0x1.0e6acb8e9a058p-6, 0x1.e84502a4d248ep-3,
        0x1.56b758ef5d0e8p-4, 0x1.c0f90e9542aa1p-5, -0x1.134e36d768129p-8, -0x1.234981f266af6p-2, 0x1.2b29f8e17e002p-4,
        0x1.2060242fc0e83p-2, -0x1.53ee47d4272a2p-5, -0x1.83a9a47d47b64p-2
    }},
    .after_sgd = {{
        -0x1.532b7808cde79p-3, 0x1.4b066b7b7d215p-2, 0x1.d87e8d3c1f0e1p-6, 0x1.15059a4a08c9fp-1, 0x1.507773895f989p-3,
        -0x1.483785773b9dfp-3, 0x1.0c383d3c84283p-5, -0x1.2f33a2cef3487p-2, -0x1.262804ab1f393p-2, -0x1.c31911b9789e6p-3,
        -0x1.edab3b50fa592p-2, 0x1.4937581d5be33p-6, 0x1.c63e3366c3591p-3, -0x1.1076d1ad30198p-3, -0x1.4a9ee1a87703dp-6,
        0x1.52bd27d9f363ap-2, -0x1.19cd07ad872a8p-2, 0x1.9c37d93935dabp-2
    }},
    .outputs_after_sgd = {{
        -0x1.4bfc00e9915f2p-4, -0x1.a0d0856922256p-3, 0x1.6dcdf3d05056p-6, -0x1.e75ef17d06c72p-3, 0x1.649102b179edcp-3,
        0x1.76f39373943f6p-1, -0x1.131ca505306f6p-2, 0x1.375b033c4da96p-2
    }},
    .after_adam = {{
        -0x1.926c21a194cf4p-3, 0x1.805e2e2958c0ep-2, -0x1.010bfb7de3807p-4, 0x1.02dcac8ac7abcp-2, 0x1.69ec867f2572bp-3,
        -0x1.0f737c7692672p-2, -0x1.5d38e21b0a084p-5, -0x1.02a1dfa4440e1p-2, -0x1.71c276bbcf8a3p-3, 0x1.d278cbd78f328p-5,
        -0x1.d5afcd9eec1ffp-2, -0x1.f344ac75ca8f5p-4, 0x1.412a4b4d1cabap-3, -0x1.840997076a752p-4, -0x1.406da981b44f3p-4,
        0x1.0d741b0583a2ap-2, -0x1.575eade8bc12bp-3, 0x1.c023f465f026ap-2
    }},
    .outputs_after_adam = {{
        -0x1.2fbcb4fd7da09p-4, -0x1.3b710480e23p-7, 0x1.4e160f9970dbp-5, -0x1.86c506d97e74p-8, 0x1.50b0be83e2a5cp-5,
        0x1.de481654bb0b6p-2, -0x1.7262c424dccbep-3, 0x1.274699e8f9857p-1
    }},
};

inline constexpr LayerRun<8, 2, 57> flatten_twice{
    .outputs = {{
        0x1.fa5a33453a0bfp-2, 0x1.7c7989ba86efep-1, 0x1.c392cfcc438dap-2, 0x1.94bd86240d971p-1, 0x1.09ada89b970c6p-1,
        0x1.fec00771eab02p-2, 0x1.0c850ad8cb153p-2, 0x1.a8e9488da1c78p-1
    }},
    .training_outputs = {{
        0x1.fa5a33453a0bfp-2, 0x1.7c7989ba86efep-1, 0x1.c392cfcc438dap-2, 0x1.94bd86240d971p-1, 0x1.09ada89b970c6p-1,
        0x1.fec00771eab02p-2, 0x1.0c850ad8cb153p-2, 0x1.a8e9488da1c78p-1
    }},
    .loss = 0x1.036f79905dbp-1,
    .input_gradients = {{
        0x1.4bb792fbb8ac7p-11, -0x1.0c99610eecbcdp-7, -0x1.475ad81cabbeap-8, 0x1.6b103691f088p-5, 0x1.04c35b06ba307p-8,
        -0x1.3de65976965eap-8, 0x1.db3db4241da2p-14, -0x1.1d9e5ed6600c5p-7, -0x1.b178c7de5f553p-5, -0x1.f0f2fe68f7ef6p-6,
        0x1.f8d549ca0b998p-7, -0x1.20477d0c5aabp-9, 0x1.c4333b0904ca2p-6, 0x1.9b18e62e65c2ap-5, -0x1.a696f0c551f55p-5,
        -0x1.db2f5036dd2fap-6, 0x1.e7e30188faf89p-7, 0x1.43d404b50ba08p-7, -0x1.30a934fc7be11p-7, 0x1.177181dd9e258p-7,
        -0x1.7f1468afec96fp-8, -0x1.6399312be5a37p-7, 0x1.de3c7a31382fap-7, 0x1.3a2d7d5d48d7ap-7, -0x1.0b3b080202a42p-7,
        -0x1.4119233496bedp-7, 0x1.57e52a545f854p-8, 0x1.d6065921d5936p-6, 0x1.2f6fc3fb4dde4p-10, -0x1.fe0456654bdb4p-12,
        -0x1.0e6636c8c00f3p-7, -0x1.444451fb5429dp-7
    }},
    .gradients = {{
        0x1.49922ce0a9943p-5, -0x1.06d7b1541d259p-4, 0x1.7f4f44062027bp-6, -0x1.0522f485271aep-5, 0x1.40b030b5eeb37p-8,
        0x1.09f839c7f13fap-4, 0x1.5c7b0a9a210a6p-3, -0x1.fcbd6fc78d89fp-5, -0x1.67c60630f79fcp-6, 0x1.62142626e6221p-4,
        -0x1.eee8b9b5d9cbep-6, 0x1.4dfe27a351967p-5, -0x1.153e4a2480e63p-6, 0x1.047b266f57ed3p-5, -0x1.011a241dc1fa4p-7,
        0x1.0fa45f5a2e49p-4, -0x1.a60acaf0537ebp-4, 0x1.39fabc56cf167p-5, -0x1.c65407fc26bf1p-5, 0x1.3af42ec09152dp-7,
        -0x1.41572539f0ad8p-12, 0x1.187de6616172dp-4, 0x1.380f9da726888p-7, -0x1.089d74b7596c4p-7, 0x1.0774d4237a293p-5,
        -0x1.0dee5839cf40cp-8, 0x1.f2fe8d5c9c825p-10, -0x1.04c0abe817084p-9, 0x1.0d284be161241p-7, -0x1.99f836e0a0048p-9,
        0x1.7a7fa84407c7fp-4, -0x1.229ef24644ebep-3, 0x1.b44dd6aa8e18fp-5, -0x1.43c28db993319p-4, 0x1.d59045262b4c1p-7,
        -0x1.31622a6168312p-4, 0x1.b5a2bf5b3862dp-4, -0x1.5a92d1d3d1f78p-5, 0x1.267416f66ba88p-4, -0x1.03f8251870aa9p-6,
        0x1.55f0e952b7fc8p-4, -0x1.fd7051f3e11d5p-4, 0x1.8770543f30083p-5, -0x1.351b5257ff6d1p-4, 0x1.eec047ab8650ap-7,
        -0x1.0adac1bcbc8aap-4, -0x1.38b28b5ca845bp-6, 0x1.098a98e30489p-3, 0x1.cfdcec0dc5424p-4, 0x1.beb983d7d1eb2p-3,
        0x1.a45bee514aecap-2, -0x1.ba316ff1dfa2fp-3, -0x1.10490c3c54c3fp-2, 0x1.bec8a2bd5f997p-3, 0x1.88c807a859c15p-3,
        0x1.e37357c85db1fp-2, 0x1.266017094ae9ap-1
    }},
    .after_sgd = {{
        -0x1.475d7c509ce04p-4, 0x1.57a84fdefebecp-2, -0x1.fd9cc066dc4fap-3, 0x1.d477bca54fe32p-4, 0x1.6057e42ae573cp-2,
        -0x1.6d44626783098p-2, -0x1.c153015458e41p-3, -0x1.c4469ad683df9p-2, 0x1.11fed84086f4cp-5, -0x1.849e32ddd1023p-5,
        -0x1.5415782e44352p-2, -0x1.7f7b4de192b41p-5, 0x1.6e414f658d2cep-2, -0x1.c54d508e4a644p-3, 0x1.158b037b8b54p-4,
        0x1.39103870c712ap-2, -0x1.40c87d49042fcp-6, 0x1.c6c238ae74388p-4, -0x1.084d66f8ddf75p-2, -0x1.9cc959a1b02bp-5,
        0x1.5d9716936b7d1p-3, -0x1.4cddf52140cf4p-3, 0x1.725b6da38a1f9p-3, 0x1.2d0fbd4aacce6p-2, -0x1.46e1d06297c83p-3,
        0x1.b690fab550adbp-5, -0x1.9ba4416fc1583p-2, -0x1.24ff08ed9e748p-4, 0x1.8fdc032d51bb6p-3, -0x1.4e8e4e8038a44p-2,
        -0x1.9020c0292a8abp-4, 0x1.a83ea077e0bb8p-2, -0x1.45d0837557bbdp-2, 0x1.448e85c9e0312p-3, 0x1.6075c56cae815p-2,
        -0x1.96d7f386e5ce7p-3, 0x1.31013d4364ab1p-8, -0x1.043012a26c486p-2, -0x1.1fad2bb3a09a6p-3, 0x1.7cf91c6789798p-3,
        -0x1.30270d91b5efp-1, 0x1.1b7a9b82d328ap-3, 0x1.eb2fc7968a461p-2, -0x1.5af113a09fcd2p-2, 0x1.59f93738e9c49p-3,
        0x1.1b2c5b6d1b99dp-2, -0x1.f28e34deba4b1p-2, 0x1.67f4177a76473p-3, -0x1.bdc1781107275p-3, -0x1.bf58cff3c4f1ap-3,
        -0x1.bf3db9c3b36cdp-2, -0x1.796cb3c1798bbp-3, 0x1.a7386fa4fa3b7p-7, 0x1.64188acb8166bp-3, -0x1.a58749eae0199p-4,
        -0x1.98be34770c8acp-4, 0x1.69f8e85bf08b8p-2
    }},
    .outputs_after_sgd = {{
        0x1.3ea85663639e4p-3, -0x1.8540df1be8104p-4, 0x1.4c5d4ced85d0cp-3, -0x1.968e9ac44dcd8p-3, 0x1.61edf26e250dp-4,
        0x1.88fee9b59cf2ep-1, -0x1.f3dc776716eecp-3, 0x1.a3958c2e2c232p-2
    }},
    .after_adam = {{
        -0x1.7e77b3514e35cp-3, 0x1.b548d4efbbc82p-2, -0x1.4ee8f9b2f96dep-2, 0x1.94649741e9cd8p-3, 0x1.d861bcab0f8a3p-2,
        -0x1.1cd8334e6409bp-2, -0x1.5241e26abe991p-6, -0x1.6fed9726bb346p-3, 0x1.05a8bfd4ae8e2p-3, 0x1.5776eccd4e391p-5,
        -0x1.6f2200db6178cp-3, -0x1.4dc8d99ecc284p-3, 0x1.bea7f98f9fe81p-2, -0x1.2cb43e4daf63ep-2, -0x1.aded9990694ecp-6,
        0x1.aab13f15ccf1cp-3, 0x1.13b1b8828fc15p-5, 0x1.b7db52e859c24p-5, -0x1.a57d4d82cc5c1p-3, 0x1.1999de52ee7bcp-4,
        0x1.250bd77876a75p-3, -0x1.13b4f6269dc9ep-2, -0x1.1e1fdf4fa2e3bp-3, 0x1.44f0ec66dc251p-2, -0x1.00ff53b15af2dp-2,
        0x1.723f6dded708cp-8, -0x1.1be007687e2fcp-1, 0x1.164d1f3c7e4ep-5, 0x1.6b6e24daf7975p-3, -0x1.a2eac3e6d5ef1p-2,
        -0x1.8058586e2d8d4p-3, 0x1.b4a442e51b917p-2, -0x1.65aa751c91362p-2, 0x1.75df534f1305fp-3, 0x1.d894c513f2197p-2,
        -0x1.35d1b754f2c78p-6, -0x1.22cdcf8b65f7dp-5, -0x1.dfc78864ac713p-3, -0x1.7d78f02dc0285p-3, 0x1.7f70a982acef9p-4,
        -0x1.76d716ff20658p-1, 0x1.50a0632dd9515p-3, 0x1.d1ed0ae73ce82p-2, -0x1.3627ca21d93d7p-2, 0x1.187c2e6aa48f6p-2,
        0x1.02de9c11e122fp-1, -0x1.b9b6f6db51908p-5, 0x1.2eae0a983f526p-6, -0x1.f170be5b25d0bp-2, -0x1.6cd32a68a04ecp-3,
        0x1.3715d9a4be114p-4, -0x1.3de54cf695d8ep-3, 0x1.0e22be5680879p-3, 0x1.6bfdb9aa7ae5fp-3, -0x1.403066eedc975p-2,
        0x1.fa0cbac8616f5p-5, 0x1.433efe2e65209p-1
    }},
    .outputs_after_adam = {{
        -0x1.7cd137b89c76fp-5, -0x1.f5854ffda69fp-5, -0x1.c98b90d3d1d8ep-6, -0x1.e36896a61df6p-5, -0x1.7f489d415933dp-3,
        -0x1.cfea6234886ep-6, -0x1.ea05aa3e82709p-3, 0x1.8ead4e7e074dp-2
    }},
};

inline constexpr LayerRun<12, 2, 32> reshape{
    .outputs = {{
        -0x1.5d79ba5361697p-2, 0x1.130a0a5ac2adcp-1, -0x1.91a5e45363093p-5, 0x1.4c758a8385251p-1, 0x1.5562227713aa3p-2,
        0x1.16efb22221644p-1, 0x1.50ad015a8aa1fp-2, 0x1.266370e772bep-2
    }},
    .training_outputs = {{
        -0x1.5d79ba5361697p-2, 0x1.130a0a5ac2adcp-1, -0x1.91a5e45363093p-5, 0x1.4c758a8385251p-1, 0x1.5562227713aa3p-2,
        0x1.16efb22221644p-1, 0x1.50ad015a8aa1fp-2, 0x1.266370e772bep-2
    }},
    .loss = 0x1.2e9cd4a1b3994p-2,
    .input_gradients = {{
        -0x1.fd63d25d62a1ep-8, 0x1.acd9deae7d703p-9, -0x1.d105aaefed059p-9, 0x1.eb4dec3caad72p-8, -0x1.41bbebff25d66p-8,
        0x1.9214d5b57b839p-8, -0x1.66d778cdcdbadp-11, -0x1.acf263aac5327p-7, -0x1.0c280b41d215dp-9, 0x1.26de5e09dc278p-7,
        0x1.1d99ee8906283p-9, -0x1.4f1e707ba6ccbp-7, -0x1.cdf6b75c1bb52p-6, -0x1.b87b5ff2a30a9p-7, 0x1.ab2c304309c46p-6,
        0x1.4e729bd2e9fa2p-5, -0x1.8f4b7c8e5911p-6, -0x1.3b24ea571dc25p-7, 0x1.e9d76b10cc688p-6, -0x1.212ca491b04e6p-5,
        -0x1.50a041c0966cep-6, -0x1.7b9ce97730f46p-8, 0x1.144152ef47865p-5, -0x1.01d7072acefc5p-5, 0x1.82ac3defde9abp-8,
        0x1.1e598581c13fap-9, -0x1.26355d6744586p-8, -0x1.0cda6c4b2129ap-7, 0x1.438b30f6a63d3p-8, 0x1.402ed71ea1094p-10,
        -0x1.65566a607cb5ep-8, 0x1.f7e99f2c6bda9p-8, 0x1.046a23fd6ddfbp-8, 0x1.0eaa8ce6fe4d8p-12, -0x1.a4777759b5136p-8,
        0x1.b8c89233337d2p-8, 0x1.94a30dbfc1ee2p-10, 0x1.4d3a27fde3e79p-7, -0x1.052d3674ccf1dp-6, -0x1.df694d475c73cp-8,
        0x1.ef6f380bf1cd2p-9, 0x1.96819448e81d1p-7, -0x1.c113009e95ae3p-7, -0x1.560a2fdfac042p-9, 0x1.8a46749c01519p-8,
        0x1.dfc90093ec529p-7, -0x1.77cb94539178ap-7, -0x1.8763f59cd970dp-12
    }},
    .gradients = {{
        -0x1.cde7a28f687bap-4, 0x1.9dffd1d716df8p-4, 0x1.ae19a78a4a70ap-5, 0x1.fa43e6e2ec5bdp-5, 0x1.3ab29081492fap-6,
        -0x1.07d68db770936p-3, 0x1.ca00ffd2ca068p-7, 0x1.da50368cb1b58p-5, 0x1.4a2ed1706474ap-5, 0x1.d2fe50445eab2p-6,
        0x1.cb739135f4dfp-8, -0x1.4c07bd679fd4fp-3, 0x1.d2ad3b5990bap-10, 0x1.9316ef97e95e8p-6, 0x1.47354dd311f76p-5,
        -0x1.27d2ac7e407b3p-4, -0x1.aaef0ad324c9ep-4, 0x1.fd77e1675908p-4, 0x1.f40ad702d1d44p-5, 0x1.5c9a0301b8567p-4,
        0x1.c694ef7257f6fp-6, -0x1.b0350bde9efe3p-4, -0x1.dce475e017c7ep-4, 0x1.75158206fa84fp-4, -0x1.3fbc46b946598p-5,
        -0x1.b46dfe012e705p-4, -0x1.c2acf7dcc87dap-5, 0x1.6163331f846bfp-4, 0x1.87d49df6968a9p-3, -0x1.10f55d6cdc743p-3,
        0x1.c660acf3d081ap-4, 0x1.74d07fba114bp-2
    }},
    .after_sgd = {{
        0x1.64ba147751fddp-3, 0x1.29db3345e364p-5, -0x1.428d41d376a34p-2, -0x1.837ff360c4792p-4, 0x1.1caf4447b3a2ep-2,
        0x1.3e9605e752afcp-3, 0x1.7cb4456623caap-3, -0x1.047e09775a85bp-1, -0x1.4009cf8adf111p-3, 0x1.dd7325b82b613p-4,
        -0x1.68c861aa45425p-2, 0x1.7787c939e54e5p-2, 0x1.60e27cc118ffdp-2, -0x1.30bf4ca87914bp-2, 0x1.0c2232c825155p-7,
        0x1.2bd83f57bb4d9p-1, 0x1.025cc660f67d9p-4, -0x1.c8895e54e9672p-4, -0x1.b4531a76e202ap-2, -0x1.f07b75ac4fc91p-3,
        0x1.55d2d7489086bp-3, 0x1.fb513d6ca4639p-8, 0x1.c63f174c89748p-3, 0x1.9869bac406739p-4, -0x1.67e5463982ddep-2,
        0x1.93f5adad8caeep-2, -0x1.1d758928621f9p-1, -0x1.5b30de8160c7bp-3, 0x1.03574be4c7d5ep-3, -0x1.0f37d48ece815p-2,
        -0x1.a0e6f89a5653ep-4, 0x1.e796a4551dcd5p-4
    }},
    .outputs_after_sgd = {{
        -0x1.5927a72caf989p-1, 0x1.21a4618562bcp-4, 0x1.f2f42d6704f5ep-2, 0x1.569e25fa726ap-9, 0x1.14895a9f226d4p-2,
        0x1.f1b0ccf01c41dp-2, -0x1.631fdf45fd75cp-5, -0x1.452bd7099148ep-3
    }},
    .after_adam = {{
        0x1.0d4d29b754ac6p-3, 0x1.bcda8963c01efp-4, -0x1.7ff619f1d9268p-2, -0x1.bbd1cc6f4d926p-4, 0x1.d78deb9822604p-3,
        0x1.355c356647f27p-6, 0x1.429c2c7607d8ap-5, -0x1.06b86170fb4a6p-1, -0x1.c090dd706857fp-3, 0x1.29f23c24bdba2p-4,
        -0x1.08d35066a2fa6p-2, 0x1.6cbb6959444c8p-3, 0x1.e527535147414p-3, -0x1.3af874b6b0b4ap-2, -0x1.0ce3d253bde0ep-4,
        0x1.0e9f342bc146p-1, 0x1.684dd063aaca3p-6, -0x1.03fd19b4e30edp-8, -0x1.efc3ee7582013p-2, -0x1.c45ad23078c32p-3,
        0x1.84e02146b6fdbp-4, -0x1.80d77b39a7ed6p-4, 0x1.6d619822a8c28p-3, 0x1.4274f9b97c943p-3, -0x1.bc4bbd66ffbp-3,
        0x1.960808b6a035p-2, -0x1.e8cfed8198955p-2, -0x1.6743cca9f57dp-3, 0x1.cab945b825543p-4, -0x1.20243697e546dp-2,
        -0x1.8c2bb3323a815p-4, 0x1.5f9ed45619084p-2
    }},
    .outputs_after_adam = {{
        -0x1.24125ea3263f8p-1, 0x1.f0fcffcb8f461p-3, 0x1.3dc7d3841ef3fp-2, 0x1.b7ff41e5570c2p-3, 0x1.ed5205acf40fp-3,
        0x1.67424eb9888adp-1, -0x1.e43fc46767752p-3, -0x1.7fc5afa9e0f9p-6
    }},
};

inline constexpr LayerRun<4, 2, 64> reshape_after_dense{
    .outputs = {{
        -0x1.61a192821007ap-2, -0x1.61784144a2028p-5, -0x1.eed687fb4f524p-3, -0x1.1712792b6d854p-3, -0x1.34188fefb5fbap-2,
        -0x1.041f2a8cac662p-4, -0x1.982628424a3acp-3, -0x1.41bf7cf69e0d4p-3
    }},
    .training_outputs = {{
        -0x1.61a192821007ap-2, -0x1.61784144a2028p-5, -0x1.eed687fb4f524p-3, -0x1.1712792b6d854p-3, -0x1.34188fefb5fbap-2,
        -0x1.041f2a8cac662p-4, -0x1.982628424a3acp-3, -0x1.41bf7cf69e0d4p-3
    }},
    .loss = 0x1.d1c928324e54ap-3,
    .input_gradients = {{
        -0x1.fd4290d1c81cfp-8, -0x1.4819253ea73efp-9, -0x1.292714862dfd7p-9, -0x1.0a3503cdb4bbcp-9, 0x1.497a1b47af793p-6,
        0x1.9120107033cacp-7, 0x1.5c5cee7a3f48dp-7, 0x1.2799cc844ac6dp-7, -0x1.074655df4501p-9, 0x1.777402f2064a2p-9,
        0x1.649746b7bd828p-9, 0x1.51ba8a7d74bafp-9, -0x1.c1fd4983b479ap-8, -0x1.341eb9616eb3p-9, -0x1.b87e4b008493cp-10,
        -0x1.08bf233e2bc13p-10
    }},
    .gradients = {{
        0x1.798a0da76f50cp-8, -0x1.c94805fcb1022p-6, 0x1.527cc31aa81d3p-6, -0x1.e7d2434a38794p-11, 0x1.a493c2173ce31p-8,
        -0x1.35dc2bc1892bdp-12, -0x1.da02283486252p-6, 0x1.4667dd6c81b48p-7, -0x1.1dac205de4545p-8, 0x1.33fba6d486c7ep-6,
        -0x1.74da8d5b8f848p-6, 0x1.6a15a7b6a8a38p-6, -0x1.1ec8172407812p-7, 0x1.5d8d3247c61fbp-8, 0x1.10d7a18ec28ecp-6,
        -0x1.38049fdd3ee24p-6, -0x1.0a4ba8008459p-7, 0x1.3021364bd0829p-5, -0x1.8ee5cf81661abp-6, -0x1.c18e50518ddf8p-12,
        -0x1.121b04b6e298cp-7, -0x1.4539d38602e03p-12, 0x1.38ef3001e78f5p-5, -0x1.01695c2979716p-7, 0x1.36cdf2f0f6c8bp-8,
        -0x1.782023909c141p-6, 0x1.4b72cce6eaa87p-6, -0x1.cc03aa52b7fbep-8, 0x1.ab6dd9e388305p-8, -0x1.dd55530c38acdp-10,
        -0x1.7a988cf24b661p-6, 0x1.a97e524797a17p-7, -0x1.ab1a448fd0336p-9, 0x1.03b2d48d0fc64p-6, -0x1.686470bf7dbc4p-10,
        -0x1.3f3ab4bac0bd7p-6, 0x1.5ed18f4242a2p-12, -0x1.3fe5067cab817p-8, 0x1.3151f0d3ef306p-6, 0x1.3d14a923795ccp-7,
        -0x1.3f9af513d9868p-7, -0x1.617143686p-16, -0x1.b180f1e935e9ep-6, -0x1.3afc3a96dba0bp-5, 0x1.9372769475cb3p-6,
        0x1.d067ab2935237p-6, 0x1.316e78af2b567p-5, 0x1.910db897137f8p-6, -0x1.b6d80dc10e09p-11, 0x1.9805393b05f41p-8,
        -0x1.6806aa1e1b238p-5, 0x1.43e740919372p-9, -0x1.1377b7c982b37p-5, -0x1.222236e6f04cap-5, -0x1.51a3b35f6957fp-4,
        -0x1.39e7b9b85728bp-4, -0x1.a6924e2211352p-4, -0x1.6a2eee4e1f7f1p-4, -0x1.5d6cda54658b7p-3, -0x1.76d58fdda3c8fp-3,
        -0x1.e370749b7da78p-6, -0x1.18b715bdf9f58p-4, -0x1.d49c3d484964ep-3, -0x1.eccfe6ee62919p-3
    }},
    .after_sgd = {{
        -0x1.f0020bbdf3b1fp-6, 0x1.6cfa94c54d3c4p-2, -0x1.3ef8fe7724cf4p-2, 0x1.58662db446995p-4, 0x1.548519e366219p-2,
        -0x1.23a676b592085p-3, 0x1.d3c632b94a15bp-3, -0x1.9770d2b6d88c3p-2, -0x1.7e6642d3fde92p-5, 0x1.fb6ef4b4d5a31p-4,
        -0x1.81fd2814dafc5p-3, -0x1.92ea1256e0b64p-5, 0x1.5243c7efdb0dap-2, -0x1.baf006df9ddd5p-3, -0x1.c79ba9ff59fa9p-7,
        0x1.cf1d678213f26p-2, -0x1.90432412c9a6ep-4, 0x1.ed05fc29b7724p-5, -0x1.f72af6160e09fp-3, -0x1.a1aad2c53a6f6p-4,
        0x1.1753c4a7f8562p-2, -0x1.0d84f7a734218p-2, -0x1.08b77fa5c725dp-4, 0x1.68388a2026307p-2, -0x1.8bfb8018ee9c3p-3,
        0x1.84f7deb34158bp-3, -0x1.e7ac282447626p-2, -0x1.457ed8599cfd9p-4, 0x1.5773b5766d63ap-3, -0x1.37ad382b7c956p-2,
        0x1.0befa0e858bccp-4, 0x1.b7c53cd9ea105p-3, -0x1.dcc53101e6a31p-2, 0x1.a01154375f358p-4, 0x1.5ee156eafbe17p-1,
        -0x1.3e50d1a4b6122p-2, 0x1.0d759c4c35007p-2, -0x1.748ffae785b5p-1, -0x1.38fad4105f179p-3, 0x1.87716a0c2b741p-2,
        -0x1.22e4bfe64d97fp-2, -0x1.d1e72c685ea55p-7, 0x1.2f038e371dbb3p-2, -0x1.6c0fa97361cf8p-3, 0x1.2f8699fda7429p-4,
        0x1.6e88517a3dc9ep-2, -0x1.4ee65bc41af56p-3, 0x1.a475537872f2cp-3, -0x1.4d350c1213bddp-2, -0x1.5a2009c4dbdcdp-5,
        0x1.4a0cc8641533ap-2, -0x1.88593f25940b9p-2, 0x1.76fa99e3d7c8ep-6, 0x1.3072664317ae8p-1, -0x1.290318aee14ep-3,
        0x1.d8d79b6eea1a8p-4, 0x1.e79f4528b7519p-2, -0x1.1291dcd43d731p-3, 0x1.0ec17dc441977p-2, -0x1.e88c3644f9f4ap-3,
        -0x1.071530d1f1f48p-4, 0x1.89e5729ea15dep-2, -0x1.88bb4c089e7c1p-2, 0x1.9191b8d5aa5f5p-3
    }},
    .outputs_after_sgd = {{
        -0x1.6e54536a4091cp-2, 0x1.1c89f0598332fp-2, 0x1.160873e4dad36p-3, -0x1.f076c5838ec06p-4, -0x1.3abc0c90caf93p-2,
        0x1.0fdea86320c52p-2, 0x1.445f8ef872b4ep-3, -0x1.ecf9ec2529ee6p-4
    }},
    .after_adam = {{
        -0x1.7073ab0c31defp-4, 0x1.96da873d74006p-2, -0x1.81950016eda25p-2, 0x1.30bb43e9b45efp-3, 0x1.270e2e12d8207p-2,
        -0x1.14c64c2c13a41p-4, 0x1.0ded8e80ae7ap-2, -0x1.e61e44ed37bccp-2, 0x1.2d218d301da0ap-4, 0x1.5a039c568c6b2p-4,
        -0x1.3538fb231d858p-3, -0x1.04166843a3338p-3, 0x1.b8dad6bc5005cp-2, -0x1.a43bbb5201d33p-3, -0x1.51a394456690ap-5,
        0x1.012c480501db4p-1, 0x1.75190a268c556p-6, 0x1.9ad08cd3b6672p-6, -0x1.9b529b0a48f17p-3, -0x1.76870f55468b6p-3,
        0x1.7de46b49981b7p-2, -0x1.a5581175965c2p-3, -0x1.59ed36cfeb7a2p-4, 0x1.c1a3f04ac063p-2, -0x1.fe03586190786p-3,
        0x1.d80db64bea5c2p-3, -0x1.13de29d99b915p-1, -0x1.2b5d66d5947eap-7, 0x1.e26e00da42ba9p-4, -0x1.d3239768fa813p-3,
        0x1.a69c9040663d7p-4, 0x1.2b38a496c8fc5p-3, -0x1.9cab4fcb571b1p-2, -0x1.b583dfb8bc71bp-8, 0x1.604184d31886ap-1,
        -0x1.e2c9fb0374e5p-3, 0x1.931710d3fc042p-3, -0x1.6a55684d44e87p-1, -0x1.de0b040b040c5p-3, 0x1.37e87da30af0dp-2,
        -0x1.216d3a8f69489p-2, -0x1.999c926d57ebp-5, 0x1.9db94baa8da93p-2, -0x1.a98268ac459e8p-4, 0x1.2eda2c65828d2p-6,
        0x1.345b96207e565p-2, -0x1.0a0f41cb8ca93p-2, 0x1.4d01164438383p-3, -0x1.53444325b51aap-2, -0x1.68d94bacfc078p-4,
        0x1.55373a03bd122p-2, -0x1.c4fb4a2a2d74bp-2, 0x1.eb2f3cd567196p-4, 0x1.59474358d956ep-1, -0x1.3abb1d87bedd1p-4,
        0x1.74d3925b59ab9p-3, 0x1.e6e92756add32p-2, -0x1.2adc18656adc5p-5, 0x1.0d9fcb86649d3p-2, -0x1.db4fc71c535dap-3,
        0x1.3ff1590d4ba6p-5, 0x1.7ff55f0d9cd35p-2, -0x1.9ba650b91959p-2, 0x1.72fed8c32bc39p-3
    }},
    .outputs_after_adam = {{
        -0x1.2427059c14332p-2, 0x1.9e4f7269c33b1p-2, 0x1.de94b5ddd545cp-3, -0x1.231545beec846p-4, -0x1.c1595333119fp-3,
        0x1.962fd75cb4372p-2, 0x1.f4ff8b80623c4p-3, -0x1.0a500df71b7a6p-4
    }},
};

inline constexpr LayerRun<12, 2, 28> reshape_twice{
    .outputs = {{
        -0x1.f031537cac15p-1, -0x1.048bf2ea75a97p-3, -0x1.3b8629c40519dp+0, 0x1.f7f240dfcfd9ap-3, -0x1.078d4dfddff01p+0,
        0x1.72181a158c46p-4, -0x1.a7cded9c17a12p-1, 0x1.80502c32f6fdp-6
    }},
    .training_outputs = {{
        -0x1.f031537cac15p-1, -0x1.048bf2ea75a97p-3, -0x1.3b8629c40519dp+0, 0x1.f7f240dfcfd9ap-3, -0x1.078d4dfddff01p+0,
        0x1.72181a158c46p-4, -0x1.a7cded9c17a12p-1, 0x1.80502c32f6fdp-6
    }},
    .loss = 0x1.7ebb784ea0588p-1,
    .input_gradients = {{
        -0x1.0a1d449f388b4p-8, 0x1.cc38ddcc1fcb4p-12, 0x1.16ddba89e3ca2p-9, -0x1.42cf848cfd858p-8, -0x1.7296459323c9ap-11,
        0x1.67ccc39c8ad24p-8, 0x1.076d1ba75af1bp-7, -0x1.751722b17254ep-11, -0x1.697c009ed6d22p-9, 0x1.bce1889316c2p-10,
        0x1.35a74de531f08p-14, -0x1.c67d549291345p-8, -0x1.a64515c68919bp-8, 0x1.43f206ff0c41dp-8, 0x1.b68b02fd2bd1ap-7,
        -0x1.39a1835f99a54p-7, 0x1.b7d9f329e8585p-8, 0x1.bcb9d1131a991p-6, 0x1.a12f4ad7ea968p-8, -0x1.a3fffd8fa341dp-6,
        -0x1.754eadfe7e219p-8, 0x1.0a17549612968p-12, -0x1.43ef7b63db54p-10, -0x1.33437c8532ec7p-6, -0x1.8fd2596803a26p-8,
        -0x1.94e986e4a11c4p-9, 0x1.fb3fbd45b1848p-10, -0x1.f153caf9584a3p-7, -0x1.37e7210cfa882p-6, 0x1.62c0e71313863p-7,
        0x1.6878946da2fb8p-5, 0x1.4630e24e66c3p-15, -0x1.2430f039ecbd4p-10, 0x1.3cc519184b018p-8, -0x1.b51d0eb5dfb76p-11,
        -0x1.5623b992fb024p-6, -0x1.003060a27f505p-8, -0x1.66cc12bb4f4e4p-9, 0x1.950560d21b358p-10, -0x1.479d6c3af3725p-7,
        -0x1.18cff49d1fc7p-8, 0x1.f21ec544a3b5fp-8, 0x1.79999cd339581p-6, 0x1.9e2f002c5ed46p-11, -0x1.0c6466cc4b6d9p-9,
        0x1.59754689da84p-14, -0x1.1d6426f8d2bf2p-10, -0x1.bd5175d20becbp-7
    }},
    .gradients = {{
        -0x1.c37fab3c03e8p-10, 0x1.16bf59c8c7af5p-5, -0x1.f13fd3bdb46bfp-5, -0x1.bc5fa39d3824ap-7, 0x1.6cb3fd14babfp-8,
        -0x1.287c91a49e0a4p-8, -0x1.39edde8bb0bb6p-4, -0x1.e86065b0ee2c5p-5, -0x1.8a186aea15284p-5, 0x1.c5d96d64242d6p-6,
        0x1.80434058d5e3ep-5, 0x1.11e03396307d8p-5, 0x1.b2450f803c9c9p-3, 0x1.d9cef7ab0e989p-6, -0x1.52af6bd986fc8p-1,
        -0x1.e80c4ca9afca6p-8, -0x1.24ddfea64e26bp-1, -0x1.69137d2ed097p-4, -0x1.1251b92bcb0b4p-1, 0x1.35510776939acp-6,
        0x1.175607c653109p-1, -0x1.6ebf7fd808628p-4, 0x1.5b55ffd660d96p-2, 0x1.2ad73d5164c0dp-9, 0x1.b41a71ae1e7dbp-3,
        0x1.145056dbee47ep-4, -0x1.f1898c2723726p-1, -0x1.51c1cfbcc066bp-4
    }},
    .after_sgd = {{
        0x1.91686dc4dc39fp-4, 0x1.34b918fc1b2c6p-2, -0x1.17b38e3189dccp-6, -0x1.9542b850318fdp-3, 0x1.d5cb6e3d61cfbp-2,
        -0x1.55a38cffd79fdp-2, 0x1.d2d2f126ca75dp-3, -0x1.53f561c881095p-2, 0x1.d6a299d0523a7p-4, 0x1.8da8765974ba6p-3,
        -0x1.82f6713c3ded9p-3, -0x1.e4ab6ce266525p-4, 0x1.10e216ce54916p-2, -0x1.53413897f8998p-3, 0x1.b209e5ae4b04ep-2,
        0x1.71a2bc7c0d927p-2, 0x1.b44925e9f5007p-6, 0x1.5abcf7910d86fp-2, 0x1.f9ba870bc0c82p-6, -0x1.7c6b25a7c7cdcp-3,
        -0x1.ea47de5a5921bp-2, 0x1.6b99a0935eb56p-3, 0x1.3f28875856c8bp-3, 0x1.bc9d23bd3d6c6p-2, 0x1.e56ecee238d76p-5,
        -0x1.c47aca51c1c65p-3, -0x1.7d645e2d5ee88p-2, 0x1.ca2b031696ce3p-5
    }},
    .outputs_after_sgd = {{
        -0x1.6d7f6a754630ep-1, 0x1.d4de53e227462p-4, 0x1.9cf99f9361534p-3, -0x1.1708d9fdb96c6p-2, 0x1.2933d8fb8abe4p-2,
        0x1.4c907f9bd3af5p-1, -0x1.97ee76b2c6746p-2, 0x1.5234d74ad5bc5p-3
    }},
    .after_adam = {{
        0x1.56538438e7312p-3, 0x1.2cec9fa1efb43p-4, -0x1.265a2bac23bd4p-5, 0x1.439c4c4e9da65p-3, 0x1.fde315b152af1p-2,
        -0x1.3bc5ac5112a62p-2, 0x1.53c24fcac311p-2, -0x1.5b0f2aa87c636p-3, 0x1.b57795650790cp-4, 0x1.5eabec4fdf7ap-6,
        -0x1.425671b956ecbp-2, -0x1.e5085db769e89p-5, 0x1.cfb0fdb406cd7p-2, -0x1.36383fde0106p-1, 0x1.0d224a6808bc8p-2,
        0x1.4c6e1650913fbp-2, 0x1.b2466e60c12f3p-5, 0x1.665b22870ffb7p-2, -0x1.3c53f28bd2502p-3, -0x1.0043ee9d9056cp-2,
        0x1.bebb5ba89db55p-5, -0x1.9a8395b78c1b3p-4, -0x1.3a7dd4f09b286p-3, 0x1.e299de670d263p-2, -0x1.79294604bccb6p-2,
        -0x1.31f6ac8024e4p-4, -0x1.346bcb4ab6fd2p-1, -0x1.6c33445e349f7p-6
    }},
    .outputs_after_adam = {{
        -0x1.1641f0e522dcp-3, 0x1.6b5a76e49f82p-11, -0x1.1c8c39163f78p-2, -0x1.401c9fa52e609p-7, -0x1.5563c98209b14p-3,
        0x1.47befb7be63a2p-2, -0x1.3d6b55b33de28p-4, 0x1.bdf29b08e2e1dp-3
    }},
};

}  // namespace pytorch
