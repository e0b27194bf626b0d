#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/base/control.h"
#include "core/base/quantity.h"
#include "core/geometry/polygon_operations.h"
#include "core/geometry/shape.h"

namespace cercania {

/// Ground that two zones share.
struct ZoneOverlap {
    std::size_t first = 0;
    std::size_t second = 0;
    SquareMetres area;
    PlanePoint place;  ///< a corner of it
};

/// The pairs of zones that share more ground than a strip of a tenth of a metre along the smaller
/// one's outline: borders drawn twice share less. By the first zone, then by the second. Zones must
/// be valid; one without polygons shares nothing. Throws Cancelled.
std::vector<ZoneOverlap> zone_overlaps(std::span<const PlaneMultiPolygon> zones,
                                       const PolygonOperations& operations, const Control& control);

/// Ground that zones enclose together and none has.
struct ZoneGap {
    SquareMetres area;
    PlanePoint place;  ///< a corner of it
};

/// The gaps that are no larger than a tenth of the middle-sized zone (a larger one is a place left
/// out on purpose: a lake, an airport) and larger than a square metre. Throws Cancelled.
std::vector<ZoneGap> zone_gaps(std::span<const PlaneMultiPolygon> zones,
                               const PolygonOperations& operations, const Control& control);

}  // namespace cercania
