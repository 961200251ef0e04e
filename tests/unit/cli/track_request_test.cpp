// SPDX-License-Identifier: MIT
#include "cli/track_request.hpp"

#include "exact.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::cli;
using namespace funnel::test;

namespace {

TrackFlags usual() {
  TrackFlags flags;
  flags.funnel.input = {"plan.json"};
  flags.actuals = {"actuals.csv"};
  return flags;
}

TrackRequest parsed(const TrackFlags& flags) {
  FlagProblems problems;
  TrackRequest request = parse_track_flags(problems, flags);
  CHECK(problems.messages().empty());
  return request;
}

std::string problem_of(const TrackFlags& flags) {
  FlagProblems problems;
  parse_track_flags(problems, flags);
  return problems.messages().empty() ? "" : problems.messages().front().place + problems.messages().front().text;
}

}  // namespace

TEST_CASE("Nothing but the files need be said to track") {
  const TrackRequest request = parsed(usual());
  CHECK(request.actuals == "actuals.csv");
  CHECK(text(request.question.tolerance) == "0.05");
  CHECK_FALSE(request.question.as_of);
  CHECK_FALSE(request.check);
}

TEST_CASE("--as-of is a day, a whole month, or a month's number") {
  const auto day = [](const std::string& typed) {
    TrackFlags flags = usual();
    flags.as_of = {typed};
    return parsed(flags).question;
  };
  CHECK(day("2026-02-10").as_of == std::chrono::sys_days(std::chrono::year(2026) / 2 / 10));
  CHECK(day("2026-02").as_of == std::chrono::sys_days(std::chrono::year(2026) / 2 / 28));
  CHECK(day("3").as_of_month == 3);
  CHECK_FALSE(day("3").as_of);
}

TEST_CASE("What is wrong with the flags of track is told") {
  TrackFlags flags = usual();
  flags.as_of = {"121"};
  CHECK(problem_of(flags).find("--as-of: \"121\"") != std::string::npos);
  flags = usual();
  flags.as_of = {"soon"};
  CHECK(problem_of(flags).find("--as-of: \"soon\"") != std::string::npos);
  flags = usual();
  flags.tolerance = {"5"};
  CHECK(problem_of(flags).find("--tolerance: \"5\"") != std::string::npos);
  flags = usual();
  flags.actuals.clear();
  CHECK(problem_of(flags) == "a funnel file and the actuals are needed; write funnel track plan.json actuals.csv");
  flags = usual();
  flags.funnel.input = {"-"};
  flags.actuals = {"-"};
  CHECK(problem_of(flags) == "FILE and ACTUALS are both standard input; give one of them a path");
}
