#include "app/viewer/map/mark_sprites.h"

#include <QFontMetricsF>
#include <cmath>

#include "app/viewer/map/facility_marks.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr qsizetype kMostSprites = 4000;
constexpr double kHaloRoom = 3.0;

}  // namespace

void MarkSprites::reset(const MapLook& look, double device_ratio) {
    look_ = look;
    device_ratio_ = device_ratio;
    sprites_.clear();
}

void MarkSprites::draw_facilities(QPainter& painter, const MapScene& scene,
                                  const Viewport& viewport, const FacilityFans& fans,
                                  std::optional<std::size_t> left_out) {
    const QRectF seen = QRectF(QPointF(), viewport.size).adjusted(-20, -20, 20, 20);
    if (const auto spot = fans.open_spot()) {
        const QPointF middle = viewport.pixel_at(*spot);
        painter.setPen(QPen(look_.tokens.control_edge, 1.0));
        for (std::size_t number = 0; number < scene.facilities.size(); ++number) {
            const QPointF at = fans.pixel_of(number, viewport);
            if (at != viewport.pixel_at(scene.facilities[number].point)) {
                painter.drawLine(middle, at);
            }
        }
    }
    for (const std::size_t number : facility_order(scene)) {
        const FacilityMark& facility = scene.facilities[number];
        const QPointF at = fans.pixel_of(number, viewport);
        const double scale = facility_scale(facility.symbol, viewport.metres_per_pixel);
        if (number == left_out || scale <= 0.0 || !seen.contains(at)) {
            continue;
        }
        const QString key = QStringLiteral("facility %1 %2 %3 %4")
                                .arg(static_cast<int>(facility.symbol))
                                .arg(scale)
                                .arg(facility.closed)
                                .arg(facility.on_street);
        const double half = facility_radius(facility.symbol) * scale + 7.0;
        blit(painter, at, key, QRectF(-half, -half, 2 * half, 2 * half),
             [&](QPainter& picture, QPointF centre) {
                 draw_facility_mark(picture, centre, facility, viewport.metres_per_pixel,
                                    look_.tokens);
             });
        if (const std::size_t hidden = fans.hidden_under(number); hidden > 0) {
            draw_badge(painter, at + QPointF(half - 6.0, 4.0 - half), hidden);
        }
    }
}

void MarkSprites::draw_badge(QPainter& painter, QPointF at, std::size_t hidden) {
    const QString text = QStringLiteral("+%1").arg(hidden);
    const QFont font = sized_font(look_.font, TextSize::Tiny, true);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + 6.0;
    const double height = metrics.height();
    const QRectF box(-width / 2.0, -height / 2.0, width, height);
    blit(painter, at, QStringLiteral("badge ") + text, box.adjusted(-1, -1, 1, 1),
         [&](QPainter& picture, QPointF centre) {
             picture.setPen(QPen(look_.tokens.on_badge, 1.0));
             picture.setBrush(look_.tokens.badge);
             picture.drawRoundedRect(box.translated(centre), height / 2.0, height / 2.0);
             picture.setFont(font);
             picture.drawText(box.translated(centre), Qt::AlignCenter, text);
         });
}

void MarkSprites::draw_labels(QPainter& painter, const std::vector<PlacedLabel>& labels,
                              const Viewport& viewport) {
    const LabelFonts fonts(look_.font);
    const QRectF seen(QPointF(), viewport.size);
    for (const PlacedLabel& label : labels) {
        const QPointF at = viewport.pixel_at(label.anchor) + label.shift;
        PlacedLabel centred = label;
        centred.shift = QPointF();
        const QRectF box =
            label_box(centred, fonts).adjusted(-kHaloRoom, -kHaloRoom, kHaloRoom, kHaloRoom);
        if (!seen.intersects(box.translated(at))) {
            continue;
        }
        const QString key = QStringLiteral("label %1 %2 %3\n%4")
                                .arg(label.badge.value_or(0))
                                .arg(label.of_facility)
                                .arg(label.name, label.figure);
        blit(painter, at, key, box, [&](QPainter& picture, QPointF centre) {
            draw_label(picture, centre, centred, fonts, look_.tokens);
        });
    }
}

void MarkSprites::blit(QPainter& painter, QPointF at, const QString& key, const QRectF& box,
                       const Draw& draw) {
    auto sprite = sprites_.find(key);
    if (sprite == sprites_.end()) {
        if (sprites_.size() >= kMostSprites) {
            sprites_.clear();
        }
        const QPointF corner(std::floor(box.left()), std::floor(box.top()));
        const QSize size(static_cast<int>(std::ceil((box.right() - corner.x()) * device_ratio_)),
                         static_cast<int>(std::ceil((box.bottom() - corner.y()) * device_ratio_)));
        QPixmap picture(size);
        picture.setDevicePixelRatio(device_ratio_);
        picture.fill(Qt::transparent);
        QPainter onto(&picture);
        onto.setRenderHint(QPainter::Antialiasing);
        draw(onto, -corner);
        onto.end();
        sprite = sprites_.insert(key, {picture, corner});
    }
    const QPointF place = at + sprite->corner;
    painter.drawPixmap(QPointF(std::round(place.x() * device_ratio_) / device_ratio_,
                               std::round(place.y() * device_ratio_) / device_ratio_),
                       sprite->picture);
}

}  // namespace cercania::viewer
