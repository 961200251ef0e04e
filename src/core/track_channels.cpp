// SPDX-License-Identifier: MIT
#include <funnel/channels.hpp>
#include <funnel/tracking.hpp>

namespace funnel {

std::vector<TrackedChannel> track_channels(const Funnel& funnel, const Actuals& actuals,
                                           const TrackQuestion& question) {
  std::vector<TrackedChannel> channels;
  if (actuals.channels.empty()) return channels;
  for (Funnel& part : split(funnel)) {
    const Actuals own{actuals.channels[channels.size()], {}, 0, {}, {}};
    auto tracking = track(part, schedule(part, {schedule_length_for(own), std::nullopt}), own, question);
    channels.push_back({std::move(part), *std::move(tracking)});
  }
  return channels;
}

}  // namespace funnel
