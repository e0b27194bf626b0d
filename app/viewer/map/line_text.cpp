#include "app/viewer/map/line_text.h"

#include <QTransform>
#include <algorithm>
#include <cmath>

#include "app/viewer/map/text_halo.h"

namespace cercania::viewer {
namespace {

constexpr double kStraight = 0.985;  // chord over length of a stretch that carries text
constexpr double kPadding = 4.0;
constexpr double kHaloWidth = 2.2;

double length_of(QPointF vector) {
    return std::hypot(vector.x(), vector.y());
}

/// The point `along` a line whose points lie at the distances given.
QPointF point_along(const QPolygonF& line, const std::vector<double>& distances, double along) {
    const auto above = std::upper_bound(distances.begin() + 1, distances.end() - 1, along);
    const auto i = above - distances.begin();
    const double from = *(above - 1);
    const double part = *above > from ? (along - from) / (*above - from) : 0.0;
    return line[i - 1] + (line[i] - line[i - 1]) * part;
}

/// The angle at which text along a vector reads from left to right.
double readable_degrees(QPointF chord) {
    const double degrees = std::atan2(chord.y(), chord.x()) * 180.0 / M_PI;
    if (degrees > 90.0) {
        return degrees - 180.0;
    }
    return degrees <= -90.0 ? degrees + 180.0 : degrees;
}

}  // namespace

LineText::LineText(QPainter& painter, const MapFrame& frame, const QFont& font, const QColor& halo,
                   double repeat)
    : painter_(painter),
      to_painter_(frame.to_painter),
      font_(font),
      metrics_(font),
      halo_(halo),
      repeat_(repeat),
      bounds_(frame.to_painter({frame.box.min_x, frame.box.max_y}),
              frame.to_painter({frame.box.max_x, frame.box.min_y})) {}

void LineText::keep_clear(const QRectF& box) {
    if (bounds_.intersects(box)) {
        taken_.emplace_back(box);
    }
}

void LineText::write(const PlaneLine& line, const QString& text, const QColor& colour) {
    const QPolygonF points = to_painter_(line);
    if (points.size() < 2 || !bounds_.intersects(points.boundingRect().adjusted(-1, -1, 1, 1))) {
        return;
    }
    std::vector<double> distances = {0.0};
    for (qsizetype i = 1; i < points.size(); ++i) {
        distances.push_back(distances.back() + length_of(points[i] - points[i - 1]));
    }
    const double width = metrics_.horizontalAdvance(text) + 2 * kPadding;
    double next = 0.0;
    for (double at = 0.0; at + width <= distances.back(); at += width / 3) {
        if (at < next) {
            continue;
        }
        const QPointF a = point_along(points, distances, at);
        const QPointF b = point_along(points, distances, at + width);
        const bool straight = length_of(b - a) >= kStraight * width;
        if (straight && place({(a + b) / 2, readable_degrees(b - a)}, text, width, colour)) {
            next = at + repeat_;
        }
    }
}

bool LineText::place(const Stretch& stretch, const QString& text, double width,
                     const QColor& colour) {
    QTransform turn;
    turn.translate(stretch.middle.x(), stretch.middle.y());
    turn.rotate(stretch.degrees);
    const QRectF flat(-width / 2, -metrics_.height() / 2, width, metrics_.height());
    const QPolygonF box = turn.map(QPolygonF(flat));
    if (!bounds_.contains(box.boundingRect()) || is_taken(box)) {
        return false;
    }
    taken_.push_back(box);
    painter_.save();
    painter_.setTransform(turn, true);
    draw_halo_text(painter_, {-width / 2 + kPadding, (metrics_.ascent() - metrics_.descent()) / 2},
                   text, font_, colour, halo_, kHaloWidth);
    painter_.restore();
    return true;
}

bool LineText::is_taken(const QPolygonF& box) const {
    return std::ranges::any_of(taken_, [&](const QPolygonF& other) {
        return box.boundingRect().intersects(other.boundingRect()) && box.intersects(other);
    });
}

}  // namespace cercania::viewer
