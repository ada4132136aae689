// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "lesson.hpp"
#include "lesson_table.hpp"
#include "support/catch.hpp"

// Expected numbers: PyTorch 1.13's autograd in double. All are multiples of 1/64, and four decimals are printed of multiples of 1/16.

namespace {

const std::string name = "03_layer";
std::string printed() { return lesson::output_of(name, {"topology.svg"}); }

void check(const std::string& text, const std::string& row, const std::vector<double>& expected) {
  INFO(row);
  CHECK(lesson::row(text, row) == expected);
}

}  // namespace

TEST_CASE("layer prints a sample on which both hidden neurons are alive", "[examples][layer]") {
  const std::string output = printed(), sample = output.substr(0, output.find("Sample 2"));
  CHECK(sample.starts_with("Sample 1: x = (1, 2, -1), y = (1, 0), L = 0.15625\n"));
  check(sample, "z1[j] = sum_k W1[j][k] x[k] + b1[j]", {1.5, 0.5});
  check(sample, "a1[j] = max(0, z1[j])", {1.5, 0.5});
  check(sample, "z2[i] = sum_j W2[i][j] a1[j] + b2[i]", {1.5, 0.25});
  check(sample, "dL/dz2[i] = z2[i] - y[i]", {0.5, 0.25});
  check(sample, "W2[0][j] dL/dz2[0]", {1 * 0.5, -0.5 * 0.5});
  check(sample, "W2[1][j] dL/dz2[1]", {0.5 * 0.25, 2 * 0.25});
  check(sample, "dL/da1[j] = sum_i W2[i][j] dL/dz2[i]", {0.625, 0.25});
  check(sample, "dL/dz1[j] = dL/da1[j] ReLU'(z1[j])", {0.625, 0.25});
  check(sample, "dL/dW2[0][j] = dL/dz2[0] a1[j]", {0.75, 0.25});
  check(sample, "dL/dW2[1][j] = dL/dz2[1] a1[j]", {0.375, 0.125});
  check(sample, "dL/dW1[0][k] = dL/dz1[0] x[k]", {0.625, 1.25, -0.625});
  check(sample, "dL/dW1[1][k] = dL/dz1[1] x[k]", {0.25, 0.5, -0.25});
}

TEST_CASE("layer prints a sample on which a hidden neuron is dead", "[examples][layer]") {
  const std::string sample = lesson::from(printed(), "Sample 2");
  CHECK(sample.starts_with("Sample 2: x = (-2, 4, -1), y = (1, -1), L = 0.0625\n"));
  check(sample, "z1[j] = sum_k W1[j][k] x[k] + b1[j]", {0.5, -3.5});
  check(sample, "a1[j] = max(0, z1[j])", {0.5, 0});
  check(sample, "z2[i] = sum_j W2[i][j] a1[j] + b2[i]", {0.75, -1.25});
  check(sample, "dL/dz2[i] = z2[i] - y[i]", {-0.25, -0.25});
  check(sample, "W2[0][j] dL/dz2[0]", {1 * -0.25, -0.5 * -0.25});
  check(sample, "W2[1][j] dL/dz2[1]", {0.5 * -0.25, 2 * -0.25});
  check(sample, "dL/da1[j] = sum_i W2[i][j] dL/dz2[i]", {-0.375, -0.375});
  check(sample, "dL/dz1[j] = dL/da1[j] ReLU'(z1[j])", {-0.375, 0});
  check(sample, "dL/dW2[0][j] = dL/dz2[0] a1[j]", {-0.125, 0});
  check(sample, "dL/dW2[1][j] = dL/dz2[1] a1[j]", {-0.125, 0});
  check(sample, "dL/dW1[0][k] = dL/dz1[0] x[k]", {0.75, -1.5, 0.375});
  check(sample, "dL/dW1[1][k] = dL/dz1[1] x[k]", {0, 0, 0});
}

TEST_CASE("layer prints the means, by hand and by the library", "[examples][layer]") {
  const std::string means = lesson::from(printed(), "Mean over both samples");
  CHECK(means.starts_with("Mean over both samples: L = 0.109375 by hand, 0.109375 by the library\n"));
  struct Mean {
    const char* name;
    double value;
  };
  constexpr std::array<Mean, 14> expected{{{"dL/dW1[0][0]", 0.6875},
                                           {"dL/dW1[0][1]", -0.125},
                                           {"dL/dW1[0][2]", -0.125},
                                           {"dL/dW1[1][0]", 0.125},
                                           {"dL/dW1[1][1]", 0.25},
                                           {"dL/dW1[1][2]", -0.125},
                                           {"dL/db1[0]", 0.125},
                                           {"dL/db1[1]", 0.125},
                                           {"dL/dW2[0][0]", 0.3125},
                                           {"dL/dW2[0][1]", 0.125},
                                           {"dL/dW2[1][0]", 0.125},
                                           {"dL/dW2[1][1]", 0.0625},
                                           {"dL/db2[0]", 0.125},
                                           {"dL/db2[1]", 0}}};
  for (const auto& [parameter, value] : expected) check(means, parameter, {value, value});
}

TEST_CASE("layer refuses other options", "[examples][layer]") { lesson::check_refuses_other_options(name); }
