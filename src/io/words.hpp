// SPDX-License-Identifier: MIT
// Words that people write in headers and cells, without what differs from one writer to the next.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace funnel::io {

/// The small letters that an accented letter is based on: "e" of É, "oe" of œ; nothing of other characters.
std::optional<std::string_view> plain_letters(char32_t c);

/// `text` in small letters and without accents, spaces, "_", "-", ".", "#", ":" and apostrophes: "Leads générés" and
/// LEADS_GENERES are "leadsgeneres". Other characters stay: "mql%" is not "mql". Bytes that are not UTF-8 are dropped.
std::string folded(std::string_view text);

}  // namespace funnel::io
