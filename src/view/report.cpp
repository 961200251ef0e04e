// SPDX-License-Identifier: MIT
#include "view/report.hpp"

#include "language/catalogue.hpp"
#include "view/document_parts.hpp"
#include "view/json_values.hpp"
#include "view/report_target.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string>

namespace funnel::view {

namespace {

using document::Document;
using document::Paragraph;
using document::Section;
using language::Message;
namespace message = language::message;

struct PartWords {
  std::string_view key;
  Message title;
};

/// In the order of ReportPartKind.
constexpr std::array all_part_words = std::to_array<PartWords>({
    {"plan", message::part_plan},
    {"levers", message::part_levers},
    {"compare", message::part_scenarios},
    {"budget", message::part_budget},
    {"schedule", message::part_schedule},
    {"goals", message::part_goals},
    {"track", message::part_tracking},
});

const PartWords& words_of_part(ReportPartKind kind) {
  return all_part_words.at(static_cast<std::size_t>(kind));
}

bool is_nothing_to_others(const document::Block& block) {
  const auto* const paragraph = std::get_if<Paragraph>(&block);
  return paragraph != nullptr && paragraph->for_others && paragraph->for_others->empty();
}

/// Makes one document of several.
class Report {
 public:
  explicit Report(Document document) : document_(std::move(document)) {}

  /// Under a part's title its charts come first, then what stood first in its document; the rest are parts of the part.
  void add(std::string title, ReportPart part) {
    for (Section& section : part.document.sections) leave_out_said(section);
    Section head{std::move(title), {}};
    std::move(part.charts.begin(), part.charts.end(), std::back_inserter(head.blocks));
    auto& sections = part.document.sections;
    auto rest = sections.begin();
    if (rest != sections.end() && rest->heading.empty()) {
      std::move(rest->blocks.begin(), rest->blocks.end(), std::back_inserter(head.blocks));
      ++rest;
    }
    document_.sections.push_back(std::move(head));
    for (; rest != sections.end(); ++rest) {
      rest->depth += 1;
      document_.sections.push_back(std::move(*rest));
    }
    said_.merge(new_);
  }

  void add(Section section) { document_.sections.push_back(std::move(section)); }
  Document take() { return std::move(document_); }

 private:
  /// In the words for readers who have neither the file nor the command line. What an earlier part has said word for
  /// word, such as the dates, need not be said again; unless nothing were left.
  void leave_out_said(Section& section) {
    std::vector<document::Block> left;
    std::erase_if(section.blocks, is_nothing_to_others);
    for (document::Block& block : section.blocks) {
      auto* const paragraph = std::get_if<Paragraph>(&block);
      if (paragraph != nullptr) {
        if (paragraph->for_others) paragraph->text = *paragraph->for_others;
        new_.insert(paragraph->text);
      }
      if (paragraph == nullptr || !said_.contains(paragraph->text)) left.push_back(block);
    }
    if (!left.empty()) section.blocks = std::move(left);
  }

  Document document_;
  std::set<std::string> said_;
  std::set<std::string> new_;  ///< in the part that is being added
};

}  // namespace

document::Document report_document(ReportView view, language::Locale locale) {
  const language::Language words = language_of(locale);
  Report report(headed({message::title_report, message::title_report_named}, view.funnel.name, locale));
  Section target{{}, {}};
  add_paragraph(target, target_sentence(view.funnel, view.plan, view.scenario, locale));
  for (document::Chart& chart : plan_charts({view.funnel, view.plan}, locale)) {
    target.blocks.emplace_back(std::move(chart));
  }
  report.add(std::move(target));
  for (ReportPart& part : view.parts) {
    std::string title = text(words, words_of_part(part.kind).title);
    report.add(std::move(title), std::move(part));
  }
  Document document = report.take();
  if (document.heading.empty()) document.heading = document.title;
  return document;
}

std::string_view report_key(ReportPartKind kind) {
  return words_of_part(kind).key;
}

nlohmann::ordered_json report_json(const Funnel& funnel, const std::optional<std::string>& scenario,
                                   std::vector<ReportPartJson> parts) {
  JsonObject object(4 + all_part_words.size());
  object.add("schema", 1)
      .add("command", "report")
      .add("name", optional_json(funnel.name))
      .add("scenario", optional_json(scenario));
  for (const PartWords& words : all_part_words) {
    const auto part =
        std::ranges::find(parts, words.key, [](const ReportPartJson& one) { return report_key(one.kind); });
    object.add(words.key, part == parts.end() ? Json(nullptr) : std::move(part->json));
  }
  return object.take();
}

}  // namespace funnel::view
