// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <ctnn/io/array.hpp>
#include <ctnn/io/csv.hpp>
#include <ctnn/io/samples.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/net/net.hpp>

#include "support/bad_file.hpp"
#include "support/catch.hpp"

using namespace ctnn;
using Small = Net<Dense<2, 3>>;
using Single = BasicNet<double, Dense<2, 1>>;

namespace {

io::Table table(std::size_t columns, std::vector<double> values) { return {.columns = columns, .values = std::move(values)}; }

template <class Net, class Target = typename Net::Output, class... Data>
std::string complaint(const Data&... data) {
  return test::complaint([&] { static_cast<void>(samples_of<Net, Target>(data...)); });
}

}  // namespace

TEST_CASE("a row of a table is inputs, then outputs", "[io][samples]") {
  const auto samples = samples_of<Small>(table(5, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
  REQUIRE(samples.size() == 2);
  CHECK(samples[1].input == Small::Input{6, 7});
  CHECK(samples[1].target == Small::Output{8, 9, 10});
  CHECK(samples_of<Single>(table(3, {0.1, 0.2, 0.3}))[0].target == Single::Output{0.3});
  CHECK(samples_of<Single>(table(3, {})).empty());
}

TEST_CASE("a row of a table is inputs, then a label", "[io][samples]") {
  const auto samples = samples_of<Small, Label>(table(3, {1, 2, 0, 3, 4, 2}));
  REQUIRE(samples.size() == 2);
  CHECK(samples[1].input == Small::Input{3, 4});
  CHECK(samples[0].target == Label{0});
  CHECK(samples[1].target == Label{2});
}

TEST_CASE("rows that are no samples are refused", "[io][samples]") {
  CHECK(complaint<Small>(table(4, {1, 2, 3, 4})) == "expected 5 columns, 2 inputs and 3 outputs, found 4");
  CHECK(complaint<Small, Label>(table(4, {1, 2, 3, 4})) == "expected 3 columns, 2 inputs and 1 label, found 4");
  const std::string label = "expected a label from 0 to 2, found ";
  for (const auto& [value, text] : std::vector<std::pair<double, std::string>>{
           {3, "3"}, {-1, "-1"}, {0.5, "0.5"}, {1e300, "1e+300"}, {std::numeric_limits<double>::quiet_NaN(), "nan"}})
    CHECK(complaint<Small, Label>(table(3, {1, 2, value})) == "table row 1, column 3: " + label + text);
  io::Table named = table(3, {1, 2, 0, 1, 1e300, 0});
  named.names = {"a", "b", "c"};
  CHECK(complaint<Small, Label>(named) ==
        "table row 2, column 2 (b): expected a finite number that a float can hold, found 1e+300");
  CHECK(complaint<Single>(table(3, {1, std::numeric_limits<double>::infinity(), 0})) ==
        "table row 1, column 2: expected a finite number that a double can hold, found inf");
}

TEST_CASE("arrays of inputs and targets are samples", "[io][samples]") {
  const io::Array<float> inputs{{2, 1, 2}, {1, 2, 3, 4}};
  const auto labelled = samples_of<Small, Label>(inputs, io::Array<std::uint8_t>{{2}, {2, 1}});
  REQUIRE(labelled.size() == 2);
  CHECK(labelled[1].input == Small::Input{3, 4});
  CHECK(labelled[0].target == Label{2});
  const auto samples = samples_of<Small>(inputs, io::Array<double>{{2, 3}, {1, 2, 3, 4, 5, 6}});
  CHECK(samples[1].target == Small::Output{4, 5, 6});
  CHECK(samples_of<Small>(io::Array<float>{{0, 2}, {}}, io::Array<float>{{0, 3}, {}}).empty());
}

TEST_CASE("arrays that do not fit a net or each other are refused", "[io][samples]") {
  const io::Array<float> inputs{{2, 2}, {1, 2, 3, 4}};
  const io::Array<int> labels{{2}, {0, 1}};
  CHECK(complaint<Small, Label>(io::Array<float>{{2, 3}, {1, 2, 3, 4, 5, 6}}, labels) == "expected 2 x 2 inputs, found 2 x 3");
  CHECK(complaint<Small, Label>(inputs, io::Array<int>{{3}, {0, 1, 2}}) == "expected 2 x 1 targets, found 3");
  CHECK(complaint<Small>(inputs, labels) == "expected 2 x 3 targets, found 2");
  CHECK(complaint<Small, Label>(io::Array<float>{{}, {1}}, labels) == "expected 0 x 2 inputs, found 1");
  CHECK(complaint<Small, Label>(io::Array<float>{{2}, {1, 2}}, labels) == "expected 2 x 2 inputs, found 2");
  CHECK(complaint<Small, Label>(inputs, io::Array<int>{{2}, {0, -1}}) == "targets[1, 0]: expected a label from 0 to 2, found -1");
  CHECK(complaint<Small, Label>(io::Array<double>{{2, 2}, {1, 2, 3, 1e300}}, labels) ==
        "inputs[1, 1]: expected a finite number that a float can hold, found 1e+300");
}
