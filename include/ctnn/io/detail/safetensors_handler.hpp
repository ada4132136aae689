// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/detail/safetensors_contents.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Follows a JSON parser through the header of a safetensors file,
///   {"__metadata__": {key: value, ...}, name: {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}, ...}
/// and refuses whatever is not that. Names as nlohmann-json wants them.
class SafetensorsHandler : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit SafetensorsHandler(SafetensorsContents& contents) : contents_(contents) {}

  bool null() override { throw unexpected("null"); }
  bool boolean(bool value) override { throw unexpected(value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override { throw unexpected(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& text) override { throw unexpected(shown(text)); }
  bool binary(binary_t&) override { throw unexpected("binary data"); }
  bool number_unsigned(number_unsigned_t value) override {
    if (level_ == Level::Shape && entry_.shape.size() < largest_rank && value <= std::numeric_limits<std::size_t>::max())
      entry_.shape.push_back(static_cast<std::size_t>(value));
    else if (level_ == Level::Offsets && offsets_ < 2) (offsets_++ == 0 ? entry_.begin : entry_.end) = value;
    else throw unexpected(std::to_string(value));
    return true;
  }
  bool string(string_t& text) override {
    if (level_ == Level::Metadata) contents_.add_metadata(key_, std::move(text));
    else if (level_ == Level::Tensor && key_ == "dtype") entry_.type = std::move(text);
    else throw unexpected(shown(text));
    return true;
  }
  bool start_object(std::size_t) override {
    if (level_ == Level::Outside) level_ = Level::File;
    else if (level_ == Level::File && key_ == "__metadata__") level_ = Level::Metadata;
    else if (level_ == Level::File) level_ = Level::Tensor, entry_ = {.name = key_, .type = {}, .shape = {}}, fields_ = 0;
    else throw unexpected("an object");
    return true;
  }
  bool key(string_t& text) override {
    if (level_ == Level::Tensor) {
      const unsigned field = text == "dtype" ? 1 : text == "shape" ? 2 : text == "data_offsets" ? 4 : 0;
      if (field == 0 || (fields_ & field) != 0)
        throw Error{contents_.path(), place(), "dtype, shape and data_offsets, each once", shown(text)};
      fields_ |= field;
    } else if (level_ == Level::File && text == "__metadata__" && std::exchange(had_metadata_, true)) {
      throw Error{contents_.path(), "__metadata__", "it once", "it twice"};
    }
    key_ = std::move(text);
    return true;
  }
  bool end_object() override {
    if (level_ == Level::Tensor) {
      if (fields_ != 7) throw Error{contents_.path(), place(), "dtype, shape and data_offsets", "not all of them"};
      contents_.add(entry_);
    } else if (level_ == Level::Metadata) {
      contents_.check_metadata();
    }
    level_ = level_ == Level::File ? Level::Outside : Level::File;
    return true;
  }
  bool start_array(std::size_t) override {
    if (level_ == Level::Tensor && key_ == "shape") level_ = Level::Shape;
    else if (level_ == Level::Tensor && key_ == "data_offsets") level_ = Level::Offsets, offsets_ = 0;
    else throw unexpected("an array");
    return true;
  }
  bool end_array() override {
    if (level_ == Level::Offsets && offsets_ != 2)
      throw Error{contents_.path(), place(), "two data_offsets", std::to_string(offsets_)};
    level_ = Level::Tensor;
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
    throw Error{contents_.path(), "byte " + std::to_string(position) + " of the header", "JSON in UTF-8", "something else"};
  }

 private:
  enum class Level { Outside, File, Metadata, Tensor, Shape, Offsets };
  static constexpr std::size_t largest_rank = 8;

  [[nodiscard]] std::string place() const {
    if (level_ == Level::Outside) return "header";
    if (level_ == Level::Metadata) return "__metadata__, key " + shown(key_);
    return "tensor " + shown(level_ == Level::File ? key_ : entry_.name);
  }
  [[nodiscard]] std::string expected() const {
    if (level_ == Level::Metadata) return "a string";
    if (level_ == Level::Shape) return "at most 8 numbers of elements";
    if (level_ == Level::Offsets) return "two numbers of bytes";
    if (level_ == Level::Tensor) return key_ == "dtype" ? "a string" : "an array of numbers";
    return "an object";
  }
  [[nodiscard]] Error unexpected(const std::string& found) const { return {contents_.path(), place(), expected(), found}; }

  SafetensorsContents& contents_;
  Level level_ = Level::Outside;
  std::string key_;
  TensorEntry entry_;
  unsigned fields_ = 0, offsets_ = 0;
  bool had_metadata_ = false;
};

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
