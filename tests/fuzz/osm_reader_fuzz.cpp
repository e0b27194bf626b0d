#include <cstddef>
#include <cstdint>
#include <utility>

#include "core/base/error.h"
#include "core/io/osm_reader.h"
#include "core/network/osm_network_builder.h"
#include "core/network/road_graph.h"
#include "tests/fuzz/fuzz_file.h"

// OpenStreetMap XML from anywhere becomes a graph or is refused with an Error, never anything else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    try {
        cercania::WalkingProfile profile;
        profile.walkable_highways = {"residential", "footway", "pedestrian", "steps"};
        cercania::Diagnostics diagnostics;
        cercania::StreetPieces pieces = cercania::build_street_pieces(
            cercania::read_osm_streets(cercania::fuzz::file_of(bytes, size, ".osm"), profile,
                                       diagnostics),
            diagnostics);
        const cercania::RoadGraph graph(std::move(pieces), profile.speed);
    } catch (const cercania::Error&) {
    }
    return 0;
}
