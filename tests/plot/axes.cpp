// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <ctnn/plot/detail/axes.hpp>

#include "support/catch.hpp"

using namespace ctnn::plot;
using namespace ctnn::plot::detail;

namespace {

std::string labels(const Axis& axis) {
  std::string text;
  for (const Tick& tick : axis.ticks)
    text += (text.empty() ? "" : " ") + tick.label + (tick.power.empty() ? "" : "^" + tick.power);
  return text;
}
const std::string minus = "\xe2\x88\x92", times = "\xc3\x97";

}  // namespace

TEST_CASE("ticks are 1, 2 or 5 times a power of ten apart", "[plot][axes]") {
  CHECK(labels(linear_axis({0, 1}, 5)) == "0 0.2 0.4 0.6 0.8 1");
  CHECK(labels(linear_axis({0, 7}, 5)) == "0 2 4 6");
  CHECK(labels(linear_axis({-0.03, 0.04}, 4)) == minus + "0.02 0 0.02 0.04");
  CHECK(labels(linear_axis({1, 5}, 8, true, true)) == "1 2 3 4 5");
  CHECK(labels(linear_axis({1, 3}, 10, true, true)) == "1 2 3");
  CHECK(labels(linear_axis({0, 150}, 10, true, true)) == "0 20 40 60 80 100 120 140");
  CHECK(labels(linear_axis({0, 400000}, 4)) == "0 100000 200000 300000 400000");
}

TEST_CASE("large and small numbers are written with a power of ten", "[plot][axes]") {
  CHECK(labels(linear_axis({0, 4e6}, 4)) == "0 10^6 2" + times + "10^6 3" + times + "10^6 4" + times + "10^6");
  CHECK(labels(linear_axis({0, 3e-8}, 3)) ==
        "0 10^" + minus + "8 2" + times + "10^" + minus + "8 3" + times + "10^" + minus + "8");
  CHECK(labels(linear_axis({-2e9, 2e9}, 2)) == minus + "2" + times + "10^9 0 2" + times + "10^9");
  CHECK(power_tick(-10, 5).label + power_tick(-10, 5).power == minus + "1" + times + "106");
  CHECK(power_tick(25, 6).label + "^" + power_tick(25, 6).power == "2.5" + times + "10^7");
}

TEST_CASE("logarithmic ticks are at powers of ten, and between them where there is room", "[plot][axes]") {
  CHECK(labels(log_axis({0.02, 0.8}, 10)) == "0.02 0.05 0.1 0.2 0.5 1");
  CHECK(labels(log_axis({0.001, 1000}, 7)) == "0.001 0.01 0.1 1 10 100 1000");
  CHECK(labels(log_axis({1e-8, 1}, 4)) == "10^" + minus + "8 10^" + minus + "6 10^" + minus + "4 10^" + minus + "2 10^0");
  CHECK(labels(log_axis({0.3, 0.35}, 5)) == "0.2 0.5");
  CHECK(labels(log_axis({1, 1}, 5)) == "1 2");
  CHECK(labels(log_axis({5, 5}, 5)) == "5 10");
}

TEST_CASE("every range of finite numbers has an axis", "[plot][axes]") {
  constexpr double most = std::numeric_limits<double>::max(), least = std::numeric_limits<double>::denorm_min();
  const double values[] = {-most, -1e300, -1e10, -1,        -1e-5,    -least, 0,   least, 1e-310, 1e-300, 1e-15,
                           1e-9,  0.5,    1,     1 + 1e-12, 1 + 1e-8, 99999,  1e6, 1e15,  1e300,  most};
  for (const Scale scale : {Scale::Linear, Scale::Log10})
    for (const double low : values)
      for (const double high : values)
        for (const std::size_t count : {0u, 1u, 3u, 10u}) {
          if (low > high) continue;
          Extent extent{.scale = scale};
          extent.add(low);
          extent.add(high);
          extent.add(std::numeric_limits<double>::quiet_NaN());
          Axis axis = scale == Scale::Linear ? linear_axis(extent.range(), count) : log_axis(extent.range(), count);
          INFO(low << " to " << high << " with " << count);
          CHECK(axis.low < axis.high);
          CHECK(!axis.ticks.empty());
          CHECK(axis.ticks.size() <= 16);
          axis.from = 0;
          axis.to = 100;
          for (const double value : {low, high, axis.low, axis.high})
            if (takes(scale, value)) CHECK((axis.at(value) >= -1 && axis.at(value) <= 101));
          for (const Tick& tick : axis.ticks) {
            CHECK(tick.label.size() < 20);
            CHECK((axis.at(tick.value) >= -0.001 && axis.at(tick.value) <= 100.001));
          }
        }
}

TEST_CASE("an axis is a straight line, or the logarithm's", "[plot][axes]") {
  const Axis linear{.low = -1, .high = 3, .from = 100, .to = 20};
  CHECK(linear.at(-1) == 100);
  CHECK(linear.at(1) == 60);
  CHECK(linear.at(3) == 20);
  const Axis logarithmic{.scale = Scale::Log10, .low = 0.01, .high = 100, .from = 0, .to = 40};
  CHECK_THAT(logarithmic.at(0.1), WithinAbs(10, 1e-9));
  CHECK_THAT(logarithmic.at(1), WithinAbs(20, 1e-9));
  CHECK_THAT(logarithmic.at(2), WithinAbs(20 + 10 * std::log10(2.0), 1e-9));
}
