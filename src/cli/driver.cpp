// SPDX-License-Identifier: MIT
#include "cli/driver.hpp"

#include "cli/terminal.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace funnel::cli {

namespace {

using Json = nlohmann::ordered_json;

/// The failure with a place for the messages that have none.
Failure at(const std::string& place, Failure failure) {
  for (ErrorMessage& message : failure.messages) {
    if (message.place.empty()) message.place = place;
  }
  return failure;
}

std::string source_name(const std::string& input) {
  return input == "-" ? "standard input" : input;
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
  Run(const FunnelRequest& request, const OutputForm& form, const QuestionOfAll& question)
      : request_(request), form_(form), question_(question) {}

  ExitCode single() const {
    auto funnels = all_read();
    if (!funnels) return told(funnels.error());
    const auto result = answer_bytes(*funnels);
    if (!result) return told(placed(result.error()));
    const auto written = write(open_output(form_), result->bytes);
    return written ? result->code : told(failure_of(written.error()));
  }

  /// A document a line, in constant memory; a bad one gives an error line in its place.
  ExitCode stream() const {
    auto lines = io::LineReader::open(request_.inputs.front());
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
  std::string source() const { return source_name(request_.inputs.front()); }

  /// The failure with the name of the file that it is about: what is missing is then missing there.
  Failure placed(Failure failure) const {
    if (request_.inputs.empty() || failure.about_flags) return failure;
    failure.code = ExitCode::bad_data;
    return request_.inputs.size() == 1 ? at(source(), std::move(failure)) : failure;
  }

  tl::expected<ReadFunnel, Failure> from(const std::string& input) const {
    const auto content = io::read_all(input);
    if (!content) return tl::unexpected(failure_of(content.error()));
    return read_document(request_, *content, source_name(input));
  }

  /// Every input's funnel, or what is wrong with any of them; there the gravest exit code wins.
  tl::expected<std::vector<ReadFunnel>, Failure> all_read() const {
    std::vector<ReadFunnel> funnels;
    if (request_.inputs.empty()) funnels.push_back(without_file(request_));
    Failure wrong{ExitCode::done, {}};
    for (const std::string& input : request_.inputs) {
      auto funnel = from(input);
      if (funnel) {
        funnels.push_back(std::move(*funnel));
        continue;
      }
      wrong.code = std::max(wrong.code, funnel.error().code);
      std::ranges::move(funnel.error().messages, std::back_inserter(wrong.messages));
    }
    if (!wrong.messages.empty()) return tl::unexpected(std::move(wrong));
    return funnels;
  }

  language::Locale locale_of(const std::vector<ReadFunnel>& funnels) const {
    if (request_.locale) return *request_.locale;
    for (const ReadFunnel& funnel : funnels) {
      if (funnel.locale) return *funnel.locale;
    }
    return environment_locale();
  }

  tl::expected<Written, Failure> answer_bytes(std::vector<ReadFunnel>& funnels) const {
    const language::Locale locale = locale_of(funnels);
    try {
      const auto result = question_(request_, funnels);
      if (!result) return tl::unexpected(result.error());
      return Written{rendered(*result, form_, locale), result->code};
    } catch (const Overflow& overflow) {
      return tl::unexpected(overflow_failure(overflow, "ask for less, or raise the rates or the CLV"));
    }
  }

  /// The line that answers an input line; as an error, the line that says why there is no answer. A blank line gives
  /// nothing.
  tl::expected<Written, std::string> answer_line(const io::LineReader::Line& line, std::size_t number) const {
    if (!line) return tl::unexpected(error_line(failure_of(line.error()), number));
    if ((*line)->find_first_not_of(" \t\r") == std::string::npos) return Written{{}, ExitCode::done};
    auto funnel = read_document(request_, **line, source(), number);
    if (!funnel) return tl::unexpected(error_line(funnel.error(), number));
    std::vector<ReadFunnel> funnels;
    funnels.push_back(std::move(*funnel));
    const auto result = answer_bytes(funnels);
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
  const QuestionOfAll& question_;
};

/// A question about one funnel, asked of what scenario and flags make of it.
QuestionOfAll about_one(const Question& question) {
  return [&question](const FunnelRequest& request, std::vector<ReadFunnel>& funnels) -> tl::expected<Answer, Failure> {
    Funnel& funnel = funnels.front().funnel;
    auto made = requested(std::move(funnel), request);
    if (!made) return tl::unexpected(std::move(made.error()));
    funnel = std::move(*made);
    return question(funnel);
  };
}

}  // namespace

Failure overflow_failure(const Overflow& overflow, std::string_view advice) {
  const std::string what = overflow.stage().empty() ? "an amount of money" : "the stage " + overflow.stage();
  return {ExitCode::bad_data,
          {{fmt::format("{} is above 9223372036854775807, the largest figure there is; {}", what, advice)}}};
}

ExitCode answer(const FunnelFlags& funnel_flags, const OutputFlags& output_flags, const FlagProblems& problems,
                const Question& question) {
  return answer_of_all(funnel_flags, output_flags, problems, about_one(question));
}

namespace {

/// Writing over what is read would lose it.
std::optional<Failure> overwritten_input(const FunnelRequest& request, const OutputForm& form) {
  const auto is_output = [&form](const std::string& input) {
    return form.path && input != "-" && io::is_same_file(*form.path, input);
  };
  if (std::ranges::none_of(request.inputs, is_output)) return std::nullopt;
  FlagProblems problems;
  problems.refuse("--output", *form.path, " is the funnel file; write the answer to another file");
  return Failure{ExitCode::wrong_usage, problems.messages()};
}

}  // namespace

ExitCode answer_of_all(const FunnelFlags& funnel_flags, const OutputFlags& output_flags, const FlagProblems& problems,
                       const QuestionOfAll& question) {
  return answer_of_all(parse_funnel_flags(funnel_flags), output_flags, problems, question);
}

ExitCode answer_of_all(const tl::expected<FunnelRequest, Failure>& request, const OutputFlags& output_flags,
                       const FlagProblems& problems, const QuestionOfAll& question) {
  const auto form = parse_output_flags(output_flags);
  if (!form) tell(form.error());
  if (!request) tell(request.error());
  if (!problems.messages().empty()) tell({ExitCode::wrong_usage, problems.messages()});
  if (!form || !request || !problems.messages().empty()) return ExitCode::wrong_usage;
  if (const auto failure = overwritten_input(*request, *form)) return told(*failure);
  if (const auto failure = without_workbooks(*form)) return told(*failure);
  const Run run(*request, *form, question);
  const bool streams = form->kind == OutputForm::Kind::json_lines && request->inputs.size() == 1;
  return streams ? run.stream() : run.single();
}

}  // namespace funnel::cli
