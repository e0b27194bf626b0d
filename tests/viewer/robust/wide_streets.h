#pragma once

#include <string>

namespace cercania::viewer {

/// Streets that keep core busy for long, as GeoJSON: a grid of `count` x `count`.
std::string wide_streets(int count);

}  // namespace cercania::viewer
