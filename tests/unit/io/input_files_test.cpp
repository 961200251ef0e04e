// SPDX-License-Identifier: MIT
#include "folder.hpp"
#include "io/files.hpp"
#include "io/limits.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace funnel::io;
using namespace funnel::test;
using namespace std::string_literals;

namespace {

using Texts = std::vector<std::string>;

/// Each line with its number: "1:first"; an error as its message.
Texts lines_of(const std::string& path) {
  Texts texts;
  auto reader = LineReader::open(path).value();
  for (;;) {
    const auto line = reader.next();
    if (line && !*line) return texts;
    texts.push_back(std::to_string(reader.line_number()) + ":" + (line ? **line : line.error().message));
  }
}

Texts lines_in(const std::string& bytes) {
  const Folder folder;
  return lines_of(folder.file("lines", bytes));
}

}  // namespace

TEST_CASE("a file is read whole, zero bytes included") {
  const Folder folder;
  REQUIRE(read_all(folder.file("a", "{}\0\n\xff"s)).value() == "{}\0\n\xff"s);
  REQUIRE(read_all(folder.file("empty", "")).value().empty());
  const std::string longer_than_a_chunk(200'000, 'x');
  REQUIRE(read_all(folder.file("long", longer_than_a_chunk)).value() == longer_than_a_chunk);
}

TEST_CASE("a file that cannot be read is told by name, with the reason") {
  const Folder folder;
  const auto missing = read_all(folder / "missing");
  REQUIRE(missing.error().message == "cannot read " + (folder / "missing") + ": No such file or directory");
  REQUIRE_FALSE(missing.error().too_large);
  REQUIRE(read_all(folder / "").error().message == "cannot read " + (folder / "") + ": Is a directory");
  REQUIRE(LineReader::open(folder / "missing").error().message ==
          "cannot read " + (folder / "missing") + ": No such file or directory");
  auto reader = LineReader::open(folder / "").value();
  REQUIRE(reader.next().error().message == "cannot read " + (folder / "") + ": Is a directory");
}

TEST_CASE("a file of 64 MiB is read, and no larger one") {
  const Folder folder;
  REQUIRE(read_all(folder.sparse_file("full", "{}", largest_document)).value().size() == largest_document);
  const auto larger = read_all(folder.sparse_file("larger", "{}", largest_document + 1));
  REQUIRE(larger.error().message == (folder / "larger") + " is larger than 64 MiB");
  REQUIRE(larger.error().too_large);
}

TEST_CASE("lines come one by one, numbered from 1, blank ones too") {
  REQUIRE(lines_in("a\n\nbc\n") == Texts{"1:a", "2:", "3:bc"});
  REQUIRE(lines_in("\n\n") == Texts{"1:", "2:"});
  REQUIRE(lines_in("").empty());
}

TEST_CASE("the last line need not end") {
  REQUIRE(lines_in("a\nb") == Texts{"1:a", "2:b"});
  REQUIRE(lines_in("a") == Texts{"1:a"});
}

TEST_CASE("a carriage return before the line end goes with it, another stays") {
  REQUIRE(lines_in("a\r\nb\r\n\r\n") == Texts{"1:a", "2:b", "3:"});
  REQUIRE(lines_in("a\rb\r\r\nc\r") == Texts{"1:a\rb\r", "2:c"});
}

TEST_CASE("zero bytes and other bytes are a line's own") {
  REQUIRE(lines_in("a\0b\n\xff\n"s) == Texts{"1:a\0b"s, "2:\xff"});
}

TEST_CASE("lines across chunks come whole") {
  const std::string longer(150'000, 'x');
  REQUIRE(lines_in(longer + "\ny\n" + longer) == Texts{"1:" + longer, "2:y", "3:" + longer});
  std::string many;
  for (int i = 0; i < 20'000; ++i) many += "line " + std::to_string(i) + "\n";
  const auto lines = lines_in(many);
  REQUIRE(lines.size() == 20'000);
  REQUIRE(lines[19'999] == "20000:line 19999");
}

TEST_CASE("a line over 64 MiB is an error, and the next line is read") {
  const Folder folder;
  const std::string path = folder.sparse_file("lines", "a\n", largest_document + 100'000);
  std::ofstream(path, std::ios::binary | std::ios::app) << "\nb\n";
  REQUIRE(lines_of(path) == Texts{"1:a", "2:the line is larger than 64 MiB", "3:b"});
}

TEST_CASE("a line over 64 MiB may be the last, without an end") {
  const Folder folder;
  REQUIRE(lines_of(folder.sparse_file("last", "", largest_document + 1)) == Texts{"1:the line is larger than 64 MiB"});
  auto reader = LineReader::open(folder.sparse_file("full", "", largest_document)).value();
  REQUIRE(reader.next().value().value().size() == largest_document);
}
