#include "app/viewer/report/report_maps.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <utility>

#include "app/viewer/map/page/page_parts.h"
#include "app/viewer/map/prepared_scene.h"
#include "app/viewer/map/scale_bar.h"
#include "app/viewer/model/private_scene.h"

namespace cercania::viewer {
namespace {

constexpr double kWidth = 170.0;  // millimetres
constexpr double kGap = 3.0;
constexpr double kLegendTitle = 6.0;
constexpr double kLegendRow = 5.2;
constexpr int kMostLegendRows = 8;  // a column of several
constexpr double kMargin = 0.02;    // of the map's width, around the study

/// How a map and its legend share the figure: two figures fit on a page, or one under the headline.
struct Arrangement {
    QSizeF map;
    QPointF legend;
    double legend_width = 0.0;
    int legend_columns = 1;

    /// A city that is long from north to south has its legend beside it, another one below.
    static Arrangement of(const PlaneBox& ground) {
        constexpr double kTall = 0.9;
        const bool tall = ground.max_y - ground.min_y > kTall * (ground.max_x - ground.min_x);
        if (tall) {
            const QSizeF map(112.0, 106.0);
            return {map, {map.width() + kGap, 0.0}, kWidth - map.width() - kGap, 1};
        }
        const QSizeF map(kWidth, 78.0);
        return {map, {0.0, map.height() + kGap}, kWidth, 3};
    }
    int rows(const Legend& shown) const {
        const auto all = static_cast<int>(shown.rows.size());
        return legend_columns == 1
                   ? all
                   : std::min((all + legend_columns - 1) / legend_columns, kMostLegendRows);
    }
    double legend_height(const Legend& shown) const {
        return legend_columns == 1 ? map.height() : kLegendTitle + rows(shown) * kLegendRow + kGap;
    }
    QSizeF size(const Legend& shown) const {
        return {kWidth, std::max(map.height(), legend.y() + legend_height(shown))};
    }
    PageLayout page() const {
        PageLayout layout;
        layout.options.round_scale = false;
        layout.options.parts.scale_and_north = false;  // drawn where they cover no neighbourhood
        layout.paper = map;
        layout.map = QRectF(QPointF(), map);
        return layout;
    }
};

PlaneBox with_margin(const PlaneBox& box) {
    return box.grown(kMargin * std::max(box.max_x - box.min_x, box.max_y - box.min_y));
}

/// The rows of one column of a legend, the first of which has its title.
Legend column_of(const Legend& legend, const Arrangement& arrangement, int column) {
    const auto rows = static_cast<std::size_t>(arrangement.rows(legend));
    const std::size_t all = legend.rows.size();
    const std::size_t from = std::min(rows * static_cast<std::size_t>(column), all);
    const bool is_last = column + 1 == arrangement.legend_columns;
    const std::size_t to = is_last ? all : std::min(from + rows, all);
    Legend part;
    part.title = column == 0 ? legend.title : QString();
    part.rows.assign(legend.rows.begin() + static_cast<std::ptrdiff_t>(from),
                     legend.rows.begin() + static_cast<std::ptrdiff_t>(to));
    return part;
}

/// The classes and the catchment stand in the first columns, and have the longest names.
double column_share(int column, int columns) {
    constexpr std::array<double, 3> kShares = {0.38, 0.36, 0.26};
    return columns == 1 ? 1.0 : kShares.at(static_cast<std::size_t>(column));
}

void draw_legend(const PageText& text, const Arrangement& arrangement, const Legend& legend) {
    const int columns = arrangement.legend_columns;
    const double room = arrangement.legend_width - (columns - 1) * kGap;
    double left = arrangement.legend.x();
    for (int column = 0; column < columns; ++column) {
        const double width = room * column_share(column, columns);
        const QRectF box(left, arrangement.legend.y(), width, arrangement.legend_height(legend));
        render_legend(text, box, column_of(legend, arrangement, column), false);
        left += width + kGap;
    }
}

/// The scale bar at the right end of the legend, and north in the map's corner.
void draw_scale_and_north(QPainter& painter, const Arrangement& arrangement, const PlaneBox& ground,
                          const QFont& font, const QLocale& locale) {
    constexpr double kMillimetresPerPixel = 0.25;
    constexpr double kWidestBar = 160.0;  // pixels
    constexpr double kUnderMap = 7.0;     // millimetres
    constexpr double kNorth = 7.0;        // from the corner
    const bool beside = arrangement.legend_columns == 1;
    const double foot =
        beside ? arrangement.map.height() - 1.0 : arrangement.map.height() + kUnderMap;
    const double metres_per_pixel =
        page_scale(arrangement.page(), ground) * kMillimetresPerPixel / 1000.0;
    const ScaleBar bar = scale_bar(metres_per_pixel, kWidestBar, locale);
    QFont screen_font = font;
    screen_font.setPixelSize(12);
    const double room =
        2.0 * bar.half_width + QFontMetricsF(screen_font).horizontalAdvance("0000 km");
    const auto at = [](double x, double y) { return QPointF(x, y) / kMillimetresPerPixel; };
    painter.save();
    painter.scale(kMillimetresPerPixel, kMillimetresPerPixel);
    draw_scale_bar(painter, at(kWidth, foot) - QPointF(room, 0.0), bar, screen_font,
                   light_tokens());
    draw_north(painter, at(arrangement.map.width() - kNorth, kNorth), screen_font, light_tokens(),
               1.0);
    painter.restore();
}

/// What a change touches with its surroundings, no smaller than a third of the study; the whole
/// study where nothing changes.
PlaneBox ground_of(const GroundChange& change, const PlaneBox& study) {
    constexpr double kSurroundings = 500.0;  // metres
    PlaneBox touched;
    for (const PlaneMultiPolygon* const ground : {&change.gained, &change.lost}) {
        for (const PlanePolygon& polygon : *ground) {
            for (const PlanePoint& point : polygon.rings.front()) {
                touched.include(point);
            }
        }
    }
    if (touched.max_x < touched.min_x) {
        return study;
    }
    const double least = std::max(study.max_x - study.min_x, study.max_y - study.min_y) / 3.0;
    const double side = std::max(touched.max_x - touched.min_x, touched.max_y - touched.min_y);
    const PlaneBox shown = touched.grown(std::max(kSurroundings, (least - side) / 2.0));
    const bool nearly_all = shown.max_x - shown.min_x > 0.8 * (study.max_x - study.min_x) &&
                            shown.max_y - shown.min_y > 0.8 * (study.max_y - study.min_y);
    return nearly_all ? study : shown;
}

}  // namespace

ReportFigure ReportMaps::figure(std::shared_ptr<const MapScene> scene, const PlaneBox& ground,
                                const QString& says) const {
    const Legend legend = Legend::of(*scene);
    const PlaneBox shown = with_margin(ground);
    const Arrangement arrangement = Arrangement::of(shown);
    const QLocale locale;
    const auto draw = [scene = std::move(scene), legend, shown, arrangement, locale, font = font_](
                          QPainter& painter, const QRectF& box) {
        const PageLayout layout = arrangement.page();
        const auto streets =
            scene->graph ? std::make_shared<const PreparedStreets>(scene->graph) : nullptr;
        const PreparedScene prepared(scene, streets);
        painter.save();
        painter.translate(box.topLeft());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const PageText text(painter, font, layout.options);
        PageTexts texts;
        texts.locale = locale;
        render_page_map(painter, layout, prepared, shown, text, texts);
        draw_scale_and_north(painter, arrangement, shown, font, locale);
        draw_legend(text, arrangement, legend);
        painter.restore();
    };
    return {arrangement.size(legend), draw, says};
}

ReportFigure ReportMaps::of_state(const std::shared_ptr<const StudyState>& state,
                                  const QString& says) {
    auto scene = private_scene(builder_.scene_of(document_, state, document_.layers()),
                               document_.settings(), *state);
    const PlaneBox ground = scene->bounds;
    return figure(std::move(scene), ground, says);
}

ReportFigure ReportMaps::of_change(const std::shared_ptr<const StudyState>& what_if,
                                   const std::shared_ptr<const GroundChange>& change,
                                   const QString& says) {
    document_.set_results(document_.result().base, what_if, change);
    document_.set_in_what_if(true);
    document_.set_what_if_view(WhatIfView::Difference);
    auto scene = private_scene(builder_.scene(document_, document_.layers()), document_.settings(),
                               *what_if);
    document_.set_in_what_if(false);
    const PlaneBox ground = ground_of(*change, scene->bounds);
    return figure(std::move(scene), ground, says);
}

}  // namespace cercania::viewer
