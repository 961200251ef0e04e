// SPDX-License-Identifier: MIT
// The words of the risk.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// The risk.
inline constexpr Message title_risk{"Risk of a funnel", "Risque d’un entonnoir"};
inline constexpr Message title_risk_named{"Risk: {name}", "Risque\u00A0: {name}"};
inline constexpr Message heading_needs{"Volumes by chance of reaching the target",
                                       "Volumes selon la chance d’atteindre la cible"};
inline constexpr Message heading_planned_outcomes{"What the planned volumes bring",
                                                  "Ce que rapportent les volumes prévus"};
inline constexpr Message heading_given_outcomes{"What these volumes bring", "Ce que rapportent ces volumes"};
inline constexpr Message heading_rates{"Which rate to measure next", "Quel taux mesurer ensuite"};
inline constexpr Message column_chance{"Chance", "Chance"};
inline constexpr Message column_at_least{"{what}, at least", "{what}, au moins"};
inline constexpr Message column_interval{"90% sure", "Sûr à 90\u00A0%"};
inline constexpr Message column_volume_if_known{"Volume if known", "Volume si connu"};
inline constexpr Message column_chance_if_known{"Chance if known", "Chance si connu"};
inline constexpr Message rows_do_not_chain{
    "Each row counts from its own stage: the rows do not follow from one another.",
    "Chaque ligne compte à partir de sa propre étape\u00A0: les lignes ne découlent pas les unes des autres."};
inline constexpr Message volumes_counted{"Volumes counted: {volumes}.", "Volumes comptés\u00A0: {volumes}."};
inline constexpr Message units_of_stage{"{units} ({stage})", "{units} ({stage})"};
inline constexpr Message units_open{"{units} ({stage}, open)", "{units} ({stage}, en cours)"};
inline constexpr Message worth_explained{
    "As things are, a chance of {confidence} takes {volume} ({stage}). Each row says what it would take, and how "
    "likely the target would be with the volumes counted, if that one rate were known for sure to be what the plan "
    "uses. The first row saves most: measure that rate first.",
    "En l’état, une chance de {confidence} demande {volume} ({stage}). Chaque ligne dit ce qu’il faudrait, et "
    "quelle "
    "serait la chance avec les volumes comptés, si l’on savait avec certitude que ce taux est celui du plan. La "
    "première ligne économise le plus\u00A0: c’est le taux à mesurer d’abord."};
inline constexpr Message worth_unknown{
    "Each row says how likely the target would be with the volumes counted if that one rate were known for sure to "
    "be what the plan uses, and what volume ({stage}) would then do.",
    "Chaque ligne dit quelle serait la chance avec les volumes comptés si l’on savait avec certitude que ce taux "
    "est "
    "celui du plan, et quel volume ({stage}) suffirait alors."};
inline constexpr Message note_rates_certain{
    "The rates are taken as exactly right. Given as ranges or as counts (--rate sessions=96of3200), they would "
    "show "
    "which one to measure next.",
    "Les taux sont tenus pour tout à fait exacts. Donnés en intervalles ou en effectifs (--rate "
    "sessions=96of3200), "
    "ils montreraient lequel mesurer ensuite."};
inline constexpr Message note_volume_unknown{
    "Where a volume is missing, none below 2^63 has such a chance, or it is not computed: uncertain rates that "
    "units "
    "of several stages share are searched through 12 stages and about 4,000,000,000,000,000 units.",
    "Là où un volume manque, aucun inférieur à 2^63 n’a une telle chance, ou il n’est pas calculé\u00A0: les taux "
    "incertains que partagent des unités de plusieurs étapes sont suivis sur 12 étapes et 4 billiards d’unités "
    "environ."};

}  // namespace funnel::language::message
