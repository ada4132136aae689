// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <cstddef>
#include <string_view>

#include <ctnn/diagnostics/type_name.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/input_shape.hpp>
#include <ctnn/layers/leaky_relu.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/net/net.hpp>

#include "support/both.hpp"

namespace user {

struct Layer {
  struct Inner {};
};
template <class... Layers>
struct Sequence {};
template <long long Number, bool Flag>
struct Numbers {};

}  // namespace user
namespace {

struct Hidden {};
enum class Mode { On };
template <Mode>
struct Switched {};
template <ctnn::Slope>
struct Sloped {};

/// Clang 14 does not say of which type an argument like Slope{0.2} is.
constexpr bool is_sloped(std::string_view name, std::string_view value) {
  const std::string_view head = "Sloped<", type = "Slope";
  if (!name.starts_with(head)) return false;
  name.remove_prefix(head.size());
  if (name.starts_with(type)) name.remove_prefix(type.size());
  return name == value;
}

}  // namespace

using namespace ctnn;

TEST_CASE("a layer's name is what one writes", "[diagnostics][type_name]") {
  REQUIRE_BOTH(type_name<Dense<2, 4>>() == "Dense<2, 4>");
  REQUIRE_BOTH(type_name<Dense<8>>() == "Dense<8>");
  REQUIRE_BOTH(type_name<ReLU>() == "ReLU");
  REQUIRE_BOTH(type_name<InputShape<1, 28, 28>>() == "InputShape<1, 28, 28>");
  REQUIRE_BOTH(type_name<Net<Dense<2, 4>, ReLU>>() == "BasicNet<float, Dense<2, 4>, ReLU>");
}

TEST_CASE("other namespaces than ctnn stay", "[diagnostics][type_name]") {
  REQUIRE_BOTH(type_name<user::Layer>() == "user::Layer");
  REQUIRE_BOTH(type_name<user::Layer::Inner>() == "user::Layer::Inner");
  REQUIRE_BOTH(type_name<user::Sequence<Dense<2>, user::Layer, user::Sequence<ReLU>>>() ==
               "user::Sequence<Dense<2>, user::Layer, user::Sequence<ReLU>>");
  REQUIRE_BOTH(type_name<std::array<float, 3>>() == "std::array<float, 3>");
  SECTION("but those without a name go") {
    REQUIRE_BOTH(type_name<Hidden>() == "Hidden");
    REQUIRE_BOTH(type_name<Switched<Mode::On>>() == "Switched<Mode::On>");
  }
}

TEST_CASE("numbers in a name have no suffixes", "[diagnostics][type_name]") {
  REQUIRE_BOTH(type_name<user::Numbers<12, true>>() == "user::Numbers<12, true>");
  REQUIRE_BOTH(type_name<user::Numbers<-3, false>>() == "user::Numbers<-3, false>");
}

TEST_CASE("numbers with a fraction have the same digits on every compiler", "[diagnostics][type_name]") {
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{0.2}>>(), "{0.2}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{0.01}>>(), "{0.01}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{0}>>(), "{0}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{3}>>(), "{3}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{-12.5}>>(), "{-12.5}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{1000}>>(), "{1000}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{1234567}>>(), "{1234567}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{1.5e10}>>(), "{1.5e10}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{1e-30}>>(), "{1e-30}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{1.0 / 3}>>(), "{0.3333333}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{2.0 / 3}>>(), "{0.6666667}>"));
  REQUIRE_BOTH(is_sloped(type_name<Sloped<Slope{0.99999999}>>(), "{1}>"));
}

TEST_CASE("a type's name can be handed to C", "[diagnostics][type_name]") {
  constexpr std::string_view name = type_name<Dense<2, 4>>();
  REQUIRE_BOTH(name.data()[name.size()] == '\0');
}
