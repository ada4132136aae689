// SPDX-License-Identifier: BSL-1.0
//
// One neuron draws one straight line: AND, OR and NAND lie on two sides of one, XOR does not. A second layer bends the line.

#include <array>
#include <cstddef>
#include <cstdio>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/decision_boundary.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

// [nets]
using OneLayer = Net<Dense<2, 1>, Sigmoid>;
using TwoLayers = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;
// [nets]

struct Gate {
  const char* name;
  std::array<float, 4> truth;  // of 00, 01, 10, 11
};
constexpr std::array<Gate, 4> gates{{{"AND", {0, 0, 0, 1}}, {"OR", {0, 1, 1, 1}}, {"NAND", {1, 1, 1, 0}}, {"XOR", {0, 1, 1, 0}}}};

constexpr auto samples_of(const Gate& gate) {
  std::array<Sample<std::array<float, 2>, std::array<float, 1>>, 4> samples{};
  for (std::size_t i = 0; i < 4; ++i) samples[i] = {{i / 2 == 0 ? 0.0f : 1.0f, i % 2 == 0 ? 0.0f : 1.0f}, {gate.truth[i]}};
  return samples;
}

// [learn]
template <class Net>
Net learn(const Gate& gate) {
  Net net{Seed{1}};
  Trainer trainer{net, BinaryCrossEntropy{}, Adam{.learning_rate = 0.05}, batch<4>};
  trainer.fit(samples_of(gate), {.epochs = 500});
  return net;
}
// [learn]

template <class Net>
void show(const Lesson& lesson, const Gate& gate, const char* layers, const char* picture) {
  const auto samples = samples_of(gate);
  const Net net = learn<Net>(gate);
  std::printf("%-6s%-13s", gate.name, layers);
  for (const auto& [input, target] : samples) std::printf("%7.2f", static_cast<double>(net(input)[0]));
  std::printf("%9.4f%8.0f of 4\n", static_cast<double>(loss_of(net, BinaryCrossEntropy{}, samples)), 4 * accuracy(net, samples));
  lesson.picture(picture, plot::decision_boundary(net, samples, {.title = std::string{gate.name}.append(", ").append(layers)}));
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "04_logic_gates", "One layer cannot learn XOR, two can"};
  std::printf("%-6s%-13s%7s%7s%7s%7s%9s%12s\n", "gate", "net", "00", "01", "10", "11", "loss", "right");
  show<OneLayer>(lesson, gates[0], "one layer", "and.svg");
  show<OneLayer>(lesson, gates[1], "one layer", "or.svg");
  show<OneLayer>(lesson, gates[2], "one layer", "nand.svg");
  show<OneLayer>(lesson, gates[3], "one layer", "xor_one_layer.svg");
  show<TwoLayers>(lesson, gates[3], "two layers", "xor_two_layers.svg");
  std::puts(
      "\nOf XOR one layer learns nothing: it says 0.5 to everything, whose loss is ln 2 = 0.6931. No single line has a smaller "
      "loss.");
}
