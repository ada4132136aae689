// SPDX-License-Identifier: BSL-1.0
// What FitOptions offers beside epochs: early stopping, the best net, clipping, schedules; going on where one stopped; batches in pieces.
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

namespace {

using Line = BasicNet<double, Dense<1, 1>>;
using LineSample = Sample<Line::Input, Line::Output>;
constexpr std::array<LineSample, 5> line{
    {{{-1.0}, {-1.0}}, {{0.0}, {1.0}}, {{1.0}, {3.0}}, {{2.0}, {5.0}}, {{3.0}, {7.0}}}};  // y = 2 x + 1

using Curve = BasicNet<double, Dense<1, 4>, Tanh, Dense<4, 1>>;
constexpr auto parabola = [] {
  std::array<LineSample, 7> samples{};
  for (std::size_t i = 0; i < 7; ++i) samples[i] = {{static_cast<double>(i) / 3 - 1}, {static_cast<double>(i * i) / 36}};
  return samples;
}();

template <class Net>
constexpr std::uint64_t fingerprint(const Net& net) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for_each_tensor<Net>(
      [&](auto, const char*, const auto& tensor) {
        for (const double value : tensor.values) hash = (hash ^ std::bit_cast<std::uint64_t>(value)) * 0x100000001b3;
      },
      net);
  return hash;
}

/// The largest difference between two nets' parameters, or two nets' gradients.
template <class Net>
constexpr double difference(const typename Net::Gradients& a, const typename Net::Gradients& b) {
  double largest = 0;
  for_each_tensor<Net>(
      [&](auto, const char*, const auto& one, const auto& other) {
        for (std::size_t i = 0; i < one.values.size(); ++i) {
          const double error = test::magnitude(one.values[i] - other.values[i]);
          if (!(error <= largest)) largest = error;
        }
      },
      a, b);
  return largest;
}

/// An optimizer that walks the weights along a given path, so that each epoch's loss is known beforehand.
struct Walk {
  double learning_rate = 1;
  static constexpr std::size_t slots = 0;
  static constexpr std::array<double, 8> path{0.0, 3.0, 2.5, 2.25, 4.0, 5.0, 2.0, 2.0};

  template <Scalar T>
  constexpr auto rule(std::size_t step) const noexcept {
    return [step](T, T) { return path[step % 8]; };
  }
};

constexpr std::array<LineSample, 1> two_x{{{{1.0}, {2.0}}}};
constexpr std::array<LineSample, 1> validation{{{{1.0}, {4.0}}}};  // w + b: both walk, 2 w = 4

}  // namespace

TEST_CASE("patience ends training after so many epochs without a new lowest loss", "[train][early_stopping]") {
  // After epochs 1, 2, ... both weights are 3, 2.5, 2.25, 4, 5, 2; the validation loss is (2 w - 4)^2 = 4, 1, 0.25, 16, 36, 0.
  constexpr auto run = [](std::size_t patience, std::size_t epochs = 6) {
    Line net, best;
    Trainer trainer{net, MeanSquaredError{}, Walk{}, batch<1>};
    const FitReport report =
        trainer.fit(two_x, {.epochs = epochs, .validation = validation, .patience = patience, .best = &best});
    return std::tuple{report.status, report.epochs, best.layer<0>().weights[0][0], net.layer<0>().weights[0][0]};
  };
  REQUIRE_BOTH(run(1) == std::tuple{FitStatus::StoppedEarly, std::size_t{4}, 2.25, 4.0});
  REQUIRE_BOTH(run(2) == std::tuple{FitStatus::StoppedEarly, std::size_t{5}, 2.25, 5.0});
  REQUIRE_BOTH(run(3) == std::tuple{FitStatus::Finished, std::size_t{6}, 2.0, 2.0});
  // Epochs 7, 8, 9 have 2, 0, 3: three without progress, counted from the 6th.
  REQUIRE_BOTH(run(3, 20) == std::tuple{FitStatus::StoppedEarly, std::size_t{9}, 2.0, 3.0});
  REQUIRE_BOTH(run(0) ==
               std::tuple{FitStatus::Finished, std::size_t{6}, 2.0, 2.0});  // 0: never stops; the best is kept all the same
}

TEST_CASE("without validation samples, the loss of training is watched", "[train][early_stopping]") {
  // Each epoch's loss is that of the weights before its step: (0 - 2)^2, (3 + 3 - 2)^2, (5 - 2)^2, (4.5 - 2)^2, (8 - 2)^2
  constexpr auto run = [] {
    Line net, best;
    Trainer trainer{net, MeanSquaredError{}, Walk{}, batch<1>};
    const FitReport report = trainer.fit(two_x, {.epochs = 8, .patience = 1, .best = &best});
    return std::tuple{report.status, report.epochs, report.loss, best.layer<0>().bias[0]};
  };
  REQUIRE_BOTH(run() == std::tuple{FitStatus::StoppedEarly, std::size_t{2}, 16.0, 3.0});
}

TEST_CASE("after it has stopped early, fit may be called again", "[train][early_stopping]") {
  Line net, best;
  Trainer trainer{net, MeanSquaredError{}, Walk{}, batch<1>};
  const FitOptions<LineSample, Line> options{.epochs = 6, .validation = validation, .patience = 2, .best = &best};
  CHECK(trainer.fit(two_x, options).epochs == 5);
  CHECK(trainer.fit(two_x, options).epochs == 3);  // the 6th finds weights of 2; those of the 7th and 8th are not below that
  CHECK(trainer.fit(two_x, options).epochs == 2);  // and those of the 9th and 10th neither: it counts anew
  CHECK(best.layer<0>().weights[0][0] == 2.0);
}

TEST_CASE("patience counts from when it is asked for", "[train][early_stopping]") {
  Line net;  // a rate of 0: the loss never changes
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0}, batch<5>};
  CHECK(trainer.fit(line, {.epochs = 20}).status == FitStatus::Finished);
  CHECK(trainer.fit(line, {.epochs = 50, .patience = 10}).epochs == 10);
}

TEST_CASE("validation losses are not compared with losses of training", "[train][early_stopping]") {
  Line net, best;
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.01}, batch<5>};
  trainer.fit(line, {.epochs = 200});  // the loss of training is all but 0
  const std::array<LineSample, 1> far_off{{{{1.0}, {9.0}}}};
  CHECK(trainer.fit(line, {.epochs = 3, .validation = far_off, .best = &best}).status == FitStatus::Finished);
  CHECK(best.layer<0>().weights[0][0] != 0);
}

TEST_CASE("without an epoch to choose from, the best net is left alone", "[train][early_stopping]") {
  Line net, best{Seed{3}};
  const double kept = best.layer<0>().weights[0][0];
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{}, batch<5>};
  const std::array<LineSample, 1> invalid{{{{std::numeric_limits<double>::infinity()}, {1.0}}}};
  CHECK(trainer.fit(invalid, {.epochs = 3, .best = &best}).status == FitStatus::InvalidData);
  CHECK(trainer.fit(line, {.epochs = 0, .best = &best}).status == FitStatus::Finished);
  CHECK(best.layer<0>().weights[0][0] == kept);
}

TEST_CASE("the best net of real training has the lowest validation loss of all epochs", "[train][early_stopping]") {
  Curve net{Seed{5}}, best;
  Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.3}, batch<2>};  // so large that the loss goes up and down
  double lowest = std::numeric_limits<double>::infinity();
  const std::span<const LineSample> held_out{parabola.data() + 5, 2};
  trainer.fit(std::span{parabola.data(), 5}, {.epochs = 40, .validation = held_out, .best = &best},
              [&](const EpochReport& epoch) { lowest = std::min(lowest, epoch.validation_loss); });
  CHECK(loss_of(best, MeanSquaredError{}, held_out) == lowest);
  CHECK(loss_of(net, MeanSquaredError{}, held_out) > lowest);
}

TEST_CASE("fit in two halves is fit in one, bit for bit", "[train][resume]") {
  constexpr auto run = [](std::size_t first, std::size_t second, auto schedule) {
    Curve net{Seed{2}}, best;
    Trainer trainer{net, MeanSquaredError{}, ExponentialMovingAverage{Nadam{.learning_rate = 0.05}, 0.9}, batch<2>};
    for (const std::size_t epochs : {first, second})
      trainer.fit(parabola, {.epochs = epochs, .patience = 3, .best = &best, .clip_norm = 0.5, .schedule = schedule});
    return fingerprint(net) ^ fingerprint(best) * 3 ^ fingerprint(trainer.average()) * 5;
  };
  constexpr CosineDecay cosine{.epochs = 6};
  constexpr ReduceOnPlateau plateau{.factor = 0.5, .patience = 0};
  REQUIRE_BOTH(run(3, 3, cosine) == run(6, 0, cosine));
  REQUIRE_BOTH(run(2, 4, plateau) == run(6, 0, plateau));
  REQUIRE_BOTH(run(2, 4, plateau) != run(6, 0, cosine));
}

TEST_CASE("a trainer takes over another one's state, and goes on as that one would", "[train][resume]") {
  constexpr auto run = [](bool hand_over) {
    Curve net{Seed{2}};
    const auto make_trainer = [](Curve& trained) {
      return Trainer{trained, MeanSquaredError{}, Nadam{.learning_rate = 0.05}, batch<2>};
    };
    auto trainer = make_trainer(net);
    const FitOptions options{.epochs = 3, .schedule = ReduceOnPlateau{.factor = 0.5, .patience = 0}};
    trainer.fit(parabola, options);
    if (!hand_over) {
      trainer.fit(parabola, options);
      return fingerprint(net);
    }
    Curve copy = net;
    const auto saved = trainer.state();
    auto other = make_trainer(copy);
    other.state() = saved;
    other.fit(parabola, options);
    return fingerprint(copy);
  };
  REQUIRE_BOTH(run(true) == run(false));
}

TEST_CASE("a schedule is asked at every step, and the report tells the rate of the last", "[train][schedule]") {
  std::vector<double> rates;
  Line net;
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.5},
                  batch<2>};  // steps at 0, 2/5 and 4/5 of an epoch
  const auto note = [&](const EpochReport& epoch) { rates.push_back(epoch.learning_rate); };
  trainer.fit(line, {.epochs = 2, .schedule = [](double epoch) { return 1 / (1 + epoch); }}, note);
  trainer.fit(line, {.epochs = 1, .schedule = [](double epoch) { return 1 / (1 + epoch); }}, note);
  trainer.fit(line, {.epochs = 1}, note);
  REQUIRE(rates.size() == 4);
  CHECK_THAT(rates[0], WithinRel(0.5 / 1.8, 1e-15));
  CHECK_THAT(rates[1], WithinRel(0.5 / 2.8, 1e-15));
  CHECK_THAT(rates[2], WithinRel(0.5 / 3.8, 1e-15));
  CHECK(rates[3] == 0.5);
}

TEST_CASE("a scheduled step is a step with that learning rate", "[train][schedule]") {
  constexpr auto run = [](bool scheduled) {
    Curve net{Seed{2}};
    const ParameterGroups optimizer{Group{biases, SGD{.learning_rate = 0.5, .momentum = 0.5}}, Adam{.learning_rate = 0.25}};
    Trainer trainer{net, MeanSquaredError{}, optimizer, batch<7>};
    if (scheduled) {
      trainer.fit(parabola, {.epochs = 2, .shuffle = std::nullopt, .schedule = StepDecay{.every = 1, .factor = 0.5}});
    } else {
      trainer.step(parabola);
      trainer.optimizer() = scaled(optimizer, 0.5);
      trainer.step(parabola);
    }
    return fingerprint(net);
  };
  REQUIRE_BOTH(run(true) == run(false));
}

TEST_CASE("clip_norm shortens the gradient of a step, and only a longer one", "[train][clip]") {
  // y = w x + b from zero, sample (3, 4) -> 5: dL/dw = -2 5 3 = -30, dL/db = -10: norm 10 sqrt(10)
  constexpr std::array<LineSample, 1> sample{{{{3.0}, {5.0}}}};
  constexpr auto weights = [=](auto batch_size, double limit) {
    Line net;
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 1}, batch_size};
    trainer.fit(sample, {.epochs = 1, .clip_norm = limit});
    return std::array{net.layer<0>().weights[0][0], net.layer<0>().bias[0]};
  };
  constexpr double root_10 = 3.1622776601683795;
  for (const double limit : {1.0, 20.0}) {
    CHECK_THAT(weights(batch<1>, limit)[0], WithinRel(limit * 3 / root_10, 1e-6));  // PyTorch adds 1e-6 to the norm
    CHECK_THAT(weights(batch<1>, limit)[1], WithinRel(limit * 1 / root_10, 1e-6));
    CHECK_THAT(weights(batch<2, 1>, limit)[0], WithinRel(limit * 3 / root_10, 1e-6));
  }
  REQUIRE_BOTH(test::near(weights(batch<1>, 1)[0], 3 / (root_10 + 1e-7), 1e-14));
  REQUIRE_BOTH(test::near(weights(batch<2, 1>, 1)[0], 3 / (root_10 + 1e-7), 1e-14));
  REQUIRE_BOTH(weights(batch<1>, 0) == std::array{30.0, 10.0});    // 0: no limit
  REQUIRE_BOTH(weights(batch<1>, 100) == std::array{30.0, 10.0});  // not longer
}

TEST_CASE("clipping the norm of many layers is what clip_by_norm does", "[train][clip]") {
  constexpr auto error = [] {
    Curve net{Seed{2}}, by_hand = net;
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.5}, batch<7>};
    trainer.fit(parabola, {.epochs = 1, .clip_norm = 0.01});
    auto gradients = loss_and_gradients(by_hand, MeanSquaredError{}, parabola).gradients;
    clip_by_norm(by_hand, gradients, 0.01);
    Curve::State<GradientDescent> state;
    update(by_hand, gradients, GradientDescent{.learning_rate = 0.5}, state);
    return difference<Curve>(net, by_hand);
  };
  REQUIRE_BOTH(error() <= 1e-15);
}

TEST_CASE("the gradients of frozen layers do not count in the norm", "[train][clip]") {
  constexpr auto length_of_step = [](auto batch_size) {
    Curve net{Seed{2}};
    const Curve before = net;
    const ParameterGroups frozen{Group{in_layers<0>, Frozen{}}, GradientDescent{.learning_rate = 1}};
    Trainer trainer{net, MeanSquaredError{}, frozen, batch_size};
    trainer.fit(parabola, {.epochs = 1, .clip_norm = 0.001});
    double sum = 0;
    for_each_tensor<Curve>(
        [&](auto, const char*, const auto& a, const auto& b) {
          for (std::size_t i = 0; i < a.values.size(); ++i) sum += (a.values[i] - b.values[i]) * (a.values[i] - b.values[i]);
        },
        net, before);
    return math::sqrt(sum);
  };
  REQUIRE_BOTH(test::near(length_of_step(batch<7>) / 0.001, 1, 1e-4));  // PyTorch adds 1e-6 to the norm
  REQUIRE_BOTH(test::near(length_of_step(batch<7, 2>) / 0.001, 1, 1e-4));
}

TEST_CASE("gradients of one's own are clipped by norm or by value", "[train][clip]") {
  constexpr auto gradients = [] {
    Line::Gradients made;
    made.layer<0>().weights[0][0] = -3;
    made.layer<0>().bias[0] = 4;
    return made;
  };
  REQUIRE_BOTH(norm(Line{}, gradients()) == 5);
  constexpr auto by_norm = [=](double limit) {
    auto clipped = gradients();
    const double before = clip_by_norm(Line{}, clipped, limit);
    return std::array{before, clipped.layer<0>().weights[0][0], clipped.layer<0>().bias[0]};
  };
  REQUIRE_BOTH(by_norm(10) == std::array{5.0, -3.0, 4.0});
  REQUIRE_BOTH(test::near(by_norm(1)[1], -3 / 5.000001, 1e-15));
  REQUIRE_BOTH(test::near(by_norm(1)[2], 4 / 5.000001, 1e-15));
  constexpr auto by_value = [=] {
    auto clipped = gradients();
    clip_by_value(Line{}, clipped, 3.5);
    return std::array{clipped.layer<0>().weights[0][0], clipped.layer<0>().bias[0]};
  };
  REQUIRE_BOTH(by_value() == std::array{-3.0, 3.5});
}

TEST_CASE("a gradient too long for its square is still clipped; an infinite one is refused", "[train][clip]") {
  using Single = Net<Dense<1, 1>>;
  const auto weight = [](float input) {
    const std::array<Sample<Single::Input, Single::Output>, 1> sample{{{{input}, {1.0f}}}};
    Single net;
    Trainer trainer{net, HalfSquaredError{}, GradientDescent{.learning_rate = 1}, batch<1>};
    const FitReport report = trainer.fit(sample, {.epochs = 1, .clip_norm = 1});
    return std::pair{report.status, net.layer<0>().weights[0][0]};
  };
  CHECK(weight(1e25f).first == FitStatus::Finished);  // the square of 1e25 is no float
  CHECK_THAT(weight(1e25f).second, WithinRel(1.0f, 1e-6f));
  const std::array<LineSample, 1> steep{{{{1e300}, {1e10}}}};  // the loss is finite, its gradient is not
  Line net;
  Trainer trainer{net, HalfSquaredError{}, GradientDescent{}, batch<1>};
  CHECK(trainer.fit(steep, {.epochs = 1, .clip_norm = 1}).status == FitStatus::Diverged);
  CHECK(net.layer<0>().bias[0] == 0);
  Line::Gradients infinite;
  infinite.layer<0>().bias[0] = std::numeric_limits<double>::infinity();
  CHECK(std::isinf(clip_by_norm(net, infinite, 1)));
  CHECK(infinite.layer<0>().bias[0] == std::numeric_limits<double>::infinity());
}

TEST_CASE("a batch in k pieces is a batch k times as large", "[train][pieces]") {
  constexpr auto run = [](auto batch_size) {
    Curve net{Seed{2}};
    Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.05}, batch_size};
    std::array<double, 5> losses{};
    for (double& loss : losses) loss = trainer.step(parabola);
    return std::pair{net, losses};
  };
  constexpr auto error = [=](auto pieces) {
    const auto whole = run(batch<7>), in_pieces = run(pieces);
    double largest = difference<Curve>(whole.first, in_pieces.first);
    for (std::size_t i = 0; i < 5; ++i) largest = std::max(largest, test::magnitude(whole.second[i] - in_pieces.second[i]));
    return largest;
  };
  REQUIRE_BOTH(error(batch<7, 1>) <= 1e-13);  // the sums stand in another order
  REQUIRE_BOTH(error(batch<7, 3>) <= 1e-13);
  REQUIRE_BOTH(error(batch<100, 2>) <= 1e-13);
}

TEST_CASE("accumulating batches by hand is one larger batch", "[train][pieces]") {
  constexpr auto error = [] {
    const Curve net{Seed{2}};
    std::array<Curve::Input, 6> inputs{};
    std::array<Curve::Output, 6> grad_outputs{};
    Random random{Seed{3}};
    for (auto& input : inputs) input = test::numbers<double, 1>(random);
    for (auto& gradient : grad_outputs) gradient = test::numbers<double, 1>(random);
    Curve::Gradients whole, sum;
    Curve::Tape<6> large;
    forward(net, inputs, large);
    backward(net, large, grad_outputs, whole);
    Curve::Tape<2> small;
    for (std::size_t first = 0; first < 6; first += 2) {
      forward(net, std::span{inputs}.subspan(first, 2), small);
      accumulate(net, small, std::span{grad_outputs}.subspan(first, 2), sum);
    }
    return difference<Curve>(whole, sum);
  };
  REQUIRE_BOTH(error() <= 1e-14);
}

TEST_CASE("a trainer in pieces holds its tape of one piece, and the gradients", "[train][pieces]") {
  using Whole = Trainer<Curve, MeanSquaredError, Adam, 64>;
  using Pieces = Trainer<Curve, MeanSquaredError, Adam, 64, 4>;
  static_assert(sizeof(Pieces) < sizeof(Whole));
  static_assert(sizeof(Trainer<Curve, MeanSquaredError, Adam, 4>) + sizeof(Curve::Gradients) == sizeof(Pieces));
  static_assert(sizeof(Trainer<Curve, MeanSquaredError, Adam, 64, 64>) == sizeof(Whole));
  SUCCEED();
}

TEST_CASE("a loss that is not finite in any piece updates nothing", "[train][pieces]") {
  Line net;
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{}, batch<2, 1>};
  const std::array<LineSample, 2> bad{{{{1.0}, {2.0}}, {{1.0}, {1e200}}}};
  CHECK_FALSE(std::isfinite(trainer.step(bad)));
  CHECK(net.layer<0>().bias[0] == 0);
}
