// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The whole core of the library: everything that needs neither heap nor files.
// clang-format off
// First, for compilers list how they came to a header, and messages should be short.
#include <ctnn/net/checks.hpp>
// clang-format on

#include <ctnn/concepts.hpp>
#include <ctnn/initializers/glorot_uniform.hpp>
#include <ctnn/initializers/he_uniform.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/identity.hpp>
#include <ctnn/layers/init.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/layers/leaky_relu.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/layers/sigmoid.hpp>
#include <ctnn/layers/softmax.hpp>
#include <ctnn/layers/tanh.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/losses/binary_cross_entropy.hpp>
#include <ctnn/losses/half_squared_error.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/losses/mean_squared_error.hpp>
#include <ctnn/losses/softmax_cross_entropy.hpp>
#include <ctnn/math/clamp.hpp>
#include <ctnn/math/cos.hpp>
#include <ctnn/math/erf.hpp>
#include <ctnn/math/exp.hpp>
#include <ctnn/math/expm1.hpp>
#include <ctnn/math/log.hpp>
#include <ctnn/math/log1p.hpp>
#include <ctnn/math/power.hpp>
#include <ctnn/math/sigmoid.hpp>
#include <ctnn/math/sin.hpp>
#include <ctnn/math/sqrt.hpp>
#include <ctnn/math/tanh.hpp>
#include <ctnn/net/backward.hpp>
#include <ctnn/net/clip_gradients.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/forward.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/net/optimizer_state.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/net/receivers.hpp>
#include <ctnn/net/scratch.hpp>
#include <ctnn/net/tape.hpp>
#include <ctnn/net/update.hpp>
#include <ctnn/optimizers/adam.hpp>
#include <ctnn/optimizers/clip_by_value.hpp>
#include <ctnn/optimizers/exponential_moving_average.hpp>
#include <ctnn/optimizers/frozen.hpp>
#include <ctnn/optimizers/gradient_descent.hpp>
#include <ctnn/optimizers/parameter_groups.hpp>
#include <ctnn/optimizers/rule.hpp>
#include <ctnn/optimizers/sgd.hpp>
#include <ctnn/random/permutation.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/argmax.hpp>
#include <ctnn/tensor/buffer.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/static_size.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>
#include <ctnn/train/accuracy.hpp>
#include <ctnn/train/batch.hpp>
#include <ctnn/train/fit_options.hpp>
#include <ctnn/train/fit_report.hpp>
#include <ctnn/train/loss_and_gradients.hpp>
#include <ctnn/train/loss_of.hpp>
#include <ctnn/train/sample.hpp>
#include <ctnn/train/trainer.hpp>
#include <ctnn/version.hpp>
