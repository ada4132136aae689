// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Where a kernel is at work. Kernels hand it to their callbacks: start(at) says what a sum begins with, finish(at, value) receives
/// the result while it is still in a register.
struct Element {
  std::size_t row = 0, column = 0;

  template <class View>
  [[nodiscard]] constexpr auto load(View matrix) const noexcept {
    return matrix(row, column);
  }
  template <class View, class T>
  constexpr void store(View matrix, T value) const noexcept {
    matrix(row, column) = value;
  }
};

namespace kernels {

/// Calls body(at) for every element of a Rows x Columns matrix.
template <std::size_t Rows, std::size_t Columns, class Body>
constexpr void for_each_element(Body body) noexcept {
  for (std::size_t row = 0; row < Rows; ++row)
    for (std::size_t column = 0; column < Columns; ++column) body(Element{row, column});
}

// What follows are the usual callbacks. Named types, not lambdas: equal layers share their code.

/// Sums start at 0.
template <Scalar T>
struct FromZero {
  constexpr T operator()(Element) const noexcept { return T{0}; }
};

/// Sums of every row start at the values of a vector.
template <Scalar T, std::size_t Size>
struct FromVector {
  const T* values;
  constexpr T operator()(Element at) const noexcept { return values[at.column]; }
};
template <Scalar T, std::size_t Size>
[[nodiscard]] constexpr FromVector<T, Size> from(const Vector<T, Size>& vector) noexcept {
  return {vector.values.data()};
}

/// Stores apply(at, value).
template <class View, class Apply>
struct StoreIn {
  View to;
  Apply apply;
  template <Scalar T>
  constexpr void operator()(Element at, T value) const noexcept {
    at.store(to, apply(at, value));
  }
};
template <class View, class Apply>
[[nodiscard]] constexpr StoreIn<View, Apply> store_in(View to, Apply apply) noexcept {
  return {to, apply};
}

}  // namespace kernels

#include <ctnn/end_target.inc>
}  // namespace ctnn
