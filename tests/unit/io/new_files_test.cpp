// SPDX-License-Identifier: MIT
// Files that must not be there yet.
#include "folder.hpp"
#include "io/files.hpp"

#include <catch2/catch.hpp>

using namespace funnel::io;
using namespace funnel::test;
namespace fs = std::filesystem;

namespace {

std::string refusal(const std::string& path) {
  const auto output = Output::new_file(path);
  return output ? "" : output.error().message;
}

}  // namespace

TEST_CASE("a new file is written where none is") {
  const Folder folder;
  auto output = Output::new_file(folder / "new").value();
  REQUIRE(output.write("one").has_value());
  REQUIRE(output.finish().has_value());
  REQUIRE(folder.content("new") == "one");
  REQUIRE(folder.number_of_files() == 1);
}

TEST_CASE("a file that is there, empty or behind a link, is not written over") {
  const Folder folder;
  const std::string path = folder.file("old", "");
  fs::create_symlink(path, folder / "link");
  fs::create_symlink(folder / "nowhere", folder / "dangling");
  for (const char* name : {"old", "link", "dangling"}) {
    REQUIRE(refusal(folder / name) ==
            "cannot write " + (folder / name) + ": it is there already; choose another name, or remove it first");
  }
  REQUIRE(folder.content("old").empty());
}

TEST_CASE("a file that appears while a new one is written is kept") {
  const Folder folder;
  auto output = Output::new_file(folder / "new").value();
  REQUIRE(output.write("mine").has_value());
  folder.file("new", "theirs");
  REQUIRE_FALSE(output.finish().has_value());
  REQUIRE(folder.content("new") == "theirs");
}

TEST_CASE("what is no file is written to, as ever") {
  REQUIRE(refusal("/dev/null").empty());
  REQUIRE_FALSE(refusal(Folder() / "missing/new").empty());
}
