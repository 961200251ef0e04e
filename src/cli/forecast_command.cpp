// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "cli/volume_flags.hpp"
#include "view/forecast.hpp"

#include <funnel/forecast.hpp>
#include <funnel/target_odds.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace funnel::cli {

namespace {

struct ForecastOptions {
  FunnelFlags funnel;
  OutputFlags output;
  Texts volume;
};

Failure nothing_to_forecast(const Funnel& funnel) {
  return {
      ExitCode::wrong_usage,
      {{fmt::format("there are no volumes to forecast from; add --volume {}=1000, or \"open\" to stages of the file",
                    funnel.stages[0].id)}}};
}

tl::expected<Forecast, Failure> forecasted(const Funnel& funnel, const std::vector<Entry>& entries) try {
  return forecast(funnel, entries);
} catch (const Overflow& overflow) {
  const bool revenue = overflow.stage().empty();
  return tl::unexpected(
      overflow_failure(overflow, revenue ? "give smaller volumes, or a smaller CLV" : "give smaller volumes"));
}

tl::expected<Answer, Failure> answered(const Funnel& funnel, const StageVolumes& volumes) {
  const auto entries = entries_of(volumes, funnel);
  if (!entries) return tl::unexpected(entries.error());
  if (entries->empty() && open_entries(funnel.stages).empty()) return tl::unexpected(nothing_to_forecast(funnel));
  const auto made = forecasted(funnel, *entries);
  if (!made) return tl::unexpected(made.error());
  const auto view = [funnel = &funnel, forecast = *made] { return view::ForecastView{*funnel, forecast}; };
  return Answer{[view] { return view::forecast_json(view()); },
                [view](language::Locale locale) { return view::forecast_document(view(), locale); }};
}

}  // namespace

Action set_up_forecast(OptionRegistrar& registrar) {
  auto options = std::make_shared<ForecastOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_output_flags(registrar, options->output);
  registrar.texts("--volume", "STAGE=N", "Units that enter at a stage; repeats", options->volume);
  return [options] {
    FlagProblems problems;
    const StageVolumes volumes = parse_volumes(problems, options->volume);
    return answer(options->funnel, options->output, problems,
                  [volumes](const Funnel& funnel) { return answered(funnel, volumes); });
  };
}

}  // namespace funnel::cli
