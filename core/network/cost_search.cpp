#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/base/error.h"
#include "core/network/bucket_queue.h"
#include "core/network/cost_field.h"

namespace cercania {

namespace {

/// What the search knows of a node so far.
struct Label {
    double cost;
    std::uint32_t facility;
    std::uint32_t seed;
    std::uint32_t parent_node;
    std::uint32_t parent_edge;
    std::uint32_t search = 0;  // the number of the search that wrote this label
};

bool seed_before(const Seed& a, const Seed& b) {
    if (a.position.edge != b.position.edge) {
        return a.position.edge < b.position.edge;
    }
    if (a.position.along != b.position.along) {
        return a.position.along < b.position.along;
    }
    if (a.facility != b.facility) {
        return a.facility < b.facility;
    }
    return a.position.leg < b.position.leg;
}

}  // namespace

struct CostSearch::Scratch {
    std::shared_ptr<const SearchGraph> graph;
    std::vector<Label> labels;
    std::vector<std::uint32_t> touched;
    BucketQueue queue;
    std::uint32_t search = 0;
    double bound = 0.0;

    explicit Scratch(std::shared_ptr<const SearchGraph> search_graph)
        : graph(std::move(search_graph)), labels(graph->graph().node_count()) {}

    /// Takes the label if it is better: cheaper, or as cheap from a facility with a lower number.
    void offer(std::uint32_t node, double cost, std::uint32_t facility, std::uint32_t seed,
               std::uint32_t parent_node, std::uint32_t parent_edge) {
        if (cost > bound) {
            return;
        }
        Label& label = labels[node];
        if (label.search != search) {
            touched.push_back(node);
        } else if (cost > label.cost || (cost == label.cost && facility >= label.facility)) {
            return;
        }
        label = {cost, facility, seed, parent_node, parent_edge, search};
        queue.push(node, cost);
    }

    void begin(double limit) {
        bound = limit + kLimitTolerance.value() * graph->access_pace();
        touched.clear();
        if (++search == 0) {  // the counter came round: old labels could pass for new ones
            std::fill(labels.begin(), labels.end(), Label{});
            search = 1;
        }
    }

    void plant(std::span<const Seed> seeds) {
        const RoadGraph& roads = graph->graph();
        for (std::uint32_t i = 0; i < seeds.size(); ++i) {
            const StreetPosition& at = seeds[i].position;
            const RoadGraph::Edge& edge = roads.edge(at.edge);
            const double start = at.leg.value() * graph->access_pace();
            const double before = at.along.value();
            const double after = edge.length.value() - before;
            const auto plant_at = [&](NodeId node, double cost) {
                if (std::isfinite(cost)) {
                    offer(node.value(), start + cost, seeds[i].facility, i, node.value(),
                          at.edge.value());
                }
            };
            plant_at(edge.from, graph->cost_down(at.edge, before));
            plant_at(edge.to, graph->cost_up(at.edge, after));
        }
    }

    void spread(const Control& control) {
        constexpr std::uint32_t kStepsBetweenChecks = 4096;
        std::uint32_t steps = 0;
        while (const auto entry = queue.pop()) {
            const Label label = labels[entry->item];
            if (entry->cost > label.cost) {
                continue;
            }
            if (++steps % kStepsBetweenChecks == 0) {
                control.check();
            }
            for (const SearchGraph::Arc& arc : graph->arcs(entry->item)) {
                offer(arc.target, label.cost + arc.cost, label.facility, label.seed, entry->item,
                      arc.edge);
            }
        }
    }

    /// The reached nodes in ascending order, whichever way is cheaper to come by them.
    void sort_touched() {
        constexpr std::size_t kSortedUpTo = 16;  // one in this many nodes
        if (touched.size() * kSortedUpTo < labels.size()) {
            std::sort(touched.begin(), touched.end());
            return;
        }
        touched.clear();
        for (std::uint32_t node = 0; node < labels.size(); ++node) {
            if (labels[node].search == search) {
                touched.push_back(node);
            }
        }
    }
};

namespace {

/// Follows each node's way to care and notes on it the seed it ends at and the cost in the unit
/// that the search did not minimise. (The seed is known to the search, but when a node on the way
/// was bettered by less than rounding shows farther out, the search kept the older one there.)
class WaysToCare {
  public:
    WaysToCare(const SearchGraph& graph, std::span<const Seed> seeds,
               std::vector<CostField::NodeCost>& nodes)
        : graph_(graph), seeds_(seeds), nodes_(nodes) {}

    void fill() {
        for (CostField::NodeCost& node : nodes_) {
            node.other_cost = kUnknown;
        }
        std::vector<CostField::NodeCost*> way;
        for (CostField::NodeCost& start : nodes_) {
            CostField::NodeCost* node = &start;
            while (node->other_cost < 0.0 && node->parent_node != node->node) {
                way.push_back(node);
                node = find(node->parent_node);
            }
            if (node->other_cost < 0.0) {
                node->other_cost = from_seed(*node);
            }
            while (!way.empty()) {
                CostField::NodeCost* next = way.back();
                way.pop_back();
                const EdgeId edge(next->parent_edge);
                next->seed = node->seed;
                next->other_cost =
                    node->other_cost + graph_.graph().edge(edge).length.value() * pace(edge);
                node = next;
            }
        }
    }

  private:
    static constexpr double kUnknown = -1.0;

    double pace(EdgeId edge) const {
        return graph_.unit() == CostUnit::Distance ? graph_.graph().seconds_per_metre(edge) : 1.0;
    }
    double from_seed(const CostField::NodeCost& node) const {
        const StreetPosition& at = seeds_[node.seed].position;
        const RoadGraph& roads = graph_.graph();
        const double access =
            graph_.unit() == CostUnit::Distance ? 1.0 / roads.speed().value() : 1.0;
        const double before = at.along.value();
        const double metres = graph_.comes_down(at, NodeId(node.node))
                                  ? before
                                  : roads.edge(at.edge).length.value() - before;
        return at.leg.value() * access + metres * pace(at.edge);
    }
    CostField::NodeCost* find(std::uint32_t node) {
        if (nodes_.size() == graph_.graph().node_count()) {
            return &nodes_[node];
        }
        return &*std::lower_bound(
            nodes_.begin(), nodes_.end(), node,
            [](const CostField::NodeCost& a, std::uint32_t b) { return a.node < b; });
    }

    const SearchGraph& graph_;
    std::span<const Seed> seeds_;
    std::vector<CostField::NodeCost>& nodes_;
};

}  // namespace

CostSearch::CostSearch(std::shared_ptr<const SearchGraph> search_graph)
    : scratch_(std::make_unique<Scratch>(std::move(search_graph))) {}
CostSearch::~CostSearch() = default;
CostSearch::CostSearch(CostSearch&&) noexcept = default;
CostSearch& CostSearch::operator=(CostSearch&&) noexcept = default;

CostField CostSearch::run(std::span<const Seed> seeds, double limit, const Control& control) {
    CERCANIA_REQUIRE(limit >= 0.0);
    CostField field;
    field.search_graph_ = scratch_->graph;
    field.seeds_.assign(seeds.begin(), seeds.end());
    std::sort(field.seeds_.begin(), field.seeds_.end(), seed_before);
    field.limit_ = limit;

    double farthest_start = 0.0;
    for (const Seed& seed : seeds) {
        const double start = seed.position.leg.value() * scratch_->graph->access_pace();
        farthest_start = std::max(farthest_start, start);
    }
    scratch_->begin(limit);
    scratch_->queue.reset(
        scratch_->graph->mean_arc(),
        std::min(farthest_start + scratch_->graph->longest_arc(), scratch_->bound));
    scratch_->plant(field.seeds_);
    scratch_->spread(control);
    scratch_->sort_touched();

    field.nodes_.reserve(scratch_->touched.size());
    for (const std::uint32_t node : scratch_->touched) {
        const Label& label = scratch_->labels[node];
        field.nodes_.push_back(
            {node, label.cost, 0.0, label.seed, label.parent_node, label.parent_edge});
    }
    WaysToCare(*scratch_->graph, field.seeds_, field.nodes_).fill();
    return field;
}

}  // namespace cercania
