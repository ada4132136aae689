// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Another optimizer that also averages the weights it makes (Polyak and Juditsky, 1992, with exponential weights):
///   average = decay average + (1 - decay) w,  after the first step average = w
/// ExponentialMovingAverage{Adam{}, 0.999}; trainer.average() is the net of the averages. It costs one slot.
/// (Around groups, not in them. In float, a share of 1 - decay below 1e-4 is lost in rounding near the end.)
template <class Optimizer>
struct ExponentialMovingAverage : Optimizer {
  double decay = 0.999;  ///< per step, 0 to 1

  static constexpr std::size_t slots = 1 + Optimizer::slots, average_slot = 0;
  using Memory = MemoryOf<Optimizer>;
  using Averages = ExponentialMovingAverage;  // only the outermost optimizer may hand out its average

  template <Scalar T, class Inner>
  struct Rule {
    Inner inner;
    T keep, share;

    template <Number V, class Slot, class... Slots>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slot average, Slots... others) const noexcept {
      const V new_w = inner(w, g, others...);
      average.store(keep * average.load() + share * new_w);
      return new_w;
    }
    template <ParameterId Id>
    [[nodiscard]] constexpr auto of() const noexcept
      requires ChoosesByParameter<Inner>
    {
      return Rule<T, decltype(rule_for<Id>(inner))>{rule_for<Id>(inner), keep, share};
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr auto rule(std::size_t step, Memory& memory) const noexcept {
    using Inner = decltype(rule_of<T, Optimizer>(*this, step, memory));
    // The average begins as 0, so that the first share is all of it.
    return Rule<T, Inner>{rule_of<T, Optimizer>(*this, step, memory), math::narrow<T>(decay),
                          math::narrow<T>(step == 1 ? 1 : 1 - decay)};
  }
};
template <class Optimizer>
ExponentialMovingAverage(Optimizer, double) -> ExponentialMovingAverage<Optimizer>;
template <class Optimizer>
ExponentialMovingAverage(Optimizer) -> ExponentialMovingAverage<Optimizer>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
