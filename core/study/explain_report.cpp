#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/access/coverage.h"
#include "core/network/osm_object.h"
#include "core/study/explain_analysis.h"
#include "core/study/walk_costs.h"

namespace cercania {
namespace {

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
            if (!explanation.services.empty()) {
                return cutoff ? fmt::format("Served: all required services are within {}.",
                                            cutoff->text())
                              : std::string("There is a way to all required services.");
            }
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
            if (explanation.missing_service) {
                return fmt::format("Not served: nobody offers {} here.",
                                   *explanation.missing_service);
            }
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

nlohmann::ordered_json services_json(const LoadedStudy& study, const Explanation& explanation) {
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const ExplainedService& one : explanation.services) {
        nlohmann::ordered_json service;
        service["service"] = one.service;
        service["within"] = one.within;
        if (one.facility) {
            const Facility& facility = study.facilities.all[*one.facility];
            service["fac_id"] = facility.id;
            service["fac_name"] = facility.name;
            service["dist_m"] = one.cost->distance.value();
            service["time_s"] = one.cost->time.value();
        }
        json.push_back(std::move(service));
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
    if (!explanation.services.empty()) {
        json["services"] = services_json(study, explanation);
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
    return fmt::format(
        "{}: {}, {} (straight line {:.0f} m).",
        explanation.services.empty() ? "Nearest on foot" : "The farthest of the required services",
        facility, costs, explanation.straight.value());
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

void add_service_lines(const LoadedStudy& study, const Explanation& explanation,
                       RunReport& report) {
    if (explanation.services.empty()) {
        return;
    }
    report.add_line("");
    report.add_line("The nearest of each required service:");
    for (const ExplainedService& one : explanation.services) {
        report.add_line(one.facility
                            ? fmt::format("  {}: {}, {:.0f} m, {}{}", one.service,
                                          facility_text(study.facilities.all[*one.facility]),
                                          one.cost->distance.value(), minutes(one.cost->time),
                                          one.within ? "" : " - beyond the limit")
                            : fmt::format("  {}: no way leads to it", one.service));
    }
}

}  // namespace

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
        if (explanation.nearest.size() > 1 && explanation.services.empty()) {
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
    add_service_lines(study, explanation, report);
    report.set_answer(answer_json(study, explanation).dump());
}

}  // namespace cercania
