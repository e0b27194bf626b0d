#include "data/sample_city/source/map_draft.h"

#include <algorithm>
#include <limits>

#include "data/sample_city/source/street_runs.h"
#include "data/sample_city/source/street_tags.h"

namespace cercania::sample {
namespace {

void add_streets(const Town& town, MapDraft& map) {
    for (std::size_t street = 0; street < town.streets.street_count(); ++street) {
        for (const Run& run : runs_of(town.streets, street)) {
            if (run.like.kind != StreetKind::Limit) {
                map.add_way(run.nodes, tags_of(town, run));
            }
        }
    }
}

/// Zebra crossings and traffic lights along the avenue.
void add_crossings(const Town& town, MapDraft& map) {
    const StreetPlan& plan = town.streets;
    for (std::size_t node = 0; node < plan.nodes().size(); ++node) {
        const auto has = [&](StreetKind kind) {
            return std::any_of(plan.at(node).begin(), plan.at(node).end(),
                               [&](std::size_t i) { return plan.stretches()[i].kind == kind; });
        };
        if (!has(StreetKind::Primary) || plan.degree(node) < 4) {
            continue;
        }
        const bool lights = has(StreetKind::Secondary) || has(StreetKind::Tertiary);
        map.nodes[node].tags = {{"highway", "crossing"},
                                {"crossing", lights ? "traffic_signals" : "marked"},
                                {"kerb", lights ? "lowered" : "raised"}};
    }
}

/// Bollards where the pedestrian street ends.
void add_bollards(const Town& town, MapDraft& map) {
    for (std::size_t street = 0; street < town.streets.street_count(); ++street) {
        for (const Run& run : runs_of(town.streets, street)) {
            if (run.like.kind == StreetKind::Pedestrian) {
                map.nodes[run.nodes.front()].tags = {{"barrier", "bollard"}};
                map.nodes[run.nodes.back()].tags = {{"barrier", "bollard"}};
            }
        }
    }
}

std::size_t nearest_street_node(const Town& town, Point place, bool private_access) {
    const StreetPlan& plan = town.streets;
    std::size_t best = 0;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t node = 0; node < plan.nodes().size(); ++node) {
        const bool fits =
            std::any_of(plan.at(node).begin(), plan.at(node).end(), [&](std::size_t i) {
                const Stretch& stretch = plan.stretches()[i];
                return stretch.private_access == private_access &&
                       stretch.kind != StreetKind::Limit;
            });
        if (fits && distance(plan.nodes()[node], place) < nearest) {
            nearest = distance(plan.nodes()[node], place);
            best = node;
        }
    }
    return best;
}

/// The one way into the gated estate, with its gate half way.
void add_gate(const Town& town, MapDraft& map) {
    const Point entrance = bent({620, 960});
    const std::size_t outside = nearest_street_node(town, entrance, false);
    const std::size_t inside = nearest_street_node(town, map.nodes[outside].place, true);
    const std::size_t gate =
        map.add_node((map.nodes[outside].place + map.nodes[inside].place) * 0.5,
                     {{"barrier", "gate"}, {"access", "private"}});
    map.add_way({outside, gate, inside}, {{"highway", "service"},
                                          {"access", "private"},
                                          {"name", "Entrada Reserva del Roble"},
                                          {"surface", "asphalt"},
                                          {"lit", "yes"}});
}

std::vector<std::size_t> add_line(MapDraft& map, const Line& line) {
    std::vector<std::size_t> nodes;
    for (const Point& point : line) {
        nodes.push_back(map.add_node(point));
    }
    return nodes;
}

/// A ramp between the street beside the expressway and a carriageway node. `upward` runs onto it.
void add_ramp(const Town& town, MapDraft& map, Point street_end,
              const std::vector<std::size_t>& carriageway, Point merge, bool upward) {
    const std::size_t street = nearest_street_node(town, bent(street_end), false);
    const Point wanted = bent(merge);
    const std::size_t join = *std::min_element(
        carriageway.begin(), carriageway.end(), [&](std::size_t a, std::size_t b) {
            return distance(map.nodes[a].place, wanted) < distance(map.nodes[b].place, wanted);
        });
    std::vector<std::size_t> nodes = {street, join};
    if (!upward) {
        std::reverse(nodes.begin(), nodes.end());
    }
    map.add_way(
        nodes,
        {{"highway", "trunk_link"}, {"foot", "no"}, {"oneway", "yes"}, {"surface", "asphalt"}});
}

/// Two carriageways without a footpath. The overpass crosses above: they share no node with it.
void add_expressway(const Town& town, MapDraft& map) {
    constexpr double kHalfMedian = 11.0;
    const Tags tags = {{"highway", "trunk"},   {"name", "Autopista del Valle"},
                       {"ref", "AV-1"},        {"foot", "no"},
                       {"bicycle", "no"},      {"motorroad", "yes"},
                       {"oneway", "yes"},      {"lanes", "2"},
                       {"surface", "asphalt"}, {"lit", "yes"}};
    const std::vector<std::size_t> eastward = add_line(map, shifted(town.expressway, -kHalfMedian));
    std::vector<std::size_t> westward = add_line(map, shifted(town.expressway, kHalfMedian));
    add_ramp(town, map, {-640, 660}, eastward, {-420, 670}, true);
    add_ramp(town, map, {-560, 760}, westward, {-800, 720}, false);
    add_ramp(town, map, {760, 655}, eastward, {960, 720}, true);
    add_ramp(town, map, {820, 790}, westward, {620, 710}, false);
    map.add_way(eastward, tags);
    std::reverse(westward.begin(), westward.end());
    map.add_way(westward, tags);
}

void add_river(const Town& town, MapDraft& map) {
    map.add_way(add_line(map, town.river), {{"waterway", "river"}, {"name", "Río Manso"}});
    std::vector<std::size_t> shore = add_line(map, town.wetland);
    shore.push_back(shore.front());
    map.add_way(shore,
                {{"natural", "wetland"}, {"wetland", "marsh"}, {"name", "Humedal de las Tinguas"}});
    const std::size_t north = nearest_street_node(town, bent({900, -165}), false);
    const std::size_t south = nearest_street_node(town, bent({900, -350}), false);
    map.add_way({north, south}, {{"route", "ferry"},
                                 {"foot", "yes"},
                                 {"motor_vehicle", "no"},
                                 {"name", "Planchón de La Ribera"},
                                 {"opening_hours", "Mo-Sa 06:00-18:00"}});
}

/// A square people cross as they like: its rim is an area, and each corner leads to the streets.
void add_square(const OpenSpace& space, MapDraft& map) {
    std::vector<std::size_t> rim = add_line(map, space.outline);
    for (const std::size_t corner : space.corners) {
        const std::size_t gate =
            *std::min_element(rim.begin(), rim.end(), [&](std::size_t a, std::size_t b) {
                const Point place = map.nodes[corner].place;
                return distance(map.nodes[a].place, place) < distance(map.nodes[b].place, place);
            });
        map.add_way({corner, gate}, {{"highway", "footway"},
                                     {"name", space.name},
                                     {"surface", "paving_stones"},
                                     {"lit", "yes"}});
    }
    rim.push_back(rim.front());
    map.add_way(rim, {{"highway", "pedestrian"},
                      {"area", "yes"},
                      {"name", space.name},
                      {"surface", "paving_stones"},
                      {"lit", "yes"}});
}

/// A park with paths from corner to corner that cross in its middle.
void add_park(const OpenSpace& space, MapDraft& map) {
    const std::size_t middle = map.add_node(centroid(space.outline));
    const std::size_t count = space.corners.size();
    for (std::size_t i = 0; i < count / 2; ++i) {
        map.add_way({space.corners[i], middle, space.corners[i + count / 2]},
                    {{"highway", "path"},
                     {"name", "Sendero " + space.name},
                     {"surface", "fine_gravel"},
                     {"lit", "no"}});
    }
    std::vector<std::size_t> rim = add_line(map, space.outline);
    rim.push_back(rim.front());
    map.add_way(rim, {{"leisure", "park"}, {"name", space.name}});
}

}  // namespace

std::size_t MapDraft::add_node(Point place, Tags tags) {
    nodes.push_back({place, std::move(tags)});
    return nodes.size() - 1;
}

void MapDraft::add_way(std::vector<std::size_t> way_nodes, Tags tags) {
    ways.push_back({std::move(way_nodes), std::move(tags)});
}

MapDraft draft_map(const Town& town) {
    MapDraft map;
    for (const Point& place : town.streets.nodes()) {
        map.add_node(place);
    }
    add_streets(town, map);
    add_crossings(town, map);
    add_bollards(town, map);
    add_gate(town, map);
    add_expressway(town, map);
    add_river(town, map);
    for (const OpenSpace& space : town.open_spaces) {
        if (space.kind == "square") {
            add_square(space, map);
        } else {
            add_park(space, map);
        }
    }
    return map;
}

}  // namespace cercania::sample
