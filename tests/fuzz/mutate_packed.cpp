// SPDX-License-Identifier: BSL-1.0
// How libFuzzer changes a file that gzip packed: its bytes; or what is packed in it, or else no change would pass the checksum.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>
#include <zlib.h>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed) {
  if (seed % 2 == 0) return LLVMFuzzerMutate(data, size, max_size);
  std::vector<std::uint8_t> text(8192);
  z_stream unpacking{};
  if (inflateInit2(&unpacking, 16 + MAX_WBITS) != Z_OK) return 0;
  unpacking.next_in = data;
  unpacking.avail_in = static_cast<uInt>(size);
  unpacking.next_out = text.data();
  unpacking.avail_out = static_cast<uInt>(text.size());
  inflate(&unpacking, Z_FINISH);
  const std::size_t length = LLVMFuzzerMutate(text.data(), text.size() - unpacking.avail_out, text.size());
  inflateEnd(&unpacking);

  std::vector<std::uint8_t> packed(deflateBound(nullptr, static_cast<uLong>(length)) + 64);
  z_stream packing{};
  const int level = static_cast<int>(seed / 2 % 10), strategy = static_cast<int>(seed / 32 % 5);
  if (deflateInit2(&packing, level, Z_DEFLATED, 16 + MAX_WBITS, 8, strategy) != Z_OK) return 0;
  packing.next_in = text.data();
  packing.avail_in = static_cast<uInt>(length);
  packing.next_out = packed.data();
  packing.avail_out = static_cast<uInt>(packed.size());
  deflate(&packing, Z_FINISH);
  std::size_t count = packing.total_out;
  deflateEnd(&packing);
  // Sometimes in front of what was there: several files in a row are one.
  if (seed / 256 % 4 == 0 && count + size <= max_size) {
    packed.resize(count);
    packed.insert(packed.end(), data, data + size);
    count = packed.size();
  }
  count = std::min(count, max_size);
  std::copy_n(packed.begin(), count, data);
  return count;
}
