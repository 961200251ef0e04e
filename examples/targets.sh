#!/bin/sh
# SPDX-License-Identifier: MIT
# What every 50,000 of revenue asks of the top of the funnel: one plan a target, read with jq.
set -eu
command -v funnel > /dev/null || { echo "targets.sh: funnel is not on the PATH" >&2; exit 127; }
for revenue in 100000 150000 200000 250000; do
  funnel plan --revenue "$revenue" --clv 10000 --format json |
    jq -r '[.target.revenue, (.stages[] | select(.id == "sessions") | .volume)] | @tsv'
done
