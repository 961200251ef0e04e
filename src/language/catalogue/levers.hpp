// SPDX-License-Identifier: MIT
// The words of the levers.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

// The levers: titles and columns.
inline constexpr Message title_levers{"Levers of a funnel", "Leviers d’un entonnoir"};
inline constexpr Message title_levers_named{"Levers: {name}", "Leviers\u00A0: {name}"};
inline constexpr Message heading_lever_changes{"What each change brings", "Ce qu’apporte chaque changement"};
inline constexpr Message heading_lever_means{"What it costs then", "Ce qu’il en coûte alors"};
inline constexpr Message heading_lever_needs{"What each lever must be to fit",
                                             "Ce que doit être chaque levier pour suffire"};
inline constexpr Message column_lever{"Lever", "Levier"};
inline constexpr Message column_now{"Now", "Actuel"};
inline constexpr Message column_to{"To", "Nouveau"};
inline constexpr Message column_same_spend{"Same spend", "À coût égal"};
inline constexpr Message column_limit{"Limit", "Limite"};
inline constexpr Message column_at_most{"At most", "Au plus"};
inline constexpr Message column_kept{"Kept", "Respectée"};
inline constexpr Message column_alone{"Alone", "Seul"};
inline constexpr Message column_within_reach{"Within reach", "À portée"};
inline constexpr Message column_together{"Together", "Ensemble"};
inline constexpr Message row_as_planned{"As planned", "Selon le plan"};
inline constexpr Message limit_people{"People ({department})", "Personnel ({department})"};
inline constexpr Message answer_yes{"yes", "oui"};
inline constexpr Message answer_no{"no", "non"};
inline constexpr Message answer_unknown{"unknown", "inconnu"};
inline constexpr Message answer_cannot{"cannot", "impossible"};

// Their sentences.
inline constexpr Message lever_steps{
    "A rate goes to what is reachable, else to the upper end of its evidence, else up by 10%; the CLV goes up by "
    "10%, unit costs and the target go down by 10%, and the horizon is one month longer.",
    "Un taux passe à sa valeur atteignable, sinon au haut de son intervalle, sinon augmente de 10\u00A0%\u00A0; la "
    "CLV augmente de 10\u00A0%, les coûts unitaires et la cible baissent de 10\u00A0%, et l’horizon s’allonge d’un "
    "mois."};
inline constexpr Message lever_same_spend{
    "Same spend: the most revenue that a plan then brings for what the plan costs today.",
    "À coût égal\u00A0: les revenus les plus élevés qu’un plan rapporte alors, pour le coût du plan actuel."};
inline constexpr Message levers_ranked_by_cost{
    "First stand the rates whose reachable value is known, the one that saves most money at the top; then the "
    "other levers in the order of the funnel.",
    "D’abord les taux dont la valeur atteignable est connue, à commencer par celui qui économise le plus "
    "d’argent\u00A0; puis les autres leviers dans l’ordre de l’entonnoir."};
inline constexpr Message levers_ranked_by_volume{
    "First stand the rates whose reachable value is known, the one that saves most volume ({stage}) at the top; "
    "then the other levers in the order of the funnel. Where all costs are known, money ranks them.",
    "D’abord les taux dont la valeur atteignable est connue, à commencer par celui qui économise le plus de volume "
    "({stage})\u00A0; puis les autres leviers dans l’ordre de l’entonnoir. Si tous les coûts sont connus, c’est "
    "l’argent qui les classe."};
inline constexpr Message levers_equal_in_volume{
    "The levers are in the order of the funnel: but for rounding, the same relative improvement of any rate saves "
    "the same volume ({stage}). How far each rate can go (reachable in the file) would rank them.",
    "Les leviers sont dans l’ordre de l’entonnoir\u00A0: aux arrondis près, une même amélioration relative de "
    "n’importe quel taux économise le même volume ({stage}). Ce que chaque taux peut atteindre (reachable dans le "
    "fichier) permettrait de les classer."};
inline constexpr Message levers_equal_in_volume_for_others{
    "The levers are in the order of the funnel: but for rounding, the same relative improvement of any rate saves "
    "the same volume ({stage}).",
    "Les leviers sont dans l’ordre de l’entonnoir\u00A0: aux arrondis près, une même amélioration relative de "
    "n’importe quel taux économise le même volume ({stage})."};
inline constexpr Message levers_not_ranked{
    "The levers are in the order of the funnel. How far each rate can go (reachable in the file) would rank them.",
    "Les leviers sont dans l’ordre de l’entonnoir. Ce que chaque taux peut atteindre (reachable dans le fichier) "
    "permettrait de les classer."};
inline constexpr Message levers_in_funnel_order{"The levers are in the order of the funnel.",
                                                "Les leviers sont dans l’ordre de l’entonnoir."};
inline constexpr Message levers_reached{"A rate that is at its reachable value already, or above it, goes nowhere.",
                                        "Un taux qui a déjà atteint ou dépassé sa valeur atteignable reste tel quel."};
inline constexpr Message levers_of_channel{
    "Target, CLV and months are those of the whole funnel, unless the channel has its own; what the channel must "
    "bring follows from them.",
    "La cible, la CLV et le nombre de mois sont ceux de l’entonnoir entier, sauf ceux que le canal a en propre\u00A0; "
    "ce que le canal doit apporter en découle."};
inline constexpr Message levers_of_too_many{
    "The levers of each channel are told of {most} channels at most, and there are more.",
    "Les leviers de chaque canal sont donnés pour {most} canaux au plus, et il y en a davantage."};
inline constexpr Message levers_one_channel{
    "Each lever is pulled in one channel alone; volumes and costs are those of that channel.",
    "Chaque levier agit dans un seul canal\u00A0; les volumes et les coûts sont ceux de ce canal."};
inline constexpr Message levers_no_limits{
    "With a limit, such as --limit {stage}=N or --budget, it is also told what each lever must be to fit.",
    "Avec une limite, comme --limit {stage}=N ou --budget, on voit aussi ce que doit être chaque levier pour "
    "qu’elle soit respectée."};
inline constexpr Message limits_kept{"Yes: the plan keeps within its limits.",
                                     "Oui\u00A0: le plan respecte ses limites."};
inline constexpr Message limits_not_kept{"No: the plan does not keep within its limits.",
                                         "Non\u00A0: le plan ne respecte pas ses limites."};
inline constexpr Message limit_people_unknown{
    "{department}: whom its stages need is not known, since none that it owns has a capacity (capacity in the "
    "file).",
    "{department}\u00A0: l’effectif requis n’est pas connu, car aucune étape dont il est responsable n’a de "
    "capacité "
    "(capacity dans le fichier)."};
inline constexpr Message limit_people_unknown_for_others{
    "{department}: whom its stages need is not known.",
    "{department}\u00A0: l’effectif requis pour ses étapes n’est pas connu."};
inline constexpr Message levers_needs_unknown{
    "What each lever must be to fit is not told: what the plan takes of one of these limits is not known.",
    "Ce que chaque levier devrait être n’est pas indiqué\u00A0: on ne sait pas ce que le plan prend de l’une de ces "
    "limites."};
inline constexpr Message lever_alone{
    "Alone: the nearest value at which the plan fits when nothing else changes.",
    "Seul\u00A0: la valeur la plus proche à laquelle le plan respecte ses limites quand rien d’autre ne change."};
inline constexpr Message levers_together{
    "Together: all rates at once, each better by {improvement}, which is the least that fits.",
    "Ensemble\u00A0: tous les taux à la fois, chacun meilleur de {improvement}, le moins qui suffise."};
inline constexpr Message levers_together_reachable{
    "Together: all rates at once, each better by {improvement}, which is the least that fits, and within reach.",
    "Ensemble\u00A0: tous les taux à la fois, chacun meilleur de {improvement}, le moins qui suffise, et à "
    "portée."};
inline constexpr Message levers_together_out_of_reach{
    "Together: all rates at once, each better by {improvement}, which is the least that fits; not all of that is "
    "within reach.",
    "Ensemble\u00A0: tous les taux à la fois, chacun meilleur de {improvement}, le moins qui suffise\u00A0; tout "
    "n’est pas à portée."};
inline constexpr Message levers_together_cannot{"All rates together cannot make the plan fit, however good they are.",
                                                "Tous les taux ensemble ne peuvent suffire, si bons soient-ils."};

}  // namespace funnel::language::message
