// SPDX-License-Identifier: MIT
// How the exact figures of a plan are rounded to be shown.
#pragma once

#include "core/rational.hpp"

#include <funnel/plan.hpp>

#include <optional>
#include <string>

namespace funnel {

/// To how many decimals a stage's figures are shown, and which way they are rounded.
struct Display {
  int decimals;
  Direction direction;
};

/// How the figures of a plan are shown. Expectations have a decimal, whole units are rounded as the policy says.
Display display_of(Rounding rounding, bool forecast);

Rational shown(const Rational& units, const Display& display, std::optional<SignificantDigits> significant);

/// Throws Overflow with the stage's id.
Volume to_volume(const Rational& units, const std::string& stage);

/// The amount to the cent, half up. Throws Overflow.
Money to_cents(const Rational& amount);

/// The same number, or where a Fraction cannot hold it, the nearest with 18 decimals, or 36 below one. Throws Overflow.
Fraction nearest_fraction(const Rational& number);

/// Whether the figure stands as it is when two decimals of it are shown.
bool has_two_decimals(const Rational& figure);

/// What a target is a month: revenue to the cent, units as `display` has it. Throws Overflow.
Money month_of(const RevenueTarget& target, const Horizon& horizon);
Volume month_of(const VolumeTarget& target, const Horizon& horizon, const Display& display);

/// Whether months x month is above the volume of some stage.
bool any_month_exceeds(const Plan& plan);

}  // namespace funnel
