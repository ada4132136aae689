// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "problem.hpp"
#include "workload.hpp"

namespace bench {

/// One way to do one workload.
class Contender {
 public:
  virtual ~Contender() = default;
  virtual void restart() {}                                // with the problem's weights, nothing learnt
  virtual void run() = 0;                                  // the workload, once
  [[nodiscard]] virtual std::vector<float> results() = 0;  // the mean loss before the update; or all outputs, then the gradients
};

/// A library that was linked into the program; ctnn is the first.
struct Library {
  std::string name, version;
  using Make = std::unique_ptr<Contender> (*)(const Problem&);
  std::array<Make, workloads.size()> make;  // null for what it does not take part in
};
[[nodiscard]] const std::vector<Library>& libraries();

/// Those that may be linked, in the order of the table's columns.
inline constexpr std::array<const char*, 4> library_names{"ctnn", "Eigen", "OpenBLAS", "libtorch"};

/// Called by each library before main.
bool enter(const Library& library);

template <class AnyContender>
constexpr Library::Make make_of() {
  if constexpr (std::is_void_v<AnyContender>) return nullptr;
  else return [](const Problem& problem) -> std::unique_ptr<Contender> { return std::make_unique<AnyContender>(problem); };
}

/// Enters a library whose contender for workload I is a ContenderFor<I>, void for none. (Its name is no other library's: g++ 12 merges
/// instantiations with alias templates of one name, even from unnamed namespaces.)
template <template <std::size_t> class ContenderFor>
bool enter_all(const std::string& name, const std::string& version) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return enter({name, version, {make_of<ContenderFor<I>>()...}});
  }(std::make_index_sequence<workloads.size()>{});
}

}  // namespace bench
