#include "core/network/street_slopes.h"

#include <cmath>
#include <limits>
#include <memory>
#include <numbers>
#include <random>
#include <span>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/geo/ellipsoid.h"
#include "core/network/cost_field.h"

namespace cercania {
namespace {

const SlopeResponse kTobler = {SlopeResponse::Kind::Tobler, {}, 0.0, 0.0};
constexpr double kStep = 0.001;  // degrees of longitude on the equator, 111.32 m

/// A straight street on the equator, in pieces of 111 m from west to east.
StreetPieces street(std::uint32_t count) {
    StreetPieces pieces;
    pieces.junctions.push_back(GeoPoint::of(0.0, 0.0));
    for (std::uint32_t i = 0; i < count; ++i) {
        StreetPiece piece;
        piece.points = {GeoPoint::of(i * kStep, 0.0), GeoPoint::of((i + 1) * kStep, 0.0)};
        piece.from_junction = i;
        piece.to_junction = i + 1;
        pieces.junctions.push_back(piece.points.back());
        pieces.pieces.push_back(piece);
    }
    return pieces;
}

double metres_east(const GeoPoint& place) {
    return ground_distance(GeoPoint::of(0.0, 0.0), place).value();
}

/// Ground that rises evenly to the east.
HeightLookup rising(double gradient) {
    return [gradient](std::span<const GeoPoint> places, std::span<double> heights) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            heights[i] = gradient * metres_east(places[i]);
        }
    };
}

TEST(StreetSlopes, EvenHill_HasTheTimesOfItsGradientEachWay) {
    StreetPieces pieces = street(1);
    Diagnostics diagnostics;
    apply_slopes(pieces, rising(0.10), kTobler, diagnostics);
    EXPECT_NEAR(pieces.pieces[0].slope_forward, std::exp(0.35), 1e-6);  // exp(3.5 * 0.15 - 0.175)
    EXPECT_NEAR(pieces.pieces[0].slope_backward, 1.0, 1e-6);            // exp(3.5 * 0.05 - 0.175)
    EXPECT_TRUE(diagnostics.all().empty());
}

TEST(StreetSlopes, FlatGround_ChangesNothing) {
    StreetPieces pieces = street(2);
    Diagnostics diagnostics;
    apply_slopes(pieces, rising(0.0), kTobler, diagnostics);
    for (const StreetPiece& piece : pieces.pieces) {
        EXPECT_NEAR(piece.slope_forward, 1.0, 1e-12);
        EXPECT_NEAR(piece.slope_backward, 1.0, 1e-12);
    }
}

/// Uphill east at 10 % is passable down to the west only, where the limit is 8 % up and 12 % down.
TEST(StreetSlopes, TooSteepUphill_IsOpenDownhillOnly) {
    StreetPieces pieces = street(1);
    SlopeResponse response = kTobler;
    response.steepest_up = 0.08;
    response.steepest_down = 0.12;
    Diagnostics diagnostics;
    apply_slopes(pieces, rising(0.10), response, diagnostics);
    EXPECT_FALSE(pieces.pieces[0].forward_allowed);
    EXPECT_TRUE(pieces.pieces[0].backward_allowed);
}

/// A step of 1.5 m on 15 m in the heights is 10 %, but of 60 m around it 2.5 %: an error of the
/// raster, and no reason to close the street to who passes 8 %.
TEST(StreetSlopes, SingleStepInTheHeights_ClosesNothing) {
    const HeightLookup step = [](std::span<const GeoPoint> places, std::span<double> heights) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            heights[i] = metres_east(places[i]) < 55.0 ? 100.0 : 101.5;
        }
    };
    StreetPieces pieces = street(1);
    SlopeResponse response = kTobler;
    response.steepest_up = 0.08;
    response.steepest_down = 0.08;
    Diagnostics diagnostics;
    apply_slopes(pieces, step, response, diagnostics);
    EXPECT_TRUE(pieces.pieces[0].forward_allowed);
    EXPECT_TRUE(pieces.pieces[0].backward_allowed);
}

/// A valley 50 m deep under the two middle pieces: as a bridge they are level, as streets they fall
/// and rise.
TEST(StreetSlopes, BridgeInTwoPiecesOverAValley_IsLevel) {
    const HeightLookup valley = [](std::span<const GeoPoint> places, std::span<double> heights) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double off = std::fabs(places[i].longitude.value() - 2 * kStep) / kStep;
            heights[i] = off < 1.0 ? 100.0 - 50.0 * (1.0 - off) : 100.0;
        }
    };
    StreetPieces bridge = street(4);
    bridge.pieces[1].bridge_or_tunnel = bridge.pieces[2].bridge_or_tunnel = true;
    Diagnostics diagnostics;
    apply_slopes(bridge, valley, kTobler, diagnostics);
    StreetPieces road = street(4);
    apply_slopes(road, valley, kTobler, diagnostics);
    for (const std::size_t i : {1U, 2U}) {
        EXPECT_NEAR(bridge.pieces[i].slope_forward, 1.0, 1e-4);
        EXPECT_NEAR(bridge.pieces[i].slope_backward, 1.0, 1e-4);
    }
    EXPECT_GT(road.pieces[2].slope_forward, 2.0);  // up at some 45 %
}

/// A straight street of `steps` times 11.1 m on the equator, in pieces that end at the numbers in
/// `cuts`.
StreetPieces street_cut_at(std::uint32_t steps, const std::vector<std::uint32_t>& cuts) {
    StreetPieces pieces;
    pieces.junctions.push_back(GeoPoint::of(0.0, 0.0));
    std::uint32_t from = 0;
    for (std::uint32_t to : cuts) {
        StreetPiece piece;
        for (std::uint32_t i = from; i <= to; ++i) {
            piece.points.push_back(GeoPoint::of(0.1 * kStep * i, 0.0));
        }
        piece.from_junction = static_cast<std::uint32_t>(pieces.junctions.size() - 1);
        piece.to_junction = piece.from_junction + 1;
        pieces.junctions.push_back(piece.points.back());
        pieces.pieces.push_back(piece);
        from = to;
    }
    EXPECT_EQ(from, steps);
    return pieces;
}

/// Metres on the flat that take as long as the whole street does there and back.
struct ThereAndBack {
    double there = 0.0;
    double back = 0.0;
};
ThereAndBack level_metres(StreetPieces pieces, const HeightLookup& ground) {
    Diagnostics diagnostics;
    apply_slopes(pieces, ground, kTobler, diagnostics);
    ThereAndBack sum;
    for (const StreetPiece& piece : pieces.pieces) {
        const double length = metres_east(piece.points.back()) - metres_east(piece.points.front());
        sum.there += length * piece.slope_forward;
        sum.back += length * piece.slope_backward;
    }
    return sum;
}

std::vector<std::uint32_t> random_cuts(std::mt19937& random, std::uint32_t steps) {
    std::vector<std::uint32_t> cuts;
    for (std::uint32_t i = 1; i < steps; ++i) {
        if (random() % 4 == 0) {
            cuts.push_back(i);
        }
    }
    cuts.push_back(steps);
    return cuts;
}

/// Wherever junctions cut a street on an even hill, its time stays: only sums are rounded.
TEST(StreetSlopes, EvenHillCutAnywhere_KeepsItsTime) {
    std::mt19937 random(21);
    for (int round = 0; round < 200; ++round) {
        const double gradient = (static_cast<double>(random() % 600) - 300.0) * 1e-3;
        const ThereAndBack whole = level_metres(street_cut_at(40, {40}), rising(gradient));
        const ThereAndBack cut =
            level_metres(street_cut_at(40, random_cuts(random, 40)), rising(gradient));
        EXPECT_NEAR(cut.there, whole.there, 1e-6 * whole.there) << gradient;
        EXPECT_NEAR(cut.back, whole.back, 1e-6 * whole.back) << gradient;
    }
}

/// On ground that rolls over 400 m and more by 4 m up and down, heights are taken at other places
/// where a street is cut, and not smoothed there. Smoothing 15 m steps by 1-2-1 moves a height by
/// at most 15^2 / 4 * 4 * (2 pi / 400)^2 = 0.06 m, the gradient beside a cut by 0.06 / 15 = 0.4 %,
/// and its factor by exp(3.5 * 0.004) - 1 = 1.4 %: the time of the whole by no more than that.
TEST(StreetSlopes, RollingGroundCutAnywhere_KeepsItsTimeWithinOneAndAHalfPerCent) {
    std::mt19937 random(22);
    for (int round = 0; round < 200; ++round) {
        const double wave = 400.0 + static_cast<double>(random() % 400);
        const double shift = static_cast<double>(random() % 628) * 0.01;
        const HeightLookup rolling = [&](std::span<const GeoPoint> places,
                                         std::span<double> heights) {
            for (std::size_t i = 0; i < places.size(); ++i) {
                heights[i] =
                    4.0 * std::sin(2.0 * std::numbers::pi * metres_east(places[i]) / wave + shift);
            }
        };
        const ThereAndBack whole = level_metres(street_cut_at(40, {40}), rolling);
        const ThereAndBack cut = level_metres(street_cut_at(40, random_cuts(random, 40)), rolling);
        EXPECT_NEAR(cut.there, whole.there, 0.015 * whole.there);
        EXPECT_NEAR(cut.back, whole.back, 0.015 * whole.back);
        // There and back is longer than on the flat, whatever the ground.
        EXPECT_GT(whole.there + whole.back, 2.0 * metres_east(GeoPoint::of(4.0 * kStep, 0.0)));
        EXPECT_GT(cut.there + cut.back, 2.0 * metres_east(GeoPoint::of(4.0 * kStep, 0.0)));
    }
}

TEST(StreetSlopes, Steps_KeepTheirOwnTime) {
    StreetPieces pieces = street(1);
    pieces.names.emplace_back("steps");
    pieces.pieces[0].class_name = 1;
    Diagnostics diagnostics;
    apply_slopes(pieces, rising(0.3), kTobler, diagnostics);
    EXPECT_EQ(pieces.pieces[0].slope_forward, 1.0);
}

/// No height east of 150 m: the first piece is known, the second and third are not.
TEST(StreetSlopes, GroundWithoutHeights_CountsAsFlatAndIsToldWhere) {
    const HeightLookup partly = [](std::span<const GeoPoint> places, std::span<double> heights) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double metres = metres_east(places[i]);
            heights[i] = metres < 150.0 ? 0.1 * metres : std::numeric_limits<double>::quiet_NaN();
        }
    };
    StreetPieces pieces = street(3);
    Diagnostics diagnostics;
    apply_slopes(pieces, partly, kTobler, diagnostics);
    EXPECT_GT(pieces.pieces[0].slope_forward, 1.4);
    EXPECT_EQ(pieces.pieces[1].slope_forward, 1.0);
    EXPECT_EQ(pieces.pieces[2].slope_forward, 1.0);
    ASSERT_EQ(diagnostics.all().size(), 1U);
    const Diagnostic& told = diagnostics.all().front();
    EXPECT_EQ(told.code, "height_missing");
    ASSERT_TRUE(told.place.has_value());
    EXPECT_NEAR(told.place->longitude.value(), kStep, 1e-9);
}

/// A gap between known heights on one piece is bridged by a straight line: the slope stays.
TEST(StreetSlopes, GapWithinAPiece_IsBridged) {
    const HeightLookup gap = [](std::span<const GeoPoint> places, std::span<double> heights) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double metres = metres_east(places[i]);
            const bool known = metres < 40.0 || metres > 70.0;
            heights[i] = known ? 0.1 * metres : std::numeric_limits<double>::quiet_NaN();
        }
    };
    StreetPieces pieces = street(1);
    Diagnostics diagnostics;
    apply_slopes(pieces, gap, kTobler, diagnostics);
    EXPECT_NEAR(pieces.pieces[0].slope_forward, std::exp(0.35), 1e-6);
    EXPECT_TRUE(diagnostics.all().empty());
}

/// The walk of 111.32 m at 1 m/s up 10 % takes 111.32 exp(0.35) s towards care at the top, 111.32 s
/// from it, and both for there and back; in metres it is 111.32 and twice that.
TEST(StreetSlopes, SearchUpAHill_CostsWhatEachDirectionTakes) {
    StreetPieces pieces = street(1);
    Diagnostics diagnostics;
    apply_slopes(pieces, rising(0.10), kTobler, diagnostics);
    const auto graph =
        std::make_shared<const RoadGraph>(std::move(pieces), MetresPerSecond::of(1.0));
    const double length = graph->edge(EdgeId(0)).length.value();
    const auto end_at = [&](double longitude) {
        StreetPosition position;
        position.edge = EdgeId(0);
        const bool at_start = graph->points(EdgeId(0)).front().longitude.value() == longitude;
        position.along = at_start ? Metres() : graph->edge(EdgeId(0)).length;
        return position;
    };
    const Seed top = {end_at(kStep), 0};
    const std::vector<std::pair<Direction, double>> seconds = {
        {Direction::Towards, length * std::exp(0.35)}, {Direction::From, length}};
    for (const auto& [direction, time] : seconds) {
        CostSearch search(std::make_shared<const SearchGraph>(graph, CostUnit::Time, direction));
        const CostField field = search.run(std::vector<Seed>{top}, 1e6);
        const auto cost = field.at(end_at(0.0));
        ASSERT_TRUE(cost.has_value());
        EXPECT_NEAR(cost->time.value(), time, 1e-3);
        EXPECT_NEAR(cost->distance.value(), length, 1e-6);
        const auto route = field.route(end_at(0.0));
        ASSERT_TRUE(route.has_value());
        Seconds sum;
        for (const RouteStep& step : route->steps) {
            sum += step.time;
        }
        EXPECT_NEAR(sum.value(), time, 1e-3);
    }
}

}  // namespace
}  // namespace cercania
