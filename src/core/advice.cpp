// SPDX-License-Identifier: MIT
#include "core/computation.hpp"
#include "core/horizon_time.hpp"
#include "core/plan_figures.hpp"

#include <funnel/advice.hpp>

#include <algorithm>
#include <array>
#include <chrono>

namespace funnel {

namespace {

/// Whether stage and next stage are the same: their rates can be compared.
std::optional<std::size_t> same_step(const StageList& stages, std::size_t index, const StageList& others) {
  const auto place = others.find(stages[index].id);
  const bool same =
      place && index + 1 < stages.size() && *place + 1 < others.size() && stages[index + 1].id == others[*place + 1].id;
  return same ? place : std::nullopt;
}

std::size_t same_steps(const StageList& stages, const StageList& others) {
  std::size_t count = 0;
  for (std::size_t index = 0; index < stages.size(); ++index) count += same_step(stages, index, others) ? 1 : 0;
  return count;
}

/// Whether every channel, of one at least, has something of its own.
template <class Has>
bool all_channels(const Funnel& funnel, Has has) {
  return !funnel.channels.empty() && std::ranges::all_of(funnel.channels, has);
}

const StageFigures* own_figures(const Channel& channel, const std::string& stage) {
  const auto found = std::ranges::find(channel.stages, stage, &std::pair<std::string, StageFigures>::first);
  return found == channel.stages.end() ? nullptr : &found->second;
}

/// How long it takes from the top to the target's stage.
Rational lag_days(const Funnel& funnel, const Channel* channel) {
  Rational total;
  for (std::size_t index = 0; index < goal_of(funnel); ++index) {
    const Stage& stage = funnel.stages[index];
    const StageFigures* own = channel == nullptr ? nullptr : own_figures(*channel, stage.id);
    const auto& lag = own != nullptr && own->lag ? own->lag : stage.figures.lag;
    if (lag) total = total + Rational(lag->days.value());
  }
  return total;
}

/// That of the slowest channel, where there are channels.
Rational longest_lag_days(const Funnel& funnel) {
  if (funnel.channels.empty()) return lag_days(funnel, nullptr);
  Rational longest;
  for (const Channel& channel : funnel.channels) longest = std::max(longest, lag_days(funnel, &channel));
  return longest;
}

Rational horizon_days(const Horizon& horizon) {
  if (!horizon.start()) return days_in_month() * Rational(horizon.months());
  return Rational((std::chrono::sys_days(*horizon.end()) - std::chrono::sys_days(*horizon.start())).count() + 1);
}

/// Collects what is to be said of one funnel.
class Adviser {
 public:
  Adviser(const Funnel& funnel, std::optional<std::string_view> preset) : funnel_(funnel) {
    if (funnel.preset) return;
    const auto id = preset ? preset : likeliest_preset(funnel.stages);
    facts_ = id ? preset_facts(*id) : std::nullopt;
    if (!facts_ || facts_->middle == PresetMiddle::single) return;
    result_.preset = facts_->id;
    compared_ = funnel::preset(*id);
  }

  AdviceList make() && {
    about_horizon();
    about_target();
    if (funnel_.preset) {
      add({AdviceCode::preset_figures, {}, preset_facts(*funnel_.preset)->id});
    } else {
      for (std::size_t index = 0; index < funnel_.stages.size(); ++index) about_stage(index);
    }
    return std::move(result_);
  }

 private:
  void add(Advice advice) { result_.advice.push_back(std::move(advice)); }

  void about_horizon() {
    if (!funnel_.horizon.start()) add({AdviceCode::no_deadline});
    const Rational days = longest_lag_days(funnel_);
    if (days < horizon_days(funnel_.horizon)) return;
    Advice advice{AdviceCode::horizon_below_lags};
    advice.lag_months = nearest_fraction(days / days_in_month());
    advice.lag_to = goal_of(funnel_);
    add(std::move(advice));
  }

  /// The preset whose examples stand in the file, while one of its stages says that it began with it.
  std::optional<PresetFacts> begun_with() const {
    for (const Stage& stage : funnel_.stages.all()) {
      const auto id = starting_preset(stage);
      if (auto facts = id ? preset_facts(*id) : std::nullopt) return facts;
    }
    return std::nullopt;
  }

  bool needs_clv() const {
    const bool revenue = funnel_.target && std::holds_alternative<RevenueTarget>(*funnel_.target);
    const auto has_clv = [](const Channel& channel) { return channel.clv.has_value(); };
    return revenue && !funnel_.clv && !all_channels(funnel_, has_clv);
  }

  void about_target() {
    const auto begun = begun_with();
    if (!funnel_.target) add({AdviceCode::no_target});
    if (begun && funnel_.target == Target(RevenueTarget{begun->example_revenue})) {
      add({AdviceCode::example_target, {}, begun->id});
    }
    if (needs_clv()) add({AdviceCode::no_clv});
    if (begun && funnel_.clv == begun->example_clv) add({AdviceCode::example_clv, {}, begun->id});
  }

  void about_stage(std::size_t index) {
    const Stage& stage = funnel_.stages[index];
    const auto begun = starting_preset(stage);
    const auto facts = begun ? preset_facts(*begun) : std::nullopt;
    if (facts) add({AdviceCode::preset_figure, index, facts->id});
    about_rate(index);
    const auto has_baseline = [&stage](const Channel& channel) {
      const StageFigures* own = own_figures(channel, stage.id);
      return own != nullptr && own->baseline;
    };
    if (!stage.figures.baseline && !all_channels(funnel_, has_baseline)) add({AdviceCode::no_baseline, index});
    about_departments(index);
  }

  void about_rate(std::size_t index) {
    const StageFigures& figures = funnel_.stages[index].figures;
    if (!figures.rate) return;
    const Rate rate = planning_rate(*figures.rate);
    const auto place = compared_ ? same_step(funnel_.stages, index, compared_->stages) : std::nullopt;
    const auto spread = place ? facts_->spreads[*place] : std::nullopt;
    if (spread && (rate < spread->low || rate > spread->high)) {
      Advice advice{AdviceCode::rate_outside_spread, index, result_.preset};
      advice.spread = spread;
      add(std::move(advice));
    }
    if (figures.reachable && *figures.reachable < rate) add({AdviceCode::reachable_below_rate, index});
  }

  void about_departments(std::size_t index) {
    const auto has_departments = [](const Channel& channel) { return !channel.departments.empty(); };
    const auto& departments = funnel_.stages[index].departments;
    if (departments.empty() && !all_channels(funnel_, has_departments)) add({AdviceCode::no_owner, index});
    for (const std::string& id : departments) {
      if (funnel_.departments.empty() || is_known_department(id)) continue;
      Advice advice{AdviceCode::department_not_listed, index};
      advice.department = id;
      add(std::move(advice));
    }
  }

  /// Listed, or one that nobody mistypes: it is standard.
  bool is_known_department(const std::string& id) const {
    constexpr std::array<std::string_view, 3> standard = {"marketing", "sales", "customer-service"};
    return std::ranges::find(standard, id) != standard.end() ||
           std::ranges::find(funnel_.departments, id, &Department::id) != funnel_.departments.end();
  }

  const Funnel& funnel_;
  std::optional<PresetFacts> facts_;
  std::optional<Funnel> compared_;
  AdviceList result_;
};

}  // namespace

std::optional<std::string_view> likeliest_preset(const StageList& stages) {
  std::optional<std::string_view> best;
  std::size_t most = 0;
  std::size_t shortest = 0;
  for (const std::string_view id : preset_ids()) {
    const StageList others = preset(id)->stages;
    const std::size_t same = same_steps(stages, others);
    const bool enough = same > 0 && 2 * same >= stages.size() - 1;
    const bool better = same > most || (same == most && others.size() < shortest);
    if (!enough || !better) continue;
    best = id;
    most = same;
    shortest = others.size();
  }
  return best;
}

AdviceList advice(const Funnel& funnel, std::optional<std::string_view> preset) {
  return Adviser(funnel, preset).make();
}

}  // namespace funnel
