// SPDX-License-Identifier: BSL-1.0
// One inference of a net in flash, with the caller's scratch and nothing else in RAM. WITHOUT_NET: all but the net, to compare with.
#include <ctnn/ctnn.hpp>

#include "embedded/small_net.hpp"
#include "embedded/target.hpp"

namespace {

constexpr SmallNet net{ctnn::Seed{7}};
#if !defined(WITHOUT_NET)
constinit SmallNet::Scratch scratch{};
static_assert(sizeof scratch == SmallNet::inference_bytes && SmallNet::inference_bytes == 192);
#endif

}  // namespace

extern "C" [[gnu::noinline]] void measured(const SmallNet::Input& x, SmallNet::Output& y) noexcept {
#if defined(WITHOUT_NET)
  y[0] = x[0] + net.layer<0>().bias[0];
#else
  y = net(x, scratch);
#endif
}

int main() {
  static constexpr auto said_by_the_compiler = net(some_inputs()[1]);
  const SmallNet::Input x = target::at_run_time(some_inputs()[1]);
  SmallNet::Output y{};
  static_cast<void>(target::stack_of("measured", [&] { measured(x, y); }));
  const bool same = target::same_bits("outputs", said_by_the_compiler, y);
#if defined(WITHOUT_NET)
  return same ? 1 : 0;
#else
  return same ? 0 : 1;
#endif
}
