# SPDX-License-Identifier: MIT
"""Workbooks read back, and changed, by nothing but zipfile and xml: what is really in the file."""
import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CELL_NAME = re.compile(r"'?(.*?)'?!\$([A-Z]+)\$(\d+)")
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def unescaped(text: str) -> str:
    """Spreadsheets read "_x0041_" as the character of that number."""
    return ESCAPED.sub(lambda match: chr(int(match.group(1), 16)), text)


@dataclass(frozen=True)
class Cell:
    value: str | float | None
    formula: str | None = None


@dataclass
class Sheet:
    name: str
    part: str
    cells: dict[str, Cell] = field(default_factory=dict)


class Workbook:
    def __init__(self, path: Path):
        with zipfile.ZipFile(path) as archive:
            self.parts = {info.filename: archive.read(info) for info in archive.infolist()}
            self.dates = {info.date_time for info in archive.infolist()}
        for name, data in self.parts.items():
            if name.endswith((".xml", ".rels", ".vml")):
                ElementTree.fromstring(data)
        self.strings = self.read_strings()
        book = ElementTree.fromstring(self.parts["xl/workbook.xml"])
        self.names = {node.get("name"): node.text for node in book.iter(MAIN + "definedName")}
        self.sheets = [self.read_sheet(node, number) for number, node in enumerate(book.iter(MAIN + "sheet"), start=1)]

    def read_strings(self) -> list[str]:
        if "xl/sharedStrings.xml" not in self.parts:
            return []
        root = ElementTree.fromstring(self.parts["xl/sharedStrings.xml"])
        return [unescaped("".join(text.text or "" for text in item.iter(MAIN + "t"))) for item in root]

    def read_sheet(self, node, number: int) -> Sheet:
        sheet = Sheet(node.get("name"), f"xl/worksheets/sheet{number}.xml")
        for cell in ElementTree.fromstring(self.parts[sheet.part]).iter(MAIN + "c"):
            formula, value = cell.find(MAIN + "f"), cell.find(MAIN + "v")
            text = value.text if value is not None else None
            if cell.get("t") == "s":
                content: str | float | None = self.strings[int(text)]
            elif cell.get("t") == "str":
                content = unescaped(text or "")
            else:
                content = float(text) if text is not None else None
            sheet.cells[cell.get("r")] = Cell(content, formula.text if formula is not None else None)
        return sheet

    def formulas(self) -> dict[str, str]:
        return {f"{sheet.name}!{place}": cell.formula
                for sheet in self.sheets for place, cell in sheet.cells.items() if cell.formula is not None}

    def texts(self) -> list[str]:
        return [cell.value for sheet in self.sheets for cell in sheet.cells.values() if isinstance(cell.value, str)]

    def range(self, reference: str) -> list[str | float | None]:
        """The values of a column's part: 'Sheet'!$B$2:$B$8."""
        match = re.fullmatch(r"'?(.*?)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?", reference)
        sheet = next(sheet for sheet in self.sheets if sheet.name == match.group(1).replace("''", "'"))
        first, last = int(match.group(3)), int(match.group(4) or match.group(3))
        cells = [sheet.cells.get(f"{match.group(2)}{row}") for row in range(first, last + 1)]
        return [cell.value if cell else None for cell in cells]

    def chart_caches(self) -> list[tuple[str, list[str | float | None]]]:
        """What charts have of ranges: which, and the values that a viewer shows that computes nothing."""
        found = []
        for name in sorted(name for name in self.parts if name.startswith("xl/charts/chart")):
            root = ElementTree.fromstring(self.parts[name])
            for kind, content in (("numRef", float), ("strRef", unescaped)):
                for node in root.iter(CHART + kind):
                    values: list = [None] * int(node.find(f".//{CHART}ptCount").get("val"))
                    for point in node.iter(CHART + "pt"):
                        values[int(point.get("idx"))] = content(point.find(CHART + "v").text or "")
                    found.append((node.find(CHART + "f").text, values))
        return found

    def inputs(self) -> dict[str, tuple[Sheet, str]]:
        """Where each cell with a name of its own is."""
        found = {}
        for name, target in self.names.items():
            match = CELL_NAME.fullmatch(target)
            if match:
                sheet_name = match.group(1).replace("''", "'")
                sheet = next(sheet for sheet in self.sheets if sheet.name == sheet_name)
                found[name] = (sheet, match.group(2) + match.group(3))
        return found

    def set_input(self, name: str, value: str) -> None:
        """As somebody who types a number into the cell."""
        self.set_number(*self.inputs()[name], value)

    def set_number(self, sheet: Sheet, place: str, value: str) -> None:
        pattern = re.compile(rf'(<c r="{place}"[^>]*><v>)[^<]*(</v>)'.encode())
        changed, count = pattern.subn(rb"\g<1>" + value.encode() + rb"\g<2>", self.parts[sheet.part])
        if count != 1:
            raise ValueError(f"{sheet.name}!{place} is no plain number")
        self.parts[sheet.part] = changed

    def save(self, path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in self.parts.items():
                archive.writestr(name, data)
