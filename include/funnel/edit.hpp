// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/changes.hpp>
#include <funnel/funnel.hpp>

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace funnel {

/// Why changes do not fit a funnel.
enum class EditProblem {
  unknown_stage,        ///< no stage has that id
  rate_on_last_stage,   ///< the last stage has no next stage to move on to
  open_on_last_stage,   ///< what is open is on its way to the last stage, not in it
  months_out_of_range,  ///< not from 1 to 120, or the end lies past the year 9999
};

/// A problem and the id of the stage it is about (empty for the horizon).
struct EditError {
  EditProblem problem;
  std::string stage;
};

/// `funnel` with `changes` made, for all of its channels: figures of their own give way. Or every reason why they
/// cannot be made.
tl::expected<Funnel, std::vector<EditError>> changed(Funnel funnel, const Changes& changes);

/// `funnel` with the stages of another; fails with the ids of stages that its target, scenarios, channels or
/// responsibilities name and that `stages` does not have.
tl::expected<Funnel, std::vector<std::string>> restaged(Funnel funnel, StageList stages);

/// The scenario of that name, or null.
const Scenario* find_scenario(const Funnel& funnel, std::string_view name);

}  // namespace funnel
