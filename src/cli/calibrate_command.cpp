// SPDX-License-Identifier: MIT
#include "cli/answer.hpp"
#include "cli/calibrate_request.hpp"
#include "cli/calibrate_source.hpp"
#include "cli/command.hpp"
#include "cli/option.hpp"
#include "cli/progress.hpp"
#include "cli/terminal.hpp"
#include "io/channel_ids.hpp"
#include "io/funnel_update.hpp"
#include "view/calibration.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <stdexcept>

namespace funnel::cli {

namespace {

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
      auto file = read_funnel_file(*request_.file);
      if (!file) return std::move(file.error());
      file_ = std::move(*file);
      if (auto wrong = wrong_stages(request_, stage_ids(file_->funnel))) return wrong;
      request_.history.stages = known_stages(file_->funnel);
    }
    ProgressLine progress("calibrate");
    request_.history.progress = [&progress](std::uint64_t bytes) { progress.show(bytes); };
    auto history = io::read_history(request_.data, request_.history);
    if (!history) return failure_of(history.error());
    history_ = std::move(*history);
    return file_ ? std::nullopt : wrong_stages(request_, history_.stages);
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
                             : io::new_funnel_file(calibration_, source, request_.locale ? tag(*request_.locale) : "");
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
    if (const auto failure = without_workbooks(request->form)) return told(*failure);
    return CalibrateRun(std::move(*request)).run();
  };
}

}  // namespace funnel::cli
