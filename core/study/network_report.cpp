#include "core/study/network_report.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "core/network/country_access.h"
#include "core/network/osm_object.h"

namespace cercania {

namespace {

constexpr double kMetresPerKm = 1000.0;

void report_access(const FootAccessTally& tally, RunReport& report) {
    report.add_line("What each rule of access kept and refused (km):");
    for (std::size_t i = 0; i < kAccessRuleCount; ++i) {
        const auto rule = static_cast<AccessRule>(i);
        const FootAccessTally::Row& row = tally.of(rule);
        if (row.kept_ways + row.refused_ways == 0) {
            continue;
        }
        const std::string name(access_rule_name(rule));
        report.add_line(fmt::format("  {:<16} kept {:>9.1f}  refused {:>9.1f}", name,
                                    row.kept.value() / kMetresPerKm,
                                    row.refused.value() / kMetresPerKm));
        report.add_total("kept_km_" + name, row.kept.value() / kMetresPerKm);
        report.add_total("refused_km_" + name, row.refused.value() / kMetresPerKm);
    }
}

void report_squares(const SquaresMet& squares, RunReport& report) {
    report.add_count("squares_crossed", squares.walked.crossed);
    report.add_count("square_relations", squares.relations);
    report.add_total("square_lines_km", squares.walked.across.value() / kMetresPerKm);
    report.add_total("square_rims_km", squares.rims.value() / kMetresPerKm);
    if (squares.walked.crossed + squares.relations == 0) {
        return;
    }
    report.add_line(fmt::format(
        "{} squares are walked straight across, along {:.1f} km of lines; {} are drawn as "
        "relations, with {:.1f} km of rims that are no street of their own.",
        squares.walked.crossed, squares.walked.across.value() / kMetresPerKm, squares.relations,
        squares.rims.value() / kMetresPerKm));
}

}  // namespace

void report_network(const PreparedNetwork& network, RunReport& report) {
    const RoadGraph& graph = *network.graph;
    report.add_count("streets", graph.edge_count());
    report.add_count("junctions", graph.node_count());
    report.add_count("components", graph.component_count());
    report.add_total("street_km", graph.total_length().value() / 1000.0);
    report.add_total("usable_km", network.usable_length().value() / 1000.0);
    const Metres largest = graph.component(ComponentId(0)).length;
    report.add_total("largest_component_km", largest.value() / 1000.0);
    report.add_line(fmt::format("{:.1f} km of walkable streets: {} pieces between {} junctions.",
                                graph.total_length().value() / 1000.0, graph.edge_count(),
                                graph.node_count()));
    report.add_line(fmt::format("{} connected parts; the largest has {:.1f} km ({:.1f} %).",
                                graph.component_count(), largest.value() / 1000.0,
                                100.0 * (largest / graph.total_length())));
    report.add_line(fmt::format("Places may be tied to {:.1f} km (scraps left out).",
                                network.usable_length().value() / 1000.0));
    if (network.settings.country) {
        const CountryAccess& country = country_access(*network.settings.country);
        report.add_line(fmt::format("Defaults of access: {} ({}).", country.name, country.source));
    }
    if (network.access_tally) {
        report_access(*network.access_tally, report);
    }
    if (network.squares) {
        report_squares(*network.squares, report);
    }
    for (const auto& [code, count] : network.build_notes) {
        report.add_count("noted_" + code, static_cast<std::size_t>(count));
    }
    if (network.cells != nullptr) {
        report.add_count("street_cells", network.cells->face_count());
    }
}

StreetFacts street_facts(const RoadGraph& graph) {
    StreetFacts facts;
    facts.length = graph.total_length();
    facts.islands = graph.component_count() - 1;
    facts.main_share = graph.component(ComponentId(0)).length / facts.length;
    facts.extent = {graph.node_place(NodeId(0)), graph.node_place(NodeId(0))};
    for (std::size_t i = 1; i < graph.node_count(); ++i) {
        const GeoPoint& place = graph.node_place(id_at<NodeId>(i));
        GeoPoint& low = facts.extent.lower_left;
        GeoPoint& high = facts.extent.upper_right;
        low.longitude = std::min(low.longitude, place.longitude);
        low.latitude = std::min(low.latitude, place.latitude);
        high.longitude = std::max(high.longitude, place.longitude);
        high.latitude = std::max(high.latitude, place.latitude);
    }
    return facts;
}

FeatureLayer network_layer(const PreparedNetwork& network) {
    const RoadGraph& graph = *network.graph;
    FeatureLayer layer;
    layer.name = "network";
    layer.fields = {{"edge_id", FieldType::Integer},   {"way_id", FieldType::Integer},
                    {"from_node", FieldType::Integer}, {"to_node", FieldType::Integer},
                    {"length_m", FieldType::Real},     {"time_s", FieldType::Real},
                    {"time_back", FieldType::Real},    {"class", FieldType::Text},
                    {"level", FieldType::Integer},     {"component", FieldType::Integer},
                    {"name", FieldType::Text}};
    layer.features.reserve(graph.edge_count());
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
        const auto id = id_at<EdgeId>(i);
        const RoadGraph::Edge& edge = graph.edge(id);
        const auto points = graph.points(id);
        Feature feature;
        feature.id = static_cast<std::int64_t>(i);
        feature.shape.kind = ShapeKind::Lines;
        feature.shape.lines = {GeoLine(points.begin(), points.end())};
        feature.values = {
            static_cast<std::int64_t>(i),
            told_object(edge.way_id),
            static_cast<std::int64_t>(edge.from.value()),
            static_cast<std::int64_t>(edge.to.value()),
            edge.length.value(),
            edge.forward_allowed ? FieldValue(graph.seconds_along(id, true)) : FieldValue(),
            edge.backward_allowed ? FieldValue(graph.seconds_along(id, false)) : FieldValue(),
            graph.text(edge.class_name),
            static_cast<std::int64_t>(edge.level),
            static_cast<std::int64_t>(graph.component(id).value()),
            graph.text(edge.name)};
        layer.features.push_back(std::move(feature));
    }
    return layer;
}

}  // namespace cercania
