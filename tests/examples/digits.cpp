// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "program.hpp"
#include "support/catch.hpp"

namespace {

using Catch::Matchers::Matches;
const std::string accuracy_line = "test accuracy: \\d+\\.\\d\\d %";

program::Result digits(std::vector<std::string> arguments, const std::filesystem::path& folder = ".") {
  return program::run({.program = EXAMPLES_FOLDER "/digits",
                       .arguments = std::move(arguments),
                       .environment = {{"TERM", "xterm"}},
                       .folder = folder});
}

program::ResultOnTerminal digits_on_terminal(std::map<std::string, std::string> environment, unsigned short columns = 80) {
  environment.emplace("TERM", "xterm");
  return program::run_on_terminal({.program = EXAMPLES_FOLDER "/digits", .environment = std::move(environment)}, columns);
}

bool is_plain(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); });
}

std::string without_colours(std::string text) {
  for (std::size_t start = 0; (start = text.find('\x1b', start)) != text.npos;)
    text.erase(start, text.find('m', start) + 1 - start);
  return text;
}

/// Terminals put \r before each \n.
std::string as_sent(std::string screen) {
  for (std::size_t place = 0; (place = screen.find("\r\n", place)) != screen.npos;) screen.erase(place, 1);
  return screen;
}

/// What the line of the progress bar held, one after the other.
std::vector<std::string> drawings(const std::string& screen) {
  std::vector<std::string> found;
  std::istringstream line{without_colours(screen.substr(0, screen.find("\r\n")))};
  for (std::string drawing; std::getline(line, drawing, '\r');)
    if (!drawing.empty()) found.push_back(drawing);
  return found;
}

}  // namespace

TEST_CASE("digits in a pipe writes plain lines, the accuracy last", "[examples][digits]") {
  const program::Result result = digits({});
  REQUIRE(result.exit_code == 0);
  CHECK(is_plain(result.output));
  CHECK(is_plain(result.errors));

  const std::vector<std::string> progress = program::lines(result.errors);
  CHECK(progress.size() == 10);
  CHECK_THAT(progress.back(), Matches("epoch 40/40  loss \\d\\.\\d{4}  \\d+\\.\\d s"));

  const std::vector<std::string> lines = program::lines(result.output);
  REQUIRE(lines.size() == 13);
  CHECK_THAT(lines.back(), Matches(accuracy_line));

  // The matrix holds each image of the test once; its diagonal are the right answers.
  int total = 0, right = 0;
  for (int actual = 0; actual < 10; ++actual) {
    const std::string& line = lines[static_cast<std::size_t>(actual) + 2];
    CHECK(line.size() == lines[1].size());
    std::istringstream numbers{line};
    int name = -1;
    REQUIRE(numbers >> name);
    CHECK(name == actual);
    for (int predicted = 0; predicted < 10; ++predicted) {
      int count = -1;
      REQUIRE(numbers >> count);
      total += count;
      if (predicted == actual) right += count;
    }
  }
  CHECK(total == 359);
  CHECK_THAT(std::stod(lines.back().substr(15)), WithinAbs(100.0 * right / total, 0.005001));  // two decimals
}

TEST_CASE("digits takes epochs, batch and seed", "[examples][digits]") {
  const std::string once = digits({"--epochs", "1"}).output;
  CHECK(digits({"--epochs", "1"}).output == once);
  CHECK(digits({"--epochs", "1", "--seed", "1", "--batch", "32"}).output == once);
  CHECK(digits({"--epochs", "1", "--seed", "2"}).output != once);
  CHECK(digits({"--epochs", "2"}).output != once);
  for (const char* batch : {"1", "8", "16", "64", "128"}) {
    const program::Result result = digits({"--epochs", "1", "--batch", batch});
    CHECK(result.exit_code == 0);
    CHECK(result.output != once);
  }
  CHECK(program::lines(digits({"--epochs", "3"}).errors).size() == 3);
}

TEST_CASE("digits --quiet prints the accuracy only", "[examples][digits]") {
  const program::Result result = digits({"--quiet", "--epochs", "2"});
  CHECK(result.exit_code == 0);
  CHECK(result.errors.empty());
  CHECK(result.output.ends_with('\n'));
  REQUIRE(program::lines(result.output).size() == 1);
  CHECK_THAT(program::lines(result.output)[0], Matches(accuracy_line));
}

TEST_CASE("digits finds its data from any folder", "[examples][digits]") {
  const program::TemporaryFolder elsewhere;
  CHECK(digits({"--quiet", "--epochs", "1"}, elsewhere.path()).exit_code == 0);
  CHECK(digits({"--quiet", "--epochs", "1"}, EXAMPLES_SOURCE_DIR).exit_code == 0);
  CHECK(digits({"--quiet", "--epochs", "1", "--data", "examples/data/digits.csv"}, EXAMPLES_SOURCE_DIR).exit_code == 0);
}

TEST_CASE("digits --help names every option", "[examples][digits]") {
  const program::Result result = digits({"--help"});
  CHECK(result.exit_code == 0);
  CHECK(result.errors.empty());
  for (const char* option : {"--epochs", "--batch", "--seed", "--data", "--header", "--out", "--quiet", "--help"})
    CHECK(result.output.find(option) != std::string::npos);
}

TEST_CASE("digits answers a wrong option with one sentence and 2", "[examples][digits]") {
  const auto check = [](std::vector<std::string> arguments, const std::string& sentence) {
    const program::Result result = digits(std::move(arguments));
    CHECK(result.exit_code == 2);
    CHECK(result.output.empty());
    CHECK(result.errors == "digits: " + sentence + "\n");
  };
  check({"--epochs", "0"}, "--epochs: expected 1 to 10000, found '0'");
  check({"--epochs", "10001"}, "--epochs: expected 1 to 10000, found '10001'");
  check({"--epochs", "many"}, "--epochs: expected 1 to 10000, found 'many'");
  check({"--epochs=1e3"}, "--epochs: expected 1 to 10000, found '1e3'");
  check({"--batch", "5"}, "--batch: expected 1, 8, 16, 32, 64 or 128, found '5'");
  check({"--batch", "0x8"}, "--batch: expected 1, 8, 16, 32, 64 or 128, found '0x8'");
  check({"--seed", "-1"}, "--seed: expected 0 to 2^64 - 1, found '-1'");
  check({"--seed", "18446744073709551616"}, "--seed: expected 0 to 2^64 - 1, found '18446744073709551616'");
  check({"--data", ""}, "--data: expected the name of a file, found ''");
  check({"--header", ""}, "--header: expected the name of a file, found ''");

  // The words of these are CLI11's.
  using Arguments = std::vector<std::string>;
  const std::array<Arguments, 6> others{
      {{"--speed"}, {"more"}, {"--epochs"}, {"--data"}, {"--seed", "1", "--seed", "2"}, {"--quiet=x"}}};
  for (const Arguments& arguments : others) {
    const program::Result result = digits(arguments);
    CHECK(result.exit_code == 2);
    CHECK(result.output.empty());
    CHECK(result.errors.starts_with("digits: "));
    CHECK(program::lines(result.errors).size() == 1);
  }
}

TEST_CASE("digits says when its result cannot be written", "[examples][digits]") {
  const program::Result result =
      program::run({.program = "/bin/sh", .arguments = {"-c", "exec \"$0\" --quiet --epochs 1 >&-", EXAMPLES_FOLDER "/digits"}});
  CHECK(result.exit_code == 1);
  CHECK(result.errors == "digits: the result could not be written\n");
}

TEST_CASE("digits --header writes the net that it has trained", "[examples][digits]") {
  namespace fs = std::filesystem;
  const program::TemporaryFolder folder;
  const auto content = [&](const char* name) {
    std::ifstream file{folder.path() / name};
    return std::string{std::istreambuf_iterator<char>{file}, {}};
  };
  const program::Result result = digits({"--quiet", "--epochs", "2", "--header", "net.hpp"}, folder.path());
  CHECK(result.exit_code == 0);
  CHECK(result.errors.empty());
  CHECK(result.output == digits({"--quiet", "--epochs", "2"}).output);
  const std::string header = content("net.hpp");
  CHECK(header.find("\n#pragma once\n") != header.npos);
  CHECK(header.find("\ninline constexpr auto digits_net = ") != header.npos);
  CHECK(header.find("ctnn::Net<ctnn::Dense<64, 32>, ctnn::ReLU, ctnn::Dense<32, 10>>") != header.npos);

  SECTION("in the place of another one, or through a link to it") {
    fs::create_symlink("net.hpp", folder.path() / "link.hpp");
    CHECK(digits({"--quiet", "--epochs", "1", "--header", "link.hpp"}, folder.path()).exit_code == 0);
    CHECK(fs::is_symlink(folder.path() / "link.hpp"));
    const std::string other = content("net.hpp");
    CHECK(other.size() > header.size() / 2);
    CHECK(other != header);
  }
  SECTION("the same again, and nothing beside it") {
    CHECK(digits({"--quiet", "--epochs", "2", "--header", "again.hpp"}, folder.path()).exit_code == 0);
    CHECK(content("again.hpp") == header);
    CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == 2);
  }
  SECTION("to a pipe too") {
    CHECK(digits({"--quiet", "--epochs", "2", "--header", "/dev/stderr"}, folder.path()).errors == header);
  }
}

TEST_CASE("digits --out draws what it has learnt", "[examples][digits]") {
  const program::TemporaryFolder folder;
  const program::Result result = digits({"--quiet", "--epochs", "3", "--out", "made/here"}, folder.path());
  CHECK(result.exit_code == 0);
  CHECK(result.errors.empty());
  CHECK(result.output == digits({"--quiet", "--epochs", "3"}).output);
  for (const char* name : {"loss.svg", "confusion_matrix.svg", "weights.svg"}) {
    const std::string picture = test::contents_of(folder / "made/here" / name);
    CHECK(picture.starts_with("<svg"));
    CHECK(picture.ends_with("</svg>\n"));
  }
  // The accuracy in the picture's title is the one that was printed.
  const std::string picture = test::contents_of(folder / "made/here/confusion_matrix.svg");
  const std::size_t title = picture.find("<title>Accuracy ");
  REQUIRE(title != picture.npos);
  CHECK_THAT(std::stod(picture.substr(title + 16)), WithinAbs(std::stod(result.output.substr(15)), 0.055));

  const program::Result nowhere = digits({"--quiet", "--epochs", "1", "--out", "/dev/null/folder"});
  CHECK(nowhere.exit_code == 1);
  CHECK(nowhere.errors == "digits: /dev/null/folder/loss.svg: expected a file that can be written, found Not a directory\n");
}

TEST_CASE("digits says when the header cannot be written", "[examples][digits]") {
  const program::TemporaryFolder folder;
  const std::string inside = (folder.path() / "no_such_folder/net.hpp").string(), is_folder = folder.path().string();
  const std::map<std::string, std::string> reasons{
      {inside, "No such file or directory"}, {is_folder, "Is a directory"}, {"/dev/full", "No space left on device"}};
  for (const auto& [name, reason] : reasons) {
    if (name == "/dev/full" && !std::filesystem::exists(name)) continue;
    const program::Result result = digits({"--quiet", "--epochs", "1", "--header", name});
    CHECK(result.exit_code == 1);
    CHECK_THAT(program::lines(result.output).at(0), Matches(accuracy_line));
    CHECK(result.errors == "digits: " + name + ": expected a file that can be written, found " + reason + "\n");
  }
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("digits on a terminal draws one line over itself", "[examples][digits]") {
  const program::ResultOnTerminal result = digits_on_terminal({});
  CHECK(result.exit_code == 0);
  CHECK(result.screen.find("\x1b[32m") != std::string::npos);
  CHECK_THAT(program::lines(as_sent(without_colours(result.screen))).back(), Matches(accuracy_line));

  const std::vector<std::string> found = drawings(result.screen);
  REQUIRE(found.size() >= 2);
  CHECK(found.front().starts_with("epoch  1/40 [#-----"));
  CHECK(found.back().starts_with("epoch 40/40 [########################################]"));
  CHECK(program::lines(result.screen).size() == 14);  // this one, the matrix, the accuracy
  const double seconds = std::stod(found.back().substr(found.back().rfind("  ")));
  CHECK(static_cast<double>(found.size()) <= 10 * (seconds + 0.05) + 2);  // at most every 100 ms, and the last
}

TEST_CASE("digits keeps the line within the terminal", "[examples][digits]") {
  for (const unsigned short columns : std::array<unsigned short, 4>{12, 20, 40, 200}) {
    const program::ResultOnTerminal result = digits_on_terminal({}, columns);
    CHECK(result.exit_code == 0);
    for (const std::string& drawing : drawings(result.screen)) CHECK(drawing.size() < columns);
  }
}

TEST_CASE("digits minds NO_COLOR and dumb terminals", "[examples][digits]") {
  SECTION("NO_COLOR takes the colours, not the bar") {
    const std::string screen = digits_on_terminal({{"NO_COLOR", "1"}}).screen;
    CHECK(screen.find('\x1b') == std::string::npos);
    CHECK(drawings(screen).size() >= 2);
  }
  SECTION("an empty NO_COLOR does not count") {
    CHECK(digits_on_terminal({{"NO_COLOR", ""}}).screen.find('\x1b') != std::string::npos);
  }
  SECTION("a dumb terminal gets plain lines") {
    const std::string screen = digits_on_terminal({{"TERM", "dumb"}}).screen;
    CHECK(is_plain(as_sent(screen)));
    CHECK(program::lines(screen).size() == 10 + 13);
  }
}

TEST_CASE("digits stops at Ctrl-C, with what it has learnt", "[examples][digits]") {
  const program::TemporaryFolder folder;
  const std::filesystem::path header = folder.path() / "net.hpp";
  const program::Call call{.program = EXAMPLES_FOLDER "/digits",
                           .arguments = {"--epochs", "10000", "--header", header.string()},
                           .environment = {{"TERM", "xterm"}}};
  const program::ResultOnTerminal result = program::run_on_terminal(call, 80, "\x03");
  CHECK(result.exit_code == 130);
  CHECK(result.screen.find("\ndigits: interrupted after ") != std::string::npos);
  CHECK_THAT(program::lines(as_sent(without_colours(result.screen))).back(), Matches(accuracy_line));
  CHECK(std::filesystem::file_size(header) > 10000);
}
