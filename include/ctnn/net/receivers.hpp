// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/element.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

// What happens to the gradient of a parameter, while it is still in a register. A layer asks for receiver[&Parameters::weights] and
// calls that with (at, gradient) for each element once.

/// gradients += g
template <class Parameters>
struct AddGradients {
  Parameters& gradients;

  template <class View>
  struct Callback {
    View to;
    template <Scalar T>
    constexpr void operator()(Element at, T gradient) const noexcept {
      at.store(to, at.load(to) + gradient);
    }
  };
  template <class Tensor>
  [[nodiscard]] constexpr auto operator[](Tensor Parameters::* member) const noexcept {
    return Callback<decltype(view(gradients.*member))>{view(gradients.*member)};
  }
};

/// For backward_samples: adds to a store of gradients, layer by layer.
template <class Gradients>
[[nodiscard]] constexpr auto add_to(Gradients& gradients) noexcept {
  return [&](auto index) {
    auto& to = part<index>(gradients);
    return AddGradients<std::remove_reference_t<decltype(to)>>{to};
  };
}

/// Only their squares, added up: for the norm of all gradients that the rule uses. In double, where a float's square is always finite.
template <std::size_t Layer, class Rule>
struct SumSquares {
  double& sum;

  struct Ignore {
    template <Scalar T>
    constexpr void operator()(Element, T) const noexcept {}
  };

  template <Scalar T>
  constexpr void operator()(Element, T gradient) const noexcept {
    sum += static_cast<double>(gradient) * static_cast<double>(gradient);
  }
  template <class Parameters, class Tensor>
  [[nodiscard]] constexpr auto operator[](Tensor Parameters::*) const noexcept {
    if constexpr (freezes<ParameterId{.layer = Layer, .rank = Tensor::rank}, Rule>) return Ignore{};
    else return *this;
  }
};

/// What a rule sees of one number that the optimizer remembers for a weight. What it stores is kept back until all is known to be
/// finite, and `changed` spares what was not stored the way to memory.
template <Scalar T>
struct Slot {
  struct Value {
    T value{0};
    bool changed = false;
  };
  Value& kept;

  [[nodiscard]] constexpr T load() const noexcept { return kept.value; }
  constexpr void store(T value) const noexcept { kept = {value, true}; }
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

 private:
  template <Scalar T, std::size_t... S>
  constexpr void update(Element at, T gradient, std::index_sequence<S...>) const noexcept {
    [[maybe_unused]] std::array<typename Slot<T>::Value, Slots> values{};
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

/// Layer is the index of the layer; 0 for all where the rule does not choose by it: equal layers then share their code.
template <std::size_t Layer, class Parameters, class Rule, std::size_t Slots>
struct UpdateParameters {
  Parameters& parameters;
  std::array<Parameters*, Slots> slots;
  const Rule& rule;
  bool& finite;

  template <class Tensor>
  [[nodiscard]] constexpr auto operator[](Tensor Parameters::* member) const noexcept {
    return [&]<std::size_t... S>(std::index_sequence<S...>) {
      constexpr ParameterId id{.layer = Layer, .rank = Tensor::rank};
      using View = decltype(view(parameters.*member));
      return UpdateTensor<View, decltype(rule_for<id>(rule)), Slots>{
          view(parameters.*member), {view(slots[S]->*member)...}, rule_for<id>(rule), finite};
    }(std::make_index_sequence<Slots>{});
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
