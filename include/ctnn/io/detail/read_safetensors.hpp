// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include <ctnn/io/detail/byte_order.hpp>
#include <ctnn/io/detail/element_type.hpp>
#include <ctnn/io/detail/file_tensor.hpp>
#include <ctnn/io/detail/header_bytes.hpp>
#include <ctnn/io/detail/in_file_order.hpp>
#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/detail/safetensors_contents.hpp>
#include <ctnn/io/detail/safetensors_handler.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Every type but F64 fits into a float.
[[nodiscard]] inline double read_number(const std::byte* bytes, ElementType type) {
  if (type.name == "F64") return number_at<double>(bytes);
  if (type.name == "F32") return static_cast<double>(number_at<float>(bytes));
  const auto half = number_at<std::uint16_t>(bytes);
  return static_cast<double>(type.name == "F16" ? from_float16(half) : from_bfloat16(half));
}

template <class T>
void read_element(const std::byte* bytes, const SafetensorsContents::Place& place, const InFileOrder<T>& at,
                  const std::string& path) {
  if (place.type == element_type_of<T>) *at = number_at<T>(bytes);  // to the bit, whatever it is
  else *at = static_cast<T>(read_number(bytes, place.type));
  if constexpr (!std::is_same_v<T, std::uint64_t>)
    if (!place.tensor->any_number && !std::isfinite(*at))
      throw Error{path, "tensor " + shown(place.tensor->name) + ", element " + at.text(),
                  sizeof(T) == 4 ? "a finite number that fits into a float" : "a finite number that fits into a double",
                  number_text(read_number(bytes, place.type))};
}

inline void read_tensor(Reader& reader, const SafetensorsContents::Place& place) {
  std::array<std::byte, 4096> bytes;
  if (place.tensor == nullptr) return reader.fill(std::span{bytes}.first(place.type.size), "the rest of the data");
  const std::size_t count = place.tensor->element_count();
  std::visit(
      [&](auto* values) {
        InFileOrder at{*place.tensor, values};
        const std::size_t at_a_time = bytes.size() / place.type.size;
        for (std::size_t first = 0; first < count; first += at_a_time) {
          const std::size_t some = std::min(at_a_time, count - first);
          reader.fill(std::span{bytes}.first(some * place.type.size), "the rest of the data");
          for (std::size_t i = 0; i < some; ++i, ++at) read_element(bytes.data() + i * place.type.size, place, at, reader.path());
        }
      },
      place.tensor->values);
}

/// What the header says, if these tensors, which must outlive it, can be read from the file.
///
/// Errors   io::Error for whatever is not these tensors, by the rules of docs/reference/formats.md
[[nodiscard]] inline SafetensorsContents read_header(Reader& reader, const std::vector<FileTensor>& tensors,
                                                     WrittenFor expected) {
  constexpr std::uint64_t largest_header = 100'000'000;
  SafetensorsContents contents{reader.path(), tensors, std::move(expected)};
  std::array<std::byte, 8> bytes;
  reader.fill(bytes, "8 bytes: the header's size");
  const auto size = number_at<std::uint64_t>(bytes.data());
  if (size > largest_header || size > reader.largest_rest())
    throw Error{reader.path(), "byte 0", "the header's size: at most 100,000,000, and less than the file's",
                std::to_string(size)};
  if (size == 0 || reader.peek() != static_cast<unsigned char>('{'))
    throw Error{reader.path(), "byte 8", "a header that begins with {", "something else"};
  HeaderBytes header{reader, size};
  SafetensorsHandler handler{contents};
  nlohmann::json::sax_parse(header.begin(), HeaderBytes::end(), &handler);
  return contents;
}

/// Reads all tensors, into memory that a caller throws away when this throws.
///
/// Errors   io::Error where tensors are missing, overlap, leave a hole, or end too early or late; for numbers that are not finite
inline void read_data(Reader& reader, const SafetensorsContents& contents) {
  for (const SafetensorsContents::Place& place : contents.in_order()) read_tensor(reader, place);
  reader.expect_end();
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
