#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/network/osm_network_builder.h"
#include "core/network/walking_profile.h"

namespace cercania {

/// How an OpenStreetMap file is read. The result does not depend on it.
struct OsmReadOptions {
    int decoding_threads = 2;  ///< threads that unpack blocks of a .pbf and read ways, at least 1
    /// A file of up to so many bytes is unpacked once, in memory; 8 MB hold some 150 MB of nodes.
    std::uintmax_t unpacked_once_up_to = std::uintmax_t{8} << 20U;
};

/// Whether the file's name is one of an OpenStreetMap file: .osm.pbf, .pbf, .osm, .osm.gz,
/// .osm.bz2.
bool is_osm_path(const std::filesystem::path& path);

/// Throws Error as read_osm_streets does for a file that by its beginning cannot be one of
/// OpenStreetMap: missing, empty, of another format than its name says. Reads no more than the
/// header.
void require_osm_file(const std::filesystem::path& path);

/// Reads the walkable streets and squares of an OpenStreetMap file: .osm.pbf, .osm, .osm.gz,
/// .osm.bz2. A small file is unpacked once, with its nodes kept until the ways have told which of
/// them matter; a larger one twice, first for the ways, then for the places of the nodes they use,
/// so that memory follows the streets and not the file. Diagnostics: `osm_nodes_missing` for each
/// way with nodes that the file does not hold (a clipped extract; the way is split around them),
/// `osm_coordinates_impossible` for each node outside of longitude +-180 or latitude +-90 (taken as
/// missing), `osm_way_repeated` for ways that occur twice (the first counts), `square_incomplete`
/// for each multipolygon relation of a square that the file does not hold in full. Throws
/// Error(InputMissing), Error(InputUnreadable) for a file that is damaged, cut short, not in one of
/// these formats or a history file, Error(InputEmpty) for one without any way, and
/// Error(NoWalkableStreet) for one whose ways the profile does not walk; and Cancelled.
OsmStreets read_osm_streets(const std::filesystem::path& path, const WalkingProfile& profile,
                            Diagnostics& diagnostics, const Control& control = {},
                            const OsmReadOptions& options = {});

}  // namespace cercania
