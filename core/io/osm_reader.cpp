#include "core/io/osm_reader.h"

#include <algorithm>
#include <array>
#include <functional>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <osmium/io/any_input.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/way.hpp>
#include <osmium/thread/pool.hpp>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/io/osm_raw_streets.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> kOsmEndings = {".osm.pbf", ".pbf", ".osm", ".osm.gz",
                                                         ".osm.bz2"};

/// Texts by number, each once.
class NameTable {
  public:
    explicit NameTable(std::vector<std::string>& names) : names_(names) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            numbers_.emplace(names[i], static_cast<std::uint32_t>(i));
        }
    }
    std::uint32_t number_of(std::string_view name) {
        const auto found = numbers_.find(name);
        if (found != numbers_.end()) {
            return found->second;
        }
        const auto number = static_cast<std::uint32_t>(names_.size());
        names_.emplace_back(name);
        numbers_.emplace(name, number);
        return number;
    }

  private:
    struct Hash : std::hash<std::string_view> {
        // NOLINTNEXTLINE(readability-identifier-naming): the standard's name for it
        using is_transparent = void;
    };
    std::vector<std::string>& names_;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
};

/// The tags of the object in hand; the vector is used again for the next.
void take_tags(const osmium::OSMObject& object, std::vector<OsmTag>& tags) {
    tags.clear();
    for (const osmium::Tag& tag : object.tags()) {
        tags.push_back({tag.key(), tag.value()});
    }
}

/// Ways that wait for their access to be decided, and the blocks they stand in.
struct WayBatch {
    std::vector<osmium::memory::Buffer> blocks;
    std::vector<const osmium::Way*> ways;
};

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
          threads_(static_cast<unsigned>(std::max(options.decoding_threads, 1))),
          pool_(static_cast<int>(threads_)) {
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
        osmium::io::Reader reader(file_,
                                  osmium::osm_entity_bits::node | osmium::osm_entity_bits::way,
                                  pool_, osmium::io::read_meta::no);
        Result result;
        NameTable names(result.raw.names);
        std::vector<SeenOsmNode> nodes;
        std::vector<SeenOsmNode> impossible;
        WayBatch batch;
        for_each_block(reader, "reading streets", 0.0, 1.0, [&](osmium::memory::Buffer block) {
            for (const osmium::Node& node : block.select<osmium::Node>()) {
                (node.location().valid() ? nodes : impossible).push_back(seen(node));
            }
            add_ways(std::move(block), batch, result.raw, names);
        });
        empty(batch, result.raw, names);
        drop_repeated(result.raw);
        report_impossible(impossible, result.raw);
        result.places = places_of(std::move(nodes), result.raw.refs);
        return result;
    }

    /// Two passes, both opened at once: while the ways are taken in, the first blocks of nodes are
    /// unpacked in the background.
    Result read_twice() {
        using osmium::osm_entity_bits::node;
        using osmium::osm_entity_bits::way;
        osmium::io::Reader ways(file_, way, pool_, osmium::io::read_meta::no);
        osmium::io::Reader nodes(file_, node, pool_, osmium::io::read_meta::no);
        Result result;
        result.raw = read_ways(ways);
        result.places = read_places(nodes, result.raw);
        return result;
    }

    /// Calls `visit` with each block that the reader gives; `done` is the progress before, `share`
    /// that of the whole pass.
    template <class Visit>
    void for_each_block(osmium::io::Reader& reader, std::string_view stage, double done,
                        double share, Visit&& visit) {
        while (osmium::memory::Buffer block = reader.read()) {
            visit(std::move(block));
            const double size = static_cast<double>(std::max<std::size_t>(reader.file_size(), 1));
            const double fraction = std::min(static_cast<double>(reader.offset()) / size, 1.0);
            control_.report(stage, done + fraction * share);
        }
        reader.close();
    }

    /// Calls `visit` for each object that the reader gives.
    template <class Object, class Visit>
    void for_each(osmium::io::Reader& reader, std::string_view stage, double done, Visit&& visit) {
        for_each_block(reader, stage, done, 0.5, [&](const osmium::memory::Buffer& block) {
            for (const Object& object : block.template select<Object>()) {
                visit(object);
            }
        });
    }

    RawOsmStreets read_ways(osmium::io::Reader& reader);
    OsmNodePlaces read_places(osmium::io::Reader& reader, const RawOsmStreets& raw);
    void add_ways(osmium::memory::Buffer block, WayBatch& batch, RawOsmStreets& raw,
                  NameTable& names);
    void empty(WayBatch& batch, RawOsmStreets& raw, NameTable& names);
    static void add_way(const osmium::Way& way, const WayAccess& access, RawOsmStreets& raw,
                        NameTable& names);
    void take_node(const osmium::Node& node, OsmNodePlaces& places, std::size_t& next);
    SeenOsmNode seen(const osmium::Node& node);
    void report_impossible(const std::vector<SeenOsmNode>& nodes, const RawOsmStreets& raw);
    void report_impossible(const SeenOsmNode& node);
    void drop_repeated(RawOsmStreets& raw);

    osmium::io::File file_;
    std::string source_;
    FootAccess access_;
    Diagnostics& diagnostics_;
    const Control& control_;
    std::uintmax_t unpacked_once_up_to_;
    unsigned threads_;
    osmium::thread::Pool pool_;
    std::vector<OsmTag> tags_;  // of the node in hand
};

RawOsmStreets OsmFileReader::read_ways(osmium::io::Reader& reader) {
    RawOsmStreets raw;
    NameTable names(raw.names);
    WayBatch batch;
    for_each_block(reader, "reading ways", 0.0, 0.5, [&](osmium::memory::Buffer block) {
        add_ways(std::move(block), batch, raw, names);
    });
    empty(batch, raw, names);
    drop_repeated(raw);
    return raw;
}

void OsmFileReader::add_ways(osmium::memory::Buffer block, WayBatch& batch, RawOsmStreets& raw,
                             NameTable& names) {
    const std::size_t before = batch.ways.size();
    for (const osmium::Way& way : block.select<osmium::Way>()) {
        batch.ways.push_back(&way);
    }
    if (batch.ways.size() > before) {
        batch.blocks.push_back(std::move(block));  // its ways stay where they are
    }
    constexpr std::size_t kFull = 8192;  // blocks hold some 300 ways, too few to share out
    if (batch.ways.size() >= kFull) {
        empty(batch, raw, names);
    }
}

/// Access is decided on several threads, since it takes most of the time; ways are then added in
/// the file's order.
void OsmFileReader::empty(WayBatch& batch, RawOsmStreets& raw, NameTable& names) {
    const std::vector<const osmium::Way*>& ways = batch.ways;
    std::vector<WayAccess> access(ways.size());
    for_ranges(ways.size(), threads_, [&](std::size_t, std::size_t begin, std::size_t end) {
        std::vector<OsmTag> tags;
        for (std::size_t i = begin; i < end; ++i) {
            take_tags(*ways[i], tags);
            access[i] = access_.way(tags);
        }
    });
    for (std::size_t i = 0; i < ways.size(); ++i) {
        add_way(*ways[i], access[i], raw, names);
    }
    batch.ways.clear();
    batch.blocks.clear();
}

void OsmFileReader::add_way(const osmium::Way& way, const WayAccess& access, RawOsmStreets& raw,
                            NameTable& names) {
    raw.any_way = true;
    if (access.rule == AccessRule::NotAStreet) {
        return;
    }
    OsmWay street;
    street.id = way.id();
    street.first_node = static_cast<std::uint32_t>(raw.refs.size());
    street.node_count = static_cast<std::uint32_t>(way.nodes().size());
    if (access.walkable) {
        const std::string_view name = way.get_value_by_key("name", "");
        street.name = names.number_of(name.empty() ? way.get_value_by_key("ref", "") : name);
        street.class_name = names.number_of(access.class_name);
    }
    street.forward_allowed = access.forward_allowed;
    street.backward_allowed = access.backward_allowed;
    street.area = access.area;
    street.bridge_or_tunnel = access.bridge_or_tunnel;
    street.level = access.level;
    street.time_factor = access.time_factor;
    raw.ways.push_back({street, access});
    for (const osmium::NodeRef& node : way.nodes()) {
        raw.refs.push_back(node.ref());
    }
}

/// Extracts that were put together carelessly hold ways twice. Leaves the ways in order of ids.
void OsmFileReader::drop_repeated(RawOsmStreets& raw) {
    const auto by_id = [](const RawOsmWay& a, const RawOsmWay& b) { return a.way.id < b.way.id; };
    if (!std::is_sorted(raw.ways.begin(), raw.ways.end(), by_id)) {
        std::stable_sort(raw.ways.begin(), raw.ways.end(), by_id);
    }
    const auto repeats = [&](const RawOsmWay& first, const RawOsmWay& second) {
        if (first.way.id != second.way.id) {
            return false;
        }
        diagnostics_.add({.code = "osm_way_repeated",
                          .severity = Severity::Warning,
                          .message = fmt::format("way {} occurs more than once in the file; the "
                                                 "first counts",
                                                 first.way.id),
                          .source = source_,
                          .layer = "ways",
                          .feature = first.way.id});
        return true;
    };
    raw.ways.erase(std::unique(raw.ways.begin(), raw.ways.end(), repeats), raw.ways.end());
}

OsmNodePlaces OsmFileReader::read_places(osmium::io::Reader& reader, const RawOsmStreets& raw) {
    OsmNodePlaces places = table_of(raw.refs);
    std::size_t next = 0;
    for_each<osmium::Node>(reader, "reading places", 0.5,
                           [&](const osmium::Node& node) { take_node(node, places, next); });
    return places;
}

/// Notes the place of a node if a street passes it. Files are sorted by id as a rule: the search
/// begins at `next`, the row after the last one found.
void OsmFileReader::take_node(const osmium::Node& node, OsmNodePlaces& places, std::size_t& next) {
    if (next > 0 && places.ids[next - 1] >= node.id()) {
        next = 0;
    }
    const auto from = places.ids.begin() + static_cast<std::ptrdiff_t>(next);
    const auto found = from != places.ids.end() && *from >= node.id()
                           ? from
                           : std::lower_bound(from, places.ids.end(), node.id());
    if (found != places.ids.end() && *found == node.id()) {
        const auto index = static_cast<std::size_t>(found - places.ids.begin());
        next = index + 1;
        const SeenOsmNode place = seen(node);
        if (!node.location().valid()) {
            report_impossible(place);
            return;
        }
        places.places[index] = place.place;
        places.placed[index] = 1;
        places.blocks[index] = place.blocks ? 1 : 0;
    }
}

SeenOsmNode OsmFileReader::seen(const osmium::Node& node) {
    SeenOsmNode result;
    result.id = node.id();
    result.place =
        GeoPoint::of(node.location().lon_without_check(), node.location().lat_without_check());
    if (!node.tags().empty()) {
        take_tags(node, tags_);
        result.blocks = access_.node_blocks(tags_);
    }
    return result;
}

void OsmFileReader::report_impossible(const SeenOsmNode& node) {
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
void OsmFileReader::report_impossible(const std::vector<SeenOsmNode>& nodes,
                                      const RawOsmStreets& raw) {
    if (nodes.empty()) {
        return;
    }
    std::vector<std::int64_t> passed = raw.refs;
    std::sort(passed.begin(), passed.end());
    for (const SeenOsmNode& node : nodes) {
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

void check_streets(const RawOsmStreets& raw, const OsmStreets& streets,
                   const WalkingProfile& profile) {
    if (!raw.any_way) {
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
    const auto [raw, places] = reader.read();
    OsmStreets streets =
        assemble_streets(raw, places, path.string(), diagnostics,
                         static_cast<unsigned>(std::max(options.decoding_threads, 1)));
    check_streets(raw, streets, profile);
    return streets;
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
    return with_context(fmt::format("reading streets from {}", path.string()), [&] {
        check_before_reading(path);
        try {
            return read_checked(path, profile, diagnostics, control, options);
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

}  // namespace cercania
