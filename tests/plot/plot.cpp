// SPDX-License-Identifier: BSL-1.0
#include <clocale>
#include <string>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot.hpp>

#include "plot/picture.hpp"

using namespace ctnn;

TEST_CASE("pictures do not depend on the locale, nor on when they are made", "[plot]") {
  const Net<Dense<2, 3>, Tanh, Dense<3, 1>, Sigmoid> net{Seed{1}};
  const auto draw = [&] {
    const std::vector<Sample<std::array<float, 2>, std::array<float, 1>>> samples{{{0.25f, 0.5f}, {1}}};
    return plot::topology(net) + plot::decision_boundary(net, samples) + plot::curves({{"a", {0.125, 1234.5}}}, {.log_y = true});
  };
  const std::string before = draw();
  for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "C"}) {
    std::setlocale(LC_ALL, name);
    CHECK(draw() == before);
  }
}

TEST_CASE("the umbrella has every picture", "[plot]") {
  checked_picture(plot::curves({}));
  checked_picture(plot::gradient_norms({}));
  checked_picture(plot::activation<Sigmoid>());
  checked_picture(plot::confusion_matrix(ConfusionMatrix<2>{}));
  const Net<Dense<2, 2>> net;
  checked_picture(plot::topology(net));
  checked_picture(plot::weight_images(net, {.rows = 1, .columns = 2}));
  checked_picture(plot::decision_boundary(net, std::array<Sample<std::array<float, 2>, Label>, 1>{}));
}
