// SPDX-License-Identifier: MIT
// A history as lines of text: what the tests of the reader compare.
#pragma once

#include "exact.hpp"
#include "folder.hpp"
#include "io/history_reader.hpp"

#include <string>
#include <vector>

namespace funnel::test {

using Texts = std::vector<std::string>;

/// "leads(Prospects) 10: 4 of 8, 2 young from 30 d; lag 4: 9.5 10 18 5.8"
inline std::string told(const std::string& name, const StageHistory& stage) {
  std::string line = name + " " + std::to_string(stage.entered) + ": " + std::to_string(stage.converted) + " of " +
                     std::to_string(stage.of);
  if (stage.mature_days) {
    line += ", " + std::to_string(stage.too_young) + " young from " + std::to_string(*stage.mature_days) + " d";
  }
  if (!stage.lag) return line;
  return line + "; lag " + std::to_string(stage.lag->observed) + ": " + text(stage.lag->mean) + " " +
         text(stage.lag->median) + " " + text(stage.lag->ninth_decile) + " " + text(stage.lag->spread);
}

inline std::string told(const SkippedRows& skipped) {
  constexpr const char* names[] = {"total", "not_a_count",  "not_a_date", "too_late",
                                   "gap",   "out_of_order", "no_stage",   "wrong_length"};
  std::string line = names[static_cast<int>(skipped.problem)];
  if (skipped.column) line += " " + *skipped.column;
  line += " " + std::to_string(skipped.count) + ":";
  for (const std::int64_t row : skipped.rows) line += " " + std::to_string(row);
  return line;
}

/// The stages, then channels, then what was skipped.
inline Texts told(const History& history) {
  Texts lines;
  for (std::size_t stage = 0; stage < history.stages.size(); ++stage) {
    lines.push_back(told(history.stages[stage] + "(" + history.columns[stage] + ")", history.total[stage]));
  }
  for (const ChannelHistory& channel : history.channels) {
    for (std::size_t stage = 0; stage < history.stages.size(); ++stage) {
      lines.push_back(told(channel.name + "/" + history.stages[stage], channel.stages[stage]));
    }
  }
  for (const SkippedRows& skipped : history.skipped) lines.push_back("skipped " + told(skipped));
  return lines;
}

inline tl::expected<History, io::HistoryFailure> read_bytes(const std::string& bytes,
                                                            const io::HistoryOptions& options = {},
                                                            std::size_t piece = io::CsvReader::usual_piece) {
  const Folder folder;
  return io::read_history(folder.file("data.csv", bytes), options, piece);
}

/// The lines of the history, or the messages without the folder: "data.csv:1: ...".
inline Texts told_of(const std::string& bytes, const io::HistoryOptions& options = {},
                     std::size_t piece = io::CsvReader::usual_piece) {
  const auto history = read_bytes(bytes, options, piece);
  if (history) return told(*history);
  Texts messages;
  for (const std::string& message : history.error().messages) {
    const std::size_t name = message.find("data.csv");
    messages.push_back(name == std::string::npos ? message : message.substr(name));
  }
  return messages;
}

}  // namespace funnel::test
