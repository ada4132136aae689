// SPDX-License-Identifier: BSL-1.0
//
// The compiler and the program train the same net to the same bits; so do g++ and clang++, with any vector extension, and a
// microcontroller. It takes ctnn::strict (-ffp-contract=off), and no -ffast-math.

#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/decision_boundary.hpp>

#include "../lesson.hpp"

using namespace ctnn;

namespace {

using Xor = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;
constexpr std::array<Sample<Xor::Input, Xor::Output>, 4> gate{{{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}}};

// [train]
constexpr Xor train(Seed seed) {
  Xor net{seed};
  Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 0.05}, batch<4>};
  trainer.fit(gate, {.epochs = 100});
  return net;
}
constexpr Xor compiled = train(Seed{1});
// [train]

/// FNV-1a of all 17 parameters' bits.
constexpr std::uint32_t fingerprint(const Xor& net) {
  std::uint32_t hash = 2166136261;
  for_each_tensor<Xor>(
      [&](auto, const char*, const auto& tensor) {
        for (const float value : tensor.values)
          for (int byte = 0; byte < 4; ++byte)
            hash = (hash ^ (std::bit_cast<std::uint32_t>(value) >> (8 * byte) & 255)) * 16777619;
      },
      net);
  return hash;
}

// [proof]
static_assert(fingerprint(compiled) == 0xa9c2a5ab);  // every compiler must agree, or this line does not compile
// [proof]

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "11_same_bits", "Trained by the compiler and by the program, to the same bits"};
  volatile unsigned seed = 1;  // so that the optimizer does not know it, and the program really trains
  const Xor run = train(Seed{seed});
  std::printf("fingerprint of the net that the compiler trained: %08x\n", static_cast<unsigned>(fingerprint(compiled)));
  std::printf("fingerprint of the net that the program trained:  %08x\n\n", static_cast<unsigned>(fingerprint(run)));
  std::puts("weight   compiler         program");
  for (std::size_t unit = 0; unit < 4; ++unit)
    std::printf("W1[%zu][0] %-16a %a\n", unit, static_cast<double>(compiled.layer<0>().weights[0][unit]),
                static_cast<double>(run.layer<0>().weights[0][unit]));
  lesson.picture("xor.svg", plot::decision_boundary(compiled, gate, {.title = "XOR, learned by the compiler"}));
  return fingerprint(compiled) == fingerprint(run) ? 0 : 1;
}
