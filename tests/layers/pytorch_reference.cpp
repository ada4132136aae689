// SPDX-License-Identifier: BSL-1.0
// What PyTorch computes, ctnn computes. The numbers were written by tests/reference/generate.py.
#include <array>
#include <cstddef>

#include <ctnn/layers/identity.hpp>
#include <ctnn/layers/leaky_relu.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/layers/sigmoid.hpp>
#include <ctnn/layers/tanh.hpp>

#include "reference/compare.hpp"
#include "reference/pytorch_activations.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using pytorch::deviation;
using pytorch::tolerance;

namespace {

template <class Activation>
constexpr auto values() {
  std::array<double, pytorch::points.size()> results{};
  for (std::size_t i = 0; i < results.size(); ++i) results[i] = Activation::value(pytorch::points[i]);
  return results;
}
template <class Activation>
constexpr auto derivatives() {
  std::array<double, pytorch::points.size()> results{};
  for (std::size_t i = 0; i < results.size(); ++i) results[i] = Activation::gradient(Activation::value(pytorch::points[i]), 1.0);
  return results;
}

template <class Activation>
constexpr auto& expected = pytorch::identity;
template <>
constexpr auto& expected<ReLU> = pytorch::relu;
template <>
constexpr auto& expected<LeakyReLU<>> = pytorch::leaky_relu;
template <>
constexpr auto& expected<Sigmoid> = pytorch::sigmoid;
template <>
constexpr auto& expected<Tanh> = pytorch::tanh;

}  // namespace

TEMPLATE_TEST_CASE("an activation has PyTorch's values and derivatives", "[layers][pytorch]", Identity, ReLU, LeakyReLU<>,
                   Sigmoid, Tanh) {
  SECTION("values, from the smallest number to 1000") {
    STATIC_REQUIRE(deviation(values<TestType>(), expected<TestType>.values, 0) <= tolerance);
    CHECK(deviation(values<TestType>(), expected<TestType>.values, 0) <= tolerance);
  }
  SECTION("derivatives; those of 1 - y^2 and y (1 - y) are rounding errors where y is all but 1") {
    STATIC_REQUIRE(deviation(derivatives<TestType>(), expected<TestType>.derivatives, pytorch::floor_of_sums) <= tolerance);
    CHECK(deviation(derivatives<TestType>(), expected<TestType>.derivatives, pytorch::floor_of_sums) <= tolerance);
  }
}
