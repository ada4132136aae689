// SPDX-License-Identifier: BSL-1.0
//
// Says how heavy a penguin is, from its measures, species and sex: reads a table, trains on two thirds of it, stops when what it
// was not trained on gets no better, and tells the error on the penguins it has never seen.

#include <cmath>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/error.hpp>
#include <ctnn/io/split.hpp>
#include <ctnn/train/standardization.hpp>

#include "options.hpp"
#include "penguins.hpp"

namespace {

using penguins::Model;
using penguins::Penguin;
using Penguins = std::vector<Penguin>;

/// Root of the mean squared error, in g, of answer(penguin).
template <class Answer>
double error_of(const Penguins& some, Answer answer) {
  double sum = 0;
  for (const Penguin& penguin : some)
    sum += std::pow(static_cast<double>(answer(penguin)) - static_cast<double>(penguin.target[0]), 2);
  return std::sqrt(sum / static_cast<double>(some.size()));
}

penguins::ExitCode run(const penguins::Options& options) {
  const penguins::Data data = penguins::load(options.data);
  constexpr std::size_t fewest = 10;
  if (data.penguins.size() < fewest)
    throw ctnn::io::Error{options.data.string(), "", "at least " + std::to_string(fewest) + " penguins of which all is known",
                          std::to_string(data.penguins.size())};
  const ctnn::Seed seed{options.seed};
  const auto [known, test] = ctnn::train_test_split(data.penguins, 0.2, seed);
  auto [training, validation] = ctnn::train_test_split(known, 0.2, seed);
  if (!options.quiet)
    std::printf("%zu penguins to train on, %zu to validate, %zu to test; %zu left out, of which something is not known\n",
                training.size(), validation.size(), test.size(), data.incomplete);

  // Grams and millimetres become numbers of about 1, by what the training knows.
  const auto inputs = ctnn::standardization(training);
  const auto targets = ctnn::target_standardization(training);
  for (Penguins* some : {&training, &validation})
    for (Penguin& penguin : *some) penguin = {inputs(penguin.input), targets(penguin.target)};

  Model model{seed}, best = model;
  ctnn::Trainer trainer{model, ctnn::MeanSquaredError{}, ctnn::AdamW{.learning_rate = 3e-3}, ctnn::batch<16>};
  const ctnn::FitReport report =
      trainer.fit(training, {.epochs = options.epochs, .shuffle = seed, .validation = validation, .patience = 30, .best = &best},
                  [&](const ctnn::EpochReport& epoch) {
                    if (!options.quiet && epoch.epoch % 20 == 0)
                      std::printf("epoch %3zu: loss %.4f, validation %.4f\n", epoch.epoch, epoch.loss, epoch.validation_loss);
                  });
  if (report.status != ctnn::FitStatus::Finished && report.status != ctnn::FitStatus::StoppedEarly) {
    std::fprintf(stderr, "csv_regression: the training failed in epoch %zu\n", report.epochs + 1);
    return penguins::failure;
  }

  const double error = error_of(test, [&](const Penguin& penguin) { return targets.inverse(best(inputs(penguin.input)))[0]; });
  const double of_mean = error_of(test, [&](const Penguin&) { return targets.mean[0]; });
  const double test_mean = static_cast<double>(ctnn::target_standardization(test).mean[0]);
  const double deviation = error_of(test, [&](const Penguin&) { return test_mean; });
  if (!options.quiet) std::printf("stopped after %zu epochs\n", report.epochs);
  std::printf("test error: %.0f g (always saying the mean: %.0f g), R^2 %.3f\n", error, of_mean,
              1 - std::pow(error / deviation, 2));
  if (std::fflush(stdout) == 0) return penguins::success;
  std::fputs("csv_regression: the result could not be written\n", stderr);
  return penguins::failure;
}

}  // namespace

int main(int argc, char** argv) {
  const penguins::Options options = penguins::read_options(argc, argv);
  try {
    return run(options);
  } catch (const ctnn::io::Error& error) {
    std::fprintf(stderr, "csv_regression: %s\n", error.what());
    return penguins::wrong_use;
  }
}
