// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <ctnn/io/safetensors.hpp>
#include <ctnn/layers/batch_norm.hpp>
#include <ctnn/layers/conv1d.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/flatten.hpp>
#include <ctnn/layers/tanh.hpp>
#include <ctnn/net/net.hpp>

namespace fuzz {

/// Tensors of one to three axes, running statistics, and an activation.
using SmallNet =
    ctnn::Net<ctnn::InputShape<1, 3>, ctnn::Conv1D<2, 2>, ctnn::BatchNorm<>, ctnn::Tanh, ctnn::Flatten, ctnn::Dense<1>>;

/// The file of a net. Throws for a number that is not finite.
[[nodiscard]] inline std::string file_of(const SmallNet& net) {
  return ctnn::io::detail::write_safetensors(ctnn::io::detail::file_tensors<SmallNet>(net),
                                             ctnn::io::detail::metadata_of<SmallNet>());
}

}  // namespace fuzz
