// SPDX-License-Identifier: MIT
// What is said of a funnel's channels.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// Tables with a column a channel.
inline constexpr Message heading_channels{"Channels", "Canaux"};
inline constexpr Message heading_channel_rates{"Conversion by channel", "Conversion par canal"};
inline constexpr Message heading_channel_costs{"Cost by channel", "Coût par canal"};
inline constexpr Message column_channel{"Channel", "Canal"};
inline constexpr Message row_share{"Share", "Part"};
inline constexpr Message row_clv{"CLV", "CLV"};
inline constexpr Message row_not_divided{"Not divided", "Non réparti"};

// Notes.
inline constexpr Message note_channels_total{
    "The total is the sum of the channels; its conversions are those of all their units together.",
    "Le total est la somme des canaux\u00A0; ses conversions sont celles de toutes leurs unités réunies."};
inline constexpr Message note_channels_pinned{
    "Volumes given: {volumes}. The other channels share what these leave of the target.",
    "Volumes imposés\u00A0: {volumes}. Les autres canaux se partagent ce qui reste de la cible."};
inline constexpr Message note_channels_below_target{
    "Every channel has a volume that is given, and together they bring less than the target.",
    "Tous les canaux ont un volume imposé, et ensemble ils rapportent moins que la cible."};
inline constexpr Message note_chance_of_channels{
    "No chance is computed for several channels together, since {reason}; --channel shows that of one.",
    "La chance n’est pas calculée pour plusieurs canaux réunis, car {reason}\u00A0; --channel donne celle d’un seul."};
inline constexpr Message note_chance_of_channels_for_others{
    "No chance is computed for several channels together, since {reason}.",
    "La chance n’est pas calculée pour plusieurs canaux réunis, car {reason}."};
inline constexpr Message channels_uncertain{"a conversion is uncertain", "une conversion est incertaine"};
inline constexpr Message channel_clvs_differ{"their CLVs differ", "leurs CLV diffèrent"};
inline constexpr Message channel_deals_vary{"deals vary in size", "la valeur des ventes varie"};
inline constexpr Message channels_not_apart{"the actuals do not tell them apart",
                                            "les chiffres réels ne les distinguent pas"};
inline constexpr Message compare_channels{
    "Figures are those of all channels together: conversions, CLV and unit costs are averages, which move with the "
    "mix.",
    "Les chiffres sont ceux de tous les canaux réunis\u00A0: les conversions, la CLV et les coûts unitaires sont des "
    "moyennes, qui changent avec le poids de chaque canal."};
inline constexpr Message note_costs_not_divided{
    "The fixed costs of the whole funnel and its people are not divided among the channels: a channel has its unit "
    "costs "
    "and its own fixed costs.",
    "Les coûts fixes de l’ensemble et les effectifs ne sont pas répartis entre les canaux\u00A0: un canal a ses coûts "
    "unitaires et ses propres coûts fixes."};
inline constexpr Message note_volumes_divided{
    "The volumes given are divided among the channels as the plan divides each stage, or by their shares where there "
    "is "
    "no plan.",
    "Les volumes donnés sont répartis entre les canaux comme le plan répartit chaque étape, ou selon leur part s’il "
    "n’y a "
    "pas de plan."};

}  // namespace funnel::language::message
