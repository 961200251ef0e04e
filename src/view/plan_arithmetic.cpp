// SPDX-License-Identifier: MIT
#include "language/messages.hpp"
#include "language/numbers.hpp"
#include "view/figures.hpp"
#include "view/plan_sentences.hpp"

namespace funnel::view {

namespace {

using language::Message;

/// Writes the equations of one plan in one locale.
class Writer {
 public:
  Writer(const PlanView& view, language::Locale locale) : view_(view), locale_(locale) {}

  std::string money(const Fraction& amount) const {
    return language::format_money(locale_, exact_money_number(amount).shown, shown_currency(view_.funnel, locale_));
  }
  std::string percent(const Rate& rate) const {
    return language::format_percent(locale_, percent_number(rate.value()).shown);
  }
  /// A figure of the chain: two decimals, unless it is whole.
  std::string chained(const Volume& volume) const {
    return language::format_number(locale_, fixed(volume.value(), volume.value().is_whole() ? 0 : 2));
  }
  std::string shown(const Volume& volume, const PlannedStage& stage) const {
    return language::format_number(locale_, fixed(volume.value(), stage.decimals));
  }
  std::string said(Message message, const std::string& equation) const {
    return text(language_of(locale_), message, {{"equation", equation}});
  }
  std::string said_as(const std::string& equation, const std::string& shown_figure) const {
    return text(language_of(locale_), Message::explain_shown_as, {{"equation", equation}, {"shown", shown_figure}});
  }

  const PlanView& view() const { return view_; }

 private:
  const PlanView& view_;
  language::Locale locale_;
};

/// The stages of a plan stand in the reverse of the funnel's order.
const PlannedStage& planned_at(const Plan& plan, std::size_t index) {
  return plan.stages[plan.stages.size() - 1 - index];
}

bool is_target(const Writer& writer, const PlannedStage& stage) {
  const auto* target = std::get_if<VolumeTarget>(&writer.view().plan.target);
  return target != nullptr && writer.view().funnel.stages[stage.index].id == target->stage;
}

/// What the stage needs: customers from revenue, any other stage from the one below it.
std::string requirement(const Writer& writer, const PlannedStage& stage) {
  const Plan& plan = writer.view().plan;
  if (is_target(writer, stage)) return writer.chained(stage.chained_required);
  std::string equation = writer.chained(stage.chained_required) + " = ";
  if (!stage.rate) {
    const auto& target = std::get<RevenueTarget>(plan.target);
    const Money revenue = plan.existing ? plan.existing->new_revenue : target.revenue;
    equation += writer.money(revenue.value()) + " / " + writer.money(plan.clv->value());
  } else {
    equation += writer.chained(planned_at(plan, stage.index + 1).chained_volume) + " / " + writer.percent(*stage.rate);
  }
  if (!stage.inexact) return equation;
  return writer.said(plan.rounding == Rounding::up ? Message::explain_rounded_up : Message::explain_rounded, equation);
}

/// What the target brings to a stage below it, and what is open there already.
std::string expectation(const Writer& writer, const PlannedStage& stage) {
  const PlannedStage& source = planned_at(writer.view().plan, stage.index - 1);
  const Fraction source_open = source.open.value_or(Count()).value();
  const bool from_open = source_open > source.chained_required.value();
  const std::string units =
      from_open ? writer.chained(*Volume::make(source_open)) : writer.chained(source.chained_required);
  return writer.said(Message::explain_forecast,
                     writer.chained(stage.chained_volume) + " = " + units + " x " + writer.percent(*source.rate));
}

std::string less_open(const Writer& writer, const PlannedStage& stage) {
  return writer.chained(stage.chained_volume) + " = " + writer.chained(stage.chained_required) + " - " +
         writer.chained(*Volume::make(stage.open->value()));
}

}  // namespace

std::string stage_arithmetic(const PlanView& view, const PlannedStage& stage, language::Locale locale) {
  const Writer writer(view, locale);
  std::string arithmetic = stage.forecast ? expectation(writer, stage) : requirement(writer, stage);
  const bool subtracts = stage.open && stage.chained_volume.value() > Fraction(0) && !stage.forecast;
  if (subtracts) arithmetic += "; " + less_open(writer, stage);
  if (stage.volume == stage.chained_volume) return arithmetic;
  return writer.said_as(arithmetic, writer.shown(stage.volume, stage));
}

std::string new_revenue_arithmetic(const PlanView& view, language::Locale locale) {
  const Writer writer(view, locale);
  const ExistingPart& existing = *view.plan.existing;
  return writer.money(existing.new_revenue.value()) + " = " +
         writer.money(std::get<RevenueTarget>(view.plan.target).revenue.value()) + " - " +
         writer.money(existing.kept.value());
}

}  // namespace funnel::view
