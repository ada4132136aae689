// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>
#include <string_view>

#include <ctnn/diagnostics/lint.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/layers/leaky_relu.hpp>
#include <ctnn/layers/tanh.hpp>
#include <ctnn/losses/binary_cross_entropy.hpp>
#include <ctnn/losses/mean_squared_error.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

/// Whether these are all the findings.
template <class Net, class Loss = NoLoss, std::size_t Count>
constexpr bool finds(const Finding (&expected)[Count]) {
  std::size_t equal = 0;
  for (const Finding& finding : lint<Net, Loss>)
    if (equal < Count && finding == expected[equal]) ++equal;
  return equal == Count && lint<Net, Loss>.count == Count && !lint<Net, Loss>.ok();
}

/// A linear layer of one's own, and one that only moves numbers about.
struct Mirror {
  static constexpr bool is_linear = true;
  static constexpr Shape output_shape(Shape input) { return input; }
};
struct Unknown {
  static constexpr Shape output_shape(Shape input) { return input; }
};
using S = Sigmoid;
using D = Dense<2>;

}  // namespace

TEST_CASE("lint finds nothing in nets that can learn", "[diagnostics][lint]") {
  REQUIRE_BOTH(lint<Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>>.ok());
  REQUIRE_BOTH(lint<Net<Dense<2, 1>>>.ok());
  REQUIRE_BOTH(lint<Net<InputShape<3>, Softmax>>.ok());
  REQUIRE_BOTH(lint<Net<Dense<64, 32>, ReLU, Dense<10>>, SoftmaxCrossEntropy>.ok());
  REQUIRE_BOTH(lint<Net<Dense<2, 4>, Tanh, Dense<1>, Sigmoid>, BinaryCrossEntropy>.ok());
  REQUIRE_BOTH(lint<Net<Dense<2, 4>, Tanh, Dense<3>, Softmax>, MeanSquaredError>.ok());
  REQUIRE_BOTH(lint<Net<Dense<2, 4>, Unknown, Dense<3>>>.ok());
  STATIC_REQUIRE(lint_passed<Net<Dense<2, 4>, Tanh, Dense<1>>>::value);
  STATIC_REQUIRE(lint_passed<Net<Dense<2, 4>, Tanh, Dense<1>>, BinaryCrossEntropyWithLogits>::value);
}

TEST_CASE("lint finds linear layers with nothing between them", "[diagnostics][lint]") {
  REQUIRE_BOTH(finds<Net<Dense<2, 4>, Dense<4, 1>>>({{FindingKind::NoNonlinearity, 1}}));
  REQUIRE_BOTH(finds<Net<InputShape<2>, D, Tanh, D, D>>({{FindingKind::NoNonlinearity, 3}}));
  REQUIRE_BOTH(finds<Net<InputShape<2>, D, D, D>>({{FindingKind::NoNonlinearity, 1}, {FindingKind::NoNonlinearity, 2}}));
  SECTION("an Identity or a permutation is nothing") {
    REQUIRE_BOTH(finds<Net<InputShape<2>, D, Identity, D>>({{FindingKind::NoNonlinearity, 2}}));
    REQUIRE_BOTH(finds<Net<InputShape<2>, D, Mirror, Identity, D>>({{FindingKind::NoNonlinearity, 3}}));
    REQUIRE_BOTH(lint<Net<InputShape<2>, Mirror, D, Mirror>>.ok());
  }
}

TEST_CASE("lint finds what a loss does itself", "[diagnostics][lint]") {
  using Probabilities = Net<Dense<2, 4>, Tanh, Dense<3>, Softmax>;
  REQUIRE_BOTH(finds<Probabilities, SoftmaxCrossEntropy>({{FindingKind::SoftmaxTwice, 3}}));
  REQUIRE_BOTH(finds<Probabilities, WeightedSoftmaxCrossEntropy<3>>({{FindingKind::SoftmaxTwice, 3}}));
  REQUIRE_BOTH(finds<Net<InputShape<3>, Softmax, Identity>, SoftmaxCrossEntropy>({{FindingKind::SoftmaxTwice, 0}}));
  REQUIRE_BOTH(lint<Net<Dense<2, 4>, Softmax, Dense<3>>, SoftmaxCrossEntropy>.ok());  // in the middle, as in attention
  using Probability = Net<Dense<2, 4>, Tanh, Dense<1>, Sigmoid>;
  REQUIRE_BOTH(finds<Probability, BinaryCrossEntropyWithLogits>({{FindingKind::SigmoidTwice, 3}}));
  REQUIRE_BOTH(lint<Probability, SoftmaxCrossEntropy>.ok());
}

TEST_CASE("lint finds more than 4 sigmoids in a row", "[diagnostics][lint]") {
  using Four = Net<InputShape<2>, D, S, D, S, D, S, D, S>;
  using Five = Net<InputShape<2>, D, S, D, S, D, S, D, S, D, S>;
  REQUIRE_BOTH(lint<Four>.ok());
  REQUIRE_BOTH(finds<Five>({{FindingKind::SigmoidStack, 9}}));
  REQUIRE_BOTH(finds<Net<InputShape<2>, S, S, Identity, S, S, S, S, S>>({{FindingKind::SigmoidStack, 5}}));  // once
  SECTION("but not across something else") {
    REQUIRE_BOTH(lint<Net<InputShape<2>, D, S, D, S, D, S, D, Tanh, D, S, D, S>>.ok());
    REQUIRE_BOTH(lint<Net<InputShape<2>, D, S, D, S, D, S, Unknown, D, S, D, S>>.ok());
  }
}

TEST_CASE("lint finds a ReLU straight before a final sigmoid", "[diagnostics][lint]") {
  REQUIRE_BOTH(finds<Net<Dense<2, 1>, ReLU, Sigmoid>>({{FindingKind::ReLUBeforeSigmoid, 1}}));
  REQUIRE_BOTH(finds<Net<Dense<2, 1>, ReLU, Identity, Sigmoid>>({{FindingKind::ReLUBeforeSigmoid, 1}}));
  REQUIRE_BOTH(finds<Net<Dense<2, 1>, ReLU>, BinaryCrossEntropyWithLogits>({{FindingKind::ReLUBeforeSigmoid, 1}}));
  REQUIRE_BOTH(lint<Net<Dense<2, 1>, LeakyReLU<>, Sigmoid>>.ok());
  REQUIRE_BOTH(lint<Net<Dense<2, 4>, ReLU, Sigmoid, Dense<1>>>.ok());  // in the middle it is odd, but can learn
  REQUIRE_BOTH(lint<Net<Dense<2, 4>, ReLU, Dense<1>, Sigmoid>>.ok());
}

TEST_CASE("a finding says what it is", "[diagnostics][lint]") {
  constexpr auto message = [] { return std::string_view{lint<Net<Dense<2, 4>, Dense<4, 1>>>.found[0].message()}; };
  REQUIRE_BOTH(message().starts_with("There is no non-linearity between two linear layers"));
  for (const auto kind : {FindingKind::NoNonlinearity, FindingKind::SoftmaxTwice, FindingKind::SigmoidTwice,
                          FindingKind::SigmoidStack, FindingKind::ReLUBeforeSigmoid}) {
    const std::string_view sentence = Finding{kind, 0}.message();
    CHECK(sentence.ends_with('.'));
    CHECK(sentence.find(": ") < sentence.size());  // what and why: what to do
  }
}

TEST_CASE("of very many findings the first are kept", "[diagnostics][lint]") {
  using Linear = Net<InputShape<2>, D, D, D, D, D, D, D, D, D, D, D, D, D, D, D, D, D, D, D, D>;
  REQUIRE_BOTH(lint<Linear>.count == Lint::capacity);
  REQUIRE_BOTH(lint<Linear>.found[15] == Finding{FindingKind::NoNonlinearity, 16});
}
