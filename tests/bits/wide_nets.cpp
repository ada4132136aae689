// SPDX-License-Identifier: BSL-1.0
// The compiler and the machine get the same bits where rows fill registers, have ragged ends, or are single numbers; from inference,
// forward and backward passes, and steps.
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>

#include <ctnn/ctnn.hpp>

namespace {

/// All bits of some numbers, as one.
class Fingerprint {
 public:
  template <class T>
  constexpr void add(T value) noexcept {
    bits_ = (bits_ ^ std::bit_cast<std::uint64_t>(static_cast<double>(value))) * 0x100000001b3;  // FNV-1a
    bits_ ^= bits_ >> 32;  // a product's low bits know nothing of a factor's high ones
  }
  template <class T, std::size_t Size>
  constexpr void add(const std::array<T, Size>& values) noexcept {
    for (const T value : values) add(value);
  }
  template <class Net>
  constexpr void add_parameters(const typename Net::Gradients& store) noexcept {
    ctnn::for_each_tensor<Net>([&](auto, const char*, const auto& tensor) { add(tensor.values); }, store);
  }
  [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }

 private:
  std::uint64_t bits_ = 0xcbf29ce484222325;
};

/// A net with random parameters, and so many random samples.
template <class Net, class Target, std::size_t Count>
struct Problem {
  using T = typename Net::ScalarType;
  Net net{ctnn::Seed{3}};
  std::array<ctnn::Sample<typename Net::Input, Target>, Count> samples{};

  constexpr explicit Problem(ctnn::Seed seed) noexcept {
    ctnn::Random random{seed};
    ctnn::for_each_tensor<Net>(
        [&](auto, const char*, auto& tensor) {
          for (T& value : tensor.values) value += random.uniform(T(-0.1), T(0.1));
        },
        net);
    for (std::uint32_t i = 0; i < Count; ++i) {
      for (T& x : samples[i].input) x = random.uniform(T{-1}, T{1});
      if constexpr (std::is_same_v<Target, ctnn::Label>) samples[i].target = {i % std::uint32_t{Net::output_shape.size()}};
      else
        for (T& t : samples[i].target) t = random.uniform<T>();
    }
  }
};

/// A net, a loss and an optimizer. Their results are two functions: compilers count the steps of each.
template <class Net, std::size_t Batch, bool Clipped, class Loss, class Optimizer>
struct Case {
  using Target = typename Loss::template Target<typename Net::ScalarType, Net::output_shape.size()>;
  const char* name;
  Loss loss;
  Optimizer optimizer;

  /// Inference of a sample; a forward pass; loss and gradients.
  [[nodiscard]] constexpr std::uint64_t passes(ctnn::Seed seed) const noexcept {
    const Problem<Net, Target, Batch> problem{seed};
    Fingerprint fingerprint;
    fingerprint.add(problem.net(problem.samples[0].input));
    const std::array<typename Net::Input, 3> inputs{problem.samples[0].input, problem.samples[1].input, problem.samples[2].input};
    typename Net::template Tape<3> tape;
    const auto outputs = ctnn::forward(problem.net, inputs, tape);
    for (std::size_t row = 0; row < inputs.size(); ++row)
      for (std::size_t i = 0; i < Net::output_shape.size(); ++i) fingerprint.add(outputs[row][i]);
    const auto result = ctnn::loss_and_gradients(problem.net, loss, problem.samples);
    fingerprint.add(result.loss);
    fingerprint.add_parameters<Net>(result.gradients);
    return fingerprint.bits();
  }

  /// Five steps, two of them with half a batch; clipped, six.
  [[nodiscard]] constexpr std::uint64_t training(ctnn::Seed seed) const noexcept {
    Problem<Net, Target, Batch + Batch / 2> problem{seed};
    Fingerprint fingerprint;
    ctnn::Trainer trainer{problem.net, loss, optimizer, ctnn::batch<Batch>};
    if constexpr (Clipped) {
      fingerprint.add(trainer.fit(problem.samples, {.epochs = 3, .clip_norm = 0.25}).loss);
    } else {
      const std::span all{problem.samples};
      for (std::size_t step = 0; step < 5; ++step)
        fingerprint.add(trainer.step(step % 2 == 0 ? all.first(Batch) : all.subspan(Batch)));
    }
    fingerprint.add_parameters<Net>(problem.net);
    return fingerprint.bits();
  }
};

template <class T>
using Deep = ctnn::BasicNet<T, ctnn::Dense<13, 37>, ctnn::Tanh, ctnn::Dense<11>, ctnn::ReLU, ctnn::Dense<3>, ctnn::Sigmoid>;
template <class T>
using Xor = ctnn::BasicNet<T, ctnn::Dense<2, 4>, ctnn::Tanh, ctnn::Dense<1>, ctnn::Sigmoid>;
template <class T>
using Classifier = ctnn::BasicNet<T, ctnn::Dense<16, 10>>;

constexpr ctnn::SGD momentum{.learning_rate = 0.125, .momentum = 0.9};
constexpr ctnn::Adam adam{.learning_rate = 0.01};
constexpr ctnn::MeanSquaredError squared_error;

template <class Net, std::size_t Batch, bool Clipped = false, class Loss, class Optimizer>
constexpr Case<Net, Batch, Clipped, Loss, Optimizer> make_case(const char* name, Loss loss, Optimizer optimizer) noexcept {
  return {name, loss, optimizer};
}

template <class T>
constexpr std::tuple cases{
    make_case<Deep<T>, 7>("13-37-11-3, batch of 7, momentum", squared_error, momentum),
    make_case<Xor<T>, 4>("2-4-1, batch of 4, SGD", ctnn::BinaryCrossEntropy{}, ctnn::SGD{.learning_rate = 0.5}),
    make_case<Classifier<T>, 7, true>("16-10, batch of 7, momentum, clipped", ctnn::SoftmaxCrossEntropy{}, momentum),
    make_case<Classifier<T>, 20>("16-10, batch of 20, smoothed labels, Adam", ctnn::SoftmaxCrossEntropy{.label_smoothing = 0.1},
                                 adam)};

int failures = 0;

template <class T, std::size_t I>
void compare(const char* scalar) {
  static constexpr auto& one = std::get<I>(cases<T>);
  constexpr std::uint64_t passes = one.passes(ctnn::Seed{5}), training = one.training(ctnn::Seed{5});
  volatile std::uint64_t hidden = 5;  // a seed that the compiler knew might not be left to the machine
  const bool same_passes = one.passes(ctnn::Seed{hidden}) == passes, same_training = one.training(ctnn::Seed{hidden}) == training;
  std::printf("%-6s %-45s passes %s, training %s\n", scalar, one.name, same_passes ? "equal" : "DIFFER",
              same_training ? "equal" : "DIFFER");
  failures += !same_passes + !same_training;
}

}  // namespace

int main() {
  compare<float, 0>("float");
  compare<double, 1>("double");
  compare<double, 2>("double");
  compare<float, 3>("float");
  return failures;
}
