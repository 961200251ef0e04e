# SPDX-License-Identifier: MIT
"""Random funnels whose workbooks are to be live, and other inputs for each."""
import copy
import random

RATES = 6  # decimals that a spreadsheet's chain takes


def rate(source: random.Random) -> float:
    """Below 1, which as a number would not say whether it means 1 %."""
    decimals = source.choice([2, 2, 3, 4, RATES])
    if source.random() < 0.3:
        return source.randint(1, 10**decimals - 1) / 10**decimals
    return round(source.uniform(0.02, 0.6), decimals)


def evidence(source: random.Random) -> dict:
    of = source.randint(50, 5000)
    return {"converted": source.randint(max(1, of // 50), of), "of": of}


def stages(source: random.Random) -> list[dict]:
    count = source.randint(2, 6)
    made = [{"id": f"s{place}", "rate": evidence(source) if source.random() < 0.15 else rate(source)}
            for place in range(count - 1)]
    made.append({"id": "customers"})
    if source.random() < 0.4:
        for stage in made[:-1]:
            if source.random() < 0.5:
                stage["open"] = source.randint(0, 400)
    return made


def revenue(source: random.Random, document: dict, most: int) -> float:
    """Significant digits of what is below 1 stand behind the point: a workbook says there that it does not have them."""
    if document["rounding"] == "exact" and "significant" in document:
        return float(source.randint(100000, most))
    return source.randint(1, most) / source.choice([1, 1, 100])


def funnel(source: random.Random) -> dict:
    document = {"schema": 1, "stages": stages(source), "months": source.choice([1, 3, 12, 12, 18]),
                "rounding": source.choice(["up", "up", "up", "nearest", "exact"]), "clv": source.randint(1, 2000) * 10}
    if source.random() < 0.3:
        document["significant"] = source.randint(3, 6)
    if source.random() < 0.3 and "significant" not in document:
        stage = source.choice(document["stages"])["id"]
        document["target"] = {"stage": stage, "volume": source.randint(1, 3000)}
        return document
    document["target"] = {"revenue": revenue(source, document, 500000)}
    if source.random() < 0.3:
        document["existing"] = {"revenue": source.randint(0, 20000), "lost": source.choice(["0%", "10%", "25%"])}
    return document


def changed(document: dict, source: random.Random) -> tuple[dict, dict[str, str]]:
    """The document with other inputs, and these by the names that they have in its workbook. Every one is changed but
    some rates, so that what was there at first counts, too."""
    other, inputs = copy.deepcopy(document), {}
    for stage in other["stages"][:-1]:
        if source.random() < 0.7:
            stage["rate"] = rate(source)
            inputs[f"rate_{stage['id']}"] = repr(stage["rate"])
        if "open" in stage:
            stage["open"] = source.randint(0, 400)
            inputs[f"open_{stage['id']}"] = str(stage["open"])
    other["clv"] = source.randint(1, 20000)
    inputs["input_clv"] = str(other["clv"])
    if "revenue" in other["target"]:
        other["target"]["revenue"] = revenue(source, document, 5000000)
        inputs["target_revenue"] = repr(other["target"]["revenue"])
    else:
        other["target"]["volume"] = source.randint(1, 30000)
        inputs["target"] = str(other["target"]["volume"])
    return other, inputs
