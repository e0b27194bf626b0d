#pragma once

#include <QPointF>
#include <optional>
#include <vector>

#include "app/viewer/map/map_scene.h"
#include "app/viewer/map/viewport.h"

namespace cercania::viewer {

/// Care places that stand on one spot: one hides the others until the pointer comes near and they
/// fan out around it.
class FacilityFans {
  public:
    FacilityFans() = default;
    explicit FacilityFans(const MapScene& scene);

    /// Fans out the spot under the pointer, or folds the open one once the pointer has left it.
    /// Whether anything changed.
    bool follow(std::optional<QPointF> pointer, const Viewport& view);
    /// Where a place of care is drawn, fanned out or not.
    QPointF pixel_of(std::size_t facility, const Viewport& view) const;
    /// How many others are hidden under a place of care that is drawn on top of its spot; 0 when
    /// it hides none, or they are fanned out.
    std::size_t hidden_under(std::size_t facility) const;
    /// The middle of the open fan.
    std::optional<PlanePoint> open_spot() const;

  private:
    struct Spot {
        PlanePoint point;
        std::vector<std::size_t> facilities;  ///< as they are drawn, the topmost last
    };
    std::vector<Spot> spots_;
    std::vector<std::optional<std::size_t>> spot_of_;  ///< one a facility
    std::vector<PlanePoint> points_;                   ///< of the facilities
    std::optional<std::size_t> open_;
};

}  // namespace cercania::viewer
