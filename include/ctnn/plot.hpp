// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Pictures of training and of nets as the text of SVG files, for hosted programs: write_file of io.hpp writes it. Each stands alone, and
/// is drawn light or dark as the reader's screen is.
#include <ctnn/plot/activation.hpp>
#include <ctnn/plot/confusion_matrix.hpp>
#include <ctnn/plot/curves.hpp>
#include <ctnn/plot/decision_boundary.hpp>
#include <ctnn/plot/gradient_norms.hpp>
#include <ctnn/plot/range.hpp>
#include <ctnn/plot/topology.hpp>
#include <ctnn/plot/weight_images.hpp>
