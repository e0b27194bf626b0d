#include "core/network/street_index.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/random_network.h"
#include "tests/support/town.h"

namespace cercania::testing {
namespace {

constexpr double kDrawn = 2e-3;

std::vector<std::uint8_t> all_usable(const RoadGraph& graph) {
    return std::vector<std::uint8_t>(graph.edge_count(), 1);
}

TEST(StreetIndex, PlaceBesideAStreet_IsTiedToItsFootAndNotToAnEnd) {
    const Town town(R"(
        A--------B
           1
    )");
    const StreetPosition position = town.position('1');
    EXPECT_NEAR(position.leg.value(), 100.0, kDrawn);
    EXPECT_NEAR(std::min(position.along.value(), 900.0 - position.along.value()), 300.0, kDrawn);
    const PlanePoint place = town.graph().projection().to_plane(place_at(300.0, -100.0));
    EXPECT_NEAR(distance(place, position.point).value(), position.leg.value(), 1e-9);
}

TEST(StreetIndex, PlaceBeyondTheEndOfAStreet_IsTiedToExactlyTheJunction) {
    // To the very last bit: a position at the end of a one-way street is at its junction.
    const Town town("1 A---B 2");
    for (const char name : {'1', '2'}) {
        const StreetPosition position = town.position(name);
        const double length = town.graph().edge(position.edge).length.value();
        EXPECT_TRUE(position.along.value() == 0.0 || position.along.value() == length);
        EXPECT_NEAR(position.leg.value(), 200.0, kDrawn);
    }
}

TEST(StreetIndex, PlaceAtAJunction_BelongsToTheLowestEdgeThere) {
    const Town town(R"(
            D
            |
        A---B---C
            |
            E
    )");
    const EdgeId lowest = std::min(
        {town.edge('A', 'B'), town.edge('B', 'C'), town.edge('B', 'D'), town.edge('B', 'E')});
    EXPECT_EQ(town.position('B').edge, lowest);
    EXPECT_EQ(town.position('B').leg.value(), 0.0);
}

TEST(StreetIndex, StreetThatIsNotUsable_IsPassedOver) {
    const Town town(R"(
        A---B
          1
        C---D
    )");
    std::vector<std::uint8_t> usable = all_usable(town.graph());
    for (const EdgeId closed : {town.edge('A', 'B'), town.edge('C', 'D')}) {
        usable.assign(usable.size(), 1);
        usable[closed.index()] = 0;
        const StreetIndex index(town.graph(), usable);
        const auto found = index.nearest(
            town.graph().projection().to_plane(place_at(200.0, -100.0)), Metres::of(250.0));
        ASSERT_TRUE(found);
        EXPECT_NE(found->edge, closed);
    }
}

TEST(StreetIndex, PlaceExactlyAsFarAsAllowed_IsTied) {
    const Town town("A---B");
    const StreetIndex index(town.graph(), all_usable(town.graph()));
    const PlanePoint a = town.graph().plane_points(EdgeId(0)).front();
    // To the west or to the east, whichever is outside; the leg along x is exact.
    const PlanePoint b = town.graph().plane_points(EdgeId(0)).back();
    const PlanePoint place{a.x + (a.x < b.x ? -250.0 : 250.0), a.y};
    const double leg = std::fabs(place.x - a.x);
    ASSERT_TRUE(index.nearest(place, Metres::of(leg)));
    EXPECT_FALSE(index.nearest(place, Metres::of(std::nextafter(leg, 0.0))));
}

TEST(StreetIndex, InfiniteReach_FindsTheNearestFromAnywhere) {
    const Town town("A---B");
    const StreetIndex index(town.graph(), all_usable(town.graph()));
    const auto found = index.nearest({4e6, -3e6}, Metres::infinite());
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->leg.value(), 5e6, 1000.0);
    EXPECT_FALSE(index.nearest({4e6, -3e6}, Metres::of(250.0)));
}

TEST(StreetIndex, StrayStreetAContinentAway_CostsNoMemoryAndIsFound) {
    const AsciiMap map("A---B");
    StreetPieces pieces = map.pieces();
    StreetPiece stray;
    stray.from_junction = static_cast<std::uint32_t>(pieces.junctions.size());
    stray.to_junction = stray.from_junction + 1;
    pieces.junctions.push_back(GeoPoint::of(20.0, 30.0));
    pieces.junctions.push_back(GeoPoint::of(20.001, 30.0));
    stray.points = {GeoPoint::of(20.0, 30.0), GeoPoint::of(20.001, 30.0)};
    pieces.pieces.push_back(stray);
    const Town town(map, pieces, MetresPerSecond::of(1.0));
    const StreetIndex index(town.graph(), all_usable(town.graph()));
    for (const GeoPoint& place : {GeoPoint::of(20.0005, 30.0), map.place('A')}) {
        const auto found =
            index.nearest(town.graph().projection().to_plane(place), Metres::of(250.0));
        ASSERT_TRUE(found);
        EXPECT_NEAR(found->leg.value(), 0.0, 0.01);
    }
}

/// The nearest point of any usable street by looking at all of them.
std::optional<StreetPosition> nearest_of_all(const RoadGraph& graph,
                                             const std::vector<std::uint8_t>& usable,
                                             PlanePoint place, double max_leg) {
    std::optional<StreetPosition> best;
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
        const EdgeId edge = id_at<EdgeId>(i);
        const std::span<const PlanePoint> points = graph.plane_points(edge);
        for (std::size_t k = 0; usable[i] != 0 && k + 1 < points.size(); ++k) {
            const PlanePoint side = points[k + 1] - points[k];
            const double squared = dot(side, side);
            const double share =
                squared > 0.0 ? std::clamp(dot(place - points[k], side) / squared, 0.0, 1.0) : 0.0;
            const PlanePoint foot = points[k] + side * share;
            const double leg = distance(place, foot).value();
            if (leg <= max_leg && (!best || leg < best->leg.value())) {
                const std::span<const double> metres = graph.metres_along(edge);
                best = StreetPosition{edge,
                                      Metres::of(metres[k] + (metres[k + 1] - metres[k]) * share),
                                      foot, Metres::of(leg)};
            }
        }
    }
    return best;
}

TEST(StreetIndex, RandomPlaces_GetTheNearestOfAllStreets) {
    for (std::uint64_t number = 1; number <= 500; ++number) {
        SCOPED_TRACE(::testing::Message() << "network " << number);
        Random random(number);
        const RoadGraph graph(random_streets(random), MetresPerSecond::of(1.0));
        std::vector<std::uint8_t> usable;
        for (std::size_t i = 0; i < graph.edge_count(); ++i) {
            usable.push_back(random.chance(0.8) ? 1 : 0);
        }
        const StreetIndex index(graph, usable);
        for (int i = 0; i < 60; ++i) {
            const double far = random.chance(0.2) ? 3000.0 : 500.0;
            const PlanePoint origin = graph.plane_points(EdgeId(0)).front();
            const PlanePoint place =
                origin + PlanePoint{random.between(-far, far), random.between(-far, far)};
            const double max_leg = random.chance(0.2) ? 2000.0 : random.between(0.0, 250.0);
            const auto expected = nearest_of_all(graph, usable, place, max_leg);
            const auto found = index.nearest(place, Metres::of(max_leg));
            ASSERT_EQ(found.has_value(), expected.has_value());
            if (!found) {
                continue;
            }
            EXPECT_NEAR(found->leg.value(), expected->leg.value(), 1e-9);
            EXPECT_NEAR(distance(found->point, place).value(), found->leg.value(), 1e-9);
            EXPECT_NE(usable[found->edge.index()], 0);
            const PlanePoint on_edge = graph.plane_point_at(found->edge, found->along);
            EXPECT_NEAR(distance(on_edge, found->point).value(), 0.0, 1e-9);
            // Of equally near ones the lowest edge.
            EXPECT_TRUE(found->edge <= expected->edge ||
                        found->leg.value() < expected->leg.value());
            const StreetPosition again = StreetIndex::nearest_on_edge(graph, found->edge, place);
            EXPECT_NEAR(again.leg.value(), found->leg.value(), 1e-9);
        }
        if (HasFailure()) {
            return;
        }
    }
}

TEST(StreetIndex, EdgesInABox_AreThoseWithASegmentWhoseBoxMeetsIt) {
    for (std::uint64_t number = 1; number <= 200; ++number) {
        Random random(number);
        const RoadGraph graph(random_streets(random), MetresPerSecond::of(1.0));
        const StreetIndex index(graph, all_usable(graph));
        const PlanePoint origin = graph.plane_points(EdgeId(0)).front();
        PlaneBox box;
        for (int corner = 0; corner < 2; ++corner) {
            box.include(origin +
                        PlanePoint{random.between(-600.0, 600.0), random.between(-600.0, 600.0)});
        }
        std::vector<EdgeId> expected;
        for (std::size_t i = 0; i < graph.edge_count(); ++i) {
            const std::span<const PlanePoint> points = graph.plane_points(id_at<EdgeId>(i));
            for (std::size_t k = 0; k + 1 < points.size(); ++k) {
                PlaneBox segment;
                segment.include(points[k]);
                segment.include(points[k + 1]);
                if (segment.intersects(box) &&
                    (expected.empty() || expected.back() != id_at<EdgeId>(i))) {
                    expected.push_back(id_at<EdgeId>(i));
                }
            }
        }
        std::vector<EdgeId> visited;
        index.visit_edges(box, [&](EdgeId edge) { visited.push_back(edge); });
        // A long slanting segment may have a box that meets while its line stays in other cells.
        EXPECT_TRUE(std::includes(expected.begin(), expected.end(), visited.begin(), visited.end()))
            << "network " << number;
        for (const EdgeId edge : expected) {
            const std::span<const PlanePoint> points = graph.plane_points(edge);
            const bool has_point_inside = std::any_of(
                points.begin(), points.end(), [&](PlanePoint p) { return box.contains(p); });
            if (has_point_inside) {
                EXPECT_TRUE(std::binary_search(visited.begin(), visited.end(), edge))
                    << "network " << number;
            }
        }
    }
}

}  // namespace
}  // namespace cercania::testing
