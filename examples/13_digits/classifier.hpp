// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>

#include <ctnn/ctnn.hpp>

namespace digits {

inline constexpr std::size_t pixel_count = 64, digit_count = 10;

// [net]
using Classifier = ctnn::Net<ctnn::Dense<pixel_count, 32>, ctnn::ReLU, ctnn::Dense<32, digit_count>>;

/// An image, pixels from 0 (paper) to 1 (ink), and the digit it shows.
using Example = ctnn::Sample<Classifier::Input, ctnn::Label>;
// [net]

inline constexpr std::array<std::size_t, 6> batch_sizes{1, 8, 16, 32, 64, 128};

struct Training {
  std::size_t epochs = 40;
  std::size_t batch = 32;  ///< one of batch_sizes
  std::uint64_t seed = 1;
  double learning_rate = 3e-3;  ///< per step
};

/// Trains the net in place. How much memory a Trainer needs is part of its type, so each batch size is a type of its own, and the
/// size asked for at run time chooses among those compiled.
///
/// Errors   std::invalid_argument when the batch size is not among batch_sizes
template <class Observer>
ctnn::FitReport train(Classifier& net, std::span<const Example> examples, const Training& training,
                      const volatile std::sig_atomic_t* stop, Observer observer) {
  // [train]
  const auto with = [&](auto batch) {
    ctnn::Trainer trainer{net, ctnn::SoftmaxCrossEntropy{}, ctnn::Adam{.learning_rate = training.learning_rate}, batch};
    return trainer.fit(examples, {.epochs = training.epochs, .shuffle = ctnn::Seed{training.seed}, .stop = stop}, observer);
  };
  // [train]
  switch (training.batch) {
    case 1:
      return with(ctnn::batch<1>);
    case 8:
      return with(ctnn::batch<8>);
    case 16:
      return with(ctnn::batch<16>);
    case 32:
      return with(ctnn::batch<32>);
    case 64:
      return with(ctnn::batch<64>);
    case 128:
      return with(ctnn::batch<128>);
    default:
      throw std::invalid_argument{"digits: no such batch size"};
  }
}

}  // namespace digits
