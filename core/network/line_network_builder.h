#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/base/quantity.h"
#include "core/geometry/shape.h"
#include "core/network/road_graph.h"

namespace cercania {

/// One feature of a line layer that is to become streets.
struct LineStreet {
    std::int64_t feature = 0;    ///< the source's feature id
    std::vector<GeoLine> parts;  ///< finite coordinates; what is too short is dropped and told
    std::string name;
    std::string class_name;
    std::int16_t level = 0;  ///< 0 on the ground, 1 a bridge, -1 a tunnel
    bool bridge_or_tunnel = false;
    bool forward_allowed = true;  ///< walking in the direction of drawing
    bool backward_allowed = true;
    double time_factor = 1.0;  ///< time as a multiple of length / profile speed
    std::string time_cause;    ///< the tags that make it so
};

/// The walkable lines of one layer. `source` and `layer` only name it in diagnostics.
struct LineStreets {
    std::string source;
    std::string layer;
    std::vector<LineStreet> streets;
};

struct LineBuildOptions {
    /// Ends this near to one another or to another line are joined to it. Must be positive.
    Metres snap_tolerance = Metres::of(0.5);
    /// Whether lines of one level that merely cross are joined at the crossing.
    bool join_crossings = false;
};

/// Makes street pieces of lines that were drawn without topology:
/// - ends at one place, or within the snap tolerance of one another, join;
/// - an end on the middle of a line, or within the tolerance of it, splits the line there: at a
///   vertex where one is within the tolerance, else at the nearest point;
/// - lines that merely cross stay apart, even at a common vertex, unless `join_crossings`;
/// - a bridge or tunnel (not level 0, or so flagged) that goes straight by a place stays apart from
///   what meets or ends there, an end of its own lands on whatever it meets;
/// - ends that some short way along the streets already connects (4 tolerances) are left as they
///   are, so that finely cut lines do not collapse.
/// Where several places join, the one where most lines meet stays and the others move to it; shape
/// points stay where they are.
///
/// The result does not depend on the order of the features nor on the direction in which they were
/// drawn, and cutting a line in two at a vertex changes no connection, unless another line passes
/// through that very vertex.
///
/// Diagnostics, each with feature and place. Repairs: "line_without_length" (dropped),
/// "line_duplicate" (dropped), "end_snapped" (moved by more than 1 mm), "line_split_at_end",
/// "crossing_joined". Doubts: "crossing_left_apart", "near_miss" (a dead end that stops between 1
/// and 3 tolerances short of another line), "levels_left_apart" (a dead end at a bridge or tunnel
/// that goes by).
/// O(n log n) in points. Throws Cancelled.
StreetPieces build_street_pieces(const LineStreets& lines, const LineBuildOptions& options,
                                 Diagnostics& diagnostics, const Control& control = {});

}  // namespace cercania
