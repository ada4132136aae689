// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <numeric>
#include <span>
#include <vector>

#include <ctnn/io/error.hpp>
#include <ctnn/io/split.hpp>
#include <ctnn/random/random.hpp>

#include "support/catch.hpp"

using namespace ctnn;
using Numbers = std::vector<int>;

namespace {

/// 0 ... size - 1.
Numbers counted(std::size_t size) {
  Numbers numbers(size);
  std::iota(numbers.begin(), numbers.end(), 0);
  return numbers;
}
Numbers sorted(Numbers numbers, const Numbers& more = {}) {
  for (const int number : more) numbers.push_back(number);
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

}  // namespace

TEST_CASE("shuffled keeps all samples, in an order of the seed's", "[io][split]") {
  const Numbers all = counted(100);
  const Numbers once = shuffled(all, Seed{1});
  CHECK(once != all);
  CHECK(sorted(once) == all);
  CHECK(shuffled(all, Seed{1}) == once);
  CHECK(shuffled(all, Seed{2}) != once);
  CHECK(shuffled(std::span{all}, Seed{1}) == once);
  CHECK(shuffled(Numbers{}, Seed{1}).empty());
  CHECK(shuffled(std::array{7}, Seed{1}) == Numbers{7});
}

TEST_CASE("train_test_split gives a share away", "[io][split]") {
  const Numbers all = counted(101);
  const auto split = train_test_split(all, 0.2, Seed{1});
  CHECK(split.test.size() == 20);
  CHECK(split.training.size() == 81);
  CHECK(sorted(split.test, split.training) == all);
  CHECK(train_test_split(all, 0.2, Seed{1}).test == split.test);
  CHECK(train_test_split(all, 0.2, Seed{2}).test != split.test);
  CHECK(!std::is_sorted(split.training.begin(), split.training.end()));

  CHECK(train_test_split(counted(5), 0.5, Seed{1}).test.size() == 3);  // rounded
  CHECK(train_test_split(all, 0, Seed{1}).test.empty());
  CHECK(train_test_split(all, 1, Seed{1}).training.empty());
  CHECK(train_test_split(Numbers{}, 0.2, Seed{1}).training.empty());
  for (const double share : {-0.1, 1.1, 20.0, std::numeric_limits<double>::quiet_NaN()})
    CHECK_THROWS_AS(train_test_split(all, share, Seed{1}), io::Error);
}

TEST_CASE("in k_fold, each sample is validated once", "[io][split]") {
  for (const std::size_t size : std::array<std::size_t, 4>{2, 5, 10, 103})
    for (std::size_t folds = 2; folds <= std::min<std::size_t>(size, 12); ++folds) {
      const Numbers all = counted(size);
      Numbers validated;
      for (std::size_t fold = 0; fold < folds; ++fold) {
        const auto [training, validation] = k_fold(all, folds, fold, Seed{1});
        CHECK((validation.size() == size / folds || validation.size() == size / folds + 1));
        CHECK(sorted(training, validation) == all);
        validated.insert(validated.end(), validation.begin(), validation.end());
      }
      CHECK(sorted(validated) == all);
    }
}

TEST_CASE("k_fold has 2 to as many folds as samples", "[io][split]") {
  const Numbers all = counted(5);
  CHECK_THROWS_AS(k_fold(all, 0, 0, Seed{1}), io::Error);
  CHECK_THROWS_AS(k_fold(all, 1, 0, Seed{1}), io::Error);
  CHECK_THROWS_AS(k_fold(all, 6, 0, Seed{1}), io::Error);
  CHECK_THROWS_AS(k_fold(all, 5, 5, Seed{1}), io::Error);
  CHECK(k_fold(all, 5, 4, Seed{1}).validation.size() == 1);
  CHECK(k_fold(all, 5, 4, Seed{1}).validation == k_fold(all, 5, 4, Seed{1}).validation);
}
