// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>
#include <type_traits>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/optimizers/gradient_descent.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/random/permutation.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/static_size.hpp>
#include <ctnn/train/are_valid.hpp>
#include <ctnn/train/batch.hpp>
#include <ctnn/train/detail/data.hpp>
#include <ctnn/train/detail/describe_epoch.hpp>
#include <ctnn/train/detail/step.hpp>
#include <ctnn/train/detail/trainer_checks.hpp>
#include <ctnn/train/fit_options.hpp>
#include <ctnn/train/fit_report.hpp>
#include <ctnn/train/trainer_state.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Trains a net in place. All memory of training is in here: the tape and what the optimizer remembers. The gradients of a step
/// never do: weights are updated while theirs is in a register (except with batch<N, Piece>, which adds them up).
///
/// Errors   a temporary or constant net, a loss or optimizer that is none, samples of other types: does not compile
template <class Net, class Loss, class Optimizer, std::size_t Batch, std::size_t Piece = Batch>
class Trainer {
  static_assert(wrong::batch_of<Batch>::value, "a batch holds at least one sample");
  static_assert(wrong::batch_in_pieces<wrong::holds<Batch == 0 ? 1 : Batch>, wrong::of<Batch == 0 ? 1 : Piece>>::value,
                "the pieces of a batch hold 1 to all of its samples");
  static_assert(wrong::not_a_loss<Loss, ctnn::Loss<Loss>>::value, "the second argument of Trainer is the loss");
  static_assert(wrong::not_an_optimizer<Optimizer, (ctnn::Optimizer<Optimizer> || !ctnn::Loss<Loss>)>::value,
                "the third argument of Trainer is the optimizer");
  static_assert(
      wrong::group_takes_nothing<wrong::group<detail::idle_group<std::remove_const_t<Net>, Optimizer>()>, Optimizer>::value,
      "a group takes none of the net's parameters: activations count as layers");

  using Trained = std::remove_const_t<Net>;
  using UsableOptimizer = std::conditional_t<ctnn::Optimizer<Optimizer>, Optimizer, GradientDescent>;

 public:
  using T = typename Net::ScalarType;
  using State = TrainerState<Trained, UsableOptimizer>;

  constexpr Trainer(Net& net_to_train, Loss loss, Optimizer optimizer, BatchSize<Batch, Piece>) noexcept
      : net_(net_to_train), loss_(loss), optimizer_(optimizer) {
    static_assert(wrong::say<wrong::trainer_of_a_constant<Net>>::value, "a constant net cannot learn");
  }
  constexpr Trainer(Net&& net_to_train, Loss loss, Optimizer optimizer, BatchSize<Batch, Piece>) noexcept
      : net_(net_to_train), loss_(loss), optimizer_(optimizer) {
    static_assert(wrong::say<wrong::trainer_of_a_temporary<Net, false>>::value,
                  "the trainer refers to its net: a temporary would be gone");
  }

  /// One update with up to Batch samples of an array, span or vector; returns their mean loss before it.
  ///
  /// Errors   no samples, or more than Batch in a span: NaN, nothing is updated. A loss that is not finite: nothing is updated.
  ///          A weight, or a number the optimizer remembers, that would not be finite: NaN; that weight is not updated
  template <class Samples>
  constexpr T step(const Samples& samples) noexcept {
    static_assert(wrong::say<detail::SampleCheck<Net, Loss, Samples>>::value, "samples that the net or the loss cannot use");
    static_assert(wrong::say<wrong::batch_too_small<wrong::holds<Batch>, wrong::got<static_size<Samples>>>>::value,
                  "more samples than the trainer's batch holds");
    if constexpr (well_formed<Samples>)
      if (samples.size() != 0 && samples.size() <= Batch)
        return step_on(
            optimizer_, samples.size(), [&](std::size_t row) -> const auto& { return samples[row]; }, detail::NoLimit{});
    return std::numeric_limits<T>::quiet_NaN();
  }

  /// The same at a learning rate of its own, in the net's scalar: no double is computed with, unless the optimizer's rule does.
  ///
  /// Errors   an optimizer with several learning rates, or none: does not compile
  template <class Samples>
  constexpr T step(const Samples& samples, T learning_rate) noexcept {
    static_assert(wrong::say<wrong::no_single_rate<Optimizer, detail::has_one_rate<Optimizer>>>::value,
                  "which of the optimizer's learning rates is meant?");
    if constexpr (detail::has_one_rate<Optimizer>) {
      const auto usual = std::exchange(optimizer_.learning_rate, math::widen(learning_rate));
      const T loss = step(samples);
      optimizer_.learning_rate = usual;
      return loss;
    } else {
      return step(samples);
    }
  }

  /// Passes over all samples, Batch at a time; the last batch may be short. A second call continues: other orders, same state. The
  /// observer is called after each epoch with an EpochReport; it returns nothing, or a Control.
  ///
  /// Errors   see FitStatus
  template <class Samples, class Observer = detail::NoObserver>
  constexpr FitReport fit(const Samples& samples,
                          const std::type_identity_t<FitOptions<detail::sample_of<Samples>, Trained>>& options = {},
                          Observer&& observer = {}) noexcept(std::is_nothrow_invocable_v<Observer&, const EpochReport&>) {
    static_assert(wrong::say<wrong::not_an_observer<std::remove_cvref_t<Observer>, detail::is_observer<Observer>>>::value,
                  "an observer takes a const EpochReport&");
    static_assert(wrong::say<detail::SampleCheck<Net, Loss, Samples>>::value, "samples that the net or the loss cannot use");
    if constexpr (well_formed<Samples> && detail::is_observer<Observer>) {
      const bool valid =
          are_valid<Net>(samples) && (options.validation.empty() || are_valid<Net>(options.validation));
      return valid ? run_epochs(samples, options, observer) : FitReport{.status = FitStatus::InvalidData};
    } else {
      return {};
    }
  }

  /// Everything that a later trainer of the same type needs to go on, beside the net, FitOptions::best, and changed settings of the
  /// optimizer: copy it, or assign a copy to it.
  [[nodiscard]] constexpr State& state() noexcept { return state_; }
  [[nodiscard]] constexpr const State& state() const noexcept { return state_; }

  /// What is trained.
  [[nodiscard]] constexpr Net& net() noexcept { return net_; }
  [[nodiscard]] constexpr const Net& net() const noexcept { return net_; }

  /// Its settings may be changed between steps: trainer.optimizer().learning_rate /= 2. (Of ParameterGroups that is the last one's
  /// rate; scale_learning_rate(0.5) changes all.)
  [[nodiscard]] constexpr Optimizer& optimizer() noexcept { return optimizer_; }

  /// The averaged net, when the optimizer is an ExponentialMovingAverage; zeros before the first step.
  [[nodiscard]] constexpr Trained average() const noexcept {
    static_assert(wrong::say<wrong::no_average<Optimizer, detail::is_average<Optimizer>>>::value,
                  "the trainer's optimizer is no ExponentialMovingAverage");
    Trained net;
    if constexpr (detail::is_average<Optimizer>) {
      static_cast<typename Trained::Gradients&>(net) = state_.optimizer.slots[Optimizer::average_slot];
      copy_statistics<Trained>(net_, net);  // they are averages already
    }
    return net;
  }

 private:
  // What is wrong has been said: nothing more is compiled, so that one error stays one.
  template <class Samples>
  static constexpr bool well_formed =
      detail::types_fit<Net, Loss, Samples> && !std::is_const_v<Net> && ctnn::Optimizer<Optimizer> && Batch != 0;
  static constexpr bool in_pieces = Piece < Batch;
  struct Nothing {};

  struct EpochResult {
    FitStatus status;
    double loss, learning_rate;
  };

  template <class SampleAt, class Limit>
  constexpr T step_on(const Optimizer& optimizer, std::size_t count, SampleAt sample_at, Limit norm) noexcept {
    if constexpr (Trained::is_random) tape_.seed.value = Random{state_.seed}.next() ^ state_.optimizer.steps;
    if constexpr (in_pieces)
      return detail::accumulated_step(net_, tape_, gradients_, loss_, optimizer, state_.optimizer, count, sample_at, norm);
    else return detail::fused_step(net_, tape_, loss_, optimizer, state_.optimizer, count, sample_at, norm);
  }

  template <class Samples, class Options, class Observer>
  constexpr FitReport run_epochs(const Samples& samples, const Options& options,
                                 Observer& observer) noexcept(std::is_nothrow_invocable_v<Observer&, const EpochReport&>) {
    FitReport report;
    while (report.epochs < options.epochs) {
      const EpochResult result = run_epoch(samples, options);
      if (result.status != FitStatus::Finished) {
        report.status = result.status;
        if (result.status == FitStatus::Diverged) report.loss = result.loss;
        return report;
      }
      ++report.epochs;
      report.loss = result.loss;
      const EpochReport epoch = detail::describe_epoch(net_, loss_, report, result.learning_rate, options);
      const bool no_progress = !improves(epoch, options);
      if (detail::tell(observer, epoch) == Control::Stop || no_progress) {
        report.status = FitStatus::StoppedEarly;
        return report;
      }
    }
    return report;
  }

  template <class Samples, class Options>
  constexpr EpochResult run_epoch(const Samples& samples, const Options& options) noexcept {
    const std::size_t size = samples.size();
    const Permutation order{size, Seed{Random{options.shuffle.value_or(Seed{})}.next() ^ state_.epochs}};
    Optimizer optimizer = optimizer_;
    double sum = 0;
    for (std::size_t first = 0; first < size; first += Batch) {
      if (options.stop != nullptr && *options.stop != 0) return {FitStatus::Interrupted, sum, 0};
      if (options.schedule) {
        const double epoch = static_cast<double>(state_.epochs) + static_cast<double>(first) / static_cast<double>(size);
        optimizer = scaled(optimizer_, options.schedule(epoch, state_.loss, state_.schedule));
      }
      const std::size_t count = size - first < Batch ? size - first : Batch;
      const T loss = step_on(
          optimizer, count,
          [&](std::size_t row) -> const auto& { return samples[options.shuffle ? order[first + row] : first + row]; },
          detail::NormLimit{options.clip_norm});
      if (!is_finite(loss)) return {FitStatus::Diverged, static_cast<double>(loss), 0};
      sum += static_cast<double>(loss) * static_cast<double>(count);
    }
    ++state_.epochs;
    return {FitStatus::Finished, sum / static_cast<double>(size), optimizer.learning_rate};
  }

  /// Notes how the epoch went; false when patience has come to its end.
  template <class Options>
  constexpr bool improves(const EpochReport& epoch, const Options& options) noexcept {
    if (state_.validated == options.validation.empty()) {  // another loss than before: not to be compared with that
      state_.validated = !options.validation.empty();
      state_.best_loss = std::numeric_limits<double>::infinity();
      state_.epochs_since_best = 0;
    }
    state_.loss = state_.validated ? epoch.validation_loss : epoch.loss;
    if (state_.loss < state_.best_loss) {
      state_.best_loss = state_.loss;
      state_.epochs_since_best = 0;
      if (options.best != nullptr) *options.best = net_;
    } else if (options.patience != 0) {
      ++state_.epochs_since_best;
    }
    if (options.patience == 0 || state_.epochs_since_best < options.patience) return true;
    state_.epochs_since_best = 0;  // another call may try again
    return false;
  }

  Net& net_;
  Loss loss_;
  Optimizer optimizer_;
  State state_{};
  Tape<Trained, (Piece == 0 ? 1 : Piece)> tape_{};
  [[no_unique_address]] std::conditional_t<in_pieces, typename Trained::Gradients, Nothing> gradients_{};
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
