#include "data/sample_city/source/terrain.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "data/sample_city/source/town_plan.h"

namespace cercania::sample {
namespace {

constexpr double kValleyFloor = 312.0;
/// The hillside begins at its foot and ends at its crest, both in metres east of the centre.
constexpr double kHillFoot = -1235.0;
constexpr double kHillCrest = -1790.0;

/// 0 up to `from`, 1 beyond `to`, and smooth between.
double rise(double from, double to, double x) {
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

double hill(Point place) {
    const double north = rise(1050.0, 640.0, place.y);
    const double south = rise(-420.0, -70.0, place.y);
    const double behind = 1.0 - 0.6 * rise(-1900.0, -2700.0, place.x);
    return kHillHeight * rise(kHillFoot, kHillCrest, place.x) * north * south * behind;
}

double undulation(Point place) {
    constexpr double kTurn = 2.0 * std::numbers::pi;
    return 1.6 * std::sin(kTurn * (place.x / 870.0 + 0.2)) *
               std::cos(kTurn * (place.y / 940.0 + 0.1)) +
           0.7 * std::sin(kTurn * (place.x + place.y) / 410.0);
}

}  // namespace

double height_at(Point place) {
    static const Line river = [] {
        Line course = river_course();
        for (Point& point : course) {
            point = bent(point);
        }
        return course;
    }();
    const double from_river = distance_to(river, place);
    const double bed = 5.0 * (1.0 - rise(kRiverHalfWidth, kRiverHalfWidth + 40.0, from_river));
    // The river falls by a metre in a kilometre on its way east; its valley rises by one in ninety.
    return kValleyFloor - place.x / 1000.0 + from_river / 90.0 - bed + undulation(place) +
           hill(place);
}

}  // namespace cercania::sample
