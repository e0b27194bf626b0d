#include "core/io/network_file.h"

#include <fmt/format.h>
#include <zlib.h>

#include "core/base/error.h"
#include "core/io/binary_archive.h"
#include "core/io/road_graph_archive.h"
#include "core/io/street_cells_archive.h"
#include "core/io/text_file.h"

namespace cercania {
namespace {

constexpr std::string_view kMagic = "CERCANIA-NETWORK";
/// Raised whenever the bytes after it change their meaning.
constexpr std::uint32_t kVersion = 4;

std::uint32_t checksum(std::string_view bytes) {
    uLong sum = crc32_z(0L, Z_NULL, 0);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): zlib takes unsigned bytes.
    sum = crc32_z(sum, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    return static_cast<std::uint32_t>(sum);
}

[[noreturn]] void refuse(const std::string& reason) {
    throw Error(ErrorKind::NetworkFileUnfit,
                reason + "; make it again with 'cercania network SOURCE -o FILE.cnet'");
}

std::string body_of(const SavedNetwork& network) {
    BinaryWriter writer;
    writer.put<std::uint64_t>(network.settings.size());
    for (const auto& [name, value] : network.settings) {
        writer.put_text(name);
        writer.put_text(value);
    }
    writer.put<std::uint64_t>(network.build_notes.size());
    for (const auto& [code, count] : network.build_notes) {
        writer.put_text(code);
        writer.put(count);
    }
    RoadGraphArchive::save(*network.graph, writer);
    writer.put_table(network.usable);
    writer.put<std::uint64_t>(network.barriers.size());
    for (const GeoLine& line : network.barriers) {
        writer.put_table(line);
    }
    writer.put<std::uint8_t>(network.cells != nullptr ? 1 : 0);
    if (network.cells != nullptr) {
        StreetCellsArchive::save(*network.cells, writer);
    }
    return writer.bytes();
}

SavedNetwork network_from(std::string_view body) {
    BinaryReader reader(body);
    SavedNetwork network;
    for (auto left = reader.get<std::uint64_t>(); left > 0; --left) {
        std::string name = reader.get_text();
        network.settings.emplace_back(std::move(name), reader.get_text());
    }
    for (auto left = reader.get<std::uint64_t>(); left > 0; --left) {
        std::string code = reader.get_text();
        network.build_notes.emplace_back(std::move(code), reader.get<std::uint64_t>());
    }
    network.graph = RoadGraphArchive::load(reader);
    network.usable = reader.get_table<std::uint8_t>();
    for (auto left = reader.get<std::uint64_t>(); left > 0; --left) {
        network.barriers.push_back(reader.get_table<GeoPoint>());
    }
    if (reader.get<std::uint8_t>() != 0) {
        network.cells = StreetCellsArchive::load(reader, network.graph->edge_count());
    }
    if (!reader.at_end() || network.usable.size() != network.graph->edge_count()) {
        refuse("the network file's tables do not fit together");
    }
    return network;
}

}  // namespace

void write_network_file(const std::string& path, const SavedNetwork& network, bool overwrite) {
    const std::string body = body_of(network);
    BinaryWriter header;
    header.put(kVersion);
    header.put(checksum(body));
    header.put<std::uint64_t>(body.size());
    write_text_file(path, std::string(kMagic) + header.bytes() + body, overwrite);
}

SavedNetwork read_network_file(const std::string& path) {
    return with_context(fmt::format("reading {}", path), [&] {
        const std::string bytes = read_text_file(path);
        std::string_view rest = bytes;
        if (rest.substr(0, kMagic.size()) != kMagic) {
            refuse("this is not a network file of Cercanía");
        }
        rest.remove_prefix(kMagic.size());
        BinaryReader header(rest);
        const auto version = header.get<std::uint32_t>();
        if (version != kVersion) {
            refuse(fmt::format("the network file has version {}, this program reads version {}",
                               version, kVersion));
        }
        const auto sum = header.get<std::uint32_t>();
        const auto size = header.get<std::uint64_t>();
        rest.remove_prefix(sizeof version + sizeof sum + sizeof size);
        if (rest.size() != size) {
            refuse(fmt::format("the network file holds {} bytes where it should hold {}",
                               rest.size(), size));
        }
        if (checksum(rest) != sum) {
            refuse("the network file is damaged: its checksum does not fit");
        }
        return network_from(rest);
    });
}

bool is_network_file(const std::string& path) {
    constexpr std::string_view kExtension = ".cnet";
    return path.size() > kExtension.size() &&
           path.compare(path.size() - kExtension.size(), kExtension.size(), kExtension) == 0;
}

}  // namespace cercania
