// SPDX-License-Identifier: BSL-1.0
#pragma once

/// What needs heap, exceptions and files: for hosted programs.
#include <ctnn/io/error.hpp>
#include <ctnn/io/to_header.hpp>
