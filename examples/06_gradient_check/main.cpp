// SPDX-License-Identifier: BSL-1.0
//
// Does back-propagation deliver the derivatives of the loss? A derivative can be had without any calculus, from two losses,
//
//     n = (L(w + h) - L(w - h)) / 2h
//
// and compared with the one that back-propagation delivers, a. Here a right net passes, and two planted faults are caught: one in an
// activation, one in a loss. Both nets would learn somehow, which is why such faults live long.

#include <array>
#include <cstddef>
#include <cstdio>
#include <span>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/curves.hpp>
#include <ctnn/plot/gradient_norms.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

// [faults]
/// A ReLU whose gradient leaks through where it is inactive.
struct LeakyBackward {
  static constexpr double negative_slope = ReLU::negative_slope;  // a net begins with the same weights
  static constexpr double value(double x) { return ReLU::value(x); }
  static constexpr double gradient(double, double grad_y) { return grad_y; }
};

/// The value is 1/2 (y - t)^2, but the gradient is that of (y - t)^2.
struct ForgottenHalf : HalfSquaredError {
  template <std::size_t Outputs>
  constexpr double value_and_gradient(std::span<const double, Outputs> outputs, const std::array<double, Outputs>& target,
                                      std::span<double, Outputs> grad_outputs) const {
    const double loss = HalfSquaredError::value_and_gradient(outputs, target, grad_outputs);
    for (double& gradient : grad_outputs) gradient *= 2;
    return loss;
  }
};
// [faults]

// [check]
template <class Activation>
using Checked = BasicNet<double, Dense<2, 3>, Tanh, Dense<3>, Activation, Dense<1>>;
using Samples = std::array<Sample<std::array<double, 2>, std::array<double, 1>>, 2>;
constexpr Samples samples{{{{0.5, -1}, {1}}, {{1, 0.25}, {0}}}};

constexpr auto right = check_gradients(Checked<ReLU>{Seed{4}}, HalfSquaredError{}, samples);
constexpr auto leaky = check_gradients(Checked<LeakyBackward>{Seed{4}}, HalfSquaredError{}, samples);
constexpr auto doubled = check_gradients(Checked<ReLU>{Seed{4}}, ForgottenHalf{}, samples);
static_assert(right.largest < 1e-6 && leaky.largest > 1e-3 && doubled.largest > 1e-3);
// [check]

// [kink]
/// With biases of 0, the second input puts every ReLU on its kink, where the loss has two slopes and no derivative.
using OnKinks = BasicNet<double, Dense<2, 3>, ReLU, Dense<1>>;
constexpr Samples with_zeros{{samples[0], {{0, 0}, {0.5}}}};
constexpr auto kinked = check_gradients(OnKinks{Seed{4}}, HalfSquaredError{}, with_zeros);
// [kink]

/// The derivative with respect to one weight from differences with several h, beside back-propagation's.
plot::Curve print_one_weight() {
  plot::Curve errors;
  Checked<ReLU> net{Seed{4}};
  double& w = net.layer<0>().weights[0][0];
  const double a = loss_and_gradients(net, HalfSquaredError{}, samples).gradients.layer<0>().weights[0][0], kept = w;
  std::printf("One weight: back-propagation says dL/dw = %.10f\n\n%8s%18s%12s\n", a, "h", "n", "|n - a|");
  for (int digits = 1; digits <= 12; ++digits) {
    const double h = 1 / math::power(10, static_cast<std::size_t>(digits));
    w = kept + h;
    const double above = loss_of(net, HalfSquaredError{}, samples);
    w = kept - h;
    const double n = (above - loss_of(net, HalfSquaredError{}, samples)) / (2 * h);
    w = kept;
    std::printf("%8.0e%18.10f%12.0e\n", h, n, n > a ? n - a : a - n);
    errors.x.push_back(-digits);
    errors.values.push_back(n > a ? n - a : a - n);
  }
  return errors;
}

void print_layers() {
  std::printf("\nLargest error |n - a| / (|n| + |a|) in each layer; what rounding explains counts as 0\n\n%-16s%10s%16s%16s\n",
              "", "right", "LeakyBackward", "ForgottenHalf");
  const auto row = [](const char* name, double a, double b, double c) {
    std::printf("%-16s%10.4g%16.4g%16.4g\n", name, a, b, c);
  };
  row("0: Dense<2, 3>", right.per_layer[0], leaky.per_layer[0], doubled.per_layer[0]);
  row("2: Dense<3, 3>", right.per_layer[2], leaky.per_layer[2], doubled.per_layer[2]);
  row("4: Dense<3, 1>", right.per_layer[4], leaky.per_layer[4], doubled.per_layer[4]);
  row("all", right.largest, leaky.largest, doubled.largest);
  std::puts("\nLeakyBackward: layer 4 is right, layers 2 and 0 are not: the fault is between 2 and 4, in layer 3.");
  std::puts("ForgottenHalf: no layer is right, and all are wrong by |g - 2g| / (|g| + |2g|) = 1/3: a factor of 2, in the loss.");
  std::printf("\nOn the kinks of ReLU: %zu of %zu parameters are skipped, the others' largest error is %.1e.\n", kinked.skipped,
              OnKinks::parameter_count, kinked.largest);
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "06_gradient_check", "Back-propagation compared with differences of the loss"};
  const plot::Curve errors = print_one_weight();
  print_layers();
  lesson.picture("step.svg", plot::curves({errors}, {.title = "Differences: h too large, h too small",
                                                     .x_label = "log10 of h",
                                                     .y_label = "|n - a|",
                                                     .log_y = true}));
  const auto of_layers = [](const auto& check) {
    return std::vector{check.per_layer[0], check.per_layer[2], check.per_layer[4]};
  };
  lesson.picture("errors.svg",
                 plot::gradient_norms(
                     {{"right", of_layers(right)}, {"LeakyBackward", of_layers(leaky)}, {"ForgottenHalf", of_layers(doubled)}},
                     {.title = "A fault shows in every layer before it",
                      .y_label = "largest error |n - a| / (|n| + |a|)",
                      .layer_names = {"0: Dense", "2: Dense", "4: Dense"}}));
}
