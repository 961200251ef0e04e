// SPDX-License-Identifier: MIT
#include "cli/output_flags.hpp"

#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "io/files.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>

namespace funnel::cli {

namespace {

/// Beside the registry's, in the order of help. Their extensions are their names.
constexpr std::array<std::string_view, 3> other_names = {"json", "jsonl", "xlsx"};
constexpr std::array<std::string_view, 2> dialect_names = {"rfc4180", "excel-fr"};
constexpr std::array<std::string_view, 3> colour_names = {"auto", "always", "never"};

/// What follows the last dot of the file's own name, in lower case.
std::string extension_of(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos) return {};
  std::string extension = name.substr(dot + 1);
  for (char& c : extension) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return extension;
}

/// The name of the format that files with this extension have.
std::optional<std::string_view> format_of_extension(const std::string& extension) {
  if (extension.empty()) return std::nullopt;
  for (const std::string_view name : other_names) {
    if (extension == name) return name;
  }
  for (const render::Format& format : render::formats()) {
    const auto& known = format.extensions;
    if (std::find(known.begin(), known.end(), extension) != known.end()) return format.name;
  }
  return std::nullopt;
}

void choose(OutputForm& form, std::string_view name) {
  if (name == "json") form.kind = OutputForm::Kind::json;
  if (name == "jsonl") form.kind = OutputForm::Kind::json_lines;
  if (name == "xlsx") form.kind = OutputForm::Kind::workbook;
  for (const render::Format& format : render::formats()) {
    if (format.name == name) form.format = &format;
  }
}

void choose_format(FlagProblems& problems, const OutputFlags& flags, OutputForm& form) {
  // "md" is what many call markdown.
  const auto alias = flags.format.size() == 1 ? format_of_extension(flags.format.front()) : std::nullopt;
  if (alias) return choose(form, *alias);
  const auto names = format_names(flags.has_charts);
  const auto index = choice_of(problems, "--format", flags.format, names);
  if (!flags.format.empty()) return choose(form, index ? names[*index] : names.front());
  if (!form.path) return choose(form, names.front());
  const auto name = format_of_extension(extension_of(*form.path));
  if (name) return choose(form, *name);
  // A device has no extension to go by, and gets what a terminal gets.
  if (form.path->starts_with("/dev/")) return choose(form, names.front());
  const std::string_view svg = flags.has_charts ? ".svg, " : "";
  problems.refuse("--output", *form.path,
                  std::string(" has an extension of no format; end it in .txt, .md, .csv, .tsv, .html, ")
                      .append(svg)
                      .append(".json, .jsonl or .xlsx, or add --format"));
}

/// A format that is a chart needs one.
void choose_charts(FlagProblems& problems, const OutputFlags& flags, OutputForm& form) {
  const bool is_chart = form.format != nullptr && form.format->is_chart;
  form.charts = flags.chart || is_chart;
  if (!is_chart || flags.has_charts) return;
  problems.add(
      "this command draws no chart, which is all that svg has; plan, forecast, compare, track and report draw one");
}

bool is_terminal(const OutputForm& form) {
  const auto descriptor = form.path ? io::named_descriptor(*form.path) : STDOUT_FILENO;
  return descriptor && ::isatty(*descriptor) == 1;
}

}  // namespace

void add_output_flags(OptionRegistrar& options, OutputFlags& flags) {
  options.texts("--format", "FORMAT",
                flags.has_charts ? "text, markdown, csv, tsv, html, svg, json, jsonl, xlsx"
                                 : "text, markdown, csv, tsv, html, json, jsonl, xlsx",
                flags.format);
  options.texts("-o,--output", "FILE", "Write to a file; its extension is the format", flags.output);
  options.texts("--csv-dialect", "DIALECT", "rfc4180 (default) or excel-fr", flags.csv_dialect);
  options.texts("--color", "WHEN", "auto (default), always or never", flags.colour);
}

void add_chart_output_flags(OptionRegistrar& options, OutputFlags& flags) {
  flags.has_charts = true;
  add_output_flags(options, flags);
  options.flag("--chart", "Draw it, too; a file .svg is the chart alone", flags.chart);
}

std::optional<std::string> output_path(FlagProblems& problems, const Texts& output) {
  auto path = single(problems, "--output", output);
  if (path == "-") path.reset();
  if (path && io::named_descriptor(*path) == STDIN_FILENO) {
    problems.refuse("--output", *path, " is standard input; write to a file");
  }
  return path;
}

void refuse_unless_json(FlagProblems& problems, std::string_view flag, const std::string& path) {
  const std::string extension = extension_of(path);
  if (extension.empty() || extension == "json" || path.starts_with("/dev/")) return;
  const std::string stem = path.substr(0, path.size() - extension.size());
  problems.refuse(flag, path, " would hold JSON, which its name does not say; write " + stem + "json");
}

std::vector<std::string_view> format_names(bool with_charts) {
  std::vector<std::string_view> names;
  for (const render::Format& format : render::formats()) {
    if (with_charts || !format.is_chart) names.push_back(format.name);
  }
  names.insert(names.end(), other_names.begin(), other_names.end());
  return names;
}

tl::expected<OutputForm, Failure> parse_output_flags(const OutputFlags& flags) {
  FlagProblems problems;
  OutputForm form;
  form.path = output_path(problems, flags.output);
  choose_format(problems, flags, form);
  choose_charts(problems, flags, form);
  if (form.kind == OutputForm::Kind::workbook && is_terminal(form)) {
    problems.refuse("--format", "xlsx", " is nothing for a terminal; name a file with -o, or redirect the output");
  }
  if (choice_of(problems, "--csv-dialect", flags.csv_dialect, dialect_names) == std::size_t{1}) {
    form.dialect = render::CsvDialect::excel_fr;
  }
  if (const auto when = choice_of(problems, "--color", flags.colour, colour_names)) {
    constexpr std::array values = {ColourWhen::automatic, ColourWhen::always, ColourWhen::never};
    form.colour = values.at(*when);
  }
  if (!problems.messages().empty()) return tl::unexpected(Failure{ExitCode::wrong_usage, problems.messages()});
  return form;
}

}  // namespace funnel::cli
