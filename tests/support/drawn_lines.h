#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/network/line_network_builder.h"
#include "tests/support/ascii_map.h"

namespace cercania::testing {

/// East and north in metres.
using Drawn = std::vector<std::pair<double, double>>;

inline LineStreet street(std::int64_t feature, const Drawn& drawn) {
    LineStreet result;
    result.feature = feature;
    result.class_name = "residential";
    result.parts.emplace_back();
    for (const auto& [east, north] : drawn) {
        result.parts.back().push_back(place_at(east, north));
    }
    return result;
}

inline LineStreet bridge(std::int64_t feature, const Drawn& drawn) {
    LineStreet result = street(feature, drawn);
    result.level = 1;
    result.bridge_or_tunnel = true;
    return result;
}

struct Built {
    StreetPieces pieces;
    Diagnostics diagnostics;
};

inline Built build(std::vector<LineStreet> streets, const LineBuildOptions& options = {}) {
    Built built;
    built.pieces = build_street_pieces({"streets.gpkg", "roads", std::move(streets)}, options,
                                       built.diagnostics);
    return built;
}

/// Lengths of the connected pieces of network, longest first.
inline std::vector<double> component_lengths(const StreetPieces& pieces) {
    const RoadGraph graph(pieces, MetresPerSecond::of(1.0));
    std::vector<double> lengths;
    for (std::size_t i = 0; i < graph.component_count(); ++i) {
        lengths.push_back(graph.component(id_at<ComponentId>(i)).length.value());
    }
    std::sort(lengths.rbegin(), lengths.rend());
    return lengths;
}

}  // namespace cercania::testing
