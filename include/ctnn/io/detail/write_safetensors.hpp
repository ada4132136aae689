// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <ctnn/io/detail/byte_order.hpp>
#include <ctnn/io/detail/element_type.hpp>
#include <ctnn/io/detail/file_tensor.hpp>
#include <ctnn/io/detail/in_file_order.hpp>
#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

using Metadata = std::vector<std::pair<std::string, std::string>>;

/// A string of JSON. (By hand: nlohmann-json's dump takes the compiler longer than everything else here.)
[[nodiscard]] inline std::string json_text(const std::string& text) {
  std::string escaped = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') escaped += {'\\', c};
    else if (c == '\n') escaped += "\\n";
    else if (static_cast<unsigned char>(c) < 0x20)
      escaped += {'\\', 'u', '0', '0', c < 0x10 ? '0' : '1', "0123456789abcdef"[c % 16]};
    else escaped += c;
  }
  return escaped + '"';
}

[[nodiscard]] inline std::string safetensors_header(const std::vector<FileTensor>& tensors, const Metadata& metadata) {
  std::string header = "{\"__metadata__\":{";
  const char* comma = "";
  for (const auto& [key, value] : metadata) {
    header.append(comma).append(json_text(key)).append(":").append(json_text(value));
    comma = ",";
  }
  header += '}';
  std::size_t begin = 0;
  std::set<std::string_view> names;
  for (const FileTensor& tensor : tensors) {
    if (!names.insert(tensor.name).second)
      throw Error{"", "tensor " + shown(tensor.name), "a name of its own for each tensor", "two of one"};
    const ElementType type = type_of(tensor);
    const std::size_t end = begin + tensor.element_count() * type.size;
    header.append(",").append(json_text(tensor.name)).append(":{\"dtype\":\"").append(type.name);
    header.append("\",\"shape\":[").append(joined(tensor.shape, ","));
    header.append("],\"data_offsets\":[").append(joined({begin, end}, ",")).append("]}");
    begin = end;
  }
  header += '}';
  header.resize((header.size() + 7) / 8 * 8, ' ');  // data begin at a multiple of 8
  return header;
}

template <class T>
void append_tensor(std::string& file, const FileTensor& tensor, const T* values) {
  InFileOrder at{tensor, values};
  for (std::size_t left = tensor.element_count(); left != 0; --left, ++at) {
    if constexpr (std::floating_point<T>)
      if (!tensor.any_number && !std::isfinite(*at))
        throw Error{"", "tensor " + shown(tensor.name) + ", element " + at.text(), "a finite number", std::to_string(*at)};
    append_number(file, *at);
  }
}

/// The bytes of a safetensors file: the header's size, the header, the numbers of all tensors; lowest byte first.
///
/// Errors   io::Error for a number that is infinite or NaN
[[nodiscard]] inline std::string write_safetensors(const std::vector<FileTensor>& tensors, const Metadata& metadata) {
  const std::string header = safetensors_header(tensors, metadata);
  std::string file;
  std::size_t size = 8 + header.size();
  for (const FileTensor& tensor : tensors) size += 8 * tensor.element_count();
  file.reserve(size);
  append_number(file, std::uint64_t{header.size()});
  file += header;
  for (const FileTensor& tensor : tensors)
    std::visit([&](const auto* values) { append_tensor(file, tensor, values); }, tensor.values);
  return file;
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
