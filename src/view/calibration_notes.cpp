// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/dates.hpp"
#include "language/numbers.hpp"
#include "view/calibration_sentences.hpp"
#include "view/figures.hpp"
#include "view/json_values.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <array>

namespace funnel::view {

namespace {

using language::Language;
using language::Message;
namespace message = language::message;
using Code = CalibrationNoteCode;

struct CodeRow {
  Code code;
  std::string_view name;
  Message message;
};

constexpr std::array codes = {
    CodeRow{Code::columns_unused, "columns-unused", message::note_columns_unused},
    CodeRow{Code::counts_exceed, "counts-exceed", message::note_counts_exceed},
    CodeRow{Code::counts_exceed_in_periods, "counts-exceed-in-periods", message::note_counts_exceed_in_periods},
    CodeRow{Code::periods_incomplete, "periods-incomplete", message::note_periods_incomplete},
    CodeRow{Code::lag_long, "lag-long", message::note_lag_long},
    CodeRow{Code::last_day_apart, "last-day-apart", message::note_last_day_apart},
    CodeRow{Code::too_young, "too-young", message::note_too_young},
    CodeRow{Code::nothing_converted, "nothing-converted", message::note_nothing_converted},
    CodeRow{Code::nothing_counted, "nothing-counted", message::note_nothing_counted},
    CodeRow{Code::stage_absent, "stage-absent", message::note_stage_absent},
    CodeRow{Code::stage_not_followed, "stage-not-followed", message::note_stage_not_followed},
    CodeRow{Code::rate_not_needed, "rate-not-needed", message::note_rate_not_needed},
    CodeRow{Code::channel_without_share, "channel-without-share", message::note_channel_without_share},
    CodeRow{Code::channel_unknown, "channel-unknown", message::note_channel_unknown},
};

struct ProblemRow {
  RowProblem problem;
  std::string_view name;
  Message message;
};

constexpr std::array problems = {
    ProblemRow{RowProblem::total, "total", message::skipped_total},
    ProblemRow{RowProblem::not_a_count, "not-a-count", message::skipped_not_a_count},
    ProblemRow{RowProblem::not_a_date, "not-a-date", message::skipped_not_a_date},
    ProblemRow{RowProblem::too_late, "too-late", message::skipped_too_late},
    ProblemRow{RowProblem::gap, "gap", message::skipped_gap},
    ProblemRow{RowProblem::out_of_order, "out-of-order", message::skipped_out_of_order},
    ProblemRow{RowProblem::no_stage, "no-stage", message::skipped_no_stage},
    ProblemRow{RowProblem::wrong_length, "wrong-length", message::skipped_wrong_length},
};

constexpr bool in_order() {
  for (std::size_t index = 0; index < codes.size(); ++index) {
    if (codes[index].code != static_cast<Code>(index)) return false;
  }
  for (std::size_t index = 0; index < problems.size(); ++index) {
    if (problems[index].problem != static_cast<RowProblem>(index)) return false;
  }
  return true;
}
static_assert(in_order() && codes.size() == static_cast<std::size_t>(Code::channel_unknown) + 1 &&
                  problems.size() == static_cast<std::size_t>(RowProblem::wrong_length) + 1,
              "a row a code, in the order of the enumeration");

/// Composes the notes of one calibration in one locale.
class Sentences {
 public:
  Sentences(const CalibrationView& view, language::Locale locale)
      : view_(view), locale_(locale), words_(language_of(locale)) {}

  std::string note(const CalibrationNote& note) const {
    std::string sentence = said(note);
    const bool of_stage = !note.stage.empty() && note.channel;
    if (!of_stage) return sentence;
    return text(words_, message::note_of_channel, {{"channel", name_of(*note.channel)}, {"note", sentence}});
  }

  std::string saved() const {
    switch (view_.saving.kind) {
      case Saving::Kind::file:
        return text(words_, message::note_saved, {{"file", view_.saving.file}});
      case Saving::Kind::standard_output:
        return text(words_, message::note_saved_to_output);
      case Saving::Kind::nowhere:
      case Saving::Kind::refused:
        break;
    }
    return text(words_, message::note_not_saved);
  }

 private:
  std::string number(std::int64_t units) const { return language::format_number(locale_, std::to_string(units)); }
  std::string stage(const std::string& id) const { return calibrated_stage_name(view_, id, words_); }
  std::string name_of(const std::string& channel) const {
    return channel.empty() ? text(words_, message::channel_not_given) : channel;
  }
  std::string percent(Rate rate) const { return language::format_percent(locale_, percent_number(rate.value()).shown); }

  std::string said(const CalibrationNote& note) const {
    if (note.code == Code::columns_unused) {
      return unused_columns_text(view_.history.unused_columns, example_stage(view_.funnel), locale_);
    }
    const Message message = codes[static_cast<std::size_t>(note.code)].message;
    const std::string sentence =
        text(words_, message,
             {{"stage", stage(note.code == Code::channel_without_share ? share_stage_id() : note.stage)},
              {"next", next_stage(note.stage)},
              {"of", number(note.of)},
              {"converted", number(note.converted)},
              {"count", number(note.count)},
              {"channel", name_of(note.channel.value_or(""))},
              {"stages", note.code == Code::too_young ? young_stages() : ""},
              {"lag", note.code == Code::lag_long ? lag_of(note.stage) : ""},
              {"day", note.code == Code::last_day_apart ? last_day() : ""},
              {"period", number(view_.history.period_days.value_or(0))},
              {"rate", note.planned ? percent(*note.planned) : ""}});
    return sentence + consequence(note);
  }

  /// What is planned with where the data give no rate.
  std::string consequence(const CalibrationNote& note) const {
    const std::array without_rate = {Code::counts_exceed, Code::nothing_converted, Code::nothing_counted,
                                     Code::stage_absent, Code::stage_not_followed};
    if (std::find(without_rate.begin(), without_rate.end(), note.code) == without_rate.end()) return {};
    if (!note.planned) return " " + text(words_, message::note_no_rate_to_plan_with);
    return " " + text(words_, message::note_rate_to_plan_with, {{"rate", percent(*note.planned)}});
  }

  std::string next_stage(const std::string& id) const {
    const auto& ids = view_.history.stages;
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() || found + 1 == ids.end() ? "" : stage(*(found + 1));
  }

  std::string share_stage_id() const {
    const auto index = share_stage(view_.history);
    return view_.history.stages[index.value_or(view_.history.stages.size() - 1)];
  }

  std::string young_stages() const {
    std::string all;
    for (std::size_t index = 0; index < view_.history.stages.size(); ++index) {
      const StageHistory& data = view_.history.total[index];
      if (data.too_young == 0) continue;
      all += (all.empty() ? "" : ", ") + text(words_, message::note_too_young_stage,
                                              {{"stage", stage(view_.history.stages[index])},
                                               {"young", number(data.too_young)},
                                               {"entered", number(data.entered)}});
    }
    return all;
  }

  std::string last_day() const {
    return language::format_date(locale_, std::chrono::year_month_day(*view_.history.last_day));
  }

  std::string lag_of(const std::string& id) const {
    const auto index = view_.funnel->stages.find(id);
    const Fraction lag = view_.funnel->stages[*index].figures.lag->days.value();
    return language::format_number(locale_, count_number(lag, 1).plain);
  }

  const CalibrationView& view_;
  language::Locale locale_;
  Language words_;
};

}  // namespace

std::optional<Fraction> rate_of(const StageHistory& stage) {
  if (stage.of <= 0 || stage.converted > stage.of) return std::nullopt;
  return Fraction::make(stage.converted, stage.of);
}

std::optional<RateInterval> interval_of(const StageHistory& stage) {
  // Where nothing converted, evidence needs a rate to plan with; its interval does not look at it.
  const auto counts = evidence_of(stage, Rate::make(1));
  return counts ? credible_interval(*counts, interval_level) : std::nullopt;
}

std::string calibrated_stage_name(const CalibrationView& view, const std::string& id, Language language) {
  const auto index = view.funnel != nullptr ? view.funnel->stages.find(id) : std::nullopt;
  if (index) return stage_name(view.funnel->stages[*index], language);
  Stage stage;
  stage.id = id;
  return stage_name(stage, language);
}

std::optional<std::string> channel_id(const CalibrationView& view, const ChannelHistory& channel) {
  for (const CalibratedChannel& written : view.calibration.channels) {
    if (written.name == channel.name) return written.id;
  }
  return std::nullopt;
}

std::vector<Note> calibration_notes(const CalibrationView& view, language::Locale locale) {
  const Sentences sentences(view, locale);
  std::vector<Note> notes;
  for (const CalibrationNote& note : view.calibration.notes) {
    notes.push_back({codes[static_cast<std::size_t>(note.code)].name, sentences.note(note)});
  }
  if (view.saving.kind == Saving::Kind::refused) return notes;
  notes.push_back({view.saving.kind == Saving::Kind::nowhere ? "not-saved" : "saved", sentences.saved()});
  return notes;
}

std::string_view problem_code(RowProblem problem) {
  return problems[static_cast<std::size_t>(problem)].name;
}

std::string skipped_text(const SkippedRows& skipped, language::Locale locale) {
  const Language words = language_of(locale);
  std::string reason = text(words, problems[static_cast<std::size_t>(skipped.problem)].message);
  if (skipped.column) {
    reason = text(words, message::skipped_column, {{"reason", reason}, {"column", *skipped.column}});
  }
  std::string rows;
  for (const std::int64_t row : skipped.rows) rows += (rows.empty() ? "" : ", ") + std::to_string(row);
  if (skipped.count > static_cast<std::int64_t>(skipped.rows.size())) rows += ", ...";
  const std::string count = language::format_number(locale, std::to_string(skipped.count));
  return text(words, skipped.count == 1 ? message::skipped_row : message::skipped_rows,
              {{"reason", reason}, {"count", count}, {"rows", rows}});
}

}  // namespace funnel::view
