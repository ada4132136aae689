// SPDX-License-Identifier: BSL-1.0
//
// Reads handwritten digits with a net that `digits --header digits_net.hpp` has trained. Its weights are constants: they lie in
// read-only memory, nothing runs before main, and the compiler has seen how well the net reads.

#include <array>
#include <cstddef>
#include <cstdio>

#include <ctnn/ctnn.hpp>

#include "digits_net.hpp"
#include "images.hpp"

namespace {

using Classifier = decltype(digits_net);

constexpr Classifier::Input pixels(const Image& image) {
  Classifier::Input values{};
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = image.pixels[i] / 16.0f;
  return values;
}

constexpr double share_read_right() {
  std::array<ctnn::Sample<Classifier::Input, ctnn::Label>, std::size(images)> samples{};
  for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = {pixels(images[i]), {images[i].digit}};
  return ctnn::accuracy(digits_net, samples);
}
static_assert(share_read_right() >= 0.95);

}  // namespace

int main() {
  const Image& image = images[0];
  for (std::size_t row = 0; row < 8; ++row) {
    for (std::size_t column = 0; column < 8; ++column) std::putchar(" .:-=+*#%@"[image.pixels[8 * row + column] * 9 / 16]);
    std::putchar('\n');
  }
  std::printf("read as %zu, meant as %d\n", ctnn::argmax(digits_net(pixels(image))), image.digit);
  std::printf("%.0f of %zu images read right\n", 100 * share_read_right(), std::size(images));
}
