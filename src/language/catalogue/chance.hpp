// SPDX-License-Identifier: MIT
// The words of the chance.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// The chance.
inline constexpr Message chance_if_rates_certain{
    "Chance of reaching {goal}: {chance}, if these rates are exactly right.",
    "Chance d’atteindre {goal}\u00A0: {chance}, si ces taux sont tout à fait exacts."};
inline constexpr Message chance_given_evidence{
    "Chance of reaching {goal}: {chance}, given how sure the rates are.",
    "Chance d’atteindre {goal}\u00A0: {chance}, vu le degré de certitude des taux."};
inline constexpr Message goal_revenue{"{revenue} of new revenue", "{revenue} de nouveaux revenus"};
inline constexpr Message chance_over{"over {chance}", "plus de {chance}"};
inline constexpr Message chance_under{"under {chance}", "moins de {chance}"};
inline constexpr Message confidence_rows{
    "Each row is the smallest volume that reaches the target with a chance of {confidence}, counted from its own "
    "stage: the rows do not follow from one another. The rounding is that of the averages.",
    "Chaque ligne est le plus petit volume qui atteint la cible avec une chance de {confidence}, à compter de sa "
    "propre étape\u00A0: les lignes ne découlent pas les unes des autres. L’arrondi est celui des moyennes."};
inline constexpr Message from_to{"{from} to {to}", "{from} à {to}"};

}  // namespace funnel::language::message
