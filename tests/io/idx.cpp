// SPDX-License-Identifier: BSL-1.0
// Files are written out by hand, from http://yann.lecun.com/exdb/mnist; what is said of bad ones: bad_idx.cpp.
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <ctnn/io/idx.hpp>

#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/gzip.hpp"
#include "support/temporary_folder.hpp"

using namespace ctnn;
using test::as_file;
using test::bytes;

TEST_CASE("an IDX file holds numbers in axes, the highest byte first", "[io][idx]") {
  const auto matrix = read_idx<std::uint8_t>(as_file(bytes("\0\0\x08\2\0\0\0\2\0\0\0\3abcdef")));
  CHECK(matrix.extents == std::vector<std::size_t>{2, 3});
  CHECK(matrix.values == std::vector<std::uint8_t>{'a', 'b', 'c', 'd', 'e', 'f'});

  const std::string long_axis = bytes("\0\0\x08\1\0\1\0\2") + std::string(65538, 'x');
  CHECK(read_idx<std::uint8_t>(as_file(long_axis)).values.size() == 65538);
}

TEST_CASE("IDX has six types of numbers", "[io][idx]") {
  using Numbers = std::vector<double>;
  const auto values = [](const std::string& file) { return read_idx<double>(as_file(file)).values; };
  CHECK(values(bytes("\0\0\x08\1\0\0\0\2\x7f\xff")) == Numbers{127, 255});
  CHECK(values(bytes("\0\0\x09\1\0\0\0\2\x7f\xff")) == Numbers{127, -1});
  CHECK(values(bytes("\0\0\x0b\1\0\0\0\2\x01\x02\xff\xfe")) == Numbers{258, -2});
  CHECK(values(bytes("\0\0\x0c\1\0\0\0\2\x01\x02\x03\x04\xff\xff\xff\xfe")) == Numbers{16909060, -2});
  CHECK(values(bytes("\0\0\x0d\1\0\0\0\2\x3f\xc0\0\0\xc0\0\0\0")) == Numbers{1.5, -2});
  CHECK(values(bytes("\0\0\x0e\1\0\0\0\1\x3f\xf8\0\0\0\0\0\0")) == Numbers{1.5});
}

TEST_CASE("numbers of an IDX file become whole numbers exactly, and floats by rounding", "[io][idx]") {
  const std::string integer = bytes("\0\0\x0c\1\0\0\0\1\x01\0\0\1");  // 2^24 + 1
  CHECK(read_idx<std::int32_t>(as_file(integer)).values[0] == 16777217);
  CHECK(read_idx<std::uint64_t>(as_file(integer)).values[0] == 16777217);
  CHECK(read_idx<float>(as_file(integer)).values[0] == 16777216.0F);
  CHECK_THROWS_AS(read_idx<std::int16_t>(as_file(integer)), io::Error);

  const std::string three = bytes("\0\0\x0d\1\0\0\0\1\x40\x40\0\0");
  CHECK(read_idx<std::uint8_t>(as_file(three)).values[0] == 3);
}

TEST_CASE("infinity and NaN of an IDX file are numbers for those who ask", "[io][idx]") {
  const std::string file = bytes("\0\0\x0d\1\0\0\0\2\x7f\x80\0\0\x7f\xc0\0\0");
  const auto found = read_idx<double>(as_file(file), {.allow_nan = true}).values;
  CHECK(std::isinf(found[0]));
  CHECK(std::isnan(found[1]));
  CHECK_THROWS_AS(read_idx<double>(as_file(file)), io::Error);
  CHECK_THROWS_AS(read_idx<int>(as_file(file), {.allow_nan = true}), io::Error);
}

TEST_CASE("an axis of an IDX file may be empty", "[io][idx]") {
  const auto none = read_idx<int>(as_file(bytes("\0\0\x08\3\xff\xff\xff\xff\0\0\0\0\xff\xff\xff\xff")));
  CHECK(none.extents == std::vector<std::size_t>{0xffffffff, 0, 0xffffffff});
  CHECK(none.values.empty());
}

TEST_CASE("an IDX file may be packed, and lie on a disk", "[io][idx]") {
  const std::string file = bytes("\0\0\x08\1\0\0\0\3") + "abc", packed = test::gzip(file);
  CHECK(read_idx<std::uint8_t>(as_file(packed)).values == std::vector<std::uint8_t>{'a', 'b', 'c'});
  const test::TemporaryFolder folder;
  const std::filesystem::path path = folder / "idx.gz";
  test::write_contents(path, packed);
  CHECK(read_idx<std::uint8_t>(path).values == std::vector<std::uint8_t>{'a', 'b', 'c'});
  CHECK(test::complaint([&] { static_cast<void>(read_idx<std::uint8_t>(path, {.unpacked = {.bytes = 10}})); }) ==
        path.string() + ": expected 3 numbers of 1 byte, found a limit of 2 more bytes");
}
