// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/figures.hpp"
#include "view/plan_sentences.hpp"
#include "view/words.hpp"

#include <string_view>

namespace funnel::view {

namespace {

using language::Message;
namespace message = language::message;

/// A figure in an equation, and whether the text is all of it.
struct Term {
  std::string text;
  bool exact = true;
};

bool has_decimals_within(const Fraction& value, Integer128 scale) {
  return scale % value.denominator() == 0;
}

/// Writes the equations of one plan in one locale.
class Writer {
 public:
  Writer(const PlanView& view, language::Locale locale) : view_(view), locale_(locale) {}

  const Plan& plan() const { return view_.plan; }

  Term money(const Fraction& amount) const {
    const std::string currency = shown_currency(view_.funnel, locale_);
    return {language::format_money(locale_, exact_money_number(amount).shown, currency),
            has_decimals_within(amount, 100)};
  }

  /// A percentage where four decimals hold all of it, else a quotient where anybody can read one: 33/211.
  Term percentage(const Fraction& value) const {
    constexpr Integer128 longest = 10'000'000;
    const bool exact = has_decimals_within(value, 1'000'000);
    if (exact || value.denominator() > longest) {
      return {language::format_percent(locale_, percent_number(value).shown), exact};
    }
    const auto whole = [this](Integer128 part) {
      return language::format_number(locale_, fixed(*Fraction::make(part, 1), 0));
    };
    return {"(" + whole(value.numerator()) + "/" + whole(value.denominator()) + ")"};
  }

  /// What each customer counts: the CLV, or the part of it that is earned inside the horizon.
  Term counted_clv() const {
    Term clv = money(plan().clv->value());
    if (plan().recognition == Recognition::booked) return clv;
    const Term share = percentage(*plan().earned_share);
    const std::string words =
        text(language_of(locale_), message::earned_part, {{"clv", clv.text}, {"share", share.text}});
    return {words, clv.exact && share.exact};
  }

  /// A figure of the chain: two decimals, unless it is whole.
  Term chained(const Volume& volume, const PlannedStage& stage) const {
    return {number(volume.value(), volume.value().is_whole() ? 0 : 2), stage.exact};
  }

  std::string number(const Fraction& value, int decimals) const {
    return language::format_number(locale_, fixed(value, decimals));
  }

  std::string said(Message message, const std::string& equation, const std::string& shown = {}) const {
    return text(language_of(locale_), message, {{"equation", equation}, {"shown", shown}});
  }

  const PlanView& view() const { return view_; }

 private:
  const PlanView& view_;
  language::Locale locale_;
};

/// "80 = 20 / 25%", with a sign that says so where a figure is not all there.
std::string equation(const Term& result, const Term& left, std::string_view operation, const Term& right) {
  const std::string_view equals = result.exact && left.exact && right.exact ? " = " : " \u2248 ";
  return result.text + std::string(equals) + left.text + " " + std::string(operation) + " " + right.text;
}

bool is_volume_target(const Writer& writer, const PlannedStage& stage) {
  const auto* target = std::get_if<VolumeTarget>(&writer.view().plan.target);
  return target != nullptr && writer.view().funnel.stages[stage.index].id == target->stage;
}

/// What the stage needs: customers from revenue, any other stage from the one below it.
std::string requirement(const Writer& writer, const PlannedStage& stage) {
  const Plan& plan = writer.view().plan;
  const Term required = writer.chained(stage.chained_required, stage);
  if (is_volume_target(writer, stage)) return required.text;
  std::string result;
  if (stage.rate) {
    const PlannedStage& below = writer.plan().at(stage.index + 1);
    result =
        equation(required, writer.chained(below.chained_volume, below), "/", writer.percentage(stage.rate->value()));
  } else {
    const Money revenue = plan.existing ? *plan.existing->new_revenue : std::get<RevenueTarget>(plan.target).revenue;
    Term wanted = writer.money(revenue.value());
    wanted.exact = wanted.exact && (!plan.existing || plan.existing->exact);
    result = equation(required, wanted, "/", writer.counted_clv());
  }
  return stage.rounded_up ? writer.said(message::explain_rounded_up, result) : result;
}

/// What the units of the stage above bring to a stage below the target, and what is open there already.
std::string expectation(const Writer& writer, const PlannedStage& stage) {
  const PlannedStage& source = writer.plan().at(stage.index - 1);
  const Fraction open_above = source.open.value_or(Count()).value();
  const bool open_exceeds = open_above > source.chained_required.value();
  const Term units =
      open_exceeds ? Term{writer.number(open_above, 0)} : writer.chained(source.chained_required, source);
  const Term volume = writer.chained(stage.chained_volume, stage);
  std::string arithmetic =
      writer.said(message::explain_forecast, equation(volume, units, "x", writer.percentage(source.rate->value())));
  if (!stage.open) return arithmetic;
  const Term open{writer.number(stage.open->value(), 0)};
  return arithmetic + "; " + equation(writer.chained(stage.chained_required, stage), volume, "+", open);
}

/// What is left to produce of what is required.
std::string less_open(const Writer& writer, const PlannedStage& stage) {
  const Term required = writer.chained(stage.chained_required, stage);
  const Term volume = writer.chained(stage.chained_volume, stage);
  const Term open{writer.number(stage.open->value(), 0)};
  if (stage.open->value() <= stage.chained_required.value()) return equation(volume, required, "-", open);
  return "0 = max(0, " + required.text + " - " + open.text + ")";
}

/// The volumes of the channels, of which the stage's is the sum.
std::string sum_of_channels(const Writer& writer, const PlannedStage& stage) {
  bool exact = stage.exact;
  std::string sum;
  for (const PlannedChannel& channel : writer.view().channels) {
    const PlannedStage& part = channel.plan.at(stage.index);
    exact = exact && part.exact;
    sum += (sum.empty() ? "" : " + ") + writer.chained(part.chained_volume, part).text;
  }
  return writer.chained(stage.chained_volume, stage).text + (exact ? " = " : " \u2248 ") + sum;
}

std::string arithmetic_of(const Writer& writer, const PlannedStage& stage) {
  if (!writer.view().channels.empty()) return sum_of_channels(writer, stage);
  const std::string arithmetic = stage.forecast ? expectation(writer, stage) : requirement(writer, stage);
  return stage.open && !stage.forecast ? arithmetic + "; " + less_open(writer, stage) : arithmetic;
}

}  // namespace

std::string stage_arithmetic(const PlanView& view, const PlannedStage& stage, language::Locale locale) {
  const Writer writer(view, locale);
  std::string arithmetic = arithmetic_of(writer, stage);
  const AverageVolume shown = stage.average.value_or(AverageVolume{stage.volume, stage.decimals});
  if (shown.volume == stage.chained_volume) return arithmetic;
  return writer.said(message::explain_shown_as, arithmetic, writer.number(shown.volume.value(), shown.decimals));
}

std::string new_revenue_arithmetic(const PlanView& view, language::Locale locale) {
  const Writer writer(view, locale);
  const ExistingPart& existing = *view.plan.existing;
  const Term target = writer.money(std::get<RevenueTarget>(view.plan.target).revenue.value());
  const Term kept{writer.money(existing.kept.value()).text, existing.exact};
  const Term result = writer.money(existing.new_revenue->value());
  const bool covered = existing.kept > std::get<RevenueTarget>(view.plan.target).revenue;
  if (covered) return result.text + " = max(" + result.text + ", " + target.text + " - " + kept.text + ")";
  return equation(result, target, "-", kept);
}

}  // namespace funnel::view
