// SPDX-License-Identifier: BSL-1.0
// The bytes of safetensors files, made here by what the format's description says, and of nets.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <ctnn/net/for_each_tensor.hpp>

namespace test {

/// A number's bytes, the lowest first.
template <class Number>
[[nodiscard]] std::string little_endian(Number number) {
  if constexpr (std::is_same_v<Number, float>) {
    return little_endian(std::bit_cast<std::uint32_t>(number));
  } else if constexpr (std::is_same_v<Number, double>) {
    return little_endian(std::bit_cast<std::uint64_t>(number));
  } else {
    std::string bytes;
    for (std::size_t i = 0; i < sizeof(Number); ++i) bytes += static_cast<char>(number >> (8 * i) & 0xff);
    return bytes;
  }
}
template <class Number>
[[nodiscard]] std::string little_endian(const std::vector<Number>& numbers) {
  std::string bytes;
  for (const Number number : numbers) bytes += little_endian(number);
  return bytes;
}

[[nodiscard]] inline std::string safetensors(std::string_view header, std::string_view data) {
  return little_endian(std::uint64_t{header.size()}).append(header).append(data);
}

/// The numbers of each tensor of a net, or of whatever has its tensors: where they are, and how many bytes.
template <class Net, class Store>
[[nodiscard]] std::vector<std::span<std::byte>> tensors_of(Store& store) {
  std::vector<std::span<std::byte>> tensors;
  ctnn::for_each_tensor<Net>(
      [&](auto, const char*, const auto& tensor) {
        void* const values = const_cast<typename Net::ScalarType*>(tensor.values.data());
        tensors.emplace_back(static_cast<std::byte*>(values), sizeof tensor.values);
      },
      store);
  return tensors;
}

/// All numbers of a net, one after another: padding is not among them.
template <class Net, class Store>
[[nodiscard]] std::string numbers_of(const Store& store) {
  std::string bytes;
  for (const auto tensor : tensors_of<Net>(store)) bytes.append(reinterpret_cast<const char*>(tensor.data()), tensor.size());
  return bytes;
}

}  // namespace test
