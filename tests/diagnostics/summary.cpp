// SPDX-License-Identifier: BSL-1.0
#include <cstddef>
#include <sstream>
#include <string_view>

#include <ctnn/diagnostics/summary.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/layers/sigmoid.hpp>
#include <ctnn/layers/softmax.hpp>
#include <ctnn/layers/tanh.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

/// A layer of one's own, with parameters but no multiply-adds.
struct MyVeryOwnLayerOfALongName {
  static constexpr Shape output_shape(Shape) { return {2, 3}; }
  template <class T>
  struct Parameters {
    Matrix<T, 2, 3> offsets{};
  };
  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("offset", structs.offsets...);
  }
  template <class T, class Initializer>
  static constexpr void initialize(Parameters<T>&, Random&, Initializer) {}
};

}  // namespace

TEST_CASE("a summary has a line for each layer, and the sums", "[diagnostics][summary]") {
  using Xor = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;
  REQUIRE_BOTH(summary<Xor>() ==
               "Input shape: 2\n"
               "Layer           Output shape  Parameters  Multiply-adds\n"
               "-------------------------------------------------------\n"
               "0  Dense<2, 4>             4          12              8\n"
               "1  Tanh                    4           0              0\n"
               "2  Dense<4, 1>             1           5              4\n"
               "3  Sigmoid                 1           0              0\n"
               "-------------------------------------------------------\n"
               "Parameters           17\n"
               "Multiply-adds        12\n"
               "Bytes of the net     68\n"
               "Bytes for inference  16\n");
}

TEST_CASE("a summary shows layers with their inputs, shapes, and grouped numbers", "[diagnostics][summary]") {
  // 4 bytes for each parameter and for the 128 and 10 numbers on their way, rounded up to 64: rows of 128 floats are aligned.
  using Digits = Net<InputShape<1, 28, 28>, Dense<128>, ReLU, Dense<10>, Softmax>;
  REQUIRE_BOTH(summary<Digits>() ==
               "Input shape: 1 x 28 x 28\n"
               "Layer               Output shape  Parameters  Multiply-adds\n"
               "-----------------------------------------------------------\n"
               "0  Dense<784, 128>           128     100,480        100,352\n"
               "1  ReLU                      128           0              0\n"
               "2  Dense<128, 10>             10       1,290          1,280\n"
               "3  Softmax                    10           0              0\n"
               "-----------------------------------------------------------\n"
               "Parameters           101,770\n"
               "Multiply-adds        101,632\n"
               "Bytes of the net     407,104\n"
               "Bytes for inference      576\n");
}

TEST_CASE("a summary is as wide as its content", "[diagnostics][summary]") {
  using Wide = BasicNet<double, InputShape<4>, MyVeryOwnLayerOfALongName, Dense<1>>;
  REQUIRE_BOTH(summary<Wide>() ==
               "Input shape: 4\n"
               "Layer                         Output shape  Parameters  Multiply-adds\n"
               "---------------------------------------------------------------------\n"
               "0  MyVeryOwnLayerOfALongName         2 x 3           6              0\n"
               "1  Dense<6, 1>                           1           7              6\n"
               "---------------------------------------------------------------------\n"
               "Parameters            13\n"
               "Multiply-adds          6\n"
               "Bytes of the net     104\n"
               "Bytes for inference   48\n");
  SECTION("in the numbers of the layers too") {
    using Ten = Net<InputShape<1>, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU>;
    REQUIRE_BOTH(summary<Ten>().find("\n9  ReLU ") != Text::npos);
    using Eleven = Net<InputShape<1>, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU, ReLU>;
    REQUIRE_BOTH(summary<Eleven>().find("\n 9  ReLU ") != Text::npos);
    REQUIRE_BOTH(summary<Eleven>().find("\n10  ReLU ") != Text::npos);
  }
}

TEST_CASE("a summary goes to streams and to C", "[diagnostics][summary]") {
  constexpr Text text = summary<Net<Dense<2, 1>>>();
  REQUIRE_BOTH(text.data()[text.size()] == '\0');
  REQUIRE_BOTH(text.find("\0") == Text::npos);
  std::ostringstream stream;
  stream << summary<Net<Dense<2, 1>>>();
  CHECK(stream.str() == text);
  CHECK(summary<Net<Dense<2, 1>>>().data() == text.data());  // stored once
}

TEST_CASE("numbers are grouped by thousands", "[diagnostics][summary]") {
  REQUIRE_BOTH(Text{detail::grouped(0)} == "0");
  REQUIRE_BOTH(Text{detail::grouped(999)} == "999");
  REQUIRE_BOTH(Text{detail::grouped(1000)} == "1,000");
  REQUIRE_BOTH(Text{detail::grouped(1234567)} == "1,234,567");
  REQUIRE_BOTH(Text{detail::grouped(18446744073709551615u)} == "18,446,744,073,709,551,615");
}
