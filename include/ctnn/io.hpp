// SPDX-License-Identifier: BSL-1.0
#pragma once

/// What needs heap, exceptions and files: for hosted programs, which link ctnn::io. What only needs to_header or describe includes that.
#include <ctnn/io/array.hpp>
#include <ctnn/io/checkpoint.hpp>
#include <ctnn/io/csv.hpp>
#include <ctnn/io/csv_reader.hpp>
#include <ctnn/io/csv_stream.hpp>
#include <ctnn/io/describe.hpp>
#include <ctnn/io/error.hpp>
#include <ctnn/io/idx.hpp>
#include <ctnn/io/idx_stream.hpp>
#include <ctnn/io/npy.hpp>
#include <ctnn/io/safetensors.hpp>
#include <ctnn/io/samples.hpp>
#include <ctnn/io/split.hpp>
#include <ctnn/io/stop_on_interrupt.hpp>
#include <ctnn/io/to_header.hpp>
#include <ctnn/io/write_file.hpp>
