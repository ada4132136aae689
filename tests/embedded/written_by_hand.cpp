// SPDX-License-Identifier: BSL-1.0
// The program of forward.cpp with the net's three layers called by hand: what the mechanism of types, and Hana with it, adds to an
// image is what forward.cpp has more.
#include <array>

#include <ctnn/ctnn.hpp>

#include "embedded/small_net.hpp"
#include "embedded/target.hpp"

namespace {

using ctnn::Dense, ctnn::MatrixView;

struct Net {
  Dense<16, 32>::Parameters<float> first;
  Dense<32, 16>::Parameters<float> second;
  Dense<16, 4>::Parameters<float> third;
};
constexpr SmallNet typed{ctnn::Seed{7}};
constexpr Net net{typed.layer<0>(), typed.layer<2>(), typed.layer<4>()};
constinit struct {
  float even[32], odd[16];
} scratch{};

struct Rectified {
  static constexpr bool sees_only_values = true;
  template <class At>
  float operator()(At, float x) const noexcept {
    return ctnn::ReLU::value(x);
  }
};
struct AsIs {
  static constexpr bool sees_only_values = true, is_identity = true;
  template <class At>
  float operator()(At, float x) const noexcept {
    return x;
  }
};

}  // namespace

extern "C" [[gnu::noinline]] void measured(const SmallNet::Input& x, SmallNet::Output& result) noexcept {
  SmallNet::Output y;
  Dense<16, 32>::forward(net.first, MatrixView<const float, 1, 16>{x.data()}, MatrixView<float, 1, 32>{scratch.even},
                         Rectified{});
  Dense<32, 16>::forward(net.second, MatrixView<const float, 1, 32>{scratch.even}, MatrixView<float, 1, 16>{scratch.odd},
                         Rectified{});
  Dense<16, 4>::forward(net.third, MatrixView<const float, 1, 16>{scratch.odd}, MatrixView<float, 1, 4>{y.data()}, AsIs{});
  result = y;
}

int main() {
  static constexpr auto said_by_the_compiler = typed(some_inputs()[1]);
  const SmallNet::Input x = target::at_run_time(some_inputs()[1]);
  SmallNet::Output y{};
  static_cast<void>(target::stack_of("measured", [&] { measured(x, y); }));
  return target::same_bits("outputs", said_by_the_compiler, y) ? 0 : 1;
}
