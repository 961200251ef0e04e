// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>

#include <string>

namespace funnel::cli {

/// `no stage has the id "lead"; did you mean "leads"?`
std::string no_such_stage(const std::string& id, const Funnel& funnel);

}  // namespace funnel::cli
