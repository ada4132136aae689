// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <cstring>
#include <limits>
#include <optional>
#include <span>
#include <type_traits>
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

template <class Net>
bool all_finite(Net& net) {
  bool finite = true;
  for_each_tensor<Net>(
      [&](auto, const char*, const auto& tensor) {
        for (const auto value : tensor.values) finite = finite && std::isfinite(value);
      },
      net);
  return finite;
}
template <class Net>
bool same_bits(const Net& a, const Net& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

using Classifier = Net<Dense<2, 6>, ReLU, Dense<6, 3>>;
using ClassSample = Sample<Classifier::Input, Label>;

std::vector<ClassSample> three_clouds(std::size_t count, std::uint64_t seed) {
  Random random{Seed{seed}};
  std::vector<ClassSample> samples;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t label = static_cast<std::uint32_t>(i % 3);
    const float x = label == 0 ? -1.0f : label == 1 ? 0.0f : 1.0f, y = label == 1 ? 1.0f : -1.0f;
    samples.push_back({{x + 0.3f * random.normal<float>(), y + 0.3f * random.normal<float>()}, Label{label}});
  }
  return samples;
}

/// A loss whose target, of a kind of its own, notes when it is looked at.
struct Noting {
  std::vector<int>* seen;
  template <Scalar T, std::size_t>
  using Target = int;
  template <Scalar T, std::size_t Outputs>
  T value_and_gradient(std::span<const T, Outputs>, int target, std::span<T, Outputs> gradient) const {
    seen->push_back(target);
    gradient[0] = 0;
    return 0;
  }
};

}  // namespace

TEST_CASE("step returns the mean loss before the update", "[train][trainer]") {
  constexpr auto losses = [] {
    Line net;
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.1}, batch<2>};
    const std::array<LineSample, 2> two{{line[1], line[2]}};
    return std::array{trainer.step(two), trainer.step(two)};
  };
  // Outputs 0: (1 + 9) / 2. dL/dw = -(0*1 + 1*3), dL/db = -(1 + 3): w = 0.3, b = 0.4; then errors 0.6 and 2.3
  REQUIRE_BOTH(losses()[0] == 5);
  REQUIRE_BOTH(test::near(losses()[1], (0.6 * 0.6 + 2.3 * 2.3) / 2, 1e-15));
}

TEMPLATE_TEST_CASE("a step may have a learning rate of its own, in the net's scalar", "[train][trainer]", float, double) {
  using T = TestType;
  using Net = BasicNet<T, Dense<1, 1>>;
  constexpr auto weights = [](auto... rates) {
    constexpr std::array<Sample<typename Net::Input, typename Net::Output>, 1> sample{{{{1}, {1}}}};
    Net net;
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.5}, batch<1>};
    (trainer.step(sample, rates), ...);  // dL/dw = dL/db = 2 (w + b - 1)
    const T after_own = net.template layer<0>().weights[0][0];
    trainer.step(sample);
    return std::array{after_own, net.template layer<0>().weights[0][0]};
  };
  REQUIRE_BOTH(weights(T{0.125})[0] == T{0.25});
  REQUIRE_BOTH(weights(T{0.125})[1] == T{0.75});  // 0.25 + 0.5 * 2 * 0.5: the usual rate again
  REQUIRE_BOTH(weights(T{0})[0] == 0);
}

TEST_CASE("fit learns a line, in the compiler and at run time", "[train][trainer]") {
  constexpr auto learn = [] {
    Line net;
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.1}, batch<5>};
    const FitReport report = trainer.fit(line, {.epochs = 200});
    return report.status == FitStatus::Finished && report.epochs == 200 && report.loss < 1e-9 &&
           test::near(net({10.0})[0], 21, 1e-4);
  };
  REQUIRE_BOTH(learn());
}

TEST_CASE("a batch is a capacity: a short one counts its samples only", "[train][trainer]") {
  constexpr auto train = []<std::size_t Batch>(BatchSize<Batch> capacity) {
    Line net{Seed{3}};
    Trainer trainer{net, MeanSquaredError{}, SGD{.learning_rate = 0.05, .momentum = 0.5}, capacity};
    for (int i = 0; i < 10; ++i) trainer.step(line);
    return net;
  };
  REQUIRE_BOTH(test::near(train(batch<8>).layer<0>().weights[0][0], train(batch<5>).layer<0>().weights[0][0], 1e-15));
  REQUIRE_BOTH(test::near(train(batch<8>).layer<0>().bias[0], train(batch<5>).layer<0>().bias[0], 1e-15));
}

TEST_CASE("the capacity of a batch does not change a bit", "[train][trainer]") {
  // Sums of the weight gradient run over the batch, in index order: zeros behind the samples add nothing.
  const auto train = []<std::size_t Batch>(BatchSize<Batch> capacity, std::uint64_t seed) {
    Line net{Seed{seed}};
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.05}, capacity};
    for (int i = 0; i < 20; ++i) trainer.step(line);
    return net;
  };
  for (std::uint64_t seed = 0; seed < 50; ++seed) CHECK(same_bits(train(batch<5>, seed), train(batch<8>, seed)));
}

TEST_CASE("the last batch of an epoch may be short", "[train][trainer]") {
  constexpr auto by_fit = [] {
    Line net;
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.1}, batch<2>};
    return std::pair{trainer.fit(line, {.epochs = 1, .shuffle = std::nullopt}), net};
  };
  constexpr auto by_steps = [] {
    Line net;
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.1}, batch<2>};
    const std::span<const LineSample> all{line};
    const double a = trainer.step(all.first(2)), b = trainer.step(all.subspan(2, 2)), c = trainer.step(all.last(1));
    return std::pair{(2 * a + 2 * b + c) / 5, net};
  };
  REQUIRE_BOTH(by_fit().second.layer<0>().weights[0][0] == by_steps().second.layer<0>().weights[0][0]);
  REQUIRE_BOTH(test::near(by_fit().first.loss, by_steps().first, 1e-15));
}

TEST_CASE("what a full batch left behind does not count in a short one", "[train][trainer]") {
  constexpr auto difference = [] {
    Line net{Seed{3}}, by_hand{Seed{3}};
    const std::span<const LineSample> all{line};
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.1}, batch<4>};
    Line::State<GradientDescent> state;
    for (const auto& samples : {all.first(4), all.last(1)}) {
      trainer.step(samples);
      update(by_hand, loss_and_gradients(by_hand, MeanSquaredError{}, samples).gradients, GradientDescent{.learning_rate = 0.1},
             state);
    }
    return test::magnitude(net.layer<0>().weights[0][0] - by_hand.layer<0>().weights[0][0]);
  };
  REQUIRE_BOTH(difference() <= 1e-15);
}

TEST_CASE("shuffling takes each sample once an epoch, in orders that differ", "[train][trainer]") {
  std::vector<Sample<Line::Input, int>> samples;
  for (int i = 0; i < 23; ++i) samples.push_back({{0.0}, i});
  const auto orders = [&](std::optional<Seed> shuffle) {
    std::vector<int> seen;
    Line net;
    Trainer trainer{net, Noting{&seen}, GradientDescent{}, batch<4>};
    trainer.fit(samples, {.epochs = 2, .shuffle = shuffle});
    REQUIRE(seen.size() == 46);
    return std::pair{std::vector<int>(seen.begin(), seen.begin() + 23), std::vector<int>(seen.begin() + 23, seen.end())};
  };
  std::vector<int> sorted(23);
  for (int i = 0; i < 23; ++i) sorted[static_cast<std::size_t>(i)] = i;
  CHECK(orders(std::nullopt).first == sorted);
  auto [first, second] = orders(Seed{5});
  CHECK(first != sorted);
  CHECK(first != second);
  CHECK(orders(Seed{5}).second == second);
  CHECK(orders(Seed{6}).first != first);
  std::sort(first.begin(), first.end());
  std::sort(second.begin(), second.end());
  CHECK(first == sorted);
  CHECK(second == sorted);
}

TEST_CASE("fit called twice goes on where it stopped", "[train][trainer]") {
  const auto samples = three_clouds(40, 1);
  Classifier once{Seed{1}}, twice{Seed{1}};
  Trainer all{once, SoftmaxCrossEntropy{}, Adam{}, batch<8>}, halves{twice, SoftmaxCrossEntropy{}, Adam{}, batch<8>};
  all.fit(samples, {.epochs = 6});
  halves.fit(samples, {.epochs = 2});
  halves.fit(samples, {.epochs = 4});
  CHECK(same_bits(once, twice));
}

TEST_CASE("a classifier learns, and validation tells how well", "[train][trainer]") {
  const auto samples = three_clouds(300, 1), unseen = three_clouds(90, 2);
  Classifier net{Seed{1}};
  Trainer trainer{net, SoftmaxCrossEntropy{}, Adam{.learning_rate = 0.01}, batch<16>};
  std::vector<EpochReport> told;
  const auto report =
      trainer.fit(samples, {.epochs = 20, .validation = unseen}, [&](const EpochReport& epoch) { told.push_back(epoch); });
  CHECK(report.status == FitStatus::Finished);
  REQUIRE(told.size() == 20);
  CHECK(told[0].epoch == 1);
  CHECK(told[19].epoch == 20);
  CHECK(told[4].epochs == 20);
  CHECK(told[4].learning_rate == 0.01);
  CHECK(told[19].loss == report.loss);
  CHECK(told[19].loss < told[0].loss);
  CHECK(told[19].validation_accuracy > 0.9);
  CHECK(told[19].validation_accuracy == accuracy(net, unseen));
  CHECK(told[19].validation_loss == static_cast<double>(loss_of(net, SoftmaxCrossEntropy{}, unseen)));
}

TEST_CASE("validation accuracy decides where the loss does: logits at 0, probabilities at 0.5", "[train][trainer]") {
  // y = x / 4: all below 0.5, two above 0
  const std::array<LineSample, 4> samples{{{{1.0}, {1.0}}, {{1.5}, {1.0}}, {{-1.0}, {0.0}}, {{-1.5}, {0.0}}}};
  const auto accuracy_with = [&](auto loss) {
    Line net;
    net.layer<0>().weights[0][0] = 0.25;
    Trainer trainer{net, loss, GradientDescent{.learning_rate = 0}, batch<4>};
    double validation_accuracy = -1;
    trainer.fit(samples, {.epochs = 1, .validation = samples},
                [&](const EpochReport& epoch) { validation_accuracy = epoch.validation_accuracy; });
    return validation_accuracy;
  };
  CHECK(accuracy_with(BinaryCrossEntropyWithLogits{}) == 1);
  CHECK(accuracy_with(Hinge{}) == 1);
  CHECK(accuracy_with(MeanSquaredError{}) == 0.5);
}

TEST_CASE("without validation samples there is no validation loss", "[train][trainer]") {
  Line net;
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{}, batch<5>};
  trainer.fit(line, {}, [](const EpochReport& epoch) {
    CHECK(std::isnan(epoch.validation_loss));
    CHECK(std::isnan(epoch.validation_accuracy));
  });
}

TEST_CASE("an observer may stop training", "[train][trainer]") {
  constexpr auto stop_after_three = [] {
    Line net;
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{}, batch<5>};
    return trainer.fit(line, {.epochs = 10},
                       [](const EpochReport& epoch) { return epoch.epoch == 3 ? Control::Stop : Control::Continue; });
  };
  REQUIRE_BOTH(stop_after_three().status == FitStatus::StoppedEarly);
  REQUIRE_BOTH(stop_after_three().epochs == 3);
}

TEST_CASE("a flag interrupts training before the next batch", "[train][trainer]") {
  Line net;
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{}, batch<5>};
  volatile std::sig_atomic_t stop = 0;
  const auto report = trainer.fit(line, {.epochs = 10, .stop = &stop}, [&](const EpochReport& epoch) {
    if (epoch.epoch == 4) stop = 1;
  });
  CHECK(report.status == FitStatus::Interrupted);
  CHECK(report.epochs == 4);
}

TEMPLATE_TEST_CASE("too large a learning rate ends as Diverged, with finite weights", "[train][trainer]", float, double) {
  using T = TestType;
  using Deep = BasicNet<T, Dense<1, 3>, ReLU, Dense<3, 3>, ReLU, Dense<3, 1>>;
  const std::array<Sample<typename Deep::Input, typename Deep::Output>, 2> samples{{{{T(1)}, {T(3)}}, {{T(2)}, {T(-5)}}}};
  const double rate = GENERATE(0.7, 3.0, 1e6, 1e20, 1e38);
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    Deep net{Seed{seed}};
    // Tensors of ones: every unit is active, so that nothing dies before it diverges.
    for_each_tensor<Deep>([](auto, const char*, auto& tensor) { tensor.values.fill(1); }, net);
    net.template layer<0>().weights[0][0] += static_cast<T>(seed);
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = rate}, batch<2>};
    const auto report = trainer.fit(samples, {.epochs = 500});
    CHECK((report.status == FitStatus::Diverged || std::isfinite(report.loss)));
    if (rate > 1e6) CHECK((report.status == FitStatus::Diverged || report.loss < 100));
    CHECK(all_finite(net));
  }
  Line line_net;
  Trainer trainer{line_net, MeanSquaredError{}, GradientDescent{.learning_rate = 10}, batch<5>};
  const auto report = trainer.fit(line, {.epochs = 1000});
  CHECK(report.status == FitStatus::Diverged);
  CHECK_FALSE(std::isfinite(report.loss));
  CHECK(report.epochs < 1000);
  CHECK(all_finite(line_net));
}

TEST_CASE("a step whose weights would not be finite ends as Diverged", "[train][trainer]") {
  using Floats = Net<Dense<1, 1>>;
  Floats net;
  const std::array<Sample<Floats::Input, Floats::Output>, 1> sample{{{{100.0f}, {1.0f}}}};  // dL/dw = -200
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 1e37}, batch<1>};
  const auto report = trainer.fit(sample, {.epochs = 1});
  CHECK(report.status == FitStatus::Diverged);
  CHECK_FALSE(std::isfinite(report.loss));
  CHECK(net.layer<0>().weights[0][0] == 0);
}

TEST_CASE("invalid data is refused before anything is trained", "[train][trainer]") {
  Classifier net{Seed{1}};
  const Classifier before = net;
  Trainer trainer{net, SoftmaxCrossEntropy{}, Adam{}, batch<8>};
  auto samples = three_clouds(20, 1);
  const auto status = [&] { return trainer.fit(samples, {.epochs = 3}).status; };
  SECTION("no samples") { samples.clear(); }
  SECTION("a label out of range") { samples[13].target = Label{3}; }
  SECTION("a label far out of range") { samples[19].target = Label{0xffffffff}; }
  SECTION("an input that is not a number") { samples[0].input[1] = std::numeric_limits<float>::quiet_NaN(); }
  SECTION("an infinite input") { samples[7].input[0] = -std::numeric_limits<float>::infinity(); }
  CHECK(status() == FitStatus::InvalidData);
  CHECK(same_bits(net, before));
}

TEST_CASE("the compiler refuses invalid data too", "[train][trainer]") {
  constexpr auto with_input = [](double input) {
    auto samples = line;
    samples[3].input[0] = input;
    Line net;
    Trainer trainer{net, MeanSquaredError{}, GradientDescent{}, batch<5>};
    return trainer.fit(samples).status;
  };
  REQUIRE_BOTH(with_input(1) == FitStatus::Finished);
  REQUIRE_BOTH(with_input(std::numeric_limits<double>::infinity()) == FitStatus::InvalidData);
  REQUIRE_BOTH(with_input(std::numeric_limits<double>::quiet_NaN()) == FitStatus::InvalidData);
}

TEST_CASE("invalid targets and validation samples are refused too", "[train][trainer]") {
  Line net;
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{}, batch<5>};
  auto bad = line;
  bad[2].target[0] = std::numeric_limits<double>::infinity();
  CHECK(trainer.fit(bad).status == FitStatus::InvalidData);
  CHECK(trainer.fit(line, {.validation = bad}).status == FitStatus::InvalidData);
  CHECK(trainer.fit(line, {.validation = line}).status == FitStatus::Finished);
}

TEST_CASE("step refuses what it cannot learn from, and changes nothing", "[train][trainer]") {
  Classifier net{Seed{1}};
  const Classifier before = net;
  Trainer trainer{net, SoftmaxCrossEntropy{}, Adam{}, batch<4>};
  std::vector<ClassSample> samples = three_clouds(4, 1);
  SECTION("no samples") { samples.clear(); }
  SECTION("more than the batch holds") { samples = three_clouds(5, 1); }
  SECTION("a label out of range") { samples[3].target = Label{7}; }
  SECTION("NaN") { samples[2].input[0] = std::numeric_limits<float>::quiet_NaN(); }
  CHECK(std::isnan(trainer.step(samples)));
  CHECK(same_bits(net, before));
}

TEST_CASE("options may be made before the call", "[train][trainer]") {
  FitOptions options;
  options.epochs = 3;
  Line net;
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{}, batch<5>};
  CHECK(trainer.fit(line, options).epochs == 3);
  const FitOptions two{.epochs = 2};
  CHECK(trainer.fit(line, two).epochs == 2);
  const FitOptions<LineSample> validated{.epochs = 1, .validation = line};
  CHECK(trainer.fit(line, validated).epochs == 1);
}

TEST_CASE("all memory of training is in the trainer", "[train][trainer]") {
  using Net = Classifier;
  using Adams = Trainer<Net, SoftmaxCrossEntropy, Adam, 8>;
  static_assert(sizeof(Adams) >= Net::training_bytes<8> + sizeof(Net::State<Adam>));
  constexpr std::size_t bookkeeping =
      sizeof(TrainerState<Net, Adam>) - sizeof(Net::State<Adam>);  // epochs, losses, a schedule's memory, a seed
  static_assert(bookkeeping <= 10 * sizeof(double));
  static_assert(sizeof(Adams) <= Net::training_bytes<8> + sizeof(Net::State<Adam>) + bookkeeping + sizeof(void*) + sizeof(Adam) +
                                     2 * sizeof(double));
  static_assert(sizeof(Net::State<GradientDescent>) == sizeof(std::size_t));
  static Net net;
  constinit static Trainer trainer{net, SoftmaxCrossEntropy{}, Adam{}, batch<8>};  // no start-up code
  CHECK(std::isfinite(trainer.step(three_clouds(8, 1))));
}
