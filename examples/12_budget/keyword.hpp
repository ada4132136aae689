// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/ctnn.hpp>

/// 40 features of a sound to one of 4 words.
template <std::size_t Hidden>
using Keyword = ctnn::Net<ctnn::Dense<40, Hidden>, ctnn::ReLU, ctnn::Dense<16>, ctnn::ReLU, ctnn::Dense<4>>;

// [limits]
// What the chip has left for it: bytes, bytes, and how often it may multiply and add for an answer.
inline constexpr std::size_t flash = 6 * 1024, memory = 256, multiply_adds = 1500;

template <class Net>
constexpr bool keeps_the_budget() {
  static_assert(sizeof(Net) <= flash, "the weights do not fit into the flash");
  static_assert(Net::inference_bytes <= memory, "an answer takes more memory than there is");
  static_assert(Net::multiply_adds <= multiply_adds, "an answer takes too long");
  return true;
}
// [limits]
