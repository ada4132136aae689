// SPDX-License-Identifier: BSL-1.0
#pragma once

// Catch2 under one spelling: TEST_CASE, TEMPLATE_TEST_CASE, STATIC_REQUIRE and the matchers of version 2 (Debian 12) and 3.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
