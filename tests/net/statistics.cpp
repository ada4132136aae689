// SPDX-License-Identifier: BSL-1.0
// What a net holds beside its parameters, and what is different while it is trained.
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/to_header.hpp>

#include "support/both.hpp"
#include "support/catch.hpp"

using namespace ctnn;

namespace {

using Normed = BasicNet<double, Dense<1, 1>, BatchNorm<Epsilon{0}, Momentum{0.25}>>;
using Samples = std::array<Sample<Normed::Input, Normed::Output>, 2>;

/// Dense passes x through.
constexpr Normed normed() {
  Normed net;
  net.layer<0>().weights[0][0] = 1;
  net.layer<1>() = {.scale = {{1}}, .shift = {{0}}, .running_mean = {{{8}}}, .running_variance = {{{4}}}};
  return net;
}
constexpr Samples one_and_three{{{{1}, {0}}, {{3}, {0}}}};  // mean 2, variance 1, unbiased 2

constexpr bool follows(const Normed& net, double mean, double variance) {
  return net.layer<1>().running_mean[0] == mean && net.layer<1>().running_variance[0] == variance;
}

}  // namespace

TEST_CASE("running statistics are held by the net, but are no parameters", "[net][statistics]") {
  STATIC_REQUIRE(Normed::parameter_count == 4);
  STATIC_REQUIRE(Normed::number_count == 6);
  STATIC_REQUIRE(sizeof(Normed) == 6 * sizeof(double));
  STATIC_REQUIRE(Normed::uses_batch);
  STATIC_REQUIRE(normed()({10})[0] == (10 - 8) / 2);  // by the running ones
  SECTION("optimizers do not know them, norms do not count them") {
    STATIC_REQUIRE(parameter_ids<Normed>.size() == 4);
    Normed::Gradients gradients{};
    gradients.layer<1>().running_mean[0] = 100;
    CHECK(norm(normed(), gradients) == 0);
  }
}

TEST_CASE("they follow the batches: r += momentum (observed - r)", "[net][statistics]") {
  // 8 + (2 - 8) / 4, 4 + (2 - 4) / 4; and once more
  SECTION("step by step") {
    constexpr auto after = [](std::size_t steps) {
      Normed net = normed();
      Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0}, batch<2>};
      for (std::size_t i = 0; i < steps; ++i) trainer.step(one_and_three);
      return net;
    };
    REQUIRE_BOTH(follows(after(1), 6.5, 3.5));
    REQUIRE_BOTH(follows(after(2), 5.375, 3.125));
  }
  SECTION("also of frozen layers, and with a norm that is limited: once each step") {
    Normed net = normed();
    Trainer trainer{net, MeanSquaredError{}, Frozen{}, batch<2>};
    trainer.fit(one_and_three, {.epochs = 1, .clip_norm = 0.1});
    CHECK(follows(net, 6.5, 3.5));
  }
  SECTION("in a loop of one's own") {
    constexpr auto after = [] {
      Normed net = normed();
      const std::array<Normed::Input, 2> inputs{{{1}, {3}}};
      Normed::Tape<2> tape;
      Normed::Gradients gradients;
      Normed::State<GradientDescent> state;
      const auto outputs = forward(net, inputs, tape);
      const bool normalized = outputs(0, 0) == -1 && outputs(1, 0) == 1;
      backward(net, tape, std::array<Normed::Output, 2>{}, gradients);
      const bool untouched = follows(net, 8, 4);
      update(net, gradients, GradientDescent{.learning_rate = 0}, state);
      return normalized && untouched && follows(net, 6.5, 3.5);
    };
    REQUIRE_BOTH(after());
  }
  SECTION("piece by piece, as if each were a batch") {
    std::array<Sample<Normed::Input, Normed::Output>, 4> twice{one_and_three[0], one_and_three[1], one_and_three[0],
                                                               one_and_three[1]};
    Normed net = normed();
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0}, batch<4, 2>};
    trainer.step(twice);
    CHECK(follows(net, 5.375, 3.125));
  }
  SECTION("and only of samples, not of what fills a batch up") {
    Normed net = normed();
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0}, batch<7>};
    trainer.step(one_and_three);
    CHECK(follows(net, 6.5, 3.5));
  }
  SECTION("of a single number there is no variance: nothing is learned") {
    Normed net = normed();
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0}, batch<2>};
    trainer.step(std::array{one_and_three[0]});
    CHECK(follows(net, 8, 4));
  }
}

TEST_CASE("they go where the net goes", "[net][statistics]") {
  SECTION("into another scalar") { STATIC_REQUIRE(convert<float>(normed()).layer<1>().running_mean[0] == 8.0f); }
  SECTION("into a header") {
    const std::string header = to_header(normed(), "net");
    CHECK(header.find("running_var") != std::string::npos);
    STATIC_REQUIRE(follows(net_from<Normed>({1, 0, 1, 0, 8, 4}), 8, 4));
  }
  SECTION("into the average of a trainer's nets") {
    Normed net = normed();
    Trainer trainer{net, MeanSquaredError{}, ExponentialMovingAverage{GradientDescent{.learning_rate = 0}, 0.5}, batch<2>};
    trainer.step(one_and_three);
    CHECK(follows(trainer.average(), 6.5, 3.5));
    CHECK(trainer.average().layer<0>().weights[0][0] == 1);
  }
}

namespace {

using Random4 = BasicNet<double, Dense<2, 8>, Dropout<Rate{0.5}>, Tanh, Dense<2>>;
constexpr auto pairs = [] {
  std::array<Sample<Random4::Input, Random4::Output>, 6> samples{};
  Random random{Seed{9}};
  for (auto& [input, target] : samples) {
    for (double& value : input) value = random.uniform(-1.0, 1.0);
    for (double& value : target) value = random.uniform(-1.0, 1.0);
  }
  return samples;
}();
constexpr Random4 trained(std::size_t first, std::size_t second, Seed seed = {}) {
  Random4 net{Seed{1}};
  const auto train = [&](std::size_t epochs, const auto& state) {
    Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.01}, batch<3>};
    trainer.state() = state;
    trainer.fit(pairs, {.epochs = epochs});
    return trainer.state();
  };
  TrainerState<Random4, Adam> begin{};
  begin.seed = seed;
  const auto state = train(first, begin);
  if (second != 0) train(second, state);
  return net;
}
constexpr bool equal(const Random4& a, const Random4& b) {
  return a.layer<0>().weights == b.layer<0>().weights && a.layer<3>().weights == b.layer<3>().weights;
}

}  // namespace

TEST_CASE("training with Dropout can be repeated, and taken up again", "[net][dropout]") {
  SECTION("in two halves it is to the bit what it is in one") { REQUIRE_BOTH(equal(trained(4, 0), trained(2, 2))); }
  SECTION("another seed drops others") { REQUIRE_BOTH(!equal(trained(2, 0), trained(2, 0, Seed{1}))); }
  SECTION("the compiler and the machine drop the same") {
    constexpr Random4 at_compile_time = trained(2, 0);
    CHECK(equal(trained(2, 0), at_compile_time));
  }
  SECTION("each pass drops others, until the seed is the same again") {
    const Random4 net{Seed{1}};
    const std::array<Random4::Input, 1> inputs{pairs[0].input};
    Random4::Tape<1> tape;
    const auto pass = [&] {
      const auto outputs = forward(net, inputs, tape);
      return std::array{outputs(0, 0), outputs(0, 1)};
    };
    const auto first = pass(), second = pass();
    CHECK(first != second);
    tape.seed = {};
    CHECK(pass() == first);
  }
  SECTION("an answer of the net is the same each time") { CHECK(Random4{Seed{1}}({1, 2}) == Random4{Seed{1}}({1, 2})); }
}

TEST_CASE("gradients of nets that are others in training are checked as they are in training", "[net][statistics]") {
  using Net = BasicNet<double, Dense<2, 4>, BatchNorm<>, Tanh, Dropout<Rate{0.25}>, Dense<2>>;
  constexpr auto check = [] {
    const Net net{Seed{2}};
    return check_gradients(net, MeanSquaredError{}, std::array{pairs[0], pairs[1], pairs[2]});
  };
  CHECK(check().largest <= 1e-6);
  CHECK(check().skipped == 0);
}
