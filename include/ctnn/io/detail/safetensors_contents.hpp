// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ctnn/io/detail/element_type.hpp>
#include <ctnn/io/detail/file_tensor.hpp>
#include <ctnn/io/detail/in_file_order.hpp>
#include <ctnn/io/detail/printable.hpp>
#include <ctnn/io/detail/topology.hpp>
#include <ctnn/io/error.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

/// What the header of a safetensors file says of one tensor.
struct TensorEntry {
  std::string name, type;
  std::vector<std::size_t> shape;
  std::uint64_t begin = 0, end = 0;
};

/// What a file that says so must have been written for; empty: whatever it says.
struct WrittenFor {
  std::string layers, optimizer;
  bool exactly = false;  ///< no layer more or less, and the types that are written, so that nothing is rounded
};

/// What a file is to hold, and where in it that lies. Nothing grows with the file: what is not expected is refused when it is
/// met.
class SafetensorsContents {
 public:
  struct Place {
    const FileTensor* tensor;  // null for one that is not read
    ElementType type{};
    std::uint64_t begin = 0, end = 0;
    bool found = false;
  };

  /// Tensors must outlive it.
  SafetensorsContents(std::string path, const std::vector<FileTensor>& tensors, WrittenFor expected)
      : path_(std::move(path)), expected_(std::move(expected)) {
    constexpr std::string_view mean = ".running_mean";
    for (const FileTensor& tensor : tensors)
      if (!places_.emplace(tensor.name, Place{&tensor}).second)
        throw wrong(tensor.name, "a name of its own for each tensor", "two of one");
    for (const FileTensor& tensor : tensors)
      if (tensor.name.ends_with(mean))  // PyTorch counts the batches that a BatchNorm has seen; nothing depends on it
        places_.emplace(tensor.name.substr(0, tensor.name.size() - mean.size()) + ".num_batches_tracked", Place{nullptr});
  }

  /// Errors   io::Error for a tensor that is not expected, or came already, or has another shape or element type
  void add(const TensorEntry& entry) {
    const auto at = places_.find(entry.name);
    if (at == places_.end()) throw wrong(entry.name, "only " + all_names() + hint(entry.name), "one more");
    Place& place = at->second;
    if (place.found) throw wrong(entry.name, "each tensor once", "it twice");
    const auto type = element_type(entry.type);
    if (!type) throw wrong(entry.name, "a dtype of safetensors", shown(entry.type));
    if (const std::string types = readable_types(place); types.find(type->name) == types.npos)
      throw wrong(entry.name, types, std::string{type->name});
    const std::vector<std::size_t> scalar, &shape = place.tensor == nullptr ? scalar : place.tensor->shape;
    if (entry.shape != shape) throw wrong(entry.name, "shape " + list_text(shape), "shape " + list_text(entry.shape));
    const std::uint64_t size = (place.tensor == nullptr ? 1 : place.tensor->element_count()) * type->size;
    if (entry.begin > entry.end || entry.end - entry.begin != size)
      throw wrong(entry.name, std::to_string(size) + " bytes of data",
                  "data_offsets [" + std::to_string(entry.begin) + ", " + std::to_string(entry.end) + "]");
    place = {place.tensor, *type, entry.begin, entry.end, true};
  }

  /// Metadata are few and small: 1,024 entries, of which two are kept.
  void add_metadata(const std::string& key, std::string value) {
    if (!keys_.insert(key).second) throw Error{path_, "__metadata__", "each key once", shown(key) + " twice"};
    if (keys_.size() > 1024) throw Error{path_, "__metadata__", "at most 1024 entries", "more"};
    if (key == "ctnn.layers" || key == "ctnn.optimizer") metadata_.emplace(key, std::move(value));
  }
  /// Metadata are complete. Files of ours begin with them: that it is another net's is said before one of its tensors is missed.
  ///
  /// Errors   io::Error for another net's, or another optimizer's
  void check_metadata() const {
    check_topology(path_, expected_.layers, metadata("ctnn.layers"), expected_.exactly);
    const std::string& optimizer = metadata("ctnn.optimizer");
    if (!expected_.optimizer.empty() && !optimizer.empty() && expected_.optimizer != optimizer)
      throw Error{path_, "optimizer", expected_.optimizer, shown(optimizer, 200)};
  }

  /// All places in the order of the file.
  ///
  /// Errors   io::Error where a tensor is missing, or data overlap or leave a hole
  [[nodiscard]] std::vector<Place> in_order() const {
    std::vector<std::pair<std::string_view, Place>> all;
    for (const auto& [name, place] : places_) {
      if (place.found) all.emplace_back(name, place);
      else if (place.tensor != nullptr)
        throw wrong(name, "a tensor of shape " + list_text(place.tensor->shape), "none of that name");
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second.begin < b.second.begin; });
    std::vector<Place> places;
    std::uint64_t begin = 0;
    for (const auto& [name, place] : all) {
      if (place.begin != begin)
        throw wrong(name, "data from byte " + std::to_string(begin) + " on, without overlap or hole",
                    "data from byte " + std::to_string(place.begin) + " on");
      begin = place.end;
      places.push_back(place);
    }
    return places;
  }

  [[nodiscard]] const std::string& path() const noexcept { return path_; }

 private:
  [[nodiscard]] std::string readable_types(const Place& place) const {
    if (place.tensor == nullptr) return "I64";
    const ElementType own = type_of(*place.tensor);
    return expected_.exactly || own.name == "I64" ? std::string{own.name} : "F64, F32, F16 or BF16";
  }
  [[nodiscard]] const std::string& metadata(const std::string& key) const {
    static const std::string none;
    const auto at = metadata_.find(key);
    return at == metadata_.end() ? none : at->second;
  }
  /// The names that are expected, the first ones at least.
  [[nodiscard]] std::string all_names() const {
    constexpr std::size_t longest = 100;
    std::string names;
    for (const auto& [name, place] : places_) {
      if (names.size() > longest) return names + ", ...";
      names += (names.empty() ? "" : ", ") + name;
    }
    return names;
  }
  /// What most likely went wrong.
  [[nodiscard]] static std::string hint(const std::string& name) {
    if (name.starts_with("best.")) return " (it is a checkpoint with a best net: give load_checkpoint one)";
    if (name.starts_with("optimizer.") || name.starts_with("trainer.")) return " (it is a checkpoint: load_checkpoint)";
    return "";
  }
  [[nodiscard]] Error wrong(std::string_view tensor, const std::string& expected, const std::string& found) const {
    return {path_, "tensor " + shown(tensor), expected, found};
  }

  std::string path_;
  WrittenFor expected_;
  std::map<std::string, Place, std::less<>> places_;
  std::set<std::string> keys_;
  std::map<std::string, std::string> metadata_;
};

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
