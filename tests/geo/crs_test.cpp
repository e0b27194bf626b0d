#include "core/geo/crs.h"

#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/geo/ellipsoid.h"

namespace cercania {
namespace {

/// Metres between where `crs` puts (x, y) and where it should be.
double metres_off(const std::string& crs, double x, double y, const GeoPoint& expected) {
    const auto place = ToWgs84(Crs::from_text(crs)).transform(x, y);
    return place ? ground_distance(*place, expected).value()
                 : std::numeric_limits<double>::infinity();
}

// What the .prj of a shapefile made with ArcGIS in Bogotá's city grid says (ESRI:102233): the
// projection plane lies 2,550 m above the ellipsoid, here as a scale factor.
constexpr const char* kBogotaGridOfEsri =
    R"(PROJCS["MAGNA_Ciudad_Bogota",GEOGCS["GCS_MAGNA",DATUM["D_MAGNA",SPHEROID["GRS_1980",)"
    R"(6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],)"
    R"(PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",92334.879],)"
    R"(PARAMETER["False_Northing",109320.965],PARAMETER["Central_Meridian",-74.1465916666667],)"
    R"(PARAMETER["Scale_Factor",1.00039980326544],PARAMETER["Latitude_Of_Origin",)"
    R"(4.68048611111111],UNIT["Meter",1.0]])";

// The origins of Colombia's projections by definition (IGAC resolutions 068 of 2005 and 471 of
// 2020): the false easting and northing lie at the central meridian and latitude of origin. Were
// easting and northing exchanged, the places would be thousands of kilometres off; MAGNA-SIRGAS and
// WGS 84 agree to centimetres.
TEST(ToWgs84, OrigenNacional_HasItsOriginWhereTheLawPutsIt) {
    EXPECT_LT(metres_off("EPSG:9377", 5000000.0, 2000000.0, GeoPoint::of(-73.0, 4.0)), 0.01);
}

TEST(ToWgs84, MagnaBogotaZone_HasItsOriginAtTheObservatory) {
    EXPECT_LT(metres_off("EPSG:3116", 1000000.0, 1000000.0,
                         GeoPoint::of(-74.07750791666666, 4.596200416666666)),
              0.01);
}

TEST(ToWgs84, MagnaBogotaZone_DoesNotExchangeEastingAndNorthing) {
    // 1 km east of the origin: longitude grows by 1000 m / (111320 m * cos 4.6°) = 0.00901°. Both
    // false origins are a million metres, so that exchanged axes would go unnoticed at the origin.
    const auto place = ToWgs84(Crs::from_text("EPSG:3116")).transform(1001000.0, 1000000.0);
    ASSERT_TRUE(place);
    EXPECT_NEAR(place->longitude.value(), -74.0775079 + 0.00901, 0.00001);
    EXPECT_NEAR(place->latitude.value(), 4.5962004, 0.00001);
}

TEST(ToWgs84, BogotaCityGrid_HasItsOriginInEpsgAndInEsriWords) {
    const GeoPoint origin = GeoPoint::of(-74.14659166666667, 4.680486111111111);
    EXPECT_LT(metres_off("EPSG:6247", 92334.879, 109320.965, origin), 0.01);
    EXPECT_LT(metres_off("ESRI:102233", 92334.879, 109320.965, origin), 0.01);
    EXPECT_LT(metres_off(kBogotaGridOfEsri, 92334.879, 109320.965, origin), 0.01);
}

TEST(ToWgs84, BogotaCityGrid_EsriAndEpsgAgreeAcrossTheCity) {
    // The centre of the city, 11 km from the origin.
    const auto by_epsg = ToWgs84(Crs::from_text("EPSG:6247")).transform(99727.0, 100417.0);
    const auto by_esri = ToWgs84(Crs::from_text(kBogotaGridOfEsri)).transform(99727.0, 100417.0);
    ASSERT_TRUE(by_epsg && by_esri);
    EXPECT_LT(ground_distance(*by_epsg, *by_esri).value(), 0.1);
}

TEST(ToWgs84, MagnaGeographic_IsWgs84WithLongitudeFirst) {
    EXPECT_LT(metres_off("EPSG:4686", -74.08, 4.6, GeoPoint::of(-74.08, 4.6)), 0.01);
}

TEST(ToWgs84, BogotaDatumOf1975_IsShifted) {
    // Taking coordinates on the Bogotá 1975 datum for WGS 84 would put them 492 m off.
    EXPECT_NEAR(metres_off("EPSG:4218", -74.08, 4.6, GeoPoint::of(-74.08, 4.6)), 492.0, 2.0);
}

TEST(ToWgs84, Wgs84_PassesThroughBitForBit) {
    const auto place = ToWgs84(Crs::wgs84()).transform(-74.0812345678901, 4.6123456789012);
    ASSERT_TRUE(place);
    EXPECT_EQ(*place, GeoPoint::of(-74.0812345678901, 4.6123456789012));
}

TEST(ToWgs84, ImpossibleCoordinates_GiveNothing) {
    const ToWgs84 geographic(Crs::from_text("EPSG:4686"));
    EXPECT_FALSE(geographic.transform(4.6, -94.1));
    EXPECT_FALSE(geographic.transform(1000167.0, 1000210.0));
    EXPECT_FALSE(geographic.transform(std::numeric_limits<double>::quiet_NaN(), 4.6));
    EXPECT_FALSE(geographic.transform(-74.1, std::numeric_limits<double>::infinity()));
    const ToWgs84 projected(Crs::from_text("EPSG:3116"));
    EXPECT_FALSE(projected.transform(1e12, 1e12));
}

TEST(Crs, Label_IsTheCodeEvenOfAPrj) {
    EXPECT_EQ(Crs::from_text("EPSG:9377").label(), "EPSG:9377");
    EXPECT_EQ(Crs::from_text(kBogotaGridOfEsri).label(), "ESRI:102233");
}

TEST(Crs, Geographic_IsToldFromProjected) {
    EXPECT_TRUE(Crs::from_text("EPSG:4686").is_geographic());
    EXPECT_FALSE(Crs::from_text("EPSG:9377").is_geographic());
}

TEST(Crs, AreaOfUse_OfABogotaPrj_HasBogotaAndNotParis) {
    const Crs crs = Crs::from_text(kBogotaGridOfEsri);
    ASSERT_TRUE(crs.area_of_use());
    EXPECT_TRUE(crs.area_of_use()->contains(GeoPoint::of(-74.1, 4.6)));
    EXPECT_FALSE(crs.area_of_use()->contains(GeoPoint::of(2.35, 48.85)));
}

TEST(Crs, AreaOfUse_OfWgs84_IsNotTold) {
    EXPECT_FALSE(Crs::wgs84().area_of_use());
}

TEST(AreaOfUse, OverTheAntimeridian_ContainsBothSides) {
    // Fiji: from 176° E over 180° to 178° W.
    const AreaOfUse fiji = {Degrees::of(176.0), Degrees::of(-20.0), Degrees::of(-178.0),
                            Degrees::of(-12.0)};
    EXPECT_TRUE(fiji.contains(GeoPoint::of(178.4, -18.1)));
    EXPECT_TRUE(fiji.contains(GeoPoint::of(-179.0, -16.0)));
    EXPECT_FALSE(fiji.contains(GeoPoint::of(0.0, -16.0)));
    EXPECT_FALSE(fiji.contains(GeoPoint::of(-175.0, -16.0)));
    EXPECT_TRUE(fiji.contains(GeoPoint::of(-175.0, -16.0), Degrees::of(5.0)));
}

TEST(Crs, UnknownText_IsRepeatedInTheError) {
    try {
        Crs::from_text("EPSG:99999999");
        FAIL() << "an unknown CRS was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::CrsUnknown);
        EXPECT_THAT(error.what(), testing::HasSubstr("EPSG:99999999"));
    }
}

}  // namespace
}  // namespace cercania
