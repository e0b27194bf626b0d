#include "core/network/line_crossing_waits.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace cercania {
namespace {

/// Four pieces that meet at junction 0, of these classes.
StreetPieces crossroads(const std::string& west, const std::string& east, const std::string& north,
                        const std::string& south) {
    StreetPieces streets;
    for (std::uint32_t i = 0; i < 5; ++i) {
        streets.junctions.push_back(GeoPoint::of(0.001 * i, 0.0));
    }
    for (const std::string& class_name : {west, east, north, south}) {
        StreetPiece piece;
        piece.from_junction = static_cast<std::uint32_t>(streets.pieces.size() + 1);
        piece.to_junction = 0;
        piece.points = {streets.junctions[piece.from_junction], streets.junctions[0]};
        piece.class_name = static_cast<std::uint32_t>(streets.names.size());
        streets.names.push_back(class_name);
        streets.pieces.push_back(piece);
    }
    return streets;
}

WalkingProfile patient() {
    WalkingProfile profile;
    profile.crossings.unmarked = {{"secondary", Seconds::of(14)}, {"primary", Seconds::of(22)}};
    profile.lift_time = Seconds::of(45);
    return profile;
}

/// A path and a residential street come to an avenue: each is charged half of its 22 s, the avenue
/// nothing.
TEST(LineCrossingWaits, LesserStreets_AreChargedHalfTheWaitOfTheGreatestRoad) {
    StreetPieces streets = crossroads("footway", "residential", "primary", "primary");
    add_crossing_waits(patient(), streets);
    for (const std::size_t lesser : {0U, 1U}) {
        EXPECT_EQ(streets.pieces[lesser].wait_to, Seconds::of(11));
        EXPECT_EQ(streets.names[streets.pieces[lesser].wait_to_cause], "highway=primary");
        EXPECT_EQ(streets.pieces[lesser].wait_from, Seconds());
        EXPECT_EQ(streets.pieces[lesser].wait_from_cause, 0U);
    }
    for (const std::size_t avenue : {2U, 3U}) {
        EXPECT_EQ(streets.pieces[avenue].wait_to, Seconds());
        EXPECT_EQ(streets.pieces[avenue].wait_to_cause, 0U);
    }
}

TEST(LineCrossingWaits, RoadsOfOneClassOrOfNoKnownOne_AreNotWaitedFor) {
    for (const auto& [west, north] :
         {std::pair("secondary", "secondary"), std::pair("Calle", "Avenida"), std::pair("", "")}) {
        StreetPieces streets = crossroads(west, west, north, north);
        add_crossing_waits(patient(), streets);
        for (const StreetPiece& piece : streets.pieces) {
            EXPECT_EQ(piece.wait_to, Seconds()) << west << ' ' << north;
        }
    }
}

TEST(LineCrossingWaits, Lift_TakesHalfOfItsTimeAtEitherDoor) {
    StreetPieces streets = crossroads("elevator", "footway", "footway", "footway");
    add_crossing_waits(patient(), streets);
    EXPECT_EQ(streets.pieces[0].wait_from, Seconds::of(22.5));
    EXPECT_EQ(streets.pieces[0].wait_to, Seconds::of(22.5));
    EXPECT_EQ(streets.names[streets.pieces[0].wait_to_cause], "highway=elevator");
    EXPECT_EQ(streets.pieces[1].wait_to, Seconds());
}

TEST(LineCrossingWaits, ProfileThatWaitsForNothing_IsChargedNothing) {
    StreetPieces streets = crossroads("footway", "footway", "primary", "primary");
    add_crossing_waits(WalkingProfile(), streets);
    EXPECT_EQ(streets.pieces[0].wait_to, Seconds());
}

}  // namespace
}  // namespace cercania
