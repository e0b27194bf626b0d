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

constexpr double kUnknown = -1.0;

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
    std::vector<double> other_costs;  // by node, of the touched ones
    std::vector<std::uint32_t> way;
    BucketQueue queue;
    std::uint32_t search = 0;
    double bound = 0.0;
    const CostField* others = nullptr;  // what this search must better

    explicit Scratch(std::shared_ptr<const SearchGraph> search_graph)
        : graph(std::move(search_graph)),
          labels(graph->graph().node_count()),
          other_costs(graph->graph().node_count()) {}

    /// Takes the label if it is better: cheaper, or as cheap from a facility with a lower number.
    void offer(std::uint32_t node, double cost, std::uint32_t facility, std::uint32_t seed,
               std::uint32_t parent_node, std::uint32_t parent_edge) {
        if (cost > bound) {
            return;
        }
        Label& label = labels[node];
        if (label.search != search) {
            if (others != nullptr && !betters_others(node, cost, facility)) {
                return;
            }
            touched.push_back(node);
        } else if (cost > label.cost || (cost == label.cost && facility >= label.facility)) {
            return;
        }
        label = {cost, facility, seed, parent_node, parent_edge, search};
        queue.push(node, cost);
    }

    bool betters_others(std::uint32_t node, double cost, std::uint32_t facility) const {
        const CostField::NodeCost* const theirs = others->find(NodeId(node));
        return theirs == nullptr || cost < theirs->cost ||
               (cost == theirs->cost && facility < others->seeds()[theirs->seed].facility);
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
            plant_at(edge.from, graph->cost_down(at.edge, before) + graph->wait_from(at.edge));
            plant_at(edge.to, graph->cost_up(at.edge, after) + graph->wait_to(at.edge));
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

    /// Follows each node's way to care and notes the seed it ends at and the cost in the unit that
    /// the search did not minimise. (The search knows the seed, but when a node on the way was
    /// bettered by so little that rounding hid it farther out, it kept the older one there.)
    void follow_ways_to_care(std::span<const Seed> seeds) {
        for (const std::uint32_t node : touched) {
            other_costs[node] = kUnknown;
        }
        for (const std::uint32_t start : touched) {
            std::uint32_t node = start;
            while (other_costs[node] == kUnknown && labels[node].parent_node != node) {
                way.push_back(node);
                node = labels[node].parent_node;
            }
            if (other_costs[node] == kUnknown) {
                other_costs[node] = other_cost_from_seed(seeds[labels[node].seed].position, node);
            }
            double other_cost = other_costs[node];
            const std::uint32_t seed = labels[node].seed;
            for (; !way.empty(); way.pop_back()) {
                Label& label = labels[way.back()];
                label.seed = seed;
                const EdgeId edge(label.parent_edge);
                const bool up = graph->graph().edge(edge).from.value() == label.parent_node;
                other_cost += graph->other_cost(edge, up);
                other_costs[way.back()] = other_cost;
            }
        }
    }

    double other_cost_from_seed(const StreetPosition& at, std::uint32_t node) const {
        const double length = graph->graph().edge(at.edge).length.value();
        const double start = at.leg.value() * graph->other_access_pace();
        if (graph->comes_down(at, NodeId(node))) {
            return start + at.along.value() * graph->other_pace(at.edge, false) +
                   graph->other_wait_from(at.edge);
        }
        return start + (length - at.along.value()) * graph->other_pace(at.edge, true) +
               graph->other_wait_to(at.edge);
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

CostSearch::CostSearch(std::shared_ptr<const SearchGraph> search_graph)
    : scratch_(std::make_unique<Scratch>(std::move(search_graph))) {}
CostSearch::~CostSearch() = default;
CostSearch::CostSearch(CostSearch&&) noexcept = default;
CostSearch& CostSearch::operator=(CostSearch&&) noexcept = default;

CostField CostSearch::run(std::span<const Seed> seeds, double limit, const Control& control) {
    CERCANIA_REQUIRE(limit >= 0.0);
    scratch_->others = nullptr;
    return search(seeds, limit, control);
}

CostField CostSearch::run_against(const CostField& others, std::span<const Seed> seeds,
                                  const Control& control) {
    CERCANIA_REQUIRE(&others.search_graph() == scratch_->graph.get());
    scratch_->others = &others;
    return search(seeds, others.limit(), control);
}

CostField CostSearch::search(std::span<const Seed> seeds, double limit, const Control& control) {
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
    scratch_->follow_ways_to_care(field.seeds_);

    field.nodes_.reserve(scratch_->touched.size());
    for (const std::uint32_t node : scratch_->touched) {
        const Label& label = scratch_->labels[node];
        field.nodes_.push_back({node, label.cost, scratch_->other_costs[node], label.seed,
                                label.parent_node, label.parent_edge});
    }
    return field;
}

}  // namespace cercania
