#include "app/viewer/shell/seen_ground.h"

#include <algorithm>

namespace cercania::viewer {
namespace {

constexpr double kMargin = 0.02;  // of the study's width

}  // namespace

PlaneBox seen_ground(const MapCanvas& canvas) {
    const PlaneBox view = canvas.viewport().box();
    if (!canvas.scene()) {
        return view;
    }
    const PlaneBox& bounds = canvas.scene()->bounds;
    const PlaneBox study =
        bounds.grown(kMargin * std::max(bounds.max_x - bounds.min_x, bounds.max_y - bounds.min_y));
    const PlaneBox seen{std::max(view.min_x, study.min_x), std::max(view.min_y, study.min_y),
                        std::min(view.max_x, study.max_x), std::min(view.max_y, study.max_y)};
    const bool some = seen.min_x < seen.max_x && seen.min_y < seen.max_y;
    return some ? seen : view;
}

}  // namespace cercania::viewer
