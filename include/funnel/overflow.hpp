// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <string>
#include <utility>

namespace funnel {

/// The one exception that the core throws: a volume, or revenue, above 2^63 - 1.
class Overflow : public std::exception {
 public:
  /// `stage` is the id of the stage whose volume is too large; empty for revenue.
  explicit Overflow(std::string stage) : stage_(std::move(stage)) {}
  const std::string& stage() const noexcept { return stage_; }
  const char* what() const noexcept override { return "a figure is above 2^63 - 1"; }

 private:
  std::string stage_;
};

}  // namespace funnel
