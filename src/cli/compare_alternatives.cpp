// SPDX-License-Identifier: MIT
#include "cli/compare_alternatives.hpp"

#include "io/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace funnel::cli {

namespace {

/// The same word in every language: the funnel as it is.
constexpr const char* base_name = "Base";

/// Collects alternatives, or what is wrong with them.
class Collector {
 public:
  void add(const std::string& name, tl::expected<Funnel, Failure> funnel) {
    if (funnel) {
      alternatives_.push_back({different(name), std::move(*funnel)});
    } else {
      std::ranges::move(funnel.error().messages, std::back_inserter(failure_.messages));
    }
  }

  tl::expected<std::vector<Alternative>, Failure> take() {
    if (!failure_.messages.empty()) return tl::unexpected(std::move(failure_));
    return std::move(alternatives_);
  }

 private:
  bool is_taken(const std::string& name) const {
    return std::any_of(alternatives_.begin(), alternatives_.end(),
                       [&name](const Alternative& alternative) { return alternative.name == name; });
  }

  /// The name, with a number where another alternative has it already.
  std::string different(const std::string& name) const {
    std::string numbered = name;
    for (int number = 2; is_taken(numbered); ++number) numbered = fmt::format("{} ({})", name, number);
    return numbered;
  }

  std::vector<Alternative> alternatives_;
  Failure failure_{ExitCode::wrong_usage, {}, true};
};

std::string name_of(const ReadFunnel& read) {
  return read.funnel.name.value_or(read.source.substr(read.source.rfind('/') + 1));
}

void add_files(Collector& collector, const FunnelRequest& request, const std::vector<ReadFunnel>& funnels) {
  for (const ReadFunnel& read : funnels) {
    auto funnel = requested(read.funnel, request);
    if (!funnel) {
      for (ErrorMessage& message : funnel.error().messages) message.place = read.source;
    }
    collector.add(name_of(read), std::move(funnel));
  }
}

void add_what_ifs(Collector& collector, const FunnelRequest& request, const Funnel& read,
                  const std::vector<WhatIf>& what_ifs) {
  auto first = requested(read, request);
  const tl::expected<Funnel, Failure> copy = first;
  collector.add(request.scenario.value_or(base_name), std::move(first));
  if (!copy) return;
  for (const WhatIf& what_if : what_ifs) collector.add(what_if.text, changed_by(what_if, *copy));
}

void add_scenarios(Collector& collector, const FunnelRequest& request, const Funnel& read) {
  auto first = requested(read, request);
  const bool fits = first.has_value();
  collector.add(base_name, std::move(first));
  if (!fits) return;  // what is wrong with the flags is wrong with each scenario, too
  for (const Scenario& scenario : read.scenarios) collector.add(scenario.name, requested(read, request, scenario.name));
}

Failure nothing_to_compare() {
  return {ExitCode::wrong_usage,
          {{"there is nothing to compare with: the funnel has no scenarios; add them to a file, or --what-if "
            "sessions=4%, or name "
            "several files"}},
          true};
}

}  // namespace

tl::expected<std::vector<Alternative>, Failure> alternatives_of(const FunnelRequest& request,
                                                                const std::vector<ReadFunnel>& funnels,
                                                                const std::vector<WhatIf>& what_ifs) {
  const ReadFunnel& first = funnels.front();
  const bool alone = funnels.size() == 1 && what_ifs.empty() && first.funnel.scenarios.empty();
  if (alone) return tl::unexpected(nothing_to_compare());
  Collector collector;
  if (funnels.size() > 1) {
    add_files(collector, request, funnels);
  } else if (!what_ifs.empty()) {
    add_what_ifs(collector, request, first.funnel, what_ifs);
  } else {
    add_scenarios(collector, request, first.funnel);
  }
  return collector.take();
}

void check_comparison(FlagProblems& problems, const FunnelFlags& flags, bool has_what_ifs) {
  const auto is_standard_input = [](const std::string& path) { return io::or_standard_input(path) == "-"; };
  if (std::ranges::count_if(flags.input, is_standard_input) > 1) {
    problems.add("FILE is standard input twice; give one of them a path");
  }
  if (flags.input.empty() && flags.preset.empty() && !has_what_ifs) {
    problems.add(
        "there is nothing to compare; add --what-if sessions=4%, or name a file or a --preset with scenarios, or "
        "several files");
  }
  if (flags.input.size() > 1 && has_what_ifs) {
    problems.add("--what-if changes one funnel, and several files are compared with one another; give one file");
  }
  if (!flags.scenario.empty() && !has_what_ifs) {
    problems.add(
        "--scenario: scenarios are compared without it; leave it out, or add --what-if to compare with that one");
  }
}

}  // namespace funnel::cli
