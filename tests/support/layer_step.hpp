// SPDX-License-Identifier: BSL-1.0
// A step of training with one layer, called directly: what a net does with it, and a little more that it must not notice.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/initializers/zeros.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/statistic.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

#include "support/numbers.hpp"

namespace test {

template <class L, class T>
struct parameters_of {
  using type = ctnn::NoParameters;
};
template <class L, class T>
  requires requires { typename L::template Parameters<T>; }
struct parameters_of<L, T> {
  using type = typename L::template Parameters<T>;
};
template <class L, class T>
using ParametersOf = typename parameters_of<L, T>::type;

template <class L, class T, std::size_t Batch>
struct tape_of {
  using type = ctnn::NoTape;
};
template <class L, class T, std::size_t Batch>
  requires requires { typename L::template Tape<T, Batch>; }
struct tape_of<L, T, Batch> {
  using type = typename L::template Tape<T, Batch>;
};

/// For formulas in double, whatever the layer computes with.
template <ctnn::Scalar T>
[[nodiscard]] constexpr double number(T x) noexcept {
  return static_cast<double>(x);
}

template <class T, std::size_t Rows, std::size_t Columns>
using Rectangle = std::array<std::array<T, Columns>, Rows>;

/// Rows as a tape has them, padded to whole registers; NaN stands in the padding.
template <class T, std::size_t Rows, std::size_t Columns>
struct PaddedRows {
  static constexpr std::size_t stride = ctnn::kernels::padded<T>(Columns);
  ctnn::Matrix<T, Rows, stride> memory{};

  constexpr explicit PaddedRows(const Rectangle<T, Rows, Columns>& rows) noexcept {
    memory.values.fill(std::numeric_limits<T>::quiet_NaN());
    for (std::size_t row = 0; row < Rows; ++row)
      for (std::size_t i = 0; i < Columns; ++i) memory[row][i] = rows[row][i];
  }
  constexpr ctnn::MatrixView<T, Rows, Columns, stride> view() noexcept { return {memory.values.data()}; }
  constexpr ctnn::MatrixView<const T, Rows, Columns, stride> view() const noexcept { return {memory.values.data()}; }
  constexpr Rectangle<T, Rows, Columns> rows() const noexcept {
    Rectangle<T, Rows, Columns> result{};
    for (std::size_t row = 0; row < Rows; ++row)
      for (std::size_t i = 0; i < Columns; ++i) result[row][i] = memory[row][i];
    return result;
  }
};

/// Adds or multiplies with numbers that stand elsewhere: an activation that shows where the layer says that it is at work.
template <class View>
struct Plus {
  View other;
  template <class At, ctnn::Number V>
  constexpr V operator()(At at, V value) const noexcept {
    return value + at.load(other);
  }
};
template <class View>
struct Times {
  View other;
  template <class At, ctnn::Number V>
  constexpr V operator()(At at, V value) const noexcept {
    return value * at.load(other);
  }
};

/// Adds what it receives to zeros: who delivers twice is found out.
template <class Parameters>
struct Receive {
  Parameters& to;
  template <class Tensor>
  constexpr auto operator[](Tensor Parameters::* member) const noexcept {
    const auto into = ctnn::view(to.*member);
    return [into](auto at, auto values) { at.store(into, at.load(into) + values); };
  }
};

/// What the compiler cannot call it does not call ahead of time: gcc would write a thousand ones as a thousand instructions, and take
/// minutes to look at them.
inline void begin_at_run_time() noexcept {}

template <class L, class T, std::size_t Batch, std::size_t Size, std::size_t Outputs = Size>
struct LayerStep {
  using Parameters = ParametersOf<L, T>;
  using Tape = typename tape_of<L, T, Batch>::type;
  static constexpr std::size_t workspace_size = [] {
    if constexpr (requires { L::template training_workspace<T, Batch>; }) return L::template training_workspace<T, Batch> + 1;
    else return std::size_t{1};
  }();

  Parameters parameters{};
  Rectangle<T, Batch, Size> x{};
  Rectangle<T, Batch, Outputs> grad_y{}, finish_adds{};
  Rectangle<T, Batch, Size> through_multiplies_with{};
  std::size_t count = Batch;
  std::uint64_t seed = 0;
  // Results.
  Rectangle<T, Batch, Outputs> y{};
  Rectangle<T, Batch, Size> grad_x{};
  Parameters gradients{};

  constexpr LayerStep() noexcept {
    if (!std::is_constant_evaluated()) begin_at_run_time();
    for (auto& row : through_multiplies_with) row.fill(1);
    if constexpr (requires { L::takes_initializer; }) {
      ctnn::Random random{ctnn::Seed{1}};
      L::initialize(parameters, random, ctnn::Zeros{});
    }
  }

  constexpr void infer() noexcept {
    const PaddedRows<T, Batch, Size> from{x};
    ctnn::Matrix<T, Batch, Outputs> to{};
    const PaddedRows<T, Batch, Outputs> added{finish_adds};
    T workspace[workspace_size]{};
    L::forward(parameters, from.view(), ctnn::view(to), Plus<decltype(added.view())>{added.view()},
               ctnn::Inference<T>{workspace});
    for (std::size_t row = 0; row < Batch; ++row)
      for (std::size_t i = 0; i < Outputs; ++i) y[row][i] = to[row][i];
  }

  /// Where `needs_grad_x` is false, grad_x stays as it was.
  constexpr void train(bool needs_grad_x = true) noexcept {
    const PaddedRows<T, Batch, Size> from{x};
    train_on(from.view(), needs_grad_x);
  }
  /// The samples stay where they are, as for the first layer of a net.
  constexpr void train_on_scattered_rows() noexcept {
    const T* starts[Batch]{};
    for (std::size_t row = 0; row < Batch; ++row) starts[row] = x[row].data();
    train_on(ctnn::ScatteredRows<T, Batch, Size>{starts}, true);
  }
  template <class X>
  constexpr void train_on(X from, bool needs_grad_x) noexcept {
    const PaddedRows<T, Batch, Size> factors{through_multiplies_with};
    const PaddedRows<T, Batch, Outputs> back{grad_y}, added{finish_adds};
    PaddedRows<T, Batch, Outputs> to{y};
    PaddedRows<T, Batch, Size> grad_from{grad_x};
    T workspace[workspace_size]{};
    for (T& number : workspace) number = std::numeric_limits<T>::quiet_NaN();
    Tape tape{};
    const auto memory = [&] {
      if constexpr (std::is_same_v<Tape, ctnn::NoTape>) return ctnn::Training<T, Tape>{workspace, count, seed};
      else return ctnn::Training<T, Tape>{workspace, count, seed, tape};
    }();
    L::forward(parameters, from, to.view(), Plus<decltype(added.view())>{added.view()}, memory);
    y = to.rows();
    gradients = {};
    const Times<decltype(factors.view())> through{factors.view()};
    const Receive<Parameters> receive{gradients};
    if (needs_grad_x) L::backward(parameters, from, back.view(), grad_from.view(), through, receive, memory);
    else L::backward(parameters, from, back.view(), ctnn::NotNeeded{}, ctnn::NotNeeded{}, receive, memory);
    grad_x = grad_from.rows();
  }

  /// All results, and the parameters from where they come.
  template <class Visit>
  constexpr void each_number(Visit visit) const noexcept {
    for (const auto& rows : {y, grad_x})
      for (const auto& row : rows)
        for (const T value : row) visit(value);
    if constexpr (requires { L::takes_initializer; })
      L::each_tensor(
          [&](const char*, const auto& tensor) {
            for (const T value : tensor.values) visit(value);
          },
          gradients);
  }

  /// Random numbers for everything that goes in; grad_y is 0 after `count` rows, which repeat the first.
  constexpr void randomize(std::uint64_t with) noexcept {
    ctnn::Random random{ctnn::Seed{with}};
    if constexpr (requires { L::takes_initializer; })
      L::each_tensor(
          [&](const char*, auto& tensor) {
            for (T& value : tensor.values) value = random.uniform(T(0.5), T(1.5));
          },
          parameters);
    for (std::size_t row = 0; row < Batch; ++row) {
      x[row] = row < count ? numbers<T, Size>(random) : x[0];
      if (row < count) grad_y[row] = numbers<T, Outputs>(random);
      else grad_y[row] = {};
      finish_adds[row] = numbers<T, Outputs>(random);
      through_multiplies_with[row] = numbers<T, Size>(random);
    }
  }
};

/// A step with random numbers, as one number that depends on every bit of its results.
template <class L, class T, std::size_t Batch, std::size_t Size>
[[nodiscard]] constexpr std::uint64_t fingerprint_of_step(std::size_t count = Batch) noexcept {
  LayerStep<L, T, Batch, Size> step;
  step.count = count;
  step.randomize(5);
  step.train();
  std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  const auto add = [&](T value) { hash = (hash ^ std::bit_cast<std::uint64_t>(static_cast<double>(value))) * 0x100000001b3; };
  step.each_number(add);
  step.infer();
  for (const auto& row : step.y)
    for (const T value : row) add(value);
  return hash;
}

/// Whether the layer finds the same in rows that lie apart.
template <class L, class T, std::size_t Batch, std::size_t Size>
[[nodiscard]] constexpr bool takes_scattered_rows() noexcept {
  LayerStep<L, T, Batch, Size> step;
  step.randomize(8);
  step.train();
  const auto y = step.y, grad_x = step.grad_x;
  step.train_on_scattered_rows();
  return step.y == y && step.grad_x == grad_x;
}

/// The largest difference between a derivative and (L(v + h) - L(v - h)) / 2h, for L = sum(grad_y y), of inputs and parameters.
template <class L, std::size_t Batch, std::size_t Size>
[[nodiscard]] constexpr double gradient_error_of_step(std::size_t count = Batch) noexcept {
  LayerStep<L, double, Batch, Size> step;
  step.count = count;
  step.seed = 9;
  step.randomize(3);
  for (auto& row : step.through_multiplies_with) row.fill(1);
  step.train();
  const auto analytic = step;
  double largest = 0;
  const auto loss = [&] {
    step.train(false);
    double sum = 0;
    for (std::size_t row = 0; row < count; ++row)
      for (std::size_t i = 0; i < Size; ++i) sum += step.grad_y[row][i] * step.y[row][i];
    return sum;
  };
  const auto check = [&](double& value, double derivative) {
    constexpr double h = 1e-5;
    const double kept = value;
    value = kept + h;
    const double above = loss();
    value = kept - h;
    const double below = loss();
    value = kept;
    const double error = magnitude((above - below) / (2 * h) - derivative);
    if (!(error <= largest)) largest = error;
  };
  for (std::size_t row = 0; row < Batch; ++row)
    for (std::size_t i = 0; i < Size; ++i) check(step.x[row][i], analytic.grad_x[row][i]);
  if constexpr (requires { L::takes_initializer; })
    L::each_tensor(
        [&](const char*, auto& tensor, const auto& gradient) {
          if constexpr (!ctnn::is_statistic<std::remove_cvref_t<decltype(tensor)>>)
            for (std::size_t i = 0; i < tensor.values.size(); ++i) check(tensor.values[i], gradient.values[i]);
        },
        step.parameters, analytic.gradients);
  return largest;
}

}  // namespace test
