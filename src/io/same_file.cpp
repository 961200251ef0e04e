// SPDX-License-Identifier: MIT
// Which file a path of files.hpp leads to.
#include "io/files.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <system_error>
#include <utility>

namespace funnel::io {

namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40;  ///< as many as the kernel follows

/// Where a path leads, through links whose end is not there yet as well: writing through one of them makes it.
fs::path led_to(fs::path path) {
  std::error_code unknown;
  for (int links = 0; links < most_links && fs::is_symlink(path, unknown); ++links) {
    const fs::path target = fs::read_symlink(path, unknown);
    path = path.parent_path() / target;
  }
  return fs::weakly_canonical(fs::absolute(path, unknown), unknown);
}

bool is_standard_input(const std::string& path) {
  struct stat input = {};
  struct stat file = {};
  if (::fstat(STDIN_FILENO, &input) != 0 || ::stat(path.c_str(), &file) != 0) return false;
  // A terminal or /dev/null may well be both ends.
  return S_ISREG(input.st_mode) && input.st_dev == file.st_dev && input.st_ino == file.st_ino;
}

}  // namespace

std::optional<int> named_descriptor(std::string_view path) {
  if (path == "/dev/stdin") return STDIN_FILENO;
  if (path == "/dev/stdout") return STDOUT_FILENO;
  if (path == "/dev/stderr") return STDERR_FILENO;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (!path.starts_with(folder)) continue;
    const std::string_view number = path.substr(folder.size());
    int descriptor = 0;
    const auto end = std::from_chars(number.data(), number.data() + number.size(), descriptor).ptr;
    if (!number.empty() && end == number.data() + number.size()) return descriptor;
  }
  return std::nullopt;
}

std::string or_standard_input(std::string path) {
  return named_descriptor(path) == STDIN_FILENO ? "-" : std::move(path);
}

bool is_same_file(const std::string& left, const std::string& right) {
  if (left == right) return true;
  if (left == "-") return is_standard_input(right);
  if (right == "-") return is_standard_input(left);
  std::error_code unknown;
  if (fs::equivalent(left, right, unknown)) return true;
  const fs::path leads = led_to(left);
  return !leads.empty() && leads == led_to(right);
}

}  // namespace funnel::io
