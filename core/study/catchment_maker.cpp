#include "core/study/catchment_maker.h"

#include "core/base/error.h"
#include "core/catchment/barrier_shadow.h"
#include "core/catchment/frontage_buffer.h"

namespace cercania {

CatchmentMaker::CatchmentMaker(const LoadedStudy& study) : study_(&study) {
    if (study.settings.analysis.shape == CatchmentShape::Cells) {
        CERCANIA_REQUIRE(study.network.cells != nullptr);
        cells_.emplace(*study.network.cells);
    }
}

PlaneMultiPolygon CatchmentMaker::polygon(const CostField& field, const ReachedStreets& reached,
                                          double limit, const std::optional<std::uint32_t>& only) {
    const double pace = field.search_graph().access_pace();
    PlaneMultiPolygon polygon =
        cells_ ? cells_->polygon(reached, limit, pace, only)
               : frontage_buffer(*study_->network.graph, reached, limit, pace,
                                 study_->network.settings.frontage, operations_, only);
    if (study_->network.shadow != nullptr && !polygon.empty()) {
        polygon = operations_.difference(polygon, *study_->network.shadow);
    }
    return polygon;
}

PlaneMultiPolygon CatchmentMaker::without(const PlaneMultiPolygon& outer,
                                          const PlaneMultiPolygon& inner) {
    return operations_.difference(outer, inner);
}

}  // namespace cercania
