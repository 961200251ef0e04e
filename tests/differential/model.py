# SPDX-License-Identifier: MIT
"""An independent `funnel plan`: one funnel document in, every figure of its plan out, in exact fractions.

Written from the words of the specification, not from the program, and kept plain: each figure is computed from its
definition, with no care for speed. Stages are handled from the target outwards, as a planner would on paper.
"""
import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from quantities import half_up, number, rate, significant_unit, upward

CENT = Fraction(1, 100)
PRESET = {"sessions": "3%", "leads": "5%", "mql": "20%", "sql": "25%", "opportunities": "25%", "customers": None}


@dataclass
class Row:
    """A stage: its figures through the chain are exact, `shown` rounds them."""
    id: str
    rate: Fraction | None
    open: Fraction | None
    required: Fraction
    volume: Fraction
    forecast: bool


@dataclass(frozen=True)
class Policy:
    rounding: str
    significant: int | None
    months: int

    def shown(self, value: Fraction, forecast: bool) -> Fraction:
        """As the policy shows it; what is shown is then rounded to the significant digits."""
        rounded = upward if self.rounding == "up" and not forecast else half_up
        figure = rounded(value, Fraction(1, {"exact": 100}.get(self.rounding, 10 if forecast else 1)))
        if self.significant is None or figure == 0:
            return figure
        return rounded(figure, significant_unit(figure, self.significant))

    def month(self, shown: Fraction, forecast: bool) -> Fraction:
        if self.rounding == "exact":
            return half_up(shown / self.months, CENT)
        if forecast:
            return half_up(shown / self.months, Fraction(1, 10))
        return upward(shown / self.months) if self.rounding == "up" else half_up(shown / self.months)


def stages_of(document: dict) -> list[dict]:
    """The stages of the file, customers first."""
    stages = document.get("stages") or [{"id": name, "rate": value} for name, value in PRESET.items()]
    return list(reversed(stages))


def kept_revenue(document: dict) -> Fraction:
    existing = document.get("existing")
    if not existing:
        return Fraction(0)
    return number(existing["revenue"]) * (1 - rate(existing.get("lost") or 0))


def new_revenue(document: dict) -> Fraction:
    return max(Fraction(0), number(document["target"]["revenue"]) - kept_revenue(document))


def target_row(document: dict, stages: list[dict], rounding: str) -> tuple[int, Fraction]:
    """Where the chain starts, counted from the customers, and what that stage requires."""
    target = document["target"]
    if "stage" in target:
        return [stage["id"] for stage in stages].index(target["stage"]), number(target["volume"])
    customers = new_revenue(document) / number(document["clv"])
    return 0, upward(customers) if rounding == "up" else customers


def make_row(stage: dict, required: Fraction, volume: Fraction, forecast: bool) -> Row:
    opened = stage.get("open")
    own_rate = rate(stage["rate"]) if stage.get("rate") is not None else None
    return Row(stage["id"], own_rate, None if opened is None else number(opened), required, volume, forecast)


def planned_row(stage: dict, required: Fraction) -> Row:
    return make_row(stage, required, max(Fraction(0), required - number(stage.get("open") or 0)), False)


def backward(stages: list[dict], start: int, required: Fraction, rounding: str) -> list[Row]:
    """The stage of the target and those above it: each must feed the volume of the one below."""
    rows = [planned_row(stages[start], required)]
    for stage in stages[start + 1 :]:
        needed = rows[-1].volume / rate(stage["rate"])
        rows.append(planned_row(stage, upward(needed) if rounding == "up" else needed))
    return rows


def forward(stages: list[dict], target: Row) -> list[Row]:
    """The stages below a volume target, nearest to it first: what its volume and their own pipeline bring."""
    rows: list[Row] = []
    flowing, flowing_rate = max(target.required, target.open or Fraction(0)), target.rate
    for stage in stages:
        volume = flowing * flowing_rate
        rows.append(make_row(stage, volume + number(stage.get("open") or 0), volume, True))
        flowing, flowing_rate = rows[-1].required, rows[-1].rate
    return rows


def plan_rows(document: dict) -> list[Row]:
    stages = stages_of(document)
    rounding = document.get("rounding") or "up"
    start, required = target_row(document, stages, rounding)
    planned = backward(stages, start, required, rounding)
    return forward(stages[:start][::-1], planned[0])[::-1] + planned


def months_of(document: dict) -> int:
    return document.get("months") or 12


def stage_figures(row: Row, policy: Policy) -> dict:
    volume = policy.shown(row.volume, row.forecast)
    return {"id": row.id, "rate": row.rate, "open": row.open, "required": policy.shown(row.required, row.forecast),
            "volume": volume, "month": policy.month(volume, row.forecast)}


def existing_figures(document: dict) -> dict | None:
    existing = document.get("existing")
    if not existing:
        return None
    figures = {"revenue": half_up(number(existing["revenue"]), CENT), "lost": rate(existing.get("lost") or 0),
               "kept": half_up(kept_revenue(document), CENT)}
    asks_revenue = "revenue" in document["target"]
    return figures | {"new_revenue": half_up(new_revenue(document), CENT) if asks_revenue else None}


def target_figures(document: dict, policy: Policy) -> dict:
    """A volume target has a month of its own, shown as that of its stage."""
    target = document["target"]
    if "stage" in target:
        volume = number(target["volume"])
        return {"revenue": None, "stage": target["stage"], "volume": volume, "month": policy.month(volume, False)}
    revenue = number(target["revenue"])
    return {"revenue": half_up(revenue, CENT), "stage": None, "volume": None,
            "month": half_up(revenue / months_of(document), CENT)}


def last_day(document: dict) -> str | None:
    """The day before the same day `months` later; of a shorter month, its last day."""
    if document.get("start") is None:
        return None
    start = date.fromisoformat(document["start"])
    years, month = divmod(start.month - 1 + months_of(document), 12)
    year = start.year + years
    day = min(start.day, calendar.monthrange(year, month + 1)[1])
    return (date(year, month + 1, day) - timedelta(days=1)).isoformat()


def expected_revenue(document: dict, customers: Row) -> Fraction | None:
    if document.get("clv") is None:
        return None
    return half_up(customers.required * number(document["clv"]) + kept_revenue(document), CENT)


def plan(document: dict) -> dict:
    """The figures of `funnel plan --format json`, as fractions; None where the result is null."""
    rows = plan_rows(document)
    policy = Policy(document.get("rounding") or "up", document.get("significant"), months_of(document))
    stages = [stage_figures(row, policy) for row in rows]
    return {"rounding": policy.rounding, "significant": policy.significant, "months": policy.months,
            "start": document.get("start"), "end": last_day(document),
            "clv": None if document.get("clv") is None else half_up(number(document["clv"]), CENT),
            "target": target_figures(document, policy), "existing": existing_figures(document),
            "expected_revenue": expected_revenue(document, rows[0]), "stages": stages}
