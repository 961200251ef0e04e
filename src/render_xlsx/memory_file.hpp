// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace funnel::render_xlsx {

/// A file that is only in memory, for a library that writes to nothing but paths.
class MemoryFile {
 public:
  /// Throws std::system_error.
  MemoryFile();
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  /// By which this process can open it.
  const std::string& path() const { return path_; }
  /// All that has been written. Throws std::system_error.
  std::string bytes() const;

 private:
  int descriptor_;
  std::string path_;
};

}  // namespace funnel::render_xlsx
