#include "core/geometry/zone_relations.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/geometry/polygon_area.h"

namespace cercania {
namespace {

constexpr std::size_t kZonesPerReport = 256;
constexpr Metres kBorderWidth = Metres::of(0.1);

constexpr double kFar = std::numeric_limits<double>::infinity();

struct Box {
    double min_x = kFar;
    double min_y = kFar;
    double max_x = -kFar;
    double max_y = -kFar;

    bool meets(const Box& other) const {
        return min_x < other.max_x && other.min_x < max_x && min_y < other.max_y &&
               other.min_y < max_y;
    }
};

Box box_of(const PlaneMultiPolygon& zone) {
    Box box;
    for (const PlanePolygon& polygon : zone) {
        for (const PlanePoint& point : polygon.rings.front()) {
            box.min_x = std::min(box.min_x, point.x);
            box.min_y = std::min(box.min_y, point.y);
            box.max_x = std::max(box.max_x, point.x);
            box.max_y = std::max(box.max_y, point.y);
        }
    }
    return box;
}

double outline_of(const PlaneMultiPolygon& zone) {
    double length = 0.0;
    for (const PlanePolygon& polygon : zone) {
        for (const PlaneRing& ring : polygon.rings) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                length += norm(ring[i + 1] - ring[i]);
            }
        }
    }
    return length;
}

}  // namespace

std::vector<ZoneOverlap> zone_overlaps(std::span<const PlaneMultiPolygon> zones,
                                       const PolygonOperations& operations,
                                       const Control& control) {
    std::vector<Box> boxes;
    std::vector<double> outlines;
    for (const PlaneMultiPolygon& zone : zones) {
        boxes.push_back(box_of(zone));
        outlines.push_back(outline_of(zone));
    }
    std::vector<std::size_t> by_west(zones.size());
    std::iota(by_west.begin(), by_west.end(), std::size_t{0});
    std::sort(by_west.begin(), by_west.end(), [&](std::size_t a, std::size_t b) {
        return boxes[a].min_x != boxes[b].min_x ? boxes[a].min_x < boxes[b].min_x : a < b;
    });
    std::vector<ZoneOverlap> overlaps;
    for (std::size_t i = 0; i < by_west.size(); ++i) {
        if (i % kZonesPerReport == 0) {
            control.report("comparing zones",
                           static_cast<double>(i) / static_cast<double>(by_west.size()));
        }
        const std::size_t one = by_west[i];
        for (std::size_t k = i + 1;
             k < by_west.size() && boxes[by_west[k]].min_x < boxes[one].max_x; ++k) {
            const std::size_t other = by_west[k];
            if (!boxes[one].meets(boxes[other])) {
                continue;
            }
            const PlaneMultiPolygon shared = operations.intersection(zones[one], zones[other]);
            const double border = kBorderWidth.value() * std::min(outlines[one], outlines[other]);
            if (!shared.empty() && area_of(shared).value() > border) {
                overlaps.push_back({std::min(one, other), std::max(one, other), area_of(shared),
                                    shared.front().rings.front().front()});
            }
        }
    }
    std::sort(overlaps.begin(), overlaps.end(), [](const ZoneOverlap& a, const ZoneOverlap& b) {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    return overlaps;
}

std::vector<ZoneGap> zone_gaps(std::span<const PlaneMultiPolygon> zones,
                               const PolygonOperations& operations, const Control& control) {
    constexpr double kPartOfZone = 0.1;
    constexpr double kLeast = 1.0;
    std::vector<PlanePolygon> parts;
    std::vector<double> areas;
    for (const PlaneMultiPolygon& zone : zones) {
        parts.insert(parts.end(), zone.begin(), zone.end());
        if (!zone.empty()) {
            areas.push_back(area_of(zone).value());
        }
    }
    if (areas.empty()) {
        return {};
    }
    control.check();
    const auto middle = areas.begin() + static_cast<std::ptrdiff_t>(areas.size() / 2);
    std::nth_element(areas.begin(), middle, areas.end());
    std::vector<ZoneGap> gaps;
    for (const PlanePolygon& polygon : operations.united(parts)) {
        for (std::size_t hole = 1; hole < polygon.rings.size(); ++hole) {
            const PlaneRing& ring = polygon.rings[hole];
            const double area = std::fabs(twice_signed_area(ring)) / 2.0;
            if (area > kLeast && area < kPartOfZone * *middle) {
                gaps.push_back({SquareMetres::of(area), ring.front()});
            }
        }
    }
    return gaps;
}

}  // namespace cercania
