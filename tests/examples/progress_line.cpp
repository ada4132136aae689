// SPDX-License-Identifier: BSL-1.0
#include <cstddef>
#include <string>

#include "examples/13_digits/progress_bar.hpp"
#include "support/catch.hpp"

using digits::ProgressLine;

namespace {

constexpr ctnn::EpochReport report{.epoch = 12, .epochs = 240, .loss = 0.07314};

std::string text(std::size_t room) { return ProgressLine{report, 0.34, room, false}.text; }

}  // namespace

TEST_CASE("A progress line fits its room", "[examples][digits]") {
  for (std::size_t room = 0; room <= 200; ++room) {
    const ProgressLine line{report, 0.34, room, false};
    CHECK(line.characters == line.text.size());
    CHECK(line.characters <= room);
  }
}

TEST_CASE("A progress line leaves out what does not fit", "[examples][digits]") {
  CHECK(text(79) == "epoch  12/240 [##--------------------------------------]  loss 0.0731  0.3 s");
  CHECK(text(43) == "epoch  12/240 [-------]  loss 0.0731  0.3 s");
  CHECK(text(33) == "epoch  12/240  loss 0.0731  0.3 s");
  CHECK(text(21) == "epoch  12/240 [-----]");
  CHECK(text(13) == "epoch  12/240");
  CHECK(text(7) == "epoch  ");
}

TEST_CASE("Colours add nothing that is seen", "[examples][digits]") {
  const ProgressLine plain{report, 0.34, 79, false}, coloured{report, 0.34, 79, true};
  CHECK(coloured.characters == plain.characters);
  CHECK(coloured.text != plain.text);
}

TEST_CASE("The last epoch fills the bar", "[examples][digits]") {
  CHECK(ProgressLine{{.epoch = 5, .epochs = 5, .loss = 0}, 0, 30, false}.text.find('-') == std::string::npos);
}
