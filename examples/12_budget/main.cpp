// SPDX-License-Identifier: BSL-1.0
//
// What a net costs is part of its type: parameters, multiplications, bytes of flash and of memory. A budget is a static_assert, and a
// net that exceeds it does not compile: too_large.cpp is this net with one layer made wider.

#include <cstdio>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/topology.hpp>

#include "../lesson.hpp"
#include "keyword.hpp"

// [budget]
using Small = Keyword<24>;
static_assert(keeps_the_budget<Small>());
// [budget]

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "12_budget", "A net's costs, and limits that the compiler watches"};
  // [summary]
  std::fputs(ctnn::summary<Small>().data(), stdout);
  // [summary]
  std::printf("\n%-24s%8s%8s\n", "", "needed", "limit");
  std::printf("%-24s%8zu%8zu\n", "bytes of flash", sizeof(Small), flash);
  std::printf("%-24s%8zu%8zu\n", "bytes of memory", Small::inference_bytes, memory);
  std::printf("%-24s%8zu%8zu\n", "multiply-adds an answer", Small::multiply_adds, multiply_adds);
  std::printf("\nTo train it on batches of 8 samples takes %zu bytes beside net and optimizer.\n", Small::training_bytes<8>);
  lesson.picture("topology.svg", ctnn::plot::topology(Small{ctnn::Seed{1}}));
}
