// The program of the design, which must compile unchanged under every compiler's default limits.
#include <ctnn/ctnn.hpp>
using namespace ctnn;

using Xor = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;      // float;  BasicNet<double, ...> for another scalar
static_assert(Xor::parameter_count == 17 && Xor::layer_count == 4 && Xor::multiply_adds == 12);
static_assert(Xor::input_shape == Shape{2} && Xor::output_shape == Shape{1});

constexpr std::array<Sample<Xor::Input, Xor::Output>, 4> gate{{{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}}};

constexpr Xor trained = [] {                                    // the compiler learns XOR
  Xor net{Seed{1}};                                             // Xor net;  is all zeros
  Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.05}, batch<4>};
  trainer.fit(gate, {.epochs = 100});
  return net;
}();
static_assert(trained({0, 1})[0] > 0.9f && trained({1, 1})[0] < 0.1f);

int main() {}
