// SPDX-License-Identifier: MIT
// Bytes into records, over libcsv: what the reader feeds, piece by piece.
#pragma once

#include "io/csv_reader.hpp"

#include <csv.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::io {

class CsvRecords {
 public:
  CsvRecords();
  CsvRecords(const CsvRecords&) = delete;
  CsvRecords& operator=(const CsvRecords&) = delete;
  ~CsvRecords();

  void separate_by(char separator);
  char separator() const;

  /// Takes the next bytes. Every record taken before must have been asked for: their room is used again.
  void take(std::string_view bytes);
  /// Ends the last record.
  void end();

  /// The next record that is complete; null where more bytes are needed.
  const CsvRecord* next();
  /// What is wrong with the record behind the last complete one; nothing is taken any more.
  const std::optional<CsvFailure>& failure() const { return failure_; }

 private:
  struct Complete {
    std::int64_t row;
    std::size_t last_field;  ///< one past it, in field_ends_
  };
  static void take_field(void* bytes, std::size_t size, void* self) noexcept;
  static void end_record(int character, void* self) noexcept;
  void parse(std::string_view bytes);
  void parse_quotation_mark(std::string_view mark);
  void forget_delivered();
  void refuse(std::string message);
  void refuse_long(std::size_t size);

  csv_parser machine_ = {};
  std::string bytes_;                    ///< of the fields of this piece, one after the other
  std::vector<std::size_t> field_ends_;  ///< in bytes_
  std::vector<Complete> complete_;
  std::size_t delivered_ = 0;  ///< of complete_
  std::size_t size_ = 0;       ///< of the record in progress
  std::size_t fields_ = 0;     ///< of the record in progress
  std::int64_t row_ = 1;       ///< the record in progress
  bool after_return_ = false;  ///< a line feed would belong to the line end before it
  std::optional<CsvFailure> failure_;
  CsvRecord record_;
  std::vector<std::string_view> record_fields_;
};

}  // namespace funnel::io
