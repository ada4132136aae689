// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/net/checks.hpp>
#include <ctnn/train/sample.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

template <class Samples>
using sample_of = std::remove_cv_t<typename Samples::value_type>;

/// What the samples are, and what a net and a loss want them to be.
template <class S>
struct got_sample {
  using type = S;
};
template <class S>
  requires requires(S sample) { sample.input, sample.target; }
struct got_sample<S> {
  using type = Sample<decltype(S::input), decltype(S::target)>;
};
template <class Samples>
using GotSample = typename got_sample<sample_of<Samples>>::type;

template <class Net, class Loss, class Samples>
struct expected_sample {
  using type = GotSample<Samples>;  // not a loss: the trainer has complained already
};
template <class Net, ctnn::Loss Loss, class Samples>
struct expected_sample<Net, Loss, Samples> {
  using type = Sample<typename Net::Input, typename Loss::template Target<typename Net::ScalarType, Net::output_shape.size()>>;
};
template <class Net, class Loss, class Samples>
using SampleCheck = wrong::sample_mismatch<Loss, typename expected_sample<Net, Loss, Samples>::type, GotSample<Samples>>;

/// Behind the check. Where it failed, nothing more is compiled: one error stays one.
template <class Net, class Loss, class Samples>
inline constexpr bool types_fit = Net::well_formed && ctnn::Loss<Loss> &&
                                  std::is_same_v<typename expected_sample<Net, Loss, Samples>::type, GotSample<Samples>>;

/// The output above which a single output says yes.
template <class Loss>
inline constexpr double decision_threshold = 0.5;
template <class Loss>
  requires requires { Loss::decision_threshold; }
inline constexpr double decision_threshold<Loss> = Loss::decision_threshold;

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
