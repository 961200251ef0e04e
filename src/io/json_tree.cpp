// SPDX-License-Identifier: MIT
#include "io/json_tree.hpp"

#include "io/json_locator.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace funnel::io {

namespace {

/// Builds the tree from the parser's events. The locator follows, one token an event.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit TreeBuilder(std::string_view text) : locator_(text), text_(text) {}

  bool null() override { return scalar(NodeKind::null); }
  bool boolean(bool) override { return scalar(NodeKind::boolean); }
  bool number_integer(number_integer_t) override { return scalar(NodeKind::number); }
  bool number_unsigned(number_unsigned_t) override { return scalar(NodeKind::number); }
  bool number_float(number_float_t, const string_t&) override { return scalar(NodeKind::number); }
  bool string(string_t& value) override {
    Node* node = add(NodeKind::string, locator_.next());
    if (node != nullptr) node->text = std::move(value);
    return node != nullptr;
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(NodeKind::object); }
  bool start_array(std::size_t) override { return open(NodeKind::list); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& value) override {
    const JsonLocator::Token token = locator_.next();
    std::vector<Member>& members = open_nodes_.back()->members;
    members.push_back({std::move(value), token.position, {}, offset_of(token)});
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error) override {
    const std::string_view what = error.what();
    if (what.find("number overflow") != std::string_view::npos) {
      refuse(locator_.next().position, "the number is too large to be kept exactly");
    } else {
      refuse(locator_.position_of(position == 0 ? 0 : position - 1), explanation(what));
    }
    return false;
  }

  tl::expected<Node, Problems> result() && {
    if (problems_.empty()) return std::move(root_);
    return tl::unexpected(std::move(problems_));
  }

 private:
  /// The parser's own words, from "syntax error" on, without its name, its idea of the place and what it read last.
  std::string explanation(std::string_view what) const {
    if (text_.find_first_not_of(" \t\r\n") == std::string_view::npos) {
      return "nothing is here; a funnel file is one JSON object: {...}";
    }
    if (what.find("number overflow") != std::string_view::npos) return "the number is too large to be kept exactly";
    std::string words(what.substr(std::min(what.find("syntax error "), what.size())));
    const std::size_t last_read = words.find("; last read: '");
    const std::size_t expected = words.rfind("; expected ");
    if (last_read != std::string::npos) {
      words.erase(last_read,
                  expected == std::string::npos || expected < last_read ? std::string::npos : expected - last_read);
    }
    if (words.ends_with("expected end of input")) words += "; one document is read, or one a line with --format jsonl";
    const char first = text_[text_.find_first_not_of(" \t\r\n")];
    if (first != '{' && first != '[') words += "; a funnel file is JSON and begins with {";
    return "not valid JSON: " + words;
  }

  Node* add(NodeKind kind, const JsonLocator::Token& token) {
    if (++values_ > most_values) return refuse(token.position, "more than 1,000,000 values; a funnel file has fewer");
    Node* place = slot();
    place->kind = kind;
    place->position = token.position;
    place->begin = offset_of(token);
    place->end = place->begin + token.text.size();
    return place;
  }

  Node* slot() {
    if (open_nodes_.empty()) return &root_;
    Node& parent = *open_nodes_.back();
    if (parent.kind == NodeKind::object) return &parent.members.back().value;
    return &parent.items.emplace_back();
  }

  Node* refuse(Position position, std::string message) {
    problems_.push_back({position, {}, std::move(message)});
    return nullptr;
  }

  bool scalar(NodeKind kind) {
    const JsonLocator::Token token = locator_.next();
    Node* node = add(kind, token);
    if (node != nullptr) node->text = token.text;
    return node != nullptr;
  }

  bool open(NodeKind kind) {
    const JsonLocator::Token token = locator_.next();
    if (open_nodes_.size() == deepest_nesting) {
      refuse(token.position, "nested more than 64 deep; a funnel file is not");
      return false;
    }
    Node* node = add(kind, token);
    if (node != nullptr) open_nodes_.push_back(node);
    return node != nullptr;
  }

  bool close() {
    open_nodes_.back()->end = offset_of(locator_.next()) + 1;
    open_nodes_.pop_back();
    return true;
  }

  std::size_t offset_of(const JsonLocator::Token& token) const {
    return static_cast<std::size_t>(token.text.data() - text_.data());
  }

  JsonLocator locator_;
  std::string_view text_;
  Node root_;
  std::vector<Node*> open_nodes_;
  std::size_t values_ = 0;
  Problems problems_;
};

bool append_pointer(const Node& node, const Node& wanted, std::string& pointer) {
  if (&node == &wanted) return true;
  const std::size_t length = pointer.size();
  for (std::size_t index = 0; index < node.items.size(); ++index) {
    pointer += "/" + std::to_string(index);
    if (append_pointer(node.items[index], wanted, pointer)) return true;
    pointer.resize(length);
  }
  for (const Member& member : node.members) {
    pointer += '/';
    for (const char c : member.key) pointer += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    if (append_pointer(member.value, wanted, pointer)) return true;
    pointer.resize(length);
  }
  return false;
}

}  // namespace

tl::expected<Node, Problems> parse_json(std::string_view text) {
  // The parser takes a zero byte for the end of its input, and would never see what stands behind one.
  if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
    const Position position = JsonLocator(text).position_of(zero);
    return tl::unexpected(Problems{{position, {}, "not JSON text in UTF-8: a zero byte is here"}});
  }
  TreeBuilder builder(text);
  nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return std::move(builder).result();
}

std::string pointer_to(const Node& root, const Node& wanted) {
  std::string pointer;
  append_pointer(root, wanted, pointer);
  return pointer;
}

const Node* member(const Node& object, std::string_view key) {
  for (const Member& candidate : object.members) {
    if (candidate.key == key) return &candidate.value;
  }
  return nullptr;
}

}  // namespace funnel::io
