// SPDX-License-Identifier: MIT
// What is set side by side, and under which names.
#include "cli/compare_alternatives.hpp"

#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::test;

namespace {

constexpr std::string_view file = R"({
  "name": "Own", "target": {"revenue": 200000}, "clv": 10000,
  "scenarios": [{"name": "prudent", "clv": 9000, "stages": {"sessions": {"rate": "2.5%"}}},
                {"name": "Base", "months": 18}]
})";

using Result = tl::expected<std::vector<Alternative>, cli::Failure>;

Result alternatives(const Texts& arguments, const Texts& what_ifs,
                    const std::vector<std::pair<std::string, std::string_view>>& files) {
  const auto request = request_of(arguments);
  cli::FlagProblems problems;
  std::vector<cli::ReadFunnel> read;
  for (const auto& [path, content] : files) read.push_back(cli::read_document(request, content, path).value());
  if (files.empty()) read.push_back(cli::without_file(request));
  return cli::alternatives_of(request, read, cli::parse_what_ifs(problems, what_ifs));
}

Texts names(const Result& result) {
  Texts all;
  for (const Alternative& alternative : result.value()) all.push_back(alternative.name);
  return all;
}

Texts flag_complaints(const Texts& arguments, bool has_what_ifs) {
  cli::FlagProblems problems;
  cli::FunnelFlags flags;
  for (std::size_t index = 0; index < arguments.size(); ++index) {
    if (arguments[index] == "--scenario") {
      flags.scenario.push_back(arguments[++index]);
    } else {
      flags.input.push_back(arguments[index]);
    }
  }
  cli::check_comparison(problems, flags, has_what_ifs);
  return told({cli::ExitCode::wrong_usage, problems.messages()});
}

}  // namespace

TEST_CASE("a file with scenarios: the file itself, then each in its order") {
  const auto made = alternatives({}, {}, {{"own.json", file}});
  REQUIRE(names(made) == Texts{"Base", "prudent", "Base (2)"});
  REQUIRE(text(made->at(0).funnel.clv) == "10000");
  REQUIRE(text(made->at(1).funnel.clv) == "9000");
  REQUIRE(made->at(2).funnel.horizon.months() == 18);
}

TEST_CASE("flags stand above file and scenarios") {
  const auto made = alternatives({"--clv", "5000", "--months", "6"}, {}, {{"own.json", file}});
  for (const Alternative& alternative : made.value()) {
    REQUIRE(text(alternative.funnel.clv) == "5000");
    REQUIRE(alternative.funnel.horizon.months() == 6);
  }
  REQUIRE(made->at(1).funnel.stages[0].figures.rate == Evidence(KnownRate{rate("2.5%")}));
}

TEST_CASE("what-ifs are laid over flags, and take the place of scenarios") {
  const auto made = alternatives({"--clv", "5000"}, {"clv=7000", "sessions=4%"}, {{"own.json", file}});
  REQUIRE(names(made) == Texts{"Base", "clv=7000", "sessions=4%"});
  REQUIRE(text(made->at(1).funnel.clv) == "7000");
  REQUIRE(text(made->at(2).funnel.clv) == "5000");
}

TEST_CASE("what-ifs may be compared with a scenario") {
  const auto made = alternatives({"--scenario", "prudent"}, {"sessions=4%"}, {{"own.json", file}});
  REQUIRE(names(made) == Texts{"prudent", "sessions=4%"});
  REQUIRE(text(made->at(1).funnel.clv) == "9000");
}

TEST_CASE("several files are called by their names, and their scenarios are left alone") {
  const auto made = alternatives({}, {}, {{"plans/own.json", file}, {"plans/b.json", "{}"}, {"own.json", file}});
  REQUIRE(names(made) == Texts{"Own", "b.json", "Own (2)"});
}

TEST_CASE("flags that do not fit one of several files are told with the file") {
  const auto made =
      alternatives({"--rate", "sessions=5%"}, {},
                   {{"a.json", file}, {"b.json", R"({"stages": [{"id": "x", "rate": 0.1}, {"id": "y"}]})"}});
  REQUIRE(told(made.error()) ==
          Texts{"b.json: --rate sessions=5%: no stage has the id \"sessions\"; the stages are x, y"});
  REQUIRE(made.error().code == cli::ExitCode::wrong_usage);
}

TEST_CASE("every what-if that does not fit is told") {
  REQUIRE(told(alternatives({}, {"lead=4%", "customers=3%"}, {}).error()).size() == 2);
}

TEST_CASE("one funnel alone is no comparison") {
  const auto made = alternatives({}, {}, {{"b.json", "{}"}});
  REQUIRE(told(made.error()).front().starts_with("there is nothing to compare with: the funnel has no scenarios"));
  REQUIRE(made.error().about_flags);
}

TEST_CASE("what cannot be compared is told before anything is read") {
  REQUIRE(flag_complaints({}, true).empty());
  REQUIRE(flag_complaints({"a", "b"}, false).empty());
  REQUIRE(flag_complaints({"a", "--scenario", "x"}, true).empty());
  REQUIRE(flag_complaints({}, false).front().starts_with("there is nothing to compare; add --what-if"));
  REQUIRE(flag_complaints({"a", "b"}, true).front().starts_with("--what-if changes one funnel"));
  REQUIRE(flag_complaints({"-", "/dev/stdin"}, false) ==
          Texts{"FILE is standard input twice; give one of them a path"});
  REQUIRE(flag_complaints({"a", "--scenario", "x"}, false).front().starts_with("--scenario: scenarios are compared"));
}
