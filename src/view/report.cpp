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
  /// `stays` is what sections say that do not follow what may be changed; nothing where nothing may be.
  Report(Document document, std::optional<std::string> stays)
      : document_(std::move(document)), stays_(std::move(stays)) {}

  /// Under a part's title its charts come first, then what stood first in its document; the rest are parts of the part.
  void add(std::string title, ReportPart part) {
    for (Section& section : part.document.sections) leave_out_said(section);
    Section head{std::move(title), {}};
    std::move(part.charts.begin(), part.charts.end(), std::back_inserter(head.blocks));
    auto& sections = part.document.sections;
    auto rest = sections.begin();
    if (stays_) say_what_stays(part.kind, head, sections);
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

  /// The first table of a plan or of a budget follows, and says so itself. Each part, and what will have a sheet of its
  /// own: the first figures stand with the part's title, unless charts stand there.
  void say_what_stays(ReportPartKind kind, Section& head, std::vector<Section>& sections) const {
    const bool first_follows = kind == ReportPartKind::plan || kind == ReportPartKind::budget;
    bool is_said = first_follows || !has_figures(head) || (!sections.empty() && sections.front().heading.empty());
    if (!first_follows) say_what_stays(head);
    for (Section& section : sections) {
      if (!has_figures(section)) continue;
      if (!is_said) say_what_stays(section);
      is_said = false;
    }
  }

  void say_what_stays(Section& section) const { section.blocks.insert(section.blocks.begin(), Paragraph{*stays_}); }

  static bool has_figures(const Section& section) {
    return std::ranges::any_of(section.blocks,
                               [](const auto& block) { return !std::holds_alternative<Paragraph>(block); });
  }

  Document document_;
  std::optional<std::string> stays_;
  std::set<std::string> said_;
  std::set<std::string> new_;  ///< in the part that is being added
};

/// A plan that calculates has a chart of its own, which follows.
void add_charts_of_plan(Section& section, const ReportView& view, language::Locale locale) {
  for (document::Chart& chart : plan_charts({view.funnel, view.plan}, locale)) {
    section.blocks.emplace_back(std::move(chart));
  }
}

}  // namespace

document::Document report_document(ReportView view, language::Locale locale) {
  const language::Language words = language_of(locale);
  const bool has_inputs = view.relating != nullptr && view.relating->has_inputs();
  Report report(headed({message::title_report, message::title_report_named}, view.funnel.name, locale),
                has_inputs ? std::optional(text(words, message::sheet_stays)) : std::nullopt);
  Section target{{}, {}};
  add_paragraph(target, target_sentence(view.funnel, view.plan, view.scenario, locale));
  if (view.relating == nullptr) add_charts_of_plan(target, view, locale);
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
