#pragma once

#include <string>
#include <vector>

#include <toml++/toml.h>

#include "core/study/map_layers.h"

namespace cercania {

/// Internal to core/study: the tables [[layer]] of a study file. Throws Error(WrongUsage) that
/// names the layer and the key. Sources are as the file has them.
std::vector<MapLayer> read_map_layers(const toml::table& root);
/// The same tables as text, each with a blank line before it; nothing for the usual layers.
std::string map_layers_text(const std::vector<MapLayer>& layers);

}  // namespace cercania
