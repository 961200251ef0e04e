// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/channels.hpp>

#include <optional>

namespace funnel::cli {

/// The funnel that a result is shown with: the blended one where it has channels, else the one that was asked about,
/// which outlives the answer.
class Shown {
 public:
  /// Throws Overflow.
  explicit Shown(const Funnel& funnel) : asked_(&funnel) {
    if (!funnel.channels.empty()) blended_ = blended(funnel);
  }

  const Funnel& funnel() const { return blended_ ? *blended_ : *asked_; }

 private:
  const Funnel* asked_;
  std::optional<Funnel> blended_;
};

}  // namespace funnel::cli
