// SPDX-License-Identifier: BSL-1.0
// Nets, samples and what they are worked on with may lie anywhere: nothing is read or written beside them, and what stands in
// padding, or stood there before, has no influence.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <span>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "kernels/guarded.hpp"
#include "math/bits.hpp"
#include "support/catch.hpp"
#include "support/numbers.hpp"

using namespace ctnn;

namespace {

using Odd = Net<Dense<13, 37>, Tanh, Dense<37, 11>, ReLU, Dense<11, 3>>;
template <class Net>
using SampleOf = Sample<typename Net::Input, Label>;
template <class Net, std::size_t Batch>
using TrainerOf = Trainer<Net, SoftmaxCrossEntropy, SGD, Batch>;

constexpr SGD sgd{.learning_rate = 0.1, .momentum = 0.9};

template <class Net, std::size_t Count>
std::array<SampleOf<Net>, Count> random_samples() {
  Random random{Seed{5}};
  std::array<SampleOf<Net>, Count> samples{};
  for (std::uint32_t i = 0; i < Count; ++i)
    samples[i] = {test::numbers<typename Net::ScalarType, Net::input_shape.size()>(random), Label{i % 3}};
  return samples;
}

template <class Net>
void add_numbers_of(const typename Net::Gradients& store, std::vector<double>& numbers) {
  for_each_tensor<Net>(
      [&](auto, const char*, const auto& tensor) { numbers.insert(numbers.end(), tensor.values.begin(), tensor.values.end()); },
      store);
}

bool equal_bits(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) { return bits::same(x, y); });
}

/// Every number that comes of these samples: by inference, a forward and a backward pass, and two steps.
template <class Net, std::size_t Batch>
std::vector<double> all_results(Net& net, std::span<const SampleOf<Net>> samples, std::span<const typename Net::Input> inputs,
                                std::span<typename Net::Output> outputs, typename Net::Scratch& scratch,
                                typename Net::template Tape<Batch>& tape, typename Net::Gradients& gradients,
                                TrainerOf<Net, Batch>& trainer) {
  std::vector<double> numbers;
  const auto add = [&](const auto& output) {
    for (std::size_t i = 0; i < Net::output_shape.size(); ++i) numbers.push_back(static_cast<double>(output[i]));
  };
  net(inputs, outputs);
  for (const auto& output : outputs) add(output);
  add(net(inputs[0], scratch));
  const auto rows = forward(net, inputs, tape);
  for (std::size_t row = 0; row < inputs.size(); ++row) add(rows[row]);
  backward(net, tape, outputs, gradients);
  add_numbers_of<Net>(gradients, numbers);
  numbers.push_back(static_cast<double>(loss_and_gradients(net, SoftmaxCrossEntropy{}, samples, gradients)));
  add_numbers_of<Net>(gradients, numbers);
  numbers.push_back(static_cast<double>(trainer.step(samples)));
  numbers.push_back(static_cast<double>(trainer.step(samples.subspan(1))));
  add_numbers_of<Net>(net, numbers);
  return numbers;
}

}  // namespace

TEST_CASE("nets, samples, tapes and trainers may lie at the edge of memory", "[net]") {
  using Net = Odd;
  constexpr std::size_t count = 7;
  const auto samples = random_samples<Net, count>();
  std::array<Net::Input, count> inputs{};
  for (std::size_t i = 0; i < count; ++i) inputs[i] = samples[i].input;

  Net plain_net{Seed{3}};
  std::array<Net::Output, count> plain_outputs{};
  Net::Scratch plain_scratch;
  const auto plain_tape = std::make_unique<Net::template Tape<count>>();
  Net::Gradients plain_gradients;
  TrainerOf<Net, count> plain_trainer{plain_net, SoftmaxCrossEntropy{}, sgd, batch<count>};
  const auto expected = all_results<Net, count>(plain_net, samples, inputs, plain_outputs, plain_scratch, *plain_tape,
                                                plain_gradients, plain_trainer);
  REQUIRE(std::all_of(expected.begin(), expected.end(), [](double x) { return is_finite(x); }));

  for (const auto edge : {test::Edge::Front, test::Edge::Back}) {
    using test::Guarded;
    Guarded<Net> net{1, edge, Net{Seed{3}}};
    Guarded<SampleOf<Net>> guarded_samples{count, edge, {}};
    Guarded<Net::Input> guarded_inputs{count, edge, {}};
    Guarded<Net::Output> outputs{count, edge, {}};
    Guarded<Net::Scratch> scratch{1, edge, Net::Scratch{}};
    Guarded<Net::template Tape<count>> tape{1, edge, Net::template Tape<count>{}};
    Guarded<Net::Gradients> gradients{1, edge, Net::Gradients{}};
    Guarded<TrainerOf<Net, count>> trainer{1, edge, {net[0], SoftmaxCrossEntropy{}, sgd, batch<count>}};
    std::copy(samples.begin(), samples.end(), guarded_samples.begin());
    std::copy(inputs.begin(), inputs.end(), guarded_inputs.begin());
    CHECK(equal_bits(all_results<Net, count>(net[0], {guarded_samples.data(), count}, {guarded_inputs.data(), count},
                                             {outputs.data(), count}, scratch[0], tape[0], gradients[0], trainer[0]),
                     expected));
  }
}

TEMPLATE_TEST_CASE("inputs need no alignment", "[net]", float, double) {
  using T = TestType;
  using Net = BasicNet<T, Dense<32, 20>, Tanh, Dense<20, 16>>;  // rows of whole cache lines
  const Net net{Seed{3}};
  Random random{Seed{5}};
  constexpr std::size_t count = 5;
  const auto numbers = test::numbers<T, 32 * count>(random);
  typename Net::template Tape<count> tape;
  std::vector<std::vector<double>> results;
  for (std::size_t offset = 0; offset < 4; ++offset) {
    test::Guarded<T> memory{numbers.size() + offset, test::Edge::Front};
    std::copy(numbers.begin(), numbers.end(), memory.begin() + offset);
    const std::span<const typename Net::Input> inputs{reinterpret_cast<const typename Net::Input*>(memory.data() + offset),
                                                      count};
    std::array<typename Net::Output, count> outputs{};
    net(inputs, outputs);
    auto& result = results.emplace_back();
    for (const auto& output : outputs) result.insert(result.end(), output.begin(), output.end());
    forward(net, inputs, tape);
    typename Net::Gradients gradients;
    backward(net, tape, outputs, gradients);
    add_numbers_of<Net>(gradients, result);
    CHECK(equal_bits(result, results[0]));
  }
}

namespace {

/// Numbers of a net and its losses after three steps with the first `Count` samples, by a trainer that holds Batch; one that is larger
/// has worked on others before.
template <std::size_t Count, std::size_t Batch>
std::vector<double> train() {
  using Net = Odd;
  const auto samples = random_samples<Net, Batch>();
  Net net{Seed{3}};
  Trainer trainer{net, SoftmaxCrossEntropy{.label_smoothing = 0.1}, sgd, batch<Batch>};
  if constexpr (Batch != Count) {
    auto large = samples;
    for (auto& sample : large) sample.input.fill(1e30F);
    trainer.step(large);
    net = Net{Seed{3}};
    trainer.state() = {};
  }
  std::vector<double> numbers;
  for (int step = 0; step < 3; ++step) numbers.push_back(static_cast<double>(trainer.step(std::span{samples}.first(Count))));
  add_numbers_of<Net>(net, numbers);
  return numbers;
}

}  // namespace

TEST_CASE("a short batch gives the bits of a batch of that size", "[net][train]") {
  const auto two = train<2, 2>(), seven = train<7, 7>(), nineteen = train<19, 19>();
  REQUIRE(is_finite(two[0]));
  CHECK(equal_bits(train<2, 7>(), two));
  CHECK(equal_bits(train<2, 20>(), two));
  CHECK(equal_bits(train<7, 20>(), seven));
  CHECK(equal_bits(train<19, 20>(), nineteen));
}

TEST_CASE("what stands on a tape before a pass has no influence", "[net]") {
  using Net = Odd;
  constexpr std::size_t count = 5, capacity = 7;
  const auto samples = random_samples<Net, count>();
  const Net net{Seed{3}};
  std::vector<std::array<Net::Output, count>> outputs;
  std::vector<Net::Gradients> gradients;
  for (const float before : {0.0F, std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
    Net::template Tape<capacity> tape;
    tape.stage<0>().values.fill(before);
    tape.stage<1>().values.fill(before);
    tape.stage<2>().values.fill(before);
    tape.even_gradients.values.fill(before);
    tape.odd_gradients.values.fill(before);
    forward_samples(net, count, [&](std::size_t row) -> const auto& { return samples[row].input; }, tape);
    outputs.emplace_back();
    for (std::size_t row = 0; row < count; ++row) std::copy_n(tape.outputs().row(row), 3, outputs.back()[row].begin());
    const float loss = detail::batch_loss(tape, SoftmaxCrossEntropy{}, count, 1.0F / count,
                                          [&](std::size_t row) -> const auto& { return samples[row].target; });
    CHECK(is_finite(loss));
    backward_samples(net, tape, add_to(gradients.emplace_back()));
    CHECK(outputs.back() == outputs.front());
    for_each_tensor<Net>([](auto, const char*, const auto& a, const auto& b) { CHECK(a == b); }, gradients.back(),
                         gradients.front());
  }
}

TEST_CASE("what is added to a layer's outputs as they are stored gives the compiler's bits", "[net]") {
  using Composed = Net<Dense<3, 4>, Residual<Dense<4, 4>, Tanh>, Sum<Dense<4, 4>, Dense<4, 4>>, Residual<Dense<4, 4>>,
                       Concat<Dense<4, 2>, Dense<4, 3>>>;
  constexpr Composed net{Seed{3}};
  constexpr auto compiled = net({1, 2, 3});
  volatile float one = 1;
  CHECK(net({one, 2, 3}) == compiled);
}
