// SPDX-License-Identifier: MIT
#include "cli/start.hpp"

int main(int argc, char** argv) {
  return funnel::cli::start(argc, argv, nullptr);
}
