// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

#include <ctnn/math/log.hpp>
#include <ctnn/math/power.hpp>
#include <ctnn/plot/detail/text.hpp>
#include <ctnn/plot/range.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

enum class Scale { Linear, Log10 };

[[nodiscard]] inline bool takes(Scale scale, double value) {
  return std::isfinite(value) && (scale == Scale::Linear || value > 0);
}

/// Whether it is a range that somebody meant.
[[nodiscard]] inline bool is_usable(const Range& range) {
  return std::isfinite(range.low) && std::isfinite(range.high) && range.low < range.high;
}

/// The library's own logarithm, so that no picture depends on the system's.
[[nodiscard]] inline double log10(double x) { return math::log(x) / std::numbers::ln10; }

/// digits x 10^exponent, to the nearest number up to 22 places, nearly so beyond.
[[nodiscard]] inline double decimal(double digits, int exponent) {
  const auto power = [](int e) { return math::power(10, static_cast<std::size_t>(e)); };
  if (exponent >= 0) return digits * power(exponent);
  return exponent > -300 ? digits / power(-exponent) : digits / power(300) / power(-exponent - 300);
}

/// A value on an axis, and how it is written: 0.5, or 5 x 10 with the power -7.
struct Tick {
  double value = 0;
  std::string label{}, power{};

  [[nodiscard]] double width(double font_size) const {
    return text_width(label, font_size) + text_width(power, 0.75 * font_size);
  }
};

[[nodiscard]] inline std::string with_minus(std::int64_t number) {
  return std::string{number < 0 ? minus_sign : ""}.append(std::to_string(number < 0 ? -number : number));
}

/// digits x 10^exponent in full: 0.05, 200.
[[nodiscard]] inline Tick plain_tick(std::int64_t digits, int exponent) {
  std::string text = std::to_string(digits < 0 ? -digits : digits);
  if (exponent >= 0) {
    if (digits != 0) text.append(static_cast<std::size_t>(exponent), '0');
  } else {
    const auto decimals = static_cast<std::size_t>(-exponent);
    if (text.size() <= decimals) text.insert(0, decimals + 1 - text.size(), '0');
    text.insert(text.size() - decimals, 1, '.');
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return {decimal(static_cast<double>(digits), exponent), std::string{digits < 0 ? minus_sign : ""}.append(text)};
}

/// The same as 10^-3, or 2.5 x 10^7.
[[nodiscard]] inline Tick power_tick(std::int64_t digits, int exponent) {
  if (digits == 0) return {0, "0"};
  const double value = decimal(static_cast<double>(digits), exponent);
  for (; digits % 10 == 0; digits /= 10) ++exponent;
  if (digits == 1) return {value, "10", with_minus(exponent)};
  const int decimals = static_cast<int>(std::to_string(digits < 0 ? -digits : digits).size()) - 1;
  return {value, plain_tick(digits, -decimals).label.append(times_sign).append("10"), with_minus(exponent + decimals)};
}

/// Where values stand in a picture, in pixels.
struct Axis {
  Scale scale = Scale::Linear;
  double low = 0, high = 1;  ///< the values at `from` and `to`
  double from = 0, to = 1;
  std::vector<Tick> ticks{};

  [[nodiscard]] double share(double value) const {
    return scale == Scale::Linear ? (value - low) / (high - low) : (log10(value) - log10(low)) / (log10(high) - log10(low));
  }
  [[nodiscard]] double at(double value) const { return from + std::clamp(share(value), -0.01, 1.01) * (to - from); }
};

/// Small enough for differences to be finite.
inline constexpr double largest = 1e300, smallest = 1e-290;

/// The lowest and the highest of what can be drawn; low > high for nothing.
struct Extent {
  Scale scale = Scale::Linear;
  double low = std::numeric_limits<double>::infinity(), high = -low;

  void add(double value) {
    if (!takes(scale, value)) return;
    low = std::min(low, value);
    high = std::max(high, value);
  }
  [[nodiscard]] bool empty() const { return low > high; }

  /// With room for ticks: some values are all equal.
  [[nodiscard]] Range range() const {
    if (empty()) return scale == Scale::Linear ? Range{0, 1} : Range{0.1, 1};
    Range range{std::clamp(low, -largest, largest), std::clamp(high, -largest, largest)};
    if (scale == Scale::Log10) return {std::max(range.low, smallest), std::max(range.high, smallest)};
    const double size = std::max(std::abs(range.low), std::abs(range.high));
    if (size < smallest) return {-1, 1};
    if (range.high - range.low < 1e-9 * size) return {range.low - 0.1 * size, range.high + 0.1 * size};
    return range;
  }
};

/// 1, 2 or 5 times a power of ten, the least that is not less.
struct Step {
  int digit = 1, exponent = 0;

  explicit Step(double least) {
    exponent = static_cast<int>(std::floor(log10(least))) - 1;
    while (decimal(digit, exponent) < least * (1 - 1e-9)) {
      if (digit == 5) ++exponent;
      digit = digit == 1 ? 2 : digit == 2 ? 5 : 1;
    }
  }
  [[nodiscard]] double size() const { return decimal(digit, exponent); }
};

/// Linear, with about as many ticks. A `tight` one ends where the values end, others at a tick, or near the values where that is far;
/// on a `whole` one ticks are whole numbers.
[[nodiscard]] inline Axis linear_axis(Range values, std::size_t most_ticks, bool tight = false, bool whole = false) {
  Axis axis{.low = values.low, .high = values.high};
  Step step{(values.high - values.low) / static_cast<double>(std::max<std::size_t>(most_ticks, 2))};
  if (whole && step.exponent < 0) step = Step{1};
  const double size = step.size(), slack = 1e-6;
  const auto first = std::llround(tight ? std::ceil(axis.low / size - slack) : std::floor(axis.low / size + slack));
  const auto last = std::llround(tight ? std::floor(axis.high / size + slack) : std::ceil(axis.high / size - slack));
  const auto farthest = std::max(std::abs(first), std::abs(last)) * step.digit;
  const bool plain = decimal(static_cast<double>(farthest), step.exponent) < 1e6 && step.exponent > -6;
  for (auto k = first; k <= last; ++k)
    axis.ticks.push_back(plain ? plain_tick(k * step.digit, step.exponent) : power_tick(k * step.digit, step.exponent));
  if (tight) return axis;
  const double far = 0.4 * size, margin = 0.06 * (values.high - values.low);
  const bool low_tick = values.low - axis.ticks.front().value <= far, high_tick = axis.ticks.back().value - values.high <= far;
  if (!low_tick) axis.ticks.erase(axis.ticks.begin());
  if (!high_tick) axis.ticks.pop_back();
  axis.low = low_tick ? axis.ticks.front().value : values.low - margin;
  axis.high = high_tick ? axis.ticks.back().value : values.high + margin;
  return axis;
}

/// Logarithmic, from one 1-2-5 number to another, with about as many ticks: at powers of ten, where there is room at 2 and 5 too.
[[nodiscard]] inline Axis log_axis(Range values, std::size_t most_ticks) {
  std::vector<std::pair<int, int>> numbers;  // digit, exponent
  const int first = static_cast<int>(std::floor(log10(values.low))) - 1;
  for (int e = first; numbers.size() < 2 || decimal(numbers.back().first, numbers.back().second) < values.high * (1 - 1e-9); ++e)
    for (const int digit : {1, 2, 5}) {
      if (decimal(digit, e) <= values.low * (1 + 1e-9)) numbers.clear();
      if (numbers.size() < 2 || decimal(numbers.back().first, numbers.back().second) < values.high * (1 - 1e-9))
        numbers.emplace_back(digit, e);
    }
  Axis axis{.scale = Scale::Log10,
            .low = decimal(numbers.front().first, numbers.front().second),
            .high = decimal(numbers.back().first, numbers.back().second)};
  const bool plain = axis.low >= 0.9e-4 && axis.high <= 1.1e5, all = numbers.size() <= most_ticks;
  const int decades = numbers.back().second - numbers.front().second;
  int stride = 1;
  while (decades > stride * static_cast<int>(std::max<std::size_t>(most_ticks, 2))) ++stride;
  for (const auto& [digit, exponent] : numbers)
    if (all || (digit == 1 && exponent % stride == 0))
      axis.ticks.push_back(plain ? plain_tick(digit, exponent) : power_tick(digit, exponent));
  return axis;
}

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
