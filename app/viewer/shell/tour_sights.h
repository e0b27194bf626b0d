#pragma once

#include <cstddef>

#include "app/viewer/model/document.h"
#include "core/geo/local_projection.h"

namespace cercania::viewer {

/// What a tour of the sample city shows. The facility that most people are nearest to: moving it
/// changes most.
std::size_t busiest_facility(const StudyState& state);

/// The neighbourhood with the most people beyond.
std::size_t worst_zone(const Document& document);

/// The middle of where its people live.
PlanePoint worst_place(const Document& document);

}  // namespace cercania::viewer
