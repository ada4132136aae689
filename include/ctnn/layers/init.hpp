// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/concepts.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/shape.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// A layer with an initializer of its own: Init<Dense<4, 8>, HeNormal{}>, Init<Dense<1>, Zeros{}>. In all else it is that layer.
///
/// Errors   a net does not compile when the first argument is no layer that is initialized (PReLU is not), or the second no initializer
template <class Of, auto Weights>
struct Init : Of {
  using Declared = Init<declared_t<Of>, Weights>;
  static constexpr bool is_valid = [] {
    bool valid = Layer<Of> && Initializer<decltype(Weights)>;
    if constexpr (requires { Of::is_valid; }) valid = valid && Of::is_valid;
    if constexpr (requires { Of::takes_initializer; }) valid = valid && Of::takes_initializer;
    return valid;
  }();

  template <class Parameters, class NetsInitializer>
  static constexpr void initialize(Parameters& parameters, Random& random, const NetsInitializer&) noexcept {
    Of::initialize(parameters, random, Weights);
  }

  template <Shape Input>
  using with_input = Init<with_input_t<Of, Input>, Weights>;
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
