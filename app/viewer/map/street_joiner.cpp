#include "app/viewer/map/street_joiner.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "app/viewer/map/line_shapes.h"

namespace cercania::viewer {
namespace {

// The through roads of OpenStreetMap (wiki: Key:highway), with their slip roads.
constexpr std::array<std::string_view, 10> kMainClasses = {
    "motorway",     "motorway_link", "trunk",          "trunk_link", "primary",
    "primary_link", "secondary",     "secondary_link", "tertiary",   "tertiary_link"};

// What the names of through roads begin with, in capitals, for networks that tell no classes: in
// Spanish and French, of which English shares the word avenue.
constexpr std::array<std::string_view, 6> kMainNames = {"AVENIDA ", "AUTOPISTA ", "AV. ",
                                                        "AVENUE ",  "BOULEVARD ", "BULEVAR "};

bool is_main_class(const std::string& text) {
    return std::ranges::find(kMainClasses, text) != kMainClasses.end();
}

bool is_main_name(const std::string& text) {
    return std::ranges::any_of(kMainNames, [&](std::string_view beginning) {
        return text.size() > beginning.size() &&
               std::equal(beginning.begin(), beginning.end(), text.begin(),
                          [](char capital, char letter) {
                              return capital == (letter >= 'a' && letter <= 'z'
                                                     ? static_cast<char>(letter - 'a' + 'A')
                                                     : letter);
                          });
    });
}

class Joiner {
  public:
    Joiner(const RoadGraph& graph, bool keep_names)
        : graph_(graph),
          keep_names_(keep_names),
          kinds_(kinds_of_streets(graph)),
          used_(graph.edge_count(), 0) {}

    StreetKind kind(std::size_t edge) const { return kinds_[edge]; }
    bool is_used(std::size_t edge) const { return used_[edge] != 0; }

    /// The chain through an edge, and whether an end of it is a dead end.
    StreetChain chain_through(EdgeId edge, bool& dead_end) {
        used_[edge.index()] = 1;
        const auto points = graph_.plane_points(edge);
        StreetChain chain{
            {points.begin(), points.end()}, kinds_[edge.index()], graph_.edge(edge).name};
        const NodeId last = extend(chain.points, edge, graph_.edge(edge).to);
        std::ranges::reverse(chain.points);
        const NodeId first = extend(chain.points, edge, graph_.edge(edge).from);
        dead_end = graph_.arcs(first).size() == 1 || graph_.arcs(last).size() == 1;
        return chain;
    }

  private:
    /// Appends what follows at `node`, as far as there is one way on; gives the node it ends at.
    NodeId extend(PlaneLine& line, EdgeId edge, NodeId node) {
        while (const auto arc = only_way_on(edge, node)) {
            used_[arc->edge.index()] = 1;
            const auto points = graph_.plane_points(arc->edge);
            if (arc->forward) {
                line.insert(line.end(), points.begin() + 1, points.end());
            } else {
                line.insert(line.end(), points.rbegin() + 1, points.rend());
            }
            edge = arc->edge;
            node = arc->target;
        }
        return node;
    }

    std::optional<RoadGraph::Arc> only_way_on(EdgeId edge, NodeId node) const {
        std::optional<RoadGraph::Arc> way;
        for (const RoadGraph::Arc& arc : graph_.arcs(node)) {
            if (arc.edge == edge || !are_alike(arc.edge, edge)) {
                continue;
            }
            if (way) {
                return std::nullopt;
            }
            way = arc;
        }
        return way && used_[way->edge.index()] == 0 ? way : std::nullopt;
    }

    bool are_alike(EdgeId a, EdgeId b) const {
        return kinds_[a.index()] == kinds_[b.index()] &&
               (!keep_names_ || graph_.edge(a).name == graph_.edge(b).name);
    }

    const RoadGraph& graph_;
    bool keep_names_;
    std::vector<StreetKind> kinds_;
    std::vector<std::uint8_t> used_;
};

double length_of(const PlaneLine& line) {
    double length = 0.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        length += norm(line[i + 1] - line[i]);
    }
    return length;
}

}  // namespace

std::vector<StreetKind> kinds_of_streets(const RoadGraph& graph) {
    std::vector<StreetKind> kinds;
    kinds.reserve(graph.edge_count());
    bool any_main = false;
    for (const RoadGraph::Edge& edge : graph.edges()) {
        const std::string& class_name = graph.text(edge.class_name);
        const bool is_main = is_main_class(class_name);
        any_main = any_main || is_main;
        kinds.push_back(is_main ? StreetKind::Main
                                : (class_name == "steps" ? StreetKind::Steps : StreetKind::Local));
    }
    for (std::size_t i = 0; i < kinds.size() && !any_main; ++i) {
        if (is_main_name(graph.text(graph.edges()[i].name))) {
            kinds[i] = StreetKind::Main;
        }
    }
    return kinds;
}

std::vector<StreetChain> join_streets(const RoadGraph& graph, const ZoomStep& step,
                                      bool keep_names) {
    Joiner joiner(graph, keep_names);
    std::vector<StreetChain> chains;
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
        const bool is_main = joiner.kind(i) == StreetKind::Main;
        if (joiner.is_used(i) || (!is_main && step.local_width <= 0.0)) {
            continue;
        }
        bool dead_end = false;
        StreetChain chain = joiner.chain_through(id_at<EdgeId>(i), dead_end);
        const double shortest =
            is_main ? step.shortest_main_m : (dead_end ? step.shortest_dead_end_m : 0.0);
        if (shortest <= 0.0 || length_of(chain.points) >= shortest) {
            chain.points = simplified(chain.points, step.street_tolerance);
            chains.push_back(std::move(chain));
        }
    }
    return chains;
}

}  // namespace cercania::viewer
