// SPDX-License-Identifier: MIT
// The flags that say what the funnel is, which every command shares: their texts as typed.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::cli {

class OptionRegistrar;

/// Every flag may stand several times on a command line as far as the parser knows: parse_flags() says which must not.
using Texts = std::vector<std::string>;

struct FunnelFlags {
  Texts input;
  Texts revenue;
  Texts clv;
  Texts target;
  Texts months;
  Texts start;
  Texts preset;
  Texts stages;
  Texts rate;
  Texts open;
  Texts cost;
  Texts existing;
  Texts budget;
  Texts scenario;
  Texts currency;
  Texts locale;
  Texts rounding;
  Texts recognition;
  Texts significant;
};

/// One flag: its name, what stands behind it, what it is for.
struct FunnelFlag {
  std::string_view name;
  std::string_view value;
  std::string_view summary;
  Texts FunnelFlags::* texts;
};

std::span<const FunnelFlag> funnel_flags();

/// How many input files a command takes.
enum class FilesRead { one, several };

/// The input file, or files, and all flags of the table.
void add_funnel_flags(OptionRegistrar& options, FunnelFlags& flags, FilesRead files = FilesRead::one);

}  // namespace funnel::cli
