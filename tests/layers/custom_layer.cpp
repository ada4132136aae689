// SPDX-License-Identifier: BSL-1.0
// A layer of one's own, by what ctnn/concepts.hpp says.
#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/layer_laws.hpp"
#include "support/scale.hpp"

namespace {

using test::Scale;
using Net = test::Between<Scale<4>, ctnn::Shape{4}>;
static_assert(Net::parameter_count == 3 * 4);

}  // namespace

TEST_CASE("a layer of one's own obeys the laws", "[layers][laws]") {
  STATIC_REQUIRE(test::keeps_its_shape<Scale<4>, ctnn::Shape{4}, ctnn::Shape{4}>());
  REQUIRE_BOTH(test::gradient_error<Net>() <= 1e-6);
  REQUIRE_BOTH(test::zero_gives_zero<Net>());
  REQUIRE_BOTH(test::batch_error<Net>() <= 1e-14);
}

TEST_CASE("a layer of one's own may open a net, end it, and learn", "[layers]") {
  using Alone = ctnn::BasicNet<double, Scale<2>>;
  constexpr auto learn = [] {
    const std::array<ctnn::Sample<Alone::Input, Alone::Output>, 2> samples{
        {{{1, 2}, {3, -2}}, {{-2, 1}, {-6, -1}}}};  // factors 3 and -1
    Alone net{ctnn::Seed{1}};
    ctnn::Trainer trainer{net, ctnn::HalfSquaredError{}, ctnn::GradientDescent{.learning_rate = 0.3}, ctnn::batch<2>};
    trainer.fit(samples, {.epochs = 60});
    return net.layer<0>().factors;
  };
  REQUIRE_BOTH(test::near(learn()[0], 3, 1e-9));
  REQUIRE_BOTH(test::near(learn()[1], -1, 1e-9));
}
