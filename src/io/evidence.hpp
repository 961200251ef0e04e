// SPDX-License-Identifier: MIT
#pragma once

#include "io/number.hpp"

#include <funnel/evidence.hpp>

#include <optional>
#include <string_view>

namespace funnel::io {

/// Evidence from its parts, or the whole sentence that says why they cannot be right.
Parsed<Evidence> make_range(Share low, Share high, std::optional<Rate> planned);
Parsed<Evidence> make_counts(Count converted, Count of, std::optional<Rate> planned);

/// As in flags: "3%", "2%..4%", "96of3200". A complaint follows the text: ` is not a rate; ...`.
Parsed<Evidence> parse_evidence(std::string_view text);

}  // namespace funnel::io
