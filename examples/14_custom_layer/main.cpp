// SPDX-License-Identifier: BSL-1.0
//
// A layer of one's own, in a net: two gauges show too little and too much, and training finds by how much.

#include <array>
#include <cstdio>

#include <ctnn/plot/curves.hpp>

#include "../lesson.hpp"
#include "scale.hpp"

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "14_custom_layer", "A layer of one's own, trained within a net"};
  using Gauges = ctnn::Net<Scale<2>>;
  constexpr std::array<ctnn::Sample<Gauges::Input, Gauges::Output>, 3> readings{
      {{{0.8f, 1.1f}, {1, 1}}, {{1.6f, 2.2f}, {2, 2}}, {{-0.4f, -0.55f}, {-0.5f, -0.5f}}}};  // what they show, what is true
  Gauges gauges{ctnn::Seed{1}};
  const float before = ctnn::loss_of(gauges, ctnn::MeanSquaredError{}, readings);
  ctnn::Trainer trainer{gauges, ctnn::MeanSquaredError{}, ctnn::Adam{.learning_rate = 0.01}, ctnn::batch<3>};
  ctnn::plot::Curve losses;
  trainer.fit(readings, {.epochs = 300}, [&](const ctnn::EpochReport& epoch) { losses.values.push_back(epoch.loss); });
  lesson.picture("loss.svg", ctnn::plot::curves({losses}, {.title = "Two gauges", .log_y = true}));

  const auto& factors = gauges.layer<0>().factors;
  std::printf("factors: %.4f %.4f\n", static_cast<double>(factors[0]), static_cast<double>(factors[1]));
  std::printf("loss: %.6f -> %.6f\n", static_cast<double>(before),
              static_cast<double>(ctnn::loss_of(gauges, ctnn::MeanSquaredError{}, readings)));
}
