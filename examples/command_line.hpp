// SPDX-License-Identifier: BSL-1.0
//
// What the command lines of the example programs have in common, beside CLI11.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

#include <CLI/CLI.hpp>

namespace command_line {

/// A file of examples/data: in the sources, wherever the program is called from; beside the caller when the sources have gone.
inline std::filesystem::path default_data(const std::filesystem::path& name) {
  std::error_code ignored;
#ifdef EXAMPLES_DATA
  if (const auto in_sources = EXAMPLES_DATA / name; std::filesystem::exists(in_sources, ignored)) return in_sources;
#endif
  return "examples/data" / name;
}

/// An option that takes a whole number. CLI11 would take -1 for the largest number there is, 2^64 too, and 010 for 8.
template <class Number, class Accepts>
void add_number(CLI::App& app, const char* name, Number& number, const std::string& meaning, const std::string& expected,
                Accepts accepts) {
  const auto read = [=, &number](const std::string& text) {
    Number read_number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), read_number);
    if (error != std::errc{} || end != text.data() + text.size() || !accepts(read_number))
      throw CLI::ValidationError{name, "expected " + expected + ", found '" + text + "'"};
    number = read_number;
  };
  app.add_option_function<std::string>(name, read, meaning + ": " + expected)
      ->type_name("N")
      ->default_str(std::to_string(number));
}

/// Ends the program for --help, and with one sentence and `wrong_use` for what it does not understand.
inline void parse(CLI::App& app, int argc, const char* const* argv, int wrong_use) {
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& help) {
    std::exit(app.exit(help));
  } catch (const CLI::ParseError& error) {
    std::string sentence = error.what();
    std::replace(sentence.begin(), sentence.end(), '\n', ' ');
    std::fprintf(stderr, "%s: %s\n", app.get_name().c_str(), sentence.c_str());
    std::exit(wrong_use);
  }
}

}  // namespace command_line
