// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/topology.hpp>
#include <ctnn/plot/weight_images.hpp>

#include "plot/picture.hpp"

using namespace ctnn;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();

std::vector<const XmlElement*> weights_of(const XmlElement& root, const std::string& layer) {
  const auto groups = root.where([&](const XmlElement& e) { return e.has("data-layer") && e.at("data-layer") == layer; });
  REQUIRE(groups.size() == 1);
  return groups[0]->where([](const XmlElement& e) { return e.name == "line"; });
}
std::vector<const XmlElement*> nodes_of(const XmlElement& root) {
  return root.where([](const XmlElement& e) { return e.name == "circle" && e.is("node"); });
}
bool says(const XmlElement& root, const std::string& text) {
  return !root.where([&](const XmlElement& e) { return e.name == "text" && e.text == text; }).empty();
}
double width_of(const XmlElement& line) { return numbers_in(line.at("style")).back(); }

}  // namespace

TEST_CASE("a topology has a line for each weight, by size and sign", "[plot][topology]") {
  BasicNet<double, Dense<2, 3>, Tanh, Dense<3, 1>, Sigmoid> net;
  net.layer<0>().weights[0][0] = 0.5;
  net.layer<0>().weights[1][0] = -2;
  net.layer<0>().weights[1][2] = 1;
  net.layer<0>().bias[2] = 0.125;
  net.layer<2>().weights[1][0] = -0.01;
  const XmlElement root = checked_picture(plot::topology(net, {.title = "A net"}));
  const auto first = weights_of(root, "0"), second = weights_of(root, "2");
  REQUIRE((first.size() == 6 && second.size() == 3));
  CHECK(first[0]->title() == "layer 0, weight from 0 to 0: 0.5");
  CHECK(first[1]->title() == "layer 0, weight from 1 to 0: -2");
  CHECK(first[5]->title() == "layer 0, weight from 1 to 2: 1");
  CHECK(second[1]->title() == "layer 2, weight from 1 to 0: -0.01");
  CHECK((first[1]->is("c1") && first[1]->is("d1") && first[5]->is("c0") && !first[5]->is("d1")));
  // Width is linear in the size, from the thinnest for 0 to the widest for the layer's farthest.
  const double thin = width_of(*first[2]), wide = width_of(*first[1]);
  CHECK(thin < wide);
  CHECK_THAT(width_of(*first[5]), WithinAbs((thin + wide) / 2, pixel_tolerance));
  CHECK_THAT(width_of(*first[0]), WithinAbs(thin + (wide - thin) / 4, pixel_tolerance));
  CHECK(width_of(*second[1]) == wide);
  // Lines end in nodes.
  const auto nodes = nodes_of(root);
  REQUIRE(nodes.size() == 6);
  CHECK(nodes[4]->title() == "unit 2, bias 0.125");
  CHECK((first[5]->at("x1") == nodes[1]->at("cx") && first[5]->at("y1") == nodes[1]->at("cy")));
  CHECK((first[5]->at("x2") == nodes[4]->at("cx") && first[5]->at("y2") == nodes[4]->at("cy")));
  for (const char* name : {"input", "Dense<2, 3>", "Tanh", "Dense<3, 1>", "Sigmoid", "2", "3", "1"}) CHECK(says(root, name));
}

TEST_CASE("of large layers the first units are drawn, and the others told", "[plot][topology]") {
  const Net<Dense<100, 17>, ReLU, Dense<17, 16>> net{Seed{1}};
  const XmlElement root = checked_picture(plot::topology(net));
  CHECK(nodes_of(root).size() == 48);
  CHECK(weights_of(root, "0").size() == 256);
  CHECK(says(root, "\xe2\x80\xa6 84 more"));
  CHECK(says(root, "\xe2\x80\xa6 1 more"));
  const XmlElement few = checked_picture(plot::topology(net, {.most_units = 3}));
  CHECK(nodes_of(few).size() == 9);
  CHECK(nodes_of(checked_picture(plot::topology(net, {.most_units = 0}))).size() == 3);
  checked_picture(plot::topology(net, {.most_units = 1000, .height = 2000}));
}

TEST_CASE("layers that are not Dense have their place", "[plot][topology]") {
  using Images = Net<InputShape<1, 12, 12>, Conv2D<4, 3>, ReLU, MaxPool2D<2>, Flatten, Init<Dense<24>, HeNormal{}>, GELU,
                     Dropout<Rate{0.5}>, Dense<10>, Softmax>;
  const XmlElement root = checked_picture(plot::topology(Images{Seed{1}}, {.title = "Images"}));
  CHECK(weights_of(root, "4").size() == 256);
  CHECK(weights_of(root, "7").size() == 160);
  CHECK(root.where([](const XmlElement& e) { return e.is("band"); }).size() == 3);
  CHECK(root.where([](const XmlElement& e) { return e.name == "rect" && e.is("node"); }).size() == 9);
  for (const char* text : {"1 \xc3\x97 12 \xc3\x97 12", "4 \xc3\x97 10 \xc3\x97 10", "100", "24", "GELU"})
    CHECK(says(root, text));
  using Branches = Net<Dense<3, 4>, Residual<Dense<4, 4>, ReLU>, LayerNorm<>, Dense<4, 2>>;
  CHECK(says(checked_picture(plot::topology(Branches{Seed{1}})), "4"));
  using Series = Net<InputShape<2, 30>, Conv1D<3, 5>, Tanh, GlobalAveragePool, Dense<1>>;
  checked_picture(plot::topology(Series{Seed{1}}));
  checked_picture(plot::topology(Net<InputShape<4>, Tanh>{}));
}

TEST_CASE("weights that are not finite, and nets of many layers", "[plot][topology]") {
  BasicNet<double, Dense<2, 2>> net;
  net.layer<0>().weights[0][0] = not_a_number;
  net.layer<0>().weights[1][0] = infinity;
  net.layer<0>().weights[0][1] = 1e300;
  const auto lines = weights_of(checked_picture(plot::topology(net)), "0");
  REQUIRE(lines.size() == 4);
  using Deep =
      Net<Dense<2, 8>, Repeat<12, Dense<8, 8>, ReLU>, Dense<4>, Dense<5>, Dense<6>, Dense<7>, Dense<8>, Dense<9>, Dense<1>>;
  const XmlElement many = checked_picture(plot::topology(Deep{Seed{1}}, {.title = "Deep"}));
  CHECK(many.number("width") > 640);
}

TEST_CASE("images of weights keep the weights", "[plot][weight_images]") {
  BasicNet<double, Dense<6, 2>, ReLU, Dense<2, 1>> net;
  for (std::size_t i = 0; i < 6; ++i) net.layer<0>().weights[i][1] = static_cast<double>(i) - 2;
  net.layer<0>().weights[5][0] = -6;
  const XmlElement root = checked_picture(plot::weight_images(net, {.title = "Weights", .rows = 2, .columns = 3}));
  const auto images = root.where([](const XmlElement& e) { return e.has("data-weights"); });
  REQUIRE(images.size() == 2);
  CHECK(images[0]->at("data-weights") == "0 0 0 0 0 -6");
  CHECK(images[1]->at("data-weights") == "-2 -1 0 1 2 3");
  CHECK(images[1]->title() == "unit 1");
  // Shades of a twelfth of the farthest weight, 6: -2 is 4/12 of the one colour, 3 is 6/12 of the other.
  const auto strokes = images[1]->where([](const XmlElement& e) { return e.name == "path"; });
  REQUIRE(strokes.size() == 5);
  CHECK((strokes[0]->is("c1") && strokes[0]->at("d") == "M0 0h1" && strokes[0]->at("stroke-opacity") == "0.33"));
  CHECK((strokes[4]->is("c0") && strokes[4]->at("d") == "M2 1h1" && strokes[4]->at("stroke-opacity") == "0.5"));
  CHECK(root.where([](const XmlElement& e) { return e.name == "text" && e.text == "6"; }).size() == 1);
  CHECK(root.where([](const XmlElement& e) {
              return e.name == "text" && e.text ==
                                             "\xe2\x88\x92"
                                             "6";
            })
            .size() == 1);
}

TEST_CASE("equal neighbours are one stroke", "[plot][weight_images]") {
  BasicNet<double, Dense<8, 1>> net;
  for (std::size_t i = 0; i < 8; ++i) net.layer<0>().weights[i][0] = i < 6 ? 1 : -1;
  const XmlElement root = checked_picture(plot::weight_images(net, {.rows = 2, .columns = 4}));
  const auto strokes = root.where([](const XmlElement& e) { return e.name == "path"; });
  REQUIRE(strokes.size() == 2);
  CHECK(strokes[0]->at("d") == "M2 1h2");
  CHECK(strokes[1]->at("d") == "M0 0h4M0 1h2");
}

TEST_CASE("images of another size are refused in a sentence", "[plot][weight_images]") {
  const Net<InputShape<8, 8>, Flatten, Dense<64, 3>> net{Seed{1}};
  const XmlElement root = checked_picture(plot::weight_images(net, {.rows = 8, .columns = 8}));
  CHECK(root.where([](const XmlElement& e) { return e.has("data-weights"); }).size() == 3);
  CHECK_THROWS_AS(plot::weight_images(net, {.rows = 8, .columns = 7}), std::invalid_argument);
  CHECK_THROWS_WITH(plot::weight_images(net, {.rows = 8, .columns = 7}),
                    "weight_images: expected rows x columns to be the 64 inputs of the net, found 8 x 7");
  CHECK_THROWS_AS(plot::weight_images(net, {}), std::invalid_argument);
  constexpr std::size_t half = std::size_t{1} << 63;
  CHECK_THROWS_AS(plot::weight_images(net, {.rows = half, .columns = half}), std::invalid_argument);  // their product is 0
}

TEST_CASE("odd weights, many units, long images", "[plot][weight_images]") {
  BasicNet<double, Dense<4, 3>> net;
  checked_picture(plot::weight_images(net, {.rows = 2, .columns = 2}));
  net.layer<0>().weights[0][0] = not_a_number;
  net.layer<0>().weights[1][0] = infinity;
  net.layer<0>().weights[2][0] = 5e-324;
  checked_picture(plot::weight_images(net, {.title = "<odd> & strange", .rows = 4, .columns = 1}));
  net.layer<0>().weights[3][0] = 1.7e308;
  checked_picture(plot::weight_images(net, {.rows = 1, .columns = 4}));
  const Net<Dense<784, 100>> large{Seed{1}};
  const XmlElement root = checked_picture(plot::weight_images(large, {.title = "Large", .rows = 28, .columns = 28}));
  CHECK(says(root, "\xe2\x80\xa6 36 more"));
  checked_picture(plot::weight_images(large, {.title = "Wide", .rows = 1, .columns = 784, .most_units = 3}));
  checked_picture(plot::weight_images(large, {.title = "High", .rows = 784, .columns = 1, .most_units = 0}));
}
