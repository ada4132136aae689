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
#include <ctnn/tensor/statistic.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

// What happens to the gradient of a parameter, while it is still in a register. A layer asks for receiver[&Parameters::weights] and
// calls that with (at, gradient) for each element once. Of a Statistic it hands out what was observed, less what stands there.
// receiver.of(part) is the receiver for a part of the parameters: for layers that are made up of others.

/// value += momentum (difference - offset): offset is what earlier batches of the same step have moved it already.
template <class Statistic, bool Accumulated>
struct MoveStatistic {
  Statistic& statistic;
  bool* finite = nullptr;

  template <Scalar T>
  constexpr void operator()(Element at, T difference) const noexcept {
    T& value = statistic.values[at.column];
    if constexpr (Accumulated) difference -= value;
    const T moved = value + static_cast<T>(Statistic::momentum) * difference;
    if (Accumulated || is_finite(moved)) value = moved;
    else *finite = false;
  }
};

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
    if constexpr (is_statistic<Tensor>) return MoveStatistic<Tensor, true>{gradients.*member};
    else return Callback<decltype(view(gradients.*member))>{view(gradients.*member)};
  }
  template <class Part>
  [[nodiscard]] constexpr auto of(Part part) const noexcept {
    return AddGradients<std::remove_reference_t<decltype(part(gradients))>>{part(gradients)};
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
    if constexpr (is_statistic<Tensor> || freezes<ParameterId{.layer = Layer, .rank = Tensor::rank}, Rule>) return Ignore{};
    else return *this;
  }
  template <class Part>
  [[nodiscard]] constexpr SumSquares of(Part) const noexcept {
    return *this;
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
    if constexpr (is_statistic<Tensor>) return MoveStatistic<Tensor, false>{parameters.*member, &finite};
    else return update_of(member, std::make_index_sequence<Slots>{});
  }
  template <class Part>
  [[nodiscard]] constexpr auto of(Part part) const noexcept {
    return [&]<std::size_t... S>(std::index_sequence<S...>) {
      using Whole = std::remove_reference_t<decltype(part(parameters))>;
      return UpdateParameters<Layer, Whole, Rule, Slots>{part(parameters), {&part(*slots[S])...}, rule, finite};
    }(std::make_index_sequence<Slots>{});
  }

 private:
  template <class Tensor, std::size_t... S>
  [[nodiscard]] constexpr auto update_of(Tensor Parameters::* member, std::index_sequence<S...>) const noexcept {
    constexpr ParameterId id{.layer = Layer, .rank = Tensor::rank};
    using View = decltype(view(parameters.*member));
    return UpdateTensor<View, std::remove_cvref_t<decltype(rule_for<id>(rule))>, Slots>{
        view(parameters.*member), {view(slots[S]->*member)...}, rule_for<id>(rule), finite};
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
