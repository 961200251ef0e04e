// SPDX-License-Identifier: MIT
#include "cli/calibrate_source.hpp"

#include "cli/answer.hpp"
#include "cli/stage_message.hpp"
#include "language/names.hpp"
#include "view/words.hpp"

#include <funnel/preset.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace funnel::cli {

namespace {

std::string english_name(const std::string& id) {
  Stage stage;
  stage.id = id;
  return view::stage_name(stage, language::Language::english);
}

std::string why_missing(const CalibrationNote& note) {
  const std::string stage = english_name(note.stage);
  switch (note.code) {
    case CalibrationNoteCode::nothing_converted:
      return fmt::format("nothing converted from {} (0 of {})", stage, note.of);
    case CalibrationNoteCode::counts_exceed:
      return fmt::format("{} converted of {} at {} is no rate", note.converted, note.of, stage);
    default:
      return fmt::format("nothing was counted at {}", stage);
  }
}

}  // namespace

std::string data_name(const std::string& path) {
  return path == "-" ? "standard input" : path.substr(path.rfind('/') + 1);
}

tl::expected<ReadFunnel, Failure> as_read(const std::string& text, const std::string& source) {
  return read_document(FunnelRequest(*preset(default_preset)), text, source);
}

tl::expected<FunnelFile, Failure> read_funnel_file(const std::string& path) {
  auto text = io::read_all(path);
  if (!text) {
    Failure failure = failure_of(text.error());
    std::error_code unknown;
    const bool missing = path != "-" && !path.empty() && !std::filesystem::exists(path, unknown);
    if (missing) failure.messages.front().text += fmt::format("; for a new funnel file, write --save {}", path);
    return tl::unexpected(std::move(failure));
  }
  auto read = as_read(*text, io::display_name(path));
  if (!read) return tl::unexpected(std::move(read.error()));
  return FunnelFile{std::move(*text), std::move(read->funnel), read->locale};
}

std::vector<io::KnownStage> known_stages(const Funnel& funnel) {
  std::vector<io::KnownStage> known;
  for (const Stage& stage : funnel.stages.all()) {
    io::KnownStage& made = known.emplace_back(io::KnownStage{stage.id, {}});
    if (stage.name) made.names.push_back(*stage.name);
    for (const auto language : {language::Language::english, language::Language::french}) {
      if (const auto name = language::stage_name(language, stage.id)) made.names.emplace_back(*name);
    }
  }
  return known;
}

std::vector<std::string> stage_ids(const Funnel& funnel) {
  std::vector<std::string> ids;
  for (const Stage& stage : funnel.stages.all()) ids.push_back(stage.id);
  return ids;
}

std::optional<Failure> wrong_stages(const CalibrateRequest& request, const std::vector<std::string>& ids) {
  Failure failure{ExitCode::wrong_usage, {}};
  const auto check = [&](std::string_view flag, const std::string& text, const std::string& stage) {
    if (std::find(ids.begin(), ids.end(), stage) != ids.end()) return true;
    failure.messages.push_back({fmt::format("{} {}: {}", flag, text, no_such_stage(stage, ids))});
    return false;
  };
  for (const auto& [stage, name] : request.history.columns) check("--column", fmt::format("{}={}", stage, name), stage);
  for (const StageFlag& rate : request.rates) {
    if (check(rate.flag, rate.text, rate.stage) && rate.stage == ids.back()) {
      failure.messages.push_back(
          {fmt::format("--rate {}: {} is the last stage and has no rate", rate.text, rate.stage)});
    }
  }
  return failure.messages.empty() ? std::nullopt : std::optional(std::move(failure));
}

Failure missing_rates(const std::vector<CalibrationNote>& missing) {
  Failure failure{ExitCode::bad_data, {}};
  for (const CalibrationNote& note : missing) {
    failure.messages.push_back(
        {fmt::format("{}; say which rate to plan with: --rate {}=1%", why_missing(note), note.stage)});
  }
  return failure;
}

std::string source_text(const std::string& data, const History& history) {
  if (!history.first_day) return data;
  const auto date = [](std::chrono::sys_days day) { return view::iso_date(std::chrono::year_month_day(day)); };
  const auto last_day = covered_until(history);
  if (!last_day) return fmt::format("{}, from {}", data, date(*history.first_day));
  return fmt::format("{}, {} to {}", data, date(*history.first_day), date(*last_day));
}

}  // namespace funnel::cli
