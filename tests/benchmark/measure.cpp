// SPDX-License-Identifier: BSL-1.0
#include "measure.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include <benchmark/benchmark.h>

namespace bench {
namespace {

constexpr double turn = 1e-3;  // seconds, or one run when that takes longer
constexpr double fewest_rounds = 5, most_rounds = 301;

/// Keeps what Google Benchmark measured, in the order in which the racers stand.
class Collector : public benchmark::BenchmarkReporter {
 public:
  explicit Collector(std::size_t racers) : times(racers) {}
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs)
      times[next_++ % times.size()].push_back(run.real_accumulated_time / static_cast<double>(run.iterations));
  }

  std::vector<Times> times;

 private:
  std::size_t next_ = 0;
};

std::vector<Times> rounds(std::size_t racers, std::size_t count) {
  Collector collector(racers);
  for (std::size_t round = 0; round < count; ++round) benchmark::RunSpecifiedBenchmarks(&collector, ".");
  return std::move(collector.times);
}

}  // namespace

std::vector<Times> race(const std::vector<Racer>& racers, double seconds) {
  std::vector<double> one(racers.size(), turn);  // seconds of one run, a guess at first
  std::vector<benchmark::internal::Benchmark*> entries;
  for (std::size_t i = 0; i < racers.size(); ++i) {
    const auto take_turns = [&racer = racers[i], &expected = one[i]](benchmark::State& state) {
      racer.restart();
      if (expected < 100 * turn) racer.run();  // what the others have driven out of the caches comes back
      for (auto _ : state) racer.run();
    };
    entries.push_back(benchmark::RegisterBenchmark(racers[i].name.c_str(), take_turns)->UseRealTime());
  }

  double round = 0;
  for (int estimates = 0; estimates <= 3 && round < 100 * turn; ++estimates) {
    if (estimates > 0) std::ranges::transform(rounds(racers.size(), 1), one.begin(), median);
    round = 0;
    for (std::size_t i = 0; i < racers.size(); ++i) {
      const double runs = std::max(1.0, std::round(turn / one[i]));
      entries[i]->Iterations(static_cast<benchmark::IterationCount>(runs));
      round += runs * one[i];
    }
  }
  const double count = std::clamp(seconds / round, fewest_rounds, most_rounds);
  std::vector<Times> times = rounds(racers.size(), static_cast<std::size_t>(count));
  benchmark::ClearRegisteredBenchmarks();
  return times;
}

double median(Times values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

double median_ratio(const Times& dividend, const Times& divisor) {
  Times ratios;
  for (std::size_t i = 0; i < dividend.size(); ++i) ratios.push_back(dividend[i] / divisor[i]);
  return median(ratios);
}

}  // namespace bench
