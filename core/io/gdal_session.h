#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "core/geo/crs.h"

namespace cercania {

/// Internal to core/io: what every use of GDAL here needs. One dataset serves one thread.

struct DatasetCloser {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using DatasetHandle = std::unique_ptr<GDALDataset, DatasetCloser>;

/// Drivers that read rasters of heights from plain files and reach for nothing outside them, as a
/// VRT or the address of a map server would: GeoTIFF with its cloud form; the grids of Esri, GRASS,
/// Surfer, SAGA and ENVI; tiles of SRTM, DTED and the USGS; Erdas; lists of x, y and height.
inline constexpr auto kRasterDrivers = std::to_array<const char*>(
    {"GTiff", "AAIGrid", "AIG", "EHdr", "GRASSASCIIGrid", "GSAG", "GSBG", "GS7BG", "SAGA", "ENVI",
     "SRTMHGT", "DTED", "USGSDEM", "SIGDEM", "HFA", "XYZ", nullptr});

/// Registers GDAL's drivers, once a process.
void register_gdal_drivers();

/// Keeps GDAL from writing an .aux.xml beside the file of a dataset: 3.10 repeats the metadata of a
/// GeoPackage there, even of one that it only reads.
void write_no_side_file(GDALDataset& dataset);

/// GDAL's CRS as ours. Throws Error(CrsUnknown).
Crs crs_from(const OGRSpatialReference& reference);

/// While it lives, what GDAL says on this thread is collected here and printed nowhere.
class GdalMessages {
  public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(const GdalMessages&) = delete;
    GdalMessages& operator=(const GdalMessages&) = delete;

    bool has_failure() const { return !failures_.empty(); }
    /// The first few failures in one line, without a final full stop; "" when there are none.
    std::string failure_text() const;
    void forget_failures() { failures_.clear(); }
    /// Warnings, each only once, at most twenty.
    const std::vector<std::string>& warnings() const { return warnings_; }

  private:
    static void CPL_STDCALL collect(CPLErr severity, CPLErrorNum code, const char* message);

    std::vector<std::string> failures_;
    std::vector<std::string> warnings_;
};

/// A configuration option of GDAL that holds on this thread while this lives.
class GdalSetting {
  public:
    GdalSetting(const char* name, const char* value);
    ~GdalSetting();
    GdalSetting(const GdalSetting&) = delete;
    GdalSetting& operator=(const GdalSetting&) = delete;

  private:
    const char* name_;
    std::string previous_;
    bool had_previous_ = false;
};

}  // namespace cercania
