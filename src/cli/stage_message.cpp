// SPDX-License-Identifier: MIT
#include "cli/stage_message.hpp"

#include "io/suggest.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace funnel::cli {

std::string no_such_stage(const std::string& id, const Funnel& funnel) {
  std::vector<std::string_view> ids;
  for (const Stage& stage : funnel.stages.all()) ids.emplace_back(stage.id);
  return fmt::format("no stage has the id \"{}\"{}", id, io::hint(id, "the stages are", ids));
}

}  // namespace funnel::cli
