#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"
#include "core/io/layer_reader.h"
#include "core/io/shape_reader.h"

namespace cercania {

/// Internal to core/io. Keeps account of what became of the features of one layer while it is read:
/// notes each unusable geometry, and at the end says whether anything usable is left.
class LayerIntake {
  public:
    LayerIntake(const FeatureLayer& layer, const ReadOptions& options, Diagnostics& diagnostics);

    /// Gives the feature its shape, or notes why it has none.
    void take(Feature& feature, ShapeReading&& reading);
    /// Notes a problem of one feature.
    void note(const char* code, Severity severity, std::string message, std::int64_t feature);

    /// To be called after the last feature. Throws Error(InputEmpty, CoordinatesImpossible,
    /// GeometryWrongType); `check` has none when the layer is without geometry.
    void conclude(const CoordinateCheck* check);

    /// The kind of the shapes taken: of the first, should the layer mix them.
    ShapeKind shape_kind() const { return kind_; }

  private:
    void require_no_shapes_needed() const;

    const FeatureLayer& layer_;
    const ReadOptions& options_;
    Diagnostics& diagnostics_;
    std::array<std::size_t, 6> outcomes_{};  ///< by ShapeReading::Outcome
    ShapeKind kind_ = ShapeKind::None;
    ShapeKind wrong_kind_ = ShapeKind::None;
};

/// "points", "points or polygons".
std::string wanted_kinds_text(const std::vector<ShapeKind>& wanted);

}  // namespace cercania
