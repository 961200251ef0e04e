// SPDX-License-Identifier: MIT
#include "cli/command.hpp"

#include <array>

namespace funnel::cli {

namespace {

constexpr std::array table = std::to_array<Command>({
    {"plan", "What must every stage produce, and whose is it?", set_up_plan},
    {"forecast", "What will these volumes bring, against the target?", set_up_forecast},
    {"risk", "How likely is it, and what would make it likelier?", set_up_risk},
    {"levers", "What does each change bring, and what would fit the limits?", set_up_levers},
    {"compare", "What differs between scenarios, files, or what-ifs?", set_up_compare},
    {"calibrate", "What are our real rates? From a CSV of counts or contacts", set_up_calibrate, {"DATA"}},
    {"budget", "What does it cost, what does it bring, and does it fit?", set_up_budget},
    {"goals", "What is every number as a SMART goal, and whose is it?", set_up_goals},
    {"schedule", "What must happen when, in months, quarters or weeks?", set_up_schedule},
    {"track", "Where do we stand, and what must the rest bring?", set_up_track, {"FILE", "ACTUALS"}},
    {"init", "Write a funnel file to start from", set_up_init},
    {"check", "Is a funnel file valid, and what is worth a look?", set_up_check, {"FILE"}},
    {"presets", "Which stages and rates are there to start from?", set_up_presets},
    {"schema", "Print the JSON Schema of the funnel file", set_up_schema},
    {"report", "All of this that the file supports, in one document", set_up_report},
    {"completion", "Print the completion script of a shell: bash, zsh or fish", set_up_completion, {"SHELL"}},
});

}  // namespace

std::span<const Command> commands() {
  return table;
}

}  // namespace funnel::cli
