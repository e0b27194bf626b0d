#pragma once

#include <QFont>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "app/viewer/map/label_point.h"
#include "app/viewer/map/map_scene.h"
#include "app/viewer/map/prepared_streets.h"
#include "core/geometry/polygon_locator.h"

namespace cercania::viewer {

struct PlacedLabel;

/// The rings of one outline at one zoom step, and the box around them.
struct Outline {
    std::vector<PlaneRing> rings;
    PlaneBox box;
};

/// All outlines of a scene at one zoom step.
struct SceneOutlines {
    std::vector<Outline> zones;
    std::vector<Outline> catchments;
};

/// Where a zone's label may stand.
struct ZoneRoom {
    std::optional<LabelPoint> point;
    double area = 0.0;  ///< square metres
};

/// A scene with what drawing it needs: outlines simplified for each zoom step, made when first
/// asked for, and where labels go. May be used by many threads at once.
class PreparedScene {
  public:
    /// `streets` must be of the scene's graph; none when the scene has no graph. Takes some time:
    /// not for the thread of the window.
    PreparedScene(std::shared_ptr<const MapScene> scene,
                  std::shared_ptr<const PreparedStreets> streets);

    const MapScene& scene() const { return *scene_; }
    const std::shared_ptr<const MapScene>& shared_scene() const { return scene_; }
    const PreparedStreets* streets() const { return streets_.get(); }
    const SceneOutlines& outlines(std::size_t step) const;
    const std::vector<ZoneRoom>& rooms() const { return rooms_; }
    /// Tells what lies inside a zone.
    const PolygonLocator& locator(std::size_t zone) const { return locators_[zone]; }
    /// The zone at a point of the plane.
    std::optional<std::size_t> zone_at(PlanePoint point) const;
    /// Numbers of the zones as they are drawn: the worst last.
    const std::vector<std::size_t>& drawing_order() const { return drawing_order_; }
    /// The layers from the bottom up; the usual ones when the scene names none.
    const std::vector<LayerView>& layers() const { return layers_; }
    /// How strongly a layer is drawn; 0 when it is not.
    double opacity(LayerKind kind) const;
    /// Where the labels stand at a scale; those asked for last are kept.
    std::shared_ptr<const std::vector<PlacedLabel>> labels(double metres_per_pixel,
                                                           const QFont& font) const;

  private:
    struct KeptLabels {
        std::mutex mutex;
        double metres_per_pixel = 0.0;
        QFont font;
        std::shared_ptr<const std::vector<PlacedLabel>> labels;
    };
    std::shared_ptr<const MapScene> scene_;
    std::shared_ptr<const PreparedStreets> streets_;
    std::vector<ZoneRoom> rooms_;
    std::vector<std::size_t> drawing_order_;
    std::vector<LayerView> layers_;
    std::vector<PolygonLocator> locators_;
    mutable std::array<std::once_flag, kZoomStepCount> made_;
    mutable std::array<SceneOutlines, kZoomStepCount> outlines_;
    mutable KeptLabels kept_;
};

}  // namespace cercania::viewer
