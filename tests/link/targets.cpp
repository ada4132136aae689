// SPDX-License-Identifier: BSL-1.0
// A program may hold the same net for several processors and choose when it starts: each unit runs its own kernels, all to the same bits.
#include <cstddef>
#include <cstdio>

#include "target.hpp"

namespace {

int failures = 0;
const Answer baseline = ask_baseline(100);

void check(const char* name, Ask& ask, std::size_t lanes) {
  const Answer answer = ask(100);
  const bool same = answer.outputs == baseline.outputs;
  std::printf("%s: %zu lanes, %s\n", name, answer.lanes, same ? "the same outputs" : "OTHER OUTPUTS");
  failures += answer.lanes != lanes || !same;
}

}  // namespace

int main() {
  check("baseline", ask_baseline, 4);
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) check("AVX2", ask_avx2, 8);
  if (__builtin_cpu_supports("avx512f")) check("AVX-512", ask_avx512, 16);
  return failures;
}
