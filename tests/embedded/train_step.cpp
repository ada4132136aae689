// SPDX-License-Identifier: BSL-1.0
// One step of training on the chip, with an optimizer that the build chooses; its learning rate comes at run time, in floats.
#include <array>

#include <ctnn/ctnn.hpp>

#include "embedded/small_net.hpp"
#include "embedded/target.hpp"

namespace {

constexpr ctnn::OPTIMIZER optimizer{};
constexpr std::array<ctnn::Sample<SmallNet::Input, SmallNet::Output>, 1> sample{{{some_inputs()[1], {1, 0, -1, 0.5F}}}};
constexpr SmallNet start{ctnn::Seed{7}};
constexpr float learning_rate = 0.01F;

SmallNet net;
constinit ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, optimizer, ctnn::batch<1>};
static_assert(SmallNet::training_bytes<1> <= 656 && SmallNet::training_bytes<1> == sizeof(ctnn::Tape<SmallNet, 1>));
static_assert(sizeof trainer <= SmallNet::training_bytes<1> + sizeof(decltype(trainer)::State) + 128);  // and its settings

constexpr SmallNet trained_by_the_compiler = [] {
  SmallNet learner = start;
  ctnn::Trainer teacher{learner, ctnn::MeanSquaredError{}, optimizer, ctnn::batch<1>};
  teacher.step(sample, learning_rate);
  return learner;
}();

}  // namespace

extern "C" [[gnu::noinline]] void measured(float rate) noexcept { trainer.step(sample, rate); }

int main() {
  net = start;
  const float rate = target::at_run_time(learning_rate);
  const auto stack = target::stack_of("measured", [&] { measured(rate); });
  bool same = true;
  ctnn::for_each_tensor<SmallNet>([&](auto, const char* name, const auto& compiled,
                                      const auto& run) { same = target::same_bits(name, compiled.values, run.values) && same; },
                                  trained_by_the_compiler, net);
  return same && stack < 2560 ? 0 : 1;
}
