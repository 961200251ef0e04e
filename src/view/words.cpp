// SPDX-License-Identifier: MIT
#include "view/words.hpp"

#include "language/names.hpp"
#include "language/numbers.hpp"
#include "view/figures.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

std::string two_digits(unsigned number) {
  return std::to_string(100 + number).substr(1);
}

}  // namespace

std::string stage_name(const Stage& stage, language::Language language) {
  if (stage.name) return *stage.name;
  return std::string(language::stage_name(language, stage.id).value_or(stage.id));
}

std::string stage_singular(const Stage& stage, language::Language language) {
  return std::string(language::stage_singular(language, stage.id).value_or(stage.name ? *stage.name : stage.id));
}

std::string department_name(std::string_view id, const Funnel& funnel, language::Language language) {
  const auto own = std::find_if(funnel.departments.begin(), funnel.departments.end(),
                                [id](const Department& department) { return department.id == id; });
  if (own != funnel.departments.end() && own->name) return *own->name;
  return std::string(language::department_name(language, id).value_or(id));
}

document::Labels department_labels(const std::vector<std::string>& ids, const Funnel& funnel,
                                   language::Language language) {
  document::Labels labels;
  for (const std::string& id : ids) labels.items.push_back({id, department_name(id, funnel, language)});
  return labels;
}

std::string shown_currency(const Funnel& funnel, language::Locale locale) {
  return funnel.currency.value_or(std::string(default_currency(locale)));
}

std::string amount_text(const Money& amount, const Funnel& funnel, language::Locale locale) {
  const std::string currency = shown_currency(funnel, locale);
  return language::format_money(locale, money_number(amount.value(), currency).shown, currency);
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? std::string() : std::string(separator)) + text;
  return all;
}

std::string iso_date(std::chrono::year_month_day date) {
  std::string year = std::to_string(static_cast<int>(date.year()));
  year.insert(0, 4 - std::min<std::size_t>(4, year.size()), '0');
  return year + "-" + two_digits(static_cast<unsigned>(date.month())) + "-" +
         two_digits(static_cast<unsigned>(date.day()));
}

}  // namespace funnel::view
