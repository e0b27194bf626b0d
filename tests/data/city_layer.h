#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <ogrsf_frmts.h>

namespace cercania::test {

struct LayerFeature {
    std::vector<std::string> values;  ///< as text, "null" where not known
    std::unique_ptr<OGRGeometry> geometry;
};

/// A layer of a sample city's city.gpkg as it is; what is missing fails the running test.
class CityLayer {
  public:
    CityLayer(const std::filesystem::path& folder, const std::string& name);

    const std::vector<std::string>& fields() const { return fields_; }
    const std::vector<LayerFeature>& features() const { return features_; }

    std::string text(const LayerFeature& feature, const std::string& field) const;
    /// Nothing where the value is null.
    std::optional<int> number(const LayerFeature& feature, const std::string& field) const;
    int total(const std::string& field) const;

  private:
    struct Closer {
        void operator()(GDALDataset* file) const;
    };
    std::unique_ptr<GDALDataset, Closer> file_;  // geometries refer to its CRS
    std::vector<std::string> fields_;
    std::vector<LayerFeature> features_;
};

}  // namespace cercania::test
