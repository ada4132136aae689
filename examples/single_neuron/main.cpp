// SPDX-License-Identifier: BSL-1.0
//
// One neuron, z = w x + b and a = f(z), with the loss L = (a - y)^2. The chain rule makes its gradients of four factors:
//
//     dL/dw = dL/da * da/dz * dz/dw        dL/db = dL/da * da/dz * dz/db
//
// Here each is computed by hand, beside what the library finds; then the neuron learns.

#include <array>
#include <cstdio>

#include <ctnn/ctnn.hpp>

namespace {

constexpr double x = 2, y = 4, b = 0.5;

template <class Activation>
using Neuron = ctnn::BasicNet<double, ctnn::Dense<1, 1>, Activation>;
constexpr std::array<ctnn::Sample<std::array<double, 1>, std::array<double, 1>>, 1> samples{{{{x}, {y}}}};

/// One column of the table.
struct Chain {
  double w, z, a, loss, dL_da, da_dz, dz_dw, dz_db, dL_dw, library_dL_dw, dL_db, library_dL_db;
};

template <class Activation>
Neuron<Activation> neuron(double w) {
  Neuron<Activation> net;
  net.template layer<0>().weights[0][0] = w;
  net.template layer<0>().bias[0] = b;
  return net;
}

/// `slope` is f'(z), written in terms of z and of a = f(z).
template <class Activation, class Slope>
Chain chain(double w, Slope slope) {
  const Neuron<Activation> net = neuron<Activation>(w);
  const double z = w * x + b, a = net({x})[0];
  const double dL_da = 2 * (a - y), da_dz = slope(z, a), dL_dz = dL_da * da_dz, dz_dw = x, dz_db = 1;

  const auto [loss, gradients] = ctnn::loss_and_gradients(net, ctnn::MeanSquaredError{}, samples);
  const auto& library = gradients.template layer<0>();
  return {w, z, a, loss, dL_da, da_dz, dz_dw, dz_db, dL_dz * dz_dw, library.weights[0][0], dL_dz * dz_db, library.bias[0]};
}

void print_chains() {
  const auto step = [](double z, double) { return z > 0 ? 1.0 : 0.0; };
  const std::array<Chain, 4> chains{
      chain<ctnn::Identity>(1.5, [](double, double) { return 1.0; }),           // a = z
      chain<ctnn::ReLU>(1.5, step),                                             // a = max(0, z)
      chain<ctnn::ReLU>(-1.5, step),                                            // z <= 0: no gradient flows, the neuron is dead
      chain<ctnn::Sigmoid>(1.5, [](double, double a) { return a * (1 - a); }),  // from the output alone: no second exp
  };
  const auto row = [&](const char* name, double Chain::* member) {
    std::printf("%-20s", name);
    for (const Chain& column : chains) std::printf("%15.6f", column.*member + 0.0);  // + 0.0: no minus before a zero
    std::putchar('\n');
  };

  std::printf("One neuron: x = %g, b = %g, y = %g\n\n%-20s%15s%15s%15s%15s\n", x, b, y, "", "identity", "ReLU", "inactive ReLU",
              "sigmoid");
  row("w", &Chain::w);
  row("z = w x + b", &Chain::z);
  row("a = f(z)", &Chain::a);
  row("L = (a - y)^2", &Chain::loss);
  std::puts("");
  row("dL/da = 2 (a - y)", &Chain::dL_da);
  row("da/dz = f'(z)", &Chain::da_dz);
  row("dz/dw = x", &Chain::dz_dw);
  row("dz/db = 1", &Chain::dz_db);
  std::puts("");
  row("dL/dw, product", &Chain::dL_dw);
  row("dL/dw, library", &Chain::library_dL_dw);
  row("dL/db, product", &Chain::dL_db);
  row("dL/db, library", &Chain::library_dL_db);
}

/// w <- w - rate dL/dw. With the gradients above, a moves by 2 rate (x^2 + 1) (y - a): half of what is missing, at this rate.
void print_training() {
  constexpr double rate = 0.05;
  Neuron<ctnn::ReLU> net = neuron<ctnn::ReLU>(1.5);
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::GradientDescent{.learning_rate = rate}, ctnn::batch<1>};

  std::printf("\nThe ReLU neuron learns, by steps of %g times the gradient\n\n%4s%15s%15s%15s%15s\n", rate, "step", "w", "b", "a",
              "L");
  for (int step = 0; step <= 10; ++step) {
    const auto& [weights, bias] = net.layer<0>();
    const double w = weights[0][0], offset = bias[0], a = net({x})[0];
    std::printf("%4d%15.6f%15.6f%15.6f%15.6f\n", step, w, offset, a, trainer.step(samples));
  }
}

}  // namespace

int main() {
  print_chains();
  print_training();
}
