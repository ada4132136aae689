// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/element.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

// What happens to the gradient of a parameter, while it is still in a register. A layer asks for receiver[&Parameters::weights] and
// calls that with (at, gradient) for each element once.

/// gradients = g, or gradients += g.
template <class Parameters, bool Add>
struct StoreGradients {
  Parameters& gradients;

  template <class View>
  struct Callback {
    View to;
    template <Scalar T>
    constexpr void operator()(Element at, T gradient) const noexcept {
      at.store(to, Add ? at.load(to) + gradient : gradient);
    }
  };
  template <class Tensor>
  [[nodiscard]] constexpr auto operator[](Tensor Parameters::* member) const noexcept {
    return Callback<decltype(view(gradients.*member))>{view(gradients.*member)};
  }
};

/// One number of an optimizer's memory, at the weight in question. What a rule stores stays here until the new weight is accepted.
template <Scalar T>
struct SlotValue {
  T value{0};
  bool changed = false;
};
template <Scalar T>
struct Slot {
  SlotValue<T>& slot;

  [[nodiscard]] constexpr T load() const noexcept { return slot.value; }
  constexpr void store(T value) const noexcept { slot = {value, true}; }
};

/// w = rule(w, g, slot...). A weight or slot that would become infinite or NaN stays as it was, and `finite` turns false.
template <class View, class Rule, std::size_t Slots>
struct UpdateTensor {
  View weights;
  std::array<View, Slots> slots;
  const Rule& rule;
  bool& finite;

  template <Scalar T>
  constexpr void operator()(Element at, T gradient) const noexcept {
    update(at, gradient, std::make_index_sequence<Slots>{});
  }

 private:
  template <Scalar T, std::size_t... S>
  constexpr void update(Element at, T gradient, std::index_sequence<S...>) const noexcept {
    [[maybe_unused]] SlotValue<T> values[Slots + 1]{};  // one more than needed: none would be no array
    ((values[S].value = at.load(slots[S])), ...);
    const T weight = rule(at.load(weights), gradient, Slot<T>{values[S]}...);
    if (is_finite(weight) && (is_finite(values[S].value) && ...)) {
      at.store(weights, weight);
      ((values[S].changed ? at.store(slots[S], values[S].value) : void()), ...);
    } else {
      finite = false;
    }
  }
};

template <class Parameters, class Rule, std::size_t Slots>
struct UpdateParameters {
  Parameters& parameters;
  std::array<Parameters*, Slots> slots;
  const Rule& rule;
  bool& finite;

  template <class Tensor>
  [[nodiscard]] constexpr auto operator[](Tensor Parameters::* member) const noexcept {
    return [&]<std::size_t... S>(std::index_sequence<S...>) {
      using View = decltype(view(parameters.*member));
      return UpdateTensor<View, Rule, Slots>{view(parameters.*member), {view(slots[S]->*member)...}, rule, finite};
    }(std::make_index_sequence<Slots>{});
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
