// SPDX-License-Identifier: MIT
#include "cli/program.hpp"
#include "cli/terminal.hpp"

#include <csignal>
#include <exception>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  // A reader that closes the pipe shows as a failed write, which is told and gives exit code 4.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return static_cast<int>(funnel::cli::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc)));
  } catch (const std::exception& error) {
    funnel::cli::tell(std::string("cannot go on: ") + error.what());
    return static_cast<int>(funnel::cli::ExitCode::cannot_read_or_write);
  }
}
