// SPDX-License-Identifier: BSL-1.0
// npy files that must be refused, and what is to be said of each.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include <ctnn/io/npy.hpp>

#include "io/npy_file.hpp"
#include "support/allocations.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/gzip.hpp"

using namespace ctnn;
using test::BadFile;
using test::bytes;
using test::npy_file;

namespace {

BadFile header(const char* name, const std::string& text, const std::string& verdict) {
  return {name, npy_file(text, "ab"), verdict};
}
BadFile type(const char* name, const std::string& descr, const std::string& verdict) {
  return header(name, "{'descr': " + descr + ", 'fortran_order': False, 'shape': (2,), }\n", verdict);
}
BadFile shape(const char* name, const std::string& text, const std::string& verdict) {
  return header(name, "{'descr': '|u1', 'fortran_order': False, 'shape': " + text + ", }\n", verdict);
}
const std::string good = "{'descr': '|u1', 'fortran_order': False, 'shape': (2,), }\n";

}  // namespace

TEST_CASE("bad npy files are refused", "[io][npy][bad]") {
  std::string many_axes = "(";
  for (int i = 0; i < 65; ++i) many_axes += "1, ";
  const std::string no_type = "expected a type of numbers such as '<f4', found ";
  const std::array files{
      BadFile{"nothing at all", "", "expected the 8 bytes that begin an npy file, found the end of the file"},
      BadFile{"a text", "1,2,3,4,5\n", "expected an npy file, which begins with \\x93NUMPY, found '1,2,3,'"},
      BadFile{"a zip of arrays", bytes("PK\3\4\x14\0\0\0\0\0"),
              "which begins with \\x93NUMPY, found 'PK" + std::string(4, '?') + "'"},
      BadFile{"version 0.0", npy_file(good, "ab", 0), "expected npy version 1.0, 2.0 or 3.0, found 0.0"},
      BadFile{"version 4.0", npy_file(good, "ab", 4), "expected npy version 1.0, 2.0 or 3.0, found 4.0"},
      BadFile{"version 1.1", bytes("\x93NUMPY\1\1\0\0"), "found 1.1"},
      BadFile{"a header of 4 GiB", bytes("\x93NUMPY\2\0\xff\xff\xff\xff{"),
              "expected a header of at most 65536 bytes, found 4294967295"},
      BadFile{"a header that is cut", npy_file(good, "").substr(0, 30),
              "expected the rest of the header, found the end of the file"},
      BadFile{"a number less", npy_file(good, "a"), "expected 2 numbers of 1 byte, found 1 bytes"},
      BadFile{"a number more", npy_file(good, "abc"), "expected the end of the file, found more"},
      header("an empty header", "", "byte 0 of the header: expected '{', found its end"),
      header("a list", "['descr']\n", "byte 0 of the header: expected '{', found '['descr']?'"),
      header("an empty dictionary", "{}\n", "header: expected the key 'descr', found none"),
      header("no shape", "{'descr': '|u1', 'fortran_order': False}\n", "expected the key 'shape', found none"),
      header("no order", "{'descr': '|u1', 'shape': (2,)}\n", "expected the key 'fortran_order', found none"),
      header("a key twice", "{'descr': '|u1', 'descr': '|u1', 'fortran_order': False, 'shape': (2,)}\n",
             "expected each key once, found 'descr' again"),
      header("a key of its own", "{'descr': '|u1', 'fortran_order': False, 'shape': (2,), 'name': 'x'}\n",
             "expected descr, fortran_order and shape, found the key 'name'"),
      header("a key that is no string", "{descr: '|u1'}\n", "byte 1 of the header: expected a string, found 'descr:"),
      header("a string that does not end", "{'descr\n", "expected a string"),
      header("no colon", "{'descr' '|u1'}\n", "byte 9 of the header: expected ':', found"),
      header("no comma", "{'descr': '|u1' 'shape': (2,)}\n", "expected ',' or '}', found ''shape':"),
      header("two commas", "{'descr': '|u1',, 'shape': (2,)}\n", "expected a string, found ',"),
      header("no end", "{'descr': '|u1', 'fortran_order': False, 'shape': (2,)\n", "expected ',' or '}', found '?'"),
      header("no line end", good.substr(0, good.size() - 1), "expected a line end after the header, found its end"),
      header("a second line", good + " \n", "expected a line end after the header, found"),
      header("code behind it", "{'descr': '|u1', 'fortran_order': False, 'shape': (2,)} or exit()\n",
             "expected a line end after the header, found 'or exit()?'"),
      header("a tab", "{'descr':\t'|u1'}\n", "expected a string, found '?"),
      header("an order in small letters", "{'descr': '|u1', 'fortran_order': false, 'shape': (2,)}\n",
             "expected 'False', found 'false,"),
      header("an order of 0", "{'descr': '|u1', 'fortran_order': 0, 'shape': (2,)}\n", "expected 'False', found '0,"),
      header("deep nesting", "{'descr': " + std::string(60000, '(') + "}\n", "expected a string, found '(((((((((((((((("),
      type("objects", "'|O'", "expected numbers, found pickled objects ('|O')"),
      type("several numbers together", "[('a', '<f4'), ('b', '<i4')]",
           "expected numbers of one type, found a structure of several"),
      type("texts", "'<U3'", no_type + "'<U3'"),
      type("complex numbers", "'<c8'", no_type + "'<c8'"),
      type("times", "'<M8[s]'", no_type + "'<M8[s]'"),
      type("16-byte floats", "'<f16'", no_type + "'<f16'"),
      type("1-byte floats", "'|f1'", no_type + "'|f1'"),
      type("3-byte numbers", "'<i3'", no_type + "'<i3'"),
      type("0-byte numbers", "'<i0'", no_type + "'<i0'"),
      type("2-byte booleans", "'<b2'", no_type + "'<b2'"),
      type("the machine's order of bytes", "'=f4'", "found another order of bytes, '=f4'"),
      type("no order of bytes", "'|f4'", "found another order of bytes, '|f4'"),
      type("no type", "''", no_type + "''"),
      type("a type that is no string", "None", "expected a string, found 'None,"),
      shape("a number", "2", "expected '(', found '2, }"),
      shape("a list", "[2]", "expected '(', found '[2]"),
      shape("a number in brackets", "(2)", "expected ',' after the only length, found ')"),
      shape("a negative length", "(-2,)", "expected the length of an axis, found '-2,)"),
      shape("a fraction", "(2.0,)", "expected ',' after the only length, found '.0,)"),
      shape("a length of Python 2", "(2L,)", "expected ',' after the only length, found 'L,)"),
      shape("a leading zero", "(02,)", "expected the length of an axis, found '02,)"),
      shape("hexadecimal", "(0x2,)", "found 'x2,)"),
      shape("a comma alone", "(,)", "expected the length of an axis, found ',)"),
      shape("no closing bracket", "(2, 1", "expected the length of an axis, found '}?'"),
      shape("65 axes", many_axes + ")", "expected at most 64 axes, found more"),
      shape("a length of 2^64", "(18446744073709551616,)", "expected the length of an axis below 2^64"),
      shape("a product of 2^64", "(4294967296, 4294967296)", "4294967296 x 4294967296 numbers of 1 byte, found 2 bytes"),
      shape("a product that wraps to 2", "(9223372036854775809, 2)", "9223372036854775809 x 2 numbers of 1 byte, found 2 bytes"),
      shape("more numbers than there are", "(1000000000000,)", "1000000000000 numbers of 1 byte, found 2 bytes"),
      shape("fewer", "()", "expected the end of the file, found more"),
  };
  test::check_bad_files(files, [](std::span<const std::byte> file) { static_cast<void>(read_npy<int>(file)); });
}

TEST_CASE("npy numbers that do not fit are refused, and say where they are", "[io][npy][bad]") {
  const std::array files{
      BadFile{"a boolean of 2", npy_file("{'descr': '|b1', 'fortran_order': False, 'shape': (2,), }\n", "\1\2"),
              "values[1]: expected 0 or 1, found 2"},
      BadFile{"infinity", npy_file("{'descr': '<f4', 'fortran_order': False, 'shape': (), }\n", bytes("\0\0\x80\x7f")),
              "values[0]: expected a finite number that a float can hold, found inf"},
      BadFile{"NaN as a half", npy_file("{'descr': '<f2', 'fortran_order': False, 'shape': (), }\n", bytes("\0\x7e")),
              "expected a finite number that a float can hold, found nan"},
      BadFile{"a double beyond all floats",
              npy_file("{'descr': '>f8', 'fortran_order': False, 'shape': (), }\n", bytes("\x7e\0\0\0\0\0\0\0")),
              "expected a finite number that a float can hold, found "},
  };
  test::check_bad_files(files, [](std::span<const std::byte> file) { static_cast<void>(read_npy<float>(file)); });
}

TEST_CASE("an npy file that is cut anywhere is refused", "[io][npy][bad]") {
  const auto read = [](std::span<const std::byte> file) { static_cast<void>(read_npy<int>(file)); };
  for (const char version : {'\1', '\2'}) test::check_truncations(npy_file(good, "ab", version), read);
  test::check_truncations(test::gzip(npy_file(good, "ab")), read);
}

TEST_CASE("an npy file takes memory for what it holds, not for what it claims", "[io][npy][bad]") {
  const auto peak = [](const std::string& file) {
    const test::Allocations memory;
    CHECK_THROWS_AS(read_npy<double>(test::as_file(file)), io::Error);
    return memory.peak();
  };
  const std::string claim =
      npy_file("{'descr': '<f8', 'fortran_order': True, 'shape': (11184, 11184), }\n", std::string(10000, 'x'));
  CHECK(peak(claim) < 10000);
  CHECK(peak(test::gzip(claim)) < 1000000);  // where nothing but unpacking tells the size; just below 1 GiB
}
