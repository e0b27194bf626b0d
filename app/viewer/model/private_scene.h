#pragma once

#include <memory>

#include "app/viewer/map/map_scene.h"
#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// The scene as it may leave the program: care places and people in the middle of the study's grid,
/// and no figures of neighbourhoods whose counts are withheld. The scene itself when the study
/// keeps nothing private.
std::shared_ptr<const MapScene> private_scene(std::shared_ptr<const MapScene> scene,
                                              const StudySettings& settings,
                                              const StudyState& state);

}  // namespace cercania::viewer
