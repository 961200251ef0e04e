// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace funnel::cli {

/// A line on standard error that says how far a long reading is: "calibrate: 312 MB read". Shown after a second and
/// only on a terminal; gone when the reading ends. The clock decides what is shown here, never a result.
class ProgressLine {
 public:
  explicit ProgressLine(std::string command);
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine();

  void show(std::uint64_t bytes);

 private:
  std::string command_;
  bool on_terminal_;
  std::chrono::steady_clock::time_point next_;
  std::size_t shown_ = 0;  ///< characters that stand on the line
};

}  // namespace funnel::cli
