# SPDX-License-Identifier: MIT
"""Compares what the program says of a document with what the model says."""
import json
import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from model import plan, plan_rows

LIMIT = 2**63  # a volume from here on must be refused


def read_exactly(text: str):
    """JSON with its numbers as exact fractions, never as binary ones."""
    return json.loads(text, parse_float=Fraction)


def same_number(expected: Fraction, actual) -> bool:
    if isinstance(actual, bool) or not isinstance(actual, (int, Fraction)):
        return False
    # A fraction is written as the shortest decimal that gives the same double.
    return actual == expected or (Fraction(expected).denominator != 1 and float(actual) == float(expected))


def differences(expected, actual, path: str = "") -> Iterator[str]:
    """Every figure of `expected` that `actual` does not have. What `expected` leaves out is not compared."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key, value in expected.items():
            if key in actual:
                yield from differences(value, actual[key], f"{path}/{key}")
            else:
                yield f"{path}/{key}: missing"
    elif isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            yield f"{path}: expected {len(expected)} elements, found {len(actual)}"
        for number, (left, right) in enumerate(zip(expected, actual)):
            yield from differences(left, right, f"{path}/{number}")
    elif isinstance(expected, (int, Fraction)) and not isinstance(expected, bool):
        if not same_number(Fraction(expected), actual):
            yield f"{path}: expected {shown(expected)}, found {shown(actual)}"
    elif expected != actual:
        yield f"{path}: expected {expected!r}, found {actual!r}"


def shown(value) -> str:
    return f"{value} ({float(value)!r})" if isinstance(value, Fraction) and value.denominator != 1 else str(value)


def check(document_text: str, result_text: str, model: Callable[[dict], dict] = plan) -> tuple[list[str], bool]:
    """What is wrong with the result by the model, and whether the result is an error."""
    document = read_exactly(document_text)
    result = read_exactly(result_text)
    too_large = [row.id for row in plan_rows(document) if row.required >= LIMIT]
    if "error" in result:
        words = re.findall(r"\w+", result["error"]["message"])
        refused_rightly = bool(too_large) and too_large[0] in words
        return ([] if refused_rightly else [f"refused: {result['error']}"]), True
    if too_large:
        return [f"the volume of {too_large[0]} is not refused"], False
    return list(differences(model(document), result)), False
