// SPDX-License-Identifier: BSL-1.0
// Weights that would not be finite, in registers as one by one.
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

#include <ctnn/ctnn.hpp>

#include "kernels/matrices.hpp"
#include "math/bits.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

namespace {

/// What an optimizer does with one weight, as concepts.hpp and update say it: nothing where anything would not be finite.
template <class T, std::size_t Slots>
struct OneByOne {
  T weight{};
  std::array<T, Slots> slots{};

  struct Slot {
    T& value;
    T load() const { return value; }
    void store(T new_value) const { value = new_value; }
  };

  template <class Rule>
  bool update(const Rule& rule, T gradient) {
    std::array<T, Slots> new_slots = slots;
    const T new_weight = [&]<std::size_t... S>(std::index_sequence<S...>) {
      return rule(weight, gradient, Slot{new_slots[S]}...);
    }(std::make_index_sequence<Slots>{});
    bool finite = std::isfinite(new_weight);
    for (const T slot : new_slots) finite = finite && std::isfinite(slot);
    if (finite) weight = new_weight, slots = new_slots;
    return finite;
  }
};

/// Mostly small; now and then one whose square, or sum with another, or anything, is not finite.
template <class T>
T gradient(Random& random) {
  using Limits = std::numeric_limits<T>;
  static const std::array spoilt{Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN(),
                                 Limits::max(),      Limits::lowest(),    std::sqrt(Limits::max())};
  const auto index = static_cast<std::size_t>(random.uniform(0.0, 200.0));
  return index < spoilt.size() ? spoilt[index] : random.uniform(T{-1}, T{1});
}

/// How gradients reach the update: from gemm by the tile, from column_sums, or block by block.
enum class From { Gemm, ColumnSums, Blocks };

template <From Kernel, class T, std::size_t Rows, std::size_t Columns, class Receiver>
void hand_over(const Matrix<T, Rows, Columns>& gradients, const Receiver& receiver) {
  if constexpr (Kernel == From::Gemm) {
    const Matrix<T, Rows, 1> zeros{};
    const Matrix<T, 1, Columns> more_zeros{};
    kernels::gemm(view(zeros), view(more_zeros), [&](auto at) { return at.load(view(gradients)); }, receiver);
  } else if constexpr (Kernel == From::ColumnSums) {
    static_assert(Rows == 1);
    kernels::column_sums(view(gradients), receiver);
  } else {
    kernels::for_each_block<T, Rows, Columns>([&](auto at) { kernels::deliver(receiver, at, at.load(view(gradients))); });
  }
}

template <From Kernel, class T, std::size_t Rows, std::size_t Columns, class Optimizer>
void check(const Optimizer& optimizer) {
  using Tensor = Matrix<T, Rows, Columns>;
  using View = decltype(view(std::declval<Tensor&>()));
  constexpr std::size_t slot_count = Optimizer::slots;
  Random random{Seed{5}};
  std::array<OneByOne<T, slot_count>, Rows * Columns> expected{};
  Tensor weights, gradients;
  std::array<Tensor, slot_count> slots{};
  for (std::size_t i = 0; i < expected.size(); ++i) weights.values[i] = expected[i].weight = random.uniform(T{-1}, T{1});
  std::size_t refused = 0;
  for (std::size_t step = 1; step <= 6; ++step) {
    const auto rule = optimizer.template rule<T>(step);
    bool finite = true, expected_finite = true;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      gradients.values[i] = step % 3 == 0 ? random.uniform(T{-1}, T{1}) : gradient<T>(random);
      const bool is_finite = expected[i].update(rule, gradients.values[i]);
      expected_finite = expected_finite && is_finite;
      refused += !is_finite;
    }
    [&]<std::size_t... S>(std::index_sequence<S...>) {
      hand_over<Kernel>(gradients, UpdateTensor<View, std::remove_cv_t<decltype(rule)>, slot_count>{
                                       view(weights), {view(slots[S])...}, rule, finite});
    }(std::make_index_sequence<slot_count>{});
    std::size_t different = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      different += !bits::same(weights.values[i], expected[i].weight);
      for (std::size_t s = 0; s < slot_count; ++s) different += !bits::same(slots[s].values[i], expected[i].slots[s]);
    }
    CAPTURE(Rows, Columns, step);
    CHECK(different == 0);
    CHECK(finite == expected_finite);
  }
  CHECK((refused != 0 || Rows * Columns < 50));  // else nothing was tried
}

template <class T, class Optimizer>
void check_all(const Optimizer& optimizer) {
  check<From::Gemm, T, 5, 37>(optimizer);
  check<From::ColumnSums, T, 1, 75>(optimizer);
  check<From::Blocks, T, 3, 43>(optimizer);
  if constexpr (sizeof(T) == 4) {
    check<From::Gemm, T, 30, 10>(optimizer);
    check<From::Gemm, T, 7, 64>(optimizer);
    check<From::Gemm, T, 9, 1>(optimizer);
    check<From::Gemm, T, 40, 3>(optimizer);
    check<From::ColumnSums, T, 1, 6>(optimizer);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("a weight or slot that would not be finite stays, all others are updated", "[net][update]", float, double) {
  using T = TestType;
  SECTION("gradient descent") { check_all<T>(GradientDescent{.learning_rate = 0.5}); }
  SECTION("SGD") { check_all<T>(SGD{.learning_rate = 1.5}); }
  SECTION("SGD with momentum") { check_all<T>(SGD{.learning_rate = 1.5, .momentum = 0.9}); }
  SECTION("SGD with momentum, ahead, and decay") {
    check_all<T>(SGD{.learning_rate = 0.5, .momentum = 0.9, .nesterov = true, .weight_decay = 0.125});
  }
  SECTION("Adam") { check_all<T>(Adam{.learning_rate = 0.5}); }
}

namespace {

/// Steps of trainers whose loss is finite, but not all that comes of the weight of input `row` and output `column`: that input is
/// large, and that output far from its target.
template <class T, class Optimizer>
void check_step(const Optimizer& optimizer, T large, T far) {
  using Net = BasicNet<T, Dense<5, 37>>;
  for (std::size_t row = 0; row < 5; ++row)
    for (std::size_t column = 0; column < 37; ++column) {
      Net net{Seed{3}};
      auto& [weights, bias] = net.template layer<0>();
      for (T& weight : weights[row]) weight = 0;
      std::array<Sample<typename Net::Input, typename Net::Output>, 2> samples{};
      Random random{Seed{7}};
      for (auto& sample : samples) {
        sample = {test::numbers<T, 5>(random), test::numbers<T, 37>(random)};
        sample.input[row] = large;
        sample.target[column] = -far;
      }
      const Net before = net;
      Trainer trainer{net, HalfSquaredError{}, optimizer, batch<3>};
      CHECK(std::isnan(trainer.step(samples)));
      std::size_t kept = 0;
      for (std::size_t i = 0; i < weights.values.size(); ++i)
        kept += weights.values[i] == before.template layer<0>().weights.values[i];
      for (std::size_t j = 0; j < bias.size(); ++j) kept += bias[j] == before.template layer<0>().bias[j];
      CHECK(kept == 1);
      CHECK(weights[row][column] == 0);
      for (const auto& slot : trainer.state().optimizer.slots) {
        std::size_t zeros = 0;
        for (const T value : slot.template layer<0>().weights.values) zeros += value == 0;
        for (const T value : slot.template layer<0>().bias.values) zeros += value == 0;
        CHECK(zeros == 1);
        CHECK(slot.template layer<0>().weights[row][column] == 0);
      }
    }
}

}  // namespace

TEST_CASE("a step that one weight cannot take says NaN; all others take it", "[net][update]") {
  SECTION("an infinite gradient") {
    check_step(SGD{.learning_rate = 1e-3, .momentum = 0.9}, 1e30F, 1e15F);
    check_step(SGD{.learning_rate = 1e-3, .momentum = 0.9}, 1e200, 1e150);
  }
  SECTION("a gradient whose square is infinite") {
    check_step(Adam{.learning_rate = 1e-3}, 1e10F, 1e15F);
    check_step(Adam{.learning_rate = 1e-3}, 1e100, 1e100);
  }
}
