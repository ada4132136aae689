// SPDX-License-Identifier: BSL-1.0
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include <ctnn/io/checkpoint.hpp>
#include <ctnn/losses/mean_squared_error.hpp>
#include <ctnn/optimizers/adam.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/train/trainer.hpp>

#include "attempt.hpp"
#include "small_net.hpp"

namespace {

using fuzz::SmallNet;
using Trainer = ctnn::Trainer<SmallNet, ctnn::MeanSquaredError, ctnn::Adam, 1>;

struct Training {
  SmallNet net{ctnn::Seed{1}}, best{ctnn::Seed{2}};
  Trainer trainer{net, {}, {}, ctnn::batch<1>};

  [[nodiscard]] std::string file() const { return ctnn::io::detail::write_checkpoint<ctnn::Adam>(trainer, &best); }
  void load(fuzz::Bytes bytes, bool with_best) { ctnn::load_checkpoint(bytes, trainer, with_best ? &best : nullptr); }
};

void load(fuzz::Bytes bytes, bool with_best) {
  static const std::string file_before = Training{}.file();
  const auto training = std::make_unique<Training>();
  const bool loaded = fuzz::attempt(2 * fuzz::largest_unpacked(bytes) + 65536, [&] {
                        training->load(bytes, with_best);
                        return true;
                      }).has_value();
  const std::string written = training->file();  // throws unless all numbers of the net are finite
  if (!loaded) return fuzz::require(written == file_before, "an error leaves everything as it was");
  Training again;
  again.load(std::as_bytes(std::span{written}), true);
  fuzz::require(again.file() == written, "what was loaded can be saved and loaded again");
}

}  // namespace

/// Loads a file as it is; and once more with a checksum that is right, or no change would come any further.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace detail = ctnn::io::detail;
  std::string file(reinterpret_cast<const char*>(data), size);
  for (const bool with_best : {false, true}) load(std::as_bytes(std::span{file}), with_best);
  const std::size_t checksum = 8 + detail::checkpoint_start.size();
  if (size < checksum + detail::no_checksum.size()) return 0;
  file.replace(8, detail::checkpoint_start.size(), detail::checkpoint_start);
  file.replace(checksum, detail::no_checksum.size(), detail::no_checksum);
  detail::add_checksum(file);
  for (const bool with_best : {false, true}) load(std::as_bytes(std::span{file}), with_best);
  return 0;
}
