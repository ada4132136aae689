// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <cstddef>
#include <cstdint>

#include <CLI/CLI.hpp>

#include "../command_line.hpp"

namespace mnist {

Options read_options(int argc, const char* const* argv) {
  Options options;
  CLI::App app{"Trains Net<Dense<784, 128>, ReLU, Dense<128, 10>> on MNIST's handwritten digits, and tests it.", "mnist"};
  app.get_formatter()->column_width(24);
  app.add_option("--data", options.data, "Folder of the four IDX files, packed (.gz) or not")
      ->type_name("DIR")
      ->capture_default_str();
  command_line::add_number(app, "--epochs", options.epochs, "Passes over the training images, those before --resume included",
                           "1 to 10000", [](std::size_t epochs) { return epochs >= 1 && epochs <= 10000; });
  command_line::add_number(app, "--seed", options.seed, "Where split, weights and order begin", "0 to 2^64 - 1",
                           [](std::uint64_t) { return true; });
  app.add_option("--checkpoint", options.checkpoint, "Written after each epoch")->type_name("FILE")->capture_default_str();
  app.add_flag("--resume", options.resume, "Go on from the checkpoint");
  app.add_option("--save", options.save, "Write the trained net, as safetensors")->type_name("FILE");
  app.add_flag("--quiet", options.quiet, "Print only the accuracy");
  command_line::parse(app, argc, argv, wrong_use);
  return options;
}

}  // namespace mnist
