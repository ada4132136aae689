// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include <ctnn/losses/label.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/train/sample.hpp>

namespace test {

template <class Net, class Target>
constexpr auto five_samples() {
  using T = typename Net::ScalarType;
  std::array<ctnn::Sample<typename Net::Input, Target>, 5> samples{};
  ctnn::Random random{ctnn::Seed{17}};
  for (std::uint32_t i = 0; i < 5; ++i) {
    for (T& x : samples[i].input) x = random.normal<T>();
    if constexpr (std::is_same_v<Target, ctnn::Label>) samples[i].target = ctnn::Label{i % 3};
    else
      for (T& t : samples[i].target) t = random.uniform<T>();
  }
  return samples;
}

}  // namespace test
