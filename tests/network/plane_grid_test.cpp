#include "core/network/plane_grid.h"

#include <random>
#include <set>

#include <gtest/gtest.h>

namespace cercania {
namespace {

TEST(NearestOnSegment, PlaceBesideTheMiddle_IsSquareToIt) {
    const NearestOnSegment nearest = nearest_on_segment({{0, 0}, {10, 0}}, {4, 3});
    EXPECT_DOUBLE_EQ(nearest.fraction, 0.4);
    EXPECT_DOUBLE_EQ(nearest.distance.value(), 3.0);
}

TEST(NearestOnSegment, PlaceBeyondTheEnd_IsTheEnd) {
    const NearestOnSegment nearest = nearest_on_segment({{0, 0}, {10, 0}}, {13, 4});
    EXPECT_EQ(nearest.point, (PlanePoint{10, 0}));
    EXPECT_DOUBLE_EQ(nearest.distance.value(), 5.0);
}

TEST(NearestOnSegment, SegmentWithoutLength_IsItsPoint) {
    EXPECT_DOUBLE_EQ(nearest_on_segment({{1, 1}, {1, 1}}, {4, 5}).distance.value(), 5.0);
}

TEST(SegmentDistance, CrossingSegments_IsZero) {
    EXPECT_EQ(segment_distance({{0, 0}, {10, 10}}, {{0, 10}, {10, 0}}), Metres());
}

TEST(SegmentDistance, EndAboveTheMiddle_IsItsHeight) {
    EXPECT_DOUBLE_EQ(segment_distance({{0, 0}, {10, 0}}, {{5, 2}, {5, 9}}).value(), 2.0);
}

TEST(SegmentDistance, ParallelSegmentsBesideOneAnother_IsTheirSpacing) {
    EXPECT_DOUBLE_EQ(segment_distance({{0, 0}, {10, 0}}, {{4, 3}, {20, 3}}).value(), 3.0);
}

TEST(SegmentCrossing, SegmentsThatCross_GivesFractions) {
    const auto crossing = segment_crossing({{0, 0}, {8, 0}}, {{2, -1}, {2, 3}});
    ASSERT_TRUE(crossing.has_value());
    EXPECT_DOUBLE_EQ(crossing->fraction_of_a, 0.25);
    EXPECT_DOUBLE_EQ(crossing->fraction_of_b, 0.25);
}

TEST(SegmentCrossing, SegmentsThatStopShort_IsNone) {
    EXPECT_FALSE(segment_crossing({{0, 0}, {8, 0}}, {{2, 1}, {2, 3}}).has_value());
    EXPECT_FALSE(segment_crossing({{0, 0}, {8, 0}}, {{0, 1}, {8, 1}}).has_value());
}

TEST(PlaneGrid, EverythingWithinTheMargin_IsVisited) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> coordinate(-1000.0, 1000.0);
    std::uniform_real_distribution<double> step(-120.0, 120.0);
    const auto random_segment = [&] {
        const PlanePoint start = {coordinate(random), coordinate(random)};
        return PlaneSegment{start, start + PlanePoint{step(random), step(random)}};
    };
    std::vector<PlaneSegment> segments;
    PlaneGrid grid(Metres::of(40.0));
    for (std::uint32_t i = 0; i < 500; ++i) {
        segments.push_back(random_segment());
        grid.add(i, segments.back());
    }
    grid.finish();
    std::size_t near_count = 0;
    for (int round = 0; round < 200; ++round) {
        const PlaneSegment probe = random_segment();
        std::set<std::uint32_t> visited;
        grid.visit_near(probe, Metres::of(25.0), [&](std::uint32_t i) { visited.insert(i); });
        for (std::uint32_t i = 0; i < segments.size(); ++i) {
            if (segment_distance(probe, segments[i]) <= Metres::of(25.0)) {
                EXPECT_TRUE(visited.contains(i));
                ++near_count;
            }
        }
    }
    EXPECT_GT(near_count, 100u);
}

TEST(PlaneGrid, EmptyGrid_VisitsNothing) {
    PlaneGrid grid(Metres::of(40.0));
    grid.finish();
    grid.visit_near({{0, 0}, {9, 9}}, Metres::of(9.0), [](std::uint32_t) { FAIL(); });
}

}  // namespace
}  // namespace cercania
