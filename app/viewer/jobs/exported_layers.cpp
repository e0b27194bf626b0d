#include "app/viewer/jobs/exported_layers.h"

namespace cercania::viewer {
namespace {

const char* const kCarePlaces = "care_places";

const char* name_of(ExportedLayer layer) {
    switch (layer) {
        case ExportedLayer::Gaps:
            return "gaps";
        case ExportedLayer::Catchments:
            return "catchments";
        case ExportedLayer::ReachedStreets:
            return "streets";
        case ExportedLayer::Nearest:
            return "nearest";
        case ExportedLayer::CarePlaces:
            return kCarePlaces;
        case ExportedLayer::Network:
            break;
    }
    return "network";
}

}  // namespace

ExportedLayers result_layers() {
    return {ExportedLayer::Gaps, ExportedLayer::Catchments, ExportedLayer::ReachedStreets,
            ExportedLayer::Nearest};
}

std::vector<std::string> names_of(const ExportedLayers& layers) {
    std::vector<std::string> names;
    for (const ExportedLayer layer : layers) {
        names.emplace_back(name_of(layer));
    }
    return names;
}

FeatureLayer care_places_layer(const LoadedStudy& study) {
    FeatureLayer layer;
    layer.name = kCarePlaces;
    layer.shape_kind = ShapeKind::Points;
    layer.fields = {{"fac_id", FieldType::Text},
                    {"fac_name", FieldType::Text},
                    {"service", FieldType::Text},
                    {"closed", FieldType::Integer}};
    for (const Facility& facility : study.facilities.all) {
        Feature feature;
        feature.id = static_cast<std::int64_t>(layer.features.size()) + 1;
        feature.shape.kind = ShapeKind::Points;
        feature.shape.points = {study.network.graph->projection().to_geo(facility.point)};
        const std::string service = study.facilities.service_of(facility);
        feature.values = {facility.id, facility.name,
                          service.empty() ? FieldValue() : FieldValue(service),
                          static_cast<std::int64_t>(facility.closed ? 1 : 0)};
        layer.features.push_back(std::move(feature));
    }
    return layer;
}

}  // namespace cercania::viewer
