#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/catchment/barrier_shadow.h"
#include "core/catchment/street_cells.h"
#include "core/io/network_file.h"
#include "core/network/foot_access.h"
#include "core/network/road_graph.h"
#include "core/network/street_index.h"
#include "core/study/study_settings.h"

namespace cercania {

/// The pedestrian squares of an OpenStreetMap file.
struct SquaresMet {
    SquareTally walked;         ///< closed ways and relations
    std::size_t relations = 0;  ///< drawn as multipolygons
    Metres rims;                ///< of these, where no street of its own is walked
};

/// A network ready for every analysis of a study: the graph, which of its streets places may be
/// tied to, the index that finds them, and, once asked for, the street cells.
struct PreparedNetwork {
    NetworkSettings settings;
    std::shared_ptr<const RoadGraph> graph;
    std::vector<std::uint8_t> usable;  ///< per edge, see usable_streets
    std::shared_ptr<const StreetIndex> streets;
    std::vector<GeoLine> barrier_lines;
    std::shared_ptr<const BarrierIndex> barriers;  ///< none when the study has none
    std::shared_ptr<const PlaneMultiPolygon>
        shadow;                                ///< what barriers cut off; made with the cells
    std::shared_ptr<const StreetCells> cells;  ///< none until `make_cells`
    /// What the builder met in the source, in short: (code, count).
    std::vector<std::pair<std::string, std::uint64_t>> build_notes;
    /// What each rule of access kept and refused; none but for a source just read whose tags
    /// or fields say who may walk.
    std::optional<FootAccessTally> access_tally;
    std::vector<RefusedStreet> refused;  ///< likewise: what is no part of `graph`, by object
    std::optional<SquaresMet> squares;   ///< likewise

    /// Where a place belongs: the nearest usable street within max-snap, unless the straight leg to
    /// it crosses a barrier.
    std::optional<StreetPosition> tie_to_street(PlanePoint place) const;
    /// Whether the leg from a place to its street crosses a barrier.
    bool leg_is_barred(PlanePoint place, const StreetPosition& street) const;
    /// The nearest usable street within 10 km, to say how far away it is.
    std::optional<StreetPosition> nearest_street(PlanePoint place) const;
    /// Length of the usable streets.
    Metres usable_length() const;
};

/// The profile of a study, with what the study says of unknown tags. Throws as read_profile does.
WalkingProfile profile_of(const StudySettings& settings);

/// Reads `settings.network.source` (OpenStreetMap, line layer or .cnet), builds the graph for the
/// profile, gives it the slopes of the rasters of heights (`elevation_with_flat_profile` where the
/// profile heeds none), takes doubtful ways as passable where they are to be reported
/// (`unknown_taken_as_passable`), cuts it at the barriers and finds the usable streets. A `.cnet`
/// is loaded as it is; Error(NetworkFileUnfit) when it was made with other settings than those the
/// person gave.
PreparedNetwork prepare_network(const StudySettings& settings, Diagnostics& diagnostics,
                                const Control& control);

/// Builds the street cells if the network has none yet: some 30 µs and 430 bytes a street segment.
void make_cells(PreparedNetwork& network, Diagnostics& diagnostics, const Control& control);

/// What a `.cnet` keeps of the network, cells included if they were made.
SavedNetwork to_saved(const PreparedNetwork& network);

}  // namespace cercania
