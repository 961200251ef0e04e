// SPDX-License-Identifier: MIT
// The words of revenue that counts as it is earned.
#pragma once

#include "language/messages.hpp"

namespace funnel::language::message {

inline constexpr Message goal_signed_revenue{"{revenue} of signed revenue", "{revenue} de revenus signés"};
inline constexpr Message note_recognition_earned{
    "Revenue counts as it is earned: each CLV evenly over {months} months, the month of signing the first. Of the "
    "revenue expected, {expected}, what is earned inside the horizon is {earned}.",
    "Les revenus comptent lorsqu’ils sont acquis\u00A0: chaque CLV à parts égales sur {months} mois, à partir du mois "
    "de signature. Des revenus attendus, {expected}, la part acquise dans l’horizon est de {earned}."};
/// Signings come whole, so that this may differ from what the plan counts on.
inline constexpr Message note_recognition_scheduled{
    "Revenue counts as it is earned: each CLV evenly over {months} months, the month of signing the first. Of "
    "{expected}, signed customer by customer as scheduled, {earned} is earned inside the horizon.",
    "Le revenu compte à mesure qu’il est acquis\u00A0: chaque CLV à parts égales sur {months} mois, à partir du mois "
    "de signature. Avec des signatures par clients entiers, comme au calendrier, la part acquise dans l’horizon est de "
    "{earned} sur {expected}."};
inline constexpr Message note_recognition_earned_at_once{
    "Revenue counts as it is earned: each CLV in the month of signing, all of it inside the horizon.",
    "Les revenus comptent lorsqu’ils sont acquis\u00A0: chaque CLV dès le mois de signature, entière dans l’horizon."};
inline constexpr Message note_earned_revenue{
    "The plan earns {expected} inside the horizon for a target of {target}.",
    "Le plan apporte {expected} de revenus acquis dans l’horizon pour une cible de {target}."};
inline constexpr Message earned_part{"({clv} x {share})", "({clv} x {share})"};

}  // namespace funnel::language::message
