// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <string>
#include <vector>

#include "lesson.hpp"
#include "lesson_table.hpp"
#include "support/catch.hpp"

namespace {

const std::string name = "01_single_neuron";

std::string printed() { return lesson::output_of(name, {"loss.svg", "valley.svg"}); }

/// Six decimals are printed.
void check(const std::vector<double>& found, const std::vector<double>& expected) { lesson::check(found, expected, 6e-7); }

}  // namespace

TEST_CASE("single_neuron prints every factor of the chain rule", "[examples][single_neuron]") {
  const std::string output = printed();

  // Columns: identity, active ReLU, inactive ReLU (w = -1.5), sigmoid. The first seed's numbers; sigmoid by its formulas.
  const double a = 1 / (1 + std::exp(-3.5)), dL_da = 2 * (a - 4), da_dz = a * (1 - a);
  check(lesson::row(output, "w"), {1.5, 1.5, -1.5, 1.5});
  check(lesson::row(output, "z = w x + b"), {3.5, 3.5, -2.5, 3.5});
  check(lesson::row(output, "a = f(z)"), {3.5, 3.5, 0, a});
  check(lesson::row(output, "L = (a - y)^2"), {0.25, 0.25, 16, (a - 4) * (a - 4)});
  check(lesson::row(output, "dL/da = 2 (a - y)"), {-1, -1, -8, dL_da});
  check(lesson::row(output, "da/dz = f'(z)"), {1, 1, 0, da_dz});
  check(lesson::row(output, "dz/dw = x"), {2, 2, 2, 2});
  check(lesson::row(output, "dz/db = 1"), {1, 1, 1, 1});
  for (const std::string source : {"product", "library"}) {
    check(lesson::row(output, "dL/dw, " + source), {-2, -2, 0, dL_da * da_dz * 2});
    check(lesson::row(output, "dL/db, " + source), {-1, -1, 0, dL_da * da_dz});
  }
  CHECK(output.find("-0.000000") == std::string::npos);
}

TEST_CASE("single_neuron trains to the target, halving the error in each step", "[examples][single_neuron]") {
  const std::string training = lesson::from(printed(), "step  ");
  for (int step = 0; step <= 10; ++step) {
    const std::vector<double> row = lesson::row(training, std::to_string(step));
    REQUIRE(row.size() == 4);
    const double w = row[0], b = row[1], a = row[2], loss = row[3];
    CHECK_THAT(a, WithinAbs(4 - 0.5 * std::pow(0.5, step), 6e-7));
    CHECK_THAT(a, WithinAbs(2 * w + b, 2e-6));  // three rounded numbers
    CHECK_THAT(loss, WithinAbs((a - 4) * (a - 4), 1.2e-6));
  }
}

TEST_CASE("single_neuron refuses other options", "[examples][single_neuron]") { lesson::check_refuses_other_options(name); }
