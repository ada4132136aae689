// SPDX-License-Identifier: BSL-1.0
//
// Not to be compiled: one layer is 48 wide instead of 24, which is more than the budget allows.

#include "keyword.hpp"

static_assert(keeps_the_budget<Keyword<48>>());
