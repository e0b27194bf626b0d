#include "core/geo/local_projection.h"

#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "core/geo/ellipsoid.h"

namespace cercania {
namespace {

TEST(LocalProjection, ThereAndBack_IsTheSamePlaceToAMicrometre) {
    const LocalProjection projection(GeoPoint::of(-74.08, 4.6));
    for (double longitude = -74.6; longitude < -73.5; longitude += 0.1) {
        for (double latitude = 4.1; latitude < 5.2; latitude += 0.1) {
            const GeoPoint place = GeoPoint::of(longitude, latitude);
            const GeoPoint back = projection.to_geo(projection.to_plane(place));
            EXPECT_LT(ground_distance(place, back).value(), 1e-6);
        }
    }
}

TEST(LocalProjection, Lengths_AreTrueToThirtyMillionthsWithinFiftyKilometres) {
    // Scale of a transverse Mercator at x = 50 km: 1 + x^2 / (2 R^2) = 1 + 3.1e-5 (Snyder 1987,
    // p. 61, equation 8-11).
    const LocalProjection projection(GeoPoint::of(-74.1, 4.6));
    const GeoPoint a = GeoPoint::of(-73.65, 4.6);
    const GeoPoint b = GeoPoint::of(-73.64, 4.61);
    const double true_length = ground_distance(a, b).value();
    const double plane_length = distance(projection.to_plane(a), projection.to_plane(b)).value();
    EXPECT_GT(plane_length, true_length);
    EXPECT_LT(plane_length, true_length * (1.0 + 3.2e-5));
}

TEST(LocalProjection, Centre_IsRoundedSoThatLastDigitsDoNotMoveIt) {
    const LocalProjection projection(GeoPoint::of(-74.0812, 4.6399));
    EXPECT_EQ(projection.centre(), GeoPoint::of(-74.1, 4.6));
    const PlanePoint origin = projection.to_plane(GeoPoint::of(-74.1, 4.6));
    EXPECT_NEAR(origin.x, 0.0, 1e-9);
    EXPECT_NEAR(origin.y, 0.0, 1e-9);
}

TEST(LocalProjection, EastAndNorth_ArePositive) {
    const LocalProjection projection(GeoPoint::of(-51.2, -30.0));
    const PlanePoint point = projection.to_plane(GeoPoint::of(-51.19, -29.99));
    // A hundredth of a degree at 30° S: 1,113.2 m * cos 30° = 964 m east, 1,108.5 m north.
    EXPECT_NEAR(point.x, 965.0, 2.0);
    EXPECT_NEAR(point.y, 1108.5, 2.0);
}

TEST(LocalProjection, StudyOverTheAntimeridian_IsInOnePiece) {
    const LocalProjection projection(GeoPoint::of(180.0, -17.0));
    const PlanePoint west = projection.to_plane(GeoPoint::of(179.99, -17.0));
    const PlanePoint east = projection.to_plane(GeoPoint::of(-179.99, -17.0));
    EXPECT_NEAR(distance(west, east).value(),
                ground_distance(GeoPoint::of(179.99, -17.0), GeoPoint::of(-179.99, -17.0)).value(),
                0.01);
}

TEST(LocalProjection, ManyThreads_GetWhatOneGets) {
    const LocalProjection projection(GeoPoint::of(-74.1, 4.6));
    std::vector<GeoPoint> places;
    for (int i = 0; i < 2000; ++i) {
        places.push_back(GeoPoint::of(-74.2 + 0.0001 * i, 4.5 + 0.0001 * i));
    }
    const std::vector<PlanePoint> expected = projection.to_plane(places);
    std::vector<std::vector<PlanePoint>> found(4);
    {
        std::vector<std::jthread> threads;
        for (auto& result : found) {
            threads.emplace_back([&] { result = projection.to_plane(places); });
        }
    }
    for (const auto& result : found) {
        EXPECT_EQ(result, expected);
    }
}

}  // namespace
}  // namespace cercania
