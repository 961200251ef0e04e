// SPDX-License-Identifier: MIT
#include "cli/channel_choice.hpp"
#include "cli/command.hpp"
#include "cli/driver.hpp"
#include "cli/flag_text.hpp"
#include "cli/option.hpp"
#include "cli/planning.hpp"
#include "cli/volume_flags.hpp"
#include "view/risk.hpp"

#include <funnel/risk.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace funnel::cli {

namespace {

struct RiskOptions {
  FunnelFlags funnel;
  OutputFlags output;
  Texts confidence;
  Texts volume;
};

/// What the command's own flags ask.
struct RiskRequest {
  std::vector<Confidence> confidences;
  StageVolumes volumes;
};

std::vector<Confidence> usual_confidences() {
  std::vector<Confidence> confidences;
  for (const int percent : {50, 80, 90, 95, 99}) {
    confidences.push_back(*Confidence::make(*Fraction::make(percent, 100)));
  }
  return confidences;
}

std::vector<Confidence> parse_confidences(FlagProblems& problems, const Texts& texts) {
  if (texts.empty()) return usual_confidences();
  std::vector<Confidence> confidences;
  for (const std::string& text : texts) {
    const auto confidence = value_of<Confidence>(problems, "--confidence", {text}, io::parse_confidence);
    if (!confidence) continue;
    if (std::find(confidences.begin(), confidences.end(), *confidence) != confidences.end()) {
      problems.add(fmt::format("--confidence names {} twice; name each chance once", text));
    }
    confidences.push_back(*confidence);
  }
  return confidences;
}

tl::expected<Answer, Failure> answered(const Funnel& funnel, const RiskRequest& request) {
  const auto entries = entries_of(request.volumes, funnel);
  if (!entries) return tl::unexpected(entries.error());
  if (auto failure = several_channels(funnel, "risk looks at")) return tl::unexpected(std::move(*failure));
  const auto plan = planned(funnel);
  if (!plan) return tl::unexpected(plan.error());
  const auto view = [funnel = &funnel, plan = *plan, risk = risk(funnel, *plan, {request.confidences, *entries})] {
    return view::RiskView{*funnel, plan, risk};
  };
  return Answer{[view] { return view::risk_json(view()); },
                [view](language::Locale locale) { return view::risk_document(view(), locale); }};
}

}  // namespace

Action set_up_risk(OptionRegistrar& registrar) {
  auto options = std::make_shared<RiskOptions>();
  add_funnel_flags(registrar, options->funnel);
  add_output_flags(registrar, options->output);
  registrar.texts("--confidence", "CHANCE", "Chance to find volumes for; repeats (50% to 99%)", options->confidence);
  registrar.texts("--volume", "STAGE=N", "Volumes to reckon with, not the planned; repeats", options->volume);
  return [options] {
    FlagProblems problems;
    RiskRequest request{parse_confidences(problems, options->confidence), parse_volumes(problems, options->volume)};
    return answer(options->funnel, options->output, problems,
                  [request](const Funnel& funnel) { return answered(funnel, request); });
  };
}

}  // namespace funnel::cli
