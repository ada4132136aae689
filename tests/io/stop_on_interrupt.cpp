// SPDX-License-Identifier: BSL-1.0
#include <csignal>
#include <unistd.h>

#include <sys/wait.h>

#include <ctnn/io/stop_on_interrupt.hpp>

#include "support/catch.hpp"

namespace {

/// How a child ends that is interrupted so often, and says then what the flag was.
int status_after(int interrupts) {
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const volatile std::sig_atomic_t* const stop = ctnn::stop_on_interrupt();
    for (int i = 0; i < interrupts; ++i) std::raise(SIGINT);
    ::_exit(10 + *stop);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  return status;
}

}  // namespace

TEST_CASE("an interrupt sets the flag, a second one ends the program", "[io]") {
  CHECK(WEXITSTATUS(status_after(0)) == 10);
  CHECK(WEXITSTATUS(status_after(1)) == 11);
  const int status = status_after(2);
  REQUIRE(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGINT);
}
