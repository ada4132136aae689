// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <ctnn/io/detail/element_type.hpp>
#include <ctnn/net/for_each_tensor.hpp>
#include <ctnn/tensor/statistic.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// A tensor as files show it: its name, the extents of its axes, and how far apart, in memory, two neighbours along each of them
/// lie.
struct FileTensor {
  std::string name;
  std::vector<std::size_t> shape, steps;
  std::variant<float*, double*, std::uint64_t*> values{};
  /// Whether numbers may be infinite or NaN.
  bool any_number = false;

  [[nodiscard]] std::size_t element_count() const noexcept {
    std::size_t product = 1;
    for (const std::size_t extent : shape) product *= extent;
    return product;
  }
};

/// What its numbers are in a file.
[[nodiscard]] inline ElementType type_of(const FileTensor& tensor) {
  return std::visit([](auto* values) { return element_type_of<std::remove_pointer_t<decltype(values)>>; }, tensor.values);
}

using FileTensors = std::vector<FileTensor>;

/// Adds a tensor in row-major order, shown with its axes in another order. (Not a template: nets have many kinds of tensors.)
inline void add_reordered(FileTensors& tensors, std::string name, std::span<const std::size_t> extents,
                          std::span<const std::size_t> axes, decltype(FileTensor::values) values) {
  FileTensor& tensor = tensors.emplace_back();
  tensor.name = std::move(name);
  tensor.values = values;
  for (const std::size_t axis : axes) {
    std::size_t step = 1;
    for (const std::size_t extent : extents.subspan(axis + 1)) step *= extent;
    tensor.shape.push_back(extents[axis]);
    tensor.steps.push_back(step);
  }
}

/// The extents that a tensor has in memory.
template <class Tensor>
[[nodiscard]] constexpr std::span<const std::size_t> extents_in_files() noexcept {
  if constexpr (requires { Tensor::shape_in_files; }) return {Tensor::shape_in_files.extents, Tensor::shape_in_files.rank};
  else return Tensor::extents;
}
/// In which order files have its axes. PyTorch's: the last one, outputs, comes first; unless the tensor's type says otherwise
/// (tensor/in_files.hpp).
template <class Tensor>
inline constexpr auto axes_in_files = [] {
  constexpr std::size_t rank = extents_in_files<Tensor>().size();
  std::array<std::size_t, rank> axes{};
  for (std::size_t axis = 0; axis < rank; ++axis) {
    if constexpr (requires { Tensor::shape_in_files; }) axes[axis] = axis;
    else if constexpr (requires { Tensor::axes_in_files; }) axes[axis] = Tensor::axes_in_files[axis];
    else axes[axis] = (axis + rank - 1) % rank;
  }
  return axes;
}();

/// All tensors of a net, or only those that training changes by their gradients, of a store of the same shape.
template <class Net, class Store>
[[nodiscard]] FileTensors file_tensors(const Store& store, const std::string& prefix = "", bool statistics = true) {
  FileTensors tensors;
  const auto add = [&](std::size_t layer, const char* name, std::span<const std::size_t> extents,
                       std::span<const std::size_t> axes, const auto* values) {
    using T = std::remove_const_t<std::remove_pointer_t<decltype(values)>>;
    // Only those of what is not constant are written to.
    add_reordered(tensors, prefix + std::to_string(layer) + '.' + name, extents, axes, const_cast<T*>(values));
  };
  for_each_tensor<Net>(
      [&](auto layer, const char* name, const auto& tensor) {
        using Tensor = std::remove_cvref_t<decltype(tensor)>;
        if (statistics || !is_statistic<Tensor>)
          add(layer, name, extents_in_files<Tensor>(), axes_in_files<Tensor>, tensor.values.data());
      },
      store);
  return tensors;
}

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
