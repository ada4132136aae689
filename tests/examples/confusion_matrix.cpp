// SPDX-License-Identifier: BSL-1.0
#include "examples/13_digits/confusion_matrix.hpp"

#include <array>
#include <string>

#include "support/catch.hpp"

TEST_CASE("A confusion matrix counts which digit was taken for which", "[examples][digits]") {
  digits::Classifier always_seven;  // zeros but for one bias
  always_seven.layer<2>().bias[7] = 1;
  const std::array<digits::Example, 3> examples{{{{}, {7}}, {{}, {2}}, {{}, {2}}}};
  const digits::ConfusionMatrix matrix{always_seven, examples};

  CHECK(matrix(7, 7) == 1);
  CHECK(matrix(2, 7) == 2);
  CHECK(matrix(2, 2) == 0);
  CHECK(matrix.text(false) ==
        "confusion matrix: row = the digit, column = the answer\n"
        "       0    1    2    3    4    5    6    7    8    9\n"
        "  0    0    0    0    0    0    0    0    0    0    0\n"
        "  1    0    0    0    0    0    0    0    0    0    0\n"
        "  2    0    0    0    0    0    0    0    2    0    0\n"
        "  3    0    0    0    0    0    0    0    0    0    0\n"
        "  4    0    0    0    0    0    0    0    0    0    0\n"
        "  5    0    0    0    0    0    0    0    0    0    0\n"
        "  6    0    0    0    0    0    0    0    0    0    0\n"
        "  7    0    0    0    0    0    0    0    1    0    0\n"
        "  8    0    0    0    0    0    0    0    0    0    0\n"
        "  9    0    0    0    0    0    0    0    0    0    0\n");
}
