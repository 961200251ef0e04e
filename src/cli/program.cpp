// SPDX-License-Identifier: MIT
#include "cli/program.hpp"

#include "cli/command.hpp"
#include "cli/option.hpp"
#include "cli/terminal.hpp"
#include "cli/version.hpp"
#include "io/suggest.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace funnel::cli {

namespace {

using Arguments = std::vector<std::string>;

enum class OptionSet { all, named };

/// Where descriptions begin in help, which is to fit 80 columns.
constexpr std::size_t help_column = 32;

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  return names;
}

std::string overview() {
  std::string text =
      "funnel: from a revenue target back to what every stage must produce\n\n"
      "Usage: funnel COMMAND [FILE|-] [flags]\n\nCommands:\n";
  for (const Command& command : commands()) {
    text += fmt::format("  {:<12}  {}\n", command.name, command.summary);
  }
  return text +
         "\n  funnel plan --revenue 200000 --clv 10000\n\n"
         "\"funnel help COMMAND\" lists the flags of a command; \"funnel --version\" prints\n"
         "the version.\n"
         "Exit codes: 0 done; 1 done and the answer is no; 2 wrong usage; 3 bad data;\n4 cannot read or write.\n";
}

/// The long names of a parser's options.
std::vector<std::string> flag_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

std::string unknown_flag_hint(const CLI::App& app, const std::string& flag,
                              const std::vector<std::string_view>& known) {
  const std::string question = io::did_you_mean(flag, known);
  return question.empty() ? fmt::format("; see \"{} --help\"", app.get_name()) : question;
}

std::string message_of_extra(const CLI::App& app, const std::string& extra) {
  if (!extra.starts_with('-') || extra == "-") return fmt::format("\"{}\" is one argument too many", extra);
  const std::vector<std::string> names = flag_names(app);
  const std::vector<std::string_view> known(names.begin(), names.end());
  return fmt::format("unknown flag \"{}\"{}", extra, unknown_flag_hint(app, extra.substr(0, extra.find('=')), known));
}

/// Everything on the command line that the command does not know: flags, or else arguments too many.
ExitCode wrong_extras(const CLI::App& app) {
  const auto remaining = app.remaining();
  const auto is_flag = [](const std::string& extra) { return extra.starts_with('-') && extra != "-"; };
  const bool flags_only = std::any_of(remaining.begin(), remaining.end(), is_flag);
  for (const std::string& extra : remaining) {
    if (is_flag(extra) == flags_only) tell(message_of_extra(app, extra));
  }
  return ExitCode::wrong_usage;
}

ExitCode wrong_usage(const std::string& message) {
  tell(message);
  return ExitCode::wrong_usage;
}

/// The parser of one command, with all of its options or only those that `arguments` name.
class CommandLine {
 public:
  CommandLine(const Command& command, OptionSet options, const Arguments& arguments)
      : app_(std::string(command.summary), "funnel " + std::string(command.name)) {
    app_.get_formatter()->column_width(help_column);
    OptionRegistrar registrar = options == OptionSet::named ? OptionRegistrar(app_, arguments) : OptionRegistrar(app_);
    action_ = command.setup(registrar);
  }

  void parse(Arguments arguments) {
    std::reverse(arguments.begin(), arguments.end());
    app_.parse(std::move(arguments));
  }

  const CLI::App& app() const { return app_; }

  std::string help(const Command& command) {
    for (const std::string_view name : command.needed) {
      if (!name.empty()) app_.get_option(std::string(name))->required();
    }
    return app_.help();
  }
  ExitCode act() const { return action_(); }

 private:
  CLI::App app_;
  Action action_;
};

/// The parser's words begin with the flag: "--revenue: 1 required AMOUNT missing".
std::string message_of(const CLI::ArgumentMismatch& error, const Command& command) {
  const std::string words = error.what();
  const std::string flag = words.substr(0, words.find_first_of(": "));
  if (words.find("flag override") != std::string::npos) return fmt::format("--{} takes no value", flag);
  return fmt::format("{} needs a value; see \"funnel {} --help\"", flag, command.name);
}

/// Help and error messages know every option.
ExitCode explain(const Command& command, const Arguments& arguments) {
  CommandLine line(command, OptionSet::all, arguments);
  try {
    line.parse(arguments);
  } catch (const CLI::CallForHelp&) {
    return print(line.help(command));
  } catch (const CLI::ExtrasError&) {
    return wrong_extras(line.app());
  } catch (const CLI::ArgumentMismatch& error) {
    return wrong_usage(message_of(error, command));
  } catch (const CLI::ParseError& error) {
    return wrong_usage(error.what());
  }
  return line.act();
}

ExitCode run_command(const Command& command, const Arguments& arguments) {
  CommandLine line(command, OptionSet::named, arguments);
  try {
    line.parse(arguments);
  } catch (const CLI::ParseError&) {
    return explain(command, arguments);
  }
  return line.act();
}

bool is_help(const std::string& argument) {
  return argument == "help" || argument == "--help" || argument == "-h";
}

}  // namespace

ExitCode run(const Arguments& arguments) {
  if (arguments.empty()) {
    tell_block(overview());
    return ExitCode::wrong_usage;
  }
  const std::string& first = arguments.front();
  if (is_help(first) && arguments.size() > 1) return run({arguments[1], "--help"});
  if (is_help(first)) return print(overview());
  if (first == "--version" || first == "-V") return print(fmt::format("funnel {}\n", version));
  if (first.starts_with('-')) {
    constexpr std::array<std::string_view, 2> known = {"--help", "--version"};
    const std::string question = io::did_you_mean(first, known);
    return wrong_usage(fmt::format("\"{}\" stands where a command does{}", first,
                                   question.empty() ? "; see \"funnel --help\"" : question));
  }
  for (const Command& command : commands()) {
    if (command.name == first) return run_command(command, {arguments.begin() + 1, arguments.end()});
  }
  return wrong_usage(
      fmt::format("unknown command \"{}\"{}", first, io::hint(first, "the commands are", command_names())));
}

}  // namespace funnel::cli
