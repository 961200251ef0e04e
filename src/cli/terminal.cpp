// SPDX-License-Identifier: MIT
#include "cli/terminal.hpp"

#include "io/files.hpp"
#include "render/sanitise.hpp"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace funnel::cli {

namespace {

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

bool is_dumb_terminal() {
  const char* terminal = std::getenv("TERM");
  return terminal == nullptr || std::string_view(terminal) == "dumb";
}

}  // namespace

language::Locale environment_locale() {
  return language::locale_of_environment(std::getenv("LC_ALL"), std::getenv("LC_MESSAGES"), std::getenv("LANG"));
}

bool wants_colour(const OutputForm& form) {
  if (form.colour != ColourWhen::automatic) return form.colour == ColourWhen::always;
  return !form.path && ::isatty(STDOUT_FILENO) == 1 && !is_set("NO_COLOR") && !is_dumb_terminal();
}

void tell(std::string_view message) {
  tell_block("funnel: " + render::sanitise(message) + "\n");
}

void tell_block(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
}

void tell(const Failure& failure) {
  for (const ErrorMessage& message : failure.messages) {
    const std::string place = message.place.empty() ? "" : message.place + ": ";
    const std::string path = message.path.empty() ? "" : message.path + ": ";
    tell(place + path + message.text);
  }
}

ExitCode print(std::string_view text) {
  io::Output output = io::Output::standard();
  auto written = output.write(text);
  if (written) written = output.finish();
  if (written) return ExitCode::done;
  tell(written.error().message);
  return ExitCode::cannot_read_or_write;
}

}  // namespace funnel::cli
