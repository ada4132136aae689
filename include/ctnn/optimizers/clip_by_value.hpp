// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/narrow.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Another optimizer, every element of the gradient first clipped to [-limit, limit]: ClipByValue{Adam{}, 0.5}.
/// (By norm: FitOptions::clip_norm, which needs the whole gradient.)
template <class Optimizer>
struct ClipByValue : Optimizer {
  double limit = 1;  ///< above 0

  using Memory = MemoryOf<Optimizer>;

  template <Scalar T, class Inner>
  struct Rule {
    Inner inner;
    T limit;

    template <Number V, class... Slots>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slots... slots) const noexcept {
      return inner(w, math::clamp(g, -limit, limit), slots...);
    }
    template <ParameterId Id>
    [[nodiscard]] constexpr auto of() const noexcept
      requires ChoosesByParameter<Inner>
    {
      return Rule<T, decltype(rule_for<Id>(inner))>{rule_for<Id>(inner), limit};
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr auto rule(std::size_t step, Memory& memory) const noexcept {
    return Rule<T, decltype(rule_of<T, Optimizer>(*this, step, memory))>{rule_of<T, Optimizer>(*this, step, memory),
                                                                         math::narrow<T>(limit)};
  }
};
template <class Optimizer>
ClipByValue(Optimizer, double) -> ClipByValue<Optimizer>;
template <class Optimizer>
ClipByValue(Optimizer) -> ClipByValue<Optimizer>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
