// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>

#include "contender.hpp"
#include "peak.hpp"

namespace bench {
namespace {

std::string text(const char* format, double value) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, format, value);
  return buffer;
}

std::string time_text(double seconds) {
  if (seconds < 1e-6) return text("%.1f ns", seconds * 1e9);
  if (seconds < 1e-4) return text("%.2f µs", seconds * 1e6);
  if (seconds < 1e-3) return text("%.1f µs", seconds * 1e6);
  return text("%.1f ms", seconds * 1e3);
}

std::string time_of(const Row& row, double seconds) {
  const Workload& workload = workloads[row.workload];
  return time_text(workload.kind == Kind::OneByOne ? seconds / static_cast<double>(workload.samples) : seconds);
}

std::string share_text(const Row& row) { return Peak::name == nullptr ? "-" : text("%.1f", 100 * row.share_of_peak); }
std::string rate_text(const Row& row) { return text("%.1f", workloads[row.workload].operations() / row.seconds * 1e-9); }

/// Their time / ours, or "-" for a library that is not there or does not take part.
std::string ratio_text(const Row& row, const std::string& library) {
  const auto& all = libraries();
  const auto at = std::ranges::find(all, library, &Library::name);
  const double ratio = at == all.end() ? 0 : row.ratios[static_cast<std::size_t>(at - all.begin()) - 1];
  return ratio == 0 ? "-" : text("%.2f", ratio);
}

std::string processor() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("model name")) return line.substr(line.find(": ") + 2);
  return "unknown processor";
}

std::string today() {
  const std::time_t now = std::time(nullptr);
  char buffer[32];
  std::strftime(buffer, sizeof buffer, "%Y-%m-%d", std::localtime(&now));
  return buffer;
}

std::string conditions(const std::vector<Row>& rows) {
  std::ostringstream line;
  line << processor() << ", " << today() << ".";
  if (Peak::name != nullptr) {
    double peak = 0;
    for (const Row& row : rows) peak = std::max(peak, row.peak);
    line << " Peak of one core (" << Peak::name << "): " << text("%.0f GFLOP/s.", peak * 1e-9);
  }
  for (const char* const name : library_names) {
    const auto at = std::ranges::find(libraries(), name, &Library::name);
    line << " " << name << " " << (at == libraries().end() ? "was not there" : at->version) << ".";
  }
  return line.str();
}

std::string section(const std::vector<Row>& rows, const std::vector<std::size_t>& code_sizes) {
  std::ostringstream out;
  out << "## " CTNN_BENCHMARK_BUILD "\n\n" << conditions(rows) << "\n\n| workload | time | GFLOP/s | % of peak |";
  for (std::size_t i = 1; i < library_names.size(); ++i) out << " " << library_names[i] << " |";
  out << " code, bytes |\n|---|--:|--:|--:|--:|--:|--:|--:|\n";
  for (const Row& row : rows) {
    out << "| " << name_of(workloads[row.workload]) << " | " << time_of(row, row.seconds) << " | " << rate_text(row) << " | "
        << share_text(row) << " |";
    for (std::size_t i = 1; i < library_names.size(); ++i) out << " " << ratio_text(row, library_names[i]) << " |";
    const std::size_t bytes = code_sizes[row.workload];
    out << " " << (bytes == 0 ? "-" : std::to_string(bytes)) << " |\n";
  }
  return out.str();
}

}  // namespace

void print_header() {
  std::printf("%-55s %9s %8s %7s  their time / ours\n", "", "time", "GFLOP/s", "% peak");
  for (const char* const name : library_names)
    if (std::ranges::find(libraries(), name, &Library::name) == libraries().end()) std::printf("(%s is not there)\n", name);
}

void print(const Row& row) {
  std::printf("%-55s %9s %8s %7s ", name_of(workloads[row.workload]).c_str(), time_of(row, row.seconds).c_str(),
              rate_text(row).c_str(), share_text(row).c_str());
  for (std::size_t i = 0; i < row.ratios.size(); ++i)
    if (row.ratios[i] != 0)
      std::printf(" %s %.2f (%s)", libraries()[i + 1].name.c_str(), row.ratios[i], time_of(row, row.their_seconds[i]).c_str());
  std::printf("\n");
  std::fflush(stdout);
}

std::vector<std::size_t> read_code_sizes(const std::string& path) {
  std::vector<std::size_t> sizes(workloads.size());
  std::ifstream file(path);
  for (std::size_t workload = 0, bytes = 0; file >> workload >> bytes;) sizes.at(workload) = bytes;
  return sizes;
}

void write_section(const std::string& path, const std::vector<Row>& rows, const std::vector<std::size_t>& code_sizes) {
  std::ifstream before(path);
  std::string page{std::istreambuf_iterator<char>(before), {}};
  const std::size_t found = page.find("## " CTNN_BENCHMARK_BUILD "\n");
  if (found == page.npos) {
    page.append(page.empty() ? "" : "\n").append(section(rows, code_sizes));
  } else {
    const std::size_t next = std::min(page.find("\n## ", found), page.size());
    page.replace(found, next - found, section(rows, code_sizes));
  }
  std::ofstream(path) << page;
}

}  // namespace bench
