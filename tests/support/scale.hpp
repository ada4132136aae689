// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/tensor.hpp>

namespace test {

/// A layer of one's own, by what ctnn/concepts.hpp says: y_i = f_i x_i, one factor for each input.
template <std::size_t Size>
struct Scale {
  static constexpr ctnn::Shape input_shape{Size};
  static constexpr std::size_t multiply_adds = Size;
  static constexpr ctnn::Shape output_shape(ctnn::Shape) { return {Size}; }

  template <class T>
  struct Parameters {
    ctnn::Vector<T, Size> factors{};
  };
  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("factor", structs.factors...);
  }
  template <class T, class Initializer>
  static constexpr void initialize(Parameters<T>& parameters, ctnn::Random&, Initializer) {
    parameters.factors.values.fill(1);
  }

  template <class T, class X, class Y, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, Y y, Finish finish) {
    for (std::size_t row = 0; row < Y::rows; ++row)
      for (std::size_t i = 0; i < Size; ++i) y(row, i) = finish(ctnn::Element{row, i}, parameters.factors[i] * x(row, i));
  }
  template <class T, class X, class GradY, class GradX, class Through, class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, GradY grad_y, GradX grad_x, Through through,
                                 Gradients gradients) {
    if constexpr (ctnn::Needed<GradX>)
      for (std::size_t row = 0; row < GradY::rows; ++row)
        for (std::size_t i = 0; i < Size; ++i)
          grad_x(row, i) = through(ctnn::Element{row, i}, parameters.factors[i] * grad_y(row, i));
    for (std::size_t i = 0; i < Size; ++i) {
      T sum{0};
      for (std::size_t row = 0; row < GradY::rows; ++row) sum += grad_y(row, i) * x(row, i);
      gradients[&Parameters<T>::factors](ctnn::Element{0, i}, sum);
    }
  }
};

}  // namespace test
