// SPDX-License-Identifier: MIT
#include "io/actuals_columns.hpp"

#include "io/reading.hpp"
#include "io/suggest.hpp"
#include "io/utf8.hpp"
#include "io/words.hpp"

#include <algorithm>
#include <array>

namespace funnel::io {

namespace {

constexpr std::array<std::string_view, 4> cost_words = {"cost", "cout", "unitcost", "coutunitaire"};
constexpr std::array<std::string_view, 5> revenue_words = {"revenue", "revenues", "revenu", "revenus",
                                                           "chiffredaffaires"};
constexpr std::size_t longest_name = 1000;  ///< bytes

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, std::string_view text) {
  return std::find(words.begin(), words.end(), folded(text)) != words.end();
}

std::string no_such_stage(std::string_view name, std::string_view stage, const StageWords& words) {
  const std::vector<std::string_view> ids(words.ids().begin(), words.ids().end());
  return in_quotes(name) + ": no stage has the id " + in_quotes(stage) + hint(stage, "the stages are", ids);
}

bool same(const MoneyFigure& left, const MoneyFigure& right) {
  return left.cost_of == right.cost_of;
}

}  // namespace

tl::expected<std::optional<MoneyFigure>, std::string> money_figure(std::string_view name, const StageWords& words) {
  if (name.size() > longest_name) return std::nullopt;
  const std::string text = as_utf8(name);
  if (is_one_of(revenue_words, text)) return MoneyFigure{};
  const std::size_t point = text.find('.');
  if (point == std::string::npos || !is_one_of(cost_words, text.substr(0, point))) return std::nullopt;
  const std::string stage = text.substr(point + 1);
  const auto match = words.find(stage);
  if (!match) return tl::unexpected(no_such_stage(text, stage, words));
  return MoneyFigure{match->stage};
}

tl::expected<std::vector<MoneyColumn>, std::vector<std::string>> take_money_columns(HistoryColumns& columns,
                                                                                    const StageWords& words) {
  std::vector<MoneyColumn> taken;
  std::vector<std::string> complaints;
  for (std::size_t column = 0; column < columns.header.size(); ++column) {
    const std::string& name = columns.header[column];
    if (std::find(columns.unused.begin(), columns.unused.end(), name) == columns.unused.end()) continue;
    const auto figure = money_figure(name, words);
    if (!figure) {
      complaints.push_back(figure.error());
    } else if (*figure) {
      const auto twin =
          std::find_if(taken.begin(), taken.end(), [&](const MoneyColumn& one) { return same(one.figure, **figure); });
      if (twin == taken.end()) {
        taken.push_back({column, **figure});
      } else {
        complaints.push_back("the columns " + in_quotes(columns.header[twin->column]) + " and " + in_quotes(name) +
                             " are about the same figure; leave one of them");
      }
    }
  }
  if (!complaints.empty()) return tl::unexpected(std::move(complaints));
  for (const MoneyColumn& one : taken) std::erase(columns.unused, columns.header[one.column]);
  return taken;
}

}  // namespace funnel::io
