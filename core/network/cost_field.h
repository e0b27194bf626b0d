#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/control.h"
#include "core/network/reached_streets.h"
#include "core/network/road_graph.h"
#include "core/network/street_index.h"

namespace cercania {

/// What a search minimises: metres walked or seconds taken.
enum class CostUnit { Distance, Time };

/// Which way people walk: `Towards` care (a resident goes to the facility), `From` it, or there and
/// back (`RoundTrip`), each way by its own streets: the slower way decides. One search goes one
/// way; CareSearch puts both together.
enum class Direction { Towards, From, RoundTrip };

/// Where a facility enters the network. A facility with several entrances has several seeds.
struct Seed {
    StreetPosition position;
    /// The facility's number in the caller's list. Of two facilities at the same cost the lower
    /// number wins, so the caller numbers them by something that does not change with file order.
    std::uint32_t facility = 0;
};

/// Limits are inclusive to within a centimetre: coordinates know no better (DESIGN: results).
inline constexpr Metres kLimitTolerance = Metres::of(0.01);

/// What one way of a round trip comes to, access legs of place and facility included.
struct WayCost {
    Metres distance;
    Seconds time;
};

/// Both ways of a round trip.
struct BothWays {
    WayCost there;
    WayCost back;
};

/// The cost of one place, read off the field. Of a round trip it is that of the slower way.
struct PlaceCost {
    double cost = 0.0;  ///< in the field's unit, access legs of place and facility included
    Metres distance;    ///< walked, both access legs included
    Seconds time;       ///< taken, both access legs included
    std::uint32_t facility = 0;
    std::optional<BothWays> both_ways = std::nullopt;  ///< of a round trip
};

/// One step of a route: a stretch of one edge, in walking order.
struct RouteStep {
    EdgeId edge;
    Metres from_along;  ///< where the walker enters the edge
    Metres to_along;    ///< where the walker leaves it (smaller when walking backward)
    Metres length;
    Seconds time;              ///< waits at the ends that the step passes included
    bool passes_from = false;  ///< whether it passes the edge's `from` node, and waits there
    bool passes_to = false;
};

/// A walk between a place and its facility, in walking order for the field's direction.
struct Route {
    std::vector<RouteStep> steps;
    StreetPosition place;     ///< where the place meets its street
    StreetPosition entrance;  ///< where the facility meets its street
    PlaceCost cost;
};

/// The network prepared for one unit and one way, `Towards` or `From`: arcs with their costs.
/// Immutable.
class SearchGraph {
  public:
    struct Arc {
        std::uint32_t target;
        std::uint32_t edge;
        double cost;
    };
    SearchGraph(std::shared_ptr<const RoadGraph> graph, CostUnit unit, Direction direction);

    const RoadGraph& graph() const { return *graph_; }
    CostUnit unit() const { return unit_; }
    Direction direction() const { return direction_; }
    /// The arcs that a search from the facilities may follow out of a node.
    std::span<const Arc> arcs(std::uint32_t node) const {
        return std::span<const Arc>(arcs_).subspan(first_arc_[node],
                                                   first_arc_[node + 1] - first_arc_[node]);
    }
    /// Cost per metre of edge for a search that moves in growing (or falling) distance along the
    /// edge; infinite where walking that way is not allowed.
    double pace_up(EdgeId edge) const { return pace_up_[edge.index()]; }
    double pace_down(EdgeId edge) const { return pace_down_[edge.index()]; }
    /// What is waited at the two ends of the edge, in the unit; zero for metres. Charged to whoever
    /// comes past that end.
    double wait_from(EdgeId edge) const { return unit_ == CostUnit::Time ? seconds_from(edge) : 0; }
    double wait_to(EdgeId edge) const { return unit_ == CostUnit::Time ? seconds_to(edge) : 0; }
    double other_wait_from(EdgeId edge) const {
        return unit_ == CostUnit::Time ? 0.0 : seconds_from(edge);
    }
    double other_wait_to(EdgeId edge) const {
        return unit_ == CostUnit::Time ? 0.0 : seconds_to(edge);
    }
    /// Cost of moving some metres up or down the edge. Moving nowhere costs nothing, even where
    /// walking is not allowed: what lies at the end of a one-way street lies at its junction.
    double cost_up(EdgeId edge, double metres) const {
        return metres > 0.0 ? metres * pace_up(edge) : 0.0;
    }
    double cost_down(EdgeId edge, double metres) const {
        return metres > 0.0 ? metres * pace_down(edge) : 0.0;
    }
    /// Whether a search from a position on an edge comes to `end`, one of the edge's two ends, down
    /// the edge; on a loop both ends are one node, and the cheaper way round counts.
    bool comes_down(const StreetPosition& position, NodeId end) const;
    /// Cost per metre of an access leg.
    double access_pace() const { return access_pace_; }
    /// The same in the unit that is not minimised, seconds where that is metres: per metre of edge
    /// moved up or down, for the whole edge with its waits, per metre of an access leg.
    double other_pace(EdgeId edge, bool up) const {
        return unit_ == CostUnit::Distance ? seconds_per_metre(edge, up) : 1.0;
    }
    double other_cost(EdgeId edge, bool up) const {
        return (up ? other_costs_up_ : other_costs_down_)[edge.index()];
    }
    double other_access_pace() const {
        return unit_ == CostUnit::Distance ? 1.0 / graph_->speed().value() : 1.0;
    }
    /// Seconds of the walker while the search moves a metre up or down the edge.
    double seconds_per_metre(EdgeId edge, bool up) const;
    /// The longest arc's cost, loops included; finite.
    double longest_arc() const { return longest_arc_; }
    /// The mean of the arcs' costs.
    double mean_arc() const { return mean_arc_; }

  private:
    double seconds_from(EdgeId edge) const { return graph_->edge(edge).wait_from.value(); }
    double seconds_to(EdgeId edge) const { return graph_->edge(edge).wait_to.value(); }
    bool may_move(const RoadGraph::Edge& edge, bool up) const;

    std::shared_ptr<const RoadGraph> graph_;
    CostUnit unit_;
    Direction direction_;
    std::vector<std::uint32_t> first_arc_;
    std::vector<Arc> arcs_;
    std::vector<double> pace_up_;
    std::vector<double> pace_down_;
    std::vector<double> other_costs_up_;
    std::vector<double> other_costs_down_;
    double access_pace_ = 1.0;
    double longest_arc_ = 0.0;
    double mean_arc_ = 0.0;
};

/// The exact cost to care of every point of every street within a limit: the one field that
/// catchments, coverage, gaps and routes are read off. Immutable once made by CostSearch.
class CostField {
  public:
    /// Cost at a position on a street plus the access leg of the place; none when it cannot be
    /// reached within the field's limit.
    std::optional<PlaceCost> at(const StreetPosition& place) const;
    /// The walk that gives `at`; none under the same condition.
    std::optional<Route> route(const StreetPosition& place) const;
    /// The streets with cost at most `limit` (not above the field's own), with the facility that
    /// gives it; O(reached edges).
    ReachedStreets reached(double limit) const;

    double limit() const { return limit_; }
    const SearchGraph& search_graph() const { return *search_graph_; }
    std::span<const Seed> seeds() const { return seeds_; }
    /// Number of nodes within the limit.
    std::size_t reached_node_count() const { return nodes_.size(); }

    struct NodeCost {
        std::uint32_t node = 0;
        double cost = 0.0;
        double other_cost = 0.0;  ///< seconds where the field is in metres and the reverse
        std::uint32_t seed = 0;
        std::uint32_t parent_node = 0;  ///< the next node on the way to care; itself at a seed
        std::uint32_t parent_edge = 0;
    };
    /// Reached nodes in ascending id.
    std::span<const NodeCost> nodes() const { return nodes_; }

    /// The node's cost; none when it is not within the limit.
    const NodeCost* find(NodeId node) const;

  private:
    friend class CostSearch;
    std::span<const Seed> seeds_on(EdgeId edge) const;
    /// One front of the search that runs along an edge, from `origin_m` up or down; where walking
    /// that way is not allowed it stays at its origin.
    struct Wave;
    void collect_waves(EdgeId edge, std::vector<Wave>& waves) const;
    void append_stretches(EdgeId edge, double limit, std::vector<Wave>& waves,
                          ReachedStreets& result) const;
    std::optional<Wave> best_wave(const StreetPosition& place) const;
    PlaceCost place_cost(const Wave& wave, const StreetPosition& place) const;

    std::shared_ptr<const SearchGraph> search_graph_;
    std::vector<Seed> seeds_;      // sorted by (edge, along, facility, leg)
    std::vector<NodeCost> nodes_;  // sorted by node
    double limit_ = 0.0;
};

/// Runs searches over one SearchGraph and owns the scratch they need, so that a search costs in
/// proportion to what it reaches, never to the size of the city. Serves one thread.
class CostSearch {
  public:
    explicit CostSearch(std::shared_ptr<const SearchGraph> search_graph);
    ~CostSearch();
    CostSearch(CostSearch&&) noexcept;
    CostSearch& operator=(CostSearch&&) noexcept;

    /// The field of all seeds together within `limit` (in the graph's unit; infinity for all that
    /// is connected). Throws Cancelled.
    CostField run(std::span<const Seed> seeds, double limit, const Control& control = {});

    /// What `seeds` better in the field of `others`: only the nodes that they reach more cheaply
    /// (or as cheaply with a lower facility number). The field of both together has at every place
    /// the better of the two. Facility numbers must compare across both. Costs in proportion to
    /// the nodes it gives. Throws Cancelled.
    CostField run_against(const CostField& others, std::span<const Seed> seeds,
                          const Control& control = {});

  private:
    struct Scratch;
    CostField search(std::span<const Seed> seeds, double limit, const Control& control);

    std::unique_ptr<Scratch> scratch_;
};

}  // namespace cercania
