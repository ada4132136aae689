// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <ctnn/io/detail/file_tensor.hpp>
#include <ctnn/io/detail/read_safetensors.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/detail/topology.hpp>
#include <ctnn/io/detail/write_safetensors.hpp>
#include <ctnn/io/write_file.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/version.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

struct LoadOptions {
  /// A file that ctnn wrote says which layers its net has; true takes its numbers for other layers too, if their tensors fit.
  bool any_layers = false;
  /// What a file packed by gzip may become.
  UnpackedLimit unpacked{};
};

namespace detail {

/// What each file says about the net in it. ("format": some readers of PyTorch's files ask for it.)
template <class Net>
[[nodiscard]] Metadata metadata_of() {
  Metadata metadata{{"format", "pt"},
                    {"ctnn.version",
                     std::to_string(version.major) + '.' + std::to_string(version.minor) + '.' + std::to_string(version.patch)}};
  if (std::string layers = topology_text<Net>(); !layers.empty()) metadata.emplace_back("ctnn.layers", std::move(layers));
  return metadata;
}

template <class Net>
void load_safetensors(Reader reader, Net& net, LoadOptions options) {
  const auto loaded = std::make_unique<Net>(net);  // what throws leaves the net as it was
  const auto tensors = file_tensors<Net>(*loaded);
  read_data(reader, read_header(reader, tensors, {.layers = options.any_layers ? "" : topology_text<Net>(), .optimizer = ""}));
  net = *loaded;
}

}  // namespace detail
}  // namespace io

/// Writes all numbers of a net as a safetensors file: names, shapes and order are those of the state_dict of the nn.Sequential
/// with the same layers ("0.weight" is [outputs][inputs]; activations count), floats are F32, doubles F64. Replaces a file as a
/// whole.
///
/// Errors   io::Error for a number that is infinite or NaN, or when the file cannot be written: an older one stays as it was
///          (or the new one is there already, and only its folder could not be flushed)
/// Source   https://github.com/huggingface/safetensors, format; docs/reference/formats.md
template <class T, class... Layers>
void save_safetensors(const std::filesystem::path& path, const BasicNet<T, Layers...>& net) {
  using Net = BasicNet<T, Layers...>;
  write_file(path, io::detail::write_safetensors(io::detail::file_tensors<Net>(net), io::detail::metadata_of<Net>()));
}

/// Reads the numbers of a net: a file of ours, or what PyTorch's nn.Sequential with the same layers saved. F64, F32, F16 and BF16
/// are rounded to the net's scalar where need be.
///
/// Errors   io::Error, and the net is as it was: for a tensor that is missing, or not in the net, or of another shape or type;
///          for numbers that are not finite; for a file by ctnn of other layers; for any breach of the format's rules
template <class T, class... Layers>
void load_safetensors(const std::filesystem::path& path, BasicNet<T, Layers...>& net, io::LoadOptions options = {}) {
  io::detail::load_safetensors(io::detail::Reader{path, options.unpacked}, net, options);
}
/// The same from memory: a file that is part of the program, say.
template <class T, class... Layers>
void load_safetensors(std::span<const std::byte> file, BasicNet<T, Layers...>& net, io::LoadOptions options = {}) {
  io::detail::load_safetensors(io::detail::Reader{file, options.unpacked}, net, options);
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
