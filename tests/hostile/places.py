# SPDX-License-Identifier: MIT
"""The hostile names wherever a user's words can stand, through every command: in pages and in CSV and TSV nothing begins as
a formula does that is no figure, and every name is there.

A spreadsheet that opens a page makes a cell of each heading, sentence and entry as well, and forgets the spaces before it.
"""
import argparse
import csv
import html.parser
import io
import json
import re
import subprocess

from names import COMPUTED, NAMES, Failed, in_one_line, no_control, unescaped

AT_ONCE = 8  # names in a file
LINES = {"h1", "h2", "h3", "h4", "p", "li", "th", "td", "figcaption"}
FIGURE = re.compile(r"[+-]?[$\d][\d,.]*( ?%| pts)?")
COMMANDS = {  # and whose names their pages have: each name of each
    "plan": "stage channel department",
    "compare": "stage channel scenario",
    "schedule": "stage channel",
    "budget": "stage channel department",
    "goals": "stage segment department",
    "report": "stage channel department scenario segment",
}


class Lines(html.parser.HTMLParser):
    """What a spreadsheet makes a cell of: its text, and whether it is a figure's."""

    def __init__(self):
        super().__init__()
        self.lines = []
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag in LINES:
            self.lines.append(["", tag == "td" and "text-align:right" in (dict(attrs).get("style") or "")])
            self.open.append(tag)

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_data(self, data):
        if self.open:
            self.lines[-1][0] += data


def named(names, role):
    """Which place a name stands in is told by its end."""
    return [f"{name} {role}" for name in names]


def funnel_file(names):
    places = range(len(names))
    stages = [{"id": f"s{place}", "name": name, "segment": segment, "rate": "100%", "unit_cost": 1, "departments": [f"d{place}"]}
              for place, name, segment in zip(places, named(names, "stage"), named(names, "segment"))]
    return {
        "schema": 1, "name": names[0] + " file", "target": {"revenue": 20000, "departments": ["d0"]}, "clv": 100,
        "currency": "USD", "months": 2, "start": "2026-01-01",
        "departments": [{"id": f"d{place}", "name": name} for place, name in enumerate(named(names, "department"))],
        "costs": [{"name": name, "department": f"d{place}", "once": 5} for place, name in enumerate(named(names, "cost"))],
        "stages": [*stages, {"id": "customers", "departments": ["d0"]}],
        "channels": [{"id": f"c{place}", "name": name, "share": f"{100 / len(names)}%"}
                     for place, name in enumerate(named(names, "channel"))],
        "scenarios": [{"name": name, "clv": 50 + place} for place, name in enumerate(named(names, "scenario"))],
    }


def answered(program, command, names, form):
    text = json.dumps(funnel_file(names))
    run = subprocess.run([program, command, "-", "--locale", "en-US", "--format", form], input=text.encode(),
                         capture_output=True, check=False)
    if run.returncode not in (0, 1) or run.stderr:
        raise Failed(f"{command}: exit {run.returncode}: {run.stderr[:300]!r}")
    return run.stdout.decode()


def begins_formula(text):
    return COMPUTED.match(text) is not None


def page_problems(page, command, names):
    no_control(page)
    reader = Lines()
    reader.feed(page)
    for text, is_figure in reader.lines:
        if begins_formula(text) and not (is_figure and FIGURE.fullmatch(text.replace("\u00a0", " "))):
            yield f"would be computed: {text[:60]!r}"
    texts = unescaped("\n".join(text for text, _ in reader.lines))
    for role in COMMANDS[command].split():
        for name in named(names, role):
            if unescaped(in_one_line(name)) not in texts:
                yield f"not there: {name[:60]!r}"


def machine_problems(rows):
    if len({len(row) for row in rows}) != 1:
        yield "rows of different lengths"
    for row in rows:
        for field in row:
            if begins_formula(field) and not FIGURE.fullmatch(field):
                yield f"would be computed: {field[:60]!r}"


def problems(program, command, names):
    yield from page_problems(answered(program, command, names, "html"), command, names)
    json.loads(answered(program, command, names, "json"))
    if command != "report":  # which is no table
        text = answered(program, command, names, "csv")
        yield from machine_problems(list(csv.reader(io.StringIO(text, newline=""))))
        text = answered(program, command, names, "tsv")
        yield from machine_problems([line.split("\t") for line in text.rstrip("\n").split("\n")])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    program = parser.parse_args().program
    count, known = 0, [name for name in NAMES if len(name) < 9_000]  # the longest has no room for more
    for first in range(0, len(known), AT_ONCE):
        names = known[min(first, len(known) - AT_ONCE):][:AT_ONCE]
        for command in COMMANDS:
            try:
                found = list(dict.fromkeys(problems(program, command, names)))
            except (Failed, UnicodeDecodeError, ValueError) as problem:
                found = [str(problem)]
            count += len(found)
            for problem in found[:5]:
                print(f"{command}: {names[0][:20]!r} and its like: {problem}")
    print(f"{len(known)} names in every place of {len(COMMANDS)} commands, {count} problems")
    return 1 if count else 0


if __name__ == "__main__":
    raise SystemExit(main())
