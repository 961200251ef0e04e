// SPDX-License-Identifier: MIT
// What stages are called in headers and cells: their ids and names, what people write instead, and the columns of dates
// that CRM systems export.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace funnel::io {

/// A stage that the data may be about, and what else than its id its column may be called.
struct KnownStage {
  std::string id;
  std::vector<std::string> names;
};

/// The stages that data may be about, and the words for them.
class StageWords {
 public:
  /// The stages of a funnel; where there are none, the standard ones.
  explicit StageWords(std::span<const KnownStage> stages);

  struct Match {
    std::size_t stage = 0;  ///< its place in ids()
    bool dated = false;     ///< the text is about a date: "Became a Lead Date"
    bool vague = false;     ///< it is about the stage only where nothing else is: "Create Date"
    bool counted = false;   ///< the text says that units are counted, maybe not all of them: "New users"
  };
  /// The stage that a header or a cell is about.
  std::optional<Match> find(std::string_view text) const;

  const std::vector<std::string>& ids() const { return ids_; }
  std::optional<std::size_t> place_of(std::string_view id) const;
  /// Whether the funnel said what the stages are.
  bool are_given() const { return given_; }
  /// Whether a place is that of a standard stage, in the standard order; of stages that were not given.
  bool is_standard(std::size_t place) const;
  /// One more stage, behind the others, which has no words of its own; its place.
  std::size_t add(std::string id);

 private:
  struct Word {
    std::string key;
    std::size_t stage;
    bool vague;
  };
  void learn(std::string_view text, std::string_view id, bool vague);
  std::optional<Match> look_up(std::string_view key, bool dated) const;

  std::vector<std::string> ids_;
  std::vector<Word> words_;
  bool given_;
};

}  // namespace funnel::io
