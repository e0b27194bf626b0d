#include "core/network/line_network_builder.h"

#include <algorithm>
#include <random>
#include <set>
#include <utility>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/geo/ellipsoid.h"
#include "tests/support/ascii_map.h"

namespace cercania {
namespace {

using testing::place_at;

/// East and north in metres.
using Drawn = std::vector<std::pair<double, double>>;

LineStreet street(std::int64_t feature, const Drawn& drawn) {
    LineStreet result;
    result.feature = feature;
    result.class_name = "residential";
    result.parts.emplace_back();
    for (const auto& [east, north] : drawn) {
        result.parts.back().push_back(place_at(east, north));
    }
    return result;
}

LineStreet bridge(std::int64_t feature, const Drawn& drawn) {
    LineStreet result = street(feature, drawn);
    result.level = 1;
    result.bridge_or_tunnel = true;
    return result;
}

struct Built {
    StreetPieces pieces;
    Diagnostics diagnostics;
};

Built build(std::vector<LineStreet> streets, const LineBuildOptions& options = {}) {
    Built built;
    built.pieces = build_street_pieces({"streets.gpkg", "roads", std::move(streets)}, options,
                                       built.diagnostics);
    return built;
}

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

/// Lengths of the connected pieces of network, longest first.
std::vector<double> component_lengths(const StreetPieces& pieces) {
    const RoadGraph graph(pieces, MetresPerSecond::of(1.0));
    std::vector<double> lengths;
    for (std::size_t i = 0; i < graph.component_count(); ++i) {
        lengths.push_back(graph.component(id_at<ComponentId>(i)).length.value());
    }
    std::sort(lengths.rbegin(), lengths.rend());
    return lengths;
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

void expect_same(const StreetPieces& a, const StreetPieces& b) {
    EXPECT_EQ(a.junctions, b.junctions);
    EXPECT_EQ(a.names, b.names);
    ASSERT_EQ(a.pieces.size(), b.pieces.size());
    for (std::size_t i = 0; i < a.pieces.size(); ++i) {
        const StreetPiece& first = a.pieces[i];
        const StreetPiece& second = b.pieces[i];
        EXPECT_EQ(first.points, second.points);
        EXPECT_EQ(first.from_junction, second.from_junction);
        EXPECT_EQ(first.to_junction, second.to_junction);
        EXPECT_EQ(first.way_id, second.way_id);
        EXPECT_EQ(first.forward_allowed, second.forward_allowed);
        EXPECT_EQ(first.backward_allowed, second.backward_allowed);
        EXPECT_EQ(first.level, second.level);
    }
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

/// Lines between points of a 6 x 6 grid with 40 m cells, many of them off by up to 0.6 m, some on
/// bridges, some repeated: every case of the rules, many times over.
std::vector<LineStreet> random_lines(std::uint32_t seed, bool exact = false) {
    std::mt19937 random(seed);
    const auto upto = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    const auto jitter = [&] { return !exact && upto(3) == 0 ? 0.1 * upto(7) : 0.0; };
    std::vector<LineStreet> lines;
    for (std::int64_t feature = 0; feature < 40; ++feature) {
        double east = 40.0 * upto(6);
        double north = 40.0 * upto(6);
        Drawn drawn = {{east + jitter(), north + jitter()}};
        for (std::uint32_t step = 0; step <= upto(3); ++step) {
            (upto(2) == 0 ? east : north) += upto(2) == 0 ? 40.0 : -40.0;
            drawn.emplace_back(east + jitter(), north + jitter());
        }
        lines.push_back(upto(8) == 0 ? bridge(feature, drawn) : street(feature, drawn));
        lines.back().backward_allowed = upto(5) != 0;
    }
    return lines;
}

TEST(LineNetworkBuilder, OrderAndDirectionOfLines_MakeNoDifference) {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        std::vector<LineStreet> lines = random_lines(seed);
        LineBuildOptions options;
        options.join_crossings = seed % 2 == 0;
        const Built built = build(lines, options);
        std::mt19937 random(seed);
        std::shuffle(lines.begin(), lines.end(), random);
        for (LineStreet& line : lines) {
            if (random() % 2 == 0) {
                std::reverse(line.parts[0].begin(), line.parts[0].end());
                std::swap(line.forward_allowed, line.backward_allowed);
            }
        }
        const Built shuffled = build(lines, options);
        expect_same(built.pieces, shuffled.pieces);
        ASSERT_EQ(built.diagnostics.all().size(), shuffled.diagnostics.all().size());
        for (std::size_t i = 0; i < built.diagnostics.all().size(); ++i) {
            EXPECT_EQ(built.diagnostics.all()[i].message, shuffled.diagnostics.all()[i].message);
        }
    }
}

/// The vertices that more than one line passes through, or one line twice, and those where a line
/// turns back on itself (its two halves would be repeats).
std::set<GeoPoint> shared_vertices(const std::vector<LineStreet>& lines) {
    std::set<GeoPoint> seen;
    std::set<GeoPoint> shared;
    for (const LineStreet& line : lines) {
        const GeoLine& points = line.parts[0];
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool turns_back =
                i > 0 && i + 1 < points.size() && points[i - 1] == points[i + 1];
            if (!seen.insert(points[i]).second || turns_back) {
                shared.insert(points[i]);
            }
        }
    }
    return shared;
}

TEST(LineNetworkBuilder, LinesCutAtAVertex_ConnectTheSame) {
    // Without jitter: otherwise cutting makes ends where there were none to snap.
    std::size_t cut_count = 0;
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        const std::vector<LineStreet> lines = random_lines(seed, true);
        const std::set<GeoPoint> shared = shared_vertices(lines);
        std::vector<LineStreet> cut;
        for (const LineStreet& line : lines) {
            cut.push_back(line);
            cut.back().parts[0].resize(1);
            for (std::size_t i = 1; i < line.parts[0].size(); ++i) {
                const GeoPoint point = line.parts[0][i];
                cut.back().parts[0].push_back(point);
                if (i + 1 < line.parts[0].size() && !shared.contains(point)) {
                    cut.push_back(line);
                    cut.back().parts[0] = {point};
                }
            }
        }
        cut_count += cut.size() - lines.size();
        const std::vector<double> before = component_lengths(build(lines).pieces);
        const std::vector<double> after = component_lengths(build(cut).pieces);
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            EXPECT_NEAR(before[i], after[i], 1e-6);
        }
    }
    EXPECT_GT(cut_count, 200u);
}

}  // namespace
}  // namespace cercania
