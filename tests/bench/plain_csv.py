# SPDX-License-Identifier: MIT
"""What a planner would write without funnel: the sums of some columns of a CSV file, dates counted as one each."""
import csv
import sys


def units(cell: str) -> int:
    return int(cell) if cell.isdigit() else 1 if cell else 0


with open(sys.argv[1], newline="", encoding="utf-8-sig") as file:
    reader = csv.reader(file)
    header = next(reader)
    columns = [header.index(name) for name in sys.argv[2:]]
    sums = [0] * len(columns)
    for row in reader:
        for place, column in enumerate(columns):
            sums[place] += units(row[column])
print(dict(zip(sys.argv[2:], sums)))
