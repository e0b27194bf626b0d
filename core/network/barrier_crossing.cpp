#include "core/network/barrier_crossing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace cercania {
namespace {

constexpr Metres kCellSize = Metres::of(50.0);

bool comes_before(PlanePoint a, PlanePoint b) {
    return std::tie(a.x, a.y) < std::tie(b.x, b.y);
}

/// Twice the signed area of (a, b, point), exactly opposite for (b, a, point).
double area(PlanePoint a, PlanePoint b, PlanePoint point) {
    return comes_before(a, b) ? cross(b - a, point - a) : -cross(a - b, point - b);
}

int sign(double value) {
    return value > 0.0 ? 1 : (value < 0.0 ? -1 : 0);
}

bool touches(const PlaneSegment& segment, PlanePoint point) {
    return nearest_on_segment(segment, point).distance.value() <= kSameCrossing;
}

// Ties, to within kSameCrossing, are broken as if every barrier were moved to its left by an
// infinitely small step: no point of a street then lies on a barrier, nor a corner of a barrier on
// a street, and whoever changes sides crosses once. The idea is that of simulation of simplicity
// (Edelsbrunner and Mücke 1990).

/// 1 where `point` lies left of the segment's line, -1 where right, 0 where on it.
int side(const PlaneSegment& segment, PlanePoint point) {
    const double twice_area = area(segment.start, segment.end, point);
    const double length = distance(segment.start, segment.end).value();
    return std::fabs(twice_area) <= kSameCrossing * length ? 0 : sign(twice_area);
}

/// 1 where `point` lies left of the moved barrier, -1 where right.
int side_of_barrier(const PlaneSegment& barrier, PlanePoint point) {
    return side(barrier, point) > 0 ? 1 : -1;
}

/// 1 where the barrier's corner, moved by `shift`, lies left of the street, -1 where right.
int side_of_street(const PlaneSegment& street, PlanePoint corner, PlanePoint shift) {
    const int drawn = side(street, corner);
    if (drawn != 0) {
        return drawn;
    }
    constexpr double kAlongTheStreet = 1e-9;
    const PlanePoint run = street.end - street.start;
    const double moved = cross(run, shift);
    // Moved along the street, the corner is still on it: any side will do that is the same for both
    // segments that meet there.
    return std::fabs(moved) <= kAlongTheStreet * norm(run) ? -1 : sign(moved);
}

/// The unit vector to the left of a direction.
PlanePoint left_of(PlanePoint direction) {
    return PlanePoint{-direction.y, direction.x} * (1.0 / norm(direction));
}

bool in_order(const BarrierCrossing& a, const BarrierCrossing& b) {
    return a.along < b.along;
}

}  // namespace

BarrierSet::BarrierSet(std::span<const GeoLine> barriers, const LocalProjection& projection)
    : grid_(kCellSize) {
    for (std::size_t i = 0; i < barriers.size(); ++i) {
        add_barrier(projection.to_plane(barriers[i]), static_cast<std::uint32_t>(i));
    }
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        grid_.add(static_cast<std::uint32_t>(i), segments_[i].shape);
    }
    grid_.finish();
    mark_free_ends();
}

void BarrierSet::add_barrier(PlaneLine points, std::uint32_t barrier) {
    points.erase(std::unique(points.begin(), points.end()), points.end());
    const bool closed = !points.empty() && points.front() == points.back();
    if (!closed && !points.empty() && comes_before(points.back(), points.front())) {
        std::reverse(points.begin(), points.end());
    }
    const std::size_t first = segments_.size();
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const PlanePoint left = left_of(points[i + 1] - points[i]);
        segments_.push_back({{points[i], points[i + 1]}, left, left, barrier, false, false});
    }
    // At a corner both segments move by the same: along the bisector.
    const auto share_shift = [](Segment& before, Segment& after) {
        before.end_shift = before.end_shift + after.start_shift;
        after.start_shift = before.end_shift;
    };
    for (std::size_t i = first; i + 1 < segments_.size(); ++i) {
        share_shift(segments_[i], segments_[i + 1]);
    }
    if (closed && segments_.size() > first) {
        share_shift(segments_.back(), segments_[first]);
    }
}

void BarrierSet::mark_free_ends() {
    std::map<PlanePoint, int, decltype(&comes_before)> segments_at(&comes_before);
    for (const Segment& segment : segments_) {
        ++segments_at[segment.shape.start];
        ++segments_at[segment.shape.end];
    }
    for (Segment& segment : segments_) {
        segment.free_start = segments_at[segment.shape.start] == 1;
        segment.free_end = segments_at[segment.shape.end] == 1;
    }
}

std::optional<double> BarrierSet::crossing_fraction(const PlaneSegment& street,
                                                    const Segment& barrier) {
    const PlaneSegment& shape = barrier.shape;
    const bool only_touches = (barrier.free_start && touches(street, shape.start)) ||
                              (barrier.free_end && touches(street, shape.end));
    if (only_touches ||
        side_of_barrier(shape, street.start) == side_of_barrier(shape, street.end) ||
        side_of_street(street, shape.start, barrier.start_shift) ==
            side_of_street(street, shape.end, barrier.end_shift)) {
        return std::nullopt;
    }
    const double before = std::fabs(area(shape.start, shape.end, street.start));
    const double after = std::fabs(area(shape.start, shape.end, street.end));
    return before + after > 0.0 ? before / (before + after) : 0.0;
}

std::vector<BarrierSet::Hit> BarrierSet::hits(const PlaneLine& street) const {
    std::vector<Hit> found;
    double along = 0.0;
    for (std::size_t i = 0; i + 1 < street.size(); ++i) {
        const PlaneSegment shape = {street[i], street[i + 1]};
        const double length = distance(shape.start, shape.end).value();
        std::vector<std::uint32_t> near;
        grid_.visit_near(shape, Metres::of(kSameCrossing),
                         [&](std::uint32_t item) { near.push_back(item); });
        std::sort(near.begin(), near.end());
        near.erase(std::unique(near.begin(), near.end()), near.end());
        for (const std::uint32_t item : near) {
            const Segment& barrier = segments_[item];
            const std::optional<double> fraction = crossing_fraction(shape, barrier);
            if (fraction) {
                found.push_back(
                    {barrier.barrier,
                     {static_cast<std::uint32_t>(i), *fraction, along + *fraction * length}});
            }
        }
        along += length;
    }
    return found;
}

std::vector<BarrierCrossing> BarrierSet::crossings(const PlaneLine& street) const {
    std::vector<Hit> found = hits(street);
    std::sort(found.begin(), found.end(), [](const Hit& a, const Hit& b) {
        return std::tie(a.barrier, a.crossing.along) < std::tie(b.barrier, b.crossing.along);
    });
    // A barrier that comes and goes at one place only touches the street with a corner.
    std::vector<BarrierCrossing> kept;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool comes_and_goes =
            i + 1 < found.size() && found[i + 1].barrier == found[i].barrier &&
            found[i + 1].crossing.along - found[i].crossing.along <= kSameCrossing;
        if (comes_and_goes) {
            ++i;
        } else {
            kept.push_back(found[i].crossing);
        }
    }
    std::sort(kept.begin(), kept.end(), in_order);
    const auto same_place = [](const BarrierCrossing& a, const BarrierCrossing& b) {
        return b.along - a.along <= kSameCrossing;
    };
    kept.erase(std::unique(kept.begin(), kept.end(), same_place), kept.end());
    return kept;
}

std::vector<double> BarrierSet::angles_around(PlanePoint place) const {
    std::vector<double> angles;
    grid_.visit_near({place, place}, Metres::of(kSameCrossing), [&](std::uint32_t item) {
        const PlaneSegment& shape = segments_[item].shape;
        if (!touches(shape, place)) {
            return;
        }
        for (const PlanePoint end : {shape.start, shape.end}) {
            const PlanePoint way = end - place;
            if (norm(way) > kSameCrossing) {
                angles.push_back(std::atan2(way.y, way.x));
            }
        }
    });
    std::sort(angles.begin(), angles.end());
    return angles;
}

}  // namespace cercania
