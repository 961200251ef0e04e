// SPDX-License-Identifier: MIT
#include "cli/volume_flags.hpp"

#include "cli/stage_message.hpp"

#include <fmt/format.h>

namespace funnel::cli {

StageVolumes parse_volumes(FlagProblems& problems, const Texts& texts) {
  StageVolumes volumes;
  for (const std::string& text : texts) {
    if (auto volume = parse_stage_value<Count>(problems, "--volume", text, io::parse_count)) {
      volumes.push_back(std::move(*volume));
    }
  }
  return volumes;
}

tl::expected<std::vector<Entry>, Failure> entries_of(const StageVolumes& volumes, const Funnel& funnel) {
  std::vector<Entry> entries;
  Failure failure{ExitCode::wrong_usage, {}, true};
  for (const auto& [stage, volume] : volumes) {
    const auto units = static_cast<std::int64_t>(volume.value().numerator());
    if (const auto index = funnel.stages.find(stage)) {
      entries.push_back({*index, units});
    } else {
      failure.messages.push_back({fmt::format("--volume {}={}: {}", stage, units, no_such_stage(stage, funnel))});
    }
  }
  if (!failure.messages.empty()) return tl::unexpected(std::move(failure));
  return entries;
}

}  // namespace funnel::cli
