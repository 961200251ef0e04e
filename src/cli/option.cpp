// SPDX-License-Identifier: MIT
#include "cli/option.hpp"

#include <CLI/App.hpp>

#include <algorithm>

namespace funnel::cli {

void OptionRegistrar::texts(std::string_view names, std::string_view value, std::string_view summary,
                            std::vector<std::string>& texts) {
  if (!is_wanted(names)) return;
  CLI::Option* option = app_.add_option(std::string(names), texts, std::string(summary));
  option->type_size(1)->expected(1)->allow_extra_args(false);
  option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  option->type_name(std::string(value));
}

void OptionRegistrar::arguments(std::string_view name, std::string_view summary, std::vector<std::string>& texts) {
  app_.add_option(std::string(name), texts, std::string(summary))->type_name("");
}

void OptionRegistrar::flag(std::string_view name, std::string_view summary, bool& set) {
  if (is_wanted(name)) app_.add_flag(std::string(name), set, std::string(summary))->disable_flag_override();
}

/// An argument that merely looks like the option, such as a value, gets it registered too: no harm is done.
bool OptionRegistrar::is_wanted(std::string_view names) const {
  if (all_ || !names.starts_with('-')) return true;
  const std::string_view long_name = names.substr(names.find(',') + 1);
  const std::string_view short_name = names.substr(0, names.size() - long_name.size()).substr(0, 2);
  return std::any_of(arguments_.begin(), arguments_.end(), [&](std::string_view argument) {
    return argument.starts_with(long_name) || (!short_name.empty() && argument.starts_with(short_name));
  });
}

}  // namespace funnel::cli
