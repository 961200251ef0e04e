# SPDX-License-Identifier: MIT
"""The report on paper: printed by a browser, its pages read by poppler's pdftotext."""
import base64
import re
import subprocess
from pathlib import Path

from webdriver import Browser

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PAPERS = {"A4": (8.27, 11.69), "Letter": (8.5, 11)}  # inches
MOST_PAGES = 20
# Reports of other lengths than the year's, so that pages end at other places.
OTHERS = {
    "flags": ["--revenue", "200000", "--clv", "10000"],
    "preset": ["--preset", "b2b-saas-inbound", "--revenue", "500000", "--clv", "9000"],
    "saas": ["saas.json"],
    "goals": ["goals.json"],
    "budget-en": ["budget.json", "--locale", "en-CA"],
    "budget-fr": ["budget.json", "--locale", "fr-CA"],
    "b2b-fr": ["b2b-fr.json"],
    "lags": ["lags.json"],
    "channels": ["channels.json"],
}

# What must stand on one page gets a mark at its beginning and at its end: a heading with what begins under it, and a table
# of sixteen rows or fewer.
MARK = """
let marks = 0;
const mark = (first, last) => {
  if (!first || !last) return;
  ++marks;
  first.append(` #a${marks}#`);
  last.viewBox ? last.insertAdjacentHTML('beforeend', `<text x="0" y="${last.viewBox.baseVal.height}">#z${marks}#</text>`)
    : last.append(` #z${marks}#`);
};
const beginning = element => element?.matches('p, h2, h3, h4') ? element : element?.querySelector('th, figcaption');
for (const heading of document.querySelectorAll('h2, h3, h4')) mark(heading, beginning(heading.nextElementSibling));
for (const table of document.querySelectorAll('table')) {
  const rows = table.tBodies[0].rows;
  if (rows.length <= 16) mark(table.tHead.querySelector('th'), rows[rows.length - 1].cells[0]);
}
for (const caption of document.querySelectorAll('figcaption')) mark(caption, caption.parentElement.querySelector('.wide'));
return marks;
"""


def print_page(browser: Browser, path: Path, paper: str) -> None:
    width, height = PAPERS[paper]
    printed = browser.developer("Page.printToPDF", paperWidth=width, paperHeight=height, printBackground=True)
    path.write_bytes(base64.b64decode(printed["data"]))


def pages_of(path: Path) -> list[str]:
    printed = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True, text=True).stdout
    return printed.rstrip("\f").split("\f")


def mark_problems(pages: list[str], marks: int) -> list[str]:
    at: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for mark in re.findall(r"#([az]\d+)#", re.sub(r"\s", "", page)):
            at.setdefault(mark, number)  # heads of tables stand on further pages again
    problems = []
    for number in range(1, marks + 1):
        first, last = at.get(f"a{number}"), at.get(f"z{number}")
        if first is None or last is None:
            problems.append(f"mark {number} is not on paper")
        elif first != last:
            line = next(line for line in pages[first - 1].split("\n") if f"#a{number}" in line)
            problems.append(f"“{line}” is on page {first}, and ends on page {last}")
    return problems


def paper_problems(browser: Browser, folder: Path, name: str, fewest_marks: int = 5, fewest_pages: int = 1) -> list[str]:
    """Where a page ends that should not, on each paper. Marks the page that the browser shows."""
    for paper in PAPERS:
        print_page(browser, folder / f"{name}-{paper}.pdf", paper)
    marks = browser.run(MARK)
    problems = [] if marks > fewest_marks else [f"only {marks} things to keep together"]
    for paper in PAPERS:
        path = folder / f"marked-{name}-{paper}.pdf"
        print_page(browser, path, paper)
        pages = pages_of(path)
        found = mark_problems(pages, marks)
        if not fewest_pages <= len(pages) <= MOST_PAGES:
            found.append(f"{len(pages)} pages")
        problems += [f"{paper}: {problem}" for problem in found]
    return problems


def other_problems(browser: Browser, program: Path, folder: Path) -> list[str]:
    problems = []
    for name, arguments in OTHERS.items():
        page = folder.absolute() / f"{name}.html"
        subprocess.run([program, "report", *arguments, "-o", page], cwd=EXAMPLES, check=True)
        browser.open(page.as_uri())
        problems += [f"the report {name}: {problem}" for problem in paper_problems(browser, folder, name)]
    return problems
