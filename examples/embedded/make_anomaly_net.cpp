// SPDX-License-Identifier: BSL-1.0
//
// Writes anomaly_net.hpp: an autoencoder that has seen nothing but normal vibrations, and the score above which one is none.
//
//     embedded_make_anomaly_net > examples/embedded/anomaly_net.hpp

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/to_header.hpp>

#include "vibration.hpp"

using namespace ctnn;
using vibration::Window;

namespace {

// Four numbers in the middle: sine and cosine of two harmonics are all that a normal window is made of.
using Autoencoder = Net<Dense<32, 12>, Tanh, Dense<12, 4>, Dense<4, 12>, Tanh, Dense<12, 32>>;

std::vector<Sample<Window, Window>> normal_windows(std::size_t count, Seed seed) {
  Random random{seed};
  std::vector<Sample<Window, Window>> windows(count);
  for (auto& [input, target] : windows) input = target = vibration::record(vibration::Kind::Normal, random);
  return windows;
}

/// The score that one normal window in a hundred exceeds, of windows the net was not trained on.
float threshold_of(const Autoencoder& net) {
  std::vector<float> scores;
  for (const auto& window : normal_windows(10'000, Seed{2}))
    scores.push_back(vibration::anomaly_score(window.input, net(window.input)));
  const auto percentile = scores.end() - static_cast<std::ptrdiff_t>(scores.size() / 100);
  std::nth_element(scores.begin(), percentile, scores.end());
  return *percentile;
}

}  // namespace

int main() {
  Autoencoder net{Seed{1}};
  Trainer trainer{net, MeanSquaredError{}, Adam{.learning_rate = 3e-3}, batch<32>};
  const auto report = trainer.fit(normal_windows(4000, Seed{1}), {.epochs = 60, .schedule = CosineDecay{.epochs = 60}});
  std::fprintf(stderr, "loss of training: %g\n", report.loss);

  std::printf("// SPDX-License-Identifier: BSL-1.0\n// Written by make_anomaly_net.cpp.\n%s\n",
              to_header(net, "anomaly_net").c_str());
  std::printf("// One normal window in a hundred scores higher.\ninline constexpr float anomaly_threshold = %af;\n",
              static_cast<double>(threshold_of(net)));
  return std::fflush(stdout) == 0 ? 0 : 1;
}
