// SPDX-License-Identifier: MIT
#include "folder.hpp"
#include "io/files.hpp"

#include <catch2/catch.hpp>

using namespace funnel;
using namespace funnel::io;
using funnel::test::Folder;

TEST_CASE("paths that are written in different ways lead to one file") {
  const Folder folder;
  const std::string there = folder.file("there.json", "{}");
  std::filesystem::create_directory_symlink(".", folder / "here");
  REQUIRE(is_same_file(there, folder / "./there.json"));
  REQUIRE(is_same_file(there, folder / "here/there.json"));
  REQUIRE_FALSE(is_same_file(there, folder / "other.json"));
}

TEST_CASE("a file that is not there yet is one file as well") {
  const Folder folder;
  std::filesystem::create_directory_symlink(".", folder / "here");
  REQUIRE(is_same_file(folder / "new.json", folder / "here/./new.json"));
  REQUIRE_FALSE(is_same_file(folder / "new.json", folder / "newer.json"));
  REQUIRE_FALSE(is_same_file(folder / "new.json", folder / "nowhere/new.json"));
  REQUIRE(is_same_file("new.json", "./new.json"));
}

TEST_CASE("a link leads where it will make a file, and a circle of links nowhere") {
  const Folder folder;
  std::filesystem::create_symlink("new.json", folder / "first");
  std::filesystem::create_symlink(folder / "first", folder / "second");
  REQUIRE(is_same_file(folder / "second", folder / "new.json"));
  REQUIRE(is_same_file(folder / "second", folder / "first"));
  std::filesystem::create_symlink("circle", folder / "circle");
  REQUIRE_FALSE(is_same_file(folder / "circle", folder / "new.json"));
  REQUIRE(is_same_file("", ""));
}

TEST_CASE("descriptors have names, and standard input is -") {
  REQUIRE(named_descriptor("/dev/stdin") == 0);
  REQUIRE(named_descriptor("/dev/fd/1") == 1);
  REQUIRE(named_descriptor("/proc/self/fd/12") == 12);
  for (const char* path : {"", "-", "/dev/fd/", "/dev/fd/1x", "/dev/null", "stdin"}) {
    REQUIRE_FALSE(named_descriptor(path).has_value());
  }
  REQUIRE(or_standard_input("/dev/fd/0") == "-");
  REQUIRE(or_standard_input("-") == "-");
  REQUIRE(or_standard_input("/dev/stdout") == "/dev/stdout");
}
