// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <ctnn/io/detail/idx_header.hpp>
#include <ctnn/io/detail/read_numbers.hpp>
#include <ctnn/io/detail/reader.hpp>
#include <ctnn/io/error.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/train/sample.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io {

/// How images and labels are to be read.
struct ImageOptions {
  /// The number in the file that becomes 1.
  double largest = 255;
  /// What a file packed by gzip may become.
  UnpackedLimit unpacked{};
};

/// Labelled images of two IDX files, as MNIST has them, that do not fit into memory, batch after batch, in the files' order:
///   for (auto batch = stream.next(buffer); !batch.empty(); batch = stream.next(buffer)) trainer.step(batch);   // one epoch
/// and stream.rewind() before the next one.
///
/// Errors   io::Error as of read_idx; for images of another size than the net's input, another number of labels than of images,
///          and labels that the net has no output for
template <class Net>
class IdxStream {
 public:
  using Sample = ctnn::Sample<typename Net::Input, Label>;

  explicit IdxStream(const std::filesystem::path& images, const std::filesystem::path& labels, const ImageOptions& options = {})
      : largest_(options.largest), images_(images, options.unpacked), labels_(labels, options.unpacked) {
    begin();
  }
  /// The same of files in memory, which must outlive it.
  explicit IdxStream(std::span<const std::byte> images, std::span<const std::byte> labels, const ImageOptions& options = {})
      : largest_(options.largest), images_(images, options.unpacked), labels_(labels, options.unpacked) {
    begin();
  }

  /// Number of samples in all, as the files say. (A packed one may not keep its word.)
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

  /// Fills the buffer as far as there are samples, and returns that part of it: less than all of it only at the end. What the
  /// buffer holds after an error is unknown.
  [[nodiscard]] std::span<Sample> next(std::span<Sample> buffer) {
    const auto batch = buffer.first(std::min(buffer.size(), size_ - position_));
    for (Sample& sample : batch) read(sample);
    if (position_ == size_) {
      images_.expect_end();
      labels_.expect_end();
    }
    return batch;
  }
  /// All samples that are left.
  [[nodiscard]] std::vector<Sample> rest() {
    auto samples = detail::read_growing<Sample>(images_, size_ - position_, [&](std::size_t, std::span<Sample> step) {
      for (Sample& sample : step) read(sample);
    });
    static_cast<void>(next({}));
    return samples;
  }
  /// Back to the first sample.
  void rewind() {
    images_.rewind();
    labels_.rewind();
    begin();
  }

 private:
  using T = typename Net::ScalarType;
  static constexpr std::size_t inputs = Net::input_shape.size(), classes = Net::output_shape.size();

  void begin() {
    const detail::IdxHeader images = detail::read_idx_header(images_), labels = detail::read_idx_header(labels_);
    image_type_ = images.type;
    label_type_ = labels.type;
    size_ = images.extents[0];
    position_ = 0;
    in_a_sample_ = false;
    if (!(largest_ > 0 && is_finite(largest_))) throw Error{"", "", "a largest pixel above 0", detail::number_text(largest_)};
    const std::span image = std::span{images.extents}.subspan(1);
    if (size_ == 0 ? std::accumulate(image.begin(), image.end(), std::size_t{1}, std::multiplies{}) != inputs
                   : images.count / size_ != inputs)
      throw Error{images_.path(), "", std::to_string(inputs) + " numbers in an image", detail::extents_text(image)};
    if (labels.extents.size() != 1 || labels.count != size_)
      throw Error{labels_.path(), "", std::to_string(size_) + " labels, one for each image",
                  detail::extents_text(labels.extents)};
  }
  void read(Sample& sample) {
    if (std::exchange(in_a_sample_, true)) throw Error{images_.path(), "", "rewind() after an error", "another call"};
    detail::read_numbers<T>(images_, image_type_, false, std::uint64_t{position_} * inputs, sample.input);
    for (T& pixel : sample.input) pixel /= static_cast<T>(largest_);
    std::array<std::uint32_t, 1> label{};
    detail::read_numbers<std::uint32_t>(labels_, label_type_, false, position_, label);
    if (label[0] >= classes)
      throw Error{labels_.path(), "values[" + std::to_string(position_) + ']', "a label from 0 to " + std::to_string(classes - 1),
                  std::to_string(label[0])};
    sample.target.index = label[0];
    ++position_;
    in_a_sample_ = false;
  }

  double largest_;
  bool in_a_sample_ = false;  // images and labels may no longer belong together
  detail::Reader images_, labels_;
  detail::StoredType image_type_, label_type_;
  std::size_t size_ = 0, position_ = 0;  // in samples
};

}  // namespace io

/// Reads labelled images of two IDX files, plain or packed by gzip: labelled_samples<Net>("train-images-idx3-ubyte.gz",
/// "train-labels-idx1-ubyte.gz"). Pixels are divided by `largest`, 255.
///
/// Errors   as of io::IdxStream
template <class Net>
[[nodiscard]] std::vector<Sample<typename Net::Input, Label>> labelled_samples(const std::filesystem::path& images,
                                                                               const std::filesystem::path& labels,
                                                                               const io::ImageOptions& options = {}) {
  return io::IdxStream<Net>{images, labels, options}.rest();
}
/// The same of files in memory.
template <class Net>
[[nodiscard]] std::vector<Sample<typename Net::Input, Label>> labelled_samples(std::span<const std::byte> images,
                                                                               std::span<const std::byte> labels,
                                                                               const io::ImageOptions& options = {}) {
  return io::IdxStream<Net>{images, labels, options}.rest();
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
