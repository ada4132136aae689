// SPDX-License-Identifier: BSL-1.0
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <ios>
#include <string>
#include <vector>

#include "examples/program.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

void write_idx(const fs::path& path, const std::vector<std::uint32_t>& extents, const std::string& values) {
  std::string file{'\0', '\0', '\x08', static_cast<char>(extents.size())};
  for (const std::uint32_t extent : extents)
    for (int shift = 24; shift >= 0; shift -= 8) file += static_cast<char>(extent >> shift & 0xff);
  std::ofstream{path, std::ios::binary} << file << values;
}

/// "Images" with a white row where the digit says, and some dust.
void write_images(const fs::path& folder, const std::string& name, std::uint32_t count) {
  std::string pixels, labels;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t digit = i * 7 % 10;
    std::string image(784, '\0');
    for (std::uint32_t column = 0; column < 28; ++column) image[28 * (2 * digit + 4) + column] = '\xff';
    for (std::uint32_t dust = 0; dust < 40; ++dust) image[(i * 131 + dust * 61) % 784] = '\x80';
    pixels += image;
    labels += static_cast<char>(digit);
  }
  write_idx(folder / (name + "-images-idx3-ubyte"), {count, 28, 28}, pixels);
  write_idx(folder / (name + "-labels-idx1-ubyte"), {count}, labels);
}

struct Folder : program::TemporaryFolder {
  Folder() {
    write_images(path(), "train", 240);
    write_images(path(), "t10k", 60);
  }
};

[[nodiscard]] program::Call mnist(const Folder& folder, std::vector<std::string> arguments) {
  if (arguments.empty() || arguments[0] != "--data") arguments.insert(arguments.begin(), {"--data", folder.path().string()});
  return {
      .program = EXAMPLES_FOLDER "/mnist", .arguments = arguments, .environment = {{"TERM", "dumb"}}, .folder = folder.path()};
}

}  // namespace

TEST_CASE("mnist trains on IDX files, and keeps checkpoints", "[examples][mnist]") {
  const Folder folder;
  const program::Result result = program::run(mnist(folder, {"--epochs", "3"}));
  INFO(result.errors);
  CHECK(result.exit_code == 0);
  CHECK(result.output == "test accuracy: 100.00 %\n");
  const std::vector<std::string> lines = program::lines(result.errors);
  REQUIRE(lines.size() == 3);
  CHECK(lines[2].find("epoch 3/3  loss ") == 0);
  CHECK(fs::exists(folder.path() / "mnist.checkpoint"));
  CHECK(fs::exists(folder.path() / "mnist.checkpoint.previous"));
}

TEST_CASE("mnist goes on after Ctrl-C as if nothing had happened", "[examples][mnist]") {
  const Folder folder;
  const std::string epochs = "120";
  REQUIRE(program::run(mnist(folder, {"--epochs", epochs, "--quiet", "--checkpoint", "a", "--save", "whole"})).exit_code == 0);

  const program::ResultOnTerminal stopped =
      program::run_on_terminal(mnist(folder, {"--epochs", epochs, "--checkpoint", "b"}), 80, "\x03");
  INFO(stopped.screen);
  CHECK(stopped.exit_code == 130);
  CHECK(stopped.screen.find("--resume goes on") != std::string::npos);

  const program::Result resumed =
      program::run(mnist(folder, {"--epochs", epochs, "--checkpoint", "b", "--resume", "--save", "halves"}));
  INFO(resumed.errors);
  CHECK(resumed.exit_code == 0);
  CHECK(program::lines(resumed.errors).size() < 120);  // not from the beginning
  CHECK(test::contents_of(folder.path() / "halves") == test::contents_of(folder.path() / "whole"));
  CHECK(!test::contents_of(folder.path() / "whole").empty());
}

TEST_CASE("mnist says in one sentence what it cannot use", "[examples][mnist]") {
  const Folder folder;
  const auto fails = [&](const std::vector<std::string>& arguments, const std::string& sentence) {
    const program::Result result = program::run(mnist(folder, arguments));
    CAPTURE(result.errors);
    CHECK(result.exit_code == 2);
    CHECK(program::lines(result.errors).size() == 1);
    CHECK(result.errors.find(sentence) != std::string::npos);
  };
  fails({"--resume"}, "mnist.checkpoint: expected a file that can be read, found No such file or directory");
  fails({"--data", "nowhere"}, "train-images-idx3-ubyte: expected a file that can be read");
  fails({"--epochs", "0"}, "--epochs");
  fails({"--checkpoint", folder.path().string()}, "Is a directory");
  std::ofstream{folder.path() / "torn", std::ios::binary} << "torn";
  fails({"--resume", "--checkpoint", "torn"}, "torn: expected a checkpoint of ctnn, version 1, found something else");
  write_images(folder.path(), "t10k", 1);
  fs::resize_file(folder.path() / "t10k-images-idx3-ubyte", 500);
  fails({}, "t10k-images-idx3-ubyte");
}

// With the real files, where CMake finds them.
TEST_CASE("mnist reads 97.5 % of the test images after 5 epochs", "[.][real]") {
  const program::TemporaryFolder folder;
  const char* const data = std::getenv("CTNN_MNIST");
  REQUIRE(data != nullptr);
  const program::Result result = program::run({.program = EXAMPLES_FOLDER "/mnist",
                                               .arguments = {"--data", data, "--quiet"},
                                               .environment = {},
                                               .folder = folder.path()});
  INFO(result.errors);
  CHECK(result.exit_code == 0);
  REQUIRE(result.output.find("test accuracy: ") == 0);
  CHECK(std::stod(result.output.substr(15)) >= 97.5);
}
