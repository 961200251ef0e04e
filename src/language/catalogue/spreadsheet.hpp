// SPDX-License-Identifier: MIT
// What a workbook says of its cells beside their figures. Notes fit a spreadsheet's own limit of 255 characters.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// Titles.
inline constexpr Message column_before_rounding{"Before rounding", "Avant arrondi"};
inline constexpr Message chart_of_volumes{"Funnel", "Entonnoir"};
inline constexpr Message chart_funnel_described{"Volumes by stage, {first} at the top, {last} at the bottom.",
                                                "Volumes par étape, de haut en bas\u00A0: {first} en tête, {last} à la "
                                                "fin."};

// Under the table.
inline constexpr Message sheet_is_live{
    "The yellow cells may be changed: the other figures of the table follow. Sentences and notes are about the figures "
    "that were computed, and do not follow.",
    "Les cellules jaunes se modifient\u00A0: les autres chiffres du tableau suivent. Les phrases et les notes portent "
    "sur les chiffres calculés, et ne suivent pas."};
inline constexpr Message sheet_budget_is_live{
    "The yellow cells may be changed: the costs of this table follow. Fixed costs, people and the other tables are as "
    "they were computed.",
    "Les cellules jaunes se modifient\u00A0: les coûts de ce tableau suivent. Les coûts fixes, les effectifs et les "
    "autres tableaux restent tels qu’ils ont été calculés."};
inline constexpr Message sheet_budget_follows{
    "The units are those of the plan, and follow it; the yellow cells may be changed, too: the costs of this table "
    "follow. Fixed costs, people and the other tables are as they were computed.",
    "Les unités sont celles du plan, et le suivent\u00A0; les cellules jaunes se modifient elles aussi\u00A0: les "
    "coûts "
    "de ce tableau suivent. Les coûts fixes, les effectifs et les autres tableaux restent tels qu’ils ont été "
    "calculés."};
inline constexpr Message sheet_stays{
    "Computed for the figures that the workbook came with: nothing here follows a yellow cell that is changed.",
    "Calculé pour les chiffres d’origine du classeur\u00A0: rien ici ne suit une cellule jaune que l’on modifie."};
inline constexpr Message sheet_is_fixed{
    "The volumes are plain values here, which follow no other cell: a spreadsheet could not compute them exactly.",
    "Les volumes sont ici de simples valeurs, qui ne suivent aucune autre cellule\u00A0: un tableur ne les calculerait "
    "pas exactement."};
inline constexpr Message sheet_is_fixed_confidence{
    "The volumes are plain values here, which follow no other cell: those of a chance are searched for, not computed "
    "row by row.",
    "Les volumes sont ici de simples valeurs, qui ne suivent aucune autre cellule\u00A0: ceux d’une chance donnée "
    "résultent d’une recherche, et non d’un calcul ligne par ligne."};
inline constexpr Message sheet_is_fixed_channels{
    "The volumes are plain values here, which follow no other cell: they are those of the channels. --channel makes a "
    "sheet of one channel that may be changed.",
    "Les volumes sont ici de simples valeurs, qui ne suivent aucune autre cellule\u00A0: ce sont ceux des canaux. "
    "--channel donne la feuille d’un seul canal, qui se modifie."};
inline constexpr Message sheet_is_fixed_channels_for_others{
    "The volumes are plain values here, which follow no other cell: they are those of the channels.",
    "Les volumes sont ici de simples valeurs, qui ne suivent aucune autre cellule\u00A0: ce sont ceux des canaux."};

// Notes of cells.
inline constexpr Message input_note_rate{
    "May be changed: the share of this stage’s units that move on. Above 0% and 100% at most, with four decimals at "
    "most.",
    "Modifiable\u00A0: part des unités de cette étape qui passent à la suivante. Plus de 0\u00A0%, 100\u00A0% au plus, "
    "quatre décimales au plus."};
inline constexpr Message input_note_clv{
    "May be changed: the revenue that each unit of the last stage brings. Above 0, with two decimals at most.",
    "Modifiable\u00A0: revenu que rapporte chaque unité de la dernière étape. Plus de 0, deux décimales au plus."};
inline constexpr Message input_note_revenue{"May be changed: the revenue target. With two decimals at most.",
                                            "Modifiable\u00A0: revenu visé. Deux décimales au plus."};
inline constexpr Message input_note_volume{"May be changed: the target of this stage, in whole units.",
                                           "Modifiable\u00A0: cible de cette étape, en unités entières."};
inline constexpr Message input_note_open{"May be changed: units that are already in this stage.",
                                         "Modifiable\u00A0: unités déjà présentes à cette étape."};
inline constexpr Message input_note_existing{"May be changed: the revenue that today’s customers bring.",
                                             "Modifiable\u00A0: revenu que rapportent les clients actuels."};
inline constexpr Message input_note_unit_cost{"May be changed: what one unit of this stage costs.",
                                              "Modifiable\u00A0: coût d’une unité de cette étape."};
inline constexpr Message input_note_units{"May be changed: units to produce at this stage.",
                                          "Modifiable\u00A0: unités à produire à cette étape."};

}  // namespace funnel::language::message
