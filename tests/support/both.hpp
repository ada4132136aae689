// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "support/catch.hpp"

/// The same check by the compiler and by the machine.
#define REQUIRE_BOTH(...)        \
  do {                           \
    STATIC_REQUIRE(__VA_ARGS__); \
    REQUIRE(__VA_ARGS__);        \
  } while (false)
