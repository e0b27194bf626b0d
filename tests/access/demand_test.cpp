#include "core/access/demand.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/access/drawn_demand.h"

namespace cercania {
namespace {

using testing::DrawnNetwork;
using testing::geo_box;
using ::testing::HasSubstr;
using testing::household;
using testing::place_at;
using testing::zone;

constexpr auto kMethods = {SpreadMethod::SurfacePoint, SpreadMethod::Frontage,
                           SpreadMethod::Streets, SpreadMethod::Area};

/// A block of streets, 400 m wide and 200 m deep, its north-west corner at (0, 0).
const DrawnNetwork& block() {
    static const DrawnNetwork network(R"(
        A---B
        |   |
        C---D
    )");
    return network;
}

DemandPlaces place(const std::vector<DemandUnit>& units, SpreadMethod method,
                   Diagnostics& diagnostics, const DemandOptions& options = {}) {
    return place_demand(units, method, *block().graph, block().streets, options, diagnostics);
}

double people_in(std::span<const DemandPlace> places) {
    double sum = 0.0;
    for (const DemandPlace& one : places) {
        sum += one.people;
    }
    return sum;
}

double share_in(std::span<const DemandPlace> places) {
    double sum = 0.0;
    for (const DemandPlace& one : places) {
        sum += one.share;
    }
    return sum;
}

void expect_near(PlanePoint point, double x, double y) {
    EXPECT_NEAR(point.x, x, 0.01);
    EXPECT_NEAR(point.y, y, 0.01);
}

TEST(PlaceDemand, Point_StaysWhereItIs) {
    Diagnostics diagnostics;
    const auto demand =
        place({household(1, {place_at(30, 40)}, 4.0)}, SpreadMethod::Frontage, diagnostics);
    ASSERT_EQ(demand.places.size(), 1u);
    expect_near(demand.places[0].point, 30, 40);
    EXPECT_EQ(demand.places[0].people, 4.0);
    EXPECT_TRUE(diagnostics.empty());
}

TEST(PlaceDemand, MultiPoint_SharesPeopleEvenly) {
    Diagnostics diagnostics;
    const auto demand =
        place({household(1, {place_at(0, 0), place_at(9, 9), place_at(50, 0)}, 10.0)},
              SpreadMethod::SurfacePoint, diagnostics);
    ASSERT_EQ(demand.places.size(), 3u);
    for (const DemandPlace& one : demand.places) {
        EXPECT_NEAR(one.people, 10.0 / 3.0, 1e-12);
    }
    EXPECT_EQ(people_in(demand.places), 10.0);
}

TEST(PlaceDemand, SurfacePoint_PutsAllPeopleInside) {
    Diagnostics diagnostics;
    const auto demand =
        place({zone(1, {geo_box(10, -90, 50, -10)}, 7.0)}, SpreadMethod::SurfacePoint, diagnostics);
    ASSERT_EQ(demand.places.size(), 1u);
    expect_near(demand.places[0].point, 30, -50);
}

TEST(PlaceDemand, Frontage_SpreadsPeopleEvenlyAlongRim) {
    // 40 m x 20 m: 120 m of rim, 12 stretches of 10 m with 2 people each.
    Diagnostics diagnostics;
    const auto demand =
        place({zone(1, {geo_box(10, -30, 50, -10)}, 24.0)}, SpreadMethod::Frontage, diagnostics);
    ASSERT_EQ(demand.places.size(), 12u);
    for (const DemandPlace& one : demand.places) {
        EXPECT_NEAR(one.people, 2.0, 1e-9);
    }
    // The middles of the stretches, wherever along the rim the count begins.
    const std::vector<PlanePoint> middles = {{15, -30}, {25, -30}, {35, -30}, {45, -30},
                                             {50, -25}, {50, -15}, {45, -10}, {35, -10},
                                             {25, -10}, {15, -10}, {10, -15}, {10, -25}};
    for (const PlanePoint& middle : middles) {
        EXPECT_EQ(
            std::count_if(demand.places.begin(), demand.places.end(),
                          [&](const DemandPlace& one) { return norm(one.point - middle) < 0.01; }),
            1)
            << middle.x << ", " << middle.y;
    }
}

TEST(PlaceDemand, Streets_SpreadsPeopleAlongStreetsClippedByPolygon) {
    // Inside the zone lie 100 m of the street A-B (x 0..100, y 0) and 50 m of A-C (x 0, y -50..0):
    // 5 + 3 stretches of at most 20 m. Two thirds of 30 people live on the former.
    Diagnostics diagnostics;
    const auto demand =
        place({zone(1, {geo_box(-10, -50, 100, 10)}, 30.0)}, SpreadMethod::Streets, diagnostics);
    ASSERT_EQ(demand.places.size(), 5u + 3u);
    double on_first = 0.0;
    for (const DemandPlace& one : demand.places) {
        on_first += std::abs(one.point.y) < 0.01 ? one.people : 0.0;
    }
    EXPECT_NEAR(on_first, 20.0, 1e-4);
    EXPECT_TRUE(diagnostics.empty());
}

TEST(PlaceDemand, StreetsWithoutStreetInside_FallsBackToSurfacePoint) {
    Diagnostics diagnostics;
    const auto demand =
        place({zone(9, {geo_box(100, -150, 300, -50)}, 30.0)}, SpreadMethod::Streets, diagnostics);
    ASSERT_EQ(demand.places.size(), 1u);
    expect_near(demand.places[0].point, 200, -100);
    EXPECT_EQ(demand.totals.units_without_street, 1u);
    ASSERT_EQ(diagnostics.count("no_street_inside"), 1u);
    EXPECT_EQ(diagnostics.all()[0].feature, 9);
}

TEST(PlaceDemand, Area_SpreadsPeopleOverGrid) {
    // 200 m x 100 m of ground in cells of 50 m: 8 points.
    Diagnostics diagnostics;
    const auto demand =
        place({zone(1, {geo_box(0, -100, 200, 0)}, 16.0)}, SpreadMethod::Area, diagnostics);
    ASSERT_EQ(demand.places.size(), 8u);
    EXPECT_NEAR(demand.places[3].people, 2.0, 1e-12);
}

TEST(PlaceDemand, UnknownPeople_AreReportedAndNotZero) {
    Diagnostics diagnostics;
    DemandOptions options;
    options.source = "barrios.shp";
    options.layer = "barrios";
    options.people_field = "POB";
    const auto demand = place({zone(812, {geo_box(0, 0, 10, 10)}, std::nullopt)},
                              SpreadMethod::SurfacePoint, diagnostics, options);
    EXPECT_EQ(demand.totals.units_without_people, 1u);
    EXPECT_FALSE(demand.unit_people[0].has_value());
    ASSERT_EQ(demand.places.size(), 1u) << "its access can still be told";
    EXPECT_EQ(demand.places[0].people, 0.0);
    ASSERT_EQ(diagnostics.count("people_missing"), 1u);
    EXPECT_EQ(diagnostics.all()[0].feature, 812);
    EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("'POB'"));
}

TEST(PlaceDemand, NegativePeople_IsAnErrorThatNamesTheCell) {
    Diagnostics diagnostics;
    DemandOptions options;
    options.source = "barrios.shp";
    options.layer = "barrios";
    options.people_field = "POB";
    try {
        place({zone(812, {geo_box(0, 0, 10, 10)}, -3.0)}, SpreadMethod::SurfacePoint, diagnostics,
              options);
        FAIL() << "negative people were taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::ValueInvalid);
        EXPECT_THAT(
            error.what(),
            HasSubstr("reading barrios.shp, layer 'barrios', feature 812, field 'POB': -3"));
    }
}

TEST(PlaceDemand, NaNPeople_IsAnError) {
    Diagnostics diagnostics;
    EXPECT_THROW(place({zone(1, {geo_box(0, 0, 10, 10)}, std::nan(""))}, SpreadMethod::SurfacePoint,
                       diagnostics),
                 Error);
}

TEST(PlaceDemand, NoGeometry_CountsAsUnplaced) {
    Diagnostics diagnostics;
    DemandUnit line = zone(2, {}, 5.0);
    line.shape.kind = ShapeKind::Lines;
    const auto demand = place({zone(1, {}, 3.0), line, household(3, {place_at(0, 0)}, 2.0)},
                              SpreadMethod::SurfacePoint, diagnostics);
    EXPECT_EQ(demand.totals.people, 10.0);
    EXPECT_EQ(demand.totals.unplaced, 8.0);
    EXPECT_EQ(demand.totals.units_without_place, 2u);
    EXPECT_EQ(people_in(demand.places), 2.0);
    EXPECT_TRUE(demand.places_of(0).empty());
    EXPECT_EQ(demand.places_of(2).size(), 1u);
    EXPECT_EQ(diagnostics.count("demand_without_place"), 2u);
}

TEST(PlaceDemand, StopRequested_IsCancelled) {
    std::stop_source stop;
    stop.request_stop();
    Diagnostics diagnostics;
    EXPECT_THROW(
        place_demand(std::vector{household(1, {place_at(0, 0)}, 1.0)}, SpreadMethod::Area,
                     *block().graph, block().streets, {}, diagnostics, Control(stop.get_token())),
        Cancelled);
}

/// Random zones of one to three parts, some with a hole, some tiny, some without people, and odd
/// numbers of people: whatever the method, each unit's places add up to its people and to one
/// whole.
TEST(PlaceDemand, RandomZones_LoseAndDoubleNobody) {
    std::mt19937 random(51);
    std::uniform_real_distribution<double> corner(-600.0, 600.0);
    std::uniform_real_distribution<double> size(0.01, 300.0);
    std::uniform_real_distribution<double> count(0.0, 5000.0);
    std::vector<DemandUnit> units;
    for (int i = 0; i < 300; ++i) {
        GeoMultiPolygon parts;
        for (int part = 0; part <= i % 3; ++part) {
            const double x = corner(random);
            const double y = corner(random);
            const double width = size(random);
            const double depth = size(random);
            parts.push_back(geo_box(x, y, x + width, y + depth));
            if (i % 5 == 0) {
                parts.back().rings.push_back(
                    geo_box(x + width * 0.2, y + depth * 0.2, x + width * 0.7, y + depth * 0.7)
                        .rings[0]);
            }
        }
        units.push_back(zone(i, parts, i % 7 == 0 ? 0.0 : count(random)));
    }
    for (const SpreadMethod method : kMethods) {
        Diagnostics diagnostics;
        const auto demand = place(units, method, diagnostics);
        double total = 0.0;
        for (std::size_t i = 0; i < units.size(); ++i) {
            const auto places = demand.places_of(i);
            ASSERT_FALSE(places.empty());
            EXPECT_DOUBLE_EQ(people_in(places), *units[i].people)
                << spread_method_name(method) << ", zone " << i;
            EXPECT_DOUBLE_EQ(share_in(places), 1.0) << spread_method_name(method) << ", zone " << i;
            for (const DemandPlace& one : places) {
                EXPECT_GE(one.people, 0.0);
                EXPECT_EQ(one.unit, i);
            }
            total += *units[i].people;
        }
        EXPECT_DOUBLE_EQ(demand.totals.people, total);
        EXPECT_NEAR(people_in(demand.places), total, 1e-6);
    }
}

TEST(SpreadMethod, Names_GoBothWays) {
    for (const SpreadMethod method : kMethods) {
        EXPECT_EQ(spread_method_from(spread_method_name(method)), method);
    }
    EXPECT_EQ(spread_method_from("by-magic"), std::nullopt);
}

}  // namespace
}  // namespace cercania
