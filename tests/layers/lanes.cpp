// SPDX-License-Identifier: BSL-1.0
#include <cstddef>
#include <type_traits>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "math/bits.hpp"
#include "support/catch.hpp"
#include "support/each_lane.hpp"
#include "support/layer_laws.hpp"

using namespace ctnn;

namespace {

template <class Function, class T>
void check_lanes() {
  const auto numbers = test::all_kinds_of_numbers<T>();
  CHECK(test::lanes_that_differ([](auto x) { return Function::value(x); }, numbers) == 0);
  if constexpr (Activation<Function>) {
    std::vector<T> outputs, gradients;
    for (const T gradient : test::unusual_numbers<T>())
      for (const T output : numbers) {
        outputs.push_back(output);
        gradients.push_back(gradient);
      }
    CHECK(test::lanes_that_differ([](auto y, auto grad_y) { return Function::gradient(y, grad_y); }, outputs, gradients) == 0);
  } else {
    CHECK(test::lanes_that_differ([](auto x) { return Function::derivative(x); }, numbers) == 0);
  }
}

/// The layers that work along a row, of inputs of that size.
template <class T, std::size_t Size>
using Rows = BasicNet<T, InputShape<Size>, PReLU<>, PReLU<Size>, Softmax, Dense<Size>, PReLU<>, LogSoftmax, Dense<2>>;

template <class T, std::size_t... Sizes>
void check_rows() {
  const auto check = []<std::size_t Size>(std::integral_constant<std::size_t, Size>) {
    constexpr auto at_compile_time = test::fingerprint<Rows<T, Size>>();
    INFO("rows of " << Size);
    CHECK(test::fingerprint<Rows<T, Size>>() == at_compile_time);
  };
  (check(std::integral_constant<std::size_t, Sizes>{}), ...);
}

}  // namespace

TEMPLATE_TEST_CASE("an elementwise function gives in every lane the bits that it gives alone", "[layers][lanes]", Identity, ReLU,
                   LeakyReLU<>, LeakyReLU<Slope{0.25}>, Sigmoid, Tanh, ELU<>, ELU<Alpha{0.5}>, ELU<Alpha{0}>, SELU, Softplus,
                   Softsign, HardSigmoid, HardTanh, GELU, GELUTanh, SiLU, Mish, HardSwish) {
  STATIC_REQUIRE(takes_lanes<TestType>);
  SECTION("float") { check_lanes<TestType, float>(); }
  SECTION("double") { check_lanes<TestType, double>(); }
}

TEMPLATE_TEST_CASE("layers that work along a row give the same bits number by number and in registers", "[layers][lanes]", float,
                   double) {
  check_rows<TestType, 3, 10, 23>();  // the compiler works number by number
}
