// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/checkpoint.hpp>

#include "io/safetensors_bytes.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/gzip.hpp"
#include "support/temporary_folder.hpp"

using namespace ctnn;

namespace {

using test::as_file, test::complaint, test::contents_of, test::little_endian, test::numbers_of;

using Classifier = Net<Dense<3, 4>, BatchNorm<>, Tanh, Dropout<Rate{0.5}>, Dense<2>>;
using Example = Sample<Classifier::Input, Label>;

/// Points, and which of them lie above a plane: one in eight says the wrong thing, so that losses also grow.
std::vector<Example> examples(std::size_t count, Seed seed) {
  std::vector<Example> all(count);
  Random random{seed};
  for (Example& example : all) {
    for (float& value : example.input) value = random.uniform(-1.0F, 1.0F);
    const bool above = example.input[0] + 0.5F * example.input[1] > 0.1F;
    example.target.index = above != (random.next() % 8 == 0) ? 1 : 0;
  }
  return all;
}
const std::vector<Example> training_samples = examples(40, Seed{1}), validation_samples = examples(30, Seed{2});

template <class Trainer>
std::string state_of(const Trainer& trainer) {
  const auto& state = trainer.state();
  std::string bytes = numbers_of<Classifier>(trainer.net());
  for (const auto& slot : state.optimizer.slots) bytes += numbers_of<Classifier>(slot);
  for (const std::uint64_t number : {std::uint64_t{state.optimizer.steps}, std::uint64_t{state.epochs}, state.seed.value,
                                     std::uint64_t{state.epochs_since_best}, std::uint64_t{state.validated}})
    bytes += ' ' + std::to_string(number);
  for (const double number :
       {state.loss, state.best_loss, state.schedule[0], state.schedule[1], state.schedule[2], state.schedule[3]})
    bytes += ' ' + std::to_string(std::bit_cast<std::uint64_t>(number));
  return bytes;
}

/// A net in training, with the best one so far.
template <class Optimizer>
struct Run {
  Classifier net, best = net;
  Trainer<Classifier, SoftmaxCrossEntropy, Optimizer, 16> trainer;

  Run(const Optimizer& optimizer, Seed seed) : net{seed}, trainer{net, SoftmaxCrossEntropy{}, optimizer, batch<16>} {
    trainer.state().seed = Seed{5};
  }
  FitReport fit(std::size_t epochs, FitOptions<Example, Classifier> options) {
    options.epochs = epochs;
    options.best = &best;
    return trainer.fit(training_samples, options);
  }
  [[nodiscard]] std::string everything() const { return state_of(trainer) + numbers_of<Classifier>(best); }
};

/// Epochs at once are the same epochs with a file between the first ones and the rest.
template <class Optimizer>
auto check_resumed(const Optimizer& optimizer, const FitOptions<Example, Classifier>& options, std::size_t epochs = 10,
                   std::size_t before = 5) {
  const test::TemporaryFolder folder;
  Run<Optimizer> at_once{optimizer, Seed{1}}, first{optimizer, Seed{1}}, then{optimizer, Seed{9}};
  const FitReport whole = at_once.fit(epochs, options);
  first.fit(before, options);
  save_checkpoint(folder / "checkpoint", first.trainer, &first.best);
  REQUIRE(first.everything() != then.everything());
  load_checkpoint(folder / "checkpoint", then.trainer, &then.best);
  CHECK(first.everything() == then.everything());
  const FitReport rest = then.fit(epochs - before, options);
  CHECK(before + rest.epochs == whole.epochs);
  CHECK(rest.status == whole.status);
  CHECK(std::bit_cast<std::uint64_t>(rest.loss) == std::bit_cast<std::uint64_t>(whole.loss));
  CHECK(at_once.everything() == then.everything());
  return first.trainer.state();
}

}  // namespace

TEST_CASE("ten epochs are five, a checkpoint, and five, to the bit", "[io][checkpoint]") {
  SECTION("SGD with momentum") { check_resumed(SGD{.learning_rate = 0.1, .momentum = 0.9}, {}); }
  SECTION("Adam, its rate reduced where the loss is on a plateau") {
    const auto state = check_resumed(Adam{.learning_rate = 0.3}, {.schedule = ReduceOnPlateau{.factor = 0.5, .patience = 0}});
    CHECK(state.schedule[0] < 1);  // it had something to remember
  }
  SECTION("Nadam, validated, along a curve, in the samples' order") {
    check_resumed(
        Nadam{},
        {.shuffle = std::nullopt, .validation = validation_samples, .clip_norm = 0.5, .schedule = CosineDecay{.epochs = 10}});
  }
  SECTION("an average of groups, clipped by value") {
    const ParameterGroups groups{Group{biases, SGD{.learning_rate = 0.1, .momentum = 0.9}}, Nadam{}};
    const auto state =
        check_resumed(ExponentialMovingAverage{ClipByValue{groups, 0.01}, 0.9}, {.validation = validation_samples});
    CHECK(state.optimizer.memory.others.momentum_product < 1);
  }
}

TEST_CASE("patience is not renewed by a checkpoint", "[io][checkpoint]") {
  const FitOptions<Example, Classifier> options{.validation = validation_samples, .patience = 4};
  const Adam restless{.learning_rate = 0.3};
  Run<Adam> whole{restless, Seed{1}};
  const FitReport report = whole.fit(100, options);
  REQUIRE(report.status == FitStatus::StoppedEarly);
  REQUIRE(report.epochs > 5);
  for (const std::size_t before : {report.epochs - 1, report.epochs - 3}) check_resumed(restless, options, 100, before);
}

namespace {

using Small = Net<Dense<2, 1>>;
using SmallTrainer = Trainer<Small, HalfSquaredError, SGD, 1>;

struct SmallTraining {
  Small net;
  SmallTrainer trainer{net, HalfSquaredError{}, SGD{.momentum = 0.9}, batch<1>};

  SmallTraining() {
    net.layer<0>().weights.values = {1, -0.0F};
    net.layer<0>().bias.values = {0.5F};
    auto& state = trainer.state();
    state.optimizer.steps = 258;
    state.optimizer.slots[0].layer<0>().weights.values = {3, 4};
    state.optimizer.slots[0].layer<0>().bias.values = {5};
    state.epochs = 3;
    state.loss = 0.25;
    state.validated = true;
    state.epochs_since_best = 2;
    state.schedule = {1, 2, std::numeric_limits<double>::quiet_NaN(), -0.0};
    state.seed = Seed{~std::uint64_t{0}};
  }
};

template <class Net, class Loss, class Optimizer, std::size_t Batch>
std::string saved(const Trainer<Net, Loss, Optimizer, Batch>& trainer, const Net* best = nullptr) {
  const test::TemporaryFolder folder;
  save_checkpoint(folder / "checkpoint", trainer, best);
  return contents_of(folder / "checkpoint");
}

/// What it says about the file, having made sure that nothing has changed.
std::string refused(std::string_view file, bool with_best = false) {
  SmallTraining training;
  Small best;
  best.layer<0>().bias.values = {7};
  std::string said = complaint([&] { load_checkpoint(as_file(file), training.trainer, with_best ? &best : nullptr); });
  const SmallTraining before;
  const auto &state = training.trainer.state(), &old = before.trainer.state();
  const bool same = numbers_of<Small>(training.net) == numbers_of<Small>(before.net) && best.layer<0>().bias[0] == 7 &&
                    numbers_of<Small>(state.optimizer.slots[0]) == numbers_of<Small>(old.optimizer.slots[0]) &&
                    state.optimizer.steps == old.optimizer.steps && state.epochs == old.epochs && state.loss == old.loss &&
                    state.best_loss == old.best_loss && state.validated == old.validated && state.seed.value == old.seed.value &&
                    state.epochs_since_best == old.epochs_since_best && state.schedule[0] == old.schedule[0];
  if (!same) FAIL("something has changed");
  return said;
}

/// CRC-32 bit by bit, as RFC 1952 describes it.
std::uint32_t crc32_of(std::string_view bytes) {
  std::uint32_t crc = 0xffffffff;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}
std::string digits(std::uint32_t number) {
  std::string text;
  for (int shift = 28; shift >= 0; shift -= 4) text += "0123456789abcdef"[number >> shift & 15];
  return text;
}
const std::size_t checksum_at = 8 + std::string_view{R"({"__metadata__":{"ctnn.checkpoint":"1","crc32":")"}.size();

/// The file with other bytes, and a checksum that says that they are right.
std::string forged(std::string file, const std::string& text, const std::string& instead) {
  const std::size_t at = file.find(text);
  REQUIRE(at != std::string::npos);
  file.replace(at, text.size(), instead).replace(checksum_at, 8, "00000000");
  return file.replace(checksum_at, 8, digits(crc32_of(file)));
}

}  // namespace

TEST_CASE("a checkpoint, byte by byte", "[io][checkpoint]") {
  const SmallTraining training;
  Small best;
  best.layer<0>().weights.values = {6, 7};
  best.layer<0>().bias.values = {8};
  const std::string file = saved(training.trainer, &best), checksum = file.substr(checksum_at, 8);
  const std::string number =
      std::to_string(ctnn::version.major) + '.' + std::to_string(ctnn::version.minor) + '.' + std::to_string(ctnn::version.patch);
  std::string header = R"({"__metadata__":{"ctnn.checkpoint":"1","crc32":")" + checksum + R"(","format":"pt","ctnn.version":")" +
                       number +
                       R"(","ctnn.layers":"ctnn::Dense<2, 1>","ctnn.optimizer":"ctnn::SGD"},)"
                       R"("0.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},)"
                       R"("0.bias":{"dtype":"F32","shape":[1],"data_offsets":[8,12]},)"
                       R"("optimizer.0.0.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[12,20]},)"
                       R"("optimizer.0.0.bias":{"dtype":"F32","shape":[1],"data_offsets":[20,24]},)"
                       R"("best.0.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[24,32]},)"
                       R"("best.0.bias":{"dtype":"F32","shape":[1],"data_offsets":[32,36]},)"
                       R"("optimizer.steps":{"dtype":"I64","shape":[],"data_offsets":[36,44]},)"
                       R"("trainer.epochs":{"dtype":"I64","shape":[],"data_offsets":[44,52]},)"
                       R"("trainer.epochs_since_best":{"dtype":"I64","shape":[],"data_offsets":[52,60]},)"
                       R"("trainer.validated":{"dtype":"I64","shape":[],"data_offsets":[60,68]},)"
                       R"("trainer.seed":{"dtype":"I64","shape":[],"data_offsets":[68,76]},)"
                       R"("trainer.loss":{"dtype":"F64","shape":[],"data_offsets":[76,84]},)"
                       R"("trainer.best_loss":{"dtype":"F64","shape":[],"data_offsets":[84,92]},)"
                       R"("trainer.schedule":{"dtype":"F64","shape":[4],"data_offsets":[92,124]}})";
  while (header.size() % 8 != 0) header += ' ';
  const double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
  CHECK(file == test::safetensors(header, little_endian(std::vector<float>{1, -0.0F, 0.5F, 3, 4, 5, 6, 7, 8}) +
                                              little_endian(std::vector<std::uint64_t>{258, 3, 2, 1, ~std::uint64_t{0}}) +
                                              little_endian(std::vector<double>{0.25, infinity, 1, 2, nan, -0.0})));
  std::string without = file;
  CHECK(checksum == digits(crc32_of(without.replace(checksum_at, 8, "00000000"))));
}

TEST_CASE("every flipped bit of a checkpoint is noticed", "[io][checkpoint]") {
  std::string file = saved(SmallTraining{}.trainer);
  REQUIRE(refused(file).empty());
  std::size_t unnoticed = 0;
  for (std::size_t bit = 0; bit < 8 * file.size(); ++bit) {
    const char flip = static_cast<char>(1u << bit % 8);
    file[bit / 8] ^= flip;
    unnoticed += refused(file).empty() ? 1 : 0;
    file[bit / 8] ^= flip;
  }
  CHECK(unnoticed == 0);
}

TEST_CASE("a checkpoint that is cut, or goes on, is refused", "[io][checkpoint]") {
  const std::string file = saved(SmallTraining{}.trainer);
  std::size_t unnoticed = 0;
  for (std::size_t size = 0; size < file.size(); ++size) unnoticed += refused(file.substr(0, size)).empty() ? 1 : 0;
  CHECK(unnoticed == 0);
  CHECK(refused(file + '\0').starts_with("expected the checksum "));
  CHECK(refused(file + file).starts_with("expected the checksum "));
}

TEST_CASE("what is no checkpoint, or of another training, is refused", "[io][checkpoint]") {
  const std::string file = saved(SmallTraining{}.trainer);
  CHECK(refused("").starts_with("expected a checkpoint of ctnn, version 1, found something else"));
  CHECK(refused(test::safetensors("{}", "")).starts_with("expected a checkpoint of ctnn"));
  CHECK(refused(forged(file, R"(checkpoint":"1)", R"(checkpoint":"2)")).starts_with("expected a checkpoint of ctnn, version 1"));
  CHECK(refused(std::string{file}.replace(checksum_at, 8, "0badc0de")).ends_with("of what is in it, found '0badc0de'"));

  Small net;
  CHECK(refused(saved(Trainer{net, HalfSquaredError{}, Adam{}, batch<1>})) ==
        "optimizer: expected ctnn::SGD, found 'ctnn::Adam'");
  CHECK(refused(forged(file, "ctnn::Dense<2, 1>", "ctnn::Dense<3, 1>")) ==
        "layer 0: expected ctnn::Dense<2, 1>, found 'ctnn::Dense<3, 1>'");
  BasicNet<double, Dense<2, 1>> in_double;  // rounded, training would go on otherwise than it would have
  CHECK(refused(saved(Trainer{in_double, HalfSquaredError{}, SGD{.momentum = 0.9}, batch<1>})) ==
        "tensor '0.weight': expected F32, found F64");
  Net<Dense<2, 1>, Sigmoid> longer;
  CHECK(refused(saved(Trainer{longer, HalfSquaredError{}, SGD{.momentum = 0.9}, batch<1>})) ==
        "layer 1: expected no more layers, found 'ctnn::Sigmoid'");
  CHECK(refused(file, true) == "tensor 'best.0.bias': expected a tensor of shape [1], found none of that name");
  CHECK(refused(saved(SmallTraining{}.trainer, &net)).starts_with("tensor 'best.0.weight': expected only "));
}

TEST_CASE("numbers of the net must be finite, also in a checkpoint", "[io][checkpoint]") {
  const std::string file = saved(SmallTraining{}.trainer), nan = test::bytes("\x00\x00\xc0\x7f");
  CHECK(refused(forged(file, test::bytes("\x00\x00\x00\x3f"), nan))
            .starts_with("tensor '0.bias', element [0]: expected a finite number"));
  CHECK(
      refused(forged(file, test::bytes("\x00\x00\x40\x40"), nan)).starts_with("tensor 'optimizer.0.0.weight', element [0, 0]: "));

  const test::TemporaryFolder folder;
  SmallTraining training;
  save_checkpoint(folder / "checkpoint", training.trainer);
  training.net.layer<0>().bias[0] = std::numeric_limits<float>::infinity();
  CHECK(complaint([&] { save_checkpoint(folder / "checkpoint", training.trainer); }) ==
        "tensor '0.bias', element [0]: expected a finite number, found inf");
  CHECK(contents_of(folder / "checkpoint") == file);
  CHECK(folder.file_count() == 1);
}

TEST_CASE("the checkpoint before is kept, and can be loaded", "[io][checkpoint]") {
  const test::TemporaryFolder folder;
  SmallTraining training, loaded;
  const auto epochs_of = [&](const char* name) {
    load_checkpoint(folder / name, loaded.trainer);
    return loaded.trainer.state().epochs;
  };
  for (const std::size_t epochs : {10u, 11u, 12u}) {
    training.trainer.state().epochs = epochs;
    save_checkpoint(folder / "checkpoint", training.trainer);
    CHECK(epochs_of("checkpoint") == epochs);
    if (epochs == 10) CHECK(folder.file_count() == 1);
    else CHECK(epochs_of("checkpoint.previous") == epochs - 1);
  }
  CHECK(folder.file_count() == 2);
}

TEST_CASE("a checkpoint may come from memory, or be packed", "[io][checkpoint]") {
  SmallTraining training;
  training.trainer.state().epochs = 77;
  const std::string file = saved(training.trainer), packed = test::gzip(file);
  for (const std::string& bytes : {file, packed}) {
    SmallTraining loaded;
    load_checkpoint(as_file(bytes), loaded.trainer);
    CHECK(loaded.trainer.state().epochs == 77);
  }
}
