#include "core/network/line_network_builder.h"

#include <algorithm>
#include <stdexcept>
#include <stop_token>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/geo/ellipsoid.h"
#include "tests/support/ascii_map.h"
#include "tests/support/drawn_lines.h"

namespace cercania {
namespace {

using namespace testing;

LineBuildOptions joining_crossings() {
    LineBuildOptions options;
    options.join_crossings = true;
    return options;
}

double length_of(const StreetPiece& piece) {
    double length = 0.0;
    for (std::size_t i = 0; i + 1 < piece.points.size(); ++i) {
        length += ground_distance(piece.points[i], piece.points[i + 1]).value();
    }
    return length;
}

double total_length(const StreetPieces& pieces) {
    double length = 0.0;
    for (const StreetPiece& piece : pieces.pieces) {
        length += length_of(piece);
    }
    return length;
}

const Diagnostic& only(const Diagnostics& diagnostics, std::string_view code) {
    EXPECT_EQ(diagnostics.count(code), 1u) << code;
    const auto found =
        std::find_if(diagnostics.all().begin(), diagnostics.all().end(),
                     [&](const Diagnostic& diagnostic) { return diagnostic.code == code; });
    if (found == diagnostics.all().end()) {
        throw std::logic_error("no such diagnostic: " + std::string(code));
    }
    return *found;
}

void expect_place(const Diagnostic& diagnostic, double east, double north) {
    ASSERT_TRUE(diagnostic.place.has_value());
    const GeoPoint told = {diagnostic.place->longitude, diagnostic.place->latitude};
    EXPECT_LT(ground_distance(told, place_at(east, north)).value(), 0.001);
}

TEST(LineNetworkBuilder, EndsAtOnePlace_Join) {
    const Built built = build({street(1, {{0, 0}, {100, 0}}), street(2, {{100, 0}, {100, 50}})});
    EXPECT_EQ(built.pieces.junctions.size(), 3u);
    EXPECT_EQ(built.pieces.pieces.size(), 2u);
    EXPECT_TRUE(built.diagnostics.empty());
}

TEST(LineNetworkBuilder, EndsWithinTolerance_JoinWhereMostLinesMeet) {
    // Features 1 and 2 meet at (100, 0); feature 3 stops 0.4 m short and is the one that moves.
    const Built built = build({street(1, {{0, 0}, {100, 0}}), street(2, {{100, 0}, {100, 50}}),
                               street(3, {{100.4, 0}, {200, 0}})});
    EXPECT_EQ(built.pieces.junctions.size(), 4u);
    EXPECT_NEAR(total_length(built.pieces), 100.0 + 50.0 + 100.0, 1e-3);
    const Diagnostic& snapped = only(built.diagnostics, "end_snapped");
    EXPECT_EQ(snapped.feature, 3);
    EXPECT_EQ(snapped.source, "streets.gpkg");
    EXPECT_EQ(snapped.layer, "roads");
    EXPECT_NE(snapped.message.find("0.400 m"), std::string::npos) << snapped.message;
    expect_place(snapped, 100, 0);
}

TEST(LineNetworkBuilder, MovedEnd_KeepsTheShapePoints) {
    const Built built = build({street(1, {{0, 0}, {100, 0}}), street(2, {{100, 0}, {100, 50}}),
                               street(3, {{100.4, 0}, {150, 10}, {200, 0}})});
    const auto moved = std::find_if(built.pieces.pieces.begin(), built.pieces.pieces.end(),
                                    [](const StreetPiece& piece) { return piece.way_id == 3; });
    const std::vector<GeoPoint> expected = {place_at(100, 0), place_at(150, 10), place_at(200, 0)};
    EXPECT_EQ(moved->points, expected);
}

TEST(LineNetworkBuilder, EndsBeyondTolerance_StayApartAsNearMiss) {
    const Built built = build({street(1, {{0, 0}, {100, 0}}), street(2, {{100.6, 0}, {200, 0}})});
    EXPECT_EQ(built.pieces.junctions.size(), 4u);
    // Both dead ends stop 0.6 m short of the other.
    ASSERT_EQ(built.diagnostics.count("near_miss"), 2u);
    EXPECT_NE(built.diagnostics.all().front().message.find("0.60 m"), std::string::npos);
}

TEST(LineNetworkBuilder, EndsFarApart_AreNoNearMiss) {
    const Built built = build({street(1, {{0, 0}, {100, 0}}), street(2, {{101.6, 0}, {200, 0}})});
    EXPECT_TRUE(built.diagnostics.empty());
}

TEST(LineNetworkBuilder, LargerTolerance_JoinsLargerGaps) {
    LineBuildOptions options;
    options.snap_tolerance = Metres::of(2.0);
    const Built built =
        build({street(1, {{0, 0}, {100, 0}}), street(2, {{101.6, 0}, {200, 0}})}, options);
    EXPECT_EQ(built.pieces.junctions.size(), 3u);
}

TEST(LineNetworkBuilder, EndAtInnerVertex_SplitsTheLine) {
    const Built built =
        build({street(1, {{0, 0}, {50, 10}, {100, 0}}), street(2, {{50, 10}, {50, 80}})});
    EXPECT_EQ(built.pieces.pieces.size(), 3u);
    EXPECT_EQ(built.pieces.junctions.size(), 4u);
    const Diagnostic& split = only(built.diagnostics, "line_split_at_end");
    EXPECT_EQ(split.feature, 1);
    expect_place(split, 50, 10);
}

TEST(LineNetworkBuilder, EndNearInnerVertex_MovesToTheVertex) {
    const Built built =
        build({street(1, {{0, 0}, {50, 0}, {100, 0}}), street(2, {{50.2, 0.3}, {50, 80}})});
    EXPECT_EQ(built.pieces.pieces.size(), 3u);
    EXPECT_NE(
        std::find(built.pieces.junctions.begin(), built.pieces.junctions.end(), place_at(50, 0)),
        built.pieces.junctions.end());
    EXPECT_NEAR(total_length(built.pieces), 180.0, 1e-3);
}

TEST(LineNetworkBuilder, EndBesideSegment_SplitsItAtTheNearestPoint) {
    const Built built = build({street(1, {{0, 0}, {100, 0}}), street(2, {{30, 0.3}, {30, 80}})});
    ASSERT_EQ(built.pieces.pieces.size(), 3u);
    EXPECT_EQ(built.pieces.junctions.size(), 4u);
    expect_place(only(built.diagnostics, "line_split_at_end"), 30, 0);
    EXPECT_EQ(only(built.diagnostics, "end_snapped").feature, 2);
    EXPECT_NEAR(total_length(built.pieces), 180.0, 1e-3);
}

TEST(LineNetworkBuilder, EndShortOfSegment_IsANearMiss) {
    const Built built = build({street(1, {{0, 0}, {100, 0}}), street(2, {{30, 1.2}, {30, 80}})});
    EXPECT_EQ(built.pieces.pieces.size(), 2u);
    const Diagnostic& miss = only(built.diagnostics, "near_miss");
    EXPECT_EQ(miss.feature, 2);
    expect_place(miss, 30, 1.2);
}

TEST(LineNetworkBuilder, EndsOnBothSidesOfALine_MakeOneCrossroads) {
    const Built built = build({street(1, {{0, 0}, {100, 0}}), street(2, {{30, 0.2}, {30, 80}}),
                               street(3, {{30, -0.2}, {30, -80}})});
    EXPECT_EQ(built.pieces.pieces.size(), 4u);
    EXPECT_EQ(built.pieces.junctions.size(), 5u);
}

TEST(LineNetworkBuilder, CrossingLines_StayApartAndAreListed) {
    const Built built = build({street(1, {{-50, 0}, {50, 0}}), street(2, {{0, -50}, {0, 50}})});
    EXPECT_EQ(built.pieces.pieces.size(), 2u);
    EXPECT_EQ(built.pieces.junctions.size(), 4u);
    expect_place(only(built.diagnostics, "crossing_left_apart"), 0, 0);
}

TEST(LineNetworkBuilder, CrossingAtCommonVertex_StaysApartAndIsListedOnce) {
    const Built built =
        build({street(1, {{-50, 0}, {0, 0}, {50, 0}}), street(2, {{0, -50}, {0, 0}, {0, 50}})});
    EXPECT_EQ(built.pieces.pieces.size(), 2u);
    expect_place(only(built.diagnostics, "crossing_left_apart"), 0, 0);
}

TEST(LineNetworkBuilder, CrossingLines_JoinWhenAsked) {
    const Built built = build({street(1, {{-50, 0}, {50, 0}}), street(2, {{0, -50}, {0, 50}})},
                              joining_crossings());
    EXPECT_EQ(built.pieces.pieces.size(), 4u);
    EXPECT_EQ(built.pieces.junctions.size(), 5u);
    expect_place(only(built.diagnostics, "crossing_joined"), 0, 0);
    EXPECT_EQ(built.diagnostics.count("crossing_left_apart"), 0u);
}

TEST(LineNetworkBuilder, ThreeLinesThroughOnePoint_MakeOneJunctionWhenAsked) {
    const Built built = build({street(1, {{-50, 0}, {50, 0}}), street(2, {{0, -50}, {0, 50}}),
                               street(3, {{-40, -40}, {40, 40}})},
                              joining_crossings());
    EXPECT_EQ(built.pieces.pieces.size(), 6u);
    EXPECT_EQ(built.pieces.junctions.size(), 7u);
}

TEST(LineNetworkBuilder, BridgeOverStreet_NeverJoins) {
    const Built built = build({street(1, {{-50, 0}, {50, 0}}), bridge(2, {{0, -50}, {0, 50}})},
                              joining_crossings());
    EXPECT_EQ(built.pieces.pieces.size(), 2u);
    EXPECT_TRUE(built.diagnostics.empty());
}

TEST(LineNetworkBuilder, BridgeBetweenStreets_JoinsAtItsEnds) {
    const Built built = build({street(1, {{-50, 0}, {0, 0}}), bridge(2, {{0, 0}, {40, 0}}),
                               street(3, {{40, 0}, {90, 0}}), street(4, {{20, -50}, {20, 50}})});
    // The street below is one component, everything along the bridge the other.
    const std::vector<double> lengths = component_lengths(built.pieces);
    ASSERT_EQ(lengths.size(), 2u);
    EXPECT_NEAR(lengths[0], 140.0, 1e-3);
    EXPECT_NEAR(lengths[1], 100.0, 1e-3);
}

TEST(LineNetworkBuilder, FootbridgeThatLandsOnAStreet_JoinsIt) {
    const Built built = build({street(1, {{-50, 0}, {50, 0}}), bridge(2, {{0, 0}, {0, 40}})});
    EXPECT_EQ(built.pieces.pieces.size(), 3u);
    EXPECT_EQ(component_lengths(built.pieces).size(), 1u);
}

TEST(LineNetworkBuilder, StreetThatEndsUnderABridge_StaysApartAndIsListed) {
    const Built built = build({bridge(1, {{-50, 0}, {50, 0}}), street(2, {{0, 0}, {0, 40}})});
    EXPECT_EQ(component_lengths(built.pieces).size(), 2u);
    EXPECT_EQ(only(built.diagnostics, "levels_left_apart").feature, 2);
}

TEST(LineNetworkBuilder, BridgeCutAboveACrossroads_StaysApart) {
    // A layer that cuts every line at every crossing, whatever goes over what.
    const Built built = build({street(1, {{-50, 0}, {0, 0}}), street(2, {{0, 0}, {50, 0}}),
                               bridge(3, {{0, -60}, {0, 0}}), bridge(4, {{0, 0}, {0, 60}})});
    const std::vector<double> lengths = component_lengths(built.pieces);
    ASSERT_EQ(lengths.size(), 2u);
    EXPECT_NEAR(lengths[0], 120.0, 1e-3);
    EXPECT_NEAR(lengths[1], 100.0, 1e-3);
}

TEST(LineNetworkBuilder, TwoBridgesThatForkAtTheirLanding_JoinTheStreet) {
    const Built built = build({street(1, {{-50, 0}, {0, 0}}), bridge(2, {{0, 0}, {60, 20}}),
                               bridge(3, {{0, 0}, {60, -20}})});
    EXPECT_EQ(component_lengths(built.pieces).size(), 1u);
}

TEST(LineNetworkBuilder, LinePassingABridgeAbutment_IsNotCut) {
    // Two bridges meet end to end above the inner vertex of a street that only passes below.
    const Built built = build({street(1, {{-50, 0}, {0, 0}, {50, 0}}),
                               bridge(2, {{0, -60}, {0, 0}}), bridge(3, {{0, 0}, {0, 60}})});
    EXPECT_EQ(built.pieces.pieces.size(), 3u);
    EXPECT_EQ(component_lengths(built.pieces).size(), 2u);
    EXPECT_EQ(built.diagnostics.count("line_split_at_end"), 0u);
}

TEST(LineNetworkBuilder, ClosedLine_IsALoop) {
    const Built built = build({street(1, {{0, 0}, {50, 0}, {50, 50}, {0, 0}})});
    ASSERT_EQ(built.pieces.pieces.size(), 1u);
    EXPECT_EQ(built.pieces.pieces[0].from_junction, built.pieces.pieces[0].to_junction);
    EXPECT_EQ(built.pieces.junctions.size(), 1u);
}

TEST(LineNetworkBuilder, AlmostClosedLine_Closes) {
    const Built built = build({street(1, {{0, 0}, {50, 0}, {50, 50}, {0, 0.4}})});
    EXPECT_EQ(built.pieces.junctions.size(), 1u);
}

TEST(LineNetworkBuilder, LineThatEndsOnItself_IsSplitThere) {
    // A street of 100 m that ends in a turning loop drawn back onto itself.
    const Built built =
        build({street(1, {{0, 0}, {100, 0}, {120, 20}, {140, 0}, {120, -20}, {100, 0}})});
    EXPECT_EQ(built.pieces.pieces.size(), 2u);
    EXPECT_EQ(built.pieces.junctions.size(), 2u);
}

TEST(LineNetworkBuilder, ParallelLines_AreBothKept) {
    const Built built =
        build({street(1, {{0, 0}, {100, 0}}), street(2, {{0, 0}, {50, 20}, {100, 0}})});
    EXPECT_EQ(built.pieces.pieces.size(), 2u);
    EXPECT_EQ(built.pieces.junctions.size(), 2u);
    EXPECT_TRUE(built.diagnostics.empty());
}

TEST(LineNetworkBuilder, RepeatedLine_IsKeptOnce) {
    const Built built =
        build({street(7, {{0, 0}, {50, 5}, {100, 0}}), street(8, {{100, 0}, {50, 5}, {0, 0}})});
    ASSERT_EQ(built.pieces.pieces.size(), 1u);
    EXPECT_EQ(built.pieces.pieces[0].way_id, 7);
    EXPECT_EQ(only(built.diagnostics, "line_duplicate").feature, 8);
}

TEST(LineNetworkBuilder, RepeatedPartOfALine_IsKeptOnce) {
    const Built built =
        build({street(7, {{0, 0}, {50, 5}, {100, 0}}), street(8, {{0, 0}, {50, 5}})});
    EXPECT_EQ(built.pieces.pieces.size(), 2u);
    EXPECT_EQ(built.diagnostics.count("line_duplicate"), 1u);
}

TEST(LineNetworkBuilder, OneWayLineDrawnOnceEachWay_IsWalkableBothWays) {
    LineStreet there = street(1, {{0, 0}, {100, 0}});
    there.backward_allowed = false;
    LineStreet back = street(2, {{100, 0}, {0, 0}});
    back.backward_allowed = false;
    const Built built = build({there, back});
    ASSERT_EQ(built.pieces.pieces.size(), 1u);
    EXPECT_TRUE(built.pieces.pieces[0].forward_allowed);
    EXPECT_TRUE(built.pieces.pieces[0].backward_allowed);
}

TEST(LineNetworkBuilder, OneWayLine_KeepsItsDirection) {
    // Drawn from east to west, given back from west to east: forward is now forbidden.
    LineStreet line = street(1, {{100, 0}, {0, 0}});
    line.backward_allowed = false;
    const Built built = build({line});
    ASSERT_EQ(built.pieces.pieces.size(), 1u);
    const StreetPiece& piece = built.pieces.pieces[0];
    EXPECT_EQ(piece.points.front(), place_at(0, 0));
    EXPECT_FALSE(piece.forward_allowed);
    EXPECT_TRUE(piece.backward_allowed);
}

TEST(LineNetworkBuilder, LineWithoutLength_IsDroppedAndListed) {
    const Built built =
        build({street(1, {{0, 0}, {100, 0}}), street(2, {{5, 5}, {5, 5}}), street(3, {{7, 7}})});
    EXPECT_EQ(built.pieces.pieces.size(), 1u);
    EXPECT_EQ(built.diagnostics.count("line_without_length"), 2u);
    EXPECT_EQ(built.diagnostics.all().front().feature, 2);
}

TEST(LineNetworkBuilder, RepeatedPoints_AreDropped) {
    const Built built = build({street(1, {{0, 0}, {50, 5}, {50, 5}, {100, 0}})});
    EXPECT_EQ(built.pieces.pieces[0].points.size(), 3u);
}

TEST(LineNetworkBuilder, SeveralParts_AreSeveralLines) {
    LineStreet line = street(1, {{0, 0}, {100, 0}});
    line.parts.push_back(street(1, {{0, 50}, {100, 50}}).parts.front());
    EXPECT_EQ(build({line}).pieces.pieces.size(), 2u);
}

TEST(LineNetworkBuilder, NoLines_NoPieces) {
    EXPECT_TRUE(build({}).pieces.pieces.empty());
}

TEST(LineNetworkBuilder, NonPositiveTolerance_IsABug) {
    LineBuildOptions options;
    options.snap_tolerance = Metres();
    EXPECT_THROW(build({street(1, {{0, 0}, {100, 0}})}, options), BugError);
}

TEST(LineNetworkBuilder, FinelyCutLine_DoesNotCollapse) {
    // A hundred lines of 0.2 m in a row: every end has several others within the tolerance.
    std::vector<LineStreet> lines;
    for (int i = 0; i < 100; ++i) {
        lines.push_back(street(i, {{0.2 * i, 0}, {0.2 * (i + 1), 0}}));
    }
    const Built built = build(lines);
    EXPECT_EQ(built.pieces.pieces.size(), 100u);
    EXPECT_NEAR(total_length(built.pieces), 20.0, 1e-4);
}

TEST(LineNetworkBuilder, ShortLink_KeepsItsLength) {
    // A link of 0.4 m between two streets is a street, not a gap to close.
    const Built built = build({street(1, {{0, 0}, {100, 0}}), street(2, {{0, 0.4}, {100, 0.4}}),
                               street(3, {{100, 0}, {100, 0.4}})});
    EXPECT_EQ(component_lengths(built.pieces).size(), 1u);
    // The west ends, 200 m of walk apart, join.
    EXPECT_EQ(built.pieces.junctions.size(), 3u);
}

TEST(LineNetworkBuilder, NamesAndClasses_AreListedOnce) {
    LineStreet first = street(1, {{0, 0}, {100, 0}});
    first.name = "Calle 13";
    LineStreet second = street(2, {{100, 0}, {200, 0}});
    second.name = "Calle 13";
    const Built built = build({first, second});
    const std::vector<std::string> expected = {"", "Calle 13", "residential"};
    EXPECT_EQ(built.pieces.names, expected);
    EXPECT_EQ(built.pieces.names[built.pieces.pieces[0].name], "Calle 13");
    EXPECT_EQ(built.pieces.names[built.pieces.pieces[1].class_name], "residential");
}

TEST(LineNetworkBuilder, StopRequested_Throws) {
    std::stop_source stop;
    stop.request_stop();
    Diagnostics diagnostics;
    EXPECT_THROW(build_street_pieces({"", "", {street(1, {{0, 0}, {9, 0}})}}, {}, diagnostics,
                                     Control(stop.get_token())),
                 Cancelled);
}

}  // namespace
}  // namespace cercania
