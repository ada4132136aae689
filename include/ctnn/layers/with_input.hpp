// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What with_input_t names: the layer's own with_input, or the layer as it is.
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

/// What declared_t names.
template <class Layer>
struct declared {
  using type = Layer;
};
template <class Layer>
  requires requires { typename Layer::Declared; }
struct declared<Layer> {
  using type = typename Layer::Declared;
};
/// The layer as the net was written, where what was made of it after a shape has another name: Conv1D<8, 3>.
template <class Layer>
using declared_t = typename declared<Layer>::type;

#include <ctnn/end_target.inc>
}  // namespace ctnn
