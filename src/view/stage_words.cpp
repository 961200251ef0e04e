// SPDX-License-Identifier: MIT
#include "view/stage_words.hpp"

#include "language/catalogue.hpp"
#include "language/names.hpp"
#include "language/stage_phrases.hpp"
#include "view/words.hpp"

namespace funnel::view {

namespace {

using language::Language;
namespace message = language::message;

bool is_standard_name(const std::string& name, std::string_view id) {
  return name == language::stage_name(Language::english, id) || name == language::stage_name(Language::french, id);
}

/// The nouns of a standard stage that the user calls nothing else.
std::optional<language::StagePhrase> phrase_of(const Stage& stage, Language language) {
  if (stage.name && !is_standard_name(*stage.name, stage.id)) return std::nullopt;
  return language::stage_phrase(language, stage.id);
}

bool is_singular(const Fraction& units, Language language) {
  return language == Language::french ? units < Fraction(2) : units == Fraction(1);
}

std::string rate_from(const Stage& stage, Language language) {
  if (const auto phrase = phrase_of(stage, language)) {
    return text(language, message::rate_from_standard, {{"stage", phrase->many}});
  }
  return text(language, message::rate_from_quoted, {{"stage", stage_name(stage, language)}});
}

std::string rate_to(const Stage& stage, Language language) {
  if (const auto phrase = phrase_of(stage, language)) return std::string(phrase->many);
  return text(language, message::stage_quoted, {{"stage", stage_name(stage, language)}});
}

}  // namespace

std::string volume_phrase(const Stage& stage, Language language) {
  const auto phrase = phrase_of(stage, language);
  if (!phrase) return text(language, message::indicator_volume, {{"stage", stage_name(stage, language)}});
  const bool french = language == Language::french;
  const std::string units = french ? language::with_french_de(phrase->indicator) : std::string(phrase->indicator);
  return text(language, message::indicator_number, {{"units", units}});
}

std::string rate_phrase(const Stage& stage, const Stage& next, Language language) {
  return text(language, message::indicator_rate,
              {{"stage", rate_from(stage, language)}, {"next", rate_to(next, language)}});
}

std::string counted_noun(const Stage& stage, const Fraction& units, Language language) {
  const bool one = is_singular(units, language);
  if (const auto phrase = phrase_of(stage, language)) return std::string(one ? phrase->one : phrase->many);
  return text(language, one ? message::unit_word : message::units_word);
}

std::string place_phrase(const Stage& stage, Language language) {
  if (phrase_of(stage, language)) return {};
  return text(language, message::at_stage, {{"stage", stage_name(stage, language)}});
}

std::string all_units_phrase(const Stage& stage, Language language) {
  if (const auto phrase = phrase_of(stage, language)) {
    return text(language, message::the_units, {{"units", phrase->indicator}});
  }
  return text(language, message::the_stage, {{"stage", stage_name(stage, language)}});
}

}  // namespace funnel::view
