#include "app/viewer/map/map_labels.h"

#include <QFontMetricsF>
#include <algorithm>

#include "app/viewer/map/text_halo.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kSmallestBadge = 16.0;
constexpr double kBadgeGap = 5.0;
constexpr double kHalo = 3.0;

/// Where the parts of a label lie around its anchor.
struct Layout {
    QRectF name;
    QRectF figure;
    QRectF badge;
};

QRectF centred(QPointF centre, double width, double height) {
    return {centre.x() - width / 2, centre.y() - height / 2, width, height};
}

Layout layout_of(const PlacedLabel& label, const LabelFonts& fonts) {
    const QFontMetricsF metrics(label.of_facility ? fonts.facility : fonts.name);
    Layout layout;
    const double badge = fonts.badge;
    if (label.name.isEmpty()) {
        layout.badge = centred(label.shift, badge, badge);
        return layout;
    }
    layout.name =
        centred(label.shift, metrics.horizontalAdvance(label.name), metrics.height() * 0.9);
    if (!label.figure.isEmpty()) {
        const QFontMetricsF figure(fonts.figure);
        layout.figure = centred({label.shift.x(), layout.name.bottom() + figure.height() * 0.42},
                                figure.horizontalAdvance(label.figure), figure.height() * 0.9);
    }
    if (label.badge) {
        layout.badge =
            centred({layout.name.left() - kBadgeGap - badge / 2, label.shift.y()}, badge, badge);
    }
    return layout;
}

void write(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
           const Tokens& tokens) {
    const QFontMetricsF metrics(font);
    const double baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    draw_halo_text(painter, {box.left(), baseline}, text, font, tokens.label, tokens.label_halo,
                   kHalo);
}

}  // namespace

LabelFonts::LabelFonts(const QFont& base)
    : name(sized_font(base, TextSize::Tiny, true)),
      figure(sized_font(base, TextSize::Tiny)),
      facility(sized_font(base, TextSize::Tiny)),
      badge(std::max(kSmallestBadge, 1.05 * QFontMetricsF(name).height())) {}

QRectF label_box(const PlacedLabel& label, const LabelFonts& fonts) {
    const Layout layout = layout_of(label, fonts);
    return layout.name.united(layout.figure).united(layout.badge);
}

void draw_badge(QPainter& painter, QPointF centre, double radius, std::uint32_t rank,
                const QFont& font, const Tokens& tokens) {
    painter.setPen(QPen(tokens.label_halo, 1.5));
    painter.setBrush(tokens.badge);
    painter.drawEllipse(centre, radius + 0.5, radius + 0.5);
    painter.setFont(font);
    painter.setPen(tokens.on_badge);
    painter.drawText(centred(centre, 4 * radius, 4 * radius), Qt::AlignCenter,
                     QString::number(rank));
}

void draw_label(QPainter& painter, QPointF anchor, const PlacedLabel& label,
                const LabelFonts& fonts, const Tokens& tokens) {
    const Layout layout = layout_of(label, fonts);
    if (label.badge) {
        QFont digits = fonts.name;
        const double size = digits.pixelSize() > 0 ? digits.pixelSize() : digits.pointSizeF();
        digits.setWeight(QFont::Bold);
        if (digits.pixelSize() > 0) {
            digits.setPixelSize(static_cast<int>(size * 0.88));
        } else {
            digits.setPointSizeF(size * 0.88);
        }
        draw_badge(painter, layout.badge.translated(anchor).center(), fonts.badge / 2, *label.badge,
                   digits, tokens);
    }
    if (!label.figure.isEmpty()) {
        write(painter, layout.figure.translated(anchor), label.figure, fonts.figure, tokens);
    }
    if (!label.name.isEmpty()) {
        write(painter, layout.name.translated(anchor), label.name,
              label.of_facility ? fonts.facility : fonts.name, tokens);
    }
}

}  // namespace cercania::viewer
