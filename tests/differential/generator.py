# SPDX-License-Identifier: MIT
"""Random funnel documents, as the JSON texts that people and scripts write. The same seed gives the same documents."""
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta

STANDARD_IDS = ["sessions", "visitors", "leads", "mql", "sql", "opportunities", "trials", "carts", "checkouts"]
DEPARTMENTS = ["marketing", "sales", "customer-service"]
MOST_CUSTOMERS = 10**5
TOP_OVER_CUSTOMERS = 10**9  # how much wider than the bottom a funnel may be: volumes stay far below 2^63


class Raw(str):
    """The text of a JSON number, kept as it is."""


def dump(value) -> str:
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {dump(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(dump, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


class Generator:
    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def spread(self, low: float, high: float) -> float:
        """Between the two, as often in each order of magnitude."""
        return low * (high / low) ** self.random.random()

    def decimal(self, value: float) -> Raw:
        """The value to a few significant digits, never 0."""
        for digits in range(self.random.randint(2, 6), 18):
            if float(f"{value:.{digits}f}") > 0:
                return Raw(f"{value:.{digits}f}")
        return Raw(repr(value))

    def money(self, value: float) -> Raw:
        whole = max(1, round(value))
        cents = f"{max(0.01, value):.2f}"
        return Raw(self.random.choice([str(whole), str(whole), cents, f"{whole}.0", f"{whole}e0"]))

    def percent(self, value: float) -> str:
        space = self.random.choice(["", "", "", " ", "\u00a0"])
        return f"{self.decimal(100 * value)}{space}%"

    def ratio(self, value: float) -> str:
        whole = max(2, round(self.spread(1, 50) / value))
        return f"{max(1, min(whole, round(whole * value)))}/{whole}"

    def evidence_range(self, value: float) -> dict:
        low, high = value * self.random.uniform(0.4, 1), value + (0.99 - value) * 0.5 * self.random.random()
        evidence = {"low": Raw(repr(low)), "high": Raw(repr(max(low, high)))}
        if self.chance(0.5):
            evidence = {"low": f"{100 * low:.9f}%", "high": f"{100 * high + 1e-6:.9f}%"}
        return evidence | ({"rate": Raw(repr(value))} if self.chance(0.3) else {})

    def counts(self, value: float) -> dict:
        of = max(1, round(self.spread(1, 10**5) / value))
        converted = min(of, round(of * value))
        if converted == 0 or self.chance(0.05):
            return {"converted": 0, "of": of, "rate": self.percent(value)}
        return {"converted": converted, "of": of}

    def rate(self, low: float):
        if self.chance(0.03):
            return "100%"
        value = self.spread(low, 0.97)
        form = self.random.choices(["float", "decimal", "percent", "ratio", "range", "counts"], [4, 3, 4, 2, 2, 2])[0]
        forms = {"float": lambda: Raw(repr(value)), "decimal": lambda: self.decimal(value),
                 "percent": lambda: self.percent(value), "ratio": lambda: self.ratio(value),
                 "range": lambda: self.evidence_range(value), "counts": lambda: self.counts(value)}
        return forms[form]()

    def stages(self) -> list[dict]:
        count = self.random.choices([2, 3, 4, 5, 6, 7, self.random.randint(8, 30), 100],
                                    [5, 10, 15, 20, 25, 15, 9, 1])[0]
        low = max(1e-4, TOP_OVER_CUSTOMERS ** (-1 / (count - 1)))
        standard = count <= len(STANDARD_IDS) and self.chance(0.7)
        names = self.random.sample(STANDARD_IDS, count - 1) if standard else [f"s{n}" for n in range(count - 1)]
        has_open = self.chance(0.3)
        stages = []
        for name in names:
            stage = {"id": name, "rate": self.rate(low)}
            if has_open and self.chance(0.5):
                stage["open"] = self.random.choice([0, None, round(self.spread(1, 10**6)), round(self.spread(1, 100))])
            if self.chance(0.2):
                stage["departments"] = self.random.sample(DEPARTMENTS, self.random.randint(1, 3))
            stages.append(stage)
        return stages + [{"id": "customers" if standard else "last"}]

    def target(self, document: dict, clv: float) -> dict:
        stages = document.get("stages")
        if self.chance(0.35):
            names = [stage["id"] for stage in stages] if stages else ["sessions", "leads", "sql", "customers"]
            return {"stage": self.random.choice(names), "volume": round(self.spread(1, 10**7))}
        document["clv"] = self.money(clv)
        customers = self.spread(0.3, MOST_CUSTOMERS)
        exact_multiple = self.chance(0.2)
        return {"revenue": self.money((round(customers) or 1) * float(document["clv"]) if exact_multiple
                                      else customers * clv)}

    def existing(self, scale: float) -> dict:
        part = {"revenue": self.money(scale * self.random.uniform(0, 1.4))}
        lost = self.random.choice([None, "0%", "10%", "100%", Raw("0.125"), Raw(repr(self.random.random())), "1/3"])
        return part | ({} if lost is None else {"lost": lost})

    def document(self) -> dict:
        document: dict = {} if self.chance(0.05) else {"stages": self.stages()}
        clv = self.spread(0.5, 10**5)
        document["target"] = self.target(document, clv)
        if "clv" not in document and self.chance(0.5):
            document["clv"] = self.money(clv)
        if self.chance(0.3):
            document["existing"] = self.existing(float(document["target"].get("revenue", 1000)))
        if self.chance(0.6):
            document["months"] = self.random.choice([1, 3, 6, 12, 18, 24, self.random.randint(1, 120)])
        if self.chance(0.2):
            document["start"] = str(date(2010, 1, 1) + timedelta(days=self.random.randrange(20_000)))
        if self.chance(0.7):
            document["rounding"] = self.random.choice(["up", "nearest", "exact"])
        if self.chance(0.4):
            document["significant"] = self.random.choice([None, 1, 2, 3, 4, 5, 6, 8, 12, 18])
        return document

    def stage_means(self, stage: dict) -> None:
        """What a unit of the stage costs, and how many a person takes on."""
        if self.chance(0.85):
            stage["unit_cost"] = self.random.choice([0, self.money(self.spread(0.01, 1000)), self.decimal(self.spread(0.001, 1))])
        if self.chance(0.5):
            stage["cost_kind"] = self.random.choice(["advertising", "other"])
        if self.chance(0.4):
            stage["capacity"] = self.decimal(self.spread(0.1, 10**4))
        stage["departments"] = self.random.sample(DEPARTMENTS, self.random.randint(0, 3))

    def fixed_cost(self) -> dict:
        cost = {"name": "cost", "from": self.random.randint(1, 15)}
        if self.chance(0.7):
            cost["department"] = self.random.choice(DEPARTMENTS + ["finance"])
        amount = self.money(self.spread(1, 10**4))
        if self.chance(0.4):
            return cost | {"once": amount}
        return cost | {"monthly": amount} | ({"to": cost["from"] + self.random.randint(0, 20)} if self.chance(0.4) else {})

    def department(self, name: str) -> dict:
        department = {"id": name}
        if self.chance(0.8):
            department["people"] = self.random.choice([1, 2, Raw("2.5"), Raw("0.75"), 40])
        if self.chance(0.8):
            department["monthly_cost"] = self.money(self.spread(100, 10**4))
        return department

    def calendar(self) -> dict:
        if self.chance(0.3):
            return {"growth": self.random.choice(["3%", "-20%", "0%", Raw("0.125"), "100%"])}
        count = self.random.choice([12, 12, 4, 1, 2, 7, 18, 52])
        weights = [self.random.choice([0, 1, Raw("0.5"), Raw("1.25"), 3, 10]) for _ in range(count)]
        return {"weights": weights if any(float(weight) for weight in weights) else [1] * count}

    def costly(self) -> dict:
        """A document that says what things cost."""
        document = self.document()
        while "stages" not in document:  # those of the preset have departments that the model does not know
            document = self.document()
        for stage in document["stages"]:
            self.stage_means(stage)
        names = self.random.sample(DEPARTMENTS, self.random.randint(0, 3))
        document["departments"] = [self.department(name) for name in names]
        document["costs"] = [self.fixed_cost() for _ in range(self.random.randint(0, 4))]
        if self.chance(0.6):
            document["margin"] = self.random.choice(["70%", Raw("0.125"), "100%", "1/3", "0%"])
        if self.chance(0.6):
            document["budget"] = self.money(self.spread(100, 10**7))
        if self.chance(0.5):
            document["clv_months"] = self.random.randint(1, 60)
        if self.chance(0.6):
            document["calendar"] = self.calendar()
        return document

    def overflowing(self) -> dict:
        """A document whose volumes pass 2^63: it must be refused, not wrapped."""
        rate = Raw(f"{self.spread(1e-4, 1e-2):.5f}")
        stages = [{"id": f"s{n}", "rate": rate} for n in range(self.random.randint(10, 40))]
        return {"stages": stages + [{"id": "last"}], "target": {"stage": "last", "volume": 10**6}}


def documents(seed: int, count: int) -> Iterator[str]:
    generator = Generator(seed)
    for _ in range(count):
        yield dump(generator.overflowing() if generator.chance(0.005) else generator.document())


def costly_documents(seed: int, count: int) -> Iterator[str]:
    generator = Generator(seed)
    for _ in range(count):
        yield dump(generator.costly())
