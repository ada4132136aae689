// SPDX-License-Identifier: BSL-1.0
// What the text looks like, and what is refused. That compilers read it back, bit for bit, tests/to_header shows.
#include <algorithm>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/to_header.hpp>

#include "support/catch.hpp"

using namespace ctnn;

namespace to_header_test {

struct Pair {
  int number;
  double factor;
};
struct Quintuple {
  int a, b, c, d, e;
};
struct Nothing {};
enum class Kind { First, Second };

// Activations are the shortest layers.
struct Plain : ReLU {
  struct Nested : ReLU {};
};
template <auto... Values>
struct Of : ReLU {};
template <Pair Values>
struct OfPair : ReLU {};
template <Quintuple Values>
struct OfQuintuple : ReLU {};
template <Nothing Values>
struct OfNothing : ReLU {};
template <Kind Value, bool Flag, int Number>
struct OfMany : ReLU {};
template <Shape Input>
struct OfShape : ReLU {};
template <class... Types>
struct OfTypes : ReLU {};
template <class Type, int Number>
struct OfTypeAndNumber : ReLU {};
template <int Number, class Type>
struct OfNumberAndType : ReLU {};
template <class>
struct Outer {
  struct Inner : ReLU {};
  template <int>
  struct Of : ReLU {};
};

}  // namespace to_header_test

using namespace to_header_test;

namespace {

struct Unnamed : ReLU {};
template <int>
struct UnnamedOf : ReLU {};

/// The type of the net Net<Dense<2, 1>, Last> in its header.
template <class Last>
std::string written_type() {
  const std::string text = to_header(Net<Dense<2, 1>, Last>{}, "net");
  const std::string before = "net_from<ctnn::Net<ctnn::Dense<2, 1>, ", after = ">>({\n";
  const std::size_t start = text.find(before) + before.size(), end = text.find(after);
  return text.substr(start, end - start);
}

template <class Last>
bool is_refused() {
  try {
    static_cast<void>(to_header(Net<Dense<2, 1>, Last>{}, "net"));
    return false;
  } catch (const io::Error& error) {
    CHECK(error.expected == "a type that another file can name");
    return true;
  }
}

}  // namespace

TEST_CASE("to_header writes a constant, to the last bit, one block for each tensor", "[io]") {
  Net<Dense<2, 3>, ReLU, Dense<1>> net;
  net.layer<0>().weights.values = {1, -2, 0.1F, -0.0F, 1e-45F, 3.40282347e38F};
  net.layer<0>().bias.values = {0, 0.5F, 1.5F};
  net.layer<2>().weights.values = {1, 2, 3};
  CHECK(to_header(net, "small_net") == R"(// Weights of a net, written by ctnn::to_header: change the net, not this file.
#pragma once

#include <ctnn/ctnn.hpp>

inline constexpr auto small_net = ctnn::net_from<ctnn::Net<ctnn::Dense<2, 3>, ctnn::ReLU, ctnn::Dense<1>>>({
    // layer 0, ctnn::Dense<2, 3>: weight, 2 x 3
    0x1p+0f, -0x1p+1f, 0x1.99999ap-4f,
    -0x0p+0f, 0x1p-149f, 0x1.fffffep+127f,
    // layer 0, ctnn::Dense<2, 3>: bias, 3
    0x0p+0f, 0x1p-1f, 0x1.8p+0f,
    // layer 2, ctnn::Dense<1>: weight, 3 x 1
    0x1p+0f,
    0x1p+1f,
    0x1.8p+1f,
    // layer 2, ctnn::Dense<1>: bias, 1
    0x0p+0f,
});
)");
}

TEST_CASE("to_header writes nets of double, with their input shape, in a namespace", "[io]") {
  BasicNet<double, InputShape<1, 2>, PReLU<>> net;
  net.layer<0>().slopes[0] = 0.1;
  CHECK(to_header(net, "a::b::net") == R"(// Weights of a net, written by ctnn::to_header: change the net, not this file.
#pragma once

#include <ctnn/ctnn.hpp>

namespace a::b {

inline constexpr auto net = ctnn::net_from<ctnn::BasicNet<double, ctnn::InputShape<1, 2>, ctnn::PReLU<1>>>({
    // layer 0, ctnn::PReLU<1>: weight, 1
    0x1.999999999999ap-4,
});

}  // namespace a::b
)");
}

TEST_CASE("to_header writes nets without parameters", "[io]") {
  CHECK(to_header(Net<InputShape<3>, Softmax>{}, "net")
            .ends_with("\ninline constexpr auto net = ctnn::Net<ctnn::InputShape<3>, ctnn::Softmax>{};\n"));
}

TEST_CASE("to_header's lines are no longer than 130 characters", "[io]") {
  std::istringstream lines{to_header(BasicNet<double, Dense<3, 100>>{Seed{1}}, "net")};
  std::size_t longest = 0;
  for (std::string line; std::getline(lines, line);) longest = std::max(longest, line.size());
  CHECK(longest <= 130);
  CHECK(longest > 100);
}

TEST_CASE("to_header writes every kind of layer's type so that it can be read", "[io]") {
  CHECK(written_type<LeakyReLU<>>() == "ctnn::LeakyReLU<ctnn::Slope{0x1.47ae147ae147bp-7}>");  // 0.01
  CHECK(written_type<LeakyReLU<Slope{1.0 / 3}>>() == "ctnn::LeakyReLU<ctnn::Slope{0x1.5555555555555p-2}>");
  CHECK(written_type<ELU<Alpha{0.5}>>() == "ctnn::ELU<ctnn::Alpha{0x1p-1}>");
  CHECK(written_type<Init<Dense<3>, HeNormal{}>>() == "ctnn::Init<ctnn::Dense<3>, ctnn::HeNormal{0x0p+0}>");
  CHECK(written_type<Init<Dense<3>, Zeros{}>>() == "ctnn::Init<ctnn::Dense<3>, ctnn::Zeros{}>");
  CHECK(written_type<Plain>() == "to_header_test::Plain");
  CHECK(written_type<Plain::Nested>() == "to_header_test::Plain::Nested");
  CHECK(written_type<Of<>>() == "to_header_test::Of<>");
  CHECK(written_type<Of<1, -2, true>>() == "to_header_test::Of<1, -2, true>");
  CHECK(written_type<OfPair<Pair{3, -0.0}>>() == "to_header_test::OfPair<to_header_test::Pair{3, -0x0p+0}>");
  CHECK(written_type<OfNothing<Nothing{}>>() == "to_header_test::OfNothing<to_header_test::Nothing{}>");
  CHECK(written_type<OfMany<Kind::Second, true, -4>>() ==
        "to_header_test::OfMany<static_cast<to_header_test::Kind>(1), true, -4>");
  CHECK(written_type<OfShape<Shape{1, 28, 28}>>() == "to_header_test::OfShape<ctnn::Shape{1, 28, 28}>");
  CHECK(written_type<OfTypes<float, Plain, OfTypes<>>>() ==
        "to_header_test::OfTypes<float, to_header_test::Plain, to_header_test::OfTypes<>>");
  CHECK(written_type<OfTypeAndNumber<double, 3>>() == "to_header_test::OfTypeAndNumber<double, 3>");
}

TEST_CASE("to_header refuses types that it cannot write", "[io]") {
  struct Local : ReLU {};
  CHECK(is_refused<Local>());
  CHECK(is_refused<OfTypes<Local>>());
  CHECK(is_refused<Unnamed>());
  CHECK(is_refused<UnnamedOf<3>>());
  CHECK(is_refused<OfTypes<Unnamed>>());
  CHECK(is_refused<OfTypes<const Plain>>());
  CHECK(is_refused<OfTypes<Plain*>>());
  CHECK(is_refused<Outer<int>::Inner>());
  CHECK(is_refused<Outer<int>::Of<3>>());
  CHECK(is_refused<OfNumberAndType<3, int>>());
  CHECK(is_refused<Of<3U>>());  // 3 would be another type
  CHECK(is_refused<Of<'a'>>());
  CHECK(is_refused<OfQuintuple<Quintuple{1, 2, 3, 4, 5}>>());
  CHECK(is_refused<OfPair<Pair{1, std::numeric_limits<double>::infinity()}>>());
  CHECK(is_refused<Of<&ReLU::value<float>>>());
}

TEST_CASE("to_header refuses names that are no identifiers", "[io]") {
  const Net<Dense<1, 1>> net;
  for (const char* name :
       {"", "2nd", "a b", "a-b", "a;", "a\nb", "class", "a::", "::a", "a::::b", "a:b", "a::int", "co_await", "xor_eq",
        "n\xc3\xa4"
        "me"}) {
    INFO(name);
    CHECK_THROWS_AS(to_header(net, name), io::Error);
  }
  for (const char* name : {"a", "_", "A9_b", "a::b", "a1::b2::c3", "class_"}) CHECK_NOTHROW(to_header(net, name));
  try {
    static_cast<void>(to_header(net, "2nd"));
  } catch (const io::Error& error) {
    CHECK(std::string{error.what()} == "expected a C++ identifier as the net's name, found '2nd'");
  }
}

TEMPLATE_TEST_CASE("to_header refuses parameters that are not finite, and says which", "[io]", float, double) {
  BasicNet<TestType, Dense<2, 3>, ReLU, Dense<1>> net{Seed{1}};
  const auto complaint = [&]() -> std::string {
    try {
      return to_header(net, "net");
    } catch (const io::Error& error) {
      CHECK(error.path.empty());
      return error.what();
    }
  };
  CHECK(complaint().find("#pragma once") != std::string::npos);
  net.template layer<2>().weights.values[1] = std::numeric_limits<TestType>::infinity();
  CHECK(complaint() == "layer 2, weight[1]: expected a finite number, found inf");
  net.template layer<0>().bias[2] = std::numeric_limits<TestType>::quiet_NaN();
  CHECK(complaint() == "layer 0, bias[2]: expected a finite number, found nan");
}
