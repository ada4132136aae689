// SPDX-License-Identifier: BSL-1.0
#include "nets.hpp"
#include "written.hpp"  // by write.cpp

constexpr bool all_as_made() {
  return nets::is_as_made<nets::Plain>(plain) && nets::is_as_made<nets::Double>(from_header::in_double) &&
         nets::is_as_made<nets::Shaped>(from_header::shaped) && nets::is_as_made<nets::Arguments>(from_header::with::arguments) &&
         nets::is_as_made<nets::Own>(from_header::own) && nets::is_as_made<nets::Structured>(from_header::structured) &&
         nets::is_as_made<nets::Nothing>(nothing);
}
static_assert(all_as_made());

int main() { return all_as_made() ? 0 : 1; }
