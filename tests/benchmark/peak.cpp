// SPDX-License-Identifier: BSL-1.0
#include "peak.hpp"

namespace bench {
namespace {

constexpr int repetitions = 1000;
constexpr double loop(int instructions, int lanes) { return 2.0 * repetitions * instructions * lanes; }

}  // namespace

// Zeros, for they neither overflow nor become denormal. Register numbers: .irp repeats a line for each.
#if defined(__AVX512F__)

const char* const Peak::name = "AVX-512 FMA";
const double Peak::operations = loop(16, 16);
void Peak::run() {
  int left = repetitions;
  asm volatile(
      "vpxord %%zmm0, %%zmm0, %%zmm0\n"
      ".irp n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16\n vmovaps %%zmm0, %%zmm\\n\n .endr\n"
      "1:\n"
      ".irp n, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16\n vfmadd231ps %%zmm0, %%zmm0, %%zmm\\n\n .endr\n"
      "sub $1, %0\n jnz 1b\n"
      "vzeroupper\n"
      : "+r"(left)
      :
      : "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13",
        "xmm14", "xmm15", "xmm16");
}

#elif defined(__FMA__)

const char* const Peak::name = "AVX2 FMA";
const double Peak::operations = loop(12, 8);
void Peak::run() {
  int left = repetitions;
  asm volatile(
      "vpxor %%xmm0, %%xmm0, %%xmm0\n"
      ".irp n, 1,2,3,4,5,6,7,8,9,10,11,12\n vmovaps %%ymm0, %%ymm\\n\n .endr\n"
      "1:\n"
      ".irp n, 1,2,3,4,5,6,7,8,9,10,11,12\n vfmadd231ps %%ymm0, %%ymm0, %%ymm\\n\n .endr\n"
      "sub $1, %0\n jnz 1b\n"
      "vzeroupper\n"
      : "+r"(left)
      :
      : "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12");
}

#elif defined(__SSE2__)

const char* const Peak::name = "SSE multiplications and additions, in equal number,";
const double Peak::operations = loop(7, 4);
void Peak::run() {
  int left = repetitions;
  asm volatile(
      ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14\n xorps %%xmm\\n, %%xmm\\n\n .endr\n"
      "1:\n"
      ".irp n, 1,2,3,4,5,6,7\n mulps %%xmm0, %%xmm\\n\n .endr\n"
      ".irp n, 8,9,10,11,12,13,14\n addps %%xmm0, %%xmm\\n\n .endr\n"
      "sub $1, %0\n jnz 1b\n"
      : "+r"(left)
      :
      : "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13",
        "xmm14");
}

#else

const char* const Peak::name = nullptr;
const double Peak::operations = 0;
void Peak::run() {}

#endif

}  // namespace bench
