// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/calibration_sentences.hpp"
#include "view/chance.hpp"
#include "view/tracking_sentences.hpp"
#include "view/tracking_words.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <array>

namespace funnel::view {

namespace {

using language::Message;
namespace message = language::message;

struct CodeRow {
  TrackNoteCode code;
  std::string_view name;
  Message message;
};

constexpr std::array codes = {
    CodeRow{TrackNoteCode::periods_outside, "periods-outside", message::note_periods_outside},
    CodeRow{TrackNoteCode::periods_clipped, "periods-clipped", message::note_periods_clipped},
    CodeRow{TrackNoteCode::periods_later, "periods-later", message::note_periods_later},
    CodeRow{TrackNoteCode::period_cut, "period-cut", message::note_period_cut},
    CodeRow{TrackNoteCode::period_running, "period-running", message::note_period_running},
    CodeRow{TrackNoteCode::figures_missing, "figures-missing", message::note_figures_missing},
    CodeRow{TrackNoteCode::target_missing, "target-missing", message::note_target_missing},
    CodeRow{TrackNoteCode::lag_long, "lag-long", message::note_tracked_lag},
    CodeRow{TrackNoteCode::counts_exceed, "counts-exceed", message::note_tracked_exceed},
    CodeRow{TrackNoteCode::figures_summed, "figures-summed", message::note_figures_summed},
    CodeRow{TrackNoteCode::started_before, "started-before", message::note_started_before},
    CodeRow{TrackNoteCode::too_late, "too-late", message::note_too_late},
    CodeRow{TrackNoteCode::chance_not_computed, "chance-not-computed", message::note_still_chance_unknown},
    CodeRow{TrackNoteCode::replanned_together, "replanned-together", message::note_replanned_together},
};

constexpr bool in_order() {
  for (std::size_t index = 0; index < codes.size(); ++index) {
    if (codes[index].code != static_cast<TrackNoteCode>(index)) return false;
  }
  return codes.size() == static_cast<std::size_t>(TrackNoteCode::replanned_together) + 1;
}
static_assert(in_order(), "a row a code, in the order of the enumeration");

/// What a note is about: a stage, its cost, or so many of its units.
std::string subject_of(const TrackNote& note, const Funnel& funnel, language::Locale locale) {
  const language::Language words = language_of(locale);
  std::string stage = stage_name(funnel.stages[note.stage], words);
  if (note.code == TrackNoteCode::started_before || note.code == TrackNoteCode::too_late) {
    const std::string units = language::format_number(locale, std::to_string(note.count));
    return text(words, message::units_of_stage, {{"units", units}, {"stage", stage}});
  }
  if (note.code != TrackNoteCode::target_missing) return stage;
  Kpi cost;
  cost.kind = KpiKind::unit_cost;
  cost.stage = note.stage;
  return kpi_name(cost, funnel, words);
}

/// One note for all stages that the same is to be said of as of the first.
Note made_of(const std::vector<TrackNote>& notes, const TrackNote& first, const Funnel& funnel,
             language::Locale locale) {
  std::string stages;
  for (const TrackNote& note : notes) {
    if (note.code != first.code) continue;
    stages += (stages.empty() ? "" : ", ") + subject_of(note, funnel, locale);
  }
  const CodeRow& row = codes[static_cast<std::size_t>(first.code)];
  const bool names_flag = first.code == TrackNoteCode::target_missing;
  return worded(row.name, language_of(locale),
                {row.message, names_flag ? message::note_target_missing_for_others : row.message},
                {{"count", language::format_number(locale, std::to_string(first.count))},
                 {"stages", stages},
                 {"id", funnel.stages[first.stage].id}});
}

/// The topmost stage without a figure, which a column that is not used may be about.
std::optional<std::string> unmeasured_stage(const TrackingView& view) {
  const auto& kpis = view.tracking.kpis;
  const auto found = std::find_if(kpis.rbegin(), kpis.rend(), lacks_figures);
  return found == kpis.rend() ? std::nullopt : std::optional(view.funnel.stages[found->stage].id);
}

}  // namespace

std::vector<Note> tracking_notes(const TrackingView& view, language::Locale locale) {
  std::vector<Note> notes;
  const auto& all = view.tracking.notes;
  for (auto note = all.begin(); note != all.end(); ++note) {
    const bool told = std::any_of(all.begin(), note, [&](const TrackNote& one) { return one.code == note->code; });
    if (!told) notes.push_back(made_of(all, *note, view.funnel, locale));
  }
  if (!view.funnel.channels.empty()) {
    notes.push_back({"channels-total", text(language_of(locale), message::note_channels_total)});
  }
  if (const auto note = channels_chance_note(view.tracking.chance, locale)) notes.push_back(*note);
  for (const SkippedRows& skipped : view.actuals.skipped) {
    notes.push_back({"rows-skipped", skipped_text(skipped, locale) + "."});
  }
  const auto& unused = view.actuals.unused_columns;
  if (!unused.empty()) {
    notes.push_back({"columns-unused", unused_columns_text(unused, unmeasured_stage(view), locale),
                     unused_columns_text(unused, std::nullopt, locale)});
  }
  return notes;
}

}  // namespace funnel::view
