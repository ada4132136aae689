// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#include <ctnn/train/fit_report.hpp>

#include "terminal.hpp"

namespace digits {

/// `epoch 12/60 [########------------]  loss 0.0731  0.3 s` in at most `room` characters; what does not fit is left out.
struct ProgressLine {
  std::string text;            ///< colours included
  std::size_t characters = 0;  ///< those that are seen

  ProgressLine(const ctnn::EpochReport& report, double seconds, std::size_t room, bool colours) {
    std::array<char, 64> buffer;
    const auto digits = static_cast<int>(std::to_string(report.epochs).size());
    std::snprintf(buffer.data(), buffer.size(), "epoch %*zu/%zu", digits, report.epoch, report.epochs);
    append(std::string_view{buffer.data()}.substr(0, room));

    std::snprintf(buffer.data(), buffer.size(), "  loss %.4f  %.1f s", report.loss, seconds);
    const std::string_view figures = characters + std::string_view{buffer.data()}.size() <= room ? buffer.data() : "";

    constexpr std::size_t shortest = 5, longest = 40, frame = 3;  // " [" and "]"
    const std::size_t used = characters + figures.size() + frame;
    if (room >= used + shortest) {
      const std::size_t length = std::min(room - used, longest), filled = length * report.epoch / report.epochs;
      append(" [");
      if (colours) text += "\x1b[32m";
      append(std::string(filled, '#'));
      if (colours) text += "\x1b[0m";
      append(std::string(length - filled, '-'));
      append("]");
    }
    append(figures);
  }

 private:
  void append(std::string_view visible) {
    text += visible;
    characters += visible.size();
  }
};

/// How far a training is, told on one stream: a line drawn over itself on a terminal, about ten plain lines elsewhere.
class ProgressBar {
 public:
  explicit ProgressBar(std::FILE* stream) : stream_(stream), terminal_(stream) {}

  void show(const ctnn::EpochReport& report) {
    const Clock::time_point now = Clock::now();
    const double seconds = std::chrono::duration<double>(now - start_).count();
    if (terminal_.redraws()) {
      const bool soon = drawn_ > 0 && now - last_drawn_ < pause;
      if (soon && report.epoch != report.epochs) return;
      last_drawn_ = now;
      draw({report, seconds, terminal_.width() - 1, terminal_.colours()});  // a full last column would break the line
    } else if (report.epoch * plain_lines / report.epochs != (report.epoch - 1) * plain_lines / report.epochs) {
      std::fprintf(stream_, "epoch %zu/%zu  loss %.4f  %.1f s\n", report.epoch, report.epochs, report.loss, seconds);
    }
  }

  /// Leaves the line, so that what follows starts on its own.
  void finish() {
    if (drawn_ > 0) std::fputc('\n', stream_);
    drawn_ = 0;
  }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr std::size_t plain_lines = 10;
  static constexpr std::chrono::milliseconds pause{100};  // eyes see no more, and drawing takes longer than an epoch

  void draw(const ProgressLine& line) {
    const std::string rest(drawn_ > line.characters ? drawn_ - line.characters : 0, ' ');  // wipes what a longer line left
    std::fprintf(stream_, "\r%s%s", line.text.c_str(), rest.c_str());
    std::fflush(stream_);
    drawn_ = line.characters;
  }

  std::FILE* stream_;
  Terminal terminal_;
  Clock::time_point start_ = Clock::now(), last_drawn_;
  std::size_t drawn_ = 0;  // characters in the line
};

}  // namespace digits
