// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/decision_boundary.hpp>

#include "plot/picture.hpp"

using namespace ctnn;

namespace {

using Linear = BasicNet<double, Dense<2, 1>>;

/// 2 x1 - x2 - 1/2
Linear linear_net() {
  Linear net;
  net.layer<0>().weights[0][0] = 2;
  net.layer<0>().weights[1][0] = -1;
  net.layer<0>().bias[0] = -0.5;
  return net;
}

/// x1, x2 and 0.2: the largest chooses the class.
BasicNet<double, Dense<2, 3>> three_classes() {
  BasicNet<double, Dense<2, 3>> net;
  net.layer<0>().weights[0][0] = 1;
  net.layer<0>().weights[1][1] = 1;
  net.layer<0>().bias[2] = 0.2;
  return net;
}

/// Pixels back to the plane.
struct ReadPlane {
  ReadAxis x1, x2;

  explicit ReadPlane(const XmlElement& root) : x1(read_axis(root, "x")), x2(read_axis(root, "y")) {}
  static double value(const ReadAxis& axis, double pixel) {
    return axis.first_value + (pixel - axis.first_at) / (axis.last_at - axis.first_at) * (axis.last_value - axis.first_value);
  }
  /// The corners of each line in a path.
  [[nodiscard]] std::vector<std::vector<std::array<double, 2>>> paths(const std::string& d) const {
    std::vector<std::vector<std::array<double, 2>>> result;
    for (std::size_t begin = d.find('M'); begin != std::string::npos;) {
      const std::size_t end = d.find('M', begin + 1);
      const std::vector<double> numbers = numbers_in(d.substr(begin, end == std::string::npos ? end : end - begin));
      result.emplace_back();
      for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
        result.back().push_back({value(x1, numbers[i]), value(x2, numbers[i + 1])});
      begin = end;
    }
    return result;
  }
  /// Of even-odd filled outlines.
  [[nodiscard]] double area(const std::string& d) const {
    double sum = 0;
    for (const auto& path : paths(d))
      for (std::size_t i = 0; i < path.size(); ++i) {
        const auto &a = path[i], &b = path[(i + 1) % path.size()];
        sum += (a[0] * b[1] - b[0] * a[1]) / 2;
      }
    return std::abs(sum);
  }
};

std::vector<const XmlElement*> of_kind(const XmlElement& root, const std::string& kind, const std::string& name) {
  return root.where([&](const XmlElement& e) { return e.name == name && e.is(kind); });
}

/// Marks of the samples; those of the legend have no tooltip.
std::vector<const XmlElement*> samples_in(const XmlElement& root) {
  return root.where([](const XmlElement& e) { return e.is("mark") && !e.title().empty(); });
}

constexpr double infinity = std::numeric_limits<double>::infinity(), not_a_number = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("the boundary of a linear net is its line", "[plot][decision_boundary]") {
  const std::array<Sample<Linear::Input, Linear::Output>, 3> samples{{{{0, 0}, {0}}, {{1, 0.25}, {1}}, {{0.5, 1}, {1}}}};
  const XmlElement root = checked_picture(plot::decision_boundary(
      linear_net(), samples, {.title = "A line", .x1 = plot::Range{0, 1}, .x2 = plot::Range{0, 1}, .threshold = 0}));
  CHECK(root.title() == "A line");
  const ReadPlane plane{root};
  const auto borders = of_kind(root, "border", "path");
  REQUIRE(borders.size() == 1);
  const auto lines = plane.paths(borders[0]->at("d"));
  REQUIRE(lines.size() == 1);
  REQUIRE(lines[0].size() == 2);  // from one edge to the other; straight
  for (const auto& [x1, x2] : lines[0]) CHECK_THAT(2 * x1 - x2 - 0.5, WithinAbs(0, 0.002));
  CHECK_THAT(std::abs(lines[0][0][0] - lines[0][1][0]), WithinAbs(0.5, 0.002));  // from (1/4, 0) to (3/4, 1)

  // Class 1 is right of it: half of the square.
  const auto areas = of_kind(root, "area", "path");
  REQUIRE(areas.size() == 10);
  CHECK(areas[1]->title() == "output above 0");
  CHECK(areas[1]->is("c1"));
  CHECK_THAT(plane.area(areas[1]->at("d")), WithinAbs(0.5, 0.002));
  CHECK(areas[0]->title() == "output below 0");
  CHECK_THAT(plane.area(areas[0]->at("d")), WithinAbs(0.5, 0.002));
  // Outputs reach from -1.5 to 1.5, in steps of 0.3; above 1.2 is a triangle at (1, 0), whose sides are 0.15 and 0.3.
  CHECK(areas[9]->title() == "output above 1.2");
  CHECK_THAT(plane.area(areas[9]->at("d")), WithinAbs(0.15 * 0.3 / 2, 0.002));
  CHECK(areas[8]->title() == "output below -1.2");
  const auto high = plane.paths(areas[9]->at("d")), low = plane.paths(areas[8]->at("d"));
  REQUIRE((high.size() == 1 && low.size() == 1));
  for (const auto& [x1, x2] : high[0]) CHECK((x1 > 0.8 && x2 < 0.35));
  for (const auto& [x1, x2] : low[0]) CHECK((x1 < 0.2 && x2 > 0.65));

  const auto marks = samples_in(root);
  REQUIRE(marks.size() == 3);
  CHECK(marks[0]->title() == "class 0 at (0, 0): output -0.5");
  CHECK(marks[1]->title() == "class 1 at (1, 0.25): output 1.25");
  CHECK(marks[2]->title() == "class 1 at (0.5, 1): output -0.5");
  const std::vector<double> place = numbers_in(marks[1]->at("transform"));
  CHECK_THAT(place[0], WithinAbs(plane.x1.at(1), pixel_tolerance));
  CHECK_THAT(place[1], WithinAbs(plane.x2.at(0.25), pixel_tolerance));
  CHECK(marks[0]->name != marks[1]->name);  // other shapes
  CHECK(marks[1]->at("points") == marks[2]->at("points"));
}

TEST_CASE("several outputs divide the plane into one area for each class", "[plot][decision_boundary]") {
  const auto net = three_classes();
  const std::vector<Sample<std::array<double, 2>, Label>> samples{{{0.9, 0.1}, {0}}, {{0.1, 0.9}, {1}}, {{0.1, 0.1}, {0}}};
  const XmlElement root = checked_picture(plot::decision_boundary(
      net, samples, {.class_names = {"right", "upper"}, .x1 = plot::Range{0, 1}, .x2 = plot::Range{0, 1}}));
  const ReadPlane plane{root};
  const auto areas = of_kind(root, "area", "path");
  REQUIRE(areas.size() == 3);
  CHECK(areas[0]->title() == "right");
  CHECK(areas[1]->title() == "upper");
  CHECK(areas[2]->title() == "class 2");
  // The square of 0.2 is class 2, what is left the two others share; where three meet, less than a square of the grid is left out.
  CHECK_THAT(plane.area(areas[0]->at("d")), WithinAbs(0.48, 0.002));
  CHECK_THAT(plane.area(areas[1]->at("d")), WithinAbs(0.48, 0.002));
  CHECK_THAT(plane.area(areas[2]->at("d")), WithinAbs(0.04, 0.002));
  const auto marks = samples_in(root);
  REQUIRE(marks.size() == 3);
  CHECK(marks[0]->title() == "right at (0.9, 0.1): taken for right");
  CHECK(marks[2]->title() == "right at (0.1, 0.1): taken for class 2");
  for (const XmlElement* border : of_kind(root, "border", "path"))
    for (const auto& line : plane.paths(border->at("d")))
      for (const auto& [x1, x2] : line) {
        const std::array<double, 3> answers = net({x1, x2});
        std::array<double, 3> sorted = answers;
        std::sort(sorted.begin(), sorted.end());
        CHECK(sorted[2] - sorted[1] < 0.02);
      }
}

TEST_CASE("targets may be numbers for each class too", "[plot][decision_boundary]") {
  const std::vector<Sample<std::array<double, 2>, std::array<double, 3>>> samples{{{0, 1}, {0, 1, 0}}, {{1, 0}, {1, 0, 0}}};
  const XmlElement root = checked_picture(plot::decision_boundary(three_classes(), samples));
  const auto marks = samples_in(root);
  REQUIRE(marks.size() == 2);
  CHECK(marks[0]->title() == "class 1 at (0, 1): taken for class 1");
  CHECK(marks[1]->title() == "class 0 at (1, 0): taken for class 0");
}

TEST_CASE("the plane reaches a tenth beyond the samples", "[plot][decision_boundary]") {
  const std::vector<Sample<Linear::Input, Linear::Output>> samples{{{-10, 100}, {0}}, {{10, 300}, {1}}, {{0, 200}, {1}}};
  const XmlElement root = checked_picture(plot::decision_boundary(linear_net(), samples));
  const ReadPlane plane{root};
  const XmlElement& box = *of_kind(root, "axis", "rect").back();
  CHECK_THAT(ReadPlane::value(plane.x1, box.number("x")), WithinAbs(-12, 0.01));
  CHECK_THAT(ReadPlane::value(plane.x1, box.number("x") + box.number("width")), WithinAbs(12, 0.01));
  CHECK_THAT(ReadPlane::value(plane.x2, box.number("y")), WithinAbs(320, 0.1));
  CHECK_THAT(ReadPlane::value(plane.x2, box.number("y") + box.number("height")), WithinAbs(80, 0.1));
  CHECK(samples_in(root).size() == 3);
}

TEST_CASE("a net of floats with few cells and many", "[plot][decision_boundary]") {
  using Xor = Net<Dense<2, 4>, Tanh, Dense<4, 1>, Sigmoid>;
  const Xor net{Seed{1}};
  const std::array<Sample<Xor::Input, Xor::Output>, 4> gate{{{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}}};
  for (const std::size_t cells : {0u, 1u, 3u, 64u, 200u}) checked_picture(plot::decision_boundary(net, gate, {.cells = cells}));
  CHECK(plot::decision_boundary(net, gate).size() < 60000);
}

TEST_CASE("a wavy boundary is still a small file", "[plot][decision_boundary]") {
  const Net<Dense<2, 64>, Tanh, Dense<64, 64>, Tanh, Dense<64, 5>> net = [] {
    Net<Dense<2, 64>, Tanh, Dense<64, 64>, Tanh, Dense<64, 5>> random{Seed{4}};
    for (float& weight : random.layer<0>().weights.values) weight *= 8;
    for (float& weight : random.layer<2>().weights.values) weight *= 4;
    return random;
  }();
  const std::vector<Sample<std::array<float, 2>, Label>> none;
  const std::string svg = plot::decision_boundary(net, none);
  checked_picture(svg);
  CHECK(svg.size() < 60000);
}

TEST_CASE("odd samples, ranges and nets are no trouble", "[plot][decision_boundary]") {
  using Samples = std::vector<Sample<Linear::Input, Linear::Output>>;
  const auto draw = [](const Linear& net, const Samples& samples, const plot::DecisionBoundaryOptions& options = {}) {
    return checked_picture(plot::decision_boundary(net, samples, options));
  };
  const Linear net = linear_net();
  CHECK(samples_in(draw(net, {})).empty());
  CHECK(samples_in(draw(net, {{{0.3, 0.3}, {1}}})).size() == 1);
  CHECK(samples_in(draw(net, {{{1, 1}, {1}}, {{1, 1}, {0}}})).size() == 2);
  draw(net, {{{1, 1}, {1}}},
       {.title = std::string(200, 'w'), .x1_label = std::string(200, 'x'), .x2_label = std::string(200, 'y')});
  CHECK(samples_in(draw(net, {{{not_a_number, 1}, {1}}, {{1, infinity}, {0}}, {{1, 1}, {not_a_number}}})).empty());
  draw(net, {{{1e300, -1e300}, {1}}, {{-1e300, 1e300}, {0}}});
  draw(net, {{{1e308, -1e308}, {1}}, {{-1e308, 1e308}, {0}}});
  draw(net, {{{5e-324, 0}, {1}}, {{0, 1e-310}, {0}}});
  draw(net, {{{0, 0}, {1}}}, {.x1 = plot::Range{1, 1}, .x2 = plot::Range{not_a_number, 1}});
  draw(net, {{{0, 0}, {1}}},
       {.title = "<&>", .x1_label = "\"", .x2_label = "'", .class_names = {"<no>", "&yes"}, .threshold = not_a_number});
  draw(net, {{{0, 0}, {1}}}, {.threshold = infinity});
  draw(net, {{{0, 0}, {1}}}, {.x1 = plot::Range{1, 1 + 1e-12}, .x2 = plot::Range{-1e308, 1e308}});
  CHECK(samples_in(draw(net, {{{0, 0}, {1}}}, {.x1 = plot::Range{1, 2}})).empty());  // outside

  Linear broken;
  for (const double odd : {not_a_number, infinity, 1e308}) {
    broken.layer<0>().weights[0][0] = odd;
    draw(broken, {{{0, 0}, {0}}, {{1, 1}, {1}}});
    draw(broken, {{{0, 0}, {0}}, {{1, 1}, {1}}}, {.threshold = 0});
  }
  const Linear zeros;
  draw(zeros, {{{0, 0}, {0}}, {{1, 1}, {1}}}, {.threshold = 0});

  const std::vector<Sample<std::array<double, 2>, Label>> labelled{{{0, 0}, {7}}, {{1, 1}, {4000000000u}}};
  checked_picture(plot::decision_boundary(three_classes(), labelled));
  const BasicNet<double, Dense<2, 40>> many{Seed{1}};
  checked_picture(plot::decision_boundary(many, labelled, {.title = "40 classes"}));
}

TEST_CASE("the border of two classes is straight where their outputs cross in a line", "[plot][decision_boundary]") {
  // The third class comes close, but never wins: it must not bend the line x1 + 3 x2 = 0 between the others.
  BasicNet<double, Dense<2, 3>> net;
  net.layer<0>().weights[0][0] = 1;
  net.layer<0>().weights[1][0] = 3;
  net.layer<0>().weights[0][2] = 0.9;
  net.layer<0>().weights[1][2] = 2.7;
  net.layer<0>().bias[2] = -0.001;
  const std::vector<Sample<std::array<double, 2>, Label>> none;
  const XmlElement root = checked_picture(plot::decision_boundary(net, none));
  const ReadPlane plane{root};
  const auto borders = of_kind(root, "border", "path");
  REQUIRE_FALSE(borders.empty());  // each class draws its own
  for (const XmlElement* border : borders) {
    const auto lines = plane.paths(border->at("d"));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].size() == 2);
    for (const auto& [x1, x2] : lines[0]) CHECK_THAT(x1 + 3 * x2, WithinAbs(0, 0.002));
  }
}
