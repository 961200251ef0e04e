// SPDX-License-Identifier: MIT
#include "cli/flag_text.hpp"
#include "typed.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::cli;
using namespace funnel::test;

namespace {

OutputForm form_of(const Texts& arguments) {
  return parse_output_flags(output_flags_of(arguments)).value();
}

/// The name of the format that is chosen.
std::string format_of(const Texts& arguments) {
  const OutputForm form = form_of(arguments);
  if (form.kind == OutputForm::Kind::json) return "json";
  if (form.kind == OutputForm::Kind::json_lines) return "jsonl";
  if (form.kind == OutputForm::Kind::workbook) return "xlsx";
  return std::string(form.format->name);
}

Texts output_problems(const Texts& arguments) {
  const auto form = parse_output_flags(output_flags_of(arguments));
  return form ? Texts{} : told(form.error());
}

}  // namespace

TEST_CASE("text goes to standard output unless something else is asked for") {
  const auto form = form_of({});
  REQUIRE(format_of({}) == "text");
  REQUIRE_FALSE(form.path.has_value());
  REQUIRE(form.dialect == render::CsvDialect::rfc4180);
  REQUIRE(form.colour == ColourWhen::automatic);
}

TEST_CASE("every format is chosen by its name") {
  REQUIRE(format_names(true) ==
          std::vector<std::string_view>{"text", "markdown", "csv", "tsv", "html", "svg", "json", "jsonl", "xlsx"});
  REQUIRE(format_names(false) ==
          std::vector<std::string_view>{"text", "markdown", "csv", "tsv", "html", "json", "jsonl", "xlsx"});
  for (const std::string_view name : format_names(true)) {
    REQUIRE(format_of({"--format", std::string(name), "-o", "a file"}) == name);
  }
}

TEST_CASE("the extension of the output chooses the format") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"plan.txt", "text"},        {"plan.md", "markdown"}, {"plan.markdown", "markdown"}, {"plan.csv", "csv"},
      {"plan.tsv", "tsv"},         {"plan.html", "html"},   {"plan.htm", "html"},          {"plan.json", "json"},
      {"plan.jsonl", "jsonl"},     {"PLAN.CSV", "csv"},     {"Plan.Html", "html"},         {"a.b/c.csv.md", "markdown"},
      {"/tmp/x.d/y.json", "json"}, {"plan.svg", "svg"},     {"plan.xlsx", "xlsx"}};
  for (const auto& [path, format] : cases) {
    CAPTURE(path);
    REQUIRE(format_of({"-o", path}) == format);
    REQUIRE(form_of({"-o", path}).path == path);
  }
}

TEST_CASE("--format goes over the extension") {
  REQUIRE(format_of({"-o", "plan.csv", "--format", "json"}) == "json");
  REQUIRE(format_of({"-o", "plan", "--format", "csv"}) == "csv");
}

TEST_CASE("a device gets text, and a dash is standard output") {
  REQUIRE(format_of({"-o", "/dev/stdout"}) == "text");
  REQUIRE(form_of({"-o", "/dev/stdout"}).path == "/dev/stdout");
  REQUIRE(format_of({"-o", "-"}) == "text");
  REQUIRE_FALSE(form_of({"-o", "-"}).path.has_value());
}

TEST_CASE("an extension of no format is told, as is none at all") {
  for (const std::string path : {"plan.docx", "plan", "plan.", "csv", ".hidden.d/plan", "plan.csv~"}) {
    CAPTURE(path);
    REQUIRE(output_problems({"-o", path}) == Texts{"--output: \"" + path +
                                                   "\" has an extension of no format; end it in .txt, .md, .csv, .tsv, "
                                                   ".html, .svg, .json, .jsonl or .xlsx, or add --format"});
  }
}

TEST_CASE("charts are drawn where they are asked for, and in a file that is one") {
  REQUIRE_FALSE(form_of({}).charts);
  REQUIRE(form_of({"--chart"}).charts);
  REQUIRE(form_of({"-o", "plan.svg"}).charts);
  REQUIRE_FALSE(form_of({"-o", "plan.html"}).charts);
}

TEST_CASE("a command without charts has no file that is one") {
  OutputFlags flags;
  flags.output = {"levers.svg"};
  REQUIRE(
      told(parse_output_flags(flags).error()) ==
      Texts{"this command draws no chart, which is all that svg has; plan, forecast, compare, track and report draw "
            "one"});
  flags.has_charts = true;
  REQUIRE(parse_output_flags(flags).has_value());
}

TEST_CASE("formats that a command has not are not offered either") {
  OutputFlags flags;
  flags.format = {"sgv"};
  const std::string named = "--format: \"sgv\" is none of text, markdown, csv, tsv, html, ";
  REQUIRE(told(parse_output_flags(flags).error()) == Texts{named + "json, jsonl, xlsx"});
  flags.has_charts = true;
  REQUIRE(told(parse_output_flags(flags).error()) == Texts{named + "svg, json, jsonl, xlsx; did you mean \"svg\"?"});
}

TEST_CASE("what is always JSON is not put under another name") {
  const auto refused = [](const std::string& path) {
    FlagProblems problems;
    refuse_unless_json(problems, "--output", path);
    return told({ExitCode::wrong_usage, problems.messages()});
  };
  for (const char* path : {"plan.json", "a.b/plan", "PLAN.JSON", "/dev/fd/1.5", "plan"}) {
    CAPTURE(path);
    REQUIRE(refused(path).empty());
  }
  for (const std::string extension : {"xlsx", "md", "jsonl", "json5"}) {
    REQUIRE(refused("a.b/plan." + extension) ==
            Texts{"--output: \"a.b/plan." + extension +
                  "\" would hold JSON, which its name does not say; write a.b/plan.json"});
  }
}

TEST_CASE("dialect and colour are chosen by their names") {
  REQUIRE(form_of({"--csv-dialect", "excel-fr"}).dialect == render::CsvDialect::excel_fr);
  REQUIRE(form_of({"--csv-dialect", "rfc4180"}).dialect == render::CsvDialect::rfc4180);
  REQUIRE(form_of({"--color", "always"}).colour == ColourWhen::always);
  REQUIRE(form_of({"--color", "never"}).colour == ColourWhen::never);
  REQUIRE(form_of({"--color", "auto"}).colour == ColourWhen::automatic);
}

TEST_CASE("every problem of the output flags is told at once") {
  REQUIRE(
      output_problems({"--format", "cvs", "--csv-dialect", "excel", "--color", "yes"}) ==
      Texts{
          "--format: \"cvs\" is none of text, markdown, csv, tsv, html, svg, json, jsonl, xlsx; did you mean \"csv\"?",
          "--csv-dialect: \"excel\" is none of rfc4180, excel-fr; did you mean \"excel-fr\"?",
          "--color: \"yes\" is none of auto, always, never"});
  REQUIRE(output_problems({"--format", "csv", "--format", "csv"}) == Texts{"--format stands 2 times; give it once"});
  REQUIRE(parse_output_flags(output_flags_of({"--color", "yes"})).error().code == ExitCode::wrong_usage);
}
