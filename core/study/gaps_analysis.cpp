#include "core/study/gaps_analysis.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/access/data_edge.h"
#include "core/base/error.h"
#include "core/io/text_encoding.h"
#include "core/study/barred_places.h"
#include "core/study/counted_places.h"
#include "core/study/gap_inputs.h"
#include "core/study/gap_summary.h"
#include "core/study/privacy.h"
#include "core/study/straight_share.h"

namespace cercania {
namespace {

std::vector<std::uint8_t> off_data_flags(std::span<const PlaceAccess> access) {
    std::vector<std::uint8_t> flags;
    flags.reserve(access.size());
    for (const PlaceAccess& one : access) {
        flags.push_back(one.off_data ? 1 : 0);
    }
    return flags;
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

/// Makes the fields of these names null, the areas' own and those of the result, and names them.
std::string take_out(const std::vector<std::string>& names, const FeatureLayer& layer,
                     Feature& feature) {
    std::set<std::string> taken;
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        const std::string& name = layer.fields[i].name;
        if (std::find(names.begin(), names.end(), name) != names.end() &&
            feature.values[i] != FieldValue()) {
            feature.values[i] = {};
            taken.insert(name);
        }
    }
    return fmt::format("{}", fmt::join(taken, ", "));
}

/// Results stand behind the areas' own fields, which may have one of that name.
std::size_t result_field(const FeatureLayer& layer, std::string_view name) {
    std::size_t field = layer.fields.size() - 1;
    while (layer.fields[field].name != name) {
        CERCANIA_REQUIRE(field > 0);
        --field;
    }
    return field;
}

/// Ranks without holes, which would tell where those that are withheld stand.
void close_ranks(FeatureLayer& layer, std::size_t rank) {
    std::vector<std::size_t> ranked;
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        if (layer.features[i].values[rank] != FieldValue()) {
            ranked.push_back(i);
        }
    }
    std::sort(ranked.begin(), ranked.end(), [&](std::size_t a, std::size_t b) {
        return layer.features[a].values[rank] < layer.features[b].values[rank];
    });
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        layer.features[ranked[i]].values[rank] = static_cast<std::int64_t>(i) + 1;
    }
}

void withhold(const WithheldFigures& withheld, const std::vector<std::string>& group_names,
              FeatureLayer& layer) {
    const std::vector<std::string> share_fields = share_field_names(group_names);
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        std::vector<std::string> names;
        if (withheld.people[i]) {
            names = {withheld.people_field, "people"};
            // As nobody knows the people there, nobody knows how well they are served.
            layer.features[i].values[result_field(layer, "class")] =
                std::string(gap_class_name(GapClass::NoData));
        }
        if (withheld.split[i]) {
            names.insert(names.end(), {"served", "unserved", "share", "dist_med", "time_med",
                                       "dist_mean", "time_mean", "rank", "reason", "fac_id",
                                       "fac_name", "bundle", "missing"});
        }
        for (std::size_t group = 0; group < group_names.size(); ++group) {
            if (withheld.groups[group][i]) {
                names.insert(names.end(), {group_names[group], share_fields[group]});
            }
        }
        const std::string taken = take_out(names, layer, layer.features[i]);
        layer.features[i].values.push_back(taken.empty() ? FieldValue() : FieldValue(taken));
    }
    layer.fields.push_back({"withheld", FieldType::Text});
    close_ranks(layer, result_field(layer, "rank"));
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
    CareSearch search(study.care_graph(cutoff->unit));
    MeasuredAccess measured =
        measure_access_by_service(study.facilities, search, study.demand->places.places, study.tied,
                                  cutoff, study.settings.threads, control);
    std::vector<PlaceAccess>& access = measured.places;
    const Metres cutoff_metres = metres_of(*cutoff, *study.network.graph);
    const DataEdge edge = find_data_edge(study, control);
    mark_data_edge(edge, study.demand->places.places, cutoff_metres, access);
    edge.report(study.network.graph->projection(), report.diagnostics());
    GapOptions options = gap_options(study, *cutoff, result.areas);
    options.reason.service_missing = study.facilities.missing_service().has_value();
    mark_barred(study.network, study.facilities, study.demand->places.places, options.reason,
                access);
    const std::vector<GapArea> areas = gap_areas(result.areas, *study.settings.areas);
    result.table =
        measure_gaps(areas, study.demand->places, access, study.network.graph->projection(),
                     options, report.diagnostics(), control);
    const std::vector<std::uint8_t> counted =
        counted_places(off_data_flags(access), result.table.area_of_place);
    result.straight_share = straight_share(
        study.demand->places.places, counted,
        straight_distances(study.demand->places.places, study.facilities), cutoff_metres);
    if (!study.facilities.required.empty()) {
        result.bundle =
            measure_bundle(study.facilities.required, study.demand->places.places, counted,
                           result.table.area_of_place, areas.size(),
                           services_within(measured.costs_by_service, cutoff, search.graph()));
    }
    report.stage_done("search");
    summarise_gaps(result, study, report);
    GapResult* const alone = &result;
    withhold_small_counts(std::span(&alone, 1), {}, study.settings);
    return result;
}

FeatureLayer gaps_layer(const GapResult& result, const Facilities& facilities) {
    FeatureLayer layer = result.areas;
    layer.name = "gaps";
    const std::vector<Field> own = {
        {"people", FieldType::Real},    {"served", FieldType::Real},
        {"unserved", FieldType::Real},  {"share", FieldType::Real},
        {"dist_med", FieldType::Real},  {"time_med", FieldType::Real},
        {"dist_mean", FieldType::Real}, {"time_mean", FieldType::Real},
        {"class", FieldType::Text},     {"rank", FieldType::Integer},
        {"reason", FieldType::Text},    {"fac_id", FieldType::Text},
        {"fac_name", FieldType::Text},  {"edge_flag", FieldType::Integer}};
    layer.fields.insert(layer.fields.end(), own.begin(), own.end());
    for (const std::string& name : share_field_names(result.group_names)) {
        layer.fields.push_back({name, FieldType::Real});
    }
    if (result.bundle) {
        layer.fields.push_back({"bundle", FieldType::Real});
        layer.fields.push_back({"missing", FieldType::Text});
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
        values.push_back(value_of(gap.distance_mean));
        values.push_back(value_of(gap.time_mean));
        values.emplace_back(std::string(gap_class_name(gap.gap_class)));
        values.push_back(gap.rank ? FieldValue(static_cast<std::int64_t>(*gap.rank))
                                  : FieldValue());
        values.push_back(gap.reason ? FieldValue(std::string(gap_reason_name(*gap.reason)))
                                    : FieldValue());
        const Facility* const nearest = gap.facility ? &facilities.all[*gap.facility] : nullptr;
        values.push_back(nearest != nullptr ? FieldValue(nearest->id) : FieldValue());
        values.push_back(nearest != nullptr ? FieldValue(nearest->name) : FieldValue());
        values.emplace_back(static_cast<std::int64_t>(gap.edge_flag ? 1 : 0));
        for (const std::optional<double>& share : gap.group_shares) {
            values.push_back(number_or_null(share));
        }
        if (result.bundle) {
            const BundleReach& reach = result.bundle->areas[i];
            const auto missed = reach.most_missed();
            values.push_back(number_or_null(reach.share()));
            values.push_back(missed ? FieldValue(result.bundle->services[*missed]) : FieldValue());
        }
    }
    if (result.withheld) {
        withhold(*result.withheld, result.group_names, layer);
    }
    return layer;
}

}  // namespace cercania
