#include "core/geo/ellipsoid.h"

#include <cmath>
#include <random>

#include <geodesic.h>
#include <gtest/gtest.h>

namespace cercania {
namespace {

/// The geodesic of Karney (2013), good to nanometres.
double geodesic(const GeoPoint& from, const GeoPoint& to) {
    geod_geodesic ellipsoid;
    geod_init(&ellipsoid, 6378137.0, 1.0 / 298.257223563);
    double length = 0.0;
    geod_inverse(&ellipsoid, from.latitude.value(), from.longitude.value(), to.latitude.value(),
                 to.longitude.value(), &length, nullptr, nullptr);
    return length;
}

/// The place `metres` away from `from` in a direction.
GeoPoint away(const GeoPoint& from, double azimuth, double metres) {
    geod_geodesic ellipsoid;
    geod_init(&ellipsoid, 6378137.0, 1.0 / 298.257223563);
    double latitude = 0.0;
    double longitude = 0.0;
    geod_direct(&ellipsoid, from.latitude.value(), from.longitude.value(), azimuth, metres,
                &latitude, &longitude, nullptr);
    return GeoPoint::of(longitude, latitude);
}

void expect_within_one_in_ten_million(const GeoPoint& from, const GeoPoint& to) {
    const double exact = geodesic(from, to);
    // Below a decimetre the last digits of the coordinates themselves weigh more: 1e-9 m.
    ASSERT_NEAR(ground_distance(from, to).value(), exact, 1e-7 * exact + 1e-8)
        << from.longitude.value() << ' ' << from.latitude.value() << " to " << to.longitude.value()
        << ' ' << to.latitude.value();
}

TEST(GroundDistance, AnywhereAndAnyLength_IsTheGeodesic) {
    std::mt19937_64 random(1);
    const auto between = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random() >> 11U) * 0x1p-53;
    };
    for (int i = 0; i < 100000; ++i) {
        const GeoPoint from = GeoPoint::of(between(-180.0, 180.0), between(-89.99, 89.99));
        const double metres = std::pow(10.0, between(-1.0, 4.5));
        expect_within_one_in_ten_million(from, away(from, between(0.0, 360.0), metres));
    }
}

TEST(GroundDistance, EastWestAtTheLongestOfTheShortFormula_IsTheGeodesic) {
    // The mid-latitude formula errs most in this direction, and the more the nearer the pole.
    for (double latitude = -89.5; latitude < 90.0; latitude += 0.5) {
        const GeoPoint from = GeoPoint::of(-74.0, latitude);
        for (const double metres : {500.0, 2000.0, 4990.0}) {
            expect_within_one_in_ten_million(from, away(from, 90.0, metres));
        }
    }
}

TEST(GroundDistance, OverTheAntimeridian_IsShort) {
    expect_within_one_in_ten_million(GeoPoint::of(179.999, -17.0), GeoPoint::of(-179.999, -17.001));
    EXPECT_LT(ground_distance(GeoPoint::of(180.0, 10.0), GeoPoint::of(-180.0, 10.0)).value(), 1e-6);
}

TEST(GroundDistance, AtThePoles_IsTheGeodesic) {
    expect_within_one_in_ten_million(GeoPoint::of(0.0, 90.0), GeoPoint::of(120.0, 89.99));
    expect_within_one_in_ten_million(GeoPoint::of(0.0, 89.999), GeoPoint::of(180.0, 89.999));
    EXPECT_LT(ground_distance(GeoPoint::of(0.0, -90.0), GeoPoint::of(77.0, -90.0)).value(), 1e-6);
}

TEST(GroundDistance, SamePlace_IsZero) {
    EXPECT_EQ(ground_distance(GeoPoint::of(-74.08, 4.6), GeoPoint::of(-74.08, 4.6)).value(), 0.0);
}

TEST(GroundDistance, ThereAndBack_AreTheSameToTheLastBit) {
    const GeoPoint a = GeoPoint::of(-74.0812345, 4.6012345);
    const GeoPoint b = GeoPoint::of(-74.0798765, 4.6023456);
    EXPECT_EQ(ground_distance(a, b).value(), ground_distance(b, a).value());
}

TEST(GroundDistance, OneDegreeOfLatitudeAtTheEquator_IsTheTextbookFigure) {
    // Length of a degree of latitude centred on the equator on WGS 84: 110,574.3 m.
    EXPECT_NEAR(ground_distance(GeoPoint::of(-74.0, -0.5), GeoPoint::of(-74.0, 0.5)).value(),
                110574.3, 0.1);
}

}  // namespace
}  // namespace cercania
