#include "core/network/osm_square_lines.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <utility>

#include <fmt/format.h>

#include "core/geo/ellipsoid.h"
#include "core/network/osm_object.h"

namespace cercania {
namespace {

/// A square with more ways in than this is only walked round: lines grow with the square of it.
constexpr std::size_t kMostEntries = 32;
/// No square is larger; larger rims are slips, and their grid differences could overflow.
constexpr std::int64_t kWidestSquare = 500'000;  // 0.05 degrees, 5.5 km of latitude

}  // namespace

void OsmSquareLines::cross(const OsmWay& way, std::span<const std::uint32_t> rim) {
    cross(way, std::nullopt, Surface{rim, {}});
}

void OsmSquareLines::cross(const OsmSquareRelation& square) {
    for (const Surface& surface : surfaces_of(square)) {
        cross(square.way, square.id, surface);
    }
}

/// The rims of a relation by surfaces: each hole is one in the smallest rim around it.
std::vector<OsmSquareLines::Surface> OsmSquareLines::surfaces_of(
    const OsmSquareRelation& square) const {
    struct Outer {
        Surface surface;
        OsmSquare shape;
    };
    std::vector<Outer> outers;
    for (const OsmRim& rim : square.rims) {
        const auto nodes = streets_.nodes_of(rim);
        if (!rim.hole && is_square_sized(nodes)) {
            outers.push_back({{nodes, {}}, OsmSquare(corners_of(nodes))});
        }
    }
    std::stable_sort(outers.begin(), outers.end(), [](const Outer& a, const Outer& b) {
        return a.shape.doubled_area() < b.shape.doubled_area();
    });
    for (const OsmRim& rim : square.rims) {
        const auto nodes = streets_.nodes_of(rim);
        const auto around = std::find_if(outers.begin(), outers.end(), [&](const Outer& outer) {
            return rim.hole && is_square_sized(nodes, outer.surface.rim.front()) &&
                   holds_any(outer.shape, nodes);
        });
        if (around != outers.end()) {
            around->surface.holes.push_back(nodes);
        }
    }
    std::vector<Surface> surfaces;
    for (Outer& outer : outers) {
        surfaces.push_back(std::move(outer.surface));
    }
    return surfaces;
}

bool OsmSquareLines::holds_any(const OsmSquare& shape, std::span<const std::uint32_t> nodes) const {
    return std::any_of(nodes.begin(), nodes.end(), [&](std::uint32_t index) {
        return shape.holds(GridPoint::of(node(index).place));
    });
}

std::vector<GridPoint> OsmSquareLines::corners_of(std::span<const std::uint32_t> nodes) const {
    std::vector<GridPoint> corners;
    corners.reserve(nodes.size());
    for (const std::uint32_t index : nodes) {
        corners.push_back(GridPoint::of(node(index).place));
    }
    return corners;
}

bool OsmSquareLines::is_square_sized(std::span<const std::uint32_t> nodes) const {
    return is_square_sized(nodes, nodes.front());
}

bool OsmSquareLines::is_square_sized(std::span<const std::uint32_t> nodes,
                                     std::uint32_t middle) const {
    const GridPoint origin = GridPoint::of(node(middle).place);
    return std::all_of(nodes.begin(), nodes.end(), [&](std::uint32_t index) {
        const GridPoint corner = GridPoint::of(node(index).place);
        return std::abs(corner.x - origin.x) <= kWidestSquare &&
               std::abs(corner.y - origin.y) <= kWidestSquare;
    });
}

void OsmSquareLines::cross(const OsmWay& way, std::optional<std::int64_t> relation,
                           const Surface& surface) {
    if (!is_square_sized(surface.rim)) {
        return;
    }
    std::vector<std::uint32_t> corners(surface.rim.begin(), surface.rim.end());
    std::vector<std::vector<GridPoint>> holes;
    for (const std::span<const std::uint32_t> hole : surface.holes) {
        corners.insert(corners.end(), hole.begin(), hole.end());
        holes.push_back(corners_of(hole));
    }
    std::vector<std::uint32_t> entries = entries_of(corners);
    const OsmSquare square(corners_of(surface.rim), holes);
    if (entries.size() < 2) {
        return;
    }
    if (!square.is_simple()) {
        if (relation) {
            report_broken_rims(*relation, surface.rim.front());
        }
        return;
    }
    if (entries.size() > kMostEntries) {
        report_round_walk(told_object(way.id), relation, surface.rim.front(), entries.size());
        return;
    }
    std::vector<GeoPoint> places;
    for (const std::uint32_t index : corners) {
        places.push_back(node(index).place);
    }
    LinesWalked lines = lines_walked(square, places, entries);
    if (add_lone_holes(surface, corners, lines, entries)) {
        lines = lines_walked(square, places, entries);
    }
    for (const auto& [from, to] : lines) {
        lines_.push_back({&way, {corners[from], corners[to]}});
        tally_.across += ground_distance(places[from], places[to]);
    }
    tally_.lines += lines.size();
    tally_.crossed += lines.empty() ? 0U : 1U;
}

/// Adds to the entries one corner of each hole, its node of lowest id, to which neither a way
/// nor a line leads: its rim would be an island that places beside it belong to. Whether there
/// is any.
bool OsmSquareLines::add_lone_holes(const Surface& surface,
                                    const std::vector<std::uint32_t>& corners,
                                    const LinesWalked& lines,
                                    std::vector<std::uint32_t>& entries) const {
    std::vector<std::uint8_t> reached(corners.size(), 0);
    for (const std::uint32_t entry : entries) {
        reached[entry] = 1;
    }
    for (const auto& [from, to] : lines) {
        reached[from] = reached[to] = 1;
    }
    const std::size_t before = entries.size();
    auto first = static_cast<std::ptrdiff_t>(surface.rim.size());
    for (const std::span<const std::uint32_t> hole : surface.holes) {
        const auto end = first + static_cast<std::ptrdiff_t>(hole.size());
        if (std::find(reached.begin() + first, reached.begin() + end, 1) == reached.begin() + end) {
            const auto lowest = std::min_element(
                hole.begin(), hole.end(),
                [&](std::uint32_t a, std::uint32_t b) { return node(a).id < node(b).id; });
            entries.push_back(static_cast<std::uint32_t>(first + (lowest - hole.begin())));
        }
        first = end;
    }
    std::sort(entries.begin(), entries.end());
    return entries.size() > before;
}

/// Where ways lead in, as positions among the corners.
std::vector<std::uint32_t> OsmSquareLines::entries_of(
    const std::vector<std::uint32_t>& corners) const {
    std::vector<std::uint32_t> entries;
    for (std::uint32_t i = 0; i < corners.size(); ++i) {
        if (is_junction_[corners[i]] != 0 && !node(corners[i]).blocks) {
            entries.push_back(i);
        }
    }
    return entries;
}

void OsmSquareLines::report_round_walk(std::int64_t way, std::optional<std::int64_t> relation,
                                       std::uint32_t corner, std::size_t entry_count) {
    add_note({.code = "square_not_crossed",
              .message = fmt::format("square {}{} has {} ways in, more than {}; people walk "
                                     "round it, not across",
                                     relation ? "relation " : "", relation.value_or(way),
                                     entry_count, kMostEntries),
              .layer = relation ? "relations" : "ways",
              .feature = relation.value_or(way)},
             corner);
}

/// Of a relation alone: a way whose rim crosses itself may be meant as a line.
void OsmSquareLines::report_broken_rims(std::int64_t relation, std::uint32_t corner) {
    add_note({.code = "square_incomplete",
              .message = fmt::format("the rims of square relation {} touch or cross; people "
                                     "walk along them, not across",
                                     relation),
              .layer = "relations",
              .feature = relation},
             corner);
}

/// Says where the rim of the square has that corner.
void OsmSquareLines::add_note(Diagnostic note, std::uint32_t corner) {
    const GeoPoint place = node(corner).place;
    note.severity = Severity::Note;
    note.source = streets_.source;
    note.place = DiagnosticPlace{place.longitude, place.latitude};
    diagnostics_.add(std::move(note));
}

}  // namespace cercania
