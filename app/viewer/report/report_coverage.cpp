#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/viewer/map/legend.h"
#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/group_names.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/charts/coverage_chart.h"
#include "app/viewer/panels/charts/group_chart.h"
#include "app/viewer/panels/charts/walk_chart.h"
#include "app/viewer/report/report_sections.h"
#include "core/access/rounding.h"
#include "core/study/walk_histogram.h"

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kChartWidth = 170.0;  // millimetres
constexpr double kWalkChartHeight = 55.0;
constexpr double kCoverageChartHeight = 60.0;
constexpr double kGroupRow = 6.5;
constexpr int kFontPixels = 13;
constexpr double kMillimetresPerPixel = 170.0 / 640.0;  // charts are drawn in the screen's sizes

/// `chart` draws in pixels of a screen; its figure is as wide as the page.
ReportFigure chart_figure(std::shared_ptr<const Chart> chart, double height, const QFont& font,
                          const QString& says) {
    const auto draw = [chart = std::move(chart), font](QPainter& painter, const QRectF& box) {
        painter.save();
        painter.translate(box.topLeft());
        painter.scale(kMillimetresPerPixel, kMillimetresPerPixel);
        QFont screen_font = font;
        screen_font.setPixelSize(kFontPixels);
        chart->draw(painter, box.size() / kMillimetresPerPixel, {light_tokens(), screen_font});
        painter.restore();
    };
    return {QSizeF(kChartWidth, height), draw, says};
}

/// Neighbourhoods in the order of their names.
std::vector<std::size_t> by_name(const GapResult& gaps) {
    std::vector<std::size_t> order(gaps.table.areas.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return QString::localeAwareCompare(area_name(gaps, a), area_name(gaps, b)) < 0;
    });
    return order;
}

ReportTable neighbourhoods_table(const ReportSource& source) {
    ReportTable table;
    table.columns = {{Texts::tr("Neighbourhood"), ColumnKind::Text, 2.6},
                     {Texts::tr("People"), ColumnKind::Number, 1.0},
                     {Texts::tr("Within"), ColumnKind::Number, 1.0},
                     {Texts::tr("Beyond"), ColumnKind::Number, 1.0}};
    for (const auto& state : source.by_cutoff) {
        table.columns.push_back({Texts::tr("Share %1").arg(Words::within_limit(state->cutoff())),
                                 ColumnKind::Number, 1.1});
    }
    const StudyState& base = source.base();
    for (const std::size_t area : by_name(*base.live.gaps)) {
        const AreaFigures& figures = base.figures->areas[area];
        const bool split = source.split_withheld(area);
        QStringList row = {area_name(*base.live.gaps, area),
                           told_unless(source.people_withheld(area), Words::count(figures.people)),
                           told_unless(split, Words::count(figures.served)),
                           told_unless(split, Words::count(figures.beyond))};
        for (const auto& state : source.by_cutoff) {
            row << told_unless(split, Words::percent(state->live.gaps->table.areas[area].share));
        }
        table.rows.push_back(row);
    }
    const AreaFigures& total = base.figures->total;
    const bool totals = source.totals_withheld();
    table.totals = {Texts::tr("All"), Words::count(total.people),
                    told_unless(totals, Words::count(total.served)),
                    told_unless(totals, Words::count(total.beyond))};
    for (const auto& state : source.by_cutoff) {
        table.totals << told_unless(totals, Words::percent(state->figures->share_served()));
    }
    return table;
}

bool is_withheld(const std::vector<bool>& flags, std::size_t index) {
    return index < flags.size() && flags[index];
}

ReportTable groups_table(const ReportSource& source) {
    const StudyReport& report = source.figures;
    const std::optional<double> everyone = source.base().figures->share_served();
    ReportTable table;
    table.columns = {{Texts::tr("Group"), ColumnKind::Text, 2.0},
                     {Texts::tr("People"), ColumnKind::Number, 1.0},
                     {Texts::tr("Within"), ColumnKind::Number, 1.0},
                     {Texts::tr("Share within"), ColumnKind::Number, 1.0},
                     {Texts::tr("Points beside everyone"), ColumnKind::Number, 1.4}};
    const std::vector<GroupSum>& sums = report.base().groups;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const std::optional<double> share = sums[i].share();
        const QString points =
            share && everyone
                ? Words::change(std::llround(100.0 * *share) - std::llround(100.0 * *everyone))
                : QString();
        const bool withheld = is_withheld(report.withheld_groups, i);
        table.rows.push_back({group_name(report.study->settings.demand.group_fields[i]),
                              told_unless(withheld, Words::count(std::llround(sums[i].people))),
                              told_unless(withheld, Words::count(std::llround(sums[i].served))),
                              told_unless(withheld, Words::percent(share)),
                              told_unless(withheld, points)});
    }
    return table;
}

void add_groups(const ReportSource& source, std::vector<ReportPart>& parts) {
    if (source.figures.base().groups.empty()) {
        return;
    }
    parts.emplace_back(ReportHeading{2, Texts::tr("By group")});
    parts.emplace_back(ReportParagraph{
        Texts::tr("Groups are counted as everyone is: where they live in one of the areas and the "
                  "street data reach."),
        true});
    parts.emplace_back(groups_table(source));
    const std::vector<bool>& withheld = source.figures.withheld_groups;
    if (std::find(withheld.begin(), withheld.end(), true) != withheld.end()) {
        return;  // the chart would show them
    }
    auto chart = std::make_shared<GroupChart>();
    chart->set_state(source.by_cutoff.back(), *source.figures.study);
    const double rows = static_cast<double>(source.figures.base().groups.size()) + 1.0;
    parts.emplace_back(chart_figure(chart, rows * kGroupRow, source.font,
                                    Texts::tr("Share of each group within the limit, beside that "
                                              "of everyone.")));
}

/// Not for studies that keep small counts private: its bars would tell them.
void add_walks(const ReportSource& source, std::vector<ReportPart>& parts) {
    auto walks = std::make_shared<WalkChart>();
    walks->set_walks(std::make_shared<const WalkHistogram>(
        walk_histogram(source.figures.study->demand->places.places, source.figures.access,
                       source.base().cutoff())));
    parts.emplace_back(ReportHeading{2, Texts::tr("People by the length of their walk")});
    parts.emplace_back(chart_figure(walks, kWalkChartHeight, source.font,
                                    Texts::tr("People by the length of their walk to care.")));
}

QString median_walk(const AreaGap& area, const Cutoff& cutoff) {
    if (!area.distance_median || !area.time_median) {
        return Texts::tr("no way");
    }
    return cutoff.unit == CostUnit::Time ? Words::minutes(*area.time_median)
                                         : Words::metres(*area.distance_median);
}

QString service_text(const Facilities& facilities, const Facility& facility) {
    if (facility.closed) {
        return Texts::tr("closed");
    }
    if (facility.entries.empty()) {
        return Texts::tr("no street near enough");
    }
    const FacilitySymbol symbol = symbol_of(facilities, facility);
    return symbol == FacilitySymbol::Other ? QString::fromStdString(facilities.service_of(facility))
                                           : Legend::name_of(symbol);
}

}  // namespace

std::vector<ReportPart> coverage_section(const ReportSource& source) {
    std::vector<ReportPart> parts;
    if (!source.has_people()) {
        return parts;
    }
    const StudyState& base = source.base();
    const QString limit = Words::limit(base.cutoff());
    parts.emplace_back(ReportHeading{1, Texts::tr("Coverage"), true});
    if (source.withheld() != nullptr) {
        parts.emplace_back(ReportParagraph{
            Texts::tr("A dash stands for a figure that is withheld: small counts, and those that "
                      "would tell them, are kept private."),
            true});
    } else {
        add_walks(source, parts);
    }
    add_groups(source, parts);
    parts.emplace_back(ReportHeading{2, Texts::tr("By neighbourhood")});
    auto coverage = std::make_shared<CoverageChart>();
    coverage->set_state(source.by_cutoff.back());
    parts.emplace_back(chart_figure(coverage, kCoverageChartHeight, source.font,
                                    Texts::tr("Share of people within %1, one bar a "
                                              "neighbourhood.")
                                        .arg(limit)));
    parts.emplace_back(
        ReportParagraph{Texts::tr("People, within and beyond are for %1.").arg(limit), true});
    parts.emplace_back(neighbourhoods_table(source));
    return parts;
}

std::vector<ReportPart> gaps_section(const ReportSource& source) {
    std::vector<ReportPart> parts;
    if (!source.has_people()) {
        return parts;
    }
    const StudyState& base = source.base();
    const GapResult& gaps = *base.live.gaps;
    std::vector<std::size_t> ranked;
    for (std::size_t i = 0; i < gaps.table.areas.size(); ++i) {
        if (gaps.table.areas[i].rank && base.figures->areas[i].beyond > 0) {
            ranked.push_back(i);
        }
    }
    std::sort(ranked.begin(), ranked.end(), [&](std::size_t a, std::size_t b) {
        return *gaps.table.areas[a].rank < *gaps.table.areas[b].rank;
    });
    ReportTable table;
    table.columns = {{Texts::tr("Rank"), ColumnKind::Number, 0.6},
                     {Texts::tr("Neighbourhood"), ColumnKind::Text, 2.1},
                     {Texts::tr("Beyond"), ColumnKind::Number, 0.9},
                     {Texts::tr("Share within"), ColumnKind::Number, 0.9},
                     {Texts::tr("Median walk"), ColumnKind::Number, 1.0},
                     {Texts::tr("Class"), ColumnKind::Text, 1.2},
                     {Texts::tr("Main reason"), ColumnKind::Text, 3.2}};
    table.last_rows_matter_least = true;
    for (const std::size_t area : ranked) {
        const AreaGap& gap = gaps.table.areas[area];
        table.rows.push_back({Words::count(*gap.rank), area_name(gaps, area),
                              Words::count(base.figures->areas[area].beyond),
                              Words::percent(gap.share), median_walk(gap, base.cutoff()),
                              Words::gap_class(gap.gap_class),
                              gap.reason ? Words::reason(*gap.reason) : QString()});
    }
    parts.emplace_back(ReportHeading{1, Texts::tr("Gaps, most people beyond first"), true});
    if (table.rows.empty()) {
        parts.emplace_back(ReportParagraph{Texts::tr("Nobody lives beyond the limit.")});
        return parts;
    }
    parts.emplace_back(std::move(table));
    return parts;
}

std::vector<ReportPart> facilities_section(const ReportSource& source) {
    const Facilities& facilities = source.base().live.facilities;
    const std::vector<FacilityReach>& reach = source.figures.reach;
    std::vector<double> people(facilities.all.size(), 0.0);
    for (std::size_t i = 0; i < reach.size(); ++i) {
        people[i] = reach[i].people;
    }
    const std::vector<std::int64_t> shown = rounded_to_total(people);
    std::vector<std::size_t> order(facilities.all.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return people[a] > people[b]; });
    ReportTable table;
    table.columns = {{Texts::tr("Care place"), ColumnKind::Text, 3.0},
                     {Texts::tr("Service"), ColumnKind::Text, 2.0}};
    if (!reach.empty()) {
        table.columns.push_back({Texts::tr("People it serves"), ColumnKind::Number, 1.2});
    }
    for (const std::size_t i : order) {
        QStringList row = {facility_name(facilities.all[i]),
                           service_text(facilities, facilities.all[i])};
        if (!reach.empty()) {
            row << told_unless(is_withheld(source.figures.withheld_reach, i),
                               Words::count(shown[i]));
        }
        table.rows.push_back(row);
    }
    if (!reach.empty()) {
        table.totals = {Texts::tr("All"), QString(),
                        Words::count(std::accumulate(shown.begin(), shown.end(), std::int64_t{0}))};
    }
    std::vector<ReportPart> parts = {ReportHeading{1, Texts::tr("Care places")}};
    if (!reach.empty()) {
        const QString words =
            source.base().live.facilities.required.empty()
                ? Texts::tr(
                      "Everyone within %1 is counted once, with the care place that is "
                      "nearest on foot; those who live in none of the neighbourhoods are "
                      "counted too.")
                : Texts::tr(
                      "Everyone within %1 of all services needed is counted once, with the "
                      "care place of the service that is farthest; those who live in none of "
                      "the neighbourhoods are counted too.");
        parts.emplace_back(ReportParagraph{words.arg(Words::limit(source.base().cutoff())), true});
    }
    parts.emplace_back(std::move(table));
    return parts;
}

}  // namespace cercania::viewer
