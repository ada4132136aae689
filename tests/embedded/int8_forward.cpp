// SPDX-License-Identifier: BSL-1.0
// One inference in int8, without a float; or, with FLOATS, with floats that go in and come out.
#include <array>

#include <ctnn/ctnn.hpp>

#include "embedded/small_net.hpp"
#include "embedded/target.hpp"

namespace {

constexpr SmallNet net{ctnn::Seed{7}};
constexpr auto small = ctnn::quantize(net, some_inputs());
static_assert(ctnn::quantization_error(net, small, some_inputs()) < 0.05F);
using Small = ctnn::Quantized<SmallNet>;
constinit Small::Scratch scratch{};

#if defined(FLOATS)
using Input = Small::Input;
using Output = Small::Output;
constexpr Input input = some_inputs()[1];
#else
using Input = Small::QuantizedInput;
using Output = Small::QuantizedOutput;
constexpr Input input = [] {
  Input quantized{};
  for (std::size_t i = 0; i < quantized.size(); ++i) quantized[i] = small.input.quantize(some_inputs()[1][i]);
  return quantized;
}();
#endif

}  // namespace

extern "C" [[gnu::noinline]] void measured(const Input& x, Output& y) noexcept { y = small(x, scratch); }

int main() {
  static constexpr auto said_by_the_compiler = small(input);
  const Input x = target::at_run_time(input);
  Output y{};
  const auto stack = target::stack_of("measured", [&] { measured(x, y); });
  return target::same_bits("outputs", said_by_the_compiler, y) && stack < 256 ? 0 : 1;
}
