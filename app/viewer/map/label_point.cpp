#include "app/viewer/map/label_point.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>

#include "app/viewer/map/line_shapes.h"

namespace cercania::viewer {
namespace {

double distance_to_segment(PlanePoint p, PlanePoint a, PlanePoint b) {
    const PlanePoint along = b - a;
    const double length = dot(along, along);
    const double at = length > 0.0 ? std::clamp(dot(p - a, along) / length, 0.0, 1.0) : 0.0;
    return norm(p - (a + along * at));
}

/// Distance to the nearest edge, negative outside.
double signed_room(PlanePoint p, std::span<const PlaneRing> rings) {
    bool inside = false;
    double nearest = INFINITY;
    for (const PlaneRing& ring : rings) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const PlanePoint a = ring[i];
            const PlanePoint b = ring[i + 1];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) {
                inside = !inside;
            }
            nearest = std::min(nearest, distance_to_segment(p, a, b));
        }
    }
    return inside ? nearest : -nearest;
}

struct Square {
    PlanePoint centre;
    double half = 0.0;
    double room = 0.0;

    double most() const { return room + half * std::numbers::sqrt2; }
    friend bool operator<(const Square& a, const Square& b) { return a.most() < b.most(); }
};

}  // namespace

std::optional<LabelPoint> label_point(std::span<const PlaneRing> rings, double precision) {
    PlaneBox box;
    for (const PlaneRing& ring : rings) {
        for (const PlanePoint& point : ring) {
            box.include(point);
        }
    }
    const double side = std::min(box.max_x - box.min_x, box.max_y - box.min_y);
    if (box.empty() || side <= 0.0) {
        return std::nullopt;
    }
    const auto square_at = [&](PlanePoint centre, double half) {
        return Square{centre, half, signed_room(centre, rings)};
    };
    std::priority_queue<Square> open;
    const double half = side / 2.0;
    for (double x = box.min_x; x < box.max_x; x += side) {
        for (double y = box.min_y; y < box.max_y; y += side) {
            open.push(square_at({x + half, y + half}, half));
        }
    }
    LabelPoint best{{}, 0.0};
    while (!open.empty() && open.top().most() - best.room > precision) {
        const Square square = open.top();
        open.pop();
        if (square.room > best.room) {
            best = {square.centre, square.room};
        }
        const double quarter = square.half / 2.0;
        for (const double dx : {-quarter, quarter}) {
            for (const double dy : {-quarter, quarter}) {
                open.push(square_at(square.centre + PlanePoint{dx, dy}, quarter));
            }
        }
    }
    return best.room > 0.0 ? std::optional(best) : std::nullopt;
}

}  // namespace cercania::viewer
