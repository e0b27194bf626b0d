#include "core/base/quantity.h"

#include <type_traits>
#include <unordered_set>

#include <gtest/gtest.h>

#include "core/base/control.h"
#include "core/base/strong_id.h"

namespace cercania {
namespace {

template <class A, class B>
concept CanBeAdded = requires(A a, B b) {
    a + b;
};

static_assert(CanBeAdded<Metres, Metres>);
static_assert(!CanBeAdded<Metres, Seconds>, "metres and seconds must not mix");
static_assert(!std::is_convertible_v<double, Metres>, "a bare number has no unit");

TEST(Quantity, DistanceOverSpeed_IsTime) {
    // 250 m at 1.25 m/s take 200 s.
    EXPECT_EQ((Metres::of(250.0) / MetresPerSecond::of(1.25)).value(), 200.0);
    EXPECT_EQ((MetresPerSecond::of(1.25) * Seconds::of(200.0)).value(), 250.0);
}

TEST(Quantity, RatioOfTwoLengths_HasNoUnit) {
    EXPECT_EQ(Metres::of(300.0) / Metres::of(200.0), 1.5);
}

TEST(Quantity, Infinite_IsBeyondEverything) {
    EXPECT_LT(Metres::of(1e300), Metres::infinite());
}

TEST(Quantity, Sum_AddsUp) {
    Seconds total = Seconds::of(30.0);
    total += Seconds::of(12.0);
    total -= Seconds::of(2.0);
    EXPECT_EQ(total, Seconds::of(40.0));
    EXPECT_EQ(-total, Seconds::of(-40.0));
}

using BenchId = Id<struct BenchTag>;
using LampId = Id<struct LampTag>;
static_assert(!std::is_convertible_v<BenchId, LampId>, "ids of two tables must not mix");
static_assert(!CanBeAdded<BenchId, BenchId>, "ids are not numbers");

TEST(Id, Default_NamesNothing) {
    EXPECT_TRUE(BenchId().is_none());
    EXPECT_EQ(BenchId(), BenchId::none());
    EXPECT_FALSE(BenchId(0).is_none());
}

TEST(Id, OfAPosition_IsItsSubscript) {
    EXPECT_EQ(id_at<BenchId>(7).index(), 7U);
    EXPECT_LT(BenchId(6), BenchId(7));
    EXPECT_EQ(std::unordered_set<BenchId>({BenchId(1), BenchId(1), BenchId(2)}).size(), 2U);
}

TEST(Control, StopRequested_ThrowsCancelledAtTheNextCheck) {
    std::stop_source source;
    double last = -1.0;
    const Control control(source.get_token(),
                          [&](std::string_view, double fraction) { last = fraction; });
    control.report("reading", 0.5);
    EXPECT_EQ(last, 0.5);
    source.request_stop();
    EXPECT_TRUE(control.stop_requested());
    EXPECT_THROW(control.check(), Cancelled);
    EXPECT_THROW(control.report("reading", 0.6), Cancelled);
    EXPECT_EQ(last, 0.5);
}

TEST(Control, Default_NeverStops) {
    EXPECT_NO_THROW(Control().check());
    EXPECT_NO_THROW(Control().report("reading", 1.0));
}

}  // namespace
}  // namespace cercania
