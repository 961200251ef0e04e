// SPDX-License-Identifier: MIT
// The commands: one line each in the table of command_table.cpp, which serves dispatch, help, did-you-mean and
// completion.
#pragma once

#include "cli/failure.hpp"

#include <array>
#include <functional>
#include <span>
#include <string_view>

namespace funnel::cli {

class OptionRegistrar;

/// What a command does once its command line is read.
using Action = std::function<ExitCode()>;

/// Registers the options of a command, and gives what it does with them.
using Setup = Action (*)(OptionRegistrar& options);

struct Command {
  std::string_view name;
  std::string_view summary;
  Setup setup;
  std::array<std::string_view, 2> needed =
      {};  ///< positionals that help does not show as optional; the command asks for them
};

std::span<const Command> commands();

Action set_up_plan(OptionRegistrar& options);
Action set_up_forecast(OptionRegistrar& options);
Action set_up_risk(OptionRegistrar& options);
Action set_up_levers(OptionRegistrar& options);
Action set_up_compare(OptionRegistrar& options);
Action set_up_calibrate(OptionRegistrar& options);
Action set_up_budget(OptionRegistrar& options);
Action set_up_goals(OptionRegistrar& options);
Action set_up_schedule(OptionRegistrar& options);
Action set_up_track(OptionRegistrar& options);
Action set_up_init(OptionRegistrar& options);
Action set_up_check(OptionRegistrar& options);
Action set_up_presets(OptionRegistrar& options);
Action set_up_schema(OptionRegistrar& options);
Action set_up_report(OptionRegistrar& options);
Action set_up_completion(OptionRegistrar& options);

}  // namespace funnel::cli
