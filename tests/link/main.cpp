// SPDX-License-Identifier: BSL-1.0
#include <ctnn/ctnn.hpp>

#include "xor.hpp"

int main() {
  const Xor net{ctnn::Seed{1}};
  return net({0, 1}) == infer_elsewhere(net, {0, 1}) ? 0 : 1;
}
