// SPDX-License-Identifier: BSL-1.0
// 600 epochs of XOR, by the compiler and once more on the chip.
#include "embedded/target.hpp"
#include "embedded/xor_training.hpp"

using namespace xor_training;

int main() {
  Xor net;
  const auto stack = target::stack_of("training, with its net and trainer",
                                      [&] { net = train(ctnn::Seed{target::at_run_time(1U)}, target::at_run_time(600U)); });
  return target::same_bits("weights and answers", expected_bits, bits_of(net)) && stack < 2048 ? 0 : 1;
}
