#pragma once

#include <string>
#include <vector>

#include <ogrsf_frmts.h>

#include "core/geometry/feature_layer.h"
#include "core/io/layer_intake.h"

namespace cercania {

/// Internal to core/io. Reads the attributes of an OGR layer: integers (booleans too) and reals as
/// such, everything else as text; lists become "a;b;c". Binary fields are left out.
class OgrFields {
  public:
    /// Picks the fields that are asked for and tells the layer to skip the others. Throws
    /// Error(FieldMissing).
    OgrFields(OGRLayer& layer, const std::string& source, const ReadOptions& options,
              Diagnostics& diagnostics);

    const std::vector<Field>& fields() const { return fields_; }
    /// The values of one feature; text that is not UTF-8 is recoded and noted.
    void read(OGRFeature& from, Feature& to, LayerIntake& intake) const;

  private:
    FieldValue read_value(OGRFeature& from, int index, Feature& to, LayerIntake& intake) const;

    std::vector<Field> fields_;
    std::vector<int> indices_;  ///< in the OGR layer
};

}  // namespace cercania
