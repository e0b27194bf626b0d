#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/network/osm_object.h"
#include "core/study/care_text.h"
#include "core/study/number_text.h"
#include "core/study/profile_comparison.h"
#include "core/study/street_line.h"

namespace cercania {
namespace {

constexpr std::size_t kShownAreas = 15;
constexpr std::size_t kShownPieces = 10;
constexpr double kHalfPerson = 0.5;

std::string area_name(const GapResult& gaps, std::size_t area) {
    const Feature& feature = gaps.areas.features[area];
    std::string name = gaps.name_field ? to_text(feature.values[*gaps.name_field]) : std::string();
    return name.empty() ? fmt::format("feature {}", feature.id) : name;
}

double known_people(const GapSums& sums) {
    return sums.served + sums.unserved;
}

void add_profile_lines(const ProfileComparison& comparison, RunReport& report) {
    const GapSums& first = comparison.profiles.front().gaps.table.in_areas;
    report.add_line(fmt::format(
        "People within {} on foot of {}, of {}:", comparison.profiles.front().gaps.cutoff.text(),
        care_text(comparison.study.facilities.required), grouped(known_people(first))));
    report.add_line(fmt::format("  {:<24} {:>12} {:>8} {:>12} {:>18} {:>14}", "profile", "served",
                                "share", "lost", "at closed streets", "by pace alone"));
    for (const ComparedProfile& profile : comparison.profiles) {
        const GapSums& sums = profile.gaps.table.in_areas;
        const double known = known_people(sums);
        const bool is_first = &profile == &comparison.profiles.front();
        report.add_line(fmt::format(
            "  {:<24} {:>12} {:>6.1f} % {:>12} {:>18} {:>14}", profile.name, grouped(sums.served),
            known > 0.0 ? 100.0 * sums.served / known : 0.0,
            is_first ? std::string("-") : grouped(profile.lost),
            is_first ? std::string("-") : grouped(profile.lost_at_pieces),
            is_first ? std::string("-") : grouped(profile.lost - profile.lost_at_pieces)));
        report.add_total("served_" + profile.name, sums.served);
        if (!is_first) {
            report.add_total("lost_" + profile.name, profile.lost);
            report.add_total("lost_at_closed_streets_" + profile.name, profile.lost_at_pieces);
        }
    }
}

/// The areas where some profile loses most.
std::vector<std::size_t> worst_areas(const ProfileComparison& comparison) {
    const std::size_t count = comparison.profiles.front().gaps.table.areas.size();
    std::vector<double> worst(count, 0.0);
    for (std::size_t area = 0; area < count; ++area) {
        for (std::size_t i = 1; i < comparison.profiles.size(); ++i) {
            worst[area] = std::max(worst[area], net_loss(comparison, i, area));
        }
    }
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return worst[a] > worst[b]; });
    std::erase_if(order, [&](std::size_t area) { return worst[area] < kHalfPerson; });
    return order;
}

void add_area_lines(const ProfileComparison& comparison, RunReport& report) {
    const std::vector<std::size_t> order = worst_areas(comparison);
    if (order.empty()) {
        return;
    }
    const GapResult& first = comparison.profiles.front().gaps;
    report.add_line("");
    report.add_line(fmt::format("Where most are lost: people served by {}, and the difference:",
                                comparison.profiles.front().name));
    const auto width = [&](std::size_t profile) {
        constexpr std::size_t kNumber = 10;
        return std::max(kNumber, comparison.profiles[profile].name.size());
    };
    std::string heads = fmt::format("  {:>{}}", comparison.profiles.front().name, width(0));
    for (std::size_t k = 1; k < comparison.profiles.size(); ++k) {
        heads += fmt::format("  {:>{}}", comparison.profiles[k].name, width(k));
    }
    report.add_line(heads + "  area");
    for (std::size_t i = 0; i < std::min(kShownAreas, order.size()); ++i) {
        std::string line =
            fmt::format("  {:>{}}", grouped(first.table.areas[order[i]].served), width(0));
        for (std::size_t k = 1; k < comparison.profiles.size(); ++k) {
            line += fmt::format(
                "  {:>{}}", grouped(0.0 - std::round(net_loss(comparison, k, order[i]))), width(k));
        }
        report.add_line(line + "  " + area_name(first, order[i]));
    }
    if (order.size() > kShownAreas) {
        report.add_line(fmt::format("  and {} more areas", order.size() - kShownAreas));
    }
}

/// Why a piece cuts off, for people to read.
std::string cause_text(const CutPiece& piece) {
    switch (piece.cause) {
        case CutCause::Tags:
            break;
        case CutCause::TooSteep:
            return "too steep by the heights";
        case CutCause::OneWay:
            return "open the other way alone";
        case CutCause::BarrierBefore:
            return "a kerb or barrier before it";
    }
    switch (piece.rule) {
        case AccessRule::Steps:
            return "steps";
        case AccessRule::HighwayDefault:
            return "a class that is not open to it";
        default:
            return "by the tag or rule '" + std::string(access_rule_name(piece.rule)) + "'";
    }
}

std::string piece_text(const RoadGraph& graph, const CutPiece& piece) {
    const RoadGraph::Edge& street = graph.edge(piece.edge);
    const std::string& name = graph.text(street.name);
    const std::string& class_name = graph.text(street.class_name);
    return fmt::format("{}{}{} ({}): {}", name, name.empty() || class_name.empty() ? "" : ", ",
                       class_name.empty() && name.empty() ? "street" : class_name,
                       source_object(street.way_id), cause_text(piece));
}

void add_piece_lines(const ProfileComparison& comparison, RunReport& report) {
    const RoadGraph& graph = *comparison.study.network.graph;
    for (std::size_t i = 1; i < comparison.profiles.size(); ++i) {
        std::size_t count = 0;
        for (const CutPiece& piece : comparison.pieces) {
            if (piece.profile != i || ++count > kShownPieces) {
                continue;
            }
            if (count == 1) {
                report.add_line("");
                report.add_line(
                    fmt::format("Street pieces that cut {} off, by the people behind them:",
                                comparison.profiles[i].name));
            }
            report.add_line(fmt::format("  {:>10} {:>8.1f} m  {}", grouped(piece.people),
                                        graph.edge(piece.edge).length.value(),
                                        piece_text(graph, piece)));
        }
        if (count > kShownPieces) {
            report.add_line(fmt::format("  and {} more pieces", count - kShownPieces));
        }
        report.add_count("cut_pieces_" + comparison.profiles[i].name, count);
    }
}

nlohmann::ordered_json pieces_json(const ProfileComparison& comparison, std::size_t profile) {
    const RoadGraph& graph = *comparison.study.network.graph;
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const CutPiece& piece : comparison.pieces) {
        if (piece.profile != profile) {
            continue;
        }
        const RoadGraph::Edge& street = graph.edge(piece.edge);
        const GeoPoint middle =
            graph.projection().to_geo(graph.plane_point_at(piece.edge, 0.5 * street.length));
        json.push_back({{"people", piece.people},
                        {"way_id", told_object(street.way_id)},
                        {"class", graph.text(street.class_name)},
                        {"name", graph.text(street.name)},
                        {"length_m", street.length.value()},
                        {"cause", cut_cause_name(piece)},
                        {"by_barrier", piece.cause == CutCause::BarrierBefore},
                        {"at", {middle.longitude.value(), middle.latitude.value()}}});
    }
    return json;
}

nlohmann::ordered_json comparison_json(const ProfileComparison& comparison) {
    nlohmann::ordered_json json;
    json["profiles"] = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < comparison.profiles.size(); ++i) {
        const ComparedProfile& profile = comparison.profiles[i];
        const GapSums& sums = profile.gaps.table.in_areas;
        nlohmann::ordered_json one = {
            {"profile", profile.name}, {"people", known_people(sums)}, {"served", sums.served}};
        if (i > 0) {
            one["lost"] = profile.lost;
            one["lost_at_closed_streets"] = profile.lost_at_pieces;
            one["cut_pieces"] = pieces_json(comparison, i);
        }
        json["profiles"].push_back(std::move(one));
    }
    json["areas"] = nlohmann::ordered_json::array();
    const GapResult& first = comparison.profiles.front().gaps;
    for (std::size_t area = 0; area < first.table.areas.size(); ++area) {
        nlohmann::ordered_json served = nlohmann::ordered_json::array();
        for (const ComparedProfile& profile : comparison.profiles) {
            served.push_back(profile.gaps.table.areas[area].served);
        }
        json["areas"].push_back({{"area", area_name(first, area)}, {"served", std::move(served)}});
    }
    return json;
}

FeatureLayer areas_layer(const ProfileComparison& comparison) {
    const GapResult& first = comparison.profiles.front().gaps;
    FeatureLayer layer = first.areas;
    layer.name = "compare";
    layer.fields.push_back({"people", FieldType::Real});
    for (std::size_t i = 0; i < comparison.profiles.size(); ++i) {
        layer.fields.push_back({fmt::format("served_{}", i + 1), FieldType::Real});
        if (i > 0) {
            layer.fields.push_back({fmt::format("lost_{}", i + 1), FieldType::Real});
        }
    }
    for (std::size_t area = 0; area < layer.features.size(); ++area) {
        std::vector<FieldValue>& values = layer.features[area].values;
        const std::optional<double>& people = first.table.areas[area].people;
        const auto add = [&](double number) {
            values.emplace_back();
            if (people) {
                values.back() = number;
            }
        };
        add(people.value_or(0.0));
        for (std::size_t i = 0; i < comparison.profiles.size(); ++i) {
            add(comparison.profiles[i].gaps.table.areas[area].served);
            if (i > 0) {
                add(net_loss(comparison, i, area));
            }
        }
    }
    return layer;
}

FeatureLayer pieces_layer(const ProfileComparison& comparison) {
    const RoadGraph& graph = *comparison.study.network.graph;
    FeatureLayer layer;
    layer.name = "cut_pieces";
    layer.fields = {{"profile", FieldType::Text},      {"rank", FieldType::Integer},
                    {"people", FieldType::Real},       {"way_id", FieldType::Integer},
                    {"class", FieldType::Text},        {"name", FieldType::Text},
                    {"length_m", FieldType::Real},     {"cause", FieldType::Text},
                    {"by_barrier", FieldType::Integer}};
    std::size_t last_profile = 0;
    std::int64_t rank = 0;
    for (const CutPiece& piece : comparison.pieces) {
        rank = piece.profile == last_profile ? rank + 1 : 1;
        last_profile = piece.profile;
        const RoadGraph::Edge& street = graph.edge(piece.edge);
        Feature feature;
        feature.id = static_cast<std::int64_t>(layer.features.size()) + 1;
        feature.shape.kind = ShapeKind::Lines;
        feature.shape.lines = {street_line(graph, piece.edge, Metres(), street.length)};
        feature.values = {
            comparison.profiles[piece.profile].name,
            rank,
            piece.people,
            told_object(street.way_id),
            graph.text(street.class_name),
            graph.text(street.name),
            street.length.value(),
            std::string(cut_cause_name(piece)),
            static_cast<std::int64_t>(piece.cause == CutCause::BarrierBefore ? 1 : 0)};
        layer.features.push_back(std::move(feature));
    }
    return layer;
}

}  // namespace

double net_loss(const ProfileComparison& comparison, std::size_t profile, std::size_t area) {
    return comparison.profiles.front().gaps.table.areas[area].served -
           comparison.profiles[profile].gaps.table.areas[area].served;
}

void report_comparison(const ProfileComparison& comparison, RunReport& report) {
    add_profile_lines(comparison, report);
    add_area_lines(comparison, report);
    add_piece_lines(comparison, report);
    report.set_answer(comparison_json(comparison).dump());
}

std::vector<FeatureLayer> comparison_layers(const ProfileComparison& comparison) {
    return {areas_layer(comparison), pieces_layer(comparison)};
}

}  // namespace cercania
