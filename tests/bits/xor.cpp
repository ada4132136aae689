// SPDX-License-Identifier: BSL-1.0
// 600 epochs of XOR: the bits that tests/embedded has from microcontrollers, in this compiler and on this processor.
#include <cstdio>

#include "embedded/xor_training.hpp"

using namespace xor_training;

int main() {
  volatile unsigned seed = 1;
  const bool same = bits_of(train(ctnn::Seed{seed})) == expected_bits;
  std::puts(same ? "all 21 words are the same" : "some words differ");
  return same ? 0 : 1;
}
