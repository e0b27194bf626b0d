#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/base/quantity.h"
#include "core/geometry/polygon_operations.h"
#include "core/geometry/shape.h"
#include "core/network/reached_streets.h"

namespace cercania {

/// The plain line-based network buffer of the literature (Oliver et al. 2007, Int J Health Geogr
/// 6:41), for comparison with the exact catchment, which it contains: the streets reached within
/// `limit` less the cost of walking the frontage, widened by the frontage. Where a facility is
/// itself dearer than that (its access leg, or a limit below the frontage), a disc as wide as the
/// limit leaves. Arguments are those of CatchmentPolygons::polygon; with `only_facility` the
/// streets nearest to that facility, so that such buffers may overlap.
/// Costs must grow at least as fast along streets as along access legs.
PlaneMultiPolygon frontage_buffer(const RoadGraph& graph, std::span<const ReachedStretch> reached,
                                  double limit, double access_pace, Metres frontage,
                                  const PolygonOperations& operations,
                                  std::optional<std::uint32_t> only_facility = std::nullopt);

}  // namespace cercania
