#include "core/study/catchment_maker.h"

#include <span>

#include "core/base/error.h"
#include "core/catchment/barrier_shadow.h"
#include "core/catchment/frontage_buffer.h"

namespace cercania {
namespace {

PlaneBox box_of(std::span<const PlanePolygon> polygons) {
    PlaneBox box;
    for (const PlanePolygon& polygon : polygons) {
        for (const PlanePoint& point : polygon.rings.front()) {
            box.include(point);
        }
    }
    return box;
}

}  // namespace

CatchmentMaker::CatchmentMaker(const LoadedStudy& study) : study_(&study) {
    if (study.settings.analysis.shape == CatchmentShape::Cells) {
        CERCANIA_REQUIRE(study.network.cells != nullptr);
        cells_.emplace(*study.network.cells);
    }
    if (study.network.shadow != nullptr) {
        for (const PlanePolygon& part : *study.network.shadow) {
            shadow_boxes_.push_back(box_of(std::span(&part, 1)));
        }
    }
}

PlaneMultiPolygon CatchmentMaker::polygon(const CareGraph& graph, const ReachedStreets& reached,
                                          double limit, const std::optional<std::uint32_t>& only) {
    const double pace = graph.access_pace();
    PlaneMultiPolygon polygon =
        cells_ ? cells_->polygon(reached, limit, pace, only)
               : frontage_buffer(*study_->network.graph, reached, limit, pace,
                                 study_->network.settings.frontage, operations_, only);
    if (study_->network.shadow != nullptr && !polygon.empty()) {
        polygon = operations_.difference(polygon, shadow_near(polygon));
    }
    return polygon;
}

PlaneMultiPolygon CatchmentMaker::shadow_near(const PlaneMultiPolygon& polygon) const {
    const PlaneBox box = box_of(polygon);
    PlaneMultiPolygon near;
    for (std::size_t i = 0; i < shadow_boxes_.size(); ++i) {
        if (shadow_boxes_[i].intersects(box)) {
            near.push_back((*study_->network.shadow)[i]);
        }
    }
    return near;
}

PlaneMultiPolygon CatchmentMaker::without(const PlaneMultiPolygon& outer,
                                          const PlaneMultiPolygon& inner) {
    return operations_.difference(outer, inner);
}

}  // namespace cercania
