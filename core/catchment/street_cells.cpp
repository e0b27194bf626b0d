#include "core/catchment/street_cells.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/core.h>

#include "core/base/error.h"
#include "core/catchment/cell_diagram.h"
#include "core/catchment/planar_pieces.h"

namespace cercania {
namespace {

using Tables = StreetCellTables;

/// Reaches are rounded up to the next float with this margin.
constexpr double kReachMargin = 1e-4;

void fill_owners(const PlanarPieces& pieces, std::size_t edge_count, Tables& tables) {
    for (std::uint32_t piece = 0; piece < pieces.pieces.size(); ++piece) {
        const PlanarPieces::Piece& p = pieces.pieces[piece];
        for (std::uint32_t i = 0; i < p.owner_count; ++i) {
            const PlanarPieces::Owner& owner = pieces.owners[p.first_owner + i];
            tables.owners.push_back({owner.edge, piece, owner.from_m, owner.to_m});
        }
    }
    std::sort(tables.owners.begin(), tables.owners.end(),
              [](const Tables::Owner& l, const Tables::Owner& r) {
                  return std::make_tuple(l.edge, std::min(l.from_m, l.to_m), l.piece) <
                         std::make_tuple(r.edge, std::min(r.from_m, r.to_m), r.piece);
              });
    tables.first_owner_of_edge.assign(edge_count + 1, 0);
    for (const Tables::Owner& owner : tables.owners) {
        ++tables.first_owner_of_edge[owner.edge + 1];
    }
    for (std::size_t e = 0; e < edge_count; ++e) {
        tables.first_owner_of_edge[e + 1] += tables.first_owner_of_edge[e];
    }
}

/// Numbers borders and their vertices in the order in which the faces meet them, so that a query
/// walks through neighbouring memory.
void renumber(Tables& tables) {
    std::vector<std::uint32_t> border_numbers(tables.borders.size(), Tables::kNone);
    std::vector<std::uint32_t> vertex_numbers(tables.vertices.size(), Tables::kNone);
    std::vector<PlanePoint> vertices(
        tables.vertices.begin(),
        tables.vertices.begin() + static_cast<std::ptrdiff_t>(tables.corner_count()));
    std::vector<Tables::Border> borders;
    std::vector<std::uint32_t> border_vertices;
    borders.reserve(tables.borders.size());
    border_vertices.reserve(tables.border_vertices.size());
    for (std::uint32_t corner = 0; corner < tables.corner_count(); ++corner) {
        vertex_numbers[corner] = corner;
    }
    for (std::uint32_t& use : tables.uses) {
        std::uint32_t& number = border_numbers[use / 2];
        if (number == Tables::kNone) {
            number = static_cast<std::uint32_t>(borders.size());
            Tables::Border border = tables.borders[use / 2];
            const std::uint32_t first = border.first_vertex;
            border.first_vertex = static_cast<std::uint32_t>(border_vertices.size());
            for (std::uint32_t i = 0; i < border.vertex_count; ++i) {
                const std::uint32_t vertex = tables.border_vertices[first + i];
                if (vertex_numbers[vertex] == Tables::kNone) {
                    vertex_numbers[vertex] = static_cast<std::uint32_t>(vertices.size());
                    vertices.push_back(tables.vertices[vertex]);
                }
                border_vertices.push_back(vertex_numbers[vertex]);
            }
            borders.push_back(border);
        }
        use = 2 * number + use % 2;
    }
    tables.vertices = std::move(vertices);
    tables.borders = std::move(borders);
    tables.border_vertices = std::move(border_vertices);
}

template <class Visit>
void visit_vertices(const Tables& tables, std::uint32_t face, const Visit& visit) {
    for (std::uint32_t u = tables.faces[face].first_use; u < tables.faces[face + 1].first_use;
         ++u) {
        const Tables::Border& border = tables.borders[tables.uses[u] / 2];
        for (std::uint32_t i = 0; i + 1 < border.vertex_count; ++i) {
            const std::uint32_t position =
                tables.uses[u] % 2 == 0 ? i : border.vertex_count - 1 - i;
            visit(tables.border_vertices[border.first_vertex + position]);
        }
    }
}

void fill_reaches(Tables& tables) {
    for (std::uint32_t face = 0; face < tables.face_count(); ++face) {
        double reach = 0.0;
        if (face < 2 * tables.pieces.size()) {
            const Tables::Piece& piece = tables.pieces[face / 2];
            const PlanePoint from = tables.vertices[piece.from_corner];
            const PlanePoint step = tables.vertices[piece.to_corner] - from;
            const PlanePoint along = step * (1.0 / norm(step));
            visit_vertices(tables, face, [&](std::uint32_t v) {
                reach = std::max(reach, std::fabs(cross(along, tables.vertices[v] - from)));
            });
        } else if (tables.faces[face].first_use < tables.faces[face + 1].first_use) {
            const Tables::Border& first =
                tables.borders[tables.uses[tables.faces[face].first_use] / 2];
            const bool against = tables.uses[tables.faces[face].first_use] % 2 == 1;
            const PlanePoint corner =
                tables.vertices[tables.border_vertices[first.first_vertex +
                                                       (against ? first.vertex_count - 1 : 0)]];
            visit_vertices(tables, face, [&](std::uint32_t v) {
                reach = std::max(reach, norm(tables.vertices[v] - corner));
            });
        }
        tables.faces[face].reach_m = static_cast<float>(reach + kReachMargin);
    }
}

void require_fit(bool fits, const char* what) {
    if (!fits) {
        throw Error(
            ErrorKind::NetworkFileUnfit,
            fmt::format("the street cells are damaged ({}): build the network again", what));
    }
}

/// True when `starts` rises from 0 to `end`.
template <class Container, class Start>
bool are_starts(const Container& rows, std::size_t end, const Start& start) {
    if (rows.empty() || start(rows.front()) != 0 || start(rows.back()) != end) {
        return false;
    }
    return std::is_sorted(rows.begin(), rows.end(),
                          [&](const auto& l, const auto& r) { return start(l) < start(r); });
}

void check_topology(const Tables& t) {
    const auto identity = [](std::uint32_t start) { return start; };
    require_fit(
        are_starts(t.faces, t.uses.size(), [](const Tables::Face& face) { return face.first_use; }),
        "faces");
    require_fit(are_starts(t.first_wedge_of_corner, t.face_count() - 2 * t.pieces.size(), identity),
                "wedges");
    require_fit(t.corner_count() <= t.vertices.size(), "corners");
    const auto is_corner = [&](std::uint32_t c) { return c < t.corner_count(); };
    require_fit(std::all_of(t.pieces.begin(), t.pieces.end(),
                            [&](const Tables::Piece& p) {
                                return is_corner(p.from_corner) && is_corner(p.to_corner) &&
                                       t.vertices[p.from_corner] != t.vertices[p.to_corner];
                            }),
                "pieces");
    require_fit(std::all_of(t.uses.begin(), t.uses.end(),
                            [&](std::uint32_t use) { return use / 2 < t.borders.size(); }),
                "uses");
    const auto is_face = [&](std::uint32_t f) { return f == Tables::kNone || f < t.face_count(); };
    require_fit(std::all_of(t.borders.begin(), t.borders.end(),
                            [&](const Tables::Border& b) {
                                return is_face(b.left) && is_face(b.right) && b.vertex_count >= 2 &&
                                       std::size_t{b.first_vertex} + b.vertex_count <=
                                           t.border_vertices.size();
                            }),
                "borders");
    require_fit(std::all_of(t.border_vertices.begin(), t.border_vertices.end(),
                            [&](std::uint32_t v) { return v < t.vertices.size(); }),
                "border vertices");
}

void check_numbers(const Tables& t) {
    require_fit(std::isfinite(t.frontage_m) && t.frontage_m > 0.0, "frontage");
    require_fit(std::all_of(t.vertices.begin(), t.vertices.end(),
                            [](PlanePoint p) { return std::isfinite(p.x) && std::isfinite(p.y); }),
                "vertices");
    require_fit(std::all_of(t.owners.begin(), t.owners.end(),
                            [&](const Tables::Owner& owner) {
                                return owner.piece < t.pieces.size() &&
                                       owner.edge + 1 < t.first_owner_of_edge.size() &&
                                       std::isfinite(owner.from_m) && std::isfinite(owner.to_m);
                            }),
                "owners");
}

}  // namespace

StreetCells StreetCells::build(const RoadGraph& graph, std::span<const std::uint8_t> usable,
                               StreetCellOptions options, Diagnostics& diagnostics,
                               const Control& control) {
    CERCANIA_REQUIRE(options.frontage.value() > 0.0);
    control.report("splitting streets in the plane", 0.0);
    const PlanarPieces pieces = planar_pieces(graph, usable, control);
    control.report("shaping street cells", 0.1);
    std::size_t dropped = 0;
    Tables tables = cell_diagram(pieces, options.frontage, dropped, control);
    fill_owners(pieces, graph.edge_count(), tables);
    renumber(tables);
    fill_reaches(tables);
    if (dropped > 0) {
        diagnostics.add({.code = "street_cell_dropped",
                         .message = fmt::format("{} sides of street pieces have no ground of their "
                                                "own in catchment polygons: lines closer than a "
                                                "millimetre",
                                                dropped)});
    }
    control.report("shaping street cells", 1.0);
    return StreetCells(std::move(tables));
}

StreetCells StreetCells::from_tables(StreetCellTables tables, std::size_t edge_count) {
    require_fit(!tables.faces.empty() && !tables.first_wedge_of_corner.empty() &&
                    tables.face_count() >= 2 * tables.pieces.size(),
                "table sizes");
    require_fit(tables.first_owner_of_edge.size() == edge_count + 1,
                "another number of edges than the network");
    require_fit(are_starts(tables.first_owner_of_edge, tables.owners.size(),
                           [](std::uint32_t start) { return start; }),
                "owners of edges");
    check_topology(tables);
    check_numbers(tables);
    return StreetCells(std::move(tables));
}

std::vector<PlanePoint> StreetCells::outline(std::uint32_t face) const {
    std::vector<PlanePoint> points;
    visit_vertices(*tables_, face,
                   [&](std::uint32_t v) { points.push_back(tables_->vertices[v]); });
    if (!points.empty()) {
        points.push_back(points.front());
    }
    return points;
}

}  // namespace cercania
