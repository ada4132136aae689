// SPDX-License-Identifier: BSL-1.0
//
// Reads MNIST's handwritten digits with Net<Dense<784, 128>, ReLU, Dense<128, 10>>. It writes a checkpoint after each epoch; after Ctrl-C,
// --resume goes on as if nothing had happened: to the bit.

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io.hpp>

#include "options.hpp"

namespace {

using Classifier = ctnn::Net<ctnn::Dense<784, 128>, ctnn::ReLU, ctnn::Dense<128, 10>>;
using Image = ctnn::Sample<Classifier::Input, ctnn::Label>;

/// A pair of MNIST's files, packed or not.
[[nodiscard]] std::vector<Image> load(const std::filesystem::path& folder, const char* name) {
  const auto file = [&](const char* kind) {
    const std::filesystem::path path = folder / (std::string{name} + kind), packed = path.string() + ".gz";
    std::error_code ignored;  // whatever it is, the reader will meet it too
    return std::filesystem::exists(packed, ignored) ? packed : path;
  };
  return ctnn::labelled_samples<Classifier>(file("-images-idx3-ubyte"), file("-labels-idx1-ubyte"));
}

using Trainer = ctnn::Trainer<Classifier, ctnn::SoftmaxCrossEntropy, ctnn::Adam, 64>;

int run(const mnist::Options& options) {
  const std::vector<Image> images = load(options.data, "train"), test = load(options.data, "t10k");
  const ctnn::Seed seed{options.seed};
  const auto split = ctnn::train_test_split(images, 1.0 / 12, seed);  // 55,000 to train on, 5,000 to watch

  const auto net = std::make_unique<Classifier>(seed);  // both are too large for some stacks
  const auto owned =
      std::make_unique<Trainer>(*net, ctnn::SoftmaxCrossEntropy{}, ctnn::Adam{.learning_rate = 2e-3}, ctnn::batch<64>);
  Trainer& trainer = *owned;
  if (options.resume) ctnn::load_checkpoint(options.checkpoint, trainer);
  const std::size_t before = trainer.state().epochs;
  if (before >= options.epochs) {
    std::fprintf(stderr, "mnist: the checkpoint is of epoch %zu already; --epochs %zu asks for no more\n", before,
                 options.epochs);
    return mnist::wrong_use;
  }

  const auto* const stop = ctnn::stop_on_interrupt();
  const auto start = std::chrono::steady_clock::now();
  const auto after_epoch = [&](const ctnn::EpochReport& epoch) {
    ctnn::save_checkpoint(options.checkpoint, trainer);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    if (!options.quiet)
      std::fprintf(stderr, "epoch %zu/%zu  loss %.4f  validation %.2f %%  %.1f s\n", before + epoch.epoch, options.epochs,
                   epoch.loss, 100 * epoch.validation_accuracy, seconds.count());
    // After the epoch, not within it: the checkpoint then has all that there is.
    return *stop != 0 ? ctnn::Control::Stop : ctnn::Control::Continue;
  };
  const ctnn::FitReport report = trainer.fit(split.training,
                                             {.epochs = options.epochs - before,
                                              .shuffle = seed,
                                              .validation = split.test,
                                              .schedule = ctnn::CosineDecay{.epochs = static_cast<double>(options.epochs)}},
                                             after_epoch);
  if (report.status == ctnn::FitStatus::Diverged || report.status == ctnn::FitStatus::InvalidData) {
    std::fprintf(stderr, "mnist: the training failed in epoch %zu with a loss of %g\n", before + report.epochs + 1, report.loss);
    return mnist::failure;
  }
  std::printf("test accuracy: %.2f %%\n", 100 * ctnn::accuracy(*net, test));
  if (!options.save.empty()) ctnn::save_safetensors(options.save, *net);
  if (*stop == 0 || trainer.state().epochs >= options.epochs) return mnist::success;
  std::fprintf(stderr, "mnist: interrupted; %s has epoch %zu, --resume goes on\n", options.checkpoint.string().c_str(),
               trainer.state().epochs);
  return mnist::interrupted;
}

}  // namespace

int main(int argc, char** argv) {
  const mnist::Options options = mnist::read_options(argc, argv);
  try {
    return run(options);
  } catch (const ctnn::io::Error& error) {
    std::fprintf(stderr, "mnist: %s\n", error.what());
    return mnist::wrong_use;
  }
}
