#pragma once

#include <optional>

#include "core/geometry/shape.h"

namespace cercania {

/// What two multipolygons have in common, and what each has alone.
struct GroundOverlay {
    PlaneMultiPolygon common;
    PlaneMultiPolygon only_first;
    PlaneMultiPolygon only_second;
};

/// Overlays two catchments of one network, all three results from one look at where their outlines
/// meet: several times as quick as set operations one by one. Points that lie within 6 mm of each
/// other or of a line count as one, since catchments leave out such points themselves. None in the
/// rare case that this leaves a doubt, such as an outline that does not close or areas that do not
/// add up; PolygonOperations must then do it. Polygons must be valid.
std::optional<GroundOverlay> overlay_ground(const PlaneMultiPolygon& first,
                                            const PlaneMultiPolygon& second);

}  // namespace cercania
