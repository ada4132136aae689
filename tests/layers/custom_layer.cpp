// SPDX-License-Identifier: BSL-1.0
// A layer of one's own, by what ctnn/concepts.hpp says: y_i = f_i x_i, one factor for each input.
#include <array>
#include <cstddef>

#include <ctnn/ctnn.hpp>

#include "support/both.hpp"
#include "support/layer_laws.hpp"

namespace {

template <std::size_t Size>
struct Scale {
  static constexpr ctnn::Shape input_shape{Size};
  static constexpr std::size_t multiply_adds = Size;
  static constexpr ctnn::Shape output_shape(ctnn::Shape) { return {Size}; }

  template <class T>
  struct Parameters {
    ctnn::Vector<T, Size> factors{};
  };
  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("factor", structs.factors...);
  }
  template <class T, class Initializer>
  static constexpr void initialize(Parameters<T>& parameters, ctnn::Random&, Initializer) {
    parameters.factors.values.fill(1);
  }

  template <class T, class X, class Y, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, Y y, Finish finish) {
    for (std::size_t row = 0; row < Y::rows; ++row)
      for (std::size_t i = 0; i < Size; ++i) y(row, i) = finish(ctnn::Element{row, i}, parameters.factors[i] * x(row, i));
  }
  template <class T, class X, class GradY, class GradX, class Through, class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, GradY grad_y, GradX grad_x, Through through,
                                 Gradients gradients) {
    if constexpr (ctnn::Needed<GradX>)
      for (std::size_t row = 0; row < GradY::rows; ++row)
        for (std::size_t i = 0; i < Size; ++i)
          grad_x(row, i) = through(ctnn::Element{row, i}, parameters.factors[i] * grad_y(row, i));
    for (std::size_t i = 0; i < Size; ++i) {
      T sum{0};
      for (std::size_t row = 0; row < GradY::rows; ++row) sum += grad_y(row, i) * x(row, i);
      gradients[&Parameters<T>::factors](ctnn::Element{0, i}, sum);
    }
  }
};

using Net = test::Between<Scale<4>, ctnn::Shape{4}>;
static_assert(Net::parameter_count == 2 * 4 + 4 + 4 + 4 * 2 + 2);

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
