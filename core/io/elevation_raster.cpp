#include "core/io/elevation_raster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <limits>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"

namespace cercania {
namespace {

constexpr double kNotKnown = std::numeric_limits<double>::quiet_NaN();

struct TransformationDeleter {
    void operator()(OGRCoordinateTransformation* transformation) const {
        OGRCoordinateTransformation::DestroyCT(transformation);
    }
};
using Transformation = std::unique_ptr<OGRCoordinateTransformation, TransformationDeleter>;

OGRSpatialReference wgs84() {
    OGRSpatialReference reference;
    reference.SetFromUserInput("EPSG:4326");
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

OGRSpatialReference crs_of(GDALDataset& dataset, const std::string& assume_crs) {
    OGRSpatialReference reference;
    if (const OGRSpatialReference* stated = dataset.GetSpatialRef()) {
        reference = *stated;
    } else if (assume_crs.empty()) {
        throw Error(ErrorKind::CrsUnknown,
                    "the raster states no coordinate reference system; name it with --assume-crs, "
                    "such as EPSG:4326");
    } else if (reference.SetFromUserInput(assume_crs.c_str()) != OGRERR_NONE) {
        throw Error(
            ErrorKind::CrsUnknown,
            fmt::format("'{}' is not a coordinate reference system that PROJ knows", assume_crs));
    }
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

/// The largest value of a type of whole numbers that a city's heights may run into; none for
/// others.
std::optional<double> largest_of(GDALDataType type) {
    constexpr double kLargestByte = 255.0;
    return type == GDT_Byte ? std::optional(kLargestByte) : std::nullopt;
}

}  // namespace

/// A window of one raster, in memory.
struct ElevationRasters::Tile {
    Transformation from_wgs84;  // none where the raster is on WGS 84 itself
    std::array<double, 6> to_cell = {};
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    std::vector<double> cells;  // not a number where there is no value

    double cell(int column, int row) const {
        if (column < 0 || row < 0 || column >= width || row >= height) {
            return kNotKnown;
        }
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(width) +
                     static_cast<std::size_t>(column)];
    }

    /// Where places lie in the window, in cells from its upper left corner.
    void to_window(std::vector<double>& x, std::vector<double>& y) const {
        if (from_wgs84 != nullptr) {
            std::vector<int> succeeded(x.size());
            // The C interface: the count of the other one is of another type in later GDALs.
            OCTTransformEx(OGRCoordinateTransformation::ToHandle(from_wgs84.get()),
                           static_cast<int>(x.size()), x.data(), y.data(), nullptr,
                           succeeded.data());
            for (std::size_t i = 0; i < x.size(); ++i) {
                if (succeeded[i] == 0) {
                    x[i] = y[i] = kNotKnown;
                }
            }
        }
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double column = to_cell[0] + x[i] * to_cell[1] + y[i] * to_cell[2];
            const double row = to_cell[3] + x[i] * to_cell[4] + y[i] * to_cell[5];
            x[i] = column - left;
            y[i] = row - top;
        }
    }

    /// Between the middles of the four cells around a place.
    double interpolated(double x, double y) const {
        if (!std::isfinite(x) || !std::isfinite(y) || std::fabs(x) > 1e9 || std::fabs(y) > 1e9 ||
            !std::isfinite(
                cell(static_cast<int>(std::floor(x)), static_cast<int>(std::floor(y))))) {
            return kNotKnown;
        }
        const double column = std::floor(x - 0.5);
        const double row = std::floor(y - 0.5);
        const double right = x - 0.5 - column;
        const double down = y - 0.5 - row;
        double sum = 0.0;
        double weights = 0.0;
        for (const int i : {0, 1}) {
            for (const int k : {0, 1}) {
                const double value = cell(static_cast<int>(column) + i, static_cast<int>(row) + k);
                const double weight = (i == 1 ? right : 1.0 - right) * (k == 1 ? down : 1.0 - down);
                if (std::isfinite(value)) {
                    sum += weight * value;
                    weights += weight;
                }
            }
        }
        return weights > 0.0 ? sum / weights : kNotKnown;
    }

    /// Gives cells that stand alone the mean of those around them; how many there were.
    std::size_t level_spikes(double steepest_step) {
        std::vector<std::pair<std::size_t, double>> spikes;
        for (int row = 1; row + 1 < height; ++row) {
            for (int column = 1; column + 1 < width; ++column) {
                const double here = cell(column, row);
                double lowest = std::numeric_limits<double>::infinity();
                double highest = -lowest;
                double sum = 0.0;
                for (int i = -1; i <= 1; ++i) {
                    for (int k = -1; k <= 1; ++k) {
                        if (i != 0 || k != 0) {
                            const double other = cell(column + i, row + k);
                            lowest = std::min(lowest, other);
                            highest = std::max(highest, other);
                            sum += other;
                        }
                    }
                }
                constexpr double kNeighbours = 8.0;
                if (std::isfinite(sum) &&
                    (here - highest > steepest_step || lowest - here > steepest_step)) {
                    spikes.emplace_back(
                        static_cast<std::size_t>(row) * static_cast<std::size_t>(width) +
                            static_cast<std::size_t>(column),
                        sum / kNeighbours);
                }
            }
        }
        for (const auto& [index, level] : spikes) {
            cells[index] = level;
        }
        return spikes.size();
    }
};

namespace {

/// `messages` must be collecting.
DatasetHandle open_raster(const std::string& path, const GdalMessages& messages) {
    std::error_code failure;
    if (!std::filesystem::exists(path, failure)) {
        throw Error(ErrorKind::InputMissing, "there is no such file; check its path");
    }
    DatasetHandle dataset(
        GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, kRasterDrivers.data()));
    if (dataset == nullptr || dataset->GetRasterCount() < 1) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("this is no raster of a format that is read here (GeoTIFF, grids "
                                "of Esri, GRASS, Surfer, SAGA and ENVI, SRTM, DTED, USGS, Erdas, "
                                "XYZ); save it as GeoTIFF ({})",
                                messages.failure_text()));
    }
    write_no_side_file(*dataset);
    return dataset;
}

/// Reads one raster's window.
template <class Tile>
class TileReader {
  public:
    TileReader(const std::string& path, const std::string& assume_crs, const GeoBox& where,
               Diagnostics& diagnostics)
        : path_(path), assume_crs_(assume_crs), where_(where), diagnostics_(diagnostics) {}

    /// None where the raster covers nothing of the box.
    std::unique_ptr<Tile> read() {
        dataset_ = open_raster(path_, messages_);
        auto tile = std::make_unique<Tile>();
        place(*tile);
        if (!find_window(*tile)) {
            warn("elevation_elsewhere", "the raster covers nothing of the study area");
            return nullptr;
        }
        read_cells(*tile);
        report_clipped(*tile);
        const double width_m = where_cell_is_metres(*tile);
        constexpr double kSteepest = 0.5;
        const std::size_t spikes = tile->level_spikes(kSteepest * width_m);
        if (spikes > 0) {
            warn("elevation_spikes",
                 fmt::format("{} cell(s) stand alone above or below all around them, and were "
                             "levelled",
                             spikes));
        }
        return tile;
    }

  private:
    void place(Tile& tile) {
        std::array<double, 6> from_cell = {};
        if (dataset_->GetGeoTransform(from_cell.data()) != CE_None ||
            GDALInvGeoTransform(from_cell.data(), tile.to_cell.data()) == 0) {
            throw Error(ErrorKind::InputUnreadable, "the raster does not say where it lies");
        }
        const OGRSpatialReference crs = crs_of(*dataset_, assume_crs_);
        const OGRSpatialReference geographic = wgs84();
        if (crs.IsSame(&geographic) == 0) {
            tile.from_wgs84.reset(OGRCreateCoordinateTransformation(&geographic, &crs));
            if (tile.from_wgs84 == nullptr) {
                throw Error(ErrorKind::CrsUnknown, "PROJ knows no way from WGS 84 to its CRS");
            }
        }
    }

    /// Cells from the middle of the box to a place 10 m north of it tell how wide a cell is.
    double where_cell_is_metres(const Tile& tile) const {
        constexpr double kStep = 0.0001;  // degrees of latitude
        constexpr double kMetresPerDegree = 111'000.0;
        const GeoPoint middle = where_.centre();
        std::vector<double> x(2, middle.longitude.value());
        std::vector<double> y = {middle.latitude.value(), middle.latitude.value() + kStep};
        tile.to_window(x, y);
        const double cells = std::hypot(x[1] - x[0], y[1] - y[0]);
        return cells > 0.0 ? kStep * kMetresPerDegree / cells
                           : std::numeric_limits<double>::infinity();
    }

    bool find_window(Tile& tile) {
        std::vector<double> x;
        std::vector<double> y;
        constexpr int kPoints = 20;  // along each side: lines of one CRS are curves in another
        const GeoPoint low = where_.low();
        const GeoPoint high = where_.high();
        for (int i = 0; i <= kPoints; ++i) {
            for (int k = 0; k <= kPoints; ++k) {
                x.push_back((low.longitude +
                             (high.longitude - low.longitude) * (static_cast<double>(i) / kPoints))
                                .value());
                y.push_back((low.latitude +
                             (high.latitude - low.latitude) * (static_cast<double>(k) / kPoints))
                                .value());
            }
        }
        tile.to_window(x, y);
        const auto range = [](const std::vector<double>& cells, int size, int& first, int& count) {
            double lowest = std::numeric_limits<double>::infinity();
            double highest = -lowest;
            for (const double cell : cells) {
                if (std::isfinite(cell)) {
                    lowest = std::min(lowest, cell);
                    highest = std::max(highest, cell);
                }
            }
            constexpr double kMargin = 2.0;
            const double begin = std::max(0.0, std::floor(lowest - kMargin));
            const double end = std::min<double>(size, std::ceil(highest + kMargin));
            if (!(begin < end)) {
                return false;
            }
            first = static_cast<int>(begin);
            count = static_cast<int>(end - begin);
            return true;
        };
        return range(x, dataset_->GetRasterXSize(), tile.left, tile.width) &&
               range(y, dataset_->GetRasterYSize(), tile.top, tile.height);
    }

    void read_cells(Tile& tile) {
        GDALRasterBand& band = *dataset_->GetRasterBand(1);
        tile.cells.resize(static_cast<std::size_t>(tile.width) *
                          static_cast<std::size_t>(tile.height));
        if (band.RasterIO(GF_Read, tile.left, tile.top, tile.width, tile.height, tile.cells.data(),
                          tile.width, tile.height, GDT_Float64, 0, 0, nullptr) != CE_None) {
            throw Error(ErrorKind::InputUnreadable,
                        fmt::format("its cells cannot be read ({})", messages_.failure_text()));
        }
        int has_nodata = 0;
        const double nodata = band.GetNoDataValue(&has_nodata);
        const double scale = band.GetScale(nullptr);
        const double offset = band.GetOffset(nullptr);
        const std::optional<double> largest = largest_of(band.GetRasterDataType());
        for (std::size_t i = 0; i < tile.cells.size(); ++i) {
            double& value = tile.cells[i];
            if (has_nodata != 0 && value == nodata) {
                value = kNotKnown;
                continue;
            }
            if (largest && value == *largest) {
                ++clipped_cells_;
                first_clipped_ = clipped_cells_ == 1 ? i : first_clipped_;
            }
            value = value * scale + offset;
        }
    }

    void report_clipped(const Tile& tile) {
        if (clipped_cells_ == 0) {
            return;
        }
        const double highest = tile.cells[first_clipped_];
        warn("elevation_clipped",
             fmt::format("{} cell(s) stand at {:.0f} m, the most that they can hold: the ground is "
                         "higher there, and its slopes are not known",
                         clipped_cells_, highest),
             place_of(tile, first_clipped_));
    }

    /// The middle of a cell, on WGS 84; none where it cannot be told.
    std::optional<DiagnosticPlace> place_of(const Tile& tile, std::size_t index) const {
        std::array<double, 6> from_cell = {};
        dataset_->GetGeoTransform(from_cell.data());
        const auto columns = static_cast<std::size_t>(tile.width);
        const double column = tile.left + static_cast<double>(index % columns) + 0.5;
        const std::size_t row_of_tile = index / columns;
        const double row = tile.top + static_cast<double>(row_of_tile) + 0.5;
        double x = from_cell[0] + column * from_cell[1] + row * from_cell[2];
        double y = from_cell[3] + column * from_cell[4] + row * from_cell[5];
        if (tile.from_wgs84 != nullptr) {
            const Transformation back(tile.from_wgs84->GetInverse());
            if (back == nullptr || back->Transform(1, &x, &y) == 0) {
                return std::nullopt;
            }
        }
        return DiagnosticPlace{Degrees::of(x), Degrees::of(y)};
    }

    void warn(const std::string& code, const std::string& message,
              std::optional<DiagnosticPlace> at = std::nullopt) {
        diagnostics_.add({.code = code,
                          .severity = Severity::Warning,
                          .message = message,
                          .source = path_,
                          .place = at});
    }

    std::string path_;
    std::string assume_crs_;
    GeoBox where_;
    Diagnostics& diagnostics_;
    GdalMessages messages_;
    DatasetHandle dataset_;
    std::size_t clipped_cells_ = 0;
    std::size_t first_clipped_ = 0;
};

}  // namespace

ElevationRasters::ElevationRasters(const std::vector<std::string>& paths,
                                   const std::string& assume_crs, const GeoBox& where,
                                   Diagnostics& diagnostics) {
    register_gdal_drivers();
    for (const std::string& path : paths) {
        with_context(fmt::format("reading heights from {}", path), [&] {
            auto tile = TileReader<Tile>(path, assume_crs, where, diagnostics).read();
            if (tile != nullptr) {
                tiles_.push_back(std::move(tile));
            }
        });
    }
}

ElevationRasters::~ElevationRasters() = default;
ElevationRasters::ElevationRasters(ElevationRasters&&) noexcept = default;
ElevationRasters& ElevationRasters::operator=(ElevationRasters&&) noexcept = default;

void ElevationRasters::heights(std::span<const GeoPoint> places, std::span<double> heights) const {
    std::fill(heights.begin(), heights.end(), kNotKnown);
    for (const std::unique_ptr<Tile>& tile : tiles_) {
        std::vector<double> x;
        std::vector<double> y;
        for (const GeoPoint& place : places) {
            x.push_back(place.longitude.value());
            y.push_back(place.latitude.value());
        }
        tile->to_window(x, y);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!std::isfinite(heights[i])) {
                heights[i] = tile->interpolated(x[i], y[i]);
            }
        }
    }
}

std::string elevation_crs(const std::string& path, const std::string& assume_crs) {
    register_gdal_drivers();
    return with_context(fmt::format("reading heights from {}", path), [&] {
        const GdalMessages messages;
        const DatasetHandle dataset = open_raster(path, messages);
        return crs_from(crs_of(*dataset, assume_crs)).label();
    });
}

}  // namespace cercania
