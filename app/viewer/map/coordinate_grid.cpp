#include "app/viewer/map/coordinate_grid.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/viewer/map/text_halo.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kLeastPixels = 130.0;  // between two lines
constexpr int kBends = 8;               // straight parts of a line: it is a curve on the plane
constexpr double kTextMargin = 4.0;
constexpr float kLineOpacity = 0.45F;

struct Extent {
    double west = 180.0;
    double east = -180.0;
    double south = 90.0;
    double north = -90.0;
};

/// Of the window: its edges are curves on the ground, and the corners and middles tell enough.
Extent extent_of(const LocalProjection& projection, const Viewport& view) {
    Extent extent;
    for (const double x : {0.0, 0.5, 1.0}) {
        for (const double y : {0.0, 0.5, 1.0}) {
            const GeoPoint place =
                projection.to_geo(view.plane_at({x * view.size.width(), y * view.size.height()}));
            extent.west = std::min(extent.west, place.longitude.value());
            extent.east = std::max(extent.east, place.longitude.value());
            extent.south = std::min(extent.south, place.latitude.value());
            extent.north = std::max(extent.north, place.latitude.value());
        }
    }
    return extent;
}

}  // namespace

CoordinateGrid::Step CoordinateGrid::step_of(double least) {
    constexpr std::array<double, 9> kParts = {1, 2, 5, 10, 15, 20, 30, 60, 120};
    for (const auto& [unit, minutes, seconds] :
         {Step{1.0 / 3600.0, true, true}, Step{1.0 / 60.0, true, false}, Step{1.0, false, false}}) {
        for (const double part : kParts) {
            const bool belongs_to_next = part >= 60.0 && unit < 1.0;
            if (!belongs_to_next && part * unit >= least) {
                return {part * unit, minutes, seconds};
            }
        }
    }
    return {};
}

CoordinateGrid::Sides CoordinateGrid::spoken_sides() {
    return {tr("N"), tr("S"), tr("E"), tr("W")};
}

QString CoordinateGrid::text_of(double degrees, bool is_latitude, const Step& step,
                                const Sides& sides) {
    const auto total = std::lround(std::fabs(degrees) * 3600.0);
    QString text = QString::fromUtf8("%1°").arg(total / 3600);
    if (step.minutes) {
        text += QString::fromUtf8(" %1′").arg(total / 60 % 60, 2, 10, QChar('0'));
    }
    if (step.seconds) {
        text += QString::fromUtf8(" %1″").arg(total % 60, 2, 10, QChar('0'));
    }
    const QString& side = is_latitude ? (degrees < 0.0 ? sides.south : sides.north)
                                      : (degrees < 0.0 ? sides.west : sides.east);
    return text + ' ' + side;
}

void CoordinateGrid::paint(QPainter& painter, const LocalProjection& projection,
                           const Viewport& view, const MapLook& look, const Sides& sides) {
    const Extent extent = extent_of(projection, view);
    const double degrees_per_pixel = (extent.north - extent.south) / view.size.height();
    const Step step = step_of(kLeastPixels * degrees_per_pixel);
    const QFont font = sized_font(look.font, TextSize::Tiny);
    const QFontMetricsF metrics(font);
    QColor colour = look.tokens.text_secondary;
    colour.setAlphaF(kLineOpacity);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 0.8));
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&](double from, double to, double low, double high, bool is_latitude) {
        const auto first = static_cast<long>(std::ceil(from / step.degrees));
        const auto last = static_cast<long>(std::floor(to / step.degrees));
        for (long number = first; number <= last; ++number) {
            const double at = static_cast<double>(number) * step.degrees;
            QPolygonF line;
            for (int bend = 0; bend <= kBends; ++bend) {
                const double along = low + (high - low) * bend / kBends;
                line << view.pixel_at(projection.to_plane(is_latitude ? GeoPoint::of(along, at)
                                                                      : GeoPoint::of(at, along)));
            }
            painter.drawPolyline(line);
            const QString text = text_of(at, is_latitude, step, sides);
            const QPointF baseline =
                is_latitude
                    ? QPointF(kTextMargin, line.front().y() - kTextMargin)
                    : QPointF(line.back().x() + kTextMargin, kTextMargin + metrics.ascent());
            draw_halo_text(painter, baseline, text, font, look.tokens.text_secondary,
                           look.tokens.label_halo, 3.0);
            painter.setPen(QPen(colour, 0.8));
            painter.setBrush(Qt::NoBrush);
        }
    };
    draw(extent.west, extent.east, extent.south, extent.north, false);
    draw(extent.south, extent.north, extent.west, extent.east, true);
    painter.restore();
}

}  // namespace cercania::viewer
