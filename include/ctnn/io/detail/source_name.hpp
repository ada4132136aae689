// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <ctnn/io/detail/compilers_name.hpp>
#include <ctnn/io/detail/source_value.hpp>
#include <ctnn/net/net.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// The text of a type, the same from every compiler and for every compiler: "ctnn::Net<ctnn::Dense<2, 1>, mine::Scale<1>>". (What
/// a compiler itself says of a type is good for the names in it only: numbers are rounded, and some say less than others.)
///
/// Errors   io::Error for a type that another file cannot name, or that is made of what is not known here how to write
template <class T>
[[nodiscard]] std::string source_name();

template <class... Types>
[[nodiscard]] std::vector<std::string> source_names() {
  // Pointers in braces: as many strings there would take the compiler seconds for a net of 300 layers.
  const std::array<std::string (*)(), sizeof...(Types)> write_each{source_name<Types>...};
  std::vector<std::string> names;
  for (const auto write : write_each) names.push_back(write());
  return names;
}

// What kinds of templates one can write: those of types only, of constants only, of one type before constants, and of one
// constant before types.

template <class T>
struct OfTypes;
template <template <class...> class Template, class... Types>
struct OfTypes<Template<Types...>> {
  static std::string text() { return name_of_template<Template<Types...>>() + listed("<", source_names<Types...>(), ">"); }
};
template <class... Layers>
struct OfTypes<BasicNet<float, Layers...>> {
  static std::string text() { return "ctnn::Net" + listed("<", source_names<Layers...>(), ">"); }
};

/// A constant as its text is read: an integer is an int again, whatever it was.
template <auto Value>
[[nodiscard]] consteval auto as_read() noexcept {
  if constexpr (std::is_integral_v<decltype(Value)> && !std::is_same_v<decltype(Value), bool>) {
    if constexpr (std::in_range<int>(+Value)) return static_cast<int>(Value);
    else return static_cast<long long>(Value);
  } else {
    return Value;
  }
}

template <class T>
struct OfConstants;
template <template <auto...> class Template, auto... Values>
struct OfConstants<Template<Values...>> {
  static std::string text() {
    using T = Template<Values...>;
    if constexpr (requires { requires std::is_same_v<Template<as_read<Values>()...>, T>; })
      return name_of_template<T>() + listed("<", {source_value(Values)...}, ">");
    else refuse(compilers_name<T>());
  }
};

template <class T>
struct OfTypeAndConstants;
template <template <class, auto...> class Template, class Type, auto... Values>
struct OfTypeAndConstants<Template<Type, Values...>> {
  static std::string text() {
    using T = Template<Type, Values...>;
    if constexpr (requires { requires std::is_same_v<Template<Type, as_read<Values>()...>, T>; })
      return name_of_template<T>() + listed("<", {source_name<Type>(), source_value(Values)...}, ">");
    else refuse(compilers_name<T>());
  }
};

template <class T>
struct OfConstantAndTypes;
template <template <std::size_t, class...> class Template, std::size_t Value, class... Types>
struct OfConstantAndTypes<Template<Value, Types...>> {
  static std::string text() {
    std::vector<std::string> arguments = source_names<Types...>();
    arguments.insert(arguments.begin(), source_value(Value));
    return name_of_template<Template<Value, Types...>>() + listed("<", arguments, ">");
  }
};

template <class T>
std::string source_name() {
  if constexpr (std::is_arithmetic_v<T>) return std::string{compilers_name<T>()};
  else if constexpr (requires { OfTypes<T>::text(); }) return OfTypes<T>::text();
  else if constexpr (requires { OfConstants<T>::text(); }) return OfConstants<T>::text();
  else if constexpr (requires { OfTypeAndConstants<T>::text(); }) return OfTypeAndConstants<T>::text();
  else if constexpr (requires { OfConstantAndTypes<T>::text(); }) return OfConstantAndTypes<T>::text();
  else if (compilers_name<T>().find('<') != std::string_view::npos) refuse(compilers_name<T>());
  else return name_of_template<T>();
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
