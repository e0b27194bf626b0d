#include "core/catchment/barrier_shadow.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

#include "core/catchment/chord_intervals.h"

namespace cercania {
namespace {

/// What of a barrier lies this near to its street or corner casts no shadow, as in
/// BarrierIndex::crosses.
constexpr double kAtTheStreet = 0.01;
/// Shadows narrower than this are none: the barrier stands straight away from the street.
constexpr double kNarrowest = 1e-6;
/// Neighbouring cells compute their common border apart: gaps of a hair are closed.
constexpr Metres kHair = Metres::of(0.001);
/// Radial shadows are made in fans of at most this angle, so that their straight far sides stay
/// beyond the frontage.
constexpr double kFan = std::numbers::pi / 3.0;

/// The part of a segment, as fractions, on which a + (b - a) f >= low.
void clip_above(double a, double b, double low, double& from, double& to) {
    if (a < low && b < low) {
        to = from - 1.0;
    } else if (a < low) {
        from = std::max(from, (low - a) / (b - a));
    } else if (b < low) {
        to = std::min(to, (low - a) / (b - a));
    }
}

PlanePolygon quadrilateral(PlanePoint a, PlanePoint b, PlanePoint c, PlanePoint d) {
    PlaneRing ring = {a, b, c, d, a};
    if (cross(b - a, c - a) + cross(c - a, d - a) < 0.0) {
        std::reverse(ring.begin(), ring.end());
    }
    return {{std::move(ring)}};
}

/// The ground beyond a barrier segment as seen from a piece, as far as `far` from it.
std::optional<PlanePolygon> strip_beyond(const SideFrame& frame,
                                         const BarrierIndex::Segment& barrier, double far) {
    const double t0 = frame.t_of(barrier.from);
    const double t1 = frame.t_of(barrier.to);
    const double h0 = frame.h_of(barrier.from);
    const double h1 = frame.h_of(barrier.to);
    double from = 0.0;
    double to = 1.0;
    clip_above(h0, h1, kAtTheStreet, from, to);
    clip_above(-h0, -h1, -far, from, to);
    clip_above(t0, t1, 0.0, from, to);
    clip_above(-t0, -t1, -frame.length, from, to);
    const double start = t0 + (t1 - t0) * from;
    const double end = t0 + (t1 - t0) * to;
    if (from >= to || std::fabs(end - start) < kNarrowest) {
        return std::nullopt;
    }
    return quadrilateral(frame.at(start, h0 + (h1 - h0) * from), frame.at(end, h0 + (h1 - h0) * to),
                         frame.at(end, far + 1.0), frame.at(start, far + 1.0));
}

/// Appends the ground beyond a barrier segment as seen from a corner, at least as far as `far`.
void append_fans(PlanePoint corner, const BarrierIndex::Segment& barrier, double far,
                 std::vector<PlanePolygon>& result) {
    const PlanePoint first = barrier.from - corner;
    const PlanePoint last = barrier.to - corner;
    const double turn = std::atan2(cross(first, last), dot(first, last));
    const PlanePoint wall = last - first;
    const double clearance = std::fabs(cross(first, wall)) / norm(wall);
    if (std::fabs(turn) < kNarrowest || clearance < kAtTheStreet || clearance > far) {
        return;
    }
    const int fans = static_cast<int>(std::ceil(std::fabs(turn) / kFan));
    const auto on_barrier = [&](int i) {
        const double angle = turn * i / fans;
        const PlanePoint ray =
            first * std::cos(angle) + PlanePoint{-first.y, first.x} * std::sin(angle);
        return ray * (cross(first, wall) / cross(ray, wall));
    };
    PlanePoint a = first;
    for (int i = 1; i <= fans; ++i) {
        const PlanePoint b = i == fans ? last : on_barrier(i);
        const PlanePoint far_a = a * std::max(1.0, 2.0 * far / norm(a));
        const PlanePoint far_b = b * std::max(1.0, 2.0 * far / norm(b));
        result.push_back(quadrilateral(corner + a, corner + b, corner + far_b, corner + far_a));
        a = b;
    }
}

class ShadowMaker {
  public:
    ShadowMaker(const StreetCells& cells, const BarrierIndex& barriers,
                const PolygonOperations& operations)
        : cells_(cells), barriers_(barriers), operations_(operations) {}

    PlaneMultiPolygon make(const Control& control) {
        for (std::uint32_t face = 0; face < cells_.face_count(); ++face) {
            if (face % 4096 == 0) {
                control.check();
            }
            shade(face);
        }
        return operations_.closed(operations_.united(parts_), kHair);
    }

  private:
    void shade(std::uint32_t face) {
        std::vector<PlanePoint> outline = cells_.outline(face);
        if (outline.size() < 4) {
            return;
        }
        PlaneBox box;
        for (const PlanePoint& p : outline) {
            box.include(p);
        }
        barriers_.find(box, near_);
        if (near_.empty()) {
            return;
        }
        shadows_.clear();
        for (const std::uint32_t s : near_) {
            append_shadows(face, outline.front(), barriers_.segment(s));
        }
        const PlaneMultiPolygon cell = {{{std::move(outline)}}};
        for (PlanePolygon& shadow : shadows_) {
            for (PlanePolygon& part : within(cell, {std::move(shadow)})) {
                parts_.push_back(std::move(part));
            }
        }
    }

    void append_shadows(std::uint32_t face, PlanePoint start,
                        const BarrierIndex::Segment& barrier) {
        const double far = cells_.frontage().value();
        if (face >= 2 * cells_.piece_count()) {
            append_fans(start, barrier, far, shadows_);
            return;
        }
        const PlanePoint from = cells_.piece_from(face / 2);
        const PlanePoint step = cells_.piece_to(face / 2) - from;
        const double length = norm(step);
        const SideFrame frame = {from, step * (1.0 / length), face % 2 == 0 ? 1.0 : -1.0, length};
        if (auto strip = strip_beyond(frame, barrier, far)) {
            shadows_.push_back(std::move(*strip));
        }
    }

    PlaneMultiPolygon within(const PlaneMultiPolygon& cell, const PlaneMultiPolygon& shadow) const {
        return operations_.intersection(
            operations_.is_valid(cell) ? cell : operations_.made_valid(cell), shadow);
    }

    const StreetCells& cells_;
    const BarrierIndex& barriers_;
    const PolygonOperations& operations_;
    std::vector<std::uint32_t> near_;
    std::vector<PlanePolygon> shadows_;
    std::vector<PlanePolygon> parts_;
};

}  // namespace

PlaneMultiPolygon barrier_shadow(const StreetCells& cells, const BarrierIndex& barriers,
                                 const PolygonOperations& operations, const Control& control) {
    return ShadowMaker(cells, barriers, operations).make(control);
}

}  // namespace cercania
