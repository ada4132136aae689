// SPDX-License-Identifier: BSL-1.0
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <ctnn/plot/confusion_matrix.hpp>
#include <ctnn/train/confusion_matrix.hpp>

#include "plot/picture.hpp"

using namespace ctnn;

namespace {

std::vector<const XmlElement*> cells_of(const XmlElement& root) {
  return root.where([](const XmlElement& e) { return e.is("area") && !e.title().empty(); });
}

}  // namespace

TEST_CASE("a confusion matrix shows its counts", "[plot][confusion_matrix]") {
  const ConfusionMatrix<3> matrix{.counts = {{{8, 2, 0}, {1, 4, 0}, {0, 0, 0}}}, .out_of_range = 2};
  const XmlElement root = checked_picture(plot::confusion_matrix(matrix, {"cat", "dog"}));
  CHECK(root.title() == "Accuracy 80 % of 15 samples, 2 of no class");
  const auto cells = cells_of(root);
  REQUIRE(cells.size() == 9);
  CHECK(cells[0]->title() == "actual cat, predicted cat: 8 (80 %)");
  CHECK(cells[1]->title() == "actual cat, predicted dog: 2 (20 %)");
  CHECK(cells[3]->title() == "actual dog, predicted cat: 1 (20 %)");
  CHECK(cells[8]->title() == "actual 2, predicted 2: 0 (0 %)");
  // Shade by share of the row; columns go to the right, rows down.
  CHECK(cells[0]->number("fill-opacity") == 0.8);
  CHECK(cells[3]->number("fill-opacity") == 0.2);
  CHECK(cells[4]->number("fill-opacity") == 0.8);
  CHECK(cells[1]->number("x") > cells[0]->number("x"));
  CHECK(cells[1]->at("y") == cells[0]->at("y"));
  CHECK(cells[3]->number("y") > cells[0]->number("y"));
  // The count stands in the middle of its cell.
  const auto eight = root.where([](const XmlElement& e) { return e.name == "text" && e.text == "8"; });
  REQUIRE(eight.size() == 1);
  CHECK_THAT(eight[0]->number("x"), WithinAbs(cells[0]->number("x") + cells[0]->number("width") / 2, 0.011));
  CHECK_THAT(eight[0]->number("y"), WithinAbs(cells[0]->number("y") + cells[0]->number("height") / 2, 0.011));
  for (const char* text : {"actual", "predicted"})
    CHECK(root.where([&](const XmlElement& e) { return e.name == "text" && e.text == text; }).size() == 1);
}

TEST_CASE("confusion matrices of odd sizes and names", "[plot][confusion_matrix]") {
  CHECK(checked_picture(plot::confusion_matrix(ConfusionMatrix<4>{})).title() == "No samples");
  checked_picture(plot::confusion_matrix(ConfusionMatrix<1>{.counts = {{{1}}}}));
  constexpr std::size_t most = std::numeric_limits<std::size_t>::max() / 4;
  checked_picture(
      plot::confusion_matrix(ConfusionMatrix<2>{.counts = {{{most, 0}, {1, most}}}}, {"<b>&\"'", "\xe4\xb8\xad\xe6\x96\x87"}));
  checked_picture(
      plot::confusion_matrix(ConfusionMatrix<2>{.counts = {{{1, 0}, {1, 1}}}}, {std::string(500, 'w'), "b", "too", "many"}));
  ConfusionMatrix<40> large;
  for (std::size_t i = 0; i < 40; ++i) large.counts[i][i] = 10 * i;
  CHECK(cells_of(checked_picture(plot::confusion_matrix(large))).size() == 1600);
  checked_picture(plot::confusion_matrix(ConfusionMatrix<12>{.counts = {{{12345}}}},
                                         {"aeroplane", "automobile", "bird", "cat", "deer", "dog", "frog"}));
}
