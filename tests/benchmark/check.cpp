// SPDX-License-Identifier: BSL-1.0
#include "check.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <vector>

#include "contender.hpp"

namespace bench {
namespace {

// The order of sums differs; what that does to a loss grows from step to step. A convolution's gradient sums up as many as 32 * 26 * 26
// products below 1/32: its size is about 1, even near 0 roundings may amount to 1e-5.
struct Tolerance {
  double relative, absolute;
};
constexpr Tolerance of_losses{1e-3, 0}, of_outputs{1e-4, 1e-4};

std::vector<float> results_after(Contender& contender, int runs) {
  contender.restart();
  for (int run = 0; run < runs; ++run) contender.run();
  return contender.results();
}

/// The first result that is off, or how many there are. Of NaNs all are.
std::size_t first_difference(const std::vector<float>& got, const std::vector<float>& expected, Tolerance tolerance) {
  const auto close = [&](double a, double b) { return std::abs(a - b) <= tolerance.absolute + tolerance.relative * std::abs(b); };
  return static_cast<std::size_t>(std::ranges::mismatch(got, expected, close).in1 - got.begin());
}

}  // namespace

bool agree(std::size_t index) {
  const Workload& workload = workloads[index];
  // Of an epoch a part is enough, with a last batch that is as short.
  Problem problem(workload, workload.kind == Kind::Epoch ? workload.samples % (16 * workload.batch) : workload.samples);
  problem.shuffle = false;
  const auto ours = libraries().front().make[index](problem);
  bool all = true;
  for (const Library& library : libraries()) {
    if (library.make[index] == nullptr) continue;
    const auto contender = library.make[index](problem);
    for (const int runs : {1, 20}) {
      const std::vector<float> got = results_after(*contender, runs), expected = results_after(*ours, runs);
      const std::size_t at = first_difference(got, expected, workload.learns() ? of_losses : of_outputs);
      if (at == expected.size()) continue;
      all = false;
      std::fprintf(stderr, "%s, after %d runs: %s has %.9g as result %zu, ctnn %.9g\n", name_of(workload).c_str(), runs,
                   library.name.c_str(), static_cast<double>(got.at(at)), at, static_cast<double>(expected.at(at)));
    }
  }
  return all;
}

}  // namespace bench
