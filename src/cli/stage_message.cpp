// SPDX-License-Identifier: MIT
#include "cli/stage_message.hpp"

#include "io/suggest.hpp"

#include <fmt/format.h>

#include <string_view>

namespace funnel::cli {

std::string no_such_stage(const std::string& id, const Funnel& funnel) {
  std::vector<std::string> ids;
  for (const Stage& stage : funnel.stages.all()) ids.push_back(stage.id);
  return no_such_stage(id, ids);
}

std::string no_such_stage(const std::string& id, const std::vector<std::string>& ids) {
  const std::vector<std::string_view> known(ids.begin(), ids.end());
  return fmt::format("no stage has the id \"{}\"{}", id, io::hint(id, "the stages are", known));
}

}  // namespace funnel::cli
