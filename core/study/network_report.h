#pragma once

#include "core/base/control.h"
#include "core/geometry/feature_layer.h"
#include "core/io/layer_info.h"
#include "core/study/prepared_network.h"
#include "core/study/run_report.h"

namespace cercania {

/// Adds what a network is to the report: streets, junctions, kilometres, usable kilometres,
/// islands, and what the builder repaired or doubted.
void report_network(const PreparedNetwork& network, RunReport& report);

/// What a network is, in a few figures.
struct StreetFacts {
    Metres length;
    std::size_t islands = 0;  ///< connected parts beside the largest
    double main_share = 0.0;  ///< of the length, in the largest part; 0 to 1
    GeoExtent extent;
};

StreetFacts street_facts(const RoadGraph& graph);

/// The edges as lines: edge_id, way_id, from_node, to_node, length_m, time_s, time_back, class,
/// level, component, name. Times are null in a direction that may not be walked.
FeatureLayer network_layer(const PreparedNetwork& network);

}  // namespace cercania
