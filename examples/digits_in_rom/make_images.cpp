// SPDX-License-Identifier: BSL-1.0
//
// Writes images.hpp: the first hundred of the images that `digits` tests with, and does not train on.
//
//     digits_images examples/data/digits.csv > examples/digits_in_rom/images.hpp

#include <cstddef>
#include <cstdio>
#include <span>

#include "../13_digits/classifier.hpp"
#include "../13_digits/digits_data.hpp"
#include "../13_digits/split.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: digits_images digits.csv > images.hpp\n", stderr);
    return 2;
  }
  try {
    const auto examples = digits::load(argv[1]);
    const auto test = digits::random_split(examples, ctnn::Seed{digits::Training{}.seed}).test;
    std::puts(
        "// Images that digits_net was not trained on, from examples/data (CC BY 4.0, Alpaydin and Kaynak, 1998): 64 pixels, 0 "
        "(paper)\n"
        "// to 16 (ink), line by line, and the digit. Written by make_images.cpp.\n"
        "#pragma once\n\n#include <cstdint>\n\n"
        "struct Image {\n  std::uint8_t pixels[64], digit;\n};\n\n"
        "inline constexpr Image images[100] = {");
    for (const digits::Example& example : std::span{test}.first(100)) {
      std::fputs("    {{", stdout);
      for (std::size_t i = 0; i < example.input.size(); ++i)
        std::printf("%s%.0f", i == 0 ? "" : i == 32 ? ",\n      " : ", ", static_cast<double>(16 * example.input[i]));
      std::printf("}, %u},\n", static_cast<unsigned>(example.target.index));
    }
    std::puts("};");
    return std::fflush(stdout) == 0 ? 0 : 1;
  } catch (const digits::DataError& error) {
    std::fprintf(stderr, "digits_images: %s\n", error.what());
    return 2;
  }
}
