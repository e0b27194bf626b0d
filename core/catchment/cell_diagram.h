#pragma once

#include "core/base/control.h"
#include "core/catchment/planar_pieces.h"
#include "core/catchment/street_cells.h"

namespace cercania {

/// Cuts the plane within `frontage` of the pieces into their cells: fills every table except
/// `first_owner_of_edge` and `owners`. The diagram is that of Boost.Polygon (Fortune's sweep over
/// segments with exact predicates); the faces are read off it in O(size).
/// `dropped` counts the faces that could not be closed and were left out.
StreetCellTables cell_diagram(const PlanarPieces& pieces, Metres frontage, std::size_t& dropped,
                              const Control& control);

}  // namespace cercania
