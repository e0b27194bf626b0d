#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/viewer/model/layer_data.h"
#include "app/viewer/model/study_result.h"
#include "core/classes/layer_classes.h"
#include "core/study/map_layers.h"

namespace cercania::viewer {

/// The layers that were read to lie over a study, and the classes of their features: made when
/// first asked for and kept while neither the data nor the style changes.
class LayerCatalog {
  public:
    void put(const std::string& source, std::shared_ptr<const LayerData> data);
    /// Null while it is not read yet.
    std::shared_ptr<const LayerData> find(const std::string& source) const;
    void clear();

    /// The classes of a layer that was read; none for one that was not.
    std::shared_ptr<const LayerClasses> classes(const std::string& source,
                                                const LayerStyle& style) const;
    /// The areas of a state with their own fields and their results, without shapes; empty when the
    /// study has no areas.
    std::shared_ptr<const FeatureLayer> areas(const std::shared_ptr<const StudyState>& state) const;
    std::shared_ptr<const LayerClasses> area_classes(const std::shared_ptr<const StudyState>& state,
                                                     const LayerStyle& style) const;

  private:
    struct Kept {
        std::shared_ptr<const LayerData> data;
        LayerStyle style;
        std::shared_ptr<const LayerClasses> classes;
    };
    std::map<std::string, std::shared_ptr<const LayerData>> data_;
    mutable std::vector<Kept> kept_;
    mutable std::shared_ptr<const StudyState> state_;
    mutable std::shared_ptr<const FeatureLayer> areas_;
    mutable LayerStyle area_style_;
    mutable std::shared_ptr<const LayerClasses> area_classes_;
};

}  // namespace cercania::viewer
