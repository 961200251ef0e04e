#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Opens the report of a whole year in a browser, as its readers do: wide and narrow, in both languages.

    report.py --program build/test/funnel [--pictures FOLDER]
"""
import argparse
import base64
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from contrast import contrast_problems
from figures import figure_problems
from office import read_page
from paper import other_problems, paper_problems
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
# On a telephone, with every table scrolled to its end: what names a row still stands at the left, is narrow and hides what
# passes below it, and no date is on two lines.
SCROLLED_AWAY = """
const problems = [];
let scrolled = 0;
for (const region of document.querySelectorAll('.scroll')) {
  region.scrollLeft = region.scrollWidth;
  if (region.scrollLeft < 1) continue;
  ++scrolled;
  const left = region.getBoundingClientRect().left;
  for (const row of region.querySelectorAll('tr')) {
    const first = row.cells[0], box = first.getBoundingClientRect();
    const opaque = /^rgb\\(/.test(getComputedStyle(first).backgroundColor);
    if (Math.abs(box.left - left) > 1 || box.width > 0.45 * innerWidth || !opaque) problems.push(`${first.innerText} (column)`);
  }
}
for (const cell of document.querySelectorAll('th, td')) {
  const range = document.createRange();
  range.selectNodeContents(cell);
  if (/^\\d{4}-\\d\\d/.test(cell.textContent) && range.getClientRects().length > 1) problems.push(`${cell.textContent} (date)`);
}
return { scrolled, problems };
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


def number_problems(copied: dict[str, str], result: dict[str, Any], locale: str, text_is_plain: bool) -> list[str]:
    """A spreadsheet gets the numbers of the JSON, whatever language they are shown in: in the HTML, LibreOffice's attributes;
    in the text, the numbers with the page's decimal sign."""
    sessions = result["plan"]["stages"][-1]
    volume, rate = str(sessions["volume"]), str(sessions["rate"])
    last = copied["html"][copied["html"].rindex("<tr"):]
    problems = [f"no number {value} in the HTML of the last row: {last!r}" for value in (volume, rate)
                if f'sdval="{value}"' not in last]
    wanted = {volume, rate.replace(".", "," if locale.startswith("fr") else ".")}
    fields = copied["plain"].replace("\r", "").strip("\n").split("\n")[-1].split("\t")
    if text_is_plain and not wanted <= set(fields):
        problems.append(f"the text has {fields}, not {wanted}")
    return problems


def spreadsheet_problems(browser: Browser, result: dict[str, Any], folder: Path) -> list[str]:
    """What LibreOffice reads in a table that has been copied."""
    page = folder / "copied.html"
    table = browser.run("return document.querySelector('table').outerHTML")
    page.write_text(f'<meta charset="utf-8">{table}', encoding="utf-8")
    sessions = result["plan"]["stages"][-1]
    fields = read_page(page, folder)[-1]
    found = (fields[1], fields[2], fields[3].rstrip("%"))
    wanted = (str(sessions["volume"]), str(sessions["month"]), str(100 * sessions["rate"]))
    close = found[:2] == wanted[:2] and abs(float(found[2]) - float(wanted[2])) < 1e-9
    return [] if close else [f"LibreOffice reads {found} where the JSON has {wanted}"]


def copy_problems(browser: Browser, before: str, result: dict[str, Any], locale: str, text_is_plain: bool) -> list[str]:
    browser.run_async(EMPTY_CLIPBOARD)
    browser.click(".table button")
    copied = browser.run_async(COPIED)
    rows = browser.run("return document.querySelector('table').rows.length")
    problems = number_problems(copied, result, locale, text_is_plain)
    lines = copied["plain"].replace("\r", "").strip("\n").split("\n")
    if len(lines) != rows or len({line.count("\t") for line in lines}) != 1:
        problems.append(f"the copied text is no table of {rows} rows: {copied['plain']!r}")
    if "<table" not in copied["html"] or "text-align" not in copied["html"]:
        problems.append(f"the copied HTML is no table that keeps its alignment: {copied['html'][:200]!r}")
    return problems if copied["said"] != before else [*problems, "the button does not say that it has copied"]


def page_problems(browser: Browser, result: dict[str, Any], locale: str) -> list[str]:
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
    problems += copy_problems(browser, label, result, locale, True)
    browser.run(NO_CLIPBOARD)
    problems += [f"without a clipboard: {problem}" for problem in copy_problems(browser, label, result, locale, False)]
    return problems + [f"console: {message}" for message in browser.console()]


def telephone_problems(browser: Browser) -> list[str]:
    found = browser.run(SCROLLED_AWAY)
    few = [] if found["scrolled"] >= 10 else [f"only {found['scrolled']} tables are wider than a telephone"]
    return few + [f"on a telephone: {problem}" for problem in found["problems"][:10]]


def take_picture(browser: Browser, path: Path) -> None:
    picture = browser.developer("Page.captureScreenshot", captureBeyondViewport=True)
    path.write_bytes(base64.b64decode(picture["data"]))


def wide_problems(browser: Browser, result: dict[str, Any], locale: str, folder: Path, pictures: Path) -> list[str]:
    problems = spreadsheet_problems(browser, result, folder) if shutil.which("soffice") else []
    if locale == "en-CA":
        problems += figure_problems(browser, result)
    return problems + paper_problems(browser, pictures, locale, 20, 5)


def window_problems(browser: Browser, window: str, program: Path, folder: Path, pictures: Path) -> list[str]:
    problems, result = [], json.loads(funnel(program, "--format", "json"))
    for locale in LOCALES:
        page = folder / f"report-{locale}.html"
        page.write_text(funnel(program, "--locale", locale, "--format", "html"), encoding="utf-8")
        browser.open(page.as_uri())
        found = page_problems(browser, result, locale) + contrast_problems(browser)
        if window == "wide":
            found += wide_problems(browser, result, locale, folder, pictures)
        else:
            found += telephone_problems(browser)
        problems += [f"{window}, {locale}: {problem}" for problem in found]
        take_picture(browser, pictures / f"{window}-{locale}.png")
    return problems


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Test the report's page in a browser.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of the pages")
    options = parser.parse_args(arguments)
    program = options.program.absolute()
    problems = []
    with tempfile.TemporaryDirectory() as directory:
        folder = Path(directory)
        pictures = options.pictures or folder
        for window, size in WINDOWS.items():
            with Browser(*size) as browser:
                problems += window_problems(browser, window, program, folder, pictures)
                if window == "wide":
                    problems += other_problems(browser, program, pictures)
    print("\n".join(problems) if problems else "the report reads well in a browser")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
