#include "core/catchment/street_cells.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_operations.h"
#include "tests/support/catchment_networks.h"

namespace cercania {
namespace {

using testing::all_usable;
using testing::random_network;
using testing::StreetSketch;

StreetCells cells_of(const RoadGraph& graph) {
    Diagnostics diagnostics;
    StreetCells cells = StreetCells::build(graph, all_usable(graph), {}, diagnostics);
    EXPECT_TRUE(diagnostics.empty());
    return cells;
}

double face_area(const StreetCells& cells, std::uint32_t face) {
    return 0.5 * twice_signed_area(cells.outline(face));
}

TEST(StreetCells, SingleStreet_HasTwoStripsAndTwoHalfDiscs) {
    const auto graph = StreetSketch().street({{0, 0}, {200, 0}}).graph();
    const StreetCells cells = cells_of(*graph);
    ASSERT_EQ(cells.piece_count(), 1U);
    ASSERT_EQ(cells.face_count(), 4U);
    // A strip is 200 m by 50 m; a half disc of 50 m holds 1250 pi = 3927 m2, less up to
    // 2/3 x 0.1 m x 157 m that its chords cut off.
    EXPECT_NEAR(face_area(cells, 0), 10000.0, 1.0);
    EXPECT_NEAR(face_area(cells, 1), 10000.0, 1.0);
    EXPECT_NEAR(face_area(cells, 2), 1250.0 * std::acos(-1.0), 11.0);
    EXPECT_NEAR(face_area(cells, 3), 1250.0 * std::acos(-1.0), 11.0);
}

TEST(StreetCells, RightAngle_SharesTheInsideAlongTheBisector) {
    const auto graph = StreetSketch().street({{100, 0}, {0, 0}, {0, 100}}).graph();
    const StreetCells cells = cells_of(*graph);
    ASSERT_EQ(cells.piece_count(), 2U);
    // 4 sides, wedges at both ends and on the outside of the bend.
    ASSERT_EQ(cells.face_count(), 7U);
    double sides = 0.0;
    for (std::uint32_t face = 0; face < 4; ++face) {
        sides += face_area(cells, face);
    }
    // Outer strips 100 x 50 each; inner ones lose the triangle under the bisector, 50 x 50 / 2.
    EXPECT_NEAR(sides, 2 * 5000.0 + 2 * (5000.0 - 1250.0), 2.0);
}

TEST(StreetCells, CrossingStreets_AreSplitInThePlaneOnly) {
    const auto graph =
        StreetSketch().street({{-100, 0}, {100, 0}}).street({{0, -100}, {0, 100}}).graph();
    EXPECT_EQ(cells_of(*graph).piece_count(), 4U);
}

TEST(StreetCells, DuplicateAndOverlappingStreets_BecomeOnePieceWithAllOwners) {
    const auto graph = StreetSketch()
                           .street({{0, 0}, {100, 0}})
                           .street({{100, 0}, {0, 0}})
                           .street({{50, 0}, {150, 0}})
                           .graph();
    const StreetCells cells = cells_of(*graph);
    // 0-50 and 50-100 of two owners, the latter of a third too, and 100-150.
    EXPECT_EQ(cells.piece_count(), 3U);
    EXPECT_EQ(cells.tables().owners.size(), 2U + 3U + 1U);
}

TEST(StreetCells, UnusableEdge_HasNoCells) {
    const auto graph =
        StreetSketch().street({{0, 0}, {100, 0}}).street({{100, 0}, {200, 0}}).graph();
    Diagnostics diagnostics;
    const std::vector<std::uint8_t> usable = {1, 0};
    EXPECT_EQ(StreetCells::build(*graph, usable, {}, diagnostics).piece_count(), 1U);
}

TEST(StreetCells, NothingUsable_HasNoFaces) {
    const auto graph = StreetSketch().street({{0, 0}, {100, 0}}).graph();
    Diagnostics diagnostics;
    const std::vector<std::uint8_t> usable = {0};
    EXPECT_EQ(StreetCells::build(*graph, usable, {}, diagnostics).face_count(), 0U);
}

TEST(StreetCells, RandomNetworks_TileTheGroundWithinTheFrontage) {
    const PolygonOperations operations;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto network = random_network(seed);
        const StreetCells cells = cells_of(*network.graph);
        double sum = 0.0;
        std::vector<PlaneLine> lines;
        for (std::uint32_t face = 0; face < cells.face_count(); ++face) {
            const double area = face_area(cells, face);
            EXPECT_GE(area, -0.01) << "face " << face << " of network " << seed;
            sum += area;
        }
        for (std::uint32_t edge = 0; edge < network.graph->edge_count(); ++edge) {
            const auto points = network.graph->plane_points(EdgeId(edge));
            lines.emplace_back(points.begin(), points.end());
        }
        // Without gap or overlap the cells are the buffer of the streets; chords on both sides cut
        // off at most 0.1 m of its outline, which holds less than a tenth of a metre for each of
        // its metres, so 0.3 % of these networks' areas is generous.
        const double buffer = area_of(operations.buffer(lines, Metres::of(50), 32)).value();
        EXPECT_NEAR(sum, buffer, 0.003 * buffer) << "network " << seed;
    }
}

TEST(StreetCells, TablesOfAFile_AreRefusedWhenDamaged) {
    const auto graph = StreetSketch().street({{0, 0}, {100, 0}, {100, 100}}).graph();
    const StreetCells cells = cells_of(*graph);
    EXPECT_EQ(StreetCells::from_tables(cells.tables(), 1).face_count(), cells.face_count());
    EXPECT_THROW(StreetCells::from_tables(cells.tables(), 2), Error);
    StreetCellTables damaged = cells.tables();
    damaged.uses.back() = 4711;
    EXPECT_THROW(StreetCells::from_tables(damaged, 1), Error);
    damaged = cells.tables();
    damaged.border_vertices.pop_back();
    EXPECT_THROW(StreetCells::from_tables(damaged, 1), Error);
}

}  // namespace
}  // namespace cercania
