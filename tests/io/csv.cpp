// SPDX-License-Identifier: BSL-1.0
// What is read of good files. What is said of others: bad_csv.cpp.
#include <clocale>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <limits>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include <ctnn/io/csv.hpp>
#include <ctnn/io/csv_reader.hpp>

#include "support/allocations.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace ctnn;
using test::as_file;
using Numbers = std::vector<double>;
using Texts = std::vector<std::string>;

namespace {

Numbers numbers(std::string_view text, const io::CsvOptions& options = {}) { return read_csv(as_file(text), options).values; }

/// All fields of all rows.
Texts texts(std::string_view text, const io::CsvOptions& options = {}) {
  Texts found;
  io::CsvReader rows{as_file(text), options};
  while (rows.next())
    for (std::size_t i = 0; i < rows.columns(); ++i) found.emplace_back(rows.text(i));
  return found;
}

}  // namespace

TEST_CASE("a table has rows and named columns", "[io][csv]") {
  const io::Table table = read_csv(as_file("a,b,c\n1,2,3\n4,5,6\n"), {.header = true});
  CHECK(table.rows() == 2);
  CHECK(table.columns == 3);
  CHECK(table.names == Texts{"a", "b", "c"});
  CHECK(Numbers(table.row(1).begin(), table.row(1).end()) == Numbers{4, 5, 6});
  CHECK(table.column("b") == Numbers{2, 5});
  CHECK(table.index("c") == 2);
  CHECK(table.skipped == 0);
  CHECK_THROWS_AS(table.column("d"), io::Error);

  const io::Table nameless = read_csv(as_file("1,2\n"));
  CHECK(nameless.names.empty());
  CHECK(nameless.rows() == 1);
  CHECK_THROWS_AS(nameless.column("a"), io::Error);

  const io::Table without_rows = read_csv(as_file("a,b\n"), {.header = true});
  CHECK(without_rows.rows() == 0);
  CHECK(without_rows.columns == 2);
}

TEST_CASE("columns are chosen by name, and come in that order", "[io][csv]") {
  const io::Table table = read_csv(as_file("a,species,b\n1,Adelie,2\n3,,4\n"), {.header = true, .columns = {"b", "a"}});
  CHECK(table.names == Texts{"b", "a"});
  CHECK(table.values == Numbers{2, 1, 4, 3});
  // A name that is there twice may not be chosen; another one may.
  CHECK(numbers("a,a,b\n1,2,3\n", {.header = true, .columns = {"b"}}) == Numbers{3});
  CHECK_THROWS_AS(numbers("a,a,b\n1,2,3\n", {.header = true, .columns = {"a"}}), io::Error);
}

TEST_CASE("lines end in LF or CR LF, the last one as it likes", "[io][csv]") {
  for (const char* text :
       {"1,2\n3,4\n", "1,2\n3,4", "1,2\r\n3,4\r\n", "1,2\r\n3,4", "1,2\n3,4\r\n", "1,2\r\n3,4\n", "1,2\n3,4\n\n\r\n\n"})
    CHECK(numbers(text) == Numbers{1, 2, 3, 4});
}

TEST_CASE("a byte order mark is passed over, and nothing that only begins like one", "[io][csv]") {
  CHECK(numbers("\xef\xbb\xbf"
                "1,2") == Numbers{1, 2});
  CHECK(texts("\xef\xbb\xbf"
              "a\n") == Texts{"a"});
  CHECK(texts("\xef\xbd\x81\n") == Texts{"\xef\xbd\x81"});  // U+FF41
  CHECK(texts("\xef\n") == Texts{"\xef"});
  CHECK(texts("a\n\xef\xbb\xbf") == Texts{"a", "\xef\xbb\xbf"});
}

TEST_CASE("quotation marks are those of RFC 4180", "[io][csv]") {
  // Sections 2.5 to 2.7.
  CHECK(texts("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx") == Texts{"aaa", "bbb", "ccc", "zzz", "yyy", "xxx"});
  CHECK(texts("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx") == Texts{"aaa", "b\r\nbb", "ccc", "zzz", "yyy", "xxx"});
  CHECK(texts("\"aaa\",\"b\"\"bb\",\"ccc\"") == Texts{"aaa", "b\"bb", "ccc"});

  CHECK(texts("\"a,b\",\"\"") == Texts{"a,b", ""});
  CHECK(texts("\"\"\"\"\n") == Texts{"\""});
  CHECK(texts("\"\"\n\"a\rb\"\n") == Texts{"", "a\rb"});
  CHECK(texts(",,\n a , b ,\n") == Texts{"", "", "", " a ", " b ", ""});
  CHECK(numbers("\"1\",\" 2\"\n") == Numbers{1, 2});
}

TEST_CASE("separators are any byte that numbers are not made of", "[io][csv]") {
  for (const char separator : {',', ';', '\t', '|', ' ', ':', '\x1f', '\xa7'}) {
    const std::string text = std::string{"1"} + separator + "2\n3" + separator + "\"4\"\n";
    CHECK(numbers(text, {.separator = separator}) == Numbers{1, 2, 3, 4});
  }
  for (const char separator : {'"', '\n', '\r', '\0', '.', '-', '+', '0', '9', 'e', 'E', 'x'})
    CHECK_THROWS_AS(numbers("1\n", {.separator = separator}), io::Error);
}

TEST_CASE("numbers are decimal, to the last bit", "[io][csv]") {
  CHECK(numbers("0,-0,+1,.5,5.,-.5,+.5,1e3,1E-3,007") == Numbers{0, -0.0, 1, .5, 5, -.5, .5, 1000, .001, 7});
  CHECK(std::signbit(numbers("-0")[0]));
  CHECK(numbers(" 1,2 ,\t3\t") == Numbers{1, 2, 3});
  CHECK(numbers("0.1,1.7976931348623157e308,2.2250738585072014e-308,4.9406564584124654e-324") ==
        Numbers{0.1, std::numeric_limits<double>::max(), std::numeric_limits<double>::min(),
                std::numeric_limits<double>::denorm_min()});
  CHECK(numbers("9007199254740993") == Numbers{9007199254740992});  // 2^53 + 1: halves to even
}

TEST_CASE("the locale does not matter to numbers", "[io][csv]") {
  for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8"}) std::setlocale(LC_ALL, name);  // where there is one
  const Numbers found = numbers("1.5,2e-1");
  std::setlocale(LC_ALL, "C");
  CHECK(found == Numbers{1.5, .2});
}

TEST_CASE("infinity and NaN are numbers for those who ask", "[io][csv]") {
  const Numbers found = numbers("inf,-Infinity,NaN,+inf", {.allow_nan = true});
  CHECK(found[0] == std::numeric_limits<double>::infinity());
  CHECK(found[1] == -found[0]);
  CHECK(std::isnan(found[2]));
  CHECK(found[3] == found[0]);
}

TEST_CASE("what is missing is NaN, or its row is left out", "[io][csv]") {
  const std::string text = "a,b,c\n1,NA,x\n2,3,NA\n4, NA ,\n";
  const io::Table kept = read_csv(as_file(text), {.header = true, .columns = {"a", "b"}, .missing = {"NA", ""}});
  CHECK(kept.rows() == 3);
  CHECK(std::isnan(kept.row(0)[1]));
  CHECK(kept.row(1)[1] == 3);
  CHECK(std::isnan(kept.row(2)[1]));

  io::CsvOptions options{.header = true, .columns = {"a", "b"}, .missing = {"NA"}, .skip_incomplete = true};
  const io::Table complete = read_csv(as_file(text), options);
  CHECK(complete.values == Numbers{2, 3});
  CHECK(complete.skipped == 2);

  options.columns = {"a"};  // others may be incomplete
  CHECK(read_csv(as_file(text), options).values == Numbers{1, 2, 4});
  options.columns = {"c"};
  CHECK(texts(text, options) == Texts{"x", ""});
}

TEST_CASE("a reader goes row by row, with text and numbers", "[io][csv]") {
  io::CsvReader rows{as_file("species,mass,sex\nAdelie,3750,male\nGentoo,NA,female\n"),
                     {.header = true, .columns = {"mass", "species"}, .missing = {"NA"}}};
  CHECK(rows.names() == Texts{"mass", "species"});
  CHECK(rows.index("species") == 1);
  CHECK(rows.columns() == 2);
  for (int pass = 0; pass < 2; ++pass) {
    REQUIRE(rows.next());
    CHECK(rows.row() == 2);
    CHECK(rows.text(1) == "Adelie");
    CHECK(rows.number(0) == 3750);
    CHECK_FALSE(rows.is_missing(0));
    REQUIRE(rows.next());
    CHECK(rows.is_missing(0));
    CHECK(std::isnan(rows.number(0)));
    CHECK_FALSE(rows.next());
    CHECK_FALSE(rows.next());
    rows.rewind();
  }
  REQUIRE(rows.next());
  CHECK(std::string{rows.error(1, "a fish").what()} == "row 2, column 1 (species): expected a fish, found 'Adelie'");
  CHECK_THROWS_AS(rows.text(2), io::Error);
  CHECK_THROWS_AS(rows.index("sex"), io::Error);
}

TEST_CASE("where there is no row, there are no fields", "[io][csv]") {
  io::CsvReader rows{as_file("1,2\n\n")};
  REQUIRE(rows.next());
  CHECK_FALSE(rows.next());
  CHECK_THROWS_AS(rows.text(0), io::Error);
}

TEST_CASE("files are read as texts in memory are", "[io][csv]") {
  const test::TemporaryFolder folder;
  const std::filesystem::path path = folder / "csv.csv";
  test::write_contents(path, "a,b\n1,2\n3,oops\n");
  CHECK(read_csv(path, {.header = true, .columns = {"a"}}).values == Numbers{1, 3});
  CHECK(test::complaint([&] { static_cast<void>(read_csv(path, {.header = true})); }) ==
        path.string() + ", row 3, column 2 (b): expected a number, found 'oops'");
  CHECK(test::complaint([&] { static_cast<void>(read_csv(folder / "nothing")); }) ==
        (folder / "nothing").string() + ": expected a file that can be read, found No such file or directory");
}

TEST_CASE("fields and rows are as long as they may be, and no longer", "[io][csv]") {
  constexpr std::size_t mebi = std::size_t{1} << 20;
  CHECK(texts(std::string(mebi, 'x')).at(0).size() == mebi);
  std::string row;
  for (int i = 0; i < 16; ++i) row += std::string(mebi - 1, 'x') + ',';
  CHECK(texts(row + std::string(16, 'x')).size() == 17);
  CHECK_THROWS_AS(texts(row + std::string(17, 'x')), io::Error);
  const std::size_t most = std::size_t{1} << 18;
  CHECK(texts(std::string(most - 1, ',')).size() == most);
  CHECK_THROWS_AS(texts(std::string(most, ',')), io::Error);
}

TEST_CASE("a field without end does not fill the memory", "[io][csv]") {
  const std::string endless = '"' + std::string(std::size_t{1} << 25, 'x');
  for (const std::string_view text : {std::string_view{endless}, std::string_view{endless}.substr(1)}) {
    const test::Allocations memory;
    CHECK_THROWS_AS(texts(text), io::Error);
    CHECK(memory.peak() < std::size_t{4} << 20);
  }
}

TEST_CASE("a large file is streamed in the memory of a row", "[io][csv]") {
  std::string text;
  for (int i = 0; i < 100000; ++i) text += "1,2,3\n";
  const test::Allocations memory;
  io::CsvReader rows{as_file(text)};
  double sum = 0;
  while (rows.next()) sum += rows.number(2);
  CHECK(sum == 300000);
  CHECK(memory.peak() < 1000);
}

TEST_CASE("reading a table without enough memory throws, and leaves nothing behind", "[io][csv]") {
  const std::string text = "a,b\n1,2\n3,4\n5,6\n";
  std::size_t n = 1;
  for (bool failed = true; failed; ++n) {
    const test::Allocations memory{n};
    try {
      static_cast<void>(read_csv(as_file(text), {.header = true, .columns = {"a"}}));
    } catch (const std::bad_alloc&) {
    }
    failed = memory.failed();
  }
  CHECK(n > 5);
}
