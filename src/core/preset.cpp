// SPDX-License-Identifier: MIT
#include <funnel/preset.hpp>

#include <array>
#include <utility>

namespace funnel {

namespace {

constexpr std::array<std::string_view, 1> built_in_ids = {default_preset};

Stage stage(std::string id, std::optional<int> percent, std::vector<std::string> departments) {
  Stage made;
  made.id = std::move(id);
  made.departments = std::move(departments);
  if (percent) made.figures.rate = KnownRate{*Rate::make(*Fraction::make(*percent, 100))};
  return made;
}

Funnel b2b_inbound() {
  std::vector<Stage> stages;
  stages.push_back(stage("sessions", 3, {"marketing"}));
  stages.push_back(stage("leads", 5, {"marketing"}));
  stages.push_back(stage("mql", 20, {"marketing"}));
  stages.push_back(stage("sql", 25, {"marketing", "sales"}));
  stages.push_back(stage("opportunities", 25, {"sales", "customer-service"}));
  stages.push_back(stage("customers", std::nullopt, {"sales"}));
  Funnel funnel(*StageList::make(std::move(stages)));
  funnel.preset = default_preset;
  funnel.target_departments = {"sales", "customer-service"};
  return funnel;
}

}  // namespace

std::span<const std::string_view> preset_ids() {
  return built_in_ids;
}

std::optional<Funnel> preset(std::string_view id) {
  if (id == default_preset) return b2b_inbound();
  return std::nullopt;
}

}  // namespace funnel
