// SPDX-License-Identifier: MIT
#include "cli/workbooks.hpp"

#include "io/files.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <optional>

namespace funnel::cli {

namespace {

constexpr std::string_view program_name = "funnel-xlsx";

ThisProgram this_program;

Failure no_workbook(const std::string& reason) {
  return {ExitCode::cannot_read_or_write,
          {{reason + "; XLSX needs it, and every other format does without: --format csv"}},
          true};
}

/// Where this program is; nothing where the system does not say.
std::optional<std::string> own_path() {
  std::array<char, PATH_MAX> path{};
  const auto length = ::readlink("/proc/self/exe", path.data(), path.size());
  if (length <= 0 || length == static_cast<ssize_t>(path.size())) return std::nullopt;
  return std::string(path.data(), static_cast<std::size_t>(length));
}

bool is_there(const std::string& path) {
  struct stat status{};
  return ::stat(path.c_str(), &status) == 0;
}

}  // namespace

void set_this_program(const ThisProgram& program) {
  this_program = program;
}

WorkbookRenderer workbook_renderer() {
  return this_program.workbook;
}

Failure become_workbook_program() {
  const auto self = own_path();
  if (!self || this_program.command_line == nullptr) return no_workbook("cannot tell where funnel-xlsx is");
  const std::size_t slash = self->rfind('/');
  const std::string folder = self->substr(0, slash);
  // A copy of this program in its place would look for itself for ever.
  if (self->substr(slash + 1) == program_name) return no_workbook(*self + " is not the program that makes workbooks");
  const std::string installed = folder + "/../libexec/funnel/" + std::string(program_name);
  const std::string beside = folder + "/" + std::string(program_name);
  const std::string& found = is_there(installed) || !is_there(beside) ? installed : beside;
  if (io::is_same_file(found, *self)) return no_workbook(found + " is not the program that makes workbooks");
  ::execv(found.c_str(), this_program.command_line);
  return no_workbook(fmt::format("cannot run {}: {}", found, std::strerror(errno)));
}

}  // namespace funnel::cli
