// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "lesson.hpp"
#include "lesson_table.hpp"
#include "support/catch.hpp"

namespace {

const std::string name = "06_gradient_check";
std::string printed() { return lesson::output_of(name, {"errors.svg", "step.svg"}); }

constexpr double inputs[2][2]{{0.5, -1}, {1, 0.25}}, targets[2]{1, 0};

/// The parameters of the lesson's net of 2-3-3-1 neurons in a row, or their gradients, and where each of them stands.
using Parameters = std::array<double, 25>;
constexpr std::size_t w1(std::size_t k, std::size_t j) { return 3 * k + j; }
constexpr std::size_t b1(std::size_t j) { return 6 + j; }
constexpr std::size_t w2(std::size_t j, std::size_t i) { return 9 + 3 * j + i; }
constexpr std::size_t b2(std::size_t i) { return 18 + i; }
constexpr std::size_t w3(std::size_t i) { return 21 + i; }
constexpr std::size_t b3 = 24, first_of_layer[]{0, 9, 21, 25};

/// The lesson's first weights: all that comes from ctnn.
const Parameters start = [] {
  const ctnn::BasicNet<double, ctnn::Dense<2, 3>, ctnn::Tanh, ctnn::Dense<3>, ctnn::ReLU, ctnn::Dense<1>> net{ctnn::Seed{4}};
  Parameters p{};
  for (std::size_t j = 0; j < 3; ++j) {
    for (std::size_t k = 0; k < 2; ++k) p[w1(k, j)] = net.layer<0>().weights[k][j];
    for (std::size_t i = 0; i < 3; ++i) p[w2(j, i)] = net.layer<2>().weights[j][i];
    p[w3(j)] = net.layer<4>().weights[j][0];
  }
  return p;
}();

struct Neurons {
  double a1[3], z2[3], y;

  Neurons(const Parameters& p, const double (&x)[2]) : y{p[b3]} {
    for (std::size_t j = 0; j < 3; ++j) a1[j] = std::tanh(p[b1(j)] + p[w1(0, j)] * x[0] + p[w1(1, j)] * x[1]);
    for (std::size_t i = 0; i < 3; ++i) {
      z2[i] = p[b2(i)] + p[w2(0, i)] * a1[0] + p[w2(1, i)] * a1[1] + p[w2(2, i)] * a1[2];
      y += p[w3(i)] * std::fmax(0.0, z2[i]);
    }
  }
};

double loss(const Parameters& p) {
  const double first = Neurons{p, inputs[0]}.y - targets[0], second = Neurons{p, inputs[1]}.y - targets[1];
  return (first * first / 2 + second * second / 2) / 2;
}

double numeric(std::size_t parameter, double h) {
  Parameters above = start, below = start;
  above[parameter] += h;
  below[parameter] -= h;
  return (loss(above) - loss(below)) / (2 * h);
}

/// Back-propagation; `leak` is the slope of an inactive ReLU.
Parameters gradients(double leak) {
  const Parameters& p = start;
  Parameters sum{};
  for (std::size_t sample = 0; sample < 2; ++sample) {
    const Neurons neurons{p, inputs[sample]};
    const double dL_dy = (neurons.y - targets[sample]) / 2;
    sum[b3] += dL_dy;
    for (std::size_t i = 0; i < 3; ++i) {
      const double dL_dz2 = dL_dy * p[w3(i)] * (neurons.z2[i] > 0 ? 1 : leak);
      sum[w3(i)] += dL_dy * std::fmax(0.0, neurons.z2[i]);
      sum[b2(i)] += dL_dz2;
      for (std::size_t j = 0; j < 3; ++j) {
        const double a1 = neurons.a1[j], dL_dz1 = dL_dz2 * p[w2(j, i)] * (1 - a1 * a1);
        sum[w2(j, i)] += dL_dz2 * a1;
        sum[b1(j)] += dL_dz1;
        for (std::size_t k = 0; k < 2; ++k) sum[w1(k, j)] += dL_dz1 * inputs[sample][k];
      }
    }
  }
  return sum;
}

/// Largest |n - a| / (|n| + |a|) of each layer.
std::array<double, 3> errors(double leak, double factor) {
  const Parameters analytic = gradients(leak);
  std::array<double, 3> largest{};
  for (std::size_t layer = 0; layer < 3; ++layer)
    for (std::size_t i = first_of_layer[layer]; i < first_of_layer[layer + 1]; ++i) {
      const double n = numeric(i, 1e-5), a = factor * analytic[i], size = std::abs(n) + std::abs(a);
      if (size > 1e-8) largest[layer] = std::fmax(largest[layer], std::abs(n - a) / size);
    }
  return largest;
}

}  // namespace

TEST_CASE("gradient_check prints one derivative from differences with several h", "[examples][gradient_check]") {
  const std::string output = printed();
  const double right = gradients(0)[w1(0, 0)];
  double a = 0;
  REQUIRE(std::sscanf(output.c_str(), "One weight: back-propagation says dL/dw = %lf", &a) == 1);
  CHECK_THAT(a, WithinAbs(right, 5.1e-11));  // ten decimals are printed
  std::array<double, 13> distances{};
  for (int digits = 1; digits <= 12; ++digits) {
    char h[16];
    std::snprintf(h, sizeof h, "1e-%02d", digits);
    const std::vector<double> found = lesson::row(output, h);
    REQUIRE(found.size() == 2);
    const double step = std::pow(10.0, -digits), rounding = 1e-15 / step;  // a few units in the last place of a loss about 1
    CHECK_THAT(found[0], WithinAbs(numeric(w1(0, 0), step), 5.1e-11 + rounding));
    const double distance = std::abs(found[0] - right);
    CHECK_THAT(found[1], WithinAbs(distance, 0.5 * distance + 1.1e-10));  // one digit is printed
    distances[static_cast<std::size_t>(digits)] = found[1];
  }
  for (std::size_t digits = 1; digits <= 3; ++digits)  // the error falls with h^2 ...
    CHECK_THAT(distances[digits], WithinRel(100 * distances[digits + 1], 0.6));
  CHECK(distances[12] > 1000 * distances[5]);  // ... until rounding takes over
}

TEST_CASE("gradient_check prints the errors of a right net and of two faults", "[examples][gradient_check]") {
  const std::string output = printed();
  const std::array<double, 3> right = errors(0, 1), leaky = errors(1, 1), doubled = errors(0, 2);
  const std::array<const char*, 3> layers{"0: Dense<2, 3>", "2: Dense<3, 3>", "4: Dense<3, 1>"};
  std::array<double, 3> largest{};
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(right[i] < 1e-6);
    CHECK_THAT(doubled[i], WithinAbs(1.0 / 3, 1e-6));
    CHECK((leaky[i] > 1e-3) == (i < 2));
    const std::vector<double> found = lesson::row(output, layers[i]);
    REQUIRE(found.size() == 3);
    CHECK(found[0] < 1e-6);
    lesson::check(found, {right[i], leaky[i], doubled[i]}, 5.1e-5);  // four digits are printed
    for (std::size_t column = 0; column < 3; ++column) largest[column] = std::fmax(largest[column], found[column]);
  }
  CHECK(lesson::row(output, "all") == std::vector<double>{largest.begin(), largest.end()});
}

TEST_CASE("gradient_check counts kinks", "[examples][gradient_check]") {
  // By hand: with x = 0 and biases of 0 a kink is met by the three hidden biases, and by no weight, which would be multiplied by 0.
  double largest = 1;
  int skipped = 0, all = 0;
  REQUIRE(std::sscanf(lesson::from(printed(), "On the kinks").c_str(),
                      "On the kinks of ReLU: %d of %d parameters are skipped, the others' largest error is %lf", &skipped, &all,
                      &largest) == 3);
  CHECK(skipped == 3);
  CHECK(all == 2 * 3 + 3 + 3 * 1 + 1);
  CHECK(largest < 1e-6);
}

TEST_CASE("gradient_check refuses other options", "[examples][gradient_check]") { lesson::check_refuses_other_options(name); }
