// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <ctnn/io/array.hpp>
#include <ctnn/io/csv.hpp>
#include <ctnn/io/detail/make_sample.hpp>
#include <ctnn/io/detail/read_numbers.hpp>
#include <ctnn/io/error.hpp>
#include <ctnn/train/sample.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Checks that an array holds `count` times `size` numbers, one row of them for each sample.
template <Number T>
void check_rows(const Array<T>& array, std::size_t count, std::size_t size, const char* what) {
  if (array.extents.empty() || array.extents[0] != count || array.values.size() % size != 0 ||
      array.values.size() / size != count)
    throw Error{"", "", std::to_string(count) + " x " + std::to_string(size) + ' ' + what, extents_text(array.extents)};
}

}  // namespace io::detail

/// Samples for a net, one of each row of a table: first come the inputs, then the outputs, or a Label: samples_of<Net,
/// Label>(table). (Which columns, and in which order: io::CsvOptions::columns.)
///
/// Errors   io::Error for another number of columns, a number that is not finite in the net's scalar, a label that the net has no
///          output for
template <class Net, class Target = typename Net::Output>
  requires io::detail::TargetOf<Target, Net>
[[nodiscard]] std::vector<Sample<typename Net::Input, Target>> samples_of(const io::Table& table) {
  using namespace io::detail;
  if (table.columns != sample_columns<Net, Target>)
    throw io::Error{"", "", sample_columns_text<Net, Target>(), std::to_string(table.columns)};
  std::vector<Sample<typename Net::Input, Target>> samples(table.rows());
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const auto row = table.row(i);
    make_sample<Net, Target>(
        samples[i], [&](std::size_t column) { return row[column]; },
        [&](std::size_t column, const std::string& expected) {
          const std::string name = column < table.names.size() ? " (" + table.names[column] + ')' : "";
          return io::Error{"", "table row " + std::to_string(i + 1) + ", column " + std::to_string(column + 1) + name, expected,
                           number_text(row[column])};
        });
  }
  return samples;
}

/// The same of two arrays whose first axis counts the samples: inputs, and outputs or labels: samples_of<Net, Label>(images,
/// labels).
template <class Net, class Target = typename Net::Output, io::Number Inputs, io::Number Targets>
  requires io::detail::TargetOf<Target, Net>
[[nodiscard]] std::vector<Sample<typename Net::Input, Target>> samples_of(const io::Array<Inputs>& inputs,
                                                                          const io::Array<Targets>& targets) {
  using namespace io::detail;
  constexpr std::size_t input_count = Net::input_shape.size(), target_count = target_columns<Net, Target>;
  std::vector<Sample<typename Net::Input, Target>> samples(inputs.extents.empty() ? 0 : inputs.extents[0]);
  check_rows(inputs, samples.size(), input_count, "inputs");
  check_rows(targets, samples.size(), target_count, "targets");
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const auto number = [&](std::size_t column) {
      return column < input_count ? static_cast<double>(inputs.values[i * input_count + column])
                                  : static_cast<double>(targets.values[i * target_count + column - input_count]);
    };
    make_sample<Net, Target>(samples[i], number, [&](std::size_t column, const std::string& expected) {
      const bool is_input = column < input_count;
      return io::Error{"",
                       std::string{is_input ? "inputs[" : "targets["} + std::to_string(i) + ", " +
                           std::to_string(is_input ? column : column - input_count) + ']',
                       expected, number_text(number(column))};
    });
  }
  return samples;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
