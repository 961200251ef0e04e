#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is in the workbooks that the program writes, read back by zipfile and xml.

    workbooks.py --program build/test/funnel
"""
import json
import math
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from xlsx import Workbook

PROGRAM = Path("funnel")
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PUBLISHED = ["plan", "--revenue", "200000", "--clv", "10000", "--locale", "en-US"]
SHEET = "Inverted funnel plan"
HOSTILE = ['=1+1', "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", '"', "'", "''", "a|b", "<script>alert(1)</script>", "&amp;",
           "]]>", "_x0041_", "_x000D_", "[x]:*?/\\", "R1C1", "A1", "TRUE", "#REF!", "History", "\u202eabc", "\u2066", "\x1b[31m",
           "\x07", "\x00", "\x7f", "a\nb", "a\tb", "a\r\nb", "\u2028", "\ufffe", "\uffff", "\u00ad", "\u200b", "é" * 40,
           "\U0001F468\u200d\U0001F469\u200d\U0001F467", "x" * 10000, "\U0001F600" * 5000, "ทำได้", "עברית", "{=1}", "%", "&P",
           "1E400", "0x10", "NaN", "1/2", "{volumes}", "http://example.org", "mailto:a@b.c", "javascript:1", "file:///etc",
           "internal:Sheet1!A1", "external:a.xlsx", "$A$1", "=", "==", "\\", "`", "~", "_", "' ", " '", "x" * 31, "x" * 32]


def run(*arguments: str, document: object = None) -> subprocess.CompletedProcess:
    given = b"" if document is None else json.dumps(document).encode()
    return subprocess.run([PROGRAM, *arguments], input=given, capture_output=True)


def named(name: str) -> dict:
    """The name wherever a user's words can stand."""
    return {"schema": 1, "name": name, "target": {"revenue": 200, "departments": ["d"]}, "clv": 100,
            "departments": [{"id": "d", "name": name}],
            "stages": [{"id": "a", "name": name, "rate": "50%", "unit_cost": 1, "departments": ["d"]},
                       {"id": "customers", "departments": ["d"]}]}


class Workbooks(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory(prefix="workbooks.")
        self.folder = Path(self.directory.name)
        self.addCleanup(self.directory.cleanup)

    def made(self, *arguments: str, document: object = None) -> Workbook:
        path = self.folder / "made.xlsx"
        done = run(*arguments, "-o", str(path), document=document)
        self.assertEqual((done.returncode, done.stderr, done.stdout), (0, b"", b""), arguments)
        return Workbook(path)

    def test_the_published_plan(self):
        book = self.made(*PUBLISHED)
        self.assertEqual([sheet.name for sheet in book.sheets], [SHEET])
        cells = book.sheets[0].cells
        self.assertEqual([cells[f"B{row}"].value for row in range(2, 9)], [200000, 20, 80, 320, 1600, 32000, 1066667])
        self.assertEqual(cells["B4"].formula,
                         "IF(B3<=2E8,CEILING(ROUND(B3*1E6,0)/ROUND(rate_opportunities*1E6,0),1),NA())")
        self.assertEqual(cells["B3"].formula,
                         "IF(target_revenue<=2E12,CEILING(ROUND(target_revenue*1E2,0)/ROUND(input_clv*1E2,0),1),NA())")
        self.assertEqual(cells["C4"].formula, "IF(B4<=2E14,CEILING(B4/12,1),NA())")
        self.assertEqual(cells["C2"].formula, "ROUND(ROUND(target_revenue/12,8),2)")
        self.assertEqual(set(book.inputs()), {"target_revenue", "input_clv", "rate_opportunities", "rate_sql", "rate_mql",
                                              "rate_leads", "rate_sessions"})

    def test_inputs_are_limited_and_explained_and_the_sheet_prints(self):
        sheet = self.made(*PUBLISHED).parts["xl/worksheets/sheet1.xml"].decode()
        self.assertEqual(sheet.count("<dataValidation "), 7)
        self.assertIn("<formula1>1E-06</formula1><formula2>1</formula2>", sheet)
        self.assertIn('state="frozen"', sheet)
        self.assertIn('<pageSetUpPr fitToPage="1"/>', sheet)
        self.assertIn('<pageSetup paperSize="1" orientation="portrait"/>', sheet)
        costs = self.made("budget", str(EXAMPLES / "budget.json")).parts["xl/worksheets/sheet1.xml"].decode()
        self.assertIn('<pageSetup paperSize="1" fitToHeight="0" orientation="landscape"/>', costs)
        book = self.made(*PUBLISHED[:-1], "fr-FR")
        self.assertIn("Modifiable\u00a0: part des unités", book.parts["xl/comments1.xml"].decode())
        self.assertIn('paperSize="9"', book.parts["xl/worksheets/sheet1.xml"].decode())
        self.assertIn("#,##0.00##&quot;\u00a0€&quot;", book.parts["xl/styles.xml"].decode())

    def test_a_funnel_of_very_different_volumes_is_logarithmic(self):
        for locale, figure, words in (("en-US", "1,066,667", "Logarithmic scale: equal"),
                                      ("fr-CA", "1\u00a0066\u00a0667", "Échelle logarithmique")):
            book = self.made(*PUBLISHED[:-1], locale)
            chart, cells = book.parts["xl/charts/chart1.xml"].decode(), book.sheets[0].cells
            self.assertIn(words, chart)
            self.assertNotIn("<c:dLbls>", chart)
            top = next(int(place[1:]) for place, cell in cells.items() if (cell.formula or "").startswith("A"))
            self.assertTrue(cells[f"C{top}"].value.endswith(f" – {figure}"), cells[f"C{top}"].value)
            lengths = [cells[f"D{row}"].value for row in range(top, top + 6)]
            self.assertEqual(lengths[0], 1)
            self.assertAlmostEqual(lengths[-1], math.log(20 / 10) / math.log(1066667 / 10))
            self.assertAlmostEqual(cells[f"E{top + 5}"].value, (1 - lengths[-1]) / 2)
        near = self.made("plan", "--revenue", "200000", "--clv", "10000", "--rate", "sessions=90%", "--rate", "leads=90%")
        self.assertNotIn("Logarithmic", near.parts["xl/charts/chart1.xml"].decode())
        self.assertIn("<c:dLbls>", near.parts["xl/charts/chart1.xml"].decode())
        self.assert_caches(near)

    def assert_caches(self, book: Workbook) -> None:
        """A viewer that draws what charts remember draws what the cells have."""
        for reference, values in book.chart_caches():
            for cached, value in zip(values, book.range(reference), strict=True):
                if isinstance(value, float):
                    self.assertAlmostEqual(cached, value, msg=reference, delta=abs(value) * 1e-12)
                else:
                    self.assertEqual(cached or None, value or None, reference)

    def test_charts_remember_what_their_cells_have(self):
        for name in ("budget.json", "saas.json", "channels.json", "lags.json"):
            for command in ("plan", "report", "schedule", "budget"):
                with self.subTest(example=name, command=command):
                    path = self.folder / "example.xlsx"
                    if run(command, str(EXAMPLES / name), "-o", str(path)).returncode == 0:
                        book = Workbook(path)
                        self.assert_caches(book)
                        self.assertTrue(command not in ("plan", "report") or book.chart_caches())

    def test_the_chart_is_a_funnel_of_stacked_bars(self):
        chart = self.made(*PUBLISHED).parts["xl/charts/chart1.xml"].decode()
        self.assertIn('<c:barDir val="bar"/><c:grouping val="stacked"/>', chart)
        self.assertEqual(chart.count("<c:ser>"), 2)
        self.assertIn("<a:noFill/>", chart)
        self.assertIn('formatCode=";;;"', self.made(*PUBLISHED).parts["xl/styles.xml"].decode())  # of the offsets

    def test_the_budget_of_a_report_follows_its_plan(self):
        book = self.made("report", str(EXAMPLES / "budget.json"))
        self.assertEqual([sheet.name for sheet in book.sheets][:3], ["The plan", "Levers", "Levers – What it costs then"])
        plan, budget = book.sheets[0], next(sheet for sheet in book.sheets if sheet.name == "Budget")
        self.assertEqual({name: place[0].name for name, place in book.inputs().items() if name.endswith("_sql")},
                         {"rate_sql": "The plan", "unit_cost_sql": "Budget"})
        self.assertEqual((budget.cells["A6"].value, budget.cells["B6"].formula), ("SQL", "'The plan'!B9"))
        self.assertEqual(plan.cells["B9"].formula, "IF(B8<=2E8,CEILING(ROUND(B8*1E6,0)/ROUND(rate_sql*1E6,0),1),NA())")
        for sheet in book.sheets:
            follows = sheet in (plan, budget)
            texts = [cell.value for cell in sheet.cells.values() if isinstance(cell.value, str)]
            self.assertEqual(any("nothing here follows a yellow cell" in text for text in texts), not follows, sheet.name)
        self.assertEqual(len([name for name in book.parts if name.startswith("xl/charts/chart")]), 3)

    def test_a_cost_that_is_not_known_does_not_count_as_none_once_there_are_units(self):
        stages = [{"id": "leads", "rate": "20%", "unit_cost": 50}, {"id": "sql", "rate": "25%", "open": 60},
                  {"id": "customers", "unit_cost": 300}]
        book = self.made("report", "-", document={"target": {"revenue": 100000}, "clv": 10000, "stages": stages})
        budget = next(sheet for sheet in book.sheets if sheet.name == "Budget")
        row = next(place[1:] for place, cell in budget.cells.items() if place[0] == "A" and cell.value == "SQL")
        self.assertIn(f"IF(B{row}=0,0,NA())", [cell.formula for cell in budget.cells.values()])

    def test_a_report_names_the_scenarios_that_are_its_plan(self):
        file = json.loads(run("init", "--preset", "saas-self-serve").stdout)
        text = "\n".join(self.made("report", "-", document=file).texts())
        self.assertIn("with the figures of: median", text)

    def test_bars_of_very_different_figures_stand_on_a_logarithmic_axis(self):
        charts = self.made("report", str(EXAMPLES / "saas.json"), "--locale", "fr-CA").parts
        chart = charts["xl/charts/chart2.xml"].decode()
        self.assertIn('<c:logBase val="10"/><c:orientation val="minMax"/><c:min val="100"/>', chart)
        self.assertIn("Échelle logarithmique\u00a0: à pas égaux", chart)
        self.assertNotIn("<c:logBase", charts["xl/charts/chart1.xml"].decode())

    def test_the_same_input_gives_the_same_bytes(self):
        first = run(*PUBLISHED, "--format", "xlsx").stdout
        time.sleep(2.1)
        self.assertEqual(run(*PUBLISHED, "--format", "xlsx").stdout, first)
        self.assertTrue(first.startswith(b"PK"))

    def check_texts(self, name: str, book: Workbook) -> None:
        """Nothing is left of control characters; a name without what is shown by its number is there as it is."""
        self.assertFalse(any(ord(letter) < 32 for text in book.texts() for letter in text))
        if name.isprintable():
            self.assertIn(name, "\n".join(book.texts()))
        if name == "\x1b[31m":
            self.assertIn("\\x1b[31m", book.texts())

    def check_sheet_names(self, book: Workbook) -> None:
        for sheet in book.sheets:
            self.assertLessEqual(len(sheet.name.encode("utf-16-le")) // 2, 31)
            self.assertFalse(set(sheet.name) & set("[]:*?/\\"))
            self.assertFalse(sheet.name.startswith("'") or sheet.name.endswith("'"))

    def test_hostile_names_are_words_in_every_workbook(self):
        self.assertGreaterEqual(len(HOSTILE), 60)
        for command in ("plan", "budget", "schedule", "compare"):
            flags = ["--locale", "en-US"] + (["--what-if", "a=60%"] if command == "compare" else [])
            harmless = self.made(command, "-", *flags, document=named("harmless"))
            for name in HOSTILE:
                with self.subTest(command=command, name=name[:40]):
                    book = self.made(command, "-", *flags, document=named(name))
                    self.assertEqual([place.rsplit("!", 1)[1] for place in book.formulas()],
                                     [place.rsplit("!", 1)[1] for place in harmless.formulas()])
                    self.assertEqual(set(book.inputs()), set(harmless.inputs()))
                    self.check_texts(name, book)
                    self.check_sheet_names(book)

    def test_every_command_and_every_example(self):
        for name in ("b2b-fr.json", "budget.json", "channels.json", "goals.json", "lags.json", "saas.json", "shop.json"):
            for command in ("plan", "budget", "schedule", "levers", "goals", "risk"):
                with self.subTest(example=name, command=command):
                    path = self.folder / "example.xlsx"
                    done = run(command, str(EXAMPLES / name), "-o", str(path))
                    if run(command, str(EXAMPLES / name)).returncode == 0:
                        self.assertEqual((done.returncode, done.stderr), (0, b""))
                        Workbook(path)


if __name__ == "__main__":
    PROGRAM = Path(sys.argv.pop(sys.argv.index("--program") + 1)).absolute()
    sys.argv.remove("--program")
    unittest.main()
