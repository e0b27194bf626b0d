#pragma once

#include "core/base/control.h"
#include "core/geometry/feature_layer.h"
#include "core/study/prepared_network.h"
#include "core/study/run_report.h"

namespace cercania {

/// Adds what a network is to the report: streets, junctions, kilometres, usable kilometres,
/// islands, and what the builder repaired or doubted.
void report_network(const PreparedNetwork& network, RunReport& report);

/// The edges as lines: edge_id, way_id, from_node, to_node, length_m, time_s, time_back, class,
/// level, component, name. Times are null in a direction that may not be walked.
FeatureLayer network_layer(const PreparedNetwork& network);

}  // namespace cercania
