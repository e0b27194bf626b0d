#include "app/viewer/map/line_shapes.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace cercania::viewer {
namespace {

double square_distance(PlanePoint p, PlanePoint a, PlanePoint b) {
    const PlanePoint along = b - a;
    const double length = dot(along, along);
    const double at = length > 0.0 ? std::clamp(dot(p - a, along) / length, 0.0, 1.0) : 0.0;
    const PlanePoint off = p - (a + along * at);
    return dot(off, off);
}

/// One of the four half-planes of a box: how far inside a point lies.
struct Side {
    double x = 0.0;
    double y = 0.0;
    double offset = 0.0;
    double inside(PlanePoint p) const { return x * p.x + y * p.y + offset; }
};

PlaneRing clipped_at(const PlaneRing& ring, const Side& side) {
    PlaneRing kept;
    kept.reserve(ring.size() + 4);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const double here = side.inside(ring[i]);
        const double next = side.inside(ring[i + 1]);
        if (here >= 0.0) {
            kept.push_back(ring[i]);
        }
        if ((here >= 0.0) != (next >= 0.0)) {
            kept.push_back(interpolate(ring[i], ring[i + 1], here / (here - next)));
        }
    }
    if (!kept.empty()) {
        kept.push_back(kept.front());
    }
    return kept;
}

}  // namespace

PlaneLine simplified(std::span<const PlanePoint> line, double tolerance) {
    if (line.size() < 3 || tolerance <= 0.0) {
        return {line.begin(), line.end()};
    }
    std::vector<std::uint8_t> keep(line.size(), 0);
    keep.front() = keep.back() = 1;
    std::vector<std::pair<std::size_t, std::size_t>> open = {{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        double worst = tolerance * tolerance;
        std::size_t farthest = 0;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double off = square_distance(line[i], line[first], line[last]);
            if (off > worst) {
                worst = off;
                farthest = i;
            }
        }
        if (farthest != 0) {
            keep[farthest] = 1;
            open.emplace_back(first, farthest);
            open.emplace_back(farthest, last);
        }
    }
    PlaneLine kept;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (keep[i] != 0) {
            kept.push_back(line[i]);
        }
    }
    return kept;
}

std::vector<PlaneRing> simplified_rings(const PlaneMultiPolygon& polygons, double tolerance) {
    std::vector<PlaneRing> rings;
    for (const PlanePolygon& polygon : polygons) {
        for (const PlaneRing& ring : polygon.rings) {
            PlaneRing few = simplified(ring, tolerance);
            if (few.size() > 3) {
                rings.push_back(std::move(few));
            }
        }
    }
    return rings;
}

PlaneRing clipped_ring(const PlaneRing& ring, const PlaneBox& box) {
    const PlaneBox own = box_around(ring);
    if (!own.intersects(box)) {
        return {};
    }
    if (box.contains({own.min_x, own.min_y}) && box.contains({own.max_x, own.max_y})) {
        return ring;
    }
    PlaneRing kept = ring;
    for (const Side& side : {Side{1.0, 0.0, -box.min_x}, Side{-1.0, 0.0, box.max_x},
                             Side{0.0, 1.0, -box.min_y}, Side{0.0, -1.0, box.max_y}}) {
        kept = clipped_at(kept, side);
    }
    return kept;
}

PlaneBox box_around(std::span<const PlanePoint> points) {
    PlaneBox box;
    for (const PlanePoint& point : points) {
        box.include(point);
    }
    return box;
}

QPolygonF PlaneToPainter::operator()(std::span<const PlanePoint> line) const {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(line.size()));
    for (const PlanePoint& point : line) {
        polygon.append((*this)(point));
    }
    return polygon;
}

QPainterPath path_of(std::span<const PlaneRing> rings, const PlaneBox& box,
                     const PlaneToPainter& to_painter) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const PlaneRing& ring : rings) {
        const PlaneRing kept = clipped_ring(ring, box);
        if (kept.size() > 3) {
            path.addPolygon(to_painter(kept));
            path.closeSubpath();
        }
    }
    return path;
}

}  // namespace cercania::viewer
