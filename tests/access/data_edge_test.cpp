#include "core/access/data_edge.h"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/access/drawn_demand.h"

namespace cercania {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using namespace cercania::testing;

/// Distances are right to within three cells of 250 / 8 m.
constexpr double kTolerance = 3.0 * 250.0 / 8.0;

/// Streets every 200 m over 4 x 4 km from (0, 0) to (4000, -4000), without those that enter the
/// square of `hole` metres around the middle, (2000, -2000).
std::shared_ptr<const RoadGraph> city_with_hole(double hole) {
    constexpr int kStreets = 21;
    StreetPieces pieces;
    for (int row = 0; row < kStreets; ++row) {
        for (int column = 0; column < kStreets; ++column) {
            pieces.junctions.push_back(place_at(column * 200.0, row * -200.0));
        }
    }
    const auto in_hole = [hole](double x, double y) {
        return std::abs(x - 2000.0) < hole / 2.0 && std::abs(y + 2000.0) < hole / 2.0;
    };
    const auto add = [&](int column, int row, int next_column, int next_row) {
        const double x = (column + next_column) * 100.0;
        const double y = (row + next_row) * -100.0;
        if (next_column == kStreets || next_row == kStreets || in_hole(x, y)) {
            return;
        }
        const auto from = static_cast<std::uint32_t>(row * kStreets + column);
        const auto to = static_cast<std::uint32_t>(next_row * kStreets + next_column);
        StreetPiece piece;
        piece.points = {pieces.junctions[from], pieces.junctions[to]};
        piece.from_junction = from;
        piece.to_junction = to;
        pieces.pieces.push_back(piece);
    };
    for (int row = 0; row < kStreets; ++row) {
        for (int column = 0; column < kStreets; ++column) {
            add(column, row, column + 1, row);
            add(column, row, column, row + 1);
        }
    }
    return std::make_shared<const RoadGraph>(std::move(pieces), MetresPerSecond::of(1.0));
}

DataEdge edge_of(const RoadGraph& graph, const std::vector<DemandPlace>& places = {}) {
    const std::vector<std::uint8_t> usable(graph.edge_count(), 1);
    return DataEdge(graph, usable, places, {});
}

PlanePoint at(const RoadGraph& graph, double x, double y) {
    return graph.projection().to_plane(place_at(x, y));
}

DemandPlace people_at(const RoadGraph& graph, double x, double y, double people) {
    DemandPlace place;
    place.point = at(graph, x, y);
    place.people = people;
    return place;
}

TEST(DataEdge, FullGrid_EndsAtItsOutermostStreets) {
    const auto graph = city_with_hole(0.0);
    const DataEdge edge = edge_of(*graph);
    EXPECT_THAT(edge.holes(), IsEmpty()) << "blocks of 200 m are no holes";
    EXPECT_NEAR(edge.distance_to(at(*graph, 2000, -2000)).value(), 2000.0, kTolerance);
    EXPECT_NEAR(edge.distance_to(at(*graph, 700, -2000)).value(), 700.0, kTolerance);
    EXPECT_NEAR(edge.distance_to(at(*graph, 0, -2000)).value(), 0.0, kTolerance);
    EXPECT_EQ(edge.distance_to(at(*graph, -400, -2000)).value(), 0.0);
    EXPECT_EQ(edge.distance_to(at(*graph, 1e6, 1e6)).value(), 0.0);
    EXPECT_TRUE(edge.is_near(at(*graph, 700, -2000), Metres::of(800.0)));
    EXPECT_FALSE(edge.is_near(at(*graph, 2000, -2000), Metres::of(800.0)));
}

TEST(DataEdge, InhabitedHole_IsMissingData) {
    // Streets are missing within 800 m of the middle, where 150 people live.
    const auto graph = city_with_hole(1600.0);
    const DataEdge edge = edge_of(*graph, {people_at(*graph, 2000, -2000, 150.0)});
    ASSERT_EQ(edge.holes().size(), 1u);
    EXPECT_TRUE(edge.holes()[0].missing_data);
    EXPECT_EQ(edge.holes()[0].people, 150.0);
    EXPECT_NEAR(edge.holes()[0].radius.value(), 800.0, kTolerance);
    EXPECT_EQ(edge.distance_to(at(*graph, 2000, -2000)).value(), 0.0);
    // The hole's western rim is at x 1200: 400 m to the west of it is 400 m from the edge.
    EXPECT_NEAR(edge.distance_to(at(*graph, 800, -2000)).value(), 400.0, kTolerance);
    Diagnostics diagnostics;
    edge.report(graph->projection(), diagnostics);
    ASSERT_EQ(diagnostics.count("hole_in_network"), 1u);
    EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("150 people live"));
}

TEST(DataEdge, ParkWhereNobodyLives_IsNoEdge) {
    const auto graph = city_with_hole(1600.0);
    const DataEdge edge = edge_of(*graph, {people_at(*graph, 1000, -1000, 150.0)});
    ASSERT_EQ(edge.holes().size(), 1u);
    EXPECT_FALSE(edge.holes()[0].missing_data);
    EXPECT_NEAR(edge.distance_to(at(*graph, 800, -2000)).value(), 800.0, kTolerance);
    Diagnostics diagnostics;
    edge.report(graph->projection(), diagnostics);
    EXPECT_TRUE(diagnostics.empty());
}

TEST(DataEdge, VeryLargeEmptyHole_IsMissingData) {
    // A square of 3.6 km without streets, its core (2 * 1550 m wide) some 9.6 km2; a threshold of
    // 5 km2 takes it, the default of 10 km2 does not.
    const auto graph = city_with_hole(3600.0);
    const std::vector<std::uint8_t> usable(graph->edge_count(), 1);
    DataEdgeOptions options;
    EXPECT_FALSE(DataEdge(*graph, usable, {}, options).holes()[0].missing_data);
    options.min_empty_hole = SquareMetres::of(5e6);
    EXPECT_TRUE(DataEdge(*graph, usable, {}, options).holes()[0].missing_data);
}

TEST(DataEdge, PeopleOutside_AreReported) {
    const auto graph = city_with_hole(0.0);
    const DataEdge edge =
        edge_of(*graph, {people_at(*graph, -1000, -2000, 40.0), people_at(*graph, 9e5, 9e5, 2.0),
                         people_at(*graph, 500, -500, 9.0)});
    EXPECT_EQ(edge.people_outside(), 42.0);
    Diagnostics diagnostics;
    edge.report(graph->projection(), diagnostics);
    EXPECT_EQ(diagnostics.count("people_off_network"), 1u);
}

TEST(DataEdge, UnusableStreets_DoNotCover) {
    const auto graph = city_with_hole(0.0);
    // Only the streets up to x = 2000 may be walked.
    std::vector<std::uint8_t> usable;
    for (std::size_t i = 0; i < graph->edge_count(); ++i) {
        const auto points = graph->plane_points(id_at<EdgeId>(i));
        usable.push_back(std::max(points[0].x, points[1].x) < 2001.0 ? 1 : 0);
    }
    const DataEdge edge(*graph, usable, {}, {});
    EXPECT_NEAR(edge.distance_to(at(*graph, 1500, -2000)).value(), 500.0, kTolerance);
    EXPECT_EQ(edge.distance_to(at(*graph, 3000, -2000)).value(), 0.0);
}

TEST(MarkDataEdge, PlaceWithoutStreet_IsOffDataOnlyWhereStreetsAreMissing) {
    // One city misses streets where people live, the other has a park with a lonely house.
    const auto graph = city_with_hole(1600.0);
    for (const double people : {150.0, 2.0}) {
        const std::vector<DemandPlace> places = {people_at(*graph, 2000, -2000, people),
                                                 people_at(*graph, -1000, -2000, 1.0),
                                                 people_at(*graph, 800, -2000, 1.0)};
        std::vector<PlaceAccess> access = {not_snapped(), not_snapped(), reached(100)};
        mark_data_edge(edge_of(*graph, places), places, Metres::of(600.0), access);
        EXPECT_EQ(access[0].off_data, people == 150.0);
        EXPECT_EQ(access[0].near_data_edge, people == 150.0);
        EXPECT_TRUE(access[1].off_data) << "outside";
        EXPECT_FALSE(access[2].off_data);
        EXPECT_EQ(access[2].near_data_edge, people == 150.0) << "400 m from the hole";
    }
}

TEST(NearDataEdge, Places_GetOneFlagEach) {
    const auto graph = city_with_hole(0.0);
    const std::vector<DemandPlace> places = {people_at(*graph, 100, -2000, 1.0),
                                             people_at(*graph, 2000, -2000, 1.0)};
    const auto flags = near_data_edge(edge_of(*graph, places), places, Metres::of(800.0));
    EXPECT_THAT(flags, ::testing::ElementsAre(1, 0));
}

}  // namespace
}  // namespace cercania
