// SPDX-License-Identifier: MIT
#include "cli/completion_command.hpp"

#include "cli/command.hpp"
#include "cli/completion.hpp"
#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "cli/terminal.hpp"

#include <array>
#include <memory>

namespace funnel::cli {

namespace {

using Writer = std::string (*)(const std::vector<CompletedCommand>&);

constexpr std::array<std::string_view, 3> shells = {"bash", "zsh", "fish"};
constexpr std::array<Writer, 3> shell_writers = {bash_completion, zsh_completion, fish_completion};

ExitCode print_completion(const Texts& shell) {
  FlagProblems problems;
  if (shell.empty()) problems.add("a shell is missing; write bash, zsh or fish");
  const auto index = choice_of(problems, "SHELL", shell, shells);
  if (!index) {
    tell(Failure{ExitCode::wrong_usage, problems.messages()});
    return ExitCode::wrong_usage;
  }
  return print(shell_writers.at(*index)(completed_commands()));
}

}  // namespace

std::span<const std::string_view> shell_names() {
  return shells;
}

Action set_up_completion(OptionRegistrar& options) {
  auto shell = std::make_shared<Texts>();
  options.texts("SHELL", {}, "bash, zsh or fish", *shell);
  return [shell] { return print_completion(*shell); };
}

}  // namespace funnel::cli
