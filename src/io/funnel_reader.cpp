// SPDX-License-Identifier: MIT
#include "io/funnel_reader.hpp"

#include "io/changes_reader.hpp"
#include "io/channel_reader.hpp"
#include "io/limits.hpp"
#include "io/means_reader.hpp"
#include "io/reading.hpp"
#include "io/stage_reader.hpp"
#include "io/suggest.hpp"

#include <funnel/currency.hpp>

#include <array>

namespace funnel::io {

namespace {

std::optional<std::string> read_currency(Reading& reading, const Node* node) {
  if (node == nullptr) return std::nullopt;
  if (node->kind == NodeKind::string && is_currency(node->text)) return node->text;
  reading.refuse(*node, " is not the ISO 4217 code of a currency in use such as \"USD\"" +
                            did_you_mean(node->text, currency_codes()));
  return std::nullopt;
}

Horizon read_horizon(Reading& reading, Fields& fields) {
  const auto months = whole(reading, fields.get("months"), 1, Horizon::most_months);
  const Node* start_node = fields.get("start");
  const auto start = number<std::chrono::year_month_day>(reading, start_node, parse_date);
  const auto horizon = Horizon::make(months.value_or(Horizon().months()), start);
  if (horizon) return *horizon;
  reading.refuse(*start_node, " is too late; the horizon ends in the year 9999 at the latest");
  return {};
}

std::optional<SignificantDigits> read_significant(Reading& reading, const Node* node) {
  const auto digits = whole(reading, node, 1, SignificantDigits::most);
  return digits ? SignificantDigits::make(*digits) : std::nullopt;
}

void read_settings(Reading& reading, Fields& fields, Funnel& funnel) {
  fields.get("$schema");
  const Node* schema = fields.get("schema");
  if (schema != nullptr && schema->text != "1")
    reading.refuse(*schema, " is no schema that this version reads; write 1");
  funnel.name = text(reading, fields.get("name"));
  funnel.currency = read_currency(reading, fields.get("currency"));
  funnel.horizon = read_horizon(reading, fields);
  funnel.existing = read_existing(reading, fields.get("existing"));
  funnel.clv = number<Clv>(reading, fields.get("clv"), parse_clv);
  funnel.clv_months = whole(reading, fields.get("clv_months"), 1, most_clv_months).value_or(funnel.clv_months);
  funnel.deal_cv = number<Volume>(reading, fields.get("deal_cv"), parse_deal_cv).value_or(Volume());
  funnel.margin = number<Share>(reading, fields.get("margin"), parse_share);
  funnel.budget = number<Money>(reading, fields.get("budget"), parse_money);
  if (const auto index = choice(reading, fields.get("rounding"), rounding_ids)) {
    funnel.rounding = static_cast<Rounding>(*index);
  }
  if (choice(reading, fields.get("recognition"), recognition_ids) == std::size_t{1}) {
    funnel.recognition = Recognition::earned;
  }
  funnel.significant = read_significant(reading, fields.get("significant"));
}

/// Everything that names stages, and is read against those of `funnel`.
void read_parts(Reading& reading, Fields& fields, Funnel& funnel) {
  TargetEntry entry = read_target(reading, fields.get("target"), funnel.stages);
  funnel.target = entry.target;
  if (!entry.departments.empty()) funnel.target_departments = std::move(entry.departments);
  funnel.departments = read_departments(reading, fields.get("departments"));
  funnel.costs = read_costs(reading, fields.get("costs"));
  funnel.channels = read_channels(reading, fields.get("channels"), funnel.stages);
  funnel.calendar = read_calendar(reading, fields.get("calendar"));
  // A preset's scenarios stay where a file has neither stages nor scenarios.
  if (fields.has("scenarios")) funnel.scenarios = read_scenarios(reading, fields.get("scenarios"), funnel.stages);
  funnel.raci = read_raci(reading, fields.get("raci"), funnel.stages);
}

FunnelDocument read_document(Reading& reading, const Node& root, const ReadOptions& options) {
  Fields fields(reading, root);
  FunnelDocument document{options.base, std::nullopt, fields.has("stages")};
  if (document.has_stages) {
    if (auto stages = read_stages(reading, *fields.get("stages"))) document.funnel = Funnel(std::move(*stages));
  }
  if (const auto index = choice(reading, fields.get("locale"), options.locales)) {
    document.locale = options.locales[*index];
  }
  read_settings(reading, fields, document.funnel);
  read_parts(reading, fields, document.funnel);
  return document;
}

}  // namespace

tl::expected<FunnelDocument, Problems> read_funnel(std::string_view json, const ReadOptions& options) {
  const auto root = parse_json(json);
  if (!root) return tl::unexpected(root.error());
  Reading reading(*root);
  refuse_duplicate_keys(reading, *root);
  auto document = read_document(reading, *root, options);
  if (reading.complaints() != 0) return tl::unexpected(reading.problems());
  return document;
}

}  // namespace funnel::io
