// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <type_traits>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

// Which tensors a Group takes: a function object without state, such as these or a lambda of one's own, from ParameterId to bool.

/// Every vector: biases, the slopes of PReLU. What weight decay should spare.
struct TakesBiases {
  constexpr bool operator()(ParameterId parameter) const noexcept { return parameter.rank == 1; }
};
inline constexpr TakesBiases biases{};

/// The parameters of some layers, counted from 0 as in net.layer<I>().
template <std::size_t... Indices>
struct TakesLayers {
  constexpr bool operator()(ParameterId parameter) const noexcept { return ((parameter.layer == Indices) || ...); }
};
template <std::size_t... Indices>
inline constexpr TakesLayers<Indices...> in_layers{};

/// An optimizer for some of the parameters.
template <class Where, class Optimizer>
struct Group {
  Where where;
  Optimizer optimizer;
};
template <class Where, class Optimizer>
Group(Where, Optimizer) -> Group<Where, Optimizer>;

/// Different optimizers, or settings of one, for different parameters: the first group that takes a tensor, the last argument for
/// all others. `learning_rate` is that one's; a schedule scales all.
///   ParameterGroups{Group{biases, AdamW{.weight_decay = 0}}, AdamW{}}
///   ParameterGroups{Group{in_layers<0, 2>, Frozen{}}, Adam{}}
template <class... Groups>
struct ParameterGroups;

template <class Optimizer>
struct ParameterGroups<Optimizer> : Optimizer {
  constexpr explicit ParameterGroups(Optimizer all_others) noexcept : Optimizer(all_others) {}

  template <class Ids>
  [[nodiscard]] static constexpr std::size_t idle_group(const Ids&) noexcept {
    return 0;
  }
};

template <class Where, class Optimizer, class... Rest>
struct ParameterGroups<Group<Where, Optimizer>, Rest...> : ParameterGroups<Rest...> {
  using Others = ParameterGroups<Rest...>;
  Optimizer optimizer;

  static constexpr std::size_t slots = Optimizer::slots > Others::slots ? Optimizer::slots : Others::slots;
  struct Memory {
    [[no_unique_address]] MemoryOf<Optimizer> group{};
    [[no_unique_address]] MemoryOf<Others> others{};
  };

  constexpr ParameterGroups(Group<Where, Optimizer> group, Rest... rest) noexcept : Others(rest...), optimizer(group.optimizer) {}

  /// The first group, counted from 0, that takes none of these parameters; where there is none, the number of groups.
  template <class Ids>
  [[nodiscard]] static constexpr std::size_t idle_group(const Ids& ids) noexcept {
    for (const ParameterId id : ids)
      if (Where{}(id)) return 1 + Others::idle_group(ids);
    return 0;
  }
  static constexpr std::size_t group_count = sizeof...(Rest);

  constexpr void scale_learning_rate(double factor) noexcept {
    static_cast<Others&>(*this) = scaled<Others>(*this, factor);
    optimizer = scaled(optimizer, factor);
  }

  /// Hands an optimizer no more slots than it knows.
  template <std::size_t Slots, class Inner>
  struct FirstSlots {
    Inner inner;

    template <Number V, class... Slot>
    [[gnu::always_inline]] constexpr V operator()(V w, V g, Slot... slot) const noexcept {
      if constexpr (Slots == sizeof...(Slot)) return inner(w, g, slot...);
      else if constexpr (Slots == 0) return inner(w, g);
      else return select(w, g, std::make_index_sequence<Slots>{}, std::initializer_list<std::common_type_t<Slot...>>{slot...});
    }

   private:
    template <Number V, std::size_t... S, class Slot>
    [[gnu::always_inline]] constexpr V select(V w, V g, std::index_sequence<S...>,
                                              std::initializer_list<Slot> all) const noexcept {
      return inner(w, g, all.begin()[S]...);
    }
  };

  template <class Mine, class Theirs>
  struct Rule {
    Mine mine;
    Theirs theirs;

    template <ParameterId Id>
    [[nodiscard]] constexpr auto of() const noexcept {
      if constexpr (Where{}(Id)) return FirstSlots<Optimizer::slots, decltype(rule_for<Id>(mine))>{rule_for<Id>(mine)};
      else return FirstSlots<Others::slots, decltype(rule_for<Id>(theirs))>{rule_for<Id>(theirs)};
    }
  };

  template <Scalar T>
  [[nodiscard]] constexpr auto rule(std::size_t step, Memory& memory) const noexcept {
    using Mine = decltype(rule_of<T>(optimizer, step, memory.group));
    using Theirs = decltype(rule_of<T, Others>(*this, step, memory.others));
    return Rule<Mine, Theirs>{rule_of<T>(optimizer, step, memory.group), rule_of<T, Others>(*this, step, memory.others)};
  }
};
template <class... Groups>
ParameterGroups(Groups...) -> ParameterGroups<Groups...>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
