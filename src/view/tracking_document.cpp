// SPDX-License-Identifier: MIT
#include "language/catalogue.hpp"
#include "language/dates.hpp"
#include "view/chance.hpp"
#include "view/channel_tables.hpp"
#include "view/document_parts.hpp"
#include "view/figures.hpp"
#include "view/tracking.hpp"
#include "view/tracking_sentences.hpp"
#include "view/tracking_tables.hpp"
#include "view/tracking_words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using document::Section;
using language::Message;
namespace message = language::message;

/// Makes the parts of one document in one locale.
class TrackingDocument {
 public:
  TrackingDocument(const TrackingView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale) {}

  document::Document make() const {
    document::Document document =
        headed({message::title_tracking, message::title_tracking_named}, view_.funnel.name, locale_);
    document.sections = {to_date(), by_period()};
    if (!view_.tracking.channels.empty()) {
      document.sections.push_back({word(message::heading_channels), {tracked_channels_table(view_, locale_)}});
    }
    if (!view_.tracking.rates.empty()) document.sections.push_back(rates());
    if (!view_.tracking.remaining.empty()) document.sections.push_back(remaining());
    if (Section found = levers(); !found.blocks.empty()) document.sections.push_back(std::move(found));
    return document;
  }

 private:
  std::string word(Message message) const { return text(words_, message); }

  std::string to_date_heading() const {
    const auto& day = view_.tracking.as_of;
    if (!day) return word(message::heading_to_date);
    return text(words_, message::heading_to_date_dated, {{"date", language::format_date(locale_, *day)}});
  }

  bool any_cost() const {
    const auto& kpis = view_.tracking.kpis;
    return std::any_of(kpis.begin(), kpis.end(), [](const Kpi& kpi) { return kpi.kind == KpiKind::unit_cost; });
  }

  Section to_date() const {
    Section section{to_date_heading(), {to_date_table(view_, locale_)}};
    add_paragraph(section, behind_sentence(view_, locale_));
    if (const auto still = still_sentence(view_, locale_)) add_paragraph(section, *still);
    const std::string tolerance = percent_text(percent_number(view_.tracking.tolerance.value()), locale_);
    add_paragraph(section, text(words_, message::tracking_tolerance, {{"tolerance", tolerance}}));
    if (any_cost()) add_paragraph(section, word(message::tracking_lower_is_better));
    add_paragraph(section, word(message::tracking_projection));
    add_paragraphs(section, tracking_notes(view_, locale_));
    return section;
  }

  Section by_period() const {
    const std::string kpi = kpi_name(target_kpi(view_), view_.funnel, words_);
    return {text(words_, message::heading_by_period, {{"kpi", kpi}}), {by_period_table(view_, locale_)}};
  }

  /// Whether a rate is planned to date that is shown other than that of its stage.
  bool differs_from_plan() const {
    return std::ranges::any_of(view_.tracking.rates, [this](const TrackedRate& rate) {
      const auto& plan = view_.funnel.stages[rate.stage].figures.rate;
      return plan && percent_number(planning_rate(*plan).value()).shown != percent_number(rate.planned.value()).shown;
    });
  }

  Section rates() const {
    Section section{word(message::heading_tracked_rates), {tracked_rates_table(view_, locale_)}};
    if (differs_from_plan()) add_paragraph(section, word(message::tracked_rates_scheduled));
    add_paragraph(section, word(message::tracked_rates_explained));
    return section;
  }

  Section remaining() const {
    Section section{word(message::heading_remaining), {needed_table(view_, locale_)}};
    add_paragraph(section, word(message::replan_explained));
    section.blocks.emplace_back(remaining_table(view_, locale_));
    return section;
  }

  Section levers() const {
    Section section{word(message::heading_correctives), {}};
    for (const Kpi& kpi : view_.tracking.kpis) {
      if (kpi.corrective) add_paragraph(section, corrective_sentence(view_, kpi, locale_));
    }
    for (std::size_t index = 0; index < view_.tracking.channels.size(); ++index) add_channel_levers(section, index);
    return section;
  }

  void add_channel_levers(Section& section, std::size_t index) const {
    const TrackingView own = view_.of(view_.tracking.channels[index]);
    const std::string channel = channel_name(view_.funnel.channels[index]);
    for (const Kpi& kpi : own.tracking.kpis) {
      if (!kpi.corrective) continue;
      const std::string lever = corrective_sentence(own, kpi, locale_);
      add_paragraph(section, text(words_, message::corrective_of_channel, {{"channel", channel}, {"lever", lever}}));
    }
  }

  const TrackingView& view_;
  language::Language words_;
  language::Locale locale_;
};

}  // namespace

document::Document tracking_document(const TrackingView& view, language::Locale locale) {
  return TrackingDocument(view, locale).make();
}

}  // namespace funnel::view
