// SPDX-License-Identifier: MIT
#include "cli/progress.hpp"

#include "cli/terminal.hpp"

#include <fmt/format.h>
#include <unistd.h>

namespace funnel::cli {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds before_first{1};
constexpr std::chrono::milliseconds between{200};
constexpr std::uint64_t megabyte = 1'000'000;

}  // namespace

ProgressLine::ProgressLine(std::string command)
    : command_(std::move(command)), on_terminal_(::isatty(STDERR_FILENO) == 1), next_(Clock::now() + before_first) {}

ProgressLine::~ProgressLine() {
  if (shown_ > 0) tell_block("\r" + std::string(shown_, ' ') + "\r");
}

void ProgressLine::show(std::uint64_t bytes) {
  if (!on_terminal_ || Clock::now() < next_) return;
  next_ = Clock::now() + between;
  const std::string line = fmt::format("{}: {} MB read", command_, bytes / megabyte);
  shown_ = line.size();
  tell_block("\r" + line);
}

}  // namespace funnel::cli
