#include "core/network/plane_segment.h"

#include <algorithm>
#include <cmath>

namespace cercania {
namespace {

constexpr double kEndSlack = 1e-6;
/// Sine of the angle below which two segments count as parallel.
constexpr double kParallelSine = 1e-12;

}  // namespace

NearestOnSegment nearest_on_segment(const PlaneSegment& segment, PlanePoint place) {
    const PlanePoint direction = segment.end - segment.start;
    const double length_squared = dot(direction, direction);
    double fraction = 0.0;
    if (length_squared > 0.0) {
        fraction = std::clamp(dot(place - segment.start, direction) / length_squared, 0.0, 1.0);
    }
    const PlanePoint point =
        fraction == 1.0 ? segment.end : interpolate(segment.start, segment.end, fraction);
    return {fraction, point, distance(point, place)};
}

Metres segment_distance(const PlaneSegment& a, const PlaneSegment& b) {
    if (segment_crossing(a, b)) {
        return Metres();
    }
    return std::min({nearest_on_segment(a, b.start).distance, nearest_on_segment(a, b.end).distance,
                     nearest_on_segment(b, a.start).distance,
                     nearest_on_segment(b, a.end).distance});
}

std::optional<SegmentCrossing> segment_crossing(const PlaneSegment& a, const PlaneSegment& b) {
    const PlanePoint along_a = a.end - a.start;
    const PlanePoint along_b = b.end - b.start;
    const double length_a = norm(along_a);
    const double length_b = norm(along_b);
    const double denominator = cross(along_a, along_b);
    if (std::fabs(denominator) <= kParallelSine * length_a * length_b) {
        return std::nullopt;
    }
    const double fraction_of_a = cross(b.start - a.start, along_b) / denominator;
    const double fraction_of_b = cross(b.start - a.start, along_a) / denominator;
    const auto outside = [](double fraction, double length) {
        return fraction * length < -kEndSlack || (fraction - 1.0) * length > kEndSlack;
    };
    if (outside(fraction_of_a, length_a) || outside(fraction_of_b, length_b)) {
        return std::nullopt;
    }
    return SegmentCrossing{std::clamp(fraction_of_a, 0.0, 1.0),
                           std::clamp(fraction_of_b, 0.0, 1.0)};
}

}  // namespace cercania
