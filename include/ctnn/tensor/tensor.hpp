// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// A piece of a tensor that lives elsewhere: tensor[i] of a matrix is the Slice of row i.
template <class T, std::size_t First, std::size_t... Rest>
struct Slice {
  T* values;

  static constexpr std::size_t stride = (std::size_t{1} * ... * Rest);

  [[nodiscard]] static constexpr std::size_t size() noexcept { return First; }
  constexpr decltype(auto) operator[](std::size_t index) const noexcept {
    if constexpr (sizeof...(Rest) == 0) return (values[index]);
    else return Slice<T, Rest...>{values + index * stride};
  }
  constexpr T* begin() const noexcept
    requires(sizeof...(Rest) == 0)
  {
    return values;
  }
  constexpr T* end() const noexcept
    requires(sizeof...(Rest) == 0)
  {
    return values + First;
  }
};

/// The extents of a tensor that is seen as a matrix: the last counts the columns, the others together the rows. A vector has one row.
template <std::size_t... Extents>
inline constexpr std::size_t column_count = [] {
  const std::size_t extents[] = {Extents...};
  return extents[sizeof...(Extents) - 1];
}();
template <std::size_t... Extents>
inline constexpr std::size_t row_count = (Extents * ...) / (column_count<Extents...> == 0 ? 1 : column_count<Extents...>);

/// A cache line where rows are whole cache lines: vectors then never straddle two. Others lie naturally, so small nets have no
/// padding. It follows from the shape alone: the layout of a net is the same on every target.
template <class T, std::size_t... Extents>
inline constexpr std::size_t tensor_alignment =
    column_count<Extents...> != 0 && column_count<Extents...> * sizeof(T) % 64 == 0 ? std::size_t{64} : alignof(T);

/// Numbers in row-major order: weights[in][out] of a matrix stands at values[in * columns + out].
template <Scalar T, std::size_t... Extents>
struct Tensor {
  static constexpr std::size_t rank = sizeof...(Extents);
  static constexpr std::size_t extents[] = {Extents...}, element_count = (Extents * ...);

  alignas(tensor_alignment<T, Extents...>) std::array<T, element_count> values{};

  [[nodiscard]] static constexpr std::size_t size() noexcept { return extents[0]; }
  constexpr decltype(auto) operator[](std::size_t index) noexcept { return Slice<T, Extents...>{values.data()}[index]; }
  constexpr decltype(auto) operator[](std::size_t index) const noexcept {
    return Slice<const T, Extents...>{values.data()}[index];
  }
  constexpr T* begin() noexcept
    requires(rank == 1)
  {
    return values.data();
  }
  constexpr const T* begin() const noexcept
    requires(rank == 1)
  {
    return values.data();
  }
  constexpr T* end() noexcept
    requires(rank == 1)
  {
    return values.data() + element_count;
  }
  constexpr const T* end() const noexcept
    requires(rank == 1)
  {
    return values.data() + element_count;
  }
  friend constexpr bool operator==(const Tensor&, const Tensor&) = default;
};

/// Size numbers: vector[i].
template <Scalar T, std::size_t Size>
using Vector = Tensor<T, Size>;

/// Rows x Columns numbers, row by row: matrix[row][column].
template <Scalar T, std::size_t Rows, std::size_t Columns>
using Matrix = Tensor<T, Rows, Columns>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
