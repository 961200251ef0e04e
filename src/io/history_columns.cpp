// SPDX-License-Identifier: MIT
#include "io/history_columns.hpp"

#include "io/dates.hpp"
#include "io/header.hpp"
#include "io/number_literal.hpp"
#include "io/reading.hpp"
#include "io/suggest.hpp"
#include "io/words.hpp"

#include <algorithm>
#include <array>

namespace funnel::io {

namespace {

constexpr std::array<std::string_view, 18> period_words = {
    "month", "mois",  "date", "period", "periode",   "week",      "semaine",   "quarter", "trimestre",
    "year",  "annee", "day",  "jour",   "yearmonth", "moisannee", "startdate", "weekof",  "monthof"};
constexpr std::array<std::string_view, 6> stage_words = {"stage", "etape", "step", "phase", "funnelstage", "stagename"};
constexpr std::array<std::string_view, 13> count_words = {"count", "counts", "value",  "valeur",   "volume",
                                                          "units", "unites", "nombre", "quantity", "quantite",
                                                          "n",     "nb",     "number"};

/// How surely a column is about a stage; the lower, the surer.
enum class Claim { named, known, counted, vague };

Claim claim_of(const StageWords::Match& match) {
  if (match.vague) return Claim::vague;
  return match.counted ? Claim::counted : Claim::known;
}

struct Candidate {
  std::size_t column;
  std::size_t place;  ///< of the stage
  Claim claim;
  bool dates;  ///< by its name, or by the first value in it
};

class Mapping {
 public:
  Mapping(std::span<const std::string_view> header, const SampleRows& sample, const HistoryOptions& options,
          StageWords& words)
      : header_(header), sample_(sample), options_(options), words_(words) {}

  tl::expected<HistoryColumns, std::vector<std::string>> map() {
    result_.header = header_.names();
    find_channel_column();
    take_named_columns();
    find_candidates();
    choose_layout();
    if (result_.layout != HistoryLayout::contacts) result_.period = header_.first_of(period_words);
    if (result_.layout == HistoryLayout::tall) {
      take_named_values();
    } else {
      refuse_missing_columns();
      choose_stages();
    }
    if (!complaints_.empty()) return tl::unexpected(std::move(complaints_));
    list_unused();
    return std::move(result_);
  }

 private:
  void find_channel_column() {
    if (!options_.by) return;
    const auto column = header_.find(*options_.by);
    if (column) result_.by = *column;
    if (!column) complaints_.push_back("--by: " + in_quotes(*options_.by) + column.error());
  }

  /// The stage of a --column, which is a new one where the data say what the stages are.
  std::size_t named_stage(const std::string& id) {
    const auto place = words_.place_of(id);
    return place ? *place : words_.add(id);
  }

  void take_named_columns() {
    for (const auto& [id, name] : options_.columns) {
      const std::size_t place = named_stage(id);
      const auto column = header_.find(name);
      if (!column) {
        missing_.push_back({name, place, column.error()});
      } else if (is_taken(*column)) {
        complaints_.push_back("--column: " + in_quotes(name) + " is given to two stages");
      } else {
        candidates_.push_back({*column, place, Claim::named, holds_dates(*column)});
      }
    }
  }

  bool is_taken(std::size_t column) const {
    return std::any_of(candidates_.begin(), candidates_.end(),
                       [column](const Candidate& candidate) { return candidate.column == column; });
  }

  bool holds_dates(std::size_t column) const {
    for (const auto& row : sample_) {
      const std::string_view value = column < row.size() ? trimmed(row[column]) : std::string_view();
      if (!value.empty()) return read_date(value).has_value();
    }
    return false;
  }

  void find_candidates() {
    for (std::size_t column = 0; column < header_.size(); ++column) {
      const auto match = words_.find(header_[column]);
      if (!match || is_taken(column) || result_.by == column) continue;
      candidates_.push_back({column, match->stage, claim_of(*match), match->dated || holds_dates(column)});
    }
  }

  std::size_t stages_with_dates() const {
    std::vector<std::size_t> places;
    for (const Candidate& candidate : candidates_) {
      const bool counted = std::find(places.begin(), places.end(), candidate.place) != places.end();
      if (candidate.dates && !counted) places.push_back(candidate.place);
    }
    return places.size();
  }

  /// A stage and an amount stand in exports of deals as well, but beside columns of dates.
  void choose_layout() {
    const auto stage = header_.first_of(stage_words);
    const auto count = header_.first_of(count_words);
    const bool tall = stage && count;
    result_.layout = options_.layout.value_or(stages_with_dates() >= 2 ? HistoryLayout::contacts
                                              : tall                   ? HistoryLayout::tall
                                                                       : HistoryLayout::wide);
    if (result_.layout != HistoryLayout::tall) return;
    if (tall) {
      result_.stage_column = *stage;
      result_.count_column = *count;
    } else {
      complaints_.push_back("a row a stage takes a column \"stage\" and a column \"count\"; the columns are " +
                            header_.list());
    }
  }

  /// In the tall layout, --column names a value of the stage column.
  void take_named_values() {
    for (const Missing& value : missing_) result_.stage_values.emplace_back(value.name, value.place);
    for (const Candidate& candidate : candidates_) {
      if (candidate.claim == Claim::named)
        result_.stage_values.emplace_back(header_[candidate.column], candidate.place);
    }
  }

  void refuse_missing_columns() {
    for (const Missing& column : missing_) complaints_.push_back("--column: " + in_quotes(column.name) + column.wrong);
  }

  /// Of a stage's columns the surest one.
  void choose_stages() {
    const bool dates = result_.layout == HistoryLayout::contacts;
    std::erase_if(candidates_,
                  [dates](const Candidate& one) { return one.claim != Claim::named && one.dates != dates; });
    for (std::size_t place = 0; place < words_.ids().size(); ++place) choose_column(place);
    std::sort(result_.stages.begin(), result_.stages.end(),
              [](const auto& left, const auto& right) { return left.column < right.column; });
    if (dates) put_in_order();
    if (options_.wants_rates && result_.stages.size() < 2 && complaints_.empty()) refuse_few_stages();
  }

  /// Of counts, the figures have a word in it.
  void put_in_order() {
    const auto is_standard = [this](const auto& stage) { return words_.is_standard(stage.place); };
    auto& stages = result_.stages;
    if (!words_.are_given() && !std::all_of(stages.begin(), stages.end(), is_standard)) return;
    std::sort(stages.begin(), stages.end(),
              [](const auto& left, const auto& right) { return left.place < right.place; });
  }

  void choose_column(std::size_t place) {
    std::vector<Candidate> columns;
    for (const Candidate& candidate : candidates_) {
      if (candidate.place != place) continue;
      if (!columns.empty() && candidate.claim < columns.front().claim) columns.clear();
      if (columns.empty() || candidate.claim == columns.front().claim) columns.push_back(candidate);
    }
    if (columns.empty()) return;
    result_.stages.push_back({place, columns.front().column});
    if (columns.size() == 1) return;
    refuse_two_columns(words_.ids()[place], header_[columns[0].column], header_[columns[1].column]);
  }

  /// Of columns that are called the same, --column cannot name one.
  void refuse_two_columns(const std::string& id, const std::string& first, const std::string& second) {
    const bool same = first == second;
    const std::string columns = same ? "two columns are called " + in_quotes(first) + " and"
                                     : "the columns " + in_quotes(first) + " and " + in_quotes(second);
    const std::string choice = same ? "rename one" : "choose one: --column " + id + "=" + in_quotes(first);
    complaints_.push_back(columns + " are both about the stage " + in_quotes(id) + "; " + choice);
  }

  void refuse_few_stages() {
    const bool dates = result_.layout == HistoryLayout::contacts;
    const std::string what = dates ? " holds dates of a stage" : " is about a stage";
    const std::string found = result_.stages.empty()
                                  ? "no column" + what
                                  : "only the column " + in_quotes(header_[result_.stages.front().column]) + what;
    complaints_.push_back(
        found + "; a rate takes two. Name columns like this: --column leads=\"Lead created\". The columns are " +
        header_.list());
  }

  bool is_used(std::size_t column) const {
    if (result_.period == column || result_.by == column) return true;
    if (result_.layout == HistoryLayout::tall) return column == result_.stage_column || column == result_.count_column;
    return std::any_of(result_.stages.begin(), result_.stages.end(),
                       [column](const auto& stage) { return stage.column == column; });
  }

  bool may_be_a_stage(std::size_t column) const {
    if (result_.layout != HistoryLayout::contacts || holds_dates(column)) return true;
    return words_.find(header_[column]).has_value() || folded(header_[column]).find("date") != std::string::npos;
  }

  void list_unused() {
    for (std::size_t column = 0; column < header_.size(); ++column) {
      if (header_[column].empty() || is_used(column) || !may_be_a_stage(column)) continue;
      result_.unused.push_back(header_[column]);
    }
  }

  struct Missing {
    std::string name;
    std::size_t place;
    std::string wrong;
  };

  Header header_;
  const SampleRows& sample_;
  const HistoryOptions& options_;
  StageWords& words_;
  HistoryColumns result_;
  std::vector<Candidate> candidates_;
  std::vector<Missing> missing_;  ///< what --column names and is no column
  std::vector<std::string> complaints_;
};

}  // namespace

tl::expected<HistoryColumns, std::vector<std::string>> map_columns(std::span<const std::string_view> header,
                                                                   const SampleRows& sample,
                                                                   const HistoryOptions& options, StageWords& words) {
  return Mapping(header, sample, options, words).map();
}

}  // namespace funnel::io
