// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

#include "program.hpp"
#include "support/catch.hpp"

namespace {

using Row = std::array<double, 4>;

/// The numbers behind a name that opens a line.
template <std::size_t Size>
std::array<double, Size> row(const std::string& text, const std::string& name) {
  for (const std::string& line : program::lines(text)) {
    if (!line.starts_with(name + ' ')) continue;
    std::array<double, Size> numbers{};
    std::istringstream rest{line.substr(name.size())};
    for (double& number : numbers) REQUIRE(rest >> number);
    CHECK((rest >> std::ws).eof());
    return numbers;
  }
  FAIL("no line starts with " + name);
  return {};
}

void check(const Row& found, const Row& expected) {
  for (std::size_t i = 0; i < found.size(); ++i) CHECK_THAT(found[i], WithinAbs(expected[i], 6e-7));  // six decimals are printed
}

}  // namespace

TEST_CASE("single_neuron prints every factor of the chain rule", "[examples][single_neuron]") {
  const program::Result result = program::run({.program = EXAMPLES_FOLDER "/01_single_neuron"});
  REQUIRE(result.exit_code == 0);
  CHECK(result.errors.empty());

  // Columns: identity, active ReLU, inactive ReLU (w = -1.5), sigmoid. The first seed's numbers; sigmoid by its formulas.
  const double a = 1 / (1 + std::exp(-3.5)), dL_da = 2 * (a - 4), da_dz = a * (1 - a);
  check(row<4>(result.output, "w"), {1.5, 1.5, -1.5, 1.5});
  check(row<4>(result.output, "z = w x + b"), {3.5, 3.5, -2.5, 3.5});
  check(row<4>(result.output, "a = f(z)"), {3.5, 3.5, 0, a});
  check(row<4>(result.output, "L = (a - y)^2"), {0.25, 0.25, 16, (a - 4) * (a - 4)});
  check(row<4>(result.output, "dL/da = 2 (a - y)"), {-1, -1, -8, dL_da});
  check(row<4>(result.output, "da/dz = f'(z)"), {1, 1, 0, da_dz});
  check(row<4>(result.output, "dz/dw = x"), {2, 2, 2, 2});
  check(row<4>(result.output, "dz/db = 1"), {1, 1, 1, 1});
  for (const std::string source : {"product", "library"}) {
    check(row<4>(result.output, "dL/dw, " + source), {-2, -2, 0, dL_da * da_dz * 2});
    check(row<4>(result.output, "dL/db, " + source), {-1, -1, 0, dL_da * da_dz});
  }
  CHECK(result.output.find("-0.000000") == std::string::npos);
}

TEST_CASE("single_neuron trains to the target, halving the error in each step", "[examples][single_neuron]") {
  const std::string output = program::run({.program = EXAMPLES_FOLDER "/01_single_neuron"}).output;
  const std::string training = output.substr(output.find("step  "));
  for (int step = 0; step <= 10; ++step) {
    const std::string number = std::to_string(step);
    const auto [w, b, a, loss] = row<4>(training, std::string(4 - number.size(), ' ') + number);
    CHECK_THAT(a, WithinAbs(4 - 0.5 * std::pow(0.5, step), 6e-7));
    CHECK_THAT(a, WithinAbs(2 * w + b, 2e-6));  // three rounded numbers
    CHECK_THAT(loss, WithinAbs((a - 4) * (a - 4), 1.2e-6));
  }
}
