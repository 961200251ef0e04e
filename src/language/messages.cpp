// SPDX-License-Identifier: MIT
#include "language/messages.hpp"

#include <algorithm>
#include <array>

namespace funnel::language {
namespace {

/// French typography: U+00A0 before : ; ? ! % and inside « », the apostrophe is ’.
struct Row {
  Message message;
  std::string_view english;
  std::string_view french;
};

constexpr std::array catalogue = {
    Row{Message::column_stage, "Stage", "Étape"},
    Row{Message::column_year, "Year", "Année"},
    Row{Message::column_one_month, "1 month", "1 mois"},
    Row{Message::column_months, "{months} months", "{months} mois"},
    Row{Message::column_month, "Month", "Mois"},
    Row{Message::column_required, "Required", "Requis"},
    Row{Message::column_open, "Open", "En cours"},
    Row{Message::column_arithmetic, "Arithmetic", "Calcul"},
    Row{Message::column_conversion, "Conversion", "Conversion"},
    Row{Message::column_department, "Department", "Département"},
    Row{Message::column_average, "Average", "Moyenne"},
    Row{Message::column_planned, "Planned", "Prévu"},
    Row{Message::row_revenue, "Revenue", "Revenus"},
    Row{Message::row_existing_revenue, "Existing revenue", "Revenus existants"},
    Row{Message::row_new_revenue, "New revenue", "Nouveaux revenus"},

    Row{Message::title_plan, "Inverted funnel plan", "Plan d’entonnoir inversé"},
    Row{Message::title_plan_named, "Inverted funnel plan: {name}", "Plan d’entonnoir inversé\u00A0: {name}"},
    Row{Message::heading_arithmetic, "How each row is computed", "Calcul de chaque ligne"},
    Row{Message::heading_average_arithmetic, "How each average is computed", "Calcul de chaque moyenne"},

    Row{Message::rounding_up,
        "Rounding: up. A stage needs what the stage after it must produce, divided by the stage's own conversion and "
        "rounded up to whole units.",
        "Arrondi\u00A0: par excès. Il faut à une étape ce que l’étape suivante doit produire, divisé par la conversion "
        "de l’étape et arrondi à l’unité supérieure."},
    Row{Message::rounding_nearest,
        "Rounding: nearest. Volumes are computed exactly through the whole chain and shown to the nearest whole "
        "number.",
        "Arrondi\u00A0: au plus près. Les volumes sont calculés exactement d’un bout à l’autre de la chaîne et "
        "affichés au nombre entier le plus proche."},
    Row{Message::rounding_exact,
        "Rounding: exact. Volumes are computed exactly through the whole chain and shown to two decimals.",
        "Arrondi\u00A0: exact. Les volumes sont calculés sans arrondi d’un bout à l’autre de la chaîne et affichés "
        "avec deux décimales."},
    // The number of digits may be 1: nothing in the sentence agrees with it.
    Row{Message::significant_up,
        "Volumes are shown rounded up (significant digits: {digits}), and their months follow; the stages themselves "
        "are computed from unrounded volumes.",
        "Les volumes sont affichés par excès (chiffres significatifs\u00A0: {digits}) et leurs mois en "
        "découlent\u00A0; les étapes sont calculées à partir des volumes non arrondis."},
    Row{Message::significant_nearest,
        "Volumes are shown to the nearest (significant digits: {digits}), and their months follow; the stages "
        "themselves are computed from unrounded volumes.",
        "Les volumes sont affichés au plus près (chiffres significatifs\u00A0: {digits}) et leurs mois en "
        "découlent\u00A0; les étapes sont calculées à partir des volumes non arrondis."},
    Row{Message::note_months_exceed_year,
        "Monthly figures are rounded, so {months} times the month may exceed the total of the period.",
        "Les chiffres mensuels sont arrondis\u00A0: {months} fois le mois peut dépasser le total de la période."},
    Row{Message::note_forecast_below_target,
        "The target is {volume} at the {stage} stage; the stages after it are forecast, as what it can be expected to "
        "bring, and not rounded up.",
        "La cible est de {volume} à l’étape «\u00A0{stage}\u00A0»\u00A0; les étapes suivantes sont une prévision de ce "
        "que l’on peut en attendre, sans arrondi par excès."},
    Row{Message::note_expected_revenue, "The plan brings {expected} for a target of {target}.",
        "Le plan rapporte {expected} pour une cible de {target}."},
    Row{Message::note_existing_covers_target, "Existing revenue already covers the target.",
        "Les revenus existants couvrent déjà la cible."},
    Row{Message::note_open_covers_stage, "What is open today at the {stage} stage already covers what is required.",
        "Ce qui est en cours aujourd’hui à l’étape «\u00A0{stage}\u00A0» couvre déjà ce qui est requis."},
    Row{Message::note_deals_vary,
        "Deals vary in size, so the chance is that of the revenue, not of a number of customers.",
        "La valeur des ventes varie\u00A0: la chance est celle des revenus, non d’un nombre de clients."},
    Row{Message::note_chance_not_computed, "The chance of reaching the target could not be computed to four decimals.",
        "La chance d’atteindre la cible n’a pas pu être calculée à quatre décimales près."},

    Row{Message::chance_if_rates_certain, "Chance of reaching {goal}: {chance}, if these rates are exactly right.",
        "Chance d’atteindre {goal}\u00A0: {chance}, si ces taux sont tout à fait exacts."},
    Row{Message::chance_given_evidence, "Chance of reaching {goal}: {chance}, given how sure the rates are.",
        "Chance d’atteindre {goal}\u00A0: {chance}, vu le degré de certitude des taux."},
    Row{Message::goal_units, "{units} ({stage})", "{units} ({stage})"},
    Row{Message::goal_revenue, "{revenue} of new revenue", "{revenue} de nouveaux revenus"},
    Row{Message::chance_over, "over {chance}", "plus de {chance}"},
    Row{Message::chance_under, "under {chance}", "moins de {chance}"},
    Row{Message::confidence_rows,
        "Each row is the smallest volume that reaches the target with a chance of {confidence}, counted from its own "
        "stage: the rows do not follow from one another. The rounding is that of the averages.",
        "Chaque ligne est le plus petit volume qui atteint la cible avec une chance de {confidence}, à compter de sa "
        "propre étape\u00A0: les lignes ne découlent pas les unes des autres. L’arrondi est celui des moyennes."},
    Row{Message::from_to, "{from} to {to}", "{from} à {to}"},

    Row{Message::title_risk, "Risk of a funnel", "Risque d’un entonnoir"},
    Row{Message::title_risk_named, "Risk: {name}", "Risque\u00A0: {name}"},
    Row{Message::heading_needs, "Volumes that reach the target with a chance of",
        "Volumes qui atteignent la cible avec une chance de"},
    Row{Message::heading_planned_outcomes, "What the planned volumes bring", "Ce que rapportent les volumes prévus"},
    Row{Message::heading_given_outcomes, "What these volumes bring", "Ce que rapportent ces volumes"},
    Row{Message::heading_rates, "Which rate to measure next", "Quel taux mesurer ensuite"},
    Row{Message::column_chance, "Chance", "Chance"},
    Row{Message::column_at_least, "{what}, at least", "{what}, au moins"},
    Row{Message::column_interval, "90% sure", "Sûr à 90\u00A0%"},
    Row{Message::column_if_known, "Chance if known", "Chance si connu"},
    Row{Message::column_points, "Points", "Points"},
    Row{Message::rows_do_not_chain, "Each row counts from its own stage: the rows do not follow from one another.",
        "Chaque ligne compte à partir de sa propre étape\u00A0: les lignes ne découlent pas les unes des autres."},
    Row{Message::volumes_counted, "Volumes counted: {volumes}.", "Volumes comptés\u00A0: {volumes}."},
    Row{Message::units_of_stage, "{units} ({stage})", "{units} ({stage})"},
    Row{Message::units_open, "{units} ({stage}, open)", "{units} ({stage}, en cours)"},
    Row{Message::points_explained,
        "The chance if known is that of a rate known to be just what is planned with; the points are how far the "
        "chance "
        "would move. The first rate is the one to measure.",
        "La chance si connu est celle d’un taux que l’on saurait égal au taux prévu\u00A0; les points disent de "
        "combien "
        "la chance changerait. Le premier taux est celui à mesurer."},
    Row{Message::note_rates_certain,
        "The rates are taken as exactly right. Given as ranges or as counts (--rate sessions=96of3200), they would "
        "show "
        "which one to measure next.",
        "Les taux sont tenus pour tout à fait exacts. Donnés en intervalles ou en comptes (--rate sessions=96of3200), "
        "ils montreraient lequel mesurer ensuite."},
    Row{Message::note_volume_unknown,
        "Where a volume is missing, none below 2^63 has such a chance, or it cannot be computed to four decimals.",
        "Là où un volume manque, aucun inférieur à 2^63 n’a une telle chance, ou il ne peut être calculé à quatre "
        "décimales près."},

    Row{Message::explain_rounded_up, "{equation}, rounded up", "{equation}, arrondi par excès"},
    Row{Message::explain_shown_as, "{equation}, shown as {shown}", "{equation}, affiché comme {shown}"},
    Row{Message::explain_forecast, "{equation}, expected", "{equation}, attendu"},
    Row{Message::period, "From {start} to {end}.", "Du {start} au {end}."},
};

constexpr bool every_message_has_its_row() {
  for (std::size_t i = 0; i < catalogue.size(); ++i) {
    if (static_cast<std::size_t>(catalogue[i].message) != i) return false;
    if (catalogue[i].english.empty() || catalogue[i].french.empty()) return false;
  }
  return catalogue.size() == static_cast<std::size_t>(Message::count);
}
static_assert(every_message_has_its_row(), "one row a message, in the order of the enumeration, in both languages");

/// Whether every {argument} of `words` stands in `others` too.
constexpr bool arguments_are_among(std::string_view words, std::string_view others) {
  for (auto open = words.find('{'); open != std::string_view::npos; open = words.find('{', open + 1)) {
    const auto close = words.find('}', open);
    if (close == std::string_view::npos) return false;
    if (others.find(words.substr(open, close - open + 1)) == std::string_view::npos) return false;
  }
  return true;
}

static_assert(std::ranges::all_of(catalogue,
                                  [](const Row& row) {
                                    return arguments_are_among(row.english, row.french) &&
                                           arguments_are_among(row.french, row.english);
                                  }),
              "both languages take the same arguments");

using Arguments = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The value of "{name}"; the placeholder itself where nobody gave one, so that the gap is seen.
std::string_view value_of(std::string_view placeholder, Arguments arguments) {
  const auto name = placeholder.substr(1, placeholder.size() - 2);
  const auto* const found = std::ranges::find(arguments, name, [](const auto& argument) { return argument.first; });
  return found == arguments.end() ? placeholder : found->second;
}

}  // namespace

std::string text(Language language, Message message, Arguments arguments) {
  const auto& row = catalogue[static_cast<std::size_t>(message)];
  auto rest = language == Language::french ? row.french : row.english;
  std::string result;
  for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    const auto after = rest.find('}', open) + 1;
    result += rest.substr(0, open);
    result += value_of(rest.substr(open, after - open), arguments);
    rest.remove_prefix(after);
  }
  result += rest;
  return result;
}

}  // namespace funnel::language
