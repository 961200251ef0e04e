// SPDX-License-Identifier: MIT
// All messages. Each file of the catalogue has those of one kind of result.
#pragma once

#include "language/catalogue/budget.hpp"
#include "language/catalogue/calibration.hpp"
#include "language/catalogue/chance.hpp"
#include "language/catalogue/channels.hpp"
#include "language/catalogue/charts.hpp"
#include "language/catalogue/comparison.hpp"
#include "language/catalogue/forecast.hpp"
#include "language/catalogue/goals.hpp"
#include "language/catalogue/lags.hpp"
#include "language/catalogue/levers.hpp"
#include "language/catalogue/plan.hpp"
#include "language/catalogue/recognition.hpp"
#include "language/catalogue/report.hpp"
#include "language/catalogue/risk.hpp"
#include "language/catalogue/schedule.hpp"
#include "language/catalogue/spreadsheet.hpp"
#include "language/catalogue/start.hpp"
#include "language/catalogue/tracking.hpp"
