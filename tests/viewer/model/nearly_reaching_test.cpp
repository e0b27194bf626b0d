#include "app/viewer/model/nearly_reaching.h"

#include <gtest/gtest.h>

#include "app/viewer/model/group_names.h"

namespace cercania::viewer {
namespace {

DemandPlace home(double people) {
    DemandPlace place;
    place.people = people;
    return place;
}

PlaceAccess walk(double seconds, std::uint32_t facility, AccessStatus status) {
    PlaceAccess access;
    access.status = status;
    PlaceCost cost;
    cost.cost = seconds;
    cost.facility = facility;
    access.cost = cost;
    return access;
}

TEST(NearlyReaching, PeopleBeyondInTheArea_AreCountedByTheirNearestFacility) {
    Facilities facilities;
    for (const char* const name : {"Near", "Far", "Elsewhere"}) {
        Facility facility;
        facility.id = name;
        facility.name = name;
        facilities.all.push_back(facility);
    }
    const std::vector<DemandPlace> places = {home(10), home(20), home(30), home(40), home(50)};
    const std::vector<std::uint32_t> area_of_place = {7, 7, 7, 7, 8};
    const std::vector<PlaceAccess> access = {
        walk(1300.0, 1, AccessStatus::Beyond), walk(1250.0, 0, AccessStatus::Beyond),
        walk(1400.0, 0, AccessStatus::Beyond), walk(600.0, 0, AccessStatus::Reached),
        walk(1210.0, 2, AccessStatus::Beyond)};
    const auto found = nearly_reaching(7, area_of_place, places, access, facilities);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].name, "Near");
    EXPECT_EQ(found[0].nearest.cost, 1250.0);
    EXPECT_EQ(found[0].people, 50.0);
    EXPECT_EQ(found[1].name, "Far");
    EXPECT_EQ(found[1].people, 10.0);
}

TEST(NearlyReaching, AreaThatIsServed_HasNone) {
    const std::vector<DemandPlace> places = {home(10)};
    const std::vector<std::uint32_t> area_of_place = {0};
    const std::vector<PlaceAccess> access = {walk(100.0, 0, AccessStatus::Reached)};
    EXPECT_TRUE(nearly_reaching(0, area_of_place, places, access, Facilities()).empty());
}

TEST(GroupName, AgesAndWomen_AreNamedAndOthersLeft) {
    EXPECT_EQ(group_name("age_0_14"), QString::fromUtf8("0–14"));
    EXPECT_EQ(group_name("age_60"), "60+");
    EXPECT_EQ(group_name("women"), "Women");
    EXPECT_EQ(group_name("carers"), "carers");
}

}  // namespace
}  // namespace cercania::viewer
