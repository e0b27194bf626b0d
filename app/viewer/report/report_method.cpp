#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <algorithm>

#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/issue_words.h"
#include "app/viewer/model/words.h"
#include "app/viewer/report/report_sections.h"
#include "core/base/version.h"
#include "core/io/osm_reader.h"

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString role_name(SourceRole role) {
    switch (role) {
        case SourceRole::Streets:
            return Texts::tr("Streets");
        case SourceRole::Barriers:
            return Texts::tr("Barriers");
        case SourceRole::Heights:
            return Texts::tr("Heights");
        case SourceRole::CarePlaces:
            return Texts::tr("Care places");
        case SourceRole::Entrances:
            return Texts::tr("Entrances");
        case SourceRole::People:
            return Texts::tr("People");
        case SourceRole::Areas:
            return Texts::tr("Neighbourhoods");
        case SourceRole::Profile:
            break;
    }
    return Texts::tr("Walking profile");
}

QString credit_text(const ReportedInput& input) {
    if (!input.credit.empty()) {
        return QString::fromStdString(input.credit);
    }
    // The licence of everything in OpenStreetMap: https://www.openstreetmap.org/copyright
    if (input.role == SourceRole::Streets && is_osm_path(input.file)) {
        return Texts::tr("© OpenStreetMap contributors, Open Database License (ODbL) 1.0");
    }
    return Texts::tr("not stated; a table [credits] in the study file says it");
}

QString file_text(const ReportedInput& input) {
    const QString file = QString::fromStdString(input.file);
    return input.layer.empty()
               ? file
               : Texts::tr("%1, layer %2").arg(file, QString::fromStdString(input.layer));
}

QString date_text(const std::string& iso) {
    const QDate date = QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, Texts::tr("d MMM yyyy")) : QString();
}

ReportTable inputs_table(const StudyReport& report) {
    ReportTable table;
    table.columns = {{Texts::tr("Data"), ColumnKind::Text, 1.2},
                     {Texts::tr("File"), ColumnKind::Text, 1.9},
                     {Texts::tr("Source and licence"), ColumnKind::Text, 3.0},
                     {Texts::tr("File of"), ColumnKind::Text, 1.1},
                     {Texts::tr("CRS"), ColumnKind::Text, 1.0}};
    for (const ReportedInput& input : report.inputs) {
        table.rows.push_back({role_name(input.role), file_text(input), credit_text(input),
                              date_text(input.modified), QString::fromStdString(input.crs)});
    }
    return table;
}

ReportTable checksums_table(const StudyReport& report) {
    ReportTable table;
    table.columns = {{Texts::tr("File"), ColumnKind::Text, 1.0},
                     {Texts::tr("SHA-256"), ColumnKind::Text, 2.6}};
    for (const ReportedInput& input : report.inputs) {
        const QStringList row = {QString::fromStdString(input.file),
                                 QString::fromStdString(input.sha256)};
        const bool told = std::find(table.rows.begin(), table.rows.end(), row) != table.rows.end();
        if (!input.sha256.empty() && !told) {
            table.rows.push_back(row);
        }
    }
    return table;
}

QString direction_text(Direction direction) {
    switch (direction) {
        case Direction::Towards:
            return Texts::tr("from home to care");
        case Direction::From:
            return Texts::tr("from care to home");
        case Direction::RoundTrip:
            break;
    }
    return Texts::tr("there and back; the slower way decides");
}

QString spread_text(SpreadMethod method) {
    switch (method) {
        case SpreadMethod::SurfacePoint:
            return Texts::tr("all people of a polygon at one point inside it");
        case SpreadMethod::Frontage:
            return Texts::tr("evenly along the rim of each polygon");
        case SpreadMethod::Streets:
            return Texts::tr("evenly along the streets inside each polygon");
        case SpreadMethod::Area:
            break;
    }
    return Texts::tr("evenly over the ground of each polygon");
}

QString privacy_kept(const PrivacySettings& privacy) {
    QStringList sentences;
    if (privacy.minimum_count) {
        sentences << Texts::tr(
                         "Counts above 0 and below %1, and those that would tell them, are "
                         "withheld.")
                         .arg(*privacy.minimum_count);
    }
    if (privacy.coordinate_precision) {
        sentences << Texts::tr("Care places and homes lie in the middle of squares of %1.")
                         .arg(Words::metres(*privacy.coordinate_precision));
    }
    return sentences.join(' ');
}

ReportTable settings_table(const ReportSource& source) {
    const LoadedStudy& study = *source.figures.study;
    const StudySettings& settings = study.settings;
    QStringList limits;
    for (const auto& state : source.by_cutoff) {
        limits << Words::limit_in_metres(state->cutoff(), study.network.graph->speed());
    }
    ReportTable table;
    table.columns = {{Texts::tr("Setting"), ColumnKind::Text, 1.0},
                     {Texts::tr("Value"), ColumnKind::Text, 2.4}};
    const auto add = [&](const QString& name, const QString& value) {
        table.rows.push_back({name, value});
    };
    add(Texts::tr("Norm"), limits.join(QStringLiteral("; ")));
    add(Texts::tr("Walking profile"), Texts::tr("%1, %2 on the flat")
                                          .arg(Words::profile_name(settings.network.profile),
                                               Words::speed(study.network.graph->speed())));
    add(Texts::tr("Direction"), direction_text(settings.analysis.direction));
    const auto add_services = [&](const QString& name, const std::vector<std::string>& services) {
        QStringList words;
        for (const std::string& service : services) {
            words << service_words(service);
        }
        if (!words.isEmpty()) {
            add(name, words.join(QStringLiteral(", ")));
        }
    };
    add_services(Texts::tr("Services needed together"),
                 source.figures.settings.facilities.required);
    add_services(Texts::tr("Services left out"), source.figures.settings.facilities.left_out);
    add(Texts::tr("Farthest from a street"), Words::metres(settings.network.max_snap));
    add(Texts::tr("Ground beside a street"), Words::metres(settings.network.frontage));
    if (study.demand) {
        add(Texts::tr("Where people live"), spread_text(study.demand->places.method));
    }
    if (const QString kept = privacy_kept(source.figures.settings.privacy); !kept.isEmpty()) {
        add(Texts::tr("Privacy"), kept);
    }
    add(Texts::tr("Distances"), Texts::tr("along streets, on the WGS 84 ellipsoid"));
    add(Texts::tr("Software"), QString::fromUtf8("Cercanía %1")
                                   .arg(QString::fromStdString(std::string(software_version()))));
    return table;
}

/// What was read, what is used and what is not, by kind of data.
ReportTable counts_table(const ReportSource& source) {
    const StudyReport& report = source.figures;
    const LoadedStudy& study = *report.study;
    ReportTable table;
    table.columns = {{Texts::tr("Data"), ColumnKind::Text, 1.6},
                     {Texts::tr("Read"), ColumnKind::Number, 1.0},
                     {Texts::tr("Used"), ColumnKind::Number, 1.0},
                     {Texts::tr("Left out"), ColumnKind::Number, 1.0}};
    const auto add = [&](const QString& name, std::size_t read, std::size_t used) {
        table.rows.push_back({name, Words::count(static_cast<std::int64_t>(read)),
                              Words::count(static_cast<std::int64_t>(used)),
                              Words::count(static_cast<std::int64_t>(read - used))});
    };
    const auto edges = static_cast<std::size_t>(
        std::count(study.network.usable.begin(), study.network.usable.end(), 1));
    add(Texts::tr("Pieces of street"), study.network.graph->edge_count(), edges);
    const Facilities& facilities = report.base().live.facilities;
    add(Texts::tr("Care places"), facilities.all.size(), facilities.snapped_count());
    if (study.demand) {
        const DemandTotals& totals = study.demand->places.totals;
        add(Texts::tr("Features with people"), totals.units,
            totals.units - totals.units_without_people - totals.units_without_place);
    }
    if (source.has_people()) {
        const std::vector<AreaGap>& areas = source.base().live.gaps->table.areas;
        const auto told = static_cast<std::size_t>(
            std::count_if(areas.begin(), areas.end(),
                          [](const AreaGap& area) { return area.gap_class != GapClass::NoData; }));
        add(Texts::tr("Neighbourhoods"), areas.size(), told);
    }
    return table;
}

ReportTable findings_table(const StudyReport& report) {
    ReportTable table;
    table.columns = {{Texts::tr("What was imperfect in the data"), ColumnKind::Text, 5.0},
                     {Texts::tr("Cases"), ColumnKind::Number, 0.7}};
    for (const auto& [code, count] : report.diagnostics->counts()) {
        const auto first = std::find_if(
            report.diagnostics->all().begin(), report.diagnostics->all().end(),
            [&code = code](const Diagnostic& diagnostic) { return diagnostic.code == code; });
        table.rows.push_back({IssueWords::kind(code, static_cast<int>(count), first->message),
                              Words::count(static_cast<std::int64_t>(count))});
    }
    return table;
}

std::vector<ReportPart> limits_of_method() {
    std::vector<ReportPart> parts;
    parts.emplace_back(ReportHeading{2, Texts::tr("What these figures are not")});
    parts.emplace_back(ReportParagraph{
        Texts::tr("A walk is the shortest one along streets that may be walked, at a steady pace; "
                  "waiting, fear, weather and the quality of care are not in it. Who lives within "
                  "the limit is near care; whether there is a place for them is another "
                  "question.")});
    parts.emplace_back(ReportParagraph{
        Texts::tr("People are where their data put them, and no closer. Figures are rounded to "
                  "whole people once, so that rows add up to their totals; shares and ranks are "
                  "taken from the unrounded figures.")});
    return parts;
}

}  // namespace

std::vector<ReportPart> method_section(const ReportSource& source) {
    std::vector<ReportPart> parts = {ReportHeading{1, Texts::tr("Method sheet"), true},
                                     ReportHeading{2, Texts::tr("Data")}};
    parts.emplace_back(inputs_table(source.figures));
    parts.emplace_back(ReportHeading{2, Texts::tr("Kept and left out")});
    parts.emplace_back(counts_table(source));
    if (!source.figures.diagnostics->empty()) {
        parts.emplace_back(findings_table(source.figures));
    }
    parts.emplace_back(ReportHeading{2, Texts::tr("Norm and method")});
    parts.emplace_back(settings_table(source));
    for (ReportPart& part : limits_of_method()) {
        parts.push_back(std::move(part));
    }
    if (ReportTable checksums = checksums_table(source.figures); !checksums.rows.empty()) {
        parts.emplace_back(ReportHeading{2, Texts::tr("The files, to the byte")});
        parts.emplace_back(std::move(checksums));
    }
    return parts;
}

}  // namespace cercania::viewer
