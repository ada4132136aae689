// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/ctnn.hpp>

/// y_i = f_i x_i, one factor for each input. ctnn/concepts.hpp says what a layer must offer.
template <std::size_t Size>
struct Scale {
  static constexpr ctnn::Shape input_shape{Size};
  static constexpr ctnn::Shape output_shape(ctnn::Shape) { return {Size}; }

  template <class T>
  struct Parameters {
    ctnn::Vector<T, Size> factors{};
  };
  static constexpr void each_tensor(auto&& visit, auto&... parameters) { visit("factor", parameters.factors...); }
  static constexpr void initialize(auto& parameters, ctnn::Random&, auto) { parameters.factors.values.fill(1); }

  // [forward]
  template <class T, class Y>
  static constexpr void forward(const Parameters<T>& parameters, auto x, Y y, auto finish) {
    for (std::size_t row = 0; row < Y::rows; ++row)
      for (std::size_t i = 0; i < Size; ++i) y(row, i) = finish(ctnn::Element{row, i}, parameters.factors[i] * x(row, i));
  }
  // [forward]

  // [backward]
  /// dL/dx_i = f_i dL/dy_i,  dL/df_i = sum of x_i dL/dy_i over the batch
  template <class T, class GradY, class GradX>
  static constexpr void backward(const Parameters<T>& parameters, auto x, GradY grad_y, GradX grad_x, auto through,
                                 auto gradients) {
    for (std::size_t i = 0; i < Size; ++i) {
      T sum{0};
      for (std::size_t row = 0; row < GradY::rows; ++row) {
        sum += x(row, i) * grad_y(row, i);
        if constexpr (ctnn::Needed<GradX>)
          grad_x(row, i) = through(ctnn::Element{row, i}, parameters.factors[i] * grad_y(row, i));
      }
      gradients[&Parameters<T>::factors](ctnn::Element{0, i}, sum);
    }
  }
  // [backward]
};
