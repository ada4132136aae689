// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/math/sqrt.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Orthonormal rows, or columns where there are fewer of these, times gain: a square matrix turns signals without stretching any (Saxe
/// et al., 2014). All extents before the last count together as rows.
///
/// Normal numbers, made orthogonal one vector after the other by the modified Gram-Schmidt process, in place. Each is done twice, which
/// brings the error down to rounding (Giraud et al., 2005).
struct Orthogonal {
  double gain = 1;

  template <Scalar T, std::size_t... Extents>
  constexpr void fill(Tensor<T, Extents...>& weights, std::size_t, std::size_t, Random& random) const noexcept {
    constexpr std::size_t extents[] = {Extents...}, columns = extents[sizeof...(Extents) - 1], rows = (Extents * ...) / columns;
    const MatrixView<T, rows, columns> matrix{weights.values.data()};
    if constexpr (rows <= columns) fill_rows(matrix, random);
    else fill_rows(transposed(matrix), random);
    for (T& weight : weights.values) weight *= static_cast<T>(gain);
  }

 private:
  template <class Matrix>
  static constexpr void fill_rows(Matrix matrix, Random& random) noexcept {
    using T = std::remove_reference_t<decltype(matrix(0, 0))>;
    const auto dot = [&](std::size_t a, std::size_t b) {
      T sum{0};
      for (std::size_t i = 0; i < Matrix::columns; ++i) sum += matrix(a, i) * matrix(b, i);
      return sum;
    };
    for (std::size_t row = 0; row < Matrix::rows; ++row) {
      T left{};  // squared length
      do {
        for (std::size_t i = 0; i < Matrix::columns; ++i) matrix(row, i) = random.normal<T>();
        for (int pass = 0; pass < 2; ++pass)
          for (std::size_t before = 0; before < row; ++before) {
            const T share = dot(before, row);
            for (std::size_t i = 0; i < Matrix::columns; ++i) matrix(row, i) -= share * matrix(before, i);
          }
        left = dot(row, row);
      } while (left == 0);  // what was drawn is 0, or depends on the rows before
      const T scale = 1 / math::sqrt(left);
      for (std::size_t i = 0; i < Matrix::columns; ++i) matrix(row, i) *= scale;
    }
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
