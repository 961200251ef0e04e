// SPDX-License-Identifier: MIT
#include "render_xlsx/memory_file.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace funnel::render_xlsx {
namespace {

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

}  // namespace

MemoryFile::MemoryFile() : descriptor_(::memfd_create("workbook", MFD_CLOEXEC)) {
  if (descriptor_ < 0) fail("no room for the workbook");
  path_ = "/proc/self/fd/" + std::to_string(descriptor_);
}

MemoryFile::~MemoryFile() {
  ::close(descriptor_);
}

std::string MemoryFile::bytes() const {
  std::string all;
  std::array<char, 65536> buffer{};
  for (;;) {
    const auto read = ::pread(descriptor_, buffer.data(), buffer.size(), static_cast<off_t>(all.size()));
    if (read == 0) return all;
    if (read > 0) {
      all.append(buffer.data(), static_cast<std::size_t>(read));
    } else if (errno != EINTR) {
      fail("the workbook cannot be read back");
    }
  }
}

}  // namespace funnel::render_xlsx
