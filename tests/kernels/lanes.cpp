// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>

#include <ctnn/kernels/lanes.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/math/sigmoid.hpp>
#include <ctnn/math/tanh.hpp>

#include "kernels/matrices.hpp"
#include "math/bits.hpp"

using namespace ctnn::kernels;
using ctnn::math::select;
using ctnn::math::splat;

namespace {

/// Calls body(size) for 1, 2, 4, ..., all lanes of a register.
template <class T, class Body>
void for_registers(Body body) {
  [&]<std::size_t... Power>(std::index_sequence<Power...>) {  // not for_sizes, which leaves most out under sanitizers
    (body(std::integral_constant<std::size_t, (std::size_t{1} << Power)>{}), ...);
  }(std::make_index_sequence<std::bit_width(lanes<T>)>{});
}

template <class T, std::size_t Count>
std::array<T, Count> numbers_of(LanesOf<T, Count> values) {
  std::array<T, Count> numbers{};
  store<Count, Count, T>(numbers.data(), values);
  return numbers;
}

template <class T, std::size_t Lanes, std::size_t Valid>
void check_load_and_store(test::Edge edge) {
  test::Guarded<T> from{Valid, edge}, to{Valid, edge};
  for (std::size_t i = 0; i < Valid; ++i) from[i] = static_cast<T>(i + 1);
  const auto with_zeros = numbers_of<T, Lanes>(load<Lanes, Valid>(std::as_const(from).data()));
  const auto with_rest = numbers_of<T, Lanes>(load<Lanes, Valid>(std::as_const(from).data(), T{-7}));
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < Lanes; ++i) {
    wrong += with_zeros[i] != (i < Valid ? static_cast<T>(i + 1) : T{0});
    wrong += with_rest[i] != (i < Valid ? static_cast<T>(i + 1) : T{-7});
  }
  store<Lanes, Valid, T>(to.data(), load<Lanes, Valid>(std::as_const(from).data()));
  for (std::size_t i = 0; i < Valid; ++i) wrong += to[i] != from[i];
  CAPTURE(Lanes, Valid);
  CHECK(wrong == 0);
}

}  // namespace

TEMPLATE_TEST_CASE("load and store touch the numbers they are told, no others", "[kernels]", float, double) {
  for_registers<TestType>([](auto count) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      for (const auto edge : {test::Edge::Front, test::Edge::Back}) (check_load_and_store<TestType, count, I + 1>(edge), ...);
    }(std::make_index_sequence<count>{});
  });
}

TEMPLATE_TEST_CASE("a store leaves what stands after it", "[kernels]", float, double) {
  using T = TestType;
  constexpr std::size_t width = lanes<T>;
  if constexpr (width > 2) {
    std::array<T, width> memory{};
    store<width, width - 1, T>(memory.data() + 1, splat<LanesOf<T, width>>(3));
    CHECK(memory[0] == 0);
    CHECK(std::count(memory.begin() + 1, memory.end(), T{3}) == width - 1);
    store<width, 1, T>(memory.data(), splat<LanesOf<T, width>>(5));
    CHECK(memory[0] == 5);
    CHECK(memory[1] == 3);
  }
}

TEMPLATE_TEST_CASE("registers are cut and joined in the order of their lanes", "[kernels]", float, double) {
  using T = TestType;
  for_registers<T>([](auto count) {
    if constexpr (count > 1) {
      using V = LanesOf<T, count>;
      V a{}, b{};
      for (std::size_t i = 0; i < count; ++i) a[i] = static_cast<T>(i), b[i] = static_cast<T>(100 + i);
      const auto mixed = numbers_of<T, count>(first_lanes<count - 1>(a, b));
      for (std::size_t i = 0; i < count; ++i) CHECK(mixed[i] == (i + 1 < count ? a[i] : b[i]));
      if constexpr (count > 2) {
        const auto low = numbers_of<T, count / 2>(low_half(a)), high = numbers_of<T, count / 2>(high_half(a));
        for (std::size_t i = 0; i < count / 2; ++i) {
          CHECK(low[i] == a[i]);
          CHECK(high[i] == a[i + count / 2]);
        }
        CHECK(numbers_of<T, count>(concatenate(low_half(a), high_half(a))) == numbers_of<T, count>(a));
      } else {
        CHECK(low_half(a) == a[0]);
        CHECK(high_half(a) == a[1]);
      }
    }
  });
}

TEMPLATE_TEST_CASE("how many lanes a row takes", "[kernels]", float, double) {
  for (std::size_t size = 1; size <= 100; ++size) {
    const std::size_t width = lanes_for<TestType>(size), stride = padded<TestType>(size);
    CAPTURE(size, width, stride);
    CHECK(width <= lanes<TestType>);
    CHECK((width == lanes<TestType> || width >= size));
    CHECK((width < 2 || width / 2 < size));
    CHECK(stride >= size);
    CHECK(stride < size + width);
    CHECK(stride % width == 0);
  }
}

namespace {

// What formulas meet: every magnitude, the usual range, and what they treat on its own.
template <class T>
constexpr auto arguments = [] {
  using Limits = std::numeric_limits<T>;
  constexpr auto scattered = bits::scattered<T, 128>();
  constexpr auto spaced = bits::evenly_spaced<T, 64>(T{-20}, T{20});
  constexpr std::array special{T(0),
                               T(-0.0),
                               T(1),
                               T(-1),
                               T(0.625),
                               T(-0.625),
                               T(88.722839),
                               T(88.72284),
                               T(-104),
                               T(709.78),
                               T(710),
                               T(-745.2),
                               Limits::max(),
                               Limits::lowest(),
                               Limits::min(),
                               Limits::denorm_min(),
                               Limits::infinity(),
                               -Limits::infinity()};
  std::array<T, scattered.size() + spaced.size() + special.size()> all{};
  std::copy(special.begin(), special.end(),
            std::copy(spaced.begin(), spaced.end(), std::copy(scattered.begin(), scattered.end(), all.begin())));
  return all;
}();

/// function(lanes) gives in each lane what the compiler says of function(scalar). WithNegative = false: of those it makes NaN, with
/// which clang ends a constant expression.
template <class T, bool WithNegative, class Function>
void check_lanes_of(Function function) {
  constexpr auto compiled = bits::map(arguments<T>, [](T x) { return WithNegative || x >= 0 ? Function{}(x) : T{0}; });
  const auto x = bits::at_run_time(arguments<T>);
  for_registers<T>([&](auto count) {
    std::size_t different = 0;
    for (std::size_t first = 0; first + count <= x.size(); ++first) {
      const auto y = numbers_of<T, count>(function(load<count, count>(x.data() + first)));
      for (std::size_t i = 0; i < count; ++i)
        different += (WithNegative || x[first + i] >= 0) && !bits::same(y[i], compiled[first + i]);
    }
    CAPTURE(count.value);
    CHECK(different == 0);
  });
  const auto nan = splat<LanesOf<T, lanes<T>>>(bits::at_run_time(std::numeric_limits<T>::quiet_NaN()));
  for (const T y : numbers_of<T, lanes<T>>(function(nan))) CHECK(std::isnan(y));
}

}  // namespace

TEMPLATE_TEST_CASE("exp, log, tanh and sigmoid of lanes give the compiler's bits", "[kernels][math]", float, double) {
  using T = TestType;
  SECTION("exp") {
    check_lanes_of<T, true>([](auto x) { return ctnn::math::exp(x); });
  }
  SECTION("log") {
    check_lanes_of<T, false>([](auto x) { return ctnn::math::log(x); });
  }
  SECTION("tanh") {
    check_lanes_of<T, true>([](auto x) { return ctnn::math::tanh(x); });
  }
  SECTION("sigmoid") {
    check_lanes_of<T, true>([](auto x) { return ctnn::math::sigmoid(x); });
  }
  SECTION("sqrt") {
    check_lanes_of<T, false>([](auto x) { return ctnn::kernels::sqrt(x); });
  }
  SECTION("clamp") {
    check_lanes_of<T, true>([](auto x) { return ctnn::math::clamp(x, -1, 3); });
  }
}

TEMPLATE_TEST_CASE("log of lanes below 0 is NaN", "[kernels][math]", float, double) {
  using T = TestType;
  const auto x = splat<LanesOf<T, lanes<T>>>(bits::at_run_time(T{-1}));
  for (const T y : numbers_of<T, lanes<T>>(ctnn::math::log(x))) CHECK(std::isnan(y));
  for (const T y : numbers_of<T, lanes<T>>(ctnn::kernels::sqrt(x))) CHECK(std::isnan(y));
}

TEMPLATE_TEST_CASE("select and splat work lane by lane", "[kernels][math]", float, double) {
  using T = TestType;
  for_registers<T>([](auto count) {
    if constexpr (count > 1) {
      using V = LanesOf<T, count>;
      V x{};
      for (std::size_t i = 0; i < count; ++i) x[i] = static_cast<T>(i);
      const auto small = x < T{1};  // the first lane
      const V y = x + T{10};
      for (std::size_t i = 0; i < count; ++i) {
        CHECK(select(small, x, y)[i] == (i == 0 ? x[i] : y[i]));
        CHECK(select(small, T{5}, y)[i] == (i == 0 ? 5 : y[i]));
        CHECK(select(small, x, T{5})[i] == (i == 0 ? x[i] : 5));
        CHECK(std::signbit(splat<V>(T{-0.0})[i]));
        CHECK(each_lane([](T a, T b) { return a * b; }, x, y)[i] == x[i] * y[i]);
      }
    }
  });
  CHECK(select(true, T{1}, T{2}) == 1);
  CHECK(std::signbit(splat<T>(T{-0.0})));
}
