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
#include <ctnn/plot/gradient_norms.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

// [faults]
/// A ReLU whose gradient leaks through where it is inactive.
struct LeakyBackward {
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

template <class Activation>
using Checked = BasicNet<double, Dense<3, 8>, Tanh, Dense<8>, Activation, Dense<2>>;

constexpr std::array<Sample<std::array<double, 3>, std::array<double, 2>>, 4> samples{
    {{{0.5, -1, 2}, {1, 0}}, {{1, 0.25, -0.5}, {0, 1}}, {{-2, 1, 0.75}, {0.5, 0.5}}, {{0.1, 2, -1}, {1, 1}}}};

/// One weight, by hand.
void print_one_weight() {
  Checked<ReLU> net{Seed{1}};
  const double a = loss_and_gradients(net, HalfSquaredError{}, samples).gradients.layer<0>().weights[0][0];
  double& w = net.layer<0>().weights[0][0];
  const double kept = w;
  std::printf("One weight: back-propagation says dL/dw = %.10f\n\n%8s%18s%12s\n", a, "h", "n", "|n - a|");
  for (const double h : {1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 1e-10, 1e-12}) {
    w = kept + h;
    const double above = loss_of(net, HalfSquaredError{}, samples);
    w = kept - h;
    const double n = (above - loss_of(net, HalfSquaredError{}, samples)) / (2 * h);
    std::printf("%8.0e%18.10f%12.0e\n", h, n, n > a ? n - a : a - n);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "06_gradient_check", "Back-propagation compared with differences of the loss: a right net, and two faults"};
  print_one_weight();
  const auto show = [](const auto& c) { std::printf("%g %g %g  largest %g skipped %zu\n", c.per_layer[0],c.per_layer[2],c.per_layer[4],c.largest,c.skipped); };
  show(check_gradients(Checked<ReLU>{Seed{1}}, HalfSquaredError{}, samples));
  show(check_gradients(Checked<LeakyBackward>{Seed{1}}, HalfSquaredError{}, samples));
  show(check_gradients(Checked<ReLU>{Seed{1}}, ForgottenHalf{}, samples));
  show(check_gradients(Checked<ReLU>{}, HalfSquaredError{}, samples));
  (void)lesson;
}
