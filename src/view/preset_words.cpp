// SPDX-License-Identifier: MIT
#include "view/preset_words.hpp"

#include "language/catalogue.hpp"
#include "view/chance.hpp"
#include "view/figures.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace funnel::view {

namespace {

namespace message = language::message;

struct Purpose {
  std::string_view preset;
  language::Message words;
};

constexpr std::array purposes = {
    Purpose{"b2b-inbound", message::purpose_b2b_inbound},
    Purpose{"b2b-saas-inbound", message::purpose_b2b_saas_inbound},
    Purpose{"enterprise-waterfall", message::purpose_enterprise_waterfall},
    Purpose{"saas-self-serve", message::purpose_saas_self_serve},
    Purpose{"shopify-store", message::purpose_shopify_store},
    Purpose{"sales-pipeline", message::purpose_sales_pipeline},
};

struct ScenarioName {
  std::string_view id;
  language::Message words;
};

constexpr std::array scenario_names = {
    ScenarioName{"prudent", message::scenario_prudent},
    ScenarioName{"median", message::scenario_median},
    ScenarioName{"ambitious", message::scenario_ambitious},
};

}  // namespace

std::string preset_purpose(std::string_view id, language::Language language) {
  const auto* const found = std::ranges::find(purposes, id, &Purpose::preset);
  if (found == purposes.end()) throw std::logic_error("a preset without a purpose: " + std::string(id));
  return text(language, found->words);
}

std::string preset_source_text(const PresetFacts& facts, language::Language language) {
  const std::string date = facts.date ? std::string(*facts.date) : text(language, message::date_not_stated);
  return text(language, message::source_and_date, {{"source", facts.source}, {"date", date}});
}

std::string scenario_name(const std::string& name, language::Language language) {
  for (const ScenarioName& known : scenario_names) {
    if (name == known.id) return text(language, known.words);
  }
  return name;
}

std::string_view middle_id(PresetMiddle middle) {
  constexpr std::array<std::string_view, 3> ids = {"single", "published", "midpoint"};
  return ids.at(static_cast<std::size_t>(middle));
}

std::string rate_text(Rate rate, language::Locale locale) {
  return percent_text(percent_number(rate.value()), locale);
}

}  // namespace funnel::view
