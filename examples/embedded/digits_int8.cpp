// SPDX-License-Identifier: BSL-1.0
//
// Reads handwritten digits with integers alone. The compiler makes int8 of a trained net, and drops the floats: of the net's 10 KB, 3
// are left in flash, and a processor without floating point reads an image with a twentieth of the instructions.

#include "digits_int8.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include <ctnn/ctnn.hpp>

#include "../digits_in_rom/digits_net.hpp"
#include "embedded/target.hpp"

namespace {

using Classifier = decltype(digits_net);

constexpr std::size_t level(char letter) noexcept { return static_cast<std::size_t>(letter - 'a'); }

/// What the net was trained with: numbers between 0 and 1.
constexpr float ink(std::size_t level) noexcept { return static_cast<float>(level) / 16; }

constexpr auto net = [] {
  std::array<Classifier::Input, std::size(calibration_images)> inputs{};
  for (std::size_t i = 0; i < inputs.size(); ++i)
    for (std::size_t j = 0; j < inputs[i].size(); ++j) inputs[i][j] = ink(level(calibration_images[i].pixels[j]));
  return quantize(digits_net, inputs);
}();
using Int8Classifier = decltype(net);
static_assert(3 * sizeof net < sizeof digits_net, "scales and int32 biases are more than a twelfth of the floats");

/// The same in int8, computed by the compiler: the chip never divides, or sees a float.
constexpr std::array<std::int8_t, 17> int8_ink = [] {
  std::array<std::int8_t, 17> levels{};
  for (std::size_t i = 0; i < levels.size(); ++i) levels[i] = net.input.quantize(ink(i));
  return levels;
}();

constinit Int8Classifier::Scratch scratch{};
static_assert(Int8Classifier::inference_bytes == 32, "a byte for each hidden neuron");

std::size_t read(const Image& image) noexcept {
  Int8Classifier::QuantizedInput pixels{};
  for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = int8_ink[level(image.pixels[i])];
  return ctnn::argmax(net(pixels, scratch));  // the largest int8 stands for the largest logit
}

void show(const Image& image) noexcept {
  char line[] = "        \n";
  for (std::size_t row = 0; row < 8; ++row) {
    for (std::size_t column = 0; column < 8; ++column) line[column] = " .:-=+*#%"[level(image.pixels[8 * row + column]) / 2];
    target::print(line);
  }
  target::print("read as "), target::print(static_cast<std::uint32_t>(read(image)));
  target::print(", meant as "), target::print(image.digit), target::print("\n");
}

}  // namespace

int main() {
  show(test_images[0]);

  constexpr std::uint32_t count = std::size(test_images);
  std::uint32_t right = 0;
  for (const Image& image : test_images) right += read(image) == image.digit ? 1 : 0;
  target::print("int8 reads "), target::print(right), target::print(" of "), target::print(count);
  target::print(" images right, the net of floats "), target::print(float_net_reads_right), target::print("\n");

  const std::uint32_t lost = right < float_net_reads_right ? float_net_reads_right - right : 0;
  return 100 * lost <= count ? 0 : 1;  // a point at most
}
