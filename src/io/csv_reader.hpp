// SPDX-License-Identifier: MIT
// CSV as it comes, record by record: RFC 4180 quoting, any line end, a byte-order mark, `,` `;` or tab between fields,
// as the first line has it.
#pragma once

#include "io/files.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace funnel::io {

/// What a record may hold at most: bytes of its fields, and fields.
inline constexpr std::size_t longest_record = std::size_t{1024} * 1024;
inline constexpr std::size_t most_columns = 1000;

/// One record, until the next one is asked for.
struct CsvRecord {
  std::int64_t row = 0;                      ///< as a spreadsheet numbers it: the first is 1, blank lines count
  std::span<const std::string_view> fields;  ///< one or more; ASCII spaces around an unquoted field are gone
  /// A field; "" where the record is too short for it.
  std::string_view operator[](std::size_t column) const {
    return column < fields.size() ? fields[column] : std::string_view();
  }
};

/// Why reading ended before the end of the data.
struct CsvFailure {
  bool cannot_read = false;         ///< the file system is at fault, not the data
  std::optional<std::int64_t> row;  ///< the record that it is about
  /// Without the place: "the row has more than 1,000 fields". Of the file as a whole: "is a spreadsheet workbook".
  std::string message;
};

/// Records one after the other, in memory that does not grow with the data.
class CsvReader {
 public:
  /// How many bytes are read at a time; it makes no difference to what is read.
  static constexpr std::size_t usual_piece = std::size_t{64} * 1024;

  /// Opens a file, or standard input ("-"), and reads its first line for the separator.
  static tl::expected<CsvReader, CsvFailure> open(const std::string& path, std::size_t piece = usual_piece);
  CsvReader(CsvReader&&) noexcept;
  CsvReader& operator=(CsvReader&&) = delete;
  ~CsvReader();

  /// The next record that is not blank; null at the end. Failures come after the records that stand before them.
  tl::expected<const CsvRecord*, CsvFailure> next();

  char separator() const;
  std::uint64_t bytes_read() const;

 private:
  struct State;
  explicit CsvReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace funnel::io
