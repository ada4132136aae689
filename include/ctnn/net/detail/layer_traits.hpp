// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/layers/identity.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

// What layers say of themselves, or do not.

template <class Layer>
inline constexpr bool has_parameters = requires { typename Layer::template Parameters<float>; };

template <class Layer>
inline constexpr std::size_t multiply_adds = 0;
template <class Layer>
  requires requires { Layer::multiply_adds; }
inline constexpr std::size_t multiply_adds<Layer> = Layer::multiply_adds;

template <class Layer>
inline constexpr bool uses_batch = false;
template <class Layer>
  requires requires { Layer::uses_batch; }
inline constexpr bool uses_batch<Layer> = Layer::uses_batch;

template <class Layer>
inline constexpr bool is_random = false;
template <class Layer>
  requires requires { Layer::is_random; }
inline constexpr bool is_random<Layer> = Layer::is_random;

/// The activation that a layer's outputs have gone through last, where it is made up of others.
template <class Layer>
struct last_activation_of {
  using type = Identity;
};
template <class Layer>
  requires requires { typename Layer::LastActivation; }
struct last_activation_of<Layer> {
  using type = typename Layer::LastActivation;
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
