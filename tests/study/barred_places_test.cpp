#include "core/study/barred_places.h"

#include <gtest/gtest.h>

namespace cercania {
namespace {

// North up, the home H at (0, 0), a river along y = 300, 800 m the limit: a facility is near when
// its straight line times 1.3 is at most 800 m, that is 615 m.
//
//            1 (0, 600)
//   ~~~~~~~~~~~~~~~~~~~~~ river
//            H        2 (600, 0)    3 (620, 0)
class BarredPlaces : public ::testing::Test {
  protected:
    BarredPlaces() {
        network_.barriers = std::make_shared<BarrierIndex>(
            std::vector<PlaneLine>{{{-500.0, 300.0}, {500.0, 300.0}}});
    }

    static Facility facility(double x, double y) {
        Facility one;
        one.point = {x, y};
        one.entries = {StreetPosition{}};
        return one;
    }

    bool barred(std::vector<Facility> facilities, AccessStatus status = AccessStatus::Beyond) {
        Facilities all;
        all.all = std::move(facilities);
        PlaceAccess access;
        access.status = status;
        std::vector<PlaceAccess> accesses = {access};
        const std::vector<DemandPlace> home = {{0, PlanePoint{0.0, 0.0}, 4.0}};
        mark_barred(network_, all, home, ReasonRule{Metres::of(800.0)}, accesses);
        return accesses.front().barred;
    }

    PreparedNetwork network_;
    const Facility across_ = facility(0.0, 600.0);
    const Facility on_this_bank_ = facility(600.0, 0.0);
    const Facility just_too_far_ = facility(620.0, 0.0);
};

TEST_F(BarredPlaces, TheOnlyNearFacilityAcrossTheRiver_IsBarred) {
    EXPECT_TRUE(barred({across_}));
    EXPECT_TRUE(barred({across_, just_too_far_}));
}

TEST_F(BarredPlaces, AnotherNearOneOnThisBank_IsNotBarred) {
    EXPECT_FALSE(barred({across_, on_this_bank_}));
}

TEST_F(BarredPlaces, ClearOneThatIsTiedToNoStreet_DoesNotCount) {
    Facility closed = on_this_bank_;
    closed.entries.clear();
    EXPECT_TRUE(barred({across_, closed}));
}

TEST_F(BarredPlaces, ServedPlaceAndStudyWithoutBarriers_AreNotBarred) {
    EXPECT_FALSE(barred({across_}, AccessStatus::Reached));
    network_.barriers = nullptr;
    EXPECT_FALSE(barred({across_}));
}

}  // namespace
}  // namespace cercania
