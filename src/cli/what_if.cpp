// SPDX-License-Identifier: MIT
#include "cli/what_if.hpp"

#include "io/evidence.hpp"
#include "io/reading.hpp"
#include "io/suggest.hpp"

#include <funnel/edit.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace funnel::cli {

namespace {

constexpr std::string_view cost_prefix = "cost.";
constexpr std::array<std::string_view, 4> figure_keys = {"clv", "revenue", "months", "budget"};
constexpr std::string_view keys_explained =
    "; a change is a stage's rate (sessions=4%), clv=, revenue=, months=, budget= or cost.STAGE=";

/// Keys of a funnel file that people may try here, though no stage is likely to be called so.
bool is_other_figure(std::string_view key) {
  constexpr std::array<std::string_view, 5> keys = {"target", "existing", "margin", "open", "capacity"};
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::string_view trimmed(std::string_view text) {
  const auto first = std::min(text.find_first_not_of(' '), text.size());
  return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The parts between commas. One that begins with a digit and has no "=" is what follows a decimal comma, or one that
/// groups digits: it stays with the part before it, so that the complaint shows the number that was meant.
std::vector<std::string> split_changes(std::string_view text) {
  std::vector<std::string> parts;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find(',', start), text.size());
    const std::string_view part = text.substr(start, end - start);
    const bool of_number = !parts.empty() && !part.empty() && is_digit(part.front()) && part.find('=') == part.npos;
    if (of_number) {
      parts.back().append(",").append(part);
    } else {
      parts.emplace_back(part);
    }
    start = end + 1;
  }
  return parts;
}

/// Reads the changes of one --what-if.
class Reader {
 public:
  explicit Reader(FlagProblems& problems) : problems_(problems) {}

  Changes read(const std::string& text) {
    for (const std::string& part : split_changes(text)) read_change(part);
    return std::move(changes_);
  }

 private:
  void read_change(std::string_view part) {
    const std::size_t equals = part.find('=');
    const bool whole = equals != std::string_view::npos && !trimmed(part.substr(0, equals)).empty();
    if (!whole) {
      return problems_.refuse("--what-if", trimmed(part), " is not a change; write it like sessions=4% or clv=9000");
    }
    const std::string key(trimmed(part.substr(0, equals)));
    if (std::find(keys_.begin(), keys_.end(), key) != keys_.end()) {
      problems_.add(fmt::format("--what-if names {} twice; give one value", key));
    }
    keys_.push_back(key);
    read_value(key, trimmed(part.substr(equals + 1)));
  }

  void read_value(const std::string& key, std::string_view value) {
    if (key == "clv") return set(changes_.clv, key, value, io::parse_clv);
    if (key == "budget") return set(changes_.budget, key, value, io::parse_money);
    if (key == "revenue") return read_revenue(key, value);
    if (key == "months") return read_months(key, value);
    if (key.starts_with(cost_prefix)) return read_cost(key, value);
    const bool may_be_stage = io::is_id(key) && !io::is_reserved(key) && !is_other_figure(key);
    if (may_be_stage) return read_rate(key, value);
    problems_.refuse("--what-if", key,
                     fmt::format(" is not a key{}{}", io::did_you_mean(key, figure_keys), keys_explained));
  }

  template <class Value>
  void set(std::optional<Value>& figure, const std::string& key, std::string_view value,
           io::Parsed<Value> (*parse)(std::string_view)) {
    const auto parsed = parse(value);
    if (parsed) {
      figure = *parsed;
    } else {
      refuse(key, value, parsed.error().text);
    }
  }

  void refuse(const std::string& key, std::string_view value, std::string_view complaint) {
    problems_.refuse("--what-if " + key, value, complaint);
  }

  void read_revenue(const std::string& key, std::string_view value) {
    std::optional<Money> revenue;
    set(revenue, key, value, io::parse_money);
    if (revenue) changes_.target = RevenueTarget{*revenue};
  }

  void read_months(const std::string& key, std::string_view value) {
    const auto months = io::parse_whole(value, 1, Horizon::most_months);
    if (!months) return refuse(key, value, months.error().text);
    changes_.months = *months;
  }

  void read_cost(const std::string& key, std::string_view value) {
    const std::string stage = key.substr(cost_prefix.size());
    if (!io::is_id(stage)) {
      return problems_.refuse("--what-if", key, " does not name a stage; write it like cost.sessions=0.5");
    }
    StageFigures figures;
    set(figures.unit_cost, key, value, io::parse_money);
    changes_.stages.emplace_back(stage, figures);
  }

  /// What is no rate may be the value of a mistyped figure: a key that is near to one is asked about.
  void read_rate(const std::string& key, std::string_view value) {
    StageFigures figures;
    const auto rate = io::parse_evidence(value);
    if (rate) {
      figures.rate = *rate;
    } else {
      const auto meant = io::nearest(key, figure_keys);
      refuse(key, value,
             meant ? fmt::format(" is not a rate, and {} would be a stage; did you mean \"{}={}\"?", key, *meant, value)
                   : rate.error().text);
    }
    changes_.stages.emplace_back(key, figures);
  }

  FlagProblems& problems_;
  Changes changes_;
  std::vector<std::string> keys_;
};

/// The change that names the stage in an error, as it would be typed for another one.
std::string stage_hint(const WhatIf& what_if, const std::string& id, const Funnel& funnel) {
  std::vector<std::string_view> known;
  for (const Stage& stage : funnel.stages.all()) known.emplace_back(stage.id);
  const auto of_id = [&id](const auto& change) { return change.first == id; };
  const auto change = std::find_if(what_if.changes.stages.begin(), what_if.changes.stages.end(), of_id);
  const bool is_rate = change != what_if.changes.stages.end() && change->second.rate.has_value();
  if (is_rate) known.insert(known.end(), figure_keys.begin(), figure_keys.end());
  return io::hint(id, is_rate ? "there are" : "the stages are", known);
}

/// Whose rate may be meant where that of the last stage is named.
std::string rate_hint(const Funnel& funnel) {
  if (funnel.stages.size() < 2) return "";
  return fmt::format("; the rate into it is that of {}", funnel.stages[funnel.stages.size() - 2].id);
}

std::string message_of(const EditError& error, const WhatIf& what_if, const Funnel& funnel) {
  const std::string place = fmt::format("--what-if {}: ", what_if.text);
  switch (error.problem) {
    case EditProblem::rate_on_last_stage:
      return fmt::format("{}{} is the last stage and has no rate{}", place, error.stage, rate_hint(funnel));
    case EditProblem::months_out_of_range:
      return place + "the horizon ends after the year 9999; make it shorter";
    case EditProblem::unknown_stage:
    case EditProblem::open_on_last_stage:
      break;
  }
  return fmt::format("{}no stage has the id \"{}\"{}", place, error.stage, stage_hint(what_if, error.stage, funnel));
}

}  // namespace

std::vector<WhatIf> parse_what_ifs(FlagProblems& problems, const Texts& texts) {
  std::vector<WhatIf> what_ifs;
  for (const std::string& text : texts) {
    if (is_value(problems, "--what-if", text)) what_ifs.push_back({text, Reader(problems).read(text)});
  }
  return what_ifs;
}

tl::expected<Funnel, Failure> changed_by(const WhatIf& what_if, const Funnel& funnel) {
  auto made = changed(funnel, what_if.changes);
  if (made) return std::move(*made);
  Failure failure{ExitCode::wrong_usage, {}, true};
  for (const EditError& error : made.error()) failure.messages.push_back({message_of(error, what_if, funnel)});
  return tl::unexpected(std::move(failure));
}

}  // namespace funnel::cli
