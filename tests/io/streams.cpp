// SPDX-License-Identifier: BSL-1.0
// Samples from disk, batch after batch: of CSV and of IDX files.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <ctnn/io/csv_stream.hpp>
#include <ctnn/io/idx_stream.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/layers/relu.hpp>
#include <ctnn/losses/label.hpp>
#include <ctnn/losses/softmax_cross_entropy.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/optimizers/sgd.hpp>
#include <ctnn/train/trainer.hpp>

#include "support/allocations.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/gzip.hpp"

using namespace ctnn;
using test::as_file;
using test::bytes;
using Small = Net<Dense<4, 3>>;  // images of 2 x 2 pixels, 3 classes

namespace {

// Three images and their labels.
const std::string images = bytes("\0\0\x08\3\0\0\0\3\0\0\0\2\0\0\0\2\x00\x33\x66\x99\xcc\xff\0\0\1\2\3\4");
const std::string labels = bytes("\0\0\x08\1\0\0\0\3\2\0\1");

std::string complaint(const std::string& some_images, const std::string& some_labels) {
  return test::complaint([&] { static_cast<void>(labelled_samples<Small>(as_file(some_images), as_file(some_labels))); });
}

}  // namespace

TEST_CASE("images and labels of IDX files are samples", "[io][idx][stream]") {
  for (const bool packed : {false, true}) {
    const std::string image_file = packed ? test::gzip(images) : images, label_file = packed ? test::gzip(labels) : labels;
    const auto samples = labelled_samples<Small>(as_file(image_file), as_file(label_file));
    REQUIRE(samples.size() == 3);
    CHECK(samples[0].input == Small::Input{0, 51 / 255.0F, 102 / 255.0F, 153 / 255.0F});
    CHECK(samples[1].input == Small::Input{204 / 255.0F, 1, 0, 0});
    CHECK(samples[0].target == Label{2});
    CHECK(samples[2].target == Label{1});
  }
  CHECK(labelled_samples<Small>(as_file(images), as_file(labels), {.largest = 1})[2].input == Small::Input{1, 2, 3, 4});
  CHECK(labelled_samples<Small>(as_file(bytes("\0\0\x08\3\0\0\0\0\0\0\0\2\0\0\0\2")), as_file(bytes("\0\0\x08\1\0\0\0\0")))
            .empty());
}

TEST_CASE("images come in batches, the last one short", "[io][idx][stream]") {
  io::IdxStream<Small> stream{as_file(images), as_file(labels)};
  CHECK(stream.size() == 3);
  std::array<io::IdxStream<Small>::Sample, 2> buffer;
  for (int epoch = 0; epoch < 2; ++epoch) {
    std::vector<std::uint32_t> seen;
    for (auto batch = stream.next(buffer); !batch.empty(); batch = stream.next(buffer)) {
      CHECK(batch.data() == buffer.data());
      for (const auto& sample : batch) seen.push_back(sample.target.index);
    }
    CHECK(seen == std::vector<std::uint32_t>{2, 0, 1});
    CHECK(stream.next(buffer).empty());
    stream.rewind();
  }
  CHECK(stream.next(std::span{buffer}.first(1)).size() == 1);
  CHECK(stream.rest().size() == 2);
}

TEST_CASE("images and labels that do not fit together or the net are refused", "[io][idx][stream][bad]") {
  CHECK(complaint(labels, labels) == "expected 4 numbers in an image, found 1");
  CHECK(complaint(images, images) == "expected 3 labels, one for each image, found 3 x 2 x 2");
  CHECK(complaint(bytes("\0\0\x08\3\0\0\0\1\0\0\0\2\0\0\0\3abcdef"), labels) == "expected 4 numbers in an image, found 2 x 3");
  CHECK(complaint(bytes("\0\0\x08\3\0\0\0\0\0\0\0\2\0\0\0\3"), labels) == "expected 4 numbers in an image, found 2 x 3");
  CHECK(complaint(images, bytes("\0\0\x08\1\0\0\0\2\2\0")) == "expected 3 labels, one for each image, found 2");
  CHECK(complaint(images, bytes("\0\0\x08\1\0\0\0\3\2\0\3")) == "values[2]: expected a label from 0 to 2, found 3");
  CHECK(complaint(images, bytes("\0\0\x09\1\0\0\0\3\2\xff\1")) ==
        "values[1]: expected a whole number from 0 to 4294967295, found -1");
  CHECK(complaint(images + 'x', labels).find("expected the end of the file, found more") != std::string::npos);
  CHECK(complaint(images, labels + 'x').find("expected the end of the file, found more") != std::string::npos);
  test::check_truncations(images, [](auto file) { static_cast<void>(labelled_samples<Small>(file, as_file(labels))); });
  test::check_truncations(labels, [](auto file) { static_cast<void>(labelled_samples<Small>(as_file(images), file)); });
}

TEST_CASE("after an error, images and labels are not taken for each other's", "[io][idx][stream][bad]") {
  const std::string wrong_label = bytes("\0\0\x08\1\0\0\0\3\2\3\1");
  io::IdxStream<Small> stream{as_file(images), as_file(wrong_label)};
  std::array<io::IdxStream<Small>::Sample, 3> buffer;
  CHECK_THROWS_AS(stream.next(buffer), io::Error);
  CHECK_THROWS_AS(stream.next(buffer), io::Error);
  stream.rewind();
  CHECK(stream.next(std::span{buffer}.first(1)).size() == 1);
  CHECK_THROWS_AS((io::IdxStream<Small>{as_file(images), as_file(labels), {.largest = 0}}), io::Error);
}

TEST_CASE("packed images take memory for what they hold, not for what they claim", "[io][idx][stream][bad]") {
  const std::string many = bytes("\0\0\x08\3\x0f\xff\xff\xff\0\0\0\2\0\0\0\2") + std::string(1000, 'x');
  const std::string packed = test::gzip(many),
                    label_file = test::gzip(bytes("\0\0\x08\1\x0f\xff\xff\xff") + std::string(1000, '\0'));
  const test::Allocations memory;
  CHECK_THROWS_AS(labelled_samples<Small>(as_file(packed), as_file(label_file)), io::Error);
  CHECK(memory.peak() < 100000);
}

TEST_CASE("rows of a table come in batches", "[io][csv][stream]") {
  std::string text = "label,a,b,c,d,name\n";
  for (int i = 0; i < 7; ++i) text += std::to_string(i % 3) + ",1,2,3," + std::to_string(i) + ",x\n";
  text += "0,1,2,NA,4,x\n";
  io::CsvStream<Small, Label> stream{
      as_file(text), {.header = true, .columns = {"a", "b", "c", "d", "label"}, .missing = {"NA"}, .skip_incomplete = true}};
  std::array<io::CsvStream<Small, Label>::Sample, 3> buffer;
  for (int epoch = 0; epoch < 2; ++epoch) {
    std::vector<std::size_t> sizes;
    float sum = 0;
    for (auto batch = stream.next(buffer); !batch.empty(); batch = stream.next(buffer)) {
      sizes.push_back(batch.size());
      for (const auto& sample : batch) {
        CHECK(sample.target.index == static_cast<std::uint32_t>(sample.input[3]) % 3);
        sum += sample.input[3];
      }
    }
    CHECK(sizes == std::vector<std::size_t>{3, 3, 1});
    CHECK(sum == 21);
    CHECK(stream.skipped() == 1);
    stream.rewind();
  }
}

TEST_CASE("rows that are no samples are refused, with row and column", "[io][csv][stream][bad]") {
  std::array<io::CsvStream<Small>::Sample, 3> outputs;
  std::array<io::CsvStream<Small, Label>::Sample, 3> labelled;
  const auto said = [&](const std::string& text, bool has_label, const io::CsvOptions& options = {}) {
    return test::complaint([&] {
      if (has_label) static_cast<void>(io::CsvStream<Small, Label>{as_file(text), options}.next(labelled));
      else static_cast<void>(io::CsvStream<Small>{as_file(text), options}.next(outputs));
    });
  };
  CHECK(said("1,2,3,4,5\n", false) == "expected 7 columns, 4 inputs and 3 outputs, found 5");
  CHECK(said("1,2,3,4,1\n1,2,3,4,3\n", true) == "row 2, column 5: expected a label from 0 to 2, found '3'");
  CHECK(said("1,2,3,4,1.5\n", true) == "row 1, column 5: expected a label from 0 to 2, found '1.5'");
  CHECK(said("a,b,c,d,e\n1,2e40,3,4,1\n", true, {.header = true}) ==
        "row 2, column 2 (b): expected a finite number that a float can hold, found '2e40'");
  CHECK(said("1,2,nan,4,1\n", true, {.allow_nan = true}) ==
        "row 1, column 3: expected a finite number that a float can hold, found 'nan'");
  CHECK(said("1,,3,4,1\n", true, {.missing = {""}}) ==
        "row 1, column 2: expected a finite number that a float can hold, found ''");
}

TEST_CASE("a net that is trained from a stream gets the weights that it gets from memory", "[io][stream]") {
  std::string text;
  for (int i = 0; i < 50; ++i)
    text +=
        std::to_string(i % 7) + ',' + std::to_string(i % 5) + ",0," + std::to_string(i % 3) + ',' + std::to_string(i % 3) + '\n';
  Small streamed{Seed{1}}, remembered{Seed{1}};
  Trainer by_stream{streamed, SoftmaxCrossEntropy{}, SGD{.learning_rate = 0.01}, batch<8>};
  Trainer by_memory{remembered, SoftmaxCrossEntropy{}, SGD{.learning_rate = 0.01}, batch<8>};
  io::CsvStream<Small, Label> stream{as_file(text)};
  std::array<io::CsvStream<Small, Label>::Sample, 50> all;
  REQUIRE(stream.next(all).size() == 50);
  std::array<io::CsvStream<Small, Label>::Sample, 8> buffer;
  for (int epoch = 0; epoch < 3; ++epoch) {
    stream.rewind();
    for (auto some = stream.next(buffer); !some.empty(); some = stream.next(buffer)) by_stream.step(some);
  }
  by_memory.fit(all, {.epochs = 3, .shuffle = std::nullopt});
  CHECK(streamed.layer<0>().weights.values == remembered.layer<0>().weights.values);
}
