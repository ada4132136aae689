// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// A new value that is kept back.
template <Number V>
struct Kept {
  V value{};
  bool changed = false;
};

/// What a rule sees of what the optimizer remembers for a weight.
template <class At, class View, Number V>
struct Slot {
  At at;
  View view;
  Kept<V>& kept;

  [[nodiscard, gnu::always_inline]] constexpr V load() const noexcept { return kept.changed ? kept.value : V(at.load(view)); }
  [[gnu::always_inline]] constexpr void store(V value) const noexcept { kept = {value, true}; }
};

/// w = rule(w, g, slot...). A weight or slot that would become infinite or NaN stays as it was, and `finite` turns false.
template <class View, class Rule, std::size_t Slots>
struct UpdateTensor {
  View weights;
  std::array<View, Slots> slots;
  Rule rule;
  bool& finite;

  template <Scalar T>
  constexpr void operator()(Element at, T gradient) const noexcept {
    update(at, gradient, std::make_index_sequence<Slots>{});
  }
  template <std::size_t Width, std::size_t Valid, Lanes V>
    requires takes_lanes<Rule>
  [[gnu::always_inline]] constexpr void operator()(Block<Width, Valid> at, V gradient) const noexcept {
    V gradients[] = {gradient};
    (*this)(Tile<1, Width, Valid>{at.row, at.column}, gradients);
  }
  template <std::size_t... Shape, Number V, std::size_t Count>
    requires takes_lanes<Rule>
  [[gnu::always_inline]] constexpr void operator()(Tile<Shape...> tile, V (&gradients)[Count]) const noexcept {
    constexpr std::make_index_sequence<Count> all{};
    if constexpr (requires { rule.simple(); }) {
      if (rule.is_simple()) {
        const UpdateTensor<View, decltype(rule.simple()), 0> simple{weights, {}, rule.simple(), finite};
        simple(tile, gradients);
      } else {
        update_apart(tile, gradients, all);
      }
    } else {
      update(tile, gradients, all);
    }
  }

 private:
  template <Scalar T, std::size_t... S>
  constexpr void update(Element at, T gradient, std::index_sequence<S...>) const noexcept {
    [[maybe_unused]] std::array<Kept<T>, Slots> kept{};
    const T weight = rule(at.load(weights), gradient, Slot<Element, View, T>{at, slots[S], kept[S]}...);
    if (is_finite(weight) && (is_finite(kept[S].value) && ...)) {
      at.store(weights, weight);
      ((kept[S].changed ? at.store(slots[S], kept[S].value) : void()), ...);
    } else {
      finite = false;
    }
  }

  // A whole tile is tested at once. Its new weights wait in registers; slots are stored already, what stood there is kept.
  template <Number V>
  struct Before {
    std::array<V, Slots> slots;
    std::array<bool, Slots> changed;
  };

  template <class TileAt, Number V, std::size_t Count, std::size_t... I>
  [[gnu::always_inline]] constexpr void update(TileAt tile, V (&values)[Count], std::index_sequence<I...>) const noexcept {
    constexpr std::make_index_sequence<Slots> all_slots{};
    Before<V> before[Count];
    constexpr std::size_t chains = Scalar<V> ? 1 : 4;
    V faults[chains]{};
    ((faults[I % chains] += update(tile.template block<I>(), values[I], before[I], all_slots)), ...);
    if (kernels::join_halves(kernels::join_chains<chains, 1>(faults), kernels::Add{}) == 0) {
      (tile.template block<I>().store(weights, values[I]), ...);
    } else {
      const V weights_now[] = {values[I]...};
      store_finite(tile, weights_now, before, std::index_sequence<I...>{});
    }
  }

  /// Not in the middle of the kernel, where it would take registers from the simple rule.
  template <class TileAt, Number V, std::size_t Count, std::size_t... I>
  [[gnu::always_inline]] constexpr void update_apart(TileAt tile, const V (&gradients)[Count],
                                                     std::index_sequence<I...> all) const noexcept {
    V values[] = {gradients[I]...};
    update_in_memory(tile, values, all);
  }
  template <class TileAt, Number V, std::size_t Count, std::size_t... I>
  [[gnu::noinline]] constexpr void update_in_memory(TileAt tile, V (&values)[Count],
                                                    std::index_sequence<I...> all) const noexcept {
    update(tile, values, all);
  }

  /// Turns a gradient into the new weight. Returns 0 where all is finite, NaN elsewhere.
  template <class At, Number V, std::size_t... S>
  [[gnu::always_inline]] constexpr V update(At at, V& value, [[maybe_unused]] Before<V>& before,
                                            std::index_sequence<S...>) const noexcept {
    constexpr math::ScalarOf<V> zero{0};
    [[maybe_unused]] std::array<Kept<V>, Slots> kept{};
    value = rule(V(at.load(weights)), value, Slot<At, View, V>{at, slots[S], kept[S]}...);
    V faults = value * zero;
    ((before.changed[S] = kept[S].changed), ...);
    ((kept[S].changed
          ? void((before.slots[S] = at.load(slots[S]), faults += kept[S].value * zero, at.store(slots[S], kept[S].value)))
          : void()),
     ...);
    if constexpr (Slots != 0) kernels::one_at_a_time();
    return at.clear_rest(faults);
  }

  template <class TileAt, Number V, std::size_t Count, std::size_t... I>
  [[gnu::noinline, gnu::cold]] constexpr void store_finite(TileAt tile, const V (&values)[Count],
                                                           const Before<V> (&before)[Count],
                                                           std::index_sequence<I...>) const noexcept {
    finite = false;
    (store_finite(tile.template block<I>(), values[I], before[I], std::make_index_sequence<Slots>{}), ...);
  }
  template <class At, Number V, std::size_t... S>
  constexpr void store_finite(At at, V weight, [[maybe_unused]] const Before<V>& before,
                              std::index_sequence<S...>) const noexcept {
    const V faults = ((weight - weight) + ... + (before.changed[S] ? V(at.load(slots[S])) - V(at.load(slots[S])) : V{}));
    const auto good = faults == V{};
    at.store(weights, math::select(good, weight, V(at.load(weights))));
    ((before.changed[S] ? at.store(slots[S], math::select(good, V(at.load(slots[S])), before.slots[S])) : void()), ...);
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
