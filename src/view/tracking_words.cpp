// SPDX-License-Identifier: MIT
#include "view/tracking_words.hpp"

#include "language/catalogue.hpp"
#include "language/dates.hpp"
#include "view/figures.hpp"
#include "view/words.hpp"

#include <array>

namespace funnel::view {

namespace {

using document::Cell;
using language::Message;
namespace message = language::message;

struct StatusRow {
  std::string_view id;
  Message message;
};

/// In the order of TrackStatus.
constexpr std::array statuses = {
    StatusRow{"no-data", message::status_no_data},
    StatusRow{"behind", message::status_behind},
    StatusRow{"on-track", message::status_on_track},
    StatusRow{"ahead", message::status_ahead},
};
static_assert(statuses.size() == static_cast<std::size_t>(TrackStatus::ahead) + 1);

/// In the order of RateVerdict.
constexpr std::array<std::string_view, 4> verdicts = {"unknown", "as-planned", "lower", "higher"};
static_assert(verdicts.size() == static_cast<std::size_t>(RateVerdict::higher) + 1);

/// In the order of CorrectiveKind.
constexpr std::array<std::string_view, 5> correctives = {"upstream", "rate", "volume", "unit-cost", "value"};
static_assert(correctives.size() == static_cast<std::size_t>(CorrectiveKind::value) + 1);

document::Number number_of(const Kpi& kpi, const Fraction& figure, int decimals, const std::string& currency) {
  if (kpi.kind == KpiKind::volume) return count_number(figure, decimals);
  return kpi.kind == KpiKind::revenue ? money_number(figure, currency) : unit_cost_number(figure, currency);
}

bool is_last_of_month(std::chrono::year_month_day date) {
  return date == std::chrono::year_month_day(date.year() / date.month() / std::chrono::last);
}

}  // namespace

document::Number attainment_number(const Fraction& share) {
  document::Number number = percent_number(share);
  const auto percent = product(share, Fraction(100));
  if (percent) number.shown = ratio_number(*percent, 2).shown;
  if (number.shown.ends_with(".00")) number.shown.resize(number.shown.size() - 3);
  return number;
}

std::string kpi_key(const Kpi& kpi, const Funnel& funnel) {
  if (kpi.kind == KpiKind::revenue) return "revenue";
  const std::string& id = funnel.stages[kpi.stage].id;
  return kpi.kind == KpiKind::unit_cost ? "cost." + id : id;
}

std::string kpi_name(const Kpi& kpi, const Funnel& funnel, language::Language language) {
  const Stage& stage = funnel.stages[kpi.stage];
  if (kpi.kind == KpiKind::revenue) return text(language, message::row_revenue);
  if (kpi.kind == KpiKind::volume) return stage_name(stage, language);
  return text(language, message::figure_cost_per, {{"unit", stage_singular(stage, language)}});
}

std::string_view status_id(TrackStatus status) {
  return statuses[static_cast<std::size_t>(status)].id;
}

std::string status_text(TrackStatus status, language::Language language) {
  return text(language, statuses[static_cast<std::size_t>(status)].message);
}

std::string_view verdict_id(RateVerdict verdict) {
  return verdicts[static_cast<std::size_t>(verdict)];
}

std::string_view corrective_id(CorrectiveKind kind) {
  return correctives[static_cast<std::size_t>(kind)];
}

Cell kpi_cell(const Kpi& kpi, const std::optional<Fraction>& figure, int decimals, const Funnel& funnel,
              language::Locale locale) {
  if (!figure) return {};
  const std::string currency = shown_currency(funnel, locale);
  document::Number number = number_of(kpi, *figure, decimals, currency);
  if (kpi.kind == KpiKind::volume) return {document::Count{std::move(number)}};
  return {document::Money{std::move(number), currency, {}}};
}

Cell kpi_difference(const Kpi& kpi, const std::optional<Fraction>& figure, const Funnel& funnel,
                    language::Locale locale) {
  Cell cell = kpi_cell(kpi, figure, kpi.decimals, funnel, locale);
  if (auto* count = std::get_if<document::Count>(&cell.value)) count->number = with_sign(std::move(count->number));
  if (auto* money = std::get_if<document::Money>(&cell.value)) money->number = with_sign(std::move(money->number));
  return cell;
}

std::string period_text(const std::optional<std::chrono::year_month_day>& first,
                        const std::optional<std::chrono::year_month_day>& last, int number, language::Locale locale) {
  const language::Language words = language_of(locale);
  if (!first) return text(words, message::tracked_month, {{"number", std::to_string(number)}});
  const bool of_months = first->day() == std::chrono::day(1) && is_last_of_month(*last);
  if (!of_months) return language::format_date(locale, *first);
  const std::string from = language::format_month(locale, first->year() / first->month());
  const std::string to = language::format_month(locale, last->year() / last->month());
  return from == to ? from : text(words, message::from_to, {{"from", from}, {"to", to}});
}

}  // namespace funnel::view
