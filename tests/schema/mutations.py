# SPDX-License-Identifier: MIT
"""Funnel files with something changed, which may be right or wrong."""
import copy

VALUES = [
    None, True, False, 0, -1, 1, 2, 12, 121, 250, 0.5, 0.03, 1.5, -0.5, 1e30, 9223372036854775807, 9223372036854775808,
    "", "0", "1", "3%", "3 %", "3\u00a0%", " 3% ", "0%", "100%", "101%", "1/4", "4/1", "1/0", "0.03", ".5", "2,5%", "250",
    "5e-1", "5e1", "-0.5", "-3%", "1_000", "1__000", "200k", "1.5M", "200m", "0x10", "nan", "+5", "1.5", "7d", "2mo",
    "2 mo", "d", "7", "-7d", "2027-01-01", "2027-01", "2027-13-01", "2027-1-1", "CAD", "cad", "fr-CA", "fr", "up",
    "exact", "booked", "4/4", "5/4", "04/5", "5/04", "40/30", "0/4", "0.5/2", "4_0/5", "-0", "-0%", "0.0%", "100.0%", "100.1%",
    "1_00%", "1_0_1%", "0_99.9%", "1e2%", "2e2%", "-99%", "-100%", "0k", "-0k", "0.05k", "0d", "-0d", "-1mo", "1.0", "12.0",
    "12.5", "0120", "120", "600", "601", "18", "19", "1.2e2", "1.3e2", "99.5", "100", "100.5", "150", "2027-02-30",
    "2028-02-29", "2027-04-31", "0000-01", "0000-01-01", "advertising", "sales", "sessions", "revenue", "total", "a b", "été", "x" * 64, "x" * 65,
    "x" * 10001, [], [1], [0], ["sales"], ["sales", "sales"], [None], {}, {"sessions": 5}, {"sessions": None},
    {"sessions": {}}, {"revenue": 5}, {"low": "2%", "high": "4%"}, {"low": "2%"}, {"rate": "3%"}, {"growth": "-2%"},
    {"name": "x", "once": 5, "to": 3}, {"id": "x"},
]


CHARACTERS = "0123456789._eE%/-kM dmo\u00a0"


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


def scribble(source, container, key, others):
    """A text, or a number made a text, with a character more, less or another."""
    value = container[key]
    if isinstance(value, (dict, list)) or value is None or isinstance(value, bool):
        return
    text = str(value)
    place = source.randint(0, len(text))
    kept = place + source.choice([0, 1, 1])
    container[key] = text[:place] + source.choice([*CHARACTERS, ""]) + text[kept:]


def number_text(source):
    """What looks like a number, more or less."""
    def digits(most):
        text = "".join(source.choice("0001259") for _ in range(source.randint(1, most)))
        return text if source.random() < 0.8 else "_".join([text[:1], text[1:]])
    def number():
        return (source.choice(["", "", "", "-"]) + digits(3) + source.choice(["", "", "." + digits(2)])
                + source.choice(["", "", "", "e" + source.choice(["", "-", "+"]) + digits(1)]))
    space = source.choice(["", "", "", " ", "\u00a0"])
    return space + number() + source.choice(["", "%", "%", " %", "k", "M", "d", "mo", "/" + number()]) + space


def texts_in_places(source, count):
    """Small files with one text in a place for a number or a date."""
    texts = [text for text in VALUES if isinstance(text, str)] + [number_text(source) for _ in range(count)]
    for text in texts:
        for key in ("months", "clv_months", "significant", "deal_cv", "clv", "budget", "margin", "start"):
            yield {key: text}
        for key in ("rate", "baseline_rate", "baseline", "open", "capacity", "lag"):
            yield {"stages": [{"id": "a", "rate": "3%", key: text}, {"id": "b"}]}
        yield {"calendar": {"growth": text}}


def mutated(source, document, others):
    """A copy of the document with one to three changes."""
    changed = copy.deepcopy(document)
    for _ in range(source.choice([1, 1, 1, 2, 3])):
        places = list(places_in(changed))
        if not places:
            break
        container, key = source.choice(places)
        change = source.choice([put, put, put, scribble, scribble, remove, rename, double, swap, swap, add])
        change(source, container, key, others)
    return changed
