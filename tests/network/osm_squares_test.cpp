#include "core/network/osm_squares.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/geo/ellipsoid.h"

namespace cercania {
namespace {

using Line = std::pair<std::uint32_t, std::uint32_t>;

/// A rim of `corners` corners around longitude 0, latitude 0, at angles that grow and distances of
/// 0.001 to 0.01 degrees: it never crosses itself.
std::vector<GeoPoint> random_rim(int corners, std::mt19937& random) {
    std::vector<GeoPoint> rim;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * 3.14159265358979 * i / corners;
        const double steps = 10000.0 + static_cast<double>(random() % 90000);
        rim.push_back(GeoPoint::of(std::round(steps * std::cos(angle)) * 1e-7,
                                   std::round(steps * std::sin(angle)) * 1e-7));
    }
    return rim;
}

std::vector<GridPoint> on_grid(const std::vector<GeoPoint>& rim) {
    std::vector<GridPoint> corners;
    for (const GeoPoint& place : rim) {
        corners.push_back(GridPoint::of(place));
    }
    return corners;
}

/// Shortest distances between all corners along the rims, of which the first has `outer` corners
/// and the other those that are left, and the lines (Floyd's algorithm).
std::vector<std::vector<double>> distances(const std::vector<GeoPoint>& rim,
                                           const std::vector<Line>& lines, std::size_t outer) {
    const std::size_t count = rim.size();
    std::vector<std::vector<double>> result(
        count, std::vector<double>(count, std::numeric_limits<double>::infinity()));
    const auto join = [&](std::size_t a, std::size_t b) {
        result[a][b] = result[b][a] = ground_distance(rim[a], rim[b]).value();
    };
    for (std::size_t i = 0; i < count; ++i) {
        result[i][i] = 0.0;
        const std::size_t first = i < outer ? 0 : outer;
        const std::size_t end = i < outer ? outer : count;
        join(i, i + 1 == end ? first : i + 1);
    }
    for (const auto& [from, to] : lines) {
        join(from, to);
    }
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j < count; ++j) {
                result[i][j] = std::min(result[i][j], result[i][k] + result[k][j]);
            }
        }
    }
    return result;
}

TEST(OsmSquare, GridPoint_IsAStepOfOpenStreetMapsCoordinates) {
    EXPECT_EQ(GridPoint::of(GeoPoint::of(-74.1234567, 4.0000001)),
              (GridPoint{-741234567, 40000001}));
}

TEST(OsmSquare, RimThatTouchesOrCrossesItself_IsNotSimple) {
    EXPECT_TRUE(OsmSquare({{0, 0}, {9, 0}, {9, 9}, {0, 9}}).is_simple());
    EXPECT_FALSE(OsmSquare({{0, 0}, {9, 9}, {9, 0}, {0, 9}}).is_simple());          // bow tie
    EXPECT_FALSE(OsmSquare({{0, 0}, {9, 0}, {9, 9}, {4, 0}, {0, 9}}).is_simple());  // touches
    EXPECT_FALSE(OsmSquare({{0, 0}, {9, 0}, {5, 0}, {5, 9}}).is_simple());          // doubles back
    EXPECT_FALSE(OsmSquare({{0, 0}, {9, 0}}).is_simple());
    EXPECT_FALSE(OsmSquare({{0, 0}, {9, 0}, {9, 0}, {0, 9}}).is_simple());  // repeats
}

TEST(OsmSquare, ReflexCorners_AreThoseThatBendInwards) {
    // The L of above, drawn both ways round: only corner (10, 10) bends inwards.
    const std::vector<GridPoint> rim = {{0, 0}, {30, 0}, {30, 10}, {10, 10}, {10, 30}, {0, 30}};
    EXPECT_EQ(OsmSquare(rim).reflex_corners(), std::vector<std::uint32_t>{3});
    const std::vector<GridPoint> reversed(rim.rbegin(), rim.rend());
    EXPECT_EQ(OsmSquare(reversed).reflex_corners(), std::vector<std::uint32_t>{2});
}

TEST(OsmSquare, LineAlongTheRim_IsNotALineAcross) {
    // Corners 0, 1 and 2 lie on one side: from 0 to 2 one walks along it.
    const OsmSquare square({{0, 0}, {5, 0}, {10, 0}, {10, 10}, {0, 10}});
    const std::vector<std::uint32_t> stops = {0, 2};
    EXPECT_TRUE(square.lines_across(stops).empty());
}

TEST(OsmSquare, LinesAcross_AgreeWithSamplingPointsAlongThem) {
    // Star-shaped random rims; a line runs inside exactly when 199 points along it do (by angles).
    std::mt19937 random(11);
    std::size_t across = 0;
    for (int round = 0; round < 40; ++round) {
        const std::vector<GridPoint> rim = on_grid(random_rim(12, random));
        const OsmSquare square(rim);
        ASSERT_TRUE(square.is_simple());
        const auto inside = [&](double x, double y) {
            double turned = 0.0;
            for (std::size_t i = 0; i < rim.size(); ++i) {
                const GridPoint a = rim[i];
                const GridPoint b = rim[(i + 1) % rim.size()];
                const double ax = static_cast<double>(a.x) - x;
                const double ay = static_cast<double>(a.y) - y;
                const double bx = static_cast<double>(b.x) - x;
                const double by = static_cast<double>(b.y) - y;
                turned += std::atan2(ax * by - ay * bx, ax * bx + ay * by);
            }
            return std::fabs(turned) > 3.0;
        };
        for (std::uint32_t i = 0; i < 12; ++i) {
            for (std::uint32_t k = i + 2; k < 12; ++k) {
                if (i == 0 && k == 11) {
                    continue;  // neighbours on the rim
                }
                bool all_inside = true;
                for (int s = 1; s < 200; ++s) {
                    const double t = s / 200.0;
                    const auto between = [&](std::int64_t a, std::int64_t b) {
                        return static_cast<double>(a) + t * static_cast<double>(b - a);
                    };
                    all_inside = all_inside &&
                                 inside(between(rim[i].x, rim[k].x), between(rim[i].y, rim[k].y));
                }
                const std::vector<std::uint32_t> stops = {i, k};
                const bool runs = !square.lines_across(stops).empty();
                EXPECT_EQ(runs, all_inside) << "round " << round << ": " << i << "-" << k;
                across += runs ? 1 : 0;
            }
        }
    }
    EXPECT_GT(across, 100U);
}

TEST(OsmSquare, LinesWalked_KeepEveryShortestWalkBetweenEntries) {
    std::mt19937 random(12);
    std::size_t dropped = 0;
    for (int round = 0; round < 60; ++round) {
        const std::vector<GeoPoint> rim = random_rim(14, random);
        const OsmSquare square(on_grid(rim));
        std::vector<std::uint32_t> all, entries;
        for (std::uint32_t i = 0; i < rim.size(); ++i) {
            all.push_back(i);
            if (random() % 4 == 0) {
                entries.push_back(i);
            }
        }
        const std::vector<Line> every_line = square.lines_across(all);
        const std::vector<Line> walked = lines_walked(square, rim, entries);
        dropped += every_line.size() - walked.size();
        const auto shortest = distances(rim, every_line, rim.size());
        const auto kept = distances(rim, walked, rim.size());
        for (const std::uint32_t from : entries) {
            for (const std::uint32_t to : entries) {
                // Each line counts a millimetre more when walks are compared.
                EXPECT_NEAR(kept[from][to], shortest[from][to], 0.015) << "round " << round;
            }
        }
    }
    EXPECT_GT(dropped, 500U);
}

/// The same places nearer to the middle: by `share`, on the grid.
std::vector<GeoPoint> shrunk(const std::vector<GeoPoint>& rim, double share) {
    std::vector<GeoPoint> result;
    for (const GeoPoint& place : rim) {
        result.push_back(GeoPoint::of(std::round(place.longitude.value() * share * 1e7) * 1e-7,
                                      std::round(place.latitude.value() * share * 1e7) * 1e-7));
    }
    return result;
}

/// Whether a ring goes round a point, by the angle that it turns seen from there.
bool goes_round(const std::vector<GridPoint>& ring, double x, double y) {
    double turned = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GridPoint a = ring[i];
        const GridPoint b = ring[(i + 1) % ring.size()];
        const double ax = static_cast<double>(a.x) - x;
        const double ay = static_cast<double>(a.y) - y;
        const double bx = static_cast<double>(b.x) - x;
        const double by = static_cast<double>(b.y) - y;
        turned += std::atan2(ax * by - ay * bx, ax * bx + ay * by);
    }
    return std::fabs(turned) > 3.0;
}

TEST(OsmSquare, HoleThatTouchesOrLeavesTheRim_IsNotSimple) {
    const std::vector<GridPoint> rim = {{0, 0}, {90, 0}, {90, 90}, {0, 90}};
    using Holes = std::vector<std::vector<GridPoint>>;
    EXPECT_TRUE(OsmSquare(rim, Holes{{{30, 30}, {60, 30}, {60, 60}}}).is_simple());
    EXPECT_FALSE(OsmSquare(rim, Holes{{{30, 0}, {60, 30}, {30, 60}}}).is_simple());
    EXPECT_FALSE(OsmSquare(rim, Holes{{{30, 30}, {99, 30}, {30, 60}}}).is_simple());
    EXPECT_FALSE(OsmSquare(rim, Holes{{{10, 10}, {50, 10}, {50, 50}}, {{40, 5}, {80, 5}, {40, 80}}})
                     .is_simple());
    EXPECT_FALSE(OsmSquare(rim, Holes{{{30, 30}, {60, 30}}}).is_simple());
}

/// Corners 4 to 7 are those of a hole in the middle: a walk around it turns there. Both ways round
/// it is drawn the same.
TEST(OsmSquare, CornersOfAHole_AreReflex) {
    const std::vector<GridPoint> rim = {{0, 0}, {90, 0}, {90, 90}, {0, 90}};
    std::vector<std::vector<GridPoint>> holes = {{{40, 40}, {50, 40}, {50, 50}, {40, 50}}};
    const std::vector<std::uint32_t> expected = {4, 5, 6, 7};
    EXPECT_EQ(OsmSquare(rim, holes).reflex_corners(), expected);
    std::reverse(holes[0].begin(), holes[0].end());
    EXPECT_EQ(OsmSquare(rim, holes).reflex_corners(), expected);
    EXPECT_FALSE(OsmSquare(rim, holes).holds({45, 45}));
    EXPECT_TRUE(OsmSquare(rim, holes).holds({20, 20}));
}

/// A random star with another one, smaller, cut out of its middle, turned either way: a line runs
/// on the surface exactly when 199 points along it do, and what is walked keeps every shortest way.
TEST(OsmSquare, LinesAroundAHole_AgreeWithSamplingAndKeepTheShortestWalks) {
    std::mt19937 random(13);
    std::size_t across = 0;
    std::size_t around = 0;
    for (int round = 0; round < 40; ++round) {
        std::vector<GeoPoint> places = random_rim(10, random);
        std::vector<GeoPoint> hole = shrunk(random_rim(6, random), 0.08);
        if (round % 2 == 0) {
            std::reverse(hole.begin(), hole.end());
        }
        const std::vector<GridPoint> rim = on_grid(places);
        const std::vector<std::vector<GridPoint>> holes = {on_grid(hole)};
        const OsmSquare square(rim, holes);
        ASSERT_TRUE(square.is_simple());
        places.insert(places.end(), hole.begin(), hole.end());
        const std::vector<GridPoint> corners = on_grid(places);
        std::vector<std::uint32_t> all, entries;
        for (std::uint32_t i = 0; i < corners.size(); ++i) {
            all.push_back(i);
            if (i < rim.size() && random() % 3 == 0) {
                entries.push_back(i);
            }
        }
        const std::vector<Line> lines = square.lines_across(all);
        for (std::uint32_t i = 0; i < corners.size(); ++i) {
            for (std::uint32_t k = i + 1; k < corners.size(); ++k) {
                if (square.after(i) == k || square.after(k) == i) {
                    continue;  // neighbours on a rim
                }
                const auto all_inside = [&](int samples) {
                    for (int s = 1; s < samples; ++s) {
                        const double t = static_cast<double>(s) / samples;
                        const auto between = [&](std::int64_t a, std::int64_t b) {
                            return static_cast<double>(a) + t * static_cast<double>(b - a);
                        };
                        const double x = between(corners[i].x, corners[k].x);
                        const double y = between(corners[i].y, corners[k].y);
                        if (!goes_round(rim, x, y) || goes_round(holes[0], x, y)) {
                            return false;
                        }
                    }
                    return true;
                };
                const bool runs = std::find(lines.begin(), lines.end(), Line{i, k}) != lines.end();
                // A tip of the hole may lie between two of few samples.
                const bool expected = all_inside(200) && (runs || all_inside(20'000));
                EXPECT_EQ(runs, expected) << "round " << round << ": " << i << "-" << k;
                across += runs ? 1 : 0;
            }
        }
        const std::vector<Line> walked = lines_walked(square, places, entries);
        const auto shortest = distances(places, lines, rim.size());
        const auto kept = distances(places, walked, rim.size());
        for (const std::uint32_t from : entries) {
            for (const std::uint32_t to : entries) {
                EXPECT_NEAR(kept[from][to], shortest[from][to], 0.015) << "round " << round;
            }
        }
        around += static_cast<std::size_t>(std::count_if(
            walked.begin(), walked.end(), [&](const Line& line) { return line.second >= 10; }));
    }
    EXPECT_GT(across, 500U);
    EXPECT_GT(around, 20U);
}

TEST(OsmSquare, LinesWalked_InAConvexSquareAreItsDiagonals) {
    const std::vector<GeoPoint> rim = {GeoPoint::of(0, 0), GeoPoint::of(0.001, 0),
                                       GeoPoint::of(0.001, 0.001), GeoPoint::of(0, 0.001)};
    const std::vector<std::uint32_t> entries = {0, 1, 2, 3};
    EXPECT_EQ(lines_walked(OsmSquare(on_grid(rim)), rim, entries),
              (std::vector<Line>{{0, 2}, {1, 3}}));
    // From one side only there is nothing to cross.
    EXPECT_TRUE(
        lines_walked(OsmSquare(on_grid(rim)), rim, std::vector<std::uint32_t>{0, 1}).empty());
}

}  // namespace
}  // namespace cercania
