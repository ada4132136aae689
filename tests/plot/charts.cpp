// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/activation.hpp>
#include <ctnn/plot/gradient_norms.hpp>

#include "plot/picture.hpp"

using namespace ctnn;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();

std::vector<const XmlElement*> marks_of(const XmlElement& group) {
  return group.where([](const XmlElement& e) { return e.is("mark"); });
}
double height_of(const XmlElement& mark) { return numbers_in(mark.at("transform"))[1]; }

/// Its value and slope have nothing to do with each other: the picture must show both as they are.
struct Steps : Elementwise<Steps> {
  static double value(double x) { return x < 1 ? 0.0 : 2.0; }
  static double derivative(double x) { return x; }
};

}  // namespace

TEST_CASE("norms of gradients stand on a logarithmic axis", "[plot][gradient_norms]") {
  const std::vector<double> sigmoid{1e-6, 2e-4, 0.03}, relu{0.5, 0.25, 0.125, 1};
  const XmlElement root = checked_picture(plot::gradient_norms({{"sigmoid", sigmoid}, {"relu", relu}}, {.title = "Norms"}));
  const ReadAxis y = read_axis(root, "y", true);
  const auto left = marks_of(series(root, "sigmoid")), right = marks_of(series(root, "relu"));
  REQUIRE((left.size() == 3 && right.size() == 4));
  CHECK(left[1]->title() == "sigmoid, layer 1: 2e-04");
  CHECK(right[3]->title() == "relu, layer 3: 1");
  for (std::size_t i = 0; i < 3; ++i) CHECK_THAT(height_of(*left[i]), WithinAbs(y.at(sigmoid[i]), pixel_tolerance));
  for (std::size_t i = 0; i < 4; ++i) CHECK_THAT(height_of(*right[i]), WithinAbs(y.at(relu[i]), pixel_tolerance));
  // Side by side around the layer's tick.
  const double tick = read_axis(root, "x").at(1);
  CHECK_THAT(numbers_in(left[1]->at("transform"))[0] + numbers_in(right[1]->at("transform"))[0],
             WithinAbs(2 * tick, 2 * pixel_tolerance));
  CHECK(numbers_in(left[1]->at("transform"))[0] < tick);
}

TEST_CASE("a norm of 0 has a row at the bottom, one that is not finite at the top", "[plot][gradient_norms]") {
  const XmlElement root = checked_picture(plot::gradient_norms({{"", {0, 1e-3, 1, infinity, not_a_number}}}));
  const auto marks = marks_of(series(root, ""));
  REQUIRE(marks.size() == 5);
  CHECK(marks[0]->title() == "layer 0: 0");
  CHECK(marks[3]->title() == "layer 3: infinity");
  CHECK(marks[4]->title() == "layer 4: not a number");
  const auto zero =
      root.where([](const XmlElement& e) { return e.has("data-axis") && e.at("data-axis") == "y" && e.at("data-value") == "0"; });
  REQUIRE(zero.size() == 1);
  CHECK(height_of(*marks[0]) == zero[0]->number("y"));
  CHECK(height_of(*marks[0]) > height_of(*marks[1]) + 10);
  CHECK(height_of(*marks[3]) < height_of(*marks[2]) - 10);
  CHECK(height_of(*marks[3]) == height_of(*marks[4]));
  CHECK(root.where([](const XmlElement& e) { return e.text == "not finite"; }).size() == 1);
}

TEST_CASE("norms of odd numbers, and of none", "[plot][gradient_norms]") {
  checked_picture(plot::gradient_norms({}));
  checked_picture(plot::gradient_norms({{"a", {}}, {"b", {}}}));
  checked_picture(plot::gradient_norms({{"a", {0, 0}}}));
  checked_picture(plot::gradient_norms({{"a", {not_a_number}}}));
  checked_picture(plot::gradient_norms({{"a", {5e-324, 1.7e308}}}));
  checked_picture(plot::gradient_norms({{"a", {-1, 1}}}));
  checked_picture(plot::gradient_norms({{"<a>", {1}}}, {.title = "&", .x_label = "<", .y_label = ">", .layer_names = {"\"'"}}));
  std::vector<plot::GradientNorms> many;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < 300; ++i) names.push_back("a layer of a name that is long, " + std::to_string(i));
  for (std::size_t i = 0; i < 12; ++i) many.push_back({"net " + std::to_string(i), std::vector<double>(300, 1.0)});
  checked_picture(plot::gradient_norms(many, {.title = "Many", .layer_names = names}));
}

TEST_CASE("the names of layers stand below, and in what the mouse shows", "[plot][gradient_norms]") {
  const XmlElement root = checked_picture(plot::gradient_norms({{"a", {1, 2}}}, {.layer_names = {"0", "2"}}));
  CHECK(marks_of(series(root, "a"))[1]->title() == "a, layer 2: 2");
  CHECK(root.where([](const XmlElement& e) { return e.has("data-axis") && e.at("data-axis") == "x" && e.text == "2"; }).size() ==
        1);
}

TEST_CASE("an activation is drawn with its derivative", "[plot][activation]") {
  const XmlElement root = checked_picture(plot::activation<Tanh>());
  CHECK(root.title() == "Tanh");
  const std::vector<double> x = numbers_in(series(root, "f(x)").at("data-x")), y = numbers_in(series(root, "f(x)").at("data-y")),
                            slope = numbers_in(series(root, "f\xe2\x80\xb2(x)").at("data-y"));
  REQUIRE((x.size() > 100 && y.size() == x.size() && slope.size() == x.size()));
  CHECK(x.front() == -5);
  CHECK(x.back() == 5);
  for (std::size_t i = 0; i < x.size(); ++i) {
    CHECK_THAT(y[i], WithinAbs(std::tanh(x[i]), 1e-12));
    CHECK_THAT(slope[i], WithinAbs(1 / (std::cosh(x[i]) * std::cosh(x[i])), 1e-12));
  }
  const ReadAxis x_axis = read_axis(root, "x"), y_axis = read_axis(root, "y");
  const auto lines = series(root, "f(x)").where([](const XmlElement& e) { return e.name == "polyline"; });
  REQUIRE(lines.size() == 1);
  const std::vector<double> points = numbers_in(lines[0]->at("points"));
  REQUIRE(points.size() == 2 * x.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    CHECK_THAT(points[2 * i], WithinAbs(x_axis.at(x[i]), pixel_tolerance));
    CHECK_THAT(points[2 * i + 1], WithinAbs(y_axis.at(y[i]), pixel_tolerance));
  }
}

TEST_CASE("a line is interrupted where a function jumps, and only there", "[plot][activation]") {
  const auto pieces = [](const XmlElement& root, const std::string& name) {
    return series(root, name).where([](const XmlElement& e) { return e.name == "polyline"; }).size();
  };
  const XmlElement relu = checked_picture(plot::activation<ReLU>()), steps = checked_picture(plot::activation<Steps>());
  CHECK(pieces(relu, "f(x)") == 1);
  CHECK(pieces(relu, "f\xe2\x80\xb2(x)") == 2);
  CHECK(pieces(steps, "f(x)") == 2);
  CHECK(pieces(steps, "f\xe2\x80\xb2(x)") == 1);
  CHECK(pieces(checked_picture(plot::activation<GELU>()), "f\xe2\x80\xb2(x)") == 1);
  // Up to the jump on either side.
  const std::vector<double> x = numbers_in(series(steps, "f(x)").at("data-x")),
                            y = numbers_in(series(steps, "f(x)").at("data-y"));
  for (std::size_t i = 0; i + 1 < x.size(); ++i)
    if (y[i] != y[i + 1]) CHECK((y[i] == 0 && y[i + 1] == 2 && std::abs(x[i] - 1) < 1e-9 && std::abs(x[i + 1] - 1) < 1e-9));
}

TEST_CASE("activations over ranges of one's own", "[plot][activation]") {
  checked_picture(plot::activation<Sigmoid>({.title = "<Sigmoid> & more", .x = {-20, 1}}));
  checked_picture(plot::activation<Softplus>({.x = {-1e300, 1e300}}));
  checked_picture(plot::activation<LeakyReLU<>>({.x = {0, 1e-300}}));
  checked_picture(plot::activation<SiLU>({.x = {3, 3}}));
  checked_picture(plot::activation<Mish>({.x = {not_a_number, infinity}}));
  checked_picture(plot::activation<Tanh>({.x = {-infinity, infinity}}));
}
