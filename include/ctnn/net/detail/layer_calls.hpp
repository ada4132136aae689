// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/concepts.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// The finish of one row of several, for a layer that is handed that row alone.
template <class Finish>
struct FinishRow {
  Finish finish;
  std::size_t row;
  template <class At, Number V>
  [[gnu::always_inline]] constexpr V operator()(At at, V value) const noexcept {
    at.row = row;
    return finish(at, value);
  }
};

// Forward and backward, with the memory that a layer asks for.

template <class Layer, class Parameters, class X, class Y, class Finish, class T>
constexpr void forward_layer(const Parameters& parameters, X x, Y y, Finish finish, Inference<T> memory) noexcept {
  if constexpr (requires { Layer::forward(parameters, x, y, finish, memory); }) Layer::forward(parameters, x, y, finish, memory);
  else
    for (std::size_t row = 0; row < Y::rows; ++row)
      Layer::forward(parameters, MatrixView<const T, 1, X::columns>{x.row(row)}, MatrixView<T, 1, Y::columns>{y.row(row)},
                     FinishRow<Finish>{finish, row});
}
template <class Layer, class Parameters, class X, class Y, class Finish, class T, class Tape>
constexpr void forward_layer(const Parameters& parameters, X x, Y y, Finish finish, Training<T, Tape> memory) noexcept {
  if constexpr (requires { Layer::forward(parameters, x, y, finish, memory); }) Layer::forward(parameters, x, y, finish, memory);
  else Layer::forward(parameters, x, y, finish);
}
template <class Layer, class Parameters, class X, class GradY, class GradX, class BeforeX, class Receiver, class T, class Tape>
constexpr void backward_layer(const Parameters& parameters, X x, GradY grad_y, GradX grad_x, BeforeX through, Receiver receiver,
                              Training<T, Tape> memory) noexcept {
  if constexpr (requires { Layer::backward(parameters, x, grad_y, grad_x, through, receiver, memory); })
    Layer::backward(parameters, x, grad_y, grad_x, through, receiver, memory);
  else Layer::backward(parameters, x, grad_y, grad_x, through, receiver);
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
