// SPDX-License-Identifier: BSL-1.0
// What embedded.cmake must see: memory from a heap, and arithmetic in double.
#include "embedded/target.hpp"

int main() {
  double* const number = target::at_run_time(new double{2});  // unknown, or the compiler would leave the heap out
  *number = *number * *number;
  const bool is_four = *number == 4;
  delete number;
  return is_four ? 0 : 1;
}
