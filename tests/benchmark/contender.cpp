// SPDX-License-Identifier: BSL-1.0
#include "contender.hpp"

#include <algorithm>

namespace bench {
namespace {

std::vector<Library>& entered() {
  static std::vector<Library> libraries;  // made by whoever comes first: all come before main, in any order
  return libraries;
}

}  // namespace

const std::vector<Library>& libraries() { return entered(); }

bool enter(const Library& library) {
  entered().push_back(library);
  std::ranges::sort(entered(), {}, [](const Library& one) { return std::ranges::find(library_names, one.name); });
  return true;
}

}  // namespace bench
