// SPDX-License-Identifier: MIT
#include "view/risk_sentences.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/chance.hpp"
#include "view/figures.hpp"
#include "view/words.hpp"

#include <algorithm>

namespace funnel::view {

namespace {

using language::Message;
namespace message = language::message;

bool has_unknown_volume(const StageNeed& need) {
  return std::any_of(need.volumes.begin(), need.volumes.end(), [](const auto& volume) { return !volume; });
}

bool takes_rates_as_certain(const Risk& risk) {
  return risk.chance.chance && risk.chance.chance->basis == ChanceBasis::rates_certain;
}

}  // namespace

std::vector<Note> risk_notes(const RiskView& view, language::Locale locale) {
  const Risk& risk = view.risk;
  const language::Language words = language_of(locale);
  std::vector<Note> notes;
  const auto note = [&](std::string_view code, Message message) { notes.push_back({code, text(words, message)}); };
  note("rows-do-not-chain", message::rows_do_not_chain);
  if (std::any_of(risk.needs.begin(), risk.needs.end(), has_unknown_volume)) {
    note("volume-unknown", message::note_volume_unknown);
  }
  if (risk.chance.needed == 0) note("existing-covers-target", message::note_existing_covers_target);
  if (risk.chance.revenue) note("deals-vary", message::note_deals_vary);
  if (!risk.chance.chance) note("chance-not-computed", message::note_chance_not_computed);
  if (takes_rates_as_certain(risk)) note("rates-certain", message::note_rates_certain);
  return notes;
}

std::string worth_sentence(const RiskView& view, language::Locale locale) {
  const language::Language words = language_of(locale);
  const std::string top = stage_name(view.funnel.stages[0], words);
  if (!view.risk.worth_volume) return text(words, message::worth_unknown, {{"stage", top}});
  const auto percent = percent_number(view.risk.worth_confidence->value());
  return text(words, message::worth_explained,
              {{"stage", top},
               {"confidence", percent_text(percent, locale)},
               {"volume", language::format_number(locale, std::to_string(*view.risk.worth_volume))}});
}

}  // namespace funnel::view
