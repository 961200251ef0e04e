// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/cells.hpp"
#include "view/chance.hpp"
#include "view/charts.hpp"
#include "view/figures.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

using document::Chart;
using document::ChartKind;
namespace message = language::message;

/// What is drawn of one stage.
struct FunnelStage {
  const Stage& stage;
  std::optional<Rate> rate;
  document::Cell volume;
};

/// Collects the stages of a funnel chart, the one in which units enter first.
class FunnelChart {
 public:
  FunnelChart(const Funnel& funnel, language::Locale locale)
      : funnel_(funnel), words_(language_of(locale)), locale_(locale) {}

  void add(const FunnelStage& stage) {
    const std::string name = stage_name(stage.stage, words_);
    chart_.items.push_back({name, {stage.volume}, detail(stage)});
    if (const auto* count = std::get_if<document::Count>(&stage.volume.value)) {
      volumes_.push_back(language::format_number(locale_, count->number.shown) + " (" + name + ")");
    }
  }

  Charts made(const language::Message& over_months, const language::Message& over_one_month) {
    const std::string months = std::to_string(funnel_.horizon.months());
    chart_.kind = ChartKind::funnel;
    chart_.series = {""};
    chart_.title =
        funnel_.horizon.months() == 1 ? text(words_, over_one_month) : text(words_, over_months, {{"months", months}});
    chart_.description = text(words_, message::chart_funnel_seen, {{"volumes", joined(volumes_)}});
    return {std::move(chart_)};
  }

 private:
  /// "3% · Marketing"
  std::string detail(const FunnelStage& stage) const {
    std::string detail = stage.rate ? percent_text(percent_number(stage.rate->value()), locale_) : std::string();
    std::string separator = detail.empty() ? "" : " · ";
    for (const document::Label& owner : department_labels(stage.stage.departments, funnel_, words_).items) {
      detail += separator + owner.text;
      separator = ", ";
    }
    return detail;
  }

  const Funnel& funnel_;
  language::Language words_;
  language::Locale locale_;
  Chart chart_;
  std::vector<std::string> volumes_;
};

}  // namespace

Charts plan_charts(const PlanView& view, language::Locale locale) {
  FunnelChart chart(view.funnel, locale);
  for (auto planned = view.plan.stages.rbegin(); planned != view.plan.stages.rend(); ++planned) {
    chart.add({view.funnel.stages[planned->index], planned->rate, count_cell(planned->volume, planned->decimals)});
  }
  return chart.made(message::chart_funnel, message::chart_funnel_one_month);
}

Charts forecast_charts(const ForecastView& view, language::Locale locale) {
  FunnelChart chart(view.funnel, locale);
  for (auto stage = view.forecast.stages.rbegin(); stage != view.forecast.stages.rend(); ++stage) {
    chart.add({view.funnel.stages[stage->index], stage->rate, count_cell(stage->volume, 1)});
  }
  return chart.made(message::chart_forecast, message::chart_forecast_one_month);
}

}  // namespace funnel::view
