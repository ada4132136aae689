// SPDX-License-Identifier: BSL-1.0
#include <stdexcept>
#include <string>

#include <ctnn/io/error.hpp>

#include "support/catch.hpp"

using ctnn::io::Error;

TEST_CASE("an error says where, what was expected and what was found", "[io]") {
  const auto what = [](const char* path, const char* position) -> std::string {
    return Error{path, position, "65 numbers", "64"}.what();
  };
  CHECK(what("a.csv", "line 3") == "a.csv, line 3: expected 65 numbers, found 64");
  CHECK(what("a.csv", "") == "a.csv: expected 65 numbers, found 64");
  CHECK(what("", "layer 2") == "layer 2: expected 65 numbers, found 64");
  CHECK(what("", "") == "expected 65 numbers, found 64");
}

TEST_CASE("an error can be asked for its parts", "[io]") {
  try {
    throw Error{"a.csv", "line 3", "65 numbers", "64"};
  } catch (const std::runtime_error& caught) {
    const auto& error = dynamic_cast<const Error&>(caught);
    CHECK(error.path == "a.csv");
    CHECK(error.position == "line 3");
    CHECK(error.expected == "65 numbers");
    CHECK(error.found == "64");
  }
}
