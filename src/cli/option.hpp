// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace funnel::cli {

/// Registers a command's options with the parser: all of them, or those alone that a command line names. The parser
/// takes longer over twenty options than a plan takes in all, and start-up counts.
class OptionRegistrar {
 public:
  explicit OptionRegistrar(CLI::App& app) : app_(app) {}
  OptionRegistrar(CLI::App& app, std::span<const std::string> arguments)
      : app_(app), arguments_(arguments), all_(false) {}

  /// An option, or a positional where `names` has no dashes, that takes one text each time it stands on the command
  /// line. Texts are kept as they are: numbers are read by the number grammar alone. `names` is "--rate" or
  /// "-o,--output".
  void texts(std::string_view names, std::string_view value, std::string_view summary, std::vector<std::string>& texts);

  /// A positional that takes all arguments that no option takes.
  void arguments(std::string_view name, std::string_view summary, std::vector<std::string>& texts);

  /// A switch.
  void flag(std::string_view name, std::string_view summary, bool& set);

 private:
  bool is_wanted(std::string_view names) const;

  CLI::App& app_;
  std::span<const std::string> arguments_;
  bool all_ = true;
};

}  // namespace funnel::cli
