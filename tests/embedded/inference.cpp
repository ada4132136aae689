// SPDX-License-Identifier: BSL-1.0
// A net in read-only memory: what the chip says to some inputs is what the compiler said.
#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

#include "embedded/small_net.hpp"
#include "embedded/target.hpp"

namespace {

constexpr SmallNet net{ctnn::Seed{7}};
constexpr auto inputs = some_inputs();
constexpr auto said_by_the_compiler = [] {
  std::array<SmallNet::Output, inputs.size()> said{};
  for (std::size_t i = 0; i < inputs.size(); ++i) said[i] = net(inputs[i]);
  return said;
}();

[[gnu::noinline]] void infer(const SmallNet::Input& input, SmallNet::Output& output) noexcept { output = net(input); }

}  // namespace

int main() {
  const auto given = target::at_run_time(inputs);
  std::array<SmallNet::Output, inputs.size()> said{};
  const auto stack = target::stack_of("inference of one sample", [&] { infer(given[0], said[0]); });
  for (std::size_t i = 1; i < inputs.size(); ++i) infer(given[i], said[i]);
  return target::same_bits("outputs", said_by_the_compiler, said) && stack < sizeof net / 2 ? 0 : 1;
}
