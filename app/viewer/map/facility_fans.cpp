#include "app/viewer/map/facility_fans.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <utility>

#include "app/viewer/map/facility_marks.h"

namespace cercania::viewer {
namespace {

constexpr double kSameSpot = 2.0;    // metres
constexpr double kOpens = 14.0;      // pixels from the spot
constexpr double kRadius = 28.0;     // of the smallest fan
constexpr double kRoomEach = 26.0;   // along the fan's circle
constexpr double kStaysOpen = 18.0;  // beyond the fan

double radius_of(std::size_t count) {
    return std::max(kRadius, static_cast<double>(count) * kRoomEach / (2.0 * std::numbers::pi));
}

}  // namespace

FacilityFans::FacilityFans(const MapScene& scene) : spot_of_(scene.facilities.size()) {
    std::map<std::pair<std::int64_t, std::int64_t>, std::vector<std::size_t>> cells;
    for (const FacilityMark& facility : scene.facilities) {
        points_.push_back(facility.point);
    }
    for (const std::size_t facility : facility_order(scene)) {
        const PlanePoint point = points_[facility];
        cells[{std::llround(point.x / kSameSpot), std::llround(point.y / kSameSpot)}].push_back(
            facility);
    }
    for (auto& [cell, facilities] : cells) {
        if (facilities.size() > 1) {
            for (const std::size_t facility : facilities) {
                spot_of_[facility] = spots_.size();
            }
            spots_.push_back({points_[facilities.back()], std::move(facilities)});
        }
    }
}

bool FacilityFans::follow(std::optional<QPointF> pointer, const Viewport& view) {
    const auto before = open_;
    const auto away = [&](std::size_t spot) {
        const QPointF off = view.pixel_at(spots_[spot].point) - *pointer;
        return std::hypot(off.x(), off.y());
    };
    if (open_ &&
        (!pointer || away(*open_) > radius_of(spots_[*open_].facilities.size()) + kStaysOpen)) {
        open_.reset();
    }
    for (std::size_t spot = 0; pointer && !open_ && spot < spots_.size(); ++spot) {
        if (away(spot) <= kOpens) {
            open_ = spot;
        }
    }
    return open_ != before;
}

QPointF FacilityFans::pixel_of(std::size_t facility, const Viewport& view) const {
    const QPointF at = view.pixel_at(points_[facility]);
    if (!open_ || spot_of_[facility] != open_) {
        return at;
    }
    const std::vector<std::size_t>& fan = spots_[*open_].facilities;
    const auto place = static_cast<double>(std::ranges::find(fan, facility) - fan.begin());
    const double angle =
        2.0 * std::numbers::pi * place / static_cast<double>(fan.size()) - std::numbers::pi / 2.0;
    return at + radius_of(fan.size()) * QPointF(std::cos(angle), std::sin(angle));
}

std::size_t FacilityFans::hidden_under(std::size_t facility) const {
    if (!spot_of_[facility] || spot_of_[facility] == open_) {
        return 0;
    }
    const std::vector<std::size_t>& all = spots_[*spot_of_[facility]].facilities;
    return all.back() == facility ? all.size() - 1 : 0;
}

std::optional<PlanePoint> FacilityFans::open_spot() const {
    return open_ ? std::optional(spots_[*open_].point) : std::nullopt;
}

}  // namespace cercania::viewer
