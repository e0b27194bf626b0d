#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/words.h"
#include "app/viewer/report/report_sections.h"
#include "core/access/rounding.h"

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString question(const ReportSource& source) {
    const LoadedStudy& study = *source.figures.study;
    const QStringList needed = needed_services(source.base().live.facilities);
    if (!needed.isEmpty()) {
        return Texts::tr("Who can walk to all of these within %1, at %2, and who cannot: %3?")
            .arg(Words::limit(source.base().cutoff()), Words::speed(study.network.graph->speed()),
                 needed.join(QStringLiteral(", ")));
    }
    return Texts::tr("Who can walk to care within %1, at %2, and who cannot?")
        .arg(Words::limit(source.base().cutoff()), Words::speed(study.network.graph->speed()));
}

ReportHeadline headline(const StudyState& state) {
    const AreaFigures& total = state.figures->total;
    const double served = state.figures->share_served().value_or(0.0);
    return {Words::count(total.beyond),
            Texts::tr("of %1 people live %2.")
                .arg(Words::count(total.served + total.beyond),
                     Words::beyond_limit(state.cutoff(), state.live.facilities.required.size())),
            served,
            Texts::tr("%1 %2").arg(Words::percent(served), Words::within_limit(state.cutoff())),
            Texts::tr("%1 beyond").arg(Words::percent(1.0 - std::round(100.0 * served) / 100.0))};
}

/// The same figures for every limit, one a row.
ReportTable limits_table(const ReportSource& source) {
    ReportTable table;
    table.columns = {{Texts::tr("Limit"), ColumnKind::Text, 1.4},
                     {Texts::tr("People within"), ColumnKind::Number, 1.2},
                     {Texts::tr("People beyond"), ColumnKind::Number, 1.2},
                     {Texts::tr("Share within"), ColumnKind::Number, 1.0},
                     {Texts::tr("Straight circles would claim"), ColumnKind::Number, 1.6}};
    for (const auto& state : source.by_cutoff) {
        const AreaFigures& total = state->figures->total;
        const bool withheld = source.totals_withheld();
        table.rows.push_back({Words::limit(state->cutoff()),
                              told_unless(withheld, Words::count(total.served)),
                              told_unless(withheld, Words::count(total.beyond)),
                              told_unless(withheld, Words::percent(state->figures->share_served())),
                              Words::percent(state->live.straight_share)});
    }
    return table;
}

ReportTable reasons_table(const ReportSource& source) {
    const StudyState& state = source.base();
    const GapSums& sums = state.live.gaps->table.in_areas;
    std::vector<double> people(sums.unserved_by_reason.begin(), sums.unserved_by_reason.end());
    people[static_cast<std::size_t>(GapReason::EdgeOfData)] = 0.0;  // theirs cannot be told
    const std::vector<std::int64_t> shown = rounded_to_total(people);
    ReportTable table;
    table.columns = {{Texts::tr("Why they are beyond"), ColumnKind::Text, 3.0},
                     {Texts::tr("People"), ColumnKind::Number, 1.0},
                     {Texts::tr("Share of those beyond"), ColumnKind::Number, 1.4}};
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (shown[i] > 0) {
            const bool withheld = source.withheld() != nullptr && source.withheld()->reasons[i];
            table.rows.push_back(
                {Words::reason(static_cast<GapReason>(i)),
                 told_unless(withheld, Words::count(shown[i])),
                 told_unless(
                     withheld,
                     Words::percent(sums.unserved > 0.0 ? people[i] / sums.unserved : 0.0))});
        }
    }
    return table;
}

/// People that the headline leaves out, and why.
QString left_out(const ReportSource& source) {
    const GapTable& table = source.base().live.gaps->table;
    QStringList sentences;
    const auto add = [&](double people, const QString& sentence) {
        if (std::llround(people) > 0 && !source.is_small(people)) {
            sentences << sentence.arg(Words::count(std::llround(people)));
        }
    };
    add(table.in_areas.unplaced,
        Texts::tr("%1 more people live where the street data do not reach: whether care is near "
                  "them cannot be told."));
    add(table.outside.people, Texts::tr("%1 people live in none of the neighbourhoods."));
    add(table.unplaced, Texts::tr("%1 people have no place on the map."));
    return sentences.join(' ');
}

}  // namespace

std::vector<ReportPart> overview_section(const ReportSource& source) {
    std::vector<ReportPart> parts = {ReportParagraph{question(source)}};
    if (!source.has_people()) {
        parts.emplace_back(ReportParagraph{
            Texts::tr("The study has no people or no neighbourhoods: this report shows the ground "
                      "within reach, and counts nobody.")});
        return parts;
    }
    const StudyState& state = source.base();
    if (source.totals_withheld()) {
        parts.emplace_back(ReportParagraph{Texts::tr(
            "So few people live within or beyond the limit that their number is not told.")});
    } else {
        parts.emplace_back(headline(state));
    }
    if (const QString sentences = left_out(source); !sentences.isEmpty()) {
        parts.emplace_back(ReportParagraph{sentences});
    }
    parts.emplace_back(limits_table(source));
    if (state.figures->total.beyond > 0 && !source.totals_withheld()) {
        parts.emplace_back(reasons_table(source));
    }
    return parts;
}

std::vector<ReportPart> maps_section(const ReportSource& source, ReportMaps& maps) {
    const std::vector<std::shared_ptr<const StudyState>> largest_first(source.by_cutoff.rbegin(),
                                                                       source.by_cutoff.rend());
    std::vector<ReportPart> parts;
    for (const auto& state : largest_first) {
        const QString limit = Words::limit(state->cutoff());
        parts.emplace_back(ReportHeading{2, Texts::tr("Care within %1").arg(limit)});
        const QString says =
            state->figures
                ? Texts::tr(
                      "Map of the neighbourhoods by the share of their people within %1 of "
                      "care, with the catchments and the care places.")
                      .arg(limit)
                : Texts::tr("Map of the catchments within %1 and the care places.").arg(limit);
        parts.emplace_back(maps.of_state(state, says));
    }
    return parts;
}

}  // namespace cercania::viewer
