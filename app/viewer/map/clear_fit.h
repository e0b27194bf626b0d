#pragma once

#include <QRectF>
#include <optional>
#include <vector>

#include "app/viewer/map/map_scene.h"
#include "app/viewer/map/viewport.h"

namespace cercania::viewer {

/// The largest view of all of `box` in which no zone lies under any of the cards, rectangles of the
/// window in pixels. The ground stands in the middle where it can, else off it, else a little
/// smaller, so that the zones come to lie beside the cards. None where the ground would get too
/// small for that.
std::optional<Viewport> fitted_clear_of(const std::vector<QRectF>& cards,
                                        const std::vector<ZoneMark>& zones, const Viewport& view,
                                        const PlaneBox& box, double margin_pixels);

}  // namespace cercania::viewer
