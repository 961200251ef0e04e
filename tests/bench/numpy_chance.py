#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The questions of chance.cpp put to numpy: 10^6 random funnels each, one line NAME MICROSECONDS CHANCE."""
import time

import numpy

SAMPLES = 10**6
KNOWN = [0.03, 0.05, 0.2, 0.25, 0.25]
COUNTS = [(300, 10_000), (15, 300), (20, 100), (25, 100), (25, 100)]


def chance(generator, rates, entries) -> float:
    units = numpy.zeros(SAMPLES, dtype=numpy.int64)
    for stage, rate in enumerate(rates):
        drawn = rate if isinstance(rate, float) else generator.beta(rate[0] + 0.5, rate[1] - rate[0] + 0.5, SAMPLES)
        units = generator.binomial(units + entries.get(stage, 0), drawn)
    return float((units >= 20).mean())


def main() -> None:
    generator = numpy.random.default_rng(1)
    for name, rates, entries in [("known", KNOWN, {0: 1_066_667}), ("counts", COUNTS, {0: 1_066_667}),
                                 ("known-pipeline", KNOWN, {0: 800_000, 4: 20}),
                                 ("counts-pipeline", COUNTS, {0: 800_000, 4: 20})]:
        start = time.perf_counter()
        found = chance(generator, rates, entries)
        print(name, f"{(time.perf_counter() - start) * 1e6:.0f} {found:.6f}")


if __name__ == "__main__":
    main()
