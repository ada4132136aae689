// SPDX-License-Identifier: BSL-1.0
#include <ctnn/ctnn.hpp>

using Xor = ctnn::Net<ctnn::Dense<2, 4>, ctnn::Tanh, ctnn::Dense<4, 1>, ctnn::Sigmoid>;

int main() {
  const Xor net{ctnn::Seed{1}};
  const float output = net({0, 1})[0];
  return output > 0 && output < 1 ? 0 : 1;
}
