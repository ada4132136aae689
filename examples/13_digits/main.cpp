// SPDX-License-Identifier: BSL-1.0
//
// Reads handwritten digits: loads images, trains on four of five, and tells how many of the others it recognises.

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/error.hpp>
#include <ctnn/io/to_header.hpp>
#include <ctnn/io/write_file.hpp>
#include <ctnn/plot/confusion_matrix.hpp>
#include <ctnn/plot/curves.hpp>
#include <ctnn/plot/weight_images.hpp>

#include "classifier.hpp"
#include "confusion_matrix.hpp"
#include "digits_data.hpp"
#include "options.hpp"
#include "progress_bar.hpp"
#include "split.hpp"
#include "terminal.hpp"

namespace {

volatile std::sig_atomic_t stop_requested = 0;

extern "C" void request_stop(int signal) {
  stop_requested = 1;
  std::signal(signal, SIG_DFL);  // whoever asks twice does not want to wait
}

/// Says what is wrong when it cannot.
bool write(const std::filesystem::path& path, const std::string& text) {
  try {
    ctnn::write_file(path, text);
    return true;
  } catch (const ctnn::io::Error& error) {
    std::fprintf(stderr, "digits: %s\n", error.what());
    return false;
  }
}

/// What was learned, in three pictures.
bool draw(const std::filesystem::path& folder, const digits::Classifier& net, const digits::Split& split,
          const ctnn::plot::Curve& losses) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);  // where that fails, writing says why
  return write(folder / "loss.svg", ctnn::plot::curves({losses}, {.title = "Learning to read digits", .log_y = true})) &&
         write(folder / "confusion_matrix.svg", ctnn::plot::confusion_matrix(ctnn::confusion_matrix(net, split.test))) &&
         write(folder / "weights.svg",
               ctnn::plot::weight_images(net, {.title = "What the first 32 units look for", .rows = 8, .columns = 8}));
}

digits::ExitCode run(const digits::Options& options) {
  const std::vector<digits::Example> examples = digits::load(options.data);
  const ctnn::Seed seed{options.training.seed};
  const digits::Split split = digits::random_split(examples, seed);

  digits::Classifier net{seed};
  digits::ProgressBar progress{stderr};  // results go to stdout, so that they can be piped while the bar is watched
  std::signal(SIGINT, request_stop);
  ctnn::plot::Curve losses;
  const ctnn::FitReport report =
      digits::train(net, split.training, options.training, &stop_requested, [&](const ctnn::EpochReport& epoch) {
        losses.values.push_back(epoch.loss);
        if (!options.quiet) progress.show(epoch);
      });
  progress.finish();

  const bool stopped = report.status == ctnn::FitStatus::Interrupted;
  if (stopped) std::fprintf(stderr, "digits: interrupted after %zu of %zu epochs\n", report.epochs, options.training.epochs);
  else if (report.status != ctnn::FitStatus::Finished) {
    std::fprintf(stderr, "digits: the training failed in epoch %zu with a loss of %g\n", report.epochs + 1, report.loss);
    return digits::failure;
  }

  if (!options.quiet)
    std::fputs(digits::ConfusionMatrix{net, split.test}.text(digits::Terminal{stdout}.colours()).c_str(), stdout);
  std::printf("test accuracy: %.2f %%\n", 100 * ctnn::accuracy(net, split.test));
  const bool shown = std::fflush(stdout) == 0;
  if (!shown) std::fputs("digits: the result could not be written\n", stderr);
  const bool written = options.header.empty() || write(options.header, ctnn::to_header(net, "digits_net"));
  const bool drawn = options.pictures.empty() || draw(options.pictures, net, split, losses);
  if (!shown || !written || !drawn) return digits::failure;
  return stopped ? digits::interrupted : digits::success;
}

}  // namespace

int main(int argc, char** argv) {
  const digits::Options options = digits::read_options(argc, argv);
  try {
    return run(options);
  } catch (const digits::DataError& error) {
    std::fprintf(stderr, "digits: %s\n", error.what());
    return digits::wrong_use;
  }
}
