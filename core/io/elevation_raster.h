#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/geo/coordinates.h"
#include "core/geo/geo_box.h"

namespace cercania {

/// Heights of the ground out of one or more rasters (of the formats of `kRasterDrivers`;
/// the first band, in metres), in any CRS. A height is interpolated between the four cells around a
/// place, without those that have no value; there is none where the cell of the place itself has
/// none. Where rasters overlap, the first with a height counts. A cell that rises above or falls
/// below all eight around it by more than half the width of a cell is a fault of the raster (no
/// ground is so steep on all sides) and takes their mean.
class ElevationRasters {
  public:
    /// Reads of each raster what lies in `where`. Diagnostics: `elevation_clipped` for a raster of
    /// whole numbers with heights at the largest that its cells can hold, so that higher ground
    /// reads as that; `elevation_elsewhere` for one that covers nothing of `where`;
    /// `elevation_spikes` for cells taken to be faults. Throws Error(InputMissing),
    /// Error(InputUnreadable), and Error(CrsUnknown) for a raster that states no CRS when
    /// `assume_crs` is empty.
    ElevationRasters(const std::vector<std::string>& paths, const std::string& assume_crs,
                     const GeoBox& where, Diagnostics& diagnostics);
    ~ElevationRasters();
    ElevationRasters(ElevationRasters&&) noexcept;
    ElevationRasters& operator=(ElevationRasters&&) noexcept;

    /// Writes the height in metres of each place; not a number where there is none. For one thread.
    void heights(std::span<const GeoPoint> places, std::span<double> heights) const;

  private:
    struct Tile;
    std::vector<std::unique_ptr<Tile>> tiles_;
};

/// The CRS that a raster of heights states, such as "EPSG:9377", else `assume_crs`. Throws as
/// ElevationRasters does.
std::string elevation_crs(const std::string& path, const std::string& assume_crs);

}  // namespace cercania
