// SPDX-License-Identifier: MIT
#include "view/cells.hpp"

#include "language/catalogue.hpp"
#include "language/names.hpp"
#include "view/figures.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

using document::Cell;

Cell stage_cell(const Stage& stage, language::Language language) {
  return {document::Label{stage.id, stage_name(stage, language)}};
}

Cell count_cell(std::int64_t units) {
  return {document::Count{count_number(Fraction(units), 0)}};
}

Cell count_cell(const std::optional<std::int64_t>& units) {
  return units ? count_cell(*units) : Cell{};
}

Cell count_cell(const std::optional<Count>& units) {
  if (!units) return {};
  return {document::Count{count_number(units->value(), 0)}};
}

Cell count_cell(const std::optional<Volume>& units, int decimals) {
  if (!units) return {};
  return {document::Count{count_number(units->value(), decimals)}};
}

Cell money_cell(const std::optional<Money>& amount, const std::string& currency) {
  if (!amount) return {};
  return {document::Money{money_number(amount->value(), currency), currency, {}}};
}

Cell rate_cell(const std::optional<Rate>& rate) {
  if (!rate) return {};
  return {document::Percent{percent_number(rate->value())}};
}

Cell conversion_cell(const std::optional<Rate>& rate, const Stage& stage, const Funnel& funnel,
                     language::Locale locale) {
  if (rate || !funnel.clv) return rate_cell(rate);
  const std::string currency = shown_currency(funnel, locale);
  const language::Language words = language_of(locale);
  // A name of the user's has no singular that is known, and would not stand after a slash.
  const auto singular = language::stage_singular(words, stage.id);
  return {document::Money{money_number(funnel.clv->value(), currency), currency,
                          singular ? std::string(*singular) : text(words, language::message::unit_word)}};
}

Cell departments_cell(const std::vector<std::string>& ids, const Funnel& funnel, language::Language language) {
  if (ids.empty()) return {};
  return {department_labels(ids, funnel, language)};
}

bool has_departments(const Funnel& funnel) {
  const auto& stages = funnel.stages.all();
  return !funnel.target_departments.empty() ||
         std::any_of(stages.begin(), stages.end(), [](const Stage& stage) { return !stage.departments.empty(); });
}

document::Audience department_audience(const Funnel& funnel) {
  return has_departments(funnel) ? document::Audience::everybody : document::Audience::machines;
}

}  // namespace funnel::view
