// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot {

/// A piece of an axis.
struct Range {
  double low = 0, high = 1;
};

}  // namespace plot
#include <ctnn/end_target.inc>
}  // namespace ctnn
