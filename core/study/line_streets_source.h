#pragma once

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/network/road_graph.h"
#include "core/network/walking_profile.h"
#include "core/study/study_settings.h"

namespace cercania {

/// Reads a line layer as streets and joins them up. Where the study maps fields, they say who may
/// walk, as OpenStreetMap's tags do (see MappedTags). Else, where the layer has a field `highway`,
/// its fields are taken for OpenStreetMap tags of the same names (foot, access, sidewalk, bridge,
/// tunnel, layer, oneway:foot …) and decide who may walk; otherwise every line is a street, and the
/// fields `level` or `layer`, `bridge`, `tunnel` and `class` are used where there are any.
StreetPieces read_line_streets(const StudySettings& settings, const WalkingProfile& profile,
                               Diagnostics& diagnostics, const Control& control);

}  // namespace cercania
