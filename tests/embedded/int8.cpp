// SPDX-License-Identifier: BSL-1.0
// Nets in int8: what the chip says, with what instructions it has for them, is what the compiler said.
#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

#include "embedded/small_net.hpp"
#include "embedded/target.hpp"

namespace {

using ctnn::Dense, ctnn::ReLU, ctnn::Tanh;

/// Sizes that are no multiples of four or two, windows, tables, softmax.
using Images = ctnn::Net<ctnn::InputShape<2, 6, 6>, ctnn::Conv2D<5, 3>, ReLU, ctnn::DepthwiseConv2D<3, ctnn::same>,
                         ctnn::MaxPool2D<2>, Dense<7>, Tanh, Dense<4>, ctnn::Softmax>;

template <class Net, std::size_t Count = 8>
constexpr std::array<typename Net::Input, Count> inputs_of = [] {
  std::array<typename Net::Input, Count> inputs{};
  std::size_t number = 0;
  for (auto& input : inputs)
    for (float& x : input) x = static_cast<float>((number += 37) % 101) / 50 - 1;
  return inputs;
}();

template <class Net>
struct Case {
  static constexpr Net net{ctnn::Seed{7}};
  static constexpr auto small = ctnn::quantize(net, inputs_of<Net>);
  using Small = ctnn::Quantized<Net>;
  using Inputs = std::array<typename Small::QuantizedInput, inputs_of<Net>.size()>;
  using Outputs = std::array<typename Small::QuantizedOutput, inputs_of<Net>.size()>;

  static constexpr Inputs inputs = [] {
    Inputs all{};
    for (std::size_t i = 0; i < all.size(); ++i)
      for (std::size_t j = 0; j < all[i].size(); ++j) all[i][j] = small.input.quantize(inputs_of<Net>[i][j]);
    return all;
  }();
  static constexpr Outputs said_by_the_compiler = [] {
    Outputs said{};
    for (std::size_t i = 0; i < said.size(); ++i) said[i] = small(inputs[i]);
    return said;
  }();

  [[gnu::noinline]] static void infer(const typename Small::QuantizedInput& x, typename Small::QuantizedOutput& y,
                                      typename Small::Scratch& scratch) noexcept {
    y = small(x, scratch);
  }

  static bool check(std::size_t most_stack) noexcept {
    const Inputs given = target::at_run_time(inputs);
    Outputs said{};
    typename Small::Scratch scratch;
    const auto stack = target::stack_of("int8 inference of one sample", [&] { infer(given[0], said[0], scratch); });
    for (std::size_t i = 1; i < said.size(); ++i) infer(given[i], said[i], scratch);
    return target::same_bits("outputs", said_by_the_compiler, said) && stack <= most_stack;
  }
};

/// Floats in and out.
bool check_floats() noexcept {
  using Small = Case<SmallNet>;
  const auto given = target::at_run_time(inputs_of<SmallNet>[1]);
  static constexpr auto said_by_the_compiler = Small::small(inputs_of<SmallNet>[1]);
  return target::same_bits("outputs in floats", said_by_the_compiler, Small::small(given));
}

}  // namespace

int main() {
  const bool small = Case<SmallNet>::check(128), images = Case<Images>::check(256), floats = check_floats();
  return small && images && floats ? 0 : 1;
}
