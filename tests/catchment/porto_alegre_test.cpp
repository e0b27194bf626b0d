#include <filesystem>
#include <memory>

#include <gtest/gtest.h>

#include "core/catchment/catchment_polygon.h"
#include "core/geometry/polygon_operations.h"
#include "tests/support/catchment_networks.h"
#include "tests/support/catchment_oracle.h"
#include "tests/support/folders/folders.h"

namespace cercania {
namespace {

using testing::all_usable;
using testing::CatchmentOracle;
using testing::compare_with_oracle;
using testing::FacilityEntry;
using testing::reached_from;

const std::filesystem::path kStreets =
    shared_folder() / "cases" / "porto_alegre_walk_edges.geojson.gz";

/// Every 521st edge, which is as good as at random, a third of the way along.
std::vector<FacilityEntry> spread_facilities(const RoadGraph& graph, std::size_t count) {
    std::vector<FacilityEntry> result;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto edge = static_cast<std::uint32_t>((i * 521U + 77U) % graph.edge_count());
        result.push_back({edge, graph.edge(EdgeId(edge)).length.value() / 3.0});
    }
    return result;
}

TEST(PortoAlegre, Catchments_AreValidAndExactlyTheServedGround) {
    if (!std::filesystem::exists(kStreets)) {
        GTEST_SKIP() << "needs " << kStreets;
    }
    const auto graph = testing::read_line_network(kStreets);
    const auto usable = all_usable(*graph);
    const CatchmentOracle oracle(*graph, usable);
    Diagnostics diagnostics;
    CatchmentPolygons polygons(StreetCells::build(*graph, usable, {}, diagnostics));
    EXPECT_TRUE(diagnostics.empty());
    const PolygonOperations operations;
    const auto facilities = spread_facilities(*graph, 50);
    for (const double limit : {300.0, 800.0, 1200.0}) {
        SCOPED_TRACE(limit);
        const ReachedStreets joint = reached_from(graph, facilities, limit);
        const auto polygon = polygons.polygon(joint, limit, 1.0);
        EXPECT_EQ(operations.invalidity(polygon), std::nullopt);
        const auto sample = compare_with_oracle(polygon, oracle, {joint, limit}, 20000, 1);
        EXPECT_EQ(sample.wrong, 0U) << sample.first_wrong;
        EXPECT_GT(sample.inside, 2000U);
    }
    for (const FacilityEntry& facility : facilities) {
        const ReachedStreets reached = reached_from(graph, std::span(&facility, 1), 900);
        const auto polygon = polygons.polygon(reached, 900, 1.0);
        EXPECT_EQ(operations.invalidity(polygon), std::nullopt);
        const auto sample = compare_with_oracle(polygon, oracle, {reached, 900}, 1000, 2);
        EXPECT_EQ(sample.wrong, 0U) << sample.first_wrong;
    }
    EXPECT_EQ(polygons.repaired_count(), 0U);
}

}  // namespace
}  // namespace cercania
