#include "data/sample_city/source/town_limits.h"

#include <algorithm>
#include <limits>

#include "data/sample_city/source/street_runs.h"

namespace cercania::sample {
namespace {

/// Metres from the middle of the street to a door.
constexpr double kDoorSetback = 8.0;

/// The border between the municipalities from north to south.
Line border_of(const Town& town) {
    Line border = {{1230, 2330}, {1150, 1800}};
    for (std::size_t street = 0; street < town.streets.street_count(); ++street) {
        if (town.streets.street(street).name != "Carrera de la Frontera") {
            continue;
        }
        for (const Run& run : runs_of(town.streets, street)) {
            for (const std::size_t node : run.nodes) {
                border.push_back(town.streets.nodes()[node]);
            }
        }
    }
    border.push_back({1120, -1350});
    border.push_back({1210, -2240});
    return border;
}

}  // namespace

std::vector<Municipality> municipalities_of(const Town& town) {
    const Line border = border_of(town);
    Ring east = border;
    for (const Point& point : smooth({{1210, -2240},
                                      {1900, -2180},
                                      {2620, -1700},
                                      {2780, -500},
                                      {2690, 700},
                                      {2740, 1700},
                                      {2100, 2250},
                                      {1230, 2330}},
                                     150.0)) {
        east.push_back(point);
    }
    // The curve begins and ends at the ends of the border, which are there already.
    east.pop_back();
    east.erase(east.begin() + static_cast<std::ptrdiff_t>(border.size()));
    Ring west(border.rbegin(), border.rend());
    const Line rim = smooth({{1230, 2330},
                             {300, 2400},
                             {-900, 2260},
                             {-2000, 2330},
                             {-2820, 1600},
                             {-2870, 300},
                             {-2760, -900},
                             {-2480, -1900},
                             {-1400, -2210},
                             {0, -2270},
                             {1210, -2240}},
                            150.0);
    west.insert(west.end(), rim.begin() + 1, rim.end() - 1);
    return {{"VC", kMainMunicipality, west}, {"PM", kEastMunicipality, east}};
}

Point door_near(const Town& town, Point wanted) {
    const StreetPlan& plan = town.streets;
    Point best;
    double nearest = std::numeric_limits<double>::infinity();
    for (const Stretch& stretch : plan.stretches()) {
        const bool has_doors = !stretch.removed && !stretch.private_access && !stretch.bridge &&
                               stretch.kind != StreetKind::Limit;
        const Point from = plan.nodes()[stretch.from];
        const Point to = plan.nodes()[stretch.to];
        const Point foot = nearest_on_segment(wanted, from, to);
        if (has_doors && distance(foot, wanted) < nearest) {
            nearest = distance(foot, wanted);
            const Point across = left_of(unit(to - from));
            const double side = dot(wanted - foot, across) < 0.0 ? -1.0 : 1.0;
            best = foot + across * (side * kDoorSetback);
        }
    }
    return best;
}

}  // namespace cercania::sample
