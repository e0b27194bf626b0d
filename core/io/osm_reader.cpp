#include "core/io/osm_reader.h"

#include <algorithm>
#include <array>
#include <new>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <osmium/io/any_input.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/thread/pool.hpp>

#include "core/base/error.h"
#include "core/io/osm_area_intake.h"
#include "core/io/osm_block.h"
#include "core/io/osm_raw_streets.h"
#include "core/io/osm_way_intake.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> kOsmEndings = {".osm.pbf", ".pbf", ".osm", ".osm.gz",
                                                         ".osm.bz2"};

class OsmFileReader {
  public:
    OsmFileReader(const fs::path& path, const WalkingProfile& profile, Diagnostics& diagnostics,
                  const Control& control, const OsmReadOptions& options)
        : file_(path.string()),
          source_(path.string()),
          access_(profile),
          diagnostics_(diagnostics),
          control_(control),
          unpacked_once_up_to_(options.unpacked_once_up_to),
          pool_(std::max(options.decoding_threads, 1)) {
        if (file_.has_multiple_object_versions()) {
            throw Error(ErrorKind::InputUnreadable,
                        "the file holds changes or history; take an extract of the current data "
                        "('osmium time-filter' makes one)");
        }
    }

    struct Result {
        RawOsmStreets raw;
        OsmNodePlaces places;
    };
    /// A small file is unpacked once, a large one twice so that memory follows its streets.
    Result read() {
        std::error_code failure;
        const std::uintmax_t size = fs::file_size(source_, failure);
        return !failure && size <= unpacked_once_up_to_ ? read_once() : read_twice();
    }

  private:
    /// One pass that keeps all nodes until the ways have told which of them matter.
    Result read_once() {
        osmium::io::Reader reader(file_, osmium::osm_entity_bits::nwr, pool_,
                                  osmium::io::read_meta::no);
        OsmWayIntake ways;
        OsmAreaIntake areas(access_);
        std::vector<PlacedOsmNode> nodes;
        std::vector<PlacedOsmNode> impossible;
        for_each_block(reader, "reading streets", 0.0, 1.0, [&](const OsmBlock& block) {
            nodes.insert(nodes.end(), block.nodes.begin(), block.nodes.end());
            impossible.insert(impossible.end(), block.impossible_nodes.begin(),
                              block.impossible_nodes.end());
            ways.add(block);
            areas.add(block);
        });
        Result result;
        result.raw = ways.finish(source_, diagnostics_);
        areas.finish(ways.other_ways(), result.raw);
        report_impossible(impossible, result.raw);
        result.places = places_of(std::move(nodes), result.raw.refs);
        return result;
    }

    /// Two passes, both opened at once: while the ways are taken in, the first blocks of nodes are
    /// unpacked in the background.
    Result read_twice() {
        using osmium::osm_entity_bits::node;
        using osmium::osm_entity_bits::relation;
        using osmium::osm_entity_bits::way;
        osmium::io::Reader ways(file_, way | relation, pool_, osmium::io::read_meta::no);
        osmium::io::Reader nodes(file_, node, pool_, osmium::io::read_meta::no);
        Result result;
        result.raw = read_ways(ways);
        result.places = read_places(nodes, result.raw);
        return result;
    }

    /// Calls `visit` with each buffer that the reader gives; `done` is the progress before, `share`
    /// that of the whole pass.
    template <class Visit>
    void for_each_buffer(osmium::io::Reader& reader, std::string_view stage, double done,
                         double share, const Visit& visit) {
        while (osmium::memory::Buffer buffer = reader.read()) {
            visit(std::move(buffer));
            const double size = static_cast<double>(std::max<std::size_t>(reader.file_size(), 1));
            const double fraction = std::min(static_cast<double>(reader.offset()) / size, 1.0);
            control_.report(stage, done + fraction * share);
        }
        reader.close();
    }

    /// The same with each block as it is read by someone on foot.
    template <class Visit>
    void for_each_block(osmium::io::Reader& reader, std::string_view stage, double done,
                        double share, const Visit& visit) {
        OsmBlockQueue blocks(access_, pool_);
        for_each_buffer(reader, stage, done, share, [&](osmium::memory::Buffer buffer) {
            blocks.push(std::move(buffer));
            blocks.take_some(visit);
        });
        blocks.take_all(visit);
    }

    RawOsmStreets read_ways(osmium::io::Reader& reader);
    OsmNodePlaces read_places(osmium::io::Reader& reader, const RawOsmStreets& raw);
    void take_node(const osmium::Node& node, OsmNodePlaces& places, std::size_t& next);
    void report_impossible(const std::vector<PlacedOsmNode>& nodes, const RawOsmStreets& raw);
    void report_impossible(const PlacedOsmNode& node);

    osmium::io::File file_;
    std::string source_;
    FootAccess access_;
    Diagnostics& diagnostics_;
    const Control& control_;
    std::uintmax_t unpacked_once_up_to_;
    osmium::thread::Pool pool_;
    std::vector<OsmTag> tags_;  // of the node in hand
};

RawOsmStreets OsmFileReader::read_ways(osmium::io::Reader& reader) {
    OsmWayIntake ways;
    OsmAreaIntake areas(access_);
    for_each_block(reader, "reading ways", 0.0, 0.5, [&](const OsmBlock& block) {
        ways.add(block);
        areas.add(block);
    });
    RawOsmStreets raw = ways.finish(source_, diagnostics_);
    areas.finish(ways.other_ways(), raw);
    return raw;
}

OsmNodePlaces OsmFileReader::read_places(osmium::io::Reader& reader, const RawOsmStreets& raw) {
    OsmNodePlaces places = table_of(raw.refs);
    std::size_t next = 0;
    for_each_buffer(reader, "reading places", 0.5, 0.5, [&](const osmium::memory::Buffer& buffer) {
        for (const osmium::Node& node : buffer.select<osmium::Node>()) {
            take_node(node, places, next);
        }
    });
    return places;
}

/// Notes the place of a node if a street passes it. Files are sorted by id as a rule: the search
/// begins at `next`, the row after the last one found.
void OsmFileReader::take_node(const osmium::Node& node, OsmNodePlaces& places, std::size_t& next) {
    std::vector<PlacedOsmNode>& wanted = places.nodes;
    if (next > 0 && wanted[next - 1].id >= node.id()) {
        next = 0;
    }
    const auto before = [](const PlacedOsmNode& a, std::int64_t id) { return a.id < id; };
    const auto from = wanted.begin() + static_cast<std::ptrdiff_t>(next);
    const auto found = from != wanted.end() && from->id >= node.id()
                           ? from
                           : std::lower_bound(from, wanted.end(), node.id(), before);
    if (found != wanted.end() && found->id == node.id()) {
        next = static_cast<std::size_t>(found - wanted.begin()) + 1;
        const PlacedOsmNode met = placed_node(node, access_, tags_);
        if (!met.placed) {
            report_impossible(met);
            return;
        }
        *found = met;
    }
}

void OsmFileReader::report_impossible(const PlacedOsmNode& node) {
    diagnostics_.add(
        {.code = "osm_coordinates_impossible",
         .severity = Severity::Warning,
         .message = fmt::format("node {} lies at longitude {}, latitude {}, which is "
                                "not on the Earth; its ways are split around it",
                                node.id, node.place.longitude.value(), node.place.latitude.value()),
         .source = source_,
         .layer = "nodes",
         .feature = node.id});
}

/// Reports those of the nodes that a street passes.
void OsmFileReader::report_impossible(const std::vector<PlacedOsmNode>& nodes,
                                      const RawOsmStreets& raw) {
    if (nodes.empty()) {
        return;
    }
    std::vector<std::int64_t> passed = raw.refs;
    std::sort(passed.begin(), passed.end());
    for (const PlacedOsmNode& node : nodes) {
        if (std::binary_search(passed.begin(), passed.end(), node.id)) {
            report_impossible(node);
        }
    }
}

void check_before_reading(const fs::path& path) {
    std::error_code failure;
    if (!fs::exists(path, failure)) {
        throw Error(ErrorKind::InputMissing, "there is no such file; check its path");
    }
    if (!fs::is_regular_file(path, failure)) {
        throw Error(ErrorKind::InputUnreadable, "this is not a file");
    }
    if (!is_osm_path(path)) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("the name does not say which OpenStreetMap format this is; it "
                                "must end in one of: {}",
                                fmt::join(kOsmEndings, ", ")));
    }
    if (fs::file_size(path, failure) == 0 && !failure) {
        throw Error(ErrorKind::InputEmpty, "the file is empty; download or extract it again");
    }
}

void check_streets(bool any_way, const OsmStreets& streets, const WalkingProfile& profile) {
    if (!any_way) {
        throw Error(ErrorKind::InputEmpty,
                    "the file holds no way, and so no street; take an extract that covers the "
                    "study area");
    }
    if (!streets.ways.empty()) {
        return;
    }
    const FootAccessTally::Row total = streets.tally.total();
    if (total.kept_ways > 0) {
        throw Error(ErrorKind::NoWalkableStreet,
                    fmt::format("the file holds {} walkable ways, but not the places of their "
                                "nodes; extract it again with complete ways ('osmium extract "
                                "--strategy complete_ways')",
                                total.kept_ways));
    }
    throw Error(ErrorKind::NoWalkableStreet,
                fmt::format("the profile '{}' walks none of the {} streets in the file; choose "
                            "another profile, or a file with streets",
                            profile.name, total.refused_ways));
}

OsmStreets read_checked(const fs::path& path, const WalkingProfile& profile,
                        Diagnostics& diagnostics, const Control& control,
                        const OsmReadOptions& options) {
    OsmFileReader reader(path, profile, diagnostics, control, options);
    OsmFileReader::Result read = reader.read();
    const bool any_way = read.raw.any_way;
    OsmStreets streets =
        assemble_streets(std::move(read.raw), read.places, path.string(), diagnostics,
                         static_cast<unsigned>(std::max(options.decoding_threads, 1)));
    streets.crossings = profile.crossings;
    streets.lift_time = profile.lift_time;
    check_streets(any_way, streets, profile);
    return streets;
}

/// What `read` gives; what the libraries that it uses throw is said in our words.
template <class Read>
auto reading(const fs::path& path, const Read& read) {
    return with_context(fmt::format("reading streets from {}", path.string()), [&] {
        check_before_reading(path);
        try {
            return read();
        } catch (const Error&) {
            throw;
        } catch (const BugError&) {
            throw;
        } catch (const std::bad_alloc&) {
            throw;
        } catch (const std::exception& error) {  // libosmium, expat, zlib, bzip2, protozero
            throw Error(ErrorKind::InputUnreadable,
                        fmt::format("the file is damaged, cut short or not what its name says "
                                    "({}); download or extract it again",
                                    error.what()));
        }
    });
}

}  // namespace

bool is_osm_path(const fs::path& path) {
    const std::string name = path.filename().string();
    return std::any_of(kOsmEndings.begin(), kOsmEndings.end(),
                       [&](std::string_view ending) { return name.ends_with(ending); });
}

OsmStreets read_osm_streets(const fs::path& path, const WalkingProfile& profile,
                            Diagnostics& diagnostics, const Control& control,
                            const OsmReadOptions& options) {
    return reading(path,
                   [&] { return read_checked(path, profile, diagnostics, control, options); });
}

void require_osm_file(const fs::path& path) {
    reading(path, [&] {
        osmium::io::Reader reader(osmium::io::File(path.string()),
                                  osmium::osm_entity_bits::nothing);
        reader.header();
        reader.close();
    });
}

}  // namespace cercania
