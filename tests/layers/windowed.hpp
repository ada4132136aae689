// SPDX-License-Identifier: BSL-1.0
// What the tests of convolutions and pools share: a layer fed in memory that ends where it ends, and the loops that it must equal.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/view.hpp>

#include "kernels/guarded.hpp"
#include "support/catch.hpp"

namespace test {

using Numbers = std::vector<double>;

/// Numbers that a float holds, so that all agree on them.
inline Numbers random_numbers(std::size_t count, std::uint64_t seed) {
  ctnn::Random random{ctnn::Seed{seed}};
  Numbers numbers(count);
  for (double& number : numbers) number = static_cast<double>(random.uniform(-1.0F, 1.0F));
  return numbers;
}

/// Windows over an image, as the field describes them.
struct Loops {
  std::size_t kernel[2], stride[2] = {1, 1}, dilation[2] = {1, 1}, padding[4] = {}, filters = 1,
                         groups = 1;  // padding: top, left, ...
  std::size_t channels = 1, rows = 1, columns = 1;

  [[nodiscard]] std::size_t output_rows() const {
    return (rows + padding[0] + padding[2] - (kernel[0] - 1) * dilation[0] - 1) / stride[0] + 1;
  }
  [[nodiscard]] std::size_t output_columns() const {
    return (columns + padding[1] + padding[3] - (kernel[1] - 1) * dilation[1] - 1) / stride[1] + 1;
  }
  [[nodiscard]] std::size_t inputs() const { return channels * rows * columns; }
  [[nodiscard]] std::size_t positions() const { return output_rows() * output_columns(); }

  /// body(position, tap, element of the channel) for all but padding
  template <class Body>
  void each(Body body) const {
    for (std::size_t r = 0; r < output_rows(); ++r)
      for (std::size_t c = 0; c < output_columns(); ++c)
        for (std::size_t i = 0; i < kernel[0]; ++i)
          for (std::size_t j = 0; j < kernel[1]; ++j) {
            const std::size_t row = r * stride[0] + i * dilation[0] - padding[0],
                              column = c * stride[1] + j * dilation[1] - padding[1];
            if (row < rows && column < columns) body(r * output_columns() + c, i * kernel[1] + j, row * columns + column);
          }
  }
  /// body(x index, weight index, y index) for each product of a convolution
  template <class Body>
  void each_product(Body body) const {
    const std::size_t group_channels = channels / groups, group_filters = filters / groups, taps = kernel[0] * kernel[1];
    each([&](std::size_t position, std::size_t tap, std::size_t element) {
      for (std::size_t f = 0; f < filters; ++f)
        for (std::size_t c = 0; c < group_channels; ++c)
          body((f / group_filters * group_channels + c) * rows * columns + element, (c * taps + tap) * filters + f,
               f * positions() + position);
    });
  }
};

/// finish and through that tell where they are called.
template <class View>
struct Times {
  View factors;
  template <class At, class V>
  constexpr V operator()(At at, V values) const noexcept {
    return values * V(at.load(factors));
  }
};

/// Adds up what comes for each parameter: what came twice would show.
template <class Parameters>
struct Collect {
  std::vector<Numbers>& gradients;

  struct Receive {
    Numbers& to;
    std::size_t columns;
    template <class T>
    void operator()(ctnn::Element at, T gradient) const {
      to[at.row * columns + at.column] += static_cast<double>(gradient);
    }
  };
  template <class Tensor>
  Receive operator[](Tensor Parameters::* member) const {
    Parameters unused{};
    const std::size_t index = static_cast<void*>(&(unused.*member)) == static_cast<void*>(&unused) ? 0 : 1;
    return {gradients[index], Tensor::extents[Tensor::rank - 1]};
  }
};

/// A layer fed a few samples, each at an edge of its memory.
template <class Layer, class T, std::size_t Batch = 3>
struct Fed {
  static constexpr std::size_t inputs = Layer::input_shape.size(), outputs = Layer::output_shape(Layer::input_shape).size();
  Numbers x = random_numbers(Batch * inputs, 1), weights, bias, grad_y = random_numbers(Batch * outputs, 2),
          after = random_numbers(Batch * outputs, 3), before = random_numbers(Batch * inputs, 4), y, y_inferred, grad_x;
  std::vector<Numbers> gradients{2};

  template <class View>
  static Numbers rows_of(View view) {
    Numbers numbers;
    for (std::size_t row = 0; row < Batch; ++row)
      for (std::size_t i = 0; i < View::columns; ++i) numbers.push_back(static_cast<double>(view(row, i)));
    return numbers;
  }
  template <std::size_t Size>
  static void fill(T* to, std::size_t stride, const Numbers& from) {
    for (std::size_t row = 0; row < from.size() / Size; ++row)
      for (std::size_t i = 0; i < Size; ++i) to[row * stride + i] = static_cast<T>(from[row * Size + i]);
  }

  template <class Parameters>
  void run(const Parameters& parameters, Edge edge) {
    using namespace ctnn;
    constexpr std::size_t in = kernels::padded<T>(inputs), out = kernels::padded<T>(outputs);
    Guarded<T> xs{Batch * inputs, edge}, ys{Batch * out, edge}, plain{Batch * outputs, edge}, afters{Batch * out, edge},
        befores{Batch * in, edge}, grad_ys{Batch * out, edge}, grad_xs{Batch * in, edge};
    Guarded<const T*> starts{Batch, edge, nullptr};
    for (std::size_t row = 0; row < Batch; ++row) starts[row] = xs.data() + row * inputs;
    fill<inputs>(xs.data(), inputs, x);
    fill<outputs>(afters.data(), out, after);
    fill<outputs>(grad_ys.data(), out, grad_y);
    fill<inputs>(befores.data(), in, before);
    const ScatteredRows<T, Batch, inputs> samples{starts.data()};
    const MatrixView<T, Batch, outputs, out> y_view{ys.data()};
    const MatrixView<T, Batch, outputs> y_plain{plain.data()};
    const MatrixView<const T, Batch, outputs, out> after_view{afters.data()};
    const MatrixView<const T, Batch, inputs, in> before_view{befores.data()};
    const MatrixView<T, Batch, inputs, in> grad_x_view{grad_xs.data()};
    {
      Guarded<T> workspace{Layer::template inference_workspace<T, Batch>, edge};
      Layer::forward(parameters, samples, y_plain, Times<decltype(after_view)>{after_view}, Inference<T>{workspace.data()});
    }
    Guarded<T> workspace{Layer::template training_workspace<T, Batch>, edge};
    const Training<T, NoTape> memory{workspace.data(), Batch, 1};
    Layer::forward(parameters, samples, y_view, Times<decltype(after_view)>{after_view}, memory);
    workspace.fill(std::numeric_limits<T>::quiet_NaN());
    const auto back = [&](auto to) {
      for (Numbers& gradient : gradients) gradient.assign(gradient.size(), 0);
      Layer::backward(parameters, samples, MatrixView<const T, Batch, outputs, out>{grad_ys.data()}, to,
                      Times<decltype(before_view)>{before_view}, Collect<Parameters>{gradients}, memory);
    };
    if constexpr (sizeof(T) == 8) back(NotNeeded{});
    const auto gradients_alone = gradients;
    workspace.fill(std::numeric_limits<T>::quiet_NaN());
    back(grad_x_view);
    if constexpr (sizeof(T) == 8) CHECK(gradients == gradients_alone);
    y = rows_of(y_view);
    y_inferred = rows_of(y_plain);
    grad_x = rows_of(grad_x_view);
  }
};

template <class T>
void convert(T& to, double from) {
  to = static_cast<T>(from);
}

/// How many differ by more than so many roundings of sums of that size.
inline std::size_t count_wrong(const Numbers& got, const Numbers& expected, double tolerance) {
  std::size_t wrong = got.size() == expected.size() ? 0 : 1;
  for (std::size_t i = 0; i < got.size() && i < expected.size(); ++i)
    wrong += got[i] != expected[i] && !(std::abs(got[i] - expected[i]) <= tolerance * std::max(1.0, std::abs(expected[i]))) &&
             !(std::isnan(got[i]) && std::isnan(expected[i]));
  return wrong;
}
template <class T>
inline constexpr double tolerance = sizeof(T) == 4 ? 1e-4 : 1e-12;  // some 1000 products below 1

template <class Parameters>
void set(Parameters& parameters, const Numbers& weights, const Numbers& bias) {
  for (std::size_t i = 0; i < weights.size(); ++i) convert(parameters.weights.values[i], weights[i]);
  for (std::size_t i = 0; i < bias.size(); ++i) convert(parameters.bias.values[i], bias[i]);
}

/// A convolution, fed that shape, is the loops; forwards and backwards.
template <class Declared, class T, ctnn::Shape Input, std::size_t Batch = 3>
void check_convolution(Loops loops) {
  STATIC_REQUIRE(Declared::is_valid);
  STATIC_REQUIRE(!Declared::fault(Input));
  loops.channels = Input.extents[0];
  loops.rows = Input.rank == 2 ? 1 : Input.extents[1];
  loops.columns = Input.extents[Input.rank - 1];
  using Layer = ctnn::with_input_t<Declared, Input>;
  using Parameters = typename Layer::template Parameters<T>;
  constexpr std::size_t outputs = Fed<Layer, T, Batch>::outputs, inputs = Fed<Layer, T, Batch>::inputs;
  REQUIRE(inputs == loops.inputs());
  REQUIRE(outputs == loops.filters * loops.positions());
  REQUIRE(Layer::output_shape(Input) == Declared::output_shape(Input));
  REQUIRE(Layer::multiply_adds == outputs * (loops.channels / loops.groups) * loops.kernel[0] * loops.kernel[1]);
  Parameters parameters{};
  const Numbers weights = random_numbers(parameters.weights.values.size(), 5),
                bias = random_numbers(parameters.bias.values.size(), 6);
  set(parameters, weights, bias);
  for (const Edge edge : {Edge::Front, Edge::Back}) {
    Fed<Layer, T, Batch> fed;
    fed.gradients = {Numbers(weights.size()), Numbers(bias.size())};
    fed.run(parameters, edge);
    Numbers y(Batch * outputs), grad_x(Batch * inputs), grad_weights(weights.size()), grad_bias(bias.size());
    for (std::size_t row = 0; row < Batch; ++row) {
      for (std::size_t i = 0; i < outputs; ++i) {
        y[row * outputs + i] = bias[i / loops.positions()];
        grad_bias[i / loops.positions()] += fed.grad_y[row * outputs + i];
      }
      loops.each_product([&](std::size_t from, std::size_t weight, std::size_t to) {
        y[row * outputs + to] += fed.x[row * inputs + from] * weights[weight];
        grad_x[row * inputs + from] += fed.grad_y[row * outputs + to] * weights[weight];
        grad_weights[weight] += fed.grad_y[row * outputs + to] * fed.x[row * inputs + from];
      });
    }
    for (std::size_t i = 0; i < y.size(); ++i) y[i] *= fed.after[i];
    for (std::size_t i = 0; i < grad_x.size(); ++i) grad_x[i] *= fed.before[i];
    CHECK(count_wrong(fed.y, y, tolerance<T>) == 0);
    CHECK(fed.y_inferred == fed.y);
    CHECK(count_wrong(fed.grad_x, grad_x, tolerance<T>) == 0);
    CHECK(count_wrong(fed.gradients[0], grad_weights, tolerance<T>) == 0);
    CHECK(count_wrong(fed.gradients[1], grad_bias, tolerance<T>) == 0);
  }
}

/// A pool, fed that shape, is the loops: each window sees (elements, kernel elements); combine(values, window) is its output, and
/// spread(values, window, grad) what each of the values gets.
template <class Declared, class T, ctnn::Shape Input, class Combine, class Share>
void check_pool(Loops loops, Combine combine, Share share, Numbers* x = nullptr) {
  STATIC_REQUIRE(Declared::is_valid);
  STATIC_REQUIRE(!Declared::fault(Input));
  using Layer = ctnn::with_input_t<Declared, Input>;
  constexpr std::size_t batch = 3, outputs = Fed<Layer, T>::outputs, inputs = Fed<Layer, T>::inputs;
  loops.channels = Input.extents[0];
  loops.rows = Input.rank == 2 ? 1 : Input.extents[1];
  loops.columns = Input.extents[Input.rank - 1];
  const std::size_t size = loops.rows * loops.columns;
  REQUIRE(outputs == loops.channels * loops.positions());
  REQUIRE(Layer::output_shape(Input) == Declared::output_shape(Input));
  for (const Edge edge : {Edge::Front, Edge::Back}) {
    Fed<Layer, T> fed;
    if (x != nullptr) fed.x = *x;
    fed.run(ctnn::NoParameters{}, edge);
    Numbers y(batch * outputs), grad_x(batch * inputs);
    for (std::size_t channel = 0; channel < batch * loops.channels; ++channel) {
      std::vector<std::vector<std::size_t>> seen(loops.positions());
      loops.each(
          [&](std::size_t position, std::size_t, std::size_t element) { seen[position].push_back(channel * size + element); });
      for (std::size_t position = 0; position < seen.size(); ++position) {
        Numbers values;
        for (const std::size_t element : seen[position]) values.push_back(fed.x[element]);
        const std::size_t to = channel * seen.size() + position;
        y[to] = combine(values, position) * fed.after[to];
        const Numbers shares = share(values, position);
        for (std::size_t i = 0; i < values.size(); ++i) grad_x[seen[position][i]] += shares[i] * fed.grad_y[to];
      }
    }
    for (std::size_t i = 0; i < grad_x.size(); ++i) grad_x[i] *= fed.before[i];
    CHECK(count_wrong(fed.y, y, tolerance<T>) == 0);
    CHECK(count_wrong(fed.y_inferred, y, tolerance<T>) == 0);
    CHECK(count_wrong(fed.grad_x, grad_x, tolerance<T>) == 0);
  }
}

struct Unchanged {
  template <class At, class V>
  constexpr V operator()(At, V values) const noexcept {
    return values;
  }
};
template <class Parameters>
struct StoreGradients {
  Parameters& to;
  template <class View>
  struct Receive {
    View view;
    constexpr void operator()(ctnn::Element at, double gradient) const noexcept { at.store(view, gradient); }
  };
  template <class Tensor>
  constexpr auto operator[](Tensor Parameters::* member) const noexcept {
    return Receive<decltype(view(to.*member))>{view(to.*member)};
  }
};
template <>
struct StoreGradients<ctnn::NoParameters> {
  ctnn::NoParameters& to;
};

/// One sample in double, for the compiler too: y, dL/dx for a dL/dy, and the gradients.
template <class Declared, ctnn::Shape Input>
struct Once {
  using Layer = ctnn::with_input_t<Declared, Input>;
  static constexpr std::size_t inputs = Input.size(), outputs = Layer::output_shape(Input).size();
  static constexpr std::size_t workspace_size = [] {
    if constexpr (requires { Layer::template training_workspace<double, 1>; })
      return Layer::template training_workspace<double, 1>;
    else return std::size_t{1};
  }();

  std::array<double, outputs> y{};
  std::array<double, inputs> grad_x{};
  std::array<double, workspace_size> workspace{};

  template <class Parameters>
  constexpr Parameters run(const Parameters& parameters, const std::array<double, inputs>& x,
                           const std::array<double, outputs>& grad_y) {
    using namespace ctnn;
    Parameters gradients{};
    const MatrixView<const double, 1, inputs> from{x.data()};
    const MatrixView<const double, 1, outputs> grad{grad_y.data()};
    const MatrixView<double, 1, outputs> to{y.data()};
    const MatrixView<double, 1, inputs> back{grad_x.data()};
    const StoreGradients<Parameters> receiver{gradients};
    const Training<double, NoTape> memory{workspace.data(), 1, 0};
    if constexpr (requires { Layer::forward(parameters, from, to, Unchanged{}, memory); }) {
      Layer::forward(parameters, from, to, Unchanged{}, memory);
      Layer::backward(parameters, from, grad, back, Unchanged{}, receiver, memory);
    } else {
      Layer::forward(parameters, from, to, Unchanged{});
      Layer::backward(parameters, from, grad, back, Unchanged{}, receiver);
    }
    return gradients;
  }
};

}  // namespace test
