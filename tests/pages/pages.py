#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads pages and pictures by Python's own readers of HTML and XML: tables against the JSON, hostile names unchanged.

    pages.py --program build/test/funnel
"""
import argparse
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = ['"quoted" \'names\'', "a | b", "<script>alert(1)</script>", "=1+1", "&amp; & &#60;", "]]>", "<!--", "`x`",
           "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u0e17\u0e33", "</text></svg><b>", "{{x}} ${x}", "%s %n"]
VOID = {"meta"}


class Page(HTMLParser):
    """Tables as lists of rows, headings by level, and whether elements are closed as they were opened."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self.headings: list[tuple[int, str]] = []
        self.scopes: list[str | None] = []
        self.ids: list[str] = []
        self.open: list[str] = []
        self.problems: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        known = dict(attributes)
        if "id" in known:
            self.ids.append(known["id"] or "")
        self.problems += [f"{tag} has {name}" for name in known if name.startswith("on") or name in ("src", "srcset")]
        if tag in VOID:
            return
        self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("th", "td"):
            self.tables[-1][-1].append("")
        if tag == "th":
            self.scopes.append(known.get("scope"))
        if re.fullmatch(r"h\d", tag):
            self.headings.append((int(tag[1]), ""))

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        if any(tag in ("th", "td") for tag in self.open):
            self.tables[-1][-1][-1] += data
        elif self.open and re.fullmatch(r"h\d", self.open[-1]):
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)


def read(page: str) -> Page:
    reader = Page()
    reader.feed(page)
    reader.close()
    if reader.open:
        reader.problems.append(f"never closed: {reader.open}")
    if len(set(reader.ids)) != len(reader.ids):
        reader.problems.append("two elements have one id")
    if any(scope not in ("col", "row") for scope in reader.scopes):
        reader.problems.append("a header says not what it is of")
    return reader


def run(program: Path, *arguments: object, text: str | None = None) -> str:
    command = [str(program), *map(str, arguments)]
    return subprocess.run(command, input=text, check=True, capture_output=True, text=True).stdout


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def report_problems(program: Path, locale: str, titles: list[str]) -> list[str]:
    files = (EXAMPLES / "annee.json", EXAMPLES / "annee-reel.csv")
    result: dict[str, Any] = json.loads(run(program, "report", *files, "--format", "json"))
    page = read(run(program, "report", *files, "--locale", locale, "--format", "html"))
    problems = list(page.problems)
    parts = [text for level, text in page.headings if level == 2]
    if parts != titles:
        problems.append(f"the parts are {parts}")
    stages = result["plan"]["stages"]
    shown = [(digits(row[1]), digits(row[2])) for row in page.tables[0][-len(stages):]]
    if shown != [(str(stage["volume"]), str(stage["month"])) for stage in stages]:
        problems.append(f"the plan's table has {shown}")
    kpis = result["track"]["stages"]
    tracked = [(str(kpi["target"]), str(kpi["actual"])) for kpi in kpis]
    if not any([(digits(row[1]), digits(row[2])) for row in table[1:len(kpis) + 1]] == tracked
               for table in page.tables if len(table[0]) == 7):
        problems.append("no table has the actuals to date")
    total = [str(stage["volume"]) for stage in stages]
    if not any([digits(cell) for cell in row[1:]] == total for table in page.tables for row in table):
        problems.append("no row of the calendar has its totals")
    return [f"report, {locale}: {problem}" for problem in problems]


def hostile_problems(program: Path, name: str) -> list[str]:
    stages = [{"id": "top", "name": name, "rate": "50%", "departments": ["team"]}, {"id": "end"}]
    funnel = {"name": name, "target": {"stage": "end", "volume": 20}, "stages": stages,
              "departments": [{"id": "team", "name": name}]}
    text = json.dumps(funnel)
    problems = []
    try:
        svg = ElementTree.fromstring(run(program, "plan", "-", "--format", "svg", text=text).encode())
    except ElementTree.ParseError as error:
        return [f"{name!r}: the picture is no XML: {error}"]
    words = [element.text or "" for element in svg.iter(f"{SVG}text")]
    if name not in " ".join(words):
        problems.append(f"the picture has {words}")
    if {element.tag for element in svg.iter()} - {SVG + tag for tag in ("svg", "title", "desc", "style", "rect",
                                                                        "polygon", "text")}:
        problems.append("the picture has an element more")
    page = read(run(program, "report", "-", "--format", "html", text=text))
    problems += page.problems
    guarded = "'" + name if name.startswith("=") else name
    if page.tables[0][-1][0] != guarded:
        problems.append(f"the page has {page.tables[0][-1]}")
    markdown = run(program, "plan", "-", "--chart", "--format", "markdown", text=text)
    fenced = re.search(r"^(`{3,})text\n(.*?)\n\1$", markdown, re.DOTALL | re.MULTILINE)
    if not fenced or name not in fenced[2]:
        problems.append(f"the Markdown has {markdown[-300:]!r}")
    return [f"{name!r}: {problem}" for problem in problems]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Read pages and pictures by independent readers.")
    parser.add_argument("--program", required=True, type=Path)
    program = parser.parse_args(arguments).program.absolute()
    problems = report_problems(program, "en-CA", ["The plan", "Levers", "Scenarios", "Budget", "Calendar", "Goals",
                                                  "Where we stand"])
    problems += report_problems(program, "fr-CA", ["Le plan", "Leviers", "Scénarios", "Budget", "Calendrier", "Objectifs",
                                                   "Où nous en sommes"])
    for name in HOSTILE:
        problems += hostile_problems(program, name)
    print("\n".join(problems) if problems else "pages and pictures say what the results say")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
