// SPDX-License-Identifier: MIT
// A command's result, and how it is written: what every command shares, whatever it reads.
#pragma once

#include "cli/failure.hpp"
#include "cli/output_flags.hpp"
#include "document/document.hpp"
#include "io/files.hpp"
#include "language/locale.hpp"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::view {
class Relating;
}

namespace funnel::cli {

/// A result in its two forms, each made when it is wanted, and what the program says by its exit code.
struct Answer {
  std::function<nlohmann::ordered_json()> json;
  std::function<document::Document(language::Locale)> document;
  ExitCode code = ExitCode::done;
  /// What --chart adds to the document; nothing where the command has no charts.
  std::function<std::vector<document::Chart>(language::Locale)> charts = {};
  /// The document for a format that calculates, with how its figures follow from one another; nothing where it is the
  /// same. Documents that come to stand in one workbook share what relates them.
  std::function<document::Document(language::Locale, view::Relating&)> live_document = {};
};

/// The document of `answer` for a format that calculates.
document::Document live_document_of(const Answer& answer, language::Locale locale, view::Relating& relating);

/// JSON text, on one line unless it is indented. What is no UTF-8 in a message becomes U+FFFD.
std::string dumped(const nlohmann::ordered_json& json, int indent = -1);

/// The answer's bytes. What a document format needs (the locale, colour) is decided here and nowhere else.
std::string rendered(const Answer& answer, const OutputForm& form, language::Locale locale);

/// Before anything is read: hands the whole run over where a workbook is asked for that this program cannot make. Comes
/// back with the failure to do so, or with nothing where there is nothing to hand over.
std::optional<Failure> without_workbooks(const OutputForm& form);

/// Where the answer goes.
tl::expected<io::Output, io::FileError> open_output(const OutputForm& form);

/// All of `bytes` to an output that could be opened, which is then finished.
tl::expected<void, io::FileError> write(tl::expected<io::Output, io::FileError> output, std::string_view bytes);

/// The same, told where it cannot be done.
ExitCode put(tl::expected<io::Output, io::FileError> output, std::string_view bytes);

/// Writes an answer that no input was needed for.
ExitCode give(const Answer& answer, const OutputForm& form, const std::optional<language::Locale>& locale);

Failure failure_of(const io::FileError& error);

/// Tells a failure, and gives its exit code.
ExitCode told(const Failure& failure);

}  // namespace funnel::cli
