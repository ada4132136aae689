// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// Text that stands somewhere else: what std::string_view is, without its header, which would cost every program a tenth of the compile
/// time of all of ctnn. It goes into streams, becomes a std::string_view or std::string by itself, and compares with literals.
class Text {
 public:
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  constexpr Text() noexcept = default;
  template <std::size_t Size>
  constexpr Text(const char (&literal)[Size]) noexcept : data_(literal), size_(Size - 1) {}
  constexpr Text(const char* data, std::size_t size) noexcept : data_(data), size_(size) {}

  template <class View>
    requires std::constructible_from<View, const char*, std::size_t> && requires { typename View::traits_type; }
  constexpr operator View() const noexcept(noexcept(View(nullptr, 0))) {
    return View(data_, size_);
  }

  [[nodiscard]] constexpr const char* data() const noexcept { return data_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const char& operator[](std::size_t index) const noexcept { return data_[index]; }

  /// What follows the first characters, at most `count` of it.
  [[nodiscard]] constexpr Text substr(std::size_t first, std::size_t count = npos) const noexcept {
    const std::size_t left = first < size_ ? size_ - first : 0;
    return {data_ + (size_ - left), count < left ? count : left};
  }
  [[nodiscard]] constexpr bool starts_with(Text other) const noexcept { return substr(0, other.size_) == other; }
  /// Where the other one begins in this one, from an index on; npos for nowhere.
  [[nodiscard]] constexpr std::size_t find(Text other, std::size_t from = 0) const noexcept {
    for (; from + other.size_ <= size_; ++from)
      if (substr(from).starts_with(other)) return from;
    return npos;
  }

  friend constexpr bool operator==(Text a, Text b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i)
      if (a.data_[i] != b.data_[i]) return false;
    return true;
  }
  template <class String>
    requires requires { typename String::traits_type; }
  friend constexpr bool operator==(Text a, const String& b) noexcept {
    return a == Text{b.data(), b.size()};
  }
  template <class Stream>
    requires requires(Stream& stream, const char* data) { stream.write(data, 1); }
  friend Stream& operator<<(Stream& stream, Text text) {
    stream.write(text.data_, static_cast<std::ptrdiff_t>(text.size_));
    return stream;
  }

 private:
  const char* data_ = "";
  std::size_t size_ = 0;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
