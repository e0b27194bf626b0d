#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/control.h"
#include "core/network/cost_field.h"
#include "core/network/reached_streets.h"

namespace cercania {

/// The network prepared for one unit and one direction, a round trip among them: one search graph,
/// or for there and back two. Immutable.
class CareGraph {
  public:
    CareGraph(std::shared_ptr<const RoadGraph> graph, CostUnit unit, Direction direction);

    bool is_round_trip() const { return way_back_ != nullptr; }
    /// Of the one way that people walk; of a round trip, of the way to care.
    const std::shared_ptr<const SearchGraph>& way() const { return way_; }
    /// Of the way home of a round trip; null where people walk one way.
    const std::shared_ptr<const SearchGraph>& way_back() const { return way_back_; }

    const RoadGraph& graph() const { return way_->graph(); }
    CostUnit unit() const { return way_->unit(); }
    double access_pace() const { return way_->access_pace(); }

  private:
    std::shared_ptr<const SearchGraph> way_;
    std::shared_ptr<const SearchGraph> way_back_;
};

/// The walk between a place and care.
struct CareWalk {
    Route route;                ///< of one way; of a round trip to care
    std::optional<Route> back;  ///< the way home of a round trip
    PlaceCost cost;

    bool back_decides() const { return back && back->cost.cost > route.cost.cost; }
};

/// What a place's round trip costs by the costs of its two ways with one facility: the slower way
/// decides, at the same cost that to care.
PlaceCost slower_way(const PlaceCost& there, const PlaceCost& back);

/// The cost to care whichever way people walk. One way: that of CostField. There and back: with one
/// facility the cost of the slower of both ways, each by its own cheapest streets and entrances,
/// and of all facilities the least of these, so that both ways are with the same one. Owns scratch
/// and serves one thread.
class CareSearch {
  public:
    explicit CareSearch(std::shared_ptr<const CareGraph> graph);

    const CareGraph& graph() const { return *graph_; }

    /// The cost of each place within `limit` (in the graph's unit; infinity for all that have a
    /// way); none where there is none, and where the pointer to the place's street is null. Read
    /// off by so many threads. Of a round trip: two searches for all facilities together settle the
    /// places to which one facility is nearest both ways; for the others each facility that may
    /// better them is searched. Throws Cancelled.
    std::vector<std::optional<PlaceCost>> costs(std::span<const StreetPosition* const> places,
                                                std::span<const Seed> seeds, double limit,
                                                unsigned threads = 1, const Control& control = {});

    /// The streets with cost at most `limit`, with the facility that gives it. Throws Cancelled.
    ReachedStreets reached(std::span<const Seed> seeds, double limit, const Control& control = {});

    /// The walk of one place; none when there is no way. Throws Cancelled.
    std::optional<CareWalk> walk(const StreetPosition& place, std::span<const Seed> seeds,
                                 const Control& control = {});

  private:
    struct Unsettled;
    void weigh_each_facility(std::span<const StreetPosition* const> places,
                             std::span<const Seed> seeds, Unsettled& unsettled, double limit,
                             std::vector<std::optional<PlaceCost>>& costs, const Control& control);

    std::shared_ptr<const CareGraph> graph_;
    CostSearch search_;
    std::optional<CostSearch> search_back_;
};

}  // namespace cercania
