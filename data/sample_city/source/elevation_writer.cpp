#include "data/sample_city/source/elevation_writer.h"

#include <array>
#include <cmath>
#include <stdexcept>
#include <vector>

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include "data/sample_city/source/frame.h"
#include "data/sample_city/source/terrain.h"

namespace cercania::sample {
namespace {

constexpr double kCell = 0.0002;  // degrees, 22 m
constexpr Point kNorthWest{-3000.0, 2500.0};
constexpr int kColumns = 272;
constexpr int kRows = 222;
constexpr double kNoHeight = -9999.0;

void check(bool done, const std::string& path) {
    if (!done) {
        throw std::runtime_error("cannot write " + path + ": " + CPLGetLastErrorMsg());
    }
}

std::vector<float> heights(LonLat north_west) {
    std::vector<float> result;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const LonLat middle{north_west.longitude + kCell * (column + 0.5),
                                north_west.latitude - kCell * (row + 0.5)};
            const double height = height_at(to_plane(middle));
            result.push_back(static_cast<float>(std::round(height * 10.0) / 10.0));
        }
    }
    return result;
}

}  // namespace

void write_elevation(const std::string& path) {
    GDALAllRegister();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    check(driver != nullptr, path);
    CPLStringList options;
    options.SetNameValue("COMPRESS", "DEFLATE");
    options.SetNameValue("PREDICTOR", "3");
    options.SetNameValue("ZLEVEL", "9");
    GDALDataset* file =
        driver->Create(path.c_str(), kColumns, kRows, 1, GDT_Float32, options.List());
    check(file != nullptr, path);
    LonLat corner = to_lon_lat(kNorthWest);
    std::array<double, 6> transform = {corner.longitude, kCell, 0.0, corner.latitude, 0.0, -kCell};
    OGRSpatialReference wgs84;
    check(wgs84.importFromEPSG(4326) == OGRERR_NONE, path);
    check(file->SetGeoTransform(transform.data()) == CE_None, path);
    check(file->SetSpatialRef(&wgs84) == CE_None, path);
    GDALRasterBand* band = file->GetRasterBand(1);
    band->SetNoDataValue(kNoHeight);
    band->SetUnitType("metre");
    std::vector<float> cells = heights(corner);
    check(band->RasterIO(GF_Write, 0, 0, kColumns, kRows, cells.data(), kColumns, kRows,
                         GDT_Float32, 0, 0) == CE_None,
          path);
    GDALClose(file);
}

}  // namespace cercania::sample
