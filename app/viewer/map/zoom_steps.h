#pragma once

#include <array>
#include <cstddef>

namespace cercania::viewer {

/// What is drawn at a range of scales. Widths are logical pixels.
struct ZoomStep {
    double coarsest = 0.0;      ///< metres a pixel at the far end of the range
    double local_width = 0.0;   ///< 0: local streets are not drawn
    double local_casing = 0.0;  ///< 0: without casing
    double main_width = 0.0;
    double main_casing = 0.0;
    double street_tolerance = 0.0;     ///< how much streets are simplified, metres
    double shortest_main_m = 0.0;      ///< shorter main streets are dropped
    double shortest_dead_end_m = 0.0;  ///< shorter dead ends are dropped
    double outline_tolerance = 0.0;    ///< how much outlines are simplified, metres
    double local_opacity = 1.0;
};

inline constexpr std::size_t kZoomStepCount = 6;

/// The steps from the farthest to the nearest.
const std::array<ZoomStep, kZoomStepCount>& zoom_steps();

/// The step that a scale belongs to.
std::size_t zoom_step_of(double metres_per_pixel);

/// Below these scales, metres a pixel, names and services are written and drawn smaller or not.
inline constexpr double kStreetNamesFrom = 5.0;
inline constexpr double kFacilityNamesFrom = 4.0;
inline constexpr double kSmallServicesFrom = 8.0;
inline constexpr double kOnlyAnchorsFrom = 30.0;

}  // namespace cercania::viewer
