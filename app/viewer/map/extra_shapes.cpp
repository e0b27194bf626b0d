#include "app/viewer/map/extra_shapes.h"

#include <utility>

#include "app/viewer/map/line_shapes.h"

namespace cercania::viewer {

ExtraShapes::ExtraShapes(std::vector<PlaneShape> shapes) : shapes_(std::move(shapes)) {
    for (const PlaneShape& shape : shapes_) {
        has_areas_ = has_areas_ || !shape.polygons.empty();
        has_lines_ = has_lines_ || !shape.lines.empty();
        if (!shape.empty()) {
            bounds_.include({shape.box.min_x, shape.box.min_y});
            bounds_.include({shape.box.max_x, shape.box.max_y});
        }
    }
}

const std::vector<DrawnShape>& ExtraShapes::at(std::size_t step) const {
    std::call_once(made_[step], [&] {
        const double tolerance = zoom_steps()[step].outline_tolerance;
        std::vector<DrawnShape>& drawn = drawn_[step];
        drawn.reserve(shapes_.size());
        for (const PlaneShape& shape : shapes_) {
            DrawnShape& one = drawn.emplace_back();
            one.rings = simplified_rings(shape.polygons, tolerance);
            for (const PlaneLine& line : shape.lines) {
                one.lines.push_back(simplified(line, tolerance));
            }
            one.points = shape.points;
            one.box = shape.box;
        }
    });
    return drawn_[step];
}

}  // namespace cercania::viewer
