// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <ctnn/ctnn.hpp>

using Xor = ctnn::Net<ctnn::Dense<2, 4>, ctnn::Tanh, ctnn::Dense<4, 1>, ctnn::Sigmoid>;

Xor::Output infer_elsewhere(const Xor& net, const Xor::Input& input);
