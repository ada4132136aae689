// SPDX-License-Identifier: BSL-1.0
//
// Listens to a motor: an autoencoder (make_anomaly_net.cpp) that was trained on normal vibrations alone can repeat these, and nothing
// else. What it repeats badly is an anomaly, of whatever kind.

#include <cstdint>

#include <ctnn/ctnn.hpp>

#include "anomaly_net.hpp"
#include "embedded/target.hpp"
#include "vibration.hpp"

namespace {

using Autoencoder = decltype(anomaly_net);

constinit Autoencoder::Scratch scratch{};
static_assert(Autoencoder::inference_bytes <= 128, "all that it needs of RAM, beside a window and its reconstruction");

constexpr std::uint32_t windows = 200;

/// Of so many windows of a kind, those that raise the alarm.
std::uint32_t alarms(vibration::Kind kind, const char* name, ctnn::Random& random) noexcept {
  std::uint32_t count = 0;
  for (std::uint32_t i = 0; i < windows; ++i) {
    const vibration::Window window = vibration::record(kind, random);
    if (vibration::anomaly_score(window, anomaly_net(window, scratch)) > anomaly_threshold) ++count;
  }
  target::print(name), target::print(count), target::print(" alarms in "), target::print(windows), target::print(" windows\n");
  return count;
}

}  // namespace

int main() {
  using vibration::Kind;
  ctnn::Random random{ctnn::Seed{3}};  // windows that neither training nor threshold have seen
  const std::uint32_t false_alarms = alarms(Kind::Normal, "normal         ", random);
  const std::uint32_t wrong_speed = alarms(Kind::WrongSpeed, "wrong speed    ", random);
  const std::uint32_t impulses = alarms(Kind::Impulse, "impulse        ", random);
  const std::uint32_t bearing_faults = alarms(Kind::BearingFault, "bearing fault  ", random);

  constexpr std::uint32_t few = 5 * windows / 100, most = 95 * windows / 100;
  return false_alarms <= few && wrong_speed >= most && impulses >= most && bearing_faults >= most ? 0 : 1;
}
