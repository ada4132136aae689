// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

template <class Layer, Shape Input>
struct with_input {
  using type = Layer;
};
template <class Layer, Shape Input>
  requires requires { typename Layer::template with_input<Input>; }
struct with_input<Layer, Input> {
  using type = typename Layer::template with_input<Input>;
};
/// The layer to use after a shape: Dense<4, 8> for a Dense<8> after 4 numbers.
template <class Layer, Shape Input>
using with_input_t = typename with_input<Layer, Input>::type;

#include <ctnn/end_target.inc>
}  // namespace ctnn
