// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cctype>
#include <cstddef>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// An element of an XML file: as much of XML as plot writes, and no more.
struct XmlElement {
  std::string name{}, text{};
  std::map<std::string, std::string> attributes{};
  std::vector<XmlElement> children{};

  [[nodiscard]] bool has(const std::string& key) const { return attributes.count(key) != 0; }
  [[nodiscard]] const std::string& at(const std::string& key) const { return attributes.at(key); }
  [[nodiscard]] double number(const std::string& key) const { return std::stod(attributes.at(key)); }
  /// The text of the <title> in it: what the mouse shows.
  [[nodiscard]] std::string title() const {
    for (const XmlElement& child : children)
      if (child.name == "title") return child.text;
    return "";
  }
  [[nodiscard]] bool is(const std::string& kind) const {
    return has("class") && (" " + at("class") + " ").find(" " + kind + " ") != std::string::npos;
  }
  /// Those inside of it for which a condition holds, in order.
  template <class Condition>
  [[nodiscard]] std::vector<const XmlElement*> where(const Condition& condition) const& {
    std::vector<const XmlElement*> found;
    for (const XmlElement& child : children) {
      if (condition(child)) found.push_back(&child);
      for (const XmlElement* deeper : child.where(condition)) found.push_back(deeper);
    }
    return found;
  }
  template <class Condition>
  void where(const Condition& condition) && = delete;  // they would be gone
};

/// Reads it strictly: tags balanced, attributes quoted and different, the five entities and &#39; only, characters that XML allows.
class XmlReader {
 public:
  [[nodiscard]] static XmlElement read(std::string_view text) {
    XmlReader reader{text};
    XmlElement root = reader.element();
    reader.expect("\n");
    if (!reader.rest_.empty()) fail("something follows the root");
    return root;
  }

 private:
  explicit XmlReader(std::string_view text) : rest_(text) {}
  [[noreturn]] static void fail(const std::string& why) { throw std::runtime_error{"XML: " + why}; }

  [[nodiscard]] bool accept(std::string_view token) {
    if (!rest_.starts_with(token)) return false;
    rest_.remove_prefix(token.size());
    return true;
  }
  void expect(std::string_view token) {
    if (!accept(token)) fail("expected " + std::string{token} + " before " + std::string{rest_.substr(0, 40)});
  }
  [[nodiscard]] std::string name() {
    std::size_t size = 0;
    while (size < rest_.size() && (std::isalnum(static_cast<unsigned char>(rest_[size])) != 0 || rest_[size] == '-')) ++size;
    if (size == 0) fail("a name is missing");
    const std::string result{rest_.substr(0, size)};
    rest_.remove_prefix(size);
    return result;
  }
  /// Up to one of the characters, which stays.
  [[nodiscard]] std::string text_until(std::string_view ends) {
    std::string result;
    while (!rest_.empty() && ends.find(rest_[0]) == ends.npos) {
      if (accept("&amp;")) result += '&';
      else if (accept("&lt;")) result += '<';
      else if (accept("&gt;")) result += '>';
      else if (accept("&quot;")) result += '"';
      else if (accept("&#39;")) result += '\'';
      else if (rest_[0] == '&' || rest_[0] == '<') fail("a bare & or <");
      else if (static_cast<unsigned char>(rest_[0]) < 0x20 && rest_[0] != '\n') fail("a control character");
      else result += rest_[0], rest_.remove_prefix(1);
    }
    return result;
  }
  [[nodiscard]] XmlElement element() {
    expect("<");
    XmlElement result{.name = name()};
    while (accept(" ")) {
      const std::string key = name();
      expect("=\"");
      if (!result.attributes.emplace(key, text_until("\"<>")).second) fail("two attributes " + key);
      expect("\"");
    }
    if (accept("/>")) return result;
    expect(">");
    while (!accept("</" + result.name + ">")) {
      if (rest_.empty() || rest_.starts_with("</")) fail(result.name + " is not closed");
      if (rest_[0] == '<') result.children.push_back(element());
      else result.text += text_until("<");
    }
    return result;
  }

  std::string_view rest_;
};
