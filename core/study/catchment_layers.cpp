#include <algorithm>

#include <fmt/format.h>

#include "core/geometry/polygon_area.h"
#include "core/study/catchments_analysis.h"
#include "core/study/street_line.h"

namespace cercania {
namespace {

GeoMultiPolygon to_geo(const PlaneMultiPolygon& polygons, const LocalProjection& projection) {
    GeoMultiPolygon result;
    result.reserve(polygons.size());
    for (const PlanePolygon& polygon : polygons) {
        GeoPolygon& placed = result.emplace_back();
        for (const PlaneRing& ring : polygon.rings) {
            placed.rings.push_back(projection.to_geo(ring));
        }
    }
    return result;
}

FieldValue facility_id(const LoadedStudy& study, const std::optional<std::uint32_t>& facility) {
    return facility ? FieldValue(study.facilities.all[*facility].id) : FieldValue();
}

}  // namespace

FeatureLayer catchments_layer(const LoadedStudy& study, const CatchmentSet& set) {
    const AnalysisSettings& analysis = study.settings.analysis;
    FeatureLayer layer;
    layer.name = "catchments";
    layer.fields = {{"fac_id", FieldType::Text},   {"fac_name", FieldType::Text},
                    {"cutoff", FieldType::Real},   {"unit", FieldType::Text},
                    {"from_cut", FieldType::Real}, {"area_m2", FieldType::Real},
                    {"street_m", FieldType::Real}, {"people", FieldType::Real}};
    for (const Catchment& catchment : set.catchments) {
        const Cutoff& cutoff = analysis.cutoffs[catchment.cutoff];
        Feature feature;
        feature.id = static_cast<std::int64_t>(layer.features.size()) + 1;
        if (!catchment.polygon.empty()) {
            feature.shape.kind = ShapeKind::Polygons;
            feature.shape.polygons = to_geo(catchment.polygon, study.network.graph->projection());
        }
        const bool inner = analysis.rings && catchment.cutoff > 0;
        feature.values = {facility_id(study, catchment.facility),
                          catchment.facility
                              ? FieldValue(study.facilities.all[*catchment.facility].name)
                              : FieldValue(),
                          cutoff.shown,
                          cutoff.suffix,
                          inner ? analysis.cutoffs[catchment.cutoff - 1].shown : 0.0,
                          area_of(catchment.polygon).value(),
                          catchment.streets.value(),
                          catchment.people ? FieldValue(*catchment.people) : FieldValue()};
        layer.features.push_back(std::move(feature));
    }
    return layer;
}

FeatureLayer reached_streets_layer(const LoadedStudy& study, const CatchmentSet& set) {
    FeatureLayer layer;
    layer.name = "streets";
    layer.fields = {{"fac_id", FieldType::Text},   {"edge_id", FieldType::Integer},
                    {"from_m", FieldType::Real},   {"to_m", FieldType::Real},
                    {"length_m", FieldType::Real}, {"cost_from", FieldType::Real},
                    {"cost_to", FieldType::Real}};
    for (const ReachedByFacility& part : set.reached) {
        for (const ReachedStretch& stretch : part.streets) {
            Feature feature;
            feature.id = static_cast<std::int64_t>(layer.features.size()) + 1;
            feature.shape.kind = ShapeKind::Lines;
            feature.shape.lines = {street_line(*study.network.graph, stretch.edge,
                                               Metres::of(stretch.from_m),
                                               Metres::of(stretch.to_m))};
            feature.values = {part.facility ? facility_id(study, part.facility)
                                            : facility_id(study, stretch.facility),
                              static_cast<std::int64_t>(stretch.edge.value()),
                              stretch.from_m,
                              stretch.to_m,
                              stretch.to_m - stretch.from_m,
                              stretch.cost_from,
                              stretch.cost_to};
            layer.features.push_back(std::move(feature));
        }
    }
    return layer;
}

}  // namespace cercania
