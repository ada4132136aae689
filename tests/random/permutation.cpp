// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <ctnn/random/permutation.hpp>

#include "math/bits.hpp"
#include "random/chi_square.hpp"
#include "support/catch.hpp"

using ctnn::Permutation;
using ctnn::Seed;

namespace {

bool visits_each_element_once(std::size_t size, Seed seed) {
  const Permutation permutation{size, seed};
  std::vector<bool> visited(size);
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t element = permutation[i];
    if (element >= size || visited[element]) return false;
    visited[element] = true;
  }
  return true;
}

template <std::size_t Size>
constexpr std::array<std::size_t, Size> order(Seed seed) {
  const Permutation permutation{Size, seed};
  std::array<std::size_t, Size> elements{};
  for (std::size_t i = 0; i < Size; ++i) elements[i] = permutation[i];
  return elements;
}

}  // namespace

TEST_CASE("a permutation visits each element once", "[random][permutation]") {
  SECTION("of every small set") {
    for (std::size_t size = 1; size <= 300; ++size) {
      CAPTURE(size);
      for (std::uint64_t seed = 0; seed < 5; ++seed) CHECK(visits_each_element_once(size, Seed{seed}));
    }
  }
  SECTION("of large sets") {
    for (const std::size_t size : {4095U, 4096U, 4097U, 60000U, 65535U, 65536U, 65537U, 262145U}) {
      CAPTURE(size);
      CHECK(visits_each_element_once(size, Seed{42}));
    }
  }
}

TEST_CASE("a permutation of nothing or of one element is harmless", "[random][permutation]") {
  STATIC_REQUIRE(order<0>(Seed{1}).empty());
  STATIC_REQUIRE(order<1>(Seed{1})[0] == 0);
  for (std::uint64_t seed = 0; seed < 1000; ++seed) CHECK(Permutation{1, Seed{seed}}[0] == 0);
}

TEST_CASE("a permutation follows from its seed", "[random][permutation]") {
  SECTION("the same at compile time and at run time") {
    constexpr auto at_compile_time = order<100>(Seed{5});
    CHECK(order<100>(Seed{bits::at_run_time(std::uint64_t{5})}) == at_compile_time);
  }
  SECTION("another seed gives another order") {
    STATIC_REQUIRE(order<100>(Seed{1}) != order<100>(Seed{2}));
    STATIC_REQUIRE(order<100>(Seed{0}) != order<100>(Seed{std::uint64_t{1} << 63}));
  }
}

TEST_CASE("a permutation is as good as random", "[random][permutation]") {
  constexpr std::size_t seeds = 20'000;
  // Sizes just above a power of four, just below, and in between: the bijection behind it works on powers of four.
  const auto size = GENERATE(std::size_t{3}, std::size_t{10}, std::size_t{16}, std::size_t{17}, std::size_t{63});
  CAPTURE(size);
  const std::vector<double> evenly(size, static_cast<double>(seeds) / static_cast<double>(size));
  SECTION("each place receives each element equally often") {
    for (const std::size_t place : {std::size_t{0}, size / 2, size - 1}) {
      std::vector<double> counts(size);
      for (std::uint64_t seed = 0; seed < seeds; ++seed) ++counts[Permutation{size, Seed{seed}}[place]];
      CHECK(chi_square(counts, evenly) < chi_square_bound(static_cast<double>(size - 1)));
    }
  }
  SECTION("each element follows element 0 equally often") {
    std::vector<double> counts(size - 1), expected(size - 1, static_cast<double>(seeds) / static_cast<double>(size - 1));
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
      const Permutation permutation{size, Seed{seed}};
      std::size_t place = 0;
      while (permutation[place] != 0) ++place;
      ++counts[permutation[(place + 1) % size] - 1];
    }
    CHECK(chi_square(counts, expected) < chi_square_bound(static_cast<double>(size - 2)));
  }
}
