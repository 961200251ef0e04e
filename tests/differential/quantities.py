# SPDX-License-Identifier: MIT
"""Reading and rounding numbers, in exact fractions."""
import math
from fractions import Fraction

SUFFIXES = {"k": 1_000, "M": 1_000_000}
SPACES = " \u00a0\u202f"


def number(value) -> Fraction:
    """A JSON number (already exact, see comparison.read_exactly) or a text such as 200_000, 200k or 1.5M."""
    if not isinstance(value, str):
        return Fraction(value)
    text = value.strip(SPACES)
    factor = SUFFIXES.get(text[-1], 1)
    return Fraction(text.rstrip("kM")) * factor


def rate(value) -> Fraction:
    """The planning rate of a number, a text (3%, 1/7) or evidence (a range, counts)."""
    if isinstance(value, dict):
        return rate_of_evidence(value)
    if isinstance(value, str) and value.endswith("%"):
        return number(value.removesuffix("%").rstrip(SPACES)) / 100
    if isinstance(value, str) and "/" in value:
        part, whole = value.split("/")
        return number(part) / number(whole)
    return number(value)


def rate_of_evidence(evidence: dict) -> Fraction:
    if "rate" in evidence:
        return rate(evidence["rate"])
    if "of" in evidence:
        return Fraction(evidence["converted"], evidence["of"])
    return (rate(evidence["low"]) + rate(evidence["high"])) / 2


def half_up(value: Fraction, unit: Fraction = Fraction(1)) -> Fraction:
    return math.floor(value / unit + Fraction(1, 2)) * unit


def upward(value: Fraction, unit: Fraction = Fraction(1)) -> Fraction:
    return math.ceil(value / unit) * unit


def significant_unit(value: Fraction, digits: int) -> Fraction:
    """The size of the last of the `digits` leading digits of a positive value: 10 for 1234 and 3."""
    exponent = len(str(math.floor(value))) - 1 if value >= 1 else -1
    while value < Fraction(10) ** exponent:
        exponent -= 1
    return Fraction(10) ** (exponent - digits + 1)
