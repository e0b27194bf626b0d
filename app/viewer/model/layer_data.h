#pragma once

#include <QString>
#include <memory>
#include <string>
#include <vector>

#include "app/viewer/map/extra_shapes.h"
#include "core/base/control.h"
#include "core/geo/local_projection.h"
#include "core/geometry/feature_layer.h"
#include "core/study/study_settings.h"

namespace cercania::viewer {

/// A layer that lies over the study without being part of it, as read. Immutable and shared.
struct LayerData {
    FeatureLayer table;              ///< its fields and values; the shapes are in `shapes`
    std::vector<PlaneShape> shapes;  ///< in the study's plane, one a feature
    PlaneBox bounds;
    ShapeKind kind = ShapeKind::None;
    QString problem;  ///< why it could not be read; empty: it was

    bool broken() const { return !problem.isEmpty(); }
};

/// Reads a layer and takes it to the study's plane. Never throws but Cancelled: what is wrong is
/// told in the result.
std::shared_ptr<const LayerData> read_layer_data(const std::string& source,
                                                 const SourceSettings& settings,
                                                 const LocalProjection& projection,
                                                 const Control& control);

}  // namespace cercania::viewer
