// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <utility>

#include <ctnn/io/csv_reader.hpp>
#include <ctnn/io/detail/make_sample.hpp>
#include <ctnn/io/error.hpp>
#include <ctnn/train/sample.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

/// Samples of a CSV file that does not fit into memory, batch after batch, in the file's order; each row as samples_of reads it:
///   for (auto batch = stream.next(buffer); !batch.empty(); batch = stream.next(buffer)) trainer.step(batch);   // one epoch
/// and stream.rewind() before the next one.
/// Its options are io::CsvOptions.
///
/// Errors   io::Error as of io::CsvReader and samples_of, with row and column
template <class Net, class Target = typename Net::Output>
  requires detail::TargetOf<Target, Net>
class CsvStream {
 public:
  using Sample = ctnn::Sample<typename Net::Input, Target>;

  explicit CsvStream(const std::filesystem::path& path, CsvOptions options = {}) : rows_(path, std::move(options)) {}
  /// The same of a text in memory, which must outlive it.
  explicit CsvStream(std::span<const std::byte> text, CsvOptions options = {}) : rows_(text, std::move(options)) {}

  /// Fills the buffer as far as there are samples, and returns that part of it: less than all of it only at the end. What the
  /// buffer holds after an error is unknown.
  [[nodiscard]] std::span<Sample> next(std::span<Sample> buffer) {
    std::size_t count = 0;
    while (count < buffer.size() && rows_.next()) {
      if (rows_.columns() != detail::sample_columns<Net, Target>)
        throw Error{rows_.path(), "", detail::sample_columns_text<Net, Target>(), std::to_string(rows_.columns())};
      detail::make_sample<Net, Target>(
          buffer[count++], [&](std::size_t column) { return rows_.number(column); },
          [&](std::size_t column, const std::string& expected) { return rows_.error(column, expected); });
    }
    return buffer.first(count);
  }
  /// Back to the first sample.
  void rewind() { rows_.rewind(); }
  /// Rows that were left out so far, as CsvOptions::skip_incomplete wants it.
  [[nodiscard]] std::size_t skipped() const noexcept { return rows_.skipped(); }

 private:
  CsvReader rows_;
};

}  // namespace io
#include <ctnn/end_target.inc>
}  // namespace ctnn
