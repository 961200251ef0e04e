// SPDX-License-Identifier: MIT
#include "io/files.hpp"
#include "io/limits.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace funnel::io {

std::string display_name(const std::string& path) {
  return path == "-" ? "standard input" : path.empty() ? "\"\"" : path;
}

namespace {

constexpr std::size_t chunk_size = std::size_t{64} * 1024;

FileError cannot_read(const std::string& path, int error) {
  return {"cannot read " + display_name(path) + ": " + std::strerror(error), false};
}

FileError too_large(const std::string& what) {
  return {what + " is larger than 64 MiB", true};
}

tl::expected<int, FileError> open_input(const std::string& path) {
  if (path == "-") return STDIN_FILENO;
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return tl::unexpected(cannot_read(path, errno));
  return descriptor;
}

void close_input(int descriptor) {
  if (descriptor > STDERR_FILENO) ::close(descriptor);
}

/// The next bytes: how many there were (0 at the end), or -1 with errno.
ssize_t read_some(int descriptor, std::span<char> room) {
  ssize_t count = 0;
  do {
    count = ::read(descriptor, room.data(), room.size());
  } while (count < 0 && errno == EINTR);
  return count;
}

/// The same, appended to `to`.
ssize_t read_some(int descriptor, std::string& to) {
  std::array<char, chunk_size> chunk;
  const ssize_t count = read_some(descriptor, std::span<char>(chunk));
  if (count > 0) to.append(chunk.data(), static_cast<std::size_t>(count));
  return count;
}

}  // namespace

tl::expected<std::string, FileError> read_all(const std::string& path) {
  const auto descriptor = open_input(path);
  if (!descriptor) return tl::unexpected(descriptor.error());
  std::string content;
  ssize_t count = 1;
  while (count > 0 && content.size() <= largest_document) count = read_some(*descriptor, content);
  const int error = errno;
  close_input(*descriptor);
  if (count < 0) return tl::unexpected(cannot_read(path, error));
  if (content.size() > largest_document) return tl::unexpected(too_large(display_name(path)));
  return content;
}

tl::expected<ByteReader, FileError> ByteReader::open(const std::string& path) {
  const auto descriptor = open_input(path);
  if (!descriptor) return tl::unexpected(descriptor.error());
  return ByteReader(*descriptor, path);
}

ByteReader::ByteReader(ByteReader&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), name_(std::move(other.name_)) {}

ByteReader::~ByteReader() {
  close_input(descriptor_);
}

tl::expected<std::size_t, FileError> ByteReader::read(std::span<char> room) {
  const ssize_t count = read_some(descriptor_, room);
  if (count < 0) return tl::unexpected(cannot_read(name_, errno));
  return static_cast<std::size_t>(count);
}

tl::expected<LineReader, FileError> LineReader::open(const std::string& path) {
  const auto descriptor = open_input(path);
  if (!descriptor) return tl::unexpected(descriptor.error());
  return LineReader(*descriptor, path);
}

LineReader::LineReader(LineReader&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      name_(std::move(other.name_)),
      buffer_(std::move(other.buffer_)),
      position_(other.position_),
      line_number_(other.line_number_),
      ended_(other.ended_) {}

LineReader::~LineReader() {
  close_input(descriptor_);
}

std::optional<FileError> LineReader::fill() {
  buffer_.erase(0, position_);
  position_ = 0;
  const ssize_t count = read_some(descriptor_, buffer_);
  ended_ = count <= 0;
  if (count < 0) return cannot_read(name_, errno);
  return std::nullopt;
}

LineReader::Line LineReader::take_line(std::size_t end) {
  std::string line = buffer_.substr(position_, end - position_);
  position_ = std::min(end + 1, buffer_.size());
  ++line_number_;
  if (line.size() > largest_document) return tl::unexpected(too_large("the line"));
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

LineReader::Line LineReader::next() {
  bool cut = false;
  for (std::size_t searched = 0;;) {
    const std::size_t end = std::min(buffer_.find('\n', position_ + searched), buffer_.size());
    const bool complete = end < buffer_.size() || (ended_ && (position_ < end || cut));
    if (complete) {
      auto line = take_line(end);
      return cut ? tl::unexpected(too_large("the line")) : line;
    }
    if (ended_) return std::nullopt;
    searched = end - position_;
    if (searched > largest_document) {  // nobody will read it: what was read is let go, and the rest passed over
      cut = true;
      searched = 0;
      position_ = end;
    }
    if (auto error = fill()) return tl::unexpected(*std::move(error));
  }
}

}  // namespace funnel::io
