// SPDX-License-Identifier: BSL-1.0
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "examples/13_digits/digits_data.hpp"
#include "examples/13_digits/split.hpp"
#include "examples/digits_in_rom/digits_net.hpp"
#include "examples/digits_in_rom/images.hpp"
#include "program.hpp"
#include "support/catch.hpp"

namespace {

const std::string folder = EXAMPLES_SOURCE_DIR "/examples/digits_in_rom/", data = EXAMPLES_SOURCE_DIR "/examples/data/digits.csv";

std::string content(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  REQUIRE(file);
  return {std::istreambuf_iterator<char>{file}, {}};
}

using Pixels = std::vector<float>;

Pixels pixels(const Image& image) {
  Pixels values;
  for (const std::uint8_t pixel : image.pixels) values.push_back(static_cast<float>(pixel) / 16);
  return values;
}

std::multiset<Pixels> pixels(const std::vector<digits::Example>& examples) {
  std::multiset<Pixels> all;
  for (const digits::Example& example : examples) all.emplace(example.input.begin(), example.input.end());
  return all;
}

}  // namespace

TEST_CASE("digits_in_rom reads digits with the net in its program", "[examples][digits_in_rom]") {
  const program::Result result = program::run({.program = EXAMPLES_FOLDER "/digits_in_rom"});
  REQUIRE(result.exit_code == 0);
  CHECK(result.errors.empty());
  const std::vector<std::string> lines = program::lines(result.output);
  REQUIRE(lines.size() == 10);
  for (std::size_t row = 0; row < 8; ++row) {
    CHECK(lines[row].size() == 8);
    for (std::size_t column = 0; column < 8; ++column)
      CHECK((lines[row][column] == ' ') == (images[0].pixels[8 * row + column] < 2));  // of ten shades, 0 to 16
  }
  int read = -1, meant = -1, right = 0, of = 0;
  REQUIRE(std::sscanf(lines[8].c_str(), "read as %d, meant as %d", &read, &meant) == 2);
  CHECK(meant == images[0].digit);
  CHECK(read == meant);
  REQUIRE(std::sscanf(lines[9].c_str(), "%d of %d images read right", &right, &of) == 2);
  CHECK(of == 100);
  int counted = 0;
  for (const Image& image : images) {
    decltype(digits_net)::Input input{};
    const Pixels values = pixels(image);
    std::copy(values.begin(), values.end(), input.begin());
    if (ctnn::argmax(digits_net(input)) == image.digit) ++counted;
  }
  CHECK(right == counted);
}

TEST_CASE("digits_in_rom is tested with images that its net did not learn", "[examples][digits_in_rom]") {
  const digits::Split split = digits::random_split(digits::load(data), ctnn::Seed{digits::Training{}.seed});
  const std::multiset<Pixels> training = pixels(split.training), test = pixels(split.test);
  for (const Image& image : images) {
    CHECK(test.count(pixels(image)) == 1);
    CHECK(training.count(pixels(image)) == 0);
  }
}

// The same bits from every compiler: what the programs write today is what was committed.
TEST_CASE("the headers of digits_in_rom are those that the programs write", "[examples][digits_in_rom]") {
  const program::TemporaryFolder scratch;
  const std::string header = (scratch.path() / "digits_net.hpp").string();
  INFO("to renew them: digits --header digits_net.hpp; digits_images digits.csv > images.hpp");
  REQUIRE(program::run({.program = EXAMPLES_FOLDER "/digits", .arguments = {"--quiet", "--header", header}}).exit_code == 0);
  CHECK(content(header) == content(folder + "digits_net.hpp"));
  const program::Result images_written = program::run({.program = EXAMPLES_FOLDER "/digits_images", .arguments = {data}});
  CHECK(images_written.exit_code == 0);
  CHECK(images_written.output == content(folder + "images.hpp"));
}
