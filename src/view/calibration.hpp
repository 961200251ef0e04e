// SPDX-License-Identifier: MIT
// What history says of a funnel's rates, as machines and as readers get it.
#pragma once

#include "document/document.hpp"
#include "language/locale.hpp"

#include <funnel/calibration.hpp>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace funnel::view {

/// What becomes of the rates.
struct Saving {
  enum class Kind { nowhere, file, standard_output, refused } kind = Kind::nowhere;
  std::string file;  ///< of a file
};

/// What a view of a calibration is made from. `calibration` is that of `history`.
struct CalibrationView {
  const History& history;
  const Calibration& calibration;
  const Funnel* funnel = nullptr;  ///< whose stages they are; null where the data make a new one
  std::string data;                ///< what the data are called
  Saving saving;
};

/// The same in every locale: words are English.
nlohmann::ordered_json calibration_json(const CalibrationView& view);

document::Document calibration_document(const CalibrationView& view, language::Locale locale);

}  // namespace funnel::view
