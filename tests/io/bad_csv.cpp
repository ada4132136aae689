// SPDX-License-Identifier: BSL-1.0
// CSV files that must be refused, and what is to be said of each.
#include <array>
#include <cstddef>
#include <fcntl.h>
#include <filesystem>
#include <span>
#include <string>
#include <unistd.h>

#include <sys/stat.h>

#include <ctnn/io/csv.hpp>
#include <ctnn/io/csv_reader.hpp>

#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using namespace ctnn;
using test::BadFile;
using test::bytes;

TEST_CASE("bad tables of numbers are refused, with row and column", "[io][csv][bad]") {
  const std::string longest = "at most 1048576 bytes";
  const std::array files{
      BadFile{"nothing at all", "", "expected rows of numbers, found none"},
      BadFile{"only a byte order mark", "\xef\xbb\xbf", "expected rows of numbers, found none"},
      BadFile{"only line ends", "\r\n\n", "expected rows of numbers, found none"},
      BadFile{"names, not numbers", "a,b\n1,2\n", "row 1, column 1: expected a number, found 'a'"},
      BadFile{"a word", "1,2\n3,oops\n", "row 2, column 2: expected a number, found 'oops'"},
      BadFile{"an empty field", "1,\n", "row 1, column 2: expected a number, found ''"},
      BadFile{"a field of blanks", "1, \t\n", "column 2: expected a number, found ' ?'"},
      BadFile{"a quoted empty field", "\"\"\n", "row 1, column 1: expected a number, found ''"},
      BadFile{"something missing that nobody announced", "1,NA\n", "expected a number, found 'NA'"},
      BadFile{"one field less", "1,2\n3\n", "row 2: expected 2 fields, found 1"},
      BadFile{"one field more", "1,2\n3,4,5\n", "row 2: expected 2 fields, found 3"},
      BadFile{"a separator at the end of a row", "1,2\n3,4,\n", "row 2: expected 2 fields, found 3"},
      BadFile{"another separator", "1;2\n", "expected a number, found '1;2'"},
      BadFile{"a decimal comma in quotes", "\"1,5\"\n", "expected a number, found '1,5'"},
      BadFile{"a separator of thousands", "\"1,000\"\n", "expected a number, found '1,000'"},
      BadFile{"hexadecimal", "0x1p3\n", "expected a number, found '0x1p3'"},
      BadFile{"a plus and a minus", "+-1\n", "expected a number, found '+-1'"},
      BadFile{"two signs", "++1\n", "expected a number"},
      BadFile{"a sign alone", "-\n", "expected a number, found '-'"},
      BadFile{"a point alone", ".\n", "expected a number, found '.'"},
      BadFile{"an exponent without digits", "1e\n", "expected a number, found '1e'"},
      BadFile{"an exponent with a point", "1e1.5\n", "expected a number"},
      BadFile{"two numbers in a field", "1 2\n", "expected a number, found '1 2'"},
      BadFile{"a unit", "5mm\n", "expected a number, found '5mm'"},
      BadFile{"a typographic minus",
              "\xe2\x88\x92"
              "1\n",
              "expected a number, found '" + std::string(3, '?') + "1'"},
      BadFile{"digits of another script", "\xd9\xa1\n", "expected a number, found '" + std::string(2, '?') + "'"},
      BadFile{"a number beyond the largest", "1\n1e400\n",
              "row 2, column 1: expected a number that a double can hold, found '1e400'"},
      BadFile{"a number below the smallest", "1e-400\n", "expected a number that a double can hold, found '1e-400'"},
      BadFile{"a number of a thousand digits", std::string(1000, '9') + '\n', "found '" + std::string(40, '9') + "...'"},
      BadFile{"infinity", "inf\n", "row 1, column 1: expected a finite number, found 'inf'"},
      BadFile{"minus infinity", "-Infinity\n", "expected a finite number, found '-Infinity'"},
      BadFile{"NaN", "1,nan\n", "column 2: expected a finite number, found 'nan'"},
      BadFile{"an empty line between rows", "1\n\n2\n", "row 2: expected fields, found an empty line"},
      BadFile{"an empty line before all", "\n1\n", "row 1: expected fields, found an empty line"},
      BadFile{"empty lines with carriage returns", "1\r\n\r\n\r\n2", "row 2: expected fields, found an empty line"},
      BadFile{"lines that end in CR", "1,2\r3,4\r", "row 1, column 2: expected CR LF or LF at the end of a line, found CR alone"},
      BadFile{"a CR at the end of the file", "1\r", "found CR alone"},
      BadFile{"a CR after a quotation", "\"1\"\rx", "found CR alone"},
      BadFile{"a quotation that does not end", "1,\"2\n3,4\n",
              "row 1, column 2: expected the quotation mark that ends the field, found the end"},
      BadFile{"a quotation of a quotation mark that does not end", "\"\"\"", "found the end of the file"},
      BadFile{"text after a quotation", "\"1\"2\n",
              "row 1, column 1: expected the end of the field after its quotation, found '2'"},
      BadFile{"a blank after a quotation", "\"1\" ,2\n", "expected the end of the field after its quotation, found ' '"},
      BadFile{"a quotation mark within a field", "1\"2\n", "expected quotation marks around a field, not in it, found '\"'"},
      BadFile{"a blank before a quotation", "1, \"2\"\n", "column 2: expected quotation marks around a field, not in it"},
      BadFile{"a byte of 0", bytes("1,2\0\n"), "row 1, column 2: expected text, found a byte of 0"},
      BadFile{"a byte of 0 in quotes", bytes("\"\0\"\n"), "expected text, found a byte of 0"},
      BadFile{"UTF-16, lowest byte first",
              bytes("\xff\xfe"
                    "1\0,\0"),
              "expected text in UTF-8, found text in UTF-16"},
      BadFile{"UTF-16, highest byte first",
              bytes("\xfe\xff\0"
                    "1\0,"),
              "expected text in UTF-8, found text in UTF-16"},
      BadFile{"UTF-16 without a mark", bytes("1\0,\0"), "expected text, found a byte of 0"},
      BadFile{"two byte order marks",
              "\xef\xbb\xbf\xef\xbb\xbf"
              "1\n",
              "expected a number, found '" + std::string(3, '?') + "1'"},
      BadFile{"control characters for the terminal", "\x1b[2J\n", "found '?[2J'"},
      BadFile{"a field of over 1 MiB", std::string((std::size_t{1} << 20) + 1, '1'), longest},
      BadFile{"a quotation of over 1 MiB", '"' + std::string((std::size_t{1} << 20) + 1, '\n') + '"', longest},
      BadFile{"too many fields", std::string(std::size_t{1} << 18, ','), "at most 262144 fields in a row, found more"},
  };
  test::check_bad_files(files, [](std::span<const std::byte> file) { static_cast<void>(read_csv(file)); });
}

TEST_CASE("bad tables with a header are refused, with the column's name", "[io][csv][bad]") {
  const std::array files{
      BadFile{"nothing at all", "", "expected a row of names, found an empty file"},
      BadFile{"a word", "mass,sex\n1,male\n", "row 2, column 2 (sex): expected a number, found 'male'"},
      BadFile{"a name with control characters", "a,\x1b[2J\n1,x\n", "row 2, column 2 (?[2J): expected a number, found 'x'"},
      BadFile{"a name of 100 letters", std::string(100, 'n') + "\nx\n",
              "column 1 (" + std::string(40, 'n') + "...): expected a number"},
      BadFile{"a row shorter than the header", "a,b\n1\n", "row 2: expected 2 fields, found 1"},
      BadFile{"a row longer than the header", "a\n1,2\n", "row 2: expected 1 field, found 2"},
      BadFile{"a broken header", "a,\"b\n1,2\n", "row 1, column 2: expected the quotation mark that ends the field"},
  };
  test::check_bad_files(files, [](std::span<const std::byte> file) { static_cast<void>(read_csv(file, {.header = true})); });
}

TEST_CASE("columns that are not there are not found", "[io][csv][bad]") {
  const std::array files{
      BadFile{"another name", "a,c\n1,2\n", "expected one column named 'b', found none"},
      BadFile{"capitals", "a,B\n1,2\n", "expected one column named 'b', found none"},
      BadFile{"a blank before the name", "a, b\n1,2\n", "expected one column named 'b', found none"},
      BadFile{"the name twice", "b,b\n1,2\n", "expected one column named 'b', found 2"},
  };
  test::check_bad_files(
      files, [](std::span<const std::byte> file) { static_cast<void>(read_csv(file, {.header = true, .columns = {"b"}})); });
  CHECK(test::complaint([] { static_cast<void>(read_csv(test::as_file("1\n"), {.columns = {"b"}})); }) ==
        "CsvOptions::columns: expected a header that names the columns, found no header");
}

TEST_CASE("a pipe may send as much as the limit says", "[io][csv][bad]") {
  const test::TemporaryFolder folder;
  const std::filesystem::path path = folder.path() / "pipe";
  REQUIRE(mkfifo(path.c_str(), 0600) == 0);
  const int pipe = open(path.c_str(), O_RDWR);  // both ends, so that nobody waits for the other one
  REQUIRE(pipe >= 0);
  std::string text;
  for (int i = 0; i < 10000; ++i) text += "1\n";  // less than pipes hold, more than is read at a time
  CHECK(write(pipe, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  CHECK(test::complaint([&] { static_cast<void>(read_csv(path, {.unpacked = {.bytes = 1000}})); }) ==
        path.string() + ": expected at most 1000 bytes, found more");
  close(pipe);
}

TEST_CASE("a table that is cut is refused, or ends at the end of a row", "[io][csv][bad]") {
  const std::string whole = "a,b\n\"1\",22\r\n3,\"4\"\n";
  for (std::size_t size = 0; size < whole.size(); ++size) {
    INFO(size);
    io::Table table;
    const std::string said =
        test::complaint([&] { table = read_csv(test::as_file(whole).first(size), {.header = true, .columns = {"a", "b"}}); });
    // A number may have lost its last digits: nothing tells that.
    const bool is_whole = size == 3 || size == 4 || size == 9 || size == 10 || size == 12 || size >= 17;
    CHECK(said.empty() == is_whole);
    if (is_whole) CHECK(table.rows() == (size >= 17 ? 2 : size >= 9 ? 1 : 0));
  }
}
