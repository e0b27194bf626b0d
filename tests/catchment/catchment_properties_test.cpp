#include <algorithm>

#include <gtest/gtest.h>

#include "core/catchment/catchment_polygon.h"
#include "core/catchment/frontage_buffer.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_locator.h"
#include "core/geometry/polygon_operations.h"
#include "tests/support/catchment_networks.h"
#include "tests/support/catchment_oracle.h"

namespace cercania {
namespace {

using testing::all_usable;
using testing::CatchmentOracle;
using testing::CatchmentSample;
using testing::compare_with_oracle;
using testing::distance_to_rings;
using testing::random_network;
using testing::RandomNetwork;
using testing::reached_from;

constexpr std::uint64_t kNetworks = 250;

double area(const PlaneMultiPolygon& polygon) {
    return area_of(polygon).value();
}

double outline_length(const PlaneMultiPolygon& polygon) {
    double length = 0.0;
    for (const PlanePolygon& part : polygon) {
        for (const PlaneRing& ring : part.rings) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                length += norm(ring[i + 1] - ring[i]);
            }
        }
    }
    return length;
}

/// A random network with everything a property needs.
struct Scene {
    explicit Scene(std::uint64_t seed)
        : network(random_network(seed)),
          usable(all_usable(*network.graph)),
          oracle(*network.graph, usable),
          polygons(StreetCells::build(*network.graph, usable, {}, diagnostics)),
          limit(40.0 + 37.0 * static_cast<double>(seed % 9)) {}

    ReachedStreets reached(double at_limit) const {
        return reached_from(network.graph, network.facilities, at_limit);
    }
    PlaneMultiPolygon joint(double at_limit) {
        return polygons.polygon(reached(at_limit), at_limit, 1.0);
    }
    PlaneMultiPolygon single(std::size_t facility) {
        const auto one = std::span(network.facilities).subspan(facility, 1);
        return polygons.polygon(reached_from(network.graph, one, limit), limit, 1.0);
    }
    PlaneMultiPolygon nearest(std::size_t facility) {
        return polygons.polygon(reached(limit), limit, 1.0, static_cast<std::uint32_t>(facility));
    }

    RandomNetwork network;
    std::vector<std::uint8_t> usable;
    CatchmentOracle oracle;
    Diagnostics diagnostics;
    CatchmentPolygons polygons;
    double limit;
    PolygonOperations operations;
};

template <class Check>
void on_random_networks(const Check& check) {
    for (std::uint64_t seed = 1; seed <= kNetworks; ++seed) {
        SCOPED_TRACE(::testing::Message() << "network " << seed);
        Scene scene(seed);
        check(scene, seed);
    }
}

TEST(CatchmentProperties, RandomNetworks_PolygonIsExactlyTheServedGround) {
    std::size_t inside = 0;
    on_random_networks([&](Scene& scene, std::uint64_t seed) {
        const ReachedStreets reached = scene.reached(scene.limit);
        const auto polygon = scene.polygons.polygon(reached, scene.limit, 1.0);
        const CatchmentSample sample =
            compare_with_oracle(polygon, scene.oracle, {reached, scene.limit}, 600, seed);
        EXPECT_EQ(sample.wrong, 0U) << sample.first_wrong;
        inside += sample.inside;
    });
    EXPECT_GT(inside, 100 * kNetworks);  // the samples do see polygons
}

TEST(CatchmentProperties, RandomNetworksInSeconds_PolygonIsExactlyTheServedGround) {
    on_random_networks([&](Scene& scene, std::uint64_t seed) {
        // Streets at 1 s a metre, access legs at 1.6 s a metre.
        const ReachedStreets reached = scene.reached(scene.limit);
        const auto polygon = scene.polygons.polygon(reached, scene.limit, 1.6);
        const CatchmentSample sample =
            compare_with_oracle(polygon, scene.oracle, {reached, scene.limit, 1.6}, 300, seed);
        EXPECT_EQ(sample.wrong, 0U) << sample.first_wrong;
    });
}

TEST(CatchmentProperties, RandomNetworks_PolygonsAreValidAndHoldGround) {
    on_random_networks([](Scene& scene, std::uint64_t) {
        const auto polygon = scene.joint(scene.limit);
        EXPECT_EQ(scene.operations.invalidity(polygon), std::nullopt);
        EXPECT_GT(area(polygon), 0.0);
        EXPECT_EQ(scene.polygons.repaired_count(), 0U);
    });
}

TEST(CatchmentProperties, RandomNetworks_ReachedStreetsLieInside) {
    on_random_networks([](Scene& scene, std::uint64_t) {
        const ReachedStreets reached = scene.reached(scene.limit);
        const auto polygon = scene.polygons.polygon(reached, scene.limit, 1.0);
        const PolygonLocator locator(polygon);
        for (const ReachedStretch& stretch : reached) {
            for (const double fraction : {0.0, 0.3, 0.7, 1.0}) {
                const double along = stretch.from_m + (stretch.to_m - stretch.from_m) * fraction;
                const PlanePoint p =
                    scene.network.graph->plane_point_at(stretch.edge, Metres::of(along));
                // A stretch of no length holds no ground; the end of a stretch is on the ring.
                EXPECT_TRUE(stretch.to_m - stretch.from_m < 0.01 || locator.contains(p) ||
                            distance_to_rings(polygon, p) < 0.01)
                    << "edge " << stretch.edge.value() << " at " << along;
            }
        }
    });
}

TEST(CatchmentProperties, LargerLimit_ContainsTheSmaller) {
    on_random_networks([](Scene& scene, std::uint64_t) {
        const auto small = scene.joint(scene.limit);
        const auto large = scene.joint(scene.limit + 40.0);
        // Arcs of different radii are cut into different chords, which stray 0.1 m at most.
        EXPECT_LE(area(scene.operations.difference(small, large)), 0.01 * outline_length(small));
    });
}

TEST(CatchmentProperties, JointCatchment_IsTheUnionOfTheSingleOnes) {
    on_random_networks([](Scene& scene, std::uint64_t) {
        PlaneMultiPolygon all;
        for (std::size_t f = 0; f < scene.network.facilities.size(); ++f) {
            for (PlanePolygon& part : scene.single(f)) {
                all.push_back(std::move(part));
            }
        }
        const auto united = scene.operations.united(std::span<const PlanePolygon>(all));
        const auto joint = scene.joint(scene.limit);
        const double allowed = 0.01 * outline_length(joint);
        EXPECT_LE(area(scene.operations.difference(joint, united)), allowed);
        EXPECT_LE(area(scene.operations.difference(united, joint)), allowed);
    });
}

TEST(CatchmentProperties, NearestCatchments_ShareTheJointOneWithoutOverlap) {
    on_random_networks([](Scene& scene, std::uint64_t) {
        std::vector<PlaneMultiPolygon> each;
        double sum = 0.0;
        for (std::size_t f = 0; f < scene.network.facilities.size(); ++f) {
            each.push_back(scene.nearest(f));
            sum += area(each.back());
        }
        for (std::size_t f = 0; f < each.size(); ++f) {
            for (std::size_t g = f + 1; g < each.size(); ++g) {
                EXPECT_LE(area(scene.operations.intersection(each[f], each[g])), 0.1);
            }
        }
        const auto joint = scene.joint(scene.limit);
        EXPECT_NEAR(sum, area(joint), 0.1 + 0.001 * outline_length(joint));
    });
}

TEST(CatchmentProperties, NearestCatchment_IsExactlyWhatTheOracleGivesTheFacility) {
    on_random_networks([](Scene& scene, std::uint64_t seed) {
        const ReachedStreets reached = scene.reached(scene.limit);
        const auto facility = static_cast<std::uint32_t>(seed % scene.network.facilities.size());
        const auto polygon = scene.nearest(facility);
        const CatchmentSample sample = compare_with_oracle(
            polygon, scene.oracle, {reached, scene.limit, 1.0, 50.0, facility}, 300, seed);
        EXPECT_EQ(sample.wrong, 0U) << sample.first_wrong;
    });
}

TEST(CatchmentProperties, PlainBuffer_ContainsTheCells) {
    on_random_networks([](Scene& scene, std::uint64_t) {
        const auto cells = scene.joint(scene.limit);
        const auto buffer = frontage_buffer(*scene.network.graph, scene.reached(scene.limit),
                                            scene.limit, 1.0, Metres::of(50), scene.operations);
        EXPECT_GE(area(buffer), area(cells) - 0.02 * outline_length(cells));
        // The buffer's circles are polygons of 64 corners, up to 0.06 m inside the true ones.
        EXPECT_LE(area(scene.operations.difference(cells, buffer)), 0.06 * outline_length(cells));
    });
}

}  // namespace
}  // namespace cercania
