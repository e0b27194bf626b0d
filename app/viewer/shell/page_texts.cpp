#include "app/viewer/shell/page_texts.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <algorithm>
#include <cmath>

#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/source_words.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/headline_panel.h"

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(PageTexts)
};

/// With the month in letters: 11/12 is another day in another country.
QString written_date(const QDate& date) {
    return QLocale().toString(date, Texts::tr("d MMMM yyyy"));
}

std::vector<PageRow> rows_of(const StudyState& state) {
    constexpr std::size_t kMostRows = 20;
    const GapResult& gaps = *state.live.gaps;
    std::vector<PageRow> rows;
    for (std::size_t i = 0; i < gaps.table.areas.size(); ++i) {
        const AreaGap& area = gaps.table.areas[i];
        const bool has_gap = state.figures->areas[i].beyond > 0;
        if (has_gap && area.rank && *area.rank <= kMostRows) {
            rows.push_back({*area.rank, area_name(gaps, i),
                            Words::count(state.figures->areas[i].beyond),
                            Words::percent(area.share)});
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const PageRow& a, const PageRow& b) { return a.rank < b.rank; });
    return rows;
}

void tell_figures(const StudyState& state, PageTexts& texts) {
    const AreaFigures& total = state.figures->total;
    const double served = state.figures->share_served().value_or(0.0);
    texts.headline = Words::count(total.beyond);
    texts.sentence = unbroken(
        Texts::tr("of %1 people live %2")
            .arg(Words::count(total.served + total.beyond),
                 Words::beyond_limit(state.cutoff(), state.live.facilities.required.size())));
    texts.share_within = served;
    texts.within =
        Texts::tr("%1 %2").arg(Words::percent(served), Words::within_limit(state.cutoff()));
    texts.beyond =
        Texts::tr("%1 beyond").arg(Words::percent(1.0 - std::round(100.0 * served) / 100.0));
    texts.rows = rows_of(state);
    texts.table_title = Texts::tr("Most people beyond");
    texts.name_heading = Texts::tr("Neighbourhood");
    texts.beyond_heading = Texts::tr("Beyond");
    texts.served_heading = Texts::tr("Served");
}

}  // namespace

PageTexts page_texts(const Document& document) {
    const StudyState& state = *document.shown_state();
    const LoadedStudy& study = *document.result().study;
    const MetresPerSecond speed = study.network.graph->speed();
    PageTexts texts;
    texts.title = document.title();
    texts.subtitle = Texts::tr("Care within %1 on foot").arg(Words::limit(state.cutoff()));
    if (state.figures) {
        tell_figures(state, texts);
        if (const auto year = document.settings().demand.year) {
            texts.subtitle += QString::fromUtf8(" · ") + HeadlinePanel::population_of(*year);
        }
    }
    texts.norm = Texts::tr("Limit: %1").arg(Words::limit_in_metres(state.cutoff(), speed));
    if (const QStringList needed = needed_services(state.live.facilities); !needed.isEmpty()) {
        texts.norm +=
            QStringLiteral(" · ") + Texts::tr("All of: %1").arg(needed.join(QStringLiteral(", ")));
    }
    texts.profile = Texts::tr("Pace: %1").arg(Words::pace(study.settings.network.profile, speed));
    texts.sources = source_words(document.settings(), {SourceRole::Streets, SourceRole::CarePlaces,
                                                       SourceRole::People, SourceRole::Areas});
    const auto scenario = document.shown_scenario();
    const QString shown =
        !document.in_what_if() || document.what_if_view() == WhatIfView::Before
            ? Texts::tr("Base")
            : (scenario ? QString::fromStdString(document.scenarios()[*scenario].name)
                        : Texts::tr("Unsaved what-if"));
    texts.footer_left = QFileInfo(document.path()).fileName() + QString::fromUtf8(" · ") + shown +
                        QString::fromUtf8(" · WGS 84");
    texts.footer_right = written_date(QDate::currentDate());
    texts.scale = Texts::tr("Scale 1 : %1 on %2");
    texts.sides = CoordinateGrid::spoken_sides();
    return texts;
}

}  // namespace cercania::viewer
