// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <ctnn/io/detail/hex_float.hpp>
#include <ctnn/io/detail/identifier.hpp>
#include <ctnn/io/detail/source_name.hpp>
#include <ctnn/io/error.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/tensor/scalar.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// Adds a comment, and lines of numbers, each with a comma; a row of the tensor begins on a line of its own.
template <Scalar T>
void add_tensor(std::string& text, const std::vector<std::string>& layers, std::size_t layer, const char* name,
                std::span<const std::size_t> extents, std::span<const T> values) {
  constexpr std::size_t longest_line = 130;
  text += "    // layer " + std::to_string(layer) + ", " + layers[layer] + ": " + name + ", ";
  for (std::size_t axis = 0; axis < extents.size(); ++axis) text += (axis == 0 ? "" : " x ") + std::to_string(extents[axis]);
  text += '\n';
  std::string line;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!is_finite(values[i]))
      throw Error{"", "layer " + std::to_string(layer) + ", " + name + '[' + std::to_string(i) + ']', "a finite number",
                  std::to_string(values[i])};
    const std::string number = hex_float(values[i]) + ",";
    if (i % extents.back() == 0 || line.size() + 1 + number.size() > longest_line) {
      if (i != 0) text += line + '\n';
      line = "   ";
    }
    line += ' ' + number;
  }
  text += line + '\n';
}

template <class Net>
[[nodiscard]] std::string all_tensors(const Net& net, const std::vector<std::string>& layers) {
  using T = typename Net::ScalarType;
  std::string text;
  for_each_tensor<Net>(
      [&](auto layer, const char* name, const auto& tensor) {
        using Tensor = std::remove_cvref_t<decltype(tensor)>;
        const std::span<const std::size_t> extents{Tensor::extents, Tensor::rank};
        add_tensor<T>(text, layers, layer, name, extents, tensor.values);
      },
      net);
  return text;
}

}  // namespace io::detail

/// The text of a C++ header that defines the net as a constant: `inline constexpr auto name = ...`, every number to the last bit.
/// The program that includes it has the weights in read-only data and no start-up code, and may static_assert what the net can
/// do. The name may have namespaces before it. Layers of your own must be known before the header is included.
///
/// Errors   io::Error for a name that is no C++ identifier, a parameter that is infinite or NaN, a layer whose type cannot be
///          written: in an unnamed namespace or a function, or a template whose arguments are not types, numbers, or structs of
///          up to 4 numbers
template <class T, class... Layers>
[[nodiscard]] std::string to_header(const BasicNet<T, Layers...>& net, std::string_view name) {
  using Net = BasicNet<T, Layers...>;
  if (!io::detail::is_qualified_identifier(name))
    throw io::Error{"", "", "a C++ identifier as the net's name", '\'' + std::string{name} + '\''};
  std::vector<std::string> layers = io::detail::source_names<Layers...>();
  if (layers.size() > Net::layer_count) layers.erase(layers.begin());  // InputShape

  std::string text =
      "// Weights of a net, written by ctnn::to_header: change the net, not this file.\n"
      "#pragma once\n\n#include <ctnn/ctnn.hpp>\n\n";

  const std::size_t scope_end = name.rfind("::");
  const std::string scope{scope_end == name.npos ? "" : name.substr(0, scope_end)};
  if (!scope.empty()) {
    text += "namespace " + scope + " {\n\n";
    name.remove_prefix(scope_end + 2);
  }
  text += "inline constexpr auto " + std::string{name} + " = ";
  if constexpr (Net::number_count == 0) text += io::detail::source_name<Net>() + "{};\n";
  else text += "ctnn::net_from<" + io::detail::source_name<Net>() + ">({\n" + io::detail::all_tensors(net, layers) + "});\n";
  if (!scope.empty()) text += "\n}  // namespace " + scope + '\n';
  return text;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
