// SPDX-License-Identifier: MIT
#include "io/csv_reader.hpp"

#include "io/csv_records.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace funnel::io {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view workbook_mark = "PK\x03\x04";  ///< of a ZIP archive, which .xlsx and .ods are
constexpr std::array<char, 3> separators = {',', ';', '\t'};

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

/// The first line that is not blank, line ends inside quotation marks included; nothing where it is not complete.
std::optional<std::string_view> first_line(std::string_view bytes) {
  const std::size_t begin = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
  bool quoted = false;
  for (std::size_t at = begin; at < bytes.size(); ++at) {
    if (bytes[at] == '"') quoted = !quoted;
    if (!quoted && (bytes[at] == '\n' || bytes[at] == '\r')) return bytes.substr(begin, at - begin);
  }
  return std::nullopt;
}

/// The separator that stands most often outside of quotation marks.
char separator_of(std::string_view line) {
  std::array<std::size_t, separators.size()> counts = {};
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    const auto* const found = std::find(separators.begin(), separators.end(), c);
    if (!quoted && found != separators.end()) ++counts[static_cast<std::size_t>(found - separators.begin())];
  }
  const auto* const most = std::max_element(counts.begin(), counts.end());
  return separators[static_cast<std::size_t>(most - counts.begin())];
}

/// "sep=;" as a line of its own before all others is for the spreadsheet, which does not show it.
std::optional<char> stated_separator(std::string_view line) {
  if (line.size() == 5 && line.starts_with("sep=")) return line.back();
  return std::nullopt;
}

CsvFailure of_file(FileError error) {
  return {true, std::nullopt, std::move(error.message)};
}

}  // namespace

struct CsvReader::State {
  State(ByteReader opened, std::size_t piece) : file(std::move(opened)), room(std::max<std::size_t>(piece, 1)) {}

  /// The next bytes of the file; none at its end.
  tl::expected<std::string_view, CsvFailure> read() {
    const auto count = file.read(room);
    if (!count) return tl::unexpected(of_file(count.error()));
    bytes_read += *count;
    ended = *count == 0;
    return std::string_view(room.data(), *count);
  }

  /// As many pieces as hold the first line, for the separator; then they are parsed.
  tl::expected<void, CsvFailure> begin() {
    std::string head;
    while (!ended && head.size() <= longest_record && !first_line(head)) {
      const auto piece = read();
      if (!piece) return tl::unexpected(piece.error());
      head += *piece;
    }
    if (is_utf16(head)) {
      return tl::unexpected(CsvFailure{false, 1, "the file is UTF-16 text; save it as CSV in UTF-8"});
    }
    if (head.starts_with(workbook_mark)) {
      const std::string message = "is a spreadsheet workbook; save it as CSV (UTF-8)";
      return tl::unexpected(CsvFailure{false, std::nullopt, message});
    }
    take_head(head);
    return {};
  }

  void take_head(std::string_view head) {
    if (head.starts_with(byte_order_mark)) head.remove_prefix(byte_order_mark.size());
    const std::string_view line = first_line(head).value_or(head);
    const auto stated = stated_separator(line);
    records.separate_by(stated ? *stated : separator_of(line));
    if (stated) head.remove_prefix(static_cast<std::size_t>(line.data() - head.data()) + line.size());
    if (stated) head.remove_prefix(head.starts_with("\r\n") ? 2 : head.empty() ? 0 : 1);
    records.take(head);
    if (ended) records.end();
  }

  ByteReader file;
  std::vector<char> room;
  CsvRecords records;
  std::uint64_t bytes_read = 0;
  bool ended = false;
};

CsvReader::CsvReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader::~CsvReader() = default;

tl::expected<CsvReader, CsvFailure> CsvReader::open(const std::string& path, std::size_t piece) {
  auto file = ByteReader::open(path);
  if (!file) return tl::unexpected(of_file(file.error()));
  auto state = std::make_unique<State>(*std::move(file), piece);
  if (auto begun = state->begin(); !begun) return tl::unexpected(begun.error());
  return CsvReader(std::move(state));
}

tl::expected<const CsvRecord*, CsvFailure> CsvReader::next() {
  for (;;) {
    if (const CsvRecord* record = state_->records.next()) return record;
    if (const auto& failure = state_->records.failure()) return tl::unexpected(*failure);
    if (state_->ended) return nullptr;
    const auto piece = state_->read();
    if (!piece) return tl::unexpected(piece.error());
    if (piece->empty()) {
      state_->records.end();
    } else {
      state_->records.take(*piece);
    }
  }
}

char CsvReader::separator() const {
  return state_->records.separator();
}

std::uint64_t CsvReader::bytes_read() const {
  return state_->bytes_read;
}

}  // namespace funnel::io
