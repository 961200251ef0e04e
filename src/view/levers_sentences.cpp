// SPDX-License-Identifier: MIT
#include "view/levers_sentences.hpp"

#include "language/catalogue.hpp"
#include "view/budget_missing.hpp"
#include "view/chance.hpp"
#include "view/figures.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using language::Language;
using language::Message;
namespace message = language::message;

/// Whether a plan's cost is made of something that was given.
bool gives_costs(const Funnel& funnel) {
  const auto& stages = funnel.stages.all();
  const auto& departments = funnel.departments;
  return !funnel.costs.empty() || funnel.budget ||
         std::any_of(stages.begin(), stages.end(), [](const Stage& stage) { return stage.figures.unit_cost; }) ||
         std::any_of(departments.begin(), departments.end(), [](const auto& one) { return one.monthly_cost; });
}

bool limits_budget(const Levers& levers) {
  return std::any_of(levers.limits.begin(), levers.limits.end(),
                     [](const LimitState& state) { return std::holds_alternative<BudgetLimit>(state.limit); });
}

/// Whether there is a rate of which it is not known how far it can go.
bool lacks_reachable(const Funnel& funnel) {
  const auto& stages = funnel.stages.all();
  return std::any_of(stages.begin(), stages.end(),
                     [](const Stage& stage) { return stage.figures.rate && !stage.figures.reachable; });
}

/// Whether a rate has a reachable value that is not above it, so that it goes nowhere.
bool has_reached(const Levers& levers, const Funnel& funnel) {
  return std::any_of(levers.levers.begin(), levers.levers.end(), [&](const Lever& lever) {
    return lever.kind == LeverKind::rate && !lever.change && funnel.stages[lever.stage].figures.reachable;
  });
}

Note order_note(const LeversView& view, Language words) {
  const std::string stage = stage_name(view.funnel.stages[0], words);
  const auto note = [&](std::string_view code, Message message, std::optional<Message> for_others = {}) {
    return worded(code, words, {message, for_others.value_or(message)}, {{"stage", stage}});
  };
  switch (view.levers.order) {
    case LeverOrder::saved_cost:
      return note("ranked-by-cost", message::levers_ranked_by_cost);
    case LeverOrder::saved_volume:
      return note("ranked-by-volume", message::levers_ranked_by_volume);
    case LeverOrder::funnel:
      break;
  }
  if (!lacks_reachable(view.funnel)) return note("not-ranked", message::levers_in_funnel_order);
  return view.levers.rates_save_alike
             ? note("equal-in-volume", message::levers_equal_in_volume, message::levers_equal_in_volume_for_others)
             : note("not-ranked", message::levers_not_ranked, message::levers_in_funnel_order);
}

Note people_unknown(const PeopleLimit& limit, const Funnel& funnel, Language words) {
  return worded("people-unknown", words, {message::limit_people_unknown, message::limit_people_unknown_for_others},
                {{"department", department_name(limit.department, funnel, words)}});
}

Message together_message(const LeverNeed& need) {
  if (!need.value) return message::levers_together_cannot;
  if (!need.within_reachable) return message::levers_together;
  return *need.within_reachable ? message::levers_together_reachable : message::levers_together_out_of_reach;
}

Message verdict_of(Fit fit) {
  if (fit == Fit::unknown) return message::verdict_unknown;
  return fit == Fit::fits ? message::limits_kept : message::limits_not_kept;
}

}  // namespace

bool tells_means(const LeversView& view) {
  return view.levers.now.cost || view.levers.now.people;
}

std::vector<Note> levers_notes(const LeversView& view, language::Locale locale) {
  const Language words = language_of(locale);
  std::vector<Note> notes = {order_note(view, words)};
  if (has_reached(view.levers, view.funnel)) notes.push_back({"rates-reached", text(words, message::levers_reached)});
  if (view.funnel.origin) notes.push_back({"channel-of-whole", text(words, message::levers_of_channel)});
  const bool of_interest = gives_costs(view.funnel) || limits_budget(view.levers);
  auto missing = of_interest ? missing_costs_note(view.funnel, view.levers.missing, locale) : std::nullopt;
  if (missing) notes.push_back(std::move(*missing));
  if (!view.levers.fit) {
    notes.push_back({"no-limits", text(words, message::levers_no_limits, {{"stage", view.funnel.stages[0].id}}), ""});
  }
  return notes;
}

std::vector<Note> limit_notes(const LeversView& view, language::Locale locale) {
  std::vector<Note> sentences;
  if (!view.levers.fit) return sentences;
  const Language words = language_of(locale);
  sentences.push_back({"verdict", text(words, verdict_of(*view.levers.fit))});
  for (const LimitState& state : view.levers.limits) {
    const auto* people = std::get_if<PeopleLimit>(&state.limit);
    if (people != nullptr && !state.taken) sentences.push_back(people_unknown(*people, view.funnel, words));
  }
  const auto& together = view.levers.all_rates;
  if (together && together->answer == LeverAnswer::unknown) {
    sentences.push_back({"needs-unknown", text(words, message::levers_needs_unknown)});
  }
  return sentences;
}

std::string together_sentence(const LeversView& view, language::Locale locale) {
  const LeverNeed& need = *view.levers.all_rates;
  const std::string improvement = need.value ? percent_text(percent_number(*need.value), locale) : "";
  return text(language_of(locale), together_message(need), {{"improvement", improvement}});
}

}  // namespace funnel::view
