// SPDX-License-Identifier: BSL-1.0
// Widths that are no multiple of anything, and others that are large: the compiler's bits, and no more stack.
#include <array>

#include <ctnn/ctnn.hpp>

#include "embedded/target.hpp"

namespace {

using ctnn::Dense, ctnn::Net, ctnn::ReLU;

template <class Net>
struct Case {
  static constexpr Net net{ctnn::Seed{3}};
  static constexpr typename Net::Input input = [] {
    typename Net::Input x{};
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i % 7) / 4 - 1;
    return x;
  }();
  static constexpr auto said_by_the_compiler = net(input);
  static inline constinit typename Net::Scratch scratch{};

  [[gnu::noinline]] static void infer(const typename Net::Input& x, typename Net::Output& y) noexcept { y = net(x, scratch); }

  static bool check(std::uint32_t most_stack) noexcept {
    const auto x = target::at_run_time(input);
    typename Net::Output y{};
    const auto stack = target::stack_of("one sample", [&] { infer(x, y); });
    return target::same_bits("outputs", said_by_the_compiler, y) && stack <= most_stack;
  }
};

#if defined(__ARM_FP)
constexpr std::uint32_t most_stack = 64;
#else
constexpr std::uint32_t most_stack = 192;
#endif

}  // namespace

int main() {
  const bool odd = Case<Net<Dense<7, 5>, ReLU, Dense<5, 9>, ReLU, Dense<9, 3>>>::check(most_stack);
  const bool wide = Case<Net<Dense<16, 140>, ReLU, Dense<140, 31>, ReLU, Dense<31, 1>>>::check(most_stack);
  const bool one = Case<Net<Dense<1, 1>, ReLU, Dense<1, 2>>>::check(most_stack);
  using ctnn::Concat, ctnn::Residual, ctnn::Sum, ctnn::Tanh;
  const bool composed = Case<Net<Dense<3, 4>, Residual<Dense<4, 4>, Tanh>, Sum<Dense<4, 4>, Dense<4, 4>>, Residual<Dense<4, 4>>,
                                 Concat<Dense<4, 2>, Dense<4, 3>>>>::check(512);
  return odd && wide && one && composed ? 0 : 1;
}
