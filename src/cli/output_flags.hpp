// SPDX-License-Identifier: MIT
// The flags that say in which form results are wanted and where they go.
#pragma once

#include "cli/failure.hpp"
#include "cli/funnel_flags.hpp"
#include "render/render.hpp"

#include <tl/expected.hpp>

#include <optional>
#include <string>

namespace funnel::cli {

class FlagProblems;

struct OutputFlags {
  Texts format;
  Texts output;
  Texts csv_dialect;
  Texts colour;
  bool chart = false;
  bool has_charts = false;  ///< whether the command draws any
};

/// Of a command that draws charts `has_charts` is set before.
void add_output_flags(OptionRegistrar& options, OutputFlags& flags);

/// The same of a command that draws charts, and --chart.
void add_chart_output_flags(OptionRegistrar& options, OutputFlags& flags);

/// Where --output writes; nothing is standard output.
std::optional<std::string> output_path(FlagProblems& problems, const Texts& output);

/// What is always JSON does not go into a file that says that it is something else.
void refuse_unless_json(FlagProblems& problems, std::string_view flag, const std::string& path);

enum class ColourWhen { automatic, always, never };

/// A document format of the registry, a workbook, or one of the two that are made without a document.
struct OutputForm {
  enum class Kind { document, workbook, json, json_lines } kind = Kind::document;
  const render::Format* format = nullptr;  ///< of a document
  render::CsvDialect dialect = render::CsvDialect::rfc4180;
  ColourWhen colour = ColourWhen::automatic;
  std::optional<std::string> path;  ///< standard output where there is none
  bool charts = false;              ///< the document is to have charts
};

/// Every name that --format takes, in the order of help; svg only of a command that draws charts.
std::vector<std::string_view> format_names(bool with_charts);

/// The form that is asked for: by --format, else by the extension of the output file, else text. A workbook does not go
/// to a terminal.
tl::expected<OutputForm, Failure> parse_output_flags(const OutputFlags& flags);

}  // namespace funnel::cli
