#include "core/study/walk_histogram.h"

#include <gtest/gtest.h>

namespace cercania {
namespace {

PlaceAccess walk_of(double seconds, bool reached) {
    PlaceAccess access;
    access.status = reached ? AccessStatus::Reached : AccessStatus::Beyond;
    access.cost = PlaceCost{seconds, Metres::of(seconds), Seconds::of(seconds), 0};
    return access;
}

TEST(WalkHistogram, Walks_FallIntoColumnsOfFiveMinutes) {
    const std::vector<DemandPlace> places = {
        {0, {}, 10.0}, {1, {}, 20.0}, {2, {}, 5.0}, {3, {}, 7.0}};
    const std::vector<PlaceAccess> access = {walk_of(300.0, true), walk_of(301.0, true),
                                             walk_of(900.0, false), PlaceAccess()};
    const Cutoff limit = parse_cutoffs(std::string_view("10min")).front();
    const WalkHistogram walks = walk_histogram(places, access, limit);
    ASSERT_EQ(walks.columns.size(), 3U);
    EXPECT_EQ(walks.columns[0].within, 10.0) << "a walk at the border belongs before it";
    EXPECT_EQ(walks.columns[1].within, 20.0);
    EXPECT_EQ(walks.columns[2].beyond, 5.0);
    EXPECT_EQ(walks.without_way, 7.0);
    EXPECT_FALSE(walks.last_is_open);
}

TEST(WalkHistogram, VeryLongWalks_ShareTheLastColumn) {
    const std::vector<DemandPlace> places = {{0, {}, 10.0}, {1, {}, 20.0}};
    const std::vector<PlaceAccess> access = {walk_of(6000.0, false), walk_of(60000.0, false)};
    const WalkHistogram walks =
        walk_histogram(places, access, parse_cutoffs(std::string_view("20min")).front());
    EXPECT_TRUE(walks.last_is_open);
    EXPECT_EQ(walks.columns.back().beyond, 30.0);
}

}  // namespace
}  // namespace cercania
