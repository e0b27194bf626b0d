#include "app/viewer/map/viewport.h"

#include <algorithm>

namespace cercania::viewer {

PlanePoint Viewport::plane_at(QPointF pixel) const {
    return {centre.x + (pixel.x() - size.width() / 2) * metres_per_pixel,
            centre.y - (pixel.y() - size.height() / 2) * metres_per_pixel};
}

QPointF Viewport::pixel_at(PlanePoint point) const {
    return {size.width() / 2 + (point.x - centre.x) / metres_per_pixel,
            size.height() / 2 - (point.y - centre.y) / metres_per_pixel};
}

PlaneBox Viewport::box() const {
    PlaneBox box;
    box.include(plane_at({0.0, 0.0}));
    box.include(plane_at({size.width(), size.height()}));
    return box;
}

Viewport Viewport::panned(QPointF pixels) const {
    Viewport moved = *this;
    moved.centre.x -= pixels.x() * metres_per_pixel;
    moved.centre.y += pixels.y() * metres_per_pixel;
    return moved;
}

Viewport Viewport::zoomed(double new_metres_per_pixel, QPointF fixed) const {
    const PlanePoint kept = plane_at(fixed);
    Viewport result = *this;
    result.metres_per_pixel = std::clamp(new_metres_per_pixel, kFinestScale, kCoarsestScale);
    const PlanePoint now = result.plane_at(fixed);
    result.centre = result.centre + (kept - now);
    return result;
}

Viewport Viewport::fitted(const PlaneBox& box, double margin_pixels) const {
    if (box.empty() || size.isEmpty()) {
        return *this;
    }
    Viewport result = *this;
    result.centre = {(box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2};
    const double width = std::max(size.width() - 2 * margin_pixels, 16.0);
    const double height = std::max(size.height() - 2 * margin_pixels, 16.0);
    result.metres_per_pixel =
        std::clamp(std::max((box.max_x - box.min_x) / width, (box.max_y - box.min_y) / height),
                   kFinestScale, kCoarsestScale);
    return result;
}

}  // namespace cercania::viewer
