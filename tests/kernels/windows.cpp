// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>

#include <ctnn/kernels/windows.hpp>

#include "support/both.hpp"

using namespace ctnn::kernels;

namespace {

/// Whether a band of Rows rows, from the first on, holds what each window sees through each kernel element; `padding` elsewhere.
template <Windows W, std::size_t Rows>
constexpr bool holds_what_windows_see() {
  constexpr auto find = [](const WindowAxis& axis, std::size_t window, std::size_t k) {  // beyond the input where it is padding
    return window * axis.stride + k * axis.dilation - static_cast<std::size_t>(axis.before);
  };
  using B = Band<W, Rows, double>;
  std::array<double, W.image_size()> image{};
  for (std::size_t i = 0; i < image.size(); ++i) image[i] = static_cast<double>(i + 1);
  std::array<double, B::size> band{};
  for (std::size_t first = 0; first + Rows <= W.rows.output; ++first) {
    B::fill(image.data(), first, band.data(), -1.0);
    for (std::size_t k = 0; k < W.channels * W.taps(); ++k)
      for (std::size_t i = 0; i < Rows; ++i)
        for (std::size_t j = 0; j < W.columns.output; ++j) {
          const std::size_t row = find(W.rows, first + i, k % W.taps() / W.columns.kernel);
          const std::size_t column = find(W.columns, j, k % W.columns.kernel);
          double expected = -1;
          if (row < W.rows.input && column < W.columns.input)
            expected = image[(k / W.taps() * W.rows.input + row) * W.columns.input + column];
          if (band[B::offsets[k] + i * B::pitch + j] != expected) return false;
        }
  }
  return true;
}

constexpr WindowAxis plain{.input = 9, .kernel = 3, .output = 7}, framed{.input = 7, .kernel = 3, .before = 1, .output = 7},
    strided{.input = 8, .kernel = 3, .stride = 2, .before = 1, .output = 4},
    sparse{.input = 9, .kernel = 2, .stride = 4, .dilation = 2, .output = 2},
    coprime{.input = 13, .kernel = 4, .stride = 3, .dilation = 2, .before = 2, .output = 4},
    cropped{.input = 9, .kernel = 2, .before = -2, .output = 5}, far{.input = 2, .kernel = 2, .before = 3, .output = 7};

}  // namespace

TEST_CASE("a band holds what windows see", "[kernels][windows]") {
  REQUIRE_BOTH(holds_what_windows_see<Windows{2, plain, framed}, 1>());
  REQUIRE_BOTH(holds_what_windows_see<Windows{2, framed, plain}, 3>());
  REQUIRE_BOTH(holds_what_windows_see<Windows{1, framed, framed}, 7>());
  REQUIRE_BOTH(holds_what_windows_see<Windows{2, strided, strided}, 2>());
  REQUIRE_BOTH(holds_what_windows_see<Windows{1, plain, sparse}, 2>());
  REQUIRE_BOTH(holds_what_windows_see<Windows{1, sparse, coprime}, 1>());
  REQUIRE_BOTH(holds_what_windows_see<Windows{2, coprime, strided}, 4>());
  REQUIRE_BOTH(holds_what_windows_see<Windows{1, cropped, cropped}, 2>());
  REQUIRE_BOTH(holds_what_windows_see<Windows{1, far, far}, 3>());
}

TEST_CASE("the padding after a row is the padding before the next", "[kernels][windows]") {
  STATIC_REQUIRE(framed.pitch() == 8);
  STATIC_REQUIRE(plain.pitch() == 9);
}

TEST_CASE("every second number is copied, nothing beyond", "[kernels][windows]") {
  constexpr auto copied = [](auto count) {
    std::array<float, 2 * count> from{};
    for (std::size_t i = 0; i < from.size(); ++i) from[i] = static_cast<float>(i);
    std::array<float, count + 1> to{};
    copy_every<2, lanes<float>>(from.data(), to.data(), count);
    for (std::size_t i = 0; i < count; ++i)
      if (to[i] != static_cast<float>(2 * i)) return false;
    return to[count] == 0;
  };
  REQUIRE_BOTH(copied(std::integral_constant<std::size_t, 1>{}));
  REQUIRE_BOTH(copied(std::integral_constant<std::size_t, 16>{}));
  REQUIRE_BOTH(copied(std::integral_constant<std::size_t, 17>{}));
  REQUIRE_BOTH(copied(std::integral_constant<std::size_t, 31>{}));
}
