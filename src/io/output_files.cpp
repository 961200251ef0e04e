// SPDX-License-Identifier: MIT
#include "io/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>

namespace funnel::io {

namespace {

tl::unexpected<FileError> cannot_write(const std::string& name, int error) {
  return tl::unexpected(
      FileError{"cannot write " + (name.empty() ? display_name(name) : name) + ": " + std::strerror(error), false});
}

tl::unexpected<FileError> already_there(const std::string& name) {
  return tl::unexpected(
      FileError{"cannot write " + name + ": it is there already; choose another name, or remove it first", false});
}

/// Gives a temporary file its name; `replaces` a file of that name, or fails with EEXIST. Where a file system cannot
/// tell whether there is one, it was looked for when the output was opened.
int renamed(const std::string& temporary, const std::string& path, bool replaces) {
  if (!replaces) {
    const int code = ::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE);
    if (code == 0 || (errno != EINVAL && errno != ENOSYS)) return code;
  }
  return ::rename(temporary.c_str(), path.c_str());
}

/// The file that a path leads to, through any links; a new file's own path. Empty where a link leads nowhere.
std::string followed(const std::string& path) {
  struct stat status = {};
  if (::lstat(path.c_str(), &status) != 0 || !S_ISLNK(status.st_mode)) return path;
  char* real = ::realpath(path.c_str(), nullptr);
  if (real == nullptr) return {};
  std::string result(real);
  std::free(real);  // NOLINT(*-no-malloc): realpath allocates so
  return result;
}

mode_t mode_of_new_file() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return static_cast<mode_t>(0666) & ~mask;
}

/// The temporary files of the Outputs that are being written, a report and a funnel file at most, for a signal handler
/// to remove. Empty where there is none.
using PathBytes = std::array<char, PATH_MAX>;
std::array<PathBytes, 2> unfinished{};

void note_unfinished(const std::string& path) {
  const auto free =
      std::find_if(unfinished.begin(), unfinished.end(), [](const PathBytes& bytes) { return bytes.front() == '\0'; });
  if (free == unfinished.end() || path.size() >= free->size()) return;
  // The first character comes last: a signal in between finds no path rather than half of one.
  std::copy(path.begin() + 1, path.end(), free->begin() + 1);
  (*free)[path.size()] = '\0';
  free->front() = path.front();
}

void forget_unfinished(const std::string& path) {
  for (PathBytes& bytes : unfinished) {
    if (path == bytes.data()) bytes.front() = '\0';
  }
}

}  // namespace

void remove_unfinished_output() noexcept {
  for (const PathBytes& bytes : unfinished) {
    if (bytes.front() != '\0') ::unlink(bytes.data());
  }
}

Output Output::standard() {
  return {STDOUT_FILENO, "standard output"};
}

tl::expected<Output, FileError> Output::file(const std::string& path) {
  // What it leads to is written where the shell that opened it stands, and never replaced.
  if (const auto named = named_descriptor(path)) {
    const int copy = ::fcntl(*named, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (copy < 0) return cannot_write(path, errno);
    return Output(copy, path);
  }
  const std::string real_path = followed(path);
  struct stat status = {};
  const bool exists = !real_path.empty() && ::stat(real_path.c_str(), &status) == 0;
  if (real_path.empty() || (exists && !S_ISREG(status.st_mode))) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_CREAT, 0666);
    if (descriptor < 0) return cannot_write(path, errno);
    return Output(descriptor, path);
  }
  if (exists && ::access(real_path.c_str(), W_OK) != 0) return cannot_write(path, errno);
  // A name of its own rather than a longer one: a name may be as long as the file system allows already.
  std::string temporary = real_path.substr(0, real_path.rfind('/') + 1) + ".funnel-XXXXXX";
  const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return cannot_write(path, errno);
  Output output(descriptor, path);
  note_unfinished(temporary);
  output.temporary_ = std::move(temporary);
  output.final_path_ = real_path;
  if (::fchmod(descriptor, exists ? (status.st_mode & 07777U) : mode_of_new_file()) != 0) {
    return cannot_write(path, errno);
  }
  return output;
}

tl::expected<Output, FileError> Output::new_file(const std::string& path) {
  struct stat status = {};
  const bool exists = ::lstat(path.c_str(), &status) == 0;
  const bool to_device = exists && ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
  if (exists && !to_device) return already_there(path);
  auto output = file(path);
  if (output) output->replaces_ = false;
  return output;
}

Output::Output(Output&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      name_(std::move(other.name_)),
      temporary_(std::exchange(other.temporary_, {})),
      final_path_(std::move(other.final_path_)),
      replaces_(other.replaces_) {}

Output::~Output() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
  if (temporary_.empty()) return;
  ::unlink(temporary_.c_str());
  forget_unfinished(temporary_);
}

tl::expected<void, FileError> Output::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return cannot_write(name_, errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

tl::expected<void, FileError> Output::finish() {
  const int descriptor = std::exchange(descriptor_, -1);
  // What a full disk still owes shows here: on the disk before the rename, or on closing.
  if (!temporary_.empty() && ::fsync(descriptor) != 0) {
    const int error = errno;
    ::close(descriptor);
    return cannot_write(name_, error);
  }
  if (::close(descriptor) != 0) return cannot_write(name_, errno);
  if (temporary_.empty()) return {};
  if (renamed(temporary_, final_path_, replaces_) != 0) {
    return !replaces_ && errno == EEXIST ? already_there(name_) : cannot_write(name_, errno);
  }
  forget_unfinished(temporary_);
  temporary_.clear();
  return {};
}

}  // namespace funnel::io
