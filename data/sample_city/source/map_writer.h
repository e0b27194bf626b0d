#pragma once

#include <string>

#include "data/sample_city/source/map_draft.h"

namespace cercania::sample {

/// Writes the map as .osm.pbf, without dates or authors, so that it is the same every time.
void write_map(const MapDraft& map, const std::string& path);

}  // namespace cercania::sample
