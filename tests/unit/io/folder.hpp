// SPDX-License-Identifier: MIT
// A folder of its own for a test, gone with it.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace funnel::test {

class Folder {
 public:
  Folder() {
    std::string name = std::filesystem::temp_directory_path() / "funnel_test_XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  std::string operator/(std::string_view name) const { return path_ / name; }

  /// A file of these bytes.
  std::string file(std::string_view name, std::string_view bytes) const {
    std::ofstream(*this / name, std::ios::binary) << bytes;
    return *this / name;
  }
  /// A file of these bytes and zeros up to `size`, which take no room on the disk.
  std::string sparse_file(std::string_view name, std::string_view bytes, std::size_t size) const {
    const std::string path = file(name, bytes);
    std::filesystem::resize_file(path, size);
    return path;
  }
  std::string content(std::string_view name) const {
    std::ifstream stream(*this / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
  std::ptrdiff_t number_of_files() const {
    return std::distance(std::filesystem::directory_iterator(path_), std::filesystem::directory_iterator());
  }

 private:
  std::filesystem::path path_;
};

}  // namespace funnel::test
