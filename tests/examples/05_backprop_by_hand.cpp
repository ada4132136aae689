// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include "lesson.hpp"
#include "lesson_table.hpp"
#include "support/catch.hpp"

// Expected numbers: PyTorch 1.13 in double, autograd and SGD(lr=0.5). Six decimals are printed.

namespace {

const std::string name = "05_backprop_by_hand";
std::string printed() { return lesson::output_of(name, {"topology.svg"}); }

void check(const std::string& text, const std::string& row, const std::vector<double>& expected) {
  INFO(row);
  lesson::check(lesson::row(text, row), expected, 5.1e-7);
}

constexpr double dL_da2 = -0.33626130259564735, dL_dz2 = -0.07505003872668654, a2 = 0.6637386974043527;

}  // namespace

TEST_CASE("backprop_by_hand prints every number of both passes", "[examples][backprop_by_hand]") {
  const std::string output = printed();
  CHECK(output.starts_with("Forward: x = (0.6, 0.8), y = 1\n"));
  check(output, "z1[j] = b1[j] + W1[j][0] x[0] + W1[j][1] x[1]", {0.6, -0.57});
  check(output, "a1[j] = ReLU(z1[j])", {0.6, 0});
  check(output, "z2 = b2[0] + W2[0][0] a1[0] + W2[0][1] a1[1]", {0.68});
  check(output, "a2 = 1 / (1 + e^-z2)", {a2});
  check(output, "L = 1/2 (a2 - y)^2", {0.056535831811660754});
  check(output, "dL/dz2 = (a2 - y) a2 (1 - a2)", {dL_dz2});
  check(output, "dL/da1[j] = W2[0][j] dL/dz2", {-0.06004003098134924, 0.03002001549067462});
  check(output, "dL/dz1[j] = dL/da1[j] ReLU'(z1[j])", {-0.06004003098134924, 0});
  check(output, "dL/dW2[0][j] = dL/dz2 a1[j]", {-0.04503002323601193, 0});
  check(output, "dL/dW1[0][k] = dL/dz1[0] x[k]", {-0.03602401858880954, -0.0480320247850794});
  check(output, "dL/dW1[1][k] = dL/dz1[1] x[k]", {0, 0});
}

TEST_CASE("backprop_by_hand prints two gradients as products", "[examples][backprop_by_hand]") {
  const std::string chain = lesson::from(printed(), "Every gradient is a product");
  check(chain, "dL/da2           = a2 - y", {dL_da2, dL_da2, dL_da2, dL_da2});
  check(chain, "da2/dz2          = a2 (1 - a2)", {a2 * (1 - a2), dL_dz2, a2 * (1 - a2), dL_dz2});
  check(chain, "dz2/da1[j]       = W2[0][j]", {0.8, -0.06004003098134924, -0.4, 0.03002001549067462});
  check(chain, "da1[j]/dz1[j]    = ReLU'(z1[j])", {1, -0.06004003098134924, 0, 0});
  check(chain, "dz1[j]/dW1[j][0] = x[0]", {0.6, -0.03602401858880954, 0.6, 0});
  check(chain, "the library's", {-0.03602401858880954, 0});
}

TEST_CASE("backprop_by_hand prints one step of gradient descent", "[examples][backprop_by_hand]") {
  const std::string update = lesson::from(printed(), "W <- W - eta dL/dW, eta = 0.5\n");
  struct Parameter {
    const char* name;
    double before, gradient, after;
  };
  constexpr std::array<Parameter, 9> expected{{{"W1[0][0]", 0.5, -0.03602401858880954, 0.5180120092944047},
                                               {"W1[0][1]", 0.25, -0.0480320247850794, 0.2740160123925397},
                                               {"W1[1][0]", -0.75, 0, -0.75},
                                               {"W1[1][1]", 0.1, 0, 0.1},
                                               {"b1[0]", 0.1, -0.06004003098134924, 0.13002001549067463},
                                               {"b1[1]", -0.2, 0, -0.2},
                                               {"W2[0][0]", 0.8, -0.04503002323601193, 0.822515011618006},
                                               {"W2[0][1]", -0.4, 0, -0.4},
                                               {"b2[0]", 0.2, -0.07505003872668654, 0.23752501936334328}}};
  for (const auto& [parameter, before, gradient, after] : expected) check(update, parameter, {before, gradient, gradient, after});

  double before = 0, after = 0;
  REQUIRE(std::sscanf(lesson::from(update, "L = ").c_str(), "L = %lf before, %lf after", &before, &after) == 2);
  CHECK_THAT(before, WithinAbs(0.056535831811660754, 5.1e-7));
  CHECK_THAT(after, WithinAbs(0.049370194959267075, 5.1e-7));
}

TEST_CASE("backprop_by_hand refuses other options", "[examples][backprop_by_hand]") { lesson::check_refuses_other_options(name); }
