// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <numeric>
#include <string>
#include <vector>

namespace bench {

/// What was measured of one workload.
struct Row {
  std::size_t workload = 0;
  double seconds = 0;                   // of one run of ctnn
  double share_of_peak = 0;             // 0 to 1
  double peak = 0;                      // operations per second
  std::vector<double> their_seconds{};  // for each linked library but ctnn; 0 where it did not take part
  std::vector<double> ratios{};         // their time / ours

  [[nodiscard]] double seconds_of_all() const { return std::accumulate(their_seconds.begin(), their_seconds.end(), seconds); }
};

void print_header();
void print(const Row& row);

/// Bytes of code of each workload: what code_sizes.cmake wrote, 0 where it did not.
[[nodiscard]] std::vector<std::size_t> read_code_sizes(const std::string& path);

/// Writes a table into the section of a Markdown file that is headed by this build's compiler and flags, or a new one at its end.
void write_section(const std::string& path, const std::vector<Row>& rows, const std::vector<std::size_t>& code_sizes);

}  // namespace bench
