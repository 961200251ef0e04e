// SPDX-License-Identifier: MIT
#include "io/stage_words.hpp"

#include "io/words.hpp"

#include <algorithm>
#include <array>

namespace funnel::io {

namespace {

/// The standard stages, from the top of a funnel to its bottom: those that the program has names for.
constexpr std::array<std::string_view, 25> standard_ids = {
    "impressions", "clicks", "sessions", "visitors",  "users", "subscribers", "signups",   "contacts", "accounts",
    "inquiries",   "leads",  "mql",      "sal",       "sql",   "trials",      "demos",     "meetings", "opportunities",
    "proposals",   "quotes", "carts",    "checkouts", "deals", "orders",      "customers",
};

struct Synonym {
  std::string_view text;
  std::string_view id;
};

/// What people write for a stage, in English and French; singulars come by themselves.
constexpr std::array synonyms = {
    Synonym{"clics", "clicks"},
    Synonym{"sessions web", "sessions"},
    Synonym{"web sessions", "sessions"},
    Synonym{"sessions du site", "sessions"},
    Synonym{"website sessions", "sessions"},
    Synonym{"visits", "sessions"},
    Synonym{"website visits", "sessions"},
    Synonym{"visites", "sessions"},
    Synonym{"visites du site", "sessions"},
    Synonym{"visites du site web", "sessions"},
    Synonym{"traffic", "sessions"},
    Synonym{"trafic", "sessions"},
    Synonym{"visiteurs", "visitors"},
    Synonym{"unique visitors", "visitors"},
    Synonym{"visiteurs uniques", "visitors"},
    Synonym{"utilisateurs", "users"},
    Synonym{"abonnés", "subscribers"},
    Synonym{"inscriptions", "signups"},
    Synonym{"comptes", "accounts"},
    Synonym{"demandes", "inquiries"},
    Synonym{"leads générés", "leads"},
    Synonym{"prospects", "leads"},
    Synonym{"marketing qualified leads", "mql"},
    Synonym{"leads qualifiés marketing", "mql"},
    Synonym{"sales accepted leads", "sal"},
    Synonym{"sales qualified leads", "sql"},
    Synonym{"leads qualifiés ventes", "sql"},
    Synonym{"essais", "trials"},
    Synonym{"démonstrations", "demos"},
    Synonym{"démos", "demos"},
    Synonym{"rendez-vous", "meetings"},
    Synonym{"opportunités", "opportunities"},
    Synonym{"opps", "opportunities"},
    Synonym{"propositions", "proposals"},
    Synonym{"devis", "quotes"},
    Synonym{"paniers", "carts"},
    Synonym{"passages à la caisse", "checkouts"},
    Synonym{"affaires", "deals"},
    Synonym{"commandes", "orders"},
    Synonym{"purchases", "orders"},
    Synonym{"achats", "orders"},
    Synonym{"clients", "customers"},
    Synonym{"clients signés", "customers"},
    Synonym{"paying customers", "customers"},
    Synonym{"clients payants", "customers"},
    Synonym{"won", "customers"},
    Synonym{"closed won", "customers"},
    Synonym{"won deals", "customers"},
    Synonym{"deals won", "customers"},
    Synonym{"opportunities won", "customers"},
    Synonym{"customers won", "customers"},
    Synonym{"ventes", "customers"},
    Synonym{"signed", "customers"},
    Synonym{"signés", "customers"},
    Synonym{"gagnés", "customers"},
};

/// What is about a stage where nothing else is: other stages' words, and dates that CRM systems write for every row.
constexpr std::array vague_synonyms = {
    Synonym{"visitors", "sessions"},
    Synonym{"visiteurs", "sessions"},
    Synonym{"unique visitors", "sessions"},
    Synonym{"users", "sessions"},
    Synonym{"sessions", "visitors"},
    Synonym{"visits", "visitors"},
    Synonym{"visites", "visitors"},
    Synonym{"traffic", "visitors"},
    Synonym{"trafic", "visitors"},
    Synonym{"deals", "opportunities"},
    Synonym{"affaires", "opportunities"},
    Synonym{"orders", "customers"},
    Synonym{"commandes", "customers"},
    Synonym{"customers", "orders"},
    Synonym{"clients", "orders"},
    Synonym{"create date", "leads"},
    Synonym{"create date", "contacts"},
    Synonym{"created date", "leads"},
    Synonym{"created date", "contacts"},
    Synonym{"created at", "leads"},
    Synonym{"date de création", "leads"},
    Synonym{"converted date", "opportunities"},
    Synonym{"close date", "customers"},
    Synonym{"close date", "deals"},
    Synonym{"closed date", "customers"},
    Synonym{"date de clôture", "customers"},
    Synonym{"date de signature", "customers"},
};

constexpr std::array<std::string_view, 4> date_endings = {"datetime", "date", "at", "on"};
constexpr std::array<std::string_view, 9> date_beginnings = {"dateentered", "becamean", "becamea", "datedela", "datede",
                                                             "datedu",      "dateof",   "dated",   "date"};

/// What says no more than that units are counted: "Count of Leads", "Nouveaux clients", "Deals created".
constexpr std::array<std::string_view, 8> count_beginnings = {"countof", "numberof", "of",       "nombrede",
                                                              "nombred", "nbde",     "nouveaux", "new"};
constexpr std::string_view count_ending = "created";

/// `key`, and what is left of it without such words.
std::vector<std::string_view> uncounted(std::string_view key) {
  std::vector<std::string_view> keys = {key};
  for (const std::string_view beginning : count_beginnings) {
    if (key.starts_with(beginning)) keys.push_back(key.substr(beginning.size()));
  }
  for (std::size_t index = keys.size(); index-- > 0;) {
    const std::string_view one = keys[index];
    if (one.ends_with(count_ending)) keys.push_back(one.substr(0, one.size() - count_ending.size()));
  }
  return keys;
}

/// Without the ending of a plural, so that "opportunity" is "opportunities".
std::string singular(std::string key) {
  if (key.size() > 4 && key.ends_with("ies")) return key.substr(0, key.size() - 3) + "y";
  if (key.size() > 3 && key.ends_with('s')) key.pop_back();
  return key;
}

}  // namespace

StageWords::StageWords(std::span<const KnownStage> stages) : given_(!stages.empty()) {
  for (const KnownStage& stage : stages) ids_.push_back(stage.id);
  if (!given_) ids_.assign(standard_ids.begin(), standard_ids.end());
  for (const std::string& id : ids_) learn(id, id, false);
  for (const KnownStage& stage : stages) {
    for (const std::string& name : stage.names) learn(name, stage.id, false);
  }
  for (const Synonym& synonym : synonyms) learn(synonym.text, synonym.id, false);
  for (const Synonym& synonym : vague_synonyms) learn(synonym.text, synonym.id, true);
}

void StageWords::learn(std::string_view text, std::string_view id, bool vague) {
  std::string key = singular(folded(text));
  if (const auto place = place_of(id); place && !key.empty()) words_.push_back({std::move(key), *place, vague});
}

std::optional<StageWords::Match> StageWords::look_up(std::string_view key, bool dated) const {
  const std::string wanted = singular(std::string(key));
  for (const Word& word : words_) {
    if (word.key == wanted) return Match{word.stage, dated || word.key.find("date") != std::string::npos, word.vague};
  }
  return std::nullopt;
}

std::optional<StageWords::Match> StageWords::find(std::string_view text) const {
  const std::string key = folded(text);
  for (const std::string_view one : uncounted(key)) {
    auto match = look_up(one, false);
    if (!match) continue;
    match->counted = one.size() < key.size();
    return match;
  }
  std::vector<std::string_view> rests = {key};
  for (const std::string_view ending : date_endings) {
    if (key.ends_with(ending)) rests.push_back(std::string_view(key).substr(0, key.size() - ending.size()));
  }
  for (const std::string_view rest : rests) {
    if (rest.size() < key.size()) {
      if (auto match = look_up(rest, true)) return match;
    }
    for (const std::string_view beginning : date_beginnings) {
      if (!rest.starts_with(beginning)) continue;
      if (auto match = look_up(rest.substr(beginning.size()), true)) return match;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> StageWords::place_of(std::string_view id) const {
  const auto found = std::find(ids_.begin(), ids_.end(), id);
  if (found == ids_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - ids_.begin());
}

bool StageWords::is_standard(std::size_t place) const {
  return !given_ && place < standard_ids.size();
}

std::size_t StageWords::add(std::string id) {
  ids_.push_back(std::move(id));
  return ids_.size() - 1;
}

}  // namespace funnel::io
