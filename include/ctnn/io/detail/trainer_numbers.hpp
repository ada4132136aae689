// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <ctnn/io/detail/file_tensor.hpp>
#include <ctnn/io/detail/members.hpp>
#include <ctnn/train/schedule.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// What a trainer remembers beside tensors, as numbers of the types that files have.
struct TrainerNumbers {
  std::uint64_t steps = 0, epochs = 0, epochs_since_best = 0, validated = 0, seed = 0;
  double loss = 0, best_loss = 0;
  ScheduleMemory schedule{};
  std::vector<double> memory{};  // of the optimizer

  template <class State>
  explicit TrainerNumbers(const State& state)
      : steps(state.optimizer.steps),
        epochs(state.epochs),
        epochs_since_best(state.epochs_since_best),
        validated(state.validated ? 1 : 0),
        seed(state.seed.value),
        loss(state.loss),
        best_loss(state.best_loss),
        schedule(state.schedule) {
    for_each_double(state.optimizer.memory, [&](double number) { memory.push_back(number); });
  }

  template <class State>
  void store_in(State& state) const {
    state.optimizer.steps = static_cast<std::size_t>(steps);
    state.epochs = static_cast<std::size_t>(epochs);
    state.epochs_since_best = static_cast<std::size_t>(epochs_since_best);
    state.validated = validated != 0;
    state.seed.value = seed;
    state.loss = loss;
    state.best_loss = best_loss;
    state.schedule = schedule;
    std::size_t i = 0;
    for_each_double(state.optimizer.memory, [&](double& number) { number = memory[i++]; });
  }

  /// The tensors of a file that they are; they refer to this object.
  void add_to(std::vector<FileTensor>& tensors) {
    const auto add = [&](const char* name, auto* values, std::vector<std::size_t> shape) {
      tensors.push_back({name, shape, std::vector<std::size_t>(shape.size(), 1), values, true});  // a loss may be infinite
    };
    add("optimizer.steps", &steps, {});
    add("trainer.epochs", &epochs, {});
    add("trainer.epochs_since_best", &epochs_since_best, {});
    add("trainer.validated", &validated, {});
    add("trainer.seed", &seed, {});
    add("trainer.loss", &loss, {});
    add("trainer.best_loss", &best_loss, {});
    add("trainer.schedule", schedule.data(), {schedule.size()});
    if (!memory.empty()) add("optimizer.memory", memory.data(), {memory.size()});
  }
};

/// All tensors of a checkpoint: those of the net under their own names, of the optimizer's slots and the best net with
/// "optimizer.0." or "best." before, and the trainer's numbers. (`best` may be null.)
template <class Net, class AnyNet, class State>
[[nodiscard]] std::vector<FileTensor> checkpoint_tensors(AnyNet& net, State& state, AnyNet* best, TrainerNumbers& numbers) {
  std::vector<FileTensor> tensors = file_tensors<Net>(net);
  const auto add = [&](std::vector<FileTensor> more) { std::move(more.begin(), more.end(), std::back_inserter(tensors)); };
  if constexpr (requires { state.optimizer.slots.size(); })
    for (std::size_t slot = 0; slot < state.optimizer.slots.size(); ++slot)
      add(file_tensors<Net>(state.optimizer.slots[slot], "optimizer." + std::to_string(slot) + '.', false));
  if (best != nullptr) add(file_tensors<Net>(*best, "best."));
  numbers.add_to(tensors);
  return tensors;
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
