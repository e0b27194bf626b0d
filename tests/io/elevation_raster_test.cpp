#include "core/io/elevation_raster.h"

#include <array>
#include <cmath>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogr_spatialref.h>

#include "core/base/error.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

constexpr double kNone = -9999.0;

/// Writes a raster of heights; `height_at` is asked for the middle of each cell, in the raster's
/// own coordinates.
struct RasterDraft {
    std::string crs = "EPSG:4326";
    double left = -74.10;
    double top = 4.60;
    double cell = 0.0002;
    int size = 100;
    GDALDataType type = GDT_Float32;
    std::function<double(double x, double y)> height_at;

    void write(const std::string& path) const {
        GDALAllRegister();
        GDALDataset* const dataset = GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
            path.c_str(), size, size, 1, type, nullptr);
        std::array<double, 6> transform = {left, cell, 0.0, top, 0.0, -cell};
        dataset->SetGeoTransform(transform.data());
        if (!crs.empty()) {
            OGRSpatialReference reference;
            reference.SetFromUserInput(crs.c_str());
            dataset->SetSpatialRef(&reference);
        }
        std::vector<double> cells;
        for (int row = 0; row < size; ++row) {
            for (int column = 0; column < size; ++column) {
                cells.push_back(height_at(left + (column + 0.5) * cell, top - (row + 0.5) * cell));
            }
        }
        GDALRasterBand& band = *dataset->GetRasterBand(1);
        if (type != GDT_Byte) {
            band.SetNoDataValue(kNone);
        }
        EXPECT_EQ(band.RasterIO(GF_Write, 0, 0, size, size, cells.data(), size, size, GDT_Float64,
                                0, 0, nullptr),
                  CE_None);
        GDALClose(dataset);
    }
};

/// Whether the driver wrote a copy of the raster.
bool copied(const std::string& from, const std::string& to, const char* driver) {
    GDALDatasetH const source = GDALOpen(from.c_str(), GA_ReadOnly);
    GDALDatasetH const copy = GDALCreateCopy(GDALGetDriverByName(driver), to.c_str(), source, FALSE,
                                             nullptr, nullptr, nullptr);
    GDALClose(source);
    if (copy != nullptr) {
        GDALClose(copy);
    }
    return copy != nullptr;
}

/// Rises evenly to the east and north, in degrees.
double slope(double longitude, double latitude) {
    return 2600.0 + 10'000.0 * (longitude + 74.09) + 5'000.0 * (latitude - 4.59);
}

GeoBox box() {
    GeoBox box(GeoPoint::of(-74.098, 4.582));
    box.include(GeoPoint::of(-74.082, 4.598));
    return box;
}

class Elevation : public ::testing::Test {
  protected:
    double height(const std::vector<std::string>& paths, const GeoPoint& place,
                  const std::string& assume_crs = "") {
        const ElevationRasters rasters(paths, assume_crs, box(), diagnostics_);
        double result = 0.0;
        rasters.heights({&place, 1}, {&result, 1});
        return result;
    }

    testing::TempFolder folder_;
    Diagnostics diagnostics_;
};

TEST_F(Elevation, EvenSlope_IsReadBetweenTheCells) {
    const std::string path = folder_.path("slope.tif");
    RasterDraft{.height_at = slope}.write(path);
    for (const GeoPoint& place :
         {GeoPoint::of(-74.09003, 4.59007), GeoPoint::of(-74.0951, 4.5833)}) {
        EXPECT_NEAR(height({path}, place), slope(place.longitude.value(), place.latitude.value()),
                    0.01);
    }
    EXPECT_TRUE(diagnostics_.empty());
}

/// The same ground on UTM zone 18 north: the raster's cells are 20 m wide, and each height is that
/// of the place its middle has on WGS 84.
TEST_F(Elevation, RasterInAnotherCrs_GivesTheSameHeights) {
    OGRSpatialReference utm;
    utm.SetFromUserInput("EPSG:32618");
    utm.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRSpatialReference geographic;
    geographic.SetFromUserInput("EPSG:4326");
    geographic.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRCoordinateTransformation* const to_geographic =
        OGRCreateCoordinateTransformation(&utm, &geographic);
    const std::string path = folder_.path("utm.tif");
    RasterDraft{.crs = "EPSG:32618",
                .left = 599'000.0,
                .top = 509'500.0,
                .cell = 20.0,
                .size = 200,
                .height_at =
                    [&](double x, double y) {
                        to_geographic->Transform(1, &x, &y);
                        return slope(x, y);
                    }}
        .write(path);
    OGRCoordinateTransformation::DestroyCT(to_geographic);
    const GeoPoint place = GeoPoint::of(-74.09003, 4.59007);
    EXPECT_NEAR(height({path}, place), slope(-74.09003, 4.59007), 0.05);
}

TEST_F(Elevation, CellWithoutValue_IsNoHeightAndTakesNoPartInOthers) {
    const std::string path = folder_.path("gap.tif");
    RasterDraft{.height_at = [](double x, double) { return x < -74.09 ? kNone : 100.0; }}.write(
        path);
    EXPECT_TRUE(std::isnan(height({path}, GeoPoint::of(-74.0901, 4.59))));
    EXPECT_EQ(height({path}, GeoPoint::of(-74.08999, 4.59)), 100.0);
}

TEST_F(Elevation, OutsideTheRaster_IsNoHeight) {
    const std::string path = folder_.path("slope.tif");
    RasterDraft{.height_at = slope}.write(path);
    EXPECT_TRUE(std::isnan(height({path}, GeoPoint::of(-74.2, 4.59))));
}

TEST_F(Elevation, TwoTiles_FillEachOthersGaps) {
    const std::string west = folder_.path("west.tif");
    const std::string east = folder_.path("east.tif");
    RasterDraft{.height_at = [](double x, double) { return x < -74.09 ? 10.0 : kNone; }}.write(
        west);
    RasterDraft{.height_at = [](double, double) { return 20.0; }}.write(east);
    EXPECT_EQ(height({west, east}, GeoPoint::of(-74.095, 4.59)), 10.0);
    EXPECT_EQ(height({west, east}, GeoPoint::of(-74.085, 4.59)), 20.0);
}

/// One cell of 22 m that stands 40 m above all around it.
TEST_F(Elevation, LoneSpike_IsLevelledAndTold) {
    const std::string path = folder_.path("spike.tif");
    RasterDraft{.height_at = [](double x, double y) {
        const bool spike = std::fabs(x + 74.0901) < 1e-5 && std::fabs(y - 4.5901) < 1e-5;
        return spike ? 140.0 : 100.0;
    }}.write(path);
    EXPECT_EQ(height({path}, GeoPoint::of(-74.0901, 4.5901)), 100.0);
    EXPECT_EQ(diagnostics_.count("elevation_spikes"), 1U);
}

TEST_F(Elevation, BytesAtTheirLargest_AreToldWithAPlace) {
    const std::string path = folder_.path("byte.tif");
    RasterDraft{.type = GDT_Byte,
                .height_at = [](double x, double) { return x > -74.09 ? 255.0 : 200.0; }}
        .write(path);
    height({path}, GeoPoint::of(-74.095, 4.59));
    ASSERT_EQ(diagnostics_.count("elevation_clipped"), 1U);
    const Diagnostic& told = diagnostics_.all().front();
    ASSERT_TRUE(told.place.has_value());
    EXPECT_NEAR(told.place->longitude.value(), -74.0899, 1e-6);
}

TEST_F(Elevation, NoCrs_IsRefusedUnlessNamed) {
    const std::string path = folder_.path("bare.tif");
    RasterDraft{.crs = "", .height_at = slope}.write(path);
    try {
        height({path}, GeoPoint::of(-74.09, 4.59));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::CrsUnknown);
    }
    EXPECT_NEAR(height({path}, GeoPoint::of(-74.09, 4.59), "EPSG:4326"), 2600.0, 0.01);
}

TEST_F(Elevation, NoRaster_IsRefused) {
    const auto kind_of = [&](const std::string& path) {
        try {
            height({path}, GeoPoint::of(-74.09, 4.59));
        } catch (const Error& error) {
            return error.kind();
        }
        return ErrorKind::NotComputable;
    };
    EXPECT_EQ(kind_of(folder_.path("none.tif")), ErrorKind::InputMissing);
    EXPECT_EQ(kind_of(folder_.write("text.tif", "no raster")), ErrorKind::InputUnreadable);
}

TEST_F(Elevation, AsciiGridWithItsProjection_IsRead) {
    const std::string path = folder_.write("heights.asc",
                                           "ncols 2\nnrows 2\nxllcorner -74.1\nyllcorner 4.58\n"
                                           "cellsize 0.02\nNODATA_value -9999\n"
                                           "2600 2600\n2600 2600\n");
    EXPECT_DOUBLE_EQ(height({path}, GeoPoint::of(-74.09, 4.59), "EPSG:4326"), 2600.0);
}

/// The same raster as other programs write it; those that cannot keep the coordinate system with it
/// get it by name.
TEST_F(Elevation, FormatsOfOtherPrograms_GiveTheSameHeights) {
    const std::string path = folder_.path("slope.tif");
    RasterDraft{.height_at = slope}.write(path);
    const GeoPoint place = GeoPoint::of(-74.09003, 4.59007);
    const double expected = height({path}, place);
    struct Format {
        const char* driver;
        const char* file;
    };
    for (const Format& format : std::to_array<Format>({{"AAIGrid", "slope.asc"},
                                                       {"EHdr", "slope.bil"},
                                                       {"ENVI", "slope.dat"},
                                                       {"SAGA", "slope.sdat"},
                                                       {"GSAG", "ascii.grd"},
                                                       {"GSBG", "binary.grd"},
                                                       {"GS7BG", "seven.grd"},
                                                       {"SIGDEM", "slope.sigdem"},
                                                       {"HFA", "slope.img"},
                                                       {"XYZ", "slope.xyz"}})) {
        const std::string copy = folder_.path(format.file);
        ASSERT_TRUE(copied(path, copy, format.driver)) << format.driver;
        EXPECT_NEAR(height({copy}, place, "EPSG:4326"), expected, 0.01) << format.driver;
    }
}

/// A VRT names other files, or addresses that GDAL would fetch.
TEST_F(Elevation, VrtUnderAnyName_IsRefused) {
    const std::string other = folder_.path("other.tif");
    RasterDraft{.height_at = slope}.write(other);
    const std::string vrt =
        R"(<VRTDataset rasterXSize="9" rasterYSize="9"><SRS>EPSG:4326</SRS>)"
        "<GeoTransform>-74.1,0.002,0,4.6,0,-0.002</GeoTransform>"
        R"(<VRTRasterBand dataType="Float32" band="1"><SimpleSource><SourceFilename>)" +
        other + "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>";
    for (const char* name : {"heights.vrt", "heights.tif", "heights.asc"}) {
        try {
            height({folder_.write(name, vrt)}, GeoPoint::of(-74.09, 4.59));
            ADD_FAILURE() << name;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::InputUnreadable) << error.what();
        }
    }
}

/// Porto Alegre's heights are bytes, cut off at 255 m.
TEST_F(Elevation, PortoAlegre_IsNoticedToBeClipped) {
    const std::filesystem::path path =
        shared_folder() / "data" / "porto_alegre" / "poa_elevation.tif";
    if (!std::filesystem::exists(path)) {
        GTEST_SKIP() << "the shared data is not here: " << path;
    }
    GeoBox city(GeoPoint::of(-51.25, -30.11));
    city.include(GeoPoint::of(-51.14, -30.0));
    const ElevationRasters rasters({path.string()}, "", city, diagnostics_);
    EXPECT_EQ(diagnostics_.count("elevation_clipped"), 1U);
}

}  // namespace
}  // namespace cercania
