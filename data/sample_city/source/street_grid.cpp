#include "data/sample_city/source/street_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

namespace cercania::sample {
namespace {

constexpr double kJunctionSnap = 19.0;
constexpr double kHillSnap = 12.0;
constexpr double kShortestStreet = 38.0;
/// Width of the strip of green between an estate's fence and its first street.
constexpr double kEstateMargin = 34.0;
/// Turned further than this, streets are called Diagonal and Transversal.
constexpr double kTurnedStreets = 8.0 * std::numbers::pi / 180.0;

/// The two families of a grid, each in a frame in which its lines run along x.
struct Family {
    double turn = 0.0;  ///< radians from the family's frame to the town's
    double spacing = 80.0;
    bool eastward = true;
};

/// The direction that most of the outline runs in, modulo a right angle: between -45° and 45°.
double main_direction(const Ring& outline) {
    Point sum;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point side = outline[(i + 1) % outline.size()] - outline[i];
        const double angle = 4.0 * std::atan2(side.y, side.x);
        sum = sum + Point{std::cos(angle), std::sin(angle)} * length(side);
    }
    return std::atan2(sum.y, sum.x) / 4.0;
}

/// Where the horizontal line at `y` is inside the ring: pairs of x.
std::vector<double> inside_at(const Ring& ring, double y) {
    std::vector<double> hits;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        if ((a.y > y) != (b.y > y)) {
            hits.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
        }
    }
    std::sort(hits.begin(), hits.end());
    return hits;
}

StreetKind kind_of(const PlannedDistrict& district, bool eastward, std::size_t index) {
    if (district.fabric == Fabric::Hill) {
        if (eastward) {
            return StreetKind::Steps;
        }
        return index % 4 == 2 ? StreetKind::Residential : StreetKind::Footway;
    }
    if (district.fabric == Fabric::Loose && !eastward && index % 4 == 1) {
        return StreetKind::Living;
    }
    return StreetKind::Residential;
}

std::string prefix_of(const PlannedDistrict& district, StreetKind kind, bool eastward,
                      double direction) {
    if (kind == StreetKind::Steps) {
        return "Escalinata";
    }
    if (kind == StreetKind::Footway) {
        return "Callejón";
    }
    if (kind == StreetKind::Living) {
        return "Pasaje";
    }
    if (district.fabric == Fabric::Estate) {
        return "Paseo";
    }
    if (std::abs(direction) > kTurnedStreets) {
        return eastward ? "Diagonal" : "Transversal";
    }
    return eastward ? "Calle" : "Carrera";
}

/// Offsets of the lines of a family between two limits.
std::vector<double> offsets(double low, double high, double spacing, double unevenness,
                            Random& random) {
    const double count = std::max(1.0, std::round((high - low) / spacing));
    const double even = (high - low) / count;
    std::vector<double> result;
    for (double index = 1.0; index < count; index += 1.0) {
        result.push_back(low + index * even + random.between(-unevenness, unevenness) * even);
    }
    return result;
}

void mark(StreetPlan& plan, std::size_t first_stretch, const PlannedDistrict& district,
          bool oneway) {
    for (std::size_t i = first_stretch; i < plan.stretches().size(); ++i) {
        Stretch& stretch = plan.stretch(i);
        stretch.oneway = stretch.oneway || (oneway && !stretch.bounds_neighbourhood &&
                                            stretch.kind == StreetKind::Residential);
        stretch.private_access = district.fabric == Fabric::Estate && !stretch.bounds_neighbourhood;
    }
}

void draw_family(StreetPlan& plan, const PlannedDistrict& district, const Ring& outline,
                 const Family& family, StreetNames& names, Random& random) {
    Ring turned;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Point& point : outline) {
        turned.push_back(rotated(point, -family.turn));
        low = std::min(low, turned.back().y);
        high = std::max(high, turned.back().y);
    }
    const double unevenness = district.fabric == Fabric::Loose ? 0.22 : 0.10;
    const bool estate = district.fabric == Fabric::Estate;
    const double snap = district.fabric == Fabric::Hill ? kHillSnap : kJunctionSnap;
    std::size_t index = 0;
    for (const double y : offsets(low, high, family.spacing, unevenness, random)) {
        const StreetKind kind = kind_of(district, family.eastward, index++);
        const double direction =
            family.eastward ? family.turn : family.turn - std::numbers::pi / 2.0;
        const std::size_t street = plan.add_street(
            {names.next(prefix_of(district, kind, family.eastward, direction)), kind});
        const std::vector<double> hits = inside_at(turned, y);
        for (std::size_t i = 0; i + 1 < hits.size(); i += 2) {
            const double from = hits[i] + (estate ? kEstateMargin : 0.0);
            const double to = hits[i + 1] - (estate ? kEstateMargin : 0.0);
            if (to - from < kShortestStreet) {
                continue;
            }
            const bool reverse = index % 2 == 0;
            const Point west = rotated({from, y}, family.turn);
            const Point east = rotated({to, y}, family.turn);
            const std::size_t first_stretch = plan.stretches().size();
            plan.draw(reverse ? Line{east, west} : Line{west, east}, {street, snap});
            mark(plan, first_stretch, district, district.fabric == Fabric::Centre);
        }
    }
}

}  // namespace

void draw_grid(StreetPlan& plan, const PlannedDistrict& district, const Ring& outline,
               StreetNames& names, Random& random) {
    const double turn = main_direction(outline) + district.twist * std::numbers::pi / 180.0;
    draw_family(plan, district, outline, {turn, district.block_depth, true}, names, random);
    draw_family(plan, district, outline,
                {turn + std::numbers::pi / 2.0, district.block_width, false}, names, random);
}

}  // namespace cercania::sample
