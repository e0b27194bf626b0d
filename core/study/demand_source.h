#pragma once

#include <optional>
#include <vector>

#include "core/access/demand.h"
#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"
#include "core/study/prepared_network.h"
#include "core/study/study_settings.h"

namespace cercania {

/// The people of a study: their layer, and the places they were turned into.
struct Demand {
    FeatureLayer layer;
    DemandPlaces places;
    /// Counts of each group field, by unit; null counts as unknown.
    std::vector<std::vector<std::optional<double>>> groups;
};

/// Reads the demand (the areas when the study names no other) and places its people. Without a
/// people field every point or polygon counts as one. Repeated populations are noted, and shared
/// out by area when the study says so. Throws Error(FieldMissing), Error(FieldNotNumeric),
/// Error(ValueInvalid).
Demand load_demand(const StudySettings& settings, const PreparedNetwork& network,
                   Diagnostics& diagnostics, const Control& control);

/// The numbers of one field by feature; null where the cell is null or empty text. Text that reads
/// as a number counts as one. Throws Error(FieldMissing), Error(FieldNotNumeric) that names the
/// source, layer, feature and field.
std::vector<std::optional<double>> numbers_of(const FeatureLayer& layer,
                                              const std::string& field_name);

}  // namespace cercania
