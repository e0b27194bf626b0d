#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <numeric>

#include "app/viewer/model/shown_figures.h"
#include "app/viewer/model/words.h"
#include "app/viewer/report/report_sections.h"

namespace cercania::viewer {
namespace {

constexpr std::size_t kMostChanges = 12;  // neighbourhoods a scenario

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// "1 moved, 2 added, 1 closed" in the report's language, with the names of the places.
QString edits_sentence(const ReportedState& scenario, const StudyReport& report) {
    const auto name = [&](const std::string& id) {
        const Facilities& facilities = scenario.live.facilities;
        const auto found = facility_with_id(facilities, id);
        return found ? facility_name(facilities.all[*found]) : QString::fromStdString(id);
    };
    const auto& scenarios = report.settings.scenarios;
    const auto own = std::find_if(scenarios.begin(), scenarios.end(),
                                  [&](const Scenario& one) { return one.name == scenario.name; });
    QStringList sentences;
    QStringList names;
    const auto add = [&](const QString& sentence) {
        if (!names.isEmpty()) {
            sentences << sentence.arg(names.join(QStringLiteral(", ")));
            names.clear();
        }
    };
    for (const MovedFacility& moved : own->edits.moved) {
        names << name(moved.id);
    }
    add(Texts::tr("Moved: %1."));
    for (const AddedFacility& added : own->edits.added) {
        names << name(added.id);
    }
    add(Texts::tr("Added: %1."));
    for (const std::string& closed : own->edits.closed) {
        names << name(closed);
    }
    add(Texts::tr("Closed: %1."));
    return sentences.isEmpty() ? Texts::tr("Nothing changed.") : sentences.join(' ');
}

/// The base and every scenario, one a row.
ReportTable comparison_table(const ReportSource& source) {
    ReportTable table;
    table.columns = {{Texts::tr("Scenario"), ColumnKind::Text, 2.4},
                     {Texts::tr("People within"), ColumnKind::Number, 1.1},
                     {Texts::tr("People beyond"), ColumnKind::Number, 1.1},
                     {Texts::tr("Share within"), ColumnKind::Number, 1.0},
                     {Texts::tr("Gain care"), ColumnKind::Number, 1.0},
                     {Texts::tr("Lose care"), ColumnKind::Number, 1.0}};
    const ShownFigures& base = *source.base().figures;
    const auto add = [&](const QString& name, const ShownFigures& figures, const QString& gain,
                         const QString& lose) {
        const bool withheld = source.totals_withheld();
        table.rows.push_back({name, told_unless(withheld, Words::count(figures.total.served)),
                              told_unless(withheld, Words::count(figures.total.beyond)),
                              told_unless(withheld, Words::percent(figures.share_served())),
                              told_unless(withheld, gain), told_unless(withheld, lose)});
    };
    add(Texts::tr("Base"), base, QString(), QString());
    for (std::size_t i = 0; i < source.scenarios.size(); ++i) {
        const ShownFigures& figures = *source.scenarios[i]->figures;
        const ShownChange change = shown_change(base, figures);
        add(QString::fromStdString(source.figures.scenarios[i].name), figures,
            told_unless(source.is_small(static_cast<double>(change.gain)),
                        Words::change(change.gain)),
            told_unless(source.is_small(static_cast<double>(change.lose)),
                        Words::change(-change.lose)));
    }
    return table;
}

/// The neighbourhoods where most people gain or lose care.
ReportTable changes_table(const ReportSource& source, const StudyState& scenario) {
    const GapResult& gaps = *source.base().live.gaps;
    const ShownChange change = shown_change(*source.base().figures, *scenario.figures);
    std::vector<std::size_t> order(change.areas.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](std::size_t area) {
        return change.areas[area] == 0 || source.split_withheld(area);
    });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(change.areas[a]) > std::abs(change.areas[b]);
    });
    order.resize(std::min(order.size(), kMostChanges));
    ReportTable table;
    table.columns = {{Texts::tr("Neighbourhood"), ColumnKind::Text, 2.4},
                     {Texts::tr("Within before"), ColumnKind::Number, 1.0},
                     {Texts::tr("Within after"), ColumnKind::Number, 1.0},
                     {Texts::tr("Change"), ColumnKind::Number, 1.0}};
    for (const std::size_t area : order) {
        table.rows.push_back({area_name(gaps, area),
                              Words::count(source.base().figures->areas[area].served),
                              Words::count(scenario.figures->areas[area].served),
                              Words::change(change.areas[area])});
    }
    return table;
}

}  // namespace

std::vector<ReportPart> scenarios_section(
    const ReportSource& source, ReportMaps& maps,
    const std::vector<std::shared_ptr<const GroundChange>>& changes) {
    std::vector<ReportPart> parts;
    if (source.scenarios.empty()) {
        return parts;
    }
    parts.emplace_back(ReportHeading{1, Texts::tr("What if"), true});
    if (source.has_people()) {
        parts.emplace_back(comparison_table(source));
    }
    for (std::size_t i = 0; i < source.scenarios.size(); ++i) {
        const ReportedState& scenario = source.figures.scenarios[i];
        const QString name = QString::fromStdString(scenario.name);
        parts.emplace_back(ReportHeading{2, name});
        parts.emplace_back(ReportParagraph{edits_sentence(scenario, source.figures)});
        parts.emplace_back(maps.of_change(
            source.scenarios[i], changes[i],
            Texts::tr("Map of the ground that gains or loses care in \"%1\".").arg(name)));
        if (source.has_people()) {
            ReportTable table = changes_table(source, *source.scenarios[i]);
            if (!table.rows.empty()) {
                parts.emplace_back(std::move(table));
            }
        }
    }
    return parts;
}

}  // namespace cercania::viewer
