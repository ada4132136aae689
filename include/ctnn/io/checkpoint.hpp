// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <type_traits>
#include <utility>

#include <ctnn/io/detail/file_checksum.hpp>
#include <ctnn/io/detail/read_safetensors.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/detail/topology.hpp>
#include <ctnn/io/detail/trainer_numbers.hpp>
#include <ctnn/io/detail/write_safetensors.hpp>
#include <ctnn/io/safetensors.hpp>
#include <ctnn/io/write_file.hpp>
#include <ctnn/train/trainer.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

template <class Optimizer, class Trainer, class Net>
[[nodiscard]] std::string write_checkpoint(const Trainer& trainer, const Net* best) {
  Metadata metadata{{"ctnn.checkpoint", "1"}, {"crc32", std::string{no_checksum}}};
  for (auto& entry : metadata_of<Net>()) metadata.push_back(std::move(entry));
  if (std::string optimizer = nameable<Optimizer>(); !optimizer.empty())
    metadata.emplace_back("ctnn.optimizer", std::move(optimizer));
  TrainerNumbers numbers{trainer.state()};
  std::string file = write_safetensors(checkpoint_tensors<Net>(trainer.net(), trainer.state(), best, numbers), metadata);
  add_checksum(file);
  return file;
}

template <class Optimizer, class Trainer, class Net>
void load_checkpoint(Reader reader, Trainer& trainer, Net* best) {
  check_checksum(reader);
  // What throws leaves everything as it was.
  const auto net = std::make_unique<Net>();
  const std::unique_ptr<Net> best_net{best == nullptr ? nullptr : new Net};
  const auto state = std::make_unique<typename Trainer::State>();
  TrainerNumbers numbers{*state};
  const auto tensors = checkpoint_tensors<Net>(*net, *state, best_net.get(), numbers);
  read_data(reader,
            read_header(reader, tensors, {.layers = topology_text<Net>(), .optimizer = nameable<Optimizer>(), .exactly = true}));
  numbers.store_in(*state);
  trainer.net() = *net;
  trainer.state() = *state;
  if (best != nullptr) *best = *best_net;
}

}  // namespace io::detail

/// Writes all that a training needs to go on as if it had not stopped: the net, the trainer's state (what the optimizer
/// remembers, epochs, losses, the schedule's memory, the generator's seed), and FitOptions::best, if one is given. Replaces a
/// file as a whole and keeps the one before as "<path>.previous". A safetensors file with a checksum: docs/reference/formats.md.
///
/// Errors   io::Error for a number of the net that is infinite or NaN, or when the file cannot be written: an older one stays as
///          it was (or the new one is there already, and only its folder could not be flushed)
template <class Net, class Loss, class Optimizer, std::size_t Batch, std::size_t Piece>
void save_checkpoint(const std::filesystem::path& path, const Trainer<Net, Loss, Optimizer, Batch, Piece>& trainer,
                     const std::type_identity_t<Net>* best = nullptr) {
  write_file(path, io::detail::write_checkpoint<Optimizer>(trainer, best), io::Previous::Kept);
}

/// Puts the net, the trainer's state and the best net back as they were. Settings of the optimizer, the loss, the samples and
/// FitOptions are the program's: with the same ones, the next epoch is to the bit what it would have been.
///
/// Errors   io::Error, and nothing has changed: for a file that is damaged, or of another net or optimizer, or with or without a
///          best net where that is not expected
template <class Net, class Loss, class Optimizer, std::size_t Batch, std::size_t Piece>
void load_checkpoint(const std::filesystem::path& path, Trainer<Net, Loss, Optimizer, Batch, Piece>& trainer,
                     std::type_identity_t<Net>* best = nullptr) {
  io::detail::load_checkpoint<Optimizer>(io::detail::Reader{path}, trainer, best);
}
/// The same from memory.
template <class Net, class Loss, class Optimizer, std::size_t Batch, std::size_t Piece>
void load_checkpoint(std::span<const std::byte> file, Trainer<Net, Loss, Optimizer, Batch, Piece>& trainer,
                     std::type_identity_t<Net>* best = nullptr) {
  io::detail::load_checkpoint<Optimizer>(io::detail::Reader{file}, trainer, best);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
