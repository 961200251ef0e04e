// SPDX-License-Identifier: MIT
#include "cli/funnel_request.hpp"

#include "cli/flag_text.hpp"
#include "cli/stage_flags.hpp"
#include "io/suggest.hpp"

#include <funnel/currency.hpp>
#include <funnel/preset.hpp>

#include <array>

namespace funnel::cli {

namespace {

void parse_targets(FlagProblems& problems, const FunnelFlags& flags, FunnelRequest& request) {
  const auto revenue = value_of<Money>(problems, "--revenue", flags.revenue, io::parse_money);
  const auto text = single(problems, "--target", flags.target);
  if (!flags.revenue.empty() && !flags.target.empty()) {
    problems.add("--revenue and --target are two targets; give one of them");
  } else if (revenue) {
    request.changes.target = RevenueTarget{*revenue};
  } else if (text) {
    const auto volume = parse_stage_value<Count>(problems, "--target", *text, io::parse_count);
    if (volume) request.changes.target = VolumeTarget{volume->stage, volume->value};
  }
}

/// "50000" or "50000:10%".
void parse_existing(FlagProblems& problems, const FunnelFlags& flags, FunnelRequest& request) {
  const auto text = single(problems, "--existing", flags.existing);
  if (!text) return;
  const std::size_t colon = text->find(':');
  request.existing = value_of<Money>(problems, "--existing", {text->substr(0, colon)}, io::parse_money);
  if (colon == std::string::npos) return;
  request.existing_lost = value_of<Share>(problems, "--existing", {text->substr(colon + 1)}, io::parse_share);
}

void parse_preset(FlagProblems& problems, const FunnelFlags& flags, FunnelRequest& request) {
  const auto index = choice_of(problems, "--preset", flags.preset, preset_ids());
  if (index) request.base = *preset(preset_ids()[*index]);
  request.names_preset = !flags.preset.empty();
  request.stages = parse_stage_list(problems, flags.stages);
  if (request.stages) request.base = Funnel(*request.stages);
  if (!flags.preset.empty() && !flags.stages.empty()) {
    problems.add("--preset and --stages both give the stages; give one of them");
  }
}

void parse_words(FlagProblems& problems, const FunnelFlags& flags, FunnelRequest& request) {
  if (const auto index = choice_of(problems, "--rounding", flags.rounding, rounding_ids)) {
    request.rounding = static_cast<Rounding>(*index);
  }
  if (const auto index = choice_of(problems, "--recognition", flags.recognition, recognition_ids)) {
    request.recognition = static_cast<Recognition>(*index);
  }
  request.locale = locale_of(problems, flags.locale);
  request.currency = single(problems, "--currency", flags.currency);
  if (request.currency && !is_currency(*request.currency)) {
    problems.refuse(
        "--currency", *request.currency,
        " is not the ISO 4217 code of a currency in use" + io::did_you_mean(*request.currency, currency_codes()));
  }
}

void parse_numbers(FlagProblems& problems, const FunnelFlags& flags, FunnelRequest& request) {
  request.changes.clv = value_of<Clv>(problems, "--clv", flags.clv, io::parse_clv);
  request.changes.budget = value_of<Money>(problems, "--budget", flags.budget, io::parse_money);
  request.months = whole_of(problems, "--months", flags.months, 1, Horizon::most_months);
  request.start = value_of<std::chrono::year_month_day>(problems, "--start", flags.start, io::parse_date);
  if (const auto digits = whole_of(problems, "--significant", flags.significant, 1, SignificantDigits::most)) {
    request.significant = SignificantDigits::make(*digits);
  }
}

}  // namespace

tl::expected<FunnelRequest, Failure> parse_funnel_flags(const FunnelFlags& flags) {
  FlagProblems problems;
  FunnelRequest request(*preset(default_preset));
  for (const std::string& input : flags.input) {
    if (is_value(problems, "FILE", input)) request.inputs.push_back(input);
  }
  request.scenario = single(problems, "--scenario", flags.scenario);
  parse_targets(problems, flags, request);
  parse_existing(problems, flags, request);
  parse_preset(problems, flags, request);
  parse_words(problems, flags, request);
  parse_numbers(problems, flags, request);
  request.stage_flags = parse_stage_flags(problems, flags);
  if (!problems.messages().empty()) return tl::unexpected(Failure{ExitCode::wrong_usage, problems.messages()});
  return request;
}

}  // namespace funnel::cli
