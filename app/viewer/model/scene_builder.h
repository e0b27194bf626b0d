#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/viewer/map/map_scene.h"
#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// Turns a study's results into what the map draws. Keeps the shapes that do not change from one
/// result to the next (zones, barriers) in the plane.
class SceneBuilder {
  public:
    /// The scene of what the document shows. Facilities stand in the order of `facility_ids`: those
    /// of the base first, then those that were added, whatever the numbers of a result are.
    std::shared_ptr<const MapScene> scene(const Document& document,
                                          const std::vector<MapLayer>& layers);
    /// The scene of another state of the document's study, by class, as the base is shown.
    std::shared_ptr<const MapScene> scene_of(const Document& document,
                                             const std::shared_ptr<const StudyState>& state,
                                             const std::vector<MapLayer>& layers);
    /// The background map of the scenes from now on; none: plain land.
    void set_background(std::shared_ptr<BackgroundSource> background) {
        background_ = std::move(background);
    }
    /// The id of each facility of the last scene.
    const std::vector<std::string>& facility_ids() const { return facility_ids_; }

  private:
    /// What is drawn: a state, by class or as what it changes.
    struct Shown {
        std::shared_ptr<const StudyState> state;
        bool difference = false;
    };
    std::shared_ptr<const MapScene> make(const Document& document, const Shown& shown,
                                         const std::vector<MapLayer>& layers);
    void prepare(const StudyResult& result);
    std::vector<ZoneMark> zones(const Document& document, const Shown& shown) const;
    void style_zones(MapScene& scene, const Document& document, const MapLayer& layer) const;
    void lay_layers(MapScene& scene, const Document& document, const Shown& shown,
                    const std::vector<MapLayer>& layers);
    /// Streets by the walk to care of a state; kept, because scenes come and go with every layer
    /// that is switched, and it takes a search of the whole network.
    std::shared_ptr<const StreetReach> reach_of(const std::shared_ptr<const StudyState>& state);
    const std::vector<ExtraLayer>& file_layer(const Document& document, const MapLayer& layer);
    std::vector<FacilityMark> facilities(const Document& document, const StudyState& state);

    std::shared_ptr<const LoadedStudy> study_;
    std::vector<PlaneMultiPolygon> zone_shapes_;
    std::shared_ptr<const ExtraShapes> barriers_;
    /// The classes of a layer of its own, kept while neither its data nor its style changes.
    struct FileLayer {
        MapLayer layer;
        std::shared_ptr<const LayerData> data;
        std::vector<ExtraLayer> extras;
    };
    std::vector<FileLayer> file_layers_;
    struct KnownReach {
        std::shared_ptr<const StudyState> state;
        std::shared_ptr<const StreetReach> streets;
    };
    std::vector<KnownReach> reaches_;
    std::shared_ptr<BackgroundSource> background_;
    PlaneBox bounds_;
    std::vector<std::string> facility_ids_;
};

/// A polygon of the Earth in the study's plane.
PlaneMultiPolygon plane_polygons(const GeoMultiPolygon& polygons,
                                 const LocalProjection& projection);

}  // namespace cercania::viewer
