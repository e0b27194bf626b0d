#include "app/viewer/shell/explain_framing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace cercania::viewer {
namespace {

constexpr int kMargin = 12;
constexpr int kGap = 22;           // from the point to the card
constexpr int kClear = 18;         // around the point, which the card must not touch
constexpr double kAround = 36.0;   // room around the walk for its ends
constexpr double kSmallest = 0.5;  // of the free room: a shorter walk is not followed well
constexpr double kFinest = 0.7;    // metres a pixel
constexpr double kSample = 6.0;    // pixels along the walk

PlaneBox box_of(PlanePoint point, const std::optional<RouteOverlay>& walk) {
    PlaneBox box;
    box.include(point);
    if (walk) {
        for (const PlaneLine* const line : {&walk->within, &walk->beyond}) {
            for (const PlanePoint& one : *line) {
                box.include(one);
            }
        }
        box.include(walk->home);
        box.include(walk->care);
    }
    return box;
}

/// The part of the window that is free for a walk: right of the legend, above the card.
QRect free_room(const MapCanvas& canvas, QSize card) {
    QRect room = canvas.rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const MapCanvas::CardRects cards = canvas.card_rects();
    if (!cards.legend.isEmpty()) {
        room.setLeft(cards.legend.right() + kMargin);
    }
    if (!cards.zoom.isEmpty()) {
        room.setRight(cards.zoom.left() - kMargin);
    }
    room.setBottom(room.bottom() - card.height() - kGap);
    return room;
}

std::vector<QPointF> pixels_of(const MapCanvas& canvas, const RouteOverlay& walk) {
    std::vector<QPointF> pixels;
    for (const PlaneLine* const line : {&walk.within, &walk.beyond}) {
        for (std::size_t i = 1; i < line->size(); ++i) {
            const QPointF from = canvas.pixel_at((*line)[i - 1]);
            const QPointF step = canvas.pixel_at((*line)[i]) - from;
            const int count = 1 + static_cast<int>(std::hypot(step.x(), step.y()) / kSample);
            for (int part = 0; part <= count; ++part) {
                pixels.push_back(from + step * part / count);
            }
        }
    }
    return pixels;
}

/// The places that a card may take: at the corners and the sides of its point, and in the corners
/// of the map.
std::vector<QPoint> places_for(const QRect& map, QPoint at, QSize card) {
    const int right = at.x() + kGap;
    const int left = at.x() - kGap - card.width();
    const int below = at.y() + kGap;
    const int above = at.y() - kGap - card.height();
    const int middle_x = at.x() - card.width() / 2;
    const int middle_y = at.y() - card.height() / 2;
    std::vector<QPoint> places = {{right, below},    {left, below},     {right, above},
                                  {left, above},     {middle_x, below}, {middle_x, above},
                                  {right, middle_y}, {left, middle_y}};
    const QRect inside = map.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    for (QPoint& place : places) {
        place.setX(std::clamp(place.x(), inside.left(),
                              std::max(inside.left(), inside.right() - card.width())));
        place.setY(std::clamp(place.y(), inside.top(),
                              std::max(inside.top(), inside.bottom() - card.height())));
    }
    places.emplace_back(inside.right() - card.width(), inside.bottom() - card.height());
    places.emplace_back(inside.left(), inside.top());
    places.emplace_back(inside.right() - card.width(), inside.top());
    places.emplace_back(inside.left(), inside.bottom() - card.height());
    return places;
}

}  // namespace

void frame_walk(MapCanvas& canvas, PlanePoint point, const std::optional<RouteOverlay>& walk,
                QSize card) {
    const QRect room = free_room(canvas, card);
    if (!walk || room.width() < 2 * kAround + 1 || room.height() < 2 * kAround + 1) {
        return;
    }
    const PlaneBox box = box_of(point, walk);
    const QRectF now(canvas.pixel_at({box.min_x, box.max_y}),
                     canvas.pixel_at({box.max_x, box.min_y}));
    const double width = room.width() - 2 * kAround;
    const double height = room.height() - 2 * kAround;
    const double share = std::max(now.width() / width, now.height() / height);
    if (QRectF(room).contains(now) && share >= kSmallest) {
        return;
    }
    const double metres =
        std::max({(box.max_x - box.min_x) / width, (box.max_y - box.min_y) / height, kFinest});
    const QPointF off = QRectF(room).center() - QRectF(canvas.rect()).center();
    canvas.go_to({(box.min_x + box.max_x) / 2 - off.x() * metres,
                  (box.min_y + box.max_y) / 2 + off.y() * metres},
                 metres);
}

QPoint card_beside(const MapCanvas& canvas, PlanePoint point,
                   const std::optional<RouteOverlay>& walk, QSize card) {
    const QPoint at = canvas.pixel_at(point).toPoint();
    const QRect home(at - QPoint(kClear, kClear), QSize(2 * kClear, 2 * kClear));
    const MapCanvas::CardRects cards = canvas.card_rects();
    const std::vector<QPointF> pixels = walk ? pixels_of(canvas, *walk) : std::vector<QPointF>();
    // What a card costs where it lies over something: the point most, then other cards.
    constexpr double kOverHome = 1e6;
    constexpr double kOverCard = 1e4;
    constexpr double kOverCare = 1e3;
    const std::vector<QPoint> places = places_for(canvas.rect(), at, card);
    QPoint best = places.front();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRect rect(places[i], card);
        double cost = static_cast<double>(i);
        cost += rect.intersects(home) ? kOverHome : 0.0;
        for (const QRect& other : {cards.legend, cards.zoom, cards.scale}) {
            cost += rect.intersects(other) ? kOverCard : 0.0;
        }
        cost += walk && rect.contains(canvas.pixel_at(walk->care).toPoint()) ? kOverCare : 0.0;
        cost += 20.0 * static_cast<double>(std::count_if(
                           pixels.begin(), pixels.end(),
                           [&](const QPointF& pixel) { return QRectF(rect).contains(pixel); }));
        if (cost < least) {
            least = cost;
            best = places[i];
        }
    }
    return best;
}

}  // namespace cercania::viewer
