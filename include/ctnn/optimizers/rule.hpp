// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

// For what works with every optimizer: the update itself, and optimizers that wrap another.

/// The Memory of an optimizer that remembers nothing beside its slots.
struct NoMemory {};

/// What MemoryOf names.
template <class Optimizer>
struct memory_of {
  using type = NoMemory;
};
template <class Optimizer>
  requires requires { typename Optimizer::Memory; }
struct memory_of<Optimizer> {
  using type = typename Optimizer::Memory;
};
/// An optimizer's Memory; NoMemory where it has none.
template <class Optimizer>
using MemoryOf = typename memory_of<Optimizer>::type;

/// The optimizer's rule for a step.
template <Scalar T, class Optimizer>
[[nodiscard]] constexpr auto rule_of(const Optimizer& optimizer, std::size_t step,
                                     [[maybe_unused]] MemoryOf<Optimizer>& memory) noexcept {
  if constexpr (requires { typename Optimizer::Memory; }) return optimizer.template rule<T>(step, memory);
  else return optimizer.template rule<T>(step);
}

/// Whether a rule treats some tensors differently from others.
template <class Rule>
concept ChoosesByParameter = requires(const Rule& rule) { rule.template of<ParameterId{}>(); };

/// What a rule does with one tensor: itself, or what it chooses. Refers to the rule.
template <ParameterId Id, class Rule>
[[nodiscard]] constexpr decltype(auto) rule_for(const Rule& rule) noexcept {
  if constexpr (ChoosesByParameter<Rule>) return rule.template of<Id>();
  else return (rule);
}

/// Whether a rule leaves everything as it is: its own `changes_nothing`, or that of the rule it wraps.
template <class Rule>
inline constexpr bool is_frozen = false;
template <class Rule>
  requires requires { Rule::changes_nothing; }
inline constexpr bool is_frozen<Rule> = Rule::changes_nothing;
template <class Rule>
  requires requires(Rule rule) { rule.inner; }
inline constexpr bool is_frozen<Rule> = is_frozen<std::remove_cvref_t<decltype(Rule::inner)>>;

/// A wrapping rule takes lanes when the rule inside does.
template <class Rule>
  requires requires(Rule rule) { rule.inner; }
inline constexpr bool takes_lanes<Rule> = takes_lanes<std::remove_cvref_t<decltype(Rule::inner)>>;

/// Whether a rule leaves one tensor as it is.
template <ParameterId Id, class Rule>
inline constexpr bool freezes = is_frozen<std::remove_cvref_t<decltype(rule_for<Id>(std::declval<const Rule&>()))>>;

/// The optimizer with its learning rate, or all of its learning rates, multiplied by a factor.
template <class Optimizer>
[[nodiscard]] constexpr Optimizer scaled(Optimizer optimizer, double factor) noexcept {
  if constexpr (requires { optimizer.scale_learning_rate(factor); }) optimizer.scale_learning_rate(factor);
  else optimizer.learning_rate *= factor;
  return optimizer;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
