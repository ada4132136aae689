// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

#include <CLI/CLI.hpp>

#include "../command_line.hpp"

namespace penguins {

Options read_options(int argc, const char* const* argv) {
  Options options;
  options.data = command_line::default_data("penguins.csv");
  CLI::App app{"Trains Net<Dense<8, 16>, Tanh, Dense<1>> to say how heavy a penguin is, and tests it on one in five.",
               "csv_regression"};
  app.get_formatter()->column_width(20);
  command_line::add_number(app, "--epochs", options.epochs, "Most passes over the penguins", "1 to 10000",
                           [](std::size_t epochs) { return epochs >= 1 && epochs <= 10000; });
  command_line::add_number(app, "--seed", options.seed, "Where split, weights and order begin", "0 to 2^64 - 1",
                           [](std::uint64_t) { return true; });
  app.add_option("--data", options.data, "The table of penguins, gz or not")
      ->type_name("FILE")
      ->check([](const std::string& text) { return text.empty() ? "expected the name of a file, found ''" : ""; });
  app.add_flag("--quiet", options.quiet, "Print only the result");
  command_line::parse(app, argc, argv, wrong_use);
  return options;
}

}  // namespace penguins
