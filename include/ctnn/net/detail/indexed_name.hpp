// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// "2.weight": the name of a tensor in layer 2 of those that a layer is made up of.
struct IndexedName {
  static constexpr std::size_t longest = 127;
  char text[longest + 1]{};

  constexpr IndexedName(std::size_t index, const char* name) noexcept {
    char digits[20]{};
    std::size_t count = 0, size = 0;
    do digits[count++] = static_cast<char>('0' + index % 10);
    while ((index /= 10) != 0);
    while (count != 0) text[size++] = digits[--count];
    text[size++] = '.';
    while (*name != 0 && size < longest) text[size++] = *name++;
  }
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
