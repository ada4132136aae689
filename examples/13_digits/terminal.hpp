// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#if __has_include(<unistd.h>) && __has_include(<sys/ioctl.h>)
#include <unistd.h>

#include <sys/ioctl.h>
#endif

namespace digits {

/// What can be shown at the other end of a stream.
class Terminal {
 public:
  explicit Terminal(std::FILE* stream) noexcept : stream_(stream) {
#if __has_include(<unistd.h>)
    redraws_ = isatty(fileno(stream)) != 0 && !variable("TERM").empty() && variable("TERM") != "dumb";
#endif
    colours_ = redraws_ && variable("NO_COLOR").empty();  // https://no-color.org
  }

  /// A line can be drawn again over itself; false for files, pipes and dumb terminals.
  [[nodiscard]] bool redraws() const noexcept { return redraws_; }
  [[nodiscard]] bool colours() const noexcept { return colours_; }

  /// Characters in a line; asked each time, for windows change.
  [[nodiscard]] std::size_t width() const noexcept {
#ifdef TIOCGWINSZ
    winsize size{};
    if (ioctl(fileno(stream_), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
#endif
    return 80;
  }

 private:
  [[nodiscard]] static std::string_view variable(const char* name) noexcept {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
  }

  [[maybe_unused]] std::FILE* stream_;
  bool redraws_ = false, colours_ = false;
};

}  // namespace digits
