// SPDX-License-Identifier: MIT
// What a relation between cells comes to, exactly.
#pragma once

#include "document/relation.hpp"

#include <funnel/fraction.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace funnel::view {

/// The figures of cells by their ids.
using Figures = std::map<std::string, Fraction, std::less<>>;

/// A number as documents carry it: "-16666.67". Nothing where it is beyond a Fraction.
std::optional<Fraction> decimal_of(std::string_view plain);

/// The value of `relation`; nothing where a cell is not among `figures`, where there is none (a divisor of 0, a limit
/// that is exceeded), or where it is beyond a Fraction.
std::optional<Fraction> value_of(const document::Relation& relation, const Figures& figures);

}  // namespace funnel::view
