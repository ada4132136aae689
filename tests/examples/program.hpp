// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <poll.h>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <vector>

#include <sys/ioctl.h>
#include <sys/wait.h>

#include "support/temporary_folder.hpp"

namespace program {

struct Call {
  std::string program;
  std::vector<std::string> arguments{};
  std::map<std::string, std::string> environment{};  ///< beside ours
  std::filesystem::path folder = ".";
};

struct Result {
  int exit_code;  ///< 128 + the number of the signal, when one ended the program
  std::string output, errors;
};

struct ResultOnTerminal {
  int exit_code;
  std::string screen;  ///< all that was sent there, control characters included
};

namespace detail {

inline void require(bool success, const char* what) {
  if (!success) throw std::system_error{errno, std::generic_category(), what};
}

/// Does not return: this process becomes the program.
[[noreturn]] inline void become(const Call& call) {
  std::vector<char*> arguments{const_cast<char*>(call.program.c_str())};
  for (const std::string& argument : call.arguments) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  unsetenv("NO_COLOR");
  for (const auto& [name, value] : call.environment) setenv(name.c_str(), value.c_str(), 1);
  if (chdir(call.folder.c_str()) == 0) execv(arguments[0], arguments.data());
  _exit(127);
}

inline int exit_code_of(pid_t child) {
  int status = 0;
  require(waitpid(child, &status, 0) == child, "waitpid");
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Appends what has come; false at the end.
inline bool read_some(int file, std::string& text) {
  std::array<char, 4096> buffer;
  const ssize_t count = read(file, buffer.data(), buffer.size());
  if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
  return count > 0;
}

}  // namespace detail

/// Runs a program with output and errors in a pipe each.
[[nodiscard]] inline Result run(const Call& call) {
  int output[2], errors[2];
  detail::require(pipe(output) == 0 && pipe(errors) == 0, "pipe");
  const pid_t child = fork();
  detail::require(child >= 0, "fork");
  if (child == 0) {
    dup2(output[1], STDOUT_FILENO);
    dup2(errors[1], STDERR_FILENO);
    for (const int file : {output[0], output[1], errors[0], errors[1]}) close(file);
    detail::become(call);
  }
  close(output[1]);
  close(errors[1]);

  Result result{};
  std::array<pollfd, 2> open{{{output[0], POLLIN, 0}, {errors[0], POLLIN, 0}}};
  while (open[0].fd >= 0 || open[1].fd >= 0) {
    detail::require(poll(open.data(), open.size(), -1) > 0, "poll");
    if (open[0].revents != 0 && !detail::read_some(output[0], result.output)) open[0].fd = -1;  // poll leaves it out then
    if (open[1].revents != 0 && !detail::read_some(errors[0], result.errors)) open[1].fd = -1;
  }
  close(output[0]);
  close(errors[0]);
  result.exit_code = detail::exit_code_of(child);
  return result;
}

/// Runs a program on a pseudo terminal; types `keys` once it has shown something.
[[nodiscard]] inline ResultOnTerminal run_on_terminal(const Call& call, unsigned short columns, std::string_view keys = "") {
  const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  detail::require(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0, "posix_openpt");
  winsize size{};
  size.ws_row = 24;
  size.ws_col = columns;
  detail::require(ioctl(terminal, TIOCSWINSZ, &size) == 0, "TIOCSWINSZ");
  const std::string name = ptsname(terminal);

  const pid_t child = fork();
  detail::require(child >= 0, "fork");
  if (child == 0) {
    setsid();
    const int screen = open(name.c_str(), O_RDWR);
    if (screen < 0 || ioctl(screen, TIOCSCTTY, 0) != 0) _exit(126);  // Ctrl-C goes to the controlling terminal's processes
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(screen, file);
    close(screen);
    close(terminal);
    detail::become(call);
  }
  ResultOnTerminal result{};
  while (detail::read_some(terminal, result.screen)) {
    if (!keys.empty()) detail::require(write(terminal, keys.data(), keys.size()) == static_cast<ssize_t>(keys.size()), "write");
    keys = "";
  }
  close(terminal);
  result.exit_code = detail::exit_code_of(child);
  return result;
}

/// The lines of a text, each without its end.
[[nodiscard]] inline std::vector<std::string> lines(std::string_view text) {
  std::vector<std::string> found;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    found.emplace_back(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return found;
}

using test::TemporaryFolder;

}  // namespace program
