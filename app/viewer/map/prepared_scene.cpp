#include "app/viewer/map/prepared_scene.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "app/viewer/map/line_shapes.h"
#include "app/viewer/map/map_labels.h"
#include "app/viewer/style/zone_style.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_sampling.h"

namespace cercania::viewer {
namespace {

// A label needs no finer knowledge of its zone than this part of the zone's extent.
constexpr double kLabelDetail = 1.0 / 250.0;

Outline outline_of(const PlaneMultiPolygon& polygons, double tolerance) {
    Outline outline{simplified_rings(polygons, tolerance), {}};
    for (const PlaneRing& ring : outline.rings) {
        for (const PlanePoint& point : ring) {
            outline.box.include(point);
        }
    }
    return outline;
}

ZoneRoom room_of(const ZoneMark& zone) {
    const PlaneBox box = box_of(zone.polygons);
    if (box.empty()) {
        return {};
    }
    const double detail = std::max(box.max_x - box.min_x, box.max_y - box.min_y) * kLabelDetail;
    return {label_point(simplified_rings(zone.polygons, detail), detail),
            area_of(zone.polygons).value()};
}

std::vector<LayerView> usual_layers(const MapScene& scene) {
    std::vector<LayerView> layers;
    for (const LayerKind kind : {LayerKind::Zones, LayerKind::Catchments, LayerKind::Streets}) {
        layers.push_back({kind});
    }
    for (std::size_t i = 0; i < scene.extras.size(); ++i) {
        layers.push_back({LayerKind::Extra, i});
    }
    layers.push_back({LayerKind::Facilities});
    layers.push_back({LayerKind::ZoneLabels});
    return layers;
}

}  // namespace

PreparedScene::PreparedScene(std::shared_ptr<const MapScene> scene,
                             std::shared_ptr<const PreparedStreets> streets)
    : scene_(std::move(scene)),
      streets_(std::move(streets)),
      drawing_order_(scene_->zones.size()),
      layers_(scene_->layers.empty() ? usual_layers(*scene_) : scene_->layers) {
    for (const ZoneMark& zone : scene_->zones) {
        locators_.emplace_back(zone.polygons);
        rooms_.push_back(room_of(zone));
    }
    std::iota(drawing_order_.begin(), drawing_order_.end(), std::size_t{0});
    std::ranges::stable_sort(drawing_order_, {}, [this](std::size_t zone) {
        return severity(scene_->zones[zone].gap_class);
    });
}

const SceneOutlines& PreparedScene::outlines(std::size_t step) const {
    std::call_once(made_[step], [&] {
        const double tolerance = zoom_steps()[step].outline_tolerance;
        SceneOutlines& outlines = outlines_[step];
        for (const ZoneMark& zone : scene_->zones) {
            outlines.zones.push_back(outline_of(zone.polygons, tolerance));
        }
        for (const CatchmentMark& catchment : scene_->catchments) {
            outlines.catchments.push_back(outline_of(catchment.polygons, tolerance));
        }
    });
    return outlines_[step];
}

std::optional<std::size_t> PreparedScene::zone_at(PlanePoint point) const {
    for (std::size_t zone = 0; zone < locators_.size(); ++zone) {
        if (locators_[zone].box().contains(point) && locators_[zone].contains(point)) {
            return zone;
        }
    }
    return std::nullopt;
}

std::shared_ptr<const std::vector<PlacedLabel>> PreparedScene::labels(double metres_per_pixel,
                                                                      const QFont& font) const {
    const std::lock_guard lock(kept_.mutex);
    if (!kept_.labels || kept_.metres_per_pixel != metres_per_pixel || kept_.font != font) {
        kept_.labels = std::make_shared<const std::vector<PlacedLabel>>(
            place_labels(*this, metres_per_pixel, font));
        kept_.metres_per_pixel = metres_per_pixel;
        kept_.font = font;
    }
    return kept_.labels;
}

double PreparedScene::opacity(LayerKind kind) const {
    const auto found = std::ranges::find(layers_, kind, &LayerView::kind);
    return found != layers_.end() && found->visible ? found->opacity : 0.0;
}

}  // namespace cercania::viewer
