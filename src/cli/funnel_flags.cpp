// SPDX-License-Identifier: MIT
#include "cli/funnel_flags.hpp"

#include "cli/option.hpp"

#include <array>

namespace funnel::cli {

namespace {

constexpr std::array table = std::to_array<FunnelFlag>({
    {"--revenue", "AMOUNT", "Revenue to reach over the horizon: 200000, 200k, 1.5M", &FunnelFlags::revenue},
    {"--clv", "AMOUNT", "Revenue credited to the target for each customer signed", &FunnelFlags::clv},
    {"--target", "STAGE=N", "Units to reach at a stage, instead of revenue", &FunnelFlags::target},
    {"--months", "N", "Length of the horizon, 1 to 120 months (default 12)", &FunnelFlags::months},
    {"--start", "DATE", "First day of the horizon, such as 2026-01-01 (default: nothing is dated)",
     &FunnelFlags::start},
    {"--preset", "NAME", "Stages and rates to start from (default b2b-inbound)", &FunnelFlags::preset},
    {"--stages", "LIST", "Stages of one's own, top first: visitors:2%,trials:15%,customers", &FunnelFlags::stages},
    {"--rate", "STAGE=RATE", "Rate from a stage to the next: 3%, 1/4, 2%..4% or 96of3200; repeats", &FunnelFlags::rate},
    {"--open", "STAGE=N", "Units already in a stage today; repeats", &FunnelFlags::open},
    {"--cost", "STAGE=AMOUNT", "Cost of each unit that enters a stage, for commands that reckon costs; repeats",
     &FunnelFlags::cost},
    {"--existing", "AMOUNT[:LOST]", "Revenue from today's customers and the share that goes: 50000:10%",
     &FunnelFlags::existing},
    {"--budget", "AMOUNT", "What may be spent, for commands that reckon costs", &FunnelFlags::budget},
    {"--scenario", "NAME", "Take the figures of a scenario of the file", &FunnelFlags::scenario},
    {"--currency", "CODE", "ISO 4217 code, such as CAD (default: that of the locale)", &FunnelFlags::currency},
    {"--locale", "TAG", "en-US, en-CA, en-GB, fr-CA or fr-FR (default: the file's, else the environment's)",
     &FunnelFlags::locale},
    {"--rounding", "POLICY", "up (default), nearest or exact", &FunnelFlags::rounding},
    {"--significant", "N", "Show volumes of the horizon to N significant digits, 1 to 18", &FunnelFlags::significant},
});

}  // namespace

std::span<const FunnelFlag> funnel_flags() {
  return table;
}

void add_funnel_flags(OptionRegistrar& options, FunnelFlags& flags) {
  options.texts("FILE", {}, "Funnel file, or - for standard input", flags.input);
  for (const FunnelFlag& flag : table) options.texts(flag.name, flag.value, flag.summary, flags.*flag.texts);
}

}  // namespace funnel::cli
