// SPDX-License-Identifier: BSL-1.0
// How libFuzzer changes a safetensors file: its header or its data, and often the header's size with it.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

constexpr std::size_t start = 8;

std::size_t header_size(const std::uint8_t* data, std::size_t size) {
  std::uint64_t header = 0;
  for (std::size_t i = start; i-- != 0;) header = header << 8 | data[i];
  return static_cast<std::size_t>(std::min<std::uint64_t>(header, size - start));
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed) {
  if (size < start || max_size <= size || seed % 8 == 0) return LLVMFuzzerMutate(data, size, max_size);
  const std::size_t header = header_size(data, size), rest = size - start - header;
  if (seed % 8 == 1) return start + header + LLVMFuzzerMutate(data + start + header, rest, max_size - start - header);

  std::vector<std::uint8_t> text(data + start, data + start + header);
  text.resize(max_size - start - rest);
  std::size_t changed = LLVMFuzzerMutate(text.data(), header, text.size());
  std::memmove(data + start + changed, data + start + header, rest);
  std::copy_n(text.begin(), changed, data + start);
  const std::size_t total = start + changed + rest;
  for (std::size_t i = 0; i < start; ++i, changed >>= 8) data[i] = static_cast<std::uint8_t>(changed);
  return total;
}
