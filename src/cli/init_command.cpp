// SPDX-License-Identifier: MIT
#include "cli/answer.hpp"
#include "cli/command.hpp"
#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "cli/terminal.hpp"
#include "io/json_style.hpp"
#include "view/presets.hpp"

#include <funnel/preset.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct InitOptions {
  Texts preset;
  Texts locale;
  Texts output;
};

ExitCode start_file(const InitOptions& options) {
  FlagProblems problems;
  const auto index = choice_of(problems, "--preset", options.preset, preset_ids());
  const auto locale = locale_of(problems, options.locale);
  const auto path = output_path(problems, options.output);
  if (path) refuse_unless_json(problems, "--output", *path);
  if (!problems.messages().empty()) return told({ExitCode::wrong_usage, problems.messages()});
  const std::string_view id = index ? preset_ids()[*index] : default_preset;
  const std::string text = io::styled(view::starting_file(id, locale), {}, {}) + "\n";
  return put(path ? io::Output::new_file(*path) : io::Output::standard(), text);
}

}  // namespace

Action set_up_init(OptionRegistrar& registrar) {
  auto options = std::make_shared<InitOptions>();
  registrar.texts("--preset", "NAME", "Stages to start from (default b2b-inbound)", options->preset);
  registrar.texts("--locale", "TAG", "Language of its names, and of its results", options->locale);
  registrar.texts("-o,--output", "FILE", "Write to a file that is not there yet", options->output);
  return [options] { return start_file(*options); };
}

}  // namespace funnel::cli
