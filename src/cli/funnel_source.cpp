// SPDX-License-Identifier: MIT
// A request made of a funnel: preset, file, scenario and flags in the order of precedence.
#include "cli/channel_choice.hpp"
#include "cli/funnel_request.hpp"
#include "cli/stage_message.hpp"
#include "io/suggest.hpp"

#include <funnel/edit.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace funnel::cli {

namespace {

using Messages = std::vector<ErrorMessage>;

std::string stage_above_hint(const Funnel& funnel, const StageFlag& flag) {
  if (funnel.stages.size() < 2) return "";
  const std::string& above = funnel.stages[funnel.stages.size() - 2].id;
  return fmt::format("; did you mean \"{} {}{}\"?", flag.flag, above, flag.text.substr(flag.text.find('=')));
}

std::string message_of(const EditError& error, const Funnel& funnel, const StageFlag& flag) {
  const std::string place = fmt::format("{} {}: ", flag.flag, flag.text);
  switch (error.problem) {
    case EditProblem::rate_on_last_stage:
      return fmt::format("{}{} is the last stage and has no rate{}", place, error.stage,
                         stage_above_hint(funnel, flag));
    case EditProblem::open_on_last_stage:
      return fmt::format("{}{} is the last stage and has no open units{}", place, error.stage,
                         stage_above_hint(funnel, flag));
    case EditProblem::unknown_stage:
    case EditProblem::months_out_of_range:
      break;
  }
  return place + no_such_stage(error.stage, funnel);
}

void apply_stage_flags(Funnel& funnel, const FunnelRequest& request, Messages& messages) {
  for (const StageFlag& flag : request.stage_flags) {
    Changes changes;
    changes.stages = {{flag.stage, flag.figures}};
    auto edited = changed(funnel, changes);
    if (edited) {
      funnel = std::move(*edited);
      continue;
    }
    for (const EditError& error : edited.error()) messages.push_back({message_of(error, funnel, flag)});
  }
}

/// The flags' other changes: only a target can be wrong with them, when its stage is not there.
void apply_changes(Funnel& funnel, const FunnelRequest& request, Messages& messages) {
  auto edited = changed(funnel, request.changes);
  if (edited) {
    funnel = std::move(*edited);
    return;
  }
  for (const EditError& error : edited.error()) messages.push_back({"--target: " + no_such_stage(error.stage, funnel)});
}

/// --start and --months make one horizon: either alone may not fit what the file says of the other.
void apply_horizon(Funnel& funnel, const FunnelRequest& request, Messages& messages) {
  if (!request.start && !request.months) return;
  const int months = request.months.value_or(funnel.horizon.months());
  const auto horizon = Horizon::make(months, request.start ? request.start : funnel.horizon.start());
  if (horizon) {
    funnel.horizon = *horizon;
  } else {
    messages.push_back({"--start, --months: the horizon ends after the year 9999; make it shorter, or start earlier"});
  }
}

/// Its stages are known to be there; that one is the last now may be new, with --stages.
std::string message_of(const EditError& error, const std::string& scenario) {
  if (error.problem == EditProblem::months_out_of_range) {
    return fmt::format("--scenario {}: its horizon ends after the year 9999", scenario);
  }
  const bool rate = error.problem == EditProblem::rate_on_last_stage;
  return fmt::format("--scenario {}: {} is the last stage and has no {}", scenario, error.stage,
                     rate ? "rate" : "open units");
}

void apply_scenario(Funnel& funnel, const std::optional<std::string>& name, Messages& messages) {
  if (!name) return;
  const Scenario* scenario = find_scenario(funnel, *name);
  if (scenario != nullptr) {
    auto edited = changed(funnel, scenario->changes);
    if (edited) {
      funnel = std::move(*edited);
    } else {
      for (const EditError& error : edited.error()) messages.push_back({message_of(error, *name)});
    }
    return;
  }
  std::vector<std::string_view> names;
  for (const Scenario& one : funnel.scenarios) names.emplace_back(one.name);
  messages.push_back({fmt::format("--scenario: no scenario is called \"{}\"{}", *name,
                                  names.empty() ? "; the funnel has none" : io::hint(*name, "there are", names))});
}

void apply_settings(Funnel& funnel, const FunnelRequest& request) {
  if (request.existing) {
    const Share lost = funnel.existing ? funnel.existing->lost : Share();
    funnel.existing = ExistingRevenue{*request.existing, request.existing_lost.value_or(lost)};
  }
  if (request.currency) funnel.currency = request.currency;
  if (request.rounding) funnel.rounding = *request.rounding;
  if (request.recognition) funnel.recognition = *request.recognition;
  if (request.significant) funnel.significant = request.significant;
}

ErrorMessage message_of(const io::Problem& problem, const std::string& source, std::size_t first_line) {
  const std::size_t line = problem.position.line + first_line - 1;
  return {problem.message, fmt::format("{}:{}:{}", source, line, problem.position.column), problem.path};
}

Failure failure_of(const io::Problems& problems, const std::string& source, std::size_t first_line) {
  Failure failure{ExitCode::bad_data, {}};
  for (const io::Problem& problem : problems) failure.messages.push_back(message_of(problem, source, first_line));
  return failure;
}

/// The file's funnel with the stages of --stages in place of its own.
tl::expected<Funnel, Failure> with_stages(Funnel funnel, const StageList& stages) {
  auto edited = restaged(std::move(funnel), stages);
  if (edited) return std::move(*edited);
  Failure failure{ExitCode::wrong_usage, {}};
  for (const std::string& id : edited.error()) {
    failure.messages.push_back({fmt::format("--stages: the file names the stage \"{}\", which is not among them", id)});
  }
  return tl::unexpected(std::move(failure));
}

/// The document's funnel, which has the stages of --stages if they are given.
tl::expected<io::FunnelDocument, Failure> document_of(const FunnelRequest& request, std::string_view document,
                                                      const std::string& source, std::size_t first_line) {
  std::array<std::string_view, language::all_locales.size()> tags;
  std::transform(language::all_locales.begin(), language::all_locales.end(), tags.begin(), language::tag);
  auto read = io::read_funnel(document, {request.base, tags});
  if (!read) return tl::unexpected(failure_of(read.error(), source, first_line));
  if (read->has_stages && request.names_preset) {
    return tl::unexpected(
        Failure{ExitCode::wrong_usage, {{"--preset: the file has stages of its own; leave one out"}}});
  }
  if (!read->has_stages || !request.stages) return std::move(*read);
  if (request.changes.target) read->funnel.target.reset();  // the flags' own takes its place
  auto funnel = with_stages(std::move(read->funnel), *request.stages);
  if (!funnel) return tl::unexpected(std::move(funnel.error()));
  return io::FunnelDocument{std::move(*funnel), read->locale, true};
}

}  // namespace

ReadFunnel without_file(const FunnelRequest& request) {
  return {request.base, std::nullopt};
}

tl::expected<ReadFunnel, Failure> read_document(const FunnelRequest& request, std::string_view document,
                                                const std::string& source, std::size_t first_line) {
  auto made = document_of(request, document, source, first_line);
  if (!made) return tl::unexpected(std::move(made.error()));
  const auto locale = made->locale ? language::exact_locale(*made->locale) : std::nullopt;
  return ReadFunnel{std::move(made->funnel), locale, source, request.keeps_text ? std::string(document) : "",
                    first_line};
}

tl::expected<Funnel, Failure> requested(Funnel funnel, const FunnelRequest& request,
                                        const std::optional<std::string>& scenario) {
  Messages messages;
  apply_scenario(funnel, scenario, messages);
  apply_horizon(funnel, request, messages);
  apply_changes(funnel, request, messages);
  apply_stage_flags(funnel, request, messages);
  apply_settings(funnel, request);
  check_channels(funnel, messages);
  if (messages.empty() && request.channel) choose_channel(funnel, request, messages);
  if (!messages.empty()) return tl::unexpected(Failure{ExitCode::wrong_usage, std::move(messages), true});
  return funnel;
}

}  // namespace funnel::cli
