// SPDX-License-Identifier: MIT
#include "cli/driver.hpp"

#include "cli/funnel_request.hpp"
#include "cli/terminal.hpp"

#include <funnel/overflow.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace funnel::cli {

namespace {

using Json = nlohmann::ordered_json;

Failure overflow_failure(const Overflow& overflow) {
  const std::string what = overflow.stage().empty() ? "an amount of money" : "the stage " + overflow.stage();
  return {
      ExitCode::bad_data,
      {{fmt::format(
          "{} is above 9223372036854775807, the largest figure there is; ask for less, or raise the rates or the CLV",
          what)}}};
}

/// The failure with a place for the messages that have none.
Failure at(const std::string& place, Failure failure) {
  for (ErrorMessage& message : failure.messages) {
    if (message.place.empty()) message.place = place;
  }
  return failure;
}

/// An answer as it is written, and the exit code that it asks for.
struct Written {
  std::string bytes;
  ExitCode code;
};

/// What a stream ends with: bad data stands above a "no".
ExitCode worse(ExitCode first, ExitCode second) {
  return std::max(first, second);
}

/// One run: what was asked for, and where it goes.
class Run {
 public:
  Run(const FunnelRequest& request, const OutputForm& form, const Question& question)
      : request_(request), form_(form), question_(question) {}

  ExitCode single() const {
    const auto funnel = request_.input ? from_input() : requested(request_);
    if (!funnel) return told(funnel.error());
    const auto result = answer_bytes(*funnel);
    if (!result) return told(placed(result.error()));
    const auto written = write(open_output(form_), result->bytes);
    return written ? result->code : told(failure_of(written.error()));
  }

  /// A document a line, in constant memory; a bad one gives an error line in its place.
  ExitCode stream() const {
    auto lines = io::LineReader::open(*request_.input);
    if (!lines) return told(failure_of(lines.error()));
    auto output = open_output(form_);
    if (!output) return told(failure_of(output.error()));
    ExitCode code = ExitCode::done;
    for (;;) {
      auto line = lines->next();
      if (line && !*line) break;
      const bool unreadable = !line && !line.error().too_large;
      if (unreadable) return told(failure_of(line.error()));
      const auto result = answer_line(line, lines->line_number());
      code = worse(code, result ? result->code : ExitCode::bad_data);
      const auto written = output->write(result ? result->bytes : result.error());
      if (!written) return told(failure_of(written.error()));
    }
    const auto finished = output->finish();
    return finished ? code : told(failure_of(finished.error()));
  }

 private:
  std::string source() const { return *request_.input == "-" ? "standard input" : *request_.input; }

  /// The failure with the name of the file that it is about: what is missing is then missing there.
  Failure placed(Failure failure) const {
    if (!request_.input || failure.about_flags) return failure;
    failure.code = ExitCode::bad_data;
    return at(source(), std::move(failure));
  }

  tl::expected<Requested, Failure> from_input() const {
    const auto content = io::read_all(*request_.input);
    if (!content) return tl::unexpected(failure_of(content.error()));
    return requested(request_, *content, source());
  }

  tl::expected<Written, Failure> answer_bytes(const Requested& requested_funnel) const {
    const auto file_locale = requested_funnel.locale;
    const language::Locale locale = request_.locale ? *request_.locale
                                    : file_locale   ? *file_locale
                                                    : environment_locale();
    try {
      const auto result = question_(requested_funnel.funnel);
      if (!result) return tl::unexpected(result.error());
      return Written{rendered(*result, form_, locale), result->code};
    } catch (const Overflow& overflow) {
      return tl::unexpected(overflow_failure(overflow));
    }
  }

  /// The line that answers an input line; as an error, the line that says why there is no answer. A blank line gives
  /// nothing.
  tl::expected<Written, std::string> answer_line(const io::LineReader::Line& line, std::size_t number) const {
    if (!line) return tl::unexpected(error_line(failure_of(line.error()), number));
    if ((*line)->find_first_not_of(" \t\r") == std::string::npos) return Written{{}, ExitCode::done};
    const auto funnel = requested(request_, **line, source(), number);
    const auto result = funnel.and_then([this](const Requested& made) { return answer_bytes(made); });
    if (!result) return tl::unexpected(error_line(result.error(), number));
    return *result;
  }

  std::string error_line(Failure failure, std::size_t number) const {
    failure = at(fmt::format("{}:{}", source(), number), std::move(failure));
    tell(failure);
    const ErrorMessage& first = failure.messages.front();
    const Json error = {{"line", number}, {"path", first.path}, {"message", first.text}};
    return dumped({{"error", error}});
  }

  const FunnelRequest& request_;
  const OutputForm& form_;
  const Question& question_;
};

}  // namespace

ExitCode answer(const FunnelFlags& funnel_flags, const OutputFlags& output_flags, const FlagProblems& problems,
                const Question& question) {
  const auto form = parse_output_flags(output_flags);
  const auto request = parse_funnel_flags(funnel_flags);
  if (!form) tell(form.error());
  if (!request) tell(request.error());
  if (!problems.messages().empty()) tell({ExitCode::wrong_usage, problems.messages()});
  if (!form || !request || !problems.messages().empty()) return ExitCode::wrong_usage;
  const Run run(*request, *form, question);
  const bool streams = form->kind == OutputForm::Kind::json_lines && request->input;
  return streams ? run.stream() : run.single();
}

}  // namespace funnel::cli
