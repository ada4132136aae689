// SPDX-License-Identifier: BSL-1.0
// Written by tests/reference/generate_layers.py with PyTorch 1.13.0a0; not to be edited.
#pragma once

#include "reference/layer_runs.hpp"

// clang-format off
namespace pytorch {

inline constexpr LayerRun<12, 2, 47> conv1d{
    .outputs = {{
        0x1.c03e6072085e3p-2, 0x1.79b58433bb458p-2, 0x1.ccee530657834p-1, -0x1.071cebb2fbdfbp-3, 0x1.d04e1a233a649p-2,
        -0x1.3f9f0b501b38p-2, 0x1.1280cc132bc73p-1, -0x1.ff7e2544341dbp-3
    }},
    .training_outputs = {{
        0x1.c03e6072085e3p-2, 0x1.79b58433bb458p-2, 0x1.ccee530657834p-1, -0x1.071cebb2fbdfbp-3, 0x1.d04e1a233a649p-2,
        -0x1.3f9f0b501b38p-2, 0x1.1280cc132bc73p-1, -0x1.ff7e2544341dbp-3
    }},
    .loss = 0x1.c640cbd622757p-2,
    .input_gradients = {{
        0x1.38f04e7a57828p-9, -0x1.0fdb3cdc64b73p-7, 0x1.f1a86baa3e88dp-6, -0x1.7182d570529bp-9, -0x1.07743cbf0ceadp-6,
        0x1.7ed85fbaaf0e8p-7, 0x1.19c852c6f3f13p-8, -0x1.be28b2c517f01p-7, -0x1.eb8c84aeeb0e1p-6, 0x1.6d6ac830816dap-7,
        0x1.5928413c1e82cp-11, -0x1.2a7e1a1c7c58ep-8, 0x1.8a1cc79d33677p-10, -0x1.6f918583321d8p-10, 0x1.cd2b01bfd1625p-7,
        0x1.26775ab20fbc2p-7, -0x1.abcea9f9d5b9ep-7, 0x1.f7808d7ffa75bp-10, 0x1.acd85159482edp-9, -0x1.e1e6cbd739366p-11,
        -0x1.0ebb24d8cdc5ep-6, -0x1.a18a4a75ec643p-8, -0x1.45842afe442c9p-8, 0x1.81a9016ce6ffap-13, -0x1.1ae2943879378p-10,
        0x1.c4b4b568a888p-12, 0x1.7371c9a72041dp-6, -0x1.ea2ce843b8437p-6, 0x1.a1e36a080fddp-6, 0x1.2308f0adb7ed3p-7,
        0x1.dab97ae84b24ap-12, -0x1.ade65d88a266p-7, 0x1.0af1c5b28423cp-5, 0x1.a7d6fdef1b458p-5, 0x1.49ae7a1ecd2dbp-6,
        -0x1.0a3b87a9dfa77p-6, -0x1.c9cc9c0c0cd6bp-9, -0x1.185dc138d456ep-7, 0x1.40d4071f21daep-5, -0x1.db7931110a642p-6,
        0x1.4626df7fc3e28p-7, 0x1.e0fd12c44de9bp-9, 0x1.c1fb35d23f98dp-8, -0x1.0ea0c4318dbcbp-6, 0x1.7b8aec71c20d8p-9,
        0x1.fda556b866954p-6, 0x1.79a66a337d4f6p-8, -0x1.1d843064cf164p-6
    }},
    .gradients = {{
        -0x1.a07d0acbe7bf7p-4, -0x1.5b7043808ef7cp-5, -0x1.f49153e9c19c8p-6, 0x1.fe08f6040f56cp-10, 0x1.4ca70ae34ed2dp-4,
        0x1.93c4390be0f72p-4, 0x1.cb1b4484efcf8p-5, -0x1.7d7cfcfd55c37p-3, -0x1.ac5e0df38d969p-3, -0x1.35622cecf766p-5,
        -0x1.3d74a3ef0471dp-3, -0x1.22fe1d6fa29adp-3, 0x1.7774cac6df419p-3, 0x1.708d2de888fafp-4, 0x1.01204a9ab66dep-4,
        -0x1.054af225cb9cep-2, -0x1.b029cf40881e3p-4, -0x1.d60ee7c5a3548p-5, 0x1.5e5706d72e053p-5, -0x1.e885f78def455p-5,
        -0x1.5a58d5167c4acp-3, -0x1.4f92a5a2c93p-2, 0x1.46244a992f068p-3, -0x1.cd036e1700e13p-2, 0x1.943998082ca44p-4,
        -0x1.b634e1110f461p-2, 0x1.3d77a3ecb2747p-4, -0x1.26ad362d1abffp-2, 0x1.c53bd468e5469p-5, -0x1.075543d31cdacp-3,
        -0x1.0d37dcc449914p-2, -0x1.8b40ef4aeda28p-7, -0x1.21e3dc4c3784ap-4, 0x1.d0530c12baeb4p-6, 0x1.397b8a9e6320ep-2,
        -0x1.defbf4dd4664ap-4, -0x1.31cb4d87bc6dcp-4, 0x1.0de1bc9caab9ap-2, -0x1.72c4f33617e37p-6, 0x1.21e19d7b31a2cp-2,
        -0x1.e3fca622af104p-4, 0x1.e43875e2d3babp-3, -0x1.e5e976e6c58ep-4, 0x1.47393f6f95bc8p-2, -0x1.27d94723262a7p-4,
        0x1.3fed5719092afp-1, -0x1.c49b87cbfbf8ap-3
    }},
    .after_sgd = {{
        0x1.188eff569b929p-3, 0x1.f3127356b0233p-3, -0x1.e8478def5cc66p-3, 0x1.052431e6a3d26p-3, 0x1.33f4634559532p-2,
        -0x1.5667070348a0bp-2, 0x1.8c4812140f2f5p-6, -0x1.25a1d6bd947cfp-3, 0x1.768e35429e4a9p-4, 0x1.613fb7fedc074p-3,
        -0x1.3e778aa78fdabp-4, 0x1.ea15989b7d018p-3, 0x1.c23426d4d7379p-9, -0x1.0b9327f2df19ep-2, 0x1.034da0df836eap-4,
        0x1.6ce09d06acd18p-1, -0x1.daf361240eca3p-5, 0x1.d53a8bf869373p-3, -0x1.359c8a71d5c14p-1, -0x1.52a0c8e95fdc2p-4,
        0x1.a18aabc6cb2b9p-2, -0x1.b31f27dedb5a8p-3, -0x1.99f92a1f60c86p-4, 0x1.e674ff9da62bbp-2, -0x1.b61ab27d7822p-3,
        0x1.21d38aef15f75p-2, -0x1.60c26703277d2p-2, -0x1.34e68e0befcdcp-5, 0x1.baaea1459e3bdp-3, -0x1.c3bf20db81c74p-3,
        0x1.af1f32682825ep-2, 0x1.9568c08d3650cp-2, -0x1.bfad9a1daad78p-4, -0x1.280ec3f352793p-6, -0x1.5ece5b3160425p-3,
        -0x1.d77529d8845edp-4, 0x1.c52e9c9c8b70cp-3, -0x1.bdb1f2316e411p-2, -0x1.f7b4e8260e88fp-4, 0x1.af21531b3362ap-4,
        -0x1.901a19fc7e3c3p-3, -0x1.51c730b92209bp-5, 0x1.a732e528a77efp-2, -0x1.59304dec89cf2p-2, 0x1.1a580ceec2d78p-3,
        0x1.f299dfb5334eep-2, -0x1.e73a94e5c0ca6p-4
    }},
    .outputs_after_sgd = {{
        -0x1.5a0cb070bc3cbp-1, -0x1.a9625587643b2p-5, 0x1.2256205e95b35p-1, -0x1.540b370c06252p-2, 0x1.65804b2a02d6cp-3,
        0x1.948efd9ca099dp-1, -0x1.bcdd7ec825066p-2, 0x1.d8eb4c76c2264p-2
    }},
    .after_adam = {{
        0x1.1ee4ce8554d77p-3, 0x1.02e8602144129p-2, -0x1.578a96e80a9d3p-2, 0x1.e362019ca9ffdp-3, 0x1.5f16f0f546f35p-2,
        -0x1.2aebfa20a4a62p-2, -0x1.308cc48c4f144p-5, -0x1.decda33585629p-3, 0x1.5bc9fdfa87787p-4, 0x1.68d0d671a8117p-2,
        -0x1.bb426830815fbp-4, 0x1.773502694d83p-3, 0x1.ef2b24840a1p-4, -0x1.83f9d0ef169e6p-2, 0x1.4a190bdbecd22p-4,
        0x1.0da161f98111dp-1, 0x1.6e9f07a2cc80ep-7, 0x1.113be3462dc29p-3, -0x1.741170171898dp-1, -0x1.3c9eda31bc88cp-4,
        0x1.29184239206adp-1, -0x1.32c7514ea1862p-3, -0x1.a84dfe680cb35p-5, 0x1.c7e65e5ff0c97p-2, -0x1.3e990970b0151p-3,
        0x1.d1f4e137d6c1dp-3, -0x1.9c1c6c1528141p-2, 0x1.0bbf26fe5d58ep-6, 0x1.1d3d729dbc29fp-2, -0x1.cb8978d30cb2p-3,
        0x1.41096bd825cd2p-3, 0x1.dc9d9a860aec3p-2, -0x1.4a042b4019f2ep-4, -0x1.e23755c0b859fp-4, 0x1.52375dc9ae474p-3,
        -0x1.5b38bc7a6fecfp-5, 0x1.40008874806fep-2, -0x1.f7355bfaee589p-2, -0x1.94bb87ae10029p-3, 0x1.6244ed2eb813fp-4,
        -0x1.6bae3bb4f539bp-3, -0x1.f51b1a03ccf14p-4, 0x1.b9a58c1861c14p-2, -0x1.5a881d81d30e9p-2, 0x1.52cd12741c173p-4,
        0x1.3abac5164ec82p-1, -0x1.8c8e2cb3dafa9p-3
    }},
    .outputs_after_adam = {{
        -0x1.6c0bb768b7cdcp-1, -0x1.664b682fa507p-7, 0x1.4eebc3c6390f2p-2, -0x1.95a1de5bac3a4p-2, -0x1.a7b715e7b07p-8,
        0x1.65ded34bde64p-1, -0x1.2f7fc3c4ad378p-2, 0x1.12e66f279a2fap-4
    }},
};

inline constexpr LayerRun<14, 2, 50> conv1d_stride_padding_groups{
    .outputs = {{
        -0x1.03f6151b367abp-1, -0x1.107ec0a3758a4p-4, -0x1.36c4020f82874p-1, -0x1.d5f870e395e17p-3, -0x1.515209e3c0f17p-1,
        0x1.d6795b35e3454p-2, -0x1.4d4dba0eadf12p-1, 0x1.8e1c1864b361ap-2
    }},
    .training_outputs = {{
        -0x1.03f6151b367abp-1, -0x1.107ec0a3758a4p-4, -0x1.36c4020f82874p-1, -0x1.d5f870e395e17p-3, -0x1.515209e3c0f17p-1,
        0x1.d6795b35e3454p-2, -0x1.4d4dba0eadf12p-1, 0x1.8e1c1864b361ap-2
    }},
    .loss = 0x1.22dec1363d20cp-2,
    .input_gradients = {{
        -0x1.53c279e463dfap-12, -0x1.fd29ab768f2e3p-10, -0x1.04aef09fd5332p-10, 0x1.39bcd448972f7p-10, 0x1.af8f0ffe39b02p-10,
        0x1.a50babeb97bf4p-12, -0x1.12483bbfcdecp-16, 0x1.5b666de3cd4a7p-13, -0x1.9837b30fe6544p-12, 0x1.072131c952ee2p-11,
        -0x1.fad3d59a48f1ap-9, 0x1.a0e31c05b0de8p-10, -0x1.8e10260387ceep-11, 0x1.46e64f407ff6dp-11, 0x1.04d23d1e33adep-10,
        0x1.0153bcaffd511p-5, 0x1.33b5fcee4e899p-7, -0x1.364e8e46cf2ap-10, -0x1.0ba888e693dc1p-6, -0x1.0a0fc7eeb27dap-8,
        -0x1.d4a2c28df602cp-12, -0x1.9c34128a4264dp-8, 0x1.23a55344a8588p-9, -0x1.039804cb24f4dp-8, 0x1.3cde7fd7d0914p-5,
        -0x1.447746d56b95ep-8, 0x1.04e207529660ap-7, -0x1.160b5d668d5dfp-7, -0x1.059cf25fb6a6p-10, 0x1.cd65f9cd9ea6p-7,
        0x1.5997d5e2881c1p-8, 0x1.b40c5e21fce4bp-9, -0x1.bd79a93540e95p-8, -0x1.131c27d3211fep-8, -0x1.d2b7d34a7b5edp-8,
        -0x1.e470eceb69cf2p-8, -0x1.d34ebe271ff5p-11, -0x1.52b7c84f7f5b5p-10, 0x1.d594939b273cep-7, 0x1.9d460398048adp-9,
        0x1.2facce04d749ap-10, -0x1.31ad9315da98bp-8, 0x1.4c29a768441f8p-9, 0x1.08bc07cdb67f2p-7, 0x1.36d7d719fffccp-10,
        -0x1.10483f86fed2bp-9, -0x1.fabf3a0568151p-9, -0x1.1bec7729b9064p-10, 0x1.3a7ea937052a4p-13, -0x1.55017e5ae072cp-8,
        0x1.35585b9537446p-9, 0x1.f51a527acb8b3p-10, 0x1.c8a72e6045df2p-7, -0x1.7fa6ae15a33cap-9, 0x1.0833ac468283p-8,
        -0x1.dd7da6097758bp-9
    }},
    .gradients = {{
        -0x1.10f59884a7efcp-3, -0x1.17a239589c725p-3, -0x1.3f6b4cc2abfcfp-3, -0x1.b215f223aa546p-5, 0x1.b1cd7f0d22d13p-4,
        0x1.fccaf1ec586ap-4, 0x1.2972a6ae387d2p-3, 0x1.af410d276af8ap-4, -0x1.27ecba1ea5998p-4, -0x1.b1092d586abdap-5,
        0x1.c65cac2d484cep-5, 0x1.57417b33fe314p-5, 0x1.9bf57368f352p-7, 0x1.15f52985a01a2p-3, -0x1.4e5f311217ddep-4,
        0x1.4ee52219720d7p-4, -0x1.949564f046c15p-2, -0x1.26ca28c3dcc67p-6, -0x1.7a34079096f5ep-2, -0x1.de3baf127e732p-8,
        -0x1.dcbd69ee09084p-3, -0x1.abbe5f1776c57p-9, -0x1.78191c8321764p-4, -0x1.807326bc69c5dp-7, 0x1.47db24807d4fcp-2,
        0x1.4d6337d0e207dp-7, 0x1.2ef6913e05f2bp-2, 0x1.4413ba211e938p-6, 0x1.1692feeda964cp-4, 0x1.08a04b6aa4a3cp-5,
        -0x1.8a2ff47173a22p-7, 0x1.4e0520bcdf69ap-8, 0x1.14a0a9443f1e8p-6, 0x1.39f4925af1594p-6, 0x1.ccd3ded51f14ap-4,
        0x1.16b7f6cff92b8p-6, -0x1.9d7cec1c241c5p-4, 0x1.15262d9a26067p-6, -0x1.9bd9f9a4b61a6p-3, -0x1.a0bba5584d0dap-11,
        -0x1.648559f6023c5p-2, -0x1.e2b936dae794p-10, -0x1.c43aaa94c009cp-2, -0x1.1bebac3599f3p-8, -0x1.4ee8a2be3e8d9p-2,
        -0x1.b7c364d562567p-6, -0x1.f6eb9ac34e49fp-3, -0x1.a529b1c235c8bp-11, -0x1.205676c749f92p-1, -0x1.50cea002358dp-9
    }},
    .after_sgd = {{
        0x1.818c2d952b51ap-6, 0x1.6dec9506e69f2p-2, -0x1.5c18df77b3573p-4, 0x1.c9de3006b7661p-4, 0x1.1d6b01b651f4p-1,
        -0x1.2e2b59f2001ebp-2, 0x1.9f7ed64c8466ap-3, -0x1.e95532ce74049p-2, 0x1.5f5f9fdffefa5p-7, 0x1.983fb96f1bf54p-3,
        -0x1.1ae9856d32069p-2, -0x1.e2d7c8db04af7p-7, 0x1.cb17ceec32014p-2, -0x1.a1018a6a4d408p-2, 0x1.59ea857437e76p-3,
        0x1.3814418e33842p-1, 0x1.55695491694e9p-4, 0x1.0db018851491ap-2, -0x1.2e4f6f54900f4p-3, -0x1.137562a273dc7p-4,
        0x1.7fb3022ebc30fp-2, -0x1.2a1baafd56e91p-2, -0x1.c3b848f063f86p-2, 0x1.7e093823832aep-2, -0x1.274e5178fc1b6p-2,
        0x1.6d1541f8e4f9bp-5, -0x1.97b3e8bbc5567p-2, -0x1.25ed6f54dab7fp-3, 0x1.eaca7d8c3c736p-3, -0x1.9f063b56eb149p-2,
        0x1.66dc692721302p-2, 0x1.a34de1c217bd6p-3, -0x1.5df42408dbbb8p-2, -0x1.2c8da79f3c6e9p-4, 0x1.5462bf191960ep-3,
        -0x1.b85f7b6d19c8ep-3, 0x1.71da122b49c4dp-4, -0x1.8bd29477fc8ep-2, -0x1.0b2c276ff5d4ep-6, 0x1.a1d06e06e1505p-3,
        -0x1.da45b03e20f08p-3, 0x1.d81448eae4728p-8, 0x1.a7d570b40dc15p-2, -0x1.8adfe0f3e5427p-3, 0x1.b2a86802e1683p-4,
        0x1.b6d0a366702e4p-2, -0x1.d3e6286dd962ap-4, 0x1.5c165bd7933cfp-3, -0x1.065a3c17a24cbp-1, -0x1.0d643f8da9e4cp-3
    }},
    .outputs_after_sgd = {{
        -0x1.8d865bd6d0d23p-2, -0x1.16d781218c6p-9, 0x1.e878fbd25f75cp-2, -0x1.95f97ce87bf7bp-2, 0x1.91e879c20376p-2,
        0x1.657556164d5b2p-1, -0x1.e428021fd88d4p-3, 0x1.86eed11f55762p-2
    }},
    .after_adam = {{
        0x1.2be68737b1953p-5, 0x1.4a16475ae4613p-2, -0x1.e9724966f38adp-4, 0x1.028d91964757dp-3, 0x1.513077a1962d5p-2,
        -0x1.0bd65f26273ep-2, 0x1.38e2bdf4bfe2cp-4, -0x1.e6b5331954e92p-2, 0x1.5b87bb505bbe4p-5, 0x1.0f3b620214a37p-2,
        -0x1.2953453f2285ap-2, -0x1.aa2e1494116a5p-5, 0x1.feffccde25c18p-2, -0x1.f6b517e6f8327p-2, 0x1.29bc98194ddbbp-2,
        0x1.44100c2c70d71p-1, -0x1.5560aa525bb37p-5, 0x1.33ee7fe41224cp-2, -0x1.faf04d1dac1bap-3, -0x1.1151a5c228eefp-3,
        0x1.559f935e0770ep-2, -0x1.7fc1eb2d5a2c8p-2, -0x1.0dfe290f6ca8dp-5, 0x1.d9ee765b9adbcp-2, -0x1.fceb67a4e0fe6p-3,
        -0x1.30d5001c14ddp-6, -0x1.cba18a3de571ep-2, -0x1.677c036a2fec1p-3, 0x1.44cd072fd5612p-3, -0x1.d018118ae02ep-2,
        0x1.67eabb3364e18p-3, 0x1.71acc0c5029bp-4, -0x1.b6b0f02ec2b8p-2, -0x1.06d2b9359743cp-3, 0x1.7782a020e4359p-3,
        -0x1.377ff2662a13fp-2, 0x1.304789cfab6f2p-3, -0x1.764ac42013461p-2, -0x1.6c4cbc16617a6p-7, 0x1.74341676e63d3p-3,
        -0x1.d182aa919bb9dp-3, -0x1.2104b6d52f11p-6, 0x1.6fb77997939e3p-2, -0x1.5bdc4982557efp-3, 0x1.247f091283749p-3,
        0x1.cc1b93fdd0164p-2, -0x1.278002e01ca89p-4, 0x1.a725618e1c622p-3, -0x1.3a3fb82784552p-1, -0x1.621dde733f48p-3
    }},
    .outputs_after_adam = {{
        -0x1.bfdaa71a19bdp-4, -0x1.7f520de1a2p-10, 0x1.d094b8367faap-6, -0x1.7fe7c19846c26p-2, 0x1.7e94c65dbc56cp-3,
        0x1.4b348a1c0ed39p-1, -0x1.334bdf8c402a7p-2, 0x1.1d8b894108807p-2
    }},
};

inline constexpr LayerRun<12, 2, 53> conv1d_causal_dilation{
    .outputs = {{
        0x1.fe512d71e2d58p-3, -0x1.5b817e35cec99p-2, 0x1.c5a48b6db4aa8p-3, -0x1.16c5759b00efep+0, -0x1.034c555bf701bp-1,
        -0x1.6729898423b58p-3, 0x1.66425fbe672dep-2, -0x1.28344e0453f5p-2
    }},
    .training_outputs = {{
        0x1.fe512d71e2d58p-3, -0x1.5b817e35cec99p-2, 0x1.c5a48b6db4aa8p-3, -0x1.16c5759b00efep+0, -0x1.034c555bf701bp-1,
        -0x1.6729898423b58p-3, 0x1.66425fbe672dep-2, -0x1.28344e0453f5p-2
    }},
    .loss = 0x1.a872f27c63f41p-2,
    .input_gradients = {{
        -0x1.45015855ce39dp-5, -0x1.a7c5bdf5d4a8ap-6, 0x1.4d3766e0a0aedp-6, -0x1.5211d0cb42fb6p-6, -0x1.60a1707f75d45p-7,
        -0x1.08fec4ec6edb5p-7, 0x1.6ec49d715cbe6p-7, 0x1.44129074bdc22p-5, 0x1.0170facb5871p-10, -0x1.20cd24921c785p-8,
        0x1.76fa377c174a2p-6, 0x1.1b1ab4b8e77cdp-6, -0x1.2574b6d0625e8p-6, 0x1.547b86a179eeep-8, 0x1.88abd9741412p-7,
        -0x1.599e312887d78p-7, -0x1.0290a9762e434p-7, 0x1.9a1b89f48debep-7, 0x1.1b922de8dc8d9p-6, -0x1.2879a51695ebp-9,
        -0x1.7964cd24089a8p-8, 0x1.a94a3439ce57p-7, 0x1.ea66b19224c91p-10, 0x1.de92262ad7197p-8, -0x1.37ce23f8f386fp-6,
        0x1.261f6e2b4d122p-6, 0x1.1e3312cab0416p-6, -0x1.8163e5a68383ep-7, -0x1.0fa05450ce9a2p-7, 0x1.8c86e6a6366bep-6,
        0x1.7a20c8543bad1p-6, -0x1.3055d37fac636p-7, -0x1.066ed9b15bb42p-6, 0x1.15d4291ee6efdp-6, -0x1.a75981d23c983p-10,
        -0x1.04de7143921fcp-9, -0x1.880580c150018p-5, -0x1.8ebe96abcbd7dp-6, 0x1.c0028cec047fap-6, -0x1.d27c1b50e7b19p-6,
        -0x1.f86b9d6f67ed3p-7, -0x1.56ea53f1289ebp-10, 0x1.d4fe4c62fbf3cp-6, 0x1.0d7602204784cp-5, -0x1.4f5f208c768ep-8,
        0x1.3f9c163fb47bfp-9, 0x1.398cddf3540f6p-6, 0x1.a40900522f5e6p-7
    }},
    .gradients = {{
        -0x1.af356e2bb6728p-3, -0x1.836194e393b68p-7, 0x1.b185413f7b59ep-4, 0x1.b76f8db67986bp-5, 0x1.520512ab84c3cp-3,
        -0x1.bc7277018a89p-9, -0x1.116f53d528ef5p-4, -0x1.8d92f5f6ed469p-5, -0x1.27b904511f4f8p-4, 0x1.7d28aaf45bcb1p-5,
        -0x1.2528d3ca14dep-7, -0x1.210a884e72205p-2, 0x1.6c27f5a2149f7p-2, -0x1.6e59349f1b074p-3, 0x1.10f18d53e1532p-3,
        0x1.4ccda9147d6d9p-4, -0x1.4ab77200f74dap-2, 0x1.522eddac6ffa8p-5, -0x1.25e5f347ed683p-2, 0x1.0d8d5a9b11ad4p-3,
        -0x1.433a6663d4a91p-2, -0x1.1b53d56d86fe5p-5, -0x1.26e0e573e0d4cp-2, 0x1.03d9b5d42944dp-4, -0x1.2a7d7d0afd852p-2,
        0x1.565a8b19a1b23p-3, -0x1.5564225e49304p-2, 0x1.75f80be3ec77cp-4, 0x1.8db331392449p-3, -0x1.d0e524205c4ffp-3,
        0x1.0b7724e6c3eafp-3, -0x1.0ba6af73c521bp-3, 0x1.7326589f4c46ep-3, 0x1.93a5344073e62p-3, 0x1.d48953240bcf7p-3,
        -0x1.45b0e70af7eb6p-2, 0x1.105ecebd08f27p-4, -0x1.ab5a61d3e1e61p-3, 0x1.43759bd4f0d46p-3, -0x1.6feab0c1a6adcp-5,
        -0x1.6ffdcebb076c1p-4, 0x1.a0af5aa085b8p-4, -0x1.6cf8c2703386bp-4, 0x1.a01be4b67989ep-7, -0x1.729e5445535f2p-4,
        -0x1.4dc681a1e7d72p-4, -0x1.9d2d9d6558d14p-4, 0x1.ab9e5d8502fb7p-3, -0x1.c72165c3e7709p-5, -0x1.3b981b22cc212p-5,
        -0x1.6c43f14e2193p-5, 0x1.f1a4917644ea8p-4, -0x1.3a4c0ced070b2p-1
    }},
    .after_sgd = {{
        0x1.b61002ec178a1p-3, 0x1.7889c87878badp-3, -0x1.52dc5efd56792p-2, 0x1.5543d7c3ed4c5p-4, 0x1.3fb457af2e7a6p-3,
        -0x1.0d5633588403ap-2, 0x1.d5c9393afa3b9p-3, -0x1.1fa4e5bc55cdfp-2, -0x1.9e6dca1eb0d04p-3, 0x1.c307646511b84p-4,
        -0x1.b5ac70a0eb427p-5, 0x1.9229ff0a8fc41p-3, 0x1.518d10d4ef27ap-2, -0x1.2717c8212e401p-2, 0x1.f391c99674a66p-4,
        0x1.8bf3b8901379cp-2, -0x1.be9de7f5967a1p-7, 0x1.ea62f57b7932p-3, -0x1.9eda1cea6acfap-3, -0x1.0ae27583221e9p-4,
        0x1.628730de1a731p-2, -0x1.15b906e8001cep-3, 0x1.4b1890af19d48p-3, 0x1.878f7bfb09bf5p-2, -0x1.685bd4e66654bp-6,
        0x1.424b29a0b77d1p-4, -0x1.2dc6a94e22cd1p-2, -0x1.bf127d63dfb96p-3, 0x1.da869a222e4f6p-4, -0x1.d21610c2704bcp-4,
        0x1.198f9a79c23f2p-5, 0x1.7e6d4e4705283p-2, -0x1.fa16dc8283a67p-3, -0x1.ff3ae9ab632d3p-3, 0x1.d3d4504f6cc1ep-4,
        0x1.22a3b86682a3dp-3, 0x1.28b3156d8f9e6p-2, -0x1.46452812e935ep-3, -0x1.dc786ea1fa07fp-5, 0x1.bb09b885392bep-3,
        -0x1.25507e8ac6c5cp-2, -0x1.0a2b41cc7c36dp-4, 0x1.339c826d7970bp-2, -0x1.9339f06891777p-3, 0x1.dc4cb0ad2a21dp-4,
        0x1.10a34e43f1e4ep-1, 0x1.bcf0b9ee72cc2p-5, -0x1.5091c2b59b136p-5, -0x1.cf537345e45aap-2, -0x1.8e2e916e5ce73p-5,
        0x1.cd3ac5660a805p-3, -0x1.8dd92e2b6e89ep-2, 0x1.08bb7b2e6002cp-2
    }},
    .outputs_after_sgd = {{
        -0x1.695d470850506p-1, -0x1.5bc38f35a6cdp-5, 0x1.28a351619ff4ep-1, -0x1.25e4394a811dcp-2, 0x1.7777cdd62b15cp-4,
        0x1.73a6861eb3252p-1, -0x1.277d24eaa8b22p-2, 0x1.ca130fdd2f894p-4
    }},
    .after_adam = {{
        0x1.1959e2fc14ca1p-3, 0x1.2eeb8ed8e0fd9p-2, -0x1.955b60f5c24e9p-2, 0x1.e6f8a4a117016p-5, 0x1.6d4c97d946624p-3,
        -0x1.30d4d15d3d46dp-2, 0x1.122b231fbff5cp-2, -0x1.d0b530394d9f2p-3, -0x1.247a419e3a2c3p-4, 0x1.097bf02ffcd6fp-5,
        -0x1.6178ef2f8edep-4, 0x1.4cf629dc025aap-3, 0x1.fd7dbed9e1b3p-2, -0x1.6e16becafc41dp-2, 0x1.7aef718dd183cp-3,
        0x1.94a46dc4755c9p-2, -0x1.d8421288bffc3p-11, 0x1.e4c883465de0cp-3, -0x1.a4125e1bca488p-3, -0x1.792645187dbf5p-4,
        0x1.7751b8b93684cp-2, -0x1.79778f18cd1cdp-4, 0x1.3ac8f00c878b7p-3, 0x1.7d95c50de1589p-2, -0x1.5ccbfc7369c98p-5,
        0x1.d0abbf8ee33c4p-7, -0x1.1938946af8e2bp-2, -0x1.0e43c1226616cp-2, 0x1.d0d34ce1dcbcp-5, -0x1.59c559397a7f4p-3,
        -0x1.a509448ae1d5ep-4, 0x1.76d779ca75de8p-2, -0x1.5ce3d0a73d41dp-2, -0x1.d2390f26855c2p-4, 0x1.8207b1d521158p-3,
        0x1.4b570a4766706p-8, 0x1.6250309638516p-3, -0x1.e44387fd31942p-3, -0x1.323367369a51dp-3, 0x1.80ba32943ed1ep-2,
        -0x1.3eeb71776d523p-3, -0x1.5373f48f2f81dp-3, 0x1.5eb38976974c7p-2, -0x1.08f9a9f27c5fp-2, 0x1.5f7af7bf48f4bp-3,
        0x1.1a63448d837c7p-1, 0x1.bb9006fa377fp-5, -0x1.0b8e36dc256ap-6, -0x1.a3c1baeab26d1p-2, 0x1.1278e6b28ee7ep-4,
        0x1.1df2534d6bddfp-2, -0x1.e75987afb36f9p-2, 0x1.6b08b67db643ep-3
    }},
    .outputs_after_adam = {{
        -0x1.0be3e26488e6fp-1, 0x1.d4ec8fe8eb154p-3, 0x1.42869dc713c58p-1, -0x1.6d84d71897623p-2, 0x1.9cfb33f927512p-3,
        0x1.97b1b25b56c2cp-1, -0x1.491605ae27903p-2, 0x1.c2116a89acd96p-3
    }},
};

inline constexpr LayerRun<14, 2, 48> conv1d_same_even_kernel{
    .outputs = {{
        0x1.267c9191cb4d6p-2, 0x1.0c8de63e3b41p-5, 0x1.5759a35384c62p-3, 0x1.81a63d9f0f22ep-2, -0x1.75be97847476ep-3,
        0x1.d38962af12a88p-3, -0x1.bdf44fd8d52cp-3, 0x1.58f9ffe04dbfbp-2
    }},
    .training_outputs = {{
        0x1.267c9191cb4d6p-2, 0x1.0c8de63e3b41p-5, 0x1.5759a35384c62p-3, 0x1.81a63d9f0f22ep-2, -0x1.75be97847476ep-3,
        0x1.d38962af12a88p-3, -0x1.bdf44fd8d52cp-3, 0x1.58f9ffe04dbfbp-2
    }},
    .loss = 0x1.f2c813e2ecc7bp-3,
    .input_gradients = {{
        0x1.bd3f572e2eba4p-6, -0x1.52bdbe5a72f09p-7, 0x1.7b3de3663f666p-7, -0x1.d1cb97bcf1747p-6, 0x1.0421a7274e7e9p-6,
        -0x1.065dbd754f52ap-6, 0x1.d4d5e97e8f49p-7, 0x1.b055e3180c668p-6, -0x1.9b5a4ee701b42p-7, -0x1.cff5a34529b12p-6,
        0x1.fc9ceb3cb6123p-6, 0x1.0ba40578a9348p-5, -0x1.5b7db4650f756p-6, -0x1.08b3de4ca1457p-5, -0x1.27e98a2349e61p-6,
        -0x1.0d80e1cd8a23ap-9, -0x1.c3f4b137f184ep-6, 0x1.143e2be275fb9p-5, 0x1.181e8990fa1p-6, 0x1.3602c997197a1p-6,
        -0x1.660209097eec9p-6, -0x1.c030ae483cb2fp-7, 0x1.51cfe71f0a1dp-9, -0x1.1766909fc2198p-10, -0x1.b64d604668118p-7,
        -0x1.8b845aec87884p-6, 0x1.80e4d755487ccp-5, -0x1.355905fd80026p-6, -0x1.a46969088cf48p-8, 0x1.088f59bf83ad2p-6,
        0x1.68b22e4b0febbp-8, -0x1.381fae937452ep-7, -0x1.433a15928a62cp-6, 0x1.7fc98668b3584p-9, 0x1.5201dd72c79cep-7,
        -0x1.25a8e8feb705cp-7, 0x1.acdd3724b8e58p-7, 0x1.94afdd706fb5p-7, -0x1.c07b1201576cep-7, 0x1.ad2ef6516a698p-9,
        -0x1.7cf2ad6382fd1p-7, 0x1.70fabb7c9c5b3p-6, 0x1.9f7f351724713p-10, -0x1.bbc5ea70d634bp-10, -0x1.33c1ac5d58f8cp-14,
        0x1.d6bb3383274ep-13, 0x1.0599242d205a4p-9, -0x1.23ad601c0e019p-10, -0x1.ba51d71071ae8p-12, 0x1.dd29d4100a43cp-10,
        -0x1.989e938d13428p-10, -0x1.39ff3683d857bp-9, 0x1.44ce236683c64p-9, 0x1.5242fd90ae6bbp-10, -0x1.6ae2a7de9c28ap-12,
        -0x1.5096ab58ae418p-9
    }},
    .gradients = {{
        -0x1.597ceacbb662ap-3, -0x1.c73529e267485p-4, 0x1.cbb98f08d830ap-5, 0x1.55a584aa8d2a5p-4, 0x1.07e4e3c491a0cp-2,
        0x1.750d8b0d5390cp-5, -0x1.badeae9fee264p-3, -0x1.6500fccb64a2p-4, -0x1.bc025273e8a28p-5, -0x1.717408c7cf36ep-4,
        -0x1.21d40957da6d1p-3, -0x1.8564c32f06621p-4, 0x1.d416f52ff7544p-4, 0x1.b5ee1000ba568p-4, 0x1.4981977034145p-3,
        -0x1.8c084bdd78297p-4, 0x1.8f12906289fc8p-9, 0x1.eafe4b8bbb968p-6, -0x1.e7acb2d07a838p-5, -0x1.0911cda14e73cp-4,
        -0x1.d2a09a2e96d11p-8, 0x1.a33480ef67891p-8, 0x1.4cb638c29d67p-4, 0x1.63dc967e98d68p-3, -0x1.081f00826b2d3p-5,
        -0x1.73869e322f62ap-6, -0x1.2d1a07d1becb5p-5, -0x1.4e1f1aff1b6f2p-3, 0x1.643c796b05de2p-3, -0x1.100f008749804p-4,
        -0x1.5db73b5e74878p-4, 0x1.29836c8be6debp-6, 0x1.9e7caf528792ep-6, -0x1.042bf6ddf98dap-9, -0x1.c7bbf16951824p-5,
        -0x1.d277209bfa99p-5, 0x1.80b7b1f62f45cp-5, 0x1.dbacbb00dd88cp-4, -0x1.20a238b528d05p-4, -0x1.90209978930d7p-4,
        -0x1.42c25ec496f07p-4, 0x1.f0ada559b72c6p-4, -0x1.4a5320d409435p-5, 0x1.c9a2f905d04b4p-4, -0x1.79bb2bd955a5ap-9,
        0x1.1461eb2201519p-8, 0x1.d09fdf19d1bep-5, 0x1.a5f6ab9ead9efp-4
    }},
    .after_sgd = {{
        -0x1.61f5c482f86b4p-8, 0x1.0ad5514b38493p-1, -0x1.40d67e6d298b6p-2, 0x1.18cba8ecd6985p-3, -0x1.7b4fae149c58cp-6,
        -0x1.67e540ac1a6adp-2, 0x1.efde8fae27e36p-2, -0x1.86ac1972b795dp-3, 0x1.91e17665414a3p-4, 0x1.4cd53ef298a8bp-4,
        -0x1.57ebabd221092p-2, 0x1.a763041f40f61p-3, 0x1.aa3519ed1d7c5p-4, -0x1.5f30cb971e6dp-3, -0x1.96230783b5501p-4,
        0x1.116c8a0ec37e8p-1, -0x1.87a063e5e6168p-3, 0x1.36591dff34bd5p-2, -0x1.dd8e58fa83681p-3, -0x1.06a1cb5fb9084p-6,
        0x1.3cc1532b5a398p-2, -0x1.8d309176b8336p-2, -0x1.2288797a79e9cp-4, 0x1.0dcb408a9cbcep-3, -0x1.f9ec8c3b79165p-4,
        0x1.c212d61ae59dap-4, -0x1.d7f3b9f6ac96bp-2, 0x1.ab5c582926c7cp-4, -0x1.a232492492419p-4, -0x1.02869759d7356p-3,
        0x1.be13d32e6a52ap-3, 0x1.1075cee7c76f6p-2, -0x1.18140ce53bd23p-2, -0x1.f1cd69f983a36p-7, 0x1.c3e631625afa1p-2,
        0x1.c85c09ead0254p-6, 0x1.e9ec5ec86d7bap-5, -0x1.699a377d778dcp-2, 0x1.262d3025e388cp-4, 0x1.05050f6214526p-2,
        -0x1.5be25f652b074p-4, -0x1.2fa3ebd96082dp-2, 0x1.cd568121b1107p-2, -0x1.b3b49af8e80f6p-2, 0x1.4adbac97a98bp-4,
        0x1.dbff6fbe102d4p-3, -0x1.9b11bf6956bf8p-2, 0x1.61a2f6df859b9p-4
    }},
    .outputs_after_sgd = {{
        -0x1.50d0996dee42ep-1, 0x1.9902fd1720a78p-7, 0x1.423829eeba1ap-1, -0x1.042dec17a68c3p-1, 0x1.9d3aefdd62b08p-4,
        0x1.8e653138883f5p-1, -0x1.4c9efe2a6e618p-2, 0x1.483a71068f49bp-2
    }},
    .after_adam = {{
        0x1.69141dd17330fp-5, 0x1.c0b54b592aa7fp-2, -0x1.486c3d77e7e88p-2, 0x1.b03f7b5f7eea8p-4, 0x1.b79ba92d1aa25p-3,
        -0x1.52aec1ed91e7ap-2, 0x1.211fae58cb679p-2, -0x1.fc09f7382aadp-3, 0x1.d5604eafed4ecp-4, 0x1.9c17e0b101aa1p-3,
        -0x1.f9c6bb799302bp-3, 0x1.546833696d3aep-3, 0x1.5ef53f7188cdp-3, -0x1.6fa541ed8fc0fp-3, -0x1.b2fe2cc584bp-7,
        0x1.08c32245cb29ep-1, -0x1.2e1da21ae9f72p-2, 0x1.9d392b87062bbp-3, -0x1.8b641ff749a1dp-3, 0x1.36636e8ca1065p-5,
        0x1.9c8de3b5ed02cp-2, -0x1.c2cfa7d690757p-2, -0x1.58575b6165b66p-4, 0x1.c83e5ffbdf081p-3, -0x1.546306ec79bb4p-6,
        0x1.a561b54e4291fp-3, -0x1.b8821fecf66aep-2, 0x1.002011c249386p-5, 0x1.7c39979552aa6p-6, -0x1.0bc48aa84e00cp-3,
        0x1.41c0300739121p-3, 0x1.dd9c1d4689f0dp-4, -0x1.7573aee2fb7e1p-2, -0x1.2963a4beeefb5p-4, 0x1.02675c3131accp-1,
        0x1.cf9b66bec3a1p-11, 0x1.ac00621d111ap-6, -0x1.96977cb325713p-2, 0x1.4549e345d5506p-4, 0x1.1ea3ecd9afefbp-2,
        -0x1.e16f2ac9c5047p-4, -0x1.5eab69572e329p-3, 0x1.f14a41f749b6dp-2, -0x1.8678b93e01af6p-2, 0x1.ca2c45e889034p-3,
        0x1.753d8ff37dc68p-3, -0x1.a0f0dd9260767p-2, 0x1.260117e9ee4d8p-3
    }},
    .outputs_after_adam = {{
        -0x1.1e078363a1162p-1, 0x1.eb5391379728p-8, 0x1.db09df67a44e5p-2, -0x1.8d0e7c6ae9952p-2, 0x1.375c138dfcc22p-3,
        0x1.331c3ea395f7dp-1, -0x1.c8026912859a4p-3, 0x1.a1ca672d62baep-2
    }},
};

inline constexpr LayerRun<24, 2, 34> conv1d_floor_mode{
    .outputs = {{
        -0x1.a30d42a4c9fe6p-3, -0x1.4cb04b3d8f698p-2, -0x1.95d7a266dba54p-1, -0x1.4312d82cdbc23p-2, -0x1.1ba1eb13bdeep+0,
        0x1.78082e6dc407ep-2, -0x1.a015a5d871cf5p-2, 0x1.12a4d87f16e81p-1
    }},
    .training_outputs = {{
        -0x1.a30d42a4c9fe6p-3, -0x1.4cb04b3d8f698p-2, -0x1.95d7a266dba54p-1, -0x1.4312d82cdbc23p-2, -0x1.1ba1eb13bdeep+0,
        0x1.78082e6dc407ep-2, -0x1.a015a5d871cf5p-2, 0x1.12a4d87f16e81p-1
    }},
    .loss = 0x1.ed4d82046b12ap-2,
    .input_gradients = {{
        -0x1.22dfcfe8e5387p-7, -0x1.7beabf9e68d48p-7, 0x1.d94010c9297fp-6, 0x1.1b9805911f7ap-8, -0x1.d2976ae0fe4c2p-7,
        0x1.28887c090389p-12, 0x1.60aabc6c1a0d5p-11, 0.0, 0x1.138b1c5609f8bp-6, -0x1.39f59c475caccp-7, -0x1.a627e4a43d113p-6,
        0x1.07b4219a77387p-7, 0x1.404b3ed6e5683p-7, -0x1.147696dd6dcafp-8, 0x1.e720e3790ae72p-10, 0.0, 0x1.3485ae01900c9p-6,
        -0x1.f000f1e0a10ap-8, -0x1.4839438fc33f9p-6, 0x1.819c406c5eb3fp-7, 0x1.26b3ce59cde1ep-7, -0x1.1dbadabdb5e73p-7,
        -0x1.5a6dcb7f76936p-9, 0.0, 0x1.b6bad17e37487p-6, 0x1.fea28e91bfc58p-7, -0x1.835612977cfa6p-5, -0x1.0cf1f197c17aap-8,
        0x1.62a3f5221c946p-7, -0x1.cd24b4404852cp-7, 0x1.5f82ef2652777p-6, 0.0, -0x1.4a0dfeabac652p-5, 0x1.872dada9468cep-6,
        0x1.2b75e79563caap-5, -0x1.dc4ee9777b19bp-7, 0x1.827b45c0eb942p-8, -0x1.7a0c7a4e43928p-9, -0x1.26bb6deb2aa97p-6, 0.0,
        -0x1.061fcb7b79101p-5, 0x1.07850a04d69b8p-5, 0x1.19ee9e9ab0889p-5, -0x1.99126d118abb1p-6, 0x1.b4128fc325b7ap-8,
        0x1.101e771926898p-7, -0x1.bdaa8c533bc99p-8, 0.0, 0x1.32bf7fe400d61p-6, 0x1.3690dd76e21bp-8, -0x1.7226b6f3ad2c3p-7,
        0x1.110608ae7ed01p-7, -0x1.e556c64c0f9f7p-7, -0x1.5d8bde29e6e76p-7, 0x1.13640d6e1d906p-6, 0.0, -0x1.97355fccf5696p-6,
        0x1.eeb338fda34a2p-7, -0x1.77bb26861708fp-9, 0x1.e39eb0d2a992cp-10, 0x1.344db3c3104ecp-6, -0x1.19e9104c047cap-8,
        -0x1.a68da2ab43bc1p-7, 0.0, -0x1.dafff557b8962p-7, 0x1.a10f019feac36p-6, 0x1.074e706416e5p-10, -0x1.303cb8f3a8d6cp-8,
        0x1.3250457aedd46p-6, 0x1.0e8b377789aaep-9, -0x1.abec994ebe262p-8, 0.0, 0x1.a7873d40666cbp-10, 0x1.3ff3f95f944bfp-8,
        -0x1.567c9e1e93d67p-7, -0x1.2ed7343cb65dcp-8, 0x1.5da45c0b07ab1p-7, -0x1.49164382b1f7ap-11, 0x1.8fa8e898e1d08p-12, 0.0,
        -0x1.2a6ecd7464a0ap-8, 0x1.42c38e824ce75p-9, 0x1.73fe8fc041e9ep-7, -0x1.9c8a0f1f02a54p-9, -0x1.149665ae3b0dap-7,
        0x1.13868fc056027p-9, -0x1.9f006bcba788ep-10, 0.0, -0x1.c900ff92d278ep-8, 0x1.67ca915c4db6p-15, 0x1.54fe8d07a5836p-7,
        -0x1.b6cb6b89311dep-10, -0x1.15b48e5ebfcffp-8, 0x1.3ca95830ac416p-8, 0x1.2c97d5765d77dp-10, 0.0
    }},
    .gradients = {{
        0x1.1c976b029c13cp-2, 0x1.ec4851ee553ap-7, -0x1.90044b64bfc26p-3, 0x1.d37f958979cb3p-3, 0x1.7be6172832039p-6,
        -0x1.54365d3758543p-2, 0x1.2b5324c9c5b15p-3, -0x1.fb001fae3660ap-7, -0x1.a987558583852p-3, 0x1.ad1160c9aa1b9p-3,
        0x1.1506b6a67aa0cp-8, -0x1.1505ccc578a93p-3, 0x1.1dfe6e954849ap-4, -0x1.3b334b2f8849cp-6, -0x1.5b895371cc90ap-4,
        0x1.8945e574be56cp-4, -0x1.0dad46b8fedb8p-7, -0x1.3b7401854858cp-3, 0x1.d280b9328de8cp-5, 0x1.5f5d4ffe4645fp-4,
        0x1.26212d8794929p-1, 0x1.1788ebc7415b3p-5, 0x1.99568f9f54286p-3, 0x1.589d8730f982bp-6, -0x1.74793b27aa2c3p-7,
        0x1.11355010c8aaep-5, -0x1.85a8cf283a8acp-2, -0x1.1809bd75436abp-4, 0x1.0b52934f89903p-2, 0x1.0a160373d68ddp-7,
        0x1.06604d1aa260cp-1, 0x1.0e6b439efaf69p-4, -0x1.2b7a6708f0ba3p-1, -0x1.327143fe7953ap-4
    }},
    .after_sgd = {{
        -0x1.2fa6ec1b97b74p-2, 0x1.7a398bc03b50fp-3, -0x1.eb02e9dbce228p-4, -0x1.392cd571915e3p-4, 0x1.6088e6713b0f6p-2,
        0x1.730558519f7e9p-3, 0x1.881923beec77p-4, -0x1.fb05d281767dap-2, 0x1.4f500fca0eb75p-6, 0x1.aada5c114a462p-5,
        -0x1.2c0eb56764c2ap-2, 0x1.0c16b54415203p-4, 0x1.2d9e86c950242p-2, -0x1.2b073801ba811p-2, 0x1.ee1da33b44555p-3,
        0x1.bd08041c3cfe6p-2, -0x1.38b1f3e7a09d2p-3, 0x1.8d585c5f25d09p-3, -0x1.32c3f59a77e4dp-1, 0x1.0cc904c7323e7p-5,
        -0x1.e6d8b29e80b4ap-3, -0x1.3480f054fa434p-2, -0x1.63ccdc5b7c1dep-5, 0x1.7c1f52c813d57p-2, 0x1.8031c3dbeb5bdp-4,
        0x1.2d4d06a8e5e9ap-3, -0x1.0687691572faap-4, 0x1.7f94b04698242p-6, 0x1.3c7fe6a518175p-2, -0x1.e65866cb8b888p-2,
        -0x1.52867a324bf7cp-1, 0x1.c8a5b3fd4e148p-7, -0x1.e38e67a438b55p-3, 0x1.1180930d0d4ddp-3
    }},
    .outputs_after_sgd = {{
        -0x1.aa1a0c9220ddap-1, -0x1.02ebbea8b9a3bp-3, 0x1.1a240d0cf664ap-1, -0x1.02a3214324dddp-1, 0x1.c397b141ff1d2p-4,
        0x1.abf8d59b010cdp-1, -0x1.2412077701515p-1, 0x1.9743218ddfd22p-3
    }},
    .after_adam = {{
        -0x1.60bed6afb75a8p-3, 0x1.1b8979dca3c25p-3, -0x1.36f392252d917p-4, -0x1.a6f0facdbb3cfp-4, 0x1.a3926b612698p-3,
        0x1.02110bdba4e1ep-7, -0x1.c692f3e0eea98p-7, -0x1.413188341cc68p-2, 0x1.48f1985a7f147p-4, 0x1.ab42b625b1581p-5,
        -0x1.aee3dc344f31dp-2, 0x1.0b2584f0f8259p-3, 0x1.1edc05619b755p-3, -0x1.100c034b1f1aap-3, 0x1.14ab775480483p-2,
        0x1.2dd54cf838f37p-2, -0x1.82e3a8d14a264p-3, 0x1.2b74b7cb7e519p-2, -0x1.a3166a0e45bcdp-1, -0x1.fc8a87122a4ebp-3,
        0x1.3e8f5499ef739p-4, -0x1.c160081220eadp-2, -0x1.3d0021e4392b1p-3, 0x1.93a9bbf7d9a95p-2, -0x1.555b84c257506p-2,
        0x1.01b2e1c41c0efp-3, -0x1.e638d6cc240f6p-3, 0x1.5e218c722d77p-4, 0x1.90c5324b8081fp-5, -0x1.ef6ac573635fp-2,
        -0x1.99c8395163201p-3, 0x1.4868ca429a02bp-4, -0x1.390583421ed63p-2, 0x1.b8959d4cb510ap-4
    }},
    .outputs_after_adam = {{
        -0x1.f53cc0ca754cep-4, 0x1.5f105d3f36c4cp-2, 0x1.6898919168c2dp-2, -0x1.32aaf29837604p-1, -0x1.70b5c4cd13e6p-6,
        0x1.10179266d0126p-1, -0x1.bd55b4028db42p-4, 0x1.61dc2d245f0d9p-2
    }},
};

inline constexpr LayerRun<12, 2, 40> conv1d_one_side{
    .outputs = {{
        -0x1.64de5e100d7f6p-2, 0x1.436376aebe478p+0, -0x1.67bd7b0102867p-4, 0x1.fc90c4c75ce91p-1, 0x1.d0779fa5fd8p-8,
        0x1.4e0758c44441ap-1, -0x1.1277b86fa1944p-1, 0x1.55db36ec445edp-1
    }},
    .training_outputs = {{
        -0x1.64de5e100d7f6p-2, 0x1.436376aebe478p+0, -0x1.67bd7b0102867p-4, 0x1.fc90c4c75ce91p-1, 0x1.d0779fa5fd8p-8,
        0x1.4e0758c44441ap-1, -0x1.1277b86fa1944p-1, 0x1.55db36ec445edp-1
    }},
    .loss = 0x1.18fc33e06cb46p-1,
    .input_gradients = {{
        -0x1.17420d90d3ba2p-7, -0x1.0d2f6a00410d8p-5, 0x1.0aeff768b7c9cp-5, 0x1.a73f4fb5441cp-6, -0x1.dacbd332e234fp-7,
        -0x1.f67f8d340c26cp-5, 0x1.2bfbf652b454ap-6, 0x1.d8e883e52cb6p-7, -0x1.bdc5163389c97p-5, 0x1.5aa0d1d668decp-11,
        0x1.21a2e1d53dedp-5, 0x1.0bb19b986d028p-5, 0x1.42a244c014709p-8, -0x1.f70dfe3c58398p-6, 0x1.6732264c030dcp-7,
        0x1.94ca85a7d6f9p-5, -0x1.4cfcea44ed3c5p-7, -0x1.4a20d3310797ep-4, -0x1.5d9aae5f170ep-9, 0x1.63d12478126c4p-5,
        -0x1.f7d6e51c5e06p-5, -0x1.85cd18c3779d4p-6, 0x1.3e06c11d528c5p-5, 0x1.7da0569459a78p-5, 0x1.53e5b00583224p-9,
        0x1.1e4725e91b807p-9, -0x1.645358958b527p-8, 0x1.cb98322dd463dp-11, 0x1.54946b8e9db1cp-11, -0x1.04d3dd7cb736p-10,
        -0x1.21dcf4e55eeb3p-8, 0x1.958fc346cde38p-9, 0x1.d692e43c43008p-9, -0x1.a85f5e8594397p-9, 0x1.2d60f14d36431p-9,
        -0x1.48e1875ffa788p-12, 0x1.cfedb03c756e1p-9, -0x1.091b4b22fbe0bp-6, 0x1.1f0b82756d2d8p-9, 0x1.2065782f559c2p-6,
        -0x1.3809b4759370dp-11, -0x1.da97195381258p-6, -0x1.b83fc69a20594p-10, 0x1.3ad11f20cbea9p-6, -0x1.5485b6169cb21p-6,
        -0x1.d7dcc6e94d8cep-7, 0x1.3b5069de4171ap-6, 0x1.78ca48020b906p-7
    }},
    .gradients = {{
        0x1.9c3d7c7eb37a8p-4, -0x1.740a51ba49fb6p-4, 0x1.1da4314af554ap-3, -0x1.d930b422a7064p-3, -0x1.4c4c0fd62d358p-4,
        0x1.1a455c8c848ccp-3, 0x1.543114bbfb1dep-3, -0x1.85e53acf6f7e8p-3, -0x1.910d37b3e3cf9p-5, -0x1.2571b1f153768p-6,
        -0x1.abecab55e22e2p-5, 0x1.6942bcf5bab2ep-3, 0x1.83e0a0922735dp-2, -0x1.4a1126ad9728p-2, -0x1.0811a33460735p-3,
        0x1.246ee54322331p-1, -0x1.afd7b85c3bf29p-7, 0x1.833ae6be6e5e7p-2, -0x1.fe037107bf74cp-4, 0x1.2a41c9231fc64p-2,
        -0x1.2bd70fca208d9p-3, 0x1.e29c44ed445afp-2, -0x1.4e8cdcacec62p-4, 0x1.42110bceb418dp-2, -0x1.66b8f5a7d2d1p-4,
        0x1.8e3a451873b15p-2, 0x1.6e3702c5cb72fp-5, -0x1.83e54b7d9ace8p-2, 0x1.0ecc0eee54cd1p-4, -0x1.9d5933d8f5ba1p-2,
        -0x1.2695a02eafd97p-6, -0x1.566cd04763f1ep-3, 0x1.3644f124d2685p-3, -0x1.1b4bb2f9c4155p-3, 0x1.6f352472b49b8p-4,
        -0x1.7dcfb805f39ecp-2, -0x1.31a8e7386bdebp-5, -0x1.9df9f27586806p-4, -0x1.963da7987ca9cp-3, 0x1.81ce907558861p-1
    }},
    .after_sgd = {{
        0x1.29690ac33c89dp-5, 0x1.0d176f6fd67d9p-1, -0x1.f3040ead68f6p-3, 0x1.9387015b8d028p-4, 0x1.c138a889b76f8p-3,
        -0x1.b694ddc9fbc49p-4, 0x1.4646e60f1a79dp-8, -0x1.015e0e704cfadp-2, -0x1.1b3bbb9fd4b2ep-4, 0x1.9aee48caba539p-4,
        -0x1.8119ede34023p-2, -0x1.a00376c557ae4p-5, 0x1.065a859e94baep-3, -0x1.535fa49174905p-4, 0x1.ef3fd77d9613p-5,
        0x1.35a3ebd49c393p-10, -0x1.beb9cc054f53bp-3, -0x1.51e87ef9e55b2p-4, -0x1.06522b6450121p-3, 0x1.547e1a9b8d60dp-4,
        0x1.efdc91418c435p-3, -0x1.115a53a2492b7p-1, 0x1.310aadf757349p-4, 0x1.91fa2e7813e99p-3, -0x1.341f8975ab183p-3,
        0x1.e3c8054361b73p-7, -0x1.440c40f038c28p-2, 0x1.c5763ee93395ep-4, 0x1.bc7a8e4cf5efbp-3, 0x1.01c0e7cb1e49fp-3,
        0x1.4195e9598b362p-6, 0x1.a444e21d7ab6ep-3, -0x1.ac50731e9203cp-2, -0x1.74010dbd628c7p-4, 0x1.5fa45aac558abp-2,
        0x1.185f7111ec1cdp-2, 0x1.b9691701bb5ecp-3, -0x1.b606f0ed88f32p-2, -0x1.4455c530b9263p-5, 0x1.304c0bef0d704p-2
    }},
    .outputs_after_sgd = {{
        -0x1.319381aca62fbp-1, -0x1.b6a0a63fdaaap-5, 0x1.1eb6132ad7331p-1, -0x1.23d5cfb2b513ep-2, 0x1.357581b13a9dfp-3,
        0x1.cc6d0cf2221f4p-1, -0x1.14972c918b934p-3, 0x1.d9f394e455118p-2
    }},
    .after_adam = {{
        0x1.491feecd29591p-5, 0x1.ddeb2fd748abdp-2, -0x1.41bd9070dc7e8p-2, 0x1.84ce70c0fc4b7p-4, 0x1.39c9bfb4a2bdep-2,
        -0x1.2c3bc2912ffefp-3, -0x1.f8a1a49c1e1c4p-6, -0x1.045f27d555aa3p-2, -0x1.84f7d93cfb644p-4, 0x1.81513ef44ec3fp-3,
        -0x1.4615a6821d31bp-2, -0x1.6bf35094ed84fp-4, 0x1.eab743a8e8aecp-2, -0x1.394ef1a218a5fp-2, 0x1.61866bf064614p-4,
        0x1.a279e01428448p-3, -0x1.0b72a23adaffep-2, 0x1.38c55bd3c4713p-7, -0x1.44f02e23ced99p-3, -0x1.dd0090493e553p-4,
        0x1.162129123eb2p-2, -0x1.ba6f709ac9517p-2, 0x1.5447271002d4dp-4, 0x1.86efe201a1e86p-3, -0x1.3e33825f95054p-3,
        -0x1.16590f1620904p-5, -0x1.bce23f7764919p-2, 0x1.2971a6e139295p-4, 0x1.f697a7f477c0dp-3, -0x1.13f454c205f17p-3,
        0x1.316b30ebd3964p-3, 0x1.4037d0da2eafdp-2, -0x1.8d37973b1ff74p-2, 0x1.fcee125bafd9ep-4, 0x1.7d610d0d03a78p-2,
        0x1.75d72bf8374cbp-6, 0x1.392397b16c9cp-2, -0x1.9af2dbdb4d912p-2, -0x1.8726535664013p-4, 0x1.16171179e15ddp-2
    }},
    .outputs_after_adam = {{
        -0x1.168e69a57c974p-1, 0x1.0d379da0582cbp-2, 0x1.a7689f178286dp-2, -0x1.2a219ee55d83p-3, -0x1.58af7236a0d2p-6,
        0x1.24f2985bcc194p-2, -0x1.0362f5b95b0e5p-2, 0x1.15852eee612ep-5
    }},
};

inline constexpr LayerRun<32, 2, 155> conv2d_padding{
    .outputs = {{
        -0x1.caef0719baap-6, -0x1.a7799eaed9728p-2, 0x1.6c8c3d36e5838p-1, 0x1.73f30e54bd4fap+0, -0x1.21d87bd92057cp-3,
        0x1.5c19b52d3ac52p-3, -0x1.4c13a40aeb6dp-1, 0x1.449ab33f2ccabp+0
    }},
    .training_outputs = {{
        -0x1.caef0719baap-6, -0x1.a7799eaed9728p-2, 0x1.6c8c3d36e5838p-1, 0x1.73f30e54bd4fap+0, -0x1.21d87bd92057cp-3,
        0x1.5c19b52d3ac52p-3, -0x1.4c13a40aeb6dp-1, 0x1.449ab33f2ccabp+0
    }},
    .loss = 0x1.62207f53f2796p-1,
    .input_gradients = {{
        0x1.72b32246c768p-10, 0x1.7068084ada4ddp-6, -0x1.0fed1fa4c0f84p-5, 0x1.207278b99730fp-6, 0x1.093c7cc840904p-6,
        -0x1.a1f3857b587d9p-5, -0x1.dd390c9da1b6ep-6, -0x1.b3bf1e036012dp-8, 0x1.940ceb1b7a25p-8, -0x1.1d69ed3f0d3acp-6,
        0x1.356a4c68fc6ap-5, 0x1.decdc894ca0e7p-6, -0x1.497192bde5b3cp-8, -0x1.c5b2f565c97ep-6, 0x1.381f69819bf06p-5,
        0x1.f693e9d0bd704p-7, 0x1.44692c11189b6p-9, 0x1.6c6354f49190cp-6, 0x1.93d34a50c6802p-7, 0x1.aa408805650a4p-8,
        -0x1.b81b367642c9p-9, 0x1.9f0daf54e2383p-5, -0x1.f7a6a227c4cbap-6, -0x1.0b47f8424f4a6p-6, -0x1.19a272e6e30bbp-5,
        0x1.0ac31adfcb41p-5, -0x1.1235b7a518b48p-11, -0x1.676d76b4e6ad7p-7, 0x1.05508781c418bp-5, 0x1.39e84263a4042p-6,
        -0x1.f7cd203203c1p-10, 0x1.9baa429822d6ep-7, 0x1.0697c5fef6e45p-6, 0x1.b4663d1a863a6p-6, 0x1.5dedac1a4a95ep-4,
        -0x1.e3b0e15761cebp-5, -0x1.50756f99d4de8p-8, -0x1.402fa0aa98ebbp-6, -0x1.ca353ddfe5e98p-6, -0x1.a2a014929f3fep-5,
        -0x1.2ee38711b52a2p-5, 0x1.97352d9f9f47cp-4, -0x1.44a9c90b47acep-6, -0x1.e42145842032ep-7, 0x1.404a72e8b4757p-6,
        0x1.83ef4d742bd86p-4, -0x1.1fe2091808ap-13, 0x1.688cd6a187eap-4, 0x1.33d24c9fe713fp-5, -0x1.6f8ac4afeeccp-7,
        -0x1.1ee1c90ff1ddfp-5, 0x1.e1a843dbd8a4p-7, 0x1.0050979f62d06p-6, -0x1.1d8f4b76219dfp-4, -0x1.958d2d544719p-9,
        -0x1.eb8a87183e868p-6, -0x1.412f76596d0cp-6, -0x1.8d407cd2f83e8p-4, 0x1.2a9ed21d71cc3p-4, 0x1.ff9b40aa4f5dp-9,
        -0x1.197dd9410f87ap-7, -0x1.0750d560aecd8p-9, 0x1.4f7df24777f0cp-4, 0x1.123139f35dc78p-4, 0x1.938dd9e5887e2p-7,
        0x1.e13256a6deb74p-7, 0x1.135cc61770ecap-7, 0x1.e032b607af3fcp-7, -0x1.5b13a7772482p-7, -0x1.a8eb2b07cfdfp-11,
        0x1.51af293ff33f6p-9, 0x1.3d7b7f687b918p-6, -0x1.811c22f6ee9dcp-6, -0x1.ee5bca8224d3p-6, 0x1.cb97952c1b9f2p-6,
        0x1.f3299268e2159p-7, 0x1.afd6b0177eb3cp-6, -0x1.24c20c96f9974p-6, -0x1.39e161509e32ep-7, -0x1.0bd5307903bd1p-5,
        0x1.2949471c424c6p-8, 0x1.851b07cd3a9f8p-6, 0x1.ceff6fcbb8968p-6, 0x1.641879fdf16d6p-8, -0x1.6421fc1cb637cp-9,
        -0x1.2a4c60a3933f8p-8, -0x1.23b5414c238dap-7, 0x1.2f080d5e347bap-8, -0x1.36c0dd66cb0f9p-9, -0x1.4d3cfbb54264p-8,
        -0x1.c863d1f9cadf2p-5, 0x1.4acef8aaf0966p-7, 0x1.6d436290620ffp-6, 0x1.3f09e9260ea76p-5, -0x1.64809f000fa86p-6,
        -0x1.65fd102dc359cp-6, -0x1.48ec2f41bc87cp-11, -0x1.212b4c6893cdcp-5, 0x1.5a48f82428a42p-5, -0x1.7fa73b510c85dp-7,
        -0x1.bab81876d7296p-7, 0x1.82ee57ca91aeap-4, 0x1.98d35f78e903bp-6, -0x1.30466da482d5ep-5, 0x1.5a854bc3a8b0cp-7,
        0x1.7c6ce669014edp-5, -0x1.370b28db976f6p-4, -0x1.72c86b0dc14ecp-5, -0x1.7d8b9eb839632p-5, 0x1.0e6fe71c6a63p-4,
        0x1.f6bd34079a288p-8, 0x1.3f8353e0170e8p-6, 0x1.7a608bd130643p-8, -0x1.eaf7d83b3736p-6, -0x1.519461e15d168p-5,
        -0x1.5dab00646c354p-8, 0x1.01b2b95e10898p-6, -0x1.13dcd402fde86p-5, 0x1.a7c000344af98p-5, 0x1.f30bf9580d92p-8,
        0x1.bc4765541028ap-6, -0x1.1cee684cc4bf6p-5, 0x1.55ea749f16432p-5, 0x1.48c8be7e896d8p-8, -0x1.0095454780041p-4,
        -0x1.74a02e04bcfeap-4, 0x1.696889f7c2488p-6, 0x1.ffb3d5dc7264ap-6
    }},
    .gradients = {{
        -0x1.b340332db707ep-2, 0x1.787ff6c85b54p-7, 0x1.ee2e90f7ae242p-2, -0x1.f9448e1d48a4p-6, -0x1.e3a9ba63b32ap-2,
        -0x1.6dcd4e57ccd53p-5, 0x1.2c966e792624bp-1, -0x1.773476156fa28p-3, -0x1.25ded607b7794p-2, -0x1.17e30d05fe9a2p-1,
        -0x1.13cb60edd3383p-2, 0x1.643e2c63caa72p-2, 0x1.463b006f3b192p-4, -0x1.f2c9a346b74fap-1, -0x1.0d2ec85c68d9ep-2,
        0x1.02e7cc1f81c1p-1, 0x1.ddfc752491cd5p-3, -0x1.f51314d3f42b9p-2, -0x1.801633b364356p-2, -0x1.ebab144a9e97ep-2,
        0x1.1ac77219eb078p-1, 0x1.d1f631956c9cap-2, -0x1.75949f33be92ep-3, -0x1.0d2acf38fcda6p-2, 0x1.22771c57ba32ap-4,
        0x1.b4b45133b202ap-4, -0x1.8f2f56a1b883ap-4, -0x1.21feea6717fb8p-7, -0x1.959ed85ad887p-2, -0x1.c0234976239bfp-4,
        0x1.69f757a7c6876p-2, 0x1.b03906686510dp-3, -0x1.70fd344675387p-2, -0x1.4e6dcfdb1ca71p-3, 0x1.103cbc9c373bp-2,
        0x1.4ba8760f57356p-5, 0x1.ecdf0e5bf5e2ep-4, -0x1.5eb729f9a86ep-2, -0x1.e3d13b779500dp-3, 0x1.a084462f49336p-2,
        0x1.bf02b5b041c0ep-4, -0x1.6133edd885e3bp-2, -0x1.24bec7d3f9413p-2, 0x1.859e920221ecap-2, 0x1.dc1f97b91accp-2,
        0x1.02626e7d201dcp-1, -0x1.e8590ee3ec83cp-3, -0x1.fc4ef77a2aff8p-6, -0x1.d2ced23d74304p-4, 0x1.0c0e410952cdep+0,
        -0x1.65e92cc7be9dbp-3, -0x1.fc2abebd7a95fp-3, -0x1.50052058d1e76p-4, 0x1.23574aab35d1p-4, 0x1.45a33386d4734p-2,
        -0x1.8cf94cd920c1ep-3, -0x1.5e31271fc8dcdp-4, 0x1.2f53777085b89p-3, -0x1.a07dacc53b919p-4, -0x1.177067e392ea7p-4,
        -0x1.4ac0414f60408p-2, -0x1.023cd8bb43353p-4, -0x1.2ecda581db627p-1, 0x1.698bf71cd065fp-6, -0x1.2b0f201b7bb9p-3,
        -0x1.bb03b9ffc26cbp-5, 0x1.592f855f8a34dp-5, -0x1.57f82032a1acap-4, -0x1.5e517c3a4641bp-2, 0x1.6eb66dd0e21e5p-3,
        -0x1.17211704284c1p-1, 0x1.471b20c579f13p-8, 0x1.2d8170589cbap-3, -0x1.979d21049baa7p-8, -0x1.d674ac8b599c9p-6,
        0x1.5e2eea269ec3cp-3, -0x1.855ad434eb587p-6, -0x1.1e671b8b52253p-4, -0x1.1f7bf0501f7e9p-2, -0x1.483a44da5610ap-5,
        -0x1.1ff9dd54e5875p-3, -0x1.ec930712c52f8p-5, -0x1.6051f7c94198bp-2, 0x1.51834367d8844p-5, -0x1.4fd43955898a4p-2,
        -0x1.1b7097fabf5aep-5, -0x1.aadf5cf22d2e4p-6, 0x1.50a3a0a395476p-5, 0x1.6ef63ed00aecfp-5, -0x1.33fff9b361beap-4,
        -0x1.51cee8b1b896p-6, 0x1.ff9d011144357p-7, 0x1.61718e6f2f6e4p-4, -0x1.d1269d8fe97ccp-5, 0x1.1e8f9761a1488p-2,
        0x1.8270e446cd246p-8, 0x1.4791b748214e1p-2, 0x1.efacf603027c5p-4, 0x1.94489d7584ba8p-5, 0x1.a927d1e01b45cp-4,
        0x1.238baa85ae612p-4, -0x1.615a5821a2bf2p-3, 0x1.41d982913fdcdp-4, 0x1.b4813ae50c357p-7, -0x1.4ffb99662026p-2,
        -0x1.0405d4ba6c0c2p-3, 0x1.a255ec7ad4f9ep-3, -0x1.e960d37172476p-4, 0x1.1eb4b2e407c2bp-2, 0x1.b39829116d1cep-4,
        0x1.c1b2a978ca7f5p-2, 0x1.a3ad1ed5ba057p-5, -0x1.8efa5ae81d269p-3, 0x1.05432c8d6ce02p-4, -0x1.04034614d787cp-7,
        -0x1.05f5d04e2b18ap-12, 0x1.0db22c1bdada7p-1, 0x1.93affb5817085p-7, 0x1.703920e28b58bp-3, -0x1.2ca84787e08b1p-4,
        -0x1.edd8480664aa6p-4, -0x1.9cc224db43fcdp-5, 0x1.5de1161aff40fp-2, -0x1.10b9976df3f51p-3, 0x1.5b272fddb636cp-2,
        0x1.95c1b976d8de2p-4, 0x1.f866828ca062p-2, 0x1.829712dc5553cp-5, 0x1.077c96bde90dcp-2, 0x1.ca89d14196a1fp-8,
        0x1.831cb47e3db1cp-4, 0x1.1728ceafb3b18p-4, 0x1.78cb8d8bb094fp-2, -0x1.259f0132c066cp-4, 0x1.4eb8d2d41239fp-2,
        0x1.6f630d31edd06p-7, 0x1.e1c9df1330ca7p-2, 0x1.be8c64bbc3b4cp-4, 0x1.3f7371d064e6fp-2, -0x1.0afc2af5abc3ep-4,
        0x1.108ef7bc5a869p-3, 0x1.8196c462e80aep-6, 0x1.1dc75650d466ap-3, 0x1.7d30311b093f7p-7, 0x1.77f619e42a1c6p-2,
        -0x1.001e88a531429p-5, 0x1.40bd7321cc99fp-2, 0x1.71e0d5f5df12p-6, 0x1.36dbdb7c69514p-2, -0x1.b6c4001eda44ap-8,
        0x1.591f4ea9d9d93p-2, 0x1.5cf01e877f0d1p-5, 0x1.ba4f5e0a24afbp-3, 0x1.0d580fe7215c8p-6, 0x1.ea32908ddb165p-2
    }},
    .after_sgd = {{
        0x1.4e11eb22565fbp-5, 0x1.7afbd6bbd90c2p-3, -0x1.1688a0b50c4f5p-2, 0x1.05017b5d43589p-3, 0x1.8aeb0924e6227p-2,
        -0x1.7c209e365eb5cp-3, 0x1.14f2603cca764p-5, -0x1.37e501d1ae909p-2, 0x1.62942d23aec3ap-11, 0x1.9046fa51432a8p-2,
        -0x1.de067f0a3d43ep-3, -0x1.23e84284ed07ep-4, 0x1.be09ba3c74fc7p-3, -0x1.3d00c73dccfebp-5, 0x1.da6a23126ee3dp-3,
        0x1.deb9e258474bdp-3, -0x1.4d32ab0921d7fp-3, 0x1.a6ade6834a19cp-3, -0x1.552529270cab9p-2, -0x1.04ba6f080b3fbp-6,
        0x1.bd81337f37efp-3, -0x1.ca2829e7fe87dp-3, 0x1.9cb732232565dp-4, 0x1.2840ba5843321p-2, -0x1.beca10d3a6c7cp-3,
        0x1.0918fdecf4b04p-3, -0x1.5c703d684c40bp-2, -0x1.21cc845307608p-3, 0x1.0c8c512cb5eb8p-2, -0x1.e5a118092cee9p-3,
        -0x1.0791d8f9e492ap-3, 0x1.f02d81c4544a4p-3, -0x1.9a4961083854cp-3, 0x1.618c0bf927da2p-5, 0x1.62783b2437ea4p-2,
        -0x1.2bb6cb083ea2dp-3, 0x1.e57c07beaa5d5p-3, -0x1.16dadbafdcde7p-2, -0x1.f54d657134e79p-4, 0x1.9f441ada53b9bp-4,
        -0x1.af8e13b4908ecp-3, 0x1.6d3e9d903a33ap-4, 0x1.0293b4af42ddap-2, -0x1.52df3c9bfdd3p-2, 0x1.008720eaecddap-6,
        0x1.151e66ca3c51cp-2, -0x1.fb90e1fc8b5e9p-5, 0x1.938fa611f8036p-3, -0x1.48027d2282db3p-2, -0x1.6509f325d9219p-3,
        0x1.7df18701b8e0ap-3, -0x1.8109ffd90b94fp-3, 0x1.82c869d8b82edp-5, 0x1.35509d1d01161p-2, -0x1.edc75658a0bcp-2,
        0x1.4c0381dca5fb5p-2, 0x1.c162b42da994fp-1, -0x1.f76a5e97c3558p-4, 0x1.ab2710a5b4fa4p-4, -0x1.eeb6f06bc3e29p-3,
        0x1.bdfad7a4db52p-5, 0x1.154206ab43ed2p-2, -0x1.60929f6cbe64ep-4, 0x1.817b648eef98ap-5, 0x1.42c8199719962p-2,
        -0x1.1cf7b13af2263p-3, 0x1.80b647177f851p-4, -0x1.2b5502d015d16p-2, 0x1.7654c10b8a07bp-4, 0x1.377638d828b01p-3,
        -0x1.d8697402fc675p-3, -0x1.4a1add888c0a7p-5, 0x1.78c4a9c5e1796p-3, -0x1.99c5014c67df3p-3, 0x1.1958f9f8e39fdp-6,
        0x1.069316590b362p-2, -0x1.15ea1da5c253ap-3, 0x1.2a0b682e352f3p-3, -0x1.274cbdf4ae966p-2, -0x1.85f646e7f7856p-6,
        0x1.ddb48a4750884p-3, -0x1.90866e23039f1p-3, 0x1.76e143f103864p-4, 0x1.130c1889177bap-2, -0x1.31314623294ecp-4,
        0x1.459a1dd2ce687p-6, 0x1.ebf13da5ad58cp-3, -0x1.ec28cb6dff3a5p-4, 0x1.e81cbffb8300ep-4, -0x1.2647d5ab79966p-2,
        -0x1.07718eb5e896ap-6, 0x1.f1e63815c2001p-3, -0x1.3b113f91b8b37p-3, -0x1.25013cc6798f9p-5, 0x1.497588b50aa0bp-3,
        -0x1.0cd34315bd666p-3, 0x1.298fdfcc63bebp-7, -0x1.4b1d2cd9f2025p-2, 0x1.32e177272831p-8, 0x1.25b00f75edddcp-4,
        -0x1.68e466e396fe2p-2, 0x1.28da9484ee71ep-5, 0x1.e63cbd44bee22p-3, -0x1.8882003fe8e06p-3, 0x1.0dc5ae9f7b085p-4,
        0x1.223ef03aa2cf7p-2, -0x1.1206c9495bc11p-3, 0x1.33c3df7b3e3aap-3, -0x1.1e104111402dcp-2, -0x1.eb6511f1d14aap-4,
        -0x1.e23c7419164e3p-8, -0x1.deaf4f216d30bp-3, 0x1.c38e9f76d441dp-5, 0x1.57953c29bdde3p-2, -0x1.b4988c2d7282dp-4,
        -0x1.4c615f6eec383p-5, 0x1.9d7be66a6b01fp-3, -0x1.ba6073e52d217p-4, 0x1.aff3f0064a1aap-4, -0x1.d8336453b055ap-3,
        0x1.dd3e1df767f01p-4, 0x1.e2c61f320cd66p-3, -0x1.ec645a35ff23ap-3, 0x1.8171caf28dd26p-7, 0x1.8df78a4348bb8p-3,
        -0x1.35201ed4b153fp-3, 0x1.f92c6d9c6b787p-6, -0x1.8cd5c8b8f7438p-2, -0x1.d1d0107f7527cp-4, 0x1.504bd0a9ef777p-3,
        -0x1.63517a9fff9dap-2, -0x1.e8698aeec458ep-8, 0x1.6721b72e2cb4ep-3, -0x1.944e94150c938p-3, -0x1.cc9db2886c079p-7,
        0x1.62d7a24958d62p-2, -0x1.85999c87af5b6p-3, 0x1.e77e6876f12d5p-4, -0x1.724b01b5cd6fap-2, -0x1.b025699645bbbp-5,
        0x1.9231fdde1d95bp-4, -0x1.ce0fe8f6c002ep-3, 0x1.53deec5a2de4dp-5, 0x1.1a4e7012e8d2ep-2, -0x1.9da24ed73c5e9p-3,
        0x1.9f4c0d4e1530cp-5, 0x1.311fc4d65751dp-2, -0x1.1e16443de57d6p-4, 0x1.c4de6e6138b8ap-4, -0x1.37c4b773d9481p-2,
        -0x1.9735904c2d6f5p-5, 0x1.88d0e073fde9cp-3, -0x1.171b63077a1a5p-2, 0x1.ab2f651ad18bbp-5, 0x1.27bb7301add39p-1
    }},
    .outputs_after_sgd = {{
        -0x1.50a005d3d4e1ep-1, -0x1.30638e437c1f4p-3, 0x1.19a955bfe7701p-1, -0x1.5d0f051d890fdp-1, -0x1.6f8aa48d46b8ap-6,
        0x1.a521696c6c372p-1, -0x1.88affa4fbd214p-4, 0x1.4e05b96b01388p-2
    }},
    .after_adam = {{
        0x1.b708f6fef97d9p-5, 0x1.ea558af4ca9f8p-4, -0x1.16c3f571fd4f3p-2, 0x1.1260dd8560bb2p-3, 0x1.9a2d33ae10d9cp-2,
        -0x1.ea3173b85f6e7p-4, 0x1.4f5c646005501p-4, -0x1.1eeb4406edcfcp-2, -0x1.63bd453a09487p-7, 0x1.221eca431bb46p-2,
        -0x1.e8209a65ed753p-3, -0x1.448096371ef1fp-5, 0x1.ec7bf4f071c97p-3, -0x1.2ba66a85987cep-3, 0x1.a29ec25e0aaa5p-4,
        0x1.4760239df5537p-2, -0x1.3aecd42b9cb38p-3, 0x1.c6cc58ff8e066p-3, -0x1.1e536fee20874p-2, -0x1.81b2a2f6b6f52p-6,
        0x1.7159ce49d352p-3, -0x1.28d7775df464bp-2, 0x1.1082b2df2ef2ap-3, 0x1.61863f0cc07f6p-2, -0x1.e56c549c21262p-3,
        0x1.f0b049e187c5cp-4, -0x1.4489d7e0d6574p-2, -0x1.d09cc609620e3p-4, 0x1.05e5a6cf4f7abp-2, -0x1.53aeef9157994p-2,
        -0x1.86c0f4093bebdp-4, 0x1.f59e9a4e818c6p-3, -0x1.55de6615724bp-3, 0x1.e6074dcebd44p-5, 0x1.32db6daca6793p-2,
        -0x1.b24506a078526p-4, 0x1.6c7e419632efep-3, -0x1.22ed124d63697p-2, -0x1.62f15dd978e48p-5, 0x1.06f9a8a1a70c9p-3,
        -0x1.e0bd2a0d1197ep-3, 0x1.2757ab777cf2dp-4, 0x1.44b9a853afdb2p-2, -0x1.3738916c44538p-2, 0x1.3a8ed87b2808cp-5,
        0x1.3eb3d82e7c102p-2, -0x1.1d0e2f03ce01cp-5, 0x1.24b9c22dac69dp-3, -0x1.5bb8a6f631a7cp-2, -0x1.a3b6748af440bp-4,
        0x1.22d65a0bdcbacp-2, -0x1.997186ced7143p-3, 0x1.59d5c54b0c8c6p-6, 0x1.fa0980c259a25p-3, -0x1.bd9d4b6b5cc77p-2,
        0x1.1abf9c88c3d2fp-2, 0x1.cadf23571244dp-1, -0x1.0a9ec237e18cep-3, 0x1.717895ff3881dp-3, -0x1.188becfc61d2ap-2,
        0x1.4e56f33d14e98p-5, 0x1.5fa665b8a761bp-2, -0x1.58e10c68e0732p-3, 0x1.f869dcbcc4c5fp-6, 0x1.6517da00e133bp-2,
        -0x1.900b589fea612p-3, 0x1.13b7ad810ca52p-5, -0x1.4338bef7143a6p-2, -0x1.22c3d7d1189e3p-7, 0x1.9a5804a6a48a9p-3,
        -0x1.f26cbf8d51a6p-3, -0x1.183fd76412d16p-4, 0x1.d95aa66a5ff75p-3, -0x1.08a4d0fc9d3c4p-2, 0x1.48ea3df345626p-5,
        0x1.409770a15bd7ep-2, -0x1.3424396ef080bp-3, 0x1.6b0ae3049f59dp-3, -0x1.3b2763b48f7d1p-2, -0x1.58bdf2061ad1p-6,
        0x1.f06247152eaacp-3, -0x1.81fd79597b849p-3, 0x1.57caef1a3d239p-4, 0x1.38c3eb25753b5p-2, -0x1.e374ceea1bdfdp-4,
        0x1.483cdbb49db5fp-6, 0x1.41775a6b29014p-2, -0x1.62e07899f35fap-3, 0x1.7172070fabfcdp-4, -0x1.294395af0b806p-2,
        0x1.db1ade1ef36e2p-5, 0x1.0f7233166de9bp-2, -0x1.06fd5879ab65p-2, 0x1.dcbf6a0cc2d5cp-9, 0x1.0aaaa63b3544bp-2,
        -0x1.eab7ae8b30f34p-3, 0x1.c932883d7ded4p-5, -0x1.9421df920f40dp-2, -0x1.6971474a6ac88p-3, 0x1.b9d79ca53663ap-4,
        -0x1.79de23cd73652p-2, 0x1.3e17aa51645ddp-6, 0x1.caabcbd5fcbf3p-3, -0x1.4f83eb4acf784p-3, 0x1.05431722e432p-3,
        0x1.689b49c2a83fcp-2, -0x1.645c1b3071053p-3, 0x1.e7a4f74703952p-4, -0x1.c3edd3472112bp-2, -0x1.e53fae03484abp-4,
        0x1.2b2c45bba5b56p-3, -0x1.f3f08a4d85fb1p-3, 0x1.85e361ddac403p-4, 0x1.4150cad8aeb6cp-2, -0x1.2d5e24b6aaab8p-3,
        -0x1.74863128787dcp-8, 0x1.3e3cf3be95d79p-2, -0x1.5479ea4803dabp-3, 0x1.5c837a0d6913dp-4, -0x1.11e9d9de7f4c4p-2,
        0x1.68dc23c092c5fp-5, 0x1.fbdf2484cc694p-3, -0x1.2b83ac83961fep-2, 0x1.816d05b75399dp-5, 0x1.05dac4b3e9f7dp-2,
        -0x1.b63e8cb510b5dp-3, 0x1.927019abdc9c1p-5, -0x1.7a84f08d2b87ap-2, -0x1.20522835785bdp-3, 0x1.da7586bbab535p-3,
        -0x1.52c02a113c5b4p-2, -0x1.ee47f22976a66p-7, 0x1.b7891b46584a6p-3, -0x1.ba57d901407c8p-3, 0x1.1c77417f669d8p-7,
        0x1.54984b484df68p-2, -0x1.aec9e4060fbe6p-3, 0x1.ad6dc0561c34ep-4, -0x1.ab952cd8ed819p-2, -0x1.93be238d046b6p-6,
        0x1.56b48d00df4ep-3, -0x1.bf352d7b7b1cdp-3, -0x1.637fcd6b9407ep-8, 0x1.ee7a2987782f4p-3, -0x1.031ef1d0a72p-2,
        0x1.a3962dbd8a97ep-4, 0x1.479feb422bfd5p-2, -0x1.34de04ef17f57p-4, 0x1.a8cbe6174c73ep-4, -0x1.2db13a87b58f1p-2,
        -0x1.93050ada70345p-4, 0x1.eeb48520f978cp-3, -0x1.336790eab524bp-2, 0x1.1bdca4030197dp-4, 0x1.271c1c077f352p-1
    }},
    .outputs_after_adam = {{
        -0x1.aafff6c72f752p-2, -0x1.cb5ad7d6c536p-5, 0x1.11715f2cc86ebp-1, -0x1.cee7754017e7p-2, 0x1.f2dc9dabf5d25p-4,
        0x1.b09fb03601a02p-1, -0x1.ba238b6b3366fp-2, 0x1.27bc4364d5ddap-3
    }},
};

inline constexpr LayerRun<40, 2, 102> conv2d_rectangle_groups{
    .outputs = {{
        -0x1.4be1243bb55eap-1, 0x1.6c4217c12bc9bp-2, -0x1.969b5b7816fb8p+0, 0x1.85f3b6e7c1a46p-1, -0x1.28570a5902303p-2,
        -0x1.b10bc5b77ad6cp-2, -0x1.31894cc6c5ed6p-1, 0x1.40b8baa63f437p-2
    }},
    .training_outputs = {{
        -0x1.4be1243bb55eap-1, 0x1.6c4217c12bc9bp-2, -0x1.969b5b7816fb8p+0, 0x1.85f3b6e7c1a46p-1, -0x1.28570a5902303p-2,
        -0x1.b10bc5b77ad6cp-2, -0x1.31894cc6c5ed6p-1, 0x1.40b8baa63f437p-2
    }},
    .loss = 0x1.f2bd8ed793ee8p-1,
    .input_gradients = {{
        0x1.2a0c049d7b67fp-8, -0x1.6e7f53524a449p-7, 0x1.aea572783967p-10, 0x1.d21b82d1fb151p-8, 0x1.a63e36912178ep-7,
        -0x1.260b12923e87ep-6, -0x1.b3e7ef2a259fcp-7, 0x1.c9e7e28e9a3a5p-7, 0x1.d0c3e8fb843d4p-8, -0x1.69cbb0a07ec33p-8,
        -0x1.c098f9e446629p-7, 0x1.70ed16e7dc13bp-8, -0x1.b67268c21f788p-10, 0x1.976a935bf9bdp-8, -0x1.6d88e665ee5c8p-6,
        0x1.c7b63aa9caf42p-7, -0x1.b1497860c5d22p-8, 0x1.a6f39c29bf726p-7, -0x1.6d1740e24b8a5p-7, 0x1.b9a898ea8f51cp-8,
        0x1.4530bede86da3p-8, 0x1.a52a1dc5fe9fep-7, 0x1.71ea7a57965cp-15, -0x1.119316174c9f1p-8, 0x1.39f592dcecb68p-9,
        0x1.98134eff1d42fp-6, -0x1.d37336a162107p-7, -0x1.06dac5ca0af04p-9, -0x1.318d10394cd52p-11, -0x1.0aa9b8514f1edp-7,
        0x1.890cf2b737f8cp-10, 0x1.dfbdf4a6c524p-9, -0x1.52f22c9a651aep-10, -0x1.376d2d975e026p-8, 0x1.dc758822cf3f6p-7,
        -0x1.d59e01c0706bfp-9, -0x1.de359980442f9p-10, -0x1.ee0368d360493p-9, -0x1.ec041cfbcb908p-8, 0x1.254f94a0c34dp-9,
        0x1.133a2360a9a59p-5, -0x1.57f46a63b1b2ap-5, -0x1.e1894e62a3998p-5, 0x1.43d978025cb7bp-4, 0x1.9cab9c2b8df28p-5,
        -0x1.fcdca9e3c849ap-5, -0x1.8392ccf1f78e7p-3, 0x1.1f94e758eefd6p-3, 0x1.253ff623bb977p-6, -0x1.da06f63cfc6p-8,
        -0x1.d690da8df040cp-4, 0x1.0ae3ff9b6f8c4p-4, -0x1.9d36071058de7p-6, 0x1.69212afcf87ecp-4, -0x1.5582490bca40cp-3,
        0x1.3c36775d3ed3fp-4, -0x1.6baa6c9a1da15p-5, 0x1.9d3917c53fe36p-4, -0x1.f334af3d1a135p-5, -0x1.f06b96f35a66dp-9,
        0x1.4111aff3d8e93p-5, 0x1.b5f899fa832cep-5, 0x1.83d0f093d2a5p-6, -0x1.605a9143eed06p-4, 0x1.ac57d9daef908p-8,
        0x1.53b525320ce57p-3, -0x1.09f01c80dc936p-6, -0x1.005467fb18ec8p-3, -0x1.3f0e50037cd39p-5, 0x1.188160f887109p-5,
        0x1.075d4361834b6p-7, 0x1.c91e84075d2d2p-5, -0x1.38947a7ed33ccp-4, 0x1.bc1d41595b4ccp-4, 0x1.3ecc9f735c8ccp-4,
        0x1.3eb060befa2p-12, -0x1.dce792da29e2cp-6, -0x1.7143fa1f02c6p-4, -0x1.0a7b695b971b8p-8, 0x1.ba68d372aabdep-6,
        -0x1.6094920c74d05p-7, 0x1.495f96c1ba6f4p-5, -0x1.3182c202ea9aep-6, -0x1.b01d034c3f84bp-8, -0x1.313a393300dc8p-5,
        0x1.ae191bd29f1e1p-5, -0x1.1dfe46e3c97fp-8, -0x1.6737dbbd42dcap-6, -0x1.44a18151fc288p-6, 0x1.ff7f5b4b56b82p-7,
        0x1.0ce930143f8f8p-6, -0x1.421d2d2c04fa4p-7, 0x1.76c2aef1974cp-12, 0x1.c19a493d7a18p-10, 0x1.32695918c1c5bp-5,
        -0x1.fea094bf0938p-6, 0x1.6817ef6a54087p-7, -0x1.2e6149ffdef41p-6, 0x1.a5140b35e0984p-6, -0x1.5c1cc87af7668p-6,
        -0x1.f9cc6f36481b2p-10, -0x1.75dc88c1fad3bp-5, 0x1.cc4d798840f18p-7, -0x1.95627c7fc5b79p-8, 0x1.3e18377593dd4p-8,
        -0x1.4006d55524efap-4, 0x1.c4a5023af5ecap-5, -0x1.7a51214187824p-6, -0x1.12d70310dc164p-9, 0x1.5a20e9a69a055p-6,
        0x1.2fb08c02a4a9cp-6, -0x1.1088c8c362b29p-8, -0x1.75006195316fep-9, 0x1.98a07e4400d2cp-8, -0x1.055933e178c0ap-7,
        0x1.a31c3dbc3b782p-7, 0x1.05039935543cbp-8, -0x1.16c4113f801afp-7, 0x1.02cfb4df5f9aap-5, -0x1.fd8211e4110fcp-8,
        0x1.6beba663de174p-9, -0x1.2a460ac78d08p-15, -0x1.218773a841344p-7, 0x1.0c8671b601ef5p-7, 0x1.9bb1b01988da6p-9,
        -0x1.9e9e960b0dc8p-8, -0x1.59ebd042e493p-6, 0x1.8d74c305752c3p-7, 0x1.c5877cc9d7cf8p-10, -0x1.d8b7dc15ce934p-9,
        -0x1.5310652a5d4d7p-7, 0x1.29ecf07244f0ap-8, -0x1.ef8b27acb1d48p-11, 0x1.22e344d37961dp-7, -0x1.b5ea5a5f6c6bfp-7,
        0x1.890ba63cb3ca6p-10, -0x1.2e8aab3ad11dbp-8, 0x1.8064a01a2bd18p-7, -0x1.a3e8a3a84b43dp-9, -0x1.21c89de261e7cp-8,
        0x1.be1677cc4e36p-8, -0x1.56d94e038549ep-11, 0x1.f760f597b661fp-9, -0x1.19902d7203bep-7, 0x1.496321dfc7829p-8,
        0x1.e4654b40a9d8ep-8, 0x1.c5f5ca7199292p-9, -0x1.86ae33642495bp-7, -0x1.8e8d2874765bep-9, -0x1.c4b7848d45492p-10,
        0x1.0aebc26ce36f6p-9, 0x1.f563d5819aed4p-9, -0x1.45f2ae40b0d5ep-8, 0x1.3c52e4625501p-11, 0x1.6423ae9971p-7,
        -0x1.72fc67c16b4e4p-10, -0x1.83a219b5cc61ap-10, -0x1.21f4f55c5fa43p-7, 0x1.f67e4eee563f2p-10, 0x1.972bcdbd5b285p-10
    }},
    .gradients = {{
        0x1.26607cbb5739p-1, -0x1.a9bdff4d91b6fp-2, -0x1.da70f6446f327p-2, 0x1.50316dd8ced5ap-1, -0x1.cbd5c9628e04cp-5,
        0x1.fd2c380eb3663p-4, -0x1.97a8e0cdf874p-3, -0x1.5b4a00a2397b3p-2, -0x1.06b07174793cbp-1, 0x1.0a4bbcfde8ccap+0,
        0x1.0eecca09b134cp+0, -0x1.854c3b7c760cap-1, -0x1.934f8f6dcdb0dp-3, -0x1.a5c6a2b7da20ep-2, 0x1.8780c9a9cb04bp-4,
        -0x1.14afe2dec6b07p-5, -0x1.1971d989e7b5p-8, -0x1.11c3418e1df51p-2, -0x1.e2cdc33dd8debp-4, 0x1.a7db53e60b15ap-6,
        0x1.44779733f07bap-1, -0x1.3984307ffc367p-1, -0x1.5a3004750dfbap-1, 0x1.e18202169a79p-3, -0x1.77b939418f458p-3,
        0x1.32ba22fea38c2p-4, -0x1.127969a1575e7p-2, -0x1.12b4dc88bc737p-3, 0x1.233b3bc56d0bep-2, -0x1.4c0573316ea01p-3,
        0x1.5368f13deeb6cp-2, -0x1.6a796835da9ecp-5, 0x1.34afb396f07a7p-4, 0x1.f2d45369351f8p-4, 0x1.681820eb61028p-2,
        -0x1.17760e6df779cp-2, 0x1.50dfc42cc252dp-2, 0x1.368f6b65f0ebap-4, -0x1.e7d8f2c56eb66p-4, 0x1.a2dbe77436f6ep-3,
        0x1.45457c8e7d782p-2, -0x1.0776933dfbc0fp-4, 0x1.5c004358e08bp-6, 0x1.3f17dbb36d675p-3, 0x1.ad52af2441f08p-3,
        0x1.82612ae617fbcp-4, -0x1.9d33b3d5715eap-3, 0x1.f271c1e6b62cbp-3, -0x1.c82b92b5fe562p-3, -0x1.26abb5bf869bep-6,
        0x1.c079c6baa3444p-4, -0x1.73b3539000b12p-3, -0x1.6d9f9037e7fddp-2, 0x1.4c042b26e2242p-3, -0x1.57dc3c68ec094p-3,
        -0x1.86224e9174bb8p-3, 0x1.442255262638ap-3, -0x1.c95dd77d167afp-4, -0x1.af9fadb294719p-3, -0x1.573fbec486284p-5,
        0x1.5fc9d51cf47b3p-4, -0x1.3ec2b9f635591p-3, -0x1.3f4a258293afcp-2, 0x1.4f8ae3c79d276p-4, 0x1.cff54fd32509ep-2,
        -0x1.63e997ac5f6aep-7, 0x1.735b78a93ef2ap-2, -0x1.d10d7ea5e12edp-7, 0x1.15aef8b7bcfc6p-1, -0x1.7a40f11ee1bbcp-3,
        0x1.700d4ae493182p-2, 0x1.ce33aabca1dc2p-5, 0x1.be01aa7941d9ep-3, -0x1.7d8b94483371ap-6, 0x1.14261ee4bae94p-1,
        -0x1.0216a73739b84p-2, 0x1.842fdcaec52d9p-2, -0x1.3f42ea32a88bcp-8, 0x1.12a653da8fe27p-1, -0x1.6d4e4e8e21e1ap-3,
        0x1.0d6ce8dd8cdd6p-1, -0x1.dd15ae66af8d3p-5, 0x1.3fa7b3e8cf324p-2, -0x1.2d4d8b46c5597p-4, -0x1.3ecb18f81dd7p-10,
        0x1.5ce34b252d19p-3, 0x1.52f4aa0729fdcp-4, -0x1.fc19f9d5fa23ep-4, 0x1.ab7d8ecfd1982p-2, -0x1.f6faaa1a16972p-3,
        0x1.38890f6fe93dp-2, 0x1.1ca947a6ccdebp-4, 0x1.0f70cac4fbfd1p-4, 0x1.407e43f2f7e6fp-4, -0x1.e6b4a011fa59bp-4,
        -0x1.68a22c7dae40ap-4, 0x1.30d2f79da44d8p-2, -0x1.f0173b754f4b9p-3, -0x1.2587698c501a9p-3, 0x1.e91da4f9644fap-3,
        -0x1.79b32b47ca96cp-1, 0x1.c7d67a7f737f3p-4
    }},
    .after_sgd = {{
        -0x1.63d219d5038bbp-3, 0x1.4c68c97098002p-2, -0x1.9ef4aeb1ed053p-6, -0x1.8201b1efc4c5p-3, 0x1.1c592f327272bp-2,
        -0x1.c2ee88d995e15p-4, 0x1.df5f2df3c404p-3, -0x1.e14b38f751a56p-3, -0x1.1de8671bdc924p-3, 0x1.df254ad9d9cdp-7,
        -0x1.f2ca0d4be40b3p-2, 0x1.69a2f6dcf95c1p-3, 0x1.a7ced3521b75fp-2, -0x1.a893a6dd00f9bp-4, -0x1.50ecf81c58a7bp-4,
        0x1.68df060535fe4p-2, -0x1.5f20d28c34cc9p-4, 0x1.6deccc73fcdccp-4, -0x1.6decfcea78c33p-2, -0x1.748d5a3675d79p-4,
        0x1.75943fcb32437p-5, 0x1.21dccf495cad6p-4, 0x1.716ff8d06c172p-3, 0x1.08c707f1756e5p-2, -0x1.c7a0724ac168p-3,
        0x1.99a17bd75a3b2p-3, -0x1.42c856af321c3p-1, -0x1.e8f1b4c9620c4p-4, 0x1.b03547ff79512p-5, -0x1.3c3113bdbe207p-3,
        -0x1.7510e49c1768ap-4, 0x1.ad4ae935871d9p-3, -0x1.22b9389e1026cp-3, -0x1.625629d326229p-4, 0x1.1cb34fa00ca77p-2,
        0x1.faeb575dd1275p-4, -0x1.073e8fb95735fp-7, -0x1.b002a5d5a637fp-2, 0x1.4d8a1cf8a8df8p-3, 0x1.2d58a85b9d30cp-5,
        -0x1.a43307b3a0042p-2, -0x1.00d869a57121cp-5, 0x1.4a198e7be7891p-3, -0x1.7a804d698720fp-3, 0x1.0fb1a746c0931p-4,
        0x1.33c4e506bfb63p-2, -0x1.a0eaae4b3b515p-4, -0x1.3cf05a5df6a15p-8, -0x1.9160a5e3a976cp-3, -0x1.96f2caab2f148p-4,
        -0x1.16a935f31b458p-7, -0x1.09c40d487e667p-4, 0x1.e4e85b3e9a526p-4, 0x1.0b0f120363a24p-2, 0x1.1c42771d2a682p-8,
        0x1.77370563220d7p-4, 0x1.202d742950e9dp-4, 0x1.0c942542223fep-4, 0x1.d0dd0866f8e79p-3, -0x1.78beaaf4ec116p-3,
        0x1.0893bf8f8f302p-6, 0x1.06898af31448cp-2, -0x1.7cfb5542ba604p-4, -0x1.1a0fcf57615f2p-6, 0x1.4c66952efc16ap-3,
        -0x1.a1803a670a23ep-3, -0x1.5a0df583548fdp-4, -0x1.22b11b69ed364p-2, -0x1.871ce5ea56b39p-3, 0x1.4e7584487728cp-3,
        -0x1.43d76b82af963p-2, -0x1.0c587eadfe9ecp-4, 0x1.13ca29f491c1ap-3, -0x1.dbb7d00566dacp-4, -0x1.ebbfc879d05f5p-5,
        0x1.6940c3874d60cp-2, -0x1.2c23d12d1d07ap-3, 0x1.4f8f2d0ac6b39p-4, -0x1.c4c9464ff681ep-2, -0x1.ac58456f07b9dp-6,
        0x1.0670eaaaa9aabp-4, -0x1.e41a824ef7ae9p-3, -0x1.d2cdacc605a06p-5, 0x1.1fb5670115f5ep-2, -0x1.bd3b7d72e411cp-4,
        -0x1.d3ed2705e8536p-5, 0x1.38c32694e0c15p-2, 0x1.50275824c61c3p-7, 0x1.264d1801ef4b3p-5, -0x1.f5794d41fc941p-3,
        -0x1.2fc0d5b5a5aadp-4, 0x1.36eb9ab8945f8p-3, -0x1.d37d2fbd4365cp-3, 0x1.74da89dffa723p-6, 0x1.55f192bb225dbp-2,
        -0x1.a88f2f9856f8ap-5, -0x1.6e311353d100dp-7, -0x1.415b751cca076p-2, 0x1.3ffe843e23566p-4, 0x1.84ae2755f2612p-3,
        -0x1.cbbb69627cadcp-2, -0x1.b680c41115f9p-6
    }},
    .outputs_after_sgd = {{
        -0x1.2333c4cc1aa64p-1, -0x1.9adcc1219d4b8p-6, 0x1.b29715d71142p-1, -0x1.3f588a31691d8p-1, 0x1.9bda2cdb1bf5p-5,
        0x1.7f3960bc6f9d2p-1, -0x1.09c8b576c3ae6p-2, 0x1.b2483d43239eep-2
    }},
    .after_adam = {{
        -0x1.d454fff586c4p-4, 0x1.80b63be3f6d92p-2, -0x1.dd99aec233e2fp-4, -0x1.7083d550a147bp-5, 0x1.484cc780189e4p-2,
        -0x1.bff5b6ed8105fp-3, 0x1.fdf2437224922p-3, -0x1.0f1d6cfe2e1aep-2, 0x1.c7093a9797fdp-9, 0x1.d6e315a32efaap-4,
        -0x1.82621cad15a2dp-2, 0x1.ac9dad7c2675cp-4, 0x1.ae59b8103586bp-2, -0x1.9c830935e9963p-4, -0x1.d718204bd65f8p-5,
        0x1.f99d9a4ca1872p-2, -0x1.356181b80d6cep-7, 0x1.018bbdd635fc1p-2, -0x1.005a53fbd564ep-2, -0x1.378016ff61a9dp-7,
        0x1.147ac54ede29bp-3, -0x1.20ae2e091af97p-3, 0x1.089a000a6cd9p-3, 0x1.b434cf6c9ba0ep-3, -0x1.00a2b6dfa30b6p-2,
        0x1.11db9e67c9095p-3, -0x1.5c9698a5a7164p-1, -0x1.6d518c883de1fp-4, 0x1.64c895ec804d1p-4, -0x1.a44d4384b1e92p-3,
        -0x1.0ae767b83f9b9p-3, 0x1.4b4f568bbef34p-2, -0x1.5e92d5f2d23dcp-2, -0x1.8daf8e5977134p-5, 0x1.f42553c82c19ep-3,
        -0x1.0f72f5b5201c8p-5, 0x1.1d05d8781b993p-6, -0x1.ff0e8bd73b36fp-2, 0x1.8c2b9db49a856p-5, 0x1.c5149d173e88ep-4,
        -0x1.9de9b6b1c7093p-2, 0x1.3d33cee7bf3ap-4, 0x1.37806a2316487p-2, -0x1.3791e55d384b7p-2, -0x1.241a1461244b2p-6,
        0x1.142333fad4b8dp-2, -0x1.1fa33bb97447dp-5, 0x1.dffa5114da264p-5, -0x1.c50ebc98645cdp-3, 0x1.e5f9ea9ed2906p-7,
        0x1.affbae07a4f2ep-4, -0x1.45356c43bce1ap-3, 0x1.11e8c56fd04e2p-3, 0x1.b9586f8be0575p-3, -0x1.790f6ee9cf33bp-5,
        0x1.9e8439c3ad1dcp-3, 0x1.0bb31cdcafddp-2, -0x1.69c091d4e943p-10, 0x1.2e6e26894e094p-2, -0x1.faa64dd7d033cp-3,
        -0x1.1aa84f3682799p-3, 0x1.6615ea38b37acp-2, -0x1.22e81b142cd21p-3, -0x1.5a8a377b2af57p-5, 0x1.cd5bcd71147dfp-3,
        -0x1.be444fe8ee6bp-3, 0x1.9bdeecc0538p-6, -0x1.abf4239e20da1p-2, -0x1.7f68c3601a0eap-3, 0x1.2508e0c670c69p-2,
        -0x1.97ee5c3c14cafp-2, -0x1.a2b66f9c11052p-4, 0x1.a36e235261333p-3, -0x1.fe396b6c2dd56p-3, -0x1.087aa87b6c8b5p-5,
        0x1.c992058a914b7p-2, -0x1.e8dcbe0f0e126p-3, 0x1.120bb1621c8f8p-4, -0x1.d172d759eb93p-2, 0x1.f912a392fd2e7p-6,
        0x1.f27c0ce20fae2p-4, -0x1.00d01cbfebc96p-2, -0x1.7742298457378p-4, 0x1.7aa1c6dd2f237p-2, -0x1.172def8283bb3p-2,
        -0x1.6331249b9e941p-7, 0x1.3dcd31afc37dcp-2, -0x1.62faf39deee08p-9, 0x1.1c22c85438783p-4, -0x1.ec76c7be71468p-3,
        -0x1.36fbe6de5ea17p-3, 0x1.12c4ab4a0dde5p-3, -0x1.3693303644a3ap-2, -0x1.937860143da6cp-5, 0x1.c8f2b3a0ebe5bp-2,
        -0x1.2cb2ac43ec19ap-4, 0x1.253e4155083bfp-8, -0x1.28b6701a72ddp-2, 0x1.0861929073df7p-5, 0x1.046a41508adedp-3,
        -0x1.033b6623b0305p-1, -0x1.316de42b6b028p-4
    }},
    .outputs_after_adam = {{
        -0x1.2444822b21c53p-1, 0x1.29e01dc5e8da4p-5, 0x1.057a8edf14182p+0, -0x1.5dca738f7041fp-1, 0x1.303fd5bb09b18p-2,
        0x1.d77d0ebef7891p-1, -0x1.328ec43e8e466p-2, 0x1.9358de2d79a88p-3
    }},
};

inline constexpr LayerRun<25, 2, 119> conv2d_dilation_four_paddings{
    .outputs = {{
        0x1.d0ca630f77bc4p-1, 0x1.23d0ff3fbdb82p-2, 0x1.28bada079fc54p-2, -0x1.221f3e8bd0d0cp-2, -0x1.ac4a637d045f5p-1,
        0x1.b93dd8c61cd4p-3, -0x1.156fe994e81f8p+0, 0x1.0b5afc09ae31cp+0
    }},
    .training_outputs = {{
        0x1.d0ca630f77bc4p-1, 0x1.23d0ff3fbdb82p-2, 0x1.28bada079fc54p-2, -0x1.221f3e8bd0d0cp-2, -0x1.ac4a637d045f5p-1,
        0x1.b93dd8c61cd4p-3, -0x1.156fe994e81f8p+0, 0x1.0b5afc09ae31cp+0
    }},
    .loss = 0x1.36a73dc076ec9p-1,
    .input_gradients = {{
        0x1.062baccd6fffp-5, -0x1.d584fc9b2bc28p-6, -0x1.a503b81a8b6b4p-6, -0x1.899ad9577479p-5, 0x1.a2c7eb2c6a488p-6,
        -0x1.95ee0b4cbaf3ep-5, 0x1.4ae8c1994c91bp-4, -0x1.8f7679849eebep-4, 0x1.41e0c2eb8eb41p-4, 0x1.3cc5051b182f1p-7,
        -0x1.592f220f6622ap-6, 0x1.19d624cdb846bp-4, -0x1.47b226a08cfe4p-5, 0x1.12123ab4c39e4p-4, 0x1.4c1fd9be9f2a8p-7,
        -0x1.3b3a604034c14p-6, -0x1.229e645f9bb25p-5, -0x1.7d080ef3d43f7p-6, -0x1.f7b0283d6fe95p-6, 0x1.b28ca9f3045a2p-6,
        0x1.cb25895c89c9fp-6, -0x1.2437954fa3e84p-5, 0x1.199b5392a160ep-5, -0x1.1ead73f50848bp-5, 0x1.0267cf3948a1ep-6,
        -0x1.906c6cdfeaa1dp-7, 0x1.ffbc13fc0309p-8, 0x1.4b7a999f5ee18p-7, 0x1.81cd78f42591ap-8, -0x1.2294956edbf15p-8,
        0x1.140d98505e6bbp-8, -0x1.03eb2cef288aap-6, 0x1.620f4abcd1a28p-6, -0x1.5a3200c59a4cdp-6, -0x1.32625a47d605bp-8,
        0x1.5bbb7a9989c57p-8, -0x1.28111a3e0e8e1p-6, 0x1.8412c0b99ef2cp-6, -0x1.b5832fd7ee686p-6, -0x1.143f3e5d2bb92p-10,
        0x1.4288436c6e7a6p-8, 0x1.1b6829b661e17p-8, 0x1.17eb97da45184p-8, 0x1.9facf6b4d2bap-10, -0x1.a35899e19340ap-9,
        -0x1.47f72df9a03a2p-8, 0x1.9ad91c6088c7ap-9, -0x1.c0817a1fec1b4p-8, 0x1.0bcb0615617c8p-8, -0x1.c331ad8728c06p-11,
        -0x1.f8c08ca7d38a8p-8, 0x1.36a94e0bfcb68p-8, 0x1.42a3f41a45299p-7, 0x1.799fc70d751d2p-5, -0x1.2c77b0725bc4ep-6,
        0x1.a59843743f2bap-5, -0x1.a6428622202c5p-5, 0x1.ff996ba7c2fe2p-5, -0x1.9539297da2f3ap-5, 0x1.a6fb68dd41f61p-7,
        0x1.e52d8a1d4cce1p-6, -0x1.bcc3429ec5e66p-6, 0x1.e7382eb82f4bp-6, -0x1.387fa9bb630e7p-6, -0x1.ee163f64e519fp-7,
        0x1.17ea972cb3e16p-7, 0x1.c73ad160084aap-6, 0x1.90a422457c7b8p-8, 0x1.b99e28c1f985bp-6, -0x1.0d35614713b32p-6,
        -0x1.809828ae2b84ap-6, 0x1.e89d27b84524ap-6, -0x1.a0913e8913ed4p-6, 0x1.ecff610c8726p-6, -0x1.e6c23b1381885p-7,
        -0x1.654ce64f32831p-7, 0x1.299bfc873d622p-5, 0x1.d8babfe73dd62p-6, -0x1.2706f366430ep-10, -0x1.d19faf7078ba9p-7,
        0x1.598a899beef8bp-6, -0x1.f61ad17e334fdp-6, 0x1.d18c216f72e33p-5, -0x1.17ad0382f852ep-4, -0x1.086b74d28ff5dp-5,
        0x1.637386966bf77p-7, -0x1.4238b232e11cep-4, 0x1.608fd7f30a251p-4, -0x1.73ac8624726f8p-4, 0x1.1e29a3b968073p-6,
        0x1.db0f9166b7b6p-7, 0x1.54763a5e89b74p-7, 0x1.296436f33410ap-6, 0x1.519c9e1b6f05cp-8, -0x1.37d6decba3f67p-7,
        -0x1.5d0a63f719df8p-10, 0x1.509390f96dbep-7, -0x1.a66daed197f95p-7, 0x1.e75e36eea28p-8, -0x1.05d3369f4114ap-6
    }},
    .gradients = {{
        -0x1.b4a929de9e327p-3, 0x1.02110eeeeafbcp-1, -0x1.010018ca74628p-2, -0x1.8ab76cc7e3a04p-5, -0x1.3943b9af3977dp-3,
        -0x1.0ab4cf5c38a72p-3, 0x1.3f18a04ff112fp-3, -0x1.6755d95610025p-3, 0x1.616bdafb32a6bp-2, 0x1.185d17c1ae31ep-3,
        -0x1.ce82c912956fp-2, 0x1.27789b24a1cc2p-2, 0x1.4b6147136b90cp-1, -0x1.74f30e2cb7946p-3, 0x1.4f5b0d295aa7dp-2,
        -0x1.22a9c2e0a8406p-2, -0x1.4de45e196a4e4p-2, 0x1.4e0b3cc237c44p-2, 0x1.13bb1b8a6924fp-3, 0x1.e9fa5f65cbbcep-5,
        0x1.6addb24e0004p-7, -0x1.c312297411aadp-5, -0x1.5aebea68df595p-3, 0x1.094a1957d021fp-2, -0x1.2235452ea0a5p-3,
        -0x1.9615e84c89d5p-5, -0x1.3a057e417aab9p-3, 0x1.aad11c7876b93p-3, -0x1.1bbaf9226b59p-3, -0x1.2b5fa3f60c1a9p-3,
        -0x1.3863cf9a90ceep-5, 0x1.ddfee34e6090cp-4, -0x1.16f1ee0c98817p-7, 0x1.5eb7a9947ecffp-5, -0x1.bc91948a2415p-5,
        0x1.9c39c68097125p-4, -0x1.1044cde4ec002p-5, 0x1.33d9d146b8ecap-3, -0x1.2584a757165a3p-4, -0x1.bcd0624d949f5p-5,
        -0x1.8f79384f9b0c6p-3, 0x1.05a3e37d009bdp-2, -0x1.3996ab016c736p-4, -0x1.a329d9838baffp-5, -0x1.4f72c9a65c49bp-3,
        0x1.86e81eedd3822p-4, -0x1.6763689fc467bp-4, -0x1.6078fa122aeb9p-3, -0x1.bcdb4661180a8p-6, 0x1.870a0175fadbp-3,
        -0x1.180529e0ec548p-3, -0x1.e35335cb443cdp-4, -0x1.f10f007d3aa95p-5, 0x1.0a8090d0c2794p-4, 0x1.9a510d3b493f7p-5,
        -0x1.2e8cc9d2a03c8p-3, 0x1.6e63270a17897p-8, 0x1.2b371663a832p-3, 0x1.554c1ef3da85ep-4, -0x1.997770fe9268bp-3,
        0x1.973a7ec08f4fap-6, 0x1.f28a1543c40e2p-2, -0x1.4497fff8a216fp-6, -0x1.70e7ee15ad4cdp-2, -0x1.9db2f81697fb4p-4,
        0x1.1fefa0689a461p-2, 0x1.81cb45d55de5cp-6, 0x1.c4ef209b23f65p-5, -0x1.4ff4fada9f979p-5, 0x1.1d311964f1945p-3,
        -0x1.2a181228ddbeep-3, 0x1.0ff6a9488350dp-2, 0x1.3f9544f233a03p-3, -0x1.c72f8d013884fp-4, -0x1.7c3aad2bb295ap-4,
        0x1.479ffa070d95ep-2, -0x1.170064f31220ep-6, -0x1.fd5030d6f7057p-6, 0x1.0424ded81078bp-5, 0x1.ef37d799b0286p-2,
        -0x1.7c1140c69cc2bp-6, -0x1.114233013cd5p-1, 0x1.cad5e9b5f17dp-7, 0x1.e3faae2ccaf16p-3, 0x1.4e0f5c4c5a9c3p-5,
        -0x1.f896ddb09c3d8p-4, 0x1.fd76e17467142p-5, -0x1.87f9a8b38a099p-8, 0x1.4e29cc4fcf4c6p-5, -0x1.3b5834d375adcp-3,
        0x1.131aefefedbefp-4, -0x1.cbc89431907dep-5, 0x1.d2bbc730dccecp-5, -0x1.b15667e659d99p-3, 0x1.cd40d7a5027ebp-5,
        -0x1.3e929b46f4bb2p-4, 0x1.a833e23febe23p-4, -0x1.51c93178fc5a3p-7, 0x1.58a9a53c1d0a1p-5, -0x1.8bf3ffc01814p-4,
        0x1.4e43919eaaa3cp-4, 0x1.890a33d24c935p-5, 0x1.16a31b1757565p-3, -0x1.d9c088336cafap-3, 0x1.16d9d679f0292p-4,
        0x1.559fb675f5144p-3, 0x1.5e3456ad473fap-3, -0x1.0ac9e2dbb7e4ep-2, 0x1.7656f75ee107cp-4, 0x1.9adf04a99b867p-4,
        0x1.3eb9034f4864dp-4, -0x1.b14b5bcdc9c62p-3, 0x1.d0d2227ed6712p-5, 0x1.93163edc379c9p-4, -0x1.795f8e7b73c5ep-8,
        -0x1.44bbdaa9dcf3ap-3, 0x1.05cf2f9826c5cp-5, -0x1.1a0266938cff7p-3, 0x1.65de4e9eda0c3p-3
    }},
    .after_sgd = {{
        0x1.1ee6ae4a53f88p-4, -0x1.b897c5c401b64p-4, -0x1.3e53d44ab1da7p-2, 0x1.4662ab3bf413p-3, 0x1.c987218e8f147p-4,
        0x1.2b39c243febep-6, 0x1.7dc76fe5d7325p-4, -0x1.aa0f8a04a3d58p-3, -0x1.b9ee4612347ccp-3, 0x1.d8cab36df70e4p-5,
        -0x1.3d5667a24560dp-6, -0x1.3d76837ff8582p-4, -0x1.356c5fffe9048p-3, -0x1.3dcd7a64c5e86p-4, -0x1.cdb9094c6f589p-5,
        0x1.ee22112594f26p-2, 0x1.e554e84d6d238p-3, 0x1.3147ce2cae1e2p-4, -0x1.92329d3a399bdp-1, -0x1.cbb706c1ff7a9p-3,
        0x1.f2247288f44c7p-2, -0x1.9687865d42f08p-3, 0x1.a0721dafd0209p-3, 0x1.fd42829787903p-4, -0x1.96dae68520331p-4,
        0x1.883ffa8113503p-3, -0x1.1b391b2535fc1p-2, -0x1.c3425699cb41ep-3, 0x1.1a8b15d4e49f3p-2, -0x1.5e158d2c692c6p-3,
        -0x1.6b44ba31b8544p-6, 0x1.6e0cf2927a042p-3, -0x1.08b09d5c70a0dp-2, 0x1.d6d1497546a16p-4, 0x1.57f0667242858p-2,
        -0x1.c48299f52b3edp-4, 0x1.30ac41d677ec4p-4, -0x1.88f8179ef1eabp-2, -0x1.289b92d258b2ep-4, 0x1.0c49f4d1fe854p-2,
        -0x1.3bebd7f5a56c6p-4, -0x1.1f114922ad4a6p-4, 0x1.be8532ec5b2ecp-3, -0x1.a7a1103cff676p-4, 0x1.b4a00dcae655cp-3,
        0x1.04360bc93c128p-1, -0x1.912a8c6b0829fp-3, 0x1.3d87fd22cdae3p-2, -0x1.626b9b544fc91p-2, -0x1.3615ab2c2191p-3,
        0x1.31b99a6c4576fp-2, -0x1.1a0edb91b2f5dp-3, 0x1.5ba37ebeeb006p-5, 0x1.ef3f2f265f742p-3, -0x1.fd6e0338ae703p-3,
        0x1.b4dc959b6e4ddp-3, 0x1.5c5d39a98ce86p-2, -0x1.c9861d615bb36p-3, 0x1.1976aa565aa93p-4, -0x1.2478c5af9c16dp-3,
        -0x1.cba6ce941f026p-5, 0x1.aec75fab35c5cp-4, -0x1.8450ff61e39fbp-2, 0x1.a8a224df16a6p-4, 0x1.1de78fe438b06p-1,
        -0x1.23b66e77d6ef5p-2, 0x1.4c74af3129537p-4, -0x1.b73a9892f2a17p-3, -0x1.3dec1459a7652p-3, 0x1.06ec6713a456ep-2,
        -0x1.15bbc4744e613p-3, -0x1.21469ef6f8d43p-2, 0x1.41d53594e9f0bp-4, -0x1.21bef2d0bf298p-3, 0x1.a626a29070f88p-3,
        0x1.1a018a88e965ap-3, -0x1.19840ccc73839p-3, 0x1.571ad2aac447ap-3, -0x1.75b8891a1632fp-2, -0x1.b0b98b798bf5cp-3,
        0x1.7833ae666301fp-4, -0x1.4ae484f05e25bp-6, 0x1.083948194a37dp-4, 0x1.0483877fe8fa4p-3, -0x1.0926ecfad1ea1p-2,
        0x1.0af18a3b47f25p-3, 0x1.823ac35817bdp-2, -0x1.64bb4408c6c97p-3, 0x1.5ca3716ffa96bp-3, -0x1.fa679fb584645p-3,
        -0x1.f63e26f736893p-5, 0x1.d1e5561e10f33p-3, -0x1.09d6cb2242958p-2, 0x1.2276dd19f310ap-3, 0x1.55dca04eb9ad8p-2,
        -0x1.00ae98e4f9f46p-2, 0x1.fa52f57ab8623p-4, -0x1.8a7e7371afb56p-2, -0x1.589f547a0a773p-4, 0x1.3a3adee10691dp-3,
        -0x1.3253a315818f3p-2, -0x1.3444d32ab0b2ep-4, 0x1.2f5b2aa5fd83ap-3, -0x1.69e2a92dfe8cbp-4, 0x1.03a66d2d9fb35p-4,
        0x1.ee7c6b44b8b47p-3, -0x1.336a93598b7a2p-2, 0x1.22661b755a6acp-2, -0x1.b2fc8c6334ac4p-2, -0x1.faa9c9370fa73p-4,
        0x1.28b47d49a815fp-3, -0x1.6d88d0836eb7ap-3, 0x1.bc0c5557c960fp-7, 0x1.7dbb91635fc2bp-3, -0x1.7f599a759df72p-3,
        0x1.5e9ba3697346bp-3, 0x1.a310e00540454p-2, -0x1.fe7dba2a3961ep-3, 0x1.0b224edef7c84p-2
    }},
    .outputs_after_sgd = {{
        -0x1.ad6fd84aea6e2p-2, -0x1.c2c9cbc96ap-12, 0x1.3caf6010b856cp-1, -0x1.08fd2e97ca1e6p-1, 0x1.26de729110b28p-5,
        0x1.49964fe71858fp-1, -0x1.bc80cc7a50e9cp-3, 0x1.2a56b1a69c61dp-2
    }},
    .after_adam = {{
        0x1.522201924fc3bp-4, 0x1.18b3e07139fb3p-3, -0x1.8e2131dd0460ap-3, 0x1.bdc6b18174692p-4, 0x1.a41c08627f50dp-2,
        0x1.a7cf62d70de1ep-8, 0x1.046b067d37ddap-4, -0x1.db4524ca7d555p-3, -0x1.a0e6c6fa4f1abp-3, 0x1.c58af3a688a12p-4,
        -0x1.463e2253bdb06p-3, -0x1.0160cef45109fp-3, 0x1.5c43098b87fedp-3, -0x1.ad78bfeca6068p-3, -0x1.263f96c1b8f25p-6,
        0x1.12239ea5798c4p-1, 0x1.40eef9feacd23p-6, 0x1.1879588f41e09p-3, -0x1.73fbe390c1723p-1, -0x1.c18dd033157fap-3,
        0x1.de9d129875bdbp-2, -0x1.01a6b30daf0c6p-3, 0x1.33924cc1b99adp-3, 0x1.9b1062d533df8p-3, -0x1.012856b925a3ap-4,
        0x1.db316d468a2d6p-3, -0x1.335b46b4e697fp-2, -0x1.b4411487b8de5p-3, 0x1.22385bb320bc3p-2, -0x1.7c4abb6f5f961p-3,
        -0x1.adc7f78d5aa7ap-5, 0x1.2439d0cd5e102p-2, -0x1.54d2f8c1760d1p-2, -0x1.581a03243fb9ap-6, 0x1.3228c37c9303ep-2,
        -0x1.2d82a44fb823ap-3, 0x1.026b68742cb23p-4, -0x1.0aabf2c75f0d7p-1, -0x1.54f25d2e9622p-4, 0x1.4de2ebb08a2e8p-2,
        -0x1.52a01b260fe5p-3, -0x1.831857c900367p-4, 0x1.f7996a5b45b4bp-3, -0x1.388733b0c7c76p-4, 0x1.9b7dea69a585p-3,
        0x1.bb9584d087dafp-2, -0x1.477faa6c6812dp-3, 0x1.21bad78e87344p-2, -0x1.889d4108b43f7p-2, -0x1.45ffe725c2a3ep-4,
        0x1.3e11e4f726a21p-2, -0x1.183db0b6f4b13p-3, 0x1.567467bce35fdp-5, 0x1.62a49749cc636p-3, -0x1.48091b830d543p-2,
        0x1.01a3ac351904bp-2, 0x1.4c2e1d290d5a4p-2, -0x1.f0ee0428b2becp-3, 0x1.641c4a69f3244p-5, -0x1.736cde172676bp-3,
        -0x1.3159d81451963p-3, 0x1.3db7eb59a42b7p-3, -0x1.688572f4f540dp-2, 0x1.33686fcebdf7ep-3, 0x1.eb4a354472cep-2,
        -0x1.0ff9002cd5657p-2, -0x1.7365e5b8bed8ep-6, -0x1.8672eae14a2b7p-2, -0x1.15b138f25b994p-3, 0x1.06a7f8d84a88fp-3,
        -0x1.4b23b3d341d0fp-3, -0x1.64e8a67353901p-3, 0x1.25c3456bf9a64p-3, -0x1.ae46135d56da9p-5, 0x1.a5e1ee3e0d41cp-3,
        0x1.d579c54f05eb9p-3, -0x1.281abc41f79d2p-4, 0x1.06c32ea828278p-3, -0x1.43ec63743c468p-2, -0x1.51d4251e08363p-3,
        0x1.e81332a8ebad8p-4, -0x1.2c2dacb372dbfp-3, 0x1.f4ffc990f8332p-4, 0x1.a6fe2fd4da6dfp-3, -0x1.5e7ba1e45993p-2,
        0x1.51070485dd9ecp-3, 0x1.84891eb1202e5p-2, -0x1.8777add0ae3cap-3, 0x1.b2a0b625af0aep-3, -0x1.f6628c74c6f7p-3,
        -0x1.8ccf43523603p-4, 0x1.370019019553bp-2, -0x1.f6a3d91cbe974p-3, 0x1.02a5f18eef7bap-3, 0x1.616bf7014fbecp-2,
        -0x1.77170020cf44ap-3, 0x1.707b0bd4107e7p-4, -0x1.088672cd0c50fp-1, -0x1.399aa4d1f4ec5p-4, 0x1.8b169b11a1fadp-3,
        -0x1.37b45516b2b47p-2, -0x1.49c971443461fp-3, 0x1.4a91041ca2712p-3, -0x1.f0c324a2d93dp-4, 0x1.100cc11c87be7p-5,
        0x1.d75d152514089p-3, -0x1.19f8c14400c33p-2, 0x1.0e1580f0d83e2p-2, -0x1.b45c367815b6bp-2, -0x1.740442b2de759p-3,
        0x1.f2cc99a9081f1p-4, -0x1.8d1af6c33d592p-3, 0x1.97c3165481936p-6, 0x1.af8a6a2b2551p-3, -0x1.97315e89d0f59p-4,
        0x1.24790bf2c63d8p-3, 0x1.bedf08bcf961cp-2, -0x1.f5528bec56f21p-3, 0x1.22b608769200cp-2
    }},
    .outputs_after_adam = {{
        -0x1.9d1cea8d3e0b4p-1, -0x1.4821e0f47f6f4p-4, 0x1.d2ea7c6f85384p-2, -0x1.d89a183bdf1bp-2, 0x1.4bc0c7fc8e0c8p-2,
        0x1.c1137713c472dp-1, -0x1.36e239a4554b7p-3, 0x1.75e1bbcd7f8bep-3
    }},
};

inline constexpr LayerRun<40, 2, 95> conv2d_same_stride{
    .outputs = {{
        -0x1.33596f73ef66cp-5, 0x1.0d44b39061a0bp+0, -0x1.1c6d073e72b5dp-1, 0x1.2f9a9d914863bp-1, -0x1.f07bd9da64718p-2,
        0x1.58f31be787e16p+0, 0x1.8c4b6e311cda6p-3, 0x1.0e22b304725edp-1
    }},
    .training_outputs = {{
        -0x1.33596f73ef66cp-5, 0x1.0d44b39061a0bp+0, -0x1.1c6d073e72b5dp-1, 0x1.2f9a9d914863bp-1, -0x1.f07bd9da64718p-2,
        0x1.58f31be787e16p+0, 0x1.8c4b6e311cda6p-3, 0x1.0e22b304725edp-1
    }},
    .loss = 0x1.34da44dde6726p-1,
    .input_gradients = {{
        -0x1.96e75931221bdp-7, 0x1.10cf9a69a2bdbp-5, 0x1.c3991291501d8p-8, -0x1.df212ff54fe75p-6, -0x1.8a3f70810559dp-7,
        0x1.23483184cf006p-6, -0x1.19dbf0c6bb0b4p-8, -0x1.5605d8f3eedcfp-6, -0x1.a824c065989cdp-6, -0x1.41299c5e35dadp-9,
        -0x1.58300045e748cp-7, 0x1.b7e353942e57p-7, -0x1.cc0dc92b73bbp-11, 0x1.1d473aa0565ap-4, 0x1.01650b8039bb1p-5,
        0x1.caee69e037cdcp-6, 0x1.b744885e148f6p-5, 0x1.7303b4416f263p-7, -0x1.c90c0404f4acep-7, -0x1.8e083daa9df01p-6,
        -0x1.20b76d14a00d1p-7, -0x1.b92287a34838p-11, 0x1.2c97ee1f89562p-7, -0x1.86502239db9f4p-8, -0x1.9bcc9770b11c9p-7,
        0x1.5e6027931007cp-6, 0x1.a06ac4802e85p-10, -0x1.30a026887e394p-6, -0x1.8b85a171fdda8p-6, -0x1.875e381ce4e5ap-9,
        -0x1.181f7ea79061bp-6, -0x1.301d0219ab8cap-5, 0x1.c59df64174af4p-8, 0x1.0ce866dec2d25p-6, 0x1.21664752bb144p-5,
        0x1.23cef54d5a092p-6, 0x1.90e5eacbc9c02p-5, 0x1.13e4138effb91p-6, -0x1.056af5dd66738p-8, -0x1.453f328dc55c7p-6,
        -0x1.0f528aaf9d2c1p-5, 0x1.c1be867b64b36p-5, 0x1.69a21bf4f2c07p-6, -0x1.17eba6b8117cdp-7, 0x1.684824b648cbep-10,
        0x1.64f2d7edb43e5p-5, 0x1.56106a9fdd3c9p-5, -0x1.e7699613059ccp-13, -0x1.c041572a98a38p-6, -0x1.00dee79de68f8p-5,
        -0x1.bf135b344e04dp-5, -0x1.a30884b5c5262p-5, -0x1.ec6b5ed2a6ad5p-5, 0x1.1db7e85a68355p-3, 0x1.5c410b8e11666p-4,
        0x1.8806369d1fac1p-5, 0x1.8baa339efe162p-4, 0x1.a105422b03698p-5, 0x1.74ee56405b6bfp-5, 0x1.30b3253cf47ep-9,
        -0x1.2ad656fa85619p-5, -0x1.5996d3ccec5d6p-6, 0x1.160be197a65ep-6, 0x1.6a7eadecfca3p-6, 0x1.e4f022ff77ce3p-11,
        0x1.496f0ba2cc08dp-5, 0x1.10c181264ed5ep-5, -0x1.5d943625c9b68p-8, -0x1.0d9a495da6ea3p-5, -0x1.048d68379af6ap-5,
        -0x1.bb14b34d2a91ep-5, -0x1.786ace626717cp-4, -0x1.05184d8d3601cp-4, -0x1.fcbc51370dd6fp-5, 0x1.3db39178b2d3bp-4,
        0x1.a788aacf2b546p-5, 0x1.a16e5e2b7457dp-4, 0x1.ad0b2311e4448p-5, 0x1.4787c3963388cp-5, -0x1.330a09e9cbb24p-8,
        -0x1.b3809ce46e86ep-6, 0x1.f7187d8712cf4p-5, 0x1.cb2cfeb1745b4p-6, 0x1.3b8db66e0cfacp-9, 0x1.eed73e62c3e6dp-8,
        0x1.ef8a71fae9c54p-6, 0x1.a4e876dcd228p-6, -0x1.5d57d44507604p-9, -0x1.b24ba1d88cf6ap-6, -0x1.687bffd6c380bp-6,
        -0x1.28d75ab535c32p-5, -0x1.077aa5f9102c6p-5, -0x1.5897fd24d562ep-5, 0x1.5ed657e9e6159p-4, 0x1.8f59553b57c5ap-5,
        0x1.efdd618c6feb5p-6, 0x1.6e0fd1e88445fp-5, 0x1.298f42ceccb77p-6, 0x1.ef2875a774dbap-7, -0x1.661f7c6259e71p-9,
        -0x1.954647ce0aed1p-6, 0x1.31a578cba2d8p-10, 0x1.c7579ff03bcbcp-6, 0x1.ffeb177c78adcp-6, 0x1.5ae07c1595b03p-8,
        0x1.06e26388a6af9p-5, 0x1.bf4d6d31fd327p-6, -0x1.7c02ca4ecbdbfp-9, -0x1.db1eb12d1113dp-6, -0x1.8d79b06a0f0e5p-6,
        -0x1.0acac386870e6p-5, -0x1.9f5b261aefffap-5, -0x1.6d4a66945e35dp-5, -0x1.6e4db3dd6a5cdp-5, 0x1.67347572a4c62p-5,
        0x1.06de1d69b4dd8p-5, 0x1.6a37847d14a28p-5, 0x1.03ffceb0f3a11p-6, 0x1.4d716f6f8dcc7p-7, -0x1.603ffa2996b87p-8,
        0x1.6c562c4f53244p-8, -0x1.b35e802f32a8ap-11, -0x1.549af9ae40ff4p-10, -0x1.9eb8b3664c469p-7, -0x1.0951c97bbdc47p-8,
        -0x1.0b072895981ecp-8, -0x1.f1f34a940e501p-7, -0x1.78f05e3d143f6p-7, -0x1.12720115776dep-7, 0x1.6b0051f075f13p-8,
        0x1.f8a83183f81b8p-9, 0x1.640dc8a520bfap-6, 0x1.a72868e72b8f4p-7, 0x1.b99211ca66b36p-9, -0x1.6c13116a1e483p-9,
        0x1.09055f36945eep-9, 0x1.b21f105f0aa29p-9, -0x1.258b8eac9f0b8p-8, -0x1.37ce274d5b39bp-6, -0x1.e93998189189ep-7,
        0x1.d05897701e28bp-8, 0x1.09db82c5e573dp-7, 0x1.52e8f1a0460dbp-11, -0x1.ab4526ade771ep-8, -0x1.379ead40b3e59p-8,
        -0x1.4e097ae99a349p-9, -0x1.803026b3dc4d2p-7, -0x1.392e6fed47beap-7, -0x1.d3ad09504bfb5p-8, 0x1.3cb36e2b7fdp-8,
        0x1.864bed33cd6a4p-10, -0x1.0b95373aaf27ap-8, 0x1.1bbe32a7dcb36p-6, 0x1.6c9f7f09bcafcp-6, -0x1.3f8fc07ac065ep-11,
        -0x1.e90363ea2621p-10, 0x1.edc06f2cd11c2p-10, -0x1.08cee4f638bc3p-9, -0x1.c0d8064c9e806p-7, -0x1.8b075de33aedbp-7
    }},
    .gradients = {{
        0x1.8b7063b2b2ceep-5, -0x1.c6b25af44c2d4p-4, -0x1.3a554ea97b00cp-9, -0x1.48610d9ba07f7p-2, 0x1.e2010a20eb2ebp-3,
        -0x1.7ea05e0e7e52ap-5, -0x1.28e1580bd93a3p-3, 0x1.1562d9ad02814p-2, 0x1.3d1d11a633ecap-3, 0x1.074670353f2adp-6,
        0x1.cc15186edf15ap-3, -0x1.37e81e637656cp-5, -0x1.915c6ffdd465ep-6, -0x1.70939101fcd34p-2, -0x1.14012afae8dbap-4,
        0x1.a904a3f40a2edp-3, -0x1.0d6fbb3ed2a28p-3, -0x1.69a96fe078c3ep-4, -0x1.5de6eae50dc18p-4, -0x1.4250958a4d19fp-5,
        0x1.6171b7300f2dcp-4, 0x1.3657b7db667eep-4, 0x1.572f6e46d74fcp-7, -0x1.0a10657140e11p-5, -0x1.9ded52e64334cp-5,
        0x1.38ef17f2d839p-4, -0x1.d4b76df775692p-4, -0x1.3e2de2d868bf1p-3, -0x1.2608509e343c4p-6, 0x1.2ed47f991f729p-4,
        0x1.93e3e12d8e312p-6, 0x1.88cdaaa920ee7p-2, 0x1.2be5391103c2ep-4, -0x1.d5d1a18d61d7ap-4, -0x1.34ecf9529dd5cp-4,
        -0x1.d1bd97721d7bbp-4, 0x1.7b35342b0bd9bp-6, -0x1.6610e7d49eea6p-5, -0x1.61a160bb6e9fap-5, 0x1.371a8a5ea3e34p-2,
        -0x1.e1498362fced3p-4, -0x1.2390ca5f4fbbbp-3, 0x1.7c3a898dc9596p-4, 0x1.127916baac297p-5, 0x1.2d7374bdf8266p-3,
        0x1.70a8a198b46fp-3, -0x1.83d19444b44f8p-4, 0x1.2ef4ad995098ap-7, -0x1.35efef1060d04p-3, 0x1.3dba1354973b7p-3,
        -0x1.917e8e1df3a23p-4, -0x1.07f79a63b251cp-3, -0x1.151038620f166p-9, 0x1.89ad1d7edfdcp-3, 0x1.4767ab2ca9144p-2,
        -0x1.05dfc7c5caa99p-2, -0x1.5dfad11f0d62ep-8, -0x1.50b6c29515624p-5, 0x1.fe308e6b06edcp-4, -0x1.42bd929e07145p-2,
        0x1.5a29e39c6b433p-3, 0x1.3820219c79b8p-2, -0x1.dd283044a4666p-3, 0x1.6b4d1d9c307dfp-4, -0x1.2ff7f18b26edp-3,
        -0x1.e99c7175d7f43p-5, 0x1.2c2ed77ed54c3p-3, 0x1.b8b54f39a3775p-5, -0x1.08d00f3efcac1p-2, 0x1.84b426283f55p-3,
        -0x1.121d530b101d3p-3, -0x1.58211ce44273bp-4, -0x1.7127f441dbfe3p-2, -0x1.4d52bb33cad72p-2, 0x1.49b9001fe0779p-5,
        -0x1.56734b56d2193p-3, -0x1.594208da6d751p-3, -0x1.23b630c703b38p-4, -0x1.fddebbdee418bp-3, 0x1.340f355c9a99dp-3,
        0x1.c00e1f15e917p-4, -0x1.448b66e49d9a1p-3, 0x1.e2a2cd2821b31p-2, -0x1.c754b687548dap-5, 0x1.0821cdaec8a2ap-1,
        -0x1.08d157559ee98p-7, 0x1.deb5394caa6dbp-2, -0x1.487d7d36ec47ep-3, 0x1.1ecf7100ce895p-1, -0x1.36685e5176589p-3,
        0x1.2cdc8b69f4289p-1, -0x1.4452c0b2a247bp-3, 0x1.c1c3402c1680bp-2, -0x1.6ccdaf969cae6p-3, 0x1.7a8b3be16371ap-1
    }},
    .after_sgd = {{
        -0x1.4e5f935570b16p-4, 0x1.41f1506d74775p-2, -0x1.b163581a829a5p-3, 0x1.2e18a3f4785dbp-2, 0x1.0983c4c5d0b57p-2,
        -0x1.4144b6d34c952p-3, 0x1.7035d25a4e834p-3, -0x1.95d447c88b1c5p-2, -0x1.0cda325d6d9b8p-3, 0x1.aa31aa4a6606bp-3,
        -0x1.908b9815978a6p-2, 0x1.128466d6147b4p-4, 0x1.16b77ee664296p-2, -0x1.47bbb38c1c918p-3, 0x1.c7b6ffdf89a11p-3,
        0x1.4b255180219a3p-2, -0x1.9967652b0755ep-5, 0x1.63a56d909177cp-3, -0x1.1cb9018a9b1f3p-2, -0x1.3cb89bb623c02p-9,
        0x1.fc262fa09e95bp-3, -0x1.723d0df02e79p-2, 0x1.b8e10977811ap-7, 0x1.5977f7300ae68p-2, -0x1.2349b0a77a7p-3,
        0x1.e4e849d9a415dp-5, -0x1.680fee486438ap-2, 0x1.2a54b43988973p-5, 0x1.ed9f536ac0d91p-3, -0x1.8bba994503fbdp-2,
        -0x1.54a5f8aecdd75p-3, 0x1.54cdd89f67808p-3, -0x1.5a3b6c5802acp-3, 0x1.2bafe4db71c0ep-5, 0x1.57fb9c43acef4p-2,
        -0x1.a98348c768173p-5, 0x1.8e8ed286619c6p-4, -0x1.48e3980ed337ap-2, -0x1.95d7d32593336p-4, -0x1.9e139405459f9p-6,
        -0x1.f36d6fb2666ffp-4, -0x1.37f8b38f0c2e9p-4, 0x1.25a75d204b905p-2, -0x1.78f9fbb2d9599p-3, -0x1.d6a2ac4b4ae3ep-9,
        0x1.993567a1811aep-3, -0x1.6cdf024b7661cp-4, 0x1.49fefe57a072dp-3, -0x1.77b0bc9ccc99bp-3, -0x1.a0fa51a8f78d5p-3,
        0x1.16d5d5835ee4ap-2, -0x1.c8c2d7b8d4dbcp-3, 0x1.4ce7219311781p-3, 0x1.ea47b90605e3dp-3, -0x1.90f7bbd6ccab5p-2,
        0x1.38336a3376b8ap-2, 0x1.4e020ab969ffap-1, -0x1.7ce8c987d738ap-5, 0x1.ebbe0575b04d4p-5, -0x1.766a6e2a9becep-5,
        -0x1.abc680001e832p-3, -0x1.52a170e7e6e0cp-11, 0x1.1f884ee5afa0fp-4, 0x1.4468da2bc27bcp-7, 0x1.2d2fa9f364227p-2,
        -0x1.9da7092bafa81p-3, -0x1.0fb0e23dbdadfp-5, -0x1.0fd29a1206eb2p-2, 0x1.affc229756ae9p-6, 0x1.b89158253d17p-4,
        -0x1.9128463618a14p-4, 0x1.60e67c5b1bfe3p-5, 0x1.9eb1efc1e5731p-2, -0x1.fb540dacdba2dp-6, -0x1.16708c38ce25fp-3,
        0x1.bf36d79828235p-2, -0x1.dd3d80a5a63d3p-4, 0x1.7903abcb07de5p-3, -0x1.4f87d4839dd06p-2, -0x1.d9b9990d8907bp-4,
        0x1.ce02dbd557616p-5, -0x1.4260be9db678bp-3, -0x1.efd3d85920d32p-5, 0x1.28754e0bef748p-3, -0x1.259874c8b577p-2,
        0x1.1b33ae3223a6ep-4, 0x1.4a05be286d2aep-2, -0x1.4f59faab9d99cp-3, 0x1.8806cf485f0dbp-5, -0x1.23db983eed6e6p-2,
        -0x1.4644e00517d65p-3, 0x1.e6704ba3b34e4p-3, -0x1.49bc03eac00a3p-2, 0x1.17c9f6606bb88p-4, 0x1.e240d69a3e966p-2
    }},
    .outputs_after_sgd = {{
        -0x1.12d6717dfbe45p-1, 0x1.09ce041073aap-4, 0x1.e91345d1f1cbep-3, -0x1.079538f52edd2p-1, 0x1.1d1e0c82a1784p-4,
        0x1.19aedb95b5613p-1, -0x1.b2f01269402ecp-2, 0x1.d0cc59eb7285p-3
    }},
    .after_adam = {{
        -0x1.99fdc128bc74dp-4, 0x1.7f77dabb3ee11p-2, -0x1.4a8843b8a7547p-2, 0x1.7d0098e834765p-3, 0x1.0d7d94f8ec1c6p-2,
        -0x1.8b1ae48686226p-4, 0x1.c38806b55f789p-3, -0x1.cd4072bbbc742p-2, -0x1.4778c93e1914ap-3, 0x1.3589200b6a42dp-4,
        -0x1.9c9d5af8b38dfp-2, 0x1.654fd5d9fc121p-3, 0x1.f50f527d54175p-3, -0x1.f472eb0d67cb7p-4, 0x1.fa969c982a539p-3,
        0x1.34874eb509dep-2, 0x1.44594ba4681acp-11, 0x1.aa1972d7d336fp-3, -0x1.2d48e00ce1219p-2, 0x1.33a8d032dce5bp-4,
        0x1.a7e0ce5e78d1bp-3, -0x1.64428b691f10fp-2, -0x1.2b4419cb505dp-3, 0x1.bc82518fc5d37p-2, -0x1.00454b618faa7p-4,
        0x1.717619b65fcd5p-4, -0x1.4b56fb2450732p-2, 0x1.27d620b5bba4p-6, 0x1.54501e31c883bp-2, -0x1.ac7c87383bbb6p-2,
        -0x1.6a7b34bc1e6b6p-3, 0x1.542372808bf16p-3, -0x1.d66d1074d524ap-3, 0x1.e1a78a5113aa4p-4, 0x1.ad0d72551de07p-2,
        -0x1.2a74af0e30a7dp-5, 0x1.2cab21513f13p-3, -0x1.031fa8ee9e4a8p-2, -0x1.68906c3ff714ap-4, 0x1.8ce71027dcd29p-4,
        -0x1.12325238c230ep-3, 0x1.3512aa048d28fp-5, 0x1.45084f72123ebp-3, -0x1.2624788361e55p-2, -0x1.3e7e12ee81dffp-6,
        0x1.09cf1d1df1c29p-2, -0x1.215f0e4a98d56p-4, 0x1.89172b349ed81p-3, -0x1.b750970c9f221p-3, -0x1.030a0d7723504p-3,
        0x1.2b55bc8533c74p-2, -0x1.7ca3cda251b71p-3, 0x1.5c6280d16c2e8p-3, 0x1.c0ce4123b73b3p-3, -0x1.e1532f9bb537ep-2,
        0x1.33f4488d23055p-2, 0x1.65d6e43b25003p-1, 0x1.cd67e2517aac6p-8, 0x1.debe77bb2ca55p-5, -0x1.bab6fd9c15cf2p-3,
        -0x1.5060dd69be5adp-3, 0x1.53943d26b4cfep-3, -0x1.8e342def1161ep-4, -0x1.6661c74f5dd2cp-5, 0x1.bdf0654985f75p-2,
        -0x1.8bb05778fbcd3p-4, -0x1.30415b294b11ap-6, -0x1.7841deaecdccfp-2, 0x1.2db0a811ccd1cp-5, 0x1.605f6af1f4f8ap-4,
        -0x1.11780136858e2p-3, 0x1.37643a83eecc3p-4, 0x1.9563dd0982e9p-2, -0x1.ab37377d1401fp-4, -0x1.e5ffce1077f2bp-4,
        0x1.d3aceab4e3ffcp-2, -0x1.77173ce194f68p-5, 0x1.2724b13b2fe2p-2, -0x1.3515357a55084p-2, -0x1.4f01e3cc92ee1p-3,
        0x1.68f19212d3dd7p-4, -0x1.10fbfad6ebf62p-2, -0x1.4ee88825d4e0dp-4, 0x1.3f613c1fe3a45p-2, -0x1.3bfd32f42ed55p-2,
        0x1.34a4d59c096fp-6, 0x1.1fcc54094ed44p-2, -0x1.6a1cb6ff573d7p-4, 0x1.0ae2b7221654cp-4, -0x1.2c33e1c6f1054p-2,
        -0x1.28918aefb35d2p-3, 0x1.2f4c6080a8ec4p-2, -0x1.6742b368251eap-2, 0x1.ad75e114ccebfp-4, 0x1.1a06fdcef4df1p-1
    }},
    .outputs_after_adam = {{
        -0x1.2c216b15ffb6fp-1, 0x1.36094454c9f48p-4, 0x1.97d73a60e7a08p-1, -0x1.745c76d5af01dp-1, 0x1.77beae62a2f11p-5,
        0x1.6f132c3d7bcc2p-1, -0x1.a9376f5b38fbcp-2, 0x1.21f00967a8ap-10
    }},
};

inline constexpr LayerRun<48, 2, 71> conv2d_floor_mode{
    .outputs = {{
        0x1.32c1acf1188p-12, -0x1.1abb32b231b32p-1, 0x1.22f74ddd3146p-2, -0x1.178b1f3770bp+0, 0x1.175de9a4fe54dp-1,
        -0x1.7794d807fd61ap-2, 0x1.3982fda74075bp-2, -0x1.a186b0c8d8298p-2
    }},
    .training_outputs = {{
        0x1.32c1acf1188p-12, -0x1.1abb32b231b32p-1, 0x1.22f74ddd3146p-2, -0x1.178b1f3770bp+0, 0x1.175de9a4fe54dp-1,
        -0x1.7794d807fd61ap-2, 0x1.3982fda74075bp-2, -0x1.a186b0c8d8298p-2
    }},
    .loss = 0x1.aa4fe1a2b0fe8p-2,
    .input_gradients = {{
        0x1.60c06e0f3824p-6, 0x1.44798be4f10f4p-6, -0x1.51891085917b1p-6, 0.0, -0x1.6dcff2afd88fep-6, -0x1.8a16d4da1fa49p-6,
        -0x1.a65db70466b95p-6, 0.0, -0x1.0dd5e5b926508p-8, -0x1.6d761ac35df93p-7, 0x1.1170848a4d688p-5, 0.0, 0x1.7e020be8abd4p-9,
        -0x1.39f3826046c9dp-9, -0x1.f8f488549cb3bp-8, 0.0, 0x1.206cb7b7d5252p-7, 0x1.c9bd509661f6dp-9, 0x1.31f733f507694p-8, 0.0,
        0.0, 0.0, 0.0, 0.0, 0x1.7fdb33a41feep-6, 0x1.63945179d8d95p-6, 0x1.474d6f4f91c48p-6, 0.0, -0x1.4eb52d1af0c5dp-6,
        -0x1.6afc0f4537da9p-6, -0x1.8742f16f7eef5p-6, 0.0, -0x1.ae0ab865a27d7p-6, -0x1.bf7421e2c84d8p-9, -0x1.5668305f7ce45p-7,
        0.0, 0x1.1ee40a1b0746dp-7, 0x1.c39a9a232a7d8p-9, -0x1.e8b5e84b9040ap-10, 0.0, -0x1.d62841375d5f1p-8,
        0x1.31d2db4674cf8p-7, 0x1.07aaef6870502p-8, 0.0, 0.0, 0.0, 0.0, 0.0, 0x1.390216879ff3ap-8, 0x1.18a6575c635a2p-8,
        -0x1.17a2b85d53996p-8, 0.0, -0x1.37fe77889032ep-8, -0x1.585a36b3cccc5p-8, -0x1.78b5f5df0965dp-8, 0.0,
        -0x1.33e2e52d7f111p-6, -0x1.328231612ba31p-6, 0x1.7b5618204e07ap-6, 0.0, 0x1.25903e853c01bp-6, 0x1.2f07e21c5e96p-6,
        0x1.387f85b3812a5p-6, 0.0, 0x1.4582563f3a3ep-10, 0x1.dcfc8fb16382dp-10, -0x1.4d61f3308f95fp-6, 0.0, 0.0, 0.0, 0.0, 0.0,
        0x1.5c9a359d95cfbp-8, 0x1.3c3e767259363p-8, 0x1.1be2b7471c9cbp-8, 0.0, -0x1.146658729a56dp-8, -0x1.34c2179dd6f05p-8,
        -0x1.551dd6c91389cp-8, 0.0, -0x1.a148b516810a7p-6, -0x1.34062a5b8768dp-6, -0x1.32a5768f33faep-6, 0.0,
        0x1.1b263dc562c4fp-6, 0x1.249de15c85594p-6, 0x1.2e1584f3a7ed9p-6, 0.0, 0x1.378d288aca81fp-6, 0x1.365c83b3cfb71p-10,
        0x1.cdd6bd25f8fc1p-10, 0.0, 0.0, 0.0, 0.0, 0.0, 0x1.eeac2a72c57cdp-6, 0x1.0fe2d037e83ddp-5, -0x1.18e6d6ccae683p-5, 0.0,
        -0x1.005a1bce28e8cp-5, -0x1.cf9ac19f46d29p-6, -0x1.9e814ba23bd3bp-6, 0.0, -0x1.681dd9e3c933ep-7, -0x1.bdac40889b3d8p-7,
        0x1.555d25a5cb4bfp-5, 0.0, 0x1.8e92ab6cb52a3p-7, 0x1.ada2b19b9a45fp-8, 0x1.f10062ee51bafp-11, 0.0, 0x1.9a34c80232775p-10,
        -0x1.08f5733d4370cp-8, 0x1.85cebe3165a75p-10, 0.0, 0.0, 0.0, 0.0, 0.0, 0x1.b8a9c242d2fep-6, 0x1.e9c3383fddfcep-6,
        0x1.0d6e571e747dep-5, 0.0, -0x1.1b5b4fe622283p-5, -0x1.02ce94e79ca8bp-5, -0x1.d483b3d22e528p-6, 0.0,
        -0x1.e6edfb4180fccp-6, -0x1.5f8f9c6ce7663p-7, -0x1.b51e0311b96fap-7, 0.0, 0x1.2c5a0ff426ff8p-6, 0x1.a0f2cd4965f7cp-7,
        0x1.d262f554fbe0ep-8, 0.0, 0x1.8b81405caf49bp-10, 0x1.169aeb73dc71cp-9, -0x1.c86a5f07c3ab7p-9, 0.0, 0.0, 0.0, 0.0, 0.0,
        0x1.716120f3c43fcp-6, 0x1.b89f3e2315a09p-6, -0x1.fa9abb554f43p-6, 0.0, -0x1.b35c9e25fde23p-6, -0x1.6c1e80f6ac817p-6,
        -0x1.24e063c75b20cp-6, 0.0, 0x1.5e729835fbe2ap-11, 0x1.0fc70053c3c52p-9, 0x1.02fe91fd2b1a1p-6, 0.0,
        -0x1.1fead8d214363p-11, -0x1.c9c14568cb474p-9, -0x1.a5c3ea4e88c07p-8, 0.0, 0x1.53446d9ea0dbep-8, 0x1.24c24c08fb7e4p-9,
        0x1.293916dc3a5eap-8, 0.0, 0.0, 0.0, 0.0, 0.0, 0x1.2303340c84555p-6, 0x1.6a41513bd5b61p-6, 0x1.b17f6e6b2716ep-6, 0.0,
        -0x1.00dd45869ee65p-5, -0x1.ba7c6dddec6bep-6, -0x1.733e50ae9b0b2p-6, 0.0, -0x1.11eabfaec3d9fp-6, 0x1.14c80db379f76p-11,
        0x1.fab8bb6646944p-10, 0.0, 0x1.605fb41e94febp-9, -0x1.0b36d8ad89d7bp-12, -0x1.a32d6a49f774ap-9, 0.0,
        -0x1.9279fcbf1ed72p-8, 0x1.668e5b2e0ac53p-8, 0x1.4b562727cf50dp-9, 0.0, 0.0, 0.0, 0.0, 0.0
    }},
    .gradients = {{
        -0x1.846e3c9e045aep-4, 0x1.c75d7bb6b1073p-4, -0x1.736b92c7647bdp-4, 0x1.4598a15ecf63ap-4, 0x1.1d64a4406ddeep-5,
        0x1.4903e3f8b91a8p-4, 0x1.56caa81339b92p-4, -0x1.abd19417d8e92p-4, 0x1.da0a856c7fcd6p-5, 0x1.4cf82a736e808p-5,
        0x1.fef6e22ee5ccp-5, 0x1.e36111ebc5c32p-5, -0x1.d7c39fe23a142p-6, 0x1.07a12d78cb172p-4, -0x1.bdeef01ebd693p-5,
        -0x1.f57c03a5336cp-5, 0x1.53857ddba2ba2p-5, -0x1.d5fc09be495d1p-7, -0x1.150d741da6a87p-4, 0x1.786a4c70070dcp-4,
        -0x1.364ad31234ed8p-4, 0x1.3e1ce893f40b6p-6, -0x1.5f2fdc5b2e21fp-4, 0x1.1bdfcefa54b98p-4, 0x1.5a4999a4f137ep-4,
        -0x1.76c96f3ae44c1p-4, 0x1.80b01e9f62839p-5, -0x1.b25f18e75a1d6p-7, 0x1.b507dbc56635dp-5, -0x1.7812a74faba22p-5,
        -0x1.2114efaf1b11ep-4, -0x1.036d24fb93a96p-3, -0x1.9c989da43704bp-5, 0x1.4a9042c3d96e4p-4, -0x1.5ba863178fb1fp-3,
        0x1.c955813b30de4p-5, -0x1.5a35891c0e981p-4, 0x1.dadd3c9deaaecp-5, -0x1.bc92df4c5a03ep-6, 0x1.99ee9e8094793p-4,
        -0x1.a3e6aed0fc484p-4, 0x1.c68c676e744aap-5, -0x1.7484fb671b8a8p-4, 0x1.bc162bd12b082p-4, -0x1.6ab009ad8242fp-4,
        0x1.66b3e94a22898p-4, -0x1.b718e3fd5ee82p-4, 0x1.eb8197a0443f4p-5, -0x1.09d0c3c619d6fp-3, 0x1.166fa564337f6p-3,
        -0x1.c20364b0587bcp-4, 0x1.6ccaace140212p-5, 0x1.e8684263d9ce1p-5, 0x1.f4d8241f8a35p-5, -0x1.fd2826dd1a0afp-4,
        0x1.68e9fcb0bfe1ep-4, -0x1.1771233c471c8p-4, -0x1.8428370bf2beap-4, 0x1.b76c6eaf8e9c5p-2, -0x1.3c11bcf138e1p-2,
        0x1.7c3164fb5a449p-2, -0x1.065efb2195b35p-3, -0x1.a4805eab7f586p-6, 0x1.58e6098acbab3p-3, -0x1.96131dc7515d3p-3,
        0x1.09b9c9be40442p-2, -0x1.e8cf7c63810a8p-2, 0x1.0069ae6723db4p-2, -0x1.ae9d722089c65p-2, 0x1.4ee0b3ce6aaaep-2,
        -0x1.7d97cd625f763p-1
    }},
    .after_sgd = {{
        0x1.bc928f32dcdccp-7, 0x1.ff6897cc7454p-3, -0x1.7e65415436407p-3, 0x1.2da34561e0c9cp-4, 0x1.59945721e8cd6p-2,
        -0x1.a19f059897b62p-3, 0x1.18f4523e8fb1p-6, -0x1.4469777558e19p-2, -0x1.1cff8899f471fp-4, 0x1.25c0c40e7559p-2,
        -0x1.3b5e251d15902p-2, -0x1.d5e022e0b41aap-5, 0x1.d56aefbb9de42p-3, -0x1.a492282a2ad4bp-3, 0x1.2358772e47958p-3,
        0x1.fc3a97c58b418p-2, -0x1.6f69b17398bf6p-3, 0x1.d9bf3979e837dp-3, -0x1.62f2956c33e77p-2, -0x1.f9dc82a09e3e2p-5,
        0x1.27bfba0759224p-2, -0x1.7a418ee0cd4c9p-3, 0x1.6eda921f95c36p-4, 0x1.2c2ea78182793p-2, -0x1.385000ae14746p-2,
        0x1.0f47573d7ec0fp-3, -0x1.b903aa1b76218p-2, -0x1.8941d26f93075p-3, 0x1.85c96e6ea0a94p-3, -0x1.025b9095be587p-2,
        0x1.2e7befc154bfep-5, 0x1.ad3de714fdc5dp-2, -0x1.216e12ee2ad23p-2, 0x1.ce916c4266c98p-5, 0x1.fd8809baab95ep-3,
        -0x1.a966fad685c2ap-3, 0x1.273c2965eff23p-2, -0x1.b77989ac64fe2p-2, -0x1.114b0ffb8af85p-6, 0x1.016678f14c575p-4,
        -0x1.0b2e8914dae08p-2, -0x1.285bb242c2249p-5, 0x1.400efc3430c98p-2, -0x1.de00828d58cc8p-3, 0x1.e72db12ab15c2p-4,
        0x1.e77359bd05bb6p-3, -0x1.6c781288fdc76p-4, 0x1.437c559c94b57p-3, -0x1.0d991115d20ffp-2, -0x1.6fcaf616ab0edp-4,
        0x1.0fdeeabae1aebp-2, -0x1.a029a86de1891p-3, -0x1.095924fe10291p-9, 0x1.fc84113161e7fp-3, -0x1.8a99eea678a2bp-3,
        0x1.4d234b39a4105p-3, 0x1.801f30b3888c5p-1, -0x1.a787c2e2fddf1p-4, -0x1.e057477eb6548p-5, -0x1.38c482284b15fp-3,
        -0x1.ae92089700176p-3, 0x1.e5a6fc50c385p-3, -0x1.81dc75fdde61dp-3, 0x1.01b6797f438f1p-8, 0x1.3ee5b209bbd3p-2,
        -0x1.7d0be78c4282dp-3, 0x1.301204572a74cp-2, -0x1.b0187b0a4528p-2, -0x1.a4e466feae6c7p-9, 0x1.30e9a8fe84cafp-2,
        -0x1.ec5e063cab632p-3
    }},
    .outputs_after_sgd = {{
        -0x1.f9dc8d13528e5p-2, -0x1.354146a597614p-4, 0x1.08001827e9128p-1, -0x1.18af53c3e4453p-1, 0x1.3c2d35c0cecfp-3,
        0x1.1cdb64dd72c1cp-1, -0x1.36e5a111053a5p-2, 0x1.54697a5dbdb16p-3
    }},
    .after_adam = {{
        0x1.0321017c572a9p-4, 0x1.6dbe953bfef47p-3, -0x1.5b1cd19d68618p-3, 0x1.f9ffea40aeceep-7, 0x1.6b4241cfef314p-3,
        -0x1.931edc5e411c2p-3, 0x1.6e93d2c12e424p-5, -0x1.d2c71e75ed094p-3, -0x1.9122a464fc707p-3, 0x1.a5f639b14729dp-3,
        -0x1.c4732024b24b6p-2, -0x1.d0b7b880cabcp-8, 0x1.6e69d9033f3c6p-2, -0x1.58b15bbfebce1p-2, 0x1.7cfd90d6c25ccp-4,
        0x1.05ecddae39babp-1, -0x1.152e364d3f55dp-2, 0x1.5b129bdc8cf72p-2, -0x1.0a60ff86fa861p-2, -0x1.3fb8ef4013c4fp-3,
        0x1.202a0fc7032efp-2, -0x1.37cbb856363cap-2, 0x1.501c494797888p-3, 0x1.1010fea19abb2p-2, -0x1.09252c0ebbbb6p-2,
        0x1.ba15442b8836dp-3, -0x1.855050ba6f98bp-2, -0x1.13f9bb01829d6p-4, 0x1.6acb164f4781fp-5, -0x1.470c65e929ba3p-2,
        -0x1.b8a9cebba6414p-5, 0x1.ce9330fb9fc74p-2, -0x1.19a40ae6014cdp-2, -0x1.9a53767b6b88p-6, 0x1.c37201cbc34ffp-2,
        -0x1.50cab93534dbdp-3, 0x1.06dd0fe99b5dap-2, -0x1.fd8ce4c83b6dp-2, 0x1.6b9f22f621434p-4, 0x1.0b505d03affp-3,
        -0x1.84e46901a549p-3, -0x1.a9bd4a70fa5f1p-9, 0x1.7872fd200b38ep-2, -0x1.3b100a5927471p-2, 0x1.103c1e4a89391p-3,
        0x1.1642d578e88c9p-2, -0x1.436be2012f138p-9, 0x1.f7362266f85dp-6, -0x1.0d229aae9fc8dp-2, -0x1.144431793c3a5p-3,
        0x1.3b6b7ae867e73p-2, -0x1.22c0ebead4e93p-2, -0x1.1c822eec35448p-3, 0x1.2cdf9d1e8058bp-2, -0x1.28afaecef006ep-2,
        0x1.901bbc7c6eba8p-3, 0x1.cd223e37ca184p-1, -0x1.39280df4a93d8p-5, 0x1.33bc0fa1197cap-5, -0x1.edf8bbda0e19fp-3,
        -0x1.7ea2d1ea0f1d9p-3, 0x1.33defa2136089p-2, -0x1.878e7f724ea42p-2, -0x1.271cf470cbcddp-8, 0x1.01b7e1b9a1e5cp-1,
        -0x1.e231f809a331ap-3, 0x1.2669e881fe493p-2, -0x1.d5128808cd7fdp-2, 0x1.18f22a368aacbp-4, 0x1.4e8600d844b98p-2,
        -0x1.bd3b6b6f3716cp-2
    }},
    .outputs_after_adam = {{
        -0x1.3bb138ada098p-1, 0x1.1f3fd7f2fadbp-4, 0x1.0b9bee0b6d20bp-1, -0x1.f8027064bd968p-3, 0x1.32055094701adp-3,
        0x1.015a8ebcb6e07p-1, -0x1.9a8b3631958bep-2, 0x1.2ef92e7ac6bp-1
    }},
};

inline constexpr LayerRun<25, 2, 76> conv2d_twice{
    .outputs = {{
        -0x1.26eabc2c2089cp-1, 0x1.6a89b566c456p+0, -0x1.26d280cd01de1p-2, 0x1.7a40852369773p+0, 0x1.5d25b7d448111p-4,
        0x1.0ad85264c40efp+0, -0x1.8e100ce68bfcep-4, 0x1.13ae06029f885p+0
    }},
    .training_outputs = {{
        -0x1.26eabc2c2089cp-1, 0x1.6a89b566c456p+0, -0x1.26d280cd01de1p-2, 0x1.7a40852369773p+0, 0x1.5d25b7d448111p-4,
        0x1.0ad85264c40efp+0, -0x1.8e100ce68bfcep-4, 0x1.13ae06029f885p+0
    }},
    .loss = 0x1.cc398b2b4ffdep-1,
    .input_gradients = {{
        -0x1.568be4d9affbcp-7, -0x1.9f1866c782007p-7, 0x1.8b4b341c24095p-10, 0x1.96c1ce704653p-13, 0x1.8d2c7d37290a3p-11,
        0x1.1c13243358678p-12, -0x1.7bd70a20d59cbp-7, -0x1.a27a6d1892dbap-8, -0x1.ff8ddeb218cp-10, 0x1.2228ef402f592p-10,
        0x1.115b03ab1110cp-6, 0x1.e6edc7b96e2f6p-7, -0x1.985fcc79f77bcp-6, -0x1.571c9a624499bp-8, -0x1.4c6432856d43bp-8,
        0x1.4180471a86c0ep-9, 0x1.15bebe89f8c47p-6, 0x1.28bb7ab80e7d2p-6, 0x1.7f90ade01fba8p-10, -0x1.1c01f2aca62f6p-10,
        -0x1.19d46f8529286p-7, 0x1.4b986dacb685cp-9, 0x1.84d801914ffbbp-6, -0x1.df7d674171202p-8, -0x1.10e3eaf97bd0ep-8,
        -0x1.2c03270b80b01p-6, -0x1.e307b8c2ff568p-6, 0x1.2a4f51a83395fp-7, 0x1.23cf2677daa7dp-6, 0x1.e772d51e969fep-10,
        -0x1.9c6657a3a1dd1p-7, -0x1.853650819b305p-6, -0x1.5dbc96e8ce6a8p-11, -0x1.1de66a00c6cd8p-7, -0x1.183ee8be19f08p-8,
        0x1.082418319d068p-5, 0x1.25582f347421cp-5, -0x1.84a1ba7664f8ep-5, -0x1.7157515ea6ae9p-5, 0x1.4d4ab3189be79p-7,
        0x1.516a53c7a834fp-7, 0x1.54a787ee60d6p-5, 0x1.566d685ce128ap-6, 0x1.055a093f13c39p-7, 0x1.b0386a6d22096p-9,
        -0x1.262233803a89cp-7, 0x1.7d5d24aba94fap-9, 0x1.e1941c39e1b7ep-6, -0x1.7de6ed25ded6p-9, -0x1.bbcb7ee34c1bp-7,
        -0x1.05ba4adb276fp-9, -0x1.4980dbcd532f7p-9, 0x1.4e7d670532421p-9, 0x1.5e8bdb43c9f7dp-9, -0x1.480abce484cbcp-11,
        -0x1.b45172a0eb102p-9, -0x1.8e5209bf32545p-8, -0x1.9f1c4d599b45bp-9, -0x1.3c8176a659565p-9, -0x1.769e227c5204ep-10,
        0x1.fcc8d5d78f034p-8, 0x1.1311dfd231c1cp-7, -0x1.6de6c8ed15aaap-8, -0x1.2366980e87b7fp-8, 0x1.4ad44b2ae9dbdp-10,
        0x1.65b6c9d7ee8b9p-10, 0x1.4481d7f7472b9p-8, 0x1.88c14427f449p-11, 0x1.84eb80481af81p-10, -0x1.0873ad5d5fa0cp-10,
        -0x1.da2fc703b912dp-9, -0x1.11972dd48f996p-9, 0x1.ad5117e3b592p-8, -0x1.c7a5419f27a96p-10, 0x1.b72591c0c9ae4p-14,
        -0x1.2e17cbdb1eeaep-8, -0x1.27841789808bap-8, 0x1.b4d3b2f87b22ap-8, 0x1.d60a6f951fd9ap-9, -0x1.0bef40cf58c07p-10,
        -0x1.3804c24deb93fp-8, -0x1.d8687267c1eb2p-8, 0x1.00a249f76aaadp-10, -0x1.939c5c801432p-9, -0x1.e9512f1d80348p-9,
        0x1.85a7a3953ca75p-7, 0x1.b3b3ba4bd2e18p-8, -0x1.328cd8ecd0acep-6, -0x1.920ec34689e9ep-8, -0x1.316e254706ebp-12,
        0x1.e68dd2cfe62f7p-9, 0x1.39a57d05285dfp-7, -0x1.b6da354fb36b2p-9, 0x1.c5d12b459f194p-9, 0x1.f4e28e526589ep-10,
        -0x1.62ad2883ebeeep-8, 0x1.4b3aecc4393fp-12, 0x1.0635b87932a7ep-6, -0x1.10520ba004407p-8, -0x1.88227b7ec948ep-10
    }},
    .gradients = {{
        0x1.033dc142c00fap-3, -0x1.03cb18bb4e378p-6, -0x1.06c3a71692caap-5, 0x1.f3f8c314e77bep-7, 0x1.043bd246d29a8p-3,
        -0x1.d347f671144a7p-3, -0x1.7ee5cb14add7ep-4, -0x1.19d975fcd2122p-3, 0x1.85fb460187d07p-3, -0x1.6b2dd9ddfe68ap-7,
        -0x1.6788558cedb54p-5, 0x1.894556418d14cp-4, 0x1.14a0ef04e6cd2p-4, 0x1.a046e6ab5b3fdp-5, -0x1.07503ad98d5b8p-3,
        -0x1.a4d0939e78709p-4, -0x1.952c81f81350cp-5, 0x1.15aaa847075f7p-3, -0x1.4c2208d34701ep-3, -0x1.000c3d3b10edfp-3,
        0x1.0bd5081e8facep-2, 0x1.d4ad35645eeabp-4, -0x1.131abb7e521fcp-5, -0x1.67c30ddc634p-9, -0x1.8995ade5934bbp-5,
        0x1.f0174f3ba4093p-5, -0x1.3e9847813ae6ap-5, -0x1.09a19b5b5bc32p-3, -0x1.83387dac72b57p-3, 0x1.405f484bbb737p-2,
        -0x1.9d498c0761bdep-3, 0x1.d67ddeaadaf7ep-4, -0x1.28835de753984p-2, 0x1.73aca92a06337p-5, -0x1.888d08201aa23p-4,
        0x1.f83bd606618a5p-3, 0x1.6f44069bb6f02p-1, -0x1.14a750eff284cp-1, -0x1.99590b1949d04p-6, 0x1.b3183a647f78ep-3,
        -0x1.dabe771d2e99ap-6, 0x1.228b55749371ap-4, 0x1.69cf64f5cd703p-7, -0x1.e33deb9012cfap-5, -0x1.e0df65c704b61p-5,
        0x1.e9bb83a272ad5p-4, -0x1.fa1c06cda7947p-5, 0x1.0c4f9d1298ff7p-3, 0x1.157d0a065804p-4, -0x1.0f08ca0ff9e93p-4,
        0x1.af145399a9a23p-5, -0x1.239dd6e1de346p-3, -0x1.a417bc4962d06p-6, 0x1.bbdceb5b8a552p-3, 0x1.9a8aff82f9ee2p-8,
        0x1.8f122f0c6e8fep-5, 0x1.fabdd1a0bdcc1p-4, -0x1.73f1a06d34d3bp-1, 0x1.b975e14b7621ap-4, -0x1.47abc76b636afp-1,
        0x1.6d909892cdfbcp-4, -0x1.50ad7529578acp-1, 0x1.dd9e0ab0f38eep-4, -0x1.5bc38d34c3de5p-1, 0x1.aa14fa341ad0fp-4,
        -0x1.4919465fc338fp-1, 0x1.a37275210bdcbp-4, -0x1.6091c53dcdb1ep-1, 0x1.9712d9c21794ap-4, -0x1.3b362e465b32cp-1,
        0x1.f9a32e9402fe6p-4, -0x1.72394c5a5d1c9p-1, 0x1.f0f862de7e684p-4, -0x1.5552b110d63d3p-1, -0x1.68714734e9f64p-3,
        0x1.1cd424bc64592p+0
    }},
    .after_sgd = {{
        -0x1.725eddf55cfbap-3, 0x1.8b39d440ea4bdp-2, -0x1.22727ed50b82dp-2, -0x1.3f878f33e1b32p-4, 0x1.b78f6da137dfdp-3,
        0x1.4f95b1b18535cp-2, 0x1.3386273fa198bp-2, -0x1.2b91432d46c86p-2, -0x1.a51ed8b88d8ffp-3, 0x1.2f90444fc1ad3p-2,
        -0x1.16242f16ba4c8p-2, -0x1.5d5e50df45672p-5, 0x1.16c7048315a4cp-2, -0x1.02ede7ec0480fp-2, 0x1.14664d3a4ca2fp-3,
        0x1.e5a32415e61f6p-2, -0x1.d84126fdb2796p-4, 0x1.e850e5a86c3c3p-5, -0x1.2de6ed5ecf0bfp-4, 0x1.d2cd91d24212ap-9,
        0x1.aa45553e2a4a9p-4, -0x1.a13261d15edb4p-2, 0x1.393284e3aab7ap-3, 0x1.fded72307f5a8p-3, -0x1.86db0e9158bap-3,
        0x1.acd0f461d5fbp-5, -0x1.0115752285251p-1, -0x1.2ba647901f2eep-5, 0x1.e3f9ecb476001p-2, -0x1.8dced5b919aaep-1,
        0x1.77d530487ba0cp-2, 0x1.2e3fa7e6e2507p-2, -0x1.59c580271d9fep-3, -0x1.7f754a86d1385p-2, 0x1.a669f981954edp-3,
        -0x1.a4ef8cae8ef93p-2, 0x1.4ee0c0d210b02p-3, -0x1.64539d559915dp-3, -0x1.93db453ba27efp-4, 0x1.5bd322a866902p-4,
        -0x1.db119d32bee1cp-3, -0x1.648d8f16be501p-3, 0x1.e3f562adfee47p-2, -0x1.1c6dc892b3f09p-3, 0x1.2f182f2464083p-2,
        0x1.411c5bdadc929p-4, 0x1.377ff3e4a5709p-3, -0x1.77c933cf45ap-4, -0x1.e0a9be3a5bd76p-2, 0x1.16d9e56a5386ep-4,
        0x1.39bb6a8e6e5e9p-3, -0x1.06406a7d97a61p-5, 0x1.19840d4d4e34dp-9, 0x1.77310c65d9d8dp-3, -0x1.1c763566816d1p-2,
        -0x1.ef8cbf1284389p-4, 0x1.9e8e946a9f10bp-2, 0x1.0f1ff62750419p-2, 0x1.c819de408ed3dp-4, -0x1.c04e549216808p-5,
        -0x1.523670d266ce5p-5, 0x1.dbf773489b55ep-2, -0x1.ff810c7a4aef6p-3, 0x1.58d0bc2b34da7p-3, 0x1.08e164167d252p-1,
        0x1.96ea9aa03cfd8p-6, 0x1.4084ade9165b5p-3, -0x1.d71bdc14e764ep-3, -0x1.08152893d704cp-3, 0x1.5105258abcde9p-2,
        -0x1.25941516bd06dp-2, 0x1.7679ed77e0984p-2, 0x1.2ba4337100139p-4, 0x1.317b500a6596p-4, 0x1.87760b5f9fa47p-7,
        0x1.171f4d3084165p-2
    }},
    .outputs_after_sgd = {{
        -0x1.0798951a99cf5p-1, -0x1.286e1a8af05bp-4, 0x1.04ee00c2628f4p-1, -0x1.ed358ffa9e12dp-2, 0x1.9e0f5c0f7f3a9p-3,
        0x1.82461ff767649p-1, -0x1.efac9c27f63aap-3, 0x1.00436bd5d708fp-1
    }},
    .after_adam = {{
        -0x1.6380bc1c6be6ap-3, 0x1.d6b52e103b0dap-2, -0x1.2fddafd8f9f67p-2, -0x1.adc88d8c9e51dp-4, 0x1.ac618718dcf3fp-3,
        0x1.869bb9eed3e53p-6, 0x1.262b3013dd5fep-2, -0x1.03af73edaf32fp-2, -0x1.a8a8090b67dd3p-3, 0x1.2ee2a6ac18699p-3,
        -0x1.84c470843751ep-3, -0x1.82a739ae1d157p-4, 0x1.3e041973d601p-3, -0x1.d3b12eda8353dp-3, 0x1.8f02f6d77324ap-3,
        0x1.105f4fa974e02p-1, -0x1.72b46d30350c8p-4, 0x1.1b9d7af367083p-5, -0x1.63c52d768bd69p-3, 0x1.4e1dde19c57e2p-5,
        0x1.ae1f73e6061a8p-4, -0x1.ace9fa6b42259p-2, 0x1.aeb89d922bed5p-3, 0x1.62d919d788f84p-3, -0x1.79f1b3bb3a4b7p-6,
        -0x1.bd30d8fba658cp-6, -0x1.6344d18082134p-2, -0x1.bc8e267adb03bp-4, 0x1.0190b4204958fp-1, -0x1.84d3441dfe04dp-1,
        0x1.3d5e36feeb682p-3, 0x1.34845926d609bp-2, -0x1.66e529e222ef4p-3, -0x1.1a099dc7426cap-3, 0x1.0bb5c086be59fp-1,
        -0x1.19286fc2e6342p-2, 0x1.ee3550a309182p-4, -0x1.3f7373ef475abp-1, -0x1.946c5cf79ba16p-3, 0x1.365c93034ebc8p-3,
        -0x1.68a75f5d6d709p-3, 0x1.c582f27d295a2p-9, 0x1.9a6ecd28653dp-2, -0x1.c8461732989dep-6, 0x1.0c24afed6e291p-2,
        0x1.eb1ad0c383122p-3, 0x1.92fe9cfef3614p-5, 0x1.f83ac19c6573ap-4, -0x1.0797835e99e34p-1, 0x1.0f602489ce7b3p-3,
        0x1.91464476f5b5p-4, -0x1.4dcf66f944d6cp-4, -0x1.83b0391142bfap-4, 0x1.03141f95ab8ccp-2, -0x1.5a757fc6f44f2p-2,
        -0x1.3913f68fe4916p-6, 0x1.88aa66f02fcbp-2, 0x1.961c5805b2fcep-5, 0x1.36fc81c8f9714p-3, -0x1.608363e7c93adp-3,
        -0x1.86a7043b455aap-7, 0x1.a90bf1c9d289cp-2, -0x1.0f1919f167b4ap-2, 0x1.97d3efee4f1f7p-3, 0x1.92f81af48c75fp-2,
        -0x1.0d554800fb417p-6, 0x1.28a21d14fbcdfp-3, -0x1.c4e7a573ae4b3p-3, -0x1.d46a388b7ef2bp-4, 0x1.6d0987c66da7p-2,
        -0x1.3887c4d511abp-2, 0x1.356804b8b4e2ep-3, 0x1.a875e46908d68p-3, -0x1.136019eddfcddp-4, 0x1.048a695787b58p-3,
        0x1.1ff85030ede46p-1
    }},
    .outputs_after_adam = {{
        -0x1.2f01584d86405p-2, -0x1.5502f5e38fbf8p-3, 0x1.681ce022804d2p-2, -0x1.0be746ee66cdap-2, 0x1.0caff42f235ecp-5,
        0x1.057082b624b4cp-4, -0x1.1bfd6caa85fe5p-2, 0x1.16ca6f22809afp-2
    }},
};

inline constexpr LayerRun<12, 2, 46> conv_transpose1d{
    .outputs = {{
        -0x1.c18eee2c73426p-3, 0x1.5958c9107c71p+0, 0x1.57c8f2936e88cp-2, 0x1.50af14861649ep-1, 0x1.fc9c576209466p-2,
        0x1.8b6f0195a2ec6p-1, 0x1.c639d3d85461p-2, -0x1.60e5987aa138p-8
    }},
    .training_outputs = {{
        -0x1.c18eee2c73426p-3, 0x1.5958c9107c71p+0, 0x1.57c8f2936e88cp-2, 0x1.50af14861649ep-1, 0x1.fc9c576209466p-2,
        0x1.8b6f0195a2ec6p-1, 0x1.c639d3d85461p-2, -0x1.60e5987aa138p-8
    }},
    .loss = 0x1.ffe9a4a16d33fp-2,
    .input_gradients = {{
        0x1.323e53609dfe2p-9, -0x1.0dbec5bb5bf6fp-5, -0x1.6411ab2b5319ap-8, 0x1.d0fd07323cad7p-5, -0x1.2d05d8255b17ap-6,
        0x1.aa54bec927befp-7, 0x1.3a7dd5e80ac77p-5, -0x1.af2a7184c5737p-5, -0x1.9d4b30460ade8p-6, 0x1.19354480744f6p-6,
        0x1.fc8944615f82cp-6, -0x1.a3efd3a03a08p-5, 0x1.497296eea3cc3p-7, -0x1.b8619586ee40ap-6, -0x1.cafab91a41399p-5,
        0x1.ef94c88f4a232p-5, -0x1.f2dfa51ab776ep-6, -0x1.20b6d4169b3a7p-9, 0x1.357ecf6120fd1p-4, -0x1.6994245efffp-6,
        -0x1.2027426c2ae76p-5, 0x1.f12f211ddd9efp-9, 0x1.f598ce702357p-5, -0x1.02b7fe5940f18p-5, -0x1.89153231d098fp-8,
        -0x1.d5e0a5dce02aap-9, 0x1.d5371ec67d926p-7, -0x1.8df8ddf689531p-8, 0x1.9e329c71f58eap-7, 0x1.c3c5b15c4c7a7p-9,
        -0x1.a01702c3afb2ap-9, -0x1.20238fe5e32ffp-7, 0x1.1f9f2e3b56671p-6, 0x1.5c0011caf986cp-9, -0x1.6b815aefa3e81p-7,
        -0x1.bc709c32fd844p-7, -0x1.bd79aef9768e9p-6, 0x1.22eb007fafbbep-6, 0x1.969c638694ae7p-5, -0x1.db52e392de4bep-6,
        0x1.a4e326d2fe6e4p-5, -0x1.79d74c68a8c26p-10, -0x1.39b683cd914e6p-5, -0x1.c13e57117e887p-7, 0x1.0a699cc448fa1p-4,
        0x1.9f33082224136p-10, -0x1.6ded20e3ad7c4p-5, -0x1.bcb482a4a263p-7
    }},
    .gradients = {{
        0x1.1ab13f406ca8ap-4, -0x1.2bef339bcfc5ap-3, -0x1.8d4afc934fdep-4, 0x1.c00e796b234d1p-3, -0x1.26eb2d7fda9e6p-5,
        0x1.9788c213251c8p-6, 0x1.0de2d55e731f8p-2, -0x1.e3be6767dd802p-6, -0x1.fb6911dc3d93p-5, 0x1.fc7ac745e8f34p-6,
        -0x1.f279d5b27e97dp-4, 0x1.50280e6de9a5p-5, -0x1.29bc79d71fd1ap-4, -0x1.993bc72d03f08p-3, 0x1.63163ff7fbabdp-4,
        0x1.18623e6319ba2p-4, -0x1.41d8a5ff33525p-5, 0x1.dec979f1f1cf8p-3, 0x1.1d9d88fb6c562p-5, -0x1.2625d5f63f362p-4,
        -0x1.eedf33e1984b3p-4, -0x1.897bc405fe6d7p-2, -0x1.e71ef2e0204b4p-3, -0x1.52caf46d2f37dp-2, -0x1.7140c7399ebdp-4,
        -0x1.6ba5d758c42a1p-3, -0x1.231d7cfc08cd6p-3, -0x1.d6c52bb0e5d5bp-2, -0x1.6786ea6e75099p-4, -0x1.709f7b6f54722p-2,
        -0x1.3aad1a45dc20fp-3, -0x1.c78702145230cp-3, 0x1.b03f1a39c790cp-6, 0x1.b601835306fdep-6, 0x1.3edc4a703e19ep-4,
        -0x1.19922d8e84953p-2, -0x1.051f5ff043d63p-4, -0x1.839438f548fa5p-3, -0x1.534de58a4960ep-4, 0x1.549991092b5ap-3,
        0x1.f4b3d507d70e7p-5, -0x1.85260d6a3b436p-4, 0x1.8b650890cc549p-5, -0x1.b11284f83f586p-4, 0x1.3a75e9ade4a3cp-2,
        0x1.1b037742ef358p-1
    }},
    .after_sgd = {{
        0x1.1326a14ec66dap-9, 0x1.9c5741688ccd3p-2, 0x1.3db80f304107bp-6, -0x1.08e4c8b1b3119p-3, 0x1.5add1f1c06ca5p-2,
        -0x1.8ed527322cdebp-3, -0x1.981f94a2c4bf2p-3, -0x1.2f3b9225084aap-2, 0x1.46befbd3b23a8p-3, 0x1.97ed0b562fd9fp-3,
        -0x1.64fd22e42765fp-3, -0x1.0955866bc913fp-4, 0x1.ea4c7b02cbb22p-2, 0x1.65edc7ffee81ep-6, 0x1.268d22f16df9cp-6,
        0x1.53f13e6e6b133p-2, -0x1.73dadfb7489dcp-5, -0x1.6406ffc93fe2bp-3, -0x1.f14ef92af83cep-2, -0x1.2dcf40dd649b1p-3,
        0x1.b830afe68072bp-3, 0x1.ca55897ac959dp-7, 0x1.39808f53bcfebp-3, 0x1.6a7abb4218b3cp-2, -0x1.d79bbc24ad168p-3,
        0x1.33e31c6eb9418p-3, -0x1.4f786658134adp-2, 0x1.31284084e2c86p-2, 0x1.10d11adb7cff5p-3, -0x1.88e8211eb17c3p-10,
        -0x1.76a11bea30549p-5, 0x1.1dbd7cb6d9a5ep-3, -0x1.26990c7b7305cp-2, 0x1.8178dcc722cdfp-4, 0x1.fd4e5d0283979p-3,
        0x1.b571b68ad5cb1p-3, 0x1.58e71695f6f39p-3, -0x1.ea8914ba60133p-4, -0x1.15ba347347eddp-4, -0x1.f51c7299c077dp-3,
        -0x1.4dad38c49e775p-2, 0x1.192fecf0261b8p-2, 0x1.b22f2ea8635bap-3, -0x1.6cdf2cd892e87p-5, 0x1.d732123a496adp-4,
        0x1.24bad4867785ep-1
    }},
    .outputs_after_sgd = {{
        -0x1.edac4f0915bd5p-2, -0x1.86c52ff4086ep-4, 0x1.25edc8873abe7p-1, -0x1.811858f245dfp-2, 0x1.bbf081cd50aa2p-3,
        0x1.976a5bb7d6456p-1, -0x1.6b38906c26434p-2, 0x1.820b4fcacd8a6p-2
    }},
    .after_adam = {{
        -0x1.22651b76beb19p-4, 0x1.a6d910737928fp-2, -0x1.5da6dc3c8ab77p-5, -0x1.7426e4a968e73p-4, 0x1.360f75c326811p-2,
        -0x1.5f5fe3522347ep-2, -0x1.7884d5948fcep-6, -0x1.a42f8ad4234e1p-3, 0x1.f5fd6802d4139p-4, 0x1.471afc6f0bb5dp-3,
        -0x1.01a3a29c73e43p-3, -0x1.66b537b02cb43p-3, 0x1.de72d1c4bc7b1p-2, -0x1.c05d504d3e351p-5, 0x1.bdc574165975ap-8,
        0x1.b2fb1830219c7p-3, 0x1.c9a8cddb42ef6p-6, 0x1.e63ed3dddd4a2p-8, -0x1.a36d27da5dc81p-1, 0x1.16f3cad61bb73p-6,
        0x1.0e3bb74d4a5fap-2, -0x1.b41ba5837d806p-4, 0x1.e109b586fd10ep-4, 0x1.e4ea6783bced5p-2, -0x1.9f308e1d7f681p-3,
        0x1.03a0238f22aaep-2, -0x1.6623bc9cf784bp-2, 0x1.ea71aad9c062fp-5, 0x1.f5da9f1dfcd5fp-3, -0x1.4d94d711e58e3p-3,
        0x1.7183ba572d6acp-6, 0x1.90e078e8dcdd9p-2, -0x1.a85e23e9bc96ap-2, -0x1.95c9b3e573deep-4, 0x1.b1d654ccc4a0dp-3,
        0x1.43094adc4c489p-6, 0x1.332fbce1e41dbp-2, -0x1.c3f38bd74c8bcp-3, -0x1.180cd105031cdp-6, 0x1.5c17ddc1b54e4p-6,
        -0x1.c520437c856fdp-2, 0x1.86268f4ddbcedp-3, 0x1.951f66d2d3fa5p-3, -0x1.902d32d3394a8p-6, 0x1.7efcbd1506218p-4,
        0x1.2e36cd1455a38p-1
    }},
    .outputs_after_adam = {{
        -0x1.cb56492eae50cp-2, 0x1.18e628765e288p-4, 0x1.4f0d1f6a27899p-1, -0x1.6d0dfa9f9de84p-2, 0x1.1fdc0a0867c9p-8,
        0x1.b4b78851f9621p-2, -0x1.8e4b652c2c791p-2, -0x1.a8d8fba22af38p-4
    }},
};

inline constexpr LayerRun<8, 2, 77> conv_transpose1d_stride_padding{
    .outputs = {{
        0x1.0ccfc921b1b4p+0, 0x1.14b6c411c96fp-3, 0x1.1a1a7bbdf65c4p+0, 0x1.1f70dc1b68dacp-3, 0x1.cf7d5371589p+0,
        -0x1.7e4a7b0732641p-2, 0x1.e147466162e9p+0, 0x1.b5b5c6f6ce3dp-6
    }},
    .training_outputs = {{
        0x1.0ccfc921b1b4p+0, 0x1.14b6c411c96fp-3, 0x1.1a1a7bbdf65c4p+0, 0x1.1f70dc1b68dacp-3, 0x1.cf7d5371589p+0,
        -0x1.7e4a7b0732641p-2, 0x1.e147466162e9p+0, 0x1.b5b5c6f6ce3dp-6
    }},
    .loss = 0x1.8264fd692bfafp+0,
    .input_gradients = {{
        -0x1.22f99138a049p-4, 0x1.12f8cadfdb25bp-4, -0x1.c15290b581b38p-5, 0x1.753265353991bp-5, 0x1.619d5ddb18bc7p-6,
        -0x1.305c2ff41aa1fp-4, -0x1.a74b445837353p-10, -0x1.06d6010997ad6p-5, -0x1.54042a5428a5fp-7, 0x1.d97ff3a2531a3p-9,
        -0x1.09136efaf814fp-6, 0x1.29641517fcbb5p-6, 0x1.6c53d21a765dfp-6, -0x1.7e0bf0c482e11p-5, 0x1.74cc5f7f12da1p-6,
        -0x1.df98172b8d2b9p-6, -0x1.60bc4e4f554efp-4, 0x1.a86c4c5cc3134p-4, -0x1.b8b5d17974f4cp-5, 0x1.ff2a9f10a4b57p-6,
        -0x1.289e744c81b71p-6, -0x1.58a0249372a61p-7, -0x1.8d1070b257d5ep-5, 0x1.acd3d6c04f2c1p-7, -0x1.944aadd02f5c4p-4,
        0x1.44e2ac517112p-4, -0x1.18fdc050d0f0ap-4, 0x1.7c85f4fecc3b7p-5, -0x1.71110fbd1131p-7, -0x1.ca04d97c6252ap-5,
        -0x1.aae54448c81b8p-7, -0x1.7402d233b8dbp-6
    }},
    .gradients = {{
        -0x1.66f3860719307p-3, 0x1.cdbaa66a617e4p-2, 0x1.3cb24eb764baep-2, 0x1.a542f48fd677cp-2, 0x1.5e598d9dac3c8p-2,
        0x1.9c6c0804e58dp-7, -0x1.2fd6417a133f5p-2, -0x1.efd12f6e86afep-3, -0x1.e2979655a327p-3, -0x1.8f88437a23c4ap-4,
        -0x1.1593cf1cf8884p-4, -0x1.7d0364c182eep-6, 0x1.1e7be9958e58ep-2, -0x1.c5cf288a994dbp-2, -0x1.b96b142bef3f2p-2,
        -0x1.c61a49a308f3ep-2, -0x1.a2ac082e65767p-2, -0x1.b3b02fbd8ff74p-2, 0x1.ca429a772ade6p-4, 0x1.c62a4f9ef0404p-2,
        0x1.9e12b87c036ap-2, -0x1.67d0965649f8p-6, 0x1.f54c920d8773p-5, 0x1.29c3f0c0346a8p-7, -0x1.cf66f177bee42p-2,
        0x1.c785b7a83365p-4, -0x1.183268b76c38cp-1, -0x1.f758e53c11637p-2, 0x1.e7c67729d10b9p-5, -0x1.42d629a73319cp-2,
        0x1.e8eea0787be29p-5, -0x1.487a59aed7bcp-2, 0x1.705c1d85f473p-6, 0x1.38af6ecc0ded2p-4, -0x1.b53d1851313b3p-4,
        0x1.469609989224bp-3, -0x1.3204fe262c64fp-3, -0x1.2fad5576c7d24p+0, 0x1.04d3e2c7f407ep-3, -0x1.2bfe5c4741ae9p+0,
        0x1.152d5c78a51b2p-3, 0x1.c377a2777d76fp-4, -0x1.a54cd6d2de0f6p-6, 0x1.05f2424f8253bp-1, -0x1.3380efe110c08p-5,
        0x1.34697479a3051p-2, -0x1.efbe04ddf2cffp-3, 0x1.4d05bd8eb25ffp-2, -0x1.1b803cfd8b95p-2, -0x1.433bb3f56d83ap-2,
        0x1.08a480d889213p-2, -0x1.feb352d9630a2p-3, 0x1.cab0a4819a8d7p-3, 0x1.de52d8004affp-1, -0x1.d2711de7416c4p-4,
        0x1.e84ccf00f150ap-1, -0x1.9fbaefb6b1c6ep-4, 0x1.da9428f71b0afp-6, -0x1.09767f56398f7p-5, -0x1.04d7dc4e0bad5p+0,
        0x1.accb03aa9d852p-4, -0x1.1055815a7c90bp+0, 0x1.5ef17be678e0fp-3, -0x1.064460683d5a1p+0, 0x1.2da8c11e7ecedp-3,
        -0x1.b65fb833b53e7p-1, 0x1.07ac77d30c2dfp-3, -0x1.98fb8da4077b4p-1, 0x1.922bb1f5e164dp-4, -0x1.e7f60505f02aap-1,
        0x1.a0d832cc20c12p-4, -0x1.dde08a85fc2d3p-1, 0x1.d3a6dea16ec94p-4, -0x1.2ff262c5c319ep+0, 0x1.0a02dc05833f2p-3,
        0x1.80ebb7ac98e25p+0, -0x1.446da740962dap-3
    }},
    .after_sgd = {{
        0x1.4cc18086e0368p-3, 0x1.853da35a97886p-5, -0x1.8f08ca09d9895p-2, -0x1.13793392d1055p-7, 0x1.4a836791ed1e5p-3,
        0x1.40265de871b01p-7, 0x1.455637edc271dp-2, -0x1.f4b04bc257c9fp-3, 0x1.0a5b79b492e5dp-4, 0x1.84d90f11c5f31p-3,
        -0x1.6e2e75f0834ebp-3, -0x1.1ed6fe7bfb675p-4, 0x1.089b2a8a9831ep-3, -0x1.f0f89a334d50cp-4, 0x1.bb6772b5cad67p-5,
        0x1.99383ee03cb79p-3, 0x1.460eacaf7182cp-3, 0x1.3e478eecf5f88p-2, -0x1.a60499e2c47cp-5, -0x1.0426d631bde32p-2,
        0x1.41d6deb4ad506p-5, -0x1.a26c3bf32c544p-3, 0x1.1fbc4d64f8effp-3, 0x1.26027abcf91a7p-2, -0x1.8e1a8689f781cp-3,
        -0x1.1737864a43c9ap-3, 0x1.309aa0ef84b3ap-9, -0x1.75b3b7eac289ep-5, -0x1.38b4d1ccbfd47p-3, -0x1.906c49ac21da9p-3,
        0x1.078ca90d7b7f7p-2, 0x1.bd9ebdda4c606p-3, 0x1.be8dbaab54f75p-5, 0x1.10902cd469863p-3, 0x1.b64c095cdf4dp-2,
        0x1.c513aa4c7e105p-5, 0x1.c9b3358b18713p-3, -0x1.8ef1bf9c06689p-5, -0x1.0f4fa590d234bp-4, 0x1.f15d657fd56ap-2,
        -0x1.2788a89efb941p-2, 0x1.f5cfe8635b132p-8, 0x1.32c4d465a640ap-2, -0x1.bdf3582cda709p-3, -0x1.12cc7ca1300cfp-6,
        0x1.a65d2908eb558p-2, 0x1.8e5996166eaa5p-3, 0x1.b8365a0cfdd74p-4, -0x1.30bf8dc90e292p-4, 0x1.5a33a0acae0aep-3,
        -0x1.340752baef408p-5, -0x1.e79aa6bf4f243p-3, -0x1.4189dfb47c9f1p-3, 0x1.2069614337e26p-3, -0x1.da360cc10f00ap-3,
        -0x1.ebda209eb8fc9p-6, 0x1.70f7c9ba5bdd2p-2, 0x1.23f8f7cdeb9d6p-4, 0x1.1e0f4dcb6590dp-3, -0x1.560bbde3c697p-3,
        -0x1.c1fc2b56d350fp-3, 0x1.d51c6c0b58275p-3, -0x1.06e5e5a8d1724p-2, 0x1.2deef786b78dfp-3, 0x1.09776fc295189p-3,
        0x1.1c5c55aac685bp-4, 0x1.09328c1b9800ap-4, -0x1.488f90aa2d63ep-2, -0x1.6249caebbbea3p-6, 0x1.69970a23d3b67p-2,
        -0x1.300b71ba39485p-2, -0x1.68d172c7db45fp-4, 0x1.6540fa23d649bp-2, -0x1.199b1ec586e0cp-4, 0x1.aee79e6cfd0f9p-4,
        0x1.e9869ecc2a687p-3, -0x1.10c83266b00fap-2
    }},
    .outputs_after_sgd = {{
        -0x1.d12f02ab7c43p-2, -0x1.1f878b6e146ccp-4, -0x1.198edd1577052p-2, -0x1.ae4ee3ba9cfcdp-3, -0x1.7b5e3f758b956p-4,
        0x1.6abf6ed961e93p-1, -0x1.aad64734e552ap-2, 0x1.66a8cb02c9394p-4
    }},
    .after_adam = {{
        0x1.984ba71cb5951p-4, 0x1.2a4c9ba38c385p-3, -0x1.69659f4075bfdp-2, -0x1.245fd1da57279p-4, 0x1.cd4704fa0c8f4p-3,
        -0x1.dee6ad050dbd8p-3, 0x1.3d2766b4d999dp-2, -0x1.b415fcd1ee2ccp-3, 0x1.69ff63dfd2c9cp-5, 0x1.0dbb462d4a3b2p-2,
        -0x1.c325263bcb4b8p-3, -0x1.3d950e002ee5fp-4, 0x1.5141e3731efb7p-3, -0x1.37228ed0af481p-4, 0x1.bc31993be893ep-3,
        0x1.08d78abfe904cp-1, 0x1.55900a6c6ef93p-6, 0x1.48813a48da2d8p-2, -0x1.75d10bc2a5edbp-2, -0x1.94a3af5b010e5p-3,
        0x1.c8744391e9dc4p-4, -0x1.ba977fee0f7fbp-4, -0x1.bdf3a346defc1p-5, 0x1.53d9de132b7fcp-3, -0x1.d254baac09961p-3,
        0x1.a3c1038656377p-4, -0x1.5253a2f067bbep-1, 0x1.3e2ce86b81a1ep-5, 0x1.982bc62ddb6d8p-5, -0x1.698a376b69f3ep-3,
        0x1.19fb2876aa2e5p-4, 0x1.8ce45b7e30c16p-2, -0x1.fb6c7ff91ba68p-4, 0x1.b5c12c6af88a6p-6, 0x1.048dcf7491accp-1,
        -0x1.31c31de701114p-2, 0x1.2f4de836181f1p-2, -0x1.c62893835e9b9p-3, -0x1.9d16a79eb7eb3p-5, 0x1.6cd2563ac1406p-2,
        -0x1.11ec32b1254bap-2, -0x1.450a738c780d3p-3, 0x1.2bcac18af2456p-2, -0x1.6bc5a5fc1b636p-2, 0x1.78dd867ef3bf5p-5,
        0x1.11cfc9b059e8ap-2, 0x1.765934b35efd4p-6, 0x1.a9e3c61c47b1fp-5, -0x1.8c7ad4c228141p-3, 0x1.d0fac6336ee97p-5,
        0x1.5e21c930fa155p-4, -0x1.5d882660426e1p-3, -0x1.efa060e3fcb5cp-4, 0x1.6ad2be120848p-3, -0x1.89e8e56761a6cp-3,
        -0x1.2c7772143e36p-5, 0x1.7b212e4033849p-2, -0x1.bf8236c9957dcp-3, 0x1.10f61d342e59bp-2, -0x1.65d52588f18ecp-3,
        -0x1.cd66d02eb763cp-5, 0x1.96a154e11027bp-2, -0x1.63f162256c1b1p-2, 0x1.811b6c50c5023p-3, 0x1.00303556dc5cap-2,
        -0x1.775d84170acdcp-6, 0x1.c2e4a21399e2bp-4, -0x1.e69950f3c72ccp-3, -0x1.e73b981d964ap-5, 0x1.68dd78f9210a7p-2,
        -0x1.0f9b052ba8873p-2, 0x1.1fc10399052ccp-3, 0x1.3231519bfde66p-2, -0x1.31d72133bb009p-4, 0x1.82d37f172de3p-4,
        0x1.24bc1e731f839p-1, -0x1.3ed2bbb80590ap-2
    }},
    .outputs_after_adam = {{
        -0x1.b9023eaf94288p-4, -0x1.996c52de603c8p-3, -0x1.8aff6fc822928p-4, -0x1.c29d39b0d6ccep-3, -0x1.cfef9f1b62332p-2,
        0x1.17ff6cddc2dd8p-1, -0x1.101731e2f2737p-1, 0x1.1be210ddd8e77p-1
    }},
};

inline constexpr LayerRun<8, 2, 89> conv_transpose1d_output_padding{
    .outputs = {{
        -0x1.a80c849aac012p-2, 0x1.55dff0b1160b8p-2, -0x1.7ffb157f475ddp-2, 0x1.425fdba593b4ep-2, -0x1.400323a757fe3p-3,
        0x1.3a60483ac8dap-2, -0x1.ad123e930bb1cp-3, 0x1.4cc7dc8088f02p-3
    }},
    .training_outputs = {{
        -0x1.a80c849aac012p-2, 0x1.55dff0b1160b8p-2, -0x1.7ffb157f475ddp-2, 0x1.425fdba593b4ep-2, -0x1.400323a757fe3p-3,
        0x1.3a60483ac8dap-2, -0x1.ad123e930bb1cp-3, 0x1.4cc7dc8088f02p-3
    }},
    .loss = 0x1.e151023a78476p-3,
    .input_gradients = {{
        -0x1.c4d5383bdc28fp-10, 0x1.3c4057307bcaap-9, 0x1.6c4d5d582136ep-7, -0x1.dba2fe23ca093p-7, -0x1.499dda8cd1573p-8,
        -0x1.6ec5bb237cc2fp-10, 0x1.ea1846df5ef17p-10, 0x1.04e802624d908p-7, 0x1.57c13fed97b3bp-5, -0x1.f4d926faa828p-7,
        0x1.200f354ce8293p-7, -0x1.2425a9de0d1bep-5, 0x1.44aba27a5f306p-7, 0x1.ad7ac5dfeba1ep-6, 0x1.77ad95d7e5545p-6,
        -0x1.1125ef43af552p-9, 0x1.4f4f14cbbec1bp-8, -0x1.54954c9e37bb8p-9, -0x1.a24502aa6ee42p-7, 0x1.3d89961e8461ap-6,
        0x1.cead423f847eep-8, 0x1.0daa9a070219ap-8, -0x1.4538969b75682p-12, -0x1.35b4410114abep-7, -0x1.b337cb9cccbbap-9,
        0x1.2d4dea32c49fap-12, -0x1.ecfdfff373e92p-10, 0x1.bac70fd6d2fd4p-8, 0x1.e3a38167bc8b3p-10, -0x1.fda8c6e307b59p-9,
        -0x1.3073c28a27aap-9, -0x1.b35a453c860fbp-11
    }},
    .gradients = {{
        0x1.ad3962ad39037p-3, 0x1.05f70f7d0ea6cp-2, 0x1.a9aa8eac11412p-3, -0x1.b32f094be2523p-4, -0x1.2991c83779e4cp-3,
        -0x1.54f6c3730c829p-3, -0x1.59e72ead082b5p-6, -0x1.4cf0602eec718p-4, 0x1.7b21d22a1c40ap-7, -0x1.3cdae1e3e3218p-3,
        -0x1.60c92be3cfa5ep-3, -0x1.4b4da752b85bfp-3, 0x1.b934dc2ec9056p-5, 0x1.477932f2792d5p-5, -0x1.175a4673d584fp-4,
        0x1.e5c4a0a7c6e84p-4, 0x1.b70dc642f33e4p-3, -0x1.14ba3868f1c5bp-4, 0x1.6252e585417b8p-6, -0x1.ad7e0b1511bcep-6,
        0x1.4215ab87b7649p-5, 0x1.97f6f227e815fp-3, -0x1.deebcfb1884b9p-4, 0x1.aa3ef80372ea6p-3, -0x1.f5ff28e2627b2p-4,
        0x1.281ce23fbdf38p-3, -0x1.14dc023dbc425p-4, 0x1.3dae61f6800a6p-3, -0x1.7f94c4386b5dfp-4, 0x1.4df5435f98539p-3,
        -0x1.e4673777d7e46p-4, 0x1.976ea4837fbc7p-4, -0x1.6f8835accbd3p-5, 0x1.690e65ee2db93p-4, -0x1.d889993aeeb98p-6,
        0x1.38e5e56b066abp-4, -0x1.887792acd23d4p-7, 0x1.64cf0ed747d6dp-3, -0x1.7794ac4e4053cp-4, 0x1.67e6305c5d69dp-3,
        -0x1.661c9419a5d75p-4, 0x1.6b0eb0893d66ep-3, -0x1.550fc52cf9f5ep-4, -0x1.623266a90f602p-4, 0x1.28358e213b5fcp-4,
        0x1.32f9f7d81c056p-6, -0x1.10814ddfd18ebp-5, 0x1.1227cd6f9ceb9p-4, -0x1.65ce128a0b8c8p-3, 0x1.442a344e79456p-4,
        -0x1.a6dc24eb572bbp-3, -0x1.9aae3ce950757p-5, 0x1.65a34d73e466ep-3, 0x1.d42b5a64848a4p-4, -0x1.0a53b0dd934f2p-4,
        0x1.a85817656469fp-4, -0x1.9cea5a8085dc5p-5, 0x1.6b1155e8656f5p-6, -0x1.6ae27eeff5f87p-5, -0x1.6893f77193127p-4,
        0x1.93f3e51321a3ep-5, -0x1.5e7831d4fb6dcp-4, 0x1.d334996edab32p-5, 0x1.f93a9074f6b7ep-5, -0x1.09562964dd096p-4,
        -0x1.1f12dfa7a1339p-4, 0x1.f6f63c1ad9991p-6, -0x1.b1341a08f690fp-5, 0x1.ab3fb9b79ca74p-6, -0x1.1742a3a87da6dp-3,
        0x1.4a508387fdc0dp-3, -0x1.07640adc6c831p-3, 0x1.0f82699e36cf9p-3, -0x1.e520901357d08p-4, 0x1.a1f7f1fd50c4dp-4,
        -0x1.075443d07dccap-3, 0x1.fc25ff095cae1p-5, -0x1.1a83d50eb2dap-3, 0x1.33b4dd7fd0795p-4, -0x1.2cafdec5bfe84p-3,
        0x1.645b77002efc8p-4, -0x1.280204abc8105p-4, 0x1.c28af70ca150ap-6, -0x1.1d29d590bd147p-4, 0x1.23009911b3d45p-5,
        -0x1.126cc0306a4bbp-4, 0x1.658d86a4c246ap-5, -0x1.f749259b929b7p-3, 0x1.1c820168db894p-3
    }},
    .after_sgd = {{
        -0x1.3db0927654526p-3, 0x1.788de79f36dc5p-4, -0x1.49062dd0cd4dcp-2, 0x1.f33aba9d9fcd3p-4, 0x1.9caa98c252836p-2,
        -0x1.1cd3660d9beaap-4, 0x1.b452bf4ff146ap-4, -0x1.757f742fe5efp-2, 0x1.bac6971a4ed44p-6, 0x1.66eaf3fb06e1dp-3,
        -0x1.26d37b017fa5dp-2, -0x1.83000b693515fp-5, 0x1.4f488b767d2fcp-2, -0x1.5525887b1cfap-3, 0x1.5d8886d40547p-5,
        0x1.b81b51f8f831dp-2, -0x1.b74e4e98ca601p-3, 0x1.4f8fee3ad0016p-2, -0x1.34482fcbe13edp-1, -0x1.0214ac346e9d7p-4,
        0x1.9de9ebf6385ccp-2, -0x1.4b4e0b3d0e796p-2, -0x1.7755c772ea21ap-6, 0x1.e9d3332a1e2b4p-3, -0x1.df2bb1505e63ep-3,
        0x1.39ffa203154e8p-4, -0x1.824309c1fac78p-2, -0x1.de541e60feb1ep-4, 0x1.b1deb9ecffbc4p-3, -0x1.58c8d076173ffp-2,
        0x1.161ae66ecf593p-5, 0x1.ff54074218388p-3, -0x1.e1c7acf21e633p-3, -0x1.666ba14fb9095p-10, 0x1.6e730b3152addp-2,
        -0x1.c42f8cc7fa32fp-3, 0x1.1bfffe1e8448dp-3, -0x1.7442039a7dafp-2, -0x1.42a0692fad34ep-4, 0x1.63e76e2712678p-3,
        -0x1.1735b98b2e63ep-2, -0x1.44ec3fac4ad25p-5, 0x1.3372c00ea73d2p-2, -0x1.a82a5696feb4fp-3, 0x1.1507b4b0c7d7ep-3,
        0x1.e72791ddd4bf6p-2, -0x1.104aa5c0fba98p-4, 0x1.5aeedbae22495p-3, -0x1.824a7d576c025p-3, -0x1.4aca858ec0cffp-6,
        0x1.9a21cedc87f4ep-2, -0x1.d42b937b1ff06p-3, -0x1.457075327dc67p-3, 0x1.4ceb55ce3eb23p-2, -0x1.87d5d24b6f60ep-3,
        0x1.2c2aa048f27c5p-4, 0x1.9e1210c8613bap-2, -0x1.23297c9e80243p-6, 0x1.4a30922fcceeep-3, -0x1.2cee1e6d5d63bp-2,
        -0x1.a6b8ae54099a1p-5, 0x1.bbedaa201d7bp-3, -0x1.d9b1e9b52fca2p-3, 0x1.0553fc622632ap-3, 0x1.4a070bd99b5d3p-2,
        -0x1.85664527a8e09p-3, 0x1.9ea005064ae47p-4, -0x1.b5897510353c5p-2, -0x1.19d9ff22b1b66p-3, 0x1.5e2df25268bd5p-3,
        -0x1.8778adb6b593dp-2, -0x1.04e84611242dap-7, 0x1.a0af8c20c329dp-3, -0x1.f26cd70e4a59p-3, 0x1.18782186645d5p-5,
        0x1.8f23bfbc16aa5p-2, -0x1.3c979ddc4cf1cp-3, 0x1.15924a92b80b7p-3, -0x1.63b9fe12839d4p-2, -0x1.64e404109fd54p-4,
        0x1.d6ffb5ca95d03p-3, -0x1.b8a53500ef868p-3, -0x1.f25e730f77868p-8, 0x1.2b4b0cc1fdf11p-2, -0x1.7f18f27ff8fb5p-3,
        0x1.15329c11c63cp-4, 0x1.8fa5fd6a1af2ep-2, -0x1.efbe2e6adb0f1p-3, 0x1.572d02739733p-2
    }},
    .outputs_after_sgd = {{
        -0x1.451fc7098597dp-3, -0x1.0c883c22dc0bp-4, 0x1.ac75a291db2dp-7, -0x1.87057d28500fp-3, 0x1.56a93bb41450fp-3,
        0x1.6be8ea65e1adp-1, -0x1.f15450daedf63p-3, 0x1.a9247c35bf3a6p-3
    }},
    .after_adam = {{
        -0x1.1c3447fa67c01p-3, 0x1.431e2ce663295p-3, -0x1.5d567e14e588p-2, 0x1.5e4b5eba4e563p-3, 0x1.dadddbfaa6bfap-2,
        -0x1.30472011275e5p-5, 0x1.efaacaa8b5f75p-5, -0x1.8f874db9fa9a8p-2, 0x1.155e3601bb0f4p-5, 0x1.d29bd49d2f17fp-3,
        -0x1.094c6f10b5c37p-2, 0x1.74fa218adc708p-7, 0x1.3f61144eb0c73p-2, -0x1.60300102efe78p-3, 0x1.c1e18889f2e25p-4,
        0x1.6bd9318dbd16p-2, -0x1.a1b006f409dffp-3, 0x1.25e617b443436p-2, -0x1.395d4d537b06ep-1, -0x1.51911c7ca76acp-6,
        0x1.57824fccc4774p-2, -0x1.2fded4f21bdeap-2, 0x1.aed237d5a02bap-7, 0x1.1980b6ac2f129p-2, -0x1.8cbd906c73024p-3,
        0x1.733895d8c36efp-4, -0x1.b2d58578e2213p-2, -0x1.d36b0e46c1903p-4, 0x1.cf695d97243f1p-3, -0x1.52553c2a018a2p-2,
        0x1.91df3307b0fbdp-5, 0x1.f97f25a01565ep-3, -0x1.06004deebd58ep-2, 0x1.cf6725a32ea68p-7, 0x1.40d4f3c01c63dp-2,
        -0x1.9bb2daa9b53c1p-3, 0x1.56066f325757ap-4, -0x1.816a5bb513523p-2, -0x1.6d9e3e93fd6f3p-4, 0x1.86ddd6dddcd33p-3,
        -0x1.32e097779c158p-2, -0x1.62b94c9955709p-6, 0x1.166c607322103p-2, -0x1.76ec0899f97fp-3, 0x1.b69e0faafac34p-5,
        0x1.eefe32c2553efp-2, -0x1.91c6d685de8cep-7, 0x1.48b819e700523p-3, -0x1.bbb6e8fca1227p-3, -0x1.8d67e0aa581eap-5,
        0x1.79c100dcbc4f9p-2, -0x1.c033aa9a525b2p-3, -0x1.d456d24c15961p-4, 0x1.38cd42f67b3eap-2, -0x1.85e5d5dda4b8p-3,
        0x1.319323b733924p-4, 0x1.848687bfc6119p-2, -0x1.c0660d0970092p-8, 0x1.fea06122d0822p-3, -0x1.3bed94e8fc3c7p-2,
        -0x1.feea1f495003ep-6, 0x1.f2457001a6248p-3, -0x1.f4edbc6606556p-3, 0x1.b4d3496b55d42p-4, 0x1.910ea78c6d2b8p-2,
        -0x1.73ae51d555777p-3, 0x1.e168b429a0965p-4, -0x1.acf0766e71283p-2, -0x1.b0c3f1d73681ap-4, 0x1.94f4cc4a397c1p-3,
        -0x1.b20a3714521fap-2, -0x1.1d81a7d2b0e6ep-8, 0x1.80ff23e175784p-3, -0x1.c6aa24f6afa4cp-3, -0x1.677856639aae8p-11,
        0x1.84b8e9178f55fp-2, -0x1.05ee126605dfcp-3, 0x1.3555eca409d78p-3, -0x1.5f86d88537f88p-2, -0x1.077ec09f6bc61p-4,
        0x1.d6d755c01eaadp-3, -0x1.c7ab7b4cf575p-3, 0x1.197ed1dcf37eap-5, 0x1.341628ac36c5bp-2, -0x1.7054970e7d201p-3,
        0x1.2ec40bd72231p-4, 0x1.802b6e7f573f1p-2, -0x1.d19887faed458p-3, 0x1.642a3f2c93703p-2
    }},
    .outputs_after_adam = {{
        -0x1.8b6d5acc2ec08p-6, -0x1.d1d71cf7920aep-3, 0x1.d00c6ef5285cp-4, -0x1.196a6d5075b15p-2, 0x1.a07b781329732p-3,
        0x1.774a6670a21ap-1, -0x1.d49230038c93ep-3, 0x1.da3f657aaa9e1p-2
    }},
};

inline constexpr LayerRun<21, 2, 44> depthwise_conv1d{
    .outputs = {{
        0x1.2f4605203633ep+0, -0x1.1f23f4800e2c2p-1, 0x1.1bdba6c7cdb31p-1, -0x1.878ce4473cc0fp-3, 0x1.e5a419a296424p-2,
        -0x1.4935781c1ef5ep-1, 0x1.3313663279aafp+0, -0x1.ef5b3050e861cp-2
    }},
    .training_outputs = {{
        0x1.2f4605203633ep+0, -0x1.1f23f4800e2c2p-1, 0x1.1bdba6c7cdb31p-1, -0x1.878ce4473cc0fp-3, 0x1.e5a419a296424p-2,
        -0x1.4935781c1ef5ep-1, 0x1.3313663279aafp+0, -0x1.ef5b3050e861cp-2
    }},
    .loss = 0x1.093a87facff06p+0,
    .input_gradients = {{
        -0x1.24fff7c8719d1p-9, 0x1.29b2befe2a28ep-7, 0x1.51a2d2b8c61f3p-6, -0x1.da58bac86ed5ap-9, -0x1.32f2bf79ef7d2p-6,
        -0x1.73d193e5dec5p-7, 0x1.b660e61ac9d5ap-7, -0x1.0a985e5e8e99dp-7, -0x1.9221d12f071b9p-6, -0x1.1a9e850725223p-6,
        0x1.49086662a38dcp-5, 0x1.93e9f6f9e2eefp-5, -0x1.c2986b1787893p-5, 0x1.4c7166455829fp-7, 0x1.961ab662b78dfp-6,
        -0x1.7a318f3c7ba0dp-6, -0x1.53a9059a57d44p-5, -0x1.d265828c9facap-7, 0x1.eba068ddac84cp-6, 0x1.761fab136232ap-6,
        0x1.2262b8bab6af9p-7, 0x1.7ce9b78180bdfp-13, -0x1.1096583f99685p-10, -0x1.020bfcdd254aap-11, 0x1.af783709cc2c8p-9,
        0x1.1e8ada99923dbp-10, -0x1.258eb2ee3e57bp-10, -0x1.f8e8de67649e4p-10, 0x1.08c226993901ap-8, 0x1.d37cbd87159f6p-8,
        -0x1.e2cdad205a6ddp-9, -0x1.466b342dc49aep-8, 0x1.fbb9a93d4174ep-9, 0x1.e68b8f66d8808p-8, -0x1.7d5f135643865p-8,
        -0x1.b9d1b2f915349p-11, 0x1.b598db1e1a856p-10, 0x1.9549cdab4c91cp-8, 0x1.1217aef556d82p-10, -0x1.f4bc8788ea258p-12,
        -0x1.0132e78beb644p-10, -0x1.31ef59eac94e4p-15, -0x1.0e18ca71c8db9p-10, 0x1.78d74e159cd35p-8, 0x1.dd33903d0c48ap-9,
        -0x1.280144b5eed41p-6, -0x1.4246b789fb7f8p-7, 0x1.245ad00c3ec14p-8, 0x1.9b13cdb60dfbcp-7, -0x1.08ece3b435be8p-6,
        -0x1.8ad30cb2c6791p-6, 0x1.1f5e5f78893cep-6, 0x1.a4923e0b80f4ap-6, 0x1.3813a64f044eap-6, -0x1.253dfe26251e6p-5,
        0x1.230d64aefb128p-7, 0x1.1b1a964d61b1fp-7, -0x1.7de91bcdb83dap-7, -0x1.2cbb0cb4f7706p-5, -0x1.97ed5a1651ec5p-8,
        0x1.0d3d9f31827c3p-7, 0x1.26fc2acd3dfc9p-7, 0x1.ba7d2f6a037d8p-10, -0x1.09b5bac2816a6p-9, 0x1.1802ad806a901p-7,
        0x1.1f33a99ce93c3p-6, -0x1.adaee8b2585e3p-8, -0x1.1b302904ec854p-6, -0x1.588903ab885bap-8, 0x1.2d4b8819465bap-6,
        -0x1.c768c79fb3054p-7, -0x1.071226bfbbaecp-5, -0x1.1c18dbbed8126p-7, 0x1.5db7363fed6eap-5, 0x1.7510af5da3ba4p-5,
        -0x1.ebcdc1553a18cp-5, 0x1.d3bb31a852053p-7, 0x1.5340028b1523p-6, -0x1.5b1e4a0f8bbf5p-6, -0x1.62dc934135382p-5,
        -0x1.ce8073a74e18cp-7, 0x1.9db4f0dbd0ec2p-6, 0x1.4cf7e0f0be803p-6, 0x1.ecb14b30c22a9p-8
    }},
    .gradients = {{
        -0x1.173382e47a92fp-2, 0x1.70daa65afcd4ap-5, -0x1.07256fdc09ebp-6, -0x1.6707362b5c3acp-3, 0x1.bde89f6dcc138p-2,
        0x1.2f8e9f8f390c1p-3, 0x1.21186e419dd4p-5, -0x1.038c56c30e044p-2, 0x1.705957ede39e3p-3, 0x1.87a0e9b8daf0ap-4,
        -0x1.be2a86a3cd67cp-5, 0x1.43a2a71806c1cp-5, 0x1.4ab19df0685f1p-2, -0x1.1ec456df5f97p-2, 0x1.eb6313108c62bp-2,
        -0x1.26a46c8ad06e9p-2, 0x1.58cdaf6e9c85ap-2, -0x1.c756393a220e2p-3, 0x1.7844b056a033bp-2, -0x1.3a8f177fad923p-2,
        0x1.8b02653364ffep-2, -0x1.f770f097e4596p-3, -0x1.7371dfce18eb2p-5, 0x1.8427b30ca388bp-3, -0x1.383adf454b9d2p-1,
        0x1.08abd7b24e1cfp-1, -0x1.682154d988332p-1, 0x1.c554d199b0b17p-3, 0x1.b72188f5c264ep-6, 0x1.f6fa41d7a019p-4,
        -0x1.22c171820ecd2p-1, 0x1.fe5232db76104p-2, -0x1.3875adda5a3eap-3, 0x1.8136a82008a06p-5, 0x1.0daeb7517784ep-4,
        0x1.15023862fc12cp-5, -0x1.56de81cc2ca8dp-4, 0x1.f478d659923afp-4, 0x1.e472354dcafe7p-10, -0x1.aa88c350d30dep-5,
        0x1.3c08308f75717p-4, -0x1.aca9ddc4e46e7p-6, 0x1.cad8228f9e248p-1, -0x1.387a8f759c20cp-1
    }},
    .after_sgd = {{
        0x1.c983de0f98364p-2, -0x1.b70dd941efcc1p-4, -0x1.746079337c388p-5, 0x1.32da6369f3bf9p-2, 0x1.75ef020fbb7d7p-4,
        0x1.43a4fa2dfa9d5p-3, -0x1.e977ca8a2b321p-4, -0x1.e1d1f75f206e4p-3, -0x1.3d845c101ed78p-1, 0x1.47ebb23f201cp-5,
        -0x1.c44ec600149d2p-2, -0x1.14eec44d649d9p-4, 0x1.1915f4dd13b33p-2, -0x1.836c917568e78p-5, -0x1.6422b4de4d8e2p-4,
        0x1.b92ff763cdfe5p-2, -0x1.2327c0fd322b9p-2, 0x1.519e3601a012ap-2, -0x1.75296fa03c3b9p-2, 0x1.0de38ea36eea1p-3,
        0x1.be0b2039f60aep-3, -0x1.aa60f4af8c42cp-3, -0x1.b3a931ef260cep-3, 0x1.cc444a34a988p-3, 0x1.5fbf47c87a7f1p-3,
        -0x1.a1f5edf87f95cp-2, 0x1.87719283f0d26p-3, -0x1.6d2d65332958fp-3, -0x1.3c159acd980d5p-2, -0x1.8399551471fa1p-3,
        0x1.4269ef9a18646p-2, -0x1.0c289cb704873p-2, -0x1.67fca98a0f871p-4, -0x1.a1891b024f3a5p-6, 0x1.5836cf30f27a4p-4,
        -0x1.4a7ce5c1f4fd7p-7, 0x1.2e5c728dcd208p-2, -0x1.2e15c783b2276p-1, 0x1.336f9df956663p-3, 0x1.4bb21e5e7be9ep-3,
        -0x1.608442df8353ep-2, 0x1.de0caae47c461p-5, 0x1.4279b5d95ede8p-3, 0x1.085df2117ef1cp-6
    }},
    .outputs_after_sgd = {{
        -0x1.454b549a54b65p-1, 0x1.6d82014712a96p-3, 0x1.711ac2c74a718p-1, -0x1.0e8b63aa56d0ap-1, 0x1.367017cbc468ep-2,
        0x1.db2adec0ea509p-1, -0x1.31f5cb30c7524p-1, 0x1.16d0a8cb55cf7p-1
    }},
    .after_adam = {{
        0x1.614ecba36dca6p-3, 0x1.2c34ec61ece44p-4, -0x1.759fef1f2a228p-2, 0x1.e3380264596f5p-3, 0x1.785275c2451c8p-3,
        -0x1.c8152d8e15a47p-4, -0x1.f184efbc180c8p-5, -0x1.59fe2b0af3656p-3, -0x1.17e9c752b3e8ep-2, 0x1.fe70eb2b1d22dp-2,
        -0x1.55ea824e0564dp-1, -0x1.255ae2c2f8966p-4, 0x1.1623a1f565a57p-3, -0x1.7201edbcb6e53p-4, -0x1.273c49b67bf1fp-4,
        0x1.06a2223d9ada5p-1, -0x1.3b885cabf3d75p-2, 0x1.318977542d83bp-2, -0x1.0051ac5b9889cp-1, 0x1.19786d286070dp-4,
        0x1.3d861114954d1p-4, -0x1.f986eabbe9b95p-4, 0x1.4739c0930c067p-3, 0x1.a7e42eca51c0cp-3, -0x1.c56cdc7d2100fp-8,
        -0x1.5355c0b1c84c2p-5, -0x1.bd7cb7e1f62f2p-3, -0x1.92cc70f1175d4p-3, -0x1.2ca9a60af5ab6p-7, -0x1.75f1431cfacep-2,
        0x1.33d60a5c755e8p-3, 0x1.d024d4bd388e8p-4, -0x1.540c993416517p-5, -0x1.579ceeeb237b2p-4, 0x1.34de5c5d3082cp-3,
        -0x1.97d915404656cp-3, 0x1.4bc89ddd2be0dp-2, -0x1.1bdee5027f494p-1, 0x1.834fb3ad3164fp-4, 0x1.86ee570d6a9d1p-2,
        -0x1.da9e2e43d8ebfp-2, -0x1.258c19e70b1c8p-5, 0x1.a30e8cf0695fap-2, -0x1.2d49da5b8a02cp-2
    }},
    .outputs_after_adam = {{
        -0x1.08f3ea35262a8p-2, 0x1.9916fc475b51p-5, 0x1.01ffcc7a077cp-5, 0x1.2a1d6903f47p-7, -0x1.ffee8efe51578p-4,
        0x1.8e14d44b19006p-1, 0x1.ee2694a48711p-6, 0x1.975d5c28a9b56p-3
    }},
};

inline constexpr LayerRun<21, 2, 38> depthwise_conv1d_stride_padding{
    .outputs = {{
        0x1.4e73ad7fe6b0bp-2, -0x1.ec7f148075d19p-2, 0x1.31f0c05971ec7p-1, -0x1.7b60dd2175149p-1, 0x1.ec69705769899p-2,
        -0x1.1bcb773d5b178p+0, 0x1.4dd2608b7229cp-3, -0x1.71d1af8482b22p-2
    }},
    .training_outputs = {{
        0x1.4e73ad7fe6b0bp-2, -0x1.ec7f148075d19p-2, 0x1.31f0c05971ec7p-1, -0x1.7b60dd2175149p-1, 0x1.ec69705769899p-2,
        -0x1.1bcb773d5b178p+0, 0x1.4dd2608b7229cp-3, -0x1.71d1af8482b22p-2
    }},
    .loss = 0x1.4f7f7f7c3d371p-1,
    .input_gradients = {{
        0x1.56e075bfd1343p-8, 0x1.8a6ba96fc23e2p-7, -0x1.15e49efedc6ep-10, -0x1.c8b0e0d39fe18p-10, -0x1.512309d3a02bfp-9,
        -0x1.428027a4427f5p-8, -0x1.c63a1b4e8d912p-9, 0x1.afe40ff67741fp-7, -0x1.25f1bae868e4dp-6, -0x1.7875139fbd67cp-8,
        -0x1.220c5e4eba3b9p-7, -0x1.36271ad877c86p-6, 0x1.1b051c4ff1adbp-7, -0x1.c360381b5be65p-7, -0x1.7f136c4d02d78p-7,
        0x1.5c6ee45f81638p-9, 0x1.5fe9c2ffa3528p-8, 0x1.f118b30cc91adp-7, 0x1.0f13a215ac9f4p-7, -0x1.26abd766a1b2ap-6,
        -0x1.d63f8a583e6afp-7, 0x1.b7d4323377274p-11, 0x1.29089f6f715cdp-9, -0x1.8d0a1993f2b5ep-10, -0x1.a718b8239fbafp-9,
        -0x1.792a4a2d151a9p-11, -0x1.aa55445f70fbap-10, 0x1.02d8765c9ee08p-15, 0x1.e950d44b4f44p-8, -0x1.d12d5f333f97bp-7,
        -0x1.1488e0439a041p-7, 0x1.04f681b996629p-7, -0x1.bebfc4cfa7096p-11, 0x1.b9dc788d4c0dap-10, 0x1.1287800ff4042p-10,
        -0x1.e7a9f8c28f166p-9, 0x1.578c41515e912p-9, 0x1.786d54af7c04ep-9, 0x1.6672ed97221d6p-9, 0x1.d8183a7d43dcdp-11,
        -0x1.8138939b43fdcp-9, -0x1.2103a309ed65bp-9, 0x1.aa390fbb1ec2cp-8, 0x1.1412675709664p-6, -0x1.229273ee40c58p-7,
        -0x1.387f435d35afap-6, -0x1.ccafe1da65d1bp-9, -0x1.ffe7628a54435p-8, -0x1.979ee2d792238p-12, 0x1.85815c86ffe37p-5,
        -0x1.d8b992dee1939p-5, -0x1.7f78b5223f8cep-7, 0x1.e9a20572cf32p-11, -0x1.d0a54823543ebp-7, 0x1.27afb7976dd82p-6,
        0x1.2b51937ab68ep-8, -0x1.7dbcb8202d09ap-6, 0x1.ed3424d1e7568p-7, 0x1.180971579323cp-6, 0x1.29501169dc0a8p-6,
        0x1.af88517c92d49p-8, -0x1.1b2c772615f13p-6, -0x1.b604622656d8ap-7, 0x1.df3cddc6aad8ep-9, 0x1.1f98c0aeae3bdp-7,
        -0x1.20683eeee21cap-9, -0x1.21c3b56f24c6bp-8, -0x1.158c8aeccccc2p-9, -0x1.1d1626a7d92abp-8, -0x1.b27f5a28d3af6p-10,
        0x1.5c33154a84488p-7, -0x1.34b61deacc8f2p-6, -0x1.503213b0b09bap-7, 0x1.2c04c397a438p-12, -0x1.adcd827a20d45p-7,
        0x1.23bdf18e61808p-7, -0x1.7b92db31fc7d6p-8, -0x1.5769099672e62p-7, 0x1.57252e9f05932p-8, 0x1.b5f873f1b4e67p-8,
        0x1.52a251db296dbp-7, 0x1.33ce359f331c1p-8, -0x1.913dcd0642a35p-7, -0x1.36a52d8b26595p-7
    }},
    .gradients = {{
        -0x1.2567b95794e0cp-5, 0x1.35e9a07ccaedcp-4, -0x1.336cf1bf064dcp-5, -0x1.256727bed4a14p-3, 0x1.8ab1c2533b96p-4,
        -0x1.4520ee5ab75e6p-2, -0x1.8bc81d79a6f66p-3, -0x1.d60cb7f2ce852p-5, 0x1.360c94d384beap-5, -0x1.8334306c9cdd9p-3,
        -0x1.abc01274ba05cp-5, 0x1.f262ce87674bp-3, 0x1.20639f4d8ce3dp-3, -0x1.25f0fae364687p-2, 0x1.c53b757488e8bp-3,
        -0x1.6751053c26352p-2, 0x1.7b45d46390b4ep-3, -0x1.a23ecd35c0b32p-2, 0x1.7191efa4d617fp-3, -0x1.3b3268ba42003p-2,
        -0x1.ef7c445f69269p-3, 0x1.0cb4e792332e7p-3, -0x1.33dae8c029ba3p-2, 0x1.29ce6083977b1p-1, -0x1.fbd0812493a6p-6,
        0x1.4709b9bb4d5dep-2, -0x1.f7681c56c3562p-3, 0x1.1d93db7b58bc9p-2, -0x1.f9d46c6ff4456p-6, -0x1.ffd40ca5f074bp-9,
        0x1.f96431d9ed4ap-8, 0x1.9c516f276612ap-4, -0x1.2613472e938d8p-6, -0x1.4d4ae384513f2p-4, 0x1.649da9619bd3fp-5,
        -0x1.384b06c6c0956p-3, 0x1.bd69f3b3fb4ap-2, -0x1.a0880b67a9e16p-1
    }},
    .after_sgd = {{
        -0x1.76937177a9c1bp-3, 0x1.17878d6f89473p-4, -0x1.11a629b0dad77p-2, 0x1.c824f2b3579a2p-2, 0x1.72f71e8bba849p-2,
        0x1.ecbed600c21c2p-2, 0x1.1a8de22f8ea67p-2, -0x1.62e2077ec0bccp-2, -0x1.ba7b9875a14b6p-5, 0x1.3752422f8a0f6p-2,
        -0x1.94258bd1a2078p-2, -0x1.53827fb8ec57cp-4, 0x1.1bba7e6ee050cp-2, -0x1.a8b010b6c035bp-4, 0x1.f19512e7b021cp-6,
        0x1.14cf9f5735a62p-1, -0x1.f54526930a918p-4, 0x1.87050afb96c36p-2, -0x1.bdbee72d8364cp-2, 0x1.67786f5b9de81p-6,
        0x1.08726266552aep-1, -0x1.9f10de5176d4ap-3, 0x1.478fea86b16e8p-3, -0x1.1867939172294p-2, -0x1.77df1bc6d401ap-2,
        -0x1.a332616bf3de3p-5, -0x1.882eea3e1daacp-3, -0x1.1e61ac49ffc29p-4, 0x1.23da1300d9478p-3, -0x1.b1cdd4eb2ddb6p-3,
        -0x1.6874bd216a313p-6, 0x1.156f6a1914a2dp-2, -0x1.9536d13b4bf11p-4, 0x1.1ffe1451a9a25p-2, 0x1.4825f5c2fe9dbp-2,
        0x1.89afd7bffe45fp-5, 0x1.494f690fca901p-4, -0x1.bc1c78746592cp-3
    }},
    .outputs_after_sgd = {{
        -0x1.573826f9b1136p-1, 0x1.9f3f8c465fa64p-4, 0x1.5126b067e4ccdp-1, -0x1.38488d3b5ca09p-1, 0x1.e794164eca256p-3,
        0x1.ca87a8c89ce3fp-1, -0x1.d08ea9eb4d99ap-3, 0x1.8c98d50eba75p-2
    }},
    .after_adam = {{
        0x1.8bfbddde3957fp-5, 0x1.5da6987ffa733p-4, -0x1.37f4fcf537044p-2, 0x1.029e6b41515cdp-2, 0x1.e26b997e4433cp-3,
        0x1.56b168c876861p-5, 0x1.2c90dd911865dp-2, -0x1.63a2e5a8ada0cp-3, -0x1.9cd26de4c6618p-4, 0x1.2f778c26a6945p-1,
        -0x1.52ca3b72f0e85p-1, -0x1.db3d1755e7058p-4, 0x1.bb4264eedd543p-3, -0x1.bd30063457894p-5, -0x1.2b92c8e1162e6p-5,
        0x1.13d20d7a6c5d1p-1, -0x1.c39c949eb910dp-3, 0x1.553fe1ccaeea2p-2, -0x1.d032e4f3a89acp-2, 0x1.dbeafefbbea8p-4,
        0x1.95f55a0fd5528p-2, -0x1.a93d156569addp-2, 0x1.48e08c9403e2ap-3, 0x1.36231c57b5096p-3, -0x1.1fdba58afd445p-2,
        -0x1.bf8353260e8f3p-5, -0x1.13838c0dff232p-2, -0x1.fd1b9a44e3d9bp-3, 0x1.988330a926f9fp-3, -0x1.b1fb37597ba7dp-2,
        -0x1.bbfa196bf6f95p-3, 0x1.14a9aa46536b1p-3, -0x1.67c5092111f6ap-5, 0x1.f4951bab03045p-3, 0x1.5689b796ff897p-2,
        0x1.8a8e4f7ee5cd8p-7, 0x1.41e6fc323202bp-3, -0x1.26273bf23210cp-1
    }},
    .outputs_after_adam = {{
        -0x1.cf6ade21ffe0ap-2, 0x1.b54350535d15cp-3, 0x1.ef1a2a24e9093p-3, 0x1.1683849f90de8p-4, -0x1.ec77815ca58e8p-5,
        0x1.05cbe883a2feap-2, -0x1.60d60cd561966p-2, 0x1.c0c3ac947b574p-2
    }},
};

inline constexpr LayerRun<16, 2, 50> depthwise_conv1d_multiplier_dilation{
    .outputs = {{
        -0x1.54e9909bb6cafp-1, 0x1.c8a55048a633p-2, -0x1.a4b94bbeb1ea3p-1, -0x1.b86300db46cfdp-5, -0x1.37dd83a99316ep-1,
        -0x1.2fb96335ac23p-2, -0x1.e8e45209b0efep-2, 0x1.2983877a0d4d8p-4
    }},
    .training_outputs = {{
        -0x1.54e9909bb6cafp-1, 0x1.c8a55048a633p-2, -0x1.a4b94bbeb1ea3p-1, -0x1.b86300db46cfdp-5, -0x1.37dd83a99316ep-1,
        -0x1.2fb96335ac23p-2, -0x1.e8e45209b0efep-2, 0x1.2983877a0d4d8p-4
    }},
    .loss = 0x1.fb50e89370f81p-2,
    .input_gradients = {{
        0x1.cacb87e9f5142p-9, -0x1.5cee93fb332a1p-11, -0x1.cfd0f4e4dabaep-8, 0x1.0426bae8c6832p-7, -0x1.fa09a0aba6ebep-9,
        0x1.b538e2c91c501p-9, -0x1.9c91e22064bep-8, 0x1.3075d05d37105p-8, -0x1.036b3cb7a972cp-9, 0x1.1d1c067bcff2fp-9,
        0x1.61c952eb83ec4p-7, 0x1.1d217245958c2p-9, -0x1.b745aa986c0cep-7, 0x1.f8f00e15713eep-9, 0x1.882a8963af727p-7,
        -0x1.bedc1ce8da6ddp-8, 0x1.d3cd64f0e66c7p-7, 0x1.0b316d3d6f604p-5, -0x1.fd57323bac09fp-7, 0x1.67c0fb2e196d3p-7,
        -0x1.fc818134aebcap-7, 0x1.80075dc61a71ap-6, -0x1.a10328c33b62ep-7, 0x1.4e2ad9ad8cbadp-8, -0x1.d5b57bbb1df57p-7,
        0x1.9eacfd847ecc9p-6, 0x1.a69490f729d17p-7, 0x1.eca24f852ad54p-10, -0x1.12732b54b3273p-5, 0x1.08ea91e8c58fp-5,
        0x1.4ab1a2c050fc5p-6, -0x1.735bc913dbd15p-7, 0x1.f0c5f3ab900f2p-10, 0x1.8a931376029f6p-6, -0x1.20f512939982p-13,
        -0x1.035d65ee0d662p-7, 0x1.7a24461dcc6a2p-10, -0x1.a63e5d3142aep-10, 0x1.50592d1bf1596p-8, -0x1.4715ec5447434p-8,
        -0x1.5ed11b2e278f7p-8, 0x1.5b9a6c1f877f4p-8, -0x1.4ff53b8d9f4aap-6, 0x1.19cf0c48d5d49p-8, 0x1.23242d9b2f2e2p-5,
        0x1.ea37cbf476bcep-9, -0x1.ff89521744376p-7, 0x1.3cdf955e48b93p-7, 0x1.909ae62ce5145p-11, 0x1.60fb6fd0713acp-8,
        -0x1.9cfa6bd9b6768p-12, -0x1.9d937d559d24fp-10, 0x1.44611c21c5416p-11, -0x1.3c034fae343ccp-10, 0x1.9cce809dc869cp-11,
        -0x1.b0e408611ad42p-10, -0x1.a5df47c51d562p-11, 0x1.8cc594aae49cap-10, -0x1.0d011ee403a7ep-7, 0x1.24d9542408e03p-10,
        0x1.9b1e158cfdbd6p-8, 0x1.2489058971dccp-10, -0x1.0bf66c84e525bp-8, 0x1.1bd25d61401ecp-9
    }},
    .gradients = {{
        0x1.04cd532e5b5c9p-2, 0x1.84ada789e50b8p-2, -0x1.970cab356ac33p-4, 0x1.058381d200a8p-5, 0x1.340c428ca5be8p-2,
        0x1.2db4c42b515aap-2, -0x1.dfc1730bf8fp-4, -0x1.be8853f77c386p-3, -0x1.051b41b559226p-2, -0x1.3efa14eae1823p-2,
        0x1.85127d3dfd40ap-7, 0x1.0a165350ce30bp-4, -0x1.4463f6658f9fcp-6, 0x1.a13767388fc5bp-3, -0x1.5ac8add072011p-4,
        -0x1.8295e576a7648p-4, -0x1.9ca5e63bdc7c9p-3, 0x1.083f4f68a5fc1p-4, -0x1.870d1d2eed949p-2, -0x1.f03f1943463cep-6,
        -0x1.a06e0e5c85a0ap-3, -0x1.b79fd7cca6474p-3, -0x1.1e963c4e65ce1p-2, 0x1.3e86d7d546535p-9, 0x1.7cebfbe596d6dp-3,
        -0x1.4d54fdb1edb4ep-4, 0x1.183dddc67694dp-3, 0x1.33be2ca63b70bp-9, 0x1.a2c7c9cdbe859p-3, 0x1.86a83a646dc4cp-3,
        0x1.fb6f7a9c36bf9p-3, 0x1.0a0d01680fc79p-4, 0x1.326aa5ae25ab2p-3, 0x1.42f93ef59186dp-5, -0x1.82135a83774c5p-4,
        -0x1.f399541bb70aep-8, -0x1.9f527709f8002p-3, -0x1.d2f13bb4a551ep-4, -0x1.d3c6f2c182939p-5, 0x1.3d2fee10bee49p-3,
        -0x1.c60944cebf775p-2, -0x1.f3cf665469b46p-5, -0x1.7c56cf2294f6bp-2, -0x1.d42b502235405p-4, -0x1.221acade0be6bp-3,
        0x1.616a0585cdf07p-7, -0x1.cf8bd9c9b0cf2p-2, -0x1.9f28b2ff7012ap-4, -0x1.337ca2423511p-1, -0x1.93bf9129eb76ap-4
    }},
    .after_sgd = {{
        -0x1.284c5249e91c5p-2, -0x1.5be56a330a2c4p-3, 0x1.85225adbc820dp-3, 0x1.c4d89166e93ffp-6, 0x1.4d6843c9be797p-4,
        -0x1.f953db970bad9p-2, 0x1.5d795b227633ap-2, -0x1.b5bb9a92527dep-3, -0x1.546721d003afbp-4, 0x1.99df337e1f92ap-2,
        -0x1.88da72adf318dp-2, -0x1.61d32e66edf57p-5, 0x1.15de950c12f53p-1, -0x1.99ba5e32c62b7p-2, 0x1.9b057e27dd6cep-3,
        0x1.6c2298249d484p-1, -0x1.819cd05dab3fp-4, 0x1.e6a48d4c7e6c8p-5, -0x1.22f202657892ep-2, -0x1.4358ec6fa262dp-5,
        0x1.a810a8b9f44f8p-3, -0x1.ddcc91bf6ec1bp-5, 0x1.aa2fc6ba48126p-4, 0x1.07362f5d2a799p-2, -0x1.062edb3afbf39p-2,
        0x1.f5805118f1e6p-3, -0x1.0d04205f5ef1fp-2, -0x1.9871a5936d85p-5, 0x1.dc0d5c77bc23ap-4, -0x1.0bd0479f4604fp-1,
        -0x1.134e3a9a021c3p-3, -0x1.e745f2fe632efp-4, -0x1.269eb11dece3bp-1, -0x1.30cd2ffe2d668p-3, 0x1.9dc9a8d20753p-3,
        -0x1.9d034ed807e6dp-3, 0x1.b5a4a91278d8ap-2, -0x1.0528c171001efp-2, 0x1.bdcff31f7da09p-9, 0x1.2576105bb6f21p-9,
        -0x1.d5c9cddcdc347p-4, 0x1.22be048ca4e34p-3, 0x1.af5c45458a915p-2, -0x1.48a16af99dd3fp-3, -0x1.ddec086844435p-4,
        0x1.20b5a11988e9bp-2, -0x1.fec50fbd3a615p-8, 0x1.856e3fc5cc18cp-3, -0x1.110c3db4c4f92p-1, -0x1.653435ebabe8fp-4
    }},
    .outputs_after_sgd = {{
        -0x1.6816baadb3a41p-1, -0x1.c69df4a2c811p-8, 0x1.815e515a2b916p-1, -0x1.01e0b37ca0348p-2, 0x1.43bb644c39b7ap-2,
        0x1.718f64127ae1fp-1, -0x1.b6975aadfda2cp-3, 0x1.1da9f46bf7269p-2
    }},
    .after_adam = {{
        -0x1.46f84037bba3dp-3, 0x1.06d3bd3e5a67ep-3, -0x1.514df796fc4ffp-5, 0x1.faac4ecb34761p-5, 0x1.a852fbbfc4893p-3,
        -0x1.4df0122bc3909p-2, 0x1.401c3e442d20bp-2, -0x1.d79f5cdaf65dp-3, 0x1.9af018c7dc29ap-6, 0x1.7ffdba5cddc8p-2,
        -0x1.84a31d2eab303p-2, -0x1.aad84609514a9p-5, 0x1.6af65379e0a87p-1, -0x1.c6d43b35116a6p-2, 0x1.ff2c0e06133cdp-3,
        0x1.b258fec917c36p-1, -0x1.276e13133d697p-4, 0x1.d7e518986f02ep-6, -0x1.1f7426525776bp-2, -0x1.de138ffcd09aap-4,
        0x1.177d3556d45bbp-2, -0x1.a1c1593ce6781p-4, 0x1.7b018447b682bp-4, 0x1.518a7d8ae2588p-3, -0x1.15dd08d59c17ep-2,
        0x1.34a3017253dadp-2, -0x1.8a9d725974b6ep-2, 0x1.138352ca55524p-11, 0x1.ea45dada542aap-4, -0x1.f6155ecde5fep-2,
        -0x1.ef8b3cdc32c4fp-4, 0x1.a0fa44727e558p-4, -0x1.b3cbfc62b5e8ep-2, -0x1.0b4340050f95dp-3, 0x1.5157e62f0bd7p-2,
        -0x1.6ecc13175d75ep-3, 0x1.2ae511dfde488p-2, -0x1.a0e53c110c02ep-3, 0x1.e8367be78b3f1p-5, 0x1.a46d6ec32664fp-6,
        -0x1.b539d2fbc90bdp-3, 0x1.00c6143ad97a3p-3, 0x1.6b5e697ca12cdp-2, -0x1.51417209a34e8p-4, 0x1.e7486845b673fp-5,
        0x1.d05ecb34e96a2p-3, -0x1.143543219b6d9p-4, 0x1.f6e36681373d1p-3, -0x1.3f7949e079fe5p-1, -0x1.01d259a841259p-5
    }},
    .outputs_after_adam = {{
        -0x1.407e00e929b1p-2, -0x1.e7d83ef27632ap-4, 0x1.bd8e964af178ep-2, -0x1.be85f8a5cd855p-3, 0x1.15a026fe3a2p-3,
        0x1.e4183a660b817p-2, -0x1.f0378f5b5b22ep-3, 0x1.dc7bc5055ca52p-2
    }},
};

inline constexpr LayerRun<40, 2, 46> depthwise_conv2d{
    .outputs = {{
        0x1.047981ed940b5p-3, 0x1.31c91da3842bp+0, -0x1.16675ab81285fp-1, 0x1.635a517a127a2p+0, 0x1.25d8342154a38p-1,
        -0x1.581008d0aee08p-4, 0x1.f34851ee42adap-3, 0x1.61c44176e7484p+0
    }},
    .training_outputs = {{
        0x1.047981ed940b5p-3, 0x1.31c91da3842bp+0, -0x1.16675ab81285fp-1, 0x1.635a517a127a2p+0, 0x1.25d8342154a38p-1,
        -0x1.581008d0aee08p-4, 0x1.f34851ee42adap-3, 0x1.61c44176e7484p+0
    }},
    .loss = 0x1.1a6ce7fa07648p+0,
    .input_gradients = {{
        0x1.1345f18670762p-12, 0x1.703a34327635cp-9, -0x1.4daddec074bc4p-6, 0x1.6f9bd96866d32p-6, -0x1.36ded17b9a258p-9,
        0x1.5339440d83b15p-7, 0x1.543720206a554p-8, -0x1.9ed51a692d8bfp-6, -0x1.18210a0183f64p-8, 0x1.7118298582d43p-6,
        -0x1.682c25da445f4p-6, 0x1.85797eb074ca8p-6, -0x1.696b92e548e59p-8, 0x1.cb80bad018a7bp-8, 0x1.1bbb493700acdp-8,
        -0x1.27ef6891a904p-6, -0x1.89698a1bf1fd5p-7, 0x1.2cc06774d8802p-6, 0x1.74bb8b041aca4p-7, -0x1.2d370b0e93fcfp-7,
        -0x1.11f728b8d6e94p-8, 0x1.456620e08bcaep-9, 0x1.9073a39b567e4p-9, -0x1.e94440440a2c5p-10, -0x1.0fe3d8cbbff55p-6,
        0x1.25f535093c5cp-11, 0x1.220653accdd6p-6, -0x1.d8df353fc62e3p-8, 0x1.2546cd360730cp-6, -0x1.954abc26e9e9p-5,
        0x1.3f75d7c234f13p-6, 0x1.f69fb311157cp-9, 0x1.1fb3e77dc13d3p-5, -0x1.8bf22a3886f82p-5, 0x1.6b69012611c68p-9,
        0x1.067d5ddf3ef1p-7, 0x1.5a8bd4ea7cc03p-7, -0x1.20cb3936cc99dp-6, -0x1.8ab7057f528b6p-7, -0x1.91d7be444a174p-10,
        0x1.1e02635da051ep-10, 0x1.e3751c963e553p-7, -0x1.47bcd71a5a1ebp-5, 0x1.89033086dbc71p-6, -0x1.74a34045657b7p-7,
        -0x1.20b3bea66f54p-7, 0x1.38862bcafeae4p-5, -0x1.2d71252e652ep-10, -0x1.968728683c95ap-8, 0x1.5aa00b5d79f28p-6,
        -0x1.907174ef867c2p-5, 0x1.dc52df6962504p-8, 0x1.91d2cd2d3f021p-6, 0x1.3a2f4a4170d12p-5, -0x1.0d2c5d237671ep-8,
        -0x1.f54fa7ddc194p-6, -0x1.5827412332facp-7, 0x1.706b91a0c1b93p-6, 0x1.830a789058c8dp-7, -0x1.6031fbd61fc69p-7,
        0x1.71d4104617eccp-6, -0x1.47a47ea1baa82p-5, -0x1.71dd7584fdcb2p-6, 0x1.919d7811f0f13p-6, -0x1.12ad998a7aep-4,
        0x1.5c0801e38fa88p-4, -0x1.78bd3699c1826p-7, -0x1.48dde9037649cp-7, 0x1.6c7fcb348d333p-5, -0x1.5106e7a0b9868p-7,
        -0x1.92f6715c4d40cp-5, -0x1.91ea5efa78ab8p-7, 0x1.8461bf20f4632p-7, -0x1.33950eea25ca8p-6, -0x1.5acce886ced1ep-6,
        0x1.23fb2abc68467p-7, -0x1.26f4a23aff451p-7, 0x1.2930afce2d164p-5, -0x1.db8dffa50adadp-6, -0x1.042b316e52775p-6,
        -0x1.33eeb12b14993p-10, -0x1.1113b248590bep-6, 0x1.03eb5012d23c3p-5, -0x1.0d67d26d38f12p-7, 0x1.6335083873eaap-7,
        -0x1.1cdb3ec676832p-8, -0x1.512c028a0efa9p-6, -0x1.21e262859fe28p-10, 0x1.3123307366286p-6, -0x1.51e610eef3e36p-6,
        0x1.d16c3854d3072p-6, 0x1.f92b3ae63b458p-10, 0x1.a6849079de33bp-8, -0x1.0fcc30c7f0f85p-6, -0x1.5e5f6e9ee6e42p-6,
        0x1.14c14cb0f8bp-7, 0x1.8f25d750822f6p-6, 0x1.0b8b180e185ep-10, -0x1.89563a4298a33p-7, 0x1.4cdf31949356bp-9,
        -0x1.06b1d1e189f3p-7, 0x1.0051c2117aadfp-6, 0x1.118131c70d34cp-7, -0x1.36e29ad3387afp-7, 0x1.1604466a5527ep-5,
        -0x1.132e928dfce67p-5, -0x1.29aee4210d705p-10, 0x1.74bdf0347f41dp-8, -0x1.11314c51abadep-5, 0x1.08a0aff5ac816p-6,
        0x1.3c0ce6a3502aap-6, 0x1.1d1188d21ee5p-8, -0x1.92fbb814f5822p-8, 0x1.2984455ecf5cap-6, 0x1.31b956f150281p-7,
        -0x1.6395a1124371p-8, 0x1.a02858057890bp-8, -0x1.4387550657a6bp-6, 0x1.3d4fdfd252bd4p-7, 0x1.a8b42568bc3b3p-8,
        0x1.a71b1cb4aba92p-12, 0x1.25f27cad2679cp-8, -0x1.d928957160cecp-6, 0x1.f765380706a44p-6, -0x1.e40735a27cc94p-9,
        0x1.c20f6b63b8dfp-7, 0x1.47dda432c3668p-7, -0x1.28cd8f65f45a4p-5, -0x1.c4d5bb1275e39p-8, 0x1.53324fa9948c4p-6,
        -0x1.084176f212682p-7, 0x1.6d8e249b00674p-6, -0x1.65d620d8f1c12p-11, 0x1.030d2c9702f84p-10, -0x1.222420edad0bep-8,
        -0x1.eb2e95c561912p-7, -0x1.ff1c8956672adp-9, 0x1.38621f794850cp-6, 0x1.eab94335d522p-8, -0x1.16a236ccc11acp-7,
        -0x1.3ebe0792f0695p-9, 0x1.fa2d058b6ebap-15, 0x1.7efbe2f7b85f8p-10, -0x1.5ebf882132d75p-12, -0x1.174253b07ff32p-6,
        0x1.543ee8edaef9ap-8, 0x1.d4191f5dd71ecp-7, -0x1.be2b3aa508ab2p-8, 0x1.278ebeae49124p-6, -0x1.69ad5845fc2d5p-5,
        0x1.b384c5b98b0e5p-7, 0x1.d67bcc5439d9ap-9, 0x1.d5a192c608fdap-6, -0x1.3b22e0e97893dp-5, 0x1.33f52622eb97p-11,
        0x1.e48add07cd417p-8, 0x1.f8cfb7f25e3d3p-8, -0x1.51b61c209f77ap-7, -0x1.b8ab588a41944p-7, -0x1.9e67d2ca5a022p-9
    }},
    .gradients = {{
        -0x1.81a22d5276388p-5, 0x1.a932b797df3a7p-1, -0x1.01889e8f8f3dep-1, -0x1.1374407429aa6p-1, 0x1.70d4d5ae9e7cep-1,
        -0x1.6c1065ec762d4p-2, -0x1.0e14055e7f3b1p-2, -0x1.a3c7c0f59d264p-1, 0x1.605cdb30205b1p-1, 0x1.72ab4c381781ep-4,
        -0x1.011f8a4ae1144p-1, 0x1.6855307f8ca94p-2, 0x1.3647fd0a502a5p-1, 0x1.08161f0d59d16p-1, -0x1.10d76fa1ac2f5p-1,
        -0x1.a6889b46b9b71p-3, 0x1.087c85cca4758p-1, -0x1.caa1f3659907bp-2, 0x1.af4fe523d484cp-2, -0x1.3a4daac0051d2p-2,
        0x1.20454c140ffb7p-5, -0x1.895ac0d91d581p-1, 0x1.b4ada00e16d61p-6, -0x1.31a196877bfedp-2, -0x1.002b0199f54fbp-2,
        -0x1.ca61e37ebfb5p-4, -0x1.1ff37fccf11e8p-3, -0x1.59857d29fc3d5p-1, 0x1.54888025e2effp-5, -0x1.b2c3ce648e156p-1,
        0x1.ed06851df040fp-4, -0x1.adb850d1e0cf8p-7, -0x1.5e8530e398078p-3, -0x1.a7ed9d38e5045p-2, -0x1.05ebfb30c57b8p-3,
        -0x1.b9e8027fd19fep-3, 0x1.9ff386a71955ep-5, -0x1.95541af47789p-2, -0x1.2b70dd83ffaa4p-2, 0x1.774c010a98dfep-2,
        -0x1.7fefc89ec8f35p-3, 0x1.4195179739191p-2, 0x1.690b0a0579cf2p-3, -0x1.2ab5b3dedd694p-1, 0x1.25614e6037cbbp-3,
        0x1.a8b35803b97fbp-1
    }},
    .after_sgd = {{
        -0x1.b1ee7a1610cbep-4, -0x1.22006e444e2fp-2, 0x1.664c787148699p-2, 0x1.6d340a49f4611p-4, -0x1.7fb5cff61feb4p-3,
        0x1.f9d2f12d413fp-2, 0x1.bf70cf807eaadp-2, -0x1.f72abbef974e1p-4, -0x1.3c82b391e49e8p-1, 0x1.cb9378313c49bp-2,
        0x1.5147e2889c296p-4, -0x1.49997acf98a52p-2, -0x1.51c7cd0ab486ep-3, -0x1.53e46dbf9bbd6p-2, 0x1.2a49d0539c23cp-1,
        0x1.5edf5d0ba178bp-2, -0x1.20a54e007b649p-1, 0x1.448328ddabb4cp-1, -0x1.86cb9667dd575p-1, 0x1.ef1743432cf75p-4,
        0x1.54ac61f063a16p-3, 0x1.76547f7190426p-4, 0x1.74e0f2830c523p-4, 0x1.0453f788c4907p-1, 0x1.14cdc0a7d1525p-12,
        0x1.2276dde22851dp-3, -0x1.b061f60496fdcp-3, 0x1.2f70ff7b7c3dbp-3, 0x1.1d22063c518d3p-3, -0x1.b3f48945cfa5cp-6,
        -0x1.dde0d1fdc053fp-5, 0x1.019d2f47764bep-2, -0x1.45b6b1e5d4b5fp-4, 0x1.afc92401c7fa7p-3, 0x1.12768e9e07205p-2,
        -0x1.a3ea2bd7ac6ddp-3, -0x1.72ea274da36ddp-6, -0x1.cf95db968b646p-4, 0x1.07104f5598795p-2, 0x1.9ba4e32ccc29ap-9,
        -0x1.1dd992d57c47p-6, -0x1.8e8a1329bab2p-3, 0x1.1f22cc93f0706p-2, 0x1.d308393160d7bp-3, 0x1.dffd8ffc092e2p-4,
        0x1.03ff7ec2b84b5p-1
    }},
    .outputs_after_sgd = {{
        -0x1.8c58b44772e76p-1, -0x1.6dc30c916d6a8p-4, 0x1.7ea6965d6a42dp-1, -0x1.a93e342a67204p-2, -0x1.4d6bf78c98dp-10,
        0x1.0168a46f60c68p+0, -0x1.51d515591271cp-2, 0x1.743069d1f831cp-3
    }},
    .after_adam = {{
        -0x1.c5467801ce9b7p-4, 0x1.08fb387fcefbbp-3, -0x1.b7209fb710fb6p-5, 0x1.43104c3e09643p-3, 0x1.8543885118259p-3,
        0x1.25d63fc6ca03dp-5, 0x1.4ba4cb393bdb6p-2, -0x1.f0a0e232c41c5p-3, -0x1.c302897956df8p-3, 0x1.3cc9e1007d666p-2,
        -0x1.278f93b2a0c15p-3, -0x1.374e6cf280d4fp-3, 0x1.337349ba571efp-3, -0x1.50561cde59f2p-2, 0x1.e45f2acd6a39ap-3,
        0x1.9092ddc710a15p-2, -0x1.264207ea17527p-2, 0x1.55aa8b3ad6a7fp-2, -0x1.9eb15d0ee051ep-1, 0x1.d8a590aeab11ap-5,
        0x1.6694955388a14p-2, -0x1.cdc1e15694cbfp-4, -0x1.39d069680748ap-6, 0x1.f72d79894f674p-2, -0x1.94d0863bd4fa4p-5,
        0x1.1e85afad7e865p-2, -0x1.fdfc038d2ca1ap-3, 0x1.69f0d8bfddb5bp-5, 0x1.6980322fb1291p-3, -0x1.52a6ae4483c18p-3,
        -0x1.5e126f3738adep-3, 0x1.be118c597d906p-2, -0x1.10d2399c54f63p-3, 0x1.aeb065f68255dp-3, 0x1.003c75d81b4a6p-1,
        -0x1.1ecc62aed074dp-3, 0x1.cc32ab08947dap-5, -0x1.0225dec02798dp-2, 0x1.6ef2c4d47b481p-4, 0x1.ea6a0c285cd06p-5,
        -0x1.de222d62ffb4p-4, -0x1.1c3388c0fe097p-3, 0x1.6be8ada3daf1fp-3, -0x1.ad584c646f005p-5, 0x1.64b2f6a79df57p-5,
        0x1.2b68dd1f45283p-1
    }},
    .outputs_after_adam = {{
        -0x1.9dc4467ff67a8p-2, 0x1.aa743459d012cp-4, 0x1.4056db4765fddp-1, -0x1.234e1cf84c067p-1, -0x1.522e7458a9c7ap-2,
        0x1.4b8e2413f9f46p-1, -0x1.5c4613928d88cp-2, 0x1.2933050e91dcp-7
    }},
};

inline constexpr LayerRun<45, 2, 68> depthwise_conv2d_stride_padding{
    .outputs = {{
        0x1.2a14667cb720cp-1, -0x1.45e35ec17051cp+0, 0x1.f89cb020954c6p-2, -0x1.24bfa7502ac96p-1, 0x1.3430354c6ab24p-1,
        -0x1.6ba3a453555e8p+0, 0x1.00ab73f0f2984p-1, -0x1.00f69c2c78a4dp-2
    }},
    .training_outputs = {{
        0x1.2a14667cb720cp-1, -0x1.45e35ec17051cp+0, 0x1.f89cb020954c6p-2, -0x1.24bfa7502ac96p-1, 0x1.3430354c6ab24p-1,
        -0x1.6ba3a453555e8p+0, 0x1.00ab73f0f2984p-1, -0x1.00f69c2c78a4dp-2
    }},
    .loss = 0x1.160632dc655dcp+0,
    .input_gradients = {{
        -0x1.05647b542c5fdp-6, -0x1.1e2d02d96e29p-5, -0x1.48a958e27138ep-6, 0x1.e7278326aeaacp-8, 0x1.6c5a24b8a7d25p-5,
        0x1.79425756987b2p-6, 0x1.bc407c4ef467ap-5, 0x1.986e7241667c1p-7, -0x1.895220ab90a0ep-5, -0x1.67d9dde3df1fep-5,
        0x1.64de51100e9ecp-5, 0x1.34adfe3c1cb48p-5, -0x1.81b43f4abfa3ep-6, -0x1.8ba47d9b81258p-5, -0x1.9cae0d015f283p-6,
        -0x1.a12fead3597f9p-6, 0x1.5237828f707c2p-7, 0x1.338ce5bc65baep-6, 0x1.059219c62335ap-5, 0x1.e245455c0b4a1p-7,
        -0x1.91ded6c77b326p-6, 0x1.0d2c679232826p-4, 0x1.5867b73eb931fp-6, -0x1.c111027166be7p-5, -0x1.0bd1132b7d66p-5,
        0x1.0d466ed5afd8dp-6, -0x1.27565f2d35bap-7, -0x1.c4a7a74226aa9p-7, 0x1.038cd33f41f4p-6, 0x1.200af69ff11d4p-6,
        -0x1.18754b25759d2p-9, -0x1.a5a97b5d01c72p-9, 0x1.38d5b744e4951p-7, 0x1.322406f20f817p-6, 0x1.4b21204d29cbp-8,
        0x1.224c32626cf68p-10, 0x1.959f938d710d1p-5, 0x1.518fbf9488f5bp-5, -0x1.c43ced6543c2bp-5, 0x1.65537f7bb34p-16,
        -0x1.589dcae5d209dp-8, -0x1.52a5e7bd5c013p-7, -0x1.aaa08ad75a996p-9, -0x1.56599c4f8c866p-8, 0x1.64ddfd3516c21p-7,
        -0x1.4a3e319c4097ap-9, -0x1.6199aa31ea13ap-9, 0x1.58fa93b2c437ap-11, 0x1.61956bd473a3p-11, -0x1.be1d6248849acp-13,
        0x1.6b9a44bd026d1p-9, 0x1.1e4ac5c668be8p-9, -0x1.de58259334bb4p-11, -0x1.070898af04036p-10, 0x1.05e859b179381p-11,
        0x1.6cdc39dd4114bp-9, 0x1.30769d7f5ad9dp-9, -0x1.a88c889ce88a1p-10, -0x1.eedb4ab9b71f2p-11, 0x1.8800ae581b855p-10,
        -0x1.46d1306f5d5cfp-12, 0x1.4682cdca76b3ep-9, 0x1.fbf0a069b5d54p-10, 0x1.02ee524231ab2p-9, 0x1.2885429a26bf1p-11,
        0x1.6d82a4b802d52p-9, -0x1.0c00b04ad10dap-10, 0x1.3a4213d2dfaccp-10, -0x1.589963ec81394p-8, -0x1.e5d24b2ab96c3p-9,
        -0x1.9f1ad9b5b73e3p-10, -0x1.1caf87fd1b12ap-9, -0x1.c5717200c7c5bp-11, 0x1.35c5e1a72994cp-9, 0x1.121b84f8d0ac1p-9,
        -0x1.501d4be3dad85p-18, -0x1.1d3567ad802bap-15, -0x1.19dfd1a7cc6dp-12, -0x1.f93a188eadcb4p-12, 0x1.69dd24a24d35cp-12,
        0x1.044ce6abc1fb2p-10, -0x1.9e41816b60e57p-11, -0x1.62757ca63005p-10, 0x1.12ade01a1d20ep-9, 0x1.5cb61046b6d06p-10,
        -0x1.33111dbd8f8ffp-11, -0x1.20470b97f2d4ep-10, 0x1.a931c5f7a20acp-13, 0x1.93713207bd848p-12, -0x1.aad785300bf73p-16,
        -0x1.96f6e238817a5p-6, -0x1.4f5ed973b784ap-5, -0x1.a946b9694ce3bp-7, 0x1.586f114d3cba2p-7, 0x1.2b1f6c307a20cp-5,
        0x1.1ad4ad1fbaf16p-5, 0x1.ef135939a4993p-5, 0x1.480a638d39632p-8, -0x1.815813772b33ap-5, -0x1.14d47d1eb8f8p-5,
        0x1.f81503c22cee2p-5, 0x1.c919594ed5c02p-5, -0x1.e79588317a6fep-6, -0x1.6fad6169f5b9cp-5, -0x1.443ed027db4c8p-7,
        -0x1.8d16b35741d75p-6, 0x1.35316cefdfd69p-5, 0x1.378c4bdd13d9p-5, 0x1.735fd85c307e4p-5, 0x1.037f834edf11ep-6,
        0x1.57d77baf7823p-13, 0x1.71aea2df066b1p-5, 0x1.3e354e76e8babp-6, -0x1.5c24202e70ebdp-4, -0x1.d1e380c9681ap-5,
        0x1.0df529497dae9p-9, -0x1.367d466491f47p-6, -0x1.de7adc0b361f3p-7, 0x1.1b21296758ccp-5, 0x1.01a599e8545dep-5,
        -0x1.db912f296305p-10, -0x1.7a40f0eb8f92ap-9, 0x1.a0550a89b2341p-8, 0x1.bdf9c9ac7d021p-7, 0x1.0b1f5de1c7f9fp-6,
        0x1.e7214b75f5277p-8, 0x1.39ccea0a9efc7p-5, 0x1.be42ea0d39916p-6, 0x1.0773fa876dc18p-8, 0x1.a2b8d158b41cdp-5,
        -0x1.0d4a1009f0d53p-7, -0x1.041e3d1a179a1p-6, -0x1.0e17bdb517042p-9, -0x1.c105f909bbfeep-9, 0x1.6e586e37e7b2p-8,
        -0x1.8e2e4a712e48dp-7, -0x1.b85d14d40c3b6p-6, -0x1.0056a59a32123p-6, -0x1.3867e8da8ffp-10, 0x1.9cf04b9139a09p-6,
        0x1.e54c9d90849adp-7, 0x1.21562c230556cp-5, 0x1.63fbedb098419p-7, -0x1.8e0e11fc9eedp-6, -0x1.a06cf712fa76dp-6,
        0x1.4b567cadcb79ap-6, 0x1.065ec2bbe5ce5p-6, -0x1.a7de2d3149debp-7, -0x1.d61461b8fcf7p-6, -0x1.12a65de317fe1p-6,
        -0x1.a39df7f6471b1p-7, -0x1.6b333b1263468p-10, 0x1.336a471409b99p-8, 0x1.dbda2f6f871dap-7, 0x1.135b4b5a51334p-7,
        -0x1.3799dbf872325p-6, 0x1.8fb8cc9c0dafap-5, 0x1.8c05acb3f21dap-6, -0x1.0190a8d77ac84p-5, -0x1.0e37a3e725f59p-7,
        0x1.8d5f1f9b62757p-7, -0x1.980457f4b99bep-7, -0x1.d749dbcb23969p-7, -0x1.aef59ff9deb9p-9, 0x1.074c827de48a2p-8,
        -0x1.c99af199a4eaap-10, -0x1.57392485fcb67p-9, 0x1.015995c2d9f22p-7, 0x1.f514908452a06p-7, 0x1.ae23b2ceb01dfp-9,
        -0x1.6244e79377bb8p-10, 0x1.6450fa6e78ecbp-5, 0x1.2ac460ef6c0b3p-5, -0x1.4aefdeb5fdc31p-5, 0x1.c2edc02b59c6p-11,
        -0x1.872e2d6d9cc02p-9, -0x1.8e39ee8ca070cp-8, -0x1.1118630bf6f66p-8, -0x1.e223bd329fbf1p-8, 0x1.af76fece64ff7p-8
    }},
    .gradients = {{
        -0x1.c10192bbcf244p-3, 0x1.40cee7cdbd2d4p-2, -0x1.10c3c094e2e3ep-4, 0x1.9f16b1a49c02p-3, 0x1.5659fc422d58fp-3,
        -0x1.65f56a8fee76cp-5, 0x1.a736f02dd56b6p-2, -0x1.5910fe246cd05p-3, -0x1.45be26c9e455ap-3, 0x1.7ed75ae98e264p-3,
        -0x1.95f9f97e5537ep-2, 0x1.18eee11f6f976p-4, -0x1.1465d52532c3dp-2, -0x1.4d0b3604da954p-1, 0x1.4f681d290f5bp-4,
        0x1.ea74d4b20cd8ep-3, 0x1.615522949cc6ap-2, 0x1.3d3bdbae4de16p-5, -0x1.915ec435f0befp-4, 0x1.81cf1c1b152cbp-3,
        0x1.0e086397090e8p-2, -0x1.52e70d8de345cp-2, -0x1.423664248e875p-1, 0x1.5ddf075d40103p-3, -0x1.47333cf2b0462p-3,
        0x1.434191e0662e6p-2, -0x1.3121bb1aad5d2p-4, 0x1.55d1e84ec6924p-5, -0x1.9698a97f47cdfp-2, 0x1.d660d899efc56p-2,
        -0x1.07ac6753bca5bp-2, 0x1.1588dd968a2d6p-1, -0x1.5f369a2461e39p-3, 0x1.84803326e535dp-2, 0x1.2168a4e60314cp-6,
        0x1.5de0ebb19147ep-9, 0x1.7684b1311fd45p-6, -0x1.8286e8771df1cp-4, -0x1.059a5b23ec41fp-3, 0x1.3a564709ef159p-2,
        0x1.3db795e59f85cp-9, -0x1.d8ef21814a4d6p-11, 0x1.0ce54679bc24ap-2, -0x1.c8dae9d876341p-2, 0x1.9ef3d58231635p-4,
        -0x1.b212e249fed63p-4, 0x1.f17a1af9f28a8p-3, -0x1.bd4c03bc06ca5p-2, -0x1.4126c9b94e3edp-4, 0x1.322d32e05a86dp-3,
        0x1.7e14103ccfd3p-2, -0x1.676f2fe293094p-1, 0x1.6f0ad2187155fp-5, 0x1.d290f406d890cp-4, -0x1.f0039d75575d1p-2,
        0x1.b4161cc4df44bp-1, -0x1.abd372a64bba2p-3, 0x1.c4300895d3f2dp-2, -0x1.7d277e81bf48ep-2, 0x1.b55ad7b21a8fep-2,
        -0x1.376b11dcffa63p-2, 0x1.1a3ef8ac5f95bp-1, -0x1.71921930c6a61p-2, 0x1.5eaee796e6768p-1, -0x1.0b518e6b3e925p-2,
        0x1.1ea3b1a24148dp-1, 0x1.2ccf99f297c46p-1, -0x1.05091f71fe4f9p+0
    }},
    .after_sgd = {{
        0x1.1e9c6706f7cbep-3, 0x1.8015e525b597dp-4, -0x1.f2c5ed268dd6p-4, 0x1.b8bd65b7b1b02p-8, 0x1.b924c1ff0e2fcp-2,
        -0x1.d053fa339e2e9p-3, -0x1.20c493ba92a17p-9, -0x1.03cf66fe1649p-2, 0x1.06f9bcb585f36p-4, 0x1.c08edca26af28p-4,
        -0x1.ba7e4da3c4299p-5, -0x1.b949a0f78167p-12, 0x1.6f88bffb2ab25p-2, 0x1.dd8ca80eb2801p-5, 0x1.0c0e507b96defp-3,
        0x1.1230f3d2a8778p-2, -0x1.955f2e999158cp-2, 0x1.726291957db82p-3, -0x1.ef174589b2549p-3, -0x1.e16e5d62d4aacp-3,
        0x1.267b19f79324cp-3, -0x1.7756e355dec63p-3, 0x1.3f66aaa30fd2p-1, 0x1.e5e8010ca2e09p-3, -0x1.3e2d4ad3797b5p-5,
        -0x1.86bf00501a16p-4, -0x1.5c23450e8b215p-2, -0x1.f9d5524ace25ap-5, 0x1.1987590b1eaddp-2, -0x1.f55146e7f8e35p-2,
        0x1.729da0a8ce478p-6, 0x1.1bb27a167ba9fp-8, -0x1.d9e52291be104p-3, -0x1.c03182d47094ep-5, 0x1.d9a5dae331bbfp-3,
        -0x1.2dea89c7c1b5dp-8, 0x1.225587e4f5d94p-5, -0x1.837b635a33f34p-3, -0x1.7623e2e61179dp-4, 0x1.3a9424f5904dbp-4,
        -0x1.271ce7b610722p-2, -0x1.b14bd348e01ecp-5, 0x1.d2613a7c7d87ep-3, 0x1.8c3eac2bca50fp-8, 0x1.254b5b7e50a8fp-3,
        0x1.6fa0e08026eefp-3, -0x1.c93831e3efdfdp-2, 0x1.8ba14c0257d9ep-2, -0x1.a404af56b1b05p-3, -0x1.2edf93b99076fp-2,
        0x1.327f3e05f0aeap-3, 0x1.2cebff0458bffp-6, -0x1.9e9f627cced04p-3, 0x1.cb0078f6482a5p-3, -0x1.726d7be32126bp-4,
        -0x1.d79c88f6019f7p-3, 0x1.44038a3c77bc6p-2, -0x1.1b9dc923ca643p-3, 0x1.c0dc5902a9f5fp-2, -0x1.55cde9ed21c92p-3,
        -0x1.24c1b183c4815p-5, 0x1.0fa576188977ap-3, -0x1.c2b7dd1b8a3bap-3, -0x1.17ed300dc0cfp-3, 0x1.4f127223cef29p-3,
        -0x1.b933c76a34e49p-2, 0x1.7ae84b69deea6p-4, -0x1.22ec38b1301c5p-2
    }},
    .outputs_after_sgd = {{
        -0x1.06dc8038dbacdp-1, 0x1.de00e4cc05d31p-2, 0x1.0a8aba250559bp-1, -0x1.dd3168d6f37b7p-3, -0x1.62745702242f2p-2,
        0x1.3bf87cf6fe412p-1, -0x1.6c2c4352132ep-2, 0x1.2c9cf4fb64aep-1
    }},
    .after_adam = {{
        0x1.ce07132772a3ap-4, 0x1.242912d6d1924p-3, -0x1.3949f79716d6p-3, -0x1.05106ec832b4cp-9, 0x1.75da1e1710147p-2,
        -0x1.06d10bc59d819p-6, 0x1.387dea3cf16e3p-7, -0x1.ffaca478d2e36p-3, 0x1.2a7d97c61bf5cp-4, 0x1.ac544ed79d327p-4,
        -0x1.4b3d6c9edfc99p-3, -0x1.5352682fbba1ep-3, 0x1.8b730ef4a6415p-2, -0x1.5e13ed800f532p-4, 0x1.e02b61e6685bep-4,
        0x1.db900aae705fdp-3, -0x1.f2c8cf6a884a7p-3, 0x1.4019db7cddcccp-4, -0x1.1d046da1752d5p-2, -0x1.602b1056bcd71p-3,
        0x1.15e5bbd3230f1p-3, -0x1.33bac2ccf5621p-3, 0x1.68669769d23d8p-3, 0x1.4f698fb373238p-3, -0x1.1e959c8bb7f32p-5,
        -0x1.f45c0f5669372p-6, -0x1.3ad92464526b5p-2, -0x1.77017ee76be26p-2, 0x1.ff0de2e995bdp-2, -0x1.776b02277c515p-1,
        0x1.30e566af15d7bp-5, 0x1.fd94b3e79ab95p-4, -0x1.66128a4e10556p-3, -0x1.5a0362196cc8ap-4, 0x1.1b7b011511fa6p-2,
        -0x1.2b7c4093e79b6p-2, 0x1.3656c4f3d1a28p-10, -0x1.60ef9cbb357dbp-2, -0x1.c7d20cf7d31bcp-6, 0x1.091a30747055dp-4,
        -0x1.c0ee2722bedaap-2, 0x1.7a59fbe938bacp-4, 0x1.d50b67d8ad75fp-3, -0x1.18bd4d0d61b3p-4, 0x1.6d7b77db7b245p-5,
        0x1.0a8f671df8863p-1, -0x1.af576f10c8a89p-3, 0x1.3925978901168p-2, -0x1.aa9cef7cec0a5p-3, -0x1.d719d80a0fa33p-4,
        0x1.5d87e1e37e7d3p-3, -0x1.008a942a18db4p-3, -0x1.388a50b22d354p-3, 0x1.49ec606b54ba2p-2, -0x1.05c5728fca4e4p-3,
        -0x1.4a3f3287073fp-5, 0x1.c6d9dfdb0b103p-2, -0x1.02fd9a7403517p-2, 0x1.098063993afa4p-2, -0x1.d2a7551637a24p-2,
        0x1.8929721d67945p-6, 0x1.d51e74f14874cp-4, -0x1.7faef36e73061p-3, -0x1.83d6b9bd0eaccp-4, 0x1.812f61bfa2c1bp-2,
        -0x1.3d40375d473fap-2, 0x1.884cbbdeaf12ep-3, -0x1.3717faae58d71p-1
    }},
    .outputs_after_adam = {{
        -0x1.39336a15e60aap-2, 0x1.8b31d4e83af01p-1, 0x1.e789ce013d023p-3, -0x1.719cd2fb250b8p-3, -0x1.ce2560ce2a8cep-3,
        0x1.60ba957966a11p-1, 0x1.aa39a712909e8p-6, 0x1.1f1d6c155439ep-2
    }},
};

inline constexpr LayerRun<24, 2, 94> depthwise_conv2d_multiplier_rectangle{
    .outputs = {{
        -0x1.9326b978a6ec2p-1, 0x1.077e4705e87aap-1, -0x1.aff74d1c7c504p-1, -0x1.ca6e86e90b458p-4, -0x1.52ae0bde92e47p-1,
        0x1.2c3dac9a7b8e8p-2, -0x1.b28ae39fc228cp-3, -0x1.4530778fc0f3ep-3
    }},
    .training_outputs = {{
        -0x1.9326b978a6ec2p-1, 0x1.077e4705e87aap-1, -0x1.aff74d1c7c504p-1, -0x1.ca6e86e90b458p-4, -0x1.52ae0bde92e47p-1,
        0x1.2c3dac9a7b8e8p-2, -0x1.b28ae39fc228cp-3, -0x1.4530778fc0f3ep-3
    }},
    .loss = 0x1.b82dbe16d15bp-2,
    .input_gradients = {{
        -0x1.1cc2dbacc2a2cp-6, 0x1.26d8e70a246b5p-6, -0x1.2756aaf33b326p-8, -0x1.b39a2fea13f46p-9, 0x1.50168b0afa88dp-7,
        -0x1.e7c3182ee2b9p-7, 0x1.40e49871014ffp-8, -0x1.ecd080b6e58cdp-7, 0x1.577fed1191e6ap-7, 0x1.b54df6f17f66p-11,
        -0x1.db295042bd4e8p-8, 0x1.613094bdc2481p-7, -0x1.3426130c0a088p-8, -0x1.da0a2018de5a8p-12, 0x1.f207d90fd4d6fp-7,
        -0x1.6b7cc8e482bd2p-8, -0x1.531909dcef672p-7, -0x1.0947ee01c5b78p-6, 0x1.26e69c549572cp-5, -0x1.3bc2ce3f1cee7p-6,
        -0x1.a1ab360c6207ap-7, -0x1.aa8e1527451c4p-7, 0x1.029a6c52397bp-6, -0x1.f84c2a6b91f8p-6, -0x1.43b23679fb71cp-7,
        0x1.8a6a832e0cb8p-7, -0x1.4b41e83b9ee96p-7, -0x1.c685a5e799f68p-6, -0x1.dcd2b957825e5p-7, -0x1.7af4f306b3d2ep-6,
        0x1.0b406050cc4fap-7, -0x1.0d1fadc954454p-5, 0x1.864f6762efcafp-7, 0x1.9fce63ae073f7p-6, -0x1.cad82313bd32ap-6,
        0x1.50333a395c8d7p-5, -0x1.6966bf5f6f836p-7, -0x1.600587d04d6d2p-6, 0x1.80c8deea58513p-6, 0x1.6e9e439251552p-6,
        -0x1.cf50f9516e77fp-6, 0x1.c398a9a3887d8p-6, 0x1.37acf71ffeed2p-4, -0x1.068318df191bap-5, -0x1.a4a6530de2513p-5,
        -0x1.30cca5b874c29p-5, -0x1.07efde10c4be6p-6, -0x1.bdc2b2618e6cap-6, 0x1.6b0987cf65f5fp-8, 0x1.2ba1a7cf1e27ep-9,
        -0x1.d23dba288140ap-9, 0x1.193c4ad04e598p-10, 0x1.b319484ee131ep-9, -0x1.8b7f5114ac54cp-6, 0x1.52020637d4eaap-6,
        -0x1.0a2b78525a18cp-5, -0x1.9d48d860da1ap-7, 0x1.3c91497049bbcp-5, -0x1.c9d9a5ba9094bp-6, 0x1.b6df6cfcc43c9p-6,
        -0x1.78d3c6e41acbcp-8, -0x1.d24ba2ec4eeccp-7, -0x1.818741821c606p-8, 0x1.310fc3952c486p-6, 0x1.080ce03fe8224p-7,
        0x1.a09cffa2a0177p-6, -0x1.5a761624414ep-9, 0x1.6268693e7a6fbp-8, -0x1.3f23cb5b7b868p-6, -0x1.291806c3fd035p-7,
        -0x1.12950f78fb66p-6, 0x1.c0564109a0824p-9, 0x1.a490723c91d5ap-7, -0x1.f94125c2a5228p-7, 0x1.8cf0143bfbadp-13,
        0x1.c050ea686314p-10, 0x1.4434748bc12e4p-9, 0x1.51001d02943cp-11, 0x1.8837e74c77d6p-8, 0x1.728c43e079eap-8,
        -0x1.e7fce7b989f44p-7, 0x1.1ce25c2641cb8p-6, -0x1.14c303956b91p-13, 0x1.ff9dbb78abe58p-12, 0x1.e46f7d74ff72cp-8,
        0x1.ed05f281774c4p-13, -0x1.398343b8214dp-6, 0x1.22934409dbad6p-6, 0x1.0bc1d85ee6b04p-8, 0x1.2c95be88595ecp-8,
        -0x1.5a62764943c6bp-6, -0x1.97074ff19b228p-9, 0x1.d9b514ffdbcdfp-7, 0x1.9717226f1175dp-7, -0x1.209d42e5132c7p-6,
        0x1.359f06238997bp-6
    }},
    .gradients = {{
        0x1.49b713033334fp-4, 0x1.00401f119817bp-2, -0x1.02204c39d6cfp-3, 0x1.0d6683c3a13cap-2, -0x1.8b47ac22bc152p-3,
        -0x1.7eb2bc8924db2p-3, 0x1.728f68acb76d6p-4, -0x1.59a6b8c86309fp-2, 0x1.40895df010a17p-4, 0x1.8dae3a2951328p-8,
        0x1.7d13f7ff3ad4ap-3, 0x1.2652c13a3f5cap-2, -0x1.1e7ca1bfb88e5p-5, -0x1.2246c22536f28p-3, 0x1.6781c023fb125p-3,
        -0x1.6d9d9a752afbbp-2, -0x1.676165da41fc8p-6, 0x1.5555521a371abp-4, -0x1.5f12e2d7ea842p-3, 0x1.ede4ce5fd7fdcp-2,
        0x1.d33e1ba834f9p-10, 0x1.0d402fd21f1ecp-5, -0x1.878bfaf2f96e8p-5, -0x1.cc92fefcc605cp-3, -0x1.2db63099194e1p-3,
        -0x1.a5de938ac9c31p-3, 0x1.be9baea7bf52p-5, -0x1.1a4dda4e2bbfbp-4, 0x1.67ac7230669dbp-2, 0x1.a03e243f7a272p-4,
        -0x1.2826352d5b1bp-2, -0x1.dd3ded7f5003dp-10, 0x1.e69a56caf155cp-2, -0x1.257c863290a47p-3, 0x1.0046ea82b6263p-7,
        0x1.b3f7c70fdfc1cp-3, -0x1.58290f0648b2dp-3, -0x1.0b751f5296b01p-4, 0x1.8d6384792d55ap-2, -0x1.7cf72352b3cc1p-7,
        -0x1.d1716e97b8251p-5, 0x1.6fbf6c35894bp-3, 0x1.bbc10042747acp-3, -0x1.e635ac47173d1p-3, -0x1.7497f0661f586p-2,
        -0x1.2b46058e45ccfp-4, 0x1.44ac9afdfa93fp-2, 0x1.8e54c43279f81p-6, -0x1.ad4afb2f24644p-2, 0x1.341522ea796p-3,
        0x1.350367b2f9d7dp-3, -0x1.4a048552e9da2p-3, 0x1.690e2255750d1p-3, 0x1.0b0d69bec734ep-4, -0x1.8fb1103d4414dp-2,
        0x1.7117bea148177p-6, 0x1.220f144ab5f25p-3, -0x1.9770c3ecf5482p-3, -0x1.bac8407dc6311p-3, 0x1.cf43d5c32c484p-3,
        0x1.b849cc3cae57ap-4, -0x1.4038276c8cc0fp-6, 0x1.110c3b1c5921ep-1, -0x1.82b40162afc7ep-4, 0x1.717345d8534ebp-5,
        0x1.b2fd85bee5a3p-3, 0x1.8ba0103189b5ep-2, -0x1.3aec2af570698p-3, 0x1.0264a5c7d9d76p-1, -0x1.cd84c2dbcf335p-6,
        0x1.9cf9f4250b018p-6, 0x1.7d34ce7268786p-4, 0x1.b5582881368a5p-2, -0x1.6bdf9856cb457p-3, 0x1.bec29010c7c96p-2,
        0x1.d038192086c62p-4, 0x1.6146d70b7512dp-3, 0x1.0898373e3b98ap-3, 0x1.854c4aa14d1e3p-4, -0x1.15ec7af986f2fp-3,
        0x1.93b7832907bf2p-4, 0x1.bbf47b3826b4fp-4, 0x1.377a675f0cd6ap-5, -0x1.a44a5e93ede99p-11, 0x1.b0d98393cd58cp-3,
        0x1.68a1727eb09f8p-7, 0x1.cade61424dd74p-5, -0x1.1918f84c64891p-5, 0x1.297fab0823a86p-5, 0x1.0c0d4cec6e3c9p-4,
        0x1.7392e04ecb6bp-4, -0x1.9a46228a22419p-7, -0x1.2a9bb2d6e9aacp-1, -0x1.9f9a2dbd6c79p-8
    }},
    .after_sgd = {{
        -0x1.18c0ae8d53214p-6, 0x1.3c8af4b1d36fdp-3, -0x1.31a9dfbe0a615p-3, -0x1.2c2167a8f3e7ep-6, 0x1.662033c8321c6p-2,
        -0x1.0dfe9ccf590d5p-5, 0x1.3dc967a38850bp-4, -0x1.319e5ecc9bc76p-2, -0x1.7c94ee116d1bp-8, 0x1.6fc456becf8b7p-3,
        -0x1.2e1c0f9aa5661p-2, -0x1.153a8e7e98a5ep-4, 0x1.b83f7d3aecabfp-3, -0x1.b0f0558302245p-4, -0x1.006ce5c021f86p-4,
        0x1.d36f0c3946898p-2, 0x1.b57775cbe7212p-6, 0x1.23e10efd206f1p-4, -0x1.a1a58f865c11fp-3, -0x1.1b58a84388378p-3,
        0x1.894d6c1b0189ap-3, -0x1.802a90b90ab1dp-3, 0x1.db8b170c7583bp-5, 0x1.8b87947b1eca8p-2, -0x1.2f16ca4e0aae8p-2,
        0x1.fd1b6363c4d96p-3, -0x1.795428e9e93eap-1, -0x1.efeaf1e46dd85p-4, 0x1.56ad6d4425b28p-4, -0x1.884458bf8c78dp-2,
        0x1.377d7e1f20ac2p-5, 0x1.385dc9928125ap-2, -0x1.30fd052a7bf4p-2, 0x1.dbb4e0691518ap-4, 0x1.2f14bfb8381e4p-2,
        -0x1.08d801950f094p-2, 0x1.569e369a5a39ep-3, -0x1.35c4a1ed21779p-2, -0x1.355cf47307e7fp-3, 0x1.6f9f998d5356ap-3,
        -0x1.23744d9b7b424p-2, -0x1.d67f9333320dfp-5, 0x1.d08c76a28bd22p-3, -0x1.0424d1402938bp-3, 0x1.535a5c5d66215p-3,
        0x1.af929d0f76218p-2, -0x1.d64fc56586c0dp-3, 0x1.0062213c94ea9p-3, -0x1.1033c498113d9p-2, -0x1.dec62d2821aa9p-4,
        0x1.371b1758db9f4p-3, -0x1.7500fe258881ap-3, -0x1.12892d5eb6252p-4, 0x1.117d2bb07c0bap-2, -0x1.648b7c472f6edp-4,
        0x1.f199324cf58d3p-4, 0x1.2e897143f96fep-2, -0x1.e238f4f4d0b65p-6, 0x1.ba98c14827001p-3, -0x1.a6af87eb00bc6p-2,
        -0x1.42cbd4494f746p-5, 0x1.0849b97900518p-2, -0x1.58a536e55bc8p-2, 0x1.4608ea253f2cbp-4, 0x1.72b85094a0398p-2,
        -0x1.12e835d464077p-2, 0x1.fe1db0750f95p-5, -0x1.25e8ee32b017fp-2, -0x1.6a6cadc66a399p-3, 0x1.9454301747915p-3,
        -0x1.ef543fcb6467ap-3, -0x1.43bf7acec59ffp-5, 0x1.93045697f3856p-3, -0x1.1b1be7627c98p-3, -0x1.0d1a2d11c261fp-5,
        0x1.11571bb9b320fp-2, -0x1.25378a960b4c4p-2, 0x1.e7b346b29c458p-5, -0x1.36eb04ad56da4p-2, -0x1.c599604a80296p-6,
        0x1.1d058e8e7d8abp-3, -0x1.247fa1a844145p-2, 0x1.cfc11128e992ep-6, 0x1.0334aabc0c5a7p-2, -0x1.781c25b1a8155p-3,
        0x1.0b9f85b39135cp-4, 0x1.36a4f5dfd6c39p-2, -0x1.251cd3dab393dp-4, 0x1.018b67b83362p-2, -0x1.619486eff0068p-2,
        -0x1.40838f52fb568p-5, 0x1.140deb938f8bep-2, -0x1.958c5333bfa44p-2, 0x1.a163e38966f2ep-4
    }},
    .outputs_after_sgd = {{
        -0x1.4e8dc5d723ea1p-1, 0x1.b40bab058fca4p-5, 0x1.2ae1f4d245d36p-1, -0x1.9fa2836ec7138p-2, 0x1.c1e15eb4c8b18p-4,
        0x1.508f6cbf22decp-1, -0x1.a9a1743650774p-2, 0x1.0bc07088b91ecp-1
    }},
    .after_adam = {{
        -0x1.b1381ce06542ap-4, 0x1.8fbbab51f35bcp-3, -0x1.71a6d3a7c4decp-3, -0x1.185e071d6cd3p-6, 0x1.8fe148562aa11p-2,
        -0x1.a62d3db8301f1p-4, 0x1.6455379694b3dp-5, -0x1.438fb86711b77p-2, -0x1.d2ff013e0577ep-5, 0x1.891a565d31348p-3,
        -0x1.50363d91f61b7p-2, -0x1.2e8b5a4a09b8bp-4, 0x1.1d3baa9e0873ap-2, -0x1.d41bac9d13dd7p-4, -0x1.53a2f8b03b4bp-7,
        0x1.bfac0fb24425ap-2, -0x1.3e4c530f98324p-4, 0x1.9edb10dd40a7ap-6, -0x1.16f71af8ff1b5p-2, -0x1.bfa5823d3595cp-4,
        0x1.2c5f2ca687f9cp-2, -0x1.0bf04b14a1d45p-2, 0x1.6e31e23051b57p-4, 0x1.85da987d48525p-2, -0x1.19518d32a9ddcp-2,
        0x1.30d7d0d7c3cbep-2, -0x1.a3f943abfff8dp-1, -0x1.1d66f2e4676c2p-4, 0x1.d156123da55bap-4, -0x1.770d9f5a9524ep-2,
        0x1.5d0126272f7d2p-5, 0x1.36ac18abaac09p-2, -0x1.25602a3958678p-2, 0x1.c353b78f64effp-4, 0x1.ad77b068735edp-3,
        -0x1.a9a755e57c798p-3, 0x1.a5792aca16b1p-3, -0x1.3db6b47d18aadp-2, -0x1.254d6a562f18ep-3, 0x1.7c6743cdd0e65p-3,
        -0x1.e45ef2900f112p-3, -0x1.67e43fb80715ap-5, 0x1.b6d3c19f6a286p-3, -0x1.5b7b641afe1c8p-3, 0x1.2c830563edbfap-3,
        0x1.b92dda1b1b66dp-2, -0x1.9eaa8c41d561p-3, 0x1.a3f1f1f430e87p-5, -0x1.1f8a6e4c50124p-2, -0x1.a3c1cebbbd7ffp-4,
        0x1.463dba4c08f22p-3, -0x1.9533b689387aep-3, -0x1.dcff9adc84af7p-5, 0x1.e7e33aee56176p-3, -0x1.d9d6b4ad23d33p-4,
        0x1.1b742d7118a05p-3, 0x1.37a7ab09faea3p-2, -0x1.e43558ebe2412p-5, 0x1.ee137b2c910f9p-3, -0x1.893ecdc85314bp-2,
        -0x1.b1862f42ea5d8p-4, 0x1.1ddd0ca9c2701p-2, -0x1.3821606908812p-2, 0x1.9ee4360cf5e36p-4, 0x1.4c5db16e3e293p-2,
        -0x1.bebf072c4222ep-3, 0x1.0604e023722f9p-4, -0x1.35d70f242f7a7p-2, -0x1.301042dc0f943p-3, 0x1.d712c54197015p-3,
        -0x1.3b9ae5c71a928p-2, -0x1.b8be64cc6ea93p-5, 0x1.c2fa4565b8842p-3, -0x1.4583c1896a9dbp-3, 0x1.394167e1525p-10,
        0x1.29a3e1ac26494p-2, -0x1.15964752633bap-2, 0x1.5e6689f8bdff7p-4, -0x1.9906005912b4fp-2, -0x1.8c905b4efdf14p-6,
        0x1.6e03ac530838p-4, -0x1.3ab9d584b6356p-2, -0x1.706615d549f4ap-5, 0x1.1cb08f17e755ep-2, -0x1.0231ce5f35553p-2,
        0x1.5b57b5569eb8bp-6, 0x1.4e75b3abeb74fp-2, -0x1.25ec44154c50ep-8, 0x1.ed19cfc334f0bp-3, -0x1.864f98572b993p-2,
        -0x1.0213b2447c2b3p-3, 0x1.43e04c09dd652p-2, -0x1.bca6ef5c8f6ep-2, 0x1.0d5f29f992a52p-3
    }},
    .outputs_after_adam = {{
        -0x1.759f75e8d74bep-1, 0x1.dc4424bc212c8p-5, 0x1.42a00e4b32c06p-1, -0x1.c7c226e6d9671p-2, 0x1.e7e09c15cf5c8p-5,
        0x1.74baf3895a218p-1, -0x1.08129202b9e3ap-2, 0x1.9e56e12efc582p-3
    }},
};

}  // namespace pytorch
