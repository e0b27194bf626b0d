#pragma once

#include <optional>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/network/foot_access.h"
#include "core/network/road_graph.h"
#include "core/network/walking_profile.h"
#include "core/study/study_settings.h"

namespace cercania {

/// The streets of a line layer.
struct LineStreetsRead {
    StreetPieces pieces;
    /// What each rule of access kept and refused; none where no field says who may walk.
    std::optional<FootAccessTally> tally;
    std::vector<RefusedStreet> refused;  ///< in the layer's order
};

/// Reads a line layer as streets and joins them up. Where the study maps fields, they say who may
/// walk, as OpenStreetMap's tags do (see MappedTags). Else, where the layer has a field `highway`,
/// its fields are taken for OpenStreetMap tags of the same names (foot, access, sidewalk, bridge,
/// tunnel, layer, oneway:foot …) and decide who may walk; otherwise every line is a street, and the
/// fields `level` or `layer`, `bridge`, `tunnel` and `class` are used where there are any. Where
/// classes are OpenStreetMap's, roads are waited for (see add_crossing_waits).
LineStreetsRead read_line_streets(const StudySettings& settings, const WalkingProfile& profile,
                                  Diagnostics& diagnostics, const Control& control);

}  // namespace cercania
