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

// torch.optim.RMSprop(lr=0.005)
inline constexpr Run<50, 66> rmsprop{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.53d476fe0a295p-3, 0x1.0842800eead98p-3, 0x1.c7daf262f86f2p-4, 0x1.978a3e24fd3f2p-4,
        0x1.73dd91ab0aff5p-4, 0x1.58abcef134c64p-4, 0x1.4334d2223a3e2p-4, 0x1.31cf47b6b013ep-4, 0x1.2358f363dbc9cp-4,
        0x1.170f25a967edbp-4, 0x1.0c70d9b2dca17p-4, 0x1.0320d30e56048p-4, 0x1.f5bc1db539609p-5, 0x1.e6edb7e3074a9p-5,
        0x1.d98c60f633acbp-5, 0x1.cd5cd2c9f2437p-5, 0x1.c23007b1e9fedp-5, 0x1.b7decb306339dp-5, 0x1.ae485cdcca4b9p-5,
        0x1.a550794782eacp-5, 0x1.9cde9c97338f7p-5, 0x1.94dd195323d12p-5, 0x1.8d38b17f489bbp-5, 0x1.85e0255623208p-5,
        0x1.7ec3fa4676a18p-5, 0x1.77d640c983cd4p-5, 0x1.710a7394bf55fp-5, 0x1.6a555810e2d2cp-5, 0x1.63aceb0a1958p-5,
        0x1.5d084f65a35ffp-5, 0x1.565fc361cd0c8p-5, 0x1.4fac98187dbb6p-5, 0x1.48e92cce6edbbp-5, 0x1.4210ec42dc261p-5,
        0x1.3b204be57fad4p-5, 0x1.3414cc1a0d00cp-5, 0x1.2cecf85e283aap-5, 0x1.25a866ce286d9p-5, 0x1.1e47b52cd5f66p-5,
        0x1.16cc832bd7845p-5, 0x1.0f3967d268614p-5, 0x1.0791e24aeb922p-5, 0x1.ffb48855bd572p-6, 0x1.f02f2cf8fa119p-6,
        0x1.e09ef071ed395p-6, 0x1.d10ff19d4e472p-6, 0x1.c18edc0f71735p-6, 0x1.b228926c52e17p-6, 0x1.a2e9d6483ec85p-6
    }},
    .parameters = {{
        -0x1.c95ad66a2858dp-2, -0x1.18a73c3d5d2e3p-2, 0x1.50feac834c7cap-2, -0x1.05ad8c2d579a5p-1, -0x1.b5c55c1a39266p-4,
        0x1.5f19259f53719p-2, -0x1.41f009d6b20efp-1, 0x1.4fbff38e480a9p-4, 0x1.fda0e9be148ep-2, -0x1.e52e7bca275c1p-5,
        0x1.dc9d1933f27a2p-2, -0x1.64556c7a8caa3p-1, 0x1.1c598af440079p-3, 0x1.c11c1f2541138p-4, -0x1.538ca86a262e7p-2,
        -0x1.1d1f33093a885p-2, 0x1.7b19b6d8379aep-1, -0x1.7a2a1052faeeep-4, 0x1.263f1e4f8877cp-2, -0x1.45f41d17dc418p-1,
        -0x1.cd48ca3f14fc4p-2, 0x1.3c2d69a400923p-1, -0x1.c31fddf122e9bp-1, -0x1.c6b402fc864d5p-4, 0x1.1e44f6bc20e88p-1,
        -0x1.2152a6f3f655ap-1, -0x1.f6ddb9028353fp-4, 0x1.de29a11536d9bp-2, -0x1.7b41d0e37224fp-3, 0x1.9f142e1a14e62p-2,
        -0x1.2ef498644d3c8p-1, 0x1.12fa5db49b51p-5, 0x1.7249281a7cad8p-2, -0x1.c4325af79e206p-1, -0x1.75b803295ebcp-2,
        0x1.6f81c84cef1ecp-1, -0x1.f2e9d0ded993dp-2, 0x1.309cd10743b38p-3, 0x1.5726583a04c33p-1, -0x1.20f311bd7bd63p-2,
        0x1.ff5f75451220cp-4, -0x1.64ef6896054d7p-1, -0x1.cffe1ada7f2d5p-3, 0x1.067a89fc854d8p-1, -0x1.815c87200814fp-2,
        0x1.64db3e12d8a6dp-3, 0x1.54dcc250b0833p-1, -0x1.7794c53fccd8dp-2, 0x1.a39b4b24f5de6p-5, 0x1.77ad136931eb8p-1,
        0x1.36c090643d81fp-6, 0x1.0edf9956afa5cp-1, -0x1.078bef7c8da63p-1, -0x1.edc571cb35b5bp-6, 0x1.a096336c817b7p-3,
        -0x1.52dd88930f68ep-1, 0x1.c73b957865c5ap-2, 0x1.e0b12fc20ab69p-2, -0x1.af68f6ad97e73p-2, 0x1.0a219251669dp-1,
        -0x1.5a0e732540089p-1, -0x1.8219f30dd615cp-3, 0x1.89aa39ac4b169p-1, -0x1.3fb7b752ca873p-1, 0x1.840be57aaca5fp-5,
        0x1.f4246d9be30a1p-2
    }},
};

// torch.optim.RMSprop(lr=0.005, alpha=0.875, eps=0.0001, momentum=0.5, weight_decay=0.03125)
inline constexpr Run<50, 66> rmsprop_momentum_and_decay{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.dc0cf2deb5a47p-3, 0x1.794c78b167f43p-3, 0x1.3a7ae227d4c15p-3, 0x1.1317edeabdde5p-3,
        0x1.f13d377b92419p-4, 0x1.caad6ff495bdbp-4, 0x1.accc7bb5a63d4p-4, 0x1.94a4d7608f73ap-4, 0x1.806ca2326724cp-4,
        0x1.6ef2e7a41e1c4p-4, 0x1.5f7541410c5a8p-4, 0x1.518117f721ebp-4, 0x1.44d0510bfa2bp-4, 0x1.392f189abd73cp-4,
        0x1.2e74ab43df9c8p-4, 0x1.2481ba3589494p-4, 0x1.1b3cd599f35dep-4, 0x1.12911b26d4de9p-4, 0x1.0a6f22bee8074p-4,
        0x1.02cc690956b8p-4, 0x1.f7413ae723117p-5, 0x1.e9c71ae3a61ap-5, 0x1.dd1a7e97f4099p-5, 0x1.d12d67ac3dc4ep-5,
        0x1.c5f363aae7975p-5, 0x1.bb6068c0eb584p-5, 0x1.b1688e1d9f5b4p-5, 0x1.a7ffb170a95e7p-5, 0x1.9f18cacbd4532p-5,
        0x1.96a602a31366ep-5, 0x1.8e99461cd8a75p-5, 0x1.86e49ba8e4b0bp-5, 0x1.7f7a83e1163e1p-5, 0x1.784e8197f764cp-5,
        0x1.715581eaf0443p-5, 0x1.6a8636f8a9b55p-5, 0x1.63d959c9cea3ep-5, 0x1.5d49ab8b7c919p-5, 0x1.56d3d51852a85p-5,
        0x1.507635c091792p-5, 0x1.4a30a3594acb8p-5, 0x1.44042a7a752ccp-5, 0x1.3df2c70b55ef9p-5, 0x1.37ff1b9394544p-5,
        0x1.322c2e001574p-5, 0x1.2c7d2d6d0dffcp-5, 0x1.26f547f19d829p-5, 0x1.21978c0c7e63fp-5, 0x1.1c66d4802785cp-5
    }},
    .parameters = {{
        -0x1.3fb273f87df15p-2, 0x1.347bf494462c9p-5, 0x1.440dcbc3b2f3fp-5, -0x1.0152159f2f483p-2, -0x1.3fa867cfd6bcep-5,
        0x1.471044b287762p-3, -0x1.1ac742ad92e38p-2, -0x1.0db595470beb6p-4, 0x1.06bec98263059p-2, -0x1.947bd0b5930ddp-8,
        0x1.c67d4f1eb8bc7p-4, -0x1.32fa91ec2e462p-2, 0x1.8463a65c1175dp-8, 0x1.30b365c2a678dp-4, -0x1.f2ee6ec545f03p-4,
        0x1.3bf47e1569bb1p-4, 0x1.d92668464d94p-3, -0x1.9de189c2d40e7p-5, 0x1.ba20f514062dcp-4, -0x1.230670459c4ddp-2,
        -0x1.6ae9f48f4fcfcp-2, 0x1.460aa04432b0ep-2, -0x1.29a95af82b275p-5, 0x1.f9fbdea6c0a2bp-6, 0x1.b488e950cf0e8p-3,
        -0x1.18a789058cc2ep-2, -0x1.f3cfdbfcb3f15p-4, 0x1.f6b8c7d3da0b9p-3, 0x1.8fd1e224c749fp-4, 0x1.4e26499b0fe5fp-2,
        -0x1.530b75b0f5727p-2, 0x1.8d1a558179531p-4, 0x1.6bffd579dd5a8p-4, -0x1.81df19068abecp-2, -0x1.a1c91d913d382p-2,
        0x1.813b656d0c927p-2, -0x1.7c14041aa1c7p-6, 0x1.32203b8c311e9p-4, 0x1.466e85a546d8ep-2, -0x1.40ab0902c5812p-3,
        -0x1.b89acb5fa2cfdp-4, -0x1.ac17e847c0ff6p-2, -0x1.96ee867c5e38bp-4, 0x1.af29c8429bfdap-3, -0x1.aa5cc2e2c2168p-3,
        0x1.9f280c7776713p-4, 0x1.006335eef6f4dp-2, -0x1.24a2c97c5e11dp-2, 0x1.234f9f68f4e7cp-4, 0x1.637588a597bcbp-2,
        0x1.b029dc131d1e4p-3, 0x1.121f1f8d4bd23p-4, -0x1.07ce351ce4e2ap-2, -0x1.d60788b03bfb2p-4, 0x1.074584c28418cp-3,
        -0x1.c8fd469c1c3c2p-3, 0x1.14ba529592661p-3, 0x1.0e004e0f0334ep-2, -0x1.e16b7b95834adp-3, 0x1.a05ed66cc8bfbp-2,
        -0x1.b47497d003153p-2, -0x1.0dc20ad343c8dp-2, 0x1.02f667315f065p-1, -0x1.f5aa77937433bp-3, 0x1.731ef8edc559fp-3,
        0x1.806029f2c67b1p-3
    }},
};

// torch.optim.Adagrad(lr=0.125)
inline constexpr Run<50, 66> adagrad{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.73cf992697a0cp-2, 0x1.2bf62be3eb18fp-3, 0x1.c5a07962e80b2p-4, 0x1.99e917e7bce3ap-4,
        0x1.4a3b598ed76e1p-4, 0x1.180519a0f18fdp-4, 0x1.ec9838c463237p-5, 0x1.c4c8ee8e0b5c5p-5, 0x1.a75f96ef5afb4p-5,
        0x1.8f21b357e5cdcp-5, 0x1.792d251171ef8p-5, 0x1.6459a914f52c4p-5, 0x1.50030d24c62e9p-5, 0x1.3bf6c292749fap-5,
        0x1.2826f2e5d55eap-5, 0x1.14ba3f84881abp-5, 0x1.01db563885a56p-5, 0x1.df8c8268679p-6, 0x1.bd4a6cba9bd65p-6,
        0x1.9d3e10710e9cep-6, 0x1.7f844603884bap-6, 0x1.642bcd121e65ep-6, 0x1.4b1d8f4378881p-6, 0x1.343ef015c15b4p-6,
        0x1.1f5ff02b0012fp-6, 0x1.0c58a1044ee78p-6, 0x1.f5eda11a31995p-7, 0x1.d62e0d93576ebp-7, 0x1.b92168381b84ep-7,
        0x1.9e9b2b9da4a12p-7, 0x1.866c9d13752cap-7, 0x1.70960d6d0ce08p-7, 0x1.5d2d2f0d2d469p-7, 0x1.4c8db0caf8c8ep-7,
        0x1.3f72cd64ca664p-7, 0x1.36db5710e656ep-7, 0x1.34afbf1cc8ad1p-7, 0x1.3964e390fa1c2p-7, 0x1.463c765d66b17p-7,
        0x1.53b5d1d2f8c3ap-7, 0x1.5ec71a55a2764p-7, 0x1.58ebf060d4dd4p-7, 0x1.48f237ff89aa3p-7, 0x1.2b955b4b7b36ap-7,
        0x1.0e7c70ea8d215p-7, 0x1.e2988c7d80cfp-8, 0x1.b3194532d4512p-8, 0x1.8aa720ef5fb3bp-8, 0x1.6a9fc08e98b2bp-8
    }},
    .parameters = {{
        -0x1.92fb20908568dp-2, -0x1.3730f9b45e60ep-2, 0x1.208d020f9aaaep-2, -0x1.300affc0d8f2ep-1, -0x1.bed2bf2bae09bp-4,
        0x1.1f7439be8ddcp-1, -0x1.561fb29cf99afp-1, 0x1.0f69494ec7ebcp-6, 0x1.443fa8c93c534p-1, -0x1.eb9b3a4e26674p-3,
        0x1.6bf9a615ccd57p-2, -0x1.4263d5d6178bdp-1, -0x1.5fc3fbc4dc851p-6, -0x1.fa278c7696662p-3, -0x1.9c6fe57ce43c9p-2,
        -0x1.65ace0a1bc1c1p-2, 0x1.39433e1b2d816p-1, -0x1.21336f06af0e9p-2, 0x1.2574c9f267296p-2, -0x1.08cc7eee1e1bap-1,
        -0x1.b4ad2e9afbff5p-1, 0x1.54f96de5f419ap-1, -0x1.c857e770716ccp-1, -0x1.739eadc4e5027p-5, 0x1.fd5cd06a0c1ap-2,
        -0x1.24a6f6139ff7ap-1, 0x1.482155f1f347ap-4, 0x1.df51f83abecabp-2, -0x1.3831ceb8f27b7p-2, 0x1.61cb6fabf7a37p-2,
        -0x1.506fa3c70f80ep-1, -0x1.1c0044d003b81p-3, 0x1.cbaf74a5af9d1p-2, -0x1.d2940efb2ece8p-1, -0x1.5f9addc68e609p-1,
        0x1.713b343f7a757p-1, -0x1.c3a0ee651a42fp-2, 0x1.03787b12e2cb8p-2, 0x1.61d8116fbdfccp-1, -0x1.39bb15e34ad6p-2,
        0x1.2921cfbc73ce7p-2, -0x1.5b0c27bffeebdp-1, -0x1.4ffd92c0c0a48p-4, 0x1.dd3e87b511618p-2, -0x1.f8776f2c16bc9p-2,
        0x1.53a43492bc99p-3, 0x1.3c8d9089384b8p-1, -0x1.663e892278393p-3, 0x1.87b9f9e450ab4p-7, 0x1.79297ad44867bp-1,
        0x1.35518bc99d02ap-5, 0x1.b7c410a7a3a2fp-2, -0x1.0afbcbbcf3186p-1, 0x1.23dddbf6d2919p-6, 0x1.59e589ffbfb54p-2,
        -0x1.259c4e5aac45fp-1, 0x1.dc2b117cf5d12p-3, 0x1.5b49f19d41ce2p-1, -0x1.2af9c23b452ecp-2, 0x1.d3c4958e7c33p-3,
        -0x1.976186f63f6dfp-1, -0x1.e2bc06d6b2d8ep-2, 0x1.02699662f0a1dp+0, -0x1.4b5ddac1b2046p-1, -0x1.30ea2f043527ep-10,
        0x1.01add806fc7dep-1
    }},
};

// torch.optim.Adagrad(lr=0.125, eps=0.0001, weight_decay=0.03125)
inline constexpr Run<50, 66> adagrad_and_decay{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.3362d7aad572ap-2, 0x1.2a8a9d5bc7157p-3, 0x1.adf021d440941p-4, 0x1.5cb3edb533a24p-4,
        0x1.2f05974beb02ap-4, 0x1.0a78c52c98f75p-4, 0x1.f1c47a151b317p-5, 0x1.ce598d5e53874p-5, 0x1.b9633ee5dc0fcp-5,
        0x1.a2fc40c32f725p-5, 0x1.91c577aa16d06p-5, 0x1.80caba097190cp-5, 0x1.720280966c1f4p-5, 0x1.641cafbaeb23cp-5,
        0x1.57827b5912802p-5, 0x1.4be2468eac45cp-5, 0x1.414498dcb59d6p-5, 0x1.378f54393882ap-5, 0x1.2eb69eacec544p-5,
        0x1.26a88f54e956dp-5, 0x1.1f54b79834305p-5, 0x1.18a9da01390b9p-5, 0x1.12975034374d7p-5, 0x1.0d0d2ff6dbe25p-5,
        0x1.07fcbc06e0e1fp-5, 0x1.03589611e072ap-5, 0x1.fe29ba0e58dc4p-6, 0x1.f64e6004c4ea4p-6, 0x1.ef0d3edaf9a0bp-6,
        0x1.e8572173f3ae4p-6, 0x1.e21f336cad42cp-6, 0x1.dc5aae59dfc44p-6, 0x1.d70083b5c4519p-6, 0x1.d2090858aae65p-6,
        0x1.cd6da56ebc8e4p-6, 0x1.c9289200e8deep-6, 0x1.c534974435701p-6, 0x1.c18ce0ebf2881p-6, 0x1.be2cd9bccf76ap-6,
        0x1.bb1013b0f155bp-6, 0x1.b8323a3bd6bffp-6, 0x1.b58f0cbcac124p-6, 0x1.b3225ef6a1065p-6, 0x1.b0e81d732f025p-6,
        0x1.aedc53f251fa9p-6, 0x1.acfb346bff605p-6, 0x1.ab411d90975ap-6, 0x1.a9aaa01b9adcp-6, 0x1.a83482a2344bcp-6
    }},
    .parameters = {{
        -0x1.a1513345ad98dp-3, 0x1.156adf74eb6ffp-6, 0x1.2fc875bc2fa28p-5, -0x1.683f3e1836beap-3, -0x1.28ab6392161eep-7,
        0x1.1835e5f97796dp-3, -0x1.8eeeb6768b6d5p-3, -0x1.5598f112a303ap-8, 0x1.9f9691fc36304p-4, -0x1.b754970b7ea71p-7,
        0x1.0933da0df3026p-3, -0x1.5d3506d16f13ep-3, 0x1.4cd0daef70f36p-5, -0x1.8227c8c46b0f7p-4, 0x1.49cd4e9075958p-4,
        0x1.7de75e5a7b56fp-5, 0x1.ad09c1892c7a8p-3, -0x1.05e716809dcb4p-5, -0x1.283c56d967009p-9, 0x1.d9d8131a11ccp-5,
        -0x1.d266dbdb685e5p-2, 0x1.238d667a294b7p-2, 0x1.b25659567e79p-7, 0x1.34780d54bcc6bp-5, 0x1.c71680d8c1b1dp-3,
        -0x1.c801010701ee9p-3, 0x1.6738e9e3bba2ep-5, 0x1.2bf7296ae4f38p-4, 0x1.00b562d6622a6p-2, 0x1.c91c642aed0efp-3,
        -0x1.1e0986d7e2859p-2, 0x1.e41258fdb19ccp-5, 0x1.2f7554cc62c84p-4, -0x1.4dab64286db81p-3, -0x1.2945b76865c54p-1,
        0x1.41372e5e1c844p-2, 0x1.ee5810886ad5fp-6, 0x1.70d870dce6d55p-4, 0x1.adaef38386e94p-3, -0x1.38c3d72c87de1p-3,
        -0x1.cada0b53bb269p-8, -0x1.632d290abb799p-2, 0x1.d61637641e9c2p-9, 0x1.121e2ccef8b58p-2, -0x1.65ef219352fa9p-2,
        0x1.2c0b19bb18bb9p-5, 0x1.7a157b34447adp-3, -0x1.aa6cfd44100ccp-3, 0x1.b09130ab30c11p-4, 0x1.4902e5bac2d58p-2,
        0x1.d3bf1582687fdp-3, 0x1.7dd729a3d17bep-4, -0x1.2276b20d67dbp-3, -0x1.4821ba76f989cp-4, 0x1.57e6c942ab34ap-3,
        -0x1.2ae2087c8778fp-2, 0x1.efd389828f816p-5, 0x1.4897fb8f2ed6fp-2, -0x1.c7e8628505675p-4, 0x1.71da8003d3a29p-3,
        -0x1.79d3fc4463269p-2, -0x1.2e06659eed175p-2, 0x1.3ef80fc3f1a14p-1, -0x1.3092117f440a6p-2, 0x1.024ceb88dedf6p-3,
        0x1.3ca249b2295cap-3
    }},
};

// torch.optim.AdamW(lr=0.02)
inline constexpr Run<50, 66> adamw{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.b5960a1153cb5p-3, 0x1.5783626e72e3bp-3, 0x1.27ab4ab03a73p-3, 0x1.0fe53f5721042p-3,
        0x1.fd7d45a6a4baep-4, 0x1.d7adfddc244e9p-4, 0x1.acebe98037e8ep-4, 0x1.82f486d0b1dc2p-4, 0x1.5ff5ac5cda23bp-4,
        0x1.46fe49c6c91e2p-4, 0x1.3723209f10595p-4, 0x1.2cb9c72dc5479p-4, 0x1.23aef5180aa1fp-4, 0x1.19746e237cb2ep-4,
        0x1.0dadd9fd2ac65p-4, 0x1.01ab1d2ad006p-4, 0x1.ee6d4202b908p-5, 0x1.dec205a25a32ep-5, 0x1.d3bd42469ab54p-5,
        0x1.ca8911443291cp-5, 0x1.bfe51a327c6f4p-5, 0x1.b213b7699ae2ep-5, 0x1.a1ac86a69424dp-5, 0x1.91080e0f529bcp-5,
        0x1.82d78ad60bc3ep-5, 0x1.78c615e991054p-5, 0x1.72d0910bd76e9p-5, 0x1.6f8c9f296264bp-5, 0x1.6d10282b5fb3dp-5,
        0x1.69e372ffba9abp-5, 0x1.658506792a53bp-5, 0x1.6059318efa777p-5, 0x1.5b2a7130ffc3p-5, 0x1.568c5b7511d63p-5,
        0x1.52799e46c659ap-5, 0x1.4e5e9ffea2096p-5, 0x1.497cd7a2a223p-5, 0x1.435e31f07114p-5, 0x1.3c0e55ab23f5bp-5,
        0x1.33fc336325644p-5, 0x1.2ba2803170db6p-5, 0x1.233a081f18fbdp-5, 0x1.1aab3a3f22c3fp-5, 0x1.11c042ae0fb8bp-5,
        0x1.0867bdd0798eep-5, 0x1.fd9ff035fd8a4p-6, 0x1.ea9042e058844p-6, 0x1.d80bfb8b8f089p-6, 0x1.c6048a92ce997p-6
    }},
    .parameters = {{
        -0x1.5b9e8a86cc56ep-2, -0x1.61d64ff96dd4ep-2, 0x1.702c4b6b15c18p-2, -0x1.f4ce5529c09a6p-2, -0x1.0a0fa2c1a95f9p-3,
        0x1.9eefc7ca64d63p-2, -0x1.4469fdf2cfc6fp-1, 0x1.8f3a5c2eb4851p-5, 0x1.0e4af368873fap-1, -0x1.ff6a79fd3a415p-4,
        0x1.8b884031299c4p-2, -0x1.39cbcef67bd3fp-1, 0x1.e9b9dc9c3dc8bp-4, 0x1.8ea3ca2ae2448p-6, -0x1.dbd51def2c482p-3,
        -0x1.55d9457611b41p-2, 0x1.c0e9762dec83p-1, -0x1.92baa805e5f71p-5, 0x1.482a75a33f0a5p-2, -0x1.6225a35f3dcf4p-1,
        -0x1.f440fbbb0330dp-2, 0x1.6aad4a185b485p-1, -0x1.02eda2ab3aa01p+0, -0x1.3fcca3c74cc79p-3, 0x1.2837b19e41dddp-1,
        -0x1.27f55b06b1442p-1, -0x1.46dd2d776a506p-4, 0x1.aabfad1aae3d4p-2, -0x1.0ed35a5fa6cd5p-4, 0x1.b77ac7fd81988p-2,
        -0x1.109dedc8079a4p-1, -0x1.2683a65018d5p-6, 0x1.ec934554ba38ep-2, -0x1.c76d1c112c2bfp-1, -0x1.d3a3ab34ebc46p-2,
        0x1.899adac9d0282p-1, -0x1.b6c1223d8af4cp-2, 0x1.5ccb908b381b1p-3, 0x1.6d848d2db47afp-1, -0x1.22501c6ec536ep-2,
        0x1.df2da830e5452p-4, -0x1.a54bf9ce045fdp-1, -0x1.33642f7098eb3p-3, 0x1.e4b89e39415b3p-2, -0x1.0e821f86d469fp-2,
        0x1.4ee81dc911b42p-3, 0x1.300ae7aed1909p-1, -0x1.e22812da017d9p-3, 0x1.09f539a37c667p-4, 0x1.47e1bf24ef9ebp-1,
        0x1.12cd73a076dd7p-6, 0x1.b57169778909bp-2, -0x1.bf75ce2b4b0fap-2, 0x1.781390506dfa2p-6, 0x1.45501a81679cap-2,
        -0x1.3c3db0caffaf7p-1, 0x1.45e532f5a2973p-1, 0x1.d51e273f7ed4fp-2, -0x1.5c497d9490c81p-2, 0x1.8b1bc6e4ebdd2p-1,
        -0x1.0f016512fcd36p-1, -0x1.12dfba8466b0ep-4, 0x1.6c041f3d68e29p-1, -0x1.39321065979f1p-1, 0x1.16989ab4306aap-4,
        0x1.f89694a927635p-2
    }},
};

// torch.optim.AdamW(lr=0.02, betas=(0.8, 0.95), eps=0.0001, weight_decay=0.5)
inline constexpr Run<50, 66> adamw_and_more_decay{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.b261c385c616cp-3, 0x1.531bea082527ep-3, 0x1.208033ec45322p-3, 0x1.034e136029c82p-3,
        0x1.d78985b205647p-4, 0x1.a89d87333905ap-4, 0x1.7c512b85cb854p-4, 0x1.586bca04ec92cp-4, 0x1.3ee4fa7d78c5ap-4,
        0x1.2cc05aaddaa4dp-4, 0x1.1d930c0004e43p-4, 0x1.0ef3f9f2f1457p-4, 0x1.0112b52755e12p-4, 0x1.ea20ff64dc72cp-5,
        0x1.d64617d5aaa94p-5, 0x1.c48eaeb19337ap-5, 0x1.b2e515f1cc739p-5, 0x1.a13eac3c97967p-5, 0x1.912ac6c7720bep-5,
        0x1.83c74e7f1b556p-5, 0x1.78a0457b941d4p-5, 0x1.6e7e72725f7c7p-5, 0x1.64b869e8ccd8p-5, 0x1.5b69a107ebfbep-5,
        0x1.52b6dac9069c4p-5, 0x1.4a591ac505651p-5, 0x1.41e3a173e460bp-5, 0x1.391fe2669f6c2p-5, 0x1.3004f722f5e1ap-5,
        0x1.268411c2630eap-5, 0x1.1c7fdbd2e4844p-5, 0x1.11eef32d17ea4p-5, 0x1.06f07595665c4p-5, 0x1.f76100589baa9p-6,
        0x1.e08e1259f06a2p-6, 0x1.c98e289282779p-6, 0x1.b2aa3759d3b49p-6, 0x1.9c278da9c7f1cp-6, 0x1.8629eb64fe7b4p-6,
        0x1.70d34dd5cb009p-6, 0x1.5c538014d1e95p-6, 0x1.48d968e35314ep-6, 0x1.3685e6834c2p-6, 0x1.256b4d1dc6fddp-6,
        0x1.15964b0156054p-6, 0x1.0705ed5543ccap-6, 0x1.f347e01280d2p-7, 0x1.daa35ee730355p-7, 0x1.c3de7db1659d7p-7
    }},
    .parameters = {{
        -0x1.cfd4ceaa0a7cfp-3, -0x1.0f13cda0f418cp-2, 0x1.c9e21aa0364fep-3, -0x1.9888c5d1e63edp-3, -0x1.0186597ae579fp-3,
        0x1.56e0f447e74aap-3, -0x1.b4e18779cb1a3p-2, 0x1.03afc614e2a1dp-5, 0x1.cc65a3ffb69eep-4, 0x1.f1669b03f19fep-4,
        0x1.2022fa946183cp-2, -0x1.ad2b3eb96cc85p-2, 0x1.dc6993f2005cfp-5, -0x1.01ece3e8961f6p-4, -0x1.190a20179d5d5p-3,
        -0x1.bcbf2c3eb81edp-2, 0x1.a6989a33b0178p-1, 0x1.a2b4452d00e88p-7, 0x1.0ceb00a64869cp-2, -0x1.2d8a827e6b5afp-1,
        -0x1.0fe607809e892p-1, 0x1.aa37366dbefaep-2, -0x1.9555385303eb9p-1, -0x1.6407e4e51a184p-4, 0x1.b051305b202a6p-2,
        -0x1.89249faa68d08p-2, -0x1.99f914542eecbp-3, 0x1.f4c4c2e8aad5dp-3, -0x1.3fe8fcf7b80e7p-5, 0x1.c9986d0a83336p-3,
        -0x1.fc83a775b51a3p-3, 0x1.b0dfcea22542bp-4, 0x1.f5fdd81255709p-3, -0x1.82a4b38f55908p-1, -0x1.92e456581ad69p-2,
        0x1.e1334254e5f84p-2, -0x1.aa9ecfd6f130fp-2, 0x1.c70c25faee969p-4, 0x1.7fd5b776f9c98p-2, -0x1.3744088835a6ep-3,
        -0x1.993bdecedf64dp-3, -0x1.a141ec5e0e376p-2, -0x1.ad3184b39128p-5, 0x1.7bfee56285a22p-2, -0x1.00d38d1d8caf3p-2,
        0x1.c6f9ab481e0f9p-5, 0x1.6264a1052f6bbp-2, -0x1.8af21fd0a8ba2p-2, 0x1.968fb077c633ep-4, 0x1.028ff5c8118d2p-1,
        0x1.c263e2237c83ap-5, 0x1.42de78570957ap-2, -0x1.cc07cd26cdf9fp-3, -0x1.fa89850596477p-6, -0x1.f62c12dd5fc68p-7,
        -0x1.1027a5ef54321p-1, 0x1.ce3d8aa5c955bp-2, 0x1.0b389232709ddp-3, -0x1.47c0ab6d1cfebp-2, 0x1.470f53eace20ep-1,
        -0x1.27e5e7f01fc36p-1, -0x1.c4da33fbaae2bp-3, 0x1.33d51039bb8fbp-1, -0x1.cdc28624599eap-2, 0x1.40c235d93869bp-4,
        0x1.fd653111d5a8ep-3
    }},
};

// torch.optim.NAdam(lr=0.01, foreach=True)
inline constexpr Run<50, 66> nadam{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.f61d9338d1e12p-3, 0x1.c1d8062aafd92p-3, 0x1.993fbab5933bcp-3, 0x1.7729073a5dac9p-3,
        0x1.59d296b3ea664p-3, 0x1.4053e0270552cp-3, 0x1.2a09ef04146cp-3, 0x1.1672def442687p-3, 0x1.05244449415bbp-3,
        0x1.eb8dcda75cfd2p-4, 0x1.d0276da64fa9bp-4, 0x1.b7a241e226165p-4, 0x1.a1a0df23c2e3dp-4, 0x1.8dd68f69b225cp-4,
        0x1.7c02ea0845a1ap-4, 0x1.6bee559b7ad93p-4, 0x1.5d6785de0b54ap-4, 0x1.5041db5ec1a8cp-4, 0x1.4454754c5ab6ep-4,
        0x1.3979c0ce6696bp-4, 0x1.2f8f5654cefbfp-4, 0x1.2675feaa51ac9p-4, 0x1.1e11c42a97c64p-4, 0x1.1649fe5321087p-4,
        0x1.0f094dee3266ap-4, 0x1.083d85f0bc0acp-4, 0x1.01d780f98df92p-4, 0x1.f795cb50a55acp-5, 0x1.ec1bba81df697p-5,
        0x1.e1318150b905cp-5, 0x1.d6cb7fea39e64p-5, 0x1.cce1115785be2p-5, 0x1.c36bdcbe64879p-5, 0x1.ba6731b87fe14p-5,
        0x1.b1cf74b547b2dp-5, 0x1.a9a19ee950ef8p-5, 0x1.a1dad3e6a8378p-5, 0x1.9a780db25f7c3p-5, 0x1.9375df1170b58p-5,
        0x1.8cd04adf5a56p-5, 0x1.8682ae8c46642p-5, 0x1.8087bd5d1b649p-5, 0x1.7ad989b22134p-5, 0x1.7571996cbb78bp-5,
        0x1.7049028568298p-5, 0x1.6b588cfba1ebbp-5, 0x1.6698d77c416f2p-5, 0x1.62027c634792bp-5, 0x1.5d8e351681f1bp-5
    }},
    .parameters = {{
        -0x1.fdda618e5476ep-2, -0x1.01b75707eade7p-2, 0x1.98cad98708e77p-2, -0x1.1a8bea9617aa6p-1, -0x1.90afe2d0fc444p-4,
        0x1.68a9408000052p-2, -0x1.3d2f35ec8dfbap-1, 0x1.11b38d50b0606p-4, 0x1.30c6824b58a6ap-1, -0x1.6e44022eb53f5p-3,
        0x1.bb72f1aaaa4d1p-2, -0x1.3074f52fe6f67p-1, 0x1.7c5591e478aap-4, 0x1.532e0df723901p-2, -0x1.3df246caaaa19p-2,
        -0x1.30de93d5afafcp-3, 0x1.7cc66ad54d1fcp-1, -0x1.0475bf58790a1p-3, 0x1.35f4326d04391p-2, -0x1.3a04cd4f50edfp-1,
        -0x1.428db012af69p-3, 0x1.25e6ecf131d95p-1, -0x1.98fa1593233e3p-1, -0x1.6174e920c45b5p-3, 0x1.0e431566a5242p-1,
        -0x1.24750c5385951p-1, -0x1.d3b0626f9f188p-4, 0x1.a2179dca88f78p-2, -0x1.cde8ff6f9a5aap-5, 0x1.a520d087bd616p-2,
        -0x1.37f1d13cb2608p-1, 0x1.adde9867c576ep-7, 0x1.fbc478567d344p-2, -0x1.c7016aceb96abp-1, -0x1.0a2adb69a833fp-2,
        0x1.67de414d570cep-1, -0x1.9ac49b9c2d595p-2, 0x1.5186ab8d6500cp-3, 0x1.593b9e62b1f44p-1, -0x1.55b3aa7cd5c7dp-2,
        0x1.14d50effe5f1fp-3, -0x1.abdd587fa7aadp-1, -0x1.1217bffdaaf31p-2, 0x1.04f35345d6abcp-1, -0x1.38153a529cfa8p-2,
        0x1.7bfef18e801dcp-3, 0x1.56444ed481228p-1, -0x1.2aeebb74385eep-2, 0x1.641c0282fc24ep-5, 0x1.4571811015a6ep-1,
        0x1.902a97c0f637ep-6, 0x1.1a72de9169d71p-1, -0x1.0d94cb1cd2bffp-1, -0x1.44c1a9bfd604p-6, 0x1.89569196fd475p-2,
        -0x1.322b5679d2255p-1, 0x1.bf99e359bbf85p-2, 0x1.0387d8b3c123p-1, -0x1.65f3778d6e79bp-2, 0x1.67320261151d9p-1,
        -0x1.3edf9a825e8bp-1, -0x1.d3563c4f51f3ap-4, 0x1.4c9a172f0c326p-1, -0x1.34a1ce60f4299p-1, 0x1.f5fbef855e4ccp-5,
        0x1.e71296c9266d6p-2
    }},
};

// torch.optim.NAdam(lr=0.02, betas=(0.8, 0.95), eps=0.0001, weight_decay=0.03125, momentum_decay=0.25, foreach=True)
inline constexpr Run<50, 66> nadam_and_decay{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.a88814e5c844fp-3, 0x1.5b704356df26dp-3, 0x1.2a02a95ad91cfp-3, 0x1.05c5f8566636p-3,
        0x1.d5c452f82a80bp-4, 0x1.ab35944f6c309p-4, 0x1.88c5e1a20d83fp-4, 0x1.6c257cc28c94fp-4, 0x1.540760f1edf84p-4,
        0x1.3f5b021b44722p-4, 0x1.2d6c4d2681514p-4, 0x1.1da8e51fea11bp-4, 0x1.0fb22f9c18a24p-4, 0x1.033c3f28b1d32p-4,
        0x1.f02ffec73bb99p-5, 0x1.dc3386240f82cp-5, 0x1.ca4a4f92615bcp-5, 0x1.ba2ec244844b3p-5, 0x1.abb28233bf562p-5,
        0x1.9e8ed6519e239p-5, 0x1.929c5ace59e48p-5, 0x1.878e7db94590fp-5, 0x1.7d4ed6561e4a4p-5, 0x1.7387301b074c6p-5,
        0x1.6a43f56672326p-5, 0x1.611758fa0ab3p-5, 0x1.584c1e8fa9615p-5, 0x1.4f3e127fc474ep-5, 0x1.46a3cc2491d34p-5,
        0x1.3d734e6c0b30ep-5, 0x1.350d180e3b345p-5, 0x1.2bd4a9c2ef1c1p-5, 0x1.23f5d9c0ceb15p-5, 0x1.1b4fbc17435dbp-5,
        0x1.14828e1e1fccfp-5, 0x1.0d5a105df723cp-5, 0x1.081b5c7c6ff46p-5, 0x1.03003c1493edep-5, 0x1.fecaedf7a9ef2p-6,
        0x1.f83e18f90a4e5p-6, 0x1.f3875f00a0a5ep-6, 0x1.ef4d7e0528b89p-6, 0x1.ebfd5e4b78742p-6, 0x1.e8e3a3a906c44p-6,
        0x1.e6306663a6e67p-6, 0x1.e38bf66658914p-6, 0x1.e116aa73bf957p-6, 0x1.dea3424dd4fecp-6, 0x1.dc4aeac0721ap-6
    }},
    .parameters = {{
        -0x1.d663a89fa8273p-3, 0x1.144b1485b19fcp-4, 0x1.687593fcbe405p-5, -0x1.0150e9c781454p-3, -0x1.51f9f9b1801e2p-6,
        0x1.4644d7d0cb2a7p-4, -0x1.0651baee62003p-3, -0x1.392c3079d22d4p-6, 0x1.36bfcbe091567p-4, -0x1.e0724b74e6a7fp-9,
        0x1.736fae3e89305p-5, -0x1.b09860e62e1bap-3, -0x1.65c0fc74ab2dfp-7, -0x1.6d0a5f7578d94p-5, -0x1.92b2e162743fep-5,
        0x1.07a1f64650dc9p-3, 0x1.570460b57f0c8p-3, -0x1.6cf93f4e90cdap-4, -0x1.34de289a838e7p-6, -0x1.8614561e1261dp-4,
        -0x1.b7592bed8c796p-2, 0x1.e4c011db8b999p-3, 0x1.e9734a6f018f8p-4, 0x1.3d58f0316d644p-4, 0x1.20711da282152p-3,
        -0x1.87f08c37280dep-3, -0x1.3bc91458f0df3p-5, 0x1.18cfa9e3ccb44p-4, 0x1.b4c1e2019267ep-4, 0x1.753a2c0313942p-2,
        -0x1.24efdcb24e262p-2, 0x1.cbc0b1d2ca9cp-4, -0x1.b9540ff98dbdp-6, -0x1.3919a4a771e01p-2, -0x1.d51b5486f7096p-2,
        0x1.203a1394dd053p-2, 0x1.4a0bfbb358296p-4, 0x1.ca600a925b9d3p-5, 0x1.55a6d50d51219p-3, -0x1.eb9f30724b68cp-4,
        -0x1.4c5e5ab89c54dp-3, -0x1.0956448aae8dap-2, -0x1.b6b0b53444b32p-4, 0x1.23e5ed0fd5259p-3, -0x1.3ddd2a0f82b34p-3,
        0x1.3894a87205a09p-3, 0x1.1ef9058df5c58p-3, -0x1.7d294c3083b66p-2, 0x1.17a9783e73eaep-4, 0x1.116337d77c771p-2,
        0x1.1a7292d0555c8p-2, -0x1.b26629e84e46bp-5, -0x1.3ba5fa61ef3c2p-3, -0x1.0816439b55fep-3, -0x1.67f5b37500ecdp-9,
        -0x1.26af693105d31p-3, 0x1.7bc3d559a1d7p-5, 0x1.552615efebc8fp-3, -0x1.5ae493599d043p-3, 0x1.542213eba1274p-2,
        -0x1.7dc737ebc7354p-2, -0x1.16f595de381c4p-2, 0x1.dece04f9662a7p-2, -0x1.b54082d07bc5bp-3, 0x1.9a1b4adbe07e3p-3,
        0x1.8e6fa89f12b79p-4
    }},
};

// Lion(lr=0.01)
inline constexpr Run<50, 66> lion{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.fa7c39784f3e7p-3, 0x1.b2ccfde3cfb1p-3, 0x1.799c5187998a5p-3, 0x1.4e23461975cccp-3,
        0x1.2cbc24478877cp-3, 0x1.113a6cf316d22p-3, 0x1.f8b92dc04634p-4, 0x1.d376538896452p-4, 0x1.b4dc7f6bf0054p-4,
        0x1.91effb0188d46p-4, 0x1.75e8d47dbe578p-4, 0x1.5b1170f55f834p-4, 0x1.44f4fe9ec50cp-4, 0x1.362886c6b5421p-4,
        0x1.2a36b9d76c8ap-4, 0x1.1f211edd8d754p-4, 0x1.175ab20890573p-4, 0x1.1261ff0d02d7bp-4, 0x1.0ef080cd696f6p-4,
        0x1.04b75884fc9b9p-4, 0x1.01c6f9803e717p-4, 0x1.f36f233ad4737p-5, 0x1.e439797a59b1p-5, 0x1.d418aefe47c6bp-5,
        0x1.c9da0de9fa1b5p-5, 0x1.b878a0d6e3c97p-5, 0x1.aa2e0ab235775p-5, 0x1.9a05f67cae9d9p-5, 0x1.8d1830b0574ffp-5,
        0x1.8213a95a2e17cp-5, 0x1.7446f05ee842bp-5, 0x1.6875e649e0d92p-5, 0x1.5e777ff5e1acap-5, 0x1.54ad59fb21d3cp-5,
        0x1.4b9a1d19c47cep-5, 0x1.402abeadb6e04p-5, 0x1.37243ebb76b4cp-5, 0x1.2e4e7a8dd5739p-5, 0x1.25b7e6cafa3fdp-5,
        0x1.1dfcd7adc94b3p-5, 0x1.17862cd113da2p-5, 0x1.122c58b986284p-5, 0x1.062895dc2ac75p-5, 0x1.fe0adda7293d5p-6,
        0x1.efed84760567cp-6, 0x1.df57f7363e7f5p-6, 0x1.cf0de30c257bep-6, 0x1.c26e5448ba1a6p-6, 0x1.b0d2d7c5651e2p-6
    }},
    .parameters = {{
        -0x1.bfffffffffffp-3, -0x1.0a8f5c28f5c2cp-1, 0x1.30a3d70a3d708p-2, -0x1.f0a3d70a3d7p-3, -0x1.f000000000005p-2,
        0x1.deb851eb851ep-3, -0x1.9ccccccccccdp-1, -0x1.aa3d70a3d70a6p-3, 0x1.51eb851eb8518p-2, -0x1.eb851eb851eap-6,
        0x1.8a3d70a3d708ep-5, -0x1.5fffffffffffp-3, -0x1.d1eb851eb851ep-4, -0x1.0000000000052p-6, -0x1.23d70a3d70a0fp-5,
        -0x1.c000000000005p-2, 0x1.0547ae147ae16p+0, 0x1.2000000000006p-3, 0x1.428f5c28f5c25p-4, -0x1.cd70a3d70a3d8p-1,
        -0x1.9ccccccccccdp-2, 0x1.c000000000004p-1, -0x1.2000000000002p+0, -0x1.6333333333336p-2, 0x1.b3d70a3d70a4p-1,
        -0x1.f000000000004p-1, -0x1.151eb851eb853p-2, 0x1.11eb851eb8518p-2, 0x1.570a3d70a3d76p-3, 0x1.8800000000004p-1,
        -0x1.dfffffffffffp-3, 0x1.a147ae147ae16p-3, 0x1.9a8f5c28f5c2cp-1, -0x1.0ee147ae147bp+0, -0x1.0000000000002p-1,
        0x1.1400000000002p+0, -0x1.9051eb851eb88p-1, 0x1.0666666666668p-2, 0x1.c9eb851eb852p-1, -0x1.0d1eb851eb854p-1,
        0x1.28f5c28f5c286p-4, -0x1.3000000000002p+0, -0x1.65c28f5c28f5fp-2, 0x1.bd70a3d70a3c2p-4, -0x1.75c28f5c28f44p-4,
        0x1.2cccccccccccdp-3, 0x1.dc28f5c28f5cp-2, -0x1.570a3d70a3d7p-2, 0.203125, 0x1.347ae147ae14p-2, 0x1.ee147ae147ae6p-3,
        0x1.5bd70a3d70a4p-1, -0x1.1fffffffffffp-3, 0x1.30a3d70a3d70cp-2, 0x1.d999999999981p-4, -0x1.5e66666666668p-1,
        0x1.9333333333337p-2, 0x1.88f5c28f5c28p-3, -0x1.df5c28f5c28f8p-2, 0x1.75c28f5c28f6p-1, -0x1.51eb851eb8518p-2,
        0x1.8147ae147ae16p-3, 0x1.d000000000004p-1, -0x1.6d70a3d70a3d8p-1, 0x1.b28f5c28f5c2dp-2, 0x1.4a3d70a3d70ap-2
    }},
};

// Lion(lr=0.01, betas=(0.8, 0.95), weight_decay=0.5)
inline constexpr Run<50, 66> lion_and_decay{
    .losses = {{
        0x1.28b8c21a634ccp-2, 0x1.f881e4cbfeee9p-3, 0x1.afa852c7687b4p-3, 0x1.76aac7c9ee3f5p-3, 0x1.4b86f6442d8adp-3,
        0x1.2a66802e3e1f5p-3, 0x1.0feca120f3261p-3, 0x1.f76f8c4f868b4p-4, 0x1.ddc370bfee9f7p-4, 0x1.c501625e7dd4dp-4,
        0x1.a9ecc0bccaee2p-4, 0x1.88528088f5ba9p-4, 0x1.697e3b4a18ec1p-4, 0x1.54e5cdddd67f4p-4, 0x1.3fb0d6814537p-4,
        0x1.305b8cd5f118p-4, 0x1.230060f4f270bp-4, 0x1.197cb67534088p-4, 0x1.1475b0601ab97p-4, 0x1.0bc44d61afdbfp-4,
        0x1.06129f46cddb4p-4, 0x1.f501c0c0db09p-5, 0x1.e31930d14f462p-5, 0x1.d3ea4f84f13e5p-5, 0x1.c514c96ffaf75p-5,
        0x1.b829fc9465bd4p-5, 0x1.a8cc3f4e27f69p-5, 0x1.9b17a8a3346fp-5, 0x1.8a060bbedf629p-5, 0x1.7b1463578356bp-5,
        0x1.6ffd2c5d4a4acp-5, 0x1.657755ee2d1dep-5, 0x1.5915671020cb7p-5, 0x1.511c35fad762dp-5, 0x1.47efaca783d1p-5,
        0x1.3e30e2272432ep-5, 0x1.3677aa14848a6p-5, 0x1.3143ab068f26bp-5, 0x1.26712bf250b94p-5, 0x1.1dbe9ecf05fe5p-5,
        0x1.15f13e3d4a8c4p-5, 0x1.0f0782628150ap-5, 0x1.055de24dc9ac5p-5, 0x1.fd54c8dea02e4p-6, 0x1.e7b578e87f94p-6,
        0x1.d471223c80eaep-6, 0x1.c46a156541aefp-6, 0x1.b42bf3a06045cp-6, 0x1.9db75e6b6b87ap-6, 0x1.88dbfa3ce40cep-6
    }},
    .parameters = {{
        -0x1.db49e40467653p-4, -0x1.f07ca2b2e60b6p-2, 0x1.14c7fd772204ap-2, -0x1.3c5385ffa9cf3p-3, -0x1.7c6df85034acp-2,
        0x1.249cfda14da96p-3, -0x1.543ab3a3bb3dap-1, 0x1.5cd81464b8884p-7, 0x1.a095ca1e0d261p-3, -0x1.6e22b16ed0317p-7,
        0x1.22ff34e567af4p-4, -0x1.45239db5a82edp-3, -0x1.e2fcc1c647b33p-3, 0x1.2b1e37279171dp-4, 0x1.5888ea3895fe7p-5,
        -0x1.6f3e240e369e3p-2, 0x1.d9a8b540877e7p-1, 0x1.be147bfd634dep-4, 0x1.c3eeafa9e75c5p-5, -0x1.724010cabba0bp-1,
        -0x1.80269548fa2c4p-2, 0x1.7871a6df4d9bdp-1, -0x1.dc1165d0a4218p-1, -0x1.828a66b5b9eedp-3, 0x1.6d272f363c612p-1,
        -0x1.43c28b9cc90e6p-1, -0x1.6ed849d76bf1fp-2, 0x1.3cf60b2cb6a0dp-3, 0x1.79df316dd2c9ap-3, 0x1.103b353effad5p-1,
        -0x1.e59f59849ac2dp-3, 0x1.5d9fcc9a457ap-3, 0x1.3dc95cb4a9736p-1, -0x1.a1e28cee371b7p-1, -0x1.c60410ea97a6ep-2,
        0x1.c963720363e85p-1, -0x1.49e7bf2f512a5p-1, 0x1.4bd556459731fp-3, 0x1.506d319a1f8afp-1, -0x1.92e63c2672262p-3,
        -0x1.4e4bf22269c12p-3, -0x1.f4f9558cf9c2cp-1, -0x1.f6c485dc27581p-3, 0x1.f1622680b0fe4p-4, -0x1.0f9ab7457949bp-5,
        0x1.16811f05c7f9cp-3, 0x1.df72624f2dcd2p-2, -0x1.a6abbc998648ap-2, 0x1.a0bbd83f148d8p-3, 0x1.29bf145a09289p-2,
        0x1.91ebcab91232p-3, 0x1.8496c358b694fp-2, -0x1.c4750d521e2bcp-5, 0x1.d26e5de9d161ap-3, 0x1.b225c7633cefp-5,
        -0x1.0f7e6f9656443p-1, 0x1.296675164b041p-2, 0x1.8bfb9e4c74fd4p-4, -0x1.943567c61b92ap-2, 0x1.3e9f39fa775eep-1,
        -0x1.65f5f9e73fb23p-2, 0x1.753166c88eb4bp-3, 0x1.3e9524b120db7p-1, -0x1.017f1c4749b81p-1, 0x1.60806c2f6a06fp-2,
        0x1.5cd27255b73abp-3
    }},
};

}  // namespace pytorch
