// SPDX-License-Identifier: BSL-1.0
// Written by tests/reference/generate.py with PyTorch 1.13.0a0; not to be edited.
#pragma once

#include "reference/shapes.hpp"

// clang-format off
namespace pytorch {

inline constexpr std::array<double, 24> plateau_losses{{
    8.0, 7.0, 7.0, 0x1.bffe5c91d14e4p+2, 7.0, 7.0, 6.0, 6.5, 6.25, 7.0, 7.0, 7.0, 6.0, 5.0, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5,
    5.5, 5.5, 5.5
}};

// StepLR(step_size=7, gamma=0.5)
inline constexpr std::array<double, 24> step_decay{{
    1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.125, 0.125,
    0.125
}};

// ExponentialLR(gamma=0.9)
inline constexpr std::array<double, 24> exponential_decay{{
    1.0, 0x1.ccccccccccccdp-1, 0x1.9eb851eb851ecp-1, 0x1.753f7ced91688p-1, 0x1.4fec56d5cfaaep-1, 0x1.2e54b48d3ae6ap-1,
    0x1.101908e581cf9p-1, 0x1.e9c6a99d1cdcp-2, 0x1.b8cc6573cd2c7p-2, 0x1.8cb7f4e838a8p-2, 0x1.650bf60432fdap-2,
    0x1.4157909d61178p-2, 0x1.2135355a70fb9p-2, 0x1.04497cd165af3p-2, 0x1.d484471283d4fp-3, 0x1.a5aa3ff7103fap-3,
    0x1.7b7f9ff7f5061p-3, 0x1.558c765f29524p-3, 0x1.3364d0ef3eca1p-3, 0x1.14a788d7521c4p-3, 0x1.f1fa5cb6c6ffbp-4,
    0x1.c02e203e197fcp-4, 0x1.935cb69e4a263p-4, 0x1.6b06a45b42bcp-4
}};

// CosineAnnealingLR(T_max=20, eta_min=0.125)
inline constexpr std::array<double, 21> cosine_decay{{
    1.0, 0x1.fd3e000d4f3e8p-1, 0x1.f5096286de53p-1, 0x1.e795e0ccac36fp-1, 0x1.d538454127b09p-1, 0x1.be6454cd7aa29p-1,
    0x1.a3a9f51f35789p-1, 0x1.85b1a1977109p-1, 0x1.6538454127b0ap-1, 0x1.430a93f566922p-1, 0.5625, 0x1.f9ead81532dcp-2,
    0x1.b58f757db09edp-2, 0x1.749cbcd11deep-2, 0x1.38ac15c1950eep-2, 0x1.033756650abadp-2, 0x1.ab1eeafb613dbp-3,
    0x1.61a87ccd4f242p-3, 0x1.2bda75e486b41p-3, 0x1.0b07ffcac3061p-3, 0.125
}};

// LinearLR(start_factor=0.25, total_iters=8)
inline constexpr std::array<double, 12> warm_up{{
    0.25, 0.34375, 0.4375, 0.53125, 0.625, 0.71875, 0x1.9ffffffffffffp-1, 0x1.cffffffffffffp-1, 0x1.fffffffffffffp-1,
    0x1.fffffffffffffp-1, 0x1.fffffffffffffp-1, 0x1.fffffffffffffp-1
}};

// OneCycleLR(max_lr=1, total_steps=41)
inline constexpr std::array<double, 41> one_cycle{{
    0x1.47ae147ae148p-5, 0x1.deab3a2a7d22p-5, 0x1.cc051d087ffa8p-4, 0x1.94796e133f9p-3, 0x1.3ad4ba669093ep-2,
    0x1.bc23b909b41f6p-2, 0x1.221dbeea6b2e3p-1, 0x1.64543956189c4p-1, 0x1.9f9f8d4149f1cp-1, 0x1.cf7200f9d504ap-1,
    0x1.f01f65cd5c988p-1, 0x1.ff254c0789326p-1, 0x1.ff3fb482740f1p-1, 0x1.fb9491752d1adp-1, 0x1.f4e67f5165f18p-1,
    0x1.eb49f66479b0cp-1, 0x1.dedc6ab031565p-1, 0x1.cfc3f1a956ce8p-1, 0x1.be2ecd83b206fp-1, 0x1.aa52df710f626p-1,
    0x1.946d0285b2aaep-1, 0x1.7cc0513c2a388p-1, 0x1.639557d3f8375p-1, 0x1.4939360132f3fp-1, 0x1.2dfcb2965d2e2p-1,
    0x1.123343fcafdadp-1, 0x1.ec6420e2b7d3fp-2, 0x1.b49dd22f06bfcp-2, 0x1.7dbe85fd0033ep-2, 0x1.486e6284a6d45p-2,
    0x1.1550c6d17211dp-2, 0x1.ca04ac4170955p-3, 0x1.702e2fc4f92dap-3, 0x1.1e31643708eedp-3, 0x1.aa130e5b0c07ap-4,
    0x1.2b2d8bcab39fbp-4, 0x1.826e3930ac1f2p-5, 0x1.b5d1d99231ad4p-6, 0x1.87322c67a19bap-7, 0x1.88c3541eecbep-9,
    0x1.0c6f7a0b5ed8dp-18
}};

// ReduceLROnPlateau(factor=0.5, patience=2)
inline constexpr std::array<double, 24> plateau{{
    1.0, 1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125, 0.125, 0.125, 0.125, 0.0625, 0.0625, 0.0625,
    0.03125, 0.03125, 0.03125, 0.015625
}};

// ReduceLROnPlateau(factor=0.25, patience=1, threshold=0.125, cooldown=3, min_lr=0.03125)
inline constexpr std::array<double, 24> plateau_with_cooldown{{
    1.0, 1.0, 1.0, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.0625, 0.0625, 0.0625, 0.0625, 0.0625, 0.0625, 0.0625, 0.03125, 0.03125,
    0.03125, 0.03125, 0.03125, 0.03125, 0.03125, 0.03125
}};

}  // namespace pytorch
