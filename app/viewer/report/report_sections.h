#pragma once

#include <QFont>
#include <memory>
#include <vector>

#include "app/viewer/model/study_result.h"
#include "app/viewer/report/report_document.h"
#include "app/viewer/report/report_maps.h"
#include "core/study/study_report.h"
#include "core/study/withheld_rows.h"

namespace cercania::viewer {

/// What the sections of a report are written from: the figures, and the same as states of the
/// viewer, in the order of the figures.
struct ReportSource {
    const StudyReport& figures;
    std::vector<std::shared_ptr<const StudyState>> by_cutoff;
    std::vector<std::shared_ptr<const StudyState>> scenarios;
    QFont font;

    const StudyState& base() const { return *by_cutoff.back(); }
    bool has_people() const { return base().figures.has_value(); }
    /// What of the figures is not told; null: everything is.
    const WithheldFigures* withheld() const {
        const auto& gaps = base().live.gaps;
        return gaps && gaps->withheld ? &*gaps->withheld : nullptr;
    }
    bool totals_withheld() const { return withheld() != nullptr && withheld()->totals; }
    bool split_withheld(std::size_t area) const {
        return withheld() != nullptr && withheld()->split[area];
    }
    bool people_withheld(std::size_t area) const {
        return withheld() != nullptr && withheld()->people[area];
    }
    /// Whether a count would be small for a study that keeps such to itself.
    bool is_small(double count) const {
        const auto& minimum = figures.settings.privacy.minimum_count;
        return minimum && is_small_count(count, *minimum);
    }
};

/// A figure, or a dash where it is withheld.
inline QString told_unless(bool withheld, const QString& figure) {
    return withheld ? QString::fromUtf8("–") : figure;
}

/// The sections in their order. Those about people are empty where the study has none.
std::vector<ReportPart> overview_section(const ReportSource& source);
std::vector<ReportPart> maps_section(const ReportSource& source, ReportMaps& maps);
std::vector<ReportPart> coverage_section(const ReportSource& source);
std::vector<ReportPart> gaps_section(const ReportSource& source);
std::vector<ReportPart> facilities_section(const ReportSource& source);
/// Empty for a study without scenarios. `changes` has one entry a scenario.
std::vector<ReportPart> scenarios_section(
    const ReportSource& source, ReportMaps& maps,
    const std::vector<std::shared_ptr<const GroundChange>>& changes);
std::vector<ReportPart> method_section(const ReportSource& source);

}  // namespace cercania::viewer
