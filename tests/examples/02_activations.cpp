// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <functional>
#include <numbers>
#include <string>
#include <vector>

#include "lesson.hpp"
#include "lesson_table.hpp"
#include "support/catch.hpp"

namespace {

const std::string name = "02_activations";
std::string printed() { return lesson::output_of(name, {"relu.svg", "leaky_relu.svg", "sigmoid.svg", "tanh.svg", "gelu.svg"}); }

/// Activations and their slopes from z, by textbook formulas in which neither a nor ctnn occurs.
struct Function {
  std::function<double(double)> value, slope;
};
double square(double x) { return x * x; }
const Function relu{[](double z) { return std::fmax(0.0, z); }, [](double z) { return z > 0 ? 1.0 : 0.0; }};
const Function leaky_relu{[](double z) { return z > 0 ? z : 0.1 * z; }, [](double z) { return z > 0 ? 1.0 : 0.1; }};
const Function sigmoid{[](double z) { return 1 / (1 + std::exp(-z)); }, [](double z) { return 0.25 / square(std::cosh(z / 2)); }};
const Function hyperbolic_tangent{[](double z) { return std::tanh(z); }, [](double z) { return 1 / square(std::cosh(z)); }};
const Function gelu{[](double z) { return z / 2 * std::erfc(-z / std::numbers::sqrt2); },
                    [](double z) {
                      return std::erfc(-z / std::numbers::sqrt2) / 2 + z * std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
                    }};

/// For numbers of which three digits are printed.
void check_three_digits(const std::vector<double>& found, const std::vector<double>& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) CHECK_THAT(found[i], WithinRel(expected[i], 0.0051));
}

}  // namespace

TEST_CASE("activations prints functions and slopes", "[examples][activations]") {
  const std::string output = printed();
  for (const int z : {-4, -2, -1, 0, 1, 2, 4}) {
    std::vector<double> expected;
    for (const Function& function : {relu, leaky_relu, sigmoid, hyperbolic_tangent, gelu}) {
      expected.push_back(function.value(z));
      expected.push_back(function.slope(z));
    }
    lesson::check(lesson::row(output, std::to_string(z)), expected, 5.1e-5);  // four decimals are printed
  }
}

TEST_CASE("activations prints slopes from the output, and from differences", "[examples][activations]") {
  const std::string table = lesson::from(printed(), "sigmoid a");
  for (const int z : {0, 1, 2, 4, 8}) {
    const std::vector<double> found = lesson::row(table, std::to_string(z));
    REQUIRE(found.size() == 6);
    lesson::check({found[0], found[3]}, {sigmoid.value(z), hyperbolic_tangent.value(z)}, 5.1e-7);
    const double slope = sigmoid.slope(z), tanh_slope = hyperbolic_tangent.slope(z);
    check_three_digits({found[1], found[2], found[4], found[5]}, {slope, slope, tanh_slope, tanh_slope});
  }
}

TEST_CASE("activations shows that GELU's output does not tell its slope", "[examples][activations]") {
  std::array<double, 2> z{}, value{}, slope{};
  REQUIRE(std::sscanf(lesson::from(printed(), "f(-1.").c_str(), "f(%lf) = %lf, f'(z) = %lf\nf(%lf) = %lf, f'(z) = %lf", &z[0],
                      &value[0], &slope[0], &z[1], &value[1], &slope[1]) == 6);
  CHECK(value[0] == value[1]);
  CHECK(slope[1] - slope[0] > 0.3);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK_THAT(value[i], WithinAbs(gelu.value(z[i]), 7e-7));  // z has six decimals too
    CHECK_THAT(slope[i], WithinAbs(gelu.slope(z[i]), 5.1e-5));
  }
}

TEST_CASE("activations prints what is left of a gradient", "[examples][activations]") {
  const std::string table = lesson::from(printed(), "(1/4)^n");
  for (int n = 1; n <= 10; ++n) {
    const auto left = [n](const Function& function, double z) { return std::pow(function.slope(z), n); };
    check_three_digits(lesson::row(table, std::to_string(n)),
                       {std::pow(0.25, n), left(sigmoid, 0), left(sigmoid, 4), left(hyperbolic_tangent, 0.5),
                        left(hyperbolic_tangent, 4), left(relu, 1)});
  }
  CHECK(lesson::row(table, "10")[1] < 1e-6);  // the second seed: a millionth after ten layers
}

TEST_CASE("activations refuses other options", "[examples][activations]") { lesson::check_refuses_other_options(name); }
