// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>

#include <ctnn/losses/label.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/train/sample.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// What a row of numbers may be the target of.
template <class Target, class Net>
concept TargetOf = std::same_as<Target, Label> || std::same_as<Target, typename Net::Output>;

template <class Net, class Target>
inline constexpr std::size_t target_columns = std::same_as<Target, Label> ? 1 : Net::output_shape.size();
template <class Net, class Target>
inline constexpr std::size_t sample_columns = Net::input_shape.size() + target_columns<Net, Target>;

/// "5 columns, 4 inputs and 1 label"
template <class Net, class Target>
[[nodiscard]] std::string sample_columns_text() {
  const std::string kind = std::same_as<Target, Label> ? "label" : "output";
  return std::to_string(sample_columns<Net, Target>) + " columns, " + std::to_string(Net::input_shape.size()) + " inputs and " +
         std::to_string(target_columns<Net, Target>) + ' ' + kind + (target_columns<Net, Target> == 1 ? "" : "s");
}

/// Makes a sample of the numbers in a row, number(column); what is wrong with one of them is thrown as error(column, expected).
template <class Net, class Target, class NumberAt, class ErrorAt>
void make_sample(Sample<typename Net::Input, Target>& sample, NumberAt number, ErrorAt error) {
  using T = typename Net::ScalarType;
  const auto read = [&](std::size_t column, T& value) {
    value = static_cast<T>(number(column));
    if (!is_finite(value))
      throw error(column,
                  std::same_as<T, float> ? "a finite number that a float can hold" : "a finite number that a double can hold");
  };
  std::size_t column = 0;
  for (T& input : sample.input) read(column++, input);
  if constexpr (std::same_as<Target, Label>) {
    constexpr std::size_t classes = Net::output_shape.size();
    const double label = number(column);
    if (!(label >= 0 && label < static_cast<double>(classes)) || label != static_cast<double>(static_cast<std::uint32_t>(label)))
      throw error(column, "a label from 0 to " + std::to_string(classes - 1));
    sample.target.index = static_cast<std::uint32_t>(label);
  } else {
    for (T& output : sample.target) read(column++, output);
  }
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
