// SPDX-License-Identifier: MIT
#include "cli/answer.hpp"
#include "cli/command.hpp"
#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "cli/terminal.hpp"
#include "view/presets.hpp"

#include <funnel/preset.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct PresetsOptions {
  Texts name;
  Texts locale;
  OutputFlags output;
};

ExitCode show_presets(const PresetsOptions& options) {
  FlagProblems problems;
  const auto locale = locale_of(problems, options.locale);
  const auto index = choice_of(problems, "NAME", options.name, preset_ids());
  const auto form = parse_output_flags(options.output);
  if (!form) tell(form.error());
  if (!problems.messages().empty()) tell({ExitCode::wrong_usage, problems.messages()});
  if (!form || !problems.messages().empty()) return ExitCode::wrong_usage;
  const auto id = index ? std::optional(preset_ids()[*index]) : std::nullopt;
  if (const auto failure = without_workbooks(*form)) return told(*failure);
  const Answer answer{
      [id] { return view::presets_json(id); },
      [id](language::Locale used) { return id ? view::preset_document(*id, used) : view::presets_document(used); }};
  return give(answer, *form, locale);
}

}  // namespace

Action set_up_presets(OptionRegistrar& registrar) {
  auto options = std::make_shared<PresetsOptions>();
  registrar.texts("NAME", {}, "One preset, in full", options->name);
  registrar.texts("--locale", "TAG", "en-US, en-CA, en-GB, fr-CA or fr-FR", options->locale);
  add_output_flags(registrar, options->output);
  return [options] { return show_presets(*options); };
}

}  // namespace funnel::cli
