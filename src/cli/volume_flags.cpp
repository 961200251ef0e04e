// SPDX-License-Identifier: MIT
#include "cli/volume_flags.hpp"

#include "cli/stage_message.hpp"

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
  Failure failure{ExitCode::wrong_usage, {}};
  for (const auto& [stage, volume] : volumes) {
    if (const auto index = funnel.stages.find(stage)) {
      entries.push_back({*index, static_cast<std::int64_t>(volume.value().numerator())});
    } else {
      failure.messages.push_back({no_such_stage(stage, funnel), "--volume"});
    }
  }
  if (!failure.messages.empty()) return tl::unexpected(std::move(failure));
  return entries;
}

}  // namespace funnel::cli
