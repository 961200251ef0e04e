// SPDX-License-Identifier: MIT
#include <funnel/calibration.hpp>

#include <algorithm>

namespace funnel {

namespace {

using Code = CalibrationNoteCode;

/// Why the data give no rate.
Code reason_of(const StageHistory& data) {
  if (data.of <= 0) return Code::nothing_counted;
  return data.converted > data.of ? Code::counts_exceed : Code::nothing_converted;
}

CalibrationNote note_of(Code code, const std::string& stage, const StageHistory& data) {
  CalibrationNote note{code, stage};
  note.converted = data.converted;
  note.of = data.of;
  return note;
}

std::int64_t units_at(const History& history, std::size_t stage) {
  std::int64_t units = 0;
  for (const ChannelHistory& channel : history.channels) units += channel.stages[stage].entered;
  return units;
}

/// The calibration of one history, part by part.
class Calibrator {
 public:
  Calibrator(const History& history, const CalibrationRequest& request) : history_(history), request_(request) {
    if (request.funnel == nullptr) {
      ids_ = history.stages;
      return;
    }
    for (const Stage& stage : request.funnel->stages.all()) ids_.push_back(stage.id);
  }

  Calibration make() && {
    if (!history_.unused_columns.empty()) result_.notes.push_back({Code::columns_unused});
    for (std::size_t index = 0; index < ids_.size(); ++index) add_stage(index);
    if (history_.kind == HistoryKind::counts) add_period_notes();
    if (history_.kind == HistoryKind::cohorts) add_last_day_note();
    const auto young = [](const StageHistory& stage) { return stage.too_young > 0; };
    if (std::any_of(history_.total.begin(), history_.total.end(), young)) result_.notes.push_back({Code::too_young});
    add_channels();
    return std::move(result_);
  }

 private:
  std::optional<std::size_t> in_history(const std::string& id) const {
    const auto found = std::find(history_.stages.begin(), history_.stages.end(), id);
    if (found == history_.stages.end()) return std::nullopt;
    return static_cast<std::size_t>(found - history_.stages.begin());
  }

  const StageFigures* in_funnel(const std::string& id) const {
    if (request_.funnel == nullptr) return nullptr;
    const auto index = request_.funnel->stages.find(id);
    return index ? &request_.funnel->stages[*index].figures : nullptr;
  }

  std::optional<Evidence> given_rate(const std::string& id) const {
    for (const auto& [stage, rate] : request_.rates) {
      if (stage == id) return rate;
    }
    return std::nullopt;
  }

  /// The rate to plan with where the data have none.
  std::optional<Rate> planned_rate(const std::string& id) const {
    if (const auto given = given_rate(id)) return planning_rate(*given);
    const StageFigures* figures = in_funnel(id);
    return figures != nullptr && figures->rate ? std::optional(planning_rate(*figures->rate)) : std::nullopt;
  }

  void add_stage(std::size_t index) {
    const std::string& id = ids_[index];
    result_.stages.push_back({id, std::nullopt, std::nullopt, std::nullopt, false});
    if (index + 1 == ids_.size()) return;
    const auto place = in_history(id);
    const bool followed = place && in_history(ids_[index + 1]) == *place + 1;
    if (!followed) {
      keep(CalibrationNote{place ? Code::stage_not_followed : Code::stage_absent, id});
      return;
    }
    measure(id, history_.total[*place]);
  }

  void measure(const std::string& id, const StageHistory& data) {
    CalibratedStage& stage = result_.stages.back();
    const auto planned = planned_rate(id);
    const auto counts = evidence_of(data, planned);
    if (!counts) return keep(note_of(reason_of(data), id, data));
    stage.rate = *counts;
    stage.measured = true;
    if (data.lag) {
      stage.lag = Lag{data.lag->mean};
      stage.lag_spread = Lag{data.lag->spread};
    }
    const bool none = data.converted == 0;
    if (!none && !given_rate(id)) return;
    CalibrationNote note = note_of(none ? Code::nothing_converted : Code::rate_not_needed, id, data);
    note.planned = none ? planned : std::optional(planning_rate(*given_rate(id)));
    result_.notes.push_back(std::move(note));
  }

  /// The stage that was added last has the rate that was given, or keeps its own.
  void keep(CalibrationNote note) {
    result_.stages.back().rate = given_rate(note.stage);
    note.planned = planned_rate(note.stage);
    if (!note.planned) result_.missing.push_back(note);
    result_.notes.push_back(std::move(note));
  }

  void add_period_notes() {
    for (std::size_t index = 0; index + 1 < history_.stages.size(); ++index) {
      const std::string& id = history_.stages[index];
      const StageHistory& data = history_.total[index];
      const std::int64_t periods = index < history_.periods_exceeded.size() ? history_.periods_exceeded[index] : 0;
      if (periods > 0 && data.converted <= data.of) {
        CalibrationNote note = note_of(Code::counts_exceed_in_periods, id, data);
        note.count = periods;
        result_.notes.push_back(std::move(note));
      }
      const bool incomplete = data.of != data.entered || data.converted != history_.total[index + 1].entered;
      if (incomplete) result_.notes.push_back(note_of(Code::periods_incomplete, id, data));
      const StageFigures* figures = in_funnel(id);
      const bool dated = figures != nullptr && figures->lag && history_.period_days;
      if (dated && is_long_against(*figures->lag, *history_.period_days)) {
        result_.notes.push_back(note_of(Code::lag_long, id, data));
      }
    }
  }

  void add_last_day_note() {
    if (!history_.last_day || !history_.day_before_last) return;
    CalibrationNote note{Code::last_day_apart};
    note.count = (*history_.last_day - *history_.day_before_last).count();
    if (note.count > suspicious_gap_days) result_.notes.push_back(std::move(note));
  }

  CalibrationNote channel_note(Code code, const ChannelHistory& channel) const {
    CalibrationNote note{code};
    note.channel = channel.name;
    return note;
  }

  void add_channels() {
    const bool known = request_.funnel != nullptr && !request_.funnel->channels.empty();
    const auto stage = known ? std::nullopt : share_stage(history_);
    const std::int64_t all = stage ? units_at(history_, *stage) : 0;
    for (std::size_t index = 0; index < history_.channels.size(); ++index) {
      const ChannelHistory& channel = history_.channels[index];
      const auto& id = request_.channel_ids[index];
      const std::int64_t units = stage ? channel.stages[*stage].entered : 0;
      if (!id || (!known && units == 0)) {
        result_.notes.push_back(channel_note(id ? Code::channel_without_share : Code::channel_unknown, channel));
        continue;
      }
      add_channel(channel, *id, known ? std::nullopt : std::optional(UnitShare{units, all}));
    }
  }

  void add_channel(const ChannelHistory& channel, const std::string& id, std::optional<UnitShare> share) {
    CalibratedChannel made{id, channel.name, share, {}};
    for (const CalibratedStage& stage : result_.stages) {
      const auto place = in_history(stage.id);
      if (!place || !stage.measured) continue;
      const StageHistory& data = channel.stages[*place];
      if (const auto counts = evidence_of(data, channel_plan(id, stage))) {
        made.stages.push_back({stage.id, *counts, std::nullopt, std::nullopt, true});
      } else if (data.converted > data.of) {
        CalibrationNote note = note_of(Code::counts_exceed, stage.id, data);
        note.channel = channel.name;
        note.planned = channel_plan(id, stage);
        result_.notes.push_back(std::move(note));
      }
    }
    result_.channels.push_back(std::move(made));
  }

  /// The rate of the channel where nothing of it converted: its own so far, else that of all channels.
  Rate channel_plan(const std::string& id, const CalibratedStage& stage) const {
    if (request_.funnel != nullptr) {
      for (const Channel& channel : request_.funnel->channels) {
        if (channel.id != id) continue;
        for (const auto& [name, figures] : channel.stages) {
          if (name == stage.id && figures.rate) return planning_rate(*figures.rate);
        }
      }
    }
    return planning_rate(*stage.rate);
  }

  const History& history_;
  const CalibrationRequest& request_;
  std::vector<std::string> ids_;
  Calibration result_;
};

}  // namespace

Calibration calibrated(const History& history, const CalibrationRequest& request) {
  return Calibrator(history, request).make();
}

std::optional<std::size_t> share_stage(const History& history) {
  for (std::size_t stage = history.stages.size(); stage-- > 0;) {
    if (units_at(history, stage) > 0) return stage;
  }
  return std::nullopt;
}

std::optional<std::chrono::sys_days> covered_until(const History& history) {
  using namespace std::chrono;
  if (history.kind == HistoryKind::cohorts) return history.last_day;
  if (!history.last_day || !history.period_days) return std::nullopt;
  const year_month_day last(*history.last_day);
  const int months_each = months_of(*history.period_days);
  const bool of_months = last.day() == day(1) && *history.period_days >= 28;
  const sys_days next =
      of_months ? sys_days(last + months(months_each)) : *history.last_day + days(*history.period_days);
  return next - days(1);
}

}  // namespace funnel
