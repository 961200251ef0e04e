// SPDX-License-Identifier: MIT
#include "folder.hpp"
#include "io/files.hpp"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/stat.h>

using namespace funnel::io;
using namespace funnel::test;
namespace fs = std::filesystem;

namespace {

/// Writes a file; what is wrong with that, or "".
std::string write(const std::string& path, std::string_view bytes) {
  auto output = Output::file(path);
  if (!output) return output.error().message;
  auto written = output->write(bytes);
  if (written) written = output->finish();
  return written ? "" : written.error().message;
}

unsigned mode_of(const std::string& path) {
  return static_cast<unsigned>(fs::status(path).permissions());
}

}  // namespace

TEST_CASE("a new file appears when it is finished, with the mode of any new file") {
  const Folder folder;
  {
    auto output = Output::file(folder / "new").value();
    REQUIRE(output.write("one, ").has_value());
    REQUIRE(output.write("two").has_value());
    REQUIRE_FALSE(fs::exists(folder / "new"));
    REQUIRE(output.finish().has_value());
  }
  REQUIRE(folder.content("new") == "one, two");
  REQUIRE(folder.number_of_files() == 1);
  folder.file("other", "");
  REQUIRE(mode_of(folder / "new") == mode_of(folder / "other"));
}

TEST_CASE("a file is replaced at once, and keeps its mode") {
  const Folder folder;
  const std::string path = folder.file("old", "before, and longer");
  ::chmod(path.c_str(), 0640);
  auto output = Output::file(path).value();
  REQUIRE(output.write("after").has_value());
  REQUIRE(folder.content("old") == "before, and longer");
  REQUIRE(output.finish().has_value());
  REQUIRE(folder.content("old") == "after");
  REQUIRE(mode_of(path) == 0640);
  REQUIRE(folder.number_of_files() == 1);
}

TEST_CASE("what is not finished leaves nothing behind, and what was there as it was") {
  const Folder folder;
  const std::string path = folder.file("old", "before");
  {
    auto output = Output::file(path).value();
    REQUIRE(output.write("half").has_value());
    auto moved = std::move(output);
    auto fresh = Output::file(folder / "new").value();
    REQUIRE(folder.number_of_files() == 3);
  }
  REQUIRE(folder.content("old") == "before");
  REQUIRE(folder.number_of_files() == 1);
}

TEST_CASE("a link is followed, and stays a link") {
  const Folder folder;
  const std::string target = folder.file("target", "before");
  fs::create_symlink("target", folder / "link");
  fs::create_symlink("link", folder / "link_to_link");
  REQUIRE(write(folder / "link_to_link", "after").empty());
  REQUIRE(folder.content("target") == "after");
  REQUIRE(fs::is_symlink(folder / "link"));
  REQUIRE(fs::is_symlink(folder / "link_to_link"));
  REQUIRE(folder.number_of_files() == 3);
}

TEST_CASE("a link to nothing makes the file that it names") {
  const Folder folder;
  fs::create_symlink("target", folder / "link");
  REQUIRE(write(folder / "link", "new").empty());
  REQUIRE(folder.content("target") == "new");
  REQUIRE(fs::is_symlink(folder / "link"));
}

TEST_CASE("a full disk is told, and leaves nothing") {
  REQUIRE(write("/dev/full", "bytes") == "cannot write /dev/full: No space left on device");
  REQUIRE(fs::is_character_file("/dev/full"));
  const Folder folder;
  fs::create_symlink("/dev/full", folder / "link");
  REQUIRE(write(folder / "link", "bytes") == "cannot write " + (folder / "link") + ": No space left on device");
}

TEST_CASE("a pipe is written directly") {
  const Folder folder;
  const std::string path = folder / "pipe";
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  const int reader = ::open(path.c_str(), O_RDONLY | O_NONBLOCK);
  REQUIRE(write(path, "through").empty());
  std::string bytes(20, '\0');
  const auto count = ::read(reader, bytes.data(), bytes.size());
  ::close(reader);
  bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  REQUIRE(bytes == "through");
  REQUIRE(fs::is_fifo(path));
}

TEST_CASE("what cannot be written is told by name, with the reason") {
  const Folder folder;
  const std::string nowhere = folder / "missing/file";
  REQUIRE(write(nowhere, "x") == "cannot write " + nowhere + ": No such file or directory");
  REQUIRE(write(folder / "", "x") == "cannot write " + (folder / "") + ": Is a directory");
}

TEST_CASE("an empty result is an empty file") {
  const Folder folder;
  REQUIRE(write(folder / "empty", "").empty());
  REQUIRE(fs::file_size(folder / "empty") == 0);
}

TEST_CASE("two files may be written at a time, and neither is left behind half written") {
  const Folder folder;
  auto first = Output::file(folder / "report.txt").value();
  auto second = Output::file(folder / "plan.json").value();
  REQUIRE(folder.number_of_files() == 2);
  remove_unfinished_output();
  REQUIRE(folder.number_of_files() == 0);
}

TEST_CASE("a file that is finished is not removed with those that are not") {
  const Folder folder;
  auto first = Output::file(folder / "report.txt").value();
  auto second = Output::file(folder / "plan.json").value();
  REQUIRE(second.write("{}"));
  REQUIRE(second.finish());
  remove_unfinished_output();
  REQUIRE(folder.number_of_files() == 1);
  REQUIRE(folder.content("plan.json") == "{}");
}
