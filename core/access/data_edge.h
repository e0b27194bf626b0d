#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/access/demand.h"
#include "core/access/place_access.h"
#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/base/quantity.h"
#include "core/network/road_graph.h"

namespace cercania {

struct DataEdgeOptions {
    /// Ground farther than this from every usable street is off the data; the max-snap of the
    /// study, beyond which a place belongs to no street.
    Metres reach = Metres::of(250.0);
    /// A hole (off the data, and surrounded by streets) counts as missing data when people live in
    /// it, at least this many ...
    double min_people_in_hole = 100.0;
    /// ... or when it is larger than the parks, lakes and airports of a city are.
    SquareMetres min_empty_hole = SquareMetres::of(1e7);
    /// Where the network comes from, for messages.
    std::string source = {};
    std::string layer = {};
};

/// Ground that lies off the data but is surrounded by streets. The figures are of its core, farther
/// than `reach` from every street.
struct DataHole {
    PlanePoint centre;  ///< the spot farthest from all streets
    Metres radius;      ///< distance of that spot from the nearest street
    SquareMetres area;
    double people = 0.0;        ///< of the demand
    bool missing_data = false;  ///< taken for an edge of the data
};

/// Where the network's data end. The ground the data cover is the streets closed by a disc of
/// radius `reach`: every spot that such a disc cannot touch without touching a street (the alpha
/// shape of the streets; Edelsbrunner, Kirkpatrick & Seidel 1983). The rest is the outside and the
/// holes; a hole is an edge of the data only when people live there or it is very large, because a
/// park, a lake or an airport has no streets either. Whether the outside has streets cannot be
/// known, so it always counts.
///
/// Computed on a grid of reach / 8 (coarser only beyond eight million cells): distances are right
/// to within three cells, 94 m for 250 m. Immutable; may be used by many threads at once.
class DataEdge {
  public:
    /// `usable` has one entry an edge of the graph, non-zero for the streets that count; at least
    /// one must. `places` tells where people live. O(cells + points). Throws Cancelled.
    DataEdge(const RoadGraph& graph, std::span<const std::uint8_t> usable,
             std::span<const DemandPlace> places, const DataEdgeOptions& options,
             const Control& control = {});

    /// Distance to the nearest ground that the data do not cover; 0 there.
    Metres distance_to(PlanePoint place) const;
    /// Whether a place that belongs to no street does so for want of data: it lies in the core of
    /// the outside or of a hole with missing data, to within two cells.
    bool is_off_data(PlanePoint place) const;
    /// Whether something within `cutoff` of the place may be missing from the data.
    bool is_near(PlanePoint place, Metres cutoff) const { return distance_to(place) < cutoff; }

    /// The holes, missing data first, then by area.
    const std::vector<DataHole>& holes() const { return holes_; }
    /// People who live outside, farther than `reach` from every street.
    double people_outside() const { return people_outside_; }

    /// Adds one diagnostic `hole_in_network` for each hole taken for missing data, and one
    /// `people_off_network` when people live outside.
    void report(const LocalProjection& projection, Diagnostics& diagnostics) const;

  private:
    class Builder;
    std::optional<std::size_t> cell_of(PlanePoint point) const;

    DataEdgeOptions options_;
    PlanePoint corner_;  // of the cell (0, 0)
    double cell_ = 1.0;
    std::size_t columns_ = 0;
    std::size_t rows_ = 0;
    std::vector<float> metres_to_gap_;  // by cell, to the nearest core off the data
    std::vector<DataHole> holes_;
    double people_outside_ = 0.0;
};

/// One flag a place: whether it lies nearer to the edge of the data than `cutoff`.
std::vector<std::uint8_t> near_data_edge(const DataEdge& edge, std::span<const DemandPlace> places,
                                         Metres cutoff);

/// Sets `near_data_edge` and `off_data` of each place's access. Where a place has no street because
/// the data do not reach it, nobody can say whether it is served: it is not counted as a gap.
void mark_data_edge(const DataEdge& edge, std::span<const DemandPlace> places, Metres cutoff,
                    std::span<PlaceAccess> access);

}  // namespace cercania
