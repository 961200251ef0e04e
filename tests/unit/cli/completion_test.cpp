// SPDX-License-Identifier: MIT
#include "cli/completion.hpp"

#include "cli/command.hpp"
#include "cli/completion_command.hpp"
#include "cli/funnel_flags.hpp"

#include <funnel/preset.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace funnel::cli;

namespace {

CompletedCommand command(std::string_view name) {
  for (const CompletedCommand& one : completed_commands()) {
    if (one.name == name) return one;
  }
  FAIL("no command " << name);
  return {};
}

CompletedFlag flag(std::string_view name) {
  const auto plan = command("plan");
  const auto found =
      std::find_if(plan.flags.begin(), plan.flags.end(), [name](const auto& one) { return one.name == name; });
  if (found == plan.flags.end()) FAIL("no flag " << name);
  return *found;
}

bool offers(std::string_view name, std::string_view value) {
  const auto values = flag(name).values;
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::vector<std::string> preset_names() {
  return {funnel::preset_ids().begin(), funnel::preset_ids().end()};
}

}  // namespace

TEST_CASE("every command of the table is completed") {
  const auto completed = completed_commands();
  REQUIRE(completed.size() == commands().size());
  for (std::size_t i = 0; i < completed.size(); ++i) {
    REQUIRE(completed[i].name == commands()[i].name);
    REQUIRE(completed[i].summary == commands()[i].summary);
  }
}

TEST_CASE("every flag of a command is completed with its summary") {
  for (const FunnelFlag& one : funnel_flags()) REQUIRE(flag(one.name).summary == one.summary);
  REQUIRE(flag("--output").short_name == "-o");
  REQUIRE(flag("--rate").short_name.empty());
  REQUIRE_FALSE(flag("--explain").takes_value);
  REQUIRE_FALSE(flag("--help").takes_value);
  REQUIRE(flag("--revenue").takes_value);
}

TEST_CASE("plan reads a file, completion one of the shells") {
  REQUIRE(command("plan").reads_file);
  REQUIRE(command("plan").words.empty());
  REQUIRE_FALSE(command("completion").reads_file);
  REQUIRE(command("completion").words == std::vector<std::string>{"bash", "zsh", "fish"});
  REQUIRE(command("presets").words == preset_names());
  REQUIRE(command("check").reads_file);
  REQUIRE_FALSE(command("init").reads_file);
  REQUIRE(command("init").words.empty());
  REQUIRE(flag("--output").names_file);
  REQUIRE_FALSE(flag("--scenario").names_file);
}

TEST_CASE("values are offered where they are known") {
  for (const char* name : {"--rate", "--open", "--cost", "--target"}) {
    REQUIRE(offers(name, "sessions="));
    REQUIRE(offers(name, "customers="));
  }
  REQUIRE(flag("--preset").values == preset_names());
  REQUIRE(flag("--rounding").values == std::vector<std::string>{"up", "nearest", "exact"});
  REQUIRE(flag("--locale").values == std::vector<std::string>{"en-US", "en-CA", "en-GB", "fr-CA", "fr-FR"});
  REQUIRE(offers("--currency", "CAD"));
  REQUIRE(offers("--format", "jsonl"));
  REQUIRE(offers("--csv-dialect", "excel-fr"));
  REQUIRE(offers("--color", "never"));
  REQUIRE(flag("--revenue").values.empty());
}

TEST_CASE("each shell's script names every command and every flag") {
  const auto completed = completed_commands();
  for (const auto& script : {bash_completion(completed), zsh_completion(completed), fish_completion(completed)}) {
    for (const CompletedCommand& one : completed) {
      REQUIRE(script.find(one.name) != std::string::npos);
      for (const CompletedFlag& each : one.flags) {
        CAPTURE(each.name);
        REQUIRE(script.find(each.name.substr(2)) != std::string::npos);
      }
    }
    REQUIRE(script.find("b2b-inbound") != std::string::npos);
    REQUIRE(script.find("opportunities=") != std::string::npos);
    REQUIRE(script.ends_with('\n'));
  }
}
