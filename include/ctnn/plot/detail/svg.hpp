// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ctnn/plot/detail/style.hpp>
#include <ctnn/plot/detail/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// name="value"; a number is written as a coordinate.
struct Attribute {
  std::string_view name;
  std::string value;

  Attribute(std::string_view attribute, std::convertible_to<std::string_view> auto const& text)
      : name(attribute), value(std::string_view{text}) {}
  Attribute(std::string_view attribute, double number) : name(attribute), value(rounded(number)) {}
  Attribute(std::string_view attribute, std::size_t number) : name(attribute), value(std::to_string(number)) {}
};
using Attributes = std::initializer_list<Attribute>;

/// A picture while it is written. Whatever text comes in, what goes out is well-formed XML.
class Svg {
 public:
  /// The title is what a screen reader says.
  Svg(double width, double height, std::string_view title) {
    open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                 {"class", "ctnn"},
                 {"role", "img"},
                 {"width", width},
                 {"height", height},
                 {"viewBox", std::string{"0 0 "}.append(rounded(width)).append(" ").append(rounded(height))}});
    text_ += "<title>" + escaped(title) + "</title>\n<style>" + std::string{style_sheet} + "</style>\n";
    element("rect", {{"class", "paper"}, {"width", width}, {"height", height}});
  }

  /// One without content, except for what is shown when the mouse is over it.
  void element(std::string_view name, Attributes attributes, std::string_view tooltip = {}) {
    begin(name, attributes);
    if (tooltip.empty()) text_ += "/>\n";
    else text_.append("><title>").append(escaped(tooltip)).append("</title></").append(name).append(">\n");
  }

  /// Text. x is where it begins, or with the class "middle" or "end" its middle or end; y is its middle.
  void text(double x, double y, std::string_view kind, std::string_view content, std::string_view tooltip = {},
            Attributes more = {}) {
    text_with_power(x, y, kind, content, {}, tooltip, more);
  }
  /// The same with a small number above the line after it: 10 and -3.
  void text_with_power(double x, double y, std::string_view kind, std::string_view content, std::string_view power,
                       std::string_view tooltip = {}, Attributes more = {}) {
    if (!tooltip.empty()) open("g", {}, tooltip);  // a title inside of text makes librsvg forget dy
    begin("text", {{"x", x}, {"y", y}, {"dy", ".35em"}, {"class", kind}});
    add(more);
    text_.append(">").append(escaped(content));
    if (!power.empty()) text_.append("<tspan class=\"power\" dy=\"-.6em\">").append(escaped(power)).append("</tspan>");
    text_ += "</text>\n";
    if (!tooltip.empty()) close();
  }
  /// Cut to a width, in pixels; then the whole is its tooltip.
  void text_within(double most, double font_size, double x, double y, std::string_view kind, std::string_view content) {
    const std::string cut = shortened(content, font_size, most);
    text(x, y, kind, cut, cut == content ? std::string_view{} : content);
  }

  void line(double x1, double y1, double x2, double y2, std::string_view kind, std::string_view tooltip = {}) {
    element("line", {{"x1", x1}, {"y1", y1}, {"x2", x2}, {"y2", y2}, {"class", kind}}, tooltip);
  }

  void open(std::string_view name, Attributes attributes, std::string_view tooltip = {}) {
    begin(name, attributes);
    text_ += ">\n";
    if (!tooltip.empty()) text_.append("<title>").append(escaped(tooltip)).append("</title>\n");
    open_.emplace_back(name);
  }
  void close() {
    text_.append("</").append(open_.back()).append(">\n");
    open_.pop_back();
  }

  /// All of it.
  [[nodiscard]] std::string finish() {
    while (!open_.empty()) close();
    return std::move(text_);
  }

 private:
  void begin(std::string_view name, Attributes attributes) {
    text_.append("<").append(name);
    add(attributes);
  }
  void add(Attributes attributes) {
    for (const Attribute& attribute : attributes)
      text_.append(" ").append(attribute.name).append("=\"").append(escaped(attribute.value)).append("\"");
  }

  std::string text_;
  std::vector<std::string> open_;
};

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
