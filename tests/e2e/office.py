# SPDX-License-Identifier: MIT
"""LibreOffice without a window: recalculates workbooks and tells what it finds."""
import csv
import os
import signal
import subprocess
from pathlib import Path

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
LONGEST = 110  # seconds
# Every sheet, each field as it is and not as it is shown, in UTF-8.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def convert(workbooks: list[Path], folder: Path, form: str) -> None:
    """Each workbook, recalculated, in another form, into the folder; one start for all."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS)
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", form, "--outdir",
               str(folder), *map(str, workbooks)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True) as office:
        try:
            code = office.wait(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            os.killpg(office.pid, signal.SIGKILL)  # the program that the script starts, too
            raise
    if code != 0:
        raise RuntimeError(f"LibreOffice came to an end with {code}")


def recalculate(workbooks: list[Path], folder: Path) -> None:
    """Each sheet of each workbook, recalculated, as FOLDER/csv/BOOK-SHEET.csv."""
    convert(workbooks, folder / "csv", AS_CSV)


def read_page(page: Path, folder: Path) -> list[list[str]]:
    """The first sheet of what LibreOffice makes of a page of HTML, as it does of one that is pasted."""
    command = ["soffice", f"-env:UserInstallation=file://{folder / 'profile'}", "--headless", "--infilter=HTML (StarCalc)",
               "--convert-to", AS_CSV, "--outdir", str(folder), str(page)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=55)
    with (folder / f"{page.stem}-Sheet1.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def first_sheet(workbook: Path, folder: Path, sheet: str) -> list[list[str]]:
    path = folder / "csv" / f"{workbook.stem}-{sheet}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
