#include "core/study/prepared_network.h"

#include <algorithm>
#include <filesystem>
#include <span>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/passwords.h"
#include "core/geo/geo_box.h"
#include "core/io/elevation_raster.h"
#include "core/io/layer_reader.h"
#include "core/io/osm_reader.h"
#include "core/io/profile_reader.h"
#include "core/network/barrier_cut.h"
#include "core/network/country_access.h"
#include "core/network/street_slopes.h"
#include "core/network/usable_streets.h"
#include "core/study/line_streets_source.h"
#include "core/study/sources.h"

namespace cercania {
namespace {

using Settings = std::vector<std::pair<std::string, std::string>>;

std::string metres_text(Metres metres) {
    return fmt::format("{}", metres.value());
}

/// The settings that decide what a built network is, in the order in which a .cnet lists them.
Settings settings_of(const NetworkSettings& network) {
    return {{"source", without_passwords(network.source)},
            {"profile", network.profile},
            {"barriers", without_passwords(network.barriers.value_or(""))},
            {"snap-tolerance", metres_text(network.snap_tolerance)},
            {"join-crossings", network.join_crossings ? "yes" : "no"},
            {"min-island", metres_text(network.min_island)},
            {"max-snap", metres_text(network.max_snap)},
            {"frontage", metres_text(network.frontage)},
            {"dem", fmt::format("{}", fmt::join(network.elevation, " "))},
            {"unknown", network.unknown_tags.value_or("")},
            {"country", std::string(country_access(network.country.value_or("worldwide")).code)},
            {"map", fmt::format("{}", fmt::join(network.field_map, " "))}};
}

const std::string* value_of(const Settings& settings, const std::string& name) {
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&](const auto& entry) { return entry.first == name; });
    return found == settings.end() ? nullptr : &found->second;
}

/// Refuses a saved network that was made otherwise than the person now asks for.
void check_fit(const NetworkSettings& asked, const Settings& saved) {
    const Settings wanted = settings_of(asked);
    for (const std::string& name : asked.set_by_person) {
        const std::string* const want = value_of(wanted, name);
        const std::string* const have = value_of(saved, name);
        if (want == nullptr || have == nullptr || *want != *have) {
            throw Error(ErrorKind::NetworkFileUnfit,
                        fmt::format("{} was made with --{} '{}', not '{}'; leave the option out, "
                                    "or make the network again with it",
                                    asked.source, name, have == nullptr ? "" : *have,
                                    want == nullptr ? "" : *want));
        }
    }
}

double number_of(const Settings& settings, const std::string& name) {
    const std::string* const text = value_of(settings, name);
    if (text == nullptr) {
        throw Error(ErrorKind::NetworkFileUnfit,
                    fmt::format("the network file does not say its {}; make it again", name));
    }
    return std::stod(*text);
}

PreparedNetwork load_saved(const NetworkSettings& asked) {
    SavedNetwork saved = read_network_file(asked.source);
    check_fit(asked, saved.settings);
    PreparedNetwork network;
    network.settings = asked;
    network.settings.max_snap = Metres::of(number_of(saved.settings, "max-snap"));
    network.settings.min_island = Metres::of(number_of(saved.settings, "min-island"));
    network.settings.frontage = Metres::of(number_of(saved.settings, "frontage"));
    network.settings.snap_tolerance = Metres::of(number_of(saved.settings, "snap-tolerance"));
    network.settings.profile = *value_of(saved.settings, "profile");
    const std::string* const country = value_of(saved.settings, "country");
    if (country != nullptr && *country != country_accesses().front().code) {
        network.settings.country = *country;
    }
    network.graph = std::move(saved.graph);
    network.usable = std::move(saved.usable);
    network.barrier_lines = std::move(saved.barriers);
    network.build_notes = std::move(saved.build_notes);
    network.cells = std::move(saved.cells);
    return network;
}

/// Barrier lines; polygons (a wetland) bar with their rings.
std::vector<GeoLine> read_barriers(const StudySettings& settings, Diagnostics& diagnostics,
                                   const Control& control) {
    if (!settings.network.barriers) {
        return {};
    }
    const FeatureLayer layer =
        read_layer(*settings.network.barriers,
                   read_options(settings.sources, {ShapeKind::Lines, ShapeKind::Polygons}),
                   diagnostics, control);
    std::vector<GeoLine> lines;
    for (const Feature& feature : layer.features) {
        lines.insert(lines.end(), feature.shape.lines.begin(), feature.shape.lines.end());
        for (const GeoPolygon& polygon : feature.shape.polygons) {
            lines.insert(lines.end(), polygon.rings.begin(), polygon.rings.end());
        }
    }
    return lines;
}

std::vector<RefusedStreet> by_object(std::vector<RefusedStreet> refused) {
    std::stable_sort(
        refused.begin(), refused.end(),
        [](const RefusedStreet& a, const RefusedStreet& b) { return a.object < b.object; });
    return refused;
}

StreetPieces read_pieces(const StudySettings& settings, const WalkingProfile& profile,
                         PreparedNetwork& prepared, Diagnostics& diagnostics,
                         const Control& control) {
    const NetworkSettings& network = settings.network;
    if (is_osm_path(network.source)) {
        if (!network.field_map.empty()) {
            throw Error(ErrorKind::WrongUsage,
                        "OpenStreetMap's tags need no mapping of fields; --map is for line layers");
        }
        const OsmStreets streets = read_osm_streets(network.source, profile, diagnostics, control);
        prepared.access_tally = streets.tally;
        prepared.refused = by_object(streets.refused);
        StreetPieces pieces =
            build_street_pieces(streets, diagnostics, control,
                                static_cast<unsigned>(OsmReadOptions().decoding_threads));
        prepared.squares = SquaresMet{pieces.squares, streets.squares.size(), streets.square_rims};
        return pieces;
    }
    LineStreetsRead read = read_line_streets(settings, profile, diagnostics, control);
    prepared.access_tally = read.tally;
    prepared.refused = by_object(std::move(read.refused));
    return std::move(read.pieces);
}

/// Gives the pieces the slopes of the study's rasters of heights.
void add_slopes(const StudySettings& settings, const WalkingProfile& profile, StreetPieces& pieces,
                Diagnostics& diagnostics, const Control& control) {
    const std::vector<std::string>& paths = settings.network.elevation;
    if (paths.empty() || pieces.junctions.empty()) {
        return;
    }
    if (!profile.slope.heeds_heights()) {
        diagnostics.add({.code = "elevation_with_flat_profile",
                         .severity = Severity::Warning,
                         .message = fmt::format("the profile '{}' heeds no slope; the heights make "
                                                "no difference",
                                                profile.name)});
        return;
    }
    control.report("reading heights", 0.4);
    GeoBox box(pieces.junctions.front());
    for (const GeoPoint& junction : pieces.junctions) {
        box.include(junction);
    }
    const ElevationRasters rasters(paths, settings.sources.assume_crs.value_or(""), box,
                                   diagnostics);
    apply_slopes(
        pieces,
        [&rasters](std::span<const GeoPoint> places, std::span<double> heights) {
            rasters.heights(places, heights);
        },
        profile.slope, diagnostics, control);
}

PreparedNetwork build(const StudySettings& settings, Diagnostics& diagnostics,
                      const Control& control) {
    PreparedNetwork network;
    network.settings = settings.network;
    Diagnostics notes;
    const WalkingProfile profile = profile_of(settings);
    if (profile.unknown_tags == UnknownTags::Report) {
        notes.add({.code = "unknown_taken_as_passable",
                   .severity = Severity::Warning,
                   .message = "ways whose tags do not say what the profile must know are taken as "
                              "passable here; 'cercania catchments' tells what is certain from "
                              "what is possible"});
    }
    StreetPieces pieces =
        with_context(fmt::format("building the network from {}", settings.network.source),
                     [&] { return read_pieces(settings, profile, network, notes, control); });
    add_slopes(settings, profile, pieces, notes, control);
    network.barrier_lines = read_barriers(settings, notes, control);
    if (!network.barrier_lines.empty()) {
        pieces = cut_by_barriers(std::move(pieces), network.barrier_lines, notes);
    }
    control.report("building the network", 0.5);
    network.graph =
        with_context(fmt::format("building the network from {}", settings.network.source), [&] {
            return std::make_shared<const RoadGraph>(std::move(pieces), profile.speed,
                                                     settings.threads);
        });
    network.usable = usable_streets(
        *network.graph, {settings.network.min_island, settings.network.max_snap}, notes);
    for (const auto& [code, count] : notes.counts()) {
        network.build_notes.emplace_back(code, count);
    }
    for (Diagnostic note : notes.all()) {
        if (note.source.empty()) {
            note.source = settings.network.source;
        }
        diagnostics.add(std::move(note));
    }
    return network;
}

}  // namespace

WalkingProfile profile_of(const StudySettings& settings) {
    const std::vector<std::filesystem::path> folders(settings.profile_folders.begin(),
                                                     settings.profile_folders.end());
    WalkingProfile profile = read_profile(settings.network.profile, folders);
    if (settings.network.unknown_tags) {
        profile.unknown_tags = unknown_tags_from(*settings.network.unknown_tags);
    }
    return settings.network.country
               ? in_country(std::move(profile), country_access(*settings.network.country))
               : profile;
}

std::optional<StreetPosition> PreparedNetwork::tie_to_street(PlanePoint place) const {
    auto street = streets->nearest(place, settings.max_snap);
    if (street && leg_is_barred(place, *street)) {
        return std::nullopt;
    }
    return street;
}

bool PreparedNetwork::leg_is_barred(PlanePoint place, const StreetPosition& street) const {
    return barriers != nullptr && barriers->crosses(place, street.point);
}

std::optional<StreetPosition> PreparedNetwork::nearest_street(PlanePoint place) const {
    return streets->nearest(place, Metres::of(10000.0));
}

Metres PreparedNetwork::usable_length() const {
    Metres total;
    for (std::size_t i = 0; i < usable.size(); ++i) {
        if (usable[i] != 0) {
            total += graph->edge(id_at<EdgeId>(i)).length;
        }
    }
    return total;
}

PreparedNetwork prepare_network(const StudySettings& settings, Diagnostics& diagnostics,
                                const Control& control) {
    require_possible(settings.network);
    control.report("reading the network", 0.0);
    PreparedNetwork network = is_network_file(settings.network.source)
                                  ? load_saved(settings.network)
                                  : build(settings, diagnostics, control);
    network.streets = std::make_shared<const StreetIndex>(*network.graph, network.usable);
    if (!network.barrier_lines.empty()) {
        std::vector<PlaneLine> lines;
        lines.reserve(network.barrier_lines.size());
        for (const GeoLine& line : network.barrier_lines) {
            lines.push_back(network.graph->projection().to_plane(line));
        }
        network.barriers = std::make_shared<const BarrierIndex>(lines);
    }
    return network;
}

void make_cells(PreparedNetwork& network, Diagnostics& diagnostics, const Control& control) {
    if (network.cells == nullptr) {
        StreetCellOptions options;
        options.frontage = network.settings.frontage;
        network.cells = std::make_shared<const StreetCells>(
            StreetCells::build(*network.graph, network.usable, options, diagnostics, control));
    }
    if (network.barriers != nullptr && network.shadow == nullptr) {
        network.shadow = std::make_shared<const PlaneMultiPolygon>(
            barrier_shadow(*network.cells, *network.barriers, PolygonOperations(), control));
    }
}

SavedNetwork to_saved(const PreparedNetwork& network) {
    SavedNetwork saved;
    saved.settings = settings_of(network.settings);
    saved.graph = network.graph;
    saved.usable = network.usable;
    saved.barriers = network.barrier_lines;
    saved.build_notes = network.build_notes;
    saved.cells = network.cells;
    return saved;
}

}  // namespace cercania
