// SPDX-License-Identifier: MIT
#include "io/csv_records.hpp"

#include <cstring>
#include <new>
#include <utility>

namespace funnel::io {

namespace {

static_assert(CSV_MAJOR >= 3, "libcsv 3 or later is needed");

constexpr unsigned char lenient = CSV_REPALL_NL;
constexpr unsigned char strict = CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI;
constexpr std::size_t field_growth = 4096;

}  // namespace

CsvRecords::CsvRecords() {
  if (csv_init(&machine_, strict) != 0) throw std::bad_alloc();
  csv_set_blk_size(&machine_, field_growth);
}

CsvRecords::~CsvRecords() {
  csv_free(&machine_);
}

void CsvRecords::separate_by(char separator) {
  csv_set_delim(&machine_, static_cast<unsigned char>(separator));
}

char CsvRecords::separator() const {
  return static_cast<char>(machine_.delim_char);
}

void CsvRecords::take_field(void* bytes, std::size_t size, void* self) noexcept {
  auto& records = *static_cast<CsvRecords*>(self);
  if (records.failure_) return;
  records.size_ += size + 1;
  ++records.fields_;
  records.refuse_long(records.size_);
  if (records.fields_ > most_columns) records.refuse("the row has more than 1,000 fields");
  if (size > 0) records.bytes_.append(static_cast<const char*>(bytes), size);
  records.field_ends_.push_back(records.bytes_.size());
}

void CsvRecords::end_record(int character, void* self) noexcept {
  auto& records = *static_cast<CsvRecords*>(self);
  if (records.failure_) return;
  const bool blank = records.fields_ == 0;
  const bool second_half = blank && character == '\n' && records.after_return_;
  records.after_return_ = character == '\r';
  if (second_half) return;
  if (!blank) records.complete_.push_back({records.row_, records.field_ends_.size()});
  ++records.row_;
  records.size_ = 0;
  records.fields_ = 0;
}

void CsvRecords::refuse(std::string message) {
  if (!failure_) failure_ = CsvFailure{false, row_, std::move(message)};
}

void CsvRecords::refuse_long(std::size_t size) {
  if (size <= longest_record) return;
  refuse("the row is longer than 1 MiB; a quotation mark that is never closed makes it so");
}

/// libcsv finds fault with the quotation mark, or with what follows one. In the middle of an unquoted field it is a
/// character like others (3.5" disks); in a quoted one, nobody knows where the field ends.
void CsvRecords::parse_quotation_mark(std::string_view mark) {
  if (csv_error(&machine_) != CSV_EPARSE) throw std::bad_alloc();
  if (machine_.quoted != 0) {
    refuse("text follows a closing quotation mark; inside a field, a quotation mark is written twice");
    return;
  }
  csv_set_opts(&machine_, lenient);
  csv_parse(&machine_, mark.data(), mark.size(), take_field, end_record, this);
  csv_set_opts(&machine_, strict);
}

void CsvRecords::parse(std::string_view bytes) {
  while (!bytes.empty() && !failure_) {
    bytes.remove_prefix(csv_parse(&machine_, bytes.data(), bytes.size(), take_field, end_record, this));
    if (bytes.empty()) break;
    parse_quotation_mark(bytes.substr(0, 1));
    bytes.remove_prefix(1);
  }
  refuse_long(size_ + machine_.entry_pos);
}

/// The fields of the record in progress move to the front.
void CsvRecords::forget_delivered() {
  const std::size_t gone_fields = complete_.empty() ? 0 : complete_.back().last_field;
  const std::size_t gone_bytes = gone_fields == 0 ? 0 : field_ends_[gone_fields - 1];
  bytes_.erase(0, gone_bytes);
  field_ends_.erase(field_ends_.begin(), field_ends_.begin() + static_cast<std::ptrdiff_t>(gone_fields));
  for (std::size_t& end : field_ends_) end -= gone_bytes;
  complete_.clear();
  delivered_ = 0;
}

void CsvRecords::take(std::string_view bytes) {
  forget_delivered();
  if (failure_) return;
  const std::size_t nul = bytes.find('\0');
  parse(bytes.substr(0, nul));
  if (nul == std::string_view::npos) return;
  refuse("a NUL byte stands here, which no text has; save the file as CSV in UTF-8");
}

void CsvRecords::end() {
  if (failure_) return;
  if (csv_fini(&machine_, take_field, end_record, this) == 0) return;
  refuse("a quotation mark is opened in this row and never closed");
}

const CsvRecord* CsvRecords::next() {
  if (delivered_ == complete_.size()) return nullptr;
  const std::size_t first = delivered_ == 0 ? 0 : complete_[delivered_ - 1].last_field;
  const Complete& complete = complete_[delivered_++];
  record_fields_.clear();
  std::size_t begin = first == 0 ? 0 : field_ends_[first - 1];
  for (std::size_t field = first; field < complete.last_field; ++field) {
    record_fields_.emplace_back(bytes_.data() + begin, field_ends_[field] - begin);
    begin = field_ends_[field];
  }
  record_ = {complete.row, record_fields_};
  return &record_;
}

}  // namespace funnel::io
