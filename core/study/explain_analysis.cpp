#include "core/study/explain_analysis.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "core/study/barred_places.h"
#include "core/study/gap_inputs.h"
#include "core/study/street_line.h"

namespace cercania {
namespace {

std::string street_name(const RoadGraph& graph, EdgeId edge) {
    const RoadGraph::Edge& street = graph.edge(edge);
    const std::string& name = graph.text(street.name);
    const std::string& class_name = graph.text(street.class_name);
    if (!name.empty()) {
        return name;
    }
    return class_name.empty() ? std::string("street") : "(" + class_name + ")";
}

std::vector<WalkLeg> legs_of(const RoadGraph& graph, const Route& route) {
    std::vector<WalkLeg> legs;
    for (const RouteStep& step : route.steps) {
        if (step.length <= Metres() && step.time <= Seconds()) {
            continue;  // a street of which only the end is touched
        }
        std::string street = street_name(graph, step.edge);
        if (legs.empty() || legs.back().street != street) {
            legs.push_back({std::move(street), {}, {}});
        }
        legs.back().length += step.length;
        legs.back().time += step.time;
    }
    return legs;
}

std::string place_text(const GeoPoint& place) {
    return fmt::format("{:.6f},{:.6f}", place.longitude.value(), place.latitude.value());
}

std::string_view way_name(const ExplainedWay& way) {
    return way.direction == Direction::From ? "back" : "there";
}

/// The required services one by one, from the costs of the only place.
std::vector<ExplainedService> services_of(const LoadedStudy& study, const MeasuredAccess& measured,
                                          const CareGraph& graph) {
    const auto cutoff = study.largest_cutoff();
    std::vector<ExplainedService> services;
    for (std::size_t i = 0; i < study.facilities.required.size(); ++i) {
        const std::optional<PlaceCost>& cost = measured.costs_by_service[i].front();
        ExplainedService& one = services.emplace_back();
        one.service = study.facilities.required[i];
        one.cost = cost;
        if (cost) {
            one.facility = cost->facility;
            one.within = !cutoff || within(cost->cost, cutoff->limit, graph);
        }
    }
    return services;
}

Feature step_feature(const RoadGraph& graph, const RouteStep& step) {
    GeoLine line = street_line(graph, step.edge, std::min(step.from_along, step.to_along),
                               std::max(step.from_along, step.to_along));
    if (step.to_along < step.from_along) {
        std::reverse(line.begin(), line.end());
    }
    Feature feature;
    feature.shape.kind = ShapeKind::Lines;
    feature.shape.lines = {std::move(line)};
    feature.values = {street_name(graph, step.edge), step.length.value(), step.time.value()};
    return feature;
}

void add_walk(const RoadGraph& graph, const CareWalk& walk, Direction direction,
              Explanation& explanation) {
    const Direction way = direction == Direction::RoundTrip ? Direction::Towards : direction;
    const bool by_back = walk.back_decides();
    explanation.facility = walk.cost.facility;
    explanation.ways.push_back({way, walk.route, legs_of(graph, walk.route)});
    if (walk.back) {
        explanation.ways.push_back({Direction::From, *walk.back, legs_of(graph, *walk.back)});
    }
    explanation.route = explanation.ways[by_back ? 1 : 0].route;
    explanation.legs = explanation.ways[by_back ? 1 : 0].legs;
}

/// The walks to the facilities that are nearest on foot: of all, of all but the first, of all but
/// both.
std::vector<PlaceCost> nearest_costs(const LoadedStudy& study, const StreetPosition& street,
                                     CareSearch& search, const Control& control) {
    constexpr std::size_t kMost = 3;
    std::vector<PlaceCost> nearest;
    std::vector<Seed> seeds = study.facilities.seeds();
    const StreetPosition* const place = &street;
    while (nearest.size() < kMost && !seeds.empty()) {
        const auto cost = search
                              .costs(std::span(&place, 1), seeds,
                                     std::numeric_limits<double>::infinity(), 1, control)
                              .front();
        if (!cost) {
            break;
        }
        nearest.push_back(*cost);
        std::erase_if(seeds, [&](const Seed& seed) { return seed.facility == cost->facility; });
    }
    return nearest;
}

}  // namespace

bool is_round_trip(const Explanation& explanation) {
    return explanation.ways.size() > 1;
}

bool back_decides(const Explanation& explanation) {
    return is_round_trip(explanation) &&
           explanation.ways[1].route.cost.cost > explanation.ways[0].route.cost.cost;
}

Explanation explain_place(const LoadedStudy& study, const GeoPoint& place, const Control& control) {
    Explanation explanation;
    explanation.place = place;
    const DemandPlace demand{0, study.network.graph->projection().to_plane(place), 0.0};
    const std::vector<DemandPlace> one = {demand};
    const TiedPlaces tied = tie_places(study.network, one, 1, control);
    CareSearch search(study.care_graph(study.unit()));
    const auto cutoff = study.largest_cutoff();
    MeasuredAccess measured =
        measure_access_by_service(study.facilities, search, one, tied, cutoff, 1, control);
    std::vector<PlaceAccess>& accesses = measured.places;
    const PlaceAccess& access = accesses.front();
    explanation.services = services_of(study, measured, search.graph());
    if (const auto missing = study.facilities.missing_service()) {
        explanation.missing_service =
            study.facilities.required.empty() ? "care" : study.facilities.required[*missing];
    }
    if (access.status == AccessStatus::Beyond) {
        const ReasonRule rule{metres_of(*cutoff, *study.network.graph)};
        mark_barred(study.network, study.facilities, one, rule, accesses);
        explanation.reason = gap_reason(access, rule);
    }
    explanation.status = access.status;
    explanation.leg_crosses_barrier = access.leg_crosses_barrier;
    explanation.straight = access.straight;
    explanation.straight_to_any = access.straight_to_any.value_or(access.straight);
    explanation.street = access.street ? access.street : study.network.nearest_street(demand.point);
    if (access.cost) {
        add_walk(
            *study.network.graph,
            *deciding_walk(search, *access.street, study.facilities.seeds_by_service(), control),
            study.settings.analysis.direction, explanation);
        explanation.nearest = nearest_costs(study, *access.street, search, control);
    }
    return explanation;
}

PlaceToPlace walk_between(const PreparedNetwork& network, StudySettings settings,
                          const GeoPoint& from, const GeoPoint& to, const Control& control) {
    settings.analysis.cutoffs.clear();
    settings.analysis.direction = Direction::Towards;
    PlaceToPlace walk;
    walk.study.settings = std::move(settings);
    walk.study.network = network;
    walk.study.facilities =
        with_edits({}, {.moved = {}, .added = {{"to", place_text(to), to}}, .closed = {}}, {},
                   walk.study.network);
    walk.explanation = explain_place(walk.study, from, control);
    return walk;
}

FeatureLayer route_layer(const LoadedStudy& study, const Explanation& explanation) {
    const RoadGraph& graph = *study.network.graph;
    FeatureLayer layer;
    layer.name = "route";
    layer.fields = {
        {"street", FieldType::Text}, {"length_m", FieldType::Real}, {"time_s", FieldType::Real}};
    if (is_round_trip(explanation)) {
        layer.fields.push_back({"way", FieldType::Text});
    }
    for (const ExplainedWay& way : explanation.ways) {
        for (const RouteStep& step : way.route.steps) {
            Feature feature = step_feature(graph, step);
            feature.id = static_cast<std::int64_t>(layer.features.size()) + 1;
            if (is_round_trip(explanation)) {
                feature.values.emplace_back(std::string(way_name(way)));
            }
            layer.features.push_back(std::move(feature));
        }
    }
    return layer;
}

}  // namespace cercania
