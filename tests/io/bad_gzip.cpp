// SPDX-License-Identifier: BSL-1.0
// Files packed by gzip (RFC 1952) that must be refused, and what is to be said of each.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include <ctnn/io/csv.hpp>
#include <ctnn/io/idx.hpp>

#include "support/allocations.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/gzip.hpp"

using namespace ctnn;
using test::as_file;
using test::BadFile;
using test::bytes;

namespace {

// python3 -c "import gzip; print(gzip.compress(b'1,2\n3,4\n', mtime=0))"
const std::string packed =
    bytes("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x33\xd4\x31\xe2\x32\xd6\x31\xe1\x02\x00\x47\x93\x6c\xaf\x08\x00\x00\x00");

/// The same with another byte somewhere.
std::string with(std::size_t place, char byte) {
  std::string changed = packed;
  changed[place] = byte;
  return changed;
}

constexpr auto read_table = [](std::span<const std::byte> file) { static_cast<void>(read_csv(file)); };

}  // namespace

TEST_CASE("what gzip packed is read", "[io][gzip]") {
  CHECK(read_csv(as_file(packed)).values == std::vector<double>{1, 2, 3, 4});
  CHECK(read_csv(as_file(packed + packed)).rows() == 4);  // as cat makes it
  CHECK(read_csv(as_file(test::gzip("1,2\n"))).rows() == 1);
}

TEST_CASE("bad gzip files are refused", "[io][gzip][bad]") {
  const std::array files{
      BadFile{"two bytes", packed.substr(0, 2), "expected the end of what gzip packed, found the end of the file"},
      BadFile{"an unknown method", with(2, '\x07'), "expected data that gzip packed, found unknown compression method"},
      BadFile{"reserved flags", with(3, '\xe0'), "expected data that gzip packed, found unknown header flags set"},
      BadFile{"a broken block", with(10, '\x07'), "expected data that gzip packed, found invalid block type"},
      BadFile{"a wrong checksum", with(20, '\x3f'), "expected data that gzip packed, found incorrect data check"},
      BadFile{"a wrong length", with(24, '\x09'), "expected data that gzip packed, found incorrect length check"},
      BadFile{"another text than the checksum's", with(11, '\xd3'), "expected "},
      BadFile{"a text behind it", packed + "5,6\n", "expected data that gzip packed, found incorrect header check"},
      BadFile{"zeros behind it", packed + std::string(8, '\0'), "expected data that gzip packed, found incorrect header check"},
      BadFile{"half of another one behind it", packed + packed.substr(0, 12),
              "expected the end of what gzip packed, found the end of the file"},
      BadFile{"packed twice", test::gzip(packed), "expected text, found a byte of 0"},
      BadFile{"nothing, packed", test::gzip(""), "expected rows of numbers, found none"},
  };
  test::check_bad_files(files, read_table);
}

TEST_CASE("a gzip file that is cut anywhere is refused", "[io][gzip][bad]") { test::check_truncations(packed, read_table); }

TEST_CASE("a gzip file with one bit changed is refused, or means the same", "[io][gzip][bad]") {
  int accepted = 0;
  for (std::size_t bit = 0; bit < 8 * packed.size(); ++bit) {
    INFO("bit " << bit);
    std::string changed = packed;
    changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
    io::Table table;
    if (!test::complaint([&] { table = read_csv(as_file(changed)); }).empty()) continue;
    CHECK(table.values == std::vector<double>{1, 2, 3, 4});
    // Nothing protects these: the flag that it be text; time, extra flags and system; what is left of the byte in which the
    // blocks end.
    CHECK((bit == 8 * 3 || (bit >= 8 * 4 && bit < 8 * 10) || (bit >= 8 * 19 + 2 && bit < 8 * 20)));
    ++accepted;
  }
  CHECK(accepted == 1 + 8 * 6 + 6);
}

TEST_CASE("what unpacks to more than the limit is refused when the limit is reached", "[io][gzip][bad]") {
  // 16 MiB of zeros, packed, packed again behind an IDX header of 8 bytes.
  const std::string bomb = test::gzip(bytes("\0\0\x08\1\1\0\0\0") + std::string(std::size_t{1} << 24, '\0'));
  REQUIRE(bomb.size() < 20000);
  const io::ArrayOptions limited{.unpacked = {.bytes = 1000000}};
  const test::Allocations memory;
  CHECK(test::complaint([&] { static_cast<void>(read_idx<std::uint8_t>(as_file(bomb), limited)); }) ==
        "expected 16777216 numbers of 1 byte, found a limit of 999992 more bytes");
  CHECK(memory.peak() < 100000);
  CHECK(read_idx<std::uint8_t>(as_file(bomb), {.unpacked = {.bytes = (1 << 24) + 8}}).values.size() == std::size_t{1} << 24);
  CHECK_THROWS_AS(read_idx<std::uint8_t>(as_file(bomb), {.unpacked = {.bytes = (1 << 24) + 7}}), io::Error);
}

TEST_CASE("a table that unpacks to more than the limit is refused when the limit is reached", "[io][gzip][bad]") {
  std::string rows;
  for (int i = 0; i < 1 << 20; ++i) rows += "1,2\n";
  const std::string bomb = test::gzip(rows);
  REQUIRE(bomb.size() < 20000);
  const test::Allocations memory;
  CHECK(test::complaint([&] { static_cast<void>(read_csv(as_file(bomb), {.unpacked = {.bytes = 100000}})); }) ==
        "expected at most 100000 bytes when unpacked, found more");
  CHECK(memory.peak() < 1000000);  // 2 x 25000 numbers, and as many while the vector grows
}

TEST_CASE("a packed field that does not end does not fill the memory", "[io][gzip][bad]") {
  const std::string bomb = test::gzip('"' + std::string(std::size_t{1} << 25, 'x'));
  const test::Allocations memory;
  CHECK(test::complaint([&] { read_table(as_file(bomb)); }) ==
        "row 1, column 1: expected a field of at most 1048576 bytes, found a longer one");
  CHECK(memory.peak() < std::size_t{4} << 20);
}
