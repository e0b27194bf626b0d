#include "core/catchment/catchment_polygon.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_locator.h"
#include "core/geometry/polygon_operations.h"
#include "tests/support/catchment_networks.h"
#include "tests/support/catchment_oracle.h"

namespace cercania {
namespace {

using testing::all_usable;
using testing::FacilityEntry;
using testing::reached_from;
using testing::StreetSketch;

/// A sketch ready for catchments: costs in metres, frontage 50 m.
class Town {
  public:
    explicit Town(const StreetSketch& sketch)
        : graph_(sketch.graph()),
          polygons_(StreetCells::build(*graph_, all_usable(*graph_), {}, diagnostics_)) {}

    /// Where a facility at a place enters its street.
    FacilityEntry entry(PlanePoint place) const {
        const StreetIndex index(*graph_, all_usable(*graph_));
        const auto position = index.nearest(place, Metres::of(10)).value();
        return {position.edge.value(), position.along.value()};
    }
    ReachedStreets reached(const std::vector<PlanePoint>& facilities, double limit) const {
        std::vector<FacilityEntry> entries;
        for (const PlanePoint& facility : facilities) {
            entries.push_back(entry(facility));
        }
        return reached_from(graph_, entries, limit);
    }
    PlaneMultiPolygon catchment(const std::vector<PlanePoint>& facilities, double limit,
                                std::optional<std::uint32_t> only = std::nullopt) {
        return polygons_.polygon(reached(facilities, limit), limit, 1.0, only);
    }
    CatchmentPolygons& polygons() { return polygons_; }

  private:
    std::shared_ptr<const RoadGraph> graph_;
    Diagnostics diagnostics_;
    CatchmentPolygons polygons_;
};

double area(const PlaneMultiPolygon& polygon) {
    return area_of(polygon).value();
}
bool holds(const PlaneMultiPolygon& polygon, PlanePoint p) {
    return PolygonLocator(polygon).contains(p);
}

TEST(CatchmentPolygon, SmallLimitInMidStreet_IsADiamond) {
    Town town(StreetSketch().street({{0, 0}, {200, 0}}));
    // |x - 100| + |y| <= 30 has the area 2 x 30^2.
    EXPECT_NEAR(area(town.catchment({{100, 0}}, 30)), 1800.0, 0.1);
}

TEST(CatchmentPolygon, LimitAboveTheFrontage_IsCutOffAtTheFrontage) {
    Town town(StreetSketch().street({{0, 0}, {200, 0}}));
    // |y| <= min(50, 60 - |x - 100|): 20 m at 50, and a triangle of 50^2 / 2 on each end, twice.
    EXPECT_NEAR(area(town.catchment({{100, 0}}, 60)), 2 * (20 * 50 + 2500), 0.1);
}

TEST(CatchmentPolygon, DeadEnd_EndsInAHalfDisc) {
    Town town(StreetSketch().street({{0, 0}, {100, 0}}));
    // Two triangles of 20^2 / 2 along the street and half a disc of 20 m behind its end; chords cut
    // off less than 2/3 x 0.1 m of the arc's 63 m.
    const double expected = 400.0 + 0.5 * std::numbers::pi * 400.0;
    EXPECT_NEAR(area(town.catchment({{0, 0}}, 20)), expected, 4.2);
    EXPECT_LE(area(town.catchment({{0, 0}}, 20)), expected + 0.01);
}

TEST(CatchmentPolygon, TJunction_GivesEveryPlaceToItsOwnArm) {
    Town town(StreetSketch()
                  .street({{-100, 0}, {0, 0}})
                  .street({{0, 0}, {100, 0}})
                  .street({{0, 0}, {0, -100}}));
    // Above the bar two triangles of 40^2 / 2. In each lower corner the two arms share the ground
    // at 45 degrees: under min(x, 40 - x) lie 400 m2, four times.
    EXPECT_NEAR(area(town.catchment({{0, 0}}, 40)), 1600.0 + 1600.0, 0.1);
}

TEST(CatchmentPolygon, BridgeOverStreet_KeepsTheGroundNearTheBridgeOut) {
    Town town(StreetSketch().street({{-200, 0}, {200, 0}}).street({{0, -200}, {0, 200}}));
    const auto polygon = town.catchment({{-50, 0}}, 100);
    EXPECT_TRUE(holds(polygon, {30, 15}));   // 80 m along the street and 15 m
    EXPECT_FALSE(holds(polygon, {30, 21}));  // 101 m
    EXPECT_FALSE(holds(polygon, {2, 30}));   // belongs to the bridge, which is not reached
    EXPECT_FALSE(holds(polygon, {-5, 30}));
}

TEST(CatchmentPolygon, ParallelStreetThatIsNotReached_KeepsItsHalf) {
    Town town(StreetSketch().street({{-200, 0}, {200, 0}}).street({{-200, 30}, {200, 30}}));
    const auto polygon = town.catchment({{0, 0}}, 100);
    EXPECT_TRUE(holds(polygon, {0, 14.9}));
    EXPECT_FALSE(holds(polygon, {0, 15.1}));
    EXPECT_TRUE(holds(polygon, {0, -49.9}));
    EXPECT_FALSE(holds(polygon, {0, -50.1}));
}

TEST(CatchmentPolygon, LoopAroundALargeBlock_LeavesAHole) {
    Town town(StreetSketch().street({{0, 0}, {200, 0}, {200, 200}, {0, 200}, {0, 0}}));
    const auto polygon = town.catchment({{100, 0}}, 1000);
    ASSERT_EQ(polygon.size(), 1U);
    ASSERT_EQ(polygon[0].rings.size(), 2U);
    // Inside and outside strips of 200 x 50, less 4 corners of 50 x 50 that the inner strips share,
    // plus a disc of 50 m in four quarters, whose chords cut off less than 2/3 x 0.1 m x 314 m.
    const double outside = 4 * 200 * 50 + std::numbers::pi * 2500.0;
    const double inside = 200.0 * 200.0 - 100.0 * 100.0;
    EXPECT_NEAR(area(polygon), outside + inside, 21.0);
    EXPECT_FALSE(holds(polygon, {100, 100}));
    EXPECT_GT(twice_signed_area(polygon[0].rings[0]), 0.0);
    EXPECT_LT(twice_signed_area(polygon[0].rings[1]), 0.0);
}

TEST(CatchmentPolygon, WavesMeetingBehindABlock_LeaveAValley) {
    // The far side of the loop is reached from both ends; its middle, 400 m away either way, is not
    // within 390 m.
    Town town(StreetSketch().street({{0, 0}, {200, 0}, {200, 200}, {0, 200}, {0, 0}}));
    const auto polygon = town.catchment({{100, 0}}, 390);
    EXPECT_FALSE(holds(polygon, {100, 200.5}));
    EXPECT_TRUE(holds(polygon, {89, 200.5}));  // 389 m along and 0.5 m
    EXPECT_TRUE(holds(polygon, {111, 200.5}));
    EXPECT_FALSE(holds(polygon, {111, 202}));
}

TEST(CatchmentPolygon, DuplicateStreetOnAnotherNetwork_CountsTheReachedOne) {
    // The second line lies exactly on the first and joins nothing: nearest street of the ground is
    // both, and one of them is reached.
    Town town(StreetSketch().street({{0, 0}, {200, 0}}).street({{50, 0}, {150, 0}}));
    const auto polygon = town.catchment({{10, 0}}, 100);
    EXPECT_TRUE(holds(polygon, {80, 20}));
    EXPECT_TRUE(holds(polygon, {80, -20}));
    EXPECT_FALSE(holds(polygon, {80, 31}));
}

TEST(CatchmentPolygon, OneWayStreet_EndsSquareBehindTheFacility) {
    // Walked eastward only; residents walk towards the facility, so nobody east of it can.
    Town town(StreetSketch().street({{0, 0}, {200, 0}}, true, false));
    const auto polygon = town.catchment({{100, 0}}, 40);
    // One triangle of 40^2 / 2 on each side.
    EXPECT_NEAR(area(polygon), 1600.0, 0.1);
    EXPECT_TRUE(holds(polygon, {99, 38}));
    EXPECT_FALSE(holds(polygon, {101, 1}));
}

TEST(CatchmentPolygon, FacilitiesOnTwoIslands_GiveTwoPolygons) {
    Town town(StreetSketch().street({{0, 0}, {100, 0}}).street({{0, 500}, {100, 500}}));
    EXPECT_EQ(town.catchment({{50, 0}, {50, 500}}, 30).size(), 2U);
}

TEST(CatchmentPolygon, IslandInsideAHole_IsAPolygonOfItsOwn) {
    Town town(StreetSketch()
                  .street({{0, 0}, {400, 0}, {400, 400}, {0, 400}, {0, 0}})
                  .street({{180, 200}, {220, 200}}));
    const auto polygon = town.catchment({{200, 0}, {200, 200}}, 2000);
    ASSERT_EQ(polygon.size(), 2U);
    EXPECT_EQ(polygon[0].rings.size() + polygon[1].rings.size(), 3U);
    EXPECT_TRUE(holds(polygon, {200, 210}));
    EXPECT_FALSE(holds(polygon, {200, 280}));
}

TEST(CatchmentPolygon, CostsInSeconds_TiltTheLimit) {
    Town town(StreetSketch().street({{0, 0}, {200, 0}}));
    const ReachedStreets seconds = {{EdgeId(0), 50.0, 100.0, 40.0, 0.0, 0},
                                    {EdgeId(0), 100.0, 150.0, 0.0, 40.0, 0}};
    // 0.8 s a metre along the street and 1.6 s a metre off it: a diamond 100 m long, 50 m wide.
    const auto polygon = town.polygons().polygon(seconds, 40.0, 1.6);
    EXPECT_NEAR(area(polygon), 100.0 * 50.0 / 2.0, 0.1);
}

TEST(CatchmentPolygon, StretchesAboveTheLimit_AreCutOff) {
    Town town(StreetSketch().street({{0, 0}, {200, 0}}));
    const auto all = town.reached({{100, 0}}, 500);
    EXPECT_NEAR(area(town.polygons().polygon(all, 30, 1.0)), 1800.0, 0.1);
}

TEST(CatchmentPolygon, StreetEndingExactlyAtTheLimit_IsReachedToItsEnd) {
    Town town(StreetSketch().street({{0, 0}, {100, 0}}));
    const auto polygon = town.catchment({{0, 0}}, 100);
    EXPECT_TRUE(holds(polygon, {99.99, 0.005}));
    EXPECT_FALSE(holds(polygon, {100.01, 0.0}));
}

TEST(CatchmentPolygon, NothingReached_IsEmpty) {
    Town town(StreetSketch().street({{0, 0}, {100, 0}}));
    EXPECT_TRUE(town.polygons().polygon({}, 100, 1.0).empty());
    EXPECT_TRUE(town.catchment({{50, 0}}, 0).empty());
}

TEST(CatchmentPolygon, OnlyOneFacility_EndsHalfwayToTheNext) {
    Town town(StreetSketch().street({{0, 0}, {200, 0}}));
    const auto first = town.catchment({{50, 0}, {130, 0}}, 100, 0);
    EXPECT_TRUE(holds(first, {89.9, 40}));
    EXPECT_FALSE(holds(first, {90.1, 1}));
    EXPECT_NEAR(area(first) + area(town.catchment({{50, 0}, {130, 0}}, 100, 1)),
                area(town.catchment({{50, 0}, {130, 0}}, 100)), 0.1);
}

TEST(CatchmentPolygon, TwoFacilitiesAtOneCost_LowerNumberHasTheCorner) {
    // The dead end's half disc hangs on one corner, which both facilities reach at 0.
    Town town(StreetSketch().street({{0, 0}, {100, 0}}));
    EXPECT_GT(area(town.catchment({{0, 0}, {0, 0}}, 20, 0)), 1000.0);
    EXPECT_EQ(area(town.catchment({{0, 0}, {0, 0}}, 20, 1)), 0.0);
}

TEST(CatchmentPolygon, StreetsSplitOnTheirWay_GiveTheSameGround) {
    Town whole(StreetSketch().street({{0, 0}, {170, 30}}).street({{170, 30}, {260, -70}}));
    Town split(StreetSketch()
                   .street({{0, 0}, {51, 9}})
                   .street({{51, 9}, {170, 30}})
                   .street({{170, 30}, {215, -20}})
                   .street({{215, -20}, {260, -70}}));
    const auto a = whole.catchment({{102, 18}}, 120);
    const auto b = split.catchment({{102, 18}}, 120);
    // Equal but for rounding to the millimetre along outlines of some 600 m.
    EXPECT_LE(area(PolygonOperations().difference(a, b)), 0.6);
    EXPECT_LE(area(PolygonOperations().difference(b, a)), 0.6);
}

TEST(CatchmentPolygon, StreetsInAnotherOrder_GiveTheSamePoints) {
    Town forth(StreetSketch().street({{0, 0}, {100, 0}}).street({{100, 0}, {100, 150}}));
    Town back(StreetSketch().street({{100, 150}, {100, 0}}).street({{100, 0}, {0, 0}}));
    const auto a = forth.catchment({{70, 0}}, 90);
    const auto b = back.catchment({{70, 0}}, 90);
    ASSERT_EQ(a.size(), 1U);
    ASSERT_EQ(b.size(), 1U);
    EXPECT_EQ(a[0].rings, b[0].rings);
}

TEST(CatchmentPolygon, AskedAgain_AnswersTheSame) {
    Town town(StreetSketch().street({{0, 0}, {200, 0}}).street({{200, 0}, {200, 150}}));
    const auto first = town.catchment({{150, 0}}, 90);
    town.catchment({{20, 0}}, 300);
    const auto again = town.catchment({{150, 0}}, 90);
    ASSERT_EQ(first.size(), again.size());
    EXPECT_EQ(first[0].rings, again[0].rings);
}

}  // namespace
}  // namespace cercania
