// SPDX-License-Identifier: MIT
// Command lines as they are typed, and what the readers of flags make of them. Nothing runs.
#pragma once

#include "cli/funnel_request.hpp"
#include "cli/option.hpp"
#include "cli/output_flags.hpp"
#include "funnels.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

namespace funnel::test {

using cli::Texts;

inline void parse(CLI::App& app, Texts arguments) {
  std::reverse(arguments.begin(), arguments.end());
  app.parse(std::move(arguments));
}

inline cli::FunnelFlags funnel_flags_of(const Texts& arguments) {
  CLI::App app;
  cli::OptionRegistrar options(app);
  cli::FunnelFlags flags;
  cli::add_funnel_flags(options, flags);
  parse(app, arguments);
  return flags;
}

inline cli::OutputFlags output_flags_of(const Texts& arguments) {
  CLI::App app;
  cli::OptionRegistrar options(app);
  cli::OutputFlags flags;
  cli::add_chart_output_flags(options, flags);
  parse(app, arguments);
  return flags;
}

inline cli::FunnelRequest request_of(const Texts& arguments) {
  return cli::parse_funnel_flags(funnel_flags_of(arguments)).value();
}

/// Each message of a failure as its reader sees it.
inline Texts told(const cli::Failure& failure) {
  Texts lines;
  for (const cli::ErrorMessage& message : failure.messages) {
    const std::string place = message.place.empty() ? "" : message.place + ": ";
    lines.push_back(place + (message.path.empty() ? "" : message.path + ": ") + message.text);
  }
  return lines;
}

/// What is wrong with the flags themselves.
inline Texts flag_problems(const Texts& arguments) {
  const auto request = cli::parse_funnel_flags(funnel_flags_of(arguments));
  return request ? Texts{} : told(request.error());
}

/// The funnel of a document (or of none) and flags.
inline tl::expected<Funnel, cli::Failure> asked(const Texts& arguments,
                                                std::optional<std::string_view> document = std::nullopt) {
  const auto request = request_of(arguments);
  auto read = document ? cli::read_document(request, *document, "plan.json") : cli::without_file(request);
  if (!read) return tl::unexpected(read.error());
  return cli::requested(std::move(read->funnel), request);
}

inline Funnel funnel_of(const Texts& arguments, std::optional<std::string_view> document = std::nullopt) {
  return asked(arguments, document).value();
}

/// What is wrong with what was asked for, when a document is read.
inline Texts problems(const Texts& arguments, std::optional<std::string_view> document = std::nullopt) {
  const auto result = asked(arguments, document);
  return result ? Texts{} : told(result.error());
}

}  // namespace funnel::test
