#include "core/study/gaps_analysis.h"

#include <algorithm>
#include <limits>
#include <set>

#include <fmt/format.h>

#include "core/access/data_edge.h"
#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "core/io/text_encoding.h"
#include "core/study/gap_summary.h"
#include "core/study/sources.h"

namespace cercania {
namespace {

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

/// Marks the places that the street data do not reach, and those near where they end.
void flag_data_edge(const LoadedStudy& study, Metres cutoff, std::vector<PlaceAccess>& access,
                    Diagnostics& diagnostics, const Control& control) {
    DataEdgeOptions options;
    options.reach = study.network.settings.max_snap;
    options.source = study.network.settings.source;
    const std::vector<DemandPlace>& places = study.demand->places.places;
    const DataEdge edge(*study.network.graph, study.network.usable, places, options, control);
    mark_data_edge(edge, places, cutoff, access);
    edge.report(study.network.graph->projection(), diagnostics);
}

template <class Quantity>
FieldValue value_of(const std::optional<Quantity>& quantity) {
    return quantity ? FieldValue(quantity->value()) : FieldValue();
}

FieldValue number_or_null(const std::optional<double>& number) {
    return number ? FieldValue(*number) : FieldValue();
}

/// "sh_" and the group's name, at most 10 bytes (a shapefile's limit) and each different.
std::vector<std::string> share_field_names(const std::vector<std::string>& groups) {
    constexpr std::size_t kLongest = 10;
    std::set<std::string> taken;
    std::vector<std::string> names;
    for (const std::string& group : groups) {
        const std::string whole = "sh_" + group;
        std::string name(cut_utf8(whole, kLongest));
        for (int number = 1; taken.count(name) != 0; ++number) {
            const std::string suffix = fmt::format("{}", number);
            name = fmt::format("{}{}", cut_utf8(whole, kLongest - suffix.size()), suffix);
        }
        taken.insert(name);
        names.push_back(name);
    }
    return names;
}

}  // namespace

GapResult analyse_gaps(const LoadedStudy& study, RunReport& report, const Control& control) {
    CERCANIA_REQUIRE(study.demand.has_value());
    const auto cutoff = study.largest_cutoff();
    if (!cutoff) {
        throw Error(ErrorKind::WrongUsage,
                    "gaps need a limit; give one with --cutoff, such as 800m or 15min");
    }
    GapResult result;
    result.cutoff = *cutoff;
    result.areas = read_areas(study, report.diagnostics(), control);
    result.name_field = name_field_of(result.areas, study.settings.areas->name_field);
    result.group_names = study.settings.demand.group_fields;
    report.stage_done("read");

    control.report("searching", 0.5);
    CostSearch search(study.search_graph(cutoff->unit));
    const CostField field =
        search.run(study.facilities.seeds(), std::numeric_limits<double>::infinity(), control);
    std::vector<PlaceAccess> access =
        measure_access(study.network, study.facilities, field, study.demand->places.places,
                       study.tied, cutoff, study.settings.threads);
    flag_data_edge(study, metres_of(*cutoff, *study.network.graph), access, report.diagnostics(),
                   control);
    const std::vector<GapArea> areas = gap_areas(result.areas, *study.settings.areas);
    result.table =
        measure_gaps(areas, study.demand->places, access, study.network.graph->projection(),
                     gap_options(study, *cutoff, result.areas), report.diagnostics(), control);
    report.stage_done("search");
    summarise_gaps(result, study, report);
    return result;
}

FeatureLayer gaps_layer(const GapResult& result) {
    FeatureLayer layer = result.areas;
    layer.name = "gaps";
    const std::vector<Field> own = {
        {"people", FieldType::Real},   {"served", FieldType::Real},
        {"unserved", FieldType::Real}, {"share", FieldType::Real},
        {"dist_med", FieldType::Real}, {"time_med", FieldType::Real},
        {"class", FieldType::Text},    {"rank", FieldType::Integer},
        {"reason", FieldType::Text},   {"edge_flag", FieldType::Integer}};
    layer.fields.insert(layer.fields.end(), own.begin(), own.end());
    for (const std::string& name : share_field_names(result.group_names)) {
        layer.fields.push_back({name, FieldType::Real});
    }
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const AreaGap& gap = result.table.areas[i];
        std::vector<FieldValue>& values = layer.features[i].values;
        values.push_back(number_or_null(gap.people));
        values.push_back(gap.people ? FieldValue(gap.served) : FieldValue());
        values.push_back(gap.people ? FieldValue(gap.unserved) : FieldValue());
        values.push_back(number_or_null(gap.share));
        values.push_back(value_of(gap.distance_median));
        values.push_back(value_of(gap.time_median));
        values.emplace_back(std::string(gap_class_name(gap.gap_class)));
        values.push_back(gap.rank ? FieldValue(static_cast<std::int64_t>(*gap.rank))
                                  : FieldValue());
        values.push_back(gap.reason ? FieldValue(std::string(gap_reason_name(*gap.reason)))
                                    : FieldValue());
        values.emplace_back(static_cast<std::int64_t>(gap.edge_flag ? 1 : 0));
        for (const std::optional<double>& share : gap.group_shares) {
            values.push_back(number_or_null(share));
        }
    }
    return layer;
}

}  // namespace cercania
