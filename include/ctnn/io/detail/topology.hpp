// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/detail/source_name.hpp>
#include <ctnn/io/error.hpp>
#include <ctnn/layers/with_input.hpp>
#include <ctnn/net/layer_info.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// The text of a type, the same from every compiler; empty where a file cannot name it.
template <class T>
[[nodiscard]] std::string nameable() {
  try {
    return source_name<T>();
  } catch (const Error&) {
    return {};
  }
}

/// The layers of a net, one on each line; empty where a file cannot name one of them.
template <class Net>
[[nodiscard]] std::string topology_text() {
  constexpr std::size_t longest = 60000;  // that a header's string may have
  std::string text;
  const auto write_each = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<std::string (*)(), sizeof...(I)>{nameable<declared_t<typename LayerInfo<Net, I>::Layer>>...};
  }(std::make_index_sequence<Net::layer_count>{});
  for (const auto write : write_each) {
    const std::string name = write();
    if (name.empty()) return {};
    text += (text.empty() ? "" : "\n") + name;
  }
  return text.substr(0, longest);
}

/// The first line, which is cut off.
[[nodiscard]] inline std::string_view next_line(std::string_view& text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  text.remove_prefix(line.size() == text.size() ? text.size() : line.size() + 1);
  return line;
}

/// Errors   io::Error for the first layer that another net has in this place. Unless `exactly`, one of both may have more layers
///          at its end, a Softmax say
inline void check_topology(const std::string& path, std::string_view expected, std::string_view found, bool exactly) {
  if (expected.empty() || found.empty()) return;
  for (std::size_t layer = 0; exactly ? !(expected.empty() && found.empty()) : !expected.empty() && !found.empty(); ++layer) {
    const std::string_view wanted = next_line(expected), got = next_line(found);
    if (wanted != got)
      throw Error{path, "layer " + std::to_string(layer), wanted.empty() ? "no more layers" : std::string{wanted},
                  got.empty() ? "no more layers" : shown(got, 200)};
  }
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
