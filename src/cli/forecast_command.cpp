// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "cli/volume_flags.hpp"
#include "view/charts.hpp"
#include "view/forecast.hpp"

#include <funnel/channels.hpp>
#include <funnel/forecast.hpp>
#include <funnel/target_odds.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <optional>

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

/// A forecast, with the funnel that it is shown with and its channels where there are any.
struct Forecasted {
  std::optional<Funnel> blended;
  Forecast forecast;
  std::vector<ForecastChannel> channels;
};

tl::expected<Forecasted, Failure> forecasted(const Funnel& funnel, const std::vector<Entry>& entries) try {
  if (funnel.channels.empty()) return Forecasted{std::nullopt, forecast(funnel, entries), {}};
  auto [blended, total, channels] = forecast_channels(funnel, entries);
  return Forecasted{std::move(blended), std::move(total), std::move(channels)};
} catch (const Overflow& overflow) {
  const bool revenue = overflow.stage().empty();
  return tl::unexpected(
      overflow_failure(overflow, revenue ? "give smaller volumes, or a smaller CLV" : "give smaller volumes"));
}

/// Whether units are open in a stage of the funnel, or of a channel.
bool has_open_units(const Funnel& funnel) {
  const auto open = [](const auto& stage) { return stage.second.open && *stage.second.open != Count(); };
  return !open_entries(funnel.stages).empty() || std::ranges::any_of(funnel.channels, [open](const Channel& channel) {
    return std::ranges::any_of(channel.stages, open);
  });
}

tl::expected<Answer, Failure> answered(const Funnel& funnel, const StageVolumes& volumes) {
  const auto entries = entries_of(volumes, funnel);
  if (!entries) return tl::unexpected(entries.error());
  if (entries->empty() && !has_open_units(funnel)) return tl::unexpected(nothing_to_forecast(funnel));
  const auto made = forecasted(funnel, *entries);
  if (!made) return tl::unexpected(made.error());
  const auto view = [funnel = &funnel, made = *made] {
    return view::ForecastView{made.blended ? *made.blended : *funnel, made.forecast, made.channels};
  };
  return Answer{[view] { return view::forecast_json(view()); },
                [view](language::Locale locale) { return view::forecast_document(view(), locale); }, ExitCode::done,
                [view](language::Locale locale) { return view::forecast_charts(view(), locale); }};
}

}  // namespace

Action set_up_forecast(OptionRegistrar& registrar) {
  auto options = std::make_shared<ForecastOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_chart_output_flags(registrar, options->output);
  registrar.texts("--volume", "STAGE=N", "Units that enter at a stage; repeats", options->volume);
  return [options] {
    FlagProblems problems;
    const StageVolumes volumes = parse_volumes(problems, options->volume);
    return answer(options->funnel, options->output, problems,
                  [volumes](const Funnel& funnel) { return answered(funnel, volumes); });
  };
}

}  // namespace funnel::cli
