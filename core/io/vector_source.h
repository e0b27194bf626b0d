#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/geo/crs.h"
#include "core/geo/crs_guess.h"
#include "core/geometry/shape.h"
#include "core/io/gdal_session.h"
#include "core/io/layer_reader.h"

namespace cercania {

/// Internal to core/io. Opens a source for reading with the allowed drivers only. `messages` must
/// be collecting. Throws Error(InputMissing, InputEmpty, InputUnreadable).
DatasetHandle open_vector_source(const std::string& path, const std::string& encoding,
                                 const GdalMessages& messages);

/// Names of the layers that hold data: not the tables in which other programs keep their styles.
std::vector<std::string> data_layer_names(GDALDataset& dataset);

/// The layer of that name, or where `name` is empty the only one, or the only one with a wanted
/// geometry, or the only one of these that has features. Throws Error(InputMissing) that lists the
/// layers.
OGRLayer& choose_layer(GDALDataset& dataset, const std::string& name,
                       const std::vector<ShapeKind>& wanted);

/// The CRS a layer states: none for a local, unknown or undefined one. Formats that are WGS 84 by
/// their standard (GeoJSON by RFC 7946, KML, GPX) always have one. Throws Error(CrsUnknown).
std::optional<Crs> stated_crs(GDALDataset& dataset, OGRLayer& layer);

/// The layer's CRS, else the assumed one. Throws Error(CrsMissing) with the way out and the CRS
/// that its numbers would fit; notes in `diagnostics` (crs_already_known) when an assumption was
/// made that is not needed.
Crs resolve_crs(const std::optional<Crs>& stated, OGRLayer& layer, const ReadOptions& options,
                const std::string& source, Diagnostics& diagnostics);

/// The Error(CrsMissing) for coordinates of this extent; `what` says what is wrong with them.
[[noreturn]] void refuse_without_crs(const std::string& what, const RawBox& extent);

}  // namespace cercania
