// SPDX-License-Identifier: BSL-1.0
// IDX files that must be refused, and what is to be said of each.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include <ctnn/io/idx.hpp>

#include "support/allocations.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/gzip.hpp"

using namespace ctnn;
using test::BadFile;
using test::bytes;

TEST_CASE("bad IDX files are refused", "[io][idx][bad]") {
  const std::array files{
      BadFile{"nothing at all", "", "expected the 4 bytes that begin an IDX file, found the end of the file"},
      BadFile{"three bytes", bytes("\0\0\x08"), "byte 3: expected the 4 bytes that begin an IDX file"},
      BadFile{"a text", "1,2,3\n", "expected an IDX file, which begins with 00 00, found 31 2c 32 2c"},
      BadFile{"a second byte that is not 0", bytes("\0\1\x08\1\0\0\0\1a"), "which begins with 00 00, found 00 01 08 01"},
      BadFile{"the lowest byte first", bytes("\1\x08\0\0\1\0\0\0a"),
              "expected an IDX file, the highest byte of each number first, found one with the lowest byte first"},
      BadFile{"an image, the lowest byte first", bytes("\3\x08\0\0\x60\xea\0\0"), "found one with the lowest byte first"},
      BadFile{"a type that there is not", bytes("\0\0\x0a\1\0\0\0\1a"),
              "byte 2: expected a type that IDX has (08, 09, 0b, 0c, 0d or 0e), found 0a"},
      BadFile{"type 0", bytes("\0\0\0\1\0\0\0\1a"), "byte 2: expected a type that IDX has"},
      BadFile{"no axis", bytes("\0\0\x08\0a"), "byte 3: expected at least one axis, found none"},
      BadFile{"an extent that is cut", bytes("\0\0\x08\2\0\0\0\1\0\0"),
              "byte 10: expected the length of each axis, found the end"},
      BadFile{"255 axes and nothing more", bytes("\0\0\x08\xff\0\0\0\1"), "expected the length of each axis, found the end"},
      BadFile{"a number less", bytes("\0\0\x08\1\0\0\0\3ab"), "expected 3 numbers of 1 byte, found 2 bytes"},
      BadFile{"half a number less", bytes("\0\0\x0b\1\0\0\0\2abc"), "expected 2 numbers of 2 bytes, found 3 bytes"},
      BadFile{"a number more", bytes("\0\0\x08\1\0\0\0\1ab"), "byte 9: expected the end of the file, found more"},
      BadFile{"something behind no numbers", bytes("\0\0\x08\1\0\0\0\0a"), "byte 8: expected the end of the file, found more"},
      BadFile{"4 GiB of numbers",
              bytes("\0\0\x08\1\xff\xff\xff\xff"
                    "ab"),
              "expected 4294967295 numbers of 1 byte, found 2 bytes"},
      BadFile{"sizes whose product is 2^64", bytes("\0\0\x08\2\x80\0\0\0\x80\0\0\0"), "expected 2147483648 x 2147483648 numbers"},
      BadFile{"sizes whose product wraps to 0", bytes("\0\0\x08\3\x80\0\0\0\x80\0\0\0\0\0\0\4"),
              "2147483648 x 2147483648 x 4 numbers of 1 byte, found 0 bytes"},
      BadFile{"sizes whose product wraps to 1",
              bytes("\0\0\x08\2\xff\xff\xff\xff\xff\xff\xff\xff"
                    "a"),
              "found 1 bytes"},
      BadFile{"sizes in bytes that wrap", bytes("\0\0\x0e\3\0\1\0\0\0\1\0\0\x20\0\0\0"), "numbers of 8 bytes, found 0 bytes"},
      BadFile{"a number beyond the type asked for", bytes("\0\0\x0b\1\0\0\0\2\0\1\1\0"),
              "values[1]: expected a whole number from 0 to 255, found 256"},
      BadFile{"a number below it", bytes("\0\0\x09\1\0\0\0\1\xff"), "values[0]: expected a whole number from 0 to 255, found -1"},
      BadFile{"a fraction", bytes("\0\0\x0d\1\0\0\0\1\x3f\xc0\0\0"), "expected a whole number from 0 to 255, found 1.5"},
      BadFile{"256 as a float", bytes("\0\0\x0d\1\0\0\0\1\x43\x80\0\0"), "expected a whole number from 0 to 255, found 256"},
      BadFile{"NaN", bytes("\0\0\x0d\1\0\0\0\1\x7f\xc0\0\0"), "expected a whole number from 0 to 255, found nan"},
      BadFile{"another format", "\x93NUMPY\1", "found 93 4e 55 4d"},
  };
  test::check_bad_files(files, [](std::span<const std::byte> file) { static_cast<void>(read_idx<std::uint8_t>(file)); });
}

TEST_CASE("bad numbers of an IDX file are no floats", "[io][idx][bad]") {
  const std::array files{
      BadFile{"infinity", bytes("\0\0\x0d\1\0\0\0\1\x7f\x80\0\0"),
              "values[0]: expected a finite number that a float can hold, found inf"},
      BadFile{"NaN", bytes("\0\0\x0d\1\0\0\0\1\xff\xc0\0\0"), "expected a finite number that a float can hold, found -nan"},
      BadFile{"a double beyond all floats", bytes("\0\0\x0e\1\0\0\0\1\x7f\xef\xff\xff\xff\xff\xff\xff"),
              "expected a finite number that a float can hold, found 1.79769"},
  };
  test::check_bad_files(files, [](std::span<const std::byte> file) { static_cast<void>(read_idx<float>(file)); });
}

TEST_CASE("an IDX file that is cut anywhere is refused", "[io][idx][bad]") {
  const std::string whole = bytes(
      "\0\0\x0b\2\0\0\0\2\0\0\0\3"
      "abcdefghijkl");
  const auto read = [](std::span<const std::byte> file) { static_cast<void>(read_idx<int>(file)); };
  test::check_truncations(whole, read);
  test::check_truncations(test::gzip(whole), read);
}

TEST_CASE("an IDX file takes memory for what it holds, not for what it claims", "[io][idx][bad]") {
  const auto peak = [](const std::string& file) {
    const test::Allocations memory;
    CHECK_THROWS_AS(read_idx<std::uint8_t>(test::as_file(file)), io::Error);
    return memory.peak();
  };
  const std::string claim = bytes("\0\0\x08\1\x3f\xff\xff\x00"), small = claim + std::string(10000, 'x');  // almost 1 GiB
  CHECK(peak(small) < 10000);
  CHECK(peak(test::gzip(small)) < 1000000);  // where nothing but unpacking tells the size

  const std::string honest = bytes("\0\0\x08\1\0\x10\0\0") + std::string(std::size_t{1} << 20, 'x');
  const test::Allocations memory;
  CHECK(read_idx<std::uint8_t>(test::as_file(honest)).values.size() == std::size_t{1} << 20);
  CHECK(memory.peak() < (std::size_t{1} << 20) + 10000);
}
