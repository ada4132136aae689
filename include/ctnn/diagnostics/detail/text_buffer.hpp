// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/diagnostics/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// Text of at most Capacity characters, being written; a 0 follows it.
template <std::size_t Capacity>
struct TextBuffer {
  char characters[Capacity + 1]{};
  std::size_t size = 0;

  constexpr void put(char character) noexcept { characters[size++] = character; }
  constexpr void put(std::size_t times, char character) noexcept {
    for (; times > 0; --times) characters[size++] = character;
  }
  constexpr void put(Text text) noexcept {
    for (std::size_t i = 0; i < text.size(); ++i) characters[size++] = text[i];
  }
  /// At the left or the right side of a column.
  constexpr void put_left(Text text, std::size_t width) noexcept {
    put(text);
    put(width - text.size(), ' ');
  }
  constexpr void put_right(Text text, std::size_t width) noexcept {
    put(width - text.size(), ' ');
    put(text);
  }
  /// 1234567
  constexpr void put_number(std::size_t number) noexcept {
    std::size_t unit = 1;
    while (number / unit >= 10) unit *= 10;
    for (; unit > 0; unit /= 10) put(static_cast<char>('0' + number / unit % 10));
  }

  [[nodiscard]] constexpr operator Text() const noexcept { return {characters, size}; }
};

/// 1,234,567
[[nodiscard]] constexpr TextBuffer<26> grouped(std::size_t number) noexcept {
  std::size_t unit = 1, places = 1;
  for (; number / unit >= 10; ++places) unit *= 10;
  TextBuffer<26> text;
  for (; unit > 0; unit /= 10, --places) {
    text.put(static_cast<char>('0' + number / unit % 10));
    if (places % 3 == 1 && places > 1) text.put(',');
  }
  return text;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
