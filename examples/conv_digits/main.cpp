// SPDX-License-Identifier: BSL-1.0
//
// Handwritten digits again, as images this time: two convolutions look at neighbouring pixels together, which a Dense layer has to
// learn from nothing. When the net is trained, fold() puts the batch norms into the convolutions.

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "../13_digits/digits_data.hpp"
#include "../13_digits/split.hpp"

namespace {

using namespace ctnn;

using ConvDigits = Net<InputShape<1, 8, 8>,                         //
                       Conv2D<16, 3, same>, BatchNorm<>, ReLU,      // 16 x 8 x 8
                       Conv2D<32, 3>, BatchNorm<>, ReLU,            // 32 x 6 x 6
                       MaxPool2D<2>, Dropout<Rate{0.25}>, Flatten,  // 288
                       Dense<digits::digit_count>>;
static_assert(lint<ConvDigits, SoftmaxCrossEntropy>.ok());
static_assert(Folded<ConvDigits>::multiply_adds < ConvDigits::multiply_adds);

}  // namespace

int main(int argc, char** argv) {
  const Seed seed{argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1};
  try {
    const digits::Split split = digits::random_split(digits::load(DIGITS_DATA), seed);
    std::puts(summary<ConvDigits>().data());

    ConvDigits net{seed};
    using Training = Trainer<ConvDigits, SoftmaxCrossEntropy, AdamW, 32>;
    const auto trainer = std::make_unique<Training>(net, SoftmaxCrossEntropy{}, AdamW{.learning_rate = 2e-3}, batch<32>);
    trainer->fit(split.training, {.epochs = 15, .shuffle = seed, .schedule = CosineDecay{.epochs = 15}},
                 [](const EpochReport& epoch) { std::printf("epoch %2zu  loss %.4f\n", epoch.epoch, epoch.loss); });

    const auto small = fold(net);
    std::printf("\n%zu of %zu multiply-adds are left when the batch norms are folded\n", small.multiply_adds, net.multiply_adds);
    std::printf("test accuracy: %.2f %%, folded: %.2f %%\n", 100 * accuracy(net, split.test), 100 * accuracy(small, split.test));
  } catch (const digits::DataError& error) {
    std::fprintf(stderr, "conv_digits: %s\n", error.what());
    return 2;
  }
}
