#include "app/viewer/map/thinned_ground.h"

#include <algorithm>
#include <utility>

#include "app/viewer/map/line_shapes.h"

namespace cercania::viewer {
namespace {

void include(const PlaneBox& part, PlaneBox& box) {
    if (!part.empty()) {
        box.include({part.min_x, part.min_y});
        box.include({part.max_x, part.max_y});
    }
}

Outline thinned(const PlanePolygon& polygon, double tolerance) {
    Outline outline{simplified_rings({polygon}, tolerance), {}};
    for (const PlaneRing& ring : outline.rings) {
        include(box_around(ring), outline.box);
    }
    return outline;
}

}  // namespace

bool ThinnedGround::is_before(const Piece& a, const Piece& b) {
    return a.start.x != b.start.x ? a.start.x < b.start.x : a.start.y < b.start.y;
}

std::vector<ThinnedGround::Piece>::iterator ThinnedGround::find(const PlanePolygon& polygon) {
    const Piece sought{polygon.rings.front().front(), {}, {}};
    const auto [first, last] =
        std::equal_range(pieces_.begin(), pieces_.end(), sought, &ThinnedGround::is_before);
    const auto found = std::find_if(
        first, last, [&](const Piece& piece) { return piece.polygon.rings == polygon.rings; });
    return found == last ? pieces_.end() : found;
}

PlaneBox ThinnedGround::take(const PlaneMultiPolygon& ground, double tolerance) {
    const bool same_scale = tolerance == tolerance_;
    PlaneBox differs;
    std::vector<Piece> pieces;
    pieces.reserve(ground.size());
    for (const PlanePolygon& polygon : ground) {
        if (polygon.rings.empty() || polygon.rings.front().empty()) {
            continue;
        }
        const auto known = same_scale ? find(polygon) : pieces_.end();
        if (known != pieces_.end()) {
            pieces.push_back(std::move(*known));
            known->polygon.rings.clear();  // taken: equal to no polygon from now on
            known->outline.box = {};
        } else {
            pieces.push_back({polygon.rings.front().front(), polygon, thinned(polygon, tolerance)});
            include(pieces.back().outline.box, differs);
        }
    }
    for (const Piece& gone : pieces_) {
        include(gone.outline.box, differs);
    }
    std::sort(pieces.begin(), pieces.end(), &ThinnedGround::is_before);
    pieces_ = std::move(pieces);
    tolerance_ = tolerance;
    return differs;
}

QPainterPath ThinnedGround::path_in(const PlaneBox& box, const MapFrame& frame) const {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const Piece& piece : pieces_) {
        if (piece.outline.box.intersects(box)) {
            path.addPath(path_of(piece.outline.rings, frame.box_with_margin(), frame.to_painter));
        }
    }
    return path;
}

}  // namespace cercania::viewer
