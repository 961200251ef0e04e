# SPDX-License-Identifier: MIT
"""The report on paper: printed by a browser, its pages read by poppler's pdftotext."""
import base64
import re
import subprocess
from pathlib import Path

from webdriver import Browser

PAPERS = {"A4": (8.27, 11.69), "Letter": (8.5, 11)}  # inches
FEWEST_PAGES, MOST_PAGES = 5, 20

# What must stand on one page gets a mark at its beginning and at its end: a heading with what begins under it, and a table
# of sixteen rows or fewer.
MARK = """
let marks = 0;
const mark = (first, last) => {
  if (!first || !last) return;
  ++marks;
  first.append(` #a${marks}#`);
  last.ownerSVGElement ? last.textContent = `#z${marks}#` : last.append(` #z${marks}#`);
};
const beginning = element => element?.matches('p, h2, h3, h4') ? element : element?.querySelector('th, figcaption');
for (const heading of document.querySelectorAll('h2, h3, h4')) mark(heading, beginning(heading.nextElementSibling));
for (const table of document.querySelectorAll('table')) {
  const rows = table.tBodies[0].rows;
  if (rows.length <= 16) mark(table.tHead.querySelector('th'), rows[rows.length - 1].cells[0]);
}
for (const caption of document.querySelectorAll('figcaption')) mark(caption, [...caption.parentElement.querySelectorAll('.wide text')].at(-1));
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
    at = {mark: number for number, page in enumerate(pages, 1) for mark in re.findall(r"#([az]\d+)#", re.sub(r"\s", "", page))}
    problems = []
    for number in range(1, marks + 1):
        first, last = at.get(f"a{number}"), at.get(f"z{number}")
        if first is None or last is None:
            problems.append(f"mark {number} is not on paper")
        elif first != last:
            line = next(line for line in pages[first - 1].split("\n") if f"#a{number}" in line)
            problems.append(f"“{line}” is on page {first}, and ends on page {last}")
    return problems


def paper_problems(browser: Browser, folder: Path, name: str) -> list[str]:
    """Where a page ends that should not, on each paper. Marks the page that the browser shows."""
    for paper in PAPERS:
        print_page(browser, folder / f"{name}-{paper}.pdf", paper)
    marks = browser.run(MARK)
    problems = [] if marks > 20 else [f"only {marks} things to keep together"]
    for paper in PAPERS:
        path = folder / f"marked-{name}-{paper}.pdf"
        print_page(browser, path, paper)
        pages = pages_of(path)
        found = mark_problems(pages, marks)
        if not FEWEST_PAGES <= len(pages) <= MOST_PAGES:
            found.append(f"{len(pages)} pages")
        problems += [f"{paper}: {problem}" for problem in found]
    return problems
