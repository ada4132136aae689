// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <string>
#include <unistd.h>
#include <vector>

#include "check.hpp"
#include "contender.hpp"
#include "measure.hpp"
#include "peak.hpp"
#include "report.hpp"

namespace {

using namespace bench;

constexpr const char* usage = R"(ctnn_benchmark [options] [part of a workload's name]...

  --check             only see whether all libraries compute the same
  --quick             measure briefly
  --passes N          measure everything so often, and keep of each workload the pass in which the machine was fastest
  --markdown FILE     write the table, of all workloads, into FILE
  --code-sizes FILE   sizes of code, for the table
)";

struct Options {
  bool check = false, quick = false;
  int passes = 1;
  std::string markdown, code_sizes;
  std::vector<std::string> parts;

  [[nodiscard]] bool selects(const std::string& name) const {
    return parts.empty() || std::ranges::any_of(parts, [&](const std::string& part) { return name.find(part) != name.npos; });
  }
};

[[noreturn]] void stop_with_usage(int status) {
  std::fputs(usage, status == EXIT_SUCCESS ? stdout : stderr);
  std::exit(status);
}

Options read(int count, char** arguments) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    const bool more = i + 1 < count;
    if (argument == "--check") options.check = true;
    else if (argument == "--quick") options.quick = true;
    else if (argument == "--passes" && more) options.passes = std::atoi(arguments[++i]);
    else if (argument == "--markdown" && more) options.markdown = arguments[++i];
    else if (argument == "--code-sizes" && more) options.code_sizes = arguments[++i];
    else if (!argument.starts_with("-")) options.parts.push_back(argument);
    else stop_with_usage(argument == "--help" ? EXIT_SUCCESS : EXIT_FAILURE);
  }
  // A table with a few rows would replace a whole one.
  if (options.passes < 1 || (!options.markdown.empty() && !options.parts.empty())) stop_with_usage(EXIT_FAILURE);
  return options;
}

/// Starts the program again, in an environment that suits the peers: they look at it while they are loaded. All may use the
/// instructions that ctnn was compiled for.
void choose_environment(char** arguments) {
  if (std::getenv("CTNN_BENCHMARK_STARTED") != nullptr) return;
  setenv("CTNN_BENCHMARK_STARTED", "1", 1);
  setenv("OPENBLAS_NUM_THREADS", "1", 1);
  setenv("OMP_NUM_THREADS", "1", 1);
  // libtorch allocates its results, and the C library would give the memory of larger ones back after each step.
  setenv("MALLOC_MMAP_THRESHOLD_", "1000000000", 1);
  setenv("MALLOC_TRIM_THRESHOLD_", "1000000000", 1);
#if defined(__AVX512F__)  // some builds of OpenBLAS do not know newer processors, and take AVX2 there
  setenv("OPENBLAS_CORETYPE", "SkylakeX", 0);
#elif defined(__AVX2__)  // as much as this build of ctnn may use; they would take more
  setenv("OPENBLAS_CORETYPE", "Haswell", 0);
  setenv("ATEN_CPU_CAPABILITY", "avx2", 0);
#elif defined(__x86_64__)
  setenv("OPENBLAS_CORETYPE", "Nehalem", 0);
  setenv("ATEN_CPU_CAPABILITY", "default", 0);
#endif
  execv("/proc/self/exe", arguments);
  std::perror("cannot start again, the peers may be slow");
}

Row measure(std::size_t index, double seconds) {
  const Workload& workload = workloads[index];
  const Problem problem(workload, workload.samples);
  std::vector<std::unique_ptr<Contender>> contenders;
  std::vector<Racer> racers{{"peak", Peak::run}};
  for (const Library& library : libraries()) {
    if (library.make[index] == nullptr) continue;
    Contender& contender = *contenders.emplace_back(library.make[index](problem));
    racers.push_back({library.name, [&] { contender.run(); }, [&] { contender.restart(); }});
  }
  const std::vector<Times> times = race(racers, seconds);
  const Times &peak = times[0], &ours = times[1];
  Row row{.workload = index,
          .seconds = median(ours),
          .share_of_peak = median_ratio(peak, ours) * workload.operations() / Peak::operations,
          .peak = Peak::operations / median(peak)};
  for (std::size_t i = 1, next = 2; i < libraries().size(); ++i) {
    const bool took_part = libraries()[i].make[index] != nullptr;
    row.their_seconds.push_back(took_part ? median(times[next]) : 0);
    row.ratios.push_back(took_part ? median_ratio(times[next], ours) : 0);
    if (took_part) ++next;
  }
  return row;
}

}  // namespace

int main(int count, char** arguments) {
  choose_environment(arguments);
  const Options options = read(count, arguments);

  std::vector<std::size_t> selected;
  for (std::size_t i = 0; i < workloads.size(); ++i)
    if (options.selects(name_of(workloads[i]))) selected.push_back(i);
  if (selected.empty()) stop_with_usage(EXIT_FAILURE);
  if (std::ranges::count_if(selected, agree) != std::ssize(selected)) return EXIT_FAILURE;
  if (options.check) {
    std::printf("%zu libraries agree on %zu workloads\n", libraries().size(), selected.size());
    return EXIT_SUCCESS;
  }

  print_header();
  std::vector<Row> rows(selected.size());
  for (int pass = 0; pass < options.passes; ++pass)
    for (std::size_t i = 0; i < selected.size(); ++i) {
      const Row row = measure(selected[i], options.quick ? 0.3 : 2);
      print(row);
      if (pass == 0 || row.seconds_of_all() < rows[i].seconds_of_all()) rows[i] = row;
    }
  if (!options.markdown.empty()) write_section(options.markdown, rows, read_code_sizes(options.code_sizes));
  return EXIT_SUCCESS;
}
