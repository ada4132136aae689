// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/net/backward.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/net/forward.hpp>
#include <ctnn/net/optimizer_state.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/net/update.hpp>
#include <ctnn/optimizers/gradient_descent.hpp>
#include <ctnn/random/permutation.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/static_size.hpp>
#include <ctnn/train/accuracy.hpp>
#include <ctnn/train/batch.hpp>
#include <ctnn/train/detail/batch_loss.hpp>
#include <ctnn/train/detail/data.hpp>
#include <ctnn/train/fit_options.hpp>
#include <ctnn/train/fit_report.hpp>
#include <ctnn/train/loss_of.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

namespace detail {

struct NoObserver {
  constexpr void operator()(const EpochReport&) const noexcept {}
};

template <class Observer>
inline constexpr bool is_observer = std::is_invocable_r_v<Control, Observer&, const EpochReport&>;
template <class Observer>
  requires std::is_invocable_v<Observer&, const EpochReport&> &&
               std::is_void_v<std::invoke_result_t<Observer&, const EpochReport&>>
inline constexpr bool is_observer<Observer> = true;

}  // namespace detail

/// Trains a net in place. All memory of training is in here: the tape and what the optimizer remembers. The gradients of a step
/// never do: weights are updated while theirs is in a register.
///
/// Errors   a temporary or constant net, a loss or optimizer that is none, samples of other types: does not compile
template <class Net, class Loss, class Optimizer, std::size_t Batch>
class Trainer {
  static_assert(wrong::batch_of<Batch>::value, "a batch holds at least one sample");
  static_assert(wrong::not_a_loss<Loss, ctnn::Loss<Loss>>::value, "the second argument of Trainer is the loss");
  static_assert(wrong::not_an_optimizer<Optimizer, (ctnn::Optimizer<Optimizer> || !ctnn::Loss<Loss>)>::value,
                "the third argument of Trainer is the optimizer");

 public:
  using T = typename Net::ScalarType;

  constexpr Trainer(Net& net_to_train, Loss loss, Optimizer optimizer, BatchSize<Batch>) noexcept
      : net_(net_to_train), loss_(loss), optimizer_(optimizer) {
    static_assert(wrong::say<wrong::trainer_of_a_constant<Net>>::value, "a constant net cannot learn");
  }
  constexpr Trainer(Net&& net_to_train, Loss loss, Optimizer optimizer, BatchSize<Batch>) noexcept
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
        return step_on(samples.size(), [&](std::size_t row) -> const auto& { return samples[row]; });
    return std::numeric_limits<T>::quiet_NaN();
  }

  /// Passes over all samples, Batch at a time; the last batch may be short. A second call continues: other orders, same optimizer
  /// state. The observer is called after each epoch with an EpochReport; it returns nothing, or a Control.
  ///
  /// Errors   see FitStatus
  template <class Samples, class Observer = detail::NoObserver>
  constexpr FitReport fit(const Samples& samples,
                          const std::type_identity_t<FitOptions<detail::sample_of<Samples>>>& options = {},
                          Observer&& observer = {}) noexcept(std::is_nothrow_invocable_v<Observer&, const EpochReport&>) {
    static_assert(wrong::say<wrong::not_an_observer<std::remove_cvref_t<Observer>, detail::is_observer<Observer>>>::value,
                  "an observer takes a const EpochReport&");
    static_assert(wrong::say<detail::SampleCheck<Net, Loss, Samples>>::value, "samples that the net or the loss cannot use");
    if constexpr (well_formed<Samples> && detail::is_observer<Observer>) {
      const bool valid =
          detail::are_valid<Net>(samples) && (options.validation.empty() || detail::are_valid<Net>(options.validation));
      return valid ? run_epochs(samples, options, observer) : FitReport{.status = FitStatus::InvalidData};
    } else {
      return {};
    }
  }

 private:
  // What is wrong has been said: nothing more is compiled, so that one error stays one.
  template <class Samples>
  static constexpr bool well_formed =
      detail::types_fit<Net, Loss, Samples> && !std::is_const_v<Net> && ctnn::Optimizer<Optimizer> && Batch != 0;
  static constexpr std::size_t capacity = Batch == 0 ? 1 : Batch;
  using UsableOptimizer = std::conditional_t<ctnn::Optimizer<Optimizer>, Optimizer, GradientDescent>;

  struct EpochResult {
    FitStatus status;
    double loss;
  };

  /// The mean loss before the update; NaN when the update could not be made everywhere.
  template <class SampleAt>
  constexpr T step_on(std::size_t count, SampleAt sample_at) noexcept {
    const T scale = T{1} / static_cast<T>(count);
    forward_samples(net_, count, [&](std::size_t row) -> const auto& { return sample_at(row).input; }, tape_);
    const T loss = scale * detail::batch_loss(tape_, loss_, count, scale,
                                              [&](std::size_t row) -> const auto& { return sample_at(row).target; });
    if (!is_finite(loss)) return loss;
    const auto rule = optimizer_.template rule<T>(++state_.steps);
    bool finite = true;
    backward_samples(net_, tape_, [&](auto index) { return update_layer<index>(net_, state_, rule, finite); });
    return finite ? loss : std::numeric_limits<T>::quiet_NaN();
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
      if (report_epoch(observer, report, options) == Control::Stop) {
        report.status = FitStatus::StoppedEarly;
        return report;
      }
    }
    return report;
  }

  template <class Observer, class Options>
  constexpr Control report_epoch(Observer& observer, const FitReport& report, const Options& options) const
      noexcept(std::is_nothrow_invocable_v<Observer&, const EpochReport&>) {
    EpochReport epoch{
        .epoch = report.epochs, .epochs = options.epochs, .loss = report.loss, .learning_rate = optimizer_.learning_rate};
    if (!options.validation.empty()) {
      epoch.validation_loss = static_cast<double>(loss_of(net_, loss_, options.validation));
      if constexpr (detail::TellsClass<typename Net::Output, decltype(options.validation[0].target)>)
        epoch.validation_accuracy = accuracy(net_, options.validation);
    }
    if constexpr (std::is_void_v<decltype(observer(epoch))>) {
      observer(epoch);
      return Control::Continue;
    } else {
      return observer(epoch);
    }
  }

  template <class Samples, class Options>
  constexpr EpochResult run_epoch(const Samples& samples, const Options& options) noexcept {
    const std::size_t size = samples.size();
    const Permutation order{size, Seed{Random{options.shuffle.value_or(Seed{})}.next() ^ epochs_++}};
    double sum = 0;
    for (std::size_t first = 0; first < size; first += Batch) {
      if (options.stop != nullptr && *options.stop != 0) return {FitStatus::Interrupted, sum};
      const std::size_t count = size - first < Batch ? size - first : Batch;
      const T loss = step_on(
          count, [&](std::size_t row) -> const auto& { return samples[options.shuffle ? order[first + row] : first + row]; });
      if (!is_finite(loss)) return {FitStatus::Diverged, static_cast<double>(loss)};
      sum += static_cast<double>(loss) * static_cast<double>(count);
    }
    return {FitStatus::Finished, sum / static_cast<double>(size)};
  }

  Net& net_;
  Loss loss_;
  Optimizer optimizer_;
  std::size_t epochs_ = 0;
  Tape<std::remove_const_t<Net>, capacity> tape_{};
  OptimizerState<std::remove_const_t<Net>, UsableOptimizer> state_{};
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
