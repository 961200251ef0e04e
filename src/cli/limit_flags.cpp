// SPDX-License-Identifier: MIT
#include "cli/limit_flags.hpp"

#include "io/reading.hpp"
#include "io/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace funnel::cli {

namespace {

constexpr std::string_view people_prefix = "people.";
constexpr std::string_view month_suffix = "/month";
constexpr std::array<std::string_view, 2> figure_keys = {"budget", "months"};

/// Reads the limits one by one.
class Reader {
 public:
  explicit Reader(FlagProblems& problems) : problems_(problems) {}

  void read(const std::string& text) {
    if (!is_value(problems_, "--limit", text)) return;
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0) {
      return problems_.refuse("--limit", text, " is not a limit; write it like sessions=800000 or budget=60000");
    }
    const std::string key = text.substr(0, equals);
    const auto same = [&key](const LimitFlag& other) { return other.key == key; };
    if (std::any_of(flags_.begin(), flags_.end(), same)) {
      problems_.add(fmt::format("--limit names {} twice; give one value", key));
    }
    read_value(text, key, text.substr(equals + 1));
  }

  std::vector<LimitFlag> take() { return std::move(flags_); }

 private:
  void read_value(const std::string& text, const std::string& key, const std::string& value) {
    if (key == "budget") return add<BudgetLimit>(text, key, value, io::parse_money);
    if (key == "months") return add_months(text, key, value);
    if (key.starts_with(people_prefix)) return add_people(text, key, value);
    const bool a_month = key.ends_with(month_suffix);
    const std::string stage = a_month ? key.substr(0, key.size() - month_suffix.size()) : key;
    if (io::is_id(stage) && !io::is_reserved(stage)) return add_stage(text, key, value, {stage, Count(), a_month});
    problems_.refuse("--limit", key,
                     fmt::format(" is not a key{}; a limit is of a stage (sessions=, sessions/month=), budget=, "
                                 "people.DEPARTMENT= or months=",
                                 io::did_you_mean(key, figure_keys)));
  }

  template <class Kind, class Value>
  void add(const std::string& text, const std::string& key, const std::string& value,
           io::Parsed<Value> (*parse)(std::string_view)) {
    const auto most = parse(value);
    if (!most) return refuse(key, value, most.error().text);
    flags_.push_back({text, key, Kind{*most}});
  }

  void add_months(const std::string& text, const std::string& key, const std::string& value) {
    const auto most = io::parse_whole(value, 1, Horizon::most_months);
    if (!most) return refuse(key, value, most.error().text);
    flags_.push_back({text, key, MonthsLimit{*most}});
  }

  void add_people(const std::string& text, const std::string& key, const std::string& value) {
    const std::string department = key.substr(people_prefix.size());
    if (!io::is_id(department)) {
      return problems_.refuse("--limit", key, " does not name a department; write it like people.sales=3");
    }
    const auto most = io::parse_volume(value);
    if (!most) return refuse(key, value, most.error().text);
    flags_.push_back({text, key, PeopleLimit{department, *most}});
  }

  void add_stage(const std::string& text, const std::string& key, const std::string& value, StageLimit limit) {
    const auto most = io::parse_count(value);
    if (!most) return refuse(key, value, most.error().text);
    limit.most = *most;
    flags_.push_back({text, key, limit});
  }

  void refuse(const std::string& key, std::string_view value, std::string_view complaint) {
    problems_.refuse("--limit " + key, value, complaint);
  }

  FlagProblems& problems_;
  std::vector<LimitFlag> flags_;
};

/// Ids of those that the file lists, or that own a stage.
std::vector<std::string_view> department_ids(const Funnel& funnel) {
  std::vector<std::string_view> ids;
  const auto add = [&ids](std::string_view id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  };
  for (const Department& department : funnel.departments) add(department.id);
  for (const Stage& stage : funnel.stages.all()) {
    for (const std::string& id : stage.departments) add(id);
  }
  return ids;
}

/// Looks up what one flag limits.
struct Resolve {
  const Funnel& funnel;
  std::string& complaint;  ///< filled where the funnel has no such thing

  std::optional<Limit> operator()(const StageLimit& limit) const {
    if (const auto index = funnel.stages.find(limit.stage)) return VolumeLimit{*index, limit.most, limit.a_month};
    std::vector<std::string_view> known(figure_keys.begin(), figure_keys.end());
    known.emplace_back("people.DEPARTMENT");
    for (const Stage& stage : funnel.stages.all()) known.emplace_back(stage.id);
    complaint = fmt::format("no stage has the id \"{}\"{}", limit.stage, io::hint(limit.stage, "there are", known));
    return std::nullopt;
  }
  std::optional<Limit> operator()(const PeopleLimit& limit) const {
    const auto known = department_ids(funnel);
    if (std::find(known.begin(), known.end(), limit.department) != known.end()) return limit;
    complaint = fmt::format("no department has the id \"{}\"{}", limit.department,
                            io::hint(limit.department, "the departments are", known));
    return std::nullopt;
  }
  std::optional<Limit> operator()(const auto& limit) const { return limit; }
};

/// Whether a flag takes the place of a limit that the funnel has by itself.
bool replaces(const LimitFlag& flag, const Limit& own) {
  if (std::holds_alternative<BudgetLimit>(own)) return std::holds_alternative<BudgetLimit>(flag.limit);
  const auto* people = std::get_if<PeopleLimit>(&own);
  const auto* given = std::get_if<PeopleLimit>(&flag.limit);
  return people != nullptr && given != nullptr && people->department == given->department;
}

}  // namespace

std::vector<LimitFlag> parse_limits(FlagProblems& problems, const Texts& texts) {
  Reader reader(problems);
  for (const std::string& text : texts) reader.read(text);
  return reader.take();
}

tl::expected<std::vector<Limit>, Failure> limits_of(const std::vector<LimitFlag>& flags, const Funnel& funnel) {
  std::vector<Limit> limits = own_limits(funnel);
  std::erase_if(limits, [&flags](const Limit& own) {
    return std::any_of(flags.begin(), flags.end(), [&own](const LimitFlag& flag) { return replaces(flag, own); });
  });
  Failure failure{ExitCode::wrong_usage, {}, true};
  for (const LimitFlag& flag : flags) {
    std::string complaint;
    if (const auto limit = std::visit(Resolve{funnel, complaint}, flag.limit)) {
      limits.push_back(*limit);
    } else {
      failure.messages.push_back({fmt::format("--limit {}: {}", flag.text, complaint)});
    }
  }
  if (!failure.messages.empty()) return tl::unexpected(std::move(failure));
  return limits;
}

}  // namespace funnel::cli
