// SPDX-License-Identifier: BSL-1.0
//
// Writes digits_int8.hpp: the images that `digits` tests with, some that it trained on to calibrate with, and how many of the former
// the net of floats reads right.
//
//     embedded_make_digits_int8 examples/data/digits.csv > examples/embedded/digits_int8.hpp

#include <cstddef>
#include <cstdio>
#include <span>

#include "../13_digits/classifier.hpp"
#include "../13_digits/digits_data.hpp"
#include "../13_digits/split.hpp"
#include "../digits_in_rom/digits_net.hpp"

namespace {

void write(const char* name, std::span<const digits::Example> examples) {
  std::printf("inline constexpr Image %s[%zu] = {\n", name, examples.size());
  for (const digits::Example& example : examples) {
    std::fputs("    {\"", stdout);
    for (const float pixel : example.input) std::putchar('a' + static_cast<int>(16 * pixel));
    std::printf("\", %u},\n", static_cast<unsigned>(example.target.index));
  }
  std::puts("};\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: embedded_make_digits_int8 digits.csv > digits_int8.hpp\n", stderr);
    return 2;
  }
  try {
    const auto examples = digits::load(argv[1]);
    const auto [training, test] = digits::random_split(examples, ctnn::Seed{digits::Training{}.seed});
    std::puts(
        "// SPDX-License-Identifier: BSL-1.0\n"
        "// Written by make_digits_int8.cpp. Images from examples/data (CC BY 4.0, Alpaydin and Kaynak, 1998): 64 pixels, a "
        "(paper) to\n"
        "// q (ink), line by line, and the digit.\n"
        "#pragma once\n\n#include <cstdint>\n\n"
        "struct Image {\n  char pixels[65];\n  std::uint8_t digit;\n};\n\n"
        "// Of those that digits_net was trained on: to see which numbers occur in it.");
    write("calibration_images", std::span{training}.first(32));
    std::puts("// All that it was not trained on.");
    write("test_images", test);
    std::size_t right = 0;
    for (const digits::Example& example : test) right += ctnn::argmax(digits_net(example.input)) == example.target.index;
    std::printf("inline constexpr std::uint32_t float_net_reads_right = %zu;  // of test_images\n", right);
    return std::fflush(stdout) == 0 ? 0 : 1;
  } catch (const digits::DataError& error) {
    std::fprintf(stderr, "embedded_make_digits_int8: %s\n", error.what());
    return 2;
  }
}
