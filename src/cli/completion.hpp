// SPDX-License-Identifier: MIT
// Completion scripts: what can stand on a command line, and one writer a shell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace funnel::cli {

/// One flag as a shell completes it.
struct CompletedFlag {
  std::string name;        ///< "--rate"
  std::string short_name;  ///< "-o", or empty
  std::string summary;
  bool takes_value = true;
  bool names_file = false;
  std::vector<std::string> values;  ///< what may stand behind it; one that ends in "=" is not all yet
};

struct CompletedCommand {
  std::string name;
  std::string summary;
  bool reads_file = false;
  bool reads_files = false;        ///< one or more
  std::vector<std::string> words;  ///< what may stand where a file does not
  std::vector<CompletedFlag> flags;
};

/// Every command of the table with its flags.
std::vector<CompletedCommand> completed_commands();

std::string bash_completion(const std::vector<CompletedCommand>& commands);
std::string zsh_completion(const std::vector<CompletedCommand>& commands);
std::string fish_completion(const std::vector<CompletedCommand>& commands);

/// The texts with a space between each two.
std::string joined(const std::vector<std::string>& texts);

}  // namespace funnel::cli
