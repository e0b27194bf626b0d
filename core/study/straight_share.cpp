#include "core/study/straight_share.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace cercania {

std::vector<PlanePoint> open_places(const Facilities& facilities, std::size_t service) {
    std::vector<PlanePoint> points;
    for (const Facility& facility : facilities.all) {
        if (!facility.closed && facility.offered.test(service)) {
            points.push_back(facility.point);
        }
    }
    return points;
}

std::vector<double> straight_distances(std::span<const DemandPlace> places,
                                       const Facilities& facilities) {
    std::vector<double> farthest(places.size(), 0.0);
    for (std::size_t service = 0; service < facilities.service_count(); ++service) {
        const std::vector<double> nearest =
            straight_distances(places, open_places(facilities, service));
        std::transform(farthest.begin(), farthest.end(), nearest.begin(), farthest.begin(),
                       [](double a, double b) { return std::max(a, b); });
    }
    return farthest;
}

std::vector<double> straight_distances(std::span<const DemandPlace> places,
                                       std::span<const PlanePoint> points) {
    std::vector<double> metres(places.size(), INFINITY);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (const PlanePoint& point : points) {
            metres[i] = std::min(metres[i], distance(places[i].point, point).value());
        }
    }
    return metres;
}

std::optional<double> straight_share(std::span<const DemandPlace> places,
                                     std::span<const std::uint8_t> counted,
                                     std::span<const double> straight, Metres cutoff) {
    CERCANIA_REQUIRE(counted.size() == places.size() && straight.size() == places.size());
    const double limit = (cutoff + kLimitTolerance).value();
    double known = 0.0;
    double within_circles = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (counted[i] == 0) {
            continue;
        }
        known += places[i].people;
        within_circles += straight[i] <= limit ? places[i].people : 0.0;
    }
    return known > 0.0 ? std::optional(within_circles / known) : std::nullopt;
}

}  // namespace cercania
