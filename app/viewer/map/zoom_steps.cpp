#include "app/viewer/map/zoom_steps.h"

#include "app/viewer/map/viewport.h"

namespace cercania::viewer {

const std::array<ZoomStep, kZoomStepCount>& zoom_steps() {
    static const std::array<ZoomStep, kZoomStepCount> steps = {{
        {kCoarsestScale, 0.0, 0.0, 0.8, 0.0, 20.0, 200.0, 0.0, 12.0, 1.0},
        {40.0, 0.35, 0.0, 0.9, 1.6, 10.0, 0.0, 60.0, 6.0, 0.6},
        {20.0, 0.55, 0.0, 1.2, 2.2, 4.0, 0.0, 0.0, 3.0, 1.0},
        {10.0, 0.75, 0.0, 2.2, 3.4, 2.0, 0.0, 0.0, 1.5, 1.0},
        {5.0, 1.5, 2.4, 5.0, 7.0, 0.5, 0.0, 0.0, 0.6, 1.0},
        {2.0, 3.0, 4.2, 7.0, 9.0, 0.0, 0.0, 0.0, 0.0, 1.0},
    }};
    return steps;
}

std::size_t zoom_step_of(double metres_per_pixel) {
    std::size_t step = 0;
    while (step + 1 < kZoomStepCount && metres_per_pixel <= zoom_steps()[step + 1].coarsest) {
        ++step;
    }
    return step;
}

}  // namespace cercania::viewer
