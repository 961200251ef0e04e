// SPDX-License-Identifier: MIT
#include "cli/funnel_flags.hpp"

#include "cli/option.hpp"

#include <array>

namespace funnel::cli {

namespace {

constexpr std::array table = std::to_array<FunnelFlag>({
    {"--revenue", "AMOUNT", "Revenue to reach: 200000, 200k, 1.5M", &FunnelFlags::revenue},
    {"--clv", "AMOUNT", "Revenue credited for each customer signed", &FunnelFlags::clv},
    {"--target", "STAGE=N", "Units to reach at a stage instead", &FunnelFlags::target},
    {"--months", "N", "Horizon in months, 1 to 120 (default 12)", &FunnelFlags::months},
    {"--start", "DATE", "First day; without one nothing is dated", &FunnelFlags::start},
    {"--preset", "NAME", "Stages to start from (default b2b-inbound)", &FunnelFlags::preset},
    {"--stages", "LIST", "Own stages: visitors:2%,trials:15%,customers", &FunnelFlags::stages},
    {"--rate", "STAGE=RATE", "3%, 1/4, 2%..4% or 96of3200; repeats", &FunnelFlags::rate},
    {"--open", "STAGE=N", "Units already in a stage today; repeats", &FunnelFlags::open},
    {"--cost", "STAGE=AMOUNT", "Cost of each unit, where costs count; repeats", &FunnelFlags::cost},
    {"--existing", "AMOUNT[:LOST]", "Of today's customers, less LOST: 50000:10%", &FunnelFlags::existing},
    {"--budget", "AMOUNT", "What may be spent, where costs count", &FunnelFlags::budget},
    {"--scenario", "NAME", "Take the figures of a scenario of the file", &FunnelFlags::scenario},
    {"--currency", "CODE", "ISO 4217 code such as CAD (default: locale's)", &FunnelFlags::currency},
    {"--locale", "TAG", "en-US, en-CA, en-GB, fr-CA or fr-FR", &FunnelFlags::locale},
    {"--rounding", "POLICY", "up (default), nearest or exact", &FunnelFlags::rounding},
    {"--recognition", "RULE", "booked (default), or earned over clv_months", &FunnelFlags::recognition},
    {"--significant", "N", "Show volumes to N significant digits, 1 to 18", &FunnelFlags::significant},
});

}  // namespace

std::span<const FunnelFlag> funnel_flags() {
  return table;
}

void add_funnel_flags(OptionRegistrar& options, FunnelFlags& flags, FilesRead files) {
  if (files == FilesRead::several) {
    options.arguments("FILE", "Funnel files; - is standard input", flags.input);
  } else {
    options.texts("FILE", {}, "Funnel file, or - for standard input", flags.input);
  }
  for (const FunnelFlag& flag : table) options.texts(flag.name, flag.value, flag.summary, flags.*flag.texts);
}

}  // namespace funnel::cli
