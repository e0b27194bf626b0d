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
constexpr double kSmallest = 0.5;  // of the size that fits: a smaller walk is not followed well
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

std::vector<QRect> other_cards(const MapCanvas& canvas) {
    const MapCanvas::CardRects cards = canvas.card_rects();
    std::vector<QRect> shown;
    for (const QRect& card : {cards.legend, cards.zoom, cards.scale}) {
        if (!card.isEmpty()) {
            shown.push_back(card);
        }
    }
    return shown;
}

QRect inside_of(const MapCanvas& canvas) {
    return canvas.rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

bool is_clear(const QRect& rect, const std::vector<QRect>& obstacles) {
    return std::ranges::none_of(obstacles,
                                [&](const QRect& obstacle) { return rect.intersects(obstacle); });
}

/// Where a card fits whole in the map and clear of the others: at its edges and beside them.
std::vector<QPoint> clear_places(const QRect& inside, const std::vector<QRect>& others,
                                 QSize card) {
    std::vector<int> lefts = {inside.left(), inside.right() + 1 - card.width()};
    std::vector<int> tops = {inside.top(), inside.bottom() + 1 - card.height()};
    for (const QRect& other : others) {
        lefts.insert(lefts.end(), {other.right() + kMargin, other.left() - kMargin - card.width()});
        tops.insert(tops.end(), {other.bottom() + kMargin, other.top() - kMargin - card.height()});
    }
    std::vector<QPoint> places;
    for (const int top : tops) {
        for (const int left : lefts) {
            const QRect rect(QPoint(left, top), card);
            if (inside.contains(rect) && is_clear(rect, others)) {
                places.push_back(rect.topLeft());
            }
        }
    }
    return places;
}

/// How often a walk of this size goes into a room, its ends included; nothing where it does not.
double fit_of(const QRect& room, QSizeF walk) {
    const double width = room.width() - 2 * kAround;
    const double height = room.height() - 2 * kAround;
    return width <= 0.0 || height <= 0.0 ? 0.0
                                         : std::min(width / std::max(walk.width(), 1.0),
                                                    height / std::max(walk.height(), 1.0));
}

/// The rectangles of the map that touch no obstacle and cannot be made larger, and some smaller.
std::vector<QRect> rooms_between(const QRect& inside, const std::vector<QRect>& obstacles) {
    std::vector<int> lefts = {inside.left()};
    std::vector<int> rights = {inside.right()};
    std::vector<int> tops = {inside.top()};
    std::vector<int> bottoms = {inside.bottom()};
    for (const QRect& obstacle : obstacles) {
        lefts.push_back(obstacle.right() + kMargin);
        rights.push_back(obstacle.left() - kMargin);
        tops.push_back(obstacle.bottom() + kMargin);
        bottoms.push_back(obstacle.top() - kMargin);
    }
    std::vector<QRect> rooms;
    for (const int left : lefts) {
        for (const int right : rights) {
            for (const int top : tops) {
                for (const int bottom : bottoms) {
                    const QRect room(QPoint(left, top), QPoint(right, bottom));
                    if (room.isValid() && is_clear(room, obstacles)) {
                        rooms.push_back(room);
                    }
                }
            }
        }
    }
    return rooms;
}

/// The rooms that are left for a walk wherever its card may stand.
std::vector<QRect> free_rooms(const MapCanvas& canvas, QSize card) {
    const QRect inside = inside_of(canvas);
    const std::vector<QRect> others = other_cards(canvas);
    std::vector<QRect> rooms;
    for (const QPoint& place : clear_places(inside, others, card)) {
        std::vector<QRect> obstacles = others;
        obstacles.emplace_back(place, card);
        const std::vector<QRect> found = rooms_between(inside, obstacles);
        rooms.insert(rooms.end(), found.begin(), found.end());
    }
    return rooms;
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

/// The places that a card may take at the corners and the sides of its point.
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
    return places;
}

}  // namespace

void frame_walk(MapCanvas& canvas, PlanePoint point, const std::optional<RouteOverlay>& walk,
                QSize card) {
    const std::vector<QRect> rooms = free_rooms(canvas, card);
    if (!walk || rooms.empty()) {
        return;
    }
    const PlaneBox box = box_of(point, walk);
    const QSizeF metres(box.max_x - box.min_x, box.max_y - box.min_y);
    const auto fit = [&](const QRect& room) { return fit_of(room, metres); };
    const QRect room = *std::ranges::max_element(rooms, {}, fit);
    const double finest = fit(room);  // pixels a metre
    if (finest <= 0.0) {
        return;
    }
    const QRectF now(canvas.pixel_at({box.min_x, box.max_y}),
                     canvas.pixel_at({box.max_x, box.min_y}));
    const bool is_seen =
        std::ranges::any_of(rooms, [&](const QRect& one) { return QRectF(one).contains(now); });
    if (is_seen && 1.0 / canvas.metres_per_pixel() >= kSmallest * finest) {
        return;
    }
    const double metres_per_pixel = std::max(1.0 / finest, kFinest);
    const QPointF off = QRectF(room).center() - QRectF(canvas.rect()).center();
    canvas.go_to({(box.min_x + box.max_x) / 2 - off.x() * metres_per_pixel,
                  (box.min_y + box.max_y) / 2 + off.y() * metres_per_pixel},
                 metres_per_pixel);
}

QPoint card_beside(const MapCanvas& canvas, PlanePoint point,
                   const std::optional<RouteOverlay>& walk, QSize card) {
    const QPoint at = canvas.pixel_at(point).toPoint();
    const QRect home(at - QPoint(kClear, kClear), QSize(2 * kClear, 2 * kClear));
    const std::vector<QRect> others = other_cards(canvas);
    const std::vector<QPointF> pixels = walk ? pixels_of(canvas, *walk) : std::vector<QPointF>();
    // What a card costs where it lies over something: the point most, then other cards.
    constexpr double kOverHome = 1e6;
    constexpr double kOverCard = 1e4;
    constexpr double kOverCare = 1e3;
    std::vector<QPoint> places = places_for(canvas.rect(), at, card);
    const std::vector<QPoint> clear = clear_places(inside_of(canvas), others, card);
    places.insert(places.end(), clear.begin(), clear.end());
    QPoint best = places.front();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRect rect(places[i], card);
        double cost = static_cast<double>(i);
        cost += rect.intersects(home) ? kOverHome : 0.0;
        for (const QRect& other : others) {
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
