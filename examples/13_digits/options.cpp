// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include <CLI/CLI.hpp>

#include "../command_line.hpp"

namespace digits {

namespace {

void add_file(CLI::App& app, const char* name, std::filesystem::path& file, const std::string& meaning) {
  app.add_option(name, file, meaning)->type_name("FILE")->check([](const std::string& text) {
    return text.empty() ? "expected the name of a file, found ''" : "";
  });
}

}  // namespace

Options read_options(int argc, const char* const* argv) {
  Options options;
  options.data = command_line::default_data("digits.csv");
  Training& training = options.training;

  CLI::App app{"Trains Net<Dense<64, 32>, ReLU, Dense<32, 10>> to read handwritten digits, and tests it on one image in five.",
               "digits"};
  app.get_formatter()->column_width(20);
  command_line::add_number(app, "--epochs", training.epochs, "Passes over the training images", "1 to 10000",
                           [](std::size_t epochs) { return epochs >= 1 && epochs <= 10000; });
  command_line::add_number(app, "--batch", training.batch, "Images per step", "1, 8, 16, 32, 64 or 128", [](std::size_t size) {
    return std::find(batch_sizes.begin(), batch_sizes.end(), size) != batch_sizes.end();
  });
  command_line::add_number(app, "--seed", training.seed, "Where split, weights and order begin", "0 to 2^64 - 1",
                           [](std::uint64_t) { return true; });
  add_file(app, "--data", options.data, "Lines of 64 pixels, 0 to 16, and the digit");
  add_file(app, "--header", options.header, "Write the trained net as a C++ header, digits_net");
  app.add_option("--out", options.pictures, "Folder for pictures of what was learned, SVG files")->type_name("FOLDER");
  app.add_flag("--quiet", options.quiet, "Print only the accuracy");

  command_line::parse(app, argc, argv, wrong_use);
  return options;
}

}  // namespace digits
