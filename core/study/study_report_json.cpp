#include "core/study/study_report_json.h"

#include <array>
#include <optional>

#include <nlohmann/json.hpp>

#include "core/base/version.h"
#include "core/study/privacy.h"
#include "core/study/walk_histogram.h"
#include "core/study/withheld_rows.h"

namespace cercania {
namespace {

using Json = nlohmann::ordered_json;

template <typename Value>
Json number_or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string name_of(const GapResult& gaps, std::size_t area) {
    const Feature& feature = gaps.areas.features[area];
    return gaps.name_field ? to_text(feature.values[*gaps.name_field]) : std::string();
}

/// Makes members null whose figures are withheld.
void take_out(const std::vector<const char*>& members, Json& json) {
    for (const char* member : members) {
        json[member] = nullptr;
    }
}

bool is_set(const std::vector<bool>& flags, std::size_t index) {
    return index < flags.size() && flags[index];
}

Json groups_json(const ReportedState& state, const StudyReport& report) {
    const LoadedStudy& study = *report.study;
    Json groups = Json::array();
    for (std::size_t i = 0; i < state.groups.size(); ++i) {
        groups.push_back({{"name", study.settings.demand.group_fields[i]},
                          {"people", state.groups[i].people},
                          {"served", state.groups[i].served},
                          {"share", number_or_null(state.groups[i].share())}});
        if (is_set(report.withheld_groups, i)) {
            take_out({"people", "served", "share"}, groups.back());
        }
    }
    return groups;
}

Json reasons_json(const std::array<double, kGapReasonCount>& people) {
    Json reasons = Json::object();
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        reasons[std::string(gap_reason_name(static_cast<GapReason>(i)))] = people[i];
    }
    return reasons;
}

Json area_json(const GapResult& gaps, const Facilities& facilities, std::size_t index) {
    const AreaGap& area = gaps.table.areas[index];
    Json json = {{"feature", gaps.areas.features[index].id},
                 {"name", name_of(gaps, index)},
                 {"people", number_or_null(area.people)},
                 {"served", area.served},
                 {"unserved", area.unserved},
                 {"off_data", area.unplaced},
                 {"share", number_or_null(area.share)},
                 {"class", gap_class_name(area.gap_class)},
                 {"rank", number_or_null(area.rank)},
                 {"reason", area.reason ? Json(gap_reason_name(*area.reason)) : Json(nullptr)},
                 {"edge_flag", area.edge_flag}};
    json["dist_med"] = area.distance_median ? Json(area.distance_median->value()) : Json(nullptr);
    json["time_med"] = area.time_median ? Json(area.time_median->value()) : Json(nullptr);
    json["dist_mean"] = area.distance_mean ? Json(area.distance_mean->value()) : Json(nullptr);
    json["time_mean"] = area.time_mean ? Json(area.time_mean->value()) : Json(nullptr);
    const Facility* const nearest = area.facility ? &facilities.all[*area.facility] : nullptr;
    json["fac_id"] = nearest != nullptr ? Json(nearest->id) : Json(nullptr);
    json["fac_name"] = nearest != nullptr ? Json(nearest->name) : Json(nullptr);
    json["unserved_by_reason"] = reasons_json(area.unserved_by_reason);
    Json shares = Json::object();
    for (std::size_t i = 0; i < area.group_shares.size(); ++i) {
        const bool withheld = gaps.withheld && gaps.withheld->groups[i][index];
        shares[gaps.group_names[i]] =
            withheld ? Json(nullptr) : number_or_null(area.group_shares[i]);
    }
    json["group_shares"] = std::move(shares);
    if (gaps.withheld && gaps.withheld->people[index]) {
        take_out({"people"}, json);
        json["class"] = gap_class_name(GapClass::NoData);
    }
    if (gaps.withheld && gaps.withheld->split[index]) {
        take_out({"served", "unserved", "off_data", "share", "rank", "reason", "dist_med",
                  "time_med", "dist_mean", "time_mean", "fac_id", "fac_name"},
                 json);
    }
    if (gaps.withheld && gaps.withheld->area_reasons[index]) {
        take_out({"unserved_by_reason"}, json);
    }
    return json;
}

/// Counts of people who are in no sum of the areas.
Json told_count(double count, const PrivacySettings& privacy) {
    const bool small = privacy.minimum_count && is_small_count(count, *privacy.minimum_count);
    return small ? Json(nullptr) : Json(count);
}

Json totals_json(const GapResult& gaps, const PrivacySettings& privacy) {
    const GapTable& table = gaps.table;
    Json reasons = reasons_json(table.in_areas.unserved_by_reason);
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        if (gaps.withheld && gaps.withheld->reasons[i]) {
            reasons[std::string(gap_reason_name(static_cast<GapReason>(i)))] = nullptr;
        }
    }
    Json json = {{"people_in_areas", table.in_areas.people},
                 {"served", table.in_areas.served},
                 {"unserved", table.in_areas.unserved},
                 {"off_data", table.in_areas.unplaced},
                 {"people_outside_areas", told_count(table.outside.people, privacy)},
                 {"unplaced", told_count(table.unplaced, privacy)},
                 {"unserved_by_reason", std::move(reasons)}};
    if (gaps.withheld && gaps.withheld->totals) {
        take_out({"served", "unserved", "off_data", "unserved_by_reason"}, json);
    }
    return json;
}

Json state_json(const ReportedState& state, const StudyReport& report) {
    Json json = {{"limit", state.cutoff.label()}};
    if (!state.name.empty()) {
        json["scenario"] = state.name;
        json["edits"] = edits_text(state.edits);
    }
    if (state.live.gaps) {
        json["totals"] = totals_json(*state.live.gaps, report.settings.privacy);
        json["straight_share"] = number_or_null(state.live.straight_share);
        json["groups"] = groups_json(state, report);
        Json areas = Json::array();
        for (std::size_t i = 0; i < state.live.gaps->table.areas.size(); ++i) {
            areas.push_back(area_json(*state.live.gaps, state.live.facilities, i));
        }
        json["areas"] = std::move(areas);
    }
    return json;
}

/// People by the length of their walk, seconds or metres; nothing where its columns could tell
/// small counts.
Json walks_json(const StudyReport& report) {
    if (!report.study->demand || report.access.empty() || report.settings.privacy.minimum_count) {
        return nullptr;
    }
    const WalkHistogram walks =
        walk_histogram(report.study->demand->places.places, report.access, report.base().cutoff);
    Json columns = Json::array();
    for (std::size_t i = 0; i < walks.columns.size(); ++i) {
        const bool open = walks.last_is_open && i + 1 == walks.columns.size();
        const double from = walks.step * static_cast<double>(i);
        columns.push_back({{"from", from},
                           {"to", open ? Json(nullptr) : Json(from + walks.step)},
                           {"within", walks.columns[i].within},
                           {"beyond", walks.columns[i].beyond}});
    }
    return {{"unit", walks.unit == CostUnit::Time ? "s" : "m"},
            {"columns", std::move(columns)},
            {"no_way", walks.without_way}};
}

Json facilities_json(const StudyReport& report) {
    const Facilities& facilities = report.base().live.facilities;
    Json all = Json::array();
    for (std::size_t i = 0; i < facilities.all.size(); ++i) {
        const Facility& facility = facilities.all[i];
        Json json = {{"id", facility.id},
                     {"name", facility.name},
                     {"service", facilities.service_of(facility)},
                     {"closed", facility.closed},
                     {"on_street", !facility.entries.empty()}};
        json["people"] = report.reach.empty() ? Json(nullptr) : Json(report.reach[i].people);
        if (is_set(report.withheld_reach, i)) {
            json["people"] = nullptr;
        }
        all.push_back(std::move(json));
    }
    return all;
}

Json inputs_json(const StudyReport& report) {
    Json all = Json::array();
    for (const ReportedInput& input : report.inputs) {
        all.push_back({{"role", source_role_word(input.role)},
                       {"file", input.file},
                       {"layer", input.layer},
                       {"crs", input.crs},
                       {"modified", input.modified},
                       {"sha256", input.sha256},
                       {"credit", input.credit}});
    }
    return all;
}

}  // namespace

std::string study_report_json(const StudyReport& report) {
    const LoadedStudy& study = *report.study;
    Json json = {{"study", report.settings.name},
                 {"software", "Cercanía " + std::string(software_version())}};
    json["norm"] = {{"profile", study.settings.network.profile},
                    {"speed", study.network.graph->speed().value()},
                    {"direction", direction_word(study.settings.analysis.direction)}};
    json["norm"]["services_left_out"] = report.settings.facilities.left_out;
    json["norm"]["services_required"] = report.settings.facilities.required;
    json["population_year"] = number_or_null(report.settings.demand.year);
    if (report.settings.privacy.keeps_anything()) {
        json["privacy"] = privacy_text(report.settings.privacy);
    }
    Json limits = Json::array();
    for (const ReportedState& state : report.by_cutoff) {
        limits.push_back(state_json(state, report));
    }
    json["limits"] = std::move(limits);
    json["walks"] = walks_json(report);
    json["facilities"] = facilities_json(report);
    Json scenarios = Json::array();
    for (const ReportedState& state : report.scenarios) {
        scenarios.push_back(state_json(state, report));
    }
    json["scenarios"] = std::move(scenarios);
    json["inputs"] = inputs_json(report);
    json["findings"] = report.diagnostics->counts();
    constexpr int kIndent = 2;
    return json.dump(kIndent) + "\n";
}

}  // namespace cercania
