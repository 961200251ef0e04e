// SPDX-License-Identifier: MIT
#include "cli/completion.hpp"

namespace funnel::cli {

namespace {

/// Text inside single quotes of an _arguments specification, where brackets and colons have a meaning.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '\'') {
      result += "'\\''";
      continue;
    }
    if (c == '[' || c == ']' || c == ':' || c == '\\') result += '\\';
    result += c;
  }
  return result;
}

std::string action_of(const CompletedFlag& flag) {
  if (!flag.takes_value) return {};
  if (flag.names_file) return ":file:_files";
  if (flag.values.empty()) return ":value:";
  const bool partial = flag.values.front().ends_with('=');
  return partial ? ":value:{ compadd -S '' -- " + joined(flag.values) + " }" : ":value:(" + joined(flag.values) + ")";
}

std::string specification(const std::string& name, const CompletedFlag& flag) {
  std::string action;
  for (const char c : action_of(flag)) action += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return "        '*" + name + "[" + escaped(flag.summary) + "]" + action + "' \\\n";
}

std::string completed_arguments(const CompletedCommand& command) {
  std::string branch = "    " + command.name + ")\n      _arguments \\\n";
  for (const CompletedFlag& flag : command.flags) {
    branch += specification(flag.name, flag);
    if (!flag.short_name.empty()) branch += specification(flag.short_name, flag);
  }
  if (command.reads_files) return branch + "        '*:file:_files'\n      ;;\n";
  if (command.reads_file) return branch + "        '1:file:_files'\n      ;;\n";
  if (command.words.empty()) return branch.substr(0, branch.rfind(" \\")) + "\n      ;;\n";
  return branch + "        '1:word:(" + joined(command.words) + ")'\n      ;;\n";
}

}  // namespace

std::string zsh_completion(const std::vector<CompletedCommand>& commands) {
  std::string script = "#compdef funnel\n\n_funnel() {\n  local -a commands=(\n";
  for (const CompletedCommand& command : commands) {
    script += "    '" + command.name + ":" + escaped(command.summary) + "'\n";
  }
  script +=
      "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n"
      "  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n";
  for (const CompletedCommand& command : commands) script += completed_arguments(command);
  return script +
         "  esac\n}\n\nif [[ $funcstack[1] == _funnel ]]; then\n  _funnel \"$@\"\nelse\n  compdef _funnel funnel\nfi\n";
}

}  // namespace funnel::cli
