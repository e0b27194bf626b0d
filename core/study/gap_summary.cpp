#include "core/study/gap_summary.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/access/rounding.h"
#include "core/study/care_text.h"
#include "core/study/number_text.h"

namespace cercania {
namespace {

constexpr std::size_t kShownAreas = 15;

std::string area_name(const GapResult& result, std::size_t area) {
    const Feature& feature = result.areas.features[area];
    std::string name = result.name_field ? to_text(feature.values[*result.name_field])
                                         : fmt::format("feature {}", feature.id);
    return name.empty() ? fmt::format("feature {}", feature.id) : name;
}

/// Bytes of a UTF-8 text that are not continuation bytes: what a terminal's columns count.
std::size_t width_of(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

std::string padded(const std::string& text, std::size_t width) {
    const std::size_t used = width_of(text);
    return used < width ? text + std::string(width - used, ' ') : text;
}

void add_totals(const GapTable& table, RunReport& report) {
    report.add_total("people_in_areas", table.in_areas.people);
    report.add_total("served", table.in_areas.served);
    report.add_total("unserved", table.in_areas.unserved);
    report.add_total("off_data", table.in_areas.unplaced);
    report.add_total("people_outside_areas", table.outside.people);
    report.add_total("unplaced", table.unplaced);
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        report.add_total(fmt::format("unserved_{}", gap_reason_name(static_cast<GapReason>(i))),
                         table.in_areas.unserved_by_reason[i]);
    }
    std::map<std::string, std::size_t> classes;
    std::size_t flagged = 0;
    for (const AreaGap& area : table.areas) {
        ++classes[std::string(gap_class_name(area.gap_class))];
        flagged += area.edge_flag ? 1U : 0U;
    }
    report.add_count("areas", table.areas.size());
    for (const auto& [name, count] : classes) {
        report.add_count("areas_" + name, count);
    }
    report.add_count("areas_near_data_edge", flagged);
}

/// Who has each service of a bundle within reach, whatever else they lack.
void add_bundle(const BundleCoverage& bundle, double known, RunReport& report) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < bundle.services.size(); ++i) {
        const double people = bundle.in_areas.people_within(i);
        report.add_total("within_" + bundle.services[i], people);
        parts.push_back(fmt::format("{} {} ({:.1f} %)", bundle.services[i], grouped(people),
                                    known > 0.0 ? 100.0 * people / known : 0.0));
    }
    report.add_line(fmt::format("Within reach of each: {}.", fmt::join(parts, ", ")));
}

void add_headline(const GapResult& result, const LoadedStudy& study, RunReport& report) {
    const GapSums& sums = result.table.in_areas;
    const double known = sums.served + sums.unserved;
    const double share = known > 0.0 ? 100.0 * sums.unserved / known : 0.0;
    const std::string what = study.settings.demand.people_field
                                 ? fmt::format("people ('{}')", *study.settings.demand.people_field)
                                 : std::string("places");
    if (!study.settings.name.empty()) {
        report.add_line(study.settings.name);
    }
    report.add_line(fmt::format("{} of {} {} live beyond {} on foot of {} ({:.1f} %).",
                                grouped(sums.unserved), grouped(known), what, result.cutoff.text(),
                                care_text(study.facilities.required), share));
    if (result.bundle) {
        add_bundle(*result.bundle, known, report);
    }
    if (result.straight_share) {
        report.add_line(
            fmt::format("Straight circles would claim {:.0f} %.", 100.0 * *result.straight_share));
    }
    if (sums.unplaced > 0.0) {
        report.add_line(
            fmt::format("{} more live where the street data do not reach: whether care "
                        "is near them cannot be told.",
                        grouped(sums.unplaced)));
    }
    report.add_line(fmt::format(
        "Norm: {}, profile '{}', {:.2f} m/s, direction {}; {} of {} facilities on {:.0f} km of "
        "streets.",
        result.cutoff.text(), study.network.settings.profile, study.network.graph->speed().value(),
        direction_word(study.settings.analysis.direction), study.facilities.snapped_count(),
        study.facilities.open_count(), study.network.usable_length().value() / 1000.0));
    if (result.table.outside.people > 0.0 || result.table.unplaced > 0.0) {
        report.add_line(fmt::format("Not in any area: {}; without a place: {}.",
                                    grouped(result.table.outside.people),
                                    grouped(result.table.unplaced)));
    }
}

void add_reasons(const GapTable& table, RunReport& report) {
    report.add_line("");
    report.add_line("Why they are beyond:");
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        const double people = table.in_areas.unserved_by_reason[i];
        if (people > 0.0 && static_cast<GapReason>(i) != GapReason::EdgeOfData) {
            report.add_line(
                fmt::format("  {} {:>12}  {:5.1f} %",
                            padded(std::string(gap_reason_name(static_cast<GapReason>(i))), 14),
                            grouped(people), 100.0 * people / table.in_areas.unserved));
        }
    }
}

/// The median walk in the measure that the limit is in.
std::string median_text(const AreaGap& area, CostUnit unit) {
    if (!area.distance_median || !area.time_median) {
        return "no way";
    }
    return unit == CostUnit::Distance ? fmt::format("{:.0f} m", area.distance_median->value())
                                      : fmt::format("{:.1f} min", area.time_median->value() / 60.0);
}

void add_worst_areas(const GapResult& result, RunReport& report) {
    const std::vector<AreaGap>& areas = result.table.areas;
    std::vector<std::size_t> order;
    std::vector<double> unserved;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        unserved.push_back(areas[i].unserved);
        if (areas[i].rank) {
            order.push_back(i);
        }
    }
    const std::vector<std::int64_t> shown = rounded_to_total(unserved);
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return *areas[a].rank < *areas[b].rank; });
    report.add_line("");
    report.add_line(fmt::format("{:>4}  {} {:>10} {:>8} {:>9}  {:<12} {}", "rank",
                                padded("area", 32), "beyond", "served", "median", "class",
                                "reason"));
    for (std::size_t i = 0; i < std::min(kShownAreas, order.size()); ++i) {
        const AreaGap& area = areas[order[i]];
        const std::string median = median_text(area, result.cutoff.unit);
        report.add_line(fmt::format(
            "{:>4}  {} {:>10} {:>7} {:>9}  {:<12} {}{}", *area.rank,
            padded(area_name(result, order[i]), 32), grouped(static_cast<double>(shown[order[i]])),
            area.share ? fmt::format("{:.0f} %", 100.0 * *area.share) : std::string("-"), median,
            gap_class_name(area.gap_class),
            area.reason ? gap_reason_name(*area.reason) : std::string_view(""),
            area.edge_flag ? "  (near the edge of the street data)" : ""));
    }
    if (order.size() > kShownAreas) {
        report.add_line(fmt::format("      and {} more areas", order.size() - kShownAreas));
    }
}

/// Areas whose figures hang on streets that the data does not have.
void note_flagged_areas(const GapResult& result, RunReport& report) {
    for (std::size_t i = 0; i < result.table.areas.size(); ++i) {
        const AreaGap& area = result.table.areas[i];
        if (!area.edge_flag || area.near_data_edge <= 0.0) {
            continue;
        }
        report.diagnostics().add(
            {"area_near_data_edge", Severity::Warning,
             fmt::format("{}: {} of its {} people live nearer to the edge of the street data (or "
                         "to a hole in it) than {}; {} of them count as unserved and may not be",
                         area_name(result, i), grouped(area.near_data_edge),
                         grouped(area.people.value_or(0.0)), result.cutoff.text(),
                         grouped(area.unserved_near_edge)),
             result.areas.source, result.areas.name, result.areas.features[i].id});
    }
}

}  // namespace

void summarise_gaps(const GapResult& result, const LoadedStudy& study, RunReport& report) {
    note_flagged_areas(result, report);
    add_totals(result.table, report);
    if (result.straight_share) {
        report.add_total("straight_share", *result.straight_share);
    }
    add_headline(result, study, report);
    add_reasons(result.table, report);
    add_worst_areas(result, report);
}

}  // namespace cercania
