// SPDX-License-Identifier: BSL-1.0
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>

#include <ctnn/io/safetensors.hpp>
#include <ctnn/random/random.hpp>

#include "attempt.hpp"
#include "small_net.hpp"

namespace {

using fuzz::SmallNet;

void load(fuzz::Bytes file, bool any_layers) {
  static const SmallNet before{ctnn::Seed{1}};
  SmallNet net = before;
  const bool loaded = fuzz::attempt(2 * fuzz::largest_unpacked(file) + 65536, [&] {
                        ctnn::load_safetensors(file, net, {.any_layers = any_layers});
                        return true;
                      }).has_value();
  if (!loaded) return fuzz::require(std::memcmp(&net, &before, sizeof(net)) == 0, "an error leaves the net as it was");
  const std::string written = fuzz::file_of(net);  // throws unless all its numbers are finite
  SmallNet again{};
  ctnn::load_safetensors(std::as_bytes(std::span{written}), again);
  fuzz::require(fuzz::file_of(again) == written, "what was loaded can be saved and loaded again");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (const bool any_layers : {false, true}) load(std::as_bytes(std::span{data, size}), any_layers);
  return 0;
}
