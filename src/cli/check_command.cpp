// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "io/json_place.hpp"
#include "view/advice.hpp"

#include <funnel/advice.hpp>
#include <funnel/preset.hpp>

#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct CheckOptions {
  Texts file;
  Texts preset;
  Texts locale;
  bool check = false;
  OutputFlags output;
};

/// What there is to be read: a file with stages is held against the preset, one without has its stages.
struct CheckRequest {
  FunnelRequest funnel{*funnel::preset(default_preset)};
  std::optional<std::string_view> preset = {};
};

CheckRequest parse_check(FlagProblems& problems, const CheckOptions& options) {
  CheckRequest request;
  request.funnel.keeps_text = true;
  request.funnel.locale = locale_of(problems, options.locale);
  if (const auto index = choice_of(problems, "--preset", options.preset, preset_ids())) {
    request.preset = preset_ids()[*index];
    request.funnel.base = *preset(*request.preset);
  }
  if (options.file.empty()) problems.add("the file is missing; write funnel check plan.json");
  for (const std::string& file : options.file) {
    if (is_value(problems, "FILE", file)) request.funnel.inputs.push_back(file);
  }
  return request;
}

/// What a document of the view is made from, which outlives the question.
struct Checked {
  Funnel funnel;
  AdviceList list;
  std::vector<std::size_t> lines;
};

std::vector<std::size_t> lines_of(const AdviceList& list, const Funnel& funnel, const ReadFunnel& read) {
  const auto root = io::parse_json(read.text);
  std::vector<std::size_t> lines;
  for (const Advice& advice : list.advice) {
    lines.push_back(io::line_of(*root, view::advice_path(advice, funnel)) + read.first_line - 1);
  }
  return lines;
}

/// A file that can be planned is; what is wrong with its plan is wrong with it.
tl::expected<Funnel, Failure> plannable(const ReadFunnel& read, const FunnelRequest& request) {
  auto funnel = requested(read.funnel, request);
  if (!funnel) return funnel;
  funnel->preset = read.funnel.preset;
  const auto made = plan(*funnel);
  const bool lacks = !made && (made.error() == PlanProblem::no_target || made.error() == PlanProblem::no_clv);
  if (!made && !lacks) return tl::unexpected(failure_of(made.error()));
  return funnel;
}

tl::expected<Answer, Failure> answered(const CheckRequest& request, const ReadFunnel& read, bool check) {
  auto funnel = plannable(read, request.funnel);
  if (!funnel) return tl::unexpected(std::move(funnel.error()));
  AdviceList list = advice(*funnel, request.preset);
  std::vector<std::size_t> lines = lines_of(list, *funnel, read);
  const auto all = std::make_shared<Checked>(Checked{*std::move(funnel), std::move(list), std::move(lines)});
  const auto view = [all] { return view::CheckView{all->funnel, all->list, all->lines}; };
  return Answer{[view] { return view::check_json(view()); },
                [view](language::Locale locale) { return view::check_document(view(), locale); },
                check && !all->list.advice.empty() ? ExitCode::answer_is_no : ExitCode::done};
}

}  // namespace

Action set_up_check(OptionRegistrar& registrar) {
  auto options = std::make_shared<CheckOptions>();
  registrar.texts("FILE", {}, "Funnel file, or - for standard input", options->file);
  registrar.texts("--preset", "NAME", "Compare rates with it (default: by the stages)", options->preset);
  registrar.texts("--locale", "TAG", "en-US, en-CA, en-GB, fr-CA or fr-FR", options->locale);
  registrar.flag("--check", "Exit with 1 where there is any advice", options->check);
  add_output_flags(registrar, options->output);
  return [options] {
    FlagProblems problems;
    const CheckRequest request = parse_check(problems, *options);
    return answer_of_all(request.funnel, options->output, problems,
                         [&](const FunnelRequest&, std::vector<ReadFunnel>& funnels) {
                           return answered(request, funnels.front(), options->check);
                         });
  };
}

}  // namespace funnel::cli
