// SPDX-License-Identifier: MIT
#include "cli/answer.hpp"

#include "cli/terminal.hpp"
#include "cli/workbooks.hpp"
#include "render/render.hpp"
#include "render/sanitise.hpp"
#include "view/charts.hpp"
#include "view/relating.hpp"

#include <nlohmann/json.hpp>

namespace funnel::cli {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json, int indent) {
  return render::escape_hidden_in_json(json.dump(indent, ' ', false, Json::error_handler_t::replace)) + "\n";
}

namespace {

std::string workbook_of(const Answer& answer, language::Locale locale) {
  view::Relating relating;
  return workbook_renderer()(live_document_of(answer, locale, relating), locale);
}

}  // namespace

document::Document live_document_of(const Answer& answer, language::Locale locale, view::Relating& relating) {
  return answer.live_document ? answer.live_document(locale, relating) : answer.document(locale);
}

std::string rendered(const Answer& answer, const OutputForm& form, language::Locale locale) {
  if (form.kind == OutputForm::Kind::json) return dumped(answer.json(), 2);
  if (form.kind == OutputForm::Kind::json_lines) return dumped(answer.json());
  if (form.kind == OutputForm::Kind::workbook) return workbook_of(answer, locale);
  const auto& format = *form.format;
  const language::Locale used = format.for_machines ? language::Locale::en_us : locale;
  document::Document document = answer.document(used);
  if (form.charts && answer.charts) view::add_charts(document, answer.charts(used));
  return format.render(document, {used, wants_colour(form), form.dialect});
}

std::optional<Failure> without_workbooks(const OutputForm& form) {
  const bool missing = form.kind == OutputForm::Kind::workbook && workbook_renderer() == nullptr;
  return missing ? std::optional(become_workbook_program()) : std::nullopt;
}

tl::expected<io::Output, io::FileError> open_output(const OutputForm& form) {
  if (form.path) return io::Output::file(*form.path);
  return io::Output::standard();
}

tl::expected<void, io::FileError> write(tl::expected<io::Output, io::FileError> output, std::string_view bytes) {
  auto written = output.and_then([bytes](io::Output& opened) { return opened.write(bytes); });
  return written ? output->finish() : written;
}

ExitCode put(tl::expected<io::Output, io::FileError> output, std::string_view bytes) {
  const auto written = write(std::move(output), bytes);
  return written ? ExitCode::done : told(failure_of(written.error()));
}

ExitCode give(const Answer& answer, const OutputForm& form, const std::optional<language::Locale>& locale) {
  const ExitCode code = put(open_output(form), rendered(answer, form, locale ? *locale : environment_locale()));
  return code == ExitCode::done ? answer.code : code;
}

Failure failure_of(const io::FileError& error) {
  return {error.too_large ? ExitCode::bad_data : ExitCode::cannot_read_or_write, {{error.message}}};
}

ExitCode told(const Failure& failure) {
  tell(failure);
  return failure.code;
}

}  // namespace funnel::cli
