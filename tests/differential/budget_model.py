# SPDX-License-Identifier: MIT
"""An independent `funnel budget`: what a document's plan costs, in exact fractions, from the words of the specification."""
from fractions import Fraction

from model import CENT, Row, months_of, plan_rows, stages_of, target_row
from quantities import half_up, number, rate, upward

ADVERTISING = "advertising"


def cents(value: Fraction | None) -> Fraction | None:
    return None if value is None else half_up(value, CENT)


def total(parts) -> Fraction | None:
    """The sum; None as soon as a part is not known."""
    parts = list(parts)
    return None if None in parts else sum(parts, Fraction(0))


def known(parts) -> Fraction:
    return sum((part for part in parts if part is not None), Fraction(0))


def optional(value) -> Fraction | None:
    return None if value is None else number(value)


class Budget:
    def __init__(self, document: dict):
        self.document = document
        self.months = months_of(document)
        self.stages = stages_of(document)  # customers first
        self.rows: list[Row] = plan_rows(document)
        self.goal = target_row(document, self.stages, self.rounding())[0]
        self.listed = {department["id"]: department for department in document.get("departments") or []}

    def rounding(self) -> str:
        return self.document.get("rounding") or "up"

    # Who spends what.

    def owners(self) -> list[str | None]:
        return [(stage.get("departments") or [None])[0] for stage in self.stages]

    def spenders(self) -> list[str | None]:
        """Departments as the file lists them, then owners from the top, then those that costs name; None for nobody."""
        named = list(self.listed) + [one for one in reversed(self.owners()) if one is not None]
        named += [cost["department"] for cost in self.costs() if cost.get("department")]
        return list(dict.fromkeys(named)) + [None]

    def costs(self) -> list[dict]:
        return self.document.get("costs") or []

    def units(self, index: int) -> Fraction | None:
        volume = self.rows[index].volume
        price = optional(self.stages[index].get("unit_cost"))
        if volume == 0:
            return Fraction(0)
        return None if price is None else volume * price

    def paid(self, cost: dict, month: int) -> Fraction:
        first = cost.get("from") or 1
        if "once" in cost:
            return number(cost["once"]) if month == first else Fraction(0)
        return number(cost["monthly"]) if first <= month <= (cost.get("to") or self.months) else Fraction(0)

    def fixed(self, spender: str | None, months: range) -> Fraction:
        mine = [cost for cost in self.costs() if cost.get("department") == spender]
        return sum((self.paid(cost, month) for cost in mine for month in months), Fraction(0))

    def people_a_month(self, spender: str | None) -> Fraction | None:
        department = self.listed.get(spender, {})
        people, pay = optional(department.get("people")), optional(department.get("monthly_cost"))
        if people is None and pay is None:
            return Fraction(0)
        return None if people is None or pay is None else people * pay

    def parts(self, spender: str | None) -> tuple[Fraction | None, Fraction, Fraction | None]:
        units = total(self.units(index) for index, owner in enumerate(self.owners()) if owner == spender)
        month = self.people_a_month(spender)
        people = None if month is None else month * self.months
        return units, self.fixed(spender, range(1, self.months + 1)), people

    def stages_of_spender(self, spender: str | None) -> list[int]:
        """The stages that it owns, or else that list it, or else the last (the first here)."""
        owned = [index for index, owner in enumerate(self.owners()) if spender is not None and owner == spender]
        listing = [index for index, stage in enumerate(self.stages) if spender in (stage.get("departments") or [])]
        return owned or listing or [0]

    # How it is told.

    def told(self, units: Fraction | None, fixed: Fraction, people: Fraction | None) -> dict:
        return {"units": cents(units), "fixed": cents(fixed), "people": cents(people),
                "total": cents(total([units, fixed, people]))}

    def stage_parts(self, index: int) -> tuple[Fraction | None, Fraction, Fraction | None]:
        fixed, people = Fraction(0), [Fraction(0)]
        for spender in self.spenders():
            counted = self.stages_of_spender(spender)
            if index in counted:
                _, own_fixed, own_people = self.parts(spender)
                fixed += own_fixed / len(counted)
                people.append(None if own_people is None else own_people / len(counted))
        return self.units(index), fixed, total(people)

    def stage_figures(self) -> list[dict]:
        figures = []
        cumulative = []
        for index in reversed(range(len(self.rows))):
            parts = self.stage_parts(index)
            cumulative.append(total(parts))
            down_to = total(cumulative)
            volume = self.rows[index].volume
            each = None if down_to is None or volume == 0 else down_to / volume
            figures.append({"id": self.rows[index].id, "costs": self.told(*parts), "cumulative": cents(down_to),
                            "cost_per_unit": each})
        return figures[::-1]

    def weights(self) -> list[Fraction]:
        calendar = self.document.get("calendar") or {}
        if calendar.get("growth") is not None:
            return [(1 + rate(calendar["growth"])) ** month for month in range(self.months)]
        weights = [number(weight) for weight in calendar.get("weights") or [1]]
        first = int(self.document["start"][5:7]) - 1 if self.document.get("start") else 0
        months = [(first + month) % 12 for month in range(self.months)]
        if len(weights) == 12:
            spread = [weights[month] for month in months]
        elif len(weights) == 4:
            spread = [weights[month // 3] for month in months]
        else:
            spread = self.spread_periods(weights)
        return spread if sum(spread) else [Fraction(1)] * self.months

    def spread_periods(self, weights: list[Fraction]) -> list[Fraction]:
        """Cut the horizon into slices that are both part of one month and of one period."""
        months = [Fraction(0)] * self.months
        slices = self.months * len(weights)
        for place in range(slices):
            months[place // len(weights)] += weights[place // self.months] / self.months
        return months

    def month_figures(self) -> list[dict]:
        units = total(self.units(index) for index in range(len(self.rows)))
        people = total(self.people_a_month(spender) for spender in self.spenders())
        weights = self.weights()
        before = [Fraction(0)] * 4
        figures = []
        for month in range(1, self.months + 1):
            share = Fraction(sum(weights[:month])) / sum(weights)
            fixed = sum((self.fixed(spender, range(1, month + 1)) for spender in self.spenders()), Fraction(0))
            running = [None if units is None else units * share, fixed, None if people is None else people * month]
            running = [cents(value) for value in running + [total(running)]]
            figures.append({key: None if now is None else now - then
                            for key, now, then in zip(["units", "fixed", "people", "total"], running, before)}
                           | {"month": month})
            before = running
        return figures

    def people_needed(self, spender: str | None) -> Fraction | None:
        peak = max(self.weights()) / sum(self.weights())
        busy = None
        for index, (stage, owner) in enumerate(zip(self.stages, self.owners())):
            if owner != spender or stage.get("capacity") is None:
                continue
            units = self.rows[index].volume * peak
            if self.rounding() == "up" and index >= self.goal:
                units = upward(units)
            busy = (busy or Fraction(0)) + units / number(stage["capacity"])
        return None if busy is None else upward(busy)

    def department_figures(self) -> list[dict]:
        figures = []
        for spender in self.spenders():
            parts = self.parts(spender)
            needed = self.people_needed(spender)
            if spender is None and parts == (0, 0, 0) and needed is None:
                continue
            people = optional(self.listed.get(spender, {}).get("people"))
            fits = None if needed is None or people is None else needed <= people
            figures.append({"id": spender, "costs": self.told(*parts), "people_needed": needed, "people": people,
                            "fits": fits})
        return figures

    def advertising(self) -> Fraction | None:
        spent = [self.units(index) for index, stage in enumerate(self.stages) if stage.get("cost_kind") == ADVERTISING]
        return total(spent) if spent else None

    def returns(self, cost: Fraction | None) -> dict:
        customers = self.rows[0].required
        margin = rate(self.document["margin"]) if self.document.get("margin") is not None else Fraction(1)
        each = None if cost is None or customers == 0 else cost / customers
        clv = optional(self.document.get("clv"))
        revenue = None if clv is None else customers * clv
        spent = self.advertising()
        months = self.document.get("clv_months") or 12

        def over(left, right):
            return None if left is None or not right else left / right

        gross = None if revenue is None else revenue * margin
        ratio = over(None if clv is None else clv * margin, each)
        return {"revenue": cents(revenue), "advertising": cents(spent), "roas": over(revenue, spent),
                "roi": over(None if gross is None or cost is None else gross - cost, cost),
                "clv_to_cac" if self.rows[0].id == "customers" else "clv_to_cost_per_order": ratio,
                "payback_months": None if clv is None else over(each, clv / months * margin),
                "break_even_clv": over(each, margin)}

    def figures(self) -> dict:
        parts = [self.parts(spender) for spender in self.spenders()]
        all_parts = total(units for units, _, _ in parts), known(fixed for _, fixed, _ in parts), \
            total(people for _, _, people in parts)
        cost = total(all_parts)
        sure = known([self.units(index) for index in range(len(self.rows))])
        sure += all_parts[1] + known(people for _, _, people in parts)
        return {"costs": self.told(*all_parts) | {"known": cents(sure)}, "stages": self.stage_figures(),
                "departments": self.department_figures(), "by_month": self.month_figures(),
                "budget": self.gap(cost, sure)} | self.returns(cost)

    def gap(self, cost: Fraction | None, sure: Fraction) -> dict | None:
        budget = optional(self.document.get("budget"))
        if budget is None:
            return None
        if cost is None:
            return {"budget": budget, "left": None, "fits": False if cents(sure) > budget else None}
        return {"budget": budget, "left": budget - cents(cost), "fits": cents(cost) <= budget}


def budget(document: dict) -> dict:
    """The figures of `funnel budget --format json`, as fractions; None where the result is null."""
    return Budget(document).figures()
