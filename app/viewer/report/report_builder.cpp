#include "app/viewer/report/report_builder.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <iterator>
#include <utility>

#include "app/viewer/model/layer_data.h"
#include "app/viewer/model/told_state.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/headline_panel.h"
#include "app/viewer/report/report_maps.h"
#include "app/viewer/report/report_sections.h"
#include "core/base/version.h"
#include "core/geometry/polygon_operations.h"
#include "core/study/ground_change.h"
#include "core/study/map_layers.h"

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::shared_ptr<const StudyState> shown_state(const ReportedState& reported) {
    auto state = std::make_shared<StudyState>();
    state->edits = reported.edits;
    state->cutoffs = {reported.cutoff};
    state->live = reported.live;
    if (reported.live.gaps) {
        state->figures = shown_figures(reported.live.gaps->table);
        if (reported.live.gaps->withheld) {
            take_out_withheld(*state->live.gaps);
        }
    }
    return state;
}

/// The study as the maps of the report take it. Nothing but the report knows this document.
void open_for_report(Document& document, const StudyReport& figures, const QString& study_file,
                     const ReportSource& source) {
    StudySettings settings = figures.settings;
    settings.analysis.cutoffs = {figures.base().cutoff};
    if (settings.layers.empty()) {
        settings.layers = usual_map_layers();
    }
    StudyResult result;
    result.study = figures.study;
    result.diagnostics = figures.diagnostics;
    result.base = source.by_cutoff.back();
    document.open(std::move(settings), study_file, std::move(result));
    const LocalProjection& projection = figures.study->network.graph->projection();
    for (const MapLayer& layer : std::vector<MapLayer>(document.layers())) {
        if (layer.kind == MapLayerKind::File && layer.visible) {
            document.put_layer_data(
                layer.source,
                read_layer_data(layer.source, document.settings().sources, projection, {}));
        }
    }
}

void append(std::vector<ReportPart>& parts, std::vector<ReportPart> more) {
    parts.insert(parts.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

std::vector<std::shared_ptr<const GroundChange>> changes_of(const StudyReport& figures,
                                                            const Control& control) {
    PolygonOperations operations;
    std::vector<std::shared_ptr<const GroundChange>> changes;
    for (const ReportedState& scenario : figures.scenarios) {
        control.check();
        changes.push_back(std::make_shared<const GroundChange>(change_of_ground(
            figures.base().live.catchments.back(), scenario.live.catchments.back(), operations)));
    }
    return changes;
}

QString footer(const Document& document) {
    const QString date = QLocale().toString(QDate::currentDate(), Texts::tr("d MMMM yyyy"));
    return QString::fromUtf8("%1 · %2 · Cercanía %3")
        .arg(document.title(), date, QString::fromStdString(std::string(software_version())));
}

}  // namespace

ReportDocument build_report(const StudyReport& figures, const QString& study_file,
                            const QString& language, const QFont& font, const Control& control) {
    ReportSource source{figures, {}, {}, font};
    for (const ReportedState& state : figures.by_cutoff) {
        source.by_cutoff.push_back(shown_state(state));
    }
    for (const ReportedState& state : figures.scenarios) {
        source.scenarios.push_back(shown_state(state));
    }
    Document document;
    open_for_report(document, figures, study_file, source);
    ReportMaps maps(document, font);
    ReportDocument report;
    report.title = document.title();
    report.subtitle = Texts::tr("Care within %1 on foot").arg(Words::limit(figures.base().cutoff));
    if (const auto year = figures.settings.demand.year; year && source.has_people()) {
        report.subtitle += QString::fromUtf8(" · ") + HeadlinePanel::population_of(*year);
    }
    report.language = language;
    report.footer = footer(document);
    report.page_of_pages = Texts::tr("Page %1 of %2");
    report.rows_left_out = Texts::tr("%1 more rows are in the study's own tables.");
    append(report.parts, overview_section(source));
    control.check();
    append(report.parts, maps_section(source, maps));
    append(report.parts, coverage_section(source));
    append(report.parts, gaps_section(source));
    append(report.parts, facilities_section(source));
    control.check();
    append(report.parts, scenarios_section(source, maps, changes_of(figures, control)));
    append(report.parts, method_section(source));
    return report;
}

}  // namespace cercania::viewer
