// SPDX-License-Identifier: MIT
#include "language/names.hpp"

#include <algorithm>
#include <array>

namespace funnel::language {
namespace {

struct Words {
  std::string_view many;
  std::string_view one;
};

struct Stage {
  std::string_view id;
  Words english;
  Words french;
};

// From the top of a funnel to its bottom.
constexpr std::array stages = {
    Stage{"impressions", {"Impressions", "impression"}, {"Impressions", "impression"}},
    Stage{"clicks", {"Clicks", "click"}, {"Clics", "clic"}},
    Stage{"sessions", {"Sessions", "session"}, {"Sessions web", "session"}},
    Stage{"visitors", {"Visitors", "visitor"}, {"Visiteurs", "visiteur"}},
    Stage{"users", {"Users", "user"}, {"Utilisateurs", "utilisateur"}},
    Stage{"subscribers", {"Subscribers", "subscriber"}, {"Abonnés", "abonné"}},
    Stage{"signups", {"Sign-ups", "sign-up"}, {"Inscriptions", "inscription"}},
    Stage{"contacts", {"Contacts", "contact"}, {"Contacts", "contact"}},
    Stage{"accounts", {"Accounts", "account"}, {"Comptes", "compte"}},
    Stage{"inquiries", {"Inquiries", "inquiry"}, {"Demandes", "demande"}},
    Stage{"leads", {"Leads", "lead"}, {"Leads générés", "lead"}},
    Stage{"mql", {"MQL", "MQL"}, {"MQL", "MQL"}},
    Stage{"sal", {"SAL", "SAL"}, {"SAL", "SAL"}},
    Stage{"sql", {"SQL", "SQL"}, {"SQL", "SQL"}},
    Stage{"trials", {"Trials", "trial"}, {"Essais", "essai"}},
    Stage{"demos", {"Demos", "demo"}, {"Démonstrations", "démonstration"}},
    Stage{"meetings", {"Meetings", "meeting"}, {"Rendez-vous", "rendez-vous"}},
    Stage{"opportunities", {"Opportunities", "opportunity"}, {"Opportunités", "opportunité"}},
    Stage{"proposals", {"Proposals", "proposal"}, {"Propositions", "proposition"}},
    Stage{"quotes", {"Quotes", "quote"}, {"Devis", "devis"}},
    Stage{"carts", {"Carts", "cart"}, {"Paniers", "panier"}},
    Stage{"checkouts", {"Checkouts", "checkout"}, {"Passages à la caisse", "passage à la caisse"}},
    Stage{"deals", {"Deals", "deal"}, {"Affaires", "affaire"}},
    Stage{"orders", {"Orders", "order"}, {"Commandes", "commande"}},
    Stage{"customers", {"Customers", "customer"}, {"Clients signés", "client"}},
};

constexpr auto stage_ids = [] {
  std::array<std::string_view, stages.size()> ids;
  std::ranges::transform(stages, ids.begin(), &Stage::id);
  return ids;
}();

struct Department {
  std::string_view id;
  std::string_view english;
  std::string_view french;
};

constexpr std::array departments = {
    Department{"marketing", "Marketing", "Marketing"},
    Department{"sales", "Sales", "Ventes"},
    Department{"customer-service", "Customer Service", "Service client"},
};

template <typename Table>
constexpr auto find_id(const Table& table, std::string_view id) {
  const auto* const found = std::ranges::find(table, id, [](const auto& entry) { return entry.id; });
  return found == table.end() ? nullptr : found;
}

std::optional<Words> stage_words(Language language, std::string_view id) {
  const auto* const stage = find_id(stages, id);
  if (stage == nullptr) return std::nullopt;
  return language == Language::french ? stage->french : stage->english;
}

}  // namespace

std::optional<std::string_view> stage_name(Language language, std::string_view id) {
  if (const auto words = stage_words(language, id)) return words->many;
  return std::nullopt;
}

std::optional<std::string_view> stage_singular(Language language, std::string_view id) {
  if (const auto words = stage_words(language, id)) return words->one;
  return std::nullopt;
}

std::optional<std::string_view> department_name(Language language, std::string_view id) {
  const auto* const department = find_id(departments, id);
  if (department == nullptr) return std::nullopt;
  return language == Language::french ? department->french : department->english;
}

std::span<const std::string_view> standard_stages() {
  return stage_ids;
}

}  // namespace funnel::language
