// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <typeinfo>

#include <ctnn/diagnostics/type_name.hpp>
#include <ctnn/io/detail/identifier.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

[[noreturn]] inline void refuse(std::string_view found) {
  throw Error{"", "", "a type that another file can name", std::string{found}};
}

/// How the compiler calls T: "mine::Scale<4>".
template <class T>
[[nodiscard]] std::string_view compilers_name() {
  using Frame = ctnn::detail::SignatureFrame;
  std::string_view name = ctnn::detail::signature<T>();
  name = name.substr(Frame::before, name.size() - Frame::before - Frame::after);
  for (const std::string_view kind : {"struct ", "class ", "enum "})
    if (name.starts_with(kind)) name.remove_prefix(kind.size());
  return name;
}

/// The same without the template arguments, and without the inline namespace of ctnn.
template <class T>
[[nodiscard]] std::string name_of_template() {
#ifdef __cpp_rtti
  if (*typeid(T).name() == 'Z') refuse(compilers_name<T>());  // inside a function, of which clang tells nothing
#endif
  std::string_view name = compilers_name<T>();
  const std::size_t open = name.find('<');
  if (open != name.npos) {
    int depth = 0;  // Outer<int>::Layer<3> is not the template Outer
    for (std::size_t i = open; i < name.size(); ++i) {
      depth += name[i] == '<' ? 1 : name[i] == '>' ? -1 : 0;
      if ((depth == 0) != (i + 1 == name.size())) refuse(name);
    }
  }
  const std::string_view all = name;
  name = name.substr(0, open);
  if (!is_qualified_identifier(name)) refuse(all);
  constexpr std::string_view scope = ctnn::detail::SignatureFrame::scope;
  return name.starts_with(scope) ? "ctnn::" + std::string{name.substr(scope.size())} : std::string{name};
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
