// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>

#include <ctnn/losses/label.hpp>
#include <ctnn/tensor/argmax.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// The class of an answer with NaN in it: none, so that a broken net is never right.
inline constexpr std::size_t no_class = static_cast<std::size_t>(-1);

/// The class that an output or a target means: the index of the largest number; of a single one 1 above the threshold, else 0.
template <Scalar T, std::size_t Size>
[[nodiscard]] constexpr std::size_t class_of(const std::array<T, Size>& values, double threshold = 0.5) noexcept {
  for (const T value : values)
    if (value != value) return no_class;
  if constexpr (Size == 1) return values[0] > static_cast<T>(threshold) ? 1 : 0;
  else return argmax(values);
}
[[nodiscard]] constexpr std::size_t class_of(Label label) noexcept { return label.index; }

/// Whether a target tells the class of an output: a target of the user's own may not.
template <class Output, class Target>
concept TellsClass = std::same_as<std::remove_cv_t<Target>, Label> || std::same_as<std::remove_cv_t<Target>, Output>;

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
