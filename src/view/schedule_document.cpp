// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "view/channel_tables.hpp"
#include "view/document_parts.hpp"
#include "view/horizon.hpp"
#include "view/schedule.hpp"
#include "view/schedule_sentences.hpp"
#include "view/schedule_tables.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Section;
using language::Message;
namespace message = language::message;

Message volumes_heading(PeriodLength by) {
  switch (by) {
    case PeriodLength::month:
      return message::heading_schedule_months;
    case PeriodLength::quarter:
      return message::heading_schedule_quarters;
    case PeriodLength::week:
      break;
  }
  return message::heading_schedule_weeks;
}

/// Makes the parts of one schedule's document in one locale.
class ScheduleDocument {
 public:
  ScheduleDocument(const ScheduleView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  document::Document make() const {
    document::Document document =
        headed({message::title_schedule, message::title_schedule_named}, view_.funnel.name, locale_);
    document.sections.push_back(volumes());
    for (std::size_t index = 0; index < view_.channels.size(); ++index) document.sections.push_back(channel(index));
    document.sections.push_back(milestones());
    if (view_.schedule.totals) document.sections.push_back(revenue());
    if (has_lags(view_.schedule)) document.sections.push_back(lags());
    add_paragraphs(document.sections.back(), schedule_notes(view_, locale_));
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  Section volumes() const {
    Section section{word(volumes_heading(view_.schedule.by)), {volume_table(view_, locale_)}};
    if (const auto period = period_sentence(view_.plan.horizon, locale_)) add_paragraph(section, *period);
    add_paragraph(section, word(message::schedule_totals));
    if (follows_whole_units()) {
      const Stage& goal = view_.funnel.stages[view_.schedule.goal];
      add_paragraph(section,
                    text(words_, message::schedule_follows_whole_units, {{"stage", stage_name(goal, words_)}}));
    }
    if (view_.channels.empty()) return section;
    add_paragraphs(section, channel_sentences(view_.funnel, locale_));
    return section;
  }

  bool follows_whole_units() const {
    const auto& periods = view_.schedule.at(view_.schedule.goal).periods;
    const auto differ = [](const ScheduledVolume& one, const ScheduledVolume& next) {
      return one.volume != next.volume;
    };
    return view_.funnel.rounding == Rounding::up && view_.schedule.goal > 0 &&
           std::ranges::adjacent_find(periods, differ) != periods.end();
  }

  Section channel(std::size_t index) const {
    return {channel_name(view_.funnel.channels[index]), {channel_volume_table(view_.channels[index], locale_)}};
  }

  Section milestones() const {
    Section section{word(message::heading_milestones), {milestone_table(view_, locale_)}};
    add_paragraph(section, word(message::milestones_explained));
    return section;
  }

  Section revenue() const {
    Section section{word(message::heading_schedule_revenue), {scheduled_revenue_table(view_, locale_)}};
    const int months = view_.funnel.clv_months;
    add_paragraph(section, months == 1
                               ? word(message::revenue_explained_at_once)
                               : text(words_, message::revenue_explained, {{"months", std::to_string(months)}}));
    return section;
  }

  Section lags() const {
    Section section{word(message::heading_schedule_lags), {pipeline_table(view_, locale_)}};
    const Stage& goal = view_.funnel.stages[view_.schedule.goal];
    add_paragraph(section, text(words_, message::pipeline_explained, {{"goal", stage_name(goal, words_)}}));
    if (!view_.schedule.lag_check) return section;
    add_paragraphs(section, lag_check_sentences(view_, locale_));
    return section;
  }

  const ScheduleView& view_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document schedule_document(const ScheduleView& view, language::Locale locale) {
  return ScheduleDocument(view, locale).make();
}

}  // namespace funnel::view
