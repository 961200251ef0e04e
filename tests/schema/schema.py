#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the printed JSON Schema and the reader of funnel files against each other: on the examples, on what `funnel init`
writes of each preset, on a file that has every key, and on seeded mutations of them, both accept or both refuse. The
reader alone refuses what a schema cannot say, which is listed here. The copy among the examples is what is printed.

    schema.py --program build/test/funnel --seed 1 --count 2000 examples
"""
import argparse
import json
import random
import re
import subprocess
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

from every_key import EVERY_KEY
from mutations import mutated, texts_in_places

OUT = r' is (not (a|one|of)|out of range|too large)'

# What the reader says where the schema has nothing to say, by the reason why it cannot.
BEYOND_A_SCHEMA = {
    "keys that stand twice in the text": [r"the key is there twice"],
    "names that stand elsewhere in the file": [r"no stage has the id"],
    "ids and names that differ from one another": [r".* is there twice; ids differ", r"two scenarios have the name"],
    "which stage is the last": [r"the last stage has no (next stage|open units)", r"the stage has no rate to the next"],
    "sums": [r"the shares (sum to|have too many digits)", r"the weights are all 0"],
    "how figures of one place compare": [
        r"the cost ends before it begins", r"the range is upside down", r"a range cannot reach", r'the "rate" lies outside',
        r"the range has too many digits", r"counts of 0 units", r"\d+ converted of \d+ is impossible",
        r"counts give the rate themselves", r"0 converted gives no rate"],
    "what an exponent comes to": [r'"[^"]*[0-9][eE][+-]?[0-9][^"]*"' + OUT],
    "what a suffix comes to": [r'"\s*[0-9][0-9_.]*[kKM]\s*" is out of range; a (coefficient|count)'],
    "whether longer ratios are above 1": [
        r'"\s*-?[0-9][0-9_.]*/([0-9][0-9_]*[._][0-9_]+|0[0-9]+|[0-9]{2,})\s*"' + OUT,
        r'"\s*[0-9]+[._][0-9_.]*/[0-9]\s*"' + OUT],
    "limits of many digits": [r'"\s*-?([0-9][_.]?){17,}\s*([kKM]|%|d|mo|/[0-9_.]+)?\s*"' + OUT],
    "days of the calendar": [r'"[0-9]{4}-02-29" is not a date', r'"[0-9-]+" is too late'],
    "characters that cannot be seen": [r'"[^" ]*(\\u|[^ -~])[^" ]*" is not an id'],
    "what a plan comes to": [r".* is above 9223372036854775807"],
}


def kind_of(complaint):
    """Why a schema cannot say it; nothing where it should."""
    return next((kind for kind, forms in BEYOND_A_SCHEMA.items() if any(re.match(form, complaint) for form in forms)), None)


# Files that no mutation makes, as texts.
BY_HAND = [
    '{"clv": 1, "clv": 2}',
    '{"stages": [{"id": "a\\u200bb"}]}',
    '{"start": "2026-02-29"}',
    '{"start": "9999-12-31", "months": 120}',
    '{"stages": [{"id": "a", "rate": {"low": "4%", "high": "2%"}}, {"id": "b"}]}',
    '{"stages": [{"id": "a", "rate": {"converted": 5, "of": 3}}, {"id": "b"}]}',
    '{"stages": [{"id": "a", "rate": "300%"}, {"id": "b"}]}',
    '{"stages": [{"id": "a", "rate": "3e2%"}, {"id": "b"}]}',
    '{"stages": [{"id": "a", "rate": "30/20"}, {"id": "b"}]}',
    '{"deal_cv": "1k"}',
    '{"budget": "92233720368547758080"}',
    '{"raci": {"revenue": {}}}',
    '{"calendar": {"weights": [0, 0]}}',
    '{"target": {"revenue": 9223372036854775807}, "clv": "0.001"}',
    '{"stages": [{"id": "a", "rate": "50%"}, {"id": "a"}]}',
    '{"stages": [{"id": "a"}, {"id": "b", "rate": "50%"}]}',
    '{"channels": [{"id": "a", "share": "50%"}]}',
    '{"costs": [{"name": "a", "monthly": 1, "from": 3, "to": 2}]}',
    '{"target": {"stage": "nowhere", "volume": 3}}',
    '{"months": 120, "clv_months": 600, "significant": 18, "deal_cv": 100}',
    '{"months": 121}', '{"months": 0}', '{"clv_months": 601}', '{"significant": 19}', '{"deal_cv": 100.5}',
    '{"stages": []}', '{"calendar": {"weights": []}}', '{"departments": [' + '{"id": "a"},' * 100 + '{"id": "b"}]}',
    "[]", "null", "1", '"funnel"', "{}",
]


def run(program, arguments, text=""):
    return subprocess.run([program, *arguments], input=text, capture_output=True, text=True, encoding="utf-8", timeout=300)


def printed(program, *arguments):
    done = run(program, arguments)
    if done.returncode != 0 or done.stderr:
        sys.exit(f"funnel {' '.join(arguments)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def reader_complaints(program, documents):
    """By document, what the reader has against it; nothing where it reads it."""
    done = run(program, ["check", "-", "--format", "jsonl"], "".join(document + "\n" for document in documents))
    lines = done.stdout.splitlines()
    if len(lines) != len(documents):
        sys.exit(f"{len(documents)} documents, {len(lines)} answers\n{done.stderr[-2000:]}")
    told = {number: [] for number in range(1, len(documents) + 1)}
    for line in done.stderr.splitlines():
        place = re.match(r"funnel: standard input:(\d+)(?::\d+)?: (?:/\S*: )?(.*)", line)
        if place:
            told[int(place.group(1))].append(place.group(2))
    for number, line in enumerate(lines, 1):
        if ("error" in json.loads(line)) != bool(told[number]):
            sys.exit(f"the answer and the messages differ: {line}\n{told[number]}")
    return list(told.values())


def disagreement(document, schema_error, complaints):
    """What is wrong, or nothing."""
    if schema_error is not None and not complaints:
        return f"the schema alone refuses: {schema_error.json_path}: {schema_error.message[:200]}\n  {document}"
    if schema_error is None:
        unsaid = [complaint for complaint in complaints if kind_of(complaint) is None]
        if unsaid:
            return f"the reader alone refuses: {unsaid[0]}\n  {document}"
    return None


def documents_of(options):
    examples = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(options.examples.glob("*.json"))
                if not path.name.endswith(".schema.json")]
    presets = [one["id"] for one in json.loads(printed(options.program, "presets", "--format", "json"))["presets"]]
    starts = [json.loads(printed(options.program, "init", "--preset", preset, *locale))
              for preset in presets for locale in ([], ["--locale", "fr-CA"])]
    valid = [*examples, *starts, EVERY_KEY]
    source = random.Random(options.seed)
    changed = [mutated(source, source.choice(valid), valid) for _ in range(options.count)]
    return valid, [*changed, *texts_in_places(source, options.count // 5)]


def main(arguments):
    parser = argparse.ArgumentParser(description="Hold schema and reader against each other.")
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--seed", required=True, type=int)
    parser.add_argument("--count", required=True, type=int)
    parser.add_argument("examples", type=Path)
    options = parser.parse_args(arguments)
    text = printed(options.program, "schema")
    schema = json.loads(text)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    valid, changed = documents_of(options)
    documents = [*(json.dumps(document, ensure_ascii=False) for document in [*valid, *changed]), *BY_HAND]
    complaints = reader_complaints(options.program, documents)
    errors = [next(validator.iter_errors(json.loads(document)), None) for document in documents]
    problems = [problem for parts in zip(documents, errors, complaints) if (problem := disagreement(*parts))]
    problems += [f"not valid: {said[0]}" for said in complaints[:len(valid)] if said]
    if (options.examples / "funnel.schema.json").read_text(encoding="utf-8") != text:
        problems.append("examples/funnel.schema.json is not what `funnel schema` prints")
    kinds = {kind_of(said) for error, all_said in zip(errors, complaints) if error is None for said in all_said}
    problems += [f"nothing shows that a schema cannot say: {kind}" for kind in BEYOND_A_SCHEMA if kind not in kinds]
    refused = sum(error is not None for error in errors)
    accepted = sum(not said for said in complaints)
    beyond = len(documents) - refused - accepted
    if min(refused, accepted, beyond) < len(documents) // 50:
        problems.append("too few files of one kind to tell anything")
    print("\n".join(problems[:20]))
    print(f"{len(documents)} files: both accept {accepted}, both refuse {refused}, the reader alone {beyond}; "
          f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
