// SPDX-License-Identifier: BSL-1.0
// The design's program, unchanged, and its training once more on the chip.
#include <array>
#include <cstddef>

#include "embedded/target.hpp"
#include "programs/design.cpp"

namespace {

Xor train_at_run_time() noexcept {
  Xor net{Seed{target::at_run_time(1U)}};
  Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.05}, batch<4>};
  trainer.fit(gate, {.epochs = target::at_run_time(100U)});
  return net;
}

constexpr std::array<float, gate.size()> answers(const Xor& net) noexcept {
  std::array<float, gate.size()> said{};
  for (std::size_t i = 0; i < gate.size(); ++i) said[i] = net(gate[i].input)[0];
  return said;
}
constexpr auto answers_of_the_compiler = answers(trained);

}  // namespace

int check() noexcept {
  Xor net;
  const auto stack = target::stack_of("training, with net and trainer", [&] { net = train_at_run_time(); });
  const bool same_weights = target::same_bits("weights", trained, net);
  const bool same_answers = target::same_bits("answers", answers_of_the_compiler, answers(net));
  return same_weights && same_answers && stack < 4096 ? 0 : 1;
}
