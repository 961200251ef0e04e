// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/calendar.hpp>
#include <funnel/changes.hpp>
#include <funnel/channel.hpp>
#include <funnel/horizon.hpp>
#include <funnel/means.hpp>
#include <funnel/rounding.hpp>
#include <funnel/stage.hpp>
#include <funnel/target.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel {

/// The stages of a funnel, from the top (sessions) to the bottom (customers).
class StageList {
 public:
  static constexpr std::size_t most_stages = 100;

  /// Nothing unless there are 1 to 100 stages with different ids, every stage but the last has a rate, and the last has
  /// neither rate nor open units.
  static std::optional<StageList> make(std::vector<Stage> stages);

  const std::vector<Stage>& all() const { return stages_; }
  std::size_t size() const { return stages_.size(); }
  const Stage& operator[](std::size_t index) const { return stages_[index]; }
  const Stage& last() const { return stages_.back(); }
  /// Where the stage with this id stands, from the top.
  std::optional<std::size_t> find(std::string_view id) const;

  friend bool operator==(const StageList&, const StageList&) = default;

 private:
  explicit StageList(std::vector<Stage> stages) : stages_(std::move(stages)) {}
  std::vector<Stage> stages_;
};

/// When revenue counts towards the target: when the customer signs, or as the CLV is earned.
enum class Recognition { booked, earned };

/// What files, flags and JSON call them, in the order of Recognition.
inline constexpr std::array<std::string_view, 2> recognition_ids = {"booked", "earned"};

constexpr std::string_view id_of(Recognition recognition) {
  return recognition_ids[static_cast<std::size_t>(recognition)];
}

/// Who does what for a stage, where it differs from the order of its departments. Department ids.
struct Responsibilities {
  std::string stage;
  std::vector<std::string> responsible;
  std::vector<std::string> accountable;
  std::vector<std::string> consulted;
  std::vector<std::string> informed;
  friend bool operator==(const Responsibilities&, const Responsibilities&) = default;
};

struct Funnel;

/// Whose channel a funnel is: the funnel that was divided, and the channel's place in it.
struct ChannelOrigin {
  std::shared_ptr<const Funnel> whole;
  std::size_t channel = 0;
};

/// All that a funnel file says. Each value is valid; ids in scenarios, channels and responsibilities name stages.
struct Funnel {
  explicit Funnel(StageList list) : stages(std::move(list)) {}

  std::optional<std::string> name;
  std::optional<std::string> preset;    ///< id of the preset that the stages come from
  std::optional<std::string> currency;  ///< ISO 4217
  Horizon horizon;
  std::optional<Target> target;
  std::vector<std::string> target_departments;
  std::optional<ExistingRevenue> existing;
  std::optional<Clv> clv;
  int clv_months = 12;  ///< months over which the CLV is earned
  Volume deal_cv;       ///< coefficient of variation of one customer's value
  Recognition recognition = Recognition::booked;
  std::optional<Share> margin;
  std::optional<Money> budget;
  Rounding rounding = Rounding::up;
  std::optional<SignificantDigits> significant;
  StageList stages;
  std::vector<Department> departments;
  std::vector<FixedCost> costs;
  std::vector<Channel> channels;
  CalendarShape calendar;
  std::vector<Scenario> scenarios;
  std::vector<Responsibilities> raci;
  std::optional<ChannelOrigin> origin;  ///< of the funnel that channel_of() makes
};

}  // namespace funnel
