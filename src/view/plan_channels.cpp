// SPDX-License-Identifier: MIT
#include "view/plan_channels.hpp"

#include "language/catalogue.hpp"
#include "view/cells.hpp"
#include "view/channel_tables.hpp"
#include "view/document_parts.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <iterator>

namespace funnel::view {

namespace {

using document::Section;
namespace message = language::message;

class ChannelSections {
 public:
  ChannelSections(const PlanView& view, language::Locale locale)
      : view_(view), words_(language_of(locale)), locale_(locale), currency_(shown_currency(view.funnel, locale)) {}

  Section volumes() const {
    std::vector<ChannelRow> rows = {share_row(view_.funnel, words_)};
    const bool has_revenue = std::any_of(view_.channels.begin(), view_.channels.end(),
                                         [](const auto& channel) { return revenue_of(channel.plan).has_value(); });
    if (has_revenue) {
      rows.push_back(row(text(words_, message::row_revenue), [this](const PlannedChannel& channel) {
        return money_cell(revenue_of(channel.plan), currency_);
      }));
      rows.back().emphasised = true;
    }
    add_stages(rows, [](const PlannedChannel&, const PlannedStage& stage) {
      return count_cell(std::optional(stage.volume), stage.decimals);
    });
    Section made = section(message::heading_channels, rows);
    add_paragraphs(made, channel_sentences(view_.funnel, locale_));
    return made;
  }

  Section rates() const {
    std::vector<ChannelRow> rows;
    rows.push_back(row(text(words_, message::row_clv), [this](const PlannedChannel& channel) {
      const auto& clv = channel.plan.clv;
      return money_cell(clv ? Money::make(clv->value()) : std::nullopt, currency_);
    }));
    if (std::none_of(view_.channels.begin(), view_.channels.end(), has_clv)) rows.clear();
    add_stages(rows, [](const PlannedChannel&, const PlannedStage& stage) { return rate_cell(stage.rate); }, 1);
    return section(message::heading_channel_rates, rows);
  }

 private:
  static bool has_clv(const PlannedChannel& channel) { return channel.plan.clv.has_value(); }

  static std::optional<Money> revenue_of(const Plan& plan) {
    const auto* target = std::get_if<RevenueTarget>(&plan.target);
    return target != nullptr ? std::optional(target->revenue) : plan.expected_revenue;
  }

  Section section(language::Message heading, const std::vector<ChannelRow>& rows) const {
    return {text(words_, heading), {channel_table(text(words_, message::column_stage), view_.funnel, rows)}};
  }

  template <class MakeCell>
  ChannelRow row(std::string name, MakeCell cell) const {
    ChannelRow made{{document::Text{std::move(name)}}, {}};
    for (const PlannedChannel& channel : view_.channels) made.cells.push_back(cell(channel));
    return made;
  }

  /// A row a stage, customers first, from the one at a place of that order on.
  template <class MakeCell>
  void add_stages(std::vector<ChannelRow>& rows, MakeCell cell, std::size_t from = 0) const {
    for (std::size_t place = from; place < view_.plan.stages.size(); ++place) {
      const Stage& stage = view_.funnel.stages[view_.plan.stages[place].index];
      rows.push_back(row(stage_name(stage, words_),
                         [&](const PlannedChannel& channel) { return cell(channel, channel.plan.stages[place]); }));
    }
  }

  const PlanView& view_;
  language::Language words_;
  language::Locale locale_;
  std::string currency_;
};

}  // namespace

void add_plan_channels(document::Document& document, const PlanView& view, language::Locale locale) {
  const ChannelSections sections(view, locale);
  document.sections.push_back(sections.volumes());
  document.sections.push_back(sections.rates());
}

}  // namespace funnel::view
