// SPDX-License-Identifier: BSL-1.0
// What becomes of a checkpoint when the system fails: a program of its own, linked with -Wl,--wrap for each of the calls below.
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <new>
#include <optional>
#include <string>
#include <time.h>
#include <unistd.h>
#include <vector>

#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>

#include <ctnn/io/checkpoint.hpp>
#include <ctnn/io/safetensors.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/losses/half_squared_error.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/optimizers/sgd.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/train/trainer.hpp>

#include "io/safetensors_bytes.hpp"
#include "support/allocations.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

namespace {

enum class Function { Open, Write, Fsync, Rename, Close };

/// A call of the system, as it came.
struct SystemCall {
  Function function;
  std::string path{};  ///< opened, or renamed
  std::string to{};
  int file = -1, flags = 0;
  mode_t rights = 0;
};

/// What the calls of the program do in place of what they would.
struct Faults {
  std::optional<Function> failing{};
  int until_failure = 0, error = EIO;  ///< counted from 1
  std::size_t longest_write = ~std::size_t{0};
  bool interrupt_every_other_write = false;
  std::vector<SystemCall>* record = nullptr;

  bool interrupted = false;

  /// Whether this is the one.
  bool fail(Function function) {
    if (failing != function || until_failure == 0 || --until_failure != 0) return false;
    errno = error;
    return true;
  }
};
Faults faults;

/// Faults until the end of the scope.
struct WithFaults {
  explicit WithFaults(Faults wanted) { faults = wanted; }
  ~WithFaults() { faults = {}; }
  WithFaults(const WithFaults&) = delete;
  WithFaults& operator=(const WithFaults&) = delete;
  [[nodiscard]] static bool happened() { return faults.failing && faults.until_failure == 0; }
};

}  // namespace

extern "C" {
// The linker calls the first where the program says the second.
// NOLINTBEGIN
int __real_open(const char* path, int flags, ...);
ssize_t __real_write(int file, const void* bytes, std::size_t size);
int __real_fsync(int file);
int __real_rename(const char* from, const char* to);
int __real_close(int file);
// NOLINTEND

int __wrap_open(const char* path, int flags, mode_t mode) {
  if (faults.fail(Function::Open)) return -1;
  const int file = __real_open(path, flags, mode);
  if (faults.record)
    faults.record->push_back({.function = Function::Open, .path = path, .file = file, .flags = flags, .rights = mode});
  return file;
}
ssize_t __wrap_write(int file, const void* bytes, std::size_t size) {
  if (faults.fail(Function::Write)) return -1;
  if (faults.interrupt_every_other_write && (faults.interrupted = !faults.interrupted)) {
    errno = EINTR;
    return -1;
  }
  if (faults.record) faults.record->push_back({.function = Function::Write, .file = file});
  return __real_write(file, bytes, size < faults.longest_write ? size : faults.longest_write);
}
int __wrap_fsync(int file) {
  if (faults.fail(Function::Fsync)) return -1;
  if (faults.record) faults.record->push_back({.function = Function::Fsync, .file = file});
  return __real_fsync(file);
}
int __wrap_rename(const char* from, const char* to) {
  if (faults.fail(Function::Rename)) return -1;
  if (faults.record) faults.record->push_back({.function = Function::Rename, .path = from, .to = to});
  return __real_rename(from, to);
}
int __wrap_close(int file) {
  const bool fails = faults.fail(Function::Close);
  const int error = errno;
  if (faults.record) faults.record->push_back({.function = Function::Close, .file = file});
  const int result = __real_close(file);
  if (!fails) return result;
  errno = error;
  return -1;
}
}

namespace {

using namespace ctnn;
using test::complaint, test::contents_of, test::TemporaryFolder;
namespace fs = std::filesystem;

using Small = Net<Dense<2, 3>>;
using Large = Net<Dense<100, 100>>;  // 40,000 bytes: there is time to be killed while they are written

template <class Net>
struct Run {
  Net net;
  Trainer<Net, HalfSquaredError, SGD, 1> trainer{net, HalfSquaredError{}, SGD{}, batch<1>};

  explicit Run(std::uint64_t number) : net{Seed{number}} { trainer.state().epochs = number; }
};

/// Which training the file is of; all of it, or this fails.
template <class Net>
std::size_t number_in(const fs::path& path) {
  Run<Net> loaded{0};
  load_checkpoint(path, loaded.trainer);
  const std::size_t number = loaded.trainer.state().epochs;
  const Run<Net> whole{number};
  REQUIRE(test::numbers_of<Net>(loaded.net) == test::numbers_of<Net>(whole.net));
  return number;
}

/// A checkpoint of training 2, to be replaced by training 3; training 1 is the one before.
struct Folder {
  TemporaryFolder folder;
  fs::path path = folder / "checkpoint", previous = folder / "checkpoint.previous";
  const Run<Small> second{2}, third{3};

  Folder() {
    save_checkpoint(path, Run<Small>{1}.trainer);
    save_checkpoint(path, second.trainer);
  }
  std::string save() const {
    return complaint([&] { save_checkpoint(path, third.trainer); });
  }
  /// Which training is found; that before it is there too, and nothing else.
  std::size_t check() const {
    const std::size_t now = number_in<Small>(path), before = number_in<Small>(previous);
    CHECK((now == 2 || now == 3));
    CHECK((before == 1 || before == 2));
    CHECK(before <= now);
    CHECK(folder.file_count() == 2);
    return now;
  }
};

/// Fails the n-th call until there are no more of it; says how many there are.
int fail_each(Function function, std::size_t longest_write = ~std::size_t{0}) {
  for (int n = 1;; ++n) {
    INFO("call " << n);
    const Folder folder;
    std::string said;
    bool happened = false;
    {
      const WithFaults with{{.failing = function, .until_failure = n, .longest_write = longest_write}};
      said = folder.save();
      happened = with.happened();
    }
    const std::size_t now = folder.check();
    if (said.empty()) CHECK(now == 3);
    else CHECK(said.ends_with(", found Input/output error"));
    if (!happened) {
      CHECK(said.empty());
      return n - 1;
    }
  }
}

}  // namespace

TEST_CASE("whichever call of the system fails, the old or the new checkpoint is there", "[io][faults]") {
  CHECK(fail_each(Function::Open) == 2);  // the file, the folder
  CHECK(fail_each(Function::Write) == 1);
  CHECK(fail_each(Function::Write, 100) > 10);
  CHECK(fail_each(Function::Fsync) == 2);   // the file, the folder
  CHECK(fail_each(Function::Rename) == 2);  // the one before, the file
  CHECK(fail_each(Function::Close) == 2);
}

TEST_CASE("writes that are interrupted, or write a part, go on", "[io][faults]") {
  const Folder folder;
  {
    const WithFaults with{{.longest_write = 7, .interrupt_every_other_write = true}};
    CHECK(folder.save().empty());
  }
  CHECK(folder.check() == 3);
}

TEST_CASE("whichever allocation fails, the old or the new checkpoint is there", "[io][faults]") {
  for (std::size_t n = 1;; ++n) {
    const Folder folder;
    bool failed = false, threw = false;
    {
      const test::Allocations memory{n};
      try {
        save_checkpoint(folder.path, folder.third.trainer);
      } catch (const std::bad_alloc&) {
        threw = true;
      }
      failed = memory.failed();
    }
    INFO("allocation " << n);
    const std::size_t now = folder.check();
    if (!threw) CHECK(now == 3);
    if (!failed) {
      CHECK(n > 20);
      return;
    }
  }
}

namespace {

/// Fails each allocation of load(net) in turn.
template <class Load>
void fail_allocations(Load load) {
  const std::string before = test::numbers_of<Small>(Small{Seed{9}});
  for (std::size_t n = 1;; ++n) {
    Small net{Seed{9}};
    bool failed = false, threw = false;
    {
      const test::Allocations memory{n};
      try {
        load(net);
      } catch (const std::bad_alloc&) {
        threw = true;
      }
      failed = memory.failed();
    }
    INFO("allocation " << n);
    CHECK(threw == failed);
    if (!failed) {
      CHECK(test::numbers_of<Small>(net) != before);
      CHECK(n > 20);
      return;
    }
    CHECK(test::numbers_of<Small>(net) == before);
  }
}

}  // namespace

TEST_CASE("whichever allocation fails, a net that is loaded is as it was", "[io][faults]") {
  const TemporaryFolder folder;
  SECTION("from a safetensors file") {
    save_safetensors(folder / "net", Small{Seed{1}});
    fail_allocations([&](Small& net) { load_safetensors(folder / "net", net); });
  }
  SECTION("from a checkpoint, and the trainer too") {
    save_checkpoint(folder / "checkpoint", Run<Small>{1}.trainer);
    fail_allocations([&](Small& net) {
      Trainer trainer{net, HalfSquaredError{}, SGD{}, batch<1>};
      try {
        load_checkpoint(folder / "checkpoint", trainer);
      } catch (const std::bad_alloc&) {
        if (trainer.state().epochs != 0) std::abort();  // CHECK would want memory
        throw;
      }
    });
  }
}

TEST_CASE("a file is flushed before it gets its name, and the folder after", "[io][faults]") {
  const Folder folder;
  std::vector<SystemCall> calls;
  {
    const WithFaults with{{.record = &calls}};
    REQUIRE(folder.save().empty());
  }
  const auto first = [&](auto wanted) {
    const auto at = std::find_if(calls.begin(), calls.end(), wanted);
    REQUIRE(at != calls.end());
    return at;
  };
  const auto of_file = [&](Function function, int file, auto from) {
    const auto at =
        std::find_if(from, calls.end(), [&](const SystemCall& call) { return call.function == function && call.file == file; });
    REQUIRE(at != calls.end());
    return at;
  };
  const auto open = first([](const SystemCall& call) { return call.function == Function::Open && (call.flags & O_CREAT) != 0; });
  CHECK(fs::path{open->path}.parent_path() == folder.path.parent_path());  // a rename within a file system
  CHECK((open->flags & (O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)) == (O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC));
  CHECK((open->flags & O_ACCMODE) == O_WRONLY);
  const auto write = of_file(Function::Write, open->file, open), fsync = of_file(Function::Fsync, open->file, write),
             close = of_file(Function::Close, open->file, fsync);
  const auto keep =
                 first([&](const SystemCall& call) { return call.function == Function::Rename && call.to == folder.previous; }),
             rename = first([&](const SystemCall& call) { return call.function == Function::Rename && call.to == folder.path; });
  CHECK(rename->path == open->path);
  CHECK(write < fsync);
  CHECK(fsync < close);
  CHECK(close < keep);
  CHECK(keep < rename);
  const auto open_folder = first([](const SystemCall& call) { return (call.flags & O_DIRECTORY) != 0; });
  CHECK(open_folder->path == folder.folder.path());
  const auto fsync_folder = of_file(Function::Fsync, open_folder->file, rename),
             close_folder = of_file(Function::Close, open_folder->file, fsync_folder);
  CHECK(close_folder + 1 == calls.end());
  const auto count = [&](Function function) {
    return std::count_if(calls.begin(), calls.end(), [&](const SystemCall& call) { return call.function == function; });
  };
  CHECK(count(Function::Open) == 2);  // and all of it is closed
  CHECK(count(Function::Close) == 2);
}

TEST_CASE("what stands where the temporary file would is neither followed nor removed", "[io][faults]") {
  const Folder folder;
  test::write_contents(folder.folder / "victim", "mine");
  // Names hold the number of the call; those after this have the next ones. A killed process may have had this one's number.
  std::vector<SystemCall> calls;
  {
    const WithFaults with{{.record = &calls}};
    REQUIRE(folder.save().empty());
  }
  const auto opened =
      std::find_if(calls.begin(), calls.end(), [](const SystemCall& call) { return (call.flags & O_CREAT) != 0; });
  REQUIRE(opened != calls.end());
  const std::string part = opened->path, end = ".part";
  const std::size_t digits = part.rfind('-') + 1;
  const fs::path next = part.substr(0, digits) + std::to_string(std::stoul(part.substr(digits)) + 1) + end;
  SECTION("a link") { fs::create_symlink(folder.folder / "victim", next); }
  SECTION("a link to nothing") { fs::create_symlink(folder.folder / "nothing", next); }
  SECTION("a file") { test::write_contents(next, "mine too"); }
  const auto kind = fs::symlink_status(next).type();
  CHECK(folder.save().empty());  // another name will do
  CHECK(fs::symlink_status(next).type() == kind);
  if (kind == fs::file_type::regular) CHECK(contents_of(next) == "mine too");
  CHECK(contents_of(folder.folder / "victim") == "mine");
  CHECK(!fs::exists(folder.folder / "nothing"));
  CHECK(number_in<Small>(folder.path) == 3);
  CHECK(number_in<Small>(folder.previous) == 3);
}

TEST_CASE("the name of the file before is replaced as a whole, whatever stands there", "[io][faults]") {
  const Folder folder;
  test::write_contents(folder.folder / "victim", "mine");
  fs::remove(folder.previous);
  fs::create_symlink(folder.folder / "victim", folder.previous);
  CHECK(folder.save().empty());
  CHECK(contents_of(folder.folder / "victim") == "mine");
  CHECK(number_in<Small>(folder.previous) == 2);
  CHECK(!fs::is_symlink(folder.previous));
}

TEST_CASE("through a link, the file behind it is replaced", "[io][faults]") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "disk");
  test::write_contents(folder / "disk/net", "old");
  fs::create_symlink(folder / "disk/net", folder / "net");
  write_file(folder / "net", "new");
  CHECK(fs::is_symlink(folder / "net"));
  CHECK(contents_of(folder / "disk/net") == "new");
}

TEST_CASE("through a link to nothing, the file is made there", "[io][faults]") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "disk");
  fs::create_symlink("disk/net", folder / "net");
  write_file(folder / "net", "new");
  CHECK(fs::is_symlink(folder / "net"));
  CHECK(contents_of(folder / "disk/net") == "new");
}

TEST_CASE("an open file is written on, not replaced", "[io][faults]") {
  const TemporaryFolder folder;
  test::write_contents(folder / "log", "before, ");
  const int file = ::open((folder / "log").c_str(), O_WRONLY | O_APPEND, 0);
  REQUIRE(file >= 0);
  if (const fs::path name = "/dev/fd/" + std::to_string(file); fs::exists(name)) {
    write_file(name, "after");
    CHECK(contents_of(folder / "log") == "before, after");
  }
  ::close(file);
}

TEST_CASE("a file keeps its rights, and is never open to more", "[io][faults]") {
  const TemporaryFolder folder;
  for (const mode_t rights : {0600u, 0640u, 0666u, 0400u, 0u}) {
    test::write_contents(folder / "net", "old");
    REQUIRE(::chmod((folder / "net").c_str(), rights) == 0);
    std::vector<SystemCall> calls;
    {
      const WithFaults with{{.record = &calls}};
      write_file(folder / "net", "new");
    }
    CHECK(contents_of(folder / "net") == "new");
    CHECK(static_cast<mode_t>(fs::status(folder / "net").permissions()) == rights);
    for (const SystemCall& call : calls)
      if ((call.flags & O_CREAT) != 0) CHECK((call.rights & ~rights) == 0);
    fs::remove(folder / "net");
  }
  const mode_t usual = ::umask(027);
  write_file(folder / "net", "new");
  ::umask(usual);
  CHECK(static_cast<mode_t>(fs::status(folder / "net").permissions()) == 0640);
}

TEST_CASE("what cannot be written says why, with the system's reason", "[io][faults]") {
  const TemporaryFolder folder;
  const auto said = [&](const fs::path& path) { return complaint([&] { save_checkpoint(path, Run<Small>{1}.trainer); }); };
  const auto says_why = [&](const fs::path& path, const std::string& reason) {
    const std::string what = said(path), start = path.empty() ? "" : path.string() + ": ";
    INFO(what);
    CHECK(what.starts_with(start + "expected a file "));
    CHECK(what.ends_with(", found " + reason));
  };
  test::write_contents(folder / "file", "");
  says_why("/dev/full", "No space left on device");
  CHECK(said("/dev/null").empty());
  says_why(folder / "missing/net", "No such file or directory");
  says_why(folder.path(), "Is a directory");
  says_why(folder / "file/net", "Not a directory");
  says_why("", "No such file or directory");
  says_why(folder / std::string(300, 'a'), "File name too long");
  CHECK(folder.file_count() == 1);
}

TEST_CASE("a folder that nobody may write to is left alone", "[io][faults]") {
  const TemporaryFolder folder;
  save_checkpoint(folder / "net", Run<Small>{1}.trainer);
  // Root may write anywhere: be somebody else for the while.
  const bool root = ::geteuid() == 0;
  REQUIRE(::chmod(folder.path().c_str(), 0555) == 0);
  if (root && ::seteuid(65534) != 0) {
    WARN("skipped: root cannot become somebody else here");
    return;
  }
  const auto save = [&] { return complaint([&] { save_checkpoint(folder / "net", Run<Small>{2}.trainer); }); };
  const std::string not_writable = save();
  if (root) REQUIRE(::seteuid(0) == 0);
  REQUIRE(::chmod(folder.path().c_str(), 0700) == 0);
  CHECK(not_writable == (folder / "net").string() + ": expected a file that can be written, found Permission denied");
  CHECK(number_in<Small>(folder / "net") == 1);
  CHECK(folder.file_count() == 1);
}

namespace {

double seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

}  // namespace

TEST_CASE("whenever it is killed, the old or the new checkpoint is there", "[io][faults][kill]") {
  const char* const wanted = std::getenv("CTNN_KILLS");
  const int kills = wanted == nullptr ? 300 : std::atoi(wanted);
  const TemporaryFolder folder;
  const fs::path path = folder / "checkpoint", previous = folder / "checkpoint.previous";
  const std::array<Run<Large>, 2> trainings{Run<Large>{1}, Run<Large>{2}};

  const double start = seconds();
  for (unsigned i = 0; i < 10; ++i) save_checkpoint(path, trainings[i % 2].trainer);
  const double one_save = (seconds() - start) / 10, longest = one_save < 0.01 ? 5 * one_save : 0.05;

  Random random{Seed{static_cast<std::uint64_t>(::getpid())}};
  std::array<int, 3> found{};
  int torn_apart = 0;
  for (int kill = 0; kill < kills; ++kill) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
      for (unsigned i = 0;; ++i) {
        if (!complaint([&] { save_checkpoint(path, trainings[i % 2].trainer); }).empty()) ::_exit(1);
      }
    ::usleep(static_cast<useconds_t>(1e6 * longest * random.uniform(0.0, 1.0)));
    int status = 0;
    REQUIRE(::kill(child, SIGKILL) == 0);
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    ++found.at(number_in<Large>(path));
    const std::size_t before = number_in<Large>(previous);
    REQUIRE((before == 1 || before == 2));
    for (const auto& file : fs::directory_iterator{folder.path()})  // nobody is left to clean up
      if (file.path() != path && file.path() != previous) torn_apart += fs::remove(file.path()) ? 1 : 0;
  }
  CHECK(found[0] == 0);
  CHECK(found[1] + found[2] == kills);
  if (kills >= 100) {  // it was at work when the end came
    CHECK(found[1] > 0);
    CHECK(found[2] > 0);
    CHECK(torn_apart > 0);
  }
}
