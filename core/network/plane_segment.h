#pragma once

#include <optional>

#include "core/geo/coordinates.h"

namespace cercania {

/// A straight stretch in the local projection.
struct PlaneSegment {
    PlanePoint start;
    PlanePoint end;

    PlaneBox box() const {
        PlaneBox result;
        result.include(start);
        result.include(end);
        return result;
    }
};

/// The point of a segment that is nearest to a place: at `fraction` of the way from its start (0)
/// to its end (1).
struct NearestOnSegment {
    double fraction = 0.0;
    PlanePoint point;
    Metres distance;
};

NearestOnSegment nearest_on_segment(const PlaneSegment& segment, PlanePoint place);

/// Shortest distance between two segments; 0 where they meet.
Metres segment_distance(const PlaneSegment& a, const PlaneSegment& b);

/// Where two segments cross, as fractions of each.
struct SegmentCrossing {
    double fraction_of_a = 0.0;
    double fraction_of_b = 0.0;
};

/// The crossing of two segments that are not parallel, ends included (to a micrometre, so that a
/// crossing exactly at a bend is not lost between two segments); none when they do not meet.
std::optional<SegmentCrossing> segment_crossing(const PlaneSegment& a, const PlaneSegment& b);

}  // namespace cercania
