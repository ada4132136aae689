// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <type_traits>

#include <ctnn/net/checks.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace wrong {

// What pictures refuse; docs/reference/errors.md explains each.

/// A decision boundary divides a plane: the net has two inputs.
template <class Expects, class Got>
struct plane_of_inputs;
template <>
struct plane_of_inputs<expects<2>, got<2>> : std::true_type {};

/// Samples of another net, or with targets that tell no class.
template <class What, bool Usable>
struct not_in_the_plane;
template <class What>
struct not_in_the_plane<What, true> : std::true_type {};

/// Neither an activation nor a layer made by Elementwise.
template <class What, bool HasDerivative>
struct not_a_curve;
template <class What>
struct not_a_curve<What, true> : std::true_type {};

/// A net that does not begin with a Dense layer.
template <class What, bool BeginsWithDense>
struct no_weights_to_draw;
template <class What>
struct no_weights_to_draw<What, true> : std::true_type {};

}  // namespace wrong
#include <ctnn/end_target.inc>
}  // namespace ctnn
