// SPDX-License-Identifier: MIT
// The words of the forecast.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// The forecast.
inline constexpr Message title_forecast{"Forecast of a funnel", "Prévision d’un entonnoir"};
inline constexpr Message title_forecast_named{"Forecast: {name}", "Prévision\u00A0: {name}"};
inline constexpr Message column_given{"Given", "Donné"};
inline constexpr Message forecast_reached{"These volumes are expected to reach the target of {target}.",
                                          "Ces volumes devraient atteindre la cible de {target}."};
inline constexpr Message forecast_exceeded{
    "These volumes are expected to reach the target of {target}, with {difference} to spare.",
    "Ces volumes devraient dépasser de {difference} la cible de {target}."};
inline constexpr Message forecast_short{
    "These volumes are expected to fall short of the target of {target} by {difference}.",
    "Ces volumes ne devraient pas atteindre la cible de {target}\u00A0: il manquerait "
    "{difference}."};
inline constexpr Message less_than{"less than {amount}", "moins de {amount}"};
inline constexpr Message forecast_figures{
    "Figures are what can be expected on average: computed exactly through the whole chain, and shown to one "
    "decimal.",
    "Les chiffres sont ce que l’on peut attendre en moyenne\u00A0: ils sont calculés exactement d’un bout à "
    "l’autre "
    "de la chaîne et affichés avec une décimale."};
inline constexpr Message note_target_not_compared{
    "The revenue target is not compared: that takes the CLV (--clv 10000).",
    "La cible de revenus n’est pas comparée\u00A0: il faudrait pour cela la CLV (--clv 10000)."};
inline constexpr Message note_volumes_below_target{
    "What enters, or is open, after the {stage} stage does not count towards the target.",
    "Ce qui entre, ou est en cours, après l’étape «\u00A0{stage}\u00A0» ne compte pas pour la cible."};

}  // namespace funnel::language::message
