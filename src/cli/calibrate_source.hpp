// SPDX-License-Identifier: MIT
// What calibrate starts from, and what it says where it cannot go on.
#pragma once

#include "cli/calibrate_request.hpp"

#include <funnel/calibration.hpp>

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace funnel::cli {

/// A funnel file as it was read.
struct FunnelFile {
  std::string text;
  Funnel funnel;
  std::optional<language::Locale> locale;
};

tl::expected<FunnelFile, Failure> read_funnel_file(const std::string& path);

/// The text of a funnel file read as `plan` reads it.
tl::expected<ReadFunnel, Failure> as_read(const std::string& text, const std::string& source);

/// The stages that data may be about, with what they are called.
std::vector<io::KnownStage> known_stages(const Funnel& funnel);

std::vector<std::string> stage_ids(const Funnel& funnel);

/// What is wrong with the stages that flags name, where the stages are `ids`; nothing where they are all right.
std::optional<Failure> wrong_stages(const CalibrateRequest& request, const std::vector<std::string>& ids);

/// Why there is no new funnel file, and what would make one.
Failure missing_rates(const std::vector<CalibrationNote>& missing);

/// What data are called where they are quoted: the file's own name.
std::string data_name(const std::string& path);

/// Where rates come from: "crm_export.csv, 2025-01-03 to 2025-12-30".
std::string source_text(const std::string& data, const History& history);

}  // namespace funnel::cli
