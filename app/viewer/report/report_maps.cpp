#include "app/viewer/report/report_maps.h"

#include <algorithm>
#include <utility>

#include "app/viewer/map/page/page_parts.h"
#include "app/viewer/map/prepared_scene.h"

namespace cercania::viewer {
namespace {

constexpr QSizeF kMapSize(170.0, 112.0);  // millimetres: two on a page, with their headings
constexpr double kLegendWidth = 46.0;
constexpr double kGap = 3.0;
constexpr double kMargin = 0.02;  // of the map's width, around the study

PageLayout layout_in(const QRectF& box) {
    PageLayout layout;
    layout.options.round_scale = false;
    layout.paper = QSizeF(box.right(), box.bottom());
    layout.map = box.adjusted(0.0, 0.0, -kLegendWidth - kGap, 0.0);
    return layout;
}

PlaneBox with_margin(const PlaneBox& box) {
    return box.grown(kMargin * std::max(box.max_x - box.min_x, box.max_y - box.min_y));
}

}  // namespace

ReportFigure ReportMaps::figure(std::shared_ptr<const MapScene> scene, const QString& says) const {
    const Legend legend = Legend::of(*scene);
    const QLocale locale;
    const auto draw = [scene = std::move(scene), legend, locale, font = font_](QPainter& painter,
                                                                               const QRectF& box) {
        const PageLayout layout = layout_in(QRectF(QPointF(), box.size()));
        const auto streets =
            scene->graph ? std::make_shared<const PreparedStreets>(scene->graph) : nullptr;
        const PreparedScene prepared(scene, streets);
        painter.save();
        painter.translate(box.topLeft());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const PageText text(painter, font, layout.options);
        render_page_map(painter, layout, prepared, with_margin(scene->bounds), text, locale);
        const QRectF column(layout.map.right() + kGap, 0.0, kLegendWidth, box.height());
        render_legend(text, column, legend, false);
        painter.restore();
    };
    return {kMapSize, draw, says};
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
