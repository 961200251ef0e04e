// SPDX-License-Identifier: MIT
#include "render_xlsx/number_format.hpp"

#include "language/numbers.hpp"
#include "render/chart_scale.hpp"

#include <algorithm>
#include <string_view>

namespace funnel::render_xlsx {
namespace {

std::size_t decimals(std::string_view plain) {
  const auto point = plain.find('.');
  return point == std::string_view::npos ? 0 : plain.size() - point - 1;
}

std::string with_decimals(std::size_t count) {
  constexpr std::size_t most = 6;
  return count == 0 ? "#,##0" : "#,##0." + std::string(std::min(count, most), '0');
}

/// Excel has no escape for a quote within quotes: it is left out.
std::string quoted(std::string text) {
  std::erase(text, '"');
  return text.empty() ? text : '"' + text + '"';
}

/// An amount that follows others has cents always: it may come to have some. A price that is sought may have more
/// decimals than cents.
std::string amount_pattern(const document::Cell& cell) {
  constexpr std::size_t cents = 2;
  if (cell.model && cell.model->input) return "#,##0.00##";
  const document::Number& number = *document::number_of(cell);
  const bool follows = cell.model && cell.model->relation;
  const bool has_cents = decimals(number.plain) > 0 || follows;
  return with_decimals(std::max(has_cents ? cents : 0, decimals(number.shown)));
}

std::string money_format(const document::Cell& cell, language::Locale locale) {
  const auto& money = std::get<document::Money>(cell.value);
  // The locale's own layout, with a digit that stands for the number.
  const auto layout = language::format_money(locale, "0", money.currency);
  const auto digit = layout.find('0');
  const auto pattern = amount_pattern(cell);
  const auto unit = money.per.empty() ? std::string{} : '/' + money.per;
  return quoted(layout.substr(0, digit)) + pattern + quoted(layout.substr(digit + 1) + unit);
}

/// What is typed in may have more decimals than what stands there now; of the rest those that are shown, and two at
/// least.
std::string percent_format(const document::Cell& cell) {
  constexpr std::size_t fewest = 2;
  constexpr std::size_t most = 6;
  if (cell.model && cell.model->input) return "0.00##%";
  const auto& percent = std::get<document::Percent>(cell.value);
  return "0." + std::string(std::clamp(decimals(percent.number.shown), fewest, most), '0') + "%";
}

struct Format {
  const document::Cell& cell;
  language::Locale locale;

  std::string operator()(const document::Missing&) const { return "General"; }
  std::string operator()(const document::Text&) const { return "@"; }
  std::string operator()(const document::Label&) const { return "@"; }
  std::string operator()(const document::Labels&) const { return "@"; }
  std::string operator()(const document::Count& count) const {
    constexpr std::size_t most = 2;
    return with_decimals(std::min(decimals(count.number.plain), most));
  }
  std::string operator()(const document::Money&) const { return money_format(cell, locale); }
  std::string operator()(const document::Percent&) const { return percent_format(cell); }
  /// Points are written as they are shown, since a format cannot make them of shares without a percent sign.
  std::string operator()(const document::Points&) const {
    const std::string unit = quoted(language::format_points(locale, {}));
    return "+0.0" + unit + ";-0.0" + unit + ";0.0" + unit;
  }
};

}  // namespace

std::optional<double> written_figure(const document::Cell& cell) {
  const auto* points = std::get_if<document::Points>(&cell.value);
  if (points == nullptr) return render::drawn_figure(cell);
  std::string shown = points->number.shown;
  if (shown.starts_with('+')) shown.erase(0, 1);
  return render::drawn_figure({document::Count{{shown, shown}}});
}

std::string number_format(const document::Cell& cell, language::Locale locale) {
  return std::visit(Format{cell, locale}, cell.value);
}

}  // namespace funnel::render_xlsx
