// SPDX-License-Identifier: MIT
#include "language/stage_phrases.hpp"

#include "language/names.hpp"

#include <algorithm>
#include <array>

namespace funnel::language {
namespace {

struct Phrases {
  std::string_view id;
  StagePhrase english;
  StagePhrase french;
};

/// Where what is counted is called the same after a number.
constexpr StagePhrase plain(std::string_view many, std::string_view one) {
  return {many, many, one};
}

constexpr std::array table = {
    Phrases{"impressions", plain("impressions", "impression"), plain("impressions", "impression")},
    Phrases{"clicks", plain("clicks", "click"), plain("clics", "clic")},
    Phrases{"sessions", plain("sessions", "session"), plain("sessions web", "session web")},
    Phrases{"visitors", plain("visitors", "visitor"), plain("visiteurs", "visiteur")},
    Phrases{"users", plain("users", "user"), plain("utilisateurs", "utilisateur")},
    Phrases{"subscribers", plain("subscribers", "subscriber"), plain("abonnés", "abonné")},
    Phrases{"signups", plain("sign-ups", "sign-up"), plain("inscriptions", "inscription")},
    Phrases{"contacts", plain("contacts", "contact"), plain("contacts", "contact")},
    Phrases{"accounts", plain("accounts", "account"), plain("comptes", "compte")},
    Phrases{"inquiries", plain("inquiries", "inquiry"), plain("demandes", "demande")},
    Phrases{"leads", {"generated leads", "leads", "lead"}, {"leads générés", "leads", "lead"}},
    Phrases{"mql", plain("MQLs", "MQL"), plain("MQL", "MQL")},
    Phrases{"sal", plain("SALs", "SAL"), plain("SAL", "SAL")},
    Phrases{"sql", plain("SQLs", "SQL"), plain("SQL", "SQL")},
    Phrases{"trials", plain("trials", "trial"), plain("essais", "essai")},
    Phrases{"demos", plain("demos", "demo"), plain("démonstrations", "démonstration")},
    Phrases{"meetings", plain("meetings", "meeting"), plain("rendez-vous", "rendez-vous")},
    Phrases{"opportunities", plain("opportunities", "opportunity"), plain("opportunités", "opportunité")},
    Phrases{"proposals", plain("proposals", "proposal"), plain("propositions", "proposition")},
    Phrases{"quotes", plain("quotes", "quote"), plain("devis", "devis")},
    Phrases{"carts", plain("carts", "cart"), plain("paniers", "panier")},
    Phrases{"checkouts", plain("checkouts", "checkout"), plain("passages à la caisse", "passage à la caisse")},
    Phrases{"deals", plain("deals", "deal"), plain("affaires", "affaire")},
    Phrases{"orders", plain("orders", "order"), plain("commandes", "commande")},
    Phrases{"customers", {"signed customers", "customers", "customer"}, plain("clients signés", "client signé")},
};

}  // namespace

std::optional<StagePhrase> stage_phrase(Language language, std::string_view id) {
  const auto* const found = std::ranges::find(table, id, &Phrases::id);
  if (found == table.end()) return std::nullopt;
  return language == Language::french ? found->french : found->english;
}

std::string with_french_de(std::string_view noun) {
  // No phrase begins with an accent, or with an h.
  const bool elides = !noun.empty() && std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
  return (elides ? "d’" : "de ") + std::string(noun);
}

}  // namespace funnel::language
