#include "app/viewer/report/report_maps.h"

#include <QFontMetricsF>
#include <algorithm>
#include <utility>

#include "app/viewer/map/page/page_parts.h"
#include "app/viewer/map/prepared_scene.h"
#include "app/viewer/map/scale_bar.h"

namespace cercania::viewer {
namespace {

constexpr double kWidth = 170.0;  // millimetres
constexpr double kHeight = 78.0;  // two on a page with their legends, or one under the headline
constexpr double kGap = 3.0;
constexpr int kLegendColumns = 3;
constexpr double kLegendTitle = 6.0;
constexpr double kLegendRow = 5.2;
constexpr int kMostLegendRows = 8;  // a column
constexpr double kMargin = 0.02;    // of the map's width, around the study

PageLayout page_layout() {
    PageLayout layout;
    layout.options.round_scale = false;
    layout.options.parts.scale_and_north = false;  // drawn where they cover no neighbourhood
    layout.paper = QSizeF(kWidth, kHeight);
    layout.map = QRectF(0.0, 0.0, kWidth, kHeight);
    return layout;
}

PlaneBox with_margin(const PlaneBox& box) {
    return box.grown(kMargin * std::max(box.max_x - box.min_x, box.max_y - box.min_y));
}

int rows_of(const Legend& legend) {
    const auto rows = static_cast<int>(legend.rows.size());
    return std::min((rows + kLegendColumns - 1) / kLegendColumns, kMostLegendRows);
}

double height_of(const Legend& legend) {
    return kLegendTitle + rows_of(legend) * kLegendRow + kGap;
}

/// The rows of one column of a legend, the first of which has its title.
Legend column_of(const Legend& legend, int column) {
    const auto rows = static_cast<std::size_t>(rows_of(legend));
    const std::size_t all = legend.rows.size();
    const std::size_t from = std::min(rows * static_cast<std::size_t>(column), all);
    const std::size_t to = column + 1 == kLegendColumns ? all : std::min(from + rows, all);
    Legend part;
    part.title = column == 0 ? legend.title : QString();
    part.rows.assign(legend.rows.begin() + static_cast<std::ptrdiff_t>(from),
                     legend.rows.begin() + static_cast<std::ptrdiff_t>(to));
    return part;
}

void draw_legend(const PageText& text, double top, const Legend& legend) {
    const double width = (kWidth - (kLegendColumns - 1) * kGap) / kLegendColumns;
    for (int column = 0; column < kLegendColumns; ++column) {
        const QRectF box(column * (width + kGap), top, width, height_of(legend));
        render_legend(text, box, column_of(legend, column), false);
    }
}

/// The scale bar under the map's right end, and north in the map's corner.
void draw_scale_and_north(QPainter& painter, const PageLayout& layout, const PlaneBox& ground,
                          const QFont& font, const QLocale& locale) {
    constexpr double kMillimetresPerPixel = 0.25;
    constexpr double kWidestBar = 160.0;  // pixels
    constexpr double kUnderMap = 7.0;     // millimetres
    constexpr double kNorth = 7.0;        // from the corner
    const double metres_per_pixel = page_scale(layout, ground) * kMillimetresPerPixel / 1000.0;
    const ScaleBar bar = scale_bar(metres_per_pixel, kWidestBar, locale);
    QFont screen_font = font;
    screen_font.setPixelSize(12);
    const double room =
        2.0 * bar.half_width + QFontMetricsF(screen_font).horizontalAdvance("0000 km");
    const auto at = [](double x, double y) { return QPointF(x, y) / kMillimetresPerPixel; };
    painter.save();
    painter.scale(kMillimetresPerPixel, kMillimetresPerPixel);
    draw_scale_bar(painter, at(kWidth, kHeight + kUnderMap) - QPointF(room, 0.0), bar, screen_font,
                   light_tokens());
    draw_north(painter, at(kWidth - kNorth, kNorth), screen_font, light_tokens(), 1.0);
    painter.restore();
}

}  // namespace

ReportFigure ReportMaps::figure(std::shared_ptr<const MapScene> scene, const QString& says) const {
    const Legend legend = Legend::of(*scene);
    const QLocale locale;
    const auto draw = [scene = std::move(scene), legend, locale, font = font_](QPainter& painter,
                                                                               const QRectF& box) {
        const PageLayout layout = page_layout();
        const auto streets =
            scene->graph ? std::make_shared<const PreparedStreets>(scene->graph) : nullptr;
        const PreparedScene prepared(scene, streets);
        painter.save();
        painter.translate(box.topLeft());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const PageText text(painter, font, layout.options);
        const PlaneBox ground = with_margin(scene->bounds);
        render_page_map(painter, layout, prepared, ground, text, locale);
        draw_scale_and_north(painter, layout, ground, font, locale);
        draw_legend(text, kHeight + kGap, legend);
        painter.restore();
    };
    return {QSizeF(kWidth, kHeight + kGap + height_of(legend)), draw, says};
}

ReportFigure ReportMaps::of_state(const std::shared_ptr<const StudyState>& state,
                                  const QString& says) {
    return figure(builder_.scene_of(document_, state, document_.layers()), says);
}

ReportFigure ReportMaps::of_change(const std::shared_ptr<const StudyState>& what_if,
                                   const std::shared_ptr<const GroundChange>& change,
                                   const QString& says) {
    document_.set_results(document_.result().base, what_if, change);
    document_.set_in_what_if(true);
    document_.set_what_if_view(WhatIfView::Difference);
    auto scene = builder_.scene(document_, document_.layers());
    document_.set_in_what_if(false);
    return figure(std::move(scene), says);
}

}  // namespace cercania::viewer
