// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <ctnn/net/detail/folded.hpp>
#include <ctnn/net/net.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// The type of fold(net).
template <class Net>
using Folded = typename detail::folded_net<Net>::type;

/// The same net for inference, of a smaller type: each BatchNorm after a Dense or a convolution becomes part of its weights,
///   W' = W s,  b' = b s + t   with   s = scale / sqrt(running variance + epsilon),  t = shift - running mean s
/// by output channel, and Dropout goes away; within Sequential, Residual, Sum, Concat and Repeat too. The outputs are the same but for
/// rounding. Other BatchNorms stay. Works in the compiler: constexpr auto small = fold(net);
template <class T, class... Layers>
[[nodiscard]] constexpr Folded<BasicNet<T, Layers...>> fold(const BasicNet<T, Layers...>& net) noexcept {
  Folded<BasicNet<T, Layers...>> folded;
  if constexpr (BasicNet<T, Layers...>::well_formed)
    detail::fold_layers<typename BasicNet<T, Layers...>::Topology, typename decltype(folded)::Topology>(net, folded);
  return folded;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
