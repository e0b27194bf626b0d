#include "app/viewer/map/page/map_page.h"

#include <QPaintDevice>
#include <algorithm>
#include <memory>
#include <utility>

#include "app/viewer/map/page/page_parts.h"
#include "app/viewer/map/prepared_scene.h"

namespace cercania::viewer {
namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kSourcesGap = 2.5;
constexpr int kFewestTableRows = 3;  // that a long legend leaves

void paint_title(const PageText& text, const PageLayout& layout, const PageTexts& texts) {
    const Tokens& tokens = text.tokens();
    const QRectF& box = layout.title;
    text.line(QRectF(box.left(), box.top() - 1.0, box.width(), 9.0), texts.title, 20.0,
              Qt::AlignLeft | Qt::AlignVCenter, tokens.text, QFont::DemiBold);
    text.line(QRectF(box.left(), box.top() + 8.2, box.width(), 5.0), texts.subtitle, 10.0,
              Qt::AlignLeft | Qt::AlignVCenter, tokens.text_secondary);
}

QString scale_words(const PageLayout& layout, const PlaneBox& ground, const PageTexts& texts) {
    if (texts.scale.isEmpty()) {
        return {};
    }
    const QString ratio = texts.locale.toString(page_scale(layout, ground), 'f', 0);
    const QString paper =
        layout.options.paper == Paper::A4 ? QStringLiteral("A4") : QStringLiteral("A3");
    return texts.scale.arg(ratio, paper);
}

void paint_footer(const PageText& text, const PageLayout& layout, const PlaneBox& ground,
                  const PageTexts& texts) {
    const Tokens& tokens = text.tokens();
    QString right = scale_words(layout, ground, texts);
    if (!right.isEmpty() && !texts.footer_right.isEmpty()) {
        right += QStringLiteral(" · ");
    }
    right += texts.footer_right;
    const double used = text.line(layout.footer, right, 7.5, Qt::AlignRight | Qt::AlignBottom,
                                  tokens.text_secondary);
    text.line(layout.footer.adjusted(0, 0, -used - 4.0, 0), texts.footer_left, 7.5,
              Qt::AlignLeft | Qt::AlignBottom, tokens.text_secondary);
}

void paint_columns(const PageText& text, const PageLayout& layout, const MapScene& scene,
                   const PageTexts& texts) {
    QRectF left = layout.column;
    const PageParts& parts = layout.options.parts;
    if (parts.headline) {
        left.setTop(left.top() + render_headline(text, left, texts));
    }
    const double sources =
        parts.sources ? sources_height(text, layout.column.width(), texts) + kSourcesGap : 0.0;
    const int most = std::min(static_cast<int>(texts.rows.size()), layout.table_rows);
    int rows = parts.table ? most : 0;
    const bool shared = layout.second_column.isEmpty();
    if (parts.legend) {
        const Legend legend = texts.legend ? *texts.legend : Legend::of(scene);
        if (shared) {
            rows = table_rows_beside(legend, left.height() - sources,
                                     std::min(rows, kFewestTableRows), rows);
        }
        const double below = shared ? sources + table_height(rows) : 0.0;
        left.setTop(left.top() + render_legend(text, left.adjusted(0.0, 0.0, 0.0, -below), legend,
                                               layout.options.black_and_white));
    }
    QRectF right = shared ? left : layout.second_column;
    if (parts.table) {
        right.setTop(right.top() +
                     render_table(text, right.adjusted(0.0, 0.0, 0.0, -sources), texts, rows));
    }
    if (parts.sources) {
        render_sources(text, right, texts);
    }
}

}  // namespace

void page_units(QPainter& painter, double dots_per_inch) {
    const double unit = dots_per_inch / kMillimetresPerInch;
    painter.scale(unit, unit);
}

double page_scale(const PageLayout& layout, const PlaneBox& ground) {
    if (layout.options.scale > 0.0) {
        return layout.options.scale;
    }
    const double fit = std::max((ground.max_x - ground.min_x) / (layout.map.width() / 1000.0),
                                (ground.max_y - ground.min_y) / (layout.map.height() / 1000.0));
    return layout.options.round_scale ? round_map_scale(fit) : fit;
}

void render_map_page(QPainter& painter, const PageLayout& layout, const MapScene& scene,
                     const PlaneBox& ground, const PageTexts& texts, const QFont& font) {
    // The page lives no longer than this call, and so does its share of the scene.
    const std::shared_ptr<const MapScene> shared(std::shared_ptr<void>(), &scene);
    const auto streets =
        scene.graph ? std::make_shared<const PreparedStreets>(scene.graph) : nullptr;
    const PreparedScene prepared(shared, streets);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const PageText text(painter, font, layout.options);
    painter.fillRect(QRectF(QPointF(), layout.paper), text.tokens().base);
    render_page_map(painter, layout, prepared, ground, text, texts);
    paint_title(text, layout, texts);
    paint_columns(text, layout, scene, texts);
    if (layout.options.parts.footer) {
        paint_footer(text, layout, ground, texts);
    }
}

}  // namespace cercania::viewer
