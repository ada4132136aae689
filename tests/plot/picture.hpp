// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <vector>

#include "plot/xml.hpp"
#include "support/catch.hpp"

/// Every number in a text, whatever stands between.
[[nodiscard]] inline std::vector<double> numbers_in(const std::string& text) {
  std::vector<double> numbers;
  for (const char *at = text.c_str(), *end = at + text.size(); at < end;) {
    const bool begins = (*at >= '0' && *at <= '9') || *at == '-' || *at == '.';
    char* after = nullptr;
    const double number = begins ? std::strtod(at, &after) : 0;
    if (begins && after != at) numbers.push_back(number);
    at = begins && after != at ? after : at + 1;
  }
  return numbers;
}

struct Box {
  std::string text;
  double left, right, top, bottom;
};

/// Where the text of an element is, in letters of DejaVu Sans' usual width.
[[nodiscard]] inline Box box_of(const XmlElement& text) {
  std::size_t letters = 0;
  for (const char c : text.text) letters += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
  const double size = text.is("title") ? 17 : text.is("small") ? 11 : 12, width = 0.56 * size * static_cast<double>(letters);
  const double x = text.number("x"), y = text.number("y"),
               left = text.is("end")      ? x - width
                      : text.is("middle") ? x - width / 2
                                          : x;
  return {text.text, left, left + width, y - 0.4 * size, y + 0.4 * size};
}

inline void add_boxes(const XmlElement& element, std::vector<Box>& boxes) {
  if (element.name == "g" && element.has("transform")) return;
  if (element.name == "text") boxes.push_back(box_of(element));
  for (const XmlElement& child : element.children) add_boxes(child, boxes);
}

/// What holds for every picture; then its root.
inline XmlElement checked_picture(const std::string& svg) {
  XmlElement root = XmlReader::read(svg);
  CHECK(root.name == "svg");
  CHECK(root.at("xmlns") == "http://www.w3.org/2000/svg");
  CHECK(root.at("role") == "img");
  CHECK_FALSE(root.title().empty());
  const double width = root.number("width"), height = root.number("height");
  CHECK(root.at("viewBox") == "0 0 " + root.at("width") + " " + root.at("height"));
  CHECK(root.where([](const XmlElement& e) { return e.name == "script"; }).empty());
  CHECK(root.where([](const XmlElement& e) { return e.name == "style"; }).size() == 1);
  const auto is_paper = [&](const XmlElement& e) { return e.is("paper") && e.at("width") == root.at("width"); };
  CHECK(root.where(is_paper).size() == 1);

  // Coordinates are numbers, and in the picture.
  for (const XmlElement* element : root.where([](const XmlElement&) { return true; }))
    for (const auto& [key, value] : element->attributes) {
      const bool horizontal = key == "x" || key == "x1" || key == "x2" || key == "cx",
                 vertical = key == "y" || key == "y1" || key == "y2" || key == "cy";
      if (horizontal || vertical || key == "width" || key == "height" || key == "r") {
        INFO(element->name << ' ' << key << "=\"" << value << '"');
        std::size_t read = 0;
        const double number = std::stod(value, &read);
        CHECK(read == value.size());
        CHECK(number >= 0);
        CHECK(number <= (vertical || key == "height" ? height : width));
      }
      if ((key == "points" || key == "d") && !element->has("transform")) {
        CHECK(value.find("n") == std::string::npos);
        CHECK_FALSE(numbers_in(value).empty());
      }
    }

  // Text is in the picture, and not on other text. (What is turned is left out.)
  std::vector<Box> boxes;
  add_boxes(root, boxes);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const Box& a = boxes[i];
    INFO("text " << a.text);
    CHECK((a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height));
    for (std::size_t j = 0; j < i; ++j) {
      const Box& b = boxes[j];
      if (a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top) continue;
      FAIL_CHECK("it stands on \"" << b.text << '"');
    }
  }
  return root;
}

/// Coordinates back to values, by two labels of an axis.
struct ReadAxis {
  double first_value = 0, first_at = 0, last_value = 0, last_at = 0;
  bool logarithmic = false;

  [[nodiscard]] double at(double value) const {
    const auto f = [&](double v) { return logarithmic ? std::log10(v) : v; };
    return first_at + (f(value) - f(first_value)) / (f(last_value) - f(first_value)) * (last_at - first_at);
  }
};

[[nodiscard]] inline ReadAxis read_axis(const XmlElement& root, const std::string& name, bool logarithmic = false) {
  std::vector<const XmlElement*> ticks =
      root.where([&](const XmlElement& e) { return e.has("data-axis") && e.at("data-axis") == name; });
  if (logarithmic)
    ticks.erase(std::remove_if(ticks.begin(), ticks.end(), [](const XmlElement* e) { return e->number("data-value") <= 0; }),
                ticks.end());
  REQUIRE(ticks.size() >= 2);
  const XmlElement &first = *ticks.front(), &last = *ticks.back();
  return {first.number("data-value"), first.number(name), last.number("data-value"), last.number(name), logarithmic};
}

/// Rounding of coordinates, and of the two labels'.
inline constexpr double pixel_tolerance = 0.02;

/// The group of a series.
[[nodiscard]] inline const XmlElement& series(const XmlElement& root, const std::string& name) {
  const auto found = root.where([&](const XmlElement& e) { return e.has("data-name") && e.at("data-name") == name; });
  REQUIRE(found.size() == 1);
  return *found.front();
}
void series(XmlElement&& root, const std::string& name) = delete;  // it would be gone
