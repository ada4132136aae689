// SPDX-License-Identifier: BSL-1.0
//
// Forty sigmoid layers, with and without a way around each. On its way back through a sigmoid layer a gradient shrinks to a quarter or
// less; after forty of them the first layer hears nothing, and neither net nor optimizer can be blamed. y = x + F(x) lets it pass.

#include <array>
#include <cstdio>
#include <memory>

#include <ctnn/ctnn.hpp>

namespace {

using namespace ctnn;

constexpr std::size_t width = 8, depth = 40;

// Compiled once each, however deep they are.
using Plain = Net<Dense<2, width>, Repeat<depth, Dense<width>, Sigmoid>, Dense<1>>;
using WithResidual = Net<Dense<2, width>, Repeat<depth, Residual<Dense<width>, Sigmoid>>, Dense<1>>;
static_assert(Plain::parameter_count == WithResidual::parameter_count);

/// Is a point within the ring of radius 0.5 to 1? 1 or -1; who always says -1 is right for 62 %.
using Point = Sample<Plain::Input, Plain::Output>;
constexpr auto points = [] {
  std::array<Point, 256> result{};
  Random random{Seed{1}};
  for (auto& [input, target] : result) {
    input = {random.uniform(-1.25f, 1.25f), random.uniform(-1.25f, 1.25f)};
    const float square = input[0] * input[0] + input[1] * input[1];
    target = {square > 0.25f && square < 1 ? 1.0f : -1.0f};
  }
  return result;
}();

/// Trains; prints how much of the gradient reaches the first layer at the beginning, and what has been learned.
template <class Net>
void learn(const char* name) {
  Net net{Seed{1}};
  const auto gradients = std::make_unique<typename Net::Gradients>();
  loss_and_gradients(net, MeanSquaredError{}, points, *gradients);
  double first = 0, last = 0;
  for (const float g : gradients->template layer<0>().weights.values) first += static_cast<double>(g) * static_cast<double>(g);
  for (const float g : gradients->template layer<2>().weights.values) last += static_cast<double>(g) * static_cast<double>(g);

  using Training = Trainer<Net, MeanSquaredError, Adam, 32>;
  const auto trainer = std::make_unique<Training>(net, MeanSquaredError{}, Adam{.learning_rate = 1e-2}, batch<32>);
  const FitReport report = trainer->fit(points, {.epochs = 300});
  std::printf("%-9s gradient of the first layer / of the last: %8.1e   loss after 300 epochs: %.3f   right: %.0f %%\n", name,
              math::sqrt(first / last), report.loss, 100 * accuracy(net, points, 0));
}

}  // namespace

int main() {
  std::puts("Which of 256 points lie within a ring? 40 layers of 8 sigmoids");
  learn<Plain>("plain");
  learn<WithResidual>("residual");
}
