#include "core/network/usable_streets.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "core/network/osm_object.h"
#include "core/network/plane_grid.h"

namespace cercania {
namespace {

constexpr Metres kCellSize = Metres::of(100.0);

class ScrapFinder {
  public:
    ScrapFinder(const RoadGraph& graph, const UsableOptions& options)
        : graph_(graph), options_(options), edges_of_(graph.component_count()) {
        for (std::size_t index = 0; index < graph.edge_count(); ++index) {
            const EdgeId edge = id_at<EdgeId>(index);
            edges_of_[graph.component(edge).index()].push_back(edge);
        }
    }

    /// One entry a component.
    std::vector<std::uint8_t> usable_components() {
        std::vector<std::uint8_t> usable(graph_.component_count(), 1);
        for (std::size_t index = 0; index < usable.size(); ++index) {
            const ComponentId component = id_at<ComponentId>(index);
            if (graph_.component(component).length < options_.min_island) {
                usable[index] = has_longer_neighbour(component) ? 0 : 1;
            }
        }
        return usable;
    }

    const std::vector<EdgeId>& edges_of(ComponentId component) const {
        return edges_of_[component.index()];
    }

  private:
    struct Segment {
        ComponentId component;
        PlaneSegment shape;
    };

    bool is_longer(ComponentId a, ComponentId b) const {
        const Metres length_a = graph_.component(a).length;
        const Metres length_b = graph_.component(b).length;
        return length_a > length_b || (length_a == length_b && a < b);
    }

    /// The grid is only made once a scrap asks for it.
    void index_segments() {
        for (std::size_t index = 0; index < graph_.edge_count(); ++index) {
            const EdgeId edge = id_at<EdgeId>(index);
            const std::span<const PlanePoint> points = graph_.plane_points(edge);
            for (std::size_t i = 0; i + 1 < points.size(); ++i) {
                grid_.add(static_cast<std::uint32_t>(segments_.size()),
                          PlaneSegment{points[i], points[i + 1]});
                segments_.push_back({graph_.component(edge), {points[i], points[i + 1]}});
            }
        }
        grid_.finish();
    }

    bool has_longer_neighbour(ComponentId scrap) {
        if (segments_.empty()) {
            index_segments();
        }
        for (const EdgeId edge : edges_of(scrap)) {
            const std::span<const PlanePoint> points = graph_.plane_points(edge);
            for (std::size_t i = 0; i + 1 < points.size(); ++i) {
                if (has_longer_neighbour(scrap, {points[i], points[i + 1]})) {
                    return true;
                }
            }
        }
        return false;
    }

    bool has_longer_neighbour(ComponentId scrap, const PlaneSegment& segment) const {
        bool found = false;
        grid_.visit_near(segment, options_.max_snap, [&](std::uint32_t item) {
            const Segment& other = segments_[item];
            found = found || (is_longer(other.component, scrap) &&
                              segment_distance(segment, other.shape) <= options_.max_snap);
        });
        return found;
    }

    const RoadGraph& graph_;
    const UsableOptions& options_;
    std::vector<std::vector<EdgeId>> edges_of_;
    std::vector<Segment> segments_;
    PlaneGrid grid_{kCellSize};
};

Diagnostic describe_island(const RoadGraph& graph, ComponentId component, EdgeId first_edge,
                           bool usable) {
    const RoadGraph::Component& island = graph.component(component);
    const GeoPoint place = graph.points(first_edge).front();
    Diagnostic diagnostic;
    diagnostic.code = usable ? "disconnected_island" : "disconnected_scrap";
    diagnostic.severity = usable ? Severity::Warning : Severity::Note;
    diagnostic.message = fmt::format(
        "{} street piece(s), {:.0f} m long together, are connected to nothing else{}",
        island.edge_count, island.length.value(),
        usable ? "" : "; too short, and too near longer streets, for places to be tied to them");
    diagnostic.feature = told_object(graph.edge(first_edge).way_id);
    diagnostic.place = DiagnosticPlace{place.longitude, place.latitude};
    return diagnostic;
}

/// The longest component, the one that all others are islands of.
ComponentId main_component(const RoadGraph& graph) {
    ComponentId longest = id_at<ComponentId>(0);
    for (std::size_t index = 1; index < graph.component_count(); ++index) {
        const ComponentId component = id_at<ComponentId>(index);
        if (graph.component(component).length > graph.component(longest).length) {
            longest = component;
        }
    }
    return longest;
}

}  // namespace

std::vector<std::uint8_t> usable_streets(const RoadGraph& graph, const UsableOptions& options,
                                         Diagnostics& diagnostics) {
    ScrapFinder finder(graph, options);
    const std::vector<std::uint8_t> usable_components = finder.usable_components();
    const ComponentId main = main_component(graph);
    for (std::size_t index = 0; index < usable_components.size(); ++index) {
        const ComponentId component = id_at<ComponentId>(index);
        if (component != main) {
            diagnostics.add(describe_island(graph, component, finder.edges_of(component).front(),
                                            usable_components[index] != 0));
        }
    }
    std::vector<std::uint8_t> usable(graph.edge_count());
    for (std::size_t index = 0; index < usable.size(); ++index) {
        usable[index] = usable_components[graph.component(id_at<EdgeId>(index)).index()];
    }
    return usable;
}

}  // namespace cercania
