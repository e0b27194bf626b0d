#pragma once

#include <QFont>
#include <memory>
#include <vector>

#include "app/viewer/model/study_result.h"
#include "app/viewer/report/report_document.h"
#include "app/viewer/report/report_maps.h"
#include "core/study/study_report.h"

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
};

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
