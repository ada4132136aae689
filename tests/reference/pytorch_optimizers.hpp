// SPDX-License-Identifier: BSL-1.0
// Written by tests/reference/generate.py with PyTorch 1.13.0a0; not to be edited.
#pragma once

#include "reference/shapes.hpp"

// clang-format off
namespace pytorch {

// The task of all runs: 5 -> 7, Tanh, 7 -> 3; MSELoss
inline constexpr Example<5, 3, 66, std::array<double, 3>> task{
    .inputs = {{
        {{0.75, -1.25, -0.09375, 1.0625, -0.9375}}, {{0.21875, 1.375, -0.625, 0.53125, -1.46875}}, {{-0.3125, 0.84375, -1.15625,
        0.0, 1.15625}}, {{-0.84375, 0.3125, 1.46875, -0.53125, 0.625}}, {{-1.375, -0.21875, 0.9375, -1.0625, 0.09375}}, {{1.25,
        -0.75, 0.40625, 1.5625, -0.4375}}
    }},
    .targets = {{
        {{-0.59375, -0.015625, 0.5625}}, {{-0.4375, 0.140625, 0.71875}}, {{-0.28125, 0.296875, -0.703125}},
        {{-0.125, 0.453125, -0.546875}}, {{0.03125, 0.609375, -0.390625}}, {{0.1875, 0.765625, -0.234375}}
    }},
    .parameters = {{
        -0.71875, -0.140625, 0.4375, -0.5625, 0.015625, 0.59375, -0.40625, 0.171875, 0.75, -0.25, 0.328125, -0.671875, -0.09375,
        0.484375, -0.515625, 0.0625, 0.640625, -0.359375, 0.21875, -0.78125, -0.203125, 0.375, -0.625, -0.046875, 0.53125,
        -0.46875, 0.109375, 0.6875, -0.3125, 0.265625, -0.734375, -0.15625, 0.421875, -0.578125, 0.0, 0.578125, -0.421875,
        0.15625, 0.734375, -0.265625, 0.3125, -0.6875, -0.109375, 0.46875, -0.53125, 0.046875, 0.625, -0.375, 0.203125, 0.78125,
        -0.21875, 0.359375, -0.640625, -0.0625, 0.515625, -0.484375, 0.09375, 0.671875, -0.328125, 0.25, -0.75, -0.171875,
        0.40625, -0.59375, -0.015625, 0.5625
    }},
    .outputs = {},
    .loss = 0,
    .gradients = {},
};

// torch.optim.SGD(lr=0.25)
inline constexpr Run<50, 66> gradient_descent{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.8339d20b0a3cep-3, 0x1.37e5d64ac7ab1p-3, 0x1.100e9ce3e91b9p-3, 0x1.eae166574659bp-4,
        0x1.c2fc79b788514p-4, 0x1.a3612c66cf724p-4, 0x1.898fc3bb997fbp-4, 0x1.740cb02e24673p-4, 0x1.61db4cb9e7384p-4,
        0x1.5247403d31003p-4, 0x1.44ca23e765afap-4, 0x1.38fd0a85777f4p-4, 0x1.2e8fb4a102d4p-4, 0x1.2542c8cced789p-4,
        0x1.1ce3cdba91611p-4, 0x1.154a3f961ebd7p-4, 0x1.0e55637196ca2p-4, 0x1.07eaa076b925bp-4, 0x1.01f43a8fd4985p-4,
        0x1.f8c0ab97faf19p-5, 0x1.ee4061e3a78p-5, 0x1.e44f14da4ed14p-5, 0x1.dad84c0a63a87p-5, 0x1.d1cad8383a8e5p-5,
        0x1.c91839d87293bp-5, 0x1.c0b426f7becb3p-5, 0x1.b89429ebef0d4p-5, 0x1.b0af539ee54ecp-5, 0x1.a8fdfd61bade7p-5,
        0x1.a179971241702p-5, 0x1.9a1c7f072928bp-5, 0x1.92e1e1bb49831p-5, 0x1.8bc59f97d4becp-5, 0x1.84c4378e7756p-5,
        0x1.7ddab574cf3b1p-5, 0x1.7706a34648adbp-5, 0x1.7045fc9b5dad6p-5, 0x1.699723c7c7ec2p-5, 0x1.62f8d82e2a7dp-5,
        0x1.5c6a2d705531dp-5, 0x1.55ea83386ad3ap-5, 0x1.4f797d697afb3p-5, 0x1.4916fc95e3c55p-5, 0x1.42c316a740605p-5,
        0x1.3c7e0faedf10fp-5, 0x1.364852debeffp-5, 0x1.30226bb1f6683p-5, 0x1.2a0cff502f79cp-5, 0x1.2408c63ac5367p-5
    }},
    .parameters = {{
        -0x1.cbdeb0a3a7a5bp-2, -0x1.bbf58e6311d29p-3, 0x1.9a638189da22bp-2, -0x1.2cde2c3d2abc3p-1, -0x1.1b7d7a219b0c3p-4,
        0x1.29f853e2060e1p-1, -0x1.26b475bd1ef7ep-1, 0x1.9dad70195dfdfp-4, 0x1.5e6e2e8efd1fbp-1, -0x1.130415500a784p-2,
        0x1.aa4cb377daf69p-2, -0x1.3b9c6112e7921p-1, -0x1.9154942f6aee9p-4, 0x1.a620fe1b8facfp-4, -0x1.ed0f5ea9112e1p-2,
        -0x1.8e189c4cde402p-6, 0x1.4971a5d8b46f9p-1, -0x1.3de7cf74ea15bp-2, 0x1.47e2eb4b09b6dp-2, -0x1.5d29230004f9cp-1,
        -0x1.6faf6e48cacb6p-2, 0x1.65e97fab3c1a5p-1, -0x1.6237253836612p-1, -0x1.5665f389b4039p-4, 0x1.f8846c55a16d5p-2,
        -0x1.2ba1c92610785p-1, 0x1.0baab4f7719d3p-4, 0x1.02fd7f4735cafp-1, -0x1.0bc08775a53c3p-2, 0x1.e11edfee4084ap-2,
        -0x1.62871b2bac498p-1, -0x1.a60358619b80ep-4, 0x1.b7ede7bffaf2p-2, -0x1.64d106982fdf5p-1, -0x1.135cdbb9dabffp-1,
        0x1.811c4cc3662a4p-1, -0x1.9171a3fc72b4fp-2, 0x1.40133d4b05822p-3, 0x1.62013ae657d61p-1, -0x1.77a70c0bed5dbp-2,
        0x1.aca6897201dfap-3, -0x1.742ceff223f6ep-1, -0x1.02c208e0ff0b8p-3, 0x1.06912569e590ap-1, -0x1.e20bbbeb8289p-2,
        0x1.77822c60a8593p-3, 0x1.5705e1c083c33p-1, -0x1.8d2a6d257f14bp-2, 0x1.ad0e476c09b29p-4, 0x1.58ea7b01e7288p-1,
        -0x1.42fc0a202f132p-4, 0x1.b7557f249c38dp-2, -0x1.1e7463cf252fap-1, 0x1.36d9b61bf5eecp-6, 0x1.a62b94c219af3p-2,
        -0x1.1787f64d2e22p-1, 0x1.ab35c73a1797cp-3, 0x1.25f15280797d8p-1, -0x1.6b7f34366bbd7p-2, 0x1.2fe00352ca706p-2,
        -0x1.319e4cff6c9cap-1, -0x1.b09eb6a9f0e68p-3, 0x1.746fc7e318f89p-1, -0x1.2a35c9acbd34bp-1, 0x1.736f25197c784p-4,
        0x1.d4b48e54369fp-2
    }},
};

// torch.optim.SGD(lr=0.125, momentum=0.875)
inline constexpr Run<50, 66> momentum{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.db850760552e2p-3, 0x1.56c91cb9e0e2p-3, 0x1.12fa02a64816cp-3, 0x1.0c3bd9569be0ep-3,
        0x1.0d83e1f598f91p-3, 0x1.e4cf1c70944ap-4, 0x1.85259a6fa3d7ep-4, 0x1.393c23fc2da7ep-4, 0x1.249fa4886a52cp-4,
        0x1.35e2f4557293p-4, 0x1.43b16fa13cc57p-4, 0x1.36b28c063cb7dp-4, 0x1.170e8e8459f7fp-4, 0x1.f5263b1490d3cp-5,
        0x1.d942d54f3f0b2p-5, 0x1.ce029c446dep-5, 0x1.ba1ea6ba35p-5, 0x1.93e3d0b40d782p-5, 0x1.67f201c7699c6p-5,
        0x1.4920aa1fd73f5p-5, 0x1.3d79716b1efe4p-5, 0x1.3ac8c23dd70a5p-5, 0x1.32e868ebe0a67p-5, 0x1.20f86e4d2142p-5,
        0x1.0b0d664cb563cp-5, 0x1.f34fc69214e97p-6, 0x1.dee959695843cp-6, 0x1.d141abe43ba0bp-6, 0x1.c001f7b09c655p-6,
        0x1.a769343ad21a1p-6, 0x1.8b00e884b2992p-6, 0x1.70198a3ca9962p-6, 0x1.58de90b03349cp-6, 0x1.43fdbdaaf44fbp-6,
        0x1.2f8d6fae15276p-6, 0x1.1b67bc5da65cep-6, 0x1.08e5322aba759p-6, 0x1.f21058a8d86e2p-7, 0x1.d6d3eb4a02289p-7,
        0x1.bdb82ae8d980ep-7, 0x1.a5637069307bep-7, 0x1.8e6294ca8524dp-7, 0x1.79c58a1e4b87bp-7, 0x1.6764302d8d256p-7,
        0x1.55c01476088b7p-7, 0x1.4375747786f8cp-7, 0x1.308cda924784p-7, 0x1.1e555cbc079a2p-7, 0x1.0e17048e85896p-7
    }},
    .parameters = {{
        -0x1.5f4df5ed53bc1p-2, -0x1.666f3c139fa95p-2, 0x1.74fc0d934e99ep-2, -0x1.1344b3676c9cp-1, -0x1.2a5a0cdd714d3p-3,
        0x1.25333fe605d38p-1, -0x1.48c3654523f08p-1, -0x1.66330a7a7953p-6, 0x1.3a5c0a01f992bp-1, -0x1.9516a402d58d8p-3,
        0x1.7419e09691d02p-2, -0x1.1da11c3a7cd01p-1, -0x1.5f76b04dda54fp-4, -0x1.5e63814d7194ep-2, -0x1.e2a29622d084dp-2,
        -0x1.702c618dd41f5p-4, 0x1.36552b937fa47p-1, -0x1.2c40fd389aee5p-2, 0x1.7c136288bc249p-2, -0x1.4bdc5e53734d3p-1,
        -0x1.79ddfc85c5137p-1, 0x1.addf68c8dd197p-1, -0x1.9a174a160decep-1, -0x1.d2a02e15577efp-4, 0x1.1ddc4311ea415p-1,
        -0x1.53632ecb75e25p-1, 0x1.8b26658694157p-5, 0x1.b2020ae242999p-2, -0x1.3c92a4f3d2249p-2, 0x1.e025a901a78b5p-2,
        -0x1.799770c926c31p-1, -0x1.08e0e8427ceafp-3, 0x1.ed0e444533c88p-2, -0x1.74efc6388b2b6p-1, -0x1.f692fce8bca44p-1,
        0x1.b9ae0bfe7cb17p-1, -0x1.42644d1b26ff9p-2, 0x1.68b292957cf6fp-3, 0x1.7b9cae5115f7p-1, -0x1.7b844a1a3d2cbp-2,
        0x1.798eb8eb5f17bp-3, -0x1.8d8b775255a23p-1, -0x1.be476a682079bp-4, 0x1.a56e9805f41ddp-2, -0x1.75be4a93380fp-2,
        0x1.a5840a97b7092p-5, 0x1.c45cc8c5093a5p-2, -0x1.4b583b43699fdp-3, 0x1.81fdeaa7b921cp-3, 0x1.4854ef3cb53d8p-1,
        -0x1.2a36501bdd8c6p-3, 0x1.5790a4af637e4p-2, -0x1.f171a386af27fp-2, 0x1.86aa7fcc20789p-4, 0x1.28a32518072cp-2,
        -0x1.fd8a538794077p-2, 0x1.022bc1cd25bfcp-2, 0x1.188fb235b703bp-1, -0x1.30634d487eef4p-2, 0x1.02084e5570817p-2,
        -0x1.4a63d13980d19p-1, -0x1.811dc8c143be1p-2, 0x1.b4b0e9511744fp-1, -0x1.2d3f8cf796225p-1, 0x1.b2ca7394c2ac6p-5,
        0x1.9cc303cd52943p-2
    }},
};

// torch.optim.SGD(lr=0.125, momentum=0.875, nesterov=True)
inline constexpr Run<50, 66> nesterov{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.8ca62bccc421cp-3, 0x1.22ec6dd721f4cp-3, 0x1.f375bbba1baebp-4, 0x1.c203213f5b2abp-4,
        0x1.891de868a7d5cp-4, 0x1.5000ce5d19262p-4, 0x1.2600d60247799p-4, 0x1.0e12c1a6a6bd8p-4, 0x1.0158e8c702488p-4,
        0x1.f074e2547cap-5, 0x1.ddb1edd16caeep-5, 0x1.c8de81789a2f9p-5, 0x1.b29860ec48137p-5, 0x1.9b7e875eb7a4fp-5,
        0x1.840eb5730b064p-5, 0x1.6cf95e338b214p-5, 0x1.570c66c3780d6p-5, 0x1.42d932d86f09ap-5, 0x1.30821a25fc5dcp-5,
        0x1.1fd1fcab281cp-5, 0x1.10756c8f26741p-5, 0x1.0224208380783p-5, 0x1.e9562abb63e39p-6, 0x1.cfc8ea1c3519bp-6,
        0x1.b75da6cf07138p-6, 0x1.9fd6ae016192ap-6, 0x1.89025df33bdf3p-6, 0x1.72c3f897ffa19p-6, 0x1.5d184d54ebc7p-6,
        0x1.48140b0c5f9c8p-6, 0x1.33dc519064ff3p-6, 0x1.209be9132c289p-6, 0x1.0e785e3e385cdp-6, 0x1.fb13cbb48da7p-7,
        0x1.dbaf372146ap-7, 0x1.beb040f34c159p-7, 0x1.a3eae770ea397p-7, 0x1.8b24bb3b8bcf7p-7, 0x1.741fb719e7948p-7,
        0x1.5ea2dc9d9973cp-7, 0x1.4a7f7f2745807p-7, 0x1.37932e6b113a9p-7, 0x1.25c6e7912112ep-7, 0x1.150c8bcfc4895p-7,
        0x1.055ba22715226p-7, 0x1.ed5c72a256b4p-8, 0x1.d1fce60b10629p-8, 0x1.b889e57c792cp-8, 0x1.a0f053812fccfp-8
    }},
    .parameters = {{
        -0x1.6df596034999p-2, -0x1.5352960630ecfp-2, 0x1.70029d6c34e8p-2, -0x1.1f5b99b1c0d2ep-1, -0x1.01b9a06e2fc9p-3,
        0x1.293ef2f3e1814p-1, -0x1.4a478c380ef57p-1, -0x1.6c84b8dac63d5p-6, 0x1.3339241fb31a1p-1, -0x1.c02b8a938756ep-3,
        0x1.7d506e3d1243dp-2, -0x1.2d04e4ff60a6dp-1, -0x1.721025daab264p-4, -0x1.52755717a8225p-2, -0x1.eb78d1fbacb0dp-2,
        -0x1.ba2d7c6da2a3cp-4, 0x1.2754e40630de6p-1, -0x1.3bdf11e93ce7fp-2, 0x1.72a019f3ae623p-2, -0x1.4aa38601cef0dp-1,
        -0x1.88f028295b89ap-1, 0x1.a51a52b2e5d4dp-1, -0x1.95ee909b9de81p-1, -0x1.d20458d797d8ep-4, 0x1.0f2ef2115a329p-1,
        -0x1.464dc756f5094p-1, 0x1.cd4e523763779p-5, 0x1.b69d7e19baee2p-2, -0x1.493e25a649767p-2, 0x1.9b5cd07ed1e4cp-2,
        -0x1.96cce53b4e5d6p-1, -0x1.04e65af0ee818p-3, 0x1.d579ec2f38962p-2, -0x1.78bead99f28bcp-1, -0x1.eb1d3ef930aefp-1,
        0x1.b5105f0e886b5p-1, -0x1.64ee8a36893cp-2, 0x1.8981e8bf540cap-3, 0x1.7354f27056773p-1, -0x1.68c8c7e2a093dp-2,
        0x1.7ab28261091bfp-3, -0x1.81524256a50b2p-1, -0x1.c201dc90e6005p-4, 0x1.c64fe09bc3cedp-2, -0x1.9b0334e5b14b5p-2,
        0x1.1421e0eed20c3p-4, 0x1.088d15e63a1b2p-1, -0x1.9214caee7679p-3, 0x1.92cf02e3a9c83p-3, 0x1.64a1d1d479229p-1,
        -0x1.46e87d2a10de4p-3, 0x1.81207edff4d2bp-2, -0x1.1241c50280dfep-1, 0x1.c26af756e94ep-4, 0x1.3a53cc17d2b43p-2,
        -0x1.0ee6ab8e342a8p-1, 0x1.06ce063fe73f5p-2, 0x1.2b1fdb785b308p-1, -0x1.4ae6b1360ec63p-2, 0x1.fc135419c6a24p-3,
        -0x1.5f443787624f2p-1, -0x1.a2c174f0d4c3p-2, 0x1.bb47c89e36639p-1, -0x1.3cc7101f86d7bp-1, 0x1.7b8f505a7b00bp-5,
        0x1.a3072978efc51p-2
    }},
};

// torch.optim.SGD(lr=0.125, momentum=0.875, weight_decay=0.03125)
inline constexpr Run<50, 66> momentum_and_decay{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.da14d27c65ed7p-3, 0x1.547a3909f7a09p-3, 0x1.0fd4668a01879p-3, 0x1.0677aabe40603p-3,
        0x1.0471637b60d12p-3, 0x1.d1239bd993f4p-4, 0x1.764e54f0014dbp-4, 0x1.2eff5fe063774p-4, 0x1.18b9759080adp-4,
        0x1.23d5df9fd3967p-4, 0x1.2d62959867049p-4, 0x1.21087d92a5fb4p-4, 0x1.03d9580675912p-4, 0x1.ce4fd70b6b8p-5,
        0x1.ac9315d9d5e0dp-5, 0x1.9f3e840f10919p-5, 0x1.94eefa1958d74p-5, 0x1.81293a6b0732bp-5, 0x1.6530a44e84c69p-5,
        0x1.4b366ac5caccdp-5, 0x1.3bf4af8165694p-5, 0x1.3843c49277444p-5, 0x1.3a318db0782e9p-5, 0x1.3a8ef338f7c5ap-5,
        0x1.35b99cd96935ep-5, 0x1.2cab8bb8801ccp-5, 0x1.22dbc25d40839p-5, 0x1.1b579e6c0c989p-5, 0x1.1718aeb7c3a42p-5,
        0x1.151e29cc3a7f7p-5, 0x1.1399bc945e052p-5, 0x1.1127a79a1ab42p-5, 0x1.0d6642866e5dcp-5, 0x1.08d5604bfbf43p-5,
        0x1.044e58e7a6e78p-5, 0x1.007d2cfa7e08fp-5, 0x1.fb39f9503c789p-6, 0x1.f70170f7daef4p-6, 0x1.f39161ea7e164p-6,
        0x1.f038143e25c09p-6, 0x1.ec95c1ebc6047p-6, 0x1.e8a61bac8465cp-6, 0x1.e4a18699312fcp-6, 0x1.e0d22519fa13cp-6,
        0x1.dd720c738075p-6, 0x1.da9b6a865ca27p-6, 0x1.d84908f6ffe2bp-6, 0x1.d660a816f4ca7p-6, 0x1.d4c04284eb287p-6
    }},
    .parameters = {{
        -0x1.8e848a933dbf4p-5, -0x1.c2f4977fc4cdep-4, 0x1.4fa32557b051ep-4, -0x1.3611f5d099cc6p-4, -0x1.165abece76394p-6,
        0x1.2ac7e577bfd05p-4, -0x1.76c8e6b010a38p-3, -0x1.6863f1a186dfp-6, 0x1.6992640f3c833p-5, 0x1.388143eba2a89p-7,
        0x1.40dfd00790085p-4, -0x1.6e6ecdc28d9cfp-4, -0x1.d4f3bf0f9c2f7p-11, -0x1.8959af1145e94p-4, -0x1.53cc7be8f5403p-5,
        -0x1.162604ea1dd1fp-9, 0x1.235620be7b8a6p-2, -0x1.c76770a6fae9p-5, 0x1.1b0bc038506ep-4, -0x1.4853576aaf186p-4,
        -0x1.a830c38316ee5p-2, 0x1.7f4539bafe529p-3, -0x1.72dd85dcbb6aap-3, 0x1.4291086b10475p-7, 0x1.b888f567b698cp-4,
        -0x1.0a68918b16e4ep-3, -0x1.b489073408568p-5, -0x1.ccb5489a2ef92p-6, 0x1.5f8bb69e7392ap-6, 0x1.d2b445596c05ep-3,
        -0x1.f6f2fd3391c1p-4, -0x1.7c43ba8af63c1p-6, 0x1.d7bc111cd72fap-5, -0x1.253e5d2a48a94p-2, -0x1.5aa7c19c4f9e9p-1,
        0x1.e18f81e36d21p-3, -0x1.b456ea13b682ep-6, 0x1.2951eb0eb7ebfp-4, 0x1.8443edc492af7p-4, -0x1.1195847952bccp-3,
        -0x1.2a74a88db17eap-4, -0x1.fd72394d6bfb7p-3, -0x1.6e2ebf31ef075p-4, 0x1.edc2b4edca994p-4, -0x1.5129cd44e773bp-4,
        -0x1.0e33122caf402p-4, -0x1.8b99d47947bcfp-7, -0x1.8164935d80359p-3, 0x1.405cf547b8e3bp-3, 0x1.07dd4d98bf9aep-2,
        0x1.2b9a46f9ca549p-3, -0x1.1b9bc370b1fep-6, -0x1.279570d96256ep-6, 0x1.49bc4c954990bp-5, 0x1.0ff5a70f8a1d1p-4,
        -0x1.8b76f416ebb27p-4, 0x1.9ee9c58f45418p-6, 0x1.d2b71b512d043p-6, -0x1.ae6a3e0d92ca6p-4, 0x1.1113484da659bp-2,
        -0x1.3612dabeeda8p-2, -0x1.21ba5b940468ep-2, 0x1.564b216e5af6bp-1, -0x1.e6c9c419f3af8p-3, 0x1.e091b8c09d74p-3,
        0x1.7a34be1820ef2p-7
    }},
};

// torch.optim.Adam(lr=0.02)
inline constexpr Run<50, 66> adam{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.b5a724c3f321ap-3, 0x1.579bd32e331c3p-3, 0x1.27cbeb3667dcep-3, 0x1.10107a0f558b1p-3,
        0x1.fde524ac86197p-4, 0x1.d81cba16d77f5p-4, 0x1.ad5786bd5c5e4p-4, 0x1.8357407ccb369p-4, 0x1.604e7f8b693b2p-4,
        0x1.474f9d74d16bep-4, 0x1.3770c260e34ddp-4, 0x1.2d069ea92fc97p-4, 0x1.23fb4d7e8ca88p-4, 0x1.19be21295f174p-4,
        0x1.0df240dbfa766p-4, 0x1.01e97f2136355p-4, 0x1.eee32e2a1a927p-5, 0x1.df3b7f2995c8ep-5, 0x1.d4446f5384c2ep-5,
        0x1.cb21c685b51e2p-5, 0x1.c08a98641d071p-5, 0x1.b2bbbd4d7ea29p-5, 0x1.a24d2bda72f04p-5, 0x1.919c9580cae9cp-5,
        0x1.8361dc0e988b5p-5, 0x1.794cb3413329cp-5, 0x1.735aa406c8d6bp-5, 0x1.701e8efc723cbp-5, 0x1.6daa7d3c9c317p-5,
        0x1.6a84092f71c99p-5, 0x1.662955fb5490bp-5, 0x1.6100566e169adp-5, 0x1.5bd5f3050e7c9p-5, 0x1.573f55c3bf19cp-5,
        0x1.5336e5dce4bf4p-5, 0x1.4f273b87e27efp-5, 0x1.4a4fd573854b3p-5, 0x1.4439c6ad36be5p-5, 0x1.3cf1397da3ceep-5,
        0x1.34e624a6effdbp-5, 0x1.2c93a593729f5p-5, 0x1.2431ed36fef6ap-5, 0x1.1ba873080419ep-5, 0x1.12c11827fa20bp-5,
        0x1.096b3e2beaecep-5, 0x1.ffacbc1ef820cp-6, 0x1.eca43b23e9ca4p-6, 0x1.da26d64d9d87ep-6, 0x1.c822aad0e05cbp-6
    }},
    .parameters = {{
        -0x1.5fb4341eccfccp-2, -0x1.63fc5b7b8c0a5p-2, 0x1.742c67f1b4934p-2, -0x1.fae4224182da9p-2, -0x1.0bf902ae9c428p-3,
        0x1.a3a307145255cp-2, -0x1.4743f828a4f8ap-1, 0x1.902d44445253dp-5, 0x1.12af591e5a569p-1, -0x1.09355d6557f96p-3,
        0x1.8f0509e825576p-2, -0x1.3cf7c904deadcp-1, 0x1.f1c7877c4c2e2p-4, 0x1.942daa916327ep-6, -0x1.e52344946866ep-3,
        -0x1.575757b6f0f24p-2, 0x1.c11d0c3fc6966p-1, -0x1.a3010272abacbp-5, 0x1.4aa9511d16871p-2, -0x1.65e34872d4996p-1,
        -0x1.f5af868a4015ap-2, 0x1.6e067ccdc4b28p-1, -0x1.04a629be3e538p+0, -0x1.42639e3de1159p-3, 0x1.2ad42059e50f9p-1,
        -0x1.2abc28b127cf3p-1, -0x1.43f56811c9aap-4, 0x1.af90c8a497c35p-2, -0x1.17fc22a365856p-4, 0x1.bac95ba120515p-2,
        -0x1.14bac1cd81bcdp-1, -0x1.4720781852c18p-6, 0x1.f188e84de727p-2, -0x1.ca5b6d9dec725p-1, -0x1.d4b107a8bb8cdp-2,
        0x1.8d23e3ca12aafp-1, -0x1.b9d0622b05f75p-2, 0x1.60039b986a75p-3, 0x1.716d9e83623edp-1, -0x1.24cf5f809d715p-2,
        0x1.f2d4f58d2719p-4, -0x1.aa0ce6fabee3dp-1, -0x1.382fe40e4d331p-3, 0x1.e83b9329bd9fdp-2, -0x1.10fa3cd4beea5p-2,
        0x1.5236afb88a8dp-3, 0x1.336ed530721cbp-1, -0x1.e20aae272d867p-3, 0x1.0a78ac4f5412ap-4, 0x1.4ad7baf7d613fp-1,
        0x1.fc3d43866bae6p-7, 0x1.b9983a84be2d2p-2, -0x1.c5d15bd9e048bp-2, 0x1.7f250b0f9a2cep-6, 0x1.4a37a7ed5f95fp-2,
        -0x1.3e7011ee1d625p-1, 0x1.47f5f87cbb10fp-1, 0x1.db75d1e8265b6p-2, -0x1.603c881eab1c1p-2, 0x1.8d1a7d2fc29bfp-1,
        -0x1.100200180ea8bp-1, -0x1.0dd0fc6af6fa8p-4, 0x1.6d337b01ce70cp-1, -0x1.3c72710ee8484p-1, 0x1.1405bef98e8ep-4,
        0x1.fee5a9cdd4848p-2
    }},
};

// torch.optim.Adam(lr=0.02, betas=(0.8, 0.95), eps=0.0001, weight_decay=0.03125)
inline constexpr Run<50, 66> adam_and_decay{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.b476500247bdp-3, 0x1.52e4b78611dcfp-3, 0x1.1cf6b42d7af47p-3, 0x1.ff204e896ea79p-4,
        0x1.d6802d09ed68bp-4, 0x1.af93d519f3765p-4, 0x1.8850ff22eca95p-4, 0x1.6526f407812bbp-4, 0x1.4a1a2f8cf4c72p-4,
        0x1.376e2b76d558p-4, 0x1.2a0987ddacb5ap-4, 0x1.1e1bd1c095615p-4, 0x1.11985c143c689p-4, 0x1.04a750edbfb8bp-4,
        0x1.f0e3c9b026ef2p-5, 0x1.dba49ee2ae307p-5, 0x1.c98e16138d687p-5, 0x1.b988706956d75p-5, 0x1.aab8c0949fb95p-5,
        0x1.9d1e3728c79bfp-5, 0x1.912b051745ac4p-5, 0x1.870af85d78dacp-5, 0x1.7e4d6e1e55f6bp-5, 0x1.7623eefb12b6p-5,
        0x1.6de68f397d5p-5, 0x1.6566cf84142a8p-5, 0x1.5cdcb35c1168fp-5, 0x1.5496ca9c6e1efp-5, 0x1.4cb96cdf9d26p-5,
        0x1.4536a090800bap-5, 0x1.3dee8e77c6029p-5, 0x1.36cda9554ce8bp-5, 0x1.2fcf04e807d64p-5, 0x1.28eda2d8e0bdep-5,
        0x1.221fbaf2ec3c1p-5, 0x1.1b64dc1d7fa96p-5, 0x1.14d5d6b55cdb4p-5, 0x1.0ea31b5f5a86bp-5, 0x1.09021a032b388p-5,
        0x1.0419d5a89f487p-5, 0x1.fff5ce063e425p-6, 0x1.f942fce32b26p-6, 0x1.f3f398387afcbp-6, 0x1.efc7ad54887ep-6,
        0x1.ec71f3ce16e05p-6, 0x1.e9a766fe82bc4p-6, 0x1.e72c3a657ceabp-6, 0x1.e4d6f1f8e07a4p-6, 0x1.e28b025a588c9p-6
    }},
    .parameters = {{
        -0x1.80ce97e2bf076p-3, 0x1.3b59574098351p-4, 0x1.33166df20c73dp-5, -0x1.1eb8229cea1cfp-3, 0x1.2fd8d71d2deabp-8,
        0x1.11e847076dae6p-4, -0x1.72cbf23366dc8p-3, 0x1.d82d67f91bfabp-8, 0x1.14c01a068509ep-4, 0x1.1ae8017256d38p-11,
        0x1.0c8b4dd9d4d66p-4, -0x1.61d1db8d24b84p-3, -0x1.0796ec000f59p-6, -0x1.08165e656d3e7p-4, 0x1.47561cf01922dp-6,
        0x1.2c8de19ed091ap-3, 0x1.88578dec62803p-3, -0x1.c833d4f42aa6dp-5, 0x1.455fddf71c98ap-7, -0x1.bae4f3910a872p-5,
        -0x1.aa384a33ab7eap-2, 0x1.d2bb2872cccd5p-3, 0x1.08c8778eb91e2p-3, 0x1.20a4613a623a8p-4, 0x1.4e66e255c5444p-3,
        -0x1.71dde708c9bfap-3, -0x1.4712d8b4c223dp-8, 0x1.cca9e609c7dd6p-4, 0x1.2aadbd1e9c2f9p-3, 0x1.4a232704ad826p-2,
        -0x1.1fe38233f0469p-2, 0x1.492ba79180b0bp-4, 0x1.0f68acb24394cp-6, -0x1.2f5624fd41d52p-2, -0x1.ff0ead4d5e60bp-2,
        0x1.17727d650856cp-2, 0x1.8e93de52fc631p-4, 0x1.4bff03eb11b4ep-4, 0x1.2b0770214fb55p-3, -0x1.f217e5dcf9cb3p-4,
        -0x1.5146faa7092f5p-3, -0x1.0cfad61fa6e05p-2, -0x1.ba8be290e5c01p-5, 0x1.679053ec1fe28p-3, -0x1.6458c5640c889p-3,
        0x1.d2155e607996dp-4, 0x1.742eb8b46b6b7p-3, -0x1.5bbaed4f46879p-2, 0x1.36a0529bdf428p-4, 0x1.4091a8ed9b5f1p-2,
        0x1.266612b1fb01dp-2, -0x1.3a6f96a7e0639p-6, -0x1.fab7b7fc489afp-4, -0x1.5b52e209c0fc7p-4, 0x1.90d5162b4d796p-5,
        -0x1.291af494965f7p-3, -0x1.4b56f991847b8p-8, 0x1.397fa4846e9fbp-3, -0x1.4cedea8bc10c7p-3, 0x1.4c575b1b779cdp-2,
        -0x1.6c30359d2e86cp-2, -0x1.007142355cb83p-2, 0x1.f68cb3eb503c3p-2, -0x1.ccf129ca5a8bbp-3, 0x1.61d5fda8e8513p-3,
        0x1.30411ac518382p-4
    }},
};

}  // namespace pytorch
