#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/control.h"
#include "core/geometry/feature_layer.h"
#include "core/geometry/shape.h"
#include "core/network/reached_streets.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// One catchment: a facility's (or all facilities') at one cutoff.
struct Catchment {
    std::optional<std::uint32_t> facility;  ///< none: all together
    std::size_t cutoff = 0;                 ///< index into the study's cutoffs
    PlaneMultiPolygon polygon;              ///< a ring without the smaller cutoff's, if asked for
    Metres streets;                         ///< length of the reached streets, likewise
    std::optional<double> people;           ///< when the study has demand, likewise
};

/// The streets reached within the largest cutoff.
struct ReachedByFacility {
    std::optional<std::uint32_t> facility;
    ReachedStreets streets;
};

struct CatchmentSet {
    std::vector<Catchment> catchments;  ///< by facility, then cutoff, the largest first
    std::vector<ReachedByFacility> reached;
};

/// Computes the catchments of a study in its form and shape. Where services are asked for, all
/// together are the ground from which each is within reach, and to the nearest is to the one that
/// decides; overlapping ones are of single facilities, whatever they offer. The network must have
/// its cells unless the shape is Buffer. Shares the facilities out over the study's threads; the
/// result does not depend on how many. Stages "search" and "polygons".
CatchmentSet analyse_catchments(const LoadedStudy& study, RunReport& report,
                                const Control& control);

/// The catchments as polygons with fac_id, fac_name, cutoff, unit, from_cut, area_m2, street_m,
/// people, and the reached streets as lines with fac_id, edge_id, from_m, to_m, length_m,
/// cost_from, cost_to (metres, or seconds for cutoffs in time).
FeatureLayer catchments_layer(const LoadedStudy& study, const CatchmentSet& set);
FeatureLayer reached_streets_layer(const LoadedStudy& study, const CatchmentSet& set);

}  // namespace cercania
