// SPDX-License-Identifier: BSL-1.0
// The compiler and the machine get the same bits from every activation, loss, optimizer, schedule and initializer.
#include <array>
#include <cstddef>
#include <cstdio>
#include <cstring>

#include <ctnn/ctnn.hpp>

#include "bits/samples.hpp"

using namespace ctnn;

namespace {

/// Nets that between them hold every activation; each trained by another loss and optimizer, under another schedule.
template <class T>
using Smooth = BasicNet<T, Init<Dense<3, 6>, Orthogonal{}>, GELU, Init<Dense<5>, LeCunNormal{}>, SELU, Dense<5>, Mish, Dense<4>,
                        Softplus, Dense<3>, LogSoftmax>;
template <class T>
using Hard = BasicNet<T, Init<Dense<3, 6>, HeNormal{}>, HardSwish, Dense<5>, HardTanh, Dense<5>, PReLU<>, PReLU<5>, Dense<4>,
                      HardSigmoid, Dense<3>>;
template <class T>
using Mixed = BasicNet<T, Init<Dense<3, 6>, GlorotNormal{}>, GELUTanh, Init<Dense<5>, LeCunUniform{}>, SiLU, Dense<5>, ELU<>,
                       Dense<4>, Softsign, Init<Dense<3>, Constant{0.125}>>;

template <class Net>
struct Trained {
  Net net;
  double loss;
};
template <class Net, class Loss, class Optimizer>
constexpr Trained<Net> train(const Loss& loss, const Optimizer& optimizer, const Schedule& schedule, std::size_t epochs) {
  constexpr auto samples =
      test::five_samples<Net, typename Loss::template Target<typename Net::ScalarType, Net::output_shape.size()>>();
  Net net{Seed{3}};
  Trainer trainer{net, loss, optimizer, batch<4, 2>};
  const double last_loss = trainer.fit(samples, {.epochs = epochs, .clip_norm = 0.5, .schedule = schedule}).loss;
  return {net, last_loss};
}

template <class T>
constexpr auto orthogonal(std::size_t seed) {
  using Net = BasicNet<T, Dense<8, 5>>;
  return Trained<Net>{Net{Seed{seed}, Orthogonal{.gain = 1.5}}, 0};
}

constexpr std::size_t epochs = 2;
std::size_t epochs_at_run_time() {  // the optimizer must not know it, or it would compute at compile time after all
  volatile std::size_t hidden = epochs;
  return hidden;
}

int failures = 0;

template <class Value>
std::size_t differing_bytes(const Value& a, const Value& b) {
  std::array<unsigned char, sizeof(Value)> bytes_of_a{}, bytes_of_b{};
  std::memcpy(bytes_of_a.data(), &a, sizeof a);
  std::memcpy(bytes_of_b.data(), &b, sizeof b);
  std::size_t count = 0;
  for (std::size_t i = 0; i < sizeof(Value); ++i) count += bytes_of_a[i] != bytes_of_b[i];
  return count;
}

template <class Net>
void compare(const char* what, const Trained<Net>& compiled, const Trained<Net>& run) {
  const std::size_t differing = differing_bytes(compiled.net, run.net) + differing_bytes(compiled.loss, run.loss);
  std::printf("  %-45s %zu of %zu bytes differ\n", what, differing, sizeof(Net) + sizeof(double));
  failures += differing != 0;
}

template <class Train>
void check(const char* what, Train) {
  constexpr auto compiled = Train{}(epochs);
  compare(what, compiled, Train{}(epochs_at_run_time()));
}

}  // namespace

int main() {
  check("KL divergence, AdamW, cosine", [](std::size_t n) {
    return train<Smooth<float>>(KLDivergence{}, AdamW{.learning_rate = 0.02}, CosineDecay{.epochs = 3}, n);
  });
  check("Huber, RMSProp, one cycle", [](std::size_t n) {
    return train<Hard<double>>(Huber{.delta = 0.25}, RMSProp{.learning_rate = 0.02, .momentum = 0.5}, OneCycle{.epochs = 2}, n);
  });
  check("weighted cross-entropy, groups, steps", [](std::size_t n) {
    return train<Mixed<float>>(WeightedSoftmaxCrossEntropy<3>{.class_weights = {1, 2, 0.5}, .label_smoothing = 0.1},
                               ParameterGroups{Group{biases, Lion{.learning_rate = 0.01}}, Nadam{.learning_rate = 0.02}},
                               StepDecay{.every = 1, .factor = 0.5}, n);
  });
  check("absolute error, average, exponential decay", [](std::size_t n) {
    return train<Smooth<double>>(MeanAbsoluteError{}, ExponentialMovingAverage{ClipByValue{Adam{}, 0.125}, 0.9},
                                 ExponentialDecay{.factor = 0.5}, n);
  });
  check("logits, Adagrad, plateau", [](std::size_t n) {
    return train<Mixed<double>>(BinaryCrossEntropyWithLogits{}, Adagrad{.learning_rate = 0.05},
                                ReduceOnPlateau{.factor = 0.5, .patience = 0}, n);
  });
  check("hinge, warm-up", [](std::size_t n) { return train<Hard<float>>(Hinge{}, SGD{.learning_rate = 0.05}, WarmUp{2}, n); });
  check("orthogonal, 8 x 5, float", [](std::size_t n) { return orthogonal<float>(n); });
  check("orthogonal, 8 x 5, double", [](std::size_t n) { return orthogonal<double>(n); });
  return failures;
}
