// SPDX-License-Identifier: BSL-1.0
// Writes one picture of each kind, of nets that it trains, into the folder that is its argument: for looking at.
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot.hpp>

using namespace ctnn;

namespace {

std::filesystem::path folder;

void write(const std::string& name, const std::string& svg) {
  std::ofstream{folder / (name + ".svg"), std::ios::binary} << svg;
  std::printf("%-24s %7zu bytes\n", name.c_str(), svg.size());
}

using Xor = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;

void draw_xor() {
  constexpr std::array<Sample<Xor::Input, Xor::Output>, 4> gate{{{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}}};
  Xor net{Seed{1}};
  Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.05}, batch<4>};
  std::vector<double> losses;
  trainer.fit(gate, {.epochs = 150}, [&](const EpochReport& report) { losses.push_back(report.loss); });
  write("xor_loss", plot::curves({{"training", losses}}, {.title = "Learning XOR"}));
  write("xor_boundary", plot::decision_boundary(net, gate, {.title = "XOR"}));
  write("xor_topology", plot::topology(net, {.title = "Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>"}));
}

/// Points on three arms, each turned a third of a circle against the one before.
template <class Input>
std::vector<Sample<Input, Label>> spirals(std::size_t points, Seed seed) {
  std::vector<Sample<Input, Label>> samples;
  Random random{seed};
  for (std::uint32_t arm = 0; arm < 3; ++arm)
    for (std::size_t i = 0; i < points; ++i) {
      const float share = 0.05f + 0.95f * static_cast<float>(i) / static_cast<float>(points);
      const float angle = 4.2f * share + 2.0944f * static_cast<float>(arm) + 0.2f * random.normal<float>();
      samples.push_back({{share * math::cos(angle), share * math::sin(angle)}, {arm}});
    }
  return samples;
}

void draw_spirals() {
  using Spirals = Net<Dense<2, 24>, Tanh, Dense<24, 24>, Tanh, Dense<24, 3>>;
  const auto samples = spirals<Spirals::Input>(60, Seed{1}), unseen = spirals<Spirals::Input>(60, Seed{2});
  Spirals net{Seed{3}};
  Trainer trainer{net, SoftmaxCrossEntropy{}, Adam{.learning_rate = 0.01}, batch<30>};
  std::vector<double> training, validation, accuracies;
  trainer.fit(samples, {.epochs = 120, .validation = std::span{unseen}}, [&](const EpochReport& report) {
    training.push_back(report.loss);
    validation.push_back(report.validation_loss);
    accuracies.push_back(report.validation_accuracy);
  });
  write("spirals_loss", plot::curves({{"training", training}, {"validation", validation}}, {.title = "Three spirals"}));
  write("spirals_loss_log",
        plot::curves({{"training", training}, {"validation", validation}}, {.title = "Three spirals", .log_y = true}));
  write("spirals_accuracy", plot::curves({{"validation", accuracies}}, {.title = "Three spirals", .y_label = "accuracy"}));
  write("spirals_boundary", plot::decision_boundary(net, samples, {.title = "Three spirals"}));
  write("spirals_confusion", plot::confusion_matrix(confusion_matrix(net, unseen), {"first arm", "second arm", "third arm"}));
  write("spirals_topology", plot::topology(net));
}

/// Bright lines on 8 x 8 pixels: - | / \ + x, moved by a pixel, with noise.
template <class Input>
std::vector<Sample<Input, Label>> strokes(std::size_t count, Seed seed) {
  std::vector<Sample<Input, Label>> samples;
  Random random{seed};
  for (std::size_t i = 0; i < count; ++i) {
    const auto kind = static_cast<std::uint32_t>(i % 6);
    const float moved_x = 1.2f * random.normal<float>(), moved_y = 1.2f * random.normal<float>();
    Sample<Input, Label> sample{{}, {kind}};
    for (std::size_t pixel = 0; pixel < 64; ++pixel) {
      const float x = static_cast<float>(pixel % 8) - 3.5f - moved_x, y = static_cast<float>(pixel / 8) - 3.5f - moved_y;
      const auto stroke = [](float distance) { return math::exp(-distance * distance); };
      const std::array<float, 4> lines = {stroke(y), stroke(x), stroke(0.7f * (x + y)), stroke(0.7f * (x - y))};
      const float ink = kind < 4 ? lines[kind] : kind == 4 ? lines[0] + lines[1] : lines[2] + lines[3];
      sample.input[pixel] = ink + 0.35f * random.normal<float>();
    }
    samples.push_back(sample);
  }
  return samples;
}

void draw_strokes() {
  using Strokes = Net<Dense<64, 24>, ReLU, Dense<24, 6>>;
  const auto samples = strokes<Strokes::Input>(1200, Seed{1}), unseen = strokes<Strokes::Input>(600, Seed{2});
  Strokes net{Seed{1}};
  Trainer trainer{net, SoftmaxCrossEntropy{}, AdamW{.learning_rate = 0.003, .weight_decay = 1}, batch<20>};
  trainer.fit(samples, {.epochs = 12});
  write("strokes_confusion", plot::confusion_matrix(confusion_matrix(net, unseen), {"-", "|", "/", "\\", "+", "x"}));
  write("strokes_weights", plot::weight_images(net, {.title = "What 24 units look for", .rows = 8, .columns = 8}));
  write("strokes_topology", plot::topology(net, {.title = "Six kinds of strokes"}));
}

/// The norm of each Dense layer's weight gradient, at the start.
template <class Net>
std::vector<double> norms_of() {
  const Net net{Seed{1}};
  std::vector<Sample<typename Net::Input, typename Net::Output>> samples;
  for (const auto& sample : spirals<typename Net::Input>(20, Seed{1}))
    samples.push_back({sample.input, {sample.target.index == 0 ? 1.0f : 0.0f}});
  const auto result = loss_and_gradients(net, BinaryCrossEntropyWithLogits{}, samples);
  std::vector<double> norms;
  for_each_parameter<Net>(
      [&](auto, const char*, const auto& tensor) {
        if (tensor.rank != 2) return;
        double sum = 0;
        for (const float value : tensor.values) sum += static_cast<double>(value) * static_cast<double>(value);
        norms.push_back(std::sqrt(sum));
      },
      result.gradients);
  return norms;
}

template <class Activation>
using Deep =
    Net<Dense<2, 16>, Activation, Dense<16>, Activation, Dense<16>, Activation, Dense<16>, Activation, Dense<16>, Activation,
        Dense<16>, Activation, Dense<16>, Activation, Dense<16>, Activation, Dense<16>, Activation, Dense<1>>;

void draw_the_rest() {
  write("gradient_norms",
        plot::gradient_norms({{"nine sigmoid layers", norms_of<Deep<Sigmoid>>()}, {"nine ReLU layers", norms_of<Deep<ReLU>>()}},
                             {.title = "Gradients vanish in sigmoids", .x_label = "Dense layer"}));
  write("tanh", plot::activation<Tanh>());
  write("relu", plot::activation<ReLU>());
  write("gelu", plot::activation<GELU>());
  write("hard_swish", plot::activation<HardSwish>());
  using Images = Net<InputShape<1, 12, 12>, Conv2D<4, 3>, ReLU, MaxPool2D<2>, Flatten, Dense<24>, ReLU, Dense<10>, Softmax>;
  write("convolution_topology", plot::topology(Images{Seed{1}}, {.title = "A convolutional net"}));
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fputs("usage: gallery FOLDER\n", stderr);
    return 2;
  }
  folder = arguments[1];
  std::filesystem::create_directories(folder);
  draw_xor();
  draw_spirals();
  draw_strokes();
  draw_the_rest();
}
