# SPDX-License-Identifier: MIT
"""Flat OpenDocument spreadsheets, as LibreOffice writes what it has read: what stands in each cell."""
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@dataclass(frozen=True)
class FlatCell:
    value: str | float
    formula: str | None


def text_of(node) -> str:
    """With the white space that stands there as elements."""
    parts = [node.text or ""]
    for child in node:
        if child.tag == TEXT + "s":
            parts.append(" " * int(child.get(TEXT + "c", "1")))
        elif child.tag == TEXT + "tab":
            parts.append("\t")
        elif child.tag == TEXT + "line-break":
            parts.append("\n")
        else:
            parts.append(text_of(child))
        parts.append(child.tail or "")
    return "".join(parts)


def cell_of(node) -> FlatCell | None:
    kind = node.get(OFFICE + "value-type")
    if kind is None:
        return None
    formula = node.get(TABLE + "formula")
    if kind != "string":
        return FlatCell(float(node.get(OFFICE + "value")), formula)
    return FlatCell("\n".join(text_of(paragraph) for paragraph in node.findall(TEXT + "p")), formula)


def column_name(column: int) -> str:
    name = ""
    while column >= 0:
        name = chr(ord("A") + column % 26) + name
        column = column // 26 - 1
    return name


def cells_of_row(line) -> dict[str, FlatCell]:
    """By the names of their columns. What is the same in several stands there once."""
    cells, column = {}, 0
    for node in line:
        if node.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
            continue
        cell, count = cell_of(node), int(node.get(TABLE + "number-columns-repeated", "1"))
        if cell is not None:
            cells |= {column_name(column + again): cell for again in range(count)}
        column += count
    return cells


def lines_of(table):
    """Its rows, which may be grouped; not those of tables that charts in it have."""
    for node in table:
        if node.tag == TABLE + "table-row":
            yield node
        elif node.tag in (TABLE + "table-rows", TABLE + "table-row-group", TABLE + "table-header-rows"):
            yield from lines_of(node)


def cells_of(table) -> dict[str, FlatCell]:
    cells, row = {}, 0
    for line in lines_of(table):
        found, count = cells_of_row(line), int(line.get(TABLE + "number-rows-repeated", "1"))
        for again in range(count if found else 0):
            cells |= {f"{column}{row + again + 1}": cell for column, cell in found.items()}
        row += count
    return cells


def sheets_of(path: Path) -> dict[str, dict[str, FlatCell]]:
    """The cells by their places, by the names of their sheets."""
    root = ElementTree.parse(path).getroot()
    spreadsheet = root.find(f"{OFFICE}body/{OFFICE}spreadsheet")
    return {table.get(TABLE + "name"): cells_of(table) for table in spreadsheet.findall(TABLE + "table")}
