// SPDX-License-Identifier: MIT
#include "language/segments.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace funnel::language {
namespace {

constexpr auto english_prepositions = std::to_array<std::string_view>(
    {"about", "across", "among", "around",  "at",   "by",      "during", "for",   "from", "in",   "inside", "into",
     "near",  "of",     "on",    "outside", "over", "through", "to",     "under", "via",  "with", "within", "without"});
constexpr auto french_prepositions = std::to_array<std::string_view>(
    {"à",  "À",  "au",    "aux",  "auprès", "avec",  "chez", "contre", "dans", "de",  "des",  "depuis",
     "du", "en", "entre", "hors", "par",    "parmi", "pour", "sans",   "sous", "sur", "vers", "via"});

/// A channel by its bare name and in a phrase, in each language.
struct Channel {
  std::string_view english_name;
  std::string_view english_phrase;
  std::string_view french_name;
  std::string_view french_phrase;
};

// All in lower case but for what their owners write in capitals, which is folded to be found.
constexpr auto channels = std::to_array<Channel>({
    {"website", "on the website", "site web", "sur le site web"},
    {"web site", "on the website", "site internet", "sur le site internet"},
    {"blog", "on the blog", "blogue", "sur le blogue"},
    {"social media", "on social media", "réseaux sociaux", "sur les réseaux sociaux"},
    {"social networks", "on social networks", "médias sociaux", "sur les médias sociaux"},
    {"email", "by email", "courriel", "par courriel"},
    {"newsletter", "through the newsletter", "infolettre", "par l’infolettre"},
    {"google ads", "through Google Ads", "google ads", "par Google Ads"},
    {"linkedin", "on LinkedIn", "linkedin", "sur LinkedIn"},
    {"facebook", "on Facebook", "facebook", "sur Facebook"},
    {"instagram", "on Instagram", "instagram", "sur Instagram"},
    {"youtube", "on YouTube", "youtube", "sur YouTube"},
});

/// ASCII letters in lower case; all others as they are.
std::string folded(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// "d’entreprise" and "d'entreprise"; "l’" is an article.
bool begins_with_elided_de(std::string_view words) {
  return words.starts_with("d’") || words.starts_with("d'");
}

bool begins_with_preposition(Language language, std::string_view words) {
  const std::span<const std::string_view> all =
      language == Language::french ? std::span<const std::string_view>(french_prepositions) : english_prepositions;
  if (language == Language::french && begins_with_elided_de(words)) return true;
  const auto space = words.find(' ');
  return space != std::string_view::npos && std::ranges::find(all, words.substr(0, space)) != all.end();
}

bool is_called(const Channel& channel, std::string_view words) {
  return words == channel.english_name || words == channel.french_name || words == folded(channel.english_phrase) ||
         words == folded(channel.french_phrase);
}

}  // namespace

std::string segment_phrase(Language language, std::string_view segment) {
  if (segment.empty()) return {};
  const std::string words = folded(segment);
  const std::string written(segment);
  if (begins_with_preposition(language, words)) return " " + written;
  const auto* const known = std::ranges::find_if(channels, [&](const Channel& one) { return is_called(one, words); });
  if (known == channels.end()) return " (" + written + ")";
  return " " + std::string(language == Language::french ? known->french_phrase : known->english_phrase);
}

}  // namespace funnel::language
