# SPDX-License-Identifier: MIT
"""Funnel files with something changed, which may be right or wrong."""
import copy

VALUES = [
    None, True, False, 0, -1, 1, 2, 12, 121, 250, 0.5, 0.03, 1.5, -0.5, 1e30, 9223372036854775807, 9223372036854775808,
    "", "0", "1", "3%", "3 %", "3\u00a0%", " 3% ", "0%", "100%", "101%", "1/4", "4/1", "1/0", "0.03", ".5", "2,5%", "250",
    "5e-1", "5e1", "-0.5", "-3%", "1_000", "1__000", "200k", "1.5M", "200m", "0x10", "nan", "+5", "1.5", "7d", "2mo",
    "2 mo", "d", "7", "-7d", "2027-01-01", "2027-01", "2027-13-01", "2027-1-1", "CAD", "cad", "fr-CA", "fr", "up",
    "exact", "booked", "advertising", "sales", "sessions", "revenue", "total", "a b", "été", "x" * 64, "x" * 65,
    "x" * 10001, [], [1], [0], ["sales"], ["sales", "sales"], [None], {}, {"sessions": 5}, {"sessions": None},
    {"sessions": {}}, {"revenue": 5}, {"low": "2%", "high": "4%"}, {"low": "2%"}, {"rate": "3%"}, {"growth": "-2%"},
    {"name": "x", "once": 5, "to": 3}, {"id": "x"},
]


def places_in(value):
    """Every place of a document, as a container and a key or an index."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []
    for key, child in items:
        yield value, key
        yield from places_in(child)


def put(source, container, key, others):
    container[key] = copy.deepcopy(source.choice(VALUES))


def remove(source, container, key, others):
    del container[key]


def rename(source, container, key, others):
    if isinstance(container, dict):
        container[source.choice([key + "s", key[:-1], key.upper(), "name", "id", "rate"])] = container.pop(key)


def double(source, container, key, others):
    if isinstance(container, list):
        container.append(copy.deepcopy(container[key]))


def swap(source, container, key, others):
    """What stands under the same key elsewhere, or any value of another document."""
    elsewhere = [place for other in others for place in places_in(other)]
    same = [place for place in elsewhere if place[1] == key]
    other, place = source.choice(same if same and source.random() < 0.7 else elsewhere)
    container[key] = copy.deepcopy(other[place])


def add(source, container, key, others):
    """A key that belongs to such files, here or elsewhere."""
    if isinstance(container, dict):
        other, place = source.choice([place for other in others for place in places_in(other)])
        if isinstance(place, str):
            container.setdefault(place, copy.deepcopy(other[place]))


def mutated(source, document, others):
    """A copy of the document with one to three changes."""
    changed = copy.deepcopy(document)
    for _ in range(source.choice([1, 1, 1, 2, 3])):
        places = list(places_in(changed))
        if not places:
            break
        container, key = source.choice(places)
        change = source.choice([put, put, put, remove, rename, double, swap, swap, add])
        change(source, container, key, others)
    return changed
