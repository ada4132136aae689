// SPDX-License-Identifier: BSL-1.0
// Bytes are what numpy 1.24 writes. What is said of bad files: bad_npy.cpp.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <ctnn/io/detail/stored_number.hpp>
#include <ctnn/io/npy.hpp>

#include "io/npy_file.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/gzip.hpp"
#include "support/temporary_folder.hpp"

using namespace ctnn;
using test::as_file;
using test::bytes;
using test::npy_file;
using Numbers = std::vector<double>;
using Extents = std::vector<std::size_t>;

namespace {

/// The numbers of a vector of `count`, stored as `type`.
Numbers values(const std::string& type, const std::string& stored, std::size_t count, const io::ArrayOptions& options = {}) {
  const auto array = read_npy<double>(
      as_file(
          npy_file("{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + std::to_string(count) + ",), }\n", stored)),
      options);
  CHECK(array.extents == Extents{count});
  return array.values;
}
Extents extents(const std::string& shape, std::size_t count) {
  return read_npy<int>(
             as_file(npy_file("{'descr': '|u1', 'fortran_order': False, 'shape': " + shape + ", }\n", std::string(count, 'x'))))
      .extents;
}

}  // namespace

TEST_CASE("an npy file of numpy's is read", "[io][npy]") {
  // np.save(file, np.array([[1, 2, 3], [4, 5, -6]], '<f4')), version 1.0
  const std::string file = bytes("\x93NUMPY\x01\x00v\x00{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }") +
                           std::string(58, ' ') + "\n" +
                           bytes("\x00\x00\x80?\x00\x00\x00@\x00\x00@@\x00\x00\x80@\x00\x00\xa0@\x00\x00\xc0\xc0");
  const auto array = read_npy<float>(as_file(file));
  CHECK(array.extents == Extents{2, 3});
  CHECK(array.values == std::vector<float>{1, 2, 3, 4, 5, -6});
  CHECK(read_npy<float>(as_file(test::gzip(file))).values == array.values);
}

TEST_CASE("npy files have three versions", "[io][npy]") {
  const std::string header = "{'descr': '|i1', 'fortran_order': False, 'shape': (2,), }\n", stored = "\x05\xff";
  for (const char version : {'\1', '\2', '\3'})
    CHECK(read_npy<int>(as_file(npy_file(header, stored, version))).values == std::vector<int>{5, -1});
}

TEST_CASE("npy stores numbers of many types, in both orders of bytes", "[io][npy]") {
  CHECK(values("|b1", bytes("\0\1"), 2) == Numbers{0, 1});
  CHECK(values("|u1", "\x7f\xff", 2) == Numbers{127, 255});
  CHECK(values("|i1", "\x7f\xff", 2) == Numbers{127, -1});
  CHECK(values("<u2", bytes("\1\2\xff\xff"), 2) == Numbers{513, 65535});
  CHECK(values(">u2", bytes("\1\2\xff\xff"), 2) == Numbers{258, 65535});
  CHECK(values("<i2", bytes("\xfe\xff"), 1) == Numbers{-2});
  CHECK(values(">i4", bytes("\1\2\3\4"), 1) == Numbers{16909060});
  CHECK(values("<u4", bytes("\0\0\0\x80"), 1) == Numbers{2147483648});
  CHECK(values("<i8", bytes("\0\0\0\0\0\0\0\x80"), 1) == Numbers{-0x1p63});
  CHECK(values("<u8", bytes("\0\0\0\0\0\0\0\x80"), 1) == Numbers{0x1p63});
  CHECK(values("<f2", bytes("\0\x3e\0\xc0\1\0\xff\x7b"), 4) == Numbers{1.5, -2, 0x1p-24, 65504});
  CHECK(values(">f2", bytes("\x3e\0"), 1) == Numbers{1.5});
  CHECK(values(">f4", bytes("\x3f\xc0\0\0"), 1) == Numbers{1.5});
  CHECK(values("<f8", bytes("\0\0\0\0\0\0\xf8\x3f"), 1) == Numbers{1.5});
  CHECK(values(">f8", bytes("\x3f\xf8\0\0\0\0\0\0"), 1) == Numbers{1.5});
  const Numbers odd = values("<f2", bytes("\0\x7c\0\x7e"), 2, {.allow_nan = true});
  CHECK(std::isinf(odd[0]));
  CHECK(std::isnan(odd[1]));
}

TEST_CASE("whole numbers of npy keep every digit", "[io][npy]") {
  const std::string file =
      npy_file("{'descr': '<u8', 'fortran_order': False, 'shape': (1,), }\n", bytes("\xff\xff\xff\xff\xff\xff\xff\xff"));
  CHECK(read_npy<std::uint64_t>(as_file(file)).values[0] == 18446744073709551615U);
  CHECK_THROWS_AS(read_npy<std::int64_t>(as_file(file)), io::Error);
  CHECK(read_npy<float>(as_file(file)).values[0] == 0x1p64F);
  const std::string largest =
      npy_file("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }\n", bytes("\0\0\0\0\0\0\xf0\x43"));  // 2^64
  CHECK_THROWS_AS(read_npy<std::uint64_t>(as_file(largest)), io::Error);
}

TEST_CASE("a float becomes a whole number where that is defined, and exact", "[io][npy]") {
  // At compile time, where the conversion of a number that is out of range would be an error.
  STATIC_REQUIRE(io::detail::fits<std::int64_t>(-0x1p63, false));
  STATIC_REQUIRE_FALSE(io::detail::fits<std::int64_t>(0x1p63, false));
  STATIC_REQUIRE_FALSE(io::detail::fits<std::int64_t>(-0x1.0000000000001p63, false));
  STATIC_REQUIRE(io::detail::fits<std::uint64_t>(0x1.fffffffffffffp63, false));
  STATIC_REQUIRE_FALSE(io::detail::fits<std::uint64_t>(0x1p64, false));
  STATIC_REQUIRE_FALSE(io::detail::fits<std::uint64_t>(-1.0, false));
  STATIC_REQUIRE(io::detail::fits<std::uint8_t>(255.0F, false));
  STATIC_REQUIRE_FALSE(io::detail::fits<std::uint8_t>(256.0F, false));
  STATIC_REQUIRE_FALSE(io::detail::fits<std::int32_t>(0x1p31F, false));
  STATIC_REQUIRE_FALSE(io::detail::fits<std::int32_t>(0.5F, false));
}

TEST_CASE("npy shapes are Python's tuples", "[io][npy]") {
  CHECK(extents("()", 1).empty());
  CHECK(extents("(3,)", 3) == Extents{3});
  CHECK(extents("( 3 , )", 3) == Extents{3});
  CHECK(extents("(2, 3)", 6) == Extents{2, 3});
  CHECK(extents("(2,3,)", 6) == Extents{2, 3});
  CHECK(extents("(2, 0, 4)", 0) == Extents{2, 0, 4});
  CHECK(extents("(1, 1, 1, 1, 5)", 5) == Extents{1, 1, 1, 1, 5});
}

TEST_CASE("the header of npy is a dictionary in any order", "[io][npy]") {
  for (const char* header : {"{'shape': (2,), 'fortran_order': False, 'descr': '|u1'}\n",
                             "{\"fortran_order\":False,\"descr\":\"|u1\",\"shape\":(2,),}   \n",
                             " { 'shape' : ( 2 , ) , 'descr' : '<u1' , 'fortran_order' : True , } \n"})
    CHECK(read_npy<int>(as_file(npy_file(header, "\1\2"))).values == std::vector<int>{1, 2});
}

TEST_CASE("an npy file in Fortran's order of axes comes out in C's", "[io][npy]") {
  // np.asfortranarray(np.arange(24).reshape(2, 3, 4)): the first axis is the fastest.
  std::string stored;
  for (int c = 0; c < 4; ++c)
    for (int b = 0; b < 3; ++b)
      for (int a = 0; a < 2; ++a) stored += static_cast<char>(12 * a + 4 * b + c);
  const auto array = read_npy<int>(as_file(npy_file("{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3, 4), }\n", stored)));
  CHECK(array.extents == Extents{2, 3, 4});
  for (int i = 0; i < 24; ++i) CHECK(array.values[static_cast<std::size_t>(i)] == i);
}

TEST_CASE("what write_npy writes is numpy's format to the byte", "[io][npy]") {
  const test::TemporaryFolder folder;
  const std::filesystem::path path = folder / "npy.npy";
  const auto written = [&] { return test::contents_of(path); };
  // 128 bytes before the numbers: a multiple of 64. Magic, version and size are 10 of them.
  const auto header = [](const std::string& dictionary) {
    return bytes("\x93NUMPY\x01\x00v\x00") + dictionary + std::string(117 - dictionary.size(), ' ') + '\n';
  };
  write_npy(path, io::Array<float>{{2, 3}, {1, 2, 3, 4, 5, -6}});
  CHECK(written() == header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }") +
                         bytes("\x00\x00\x80?\x00\x00\x00@\x00\x00@@\x00\x00\x80@\x00\x00\xa0@\x00\x00\xc0\xc0"));
  write_npy(path, io::Array<std::int16_t>{{2}, {258, -2}});
  CHECK(written() == header("{'descr': '<i2', 'fortran_order': False, 'shape': (2,), }") + "\x02\x01\xfe\xff");
  write_npy(path, io::Array<std::uint8_t>{{}, {7}});
  CHECK(written() == header("{'descr': '|u1', 'fortran_order': False, 'shape': (), }") + "\x07");

  const io::Array<double> doubles{{3, 1}, {0.1, -1e308, 5e-324}};
  write_npy(path, doubles);
  const auto again = read_npy<double>(path);
  CHECK(again.extents == doubles.extents);
  CHECK(again.values == doubles.values);

  for (const io::Array<int>& array :
       {io::Array<int>{{2}, {1}}, io::Array<int>{{}, {}}, io::Array<int>{{0}, {1}}, io::Array<int>{{2, 2}, {1, 2, 3}},
        io::Array<int>{{4, 0}, {1}}, io::Array<int>{{2}, {1, 2, 3, 4}}})
    CHECK_THROWS_AS(write_npy(path, array), io::Error);
  CHECK(read_npy<double>(path).values == doubles.values);
}
