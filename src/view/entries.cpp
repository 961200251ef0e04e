// SPDX-License-Identifier: MIT
#include "view/entries.hpp"

#include "language/catalogue.hpp"
#include "language/numbers.hpp"
#include "view/json_object.hpp"
#include "view/words.hpp"

namespace funnel::view {

using language::Message;
namespace message = language::message;

nlohmann::ordered_json entries_json(const std::vector<Entry>& entries, const Funnel& funnel) {
  Json all = Json::array();
  for (const Entry& entry : entries) {
    all.push_back(JsonObject(2).add("id", funnel.stages[entry.stage].id).add("volume", entry.units).take());
  }
  return all;
}

std::string counted_volumes(const std::vector<Entry>& entries, const std::vector<Entry>& open, const Funnel& funnel,
                            language::Locale locale) {
  const language::Language words = language_of(locale);
  std::string all;
  const auto add = [&](const std::vector<Entry>& some, Message message) {
    for (const Entry& entry : some) {
      const std::string units = language::format_number(locale, std::to_string(entry.units));
      all += (all.empty() ? "" : ", ") +
             text(words, message, {{"units", units}, {"stage", stage_name(funnel.stages[entry.stage], words)}});
    }
  };
  add(entries, message::units_of_stage);
  add(open, message::units_open);
  return text(words, message::volumes_counted, {{"volumes", all}});
}

}  // namespace funnel::view
