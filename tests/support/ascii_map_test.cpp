#include "tests/support/ascii_map.h"

#include <stdexcept>

#include <gtest/gtest.h>

#include "core/geo/ellipsoid.h"

namespace cercania::testing {
namespace {

const StreetPiece& only_piece(const AsciiMap& map) {
    EXPECT_EQ(map.pieces().pieces.size(), 1u);
    return map.pieces().pieces.front();
}

double drawn_length(const StreetPiece& piece) {
    return ground_distance(piece.points.front(), piece.points.back()).value();
}

TEST(PlaceAt, HundredMetres_AreHundredMetresOfGround) {
    // Also 10 km away from the origin, in every direction.
    for (const double far : {0.0, 1000.0, -10000.0}) {
        const GeoPoint place = place_at(far, far);
        EXPECT_NEAR(ground_distance(place, place_at(far + 100.0, far)).value(), 100.0, 1e-4);
        EXPECT_NEAR(ground_distance(place, place_at(far, far - 100.0)).value(), 100.0, 1e-4);
    }
}

TEST(AsciiMap, StreetOfThreeDashes_Is400MetresLong) {
    const AsciiMap map("A---B");
    const StreetPiece& piece = only_piece(map);
    EXPECT_EQ(piece.points.front(), map.place('A'));
    EXPECT_EQ(piece.points.back(), map.place('B'));
    EXPECT_NEAR(drawn_length(piece), 400.0, 4e-4);
}

TEST(AsciiMap, Square_HasFourJunctionsAndFourPieces) {
    const AsciiMap map(R"(
        A---B
        |   |
        D---C
    )");
    EXPECT_EQ(map.pieces().junctions.size(), 4u);
    EXPECT_EQ(map.pieces().pieces.size(), 4u);
    EXPECT_EQ(map.place('A'), place_at(0.0, 0.0));
    EXPECT_EQ(map.place('C'), place_at(400.0, -200.0));
}

TEST(AsciiMap, DigitInStreet_DoesNotCutIt) {
    const AsciiMap map("A-1--B");
    EXPECT_NEAR(drawn_length(only_piece(map)), 500.0, 5e-4);
    EXPECT_EQ(map.place('1'), place_at(200.0, 0.0));
}

TEST(AsciiMap, DigitAtStreetEnd_IsADeadEnd) {
    EXPECT_NEAR(drawn_length(only_piece(AsciiMap("A--1"))), 300.0, 3e-4);
    EXPECT_NEAR(drawn_length(only_piece(AsciiMap("1--A"))), 300.0, 3e-4);
}

TEST(AsciiMap, DigitBesideStreet_IsOnlyAPlace) {
    const AsciiMap map(R"(
        A---B 2
          1
    )");
    EXPECT_EQ(map.pieces().pieces.size(), 1u);
    EXPECT_EQ(map.place('1'), place_at(200.0, -100.0));
    EXPECT_EQ(map.place('2'), place_at(600.0, 0.0));
}

TEST(AsciiMap, Bridge_JoinsNothingItCrosses) {
    const AsciiMap map(R"(
           C
           |
        A-===-B
           |
           D
    )");
    ASSERT_EQ(map.pieces().pieces.size(), 2u);
    ASSERT_EQ(map.pieces().junctions.size(), 4u);
    const StreetPiece& below = map.pieces().pieces[0];
    const StreetPiece& bridge = map.pieces().pieces[1];
    EXPECT_TRUE(bridge.bridge_or_tunnel);
    EXPECT_EQ(bridge.level, 1);
    EXPECT_NEAR(drawn_length(bridge), 600.0, 6e-4);
    EXPECT_FALSE(below.bridge_or_tunnel);
    EXPECT_EQ(below.level, 0);
    EXPECT_NEAR(drawn_length(below), 400.0, 4e-4);
}

TEST(AsciiMap, UprightBridge_RunsAlongItsColumn) {
    const AsciiMap map(R"(
          C
          =
        A-=-B
          =
          D
    )");
    ASSERT_EQ(map.pieces().pieces.size(), 2u);
    EXPECT_TRUE(map.pieces().pieces[0].bridge_or_tunnel);
    EXPECT_FALSE(map.pieces().pieces[1].bridge_or_tunnel);
}

TEST(AsciiMap, Stairs_AreOfClassSteps) {
    const AsciiMap map("A##B");
    EXPECT_EQ(map.pieces().names[only_piece(map).class_name], "steps");
}

TEST(AsciiMap, Arrows_AllowOneDirection) {
    EXPECT_FALSE(only_piece(AsciiMap("A->B")).backward_allowed);
    EXPECT_TRUE(only_piece(AsciiMap("A->B")).forward_allowed);
    EXPECT_FALSE(only_piece(AsciiMap("A-<B")).forward_allowed);
    EXPECT_FALSE(only_piece(AsciiMap("A\nv\nB")).backward_allowed);
    EXPECT_FALSE(only_piece(AsciiMap("A\n^\nB")).forward_allowed);
}

TEST(AsciiMap, PlusSign_IsAJunctionWithoutName) {
    const AsciiMap map(R"(
        A-+-B
          |
          C
    )");
    EXPECT_EQ(map.pieces().pieces.size(), 3u);
    EXPECT_EQ(map.pieces().junctions.size(), 4u);
}

TEST(AsciiMap, LetterWithoutStreet_IsAnIsolatedJunction) {
    const AsciiMap map("A-B C");
    EXPECT_EQ(map.pieces().pieces.size(), 1u);
    EXPECT_EQ(map.pieces().junctions.size(), 3u);
}

TEST(AsciiMap, LooseStreetEnd_IsRefused) {
    EXPECT_THROW(AsciiMap("A--"), std::invalid_argument);
    EXPECT_THROW(AsciiMap("--A"), std::invalid_argument);
    EXPECT_THROW(AsciiMap("A-|-B"), std::invalid_argument);
}

TEST(AsciiMap, NameDrawnTwice_IsRefused) {
    EXPECT_THROW(AsciiMap("A--A"), std::invalid_argument);
}

TEST(AsciiMap, PlaceNotDrawn_IsRefused) {
    const AsciiMap map("A--B");
    EXPECT_FALSE(map.has('C'));
    EXPECT_THROW(map.place('C'), std::invalid_argument);
}

}  // namespace
}  // namespace cercania::testing
