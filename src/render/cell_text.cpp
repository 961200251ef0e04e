// SPDX-License-Identifier: MIT
#include "render/cell_text.hpp"

#include "language/numbers.hpp"
#include "render/sanitise.hpp"

namespace funnel::render {
namespace {

struct Words {
  language::Locale locale;

  std::string operator()(const document::Missing&) const { return {}; }
  std::string operator()(const document::Text& text) const { return text.text; }
  std::string operator()(const document::Label& label) const { return label.text; }

  std::string operator()(const document::Labels& labels) const {
    std::string result;
    for (const auto& label : labels.items) {
      if (&label != &labels.items.front()) result += ", ";
      result += label.text;
    }
    return result;
  }

  std::string operator()(const document::Count& count) const {
    return language::format_number(locale, count.number.shown);
  }

  std::string operator()(const document::Money& money) const {
    auto result = language::format_money(locale, money.number.shown, money.currency);
    if (!money.per.empty()) result += '/' + money.per;
    return result;
  }

  std::string operator()(const document::Percent& percent) const {
    return language::format_percent(locale, percent.number.shown);
  }

  std::string operator()(const document::Points& points) const {
    return language::format_points(locale, points.number.shown);
  }
};

}  // namespace

std::string cell_text(const document::Cell& cell, language::Locale locale) {
  return sanitise(std::visit(Words{locale}, cell.value));
}

bool holds_words(const document::Cell& cell) {
  return std::holds_alternative<document::Text>(cell.value) || std::holds_alternative<document::Label>(cell.value) ||
         std::holds_alternative<document::Labels>(cell.value);
}

}  // namespace funnel::render
