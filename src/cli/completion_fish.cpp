// SPDX-License-Identifier: MIT
#include "cli/completion.hpp"

namespace funnel::cli {

namespace {

std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') result += '\\';
    result += c;
  }
  return result + "'";
}

std::string line(const CompletedCommand& command, const CompletedFlag& flag) {
  std::string text = "complete -c funnel -n '__fish_seen_subcommand_from " + command.name + "'";
  text += " -l " + flag.name.substr(2);
  if (!flag.short_name.empty()) text += " -s " + flag.short_name.substr(1);
  if (flag.takes_value) text += flag.names_file ? " -rF" : " -x";
  if (!flag.values.empty()) text += " -a " + quoted(joined(flag.values));
  return text + " -d " + quoted(flag.summary) + "\n";
}

}  // namespace

std::string fish_completion(const std::vector<CompletedCommand>& commands) {
  std::string script = "# fish completion of funnel\n\ncomplete -c funnel -f\n";
  for (const CompletedCommand& command : commands) {
    script +=
        "complete -c funnel -n __fish_use_subcommand -a " + command.name + " -d " + quoted(command.summary) + "\n";
    const std::string seen = "complete -c funnel -n '__fish_seen_subcommand_from " + command.name + "'";
    if (command.reads_file) script += seen + " -F\n";
    if (!command.words.empty()) script += seen + " -a " + quoted(joined(command.words)) + "\n";
    for (const CompletedFlag& flag : command.flags) script += line(command, flag);
  }
  return script;
}

}  // namespace funnel::cli
