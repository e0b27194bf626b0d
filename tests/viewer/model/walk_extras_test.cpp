#include "app/viewer/model/walk_extras.h"

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

/// A step at 1 m/s, so that its metres are its seconds on the flat.
WalkCost step(const std::string& street, double length) {
    WalkCost cost;
    cost.street = street;
    cost.length = Metres::of(length);
    cost.flat = Seconds::of(length);
    cost.time = cost.flat;
    return cost;
}

WalkCost on_ground(WalkCost cost, double factor, const std::string& cause) {
    cost.way_factor = factor;
    cost.way_cause = cause;
    cost.time = cost.flat * factor;
    return cost;
}

WalkCost on_slope(WalkCost cost, double factor, double rise, double fall) {
    cost.slope_factor = factor;
    cost.rise = Metres::of(rise);
    cost.fall = Metres::of(fall);
    cost.time = cost.time * factor;
    return cost;
}

WalkCost with_wait(WalkCost cost, double seconds, const std::string& cause) {
    cost.waits.push_back({Seconds::of(seconds), cause});
    cost.time += Seconds::of(seconds);
    return cost;
}

TEST(WalkExtras, PlainWalk_HasNone) {
    const WalkExtras extras = walk_extras({step("A", 100), step("B", 50)});
    EXPECT_TRUE(extras.all.empty());
    EXPECT_EQ(extras.length, Metres::of(150));
    EXPECT_EQ(extras.flat, Seconds::of(150));
    EXPECT_EQ(extras.added, Seconds());
}

// Two steps of stairs, 10 m + 20 m at x 2.5 = 30 s x 1.5 = 45 s more.
TEST(WalkExtras, StepsOfOneCauseOnEnd_AreOne) {
    const WalkExtras extras = walk_extras({on_ground(step("A", 10), 2.5, "highway=steps"),
                                           on_ground(step("A", 20), 2.5, "highway=steps")});
    ASSERT_EQ(extras.all.size(), 1U);
    EXPECT_EQ(extras.all[0].length, Metres::of(30));
    EXPECT_DOUBLE_EQ(extras.all[0].added.value(), 45.0);
    EXPECT_DOUBLE_EQ(extras.all[0].factor(), 2.5);
    EXPECT_EQ(extra_title(extras.all[0]), "Stairs");
    EXPECT_EQ(extra_detail(extras.all[0]), QString::fromUtf8("A · ×\u00a02.50 · highway=steps"));
}

// Gravel (x 1.2: 100 s become 120 s) that climbs 5 m in 100 m (x 1.5: 60 s more), and 100 m of
// paved street between two such stretches, which parts them.
TEST(WalkExtras, GroundAndSlope_AreToldApartAndAddUp) {
    const WalkCost gravel =
        on_slope(on_ground(step("Track", 100), 1.2, "surface=gravel"), 1.5, 5.0, 0.0);
    const std::vector<WalkCost> costs = {gravel, step("Street", 100), gravel};
    const WalkExtras extras = walk_extras(costs);
    ASSERT_EQ(extras.all.size(), 4U);
    EXPECT_EQ(extras.all[0].kind, ExtraKind::Way);
    EXPECT_NEAR(extras.all[0].added.value(), 20.0, 1e-9);
    EXPECT_EQ(extra_title(extras.all[0]), "Rough surface");
    EXPECT_EQ(extras.all[1].kind, ExtraKind::Uphill);
    EXPECT_NEAR(extras.all[1].added.value(), 60.0, 1e-9);
    EXPECT_EQ(extra_title(extras.all[1]), QString::fromUtf8("Uphill, 5.0\u00a0%"));
    EXPECT_EQ(extra_detail(extras.all[1]),
              QString::fromUtf8("Track · ×\u00a01.50 · heights: 5\u00a0m up, 0\u00a0m down"));
    double sum = extras.small.value();
    for (const WalkExtra& extra : extras.all) {
        sum += extra.added.value();
    }
    EXPECT_NEAR(extras.added.value(), 160.0, 1e-9);
    EXPECT_NEAR(sum, 160.0, 1e-9);
}

// The half of the wait before the crossing and the half after it are one wait of 20 s; the next
// crossing with the same tags, at the end of the same step, is another.
TEST(WalkExtras, HalvesOfACrossing_AreOneWait) {
    const std::string lights = "highway=crossing, crossing=traffic_signals";
    const WalkCost between = with_wait(with_wait(step("B", 8), 10, lights), 10, lights);
    const WalkExtras extras = walk_extras(
        {with_wait(step("A", 50), 10, lights), between, with_wait(step("C", 50), 10, lights)});
    ASSERT_EQ(extras.all.size(), 2U);
    for (const WalkExtra& wait : extras.all) {
        EXPECT_EQ(wait.added, Seconds::of(20));
        EXPECT_EQ(extra_title(wait), "Wait at a crossing");
    }
    EXPECT_EQ(extra_detail(extras.all[0]).toStdString(), "A · " + lights);
    EXPECT_EQ(extra_detail(extras.all[1]).toStdString(), "B · " + lights);
}

TEST(WalkExtras, LessThanHalfASecond_IsPutTogether) {
    const WalkExtras extras = walk_extras({on_slope(step("A", 10), 1.04, 0.2, 0.0),
                                           on_slope(step("A", 10), 0.98, 0.0, 0.2),
                                           with_wait(step("A", 10), 12, "highway=elevator")});
    ASSERT_EQ(extras.all.size(), 1U);
    EXPECT_EQ(extra_title(extras.all[0]), "Wait for a lift");
    EXPECT_NEAR(extras.small.value(), 0.4 - 0.2, 1e-9);
}

}  // namespace
}  // namespace cercania::viewer
