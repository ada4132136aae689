// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <csignal>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace io::detail {

inline volatile std::sig_atomic_t interrupted = 0;

extern "C" inline void note_interrupt(int signal) {
  interrupted = 1;
  std::signal(signal, SIG_DFL);  // whoever asks twice does not want to wait
}

}  // namespace io::detail

/// From now on Ctrl-C sets a flag, which is handed out, for FitOptions::stop or an observer that returns Control::Stop; a second
/// one ends the program.
inline const volatile std::sig_atomic_t* stop_on_interrupt() noexcept {
  io::detail::interrupted = 0;
  std::signal(SIGINT, io::detail::note_interrupt);
  return &io::detail::interrupted;
}

#include <ctnn/end_target.inc>
}  // namespace ctnn
