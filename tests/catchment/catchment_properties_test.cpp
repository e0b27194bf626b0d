#include <gtest/gtest.h>

#include "core/catchment/catchment_polygon.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_operations.h"
#include "tests/support/catchment_networks.h"
#include "tests/support/catchment_oracle.h"

namespace cercania {
namespace {

using testing::all_usable;
using testing::CatchmentOracle;
using testing::CatchmentQuestion;
using testing::CatchmentSample;
using testing::compare_with_oracle;
using testing::random_network;
using testing::RandomNetwork;
using testing::reached_from;

constexpr std::uint64_t kNetworks = 250;

/// A random network with everything a property needs.
struct Scene {
    explicit Scene(std::uint64_t seed)
        : network(random_network(seed)),
          usable(all_usable(*network.graph)),
          oracle(*network.graph, usable),
          polygons(StreetCells::build(*network.graph, usable, {}, diagnostics)),
          limit(40.0 + 37.0 * static_cast<double>(seed % 9)) {}

    PlaneMultiPolygon joint(double at_limit) {
        return polygons.polygon(reached_from(network.graph, network.facilities, at_limit), at_limit,
                                1.0);
    }
    PlaneMultiPolygon single(std::size_t facility) {
        const auto one = std::span(network.facilities).subspan(facility, 1);
        return polygons.polygon(reached_from(network.graph, one, limit), limit, 1.0);
    }

    RandomNetwork network;
    std::vector<std::uint8_t> usable;
    CatchmentOracle oracle;
    Diagnostics diagnostics;
    CatchmentPolygons polygons;
    double limit;
};

TEST(CatchmentProperties, RandomNetworks_PolygonIsExactlyTheServedGround) {
    std::size_t inside = 0;
    for (std::uint64_t seed = 1; seed <= kNetworks; ++seed) {
        Scene scene(seed);
        const auto reached =
            reached_from(scene.network.graph, scene.network.facilities, scene.limit);
        const auto polygon = scene.polygons.polygon(reached, scene.limit, 1.0);
        const CatchmentSample sample =
            compare_with_oracle(polygon, scene.oracle, {reached, scene.limit}, 600, seed);
        EXPECT_EQ(sample.wrong, 0U) << "network " << seed << ": " << sample.first_wrong;
        inside += sample.inside;
    }
    EXPECT_GT(inside, 100 * kNetworks);  // the samples do see polygons
}

TEST(CatchmentProperties, RandomNetworks_PolygonsAreValidAndHoldGround) {
    const PolygonOperations operations;
    for (std::uint64_t seed = 1; seed <= kNetworks; ++seed) {
        Scene scene(seed);
        const auto polygon = scene.joint(scene.limit);
        EXPECT_EQ(operations.invalidity(polygon), std::nullopt) << "network " << seed;
        EXPECT_GT(area_of(polygon).value(), 0.0) << "network " << seed;
        EXPECT_EQ(scene.polygons.repaired_count(), 0U) << "network " << seed;
    }
}

}  // namespace
}  // namespace cercania
