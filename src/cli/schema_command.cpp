// SPDX-License-Identifier: MIT
#include "cli/answer.hpp"
#include "cli/command.hpp"
#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "io/funnel_schema.hpp"
#include "io/json_style.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>

namespace funnel::cli {

namespace {

ExitCode print_schema(const Texts& output) {
  FlagProblems problems;
  const auto path = output_path(problems, output);
  if (path) refuse_unless_json(problems, "--output", *path);
  if (!problems.messages().empty()) return told({ExitCode::wrong_usage, problems.messages()});
  std::array<std::string_view, language::all_locales.size()> tags;
  std::ranges::transform(language::all_locales, tags.begin(), language::tag);
  const std::string text = io::styled(io::funnel_schema(tags), {}, {}) + "\n";
  return put(path ? io::Output::file(*path) : io::Output::standard(), text);
}

}  // namespace

Action set_up_schema(OptionRegistrar& registrar) {
  auto output = std::make_shared<Texts>();
  registrar.texts("-o,--output", "FILE", "Write to a file, which editors then find", *output);
  return [output] { return print_schema(*output); };
}

}  // namespace funnel::cli
