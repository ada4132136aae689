// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace math::detail {

/// Whether the processor computes with such numbers itself. Known of Arm's 32-bit ones, taken for granted elsewhere.
template <Scalar T>
#if defined(__arm__) && defined(__ARM_FP)
inline constexpr bool in_hardware = (__ARM_FP & sizeof(T)) != 0;  // 4: float, 8: double (Arm C Language Extensions)
#elif defined(__arm__)
inline constexpr bool in_hardware = false;
#else
inline constexpr bool in_hardware = true;
#endif

}  // namespace math::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
