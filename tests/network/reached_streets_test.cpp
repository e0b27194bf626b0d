#include "core/network/reached_streets.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/town.h"

namespace cercania::testing {
namespace {

constexpr double kUnlimited = std::numeric_limits<double>::infinity();
constexpr double kDrawn = 2e-3;

ReachedStretch stretch(double from_m, double to_m, double cost_from, double cost_to) {
    return {EdgeId(0), from_m, to_m, cost_from, cost_to, 0};
}

void expect_stretch(const ReachedStretch& actual, const ReachedStretch& expected) {
    EXPECT_NEAR(actual.from_m, expected.from_m, kDrawn);
    EXPECT_NEAR(actual.to_m, expected.to_m, kDrawn);
    EXPECT_NEAR(actual.cost_from, expected.cost_from, kDrawn);
    EXPECT_NEAR(actual.cost_to, expected.cost_to, kDrawn);
}

TEST(ClippedTo, StretchThatRisesThroughTheLimit_EndsThere) {
    const ReachedStreets streets = {stretch(10.0, 50.0, 100.0, 140.0)};
    const ReachedStreets clipped = clipped_to(streets, 115.0);
    ASSERT_EQ(clipped.size(), 1u);
    expect_stretch(clipped[0], stretch(10.0, 25.0, 100.0, 115.0));
}

TEST(ClippedTo, StretchThatFallsThroughTheLimit_BeginsThere) {
    // Half a second a metre: 10 s below 120 s are 20 m.
    const ReachedStreets streets = {stretch(10.0, 50.0, 130.0, 110.0)};
    const ReachedStreets clipped = clipped_to(streets, 120.0);
    ASSERT_EQ(clipped.size(), 1u);
    expect_stretch(clipped[0], stretch(30.0, 50.0, 120.0, 110.0));
}

TEST(ClippedTo, StretchBeyondTheLimitOrOnlyTouchingIt_IsLeftOut) {
    const ReachedStreets streets = {stretch(0.0, 50.0, 200.0, 250.0),
                                    stretch(50.0, 60.0, 250.0, 240.0)};
    EXPECT_TRUE(clipped_to(streets, 199.0).empty());
    EXPECT_TRUE(clipped_to(streets, 200.0).empty());
}

TEST(ClippedTo, StretchExactlyUpToTheLimit_StaysWhole) {
    const ReachedStreets streets = {stretch(0.0, 50.0, 200.0, 250.0)};
    const ReachedStreets clipped = clipped_to(streets, 250.0);
    ASSERT_EQ(clipped.size(), 1u);
    expect_stretch(clipped[0], streets[0]);
    EXPECT_EQ(clipped[0].to_m, 50.0);
}

TEST(ReachedStreets, FacilityInMidStreet_IsAValleyOfTwoStretches) {
    const Town town("A--1----B");
    const ReachedStreets reached = town.field("1").reached(250.0);
    ASSERT_EQ(reached.size(), 2u);
    const double facility_m = town.position('1').along.value();
    expect_stretch(reached[0], stretch(facility_m - 250.0, facility_m, 250.0, 0.0));
    expect_stretch(reached[1], stretch(facility_m, facility_m + 250.0, 0.0, 250.0));
}

TEST(ReachedStreets, FacilityBesideTheStreet_LeavesLessOfTheLimitForTheStreet) {
    // 100 m are spent on the way to the street: 150 m remain each way.
    const Town town(R"(
        A--------B
           1
    )");
    const ReachedStreets reached = town.field("1").reached(250.0);
    ASSERT_EQ(reached.size(), 2u);
    EXPECT_NEAR(reached[0].cost_to, 100.0, kDrawn);
    EXPECT_NEAR(length_of(reached).value(), 300.0, kDrawn);
}

/// A block of 1,600 m. The facility is 300 m from A and 200 m from B, so C is 500 m away by B and
/// D 600 m by A.
constexpr const char* kBlock = R"(
    A--1-B
    |    |
    |    |
    D----C
)";

TEST(ReachedStreets, StreetEnteredFromBothEnds_MeetsInAPeak) {
    // On the 500 m from C (500 m away) to D (600 m) the costs meet at 800 m, 300 m from C.
    const Town town(kBlock);
    const EdgeId far = town.edge('C', 'D');
    ReachedStreets on_far;
    for (const ReachedStretch& reached : town.field("1").reached(kUnlimited)) {
        if (reached.edge == far) {
            on_far.push_back(reached);
        }
    }
    ASSERT_EQ(on_far.size(), 2u);
    if (on_far[0].cost_from < 550.0) {  // the edge runs from C to D
        expect_stretch(on_far[0], stretch(0.0, 300.0, 500.0, 800.0));
        expect_stretch(on_far[1], stretch(300.0, 500.0, 800.0, 600.0));
    } else {
        expect_stretch(on_far[0], stretch(0.0, 200.0, 600.0, 800.0));
        expect_stretch(on_far[1], stretch(200.0, 500.0, 800.0, 500.0));
    }
    EXPECT_EQ(on_far[0].to_m, on_far[1].from_m);
}

TEST(ReachedStreets, LengthWithinALimit_IsTheSumByHand) {
    const Town town(kBlock);
    const CostField field = town.field("1");
    const auto length = [&](double limit) { return length_of(field.reached(limit)).value(); };
    EXPECT_NEAR(length(0.0), 0.0, kDrawn);
    EXPECT_NEAR(length(150.0), 2 * 150.0, kDrawn);
    EXPECT_NEAR(length(450.0), 2 * 450.0, kDrawn);
    // At 700 m all but the 100 m on either side of the peak.
    EXPECT_NEAR(length(700.0), 1600.0 - 2 * 100.0, 2 * kDrawn);
    EXPECT_NEAR(length(800.0), 1600.0, 2 * kDrawn);
    EXPECT_NEAR(length(kUnlimited), 1600.0, 2 * kDrawn);
}

TEST(ReachedStreets, TwoFacilitiesInOneStreet_MeetHalfWay) {
    const Town town("A-1------2-B");
    const ReachedStreets reached = town.field("12").reached(kUnlimited);
    ASSERT_EQ(reached.size(), 4u);
    // 700 m between them: the border is 350 m from each.
    EXPECT_NEAR(reached[1].to_m - reached[1].from_m, 350.0, kDrawn);
    EXPECT_NEAR(reached[2].to_m - reached[2].from_m, 350.0, kDrawn);
    EXPECT_EQ(reached[1].to_m, reached[2].from_m);
    EXPECT_EQ(reached[0].facility, reached[1].facility);
    EXPECT_EQ(reached[2].facility, reached[3].facility);
    EXPECT_NE(reached[1].facility, reached[2].facility);
}

TEST(ReachedStreets, OneFacilityTwiceInOneStreet_CostsDipTwice) {
    const Town town("A-1------2-B");
    CostSearch search(std::make_shared<const SearchGraph>(town.shared_graph(), CostUnit::Distance,
                                                          Direction::Towards));
    const CostField field =
        search.run(std::vector<Seed>{{town.position('1'), 0}, {town.position('2'), 0}}, kUnlimited);
    const ReachedStreets reached = field.reached(100.0);
    ASSERT_EQ(reached.size(), 4u);
    EXPECT_NEAR(length_of(reached).value(), 400.0, kDrawn);
    EXPECT_NEAR(reached[2].from_m - reached[1].to_m, 500.0, kDrawn);
}

TEST(ReachedStreets, OneWayStreet_IsReachedOnlyOnTheSideThatLeadsToCare) {
    const Town town("A->-1->-B");
    const ReachedStreets reached = town.field("1").reached(150.0);
    ASSERT_EQ(reached.size(), 1u);
    EXPECT_NEAR(length_of(reached).value(), 150.0, kDrawn);
    const double middle = 0.5 * (reached[0].from_m + reached[0].to_m);
    const GeoPoint place = town.graph().place_at(reached[0].edge, Metres::of(middle));
    EXPECT_LT(place.longitude, place_at(400.0, 0.0).longitude);
}

TEST(ReachedStreets, LowerLimit_IsContainedInTheHigher) {
    const Town town(kBlock);
    const CostField field = town.field("1");
    const ReachedStreets wide = field.reached(600.0);
    for (const ReachedStretch& narrow : field.reached(300.0)) {
        EXPECT_TRUE(std::any_of(wide.begin(), wide.end(), [&](const ReachedStretch& s) {
            return s.edge == narrow.edge && s.from_m <= narrow.from_m && narrow.to_m <= s.to_m;
        }));
    }
}

}  // namespace
}  // namespace cercania::testing
