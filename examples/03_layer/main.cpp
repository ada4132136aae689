// SPDX-License-Identifier: BSL-1.0
//
// Back-propagation through layers: 3 inputs, 2 hidden neurons with ReLU, 2 outputs, L = 1/2 sum_i (z2[i] - y[i])^2. A hidden neuron
// feeds every output, so every output sends a gradient back to it, and these add up; over the samples gradients are averaged. By hand
// first, then beside what the library finds: the same to the bit, for the compiler has compared them.

#include <array>
#include <cstddef>
#include <cstdio>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/topology.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

template <std::size_t Size>
using Numbers = std::array<double, Size>;

// Halves and quarters, of which a double holds every sum exactly. W[i][j] is the weight from neuron j to neuron i.
constexpr double W1[2][3]{{0.5, 0.25, -0.5}, {1, -0.5, 0.25}}, b1[2]{0, 0.75};
constexpr double W2[2][2]{{1, -0.5}, {0.5, 2}}, b2[2]{0.25, -1.5};
constexpr std::array<Sample<Numbers<3>, Numbers<2>>, 2> samples{{{{1, 2, -1}, {1, 0}}, {{-2, 4, -1}, {1, -1}}}};

// [by_hand]
/// One sample's forward and backward pass.
struct Pass {
  Numbers<2> z1{}, a1{}, z2{}, dL_dz2{}, dL_da1{}, dL_dz1{};
  std::array<Numbers<3>, 2> dL_dW1{};
  std::array<Numbers<2>, 2> dL_dW2{};
  double loss = 0;

  constexpr Pass(const Numbers<3>& x, const Numbers<2>& y) {
    for (std::size_t j = 0; j < 2; ++j) {
      for (std::size_t k = 0; k < 3; ++k) z1[j] += W1[j][k] * x[k];
      z1[j] += b1[j];
      a1[j] = z1[j] > 0 ? z1[j] : 0;
    }
    for (std::size_t i = 0; i < 2; ++i) {
      for (std::size_t j = 0; j < 2; ++j) z2[i] += W2[i][j] * a1[j];
      z2[i] += b2[i];
      dL_dz2[i] = z2[i] - y[i];
      loss += dL_dz2[i] * dL_dz2[i] / 2;
    }
    // [backward]
    for (std::size_t j = 0; j < 2; ++j) {
      for (std::size_t i = 0; i < 2; ++i) dL_da1[j] += W2[i][j] * dL_dz2[i];  // from every output neuron
      dL_dz1[j] = z1[j] > 0 ? dL_da1[j] : 0;                                  // the gate
      for (std::size_t i = 0; i < 2; ++i) dL_dW2[i][j] = dL_dz2[i] * a1[j];
      for (std::size_t k = 0; k < 3; ++k) dL_dW1[j][k] = dL_dz1[j] * x[k];
    }
    // [backward]
  }
};
constexpr std::array<Pass, 2> passes{{{samples[0].input, samples[0].target}, {samples[1].input, samples[1].target}}};
// [by_hand]

// [library]
using Layers = BasicNet<double, Dense<3, 2>, ReLU, Dense<2, 2>>;
constexpr Layers net = [] {
  Layers made;  // the library's order is [in][out]
  made.layer<0>() = {.weights = {{W1[0][0], W1[1][0], W1[0][1], W1[1][1], W1[0][2], W1[1][2]}}, .bias = {{b1[0], b1[1]}}};
  made.layer<2>() = {.weights = {{W2[0][0], W2[1][0], W2[0][1], W2[1][1]}}, .bias = {{b2[0], b2[1]}}};
  return made;
}();
constexpr auto library = loss_and_gradients(net, HalfSquaredError{}, samples);
// [library]

// [mean]
constexpr auto by_hand = [] {
  LossAndGradients<Layers> mean;
  auto& hidden = mean.gradients.layer<0>();
  auto& output = mean.gradients.layer<2>();
  for (const Pass& pass : passes) {
    mean.loss += pass.loss / 2;
    for (std::size_t j = 0; j < 2; ++j) {
      for (std::size_t k = 0; k < 3; ++k) hidden.weights[k][j] += pass.dL_dW1[j][k] / 2;
      for (std::size_t i = 0; i < 2; ++i) output.weights[j][i] += pass.dL_dW2[i][j] / 2;
      hidden.bias[j] += pass.dL_dz1[j] / 2;  // dz/db = 1
      output.bias[j] += pass.dL_dz2[j] / 2;
    }
  }
  return mean;
}();
static_assert(by_hand.loss == library.loss);
static_assert(by_hand.gradients.layer<0>().weights == library.gradients.layer<0>().weights);
static_assert(by_hand.gradients.layer<0>().bias == library.gradients.layer<0>().bias);
static_assert(by_hand.gradients.layer<2>().weights == library.gradients.layer<2>().weights);
static_assert(by_hand.gradients.layer<2>().bias == library.gradients.layer<2>().bias);
// [mean]

template <std::size_t Size>
void row(const char* formula, const Numbers<Size>& numbers) {
  std::printf("  %-36s", formula);
  for (const double number : numbers) std::printf("%10.4f", number + 0.0);  // + 0.0: no minus before a zero
  std::puts("");
}

void print(std::size_t n) {
  const auto& [z1, a1, z2, dL_dz2, dL_da1, dL_dz1, dL_dW1, dL_dW2, loss] = passes[n];
  const auto& [x, y] = samples[n];
  std::printf("Sample %zu: x = (%g, %g, %g), y = (%g, %g), L = %g\n\n", n + 1, x[0], x[1], x[2], y[0], y[1], loss);
  std::printf("  %-36s%10s%10s%10s\n", "i, j or k", "0", "1", "2");
  row("z1[j] = sum_k W1[j][k] x[k] + b1[j]", z1);
  row("a1[j] = max(0, z1[j])", a1);
  row("z2[i] = sum_j W2[i][j] a1[j] + b2[i]", z2);
  row("dL/dz2[i] = z2[i] - y[i]", dL_dz2);
  row("  W2[0][j] dL/dz2[0]", Numbers<2>{W2[0][0] * dL_dz2[0], W2[0][1] * dL_dz2[0]});
  row("  W2[1][j] dL/dz2[1]", Numbers<2>{W2[1][0] * dL_dz2[1], W2[1][1] * dL_dz2[1]});
  row("dL/da1[j] = sum_i W2[i][j] dL/dz2[i]", dL_da1);
  row("dL/dz1[j] = dL/da1[j] ReLU'(z1[j])", dL_dz1);
  row("dL/dW2[0][j] = dL/dz2[0] a1[j]", dL_dW2[0]);
  row("dL/dW2[1][j] = dL/dz2[1] a1[j]", dL_dW2[1]);
  row("dL/dW1[0][k] = dL/dz1[0] x[k]", dL_dW1[0]);
  row("dL/dW1[1][k] = dL/dz1[1] x[k]", dL_dW1[1]);
  std::puts("");
}

void print_means() {
  std::printf("Mean over both samples: L = %g by hand, %g by the library\n\n  %-12s%10s%10s\n", by_hand.loss, library.loss, "",
              "by hand", "library");
  const auto print_layer = [](int number, const auto& hand, const auto& found) {
    for (std::size_t out = 0; out < hand.bias.size(); ++out) {
      for (std::size_t in = 0; in < hand.weights.size(); ++in)
        std::printf("  dL/dW%d[%zu][%zu]%10.4f%10.4f\n", number, out, in, hand.weights[in][out], found.weights[in][out]);
      std::printf("  dL/db%d[%zu]   %10.4f%10.4f\n", number, out, hand.bias[out], found.bias[out]);
    }
  };
  print_layer(1, by_hand.gradients.layer<0>(), library.gradients.layer<0>());
  print_layer(2, by_hand.gradients.layer<2>(), library.gradients.layer<2>());
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "03_layer", "Back-propagation through layers, by hand and by the library"};
  print(0);
  print(1);
  print_means();
  lesson.picture("topology.svg", plot::topology(net, {.title = "3 inputs, 2 hidden neurons, 2 outputs"}));
}
