#include "core/study/gap_inputs.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "core/study/sources.h"

namespace cercania {

Metres metres_of(const Cutoff& cutoff, const RoadGraph& graph) {
    return cutoff.unit == CostUnit::Distance ? Metres::of(cutoff.limit)
                                             : graph.speed() * Seconds::of(cutoff.limit);
}

FeatureLayer read_areas(const LoadedStudy& study, Diagnostics& diagnostics,
                        const Control& control) {
    if (!study.settings.areas) {
        throw Error(ErrorKind::WrongUsage,
                    "no layer says which areas to rank; give one with "
                    "--areas");
    }
    if (!study.settings.demand.source) {
        return study.demand->layer;  // the areas are the demand, and have been read
    }
    return read_layer(study.settings.areas->source,
                      read_options(study.settings.sources, {ShapeKind::Polygons}), diagnostics,
                      control);
}

std::vector<GapArea> gap_areas(const FeatureLayer& layer, const AreaSettings& settings) {
    const auto id_field = id_field_of(layer, settings.id_field);
    std::vector<GapArea> areas;
    areas.reserve(layer.features.size());
    for (const Feature& feature : layer.features) {
        areas.push_back(
            {feature.id,
             id_field ? to_text(feature.values[*id_field]) : fmt::format("{}", feature.id),
             feature.shape.polygons});
    }
    return areas;
}

GapOptions gap_options(const LoadedStudy& study, const Cutoff& cutoff, const FeatureLayer& areas) {
    GapOptions options;
    options.reason.cutoff = metres_of(cutoff, *study.network.graph);
    options.area_rule = study.settings.demand.source ? AreaRule::ByLocation : AreaRule::ByUnit;
    options.source = areas.source;
    options.layer = areas.name;
    for (std::size_t i = 0; i < study.settings.demand.group_fields.size(); ++i) {
        options.groups.push_back({study.settings.demand.group_fields[i], study.demand->groups[i]});
    }
    return options;
}

DataEdge find_data_edge(const LoadedStudy& study, const Control& control) {
    DataEdgeOptions options;
    options.reach = study.network.settings.max_snap;
    options.source = study.network.settings.source;
    return {*study.network.graph, study.network.usable, study.demand->places.places, options,
            control};
}

}  // namespace cercania
