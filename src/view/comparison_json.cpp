// SPDX-License-Identifier: MIT
#include "view/chance.hpp"
#include "view/comparison.hpp"
#include "view/comparison_rows.hpp"
#include "view/comparison_sentences.hpp"
#include "view/json_values.hpp"

namespace funnel::view {

namespace {

Json difference_json(const ComparedFigure& figure) {
  return JsonObject(2)
      .add("difference", optional_json(figure.difference))
      .add("change", optional_json(figure.change))
      .take();
}

/// Makes the JSON of the alternative at one place.
class AlternativeJson {
 public:
  AlternativeJson(const ComparisonView& view, std::size_t index)
      : view_(view),
        index_(index),
        funnel_(view.alternatives[index].funnel),
        compared_(view.comparison.plans[index]),
        plan_(compared_.plan) {}

  Json make() const {
    return JsonObject(19)
        .add("name", view_.alternatives[index_].name)
        .add("currency", optional_json(funnel_.currency))
        .add("rounding", id_of(plan_.rounding))
        .add("significant", plan_.significant ? Json(plan_.significant->value()) : Json())
        .add("start", date_json(plan_.horizon.start()))
        .add("end", date_json(plan_.horizon.end()))
        .add("months", plan_.horizon.months())
        .add("target", target_json(funnel_, plan_.revenue_month, plan_.target_month))
        .add("existing", existing_json(plan_.existing))
        .add("expected_revenue", whole(ComparedKind::expected_revenue))
        .add("clv", optional_json(funnel_.clv))
        .add("stages", stages())
        .add("cost", whole(ComparedKind::cost))
        .add("cac", whole(ComparedKind::cac))
        .add("cost_per_order", whole(ComparedKind::cost_per_order))
        .add("budget", optional_json(funnel_.budget))
        .add("budget_left", whole(ComparedKind::budget_left))
        .add("chance", chance_json(plan_.chance, funnel_))
        .add("differences", differences())
        .take();
  }

 private:
  const ComparedFigure* figure(ComparedKind kind, const std::string& stage = {}) const {
    const ComparedRow* row = view_.comparison.find(kind, stage);
    return row == nullptr ? nullptr : &row->figures[index_];
  }

  Json whole(ComparedKind kind, const std::string& stage = {}) const {
    const ComparedFigure* found = figure(kind, stage);
    return found == nullptr ? Json() : optional_json(found->value);
  }

  Json stages() const {
    Json all = Json::array();
    for (const PlannedStage& planned : plan_.stages) {
      const Stage& stage = funnel_.stages[planned.index];
      const ComparedFigure& volume = *figure(ComparedKind::volume, stage.id);
      all.push_back(JsonObject(9)
                        .add("id", stage.id)
                        .add("name", stage_name(stage, language_of(json_locale)))
                        .add("rate", optional_json(planned.rate))
                        .add("open", optional_json(planned.open))
                        .add("unit_cost", optional_json(stage.figures.unit_cost))
                        .add("volume", to_json(planned.volume.value()))
                        .add("month", to_json(planned.month.value()))
                        .add("difference", optional_json(volume.difference))
                        .add("change", optional_json(volume.change))
                        .take());
    }
    return all;
  }

  /// Of the figures that are of no stage; the target's are under "target" whatever it is of.
  Json differences() const {
    JsonObject all(12);
    all.add("target", difference_json(target_figure()));
    for (const ComparedKind kind :
         {ComparedKind::months, ComparedKind::expected_revenue, ComparedKind::clv, ComparedKind::cost,
          ComparedKind::cac, ComparedKind::cost_per_order, ComparedKind::budget, ComparedKind::budget_left}) {
      const ComparedFigure* found = figure(kind);
      all.add(kind_id(kind), difference_json(found == nullptr ? ComparedFigure() : *found));
    }
    all.add("chance", JsonObject(1).add("difference", optional_json(compared_.chance_difference)).take());
    return all.take();
  }

  ComparedFigure target_figure() const {
    const auto* volume = std::get_if<VolumeTarget>(&plan_.target);
    return volume == nullptr ? *figure(ComparedKind::revenue_target)
                             : *figure(ComparedKind::volume_target, volume->stage);
  }

  const ComparisonView& view_;
  std::size_t index_;
  const Funnel& funnel_;
  const ComparedPlan& compared_;
  const Plan& plan_;
};

Json alternatives_json(const ComparisonView& view) {
  Json all = Json::array();
  for (std::size_t index = 0; index < view.alternatives.size(); ++index) {
    all.push_back(AlternativeJson(view, index).make());
  }
  return all;
}

/// Within which limits the rate of a stage lies in each alternative; null where it is known, or not there.
Json intervals_json(const ComparisonView& view, const std::string& stage) {
  Json all = Json::array();
  for (std::size_t index = 0; index < view.alternatives.size(); ++index) {
    all.push_back(interval_json(rate_interval(view, stage, index)));
  }
  return all;
}

/// The inputs that are not the same everywhere, with what each alternative has.
Json inputs_json(const ComparisonView& view) {
  Json all = Json::array();
  for (const ComparedRow& row : view.comparison.rows) {
    const bool shown = row.differs && is_input(row.kind);
    if (!shown) continue;
    Json values = Json::array();
    for (const ComparedFigure& figure : row.figures) values.push_back(optional_json(figure.value));
    JsonObject input(4);
    input.add("figure", kind_id(row.kind))
        .add("stage", row.stage.empty() ? Json() : Json(row.stage))
        .add("values", std::move(values));
    if (row.kind == ComparedKind::rate) input.add("intervals", intervals_json(view, row.stage));
    all.push_back(input.take());
  }
  return all;
}

}  // namespace

Json comparison_json(const ComparisonView& view) {
  const bool one = view.comparison.one_currency;
  return JsonObject(7)
      .add("schema", 1)
      .add("command", "compare")
      .add("name", optional_json(common_name(view)))
      .add("currency", one ? optional_json(view.alternatives.front().funnel.currency) : Json())
      .add("alternatives", alternatives_json(view))
      .add("inputs", inputs_json(view))
      .add("notes", notes_json(comparison_notes(view, json_locale)))
      .take();
}

}  // namespace funnel::view
