// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/net/detail/memory.hpp>
#include <ctnn/tensor/buffer.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The memory that inference needs beside net, inputs and outputs, of one sample or of several at a time: two buffers in which the
/// stages take turns, and what layers need to work in. Not initialized: a stage writes before the next one reads.
template <class Net, std::size_t Rows = 1>
struct Scratch {
  using T = typename Net::ScalarType;
  using Sequence = typename Net::Sequence;
  static constexpr std::size_t last = Net::stage_count - 1;

  [[no_unique_address]] Buffer<T, Rows * Sequence::widest_stage(0, last)> even;
  [[no_unique_address]] Buffer<T, Rows * Sequence::widest_stage(1, last)> odd;
  [[no_unique_address]] detail::Workspace<T, Sequence::template layers_inference_workspace<T, Rows>> workspace;

  [[nodiscard]] constexpr detail::InferenceMemory<Sequence, T, Rows> memory() noexcept {
    return {begin_of(even), begin_of(odd), workspace.begin()};
  }

 private:
  template <class Buffer>
  static constexpr T* begin_of(Buffer& buffer) noexcept {
    if constexpr (requires { buffer.values; }) return buffer.values;
    else return nullptr;
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
