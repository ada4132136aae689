// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

/// What a translation unit says that was built for one target: how many lanes its kernels work on, and what a net learned.
struct Answer {
  std::size_t lanes = 0;
  std::array<float, 3> outputs{};
};

using Ask = Answer(std::size_t row_size);
Ask ask_baseline, ask_avx2, ask_avx512;
