// SPDX-License-Identifier: MIT
#pragma once

#include "io/problem.hpp"

#include <funnel/funnel.hpp>

#include <tl/expected.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace funnel::io {

struct ReadOptions {
  const Funnel& base;                         ///< what a document without stages is about: a preset
  std::span<const std::string_view> locales;  ///< the tags that "locale" may be
};

/// A funnel file: the funnel, and what else the file says.
struct FunnelDocument {
  Funnel funnel;
  std::optional<std::string> locale;
  bool has_stages = false;
};

/// Reads a funnel file, all of it, or says everything that is wrong with it.
tl::expected<FunnelDocument, Problems> read_funnel(std::string_view json, const ReadOptions& options);

}  // namespace funnel::io
