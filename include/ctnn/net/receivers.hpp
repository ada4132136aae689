// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/net/update_tensor.hpp>
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
    template <std::size_t Lanes, std::size_t Valid, Number V>
    [[gnu::always_inline]] constexpr void operator()(Block<Lanes, Valid> at, V gradient) const noexcept {
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

/// Only their squares, added up by column: for the norm of all gradients that the rule uses. (Within a column gradients come in the
/// same order from every kernel.) In double, where a float's square is always finite.
template <std::size_t Layer, class Rule>
struct SumSquares {
  double* column_sums;

  struct Ignore {
    template <Scalar T>
    constexpr void operator()(Element, T) const noexcept {}
  };

  template <Scalar T>
  constexpr void operator()(Element at, T gradient) const noexcept {
    column_sums[at.column] += static_cast<double>(gradient) * static_cast<double>(gradient);
  }
  template <class Parameters, class Tensor>
  [[nodiscard]] constexpr auto operator[](Tensor Parameters::*) const noexcept {
    if constexpr (freezes<ParameterId{.layer = Layer, .rank = Tensor::rank}, Rule>) return Ignore{};
    else return *this;
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
      return UpdateTensor<View, std::remove_cvref_t<decltype(rule_for<id>(rule))>, Slots>{
          view(parameters.*member), {view(slots[S]->*member)...}, rule_for<id>(rule), finite};
    }(std::make_index_sequence<Slots>{});
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
