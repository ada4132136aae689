// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/math/narrow.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Brings numbers of different units to one scale: y = (x - mean) / deviation, each element for itself. Its numbers are part of
/// what a net has learnt: keep them with it.
///
/// Values   a std::array of float or double, Net::Input or Net::Output
template <class Values>
struct Standardization {
  using T = typename Values::value_type;
  static_assert(Scalar<T>, "Standardization is of std::array<float or double, ...>");
  Values mean{}, deviation = ones();

  [[nodiscard]] constexpr Values operator()(Values values) const noexcept {
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = (values[i] - mean[i]) / deviation[i];
    return values;
  }
  /// x again, of y: for what a net says of standardized targets.
  [[nodiscard]] constexpr Values inverse(Values values) const noexcept {
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = values[i] * deviation[i] + mean[i];
    return values;
  }
  friend constexpr bool operator==(const Standardization&, const Standardization&) = default;

 private:
  static constexpr Values ones() noexcept {
    Values values{};
    for (T& value : values) value = 1;
    return values;
  }
};

namespace detail {

/// Of values_of(sample).
template <class Values, class Samples, class ValuesOf>
[[nodiscard]] constexpr Standardization<Values> standardization_of(const Samples& samples, ValuesOf values_of) noexcept {
  using T = typename Values::value_type;
  Standardization<Values> result;
  if (samples.size() == 0) return result;
  const double count = static_cast<double>(samples.size());
  for (std::size_t i = 0; i < result.mean.size(); ++i) {
    // Distances from the first number: of equal numbers they are 0, and of a large mean nothing is lost.
    const double first = math::widen(values_of(samples[0])[i]);
    double sum = 0, squares = 0;
    for (const auto& sample : samples) sum += math::widen(values_of(sample)[i]) - first;
    const double mean = sum / count;
    for (const auto& sample : samples) {
      const double distance = math::widen(values_of(sample)[i]) - first - mean;
      squares += distance * distance;
    }
    result.mean[i] = math::narrow<T>(first + mean);
    const T deviation = math::narrow<T>(math::sqrt(squares / count));
    if (deviation != 0) result.deviation[i] = deviation;
  }
  return result;
}

}  // namespace detail

/// Mean and population deviation, sqrt(sum (x - mean)^2 / n), of the inputs of an array, span or vector of samples, computed in
/// double; as scikit-learn's StandardScaler. A constant element gets the deviation 1, and so do all without samples. Of the
/// training samples only: the test must not be looked at.
template <class Samples>
[[nodiscard]] constexpr auto standardization(const Samples& samples) noexcept {
  using Values = decltype(Samples::value_type::input);
  return detail::standardization_of<Values>(samples, [](const auto& sample) -> const auto& { return sample.input; });
}
/// The same of the targets.
template <class Samples>
[[nodiscard]] constexpr auto target_standardization(const Samples& samples) noexcept {
  using Values = decltype(Samples::value_type::target);
  return detail::standardization_of<Values>(samples, [](const auto& sample) -> const auto& { return sample.target; });
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
