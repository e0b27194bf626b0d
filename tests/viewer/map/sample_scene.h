#pragma once

#include <memory>
#include <string>

namespace cercania::viewer {

struct MapScene;

/// What the viewer would show of a study: its neighbourhoods with their gaps, its catchments merged
/// and its facilities.
std::shared_ptr<MapScene> scene_of_study(const std::string& study_file);

/// The same of the sample city, loaded once.
std::shared_ptr<const MapScene> sample_scene();

/// A town without a study: two square zones of 1 km side by side, unserved west of x = 0 and served
/// east of it, from y = 0 to 1000; one facility at (500, 500), no streets.
std::shared_ptr<MapScene> two_squares();

}  // namespace cercania::viewer
