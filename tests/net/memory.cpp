// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/catch.hpp"
#include "support/stack.hpp"

using namespace ctnn;

namespace {

using One = Net<Dense<5, 3>, Sigmoid>;
using Odd = Net<Dense<13, 37>, ReLU, Dense<11>, Tanh, Dense<3>>;
using Digits = Net<Dense<784, 128>, ReLU, Dense<10>>;
using Deep = BasicNet<double, Dense<2, 7>, GELU, Dense<9>, Softmax, Dense<16>, ReLU, Dense<1>>;
using Big = Net<Dense<784, 1024>, ReLU, Dense<1024>, ReLU, Dense<10>>;

constexpr std::size_t line = 64;  // the largest alignment, and all that a row may be padded to
constexpr std::size_t round_up(std::size_t bytes) { return (bytes + line - 1) / line * line; }

/// What a tape must hold of Batch samples, from the outputs of its stages: a pointer to each sample and how many there are; a row
/// of each stage; and two rows of gradients, the widest of the stages 0, 2, ... and of 1, 3, ...
template <class Row>
constexpr std::size_t tape_bytes(std::size_t batch, std::span<const std::size_t> widths, Row row_bytes) {
  std::size_t bytes = batch * sizeof(void*) + sizeof(std::size_t), widest[2]{};
  for (std::size_t s = 0; s < widths.size(); ++s) {
    bytes += batch * row_bytes(widths[s]);
    if (widths[s] > widest[s % 2]) widest[s % 2] = widths[s];
  }
  return bytes + batch * (row_bytes(widest[0]) + row_bytes(widest[1]));
}

/// training_bytes is that, and no more than rows of whole cache lines would make of it.
template <class Net, std::size_t Batch>
constexpr bool training_bytes_fit(std::initializer_list<std::size_t> widths) {
  using T = typename Net::ScalarType;
  const std::span<const std::size_t> stages{widths.begin(), widths.size()};
  const std::size_t least = tape_bytes(Batch, stages, [](std::size_t width) { return width * sizeof(T); });
  const std::size_t most = tape_bytes(Batch, stages, [](std::size_t width) { return round_up(width * sizeof(T)); });
  constexpr std::size_t bytes = Net::template training_bytes<Batch>;
  return bytes == sizeof(typename Net::template Tape<Batch>) && bytes >= least && bytes <= round_up(most) + line;
}

/// A trainer holds a tape, the optimizer's state, with pieces the gradients, and a few numbers.
template <class Net, class Optimizer, std::size_t Batch, std::size_t Piece = Batch>
constexpr bool trainer_holds_no_more() {
  using State = typename Net::template State<Optimizer>;
  constexpr std::size_t parts =
      Net::template training_bytes<Piece> + sizeof(State) + (Piece < Batch ? sizeof(typename Net::Gradients) : 0);
  constexpr std::size_t few = sizeof(TrainerState<Net, Optimizer>) - sizeof(State) + sizeof(Net*) + sizeof(Optimizer) + 3 * line;
  constexpr std::size_t bytes = sizeof(Trainer<Net, MeanSquaredError, Optimizer, Batch, Piece>);
  return bytes >= parts && bytes <= parts + few && few < 600;
}

template <class Net>
constexpr bool trainers_hold_no_more = trainer_holds_no_more<Net, GradientDescent, 1>() && trainer_holds_no_more<Net, SGD, 7>() &&
                                       trainer_holds_no_more<Net, Adam, 64>() && trainer_holds_no_more<Net, Adam, 64, 8>();

template <class Net>
std::vector<Sample<typename Net::Input, Label>> some_samples(std::uint32_t count) {
  constexpr auto classes = static_cast<std::uint32_t>(Net::output_shape.size());
  std::vector<Sample<typename Net::Input, Label>> samples(count);
  std::uint32_t number = 0;
  for (auto& [input, target] : samples) {
    for (auto& x : input) x = static_cast<typename Net::ScalarType>(number++ * 37 % 101) / 101;
    target = Label{number % classes};
  }
  return samples;
}

constinit Big big;  // zeros: costs no room in the program's file
constinit std::optional<Trainer<Big, SoftmaxCrossEntropy, Adam, 16>> big_trainer;

constexpr std::size_t small_stack = 96 << 10;  // 64 KB of it may be what gemm copies

}  // namespace

TEST_CASE("inference_bytes is what inference needs beside net, input and output", "[net][memory]") {
  STATIC_REQUIRE(One::inference_bytes == sizeof(One::Scratch));
  STATIC_REQUIRE(One::inference_bytes <= sizeof(float));  // nothing, but there are no objects of 0 bytes
  STATIC_REQUIRE(Odd::inference_bytes == sizeof(Odd::Scratch));
  STATIC_REQUIRE(Odd::inference_bytes >= (37 + 11) * sizeof(float));
  STATIC_REQUIRE(Odd::inference_bytes <= round_up(37 * sizeof(float)) + round_up(11 * sizeof(float)));
  STATIC_REQUIRE(Digits::inference_bytes == 128 * sizeof(float));
  STATIC_REQUIRE(Deep::inference_bytes == sizeof(Deep::Scratch));
  STATIC_REQUIRE(Deep::inference_bytes >= (16 + 9) * sizeof(double));  // stages 7, 7 (GELU), 9, 9 (Softmax), 16 take turns
  STATIC_REQUIRE(Deep::inference_bytes <= round_up(16 * sizeof(double)) + round_up(9 * sizeof(double)));
}

TEST_CASE("inference writes nowhere but into its scratch", "[net][memory]") {
  using Wide = Net<Dense<1, 100'000>, ReLU, Dense<1>>;
  const auto net = std::make_unique<Wide>(Seed{1});
  const auto scratch = std::make_unique<Wide::Scratch>();
  float given = 0, own = 0;
  CHECK(test::stack_of([&] { given = (*net)({0.5f}, *scratch)[0]; }) < small_stack);
  CHECK(test::stack_of([&] { own = (*net)({0.5f})[0]; }) >= Wide::inference_bytes);  // the measurement sees a large frame
  CHECK(given == own);
}

TEST_CASE("training_bytes is what a step needs beside net and optimizer state", "[net][memory]") {
  STATIC_REQUIRE(training_bytes_fit<One, 1>({3}));
  STATIC_REQUIRE(training_bytes_fit<One, 9>({3}));
  STATIC_REQUIRE(training_bytes_fit<Odd, 7>({37, 11, 3}));
  STATIC_REQUIRE(training_bytes_fit<Digits, 64>({128, 10}));
  STATIC_REQUIRE(training_bytes_fit<Deep, 5>({7, 7, 9, 9, 16, 1}));
  STATIC_REQUIRE(training_bytes_fit<Big, 64>({1024, 1024, 10}));
}

TEST_CASE("a trainer is a tape, the optimizer's state, and a few numbers", "[net][memory]") {
  STATIC_REQUIRE(trainers_hold_no_more<One>);
  STATIC_REQUIRE(trainers_hold_no_more<Odd>);
  STATIC_REQUIRE(trainers_hold_no_more<Digits>);
  STATIC_REQUIRE(trainers_hold_no_more<Deep>);
  STATIC_REQUIRE(trainers_hold_no_more<Big>);
}

TEST_CASE("static nets and trainers need no start-up code", "[net][memory]") {
  constinit static One one;
  constinit static Trainer one_trainer{one, SoftmaxCrossEntropy{}, Adam{}, batch<4, 2>};
  constinit static Odd odd;
  constinit static Trainer odd_trainer{odd, SoftmaxCrossEntropy{}, SGD{.momentum = 0.9}, batch<3>};
  CHECK(one_trainer.step(some_samples<One>(4)) == Approx(std::log(3.0)));  // zeros say the same of all classes
  CHECK(odd_trainer.step(some_samples<Odd>(3)) == Approx(std::log(3.0)));
}

TEST_CASE("a net too large for the stack trains in static storage and on the heap, to the same bits", "[net][memory]") {
  static_assert(sizeof(Big) > 50 * small_stack);
  const auto samples = some_samples<Big>(16);
  float static_loss = 0, heap_loss = 0;
  CHECK(test::stack_of([&] {
          std::construct_at(&big, Seed{1});  // big = Big{Seed{1}} would make a temporary
          static_loss = big_trainer.emplace(big, SoftmaxCrossEntropy{}, Adam{}, batch<16>).step(samples);
        }) < small_stack);

  std::unique_ptr<Big> net;
  std::unique_ptr<Trainer<Big, SoftmaxCrossEntropy, Adam, 16>> trainer;
  CHECK(test::stack_of([&] {
          net = std::make_unique<Big>(Seed{1});
          trainer.reset(new Trainer{*net, SoftmaxCrossEntropy{}, Adam{}, batch<16>});
          heap_loss = trainer->step(samples);
        }) < small_stack);
  CHECK(std::isfinite(heap_loss));
  CHECK(static_loss == heap_loss);
  CHECK(net->layer<0>().weights == big.layer<0>().weights);
  CHECK(net->layer<4>().bias == big.layer<4>().bias);
}
