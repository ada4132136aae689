// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <span>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/layer_laws.hpp"

using namespace ctnn;

namespace {

using Small = BasicNet<double, Dense<3, 4>, Tanh, Dense<4, 2>>;

}  // namespace

TEST_CASE("forward gives each sample's outputs", "[net][forward]") {
  constexpr auto largest_difference = [] {
    const test::Fixture<Small> fixture;
    std::array<Small::Input, 3> inputs{};
    for (std::size_t i = 0; i < 3; ++i) inputs[i] = fixture.samples[i].input;
    Small::Tape<4> tape;
    const auto outputs = forward(fixture.net, inputs, tape);
    double largest = 0;
    for (std::size_t sample = 0; sample < 3; ++sample)
      for (std::size_t i = 0; i < 2; ++i) {
        const double difference = test::magnitude(outputs[sample][i] - fixture.net(inputs[sample])[i]);
        if (!(difference <= largest)) largest = difference;
      }
    return largest;
  };
  REQUIRE_BOTH(largest_difference() <= 1e-15);  // another order of sums than for one sample
}

TEST_CASE("forward leaves the tape alone when the inputs do not fit", "[net][forward]") {
  const Small net{Seed{1}};
  Small::Tape<2> tape;
  std::vector<Small::Input> inputs(2, Small::Input{0.1, 0.2, 0.3});
  forward(net, inputs, tape);
  const auto kept = tape.stage<1>();
  const std::vector<Small::Input> none, many(3);
  forward(net, none, tape);
  forward(net, many, tape);
  CHECK(tape.stage<1>() == kept);
  Small::Gradients gradients;
  gradients.layer<0>().bias[0] = 7;
  backward(net, tape, std::array<Small::Output, 2>{{{1, 1}, {1, 1}}}, gradients);  // behind a pass that was none
  CHECK(gradients.layer<0>().bias[0] == 0);
  CHECK(forward(net, std::span<const Small::Input>{inputs}.first(1), tape)[0][0] == kept[0][0]);
}

TEST_CASE("a loop of one's own trains: forward, backward, update", "[net][forward][update]") {
  // y = 2 x - 1 by gradient descent on (y - t)^2 / 2, everything by hand but the three parts
  constexpr auto train = []<class Optimizer>(const Optimizer& optimizer) {
    using Line = BasicNet<double, Dense<1, 1>>;
    constexpr std::array<Line::Input, 3> inputs{{{-1.0}, {0.0}, {1.0}}};
    constexpr double targets[] = {-3, -1, 1};
    Line net;
    typename Line::Tape<3> tape;
    typename Line::Gradients gradients;
    typename Line::State<Optimizer> state;
    for (int step = 0; step < 60; ++step) {
      const auto outputs = forward(net, inputs, tape);
      std::array<Line::Output, 3> grad_outputs{};
      for (std::size_t i = 0; i < 3; ++i) grad_outputs[i][0] = outputs[i][0] - targets[i];
      backward(net, tape, grad_outputs, gradients);
      update(net, gradients, optimizer, state);
    }
    return net;
  };
  REQUIRE_BOTH(test::near(train(GradientDescent{.learning_rate = 0.3}).layer<0>().weights[0][0], 2, 1e-6));
  REQUIRE_BOTH(test::near(train(GradientDescent{.learning_rate = 0.3}).layer<0>().bias[0], -1, 1e-6));
  REQUIRE_BOTH(test::near(train(SGD{.learning_rate = 0.1, .momentum = 0.5}).layer<0>().weights[0][0], 2, 1e-4));
}

TEMPLATE_TEST_CASE("the three parts make the same step as Trainer", "[net][update]", GradientDescent, SGD, Adam) {
  constexpr auto difference = [] {
    TestType optimizer{};
    optimizer.learning_rate = 0.1;
    test::Fixture<Small> fixture;
    Small fused = fixture.net, apart = fixture.net;
    Trainer trainer{fused, HalfSquaredError{}, optimizer, batch<3>};
    Small::State<TestType> state;
    for (int i = 0; i < 3; ++i) {
      trainer.step(fixture.samples);
      update(apart, loss_and_gradients(apart, HalfSquaredError{}, fixture.samples).gradients, optimizer, state);
    }
    return fused.layer<0>().weights == apart.layer<0>().weights && fused.layer<2>().bias == apart.layer<2>().bias &&
           state.steps == 3;
  };
  REQUIRE_BOTH(difference());
}

TEST_CASE("backward takes fewer gradients than the tape holds", "[net][backward]") {
  const test::Fixture<Small> fixture;
  Small::Tape<3> tape;
  std::array<Small::Input, 3> inputs{};
  for (std::size_t i = 0; i < 3; ++i) inputs[i] = fixture.samples[i].input;
  Small::Gradients all, one;
  forward(fixture.net, inputs, tape);
  backward(fixture.net, tape, std::array<Small::Output, 3>{{{1, 2}, {0, 0}, {0, 0}}}, all);
  backward(fixture.net, tape, std::vector<Small::Output>{{1, 2}}, one);
  CHECK(all.layer<0>().weights == one.layer<0>().weights);
  CHECK(all.layer<2>().bias == one.layer<2>().bias);
}

TEST_CASE("a forward pass's outputs can be handed on", "[net][backward]") {
  const test::Fixture<Small> fixture;
  const std::array<Small::Input, 2> inputs{fixture.samples[0].input, fixture.samples[1].input};
  Small::Tape<2> tape;
  Small::Gradients gradients;
  const auto outputs = forward(fixture.net, std::span<const Small::Input>{inputs}, tape);
  CHECK(argmax(outputs[1]) == argmax(fixture.net(inputs[1])));
  backward(fixture.net, tape, outputs, gradients);  // of half the sum of squares
  CHECK_THAT(gradients.layer<2>().bias[0], WithinRel(fixture.net(inputs[0])[0] + fixture.net(inputs[1])[0], 1e-14));
}

TEST_CASE("what would not be finite does not reach the optimizer's memory", "[net][update]") {
  using One = Net<Dense<1, 1>>;
  One net;
  One::State<Adam> state;
  const auto step = [&](float gradient) {
    One::Gradients gradients;
    gradients.layer<0>().weights[0][0] = gradient;
    return update(net, gradients, Adam{.learning_rate = 0.5}, state);
  };
  CHECK_FALSE(step(1e30f));  // its square is infinite
  CHECK(net.layer<0>().weights[0][0] == 0);
  CHECK(step(1));
  CHECK(net.layer<0>().weights[0][0] < -0.1f);
}

TEST_CASE("update keeps a weight that would not be finite, and says so", "[net][update]") {
  Net<Dense<1, 2>> net;
  Net<Dense<1, 2>>::Gradients gradients;
  gradients.layer<0>().weights[0][0] = std::numeric_limits<float>::infinity();
  gradients.layer<0>().weights[0][1] = 1;
  Net<Dense<1, 2>>::State<GradientDescent> state;
  CHECK_FALSE(update(net, gradients, GradientDescent{.learning_rate = 0.5}, state));
  CHECK(net.layer<0>().weights[0][0] == 0);
  CHECK(net.layer<0>().weights[0][1] == -0.5f);
}

TEST_CASE("backward takes the same gradients from an array, which it may read in place, and from a span", "[net][backward]") {
  using Wide = Net<Dense<3, 32>, Tanh, Dense<32, 16>>;
  const Wide net{Seed{1}};
  std::array<Wide::Input, 2> inputs{{{1, 2, -3}, {0.5f, -1, 2}}};
  std::array<Wide::Output, 2> grad_outputs{};
  Random random{Seed{2}};
  for (auto& row : grad_outputs)
    for (float& g : row) g = random.uniform(-1.0f, 1.0f);
  Wide::Tape<2> tape;
  Wide::Gradients from_array, from_span;
  forward(net, inputs, tape);
  backward(net, tape, grad_outputs, from_array);
  backward(net, tape, std::span<const Wide::Output>{grad_outputs}, from_span);
  CHECK(from_array.layer<2>().weights == from_span.layer<2>().weights);
  CHECK(from_array.layer<0>().weights == from_span.layer<0>().weights);
  CHECK(from_array.layer<0>().weights[0][0] != 0);
}
