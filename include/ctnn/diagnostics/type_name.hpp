// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>

#include <ctnn/diagnostics/detail/spelling.hpp>
#include <ctnn/diagnostics/text.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// A text with T in it: the compiler's own description of this function. (`auto`, so that no type of ctnn stands before its name.)
template <class T>
[[nodiscard]] constexpr auto signature() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
  return Text{__FUNCSIG__, sizeof(__FUNCSIG__) - 1};
#else
  return Text{__PRETTY_FUNCTION__, sizeof(__PRETTY_FUNCTION__) - 1};
#endif
}

/// How it goes around T, found with a T whose name is known. (A template, so that who asks for no name does not pay for it.)
template <class Known>
struct SignatureFrameOf {
  static constexpr Text known = "double", example = signature<Known>();
  static constexpr std::size_t before = example.find(known), after = example.size() - before - known.size();
  /// What the compiler calls this namespace: with or without the inline one.
  static constexpr std::size_t scope_begin = example.find("ctnn::"), scope_end = example.find("detail::", scope_begin);
  static constexpr Text scope = example.substr(scope_begin, scope_end - scope_begin);
};
using SignatureFrame = SignatureFrameOf<double>;

template <class T>
inline constexpr auto stored_type_name = [] {
  constexpr Text text = signature<T>();
  constexpr Text name = text.substr(SignatureFrame::before, text.size() - SignatureFrame::before - SignatureFrame::after);
  constexpr auto spelling = spell<2 * name.size() + 16>(name, SignatureFrame::scope);
  std::array<char, spelling.size + 1> stored{};  // ends with a 0
  for (std::size_t i = 0; i < spelling.size; ++i) stored[i] = spelling.characters[i];
  return stored;
}();

}  // namespace detail

/// The name of a type as one writes it: "Dense<2, 4>", "LeakyReLU<Slope{0.2}>"; of other namespaces than ctnn with its namespace.
/// Numbers with a fraction to 7 digits. data() ends with a 0.
/// (Compilers differ in what they know: clang 14 says LeakyReLU<{0.2}>; clang before 19 writes default arguments out.)
template <class T>
[[nodiscard]] constexpr Text type_name() noexcept {
  return {detail::stored_type_name<T>.data(), detail::stored_type_name<T>.size() - 1};
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
