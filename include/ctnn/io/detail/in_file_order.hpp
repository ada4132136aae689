// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <ctnn/io/detail/file_tensor.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

[[nodiscard]] inline std::string joined(const std::vector<std::size_t>& numbers, const char* separator) {
  std::string text;
  for (const std::size_t& number : numbers)
    text.append(&number == numbers.data() ? "" : separator).append(std::to_string(number));
  return text;
}
/// [4, 2]
[[nodiscard]] inline std::string list_text(const std::vector<std::size_t>& numbers) { return '[' + joined(numbers, ", ") + ']'; }

/// The numbers of a tensor in the order of a file, as pointers into memory.
template <class T>
class InFileOrder {
 public:
  InFileOrder(const FileTensor& tensor, T* values) : tensor_(tensor), position_(tensor.shape.size()), current_(values) {}

  [[nodiscard]] T& operator*() const noexcept { return *current_; }
  void operator++() noexcept {
    for (std::size_t axis = position_.size(); axis-- != 0;) {
      current_ += tensor_.steps[axis];
      if (++position_[axis] < tensor_.shape[axis]) return;
      current_ -= tensor_.steps[axis] * tensor_.shape[axis];
      position_[axis] = 0;
    }
  }
  /// Where it is: [2, 0].
  [[nodiscard]] std::string text() const { return list_text(position_); }

 private:
  const FileTensor& tensor_;
  std::vector<std::size_t> position_;
  T* current_;
};

}  // namespace io::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
