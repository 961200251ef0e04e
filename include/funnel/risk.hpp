// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/plan.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace funnel {

/// What is asked of risk().
struct RiskQuestion {
  std::vector<Confidence> confidences;  ///< for which volumes are wanted
  std::vector<Entry> volumes;           ///< to reckon with instead of the planned ones; those of a stage add up
};

/// The volumes that one stage needs.
struct StageNeed {
  std::size_t index = 0;  ///< place in the funnel's stages
  /// For each confidence the smallest volume that reaches the target with it, counted from this stage with what is open
  /// there and below, rounded up to the funnel's significant digits; nothing where there is none below 2^63, or it
  /// cannot be computed.
  std::vector<std::optional<std::int64_t>> volumes;
};

/// What the volumes bring with a chance: at least so much.
struct Outcome {
  Confidence chance;
  std::optional<std::int64_t> customers;  ///< units at the last stage; nothing where it cannot be computed
  std::optional<Money> revenue;           ///< with what existing revenue stays, to the cent; nothing without a CLV
};

/// What it would change to know one uncertain rate: were it exactly what is planned with.
struct RateWorth {
  std::size_t index = 0;                        ///< the stage whose rate it is
  double chance_if_known = 0;                   ///< of the target, with the same entries
  std::optional<std::int64_t> volume_if_known;  ///< that the top stage would need for Risk::worth_confidence
};

struct Risk {
  std::vector<Confidence> confidences;
  std::vector<StageNeed> needs;   ///< of the target's stage and those above it, the target's first
  bool volumes_given = false;     ///< `entries` are those of the question, not the planned ones
  std::vector<Entry> entries;     ///< the volumes that come in, the top first
  std::vector<Entry> open;        ///< units already there, which count as well
  PlanChance chance;              ///< of the target with these
  std::vector<Outcome> outcomes;  ///< with 90, 50 and 10 % chance
  /// The uncertain rates above the target. First the one that saves most volume if it is known, which is what its
  /// uncertainty costs; near a chance of 50 % the chance itself says little, since then only its middle moves.
  std::vector<RateWorth> rates;
  std::optional<Confidence> worth_confidence;  ///< the middle one of `confidences`; nothing where there are none
  std::optional<std::int64_t> worth_volume;    ///< what the top stage needs for it as things are
};

/// How likely the target of `funnel` is, and what it takes to make it likelier. `plan` is its plan, of averages or for
/// a confidence; entries of `question` are at stages of the funnel. Throws Overflow.
Risk risk(const Funnel& funnel, const Plan& plan, const RiskQuestion& question);

}  // namespace funnel
