// SPDX-License-Identifier: BSL-1.0
// Training in static memory: some steps of a batch that is not full give the weights that they give the compiler.
#include <array>
#include <cstddef>
#include <memory>

#include <ctnn/ctnn.hpp>

#include "embedded/small_net.hpp"
#include "embedded/target.hpp"

using namespace ctnn;

namespace {

constexpr std::size_t capacity = 3, steps = 3;
constexpr std::array<Sample<SmallNet::Input, Label>, 2> samples{{{some_inputs()[0], Label{3}}, {some_inputs()[1], Label{0}}}};
constexpr SGD optimizer{.learning_rate = 0.1, .momentum = 0.9};

constexpr SmallNet trained_by_the_compiler = [] {
  SmallNet net{Seed{7}};
  Trainer trainer{net, SoftmaxCrossEntropy{}, optimizer, batch<capacity>};
  for (std::size_t i = 0; i < steps; ++i) trainer.step(samples);
  return net;
}();

SmallNet net;
constinit Trainer trainer{net, SoftmaxCrossEntropy{}, optimizer, batch<capacity>};

}  // namespace

int main() {
  const auto to_start = target::stack_of("random weights", [] { std::construct_at(&net, Seed{target::at_run_time(7U)}); });
  const auto to_train = target::stack_of("training", [] {
    for (std::size_t i = 0; i < target::at_run_time(steps); ++i) trainer.step(samples);
  });
  bool same = true;
  for_each_tensor<SmallNet>([&](auto, const char* name, const auto& compiled,
                                const auto& run) { same = target::same_bits(name, compiled.values, run.values) && same; },
                            trained_by_the_compiler, net);
  return same && to_start < sizeof net / 4 && to_train < sizeof net / 2 ? 0 : 1;
}
