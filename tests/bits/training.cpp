// SPDX-License-Identifier: BSL-1.0
// The compiler and the machine must train to the same bits. Built with ctnn::strict at several optimisation levels and vector widths.
#include <array>
#include <cstddef>
#include <cstdio>
#include <cstring>

#include <ctnn/ctnn.hpp>

#include "bits/samples.hpp"

using namespace ctnn;

namespace {

/// A net after some epochs, and what it says then, by one sample and by the mean loss.
template <class Net>
struct Trained {
  Net net{Seed{3}};
  std::array<typename Net::ScalarType, 2> said{};
};
template <class Net, class Target, std::size_t Batch, class Loss, class Optimizer>
constexpr Trained<Net> train(const Loss& loss, const Optimizer& optimizer, std::size_t epochs) {
  Trained<Net> result;
  const auto samples = test::five_samples<Net, Target>();
  Trainer trainer{result.net, loss, optimizer, batch<Batch>};
  trainer.fit(samples, {.epochs = epochs});
  result.said = {result.net(samples[0].input)[0], loss_and_gradients(result.net, loss, samples).loss};
  return result;
}

int failures = 0;

template <class Result>
void compare(const char* what, const Result& compiled, const Result& run) {
  std::array<unsigned char, sizeof(Result)> a{}, b{};
  std::memcpy(a.data(), &compiled, sizeof compiled);
  std::memcpy(b.data(), &run, sizeof run);
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.size(); ++i) differing += a[i] != b[i];
  std::printf("%-40s %zu of %zu bytes differ\n", what, differing, a.size());
  failures += differing != 0;
}

constexpr std::size_t epochs = 4;
std::size_t epochs_at_run_time() {  // the optimizer must not know it, or it would compute at compile time after all
  volatile std::size_t hidden = epochs;
  return hidden;
}

template <class T>
using Classifier = BasicNet<T, Dense<3, 19>, LeakyReLU<>, Dense<19, 5>, Tanh, Dense<5, 3>>;
template <class T>
using Estimator = BasicNet<T, Dense<3, 7>, ReLU, Dense<7, 4>, Softmax, Dense<4, 2>, Sigmoid>;

template <class Train>
void check(const char* what, Train) {
  constexpr auto compiled = Train{}(epochs);
  compare(what, compiled, Train{}(epochs_at_run_time()));
}

}  // namespace

int main() {
  check("float, softmax cross-entropy, Adam",
        [](std::size_t n) { return train<Classifier<float>, Label, 3>(SoftmaxCrossEntropy{}, Adam{.learning_rate = 0.02}, n); });
  check("double, mean squared error, SGD", [](std::size_t n) {
    return train<Estimator<double>, Estimator<double>::Output, 2>(
        MeanSquaredError{}, SGD{.learning_rate = 0.1, .momentum = 0.9, .nesterov = true, .weight_decay = 0.01}, n);
  });
  check("float, binary cross-entropy, gradient descent", [](std::size_t n) {
    return train<Estimator<float>, Estimator<float>::Output, 5>(BinaryCrossEntropy{}, GradientDescent{.learning_rate = 0.3}, n);
  });
  check("double, half squared error, one by one, Adam",
        [](std::size_t n) { return train<Estimator<double>, Estimator<double>::Output, 1>(HalfSquaredError{}, Adam{}, n); });
  return failures;
}
