#include "core/study/explain_analysis.h"

#include <algorithm>
#include <limits>
#include <span>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/access/coverage.h"
#include "core/network/osm_object.h"
#include "core/study/barred_places.h"
#include "core/study/gap_inputs.h"
#include "core/study/street_line.h"
#include "core/study/walk_costs.h"

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

std::string minutes(Seconds time) {
    return fmt::format("{:.1f} min", time.value() / 60.0);
}

std::string place_text(const GeoPoint& place) {
    return fmt::format("{:.6f},{:.6f}", place.longitude.value(), place.latitude.value());
}

std::string facility_text(const Facility& facility) {
    return facility.name.empty() ? facility.id : facility.name;
}

/// The answer first: in or out, and by how much.
std::string verdict(const LoadedStudy& study, const Explanation& explanation) {
    const auto cutoff = study.largest_cutoff();
    switch (explanation.status) {
        case AccessStatus::Reached:
            return cutoff ? fmt::format("Served: care is within {}.", cutoff->text())
                          : std::string("There is a way to care.");
        case AccessStatus::Beyond: {
            const double over = explanation.route->cost.cost - cutoff->limit;
            return cutoff->unit == CostUnit::Distance
                       ? fmt::format("Not served: the walk is {:.0f} m longer than {}.", over,
                                     cutoff->text())
                       : fmt::format("Not served: the walk takes {} longer than {}.",
                                     minutes(Seconds::of(over)), cutoff->text());
        }
        case AccessStatus::CutOff:
            return "Not served: no walkable way leads from its street to any facility "
                   "(disconnected streets).";
        case AccessStatus::NotSnapped:
            break;
    }
    if (explanation.leg_crosses_barrier) {
        return "Not served: a barrier lies between the place and its nearest street.";
    }
    return explanation.street
               ? fmt::format(
                     "Not served: the nearest usable street is {:.0f} m away; the limit is "
                     "{:.0f} m (--max-snap).",
                     explanation.street->leg.value(), study.network.settings.max_snap.value())
               : std::string(
                     "Not served: no usable street within 10 km; is this place in the "
                     "study area?");
}

/// As the gap table tells it: by the facility that is nearest as the crow flies.
std::string reason_text(const Explanation& explanation) {
    const double straight = explanation.straight_to_any.value();
    switch (*explanation.reason) {
        case GapReason::Barrier:
            return fmt::format(
                "Reason: barrier. In a straight line care is {:.0f} m away, and a barrier lies "
                "between.",
                straight);
        case GapReason::Detour:
            return fmt::format(
                "Reason: detour. In a straight line care is {:.0f} m away; the streets lead a long "
                "way round.",
                straight);
        case GapReason::SlowWay:
            return "Reason: a slow way. The walk is short enough; hills, stairs, rough ground or "
                   "waits take the time.";
        default:
            return fmt::format(
                "Reason: too far. Even in a straight line the nearest care is {:.0f} m away.",
                straight);
    }
}

std::string_view way_name(const ExplainedWay& way) {
    return way.direction == Direction::From ? "back" : "there";
}

std::string title_of(const Explanation& explanation, const ExplainedWay& way) {
    if (!is_round_trip(explanation)) {
        return "The walk:";
    }
    const bool decides = back_decides(explanation) == (way.direction == Direction::From);
    return fmt::format("The walk {}{}:", way_name(way), decides ? ", which decides" : "");
}

void add_way_lines(const RoadGraph& graph, const Explanation& explanation, const ExplainedWay& way,
                   const std::string& to_facility, RunReport& report) {
    const Route& route = way.route;
    report.add_line("");
    report.add_line(title_of(explanation, way));
    const auto add = [&](Metres length, Seconds time, const std::string& what) {
        report.add_line(fmt::format("  {:>7.1f} m {:>9}  {}", length.value(), minutes(time), what));
    };
    const Metres place_leg = route.place.leg;
    const Metres entrance_leg = route.entrance.leg;
    const std::string from_place = "from the place to its street";
    const bool towards = way.direction != Direction::From;
    const auto add_place = [&] { add(place_leg, place_leg / graph.speed(), from_place); };
    const auto add_facility = [&] { add(entrance_leg, entrance_leg / graph.speed(), to_facility); };
    towards ? add_place() : add_facility();
    for (const WalkLeg& leg : way.legs) {
        add(leg.length, leg.time, leg.street);
    }
    towards ? add_facility() : add_place();
    add(route.cost.distance, route.cost.time, "in all");
    add_cost_lines(walk_costs(graph, route), report);
}

void add_walk_lines(const RoadGraph& graph, const Explanation& explanation,
                    const std::string& to_facility, RunReport& report) {
    for (const ExplainedWay& way : explanation.ways) {
        add_way_lines(graph, explanation, way, to_facility, report);
    }
}

nlohmann::ordered_json legs_json(const std::vector<WalkLeg>& legs) {
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const WalkLeg& leg : legs) {
        json.push_back({{"street", leg.street},
                        {"length_m", leg.length.value()},
                        {"time_s", leg.time.value()}});
    }
    return json;
}

nlohmann::ordered_json waits_json(const std::vector<WalkWait>& waits) {
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const WalkWait& wait : waits) {
        json.push_back({{"wait_s", wait.time.value()}, {"cause", wait.cause}});
    }
    return json;
}

/// What knows the slope of a step: "dem", or nothing where it is level or no heights are known.
std::string slope_cause(const WalkCost& cost) {
    return cost.rise + cost.fall > Metres() ? "dem" : "";
}

nlohmann::ordered_json costs_json(const std::vector<WalkCost>& costs) {
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const WalkCost& cost : costs) {
        json.push_back({{"class", cost.class_name},
                        {"way_id", told_object(cost.way_id)},
                        {"length_m", cost.length.value()},
                        {"flat_s", cost.flat.value()},
                        {"way_factor", cost.way_factor},
                        {"way_cause", cost.way_cause},
                        {"slope_factor", cost.slope_factor},
                        {"slope_cause", slope_cause(cost)},
                        {"rise_m", cost.rise.value()},
                        {"fall_m", cost.fall.value()},
                        {"waits_s", cost.waited().value()},
                        {"waits", waits_json(cost.waits)},
                        {"time_s", cost.time.value()}});
    }
    return json;
}

/// Both ways of a round trip, and which of them decides; nothing for one way.
void add_ways(const RoadGraph& graph, const Explanation& explanation,
              nlohmann::ordered_json& json) {
    if (!is_round_trip(explanation)) {
        return;
    }
    json["decides"] = back_decides(explanation) ? "back" : "there";
    for (const ExplainedWay& way : explanation.ways) {
        nlohmann::ordered_json one;
        one["dist_m"] = way.route.cost.distance.value();
        one["time_s"] = way.route.cost.time.value();
        one["steps"] = costs_json(walk_costs(graph, way.route));
        one["walk"] = legs_json(way.legs);
        json[std::string(way_name(way))] = std::move(one);
    }
}

nlohmann::ordered_json walk_json(const PlaceToPlace& walk) {
    const Explanation& explanation = walk.explanation;
    const GeoPoint& from = explanation.place;
    const GeoPoint to =
        walk.study.network.graph->projection().to_geo(walk.study.facilities.all.front().point);
    nlohmann::ordered_json json;
    json["from"] = {from.longitude.value(), from.latitude.value()};
    json["to"] = {to.longitude.value(), to.latitude.value()};
    json["straight_m"] = explanation.straight.value();
    if (explanation.route) {
        json["dist_m"] = explanation.route->cost.distance.value();
        json["time_s"] = explanation.route->cost.time.value();
        json["steps"] = costs_json(walk_costs(*walk.study.network.graph, *explanation.route));
        json["walk"] = legs_json(explanation.legs);
    }
    return json;
}

nlohmann::ordered_json nearest_json(const LoadedStudy& study,
                                    const std::vector<PlaceCost>& nearest) {
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const PlaceCost& cost : nearest) {
        const Facility& facility = study.facilities.all[cost.facility];
        json.push_back({{"fac_id", facility.id},
                        {"fac_name", facility.name},
                        {"dist_m", cost.distance.value()},
                        {"time_s", cost.time.value()}});
    }
    return json;
}

nlohmann::ordered_json answer_json(const LoadedStudy& study, const Explanation& explanation) {
    nlohmann::ordered_json json;
    json["place"] = {explanation.place.longitude.value(), explanation.place.latitude.value()};
    json["status"] = access_status_name(explanation.status);
    json["verdict"] = verdict(study, explanation);
    if (explanation.reason) {
        json["reason"] = gap_reason_name(*explanation.reason);
    }
    json["straight_m"] = explanation.straight.value();
    json["snap_m"] = explanation.street ? nlohmann::ordered_json(explanation.street->leg.value())
                                        : nlohmann::ordered_json(nullptr);
    if (explanation.route) {
        const Facility& facility = study.facilities.all[*explanation.facility];
        json["fac_id"] = facility.id;
        json["fac_name"] = facility.name;
        json["dist_m"] = explanation.route->cost.distance.value();
        json["time_s"] = explanation.route->cost.time.value();
        json["steps"] = costs_json(walk_costs(*study.network.graph, *explanation.route));
        json["nearest"] = nearest_json(study, explanation.nearest);
        json["detour"] = explanation.straight > Metres::of(0.0)
                             ? explanation.route->cost.distance / explanation.straight
                             : 1.0;
        json["walk"] = legs_json(explanation.legs);
        add_ways(*study.network.graph, explanation, json);
    }
    return json;
}

/// One line: whither, and how far there and, of a round trip, back.
std::string nearest_text(const LoadedStudy& study, const Explanation& explanation) {
    const std::string facility = facility_text(study.facilities.all[*explanation.facility]);
    const auto cost_text = [](const ExplainedWay& way) {
        return fmt::format("{:.0f} m, {}", way.route.cost.distance.value(),
                           minutes(way.route.cost.time));
    };
    const std::vector<ExplainedWay>& ways = explanation.ways;
    const std::string costs =
        is_round_trip(explanation)
            ? fmt::format("there {}, back {}", cost_text(ways[0]), cost_text(ways[1]))
            : cost_text(ways[0]);
    return fmt::format("Nearest on foot: {}, {} (straight line {:.0f} m).", facility, costs,
                       explanation.straight.value());
}

/// "Then: Casa Norte, 1200 m, 15.0 min; ...": the facilities after the nearest.
std::string next_text(const LoadedStudy& study, const Explanation& explanation) {
    std::string text = "Then:";
    for (std::size_t i = 1; i < explanation.nearest.size(); ++i) {
        const PlaceCost& cost = explanation.nearest[i];
        text += fmt::format("{} {}, {:.0f} m, {}", i > 1 ? ";" : "",
                            facility_text(study.facilities.all[cost.facility]),
                            cost.distance.value(), minutes(cost.time));
    }
    return text + ".";
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
    std::vector<PlaceAccess> accesses =
        measure_access(study.facilities, search, one, tied, cutoff, 1, control);
    const PlaceAccess& access = accesses.front();
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
        add_walk(*study.network.graph,
                 *search.walk(*access.street, study.facilities.seeds(), control),
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

void report_walk(const PlaceToPlace& walk, RunReport& report) {
    const Facility& other = walk.study.facilities.all.front();
    const std::string from = place_text(walk.explanation.place);
    report.set_answer(walk_json(walk).dump());
    if (!walk.explanation.route) {
        const double limit = walk.study.network.settings.max_snap.value();
        report.add_line(
            walk.explanation.status == AccessStatus::NotSnapped
                ? fmt::format("There is no walk: {} is farther than {:.0f} m from every usable "
                              "street (--max-snap), or a barrier parts it from the nearest.",
                              from, limit)
            : other.entries.empty()
                ? fmt::format("There is no walk: {} is farther than {:.0f} m from every usable "
                              "street (--max-snap), or a barrier parts it from the nearest.",
                              other.name, limit)
                : fmt::format("There is no walk: no walkable way leads from {} to {} "
                              "(disconnected streets).",
                              from, other.name));
        return;
    }
    const PlaceCost& cost = walk.explanation.route->cost;
    report.add_line(fmt::format("{} to {}: {:.0f} m on foot, {} (straight line {:.0f} m).", from,
                                other.name, cost.distance.value(), minutes(cost.time),
                                walk.explanation.straight.value()));
    add_walk_lines(*walk.study.network.graph, walk.explanation,
                   "from the street to the other place", report);
}

void report_explanation(const LoadedStudy& study, const Explanation& explanation,
                        RunReport& report) {
    report.add_line(
        fmt::format("{}: {}", place_text(explanation.place), verdict(study, explanation)));
    if (explanation.route) {
        report.add_line(nearest_text(study, explanation));
        if (explanation.nearest.size() > 1) {
            report.add_line(next_text(study, explanation));
        }
        if (explanation.reason) {
            report.add_line(reason_text(explanation));
        }
        add_walk_lines(*study.network.graph, explanation, "from the street to the facility",
                       report);
    } else {
        report.add_line(fmt::format("The nearest facility is {:.0f} m away as the crow flies.",
                                    explanation.straight.value()));
    }
    report.set_answer(answer_json(study, explanation).dump());
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
