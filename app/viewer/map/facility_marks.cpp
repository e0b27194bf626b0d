#include "app/viewer/map/facility_marks.h"

#include <algorithm>
#include <numeric>

#include "app/viewer/map/zoom_steps.h"

namespace cercania::viewer {

double facility_scale(FacilitySymbol symbol, double metres_per_pixel) {
    if (symbol == FacilitySymbol::Anchor) {
        return metres_per_pixel > kOnlyAnchorsFrom ? 14.0 / 19.0 : 1.0;
    }
    if (metres_per_pixel > kOnlyAnchorsFrom) {
        return 0.0;
    }
    return metres_per_pixel > kSmallServicesFrom ? 0.72 : 1.0;
}

std::vector<std::size_t> facility_order(const MapScene& scene) {
    std::vector<std::size_t> order(scene.facilities.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t facility) {
        return scene.facilities[facility].symbol != FacilitySymbol::Anchor;
    });
    return order;
}

void draw_facility_mark(QPainter& painter, QPointF at, const FacilityMark& facility,
                        double metres_per_pixel, const Tokens& tokens) {
    const double scale = facility_scale(facility.symbol, metres_per_pixel);
    if (scale <= 0.0) {
        return;
    }
    painter.save();
    if (!facility.on_street) {
        painter.setOpacity(painter.opacity() * 0.55);
    }
    draw_facility(painter, at, facility.symbol, scale, facility.closed, tokens);
    painter.restore();
    if (!facility.on_street) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.warning, 1.4, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        const double radius = facility_radius(facility.symbol) * scale + 4.0;
        painter.drawEllipse(at, radius, radius);
        painter.restore();
    }
}

}  // namespace cercania::viewer
