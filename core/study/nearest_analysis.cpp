#include "core/study/nearest_analysis.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/access/coverage.h"
#include "core/base/error.h"
#include "core/study/bundle_coverage.h"
#include "core/study/care_text.h"
#include "core/study/facility_costs.h"
#include "core/study/number_text.h"

namespace cercania {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();

const std::vector<Field> kNearestFields = {
    {"status", FieldType::Text}, {"fac_id", FieldType::Text}, {"fac_name", FieldType::Text},
    {"dist_m", FieldType::Real}, {"time_s", FieldType::Real}, {"snap_m", FieldType::Real},
    {"detour", FieldType::Real}};

const std::vector<Field> kBothWaysFields = {{"there_m", FieldType::Real},
                                            {"there_s", FieldType::Real},
                                            {"back_m", FieldType::Real},
                                            {"back_s", FieldType::Real}};

/// The fields, and those of both ways for a round trip.
std::vector<Field> with_both_ways(std::vector<Field> fields, const LoadedStudy& study) {
    if (study.settings.analysis.direction == Direction::RoundTrip) {
        fields.insert(fields.end(), kBothWaysFields.begin(), kBothWaysFields.end());
    }
    return fields;
}

void append_both_ways(const LoadedStudy& study, const std::optional<BothWays>& ways,
                      Feature& feature) {
    if (study.settings.analysis.direction != Direction::RoundTrip) {
        return;
    }
    if (!ways) {
        feature.values.resize(feature.values.size() + kBothWaysFields.size());
        return;
    }
    for (const WayCost& way : {ways->there, ways->back}) {
        feature.values.emplace_back(way.distance.value());
        feature.values.emplace_back(way.time.value());
    }
}

template <class Quantity>
FieldValue value_of(const std::optional<Quantity>& quantity) {
    return quantity ? FieldValue(quantity->value()) : FieldValue();
}

void append_unit(const LoadedStudy& study, const UnitCoverage& unit, Feature& feature) {
    const Facility* facility = unit.facility ? &study.facilities.all[*unit.facility] : nullptr;
    feature.values.emplace_back(unit.status
                                    ? FieldValue(std::string(access_status_name(*unit.status)))
                                    : FieldValue(std::string("not_snapped")));
    feature.values.emplace_back(facility ? FieldValue(facility->id) : FieldValue());
    feature.values.emplace_back(facility ? FieldValue(facility->name) : FieldValue());
    feature.values.push_back(value_of(unit.distance));
    feature.values.push_back(value_of(unit.time));
    feature.values.push_back(value_of(unit.leg));
    feature.values.push_back(unit.detour ? FieldValue(*unit.detour) : FieldValue());
    append_both_ways(study, unit.both_ways, feature);
}

/// By demand feature: the share of the required services within reach, and those that are not.
void append_bundle(const LoadedStudy& study, std::span<const OfferedServices> within,
                   FeatureLayer& layer) {
    layer.fields.push_back({"bundle", FieldType::Real});
    layer.fields.push_back({"missing", FieldType::Text});
    const std::vector<std::string>& services = study.facilities.required;
    const DemandPlaces& demand = study.demand->places;
    for (std::size_t unit = 0; unit < layer.features.size(); ++unit) {
        BundleReach reach(services.size());
        for (std::size_t i = demand.first_place[unit]; i < demand.first_place[unit + 1]; ++i) {
            reach.add(demand.places[i].share, within[i]);
        }
        std::vector<std::string> missing;
        for (const std::size_t service : reach.missing()) {
            missing.push_back(services[service]);
        }
        const auto share = reach.share();
        layer.features[unit].values.push_back(share ? FieldValue(*share) : FieldValue());
        layer.features[unit].values.push_back(
            missing.empty() ? FieldValue()
                            : FieldValue(fmt::format("{}", fmt::join(missing, "; "))));
    }
}

void report_totals(const Coverage& coverage, const LoadedStudy& study, RunReport& report) {
    const CoverageTotals& totals = coverage.totals;
    const auto cutoff = study.largest_cutoff();
    for (const AccessStatus status : {AccessStatus::Reached, AccessStatus::Beyond,
                                      AccessStatus::CutOff, AccessStatus::NotSnapped}) {
        const auto index = static_cast<std::size_t>(status);
        const std::string name(access_status_name(status));
        report.add_count("units_" + name, totals.units_by_status[index]);
        report.add_total("people_" + name, totals.people_by_status[index]);
    }
    report.add_total("served", totals.served);
    report.add_total("unserved", totals.unserved);
    report.add_total("unplaced", totals.unplaced);
    const std::string limit =
        (cutoff ? "within " + cutoff->text() + " of " : std::string("with a way to ")) +
        care_text(study.facilities.required);
    // Without a field of people each demand feature counts as one, which is a place, not a person.
    const std::string what = study.settings.demand.people_field ? "people" : "places";
    report.add_line(fmt::format("{} of {} {} are {} ({:.1f} %).", grouped(totals.served),
                                grouped(totals.people), what, limit,
                                totals.people > 0 ? 100.0 * totals.served / totals.people : 0.0));
    report.add_line(fmt::format(
        "Demand features: {} reached, {} beyond, {} cut off, {} without a street near them.",
        totals.units_by_status[0], totals.units_by_status[1], totals.units_by_status[2],
        totals.units_by_status[3]));
}

FeatureLayer demand_layer_with(const LoadedStudy& study, const std::vector<Field>& fields) {
    FeatureLayer layer;
    layer.name = "nearest";
    layer.fields = study.demand->layer.fields;
    layer.fields.insert(layer.fields.end(), fields.begin(), fields.end());
    return layer;
}

FeatureLayer nearest_one(const LoadedStudy& study, RunReport& report, const Control& control) {
    CareSearch search(study.care_graph(study.unit()));
    const MeasuredAccess measured =
        measure_access_by_service(study.facilities, search, study.demand->places.places, study.tied,
                                  study.largest_cutoff(), study.settings.threads, control);
    const Coverage coverage = measure_coverage(study.demand->places, measured.places);
    report.stage_done("search");
    report_totals(coverage, study, report);
    FeatureLayer layer = demand_layer_with(study, with_both_ways(kNearestFields, study));
    layer.features = study.demand->layer.features;
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        append_unit(study, coverage.units[i], layer.features[i]);
    }
    if (!study.facilities.required.empty()) {
        append_bundle(
            study,
            services_within(measured.costs_by_service, study.largest_cutoff(), search.graph()),
            layer);
    }
    return layer;
}

FeatureLayer nearest_several(const LoadedStudy& study, RunReport& report, const Control& control) {
    const auto cutoff = study.largest_cutoff();
    std::vector<UnitCost> costs = pair_costs(study, cutoff ? cutoff->limit : kNoLimit, control);
    std::stable_sort(costs.begin(), costs.end(), [](const UnitCost& a, const UnitCost& b) {
        return a.unit != b.unit ? a.unit < b.unit : a.cost.cost < b.cost.cost;
    });
    report.stage_done("search");
    std::vector<Field> fields = {{"k_rank", FieldType::Integer}};
    fields.insert(fields.end(), kNearestFields.begin(), kNearestFields.end());
    FeatureLayer layer = demand_layer_with(study, with_both_ways(std::move(fields), study));
    std::int64_t rank = 0;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        rank = i > 0 && costs[i].unit == costs[i - 1].unit ? rank + 1 : 1;
        if (rank > static_cast<std::int64_t>(study.settings.analysis.nearest_count)) {
            continue;
        }
        const Facility& facility = study.facilities.all[costs[i].facility];
        Feature feature = study.demand->layer.features[costs[i].unit];
        feature.values.emplace_back(rank);
        feature.values.emplace_back(std::string(access_status_name(AccessStatus::Reached)));
        feature.values.emplace_back(facility.id);
        feature.values.emplace_back(facility.name);
        feature.values.emplace_back(costs[i].cost.distance.value());
        feature.values.emplace_back(costs[i].cost.time.value());
        feature.values.emplace_back(costs[i].leg.value());
        feature.values.push_back(costs[i].straight > Metres::of(0.0)
                                     ? FieldValue(costs[i].cost.distance / costs[i].straight)
                                     : FieldValue());
        append_both_ways(study, costs[i].cost.both_ways, feature);
        layer.features.push_back(std::move(feature));
    }
    report.add_count("pairs", layer.features.size());
    report.add_line(fmt::format("{} pairs of demand feature and facility.", layer.features.size()));
    return layer;
}

/// What a matrix calls a demand feature: its id field, else its feature id.
std::vector<std::string> demand_ids(const LoadedStudy& study) {
    const FeatureLayer& layer = study.demand->layer;
    const auto field = id_field_of(layer, study.settings.demand.id_field);
    std::vector<std::string> ids;
    ids.reserve(layer.features.size());
    for (const Feature& feature : layer.features) {
        ids.push_back(field ? to_text(feature.values[*field]) : fmt::format("{}", feature.id));
    }
    return ids;
}

}  // namespace

FeatureLayer analyse_nearest(const LoadedStudy& study, RunReport& report, const Control& control) {
    CERCANIA_REQUIRE(study.demand.has_value());
    if (study.settings.analysis.nearest_count > 1 && !study.facilities.required.empty()) {
        throw Error(ErrorKind::WrongUsage,
                    "several nearest facilities (--k) cannot be given where services are required "
                    "together (--require): leave out one of the two");
    }
    control.report("searching", 0.5);
    return study.settings.analysis.nearest_count > 1 ? nearest_several(study, report, control)
                                                     : nearest_one(study, report, control);
}

FeatureLayer analyse_matrix(const LoadedStudy& study, RunReport& report, const Control& control) {
    CERCANIA_REQUIRE(study.demand.has_value());
    control.report("searching", 0.5);
    const auto cutoff = study.largest_cutoff();
    const std::vector<UnitCost> costs =
        pair_costs(study, cutoff ? cutoff->limit : kNoLimit, control);
    report.stage_done("search");
    const std::vector<std::string> ids = demand_ids(study);
    FeatureLayer layer;
    layer.name = "matrix";
    layer.fields = with_both_ways({{"demand_id", FieldType::Text},
                                   {"fac_id", FieldType::Text},
                                   {"dist_m", FieldType::Real},
                                   {"time_s", FieldType::Real}},
                                  study);
    layer.features.reserve(costs.size());
    for (const UnitCost& cost : costs) {
        Feature feature;
        feature.id = static_cast<std::int64_t>(layer.features.size()) + 1;
        feature.values = {ids[cost.unit], study.facilities.all[cost.facility].id,
                          cost.cost.distance.value(), cost.cost.time.value()};
        append_both_ways(study, cost.cost.both_ways, feature);
        layer.features.push_back(std::move(feature));
    }
    report.add_count("pairs", layer.features.size());
    report.add_line(fmt::format("{} pairs of demand feature and facility within {}.",
                                layer.features.size(),
                                cutoff ? cutoff->text() : std::string("any distance")));
    return layer;
}

}  // namespace cercania
