// SPDX-License-Identifier: BSL-1.0
//
// Why activations change back-propagation: a = f(z) adds one factor to the chain rule,
//
//     dL/dz = dL/da * f'(z)
//
// and that factor decides how much of a gradient gets through.

#include <array>
#include <cstddef>
#include <cstdio>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/activation.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

using Leaky = LeakyReLU<Slope{0.1}>;

// [slope]
/// f'(z). An activation that the net fuses into the layer before it is asked for it with a = f(z), not with z; GELU needs z.
template <class F>
constexpr double slope(double z) {
  if constexpr (Activation<F>) return F::gradient(F::value(z), 1.0);
  else return F::derivative(z);
}
// [slope]

static_assert(slope<Sigmoid>(0) == 0.25 && slope<Tanh>(0) == 1);  // their largest

void print_functions() {
  std::printf("%4s%18s%18s%18s%18s%18s\n%4s", "", "ReLU", "LeakyReLU", "Sigmoid", "Tanh", "GELU", "z");
  for (int function = 0; function < 5; ++function) std::printf("%10s%8s", "f(z)", "f'(z)");
  for (const double z : {-4.0, -2.0, -1.0, 0.0, 1.0, 2.0, 4.0}) {
    const auto print = [z]<class F>(F) { std::printf("%10.4f%8.4f", F::value(z), slope<F>(z)); };
    std::printf("\n%4.0f", z);
    print(ReLU{});  // f'(z) = 0 for z <= 0: a unit that is there on every sample is dead
    print(Leaky{});
    print(Sigmoid{});
    print(Tanh{});
    print(GELU{});
  }
  std::puts("");
}

/// The slope from differences of f, for which nobody had to think.
template <class F>
double difference(double z) {
  constexpr double h = 1e-5;
  return (F::value(z + h) - F::value(z - h)) / (2 * h);
}

void print_from_output() {
  std::puts("\nThe slope from the output a alone: no second exp, and z need not be kept.");
  std::puts("Where a is close to its limits it is saturated, and almost no slope is left.\n");
  std::printf("%4s%12s%12s%14s%12s%12s%14s\n", "z", "sigmoid a", "a (1 - a)", "differences", "tanh a", "1 - a^2", "differences");
  for (const double z : {0.0, 1.0, 2.0, 4.0, 8.0}) {
    const double s = Sigmoid::value(z), t = Tanh::value(z);
    std::printf("%4.0f%12.6f%12.2e%14.2e", z, s, s * (1 - s), difference<Sigmoid>(z));
    std::printf("%12.6f%12.2e%14.2e\n", t, 1 - t * t, difference<Tanh>(z));
  }
  constexpr double left = -1.387833, right = -0.3;  // GELU turns round between them
  std::puts("\nNot so GELU's, which is the same at two z:\n");
  for (const double z : {left, right}) std::printf("f(%9.6f) = %.6f, f'(z) = %7.4f\n", z, GELU::value(z), GELU::derivative(z));
}

// [chain]
constexpr std::size_t depth = 10;
template <class F>
using Chain = BasicNet<double, InputShape<1>, Repeat<depth, Dense<1>, F>>;

/// dL/dz of the last, ..., the first of ten neurons in a row, as the library finds them. Their weights are 1, their biases such that
/// each has this z; dL/da of the last is 1. (dL/dz is dL/db, for dz/db = 1.)
template <class F>
std::array<double, depth> gradients_of_chain(double z) {
  Chain<F> net;
  for (std::size_t i = 0; i < depth; ++i) {
    auto& [weights, bias] = net.template layer<0>().blocks[i].template layer<0>();
    weights[0][0] = 1;
    bias[0] = i == 0 ? 0 : z - F::value(z);
  }
  const std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> samples{{{{z}, {F::value(z) - 1}}}};
  const auto gradients = loss_and_gradients(net, HalfSquaredError{}, samples).gradients;
  std::array<double, depth> found{};
  for (std::size_t n = 0; n < depth; ++n)
    found[n] = gradients.template layer<0>().blocks[depth - 1 - n].template layer<0>().bias[0];
  return found;
}
// [chain]

void print_what_is_left() {
  std::puts("\nWhat is left of a gradient n layers back, f'(z)^n: ten neurons in a row with weights of 1, each at the same z\n");
  std::printf("%3s%12s%14s%14s%14s%14s%14s\n", "n", "(1/4)^n", "sigmoid, z=0", "sigmoid, z=4", "tanh, z=0.5", "tanh, z=4",
              "ReLU, z=1");
  const std::array columns{gradients_of_chain<Sigmoid>(0), gradients_of_chain<Sigmoid>(4), gradients_of_chain<Tanh>(0.5),
                           gradients_of_chain<Tanh>(4), gradients_of_chain<ReLU>(1)};
  double quarters = 1;
  for (std::size_t n = 1; n <= depth; ++n) {
    quarters /= 4;
    std::printf("%3zu%12.2e", n, quarters);
    for (const auto& column : columns) std::printf("%14.2e", column[n - 1]);
    std::puts("");
  }
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "02_activations", "What an activation lets through of a gradient"};
  print_functions();
  print_from_output();
  print_what_is_left();
  lesson.picture("relu.svg", plot::activation<ReLU>());
  lesson.picture("leaky_relu.svg", plot::activation<Leaky>({.title = "LeakyReLU, slope 0.1"}));
  lesson.picture("sigmoid.svg", plot::activation<Sigmoid>());
  lesson.picture("tanh.svg", plot::activation<Tanh>());
  lesson.picture("gelu.svg", plot::activation<GELU>());
}
