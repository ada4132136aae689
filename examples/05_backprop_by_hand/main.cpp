// SPDX-License-Identifier: BSL-1.0
//
// Back-propagation by hand, in a net of 2 inputs, 2 hidden neurons with ReLU and 1 output with sigmoid: every number beside its formula,
// and every one of them proven in the compiler to be the library's, to the bit.

#include <array>
#include <cstddef>
#include <cstdio>
#include <initializer_list>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/topology.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

// W1[j][k] is the weight from input k to hidden neuron j, W2[i][j] that from hidden neuron j to output i; eta is the learning rate.
constexpr double x[2]{0.6, 0.8}, y = 1, eta = 0.5;
constexpr double W1[2][2]{{0.5, 0.25}, {-0.75, 0.1}}, b1[2]{0.1, -0.2}, W2[1][2]{{0.8, -0.4}}, b2[1]{0.2};

// [forward]
constexpr double z1[2]{b1[0] + W1[0][0] * x[0] + W1[0][1] * x[1], b1[1] + W1[1][0] * x[0] + W1[1][1] * x[1]};
constexpr double a1[2]{z1[0] > 0 ? z1[0] : 0, z1[1] > 0 ? z1[1] : 0};
constexpr double z2 = b2[0] + W2[0][0] * a1[0] + W2[0][1] * a1[1];
constexpr double a2 = 1 / (1 + math::exp(-z2));
constexpr double L = (a2 - y) * (a2 - y) / 2;
// [forward]

// [backward]
constexpr double dL_dz2 = (a2 - y) * (a2 * (1 - a2));                      // how wrong x how uncertain
constexpr double dL_da1[2]{W2[0][0] * dL_dz2, W2[0][1] * dL_dz2};          // a sum over the outputs, of which there is one
constexpr double ReLU_slope[2]{z1[0] > 0 ? 1.0 : 0, z1[1] > 0 ? 1.0 : 0};  // hidden neuron 1 is dead here
constexpr double dL_dz1[2]{dL_da1[0] * ReLU_slope[0], dL_da1[1] * ReLU_slope[1]};
constexpr double dL_dW2[1][2]{{a1[0] * dL_dz2, a1[1] * dL_dz2}};
constexpr double dL_dW1[2][2]{{dL_dz1[0] * x[0], dL_dz1[0] * x[1]}, {dL_dz1[1] * x[0], dL_dz1[1] * x[1]}};
// [backward]

// [library]
using Small = BasicNet<double, Dense<2, 2>, ReLU, Dense<2, 1>, Sigmoid>;
constexpr Small net = [] {
  Small made;  // the library's order is [in][out]
  made.layer<0>() = {.weights = {{W1[0][0], W1[1][0], W1[0][1], W1[1][1]}}, .bias = {{b1[0], b1[1]}}};
  made.layer<2>() = {.weights = {{W2[0][0], W2[0][1]}}, .bias = {{b2[0]}}};
  return made;
}();
constexpr std::array<Sample<Small::Input, Small::Output>, 1> samples{{{{x[0], x[1]}, {y}}}};
constexpr auto library = loss_and_gradients(net, HalfSquaredError{}, samples);
constexpr Small updated = [] {
  Small next = net;
  Small::State<GradientDescent> state;
  update(next, library.gradients, GradientDescent{.learning_rate = eta}, state);
  return next;
}();
// [library]

/// dL/dW1[j][0] is the product of every factor between that weight and the loss.
struct Factor {
  const char* formula;
  double of[2];  // j = 0, which is alive; j = 1, which is dead
};
constexpr Factor chain[]{{"dL/da2           = a2 - y", {a2 - y, a2 - y}},
                         {"da2/dz2          = a2 (1 - a2)", {a2 * (1 - a2), a2 * (1 - a2)}},
                         {"dz2/da1[j]       = W2[0][j]", {W2[0][0], W2[0][1]}},
                         {"da1[j]/dz1[j]    = ReLU'(z1[j])", {ReLU_slope[0], ReLU_slope[1]}},
                         {"dz1[j]/dW1[j][0] = x[0]", {x[0], x[0]}}};
constexpr double product(std::size_t j, std::size_t factors) {
  double product = 1;
  for (std::size_t i = 0; i < factors; ++i) product *= chain[i].of[j];
  return product;
}

constexpr auto &G1 = library.gradients.layer<0>(), &U1 = updated.layer<0>();
constexpr auto &G2 = library.gradients.layer<2>(), &U2 = updated.layer<2>();
struct Parameter {
  const char* name;
  double before, by_hand, library, after;
};
constexpr Parameter parameters[]{{"W1[0][0]", W1[0][0], dL_dW1[0][0], G1.weights[0][0], U1.weights[0][0]},
                                 {"W1[0][1]", W1[0][1], dL_dW1[0][1], G1.weights[1][0], U1.weights[1][0]},
                                 {"W1[1][0]", W1[1][0], dL_dW1[1][0], G1.weights[0][1], U1.weights[0][1]},
                                 {"W1[1][1]", W1[1][1], dL_dW1[1][1], G1.weights[1][1], U1.weights[1][1]},
                                 {"b1[0]", b1[0], dL_dz1[0], G1.bias[0], U1.bias[0]},
                                 {"b1[1]", b1[1], dL_dz1[1], G1.bias[1], U1.bias[1]},
                                 {"W2[0][0]", W2[0][0], dL_dW2[0][0], G2.weights[0][0], U2.weights[0][0]},
                                 {"W2[0][1]", W2[0][1], dL_dW2[0][1], G2.weights[1][0], U2.weights[1][0]},
                                 {"b2[0]", b2[0], dL_dz2, G2.bias[0], U2.bias[0]}};

// [proof]
// Bits, not tolerances: the library takes these sums and products in the same order.
static_assert(net({x[0], x[1]})[0] == a2 && library.loss == L);
static_assert(product(0, 5) == G1.weights[0][0] && product(1, 5) == G1.weights[0][1]);
static_assert([] {
  for (const auto& [name, before, by_hand, found, after] : parameters)
    if (by_hand != found || before - eta * by_hand != after) return false;
  return true;
}());
static_assert(loss_of(updated, HalfSquaredError{}, samples) < L);
// [proof]

void row(const char* formula, std::initializer_list<double> numbers) {
  std::printf("  %-46s", formula);
  for (const double number : numbers) std::printf("%10.6f", number + 0.0);  // + 0.0: no minus before a zero
  std::puts("");
}

void print_passes() {
  std::printf("Forward: x = (%g, %g), y = %g\n\n  %-46s%10s%10s\n", x[0], x[1], y, "j or k", "0", "1");
  row("z1[j] = b1[j] + W1[j][0] x[0] + W1[j][1] x[1]", {z1[0], z1[1]});
  row("a1[j] = ReLU(z1[j])", {a1[0], a1[1]});
  row("z2 = b2[0] + W2[0][0] a1[0] + W2[0][1] a1[1]", {z2});
  row("a2 = 1 / (1 + e^-z2)", {a2});
  row("L = 1/2 (a2 - y)^2", {L});
  std::puts("\nBackward\n");
  row("dL/dz2 = (a2 - y) a2 (1 - a2)", {dL_dz2});
  row("dL/da1[j] = W2[0][j] dL/dz2", {dL_da1[0], dL_da1[1]});
  row("dL/dz1[j] = dL/da1[j] ReLU'(z1[j])", {dL_dz1[0], dL_dz1[1]});
  row("dL/dW2[0][j] = dL/dz2 a1[j]", {dL_dW2[0][0], dL_dW2[0][1]});
  row("dL/dW1[0][k] = dL/dz1[0] x[k]", {dL_dW1[0][0], dL_dW1[0][1]});
  row("dL/dW1[1][k] = dL/dz1[1] x[k]", {dL_dW1[1][0], dL_dW1[1][1]});
}

void print_chain() {
  std::puts("\nEvery gradient is a product: dL/dW1[j][0], for neuron 0, which is alive, and for neuron 1, which is dead\n");
  std::printf("  %-32s%12s%12s%12s%12s\n", "", "j = 0", "product", "j = 1", "product");
  for (std::size_t i = 0; i < 5; ++i) {
    const auto& [formula, of] = chain[i];
    std::printf("  %-32s%12.6f%12.6f%12.6f%12.6f\n", formula, of[0], product(0, i + 1), of[1], product(1, i + 1) + 0.0);
  }
  std::printf("  %-32s%24.6f%24.6f\n", "the library's", G1.weights[0][0], G1.weights[0][1]);
}

void print_update() {
  std::printf("\nW <- W - eta dL/dW, eta = %g\n\n  %-10s%10s%13s%15s%10s\n", eta, "W", "before", "dL/dW", "the library's",
              "after");
  for (const auto& [name, before, by_hand, found, after] : parameters)
    std::printf("  %-10s%10.6f%13.6f%15.6f%10.6f\n", name, before, by_hand + 0.0, found, after);
  std::printf("\nL = %.6f before, %.6f after\n", L, loss_of(updated, HalfSquaredError{}, samples));
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "05_backprop_by_hand", "Every number of back-propagation in a small net, with its formula"};
  print_passes();
  print_chain();
  print_update();
  lesson.picture("topology.svg", plot::topology(net, {.title = "2 inputs, 2 hidden neurons, 1 output"}));
}
