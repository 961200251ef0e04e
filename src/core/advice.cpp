// SPDX-License-Identifier: MIT
#include "core/advice_parts.hpp"

#include <funnel/advice.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace funnel {

namespace {

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

/// Who owns the stage in a preset, this one before the others; nobody where none has it.
std::vector<std::string> usual_owners(const std::string& stage, std::optional<std::string_view> likeliest) {
  std::vector<std::string_view> ids;
  if (likeliest) ids.push_back(*likeliest);
  for (const std::string_view id : preset_ids()) ids.push_back(id);
  for (const std::string_view id : ids) {
    const StageList stages = preset(id)->stages;
    if (const auto place = stages.find(stage)) return stages[*place].departments;
  }
  return {};
}

/// Collects what is to be said of one funnel.
class Adviser {
 public:
  Adviser(const Funnel& funnel, std::optional<std::string_view> preset) : funnel_(funnel) {
    likeliest_ = preset ? preset : likeliest_preset(funnel.stages);
    if (funnel.preset) likeliest_ = preset_facts(*funnel.preset)->id;
    const auto facts = likeliest_ ? preset_facts(*likeliest_) : std::nullopt;
    if (!facts || facts->middle == PresetMiddle::single) return;
    norm_ = RateNorm{*facts, funnel::preset(*likeliest_)->stages};
    // The preset's own stages are its own norm: it is worth a word only where something else has rates.
    if (!funnel.preset) result_.preset = facts->id;
  }

  AdviceList make() && {
    if (!funnel_.horizon.start()) add({AdviceCode::no_deadline});
    add_all(lag_advice(funnel_));
    about_target();
    if (funnel_.preset) {
      add({AdviceCode::preset_figures, {}, preset_facts(*funnel_.preset)->id});
    } else {
      for (std::size_t index = 0; index < funnel_.stages.size(); ++index) about_stage(index);
    }
    about_overrides();
    about_scenarios();
    return std::move(result_);
  }

 private:
  void add(Advice advice) { result_.advice.push_back(std::move(advice)); }

  void add_all(std::vector<Advice> list) { std::ranges::move(list, std::back_inserter(result_.advice)); }

  /// Those that `funnel init` wrote, whatever has become of the stages' own rates.
  void about_scenarios() {
    if (!norm_ || funnel_.preset) return;
    const Funnel begun = *preset(norm_->facts.id);
    for (std::size_t index = 0; index < funnel_.scenarios.size(); ++index) {
      if (std::ranges::find(begun.scenarios, funnel_.scenarios[index]) == begun.scenarios.end()) continue;
      Advice advice{AdviceCode::preset_scenario, {}, norm_->facts.id};
      advice.scenario = index;
      add(std::move(advice));
    }
  }

  void about_overrides() {
    std::vector<Advice> list = RateAdvice(funnel_, norm_).of_overrides();
    if (std::ranges::find(list, AdviceCode::rate_outside_spread, &Advice::code) != list.end()) {
      result_.preset = norm_->facts.id;
    }
    add_all(std::move(list));
  }

  bool needs_clv() const {
    const bool revenue = funnel_.target && std::holds_alternative<RevenueTarget>(*funnel_.target);
    const auto has_clv = [](const Channel& channel) { return channel.clv.has_value(); };
    return revenue && !funnel_.clv && !all_channels(funnel_, has_clv);
  }

  void about_target() {
    const auto begun = preset_begun_with(funnel_.stages);
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
    add_all(RateAdvice(funnel_, norm_).of_stage(index));
    const auto has_baseline = [&stage](const Channel& channel) {
      const StageFigures* own = own_figures(channel.stages, stage.id);
      return own != nullptr && own->baseline;
    };
    if (!stage.figures.baseline && !all_channels(funnel_, has_baseline)) add({AdviceCode::no_baseline, index});
    about_departments(index);
  }

  /// Those of a preset that the file lists, if it lists any.
  std::vector<std::string> owners_for(const std::string& stage) const {
    std::vector<std::string> owners = usual_owners(stage, likeliest_);
    std::erase_if(owners, [this](const std::string& id) { return !funnel_.departments.empty() && !is_listed(id); });
    return owners;
  }

  void about_departments(std::size_t index) {
    const auto has_departments = [](const Channel& channel) { return !channel.departments.empty(); };
    const auto& departments = funnel_.stages[index].departments;
    if (departments.empty() && !all_channels(funnel_, has_departments)) {
      Advice advice{AdviceCode::no_owner, index};
      advice.owners = owners_for(funnel_.stages[index].id);
      add(std::move(advice));
    }
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
    return std::ranges::find(standard, id) != standard.end() || is_listed(id);
  }

  bool is_listed(const std::string& id) const {
    return std::ranges::find(funnel_.departments, id, &Department::id) != funnel_.departments.end();
  }

  const Funnel& funnel_;
  std::optional<std::string_view> likeliest_;
  std::optional<RateNorm> norm_;
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
