#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds JSON.md and what the commands print against each other: every key that is printed is there, and every key that is
there is printed by one of the commands below.

    json_reference.py --program build/test/funnel JSON.md
"""
import argparse
import json
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "golden"))
from run import make_links, run_command  # noqa: E402

EXAMPLES = ["annee", "b2b-fr", "budget", "channels", "goals", "lags", "saas", "shop"]
ONE_CHANNEL = {"risk", "levers"}  # these look at one channel at a time
BY_FILE = {command: f"funnel {command} examples/%s.json"
           for command in ("plan", "risk", "levers", "budget", "schedule", "goals", "check", "report")}
BY_FILE["forecast"] = "funnel forecast examples/%s.json --volume $(jq -r '.stages[0].id' examples/%s.json)=100k"
BY_FILE["compare"] = "funnel compare examples/%s.json --what-if clv=9000"
MORE = [
    ("plan", "funnel plan --revenue 200k --clv 10k --confidence 80% --explain"),
    ("levers", "funnel levers examples/saas.json --limit visitors/month=5000"),
    ("track", "funnel track examples/budget.json examples/actuals.csv"),
    ("track", "funnel track examples/annee.json examples/annee-reel.csv"),
    ("track", "printf 'month,customers,revenue\\n2026-07-01,1,9000\\n' >a.csv; funnel track examples/budget.json a.csv"),
    ("report", "funnel report examples/annee.json examples/annee-reel.csv"),
    ("calibrate", "funnel calibrate examples/crm_export.csv --save a.json"),
    ("calibrate", "funnel calibrate examples/counts.csv"),
    ("calibrate", "funnel calibrate files/history/contacts.csv --by source"),
    ("presets", "funnel presets"),
    ("error", "echo '{\"clv\": 0}' | funnel plan -"),
]


@dataclass
class Row:
    key: str
    shape: str | None  # what its objects have
    used: bool = False


def read_reference(text):
    """The rows of each section."""
    sections = {}
    for heading, body in re.findall(r"^## (\S+)\n(.*?)(?=^## |\Z)", text, re.M | re.S):
        rows = sections[heading] = []
        for line in re.findall(r"^\| (`.*) \|$", body, re.M):
            keys, _, meaning = re.split(r"\s*\|\s*", line)
            link = re.search(r"\]\(#([a-z-]+)\)", meaning)
            rows += [Row(key, link[1] if link else None) for key in re.findall(r"`([^`]*)`", keys)]
    return sections


def expanded(sections, section, prefix=""):
    """Every key of a section, with those of what it takes over, as a pair of path and row."""
    for row in sections[section]:
        path = prefix + row.key.removesuffix("...")
        if row.key.endswith("..."):
            yield from expanded(sections, row.shape, prefix if row.key == "..." else path + ".")
            row.used = True
        else:
            yield path, row
            if row.shape:
                yield from expanded(sections, row.shape, path + ".")


def keys_of(value, prefix=""):
    """The path of every key, with "[]" after one that lists objects."""
    for key, child in value.items():
        objects = [item for item in child if isinstance(item, dict)] if isinstance(child, list) else []
        path = prefix + key + ("[]" if objects else "")
        yield path
        for item in objects + ([child] if isinstance(child, dict) else []):
            yield from keys_of(item, path + ".")


def compare(reference, document, section):
    """The keys of a document that the reference has not."""
    unknown = set()
    for path in set(keys_of(document)):
        rows = [row for known, row in reference if known in (path, path + "[]")]
        for row in rows:
            row.used = True
        if not rows and not any(known.startswith((path + ".", path + "[].")) for known, _ in reference):
            unknown.add(f"the section {section} lacks {path}")
    return unknown


def runs():
    for command, form in BY_FILE.items():
        for name in EXAMPLES:
            channel = " --channel seo" if command in ONE_CHANNEL and name in ("annee", "channels") else ""
            yield command, form.replace("%s", name) + channel
    yield from MORE


def main(arguments):
    parser = argparse.ArgumentParser(description="Hold the reference of JSON keys to what is printed.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("reference", type=Path)
    options = parser.parse_args(arguments)
    sections = read_reference(options.reference.read_text(encoding="utf-8"))
    references = {section: list(expanded(sections, section)) for section in {section for section, _ in runs()}}
    problems = set()
    with tempfile.TemporaryDirectory(prefix="json.") as directory:
        make_links(directory)
        for section, command in runs():
            format_name = "jsonl" if section == "error" else "json"
            done = run_command(f"{command} --format {format_name}", b"", directory, options.program.resolve())
            if not done.stdout:
                problems.add(f"{command}: {done.stderr.decode()}")
                continue
            problems |= compare(references[section], json.loads(done.stdout), section)
    problems |= {f"{name}: nothing prints {row.key}" for name, rows in sections.items() for row in rows if not row.used}
    print("\n".join(sorted(problems)) or f"{sum(len(rows) for rows in sections.values())} keys in {len(sections)} sections")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
