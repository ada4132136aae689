// SPDX-License-Identifier: BSL-1.0
// Which initializer a layer gets: by what follows it, by Init, or by the net's constructor.
#include <cmath>
#include <type_traits>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

template <std::size_t I, class Net>
constexpr double largest(const Net& net) {
  double result = 0;
  for (const auto weight : net.template layer<I>().weights.values)
    if (static_cast<double>(weight) > result) result = static_cast<double>(weight);
  return result;
}

// Init is that layer in all else.
static_assert(Net<Init<Dense<3, 4>, Zeros{}>, Tanh, Init<Dense<2>, Zeros{}>>::parameter_count == 4 * 3 + 4 + 2 * 4 + 2);
static_assert(std::is_same_v<Net<Dense<3, 4>, Tanh, Init<Dense<2>, Zeros{}>>::Stage<1>::Layer, Init<Dense<4, 2>, Zeros{}>>);
static_assert(Layer<Init<Dense<3, 4>, HeNormal{}>> && Layer<Init<Init<Dense<4>, Zeros{}>, HeNormal{}>>);

}  // namespace

TEST_CASE("Init chooses the first weights of one layer", "[layers][init]") {
  using Small = BasicNet<double, Init<Dense<3, 4>, Constant{0.25}>, Tanh, Init<Dense<2>, Zeros{}>, Tanh, Dense<2>>;
  constexpr Small net{Seed{1}};
  REQUIRE_BOTH(largest<0>(net) == 0.25);
  REQUIRE_BOTH(largest<2>(net) == 0);
  REQUIRE_BOTH(largest<4>(net) > 0.1);  // uniform in [-1.22, 1.22): the default
  REQUIRE_BOTH(net.layer<0>().bias[0] == 0);
}

TEST_CASE("Init outdoes the net's initializer", "[layers][init]") {
  constexpr Net<Init<Dense<3, 4>, Constant{0.25}>, Dense<2>> net{Seed{1}, Constant{0.5}};
  REQUIRE_BOTH(largest<0>(net) == 0.25);
  REQUIRE_BOTH(largest<1>(net) == 0.5);
}

TEST_CASE("a layer with Init computes and learns as the layer itself", "[layers][init]") {
  constexpr auto loss = []<class Middle>(std::type_identity<Middle>) {
    using Learner = BasicNet<double, Dense<1, 3>, Tanh, Middle>;
    constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 2> samples{{{{1}, {0.5}}, {{-0.5}, {1}}}};
    Learner net{Seed{1}};
    Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.05}, batch<2>};
    trainer.fit(samples, {.epochs = 5});
    return loss_of(net, MeanSquaredError{}, samples);
  };
  REQUIRE_BOTH(loss(std::type_identity<Init<Dense<1>, GlorotUniform{}>>{}) == loss(std::type_identity<Dense<3, 1>>{}));
  REQUIRE_BOTH(loss(std::type_identity<Init<Dense<1>, Zeros{}>>{}) != loss(std::type_identity<Dense<3, 1>>{}));
}

TEST_CASE("weights are drawn as what follows them wants, fused or not", "[layers][init]") {
  const double he = std::sqrt(6.0 / 60), glorot = std::sqrt(6.0 / 160);
  const auto largest_before = []<class Follower>(std::type_identity<Follower>) {
    return largest<0>(BasicNet<double, Dense<60, 100>, Follower>{Seed{2}});
  };
  CHECK_THAT(largest_before(std::type_identity<ReLU>{}), WithinRel(he, 0.002));  // the largest of 6000 is that near
  CHECK_THAT(largest_before(std::type_identity<GELU>{}), WithinRel(he, 0.002));
  CHECK_THAT(largest_before(std::type_identity<SiLU>{}), WithinRel(he, 0.002));
  CHECK_THAT(largest_before(std::type_identity<ELU<>>{}), WithinRel(he, 0.002));
  CHECK_THAT(largest_before(std::type_identity<SELU>{}), WithinRel(std::sqrt(3.0 / 60), 0.002));  // variance 1 / fan_in
  CHECK_THAT(largest_before(std::type_identity<Tanh>{}), WithinRel(glorot, 0.002));
  CHECK_THAT(largest_before(std::type_identity<Softmax>{}), WithinRel(glorot, 0.002));
}
