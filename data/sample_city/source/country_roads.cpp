#include "data/sample_city/source/country_roads.h"

#include <algorithm>
#include <string>
#include <vector>

#include "data/sample_city/source/town_plan.h"

namespace cercania::sample {
namespace {

constexpr double kSnap = 75.0;
constexpr double kTrackSnap = 30.0;
constexpr double kStep = 120.0;

struct CountryRoad {
    std::string name;
    StreetKind kind = StreetKind::Track;
    Line controls;
};

/// Roads out of town first, so that the tracks around it meet them.
std::vector<CountryRoad> planned_roads() {
    using Kind = StreetKind;
    return {
        {"Vía a La Laguna", Kind::Tertiary, {{95, 1195}, {60, 1640}, {110, 2080}, {80, 2300}}},
        {"Vía a Tierra Buena",
         Kind::Unclassified,
         {{-370, -940}, {-420, -1430}, {-380, -1900}, {-430, -2180}}},
        {"Camino Real", Kind::Track, {{-1800, 240}, {-2000, 330}, {-2240, 300}, {-2680, 280}}},
        {"Camino del Potrero", Kind::Track, {{-885, 1115}, {-1040, 1530}, {-1100, 2010}}},
        {"Camino de la Represa", Kind::Track, {{575, 1225}, {600, 1650}, {640, 2080}}},
        {"Camino de los Linderos", Kind::Track, {{1075, 1290}, {1060, 1690}, {1040, 2090}}},
        {"Camino de los Hornos", Kind::Track, {{160, -1040}, {90, -1480}, {120, -1900}}},
        {"Camino del Ganado", Kind::Track, {{635, -965}, {620, -1440}, {640, -1880}}},
        {"Camino de la Ciénaga", Kind::Track, {{1075, -1050}, {1090, -1480}, {1060, -1900}}},
        {"Camino de las Lomas",
         Kind::Track,
         {{1060, 1690},
          {600, 1650},
          {60, 1640},
          {-480, 1600},
          {-1040, 1530},
          {-1340, 1260},
          {-1440, 920}}},
        {"Camino de la Cordillera",
         Kind::Track,
         {{1040, 2090},
          {640, 2080},
          {110, 2080},
          {-480, 2050},
          {-1100, 2010},
          {-1700, 1740},
          {-1870, 1300},
          {-1890, 980}}},
        {"Camino del Manantial", Kind::Track, {{-1340, 1260}, {-1620, 1330}, {-1870, 1300}}},
        {"Camino del Tejar", Kind::Track, {{-480, 1170}, {-480, 1600}, {-480, 2050}}},
        {"Camino de la Cantera",
         Kind::Track,
         {{-1310, 700}, {-1700, 745}, {-2140, 770}, {-2240, 300}, {-2210, 40}}},
        {"Camino del Occidente",
         Kind::Track,
         {{-2140, 770}, {-2620, 800}, {-2680, 280}, {-2650, 20}}},
        {"Camino de la Vega",
         Kind::Track,
         {{-920, -405},
          {-1340, -410},
          {-1400, -700},
          {-1310, -880},
          {-880, -1130},
          {-420, -1430},
          {90, -1480},
          {620, -1440},
          {1090, -1480}}},
        {"Camino de los Sauces",
         Kind::Track,
         {{-900, -690}, {-1150, -720}, {-1400, -700}, {-1850, -690}}},
        {"Camino del Vado",
         Kind::Track,
         {{-1340, -410},
          {-1800, -360},
          {-2230, -330},
          {-2640, -270},
          {-2600, -680},
          {-2230, -720},
          {-1850, -690}}},
        {"Camino de la Barca", Kind::Track, {{-1800, -360}, {-1830, -520}, {-1850, -690}}},
        {"Camino del Juncal", Kind::Track, {{1075, -1050}, {1400, -1090}, {1660, -1000}}},
        {"Camino del Retiro",
         Kind::Track,
         {{1400, -1090}, {1380, -1440}, {1310, -1860}, {1060, -1900}}},
        {"Camino del Retiro Grande",
         Kind::Track,
         {{1310, -1860},
          {1700, -2060},
          {2180, -1930},
          {2360, -1520},
          {2090, -1130},
          {1660, -1000}}},
        {"Camino de las Guaduas",
         Kind::Track,
         {{-880, -1130}, {-830, -1640}, {-380, -1900}, {120, -1900}, {640, -1880}, {1060, -1900}}},
        {"Camino de los Pozos", Kind::Track, {{-880, -1130}, {-640, -930}, {-600, -715}}},
        {"Sendero de las Tinguas",
         Kind::Path,
         {{1060, -690},
          {1090, -830},
          {1190, -975},
          {1370, -1000},
          {1490, -880},
          {1640, -900},
          {1830, -760},
          {1760, -560},
          {1560, -540},
          {1330, -450},
          {1080, -440}}},
    };
}

/// Ends that come near a junction of the town go all the way there.
void tie_to_town(const StreetPlan& plan, Point& end) {
    const Point junction = plan.nodes()[plan.nearest_node(end)];
    if (distance(junction, end) < kSnap) {
        end = junction;
    }
}

}  // namespace

void lay_out_country_roads(Town& town) {
    for (const CountryRoad& road : planned_roads()) {
        const std::size_t street = town.streets.add_street({road.name, road.kind});
        Line line = smooth(road.controls, kStep);
        std::transform(line.begin(), line.end(), line.begin(), bent);
        tie_to_town(town.streets, line.front());
        tie_to_town(town.streets, line.back());
        Drawing drawing;
        drawing.street = street;
        drawing.snap = kTrackSnap;
        town.streets.draw(line, drawing);
    }
}

}  // namespace cercania::sample
