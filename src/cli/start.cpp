// SPDX-License-Identifier: MIT
#include "cli/start.hpp"

#include "cli/program.hpp"
#include "cli/terminal.hpp"
#include "io/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

namespace funnel::cli {

namespace {

/// A closed standard stream must not become the descriptor of the file that is opened next, or messages would land in
/// it. Each is opened the wrong way round, so that using it still fails.
void keep_standard_descriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) != -1) continue;
    const int opened = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (opened != descriptor) std::_Exit(static_cast<int>(ExitCode::cannot_read_or_write));
  }
}

/// Half a file is not left behind: the handler removes it, and the signal then does what it does.
void on_ending_signal(int signal) {
  io::remove_unfinished_output();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void watch_signals() {
  // A reader that closes the pipe shows as a failed write, which is told and gives exit code 4.
  std::signal(SIGPIPE, SIG_IGN);
  // So does a file that grows past the limit of its size.
  std::signal(SIGXFSZ, SIG_IGN);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    if (std::signal(signal, on_ending_signal) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

}  // namespace

int start(int count, char** arguments, WorkbookRenderer workbook) {
  keep_standard_descriptors();
  watch_signals();
  set_this_program({arguments, workbook});
  try {
    return static_cast<int>(run(std::vector<std::string>(arguments + (count > 0 ? 1 : 0), arguments + count)));
  } catch (const std::exception& error) {
    tell(std::string("cannot go on: ") + error.what());
    return static_cast<int>(ExitCode::cannot_read_or_write);
  }
}

}  // namespace funnel::cli
