#include <QFontMetricsF>
#include <algorithm>

#include "app/viewer/map/facility_marks.h"
#include "app/viewer/map/ground_painter.h"
#include "app/viewer/map/map_labels.h"
#include "app/viewer/map/page/page_parts.h"
#include "app/viewer/map/scale_bar.h"
#include "app/viewer/style/change_style.h"

namespace cercania::viewer {
namespace {

// The map of a page is drawn in the sizes of the screen: a pixel of a page 980 pixels wide on A4.
constexpr double kMillimetresPerPixel = 297.0 / 980.0;
constexpr double kWidestBarPixels = 220.0;
constexpr int kMapFontPixels = 13;
constexpr double kFarOut = 400.0;  // millimetres: farther than anything drawn beyond the frame

MapFrame frame_for(const PageLayout& layout, const PlaneBox& ground) {
    const double scale = page_scale(layout, ground);
    const double unit = scale * kMillimetresPerPixel / 1000.0;
    const QSizeF size = layout.map.size() / kMillimetresPerPixel;
    const PlanePoint centre{(ground.min_x + ground.max_x) / 2, (ground.min_y + ground.max_y) / 2};
    const double half_width = size.width() / 2 * unit;
    const double half_height = size.height() / 2 * unit;
    const PlaneBox box{centre.x - half_width, centre.y - half_height, centre.x + half_width,
                       centre.y + half_height};
    return {box, {{box.min_x, box.max_y}, unit}, 1.0, layout.options.black_and_white, true};
}

QPainterPath path_of(const PlaneMultiPolygon& ground, const MapFrame& frame) {
    QPainterPath path;
    for (const PlanePolygon& polygon : ground) {
        for (const PlaneRing& ring : polygon.rings) {
            path.addPolygon(frame.to_painter(ring));
            path.closeSubpath();
        }
    }
    return path;
}

void paint_changed_ground(QPainter& painter, const MapScene::ChangedShapes& changed,
                          const MapFrame& frame, const Tokens& tokens) {
    const auto paint = [&](const std::shared_ptr<const PlaneMultiPolygon>& ground, Change change) {
        if (ground != nullptr) {
            draw_change(painter, path_of(*ground, frame), change, frame.hatch_origin(),
                        frame.device_ratio, tokens);
        }
    };
    paint(changed.kept, Change::Kept);
    paint(changed.lost, Change::Loss);
    paint(changed.gained, Change::Gain);
}

void paint_marks(QPainter& painter, const PreparedScene& prepared, const MapFrame& frame,
                 const MapLook& look) {
    const MapScene& scene = prepared.scene();
    if (prepared.opacity(LayerKind::Facilities) > 0.0) {
        for (const std::size_t facility : facility_order(scene)) {
            const FacilityMark& mark = scene.facilities[facility];
            if (frame.box.contains(mark.point)) {
                draw_facility_mark(painter, frame.to_painter(mark.point), mark,
                                   frame.metres_per_pixel(), look.tokens);
            }
        }
    }
    const LabelFonts fonts(look.font);
    const QRectF seen(QPointF(), frame.to_painter({frame.box.max_x, frame.box.min_y}));
    for (const PlacedLabel& label : place_labels(prepared, frame.metres_per_pixel(), look.font)) {
        const QPointF at = frame.to_painter(label.anchor);
        if (seen.contains(label_box(label, fonts).translated(at))) {
            draw_label(painter, at, label, fonts, look.tokens);
        }
    }
}

// Not every vector format can clip: what sticks out of the frame is covered instead.
void cover_outside(QPainter& painter, const QRectF& map, const QSizeF& paper,
                   const Tokens& tokens) {
    const QRectF all = QRectF(QPointF(), paper).adjusted(-kFarOut, -kFarOut, kFarOut, kFarOut);
    painter.fillRect(QRectF(all.topLeft(), QPointF(all.right(), map.top())), tokens.base);
    painter.fillRect(QRectF(QPointF(all.left(), map.bottom()), all.bottomRight()), tokens.base);
    painter.fillRect(QRectF(QPointF(all.left(), map.top()), map.bottomLeft()), tokens.base);
    painter.fillRect(QRectF(map.topRight(), QPointF(all.right(), map.bottom())), tokens.base);
}

void paint_card(QPainter& painter, const QRectF& box, const Tokens& tokens) {
    QColor ground = tokens.base;
    ground.setAlphaF(0.94F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4.0, 4.0);
}

void paint_scale_and_north(QPainter& painter, const MapFrame& frame, const MapLook& look,
                           const QLocale& locale) {
    const QPointF corner = frame.to_painter({frame.box.max_x, frame.box.min_y});
    const ScaleBar bar = scale_bar(frame.metres_per_pixel(), kWidestBarPixels, locale);
    const QRectF card(12.0, corner.y() - 52.0, 2 * bar.half_width + 46.0, 40.0);
    paint_card(painter, card, look.tokens);
    draw_scale_bar(painter, {card.left() + 16.0, card.bottom() - 12.0}, bar, look.font,
                   look.tokens);
    const QRectF north(corner.x() - 46.0, 12.0, 34.0, 44.0);
    paint_card(painter, north, look.tokens);
    draw_north(painter, north.center() + QPointF(0.0, 1.0), look.font, look.tokens, 1.3);
}

}  // namespace

void render_page_map(QPainter& painter, const PageLayout& layout, const PreparedScene& prepared,
                     const PlaneBox& ground, const PageText& text, const PageTexts& texts) {
    const MapFrame frame = frame_for(layout, ground);
    QFont font = text.font(10.0, QFont::Normal);
    font.setPixelSize(kMapFontPixels);
    const MapLook look{text.tokens(), font};
    painter.save();
    painter.setClipRect(layout.map);
    painter.translate(layout.map.topLeft());
    painter.scale(kMillimetresPerPixel, kMillimetresPerPixel);
    paint_ground(painter, prepared, frame, look);
    paint_changed_ground(painter, prepared.scene().changed, frame, look.tokens);
    if (layout.options.parts.grid && prepared.scene().graph) {
        const PlanePoint centre{(frame.box.min_x + frame.box.max_x) / 2,
                                (frame.box.min_y + frame.box.max_y) / 2};
        const Viewport view{centre, frame.metres_per_pixel(),
                            layout.map.size() / kMillimetresPerPixel};
        CoordinateGrid::paint(painter, prepared.scene().graph->projection(), view, look,
                              texts.sides);
    }
    paint_marks(painter, prepared, frame, look);
    if (layout.options.parts.scale_and_north) {
        paint_scale_and_north(painter, frame, look, texts.locale);
    }
    painter.restore();
    cover_outside(painter, layout.map, layout.paper, look.tokens);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.tokens.control_edge, 0.25));
    painter.drawRect(layout.map);
}

}  // namespace cercania::viewer
