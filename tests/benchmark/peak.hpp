// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace bench {

/// A loop of nothing but multiply-adds, as wide as the target has them and enough at a time to hide how long one takes. In assembler:
/// what a compiler makes of such a loop may be several times slower.
struct Peak {
  static const char* const name;   // "AVX-512 FMA"; null where there is no such loop
  static const double operations;  // of one run
  static void run();
};

}  // namespace bench
