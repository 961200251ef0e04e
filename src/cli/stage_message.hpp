// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>

#include <string>
#include <vector>

namespace funnel::cli {

/// `no stage has the id "lead"; did you mean "leads"?`
std::string no_such_stage(const std::string& id, const Funnel& funnel);
std::string no_such_stage(const std::string& id, const std::vector<std::string>& ids);

}  // namespace funnel::cli
