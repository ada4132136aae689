// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <type_traits>

#include <ctnn/net/checks.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace wrong {

// What quantize refuses; docs/reference/errors.md explains each.

/// A layer that quantize has no int8 for: fold(net) takes a BatchNorm away.
template <class Where, class What>
struct not_quantizable;
template <class What>
struct not_quantizable<layer<nowhere>, What> : std::true_type {};

/// Samples for quantize whose input is not the net's.
template <class Expects, class Got>
struct calibration_mismatch;
template <class Input>
struct calibration_mismatch<Input, Input> : std::true_type {};

}  // namespace wrong
#include <ctnn/end_target.inc>
}  // namespace ctnn
