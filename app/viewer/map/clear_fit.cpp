#include "app/viewer/map/clear_fit.h"

#include <algorithm>
#include <cmath>

#include "core/geometry/polygon_locator.h"

namespace cercania::viewer {
namespace {

constexpr double kRoomAroundCard = 6.0;  // pixels
constexpr double kLargestScale = 1.3;    // of the scale at which the ground fills the window
constexpr int kScales = 7;               // tried up to that
constexpr int kPlaces = 5;               // tried along each side of the room that is left

/// Which ground the zones take. Every zone is asked about many boxes.
class ZoneGround {
  public:
    explicit ZoneGround(const std::vector<ZoneMark>& zones) {
        for (const ZoneMark& zone : zones) {
            locators_.emplace_back(zone.polygons);
            polygons_.push_back(&zone.polygons);
        }
    }

    bool meets(const PlaneBox& box) const {
        const PlanePoint corner{box.min_x, box.min_y};
        for (std::size_t i = 0; i < locators_.size(); ++i) {
            if (locators_[i].box().intersects(box) &&
                (has_edge_in(*polygons_[i], box) || locators_[i].contains(corner))) {
                return true;
            }
        }
        return false;
    }

  private:
    /// An edge counts with all of the box around it: rather too careful than a covered zone.
    static bool has_edge_in(const PlaneMultiPolygon& polygons, const PlaneBox& box) {
        const auto crosses = [&box](const PlaneRing& ring) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                PlaneBox edge;
                edge.include(ring[i]);
                edge.include(ring[i + 1]);
                if (edge.intersects(box)) {
                    return true;
                }
            }
            return false;
        };
        return std::ranges::any_of(polygons, [&crosses](const PlanePolygon& polygon) {
            return std::ranges::any_of(polygon.rings, crosses);
        });
    }

    std::vector<PolygonLocator> locators_;
    std::vector<const PlaneMultiPolygon*> polygons_;
};

PlaneBox ground_under(const QRectF& card, const Viewport& view) {
    PlaneBox box;
    box.include(view.plane_at(card.topLeft()));
    box.include(view.plane_at(card.bottomRight()));
    return box.grown(kRoomAroundCard * view.metres_per_pixel);
}

/// How far the middle of the window may be moved with all of the box staying in it: pixels.
QPointF room_beside(const Viewport& view, const PlaneBox& box, double margin_pixels) {
    const auto half = [&](double window, double low, double high) {
        return std::max(0.0, (window - (high - low) / view.metres_per_pixel) / 2 - margin_pixels);
    };
    return {half(view.size.width(), box.min_x, box.max_x),
            half(view.size.height(), box.min_y, box.max_y)};
}

/// The places to try, the nearest to the middle first: parts of the room to either side.
std::vector<QPointF> places_by_distance() {
    std::vector<QPointF> places;
    for (int x = -kPlaces; x <= kPlaces; ++x) {
        for (int y = -kPlaces; y <= kPlaces; ++y) {
            places.emplace_back(static_cast<double>(x) / kPlaces, static_cast<double>(y) / kPlaces);
        }
    }
    std::ranges::stable_sort(places, {},
                             [](const QPointF& place) { return std::hypot(place.x(), place.y()); });
    return places;
}

}  // namespace

std::optional<Viewport> fitted_clear_of(const std::vector<QRectF>& cards,
                                        const std::vector<ZoneMark>& zones, const Viewport& view,
                                        const PlaneBox& box, double margin_pixels) {
    const ZoneGround ground(zones);
    const Viewport fitted = view.fitted(box, margin_pixels);
    const std::vector<QPointF> places = places_by_distance();
    const QPointF middle(view.size.width() / 2, view.size.height() / 2);
    for (int step = 0; step <= kScales; ++step) {
        const double smaller = 1.0 + (kLargestScale - 1.0) * step / kScales;
        const Viewport scaled = fitted.zoomed(fitted.metres_per_pixel * smaller, middle);
        const QPointF room = room_beside(scaled, box, margin_pixels);
        for (const QPointF& place : places) {
            const Viewport tried = scaled.panned({place.x() * room.x(), place.y() * room.y()});
            const bool clear = std::ranges::none_of(
                cards, [&](const QRectF& card) { return ground.meets(ground_under(card, tried)); });
            if (clear) {
                return tried;
            }
        }
    }
    return std::nullopt;
}

}  // namespace cercania::viewer
