// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace funnel::cli {

/// The documented exit codes.
enum class ExitCode { done = 0, answer_is_no = 1, wrong_usage = 2, bad_data = 3, cannot_read_or_write = 4 };

/// One line about what is wrong: what was found, and what would be right.
struct ErrorMessage {
  std::string text;
  std::string place = {};  ///< "plan.json:7:15", "--months"; empty where there is none
  std::string path = {};   ///< JSON Pointer of the value that it is about
};

/// Why a run, or one document of a stream, has no answer.
struct Failure {
  ExitCode code;
  std::vector<ErrorMessage> messages;
  bool about_flags = false;  ///< the command line is at fault, not the document that it was asked of
};

}  // namespace funnel::cli
