#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Opens the report of a whole year in a browser, as its readers do: wide and narrow, in both languages.

    report.py --program build/test/funnel [--pictures FOLDER]
"""
import argparse
import base64
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from webdriver import Browser

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
WINDOWS = {"wide": (1280, 900), "narrow": (390, 844)}
LOCALES = ("en-CA", "fr-CA")

PLAN_ROWS = """
return [...document.querySelectorAll('table')[0].rows].slice(1).map(row => [...row.cells].map(cell => cell.innerText));
"""
COPIED = """
const done = arguments[arguments.length - 1];
setTimeout(async () => {
  const said = document.querySelector('.table button').innerText;
  try {
    const [item] = await navigator.clipboard.read();
    const text = async type => (await item.getType(type)).text();
    done({ said, plain: await text('text/plain'), html: await text('text/html') });
  } catch (error) {
    done({ said, plain: String(error), html: '' });
  }
}, 500);
"""
EMPTY_CLIPBOARD = "navigator.clipboard.writeText('nothing').then(arguments[arguments.length - 1]);"
NO_CLIPBOARD = "navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));"
UNREADABLE = """
const scale = svg => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
const size = text => parseFloat(getComputedStyle(text).fontSize) * scale(text.ownerSVGElement);
return [...document.querySelectorAll('svg text')].filter(text => text.getBoundingClientRect().width > 0 && size(text) < 11)
  .map(text => text.textContent);
"""
HEADINGS = "return [...document.querySelectorAll('h1, h2, h3, h4')].map(heading => Number(heading.tagName[1]));"
POINTLESS_LINKS = """
return [...document.querySelectorAll('a')].filter(a => !document.querySelector(a.getAttribute('href'))).length;
"""


def funnel(program: Path, *arguments: str) -> str:
    command = [program, "report", EXAMPLES / "annee.json", EXAMPLES / "annee-reel.csv", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def table_problems(rows: list[list[str]], result: dict[str, Any]) -> list[str]:
    """The stage table ends with the stages of the JSON, customers first."""
    stages = result["plan"]["stages"]
    shown = [(digits(row[1]), digits(row[2])) for row in rows[-len(stages):]]
    expected = [(str(stage["volume"]), str(stage["month"])) for stage in stages]
    return [] if shown == expected else [f"the stage table has {shown}, the JSON {expected}"]


def heading_problems(levels: list[int]) -> list[str]:
    if levels.count(1) != 1 or levels[0] != 1:
        return [f"not one h1 before all: {levels}"]
    return [f"h{upper} is followed by h{lower}" for upper, lower in zip(levels, levels[1:]) if lower > upper + 1]


def copy_problems(browser: Browser, before: str) -> list[str]:
    browser.run_async(EMPTY_CLIPBOARD)
    browser.click(".table button")
    copied = browser.run_async(COPIED)
    rows = browser.run("return document.querySelector('table').rows.length")
    problems = []
    lines = copied["plain"].replace("\r", "").strip("\n").split("\n")
    if len(lines) != rows or len({line.count("\t") for line in lines}) != 1:
        problems.append(f"the copied text is no table of {rows} rows: {copied['plain']!r}")
    if "<table" not in copied["html"] or "text-align" not in copied["html"]:
        problems.append(f"the copied HTML is no table that keeps its alignment: {copied['html'][:200]!r}")
    return problems if copied["said"] != before else [*problems, "the button does not say that it has copied"]


def page_problems(browser: Browser, result: dict[str, Any]) -> list[str]:
    problems = table_problems(browser.run(PLAN_ROWS), result) + heading_problems(browser.run(HEADINGS))
    if (excess := browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")) > 0:
        problems.append(f"the page is wider than its window: {excess}")
    if unreadable := browser.run(UNREADABLE):
        problems.append(f"words of charts below 11 pixels: {unreadable[:5]}")
    if browser.run(POINTLESS_LINKS):
        problems.append("a link leads nowhere")
    boxes = browser.run("return [document.querySelectorAll('table').length, document.querySelectorAll('.table button').length]")
    if boxes[0] < 10 or boxes[0] != boxes[1]:
        problems.append(f"{boxes[0]} tables, {boxes[1]} buttons")
    browser.developer("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    label = browser.run("return document.querySelector('.table button').innerText")
    problems += copy_problems(browser, label)
    browser.run(NO_CLIPBOARD)
    problems += [f"without a clipboard: {problem}" for problem in copy_problems(browser, label)]
    return problems + [f"console: {message}" for message in browser.console()]


def take_picture(browser: Browser, path: Path) -> None:
    picture = browser.developer("Page.captureScreenshot", captureBeyondViewport=True)
    path.write_bytes(base64.b64decode(picture["data"]))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Test the report's page in a browser.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of the pages")
    options = parser.parse_args(arguments)
    program = options.program.absolute()
    result = json.loads(funnel(program, "--format", "json"))
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for name, size in WINDOWS.items():
            with Browser(*size) as browser:
                for locale in LOCALES:
                    page = Path(folder) / f"report-{locale}.html"
                    page.write_text(funnel(program, "--locale", locale, "--format", "html"), encoding="utf-8")
                    browser.open(page.as_uri())
                    problems += [f"{name}, {locale}: {problem}" for problem in page_problems(browser, result)]
                    if options.pictures:
                        take_picture(browser, options.pictures / f"{name}-{locale}.png")
    print("\n".join(problems) if problems else "the report reads well in a browser")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
