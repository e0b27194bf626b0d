#include "core/access/gap_reason.h"

#include <gtest/gtest.h>

#include "tests/access/drawn_demand.h"

namespace cercania {
namespace {

using namespace cercania::testing;

const ReasonRule kRule = {.cutoff = Metres::of(800.0)};

TEST(GapReason, Served_HasNone) {
    EXPECT_EQ(gap_reason(reached(800), kRule), std::nullopt);
}

TEST(GapReason, BeyondWithFacilityCloseBy_IsDetour) {
    // 800 m / 1.3 = 615.4 m: an ordinary way over 615 m would be walked within the cutoff.
    EXPECT_EQ(gap_reason(beyond(900, 615), kRule), GapReason::Detour);
    EXPECT_EQ(gap_reason(beyond(900, 616), kRule), GapReason::TooFar);
}

TEST(GapReason, FacilityAcrossTheRiver_CountsAsNearestWhenLookedFor) {
    // The nearest on foot is 850 m off in a straight line, but another lies 200 m across the river.
    PlaceAccess access = beyond(900, 850);
    EXPECT_EQ(gap_reason(access, kRule), GapReason::TooFar);
    access.straight_to_any = Metres::of(200.0);
    EXPECT_EQ(gap_reason(access, kRule), GapReason::Detour);
}

TEST(GapReason, FacilityBehindABarrier_IsBarrierOnlyWhereItIsNear) {
    PlaceAccess access = beyond(900, 200);
    access.barred = true;
    EXPECT_EQ(gap_reason(access, kRule), GapReason::Barrier);
    EXPECT_EQ(gap_reason(
                  [] {
                      PlaceAccess far = beyond(2000, 1500);
                      far.barred = true;
                      return far;
                  }(),
                  kRule),
              GapReason::TooFar);
}

TEST(GapReason, ShortEnoughButLate_IsASlowWay) {
    // 10 min at 4/3 m/s are 800 m: of these two walks beyond 10 min the first is a way of 800 m, by
    // stairs, the second one of 801 m. Wherever the nearest facility lies, the way round is not
    // why.
    EXPECT_EQ(gap_reason(beyond(800, 300), kRule), GapReason::SlowWay);
    EXPECT_EQ(gap_reason(beyond(800, 790), kRule), GapReason::SlowWay);
    EXPECT_EQ(gap_reason(beyond(801, 300), kRule), GapReason::Detour);
}

TEST(GapReason, NoWay_IsDisconnected) {
    EXPECT_EQ(gap_reason(cut_off(), kRule), GapReason::Disconnected);
}

TEST(GapReason, NotSnapped_IsBarrierWhereOneStandsBetween) {
    PlaceAccess access = not_snapped();
    EXPECT_EQ(gap_reason(access, kRule), GapReason::NotSnapped);
    access.leg_crosses_barrier = true;
    EXPECT_EQ(gap_reason(access, kRule), GapReason::Barrier);
}

TEST(GapReason, WhereDataDoNotReach_IsTheData) {
    PlaceAccess access = not_snapped();
    access.off_data = true;
    EXPECT_EQ(gap_reason(access, kRule), GapReason::EdgeOfData);
}

}  // namespace
}  // namespace cercania
