#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the model against published figures and figures worked by hand: the oracle is checked too."""
import unittest
from fractions import Fraction

from budget_model import budget
from comparison import check, differences
from generator import documents
from model import plan
from quantities import half_up, number, rate, significant_unit

PUBLISHED = {"target": {"revenue": 200000}, "clv": 10000}
STAGES = [{"id": "leads", "rate": "10%", "open": 5}, {"id": "deals", "rate": "25%", "open": 30}, {"id": "orders"}]


def column(result: dict, key: str) -> list:
    return [stage[key] for stage in result["stages"]]


class Published(unittest.TestCase):
    def test_exact_ceilings(self):
        result = plan(PUBLISHED)
        self.assertEqual(column(result, "volume"), [20, 80, 320, 1600, 32000, 1066667])
        self.assertEqual(column(result, "month"), [2, 7, 27, 134, 2667, 88889])
        self.assertEqual(result["target"]["month"], Fraction("16666.67"))
        self.assertEqual(result["expected_revenue"], 200000)

    def test_four_significant_digits(self):
        result = plan(PUBLISHED | {"significant": 4})
        self.assertEqual(column(result, "volume"), [20, 80, 320, 1600, 32000, 1067000])
        self.assertEqual(column(result, "month"), [2, 7, 27, 134, 2667, 88917])

    def test_customers_are_whole_and_bring_more(self):
        self.assertEqual(plan({"target": {"revenue": 205000}, "clv": 10000})["expected_revenue"], 210000)

    def test_kellblog_to_the_nearest(self):
        document = {"target": {"revenue": 2000000}, "clv": 75000, "months": 3, "rounding": "nearest",
                    "stages": [{"id": "opportunities", "rate": "20%"}, {"id": "customers"}]}
        self.assertEqual(column(plan(document), "volume"), [27, 133])

    def test_thirds(self):
        stages = [{"id": "a", "rate": "5%"}, {"id": "b", "rate": "1/3"}, {"id": "c", "rate": "1/3"}, {"id": "d"}]
        document = {"target": {"revenue": 950}, "clv": 200, "stages": stages}
        self.assertEqual(column(plan(document), "volume"), [5, 15, 45, 900])


class ByHand(unittest.TestCase):
    def test_open_pipeline(self):
        result = plan({"target": {"revenue": 200000}, "clv": 10000, "stages": STAGES})
        self.assertEqual(column(result, "required"), [20, 80, 500])
        self.assertEqual(column(result, "volume"), [20, 50, 495])

    def test_volume_target_with_a_forecast_below(self):
        result = plan({"target": {"stage": "leads", "volume": 101}, "stages": STAGES, "clv": 10, "months": 5})
        # 101 leads x 10 % = 10.1 deals, 40.1 with the 30 open; x 25 % = 10.025 orders, shown 10.0.
        self.assertEqual(column(result, "required"), [10, Fraction("40.1"), 101])
        self.assertEqual(column(result, "volume"), [10, Fraction("10.1"), 96])
        self.assertEqual(column(result, "month"), [2, 2, 20])
        self.assertEqual(result["expected_revenue"], Fraction("100.25"))

    def test_existing_revenue(self):
        document = PUBLISHED | {"existing": {"revenue": 50000, "lost": "10%"}}
        result = plan(document)
        self.assertEqual(result["existing"]["new_revenue"], 155000)
        self.assertEqual((column(result, "volume")[0], result["expected_revenue"]), (16, 205000))

    def test_exact_shows_two_decimals(self):
        result = plan({"target": {"revenue": 95}, "clv": 30, "rounding": "exact", "months": 7, "stages": STAGES[2:]})
        self.assertEqual((column(result, "volume"), column(result, "month")), ([Fraction("3.17")], [Fraction("0.45")]))


class Numbers(unittest.TestCase):
    def test_texts(self):
        self.assertEqual([number(text) for text in ("200k", "1.5M", "200_000")], [200000, 1500000, 200000])
        self.assertEqual([rate(text) for text in ("3%", "3 %", "3\u00a0%", "1/7")],
                         [Fraction(3, 100)] * 3 + [Fraction(1, 7)])

    def test_evidence(self):
        self.assertEqual(rate({"low": "2%", "high": "4%"}), Fraction(3, 100))
        self.assertEqual(rate({"low": "2%", "high": "4%", "rate": "2.5%"}), Fraction(1, 40))
        self.assertEqual(rate({"converted": 96, "of": 3200}), Fraction(3, 100))

    def test_rounding(self):
        self.assertEqual([half_up(Fraction(value, 2)) for value in (1, 2, 3)], [1, 1, 2])
        units = [significant_unit(Fraction(value), 3) for value in ("1234", "1000", "999", "0.05", "0.1")]
        self.assertEqual(units, [10, 10, 1, Fraction(1, 10000), Fraction(1, 1000)])


class Comparing(unittest.TestCase):
    def test_differences_are_found(self):
        self.assertEqual(list(differences({"a": Fraction(1, 3), "b": [1]}, {"a": Fraction(1 / 3), "b": [1]})), [])
        found = list(differences({"a": 1, "b": [1, 2], "c": None, "d": 1}, {"a": 2, "b": [1], "c": 0, "d": True}))
        self.assertEqual(len(found), 4)

    def test_overflow_must_be_refused(self):
        document = '{"stages": [{"id": "a", "rate": 1e-19}, {"id": "b"}], "target": {"stage": "b", "volume": 10}}'
        self.assertTrue(check(document, '{"stages": []}')[0])
        self.assertTrue(check(document, '{"error": {"message": "stage b is too large"}}')[0])
        self.assertFalse(check(document, '{"error": {"message": "stage a is too large"}}')[0])

    def test_a_refusal_of_a_good_document_is_found(self):
        refusal = '{"error": {"message": "stage sql is too large"}}'
        self.assertTrue(check('{"target": {"stage": "sql", "volume": 1}}', refusal)[0])

    def test_documents_depend_on_the_seed_only(self):
        self.assertEqual(list(documents(7, 50)), list(documents(7, 50)))
        self.assertNotEqual(list(documents(7, 50)), list(documents(8, 50)))


class Budgets(unittest.TestCase):
    COSTS = {"sessions": "0.05", "leads": 0, "mql": 5, "sql": 40, "opportunities": 120, "customers": 300}
    RATES = {"sessions": "3%", "leads": "5%", "mql": "20%", "sql": "25%", "opportunities": "25%"}

    def worked(self) -> dict:
        stages = [{"id": name, "unit_cost": cost, "cost_kind": "advertising" if name == "sessions" else "other"}
                  | ({"rate": self.RATES[name]} if name in self.RATES else {}) for name, cost in self.COSTS.items()]
        return {"stages": stages, "target": {"revenue": 240000}, "clv": 12000, "margin": "70%"}

    def test_the_worked_case(self):
        result = budget(self.worked())
        self.assertEqual(result["costs"]["total"], Fraction("89733.35"))
        self.assertEqual(result["stages"][0]["cost_per_unit"], Fraction("4486.6675"))
        self.assertEqual(result["stages"][4]["cost_per_unit"], Fraction("1.6666671875"))
        self.assertEqual(result["payback_months"], Fraction("6.409525"))
        self.assertAlmostEqual(float(result["roi"]), 0.8722136195739934, 15)
        self.assertAlmostEqual(float(result["roas"]), 4.49999859375044, 13)

    def test_months_sum_to_the_whole(self):
        months = budget(self.worked() | {"calendar": {"weights": [1, 2, 3]}, "months": 7})["by_month"]
        self.assertEqual(sum(month["total"] for month in months), Fraction("89733.35"))

    def test_a_missing_cost_is_not_nothing(self):
        document = self.worked()
        del document["stages"][2]["unit_cost"]
        result = budget(document | {"budget": 1000})
        self.assertIsNone(result["costs"]["total"])
        self.assertEqual(result["costs"]["known"], Fraction("81733.35"))
        self.assertEqual(result["budget"], {"budget": 1000, "left": None, "fits": False})


if __name__ == "__main__":
    unittest.main()
