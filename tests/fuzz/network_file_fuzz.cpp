#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <zlib.h>

#include "core/base/error.h"
#include "core/io/network_file.h"
#include "core/io/osm_reader.h"
#include "core/io/text_file.h"
#include "core/network/osm_network_builder.h"
#include "core/network/road_graph.h"
#include "tests/fuzz/fuzz_file.h"

// The body of a network file from anywhere is read or refused with an Error, never anything else.
// Its size and checksum are made to fit, as whoever forges a file would do: without that, nothing
// behind them would be looked at.
namespace {

constexpr std::size_t kBeforeChecksum = 19;  // the magic word and the version
constexpr std::size_t kHeader = kBeforeChecksum + 4 + 8;

/// A street of three nodes, saved as the program saves it.
std::string real_network() {
    constexpr std::string_view kStreet =
        R"(<osm version="0.6"><node id="1" lat="4" lon="-74"/><node id="2" lat="4.001" lon="-74"/>)"
        R"(<node id="3" lat="4.001" lon="-74.001"/><way id="1"><nd ref="1"/><nd ref="2"/>)"
        R"(<nd ref="3"/><tag k="highway" v="residential"/></way></osm>)";
    std::vector<std::uint8_t> bytes(kStreet.begin(), kStreet.end());
    cercania::WalkingProfile profile;
    profile.walkable_highways = {"residential"};
    cercania::Diagnostics diagnostics;
    cercania::StreetPieces pieces = cercania::build_street_pieces(
        cercania::read_osm_streets(cercania::fuzz::file_of(bytes.data(), bytes.size(), ".osm"),
                                   profile, diagnostics),
        diagnostics);
    cercania::SavedNetwork network;
    network.settings = {{"profile", "adult"}};
    network.graph = std::make_shared<const cercania::RoadGraph>(std::move(pieces), profile.speed);
    network.usable.assign(network.graph->edge_count(), 1);
    const std::string path = cercania::fuzz::file_of(nullptr, 0, ".cnet").string();
    cercania::write_network_file(path, network, true);
    return cercania::read_text_file(path);
}

const std::string& whole() {
    static const std::string bytes = real_network();
    return bytes;
}

}  // namespace

// Puts the body of a real file among the inputs to begin with.
extern "C" int LLVMFuzzerInitialize(int* count, char*** words) {
    for (int i = 1; i < *count; ++i) {
        const std::filesystem::path folder = (*words)[i];
        if (std::filesystem::is_directory(folder)) {
            std::ofstream(folder / "real_network", std::ios::binary) << whole().substr(kHeader);
            break;
        }
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    std::string file = whole().substr(0, kHeader);
    const auto sum = static_cast<std::uint32_t>(crc32_z(crc32_z(0L, Z_NULL, 0), bytes, size));
    const std::uint64_t length = size;
    std::memcpy(file.data() + kBeforeChecksum, &sum, sizeof sum);
    std::memcpy(file.data() + kBeforeChecksum + sizeof sum, &length, sizeof length);
    file.append(reinterpret_cast<const char*>(bytes), size);
    const std::vector<std::uint8_t> all(file.begin(), file.end());
    try {
        cercania::read_network_file(
            cercania::fuzz::file_of(all.data(), all.size(), ".cnet").string());
    } catch (const cercania::Error&) {
    }
    return 0;
}
