// SPDX-License-Identifier: BSL-1.0
#include <limits>
#include <string>

#include <ctnn/plot/detail/svg.hpp>
#include <ctnn/plot/detail/text.hpp>

#include "plot/xml.hpp"
#include "support/catch.hpp"

using namespace ctnn::plot::detail;
using namespace std::string_literals;

TEST_CASE("numbers in pictures are short and exact", "[plot]") {
  CHECK(exact(0.1) == "0.1");
  CHECK(exact(0.1f) == "0.1");
  CHECK(exact(-2.0) == "-2");
  CHECK(exact(1.0 / 3.0) == "0.3333333333333333");
  CHECK(exact(5e-324) == "5e-324");
  CHECK(exact(std::numeric_limits<double>::quiet_NaN()) == "not a number");
  CHECK(exact(std::numeric_limits<double>::infinity()) == "infinity");
  CHECK(exact(-std::numeric_limits<float>::infinity()) == "minus infinity");
  CHECK(brief(0.123456) == "0.123");
  CHECK(brief(2.0) == "2");
  CHECK(brief(-12345.6) == "-12346");
  CHECK(brief(1.5e9) == "1.5e+09");
  CHECK(shown(-0.5) ==
        "\xe2\x88\x92"
        "0.5");
}

TEST_CASE("coordinates have at most two decimals, whatever comes", "[plot]") {
  CHECK(rounded(1.0) == "1");
  CHECK(rounded(1.5) == "1.5");
  CHECK(rounded(1.256) == "1.26");
  CHECK(rounded(-0.001) == "0");
  CHECK(rounded(100.0) == "100");
  CHECK(rounded(99.96, 1) == "100");
  CHECK(rounded(250.0, 0) == "250");
  CHECK(rounded(std::numeric_limits<double>::quiet_NaN()) == "0");
  CHECK(rounded(std::numeric_limits<double>::infinity()) == "1000000");
  CHECK(rounded(-1e300) == "-1000000");
}

TEST_CASE("text becomes XML's", "[plot]") {
  CHECK(escaped("a < b && c > \"d\" 'e'") == "a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39;");
  CHECK(escaped("\xc3\xa9 \xe2\x82\xac \xf0\x9f\x99\x82") == "\xc3\xa9 \xe2\x82\xac \xf0\x9f\x99\x82");
  CHECK(escaped("a\tb\nc") == "a b c");
  const std::string replaced = "\xef\xbf\xbd";
  CHECK(escaped("\x01") == replaced);
  CHECK(escaped("\0"s) == replaced);
  CHECK(escaped("\xff") == replaced);
  CHECK(escaped("\xc3") == replaced);                 // ends too early
  CHECK(escaped("\xc3g") == replaced + "g");          // does not go on
  CHECK(escaped("\xc0\xaf") == replaced + replaced);  // longer than needed
  CHECK(escaped("\xe0\x80\xaf") == replaced + replaced + replaced);
  CHECK(escaped("\xed\xa0\x80") == replaced + replaced + replaced);  // half of a pair
  CHECK(escaped("\xf4\x90\x80\x80").substr(0, 3) == replaced);       // beyond the last one
  CHECK(escaped("\xef\xbf\xbf") == replaced);                        // no character
}

TEST_CASE("text that is too wide ends with an ellipsis, between characters", "[plot]") {
  CHECK(shortened("short", 12, 100) == "short");
  const std::string cut = shortened(std::string(100, 'n'), 12, 100);
  CHECK(cut.size() < 20);
  CHECK(cut.ends_with("n\xe2\x80\xa6"));
  CHECK(text_width(cut, 12) <= 100);
  std::string accents;
  for (int i = 0; i < 50; ++i) accents += "\xc3\xa9";
  const std::string cut_accents = shortened(accents, 12, 100);
  CHECK((cut_accents.size() - 3) % 2 == 0);
  CHECK(shortened("anything", 12, 0) == "\xe2\x80\xa6");
}

TEST_CASE("an Svg closes what it opened, and escapes what it is given", "[plot]") {
  Svg svg{20, 10, "a < b"};
  svg.open("g", {{"data-name", "\"quoted\" & <more>"}}, "it's");
  svg.element("circle", {{"r", 1.005}, {"cx", std::size_t{3}}}, "1 > 0");
  svg.text(1, 2, "small", "x & y");
  const XmlElement root = XmlReader::read(svg.finish());
  CHECK(root.title() == "a < b");
  const XmlElement& group = root.children.back();
  CHECK(group.at("data-name") == "\"quoted\" & <more>");
  CHECK(group.title() == "it's");
  CHECK(group.children[1].at("cx") == "3");
  CHECK(group.children[1].title() == "1 > 0");
  CHECK(group.children[2].text == "x & y");
}

TEST_CASE("the tests' own XML reader sees what is wrong", "[plot]") {
  CHECK(XmlReader::read("<a b=\"1\"><c/>x</a>\n").children.size() == 1);
  for (const char* wrong : {"<a></b>\n", "<a><b></a>\n", "<a b=1/>\n", "<a b=\"1\" b=\"2\"/>\n", "<a>&</a>\n", "<a>&nbsp;</a>\n",
                            "<a b=\"<\"/>\n", "<a/><b/>\n", "<a>\x01</a>\n", "<a"})
    CHECK_THROWS_AS(XmlReader::read(wrong), std::runtime_error);
}
