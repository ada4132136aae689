// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// The next bytes of a file as an input range of characters, for a parser. What the parser has to hold at a time, a string or a
/// number or blanks, is limited.
class HeaderBytes {
 public:
  static constexpr std::size_t longest_token = 65536;

  HeaderBytes(Reader& reader, std::uint64_t size) : reader_(&reader), left_(size) { look(); }

  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    explicit Iterator(HeaderBytes* bytes = nullptr) : bytes_(bytes) {}
    reference operator*() const { return bytes_->current_; }
    Iterator& operator++() {
      bytes_->advance();
      return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_end() == b.at_end(); }

   private:
    [[nodiscard]] bool at_end() const { return bytes_ == nullptr || bytes_->left_ == 0; }
    HeaderBytes* bytes_;
  };
  [[nodiscard]] Iterator begin() { return Iterator{this}; }
  [[nodiscard]] static Iterator end() { return Iterator{}; }

 private:
  void look() {
    if (left_ == 0) return;
    const auto byte = reader_->peek();
    if (!byte) throw reader_->ends_in("the rest of the header");
    current_ = static_cast<char>(*byte);
    // A parser may take it for the end, and leave the rest of the header to be read as data.
    if (current_ == 0) throw Error{reader_->path(), "byte " + std::to_string(reader_->position()), "JSON in UTF-8", "a zero"};
    measure();
  }
  void advance() {
    reader_->next();
    --left_;
    look();
  }
  void measure() {
    const bool is_quote = current_ == '"' && !escaped_;
    escaped_ = in_string_ && current_ == '\\' && !escaped_;
    if (is_quote) in_string_ = !in_string_;
    const bool separates = is_quote || (!in_string_ && std::string_view{"{}[]:,"}.find(current_) != std::string_view::npos);
    token_ = separates ? 0 : token_ + 1;
    if (token_ > longest_token)
      throw Error{reader_->path(), "byte " + std::to_string(reader_->position()),
                  "strings and numbers of at most " + std::to_string(longest_token) + " bytes", "a longer one"};
  }

  Reader* reader_;
  std::uint64_t left_;
  char current_ = 0;
  bool in_string_ = false, escaped_ = false;
  std::size_t token_ = 0;  // bytes since the last separator
};

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
