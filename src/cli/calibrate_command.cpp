// SPDX-License-Identifier: MIT
#include "cli/answer.hpp"
#include "cli/calibrate_request.hpp"
#include "cli/command.hpp"
#include "cli/option.hpp"
#include "cli/progress.hpp"
#include "cli/terminal.hpp"
#include "io/channel_ids.hpp"
#include "io/funnel_update.hpp"
#include "io/suggest.hpp"
#include "language/names.hpp"
#include "view/calibration.hpp"
#include "view/words.hpp"

#include <funnel/preset.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <stdexcept>

namespace funnel::cli {

namespace {

/// A funnel file as it was read.
struct FunnelFile {
  std::string text;
  Funnel funnel;
  std::optional<language::Locale> locale;
};

std::string display_name(const std::string& path) {
  return path == "-" ? "standard input" : path;
}

/// What data are called where they are quoted: the file's own name.
std::string data_name(const std::string& path) {
  return path == "-" ? "standard input" : path.substr(path.rfind('/') + 1);
}

/// What is planned from is read as `plan` reads it, which also finds what could not be read again.
tl::expected<Requested, Failure> as_read(const std::string& text, const std::string& source) {
  return requested(FunnelRequest(*preset(default_preset)), text, source);
}

tl::expected<FunnelFile, Failure> read_file(const std::string& path) {
  auto text = io::read_all(path);
  if (!text) {
    Failure failure = failure_of(text.error());
    std::error_code unknown;
    const bool missing = path != "-" && !std::filesystem::exists(path, unknown);
    if (missing) failure.messages.front().text += fmt::format("; for a new funnel file, write --save {}", path);
    return tl::unexpected(std::move(failure));
  }
  auto read = as_read(*text, display_name(path));
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

/// What is wrong with the stages that flags name, where the stages are `ids`.
Failure wrong_stages(const CalibrateRequest& request, const std::vector<std::string>& ids) {
  const std::vector<std::string_view> known(ids.begin(), ids.end());
  Failure failure{ExitCode::wrong_usage, {}};
  const auto check = [&](std::string_view flag, const std::string& text, const std::string& stage) {
    if (std::find(ids.begin(), ids.end(), stage) != ids.end()) return true;
    failure.messages.push_back({fmt::format("{} {}: no stage has the id \"{}\"{}", flag, text, stage,
                                            io::hint(stage, "the stages are", known))});
    return false;
  };
  for (const auto& [stage, name] : request.history.columns) check("--column", stage + "=" + name, stage);
  for (const StageFlag& rate : request.rates) {
    if (check(rate.flag, rate.text, rate.stage) && rate.stage == ids.back()) {
      failure.messages.push_back(
          {fmt::format("--rate {}: {} is the last stage and has no rate", rate.text, rate.stage)});
    }
  }
  return failure;
}

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

/// Why there is no new funnel file.
Failure missing_rates(const std::vector<CalibrationNote>& missing) {
  Failure failure{ExitCode::bad_data, {}};
  for (const CalibrationNote& note : missing) {
    failure.messages.push_back(
        {fmt::format("{}; say which rate to plan with: --rate {}=1%", why_missing(note), note.stage)});
  }
  return failure;
}

/// "crm_export.csv, 2025-01-03 to 2025-12-30"
std::string source_text(const std::string& data, const History& history) {
  if (!history.first_day || !history.last_day) return data;
  const auto date = [](std::chrono::sys_days day) { return view::iso_date(std::chrono::year_month_day(day)); };
  return fmt::format("{}, {} to {}", data, date(*history.first_day), date(*history.last_day));
}

/// One run: reads the funnel file and the data, reports, and saves.
class CalibrateRun {
 public:
  explicit CalibrateRun(CalibrateRequest request) : request_(std::move(request)) {}

  ExitCode run() {
    if (const auto failure = read()) return told(*failure);
    calibrate();
    const bool saves = target().has_value();
    const bool refused = saves && !calibration_.missing.empty();
    if (refused) tell(missing_rates(calibration_.missing));
    const ExitCode written = save_and_report(saves && !refused, refused);
    return refused && written == ExitCode::done ? ExitCode::bad_data : written;
  }

 private:
  /// Where the funnel file goes, if anywhere.
  const std::optional<std::string>& target() const { return request_.save ? request_.save : request_.file; }
  const Funnel* funnel() const { return file_ ? &file_->funnel : nullptr; }

  std::optional<Failure> read() {
    if (request_.file) {
      auto file = read_file(*request_.file);
      if (!file) return std::move(file.error());
      file_ = std::move(*file);
      Failure wrong = wrong_stages(request_, stage_ids(file_->funnel));
      if (!wrong.messages.empty()) return wrong;
      request_.history.stages = known_stages(file_->funnel);
    }
    ProgressLine progress("calibrate");
    request_.history.progress = [&progress](std::uint64_t bytes) { progress.show(bytes); };
    auto history = io::read_history(request_.data, request_.history);
    if (!history) return failure_of(history.error());
    history_ = std::move(*history);
    Failure wrong = file_ ? Failure{} : wrong_stages(request_, history_.stages);
    return wrong.messages.empty() ? std::nullopt : std::optional(std::move(wrong));
  }

  static Failure failure_of(const io::HistoryFailure& failure) {
    Failure made{failure.cannot_read ? ExitCode::cannot_read_or_write : ExitCode::bad_data, {}};
    for (const std::string& message : failure.messages) made.messages.push_back({message});
    return made;
  }

  void calibrate() {
    CalibrationRequest request;
    request.funnel = funnel();
    for (const StageFlag& rate : request_.rates) request.rates.emplace_back(rate.stage, *rate.figures.rate);
    std::vector<std::string> names;
    for (const ChannelHistory& channel : history_.channels) names.push_back(channel.name);
    request.channel_ids = io::channel_ids(names, file_ ? file_->funnel.channels : std::vector<Channel>());
    calibration_ = calibrated(history_, request);
  }

  view::Saving saving(bool saves, bool refused) const {
    using Kind = view::Saving::Kind;
    if (!saves) return {refused ? Kind::refused : Kind::nowhere, {}};
    return *target() == "-" ? view::Saving{Kind::standard_output, {}} : view::Saving{Kind::file, *target()};
  }

  std::string report(bool saves, bool refused) const {
    const view::CalibrationView view{history_, calibration_, funnel(), data_name(request_.data),
                                     saving(saves, refused)};
    const Answer answer{[&view] { return view::calibration_json(view); },
                        [&view](language::Locale locale) { return view::calibration_document(view, locale); }};
    const auto of_file = file_ ? file_->locale : std::nullopt;
    const auto locale = request_.locale ? request_.locale : of_file;
    return rendered(answer, request_.form, locale ? *locale : environment_locale());
  }

  /// The new text of the funnel file. That it cannot be read is no fault of anybody's data.
  std::string new_text() const {
    const std::string source = source_text(data_name(request_.data), history_);
    std::string text = file_ ? io::updated_funnel_file(file_->text, file_->funnel, calibration_, source)
                             : io::new_funnel_file(calibration_, source);
    const auto read = as_read(text, "the new funnel file");
    if (!read) {
      const ErrorMessage& first = read.error().messages.front();
      throw std::logic_error(first.place + ": " + first.path + ": " + first.text);
    }
    return text;
  }

  /// Everything is made before anything is written, and the report's file is opened before the funnel file is replaced.
  ExitCode save_and_report(bool saves, bool refused) const {
    const bool to_output = target() == "-";
    const bool reports = !to_output || request_.form.path;
    const std::string bytes = reports ? report(saves, refused) : "";
    const std::string text = saves ? new_text() : "";
    auto output = reports ? open_output(request_.form) : io::Output::standard();
    if (!output) return told(cli::failure_of(output.error()));
    if (saves) {
      const auto saved = write(to_output ? io::Output::standard() : io::Output::file(*target()), text);
      if (!saved) return told(cli::failure_of(saved.error()));
    }
    if (!reports) return ExitCode::done;
    const auto written = write(std::move(output), bytes);
    return written ? ExitCode::done : told(cli::failure_of(written.error()));
  }

  CalibrateRequest request_;
  std::optional<FunnelFile> file_;
  History history_;
  Calibration calibration_;
};

}  // namespace

Action set_up_calibrate(OptionRegistrar& registrar) {
  auto flags = std::make_shared<CalibrateFlags>();
  add_calibrate_flags(registrar, *flags);
  return [flags] {
    auto request = parse_calibrate_flags(*flags);
    if (!request) return told(request.error());
    return CalibrateRun(std::move(*request)).run();
  };
}

}  // namespace funnel::cli
