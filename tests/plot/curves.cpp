// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/curves.hpp>

#include "plot/picture.hpp"

using namespace ctnn;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();

/// All points of a series' lines, x and y by turns.
std::vector<double> drawn_points(const XmlElement& group) {
  std::vector<double> points;
  for (const XmlElement* line : group.where([](const XmlElement& e) { return e.name == "polyline"; }))
    for (const double number : numbers_in(line->at("points"))) points.push_back(number);
  return points;
}

}  // namespace

TEST_CASE("curves keep their numbers, exactly and as coordinates", "[plot][curves]") {
  const std::vector<double> training{0.7, 0.35, 0.125, 1.0 / 3.0, 0.01}, validation{0.8, 0.5, 0.4};
  for (const bool log_y : {false, true}) {
    const XmlElement root =
        checked_picture(plot::curves({{"training", training}, {"validation", validation}}, {.title = "Loss", .log_y = log_y}));
    CHECK(root.title() == "Loss");
    CHECK(numbers_in(series(root, "training").at("data-y")) == training);
    CHECK(numbers_in(series(root, "training").at("data-x")) == std::vector<double>{1, 2, 3, 4, 5});
    CHECK(numbers_in(series(root, "validation").at("data-y")) == validation);
    const ReadAxis x = read_axis(root, "x"), y = read_axis(root, "y", log_y);
    const std::vector<double> points = drawn_points(series(root, "training"));
    REQUIRE(points.size() == 10);
    for (std::size_t i = 0; i < training.size(); ++i) {
      CHECK_THAT(points[2 * i], WithinAbs(x.at(static_cast<double>(i + 1)), pixel_tolerance));
      CHECK_THAT(points[2 * i + 1], WithinAbs(y.at(training[i]), pixel_tolerance));
    }
    const auto marks = series(root, "training").where([](const XmlElement& e) { return e.is("mark"); });
    REQUIRE(marks.size() == 5);
    CHECK(marks[2]->title() == "training, epoch 3: 0.125");
    const std::vector<double> place = numbers_in(marks[2]->at("transform"));
    CHECK_THAT(place[0], WithinAbs(x.at(3), pixel_tolerance));
    CHECK_THAT(place[1], WithinAbs(y.at(0.125), pixel_tolerance));
  }
}

TEST_CASE("an x of one's own", "[plot][curves]") {
  const XmlElement root =
      checked_picture(plot::curves({{"rate", {1, 4, 9}, {0.5, 2.5, 10}}}, {.x_label = "step", .y_label = "rate"}));
  CHECK(series(root, "rate").at("data-x") == "0.5 2.5 10");
  const ReadAxis x = read_axis(root, "x");
  CHECK_THAT(drawn_points(series(root, "rate"))[2], WithinAbs(x.at(2.5), pixel_tolerance));
  CHECK_THROWS_WITH(plot::curves({{"rate", {1, 4}, {1}}}), "curve \"rate\": expected as many x as values, 2, found 1");
}

TEST_CASE("what cannot be drawn is a gap", "[plot][curves]") {
  SECTION("infinite or NaN") {
    const XmlElement root = checked_picture(plot::curves({{"a", {1, 2, not_a_number, 3, inf, 4, 5, -inf}}}));
    CHECK(series(root, "a").at("data-y") == "1 2 3 4 5");
    CHECK(series(root, "a").where([](const XmlElement& e) { return e.name == "polyline"; }).size() == 2);
    CHECK(series(root, "a").where([](const XmlElement& e) { return e.is("mark"); }).size() == 5);
  }
  SECTION("0 and below on a logarithmic axis") {
    const XmlElement root = checked_picture(plot::curves({{"a", {1, 0.1, 0, -1, 0.01}}}, {.log_y = true}));
    CHECK(series(root, "a").at("data-y") == "1 0.1 0.01");
    CHECK(series(root, "a").at("data-x") == "1 2 5");
  }
  SECTION("but a point between gaps has its mark, however many points there are") {
    std::vector<double> values(300, 0.5);
    values[150] = values[152] = not_a_number;
    const XmlElement root = checked_picture(plot::curves({{"a", values}}));
    const auto marks = series(root, "a").where([](const XmlElement& e) { return e.is("mark"); });
    CHECK(std::any_of(marks.begin(), marks.end(), [](const XmlElement* e) { return e->title() == "a, epoch 152: 0.5"; }));
    CHECK(marks.size() < 30);
  }
}

TEST_CASE("curves of nothing say so", "[plot][curves]") {
  for (const bool log_y : {false, true})
    for (const std::vector<plot::Curve>& lines :
         {std::vector<plot::Curve>{}, {{"a", {}}}, {{"a", {not_a_number, inf}}, {"b", {not_a_number}}}}) {
      const XmlElement root = checked_picture(plot::curves(lines, {.log_y = log_y}));
      CHECK(root.where([](const XmlElement& e) { return e.text == "no data"; }).size() == 1);
    }
}

TEST_CASE("curves of odd numbers are pictures", "[plot][curves]") {
  constexpr double most = std::numeric_limits<double>::max(), least = std::numeric_limits<double>::denorm_min();
  for (const bool log_y : {false, true})
    for (const std::vector<double>& values : {std::vector<double>{0.5},
                                              {0},
                                              {0.5, 0.5, 0.5},
                                              {most, -most},
                                              {most},
                                              {least},
                                              {least, 2 * least},
                                              {0, least},
                                              {1e-300, 1e300},
                                              {1, 1 + 1e-12},
                                              {1e6, 1e6 + 1},
                                              {-1e-9, 1e-9},
                                              {123456.789, 123456.788}})
      checked_picture(plot::curves({{"a", values}, {"b", values, values}}, {.title = "odd", .log_y = log_y}));
}

TEST_CASE("names are text, not XML", "[plot][curves]") {
  const std::string name = "<b> & \"c\" 'd' \xe2\x82\xac \xe4\xb8\xad";
  const XmlElement root = checked_picture(plot::curves({{name, {1, 2}}, {"\xff\x01", {2, 1}}, {std::string(300, 'w'), {1, 1}}},
                                                       {.title = name, .x_label = name, .y_label = name}));
  CHECK(root.title() == name);
  CHECK(series(root, name).at("data-name") == name);
  CHECK(root.where([&](const XmlElement& e) { return e.name == "text" && e.text == name; }).size() >= 3);
}

TEST_CASE("many curves make the picture higher", "[plot][curves]") {
  std::vector<plot::Curve> lines;
  for (int i = 0; i < 30; ++i) lines.push_back({"a curve with a name, number " + std::to_string(i), {1.0 * i, 2.0 * i, 1.5 * i}});
  const XmlElement root = checked_picture(plot::curves(lines, {.title = "Many", .height = 200}));
  CHECK(root.number("height") > 350);
  CHECK(checked_picture(plot::curves(lines)).number("height") > 600);  // the legend takes nothing from the data
  CHECK(root.where([](const XmlElement& e) { return e.has("data-name"); }).size() == 30);
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{100}, std::size_t{1500}})
    checked_picture(plot::curves({lines[0], lines[1]}, {.title = "Small or large", .width = size, .height = size}));
}

TEST_CASE("what an observer pushes back can be drawn", "[plot][curves]") {
  using Tiny = BasicNet<double, Dense<1, 1>>;
  const std::array<Sample<Tiny::Input, Tiny::Output>, 2> samples{{{{0}, {1}}, {{1}, {3}}}};
  Tiny net;
  Trainer trainer{net, MeanSquaredError{}, GradientDescent{.learning_rate = 0.1}, batch<2>};
  std::vector<double> losses;
  trainer.fit(samples, {.epochs = 3}, [&](const EpochReport& report) { losses.push_back(report.loss); });
  const XmlElement root = checked_picture(plot::curves({{"training", losses}}));
  CHECK(numbers_in(series(root, "training").at("data-y")) == losses);
}
