# SPDX-License-Identifier: MIT
"""Every figure of the report's tables against the JSON of its part, and what is shown of it against what it is."""
import math
import re
from collections.abc import Iterator
from typing import Any

from webdriver import Browser

PARTS = ["plan", "levers", "compare", "budget", "schedule", "goals", "track"]  # of the page, in its order
FEWEST_FIGURES = {"plan": 40, "levers": 200, "compare": 80, "budget": 100, "schedule": 250, "goals": 15, "track": 150}

# A figure has its number beside it, or is one that machines write so as well.
FIGURES = """
const figures = [];
let part = -1;
for (const element of document.querySelectorAll('h2, td')) {
  if (element.tagName === 'H2') { ++part; continue; }
  const shown = element.textContent, value = element.dataset.value ?? (/^-?\\d+(\\.\\d+)?$/.test(shown) ? shown : null);
  if (value !== null) figures.push({ part, row: element.parentElement.cells[0].textContent, shown, value: Number(value) });
}
return figures;
"""
SHOWN = re.compile(r"([+-]?)\$?(\d+(?:\.(\d+))?)(.*)")
HUNDREDTHS = ("%", " pts")


def numbers(result: Any) -> Iterator[float]:
    """Of a JSON, at any depth."""
    if isinstance(result, dict):
        result = list(result.values())
    if isinstance(result, list):
        for part in result:
            yield from numbers(part)
    elif isinstance(result, (int, float)) and not isinstance(result, bool):
        yield float(result)


def is_rounded(shown: str, value: float) -> bool:
    """Whether `shown`, in English, is `value` to as many decimals as it has."""
    found = SHOWN.fullmatch(re.sub(r"[,\s]", lambda found: "" if found[0] == "," else " ", shown).replace("-$", "-"))
    if not found:
        return False
    sign, digits, decimals, unit = found.groups()
    scale = 100 if unit.startswith(HUNDREDTHS) else 1
    step = 10 ** -len(decimals or "")
    # Points are the difference of the two percentages that are shown, each of which is rounded for itself.
    off = step if unit == " pts" else step / 2
    return abs(float(sign + digits) - scale * value) <= off + 1e-9 * abs(scale * value)


def figure_problems(browser: Browser, result: dict[str, Any]) -> list[str]:
    figures, problems = browser.run(FIGURES), []
    for place, part in enumerate(PARTS):
        known = list(numbers(result[part]))
        cells = [cell for cell in figures if cell["part"] == place]
        if len(cells) < FEWEST_FIGURES[part]:
            problems.append(f"{part}: only {len(cells)} figures")
        for cell in cells:
            what = f"{part}, {cell['row']}: {cell['shown']} ({cell['value']})"
            if not any(math.isclose(cell["value"], number, rel_tol=1e-9) for number in known):
                problems.append(f"{what} is no number of the JSON")
            if not is_rounded(cell["shown"], cell["value"]):
                problems.append(f"{what} is not shown as it is")
    return problems
