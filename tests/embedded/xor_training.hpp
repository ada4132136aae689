// SPDX-License-Identifier: BSL-1.0
// XOR for 600 epochs, and the bits that it comes to: in every compiler, on every processor.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include <ctnn/ctnn.hpp>

namespace xor_training {

using Xor = ctnn::Net<ctnn::Dense<2, 4>, ctnn::Tanh, ctnn::Dense<4, 1>, ctnn::Sigmoid>;

constexpr std::array<ctnn::Sample<Xor::Input, Xor::Output>, 4> gate{{{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}}};

/// Net, losses and all: 600 steps with all four samples.
[[nodiscard]] constexpr Xor train(ctnn::Seed seed, std::size_t epochs = 600) noexcept {
  Xor net{seed};
  ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::GradientDescent{.learning_rate = 0.5}, ctnn::batch<4>};
  for (std::size_t epoch = 0; epoch < epochs; ++epoch) trainer.step(gate);
  return net;
}

/// The bits of the 17 weights and biases, and of the answers to the four samples.
[[nodiscard]] constexpr std::array<std::uint32_t, 21> bits_of(const Xor& net) noexcept {
  std::array<std::uint32_t, 21> bits{};
  std::size_t next = 0;
  const auto add = [&](float x) { bits[next++] = std::bit_cast<std::uint32_t>(x); };
  for (const float weight : net.layer<0>().weights.values) add(weight);
  for (const float bias : net.layer<0>().bias.values) add(bias);
  for (const float weight : net.layer<2>().weights.values) add(weight);
  add(net.layer<2>().bias.values[0]);
  for (const auto& sample : gate) add(net(sample.input)[0]);
  return bits;
}

/// What every compiler and every processor must come to.
inline constexpr std::array<std::uint32_t, 21> expected_bits{
    0x3fbe7605, 0x4043951c, 0x3fb6e454, 0xbf2afb65, 0x3f9dcdbb, 0x40453155, 0x3fab30d1,
    0xbf78bc10, 0xbfeeaeb4, 0xbfaeeb0e, 0xbe8a18fd, 0x3f4b40aa, 0xc034ba70, 0x40797988,
    0x3eab2553, 0x4009f7a9, 0xc03163b9, 0x3dd296f4, 0x3f699f55, 0x3f6b4a61, 0x3df65a3c};

inline constexpr Xor trained_by_the_compiler = train(ctnn::Seed{1});
static_assert(bits_of(trained_by_the_compiler) == expected_bits);

}  // namespace xor_training
