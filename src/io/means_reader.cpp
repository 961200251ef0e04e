// SPDX-License-Identifier: MIT
#include "io/means_reader.hpp"

#include "io/limits.hpp"

namespace funnel::io {

namespace {

std::variant<MonthlyCost, OneTimeCost> read_payment(Reading& reading, Fields& fields, const Node& node) {
  const auto monthly = number<Money>(reading, fields.get("monthly"), parse_money);
  const auto once = number<Money>(reading, fields.get("once"), parse_money);
  const int from = whole(reading, fields.get("from"), 1, Horizon::most_months).value_or(1);
  const auto to = whole(reading, fields.get("to"), 1, Horizon::most_months);
  if (node.kind == NodeKind::object && fields.has("monthly") == fields.has("once")) {
    reading.complain(node, "a cost is paid either \"monthly\" or \"once\"; give one of the two");
  }
  if (fields.has("once") && fields.has("to")) reading.complain(node, "what is paid once has no \"to\"; leave it out");
  if (to && *to < from) reading.complain(node, "the cost ends before it begins; \"to\" is at least \"from\"");
  if (once) return OneTimeCost{*once, from};
  return MonthlyCost{monthly.value_or(Money()), from, to};
}

FixedCost read_cost(Reading& reading, const Node& node) {
  Fields fields(reading, node);
  FixedCost cost;
  cost.name = text(reading, fields.get("name")).value_or("");
  if (node.kind == NodeKind::object && !fields.has("name")) {
    reading.complain(node, "the cost has no name; add a \"name\"");
  }
  cost.department = id(reading, fields.get("department"));
  cost.payment = read_payment(reading, fields, node);
  return cost;
}

Department read_department(Reading& reading, const Node& node, const std::vector<Department>& departments) {
  Fields fields(reading, node);
  Department department;
  department.id = own_id(reading, fields, node, departments);
  department.name = text(reading, fields.get("name"));
  department.people = number<Volume>(reading, fields.get("people"), parse_volume);
  department.monthly_cost = number<Money>(reading, fields.get("monthly_cost"), parse_money);
  return department;
}

}  // namespace

std::vector<Department> read_departments(Reading& reading, const Node* node) {
  std::vector<Department> departments;
  for (const Node& item : items(reading, node, most_departments)) {
    departments.push_back(read_department(reading, item, departments));
  }
  return departments;
}

std::vector<FixedCost> read_costs(Reading& reading, const Node* node) {
  std::vector<FixedCost> costs;
  for (const Node& item : items(reading, node, most_costs)) costs.push_back(read_cost(reading, item));
  return costs;
}

}  // namespace funnel::io
