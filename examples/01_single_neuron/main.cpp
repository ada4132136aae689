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
#include <ctnn/plot/curves.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

constexpr double x = 2, y = 4, b = 0.5;

template <class Activation>
using Neuron = BasicNet<double, Dense<1, 1>, Activation>;
constexpr std::array<Sample<std::array<double, 1>, std::array<double, 1>>, 1> samples{{{{x}, {y}}}};

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

// [chain]
/// `slope` is f'(z), written in terms of z and of a = f(z).
template <class Activation, class Slope>
Chain chain(double w, Slope slope) {
  const Neuron<Activation> net = neuron<Activation>(w);
  const double z = w * x + b, a = net({x})[0];
  const double dL_da = 2 * (a - y), da_dz = slope(z, a), dL_dz = dL_da * da_dz, dz_dw = x, dz_db = 1;

  const auto [loss, gradients] = loss_and_gradients(net, MeanSquaredError{}, samples);
  const auto& library = gradients.template layer<0>();
  return {w, z, a, loss, dL_da, da_dz, dz_dw, dz_db, dL_dz * dz_dw, library.weights[0][0], dL_dz * dz_db, library.bias[0]};
}
// [chain]

void print_chains() {
  const auto step = [](double z, double) { return z > 0 ? 1.0 : 0.0; };
  const std::array<Chain, 4> chains{
      chain<Identity>(1.5, [](double, double) { return 1.0; }),           // a = z
      chain<ReLU>(1.5, step),                                             // a = max(0, z)
      chain<ReLU>(-1.5, step),                                            // z <= 0: no gradient flows, the neuron is dead
      chain<Sigmoid>(1.5, [](double, double a) { return a * (1 - a); }),  // from the output alone: no second exp
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
void print_training(const Lesson& lesson) {
  plot::Curve losses;
  constexpr double rate = 0.05;
  std::printf("\nThe ReLU neuron learns, by steps of %g times the gradient\n\n", rate);
  std::printf("%4s%15s%15s%15s%15s\n", "step", "w", "b", "a", "L");
  // [train]
  Neuron<ReLU> net = neuron<ReLU>(1.5);
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = rate}, batch<1>};
  for (int step = 0; step <= 10; ++step) {
    const auto& [weights, bias] = net.layer<0>();
    const double w = weights[0][0], offset = bias[0], a = net({x})[0], loss = trainer.step(samples);
    std::printf("%4d%15.6f%15.6f%15.6f%15.6f\n", step, w, offset, a, loss);
    losses.x.push_back(step);
    losses.values.push_back(loss);
  }
  // [train]
  lesson.picture("loss.svg", plot::curves({losses}, {.title = "Each step leaves a quarter of the loss",
                                                     .x_label = "step",
                                                     .y_label = "L = (a - y)^2",
                                                     .log_y = true}));
}

/// L for every w: the valley that the neuron walks down. dL/dw is its slope.
template <class Activation>
plot::Curve valley(const char* name) {
  plot::Curve curve{.name = name};
  for (int i = -40; i <= 60; ++i) {
    const double w = i / 20.0;
    curve.x.push_back(w);
    curve.values.push_back(loss_of(neuron<Activation>(w), MeanSquaredError{}, samples));
  }
  return curve;
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "01_single_neuron", "The chain rule in one neuron, each factor by hand and by the library"};
  print_chains();
  print_training(lesson);
  lesson.picture(
      "valley.svg",
      plot::curves({valley<Identity>("identity"), valley<ReLU>("ReLU"), valley<Sigmoid>("sigmoid")},
                   {.title = "Where the slope dL/dw is 0, nothing is learnt", .x_label = "w", .y_label = "L = (a - y)^2"}));
}
