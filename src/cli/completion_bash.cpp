// SPDX-License-Identifier: MIT
#include "cli/completion.hpp"

namespace funnel::cli {

namespace {

std::string names_of(const CompletedFlag& flag, std::string_view separator) {
  return flag.short_name.empty() ? flag.name : flag.short_name + std::string(separator) + flag.name;
}

/// What stands behind a flag, as a branch of the case over the word before the cursor.
std::string value_branch(const CompletedFlag& flag) {
  if (!flag.takes_value) return {};
  std::string branch = "    " + names_of(flag, "|") + ")\n";
  if (flag.names_file)
    branch += "      mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n      compopt -o filenames\n";
  if (!flag.values.empty()) {
    branch += "      COMPREPLY=($(compgen -W \"" + joined(flag.values) + "\" -- \"$current\"))\n";
    if (flag.values.front().ends_with('=')) branch += "      compopt -o nospace\n";
  }
  return branch + "      return\n      ;;\n";
}

std::string command_branch(const CompletedCommand& command) {
  std::string flags;
  std::string branches;
  for (const CompletedFlag& flag : command.flags) {
    flags += (flags.empty() ? "" : " ") + names_of(flag, " ");
    branches += value_branch(flag);
  }
  std::string function = "_funnel_" + command.name + "() {\n";
  if (!branches.empty()) function += "  case $previous in\n" + branches + "  esac\n";
  function += "  if [[ $current == -* ]]; then\n    COMPREPLY=($(compgen -W \"" + flags + "\" -- \"$current\"))\n";
  if (command.reads_file)
    function += "  else\n    mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n    compopt -o filenames\n";
  if (!command.words.empty()) {
    function += "  else\n    COMPREPLY=($(compgen -W \"" + joined(command.words) + "\" -- \"$current\"))\n";
  }
  return function + "  fi\n}\n\n";
}

}  // namespace

std::string bash_completion(const std::vector<CompletedCommand>& commands) {
  std::string functions = "# bash completion of funnel\n\n";
  std::string names;
  std::string dispatch;
  for (const CompletedCommand& command : commands) {
    functions += command_branch(command);
    names += command.name + " ";
    dispatch += "    " + command.name + ") _funnel_" + command.name + " ;;\n";
  }
  return functions +
         "_funnel() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
         "  COMPREPLY=()\n"
         "  if ((COMP_CWORD == 1)); then\n"
         "    COMPREPLY=($(compgen -W \"" +
         names +
         "--help --version\" -- \"$current\"))\n"
         "    return\n"
         "  fi\n"
         "  case ${COMP_WORDS[1]} in\n" +
         dispatch + "  esac\n}\n\ncomplete -F _funnel funnel\n";
}

}  // namespace funnel::cli
