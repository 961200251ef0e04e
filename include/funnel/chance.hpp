// SPDX-License-Identifier: MIT
#pragma once

#include <funnel/funnel.hpp>
#include <funnel/posterior.hpp>
#include <funnel/quantity.hpp>

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace funnel {

/// Units that enter the funnel at a stage: a volume to produce, or what is open there.
struct Entry {
  std::size_t stage = 0;  ///< place in the funnel's stages, from the top
  std::int64_t units = 0;
  friend bool operator==(const Entry&, const Entry&) = default;
};

/// What a chance takes into account beside chance itself.
enum class ChanceBasis {
  rates_certain,  ///< the rates are taken as exactly right
  evidence,       ///< at least one rate that the units pass is uncertain
};

struct Chance {
  double probability = 0;  ///< from 0 to 1
  /// How far off it may be where it comes from the chain (see Odds), as the chain's own checks show: the sum of what
  /// its functions were off at points they were not made from and of the masses that were missed. Else 0: then it is
  /// right to 1e-9 of itself.
  double error = 0;
  ChanceBasis basis = ChanceBasis::rates_certain;
};

/// Why there is no answer. Those of channels come of several together, see ChannelOdds.
enum class ChanceProblem {
  no_such_stage,      ///< an entry is at a stage beyond the last
  impossible_units,   ///< units below 0, or above 2^63 - 1 in all
  impossible_chance,  ///< a confidence that is not between 0 and 1, both excluded
  out_of_reach,       ///< no number of units up to 2^63 - 1 will do
  not_computed,     ///< several entry points share uncertain rates in a way that is not followed to within 1e-4, which
                    ///< happens above 4 10^15 units; or a number of units is sought there through more than 12 stages
  no_such_channel,  ///< entries of more channels than there are
  channels_uncertain,   ///< a rate of a channel is uncertain
  channel_clvs_differ,  ///< revenue is wanted, and their CLVs differ
  channel_deals_vary,   ///< revenue is wanted, and deals vary in size
  channels_not_apart,   ///< what each of them has brought is not known
};

/// Revenue from customers whose values vary about the CLV with the coefficient of variation `deal_cv`.
struct DealRevenue {
  Money revenue;
  Clv clv;
  Volume deal_cv;
};

template <class Value>
using ChanceResult = tl::expected<Value, ChanceProblem>;

/// Whether it is one of several channels together.
constexpr bool is_of_channels(ChanceProblem problem) {
  return problem >= ChanceProblem::channels_uncertain;
}

/// How likely numbers of customers are, given the evidence of a funnel's rates.
///
/// Each unit of a stage moves on with the rate of that stage, independently of the others given the rate; the rates are
/// independent of one another, each the same for all units that pass it, wherever they entered. X is the number of
/// customers.
///   One entry point: P(X >= k) is a regularised incomplete beta function, or with uncertain rates the distribution
///   function of a product of betas, computed by a Mellin-Barnes integral.
///   Several: with known rates the convolution of binomials, through its generating function; with uncertain ones a
///   beta-binomial chain from stage to stage, with an error that is stated, usually below 1e-7, and never above 1e-4.
/// Nothing here is random, and no answer is ever NaN.
/// Sources: the binomial tail as an incomplete beta function, DLMF 8.17.5; the density of a product of betas by its
/// Mellin transform, Springer and Thompson, SIAM J. Appl. Math. 18 (1970) 721; units that move on or not by one rate
/// thin one another out, so that the customers of one entry are binomial by the product of known rates.
class Odds {
 public:
  explicit Odds(const StageList& stages);
  /// Those of the stages down to `last`, the customers being the units that reach that stage.
  Odds(const StageList& stages, std::size_t last);

  /// Whether the rate of a stage is uncertain. The last has none: it is not.
  bool uncertain(std::size_t stage) const;

  /// The same with the rate of one stage known to be its planning rate: what measuring that rate could bring.
  Odds with_known(std::size_t stage) const;

  /// P(X >= customers).
  ChanceResult<Chance> chance_of(std::span<const Entry> entries, std::int64_t customers) const;

  /// The smallest number of units at `stage` (0 or more) that together with the entries `beside` reaches `customers`
  /// with each of these confidences: P(X >= customers) >= confidence - 1e-14, or, of several entry points that share
  /// uncertain rates, to within the error of the chain. Fastest where no entry is above `stage`.
  ChanceResult<std::vector<std::int64_t>> units_for(std::size_t stage, std::int64_t customers,
                                                    std::span<const double> confidences,
                                                    std::span<const Entry> beside = {}) const;
  ChanceResult<std::int64_t> units_for(std::size_t stage, std::int64_t customers, double confidence,
                                       std::span<const Entry> beside = {}) const;

  /// The customers of which one can say "`chance` of at least so many": the largest x with P(X >= x) >= chance - 1e-14.
  /// But for ties it is the quantile min{x : P(X <= x) >= 1 - chance}.
  ChanceResult<std::int64_t> customers_at(std::span<const Entry> entries, double chance) const;

  /// The chance that the customers bring at least `revenue`. The value of each is gamma distributed about the CLV with
  /// the coefficient of variation `deal_cv`, independently; at 0 it is P(X >= revenue / clv).
  ///   P(revenue >= R) = sum over m of P(X >= m) (Q(m/cv^2, R/(clv cv^2)) - Q((m-1)/cv^2, R/(clv cv^2))),
  /// Q being the upper regularised gamma function (DLMF 8.2.4): that of m deals is gamma with the shape m/cv^2. To 1e-9
  /// of it, or to within 1e-10 where more than 500 values of m matter, which are about 16 cv sqrt(R/clv).
  ChanceResult<Chance> revenue_chance(std::span<const Entry> entries, const DealRevenue& revenue) const;

  /// The smallest number of units at `stage` that together with the entries `beside` brings `revenue` with each of
  /// these confidences: revenue_chance >= confidence - 1e-14.
  ChanceResult<std::vector<std::int64_t>> units_for_revenue(std::size_t stage, const DealRevenue& revenue,
                                                            std::span<const double> confidences,
                                                            std::span<const Entry> beside = {}) const;

  /// The revenue of which one can say "`chance` of at least so much": the largest one that revenue_chance gives this
  /// chance, to 1e-9 of it; at a `deal_cv` of 0 it is that of customers_at. 0 where fewer than one customer is as
  /// likely.
  ChanceResult<double> revenue_at(std::span<const Entry> entries, double chance, Clv clv, Volume deal_cv) const;

 private:
  std::vector<RateEstimate> rates_;  ///< of all stages but the last
};

}  // namespace funnel
