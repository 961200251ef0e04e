// SPDX-License-Identifier: MIT
// Reading and writing, with every failure noticed. "-" is standard input.
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace funnel::io {

/// What failed, as a whole sentence: "cannot read plan.json: No such file or directory".
struct FileError {
  std::string message;
  bool too_large = false;  ///< the data is at fault, not the file system
};

/// The descriptor that a path such as /dev/stdout names.
std::optional<int> named_descriptor(std::string_view path);

/// The path, with "-" for the names of standard input such as /dev/stdin.
std::string or_standard_input(std::string path);

/// Whether both paths lead to one file, which need not be there yet. "-" is the file that standard input is, if it is
/// one.
bool is_same_file(const std::string& left, const std::string& right);

/// A path as messages show it: "-" is "standard input".
std::string display_name(const std::string& path);

/// All of a file, up to largest_document.
tl::expected<std::string, FileError> read_all(const std::string& path);

/// A file or standard input piece by piece.
class ByteReader {
 public:
  static tl::expected<ByteReader, FileError> open(const std::string& path);
  ByteReader(ByteReader&& other) noexcept;
  ByteReader& operator=(ByteReader&&) = delete;
  ~ByteReader();

  /// The next bytes, which need not fill `room`: how many they are; 0 at the end.
  tl::expected<std::size_t, FileError> read(std::span<char> room);

 private:
  ByteReader(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}

  int descriptor_;
  std::string name_;
};

/// A file or standard input line by line, with no more than one line in memory.
class LineReader {
 public:
  static tl::expected<LineReader, FileError> open(const std::string& path);
  LineReader(LineReader&& other) noexcept;
  LineReader& operator=(LineReader&&) = delete;
  ~LineReader();

  using Line = tl::expected<std::optional<std::string>, FileError>;

  /// The next line without its line end; nothing at the end of the input. A line over largest_document is an error,
  /// after which the reader stands at the line behind it.
  Line next();
  /// The number of the line that next() gave last, from 1.
  std::size_t line_number() const { return line_number_; }

 private:
  LineReader(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}
  std::optional<FileError> fill();
  Line take_line(std::size_t end);

  int descriptor_;
  std::string name_;
  std::string buffer_;
  std::size_t position_ = 0;
  std::size_t line_number_ = 0;
  bool ended_ = false;
};

/// Removes the temporary files of Outputs that are not finished. For signal handlers: async-signal-safe.
void remove_unfinished_output() noexcept;

/// Where results go: standard output, or a file that appears whole or not at all.
class Output {
 public:
  static Output standard();
  /// A regular file (or a new one) is written beside its place and renamed into it by finish(); links are followed and
  /// the file's mode is kept. Anything else (/dev/stdout, a pipe) is written directly.
  static tl::expected<Output, FileError> file(const std::string& path);
  /// The same for a file that must not be there yet, neither now nor when it is finished.
  static tl::expected<Output, FileError> new_file(const std::string& path);
  Output(Output&& other) noexcept;
  Output& operator=(Output&&) = delete;
  /// Throws away what was not finished.
  ~Output();

  tl::expected<void, FileError> write(std::string_view bytes);
  tl::expected<void, FileError> finish();

 private:
  Output(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}

  int descriptor_;
  std::string name_;       ///< as in messages
  std::string temporary_;  ///< empty when written directly
  std::string final_path_;
  bool replaces_ = true;  ///< what is at the final path by then
};

}  // namespace funnel::io
