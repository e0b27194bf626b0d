#include "core/catchment/cell_diagram.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include <boost/polygon/voronoi_builder.hpp>
#include <boost/polygon/voronoi_diagram.hpp>

#include "core/catchment/border_chains.h"
#include "core/catchment/vertex_classes.h"

namespace cercania {
namespace {

using Diagram = boost::polygon::voronoi_diagram<double>;
using Tables = StreetCellTables;
constexpr std::uint32_t kNone = Tables::kNone;

/// Voronoi vertices this near (in grid steps) to a corner are the corner: pieces keep more apart.
constexpr double kSameAsCorner = 0.2;
/// Edges of the diagram shorter than a grid step are contracted: rounding could turn them around.
constexpr double kContractedLength = 1.0;

PlanePoint as_plane(GridPoint p) {
    return {static_cast<double>(p.x), static_cast<double>(p.y)};
}

/// One cell's use of a border, while its loop is put together.
struct LoopUse {
    std::uint32_t use;
    std::uint32_t start;
    std::uint32_t end;
    bool left_side;  // of the cell's piece; unused in wedges
};

class DiagramReader {
  public:
    DiagramReader(const PlanarPieces& pieces, double frontage_steps)
        : pieces_(pieces), chains_(frontage_steps, tables_) {}

    Tables read(const Control& control, std::size_t& dropped) {
        number_corners();
        construct(control);
        control.report("shaping street cells", 0.6);
        place_vertices();
        make_borders(control);
        make_faces(dropped, control);
        return std::move(tables_);
    }

  private:
    void number_corners() {
        std::unordered_map<std::uint64_t, std::uint32_t> numbers;
        numbers.reserve(pieces_.pieces.size() * 2);
        const auto number = [&](GridPoint p) {
            const auto key = (std::uint64_t{static_cast<std::uint32_t>(p.x)} << 32U) |
                             static_cast<std::uint32_t>(p.y);
            const auto found =
                numbers.try_emplace(key, static_cast<std::uint32_t>(tables_.vertices.size()));
            if (found.second) {
                tables_.vertices.push_back(as_plane(p));
            }
            return found.first->second;
        };
        for (const PlanarPieces::Piece& piece : pieces_.pieces) {
            const std::uint32_t from = number(piece.from);
            tables_.pieces.push_back({from, number(piece.to)});
        }
        corner_count_ = tables_.vertices.size();
    }

    /// Four segments around everything, far enough that no cell reaches them within the frontage,
    /// make every cell of a piece finite.
    void construct(const Control& control) {
        boost::polygon::voronoi_builder<std::int32_t> builder;
        PlaneBox box;
        for (const PlanarPieces::Piece& piece : pieces_.pieces) {
            builder.insert_segment(piece.from.x, piece.from.y, piece.to.x, piece.to.y);
            box.include(as_plane(piece.from));
            box.include(as_plane(piece.to));
        }
        const double margin = 3.0 * chains_.frontage() + 10.0 * PlanarPieces::kStepsPerMetre;
        const auto low_x = static_cast<std::int32_t>(box.min_x - margin);
        const auto low_y = static_cast<std::int32_t>(box.min_y - margin);
        const auto high_x = static_cast<std::int32_t>(box.max_x + margin);
        const auto high_y = static_cast<std::int32_t>(box.max_y + margin);
        builder.insert_segment(low_x, low_y, high_x, low_y);
        builder.insert_segment(high_x, low_y, high_x, high_y);
        builder.insert_segment(high_x, high_y, low_x, high_y);
        builder.insert_segment(low_x, high_y, low_x, low_y);
        control.check();
        builder.construct(&diagram_);
    }

    bool is_frame(const Diagram::cell_type& cell) const {
        return cell.source_index() >= tables_.pieces.size();
    }
    std::uint32_t corner_of(const Diagram::cell_type& cell) const {
        const Tables::Piece& piece = tables_.pieces[cell.source_index()];
        return cell.source_category() == boost::polygon::SOURCE_CATEGORY_SEGMENT_START_POINT
                   ? piece.from_corner
                   : piece.to_corner;
    }
    CellSite site_of(const Diagram::cell_type& cell) const {
        if (cell.contains_point()) {
            const PlanePoint corner = tables_.vertices[corner_of(cell)];
            return {false, corner, corner};
        }
        const Tables::Piece& piece = tables_.pieces[cell.source_index()];
        return {true, tables_.vertices[piece.from_corner], tables_.vertices[piece.to_corner]};
    }
    std::size_t edge_index(const Diagram::edge_type& edge) const {
        return static_cast<std::size_t>(&edge - diagram_.edges().data());
    }
    std::uint32_t vertex_index(const Diagram::vertex_type* vertex) const {
        return static_cast<std::uint32_t>(vertex - diagram_.vertices().data());
    }
    /// Both faces of the edge may be cells of pieces (the frame is always farther than the
    /// frontage).
    bool is_border(const Diagram::edge_type& edge) const {
        return edge.is_finite() && !is_frame(*edge.cell()) && !is_frame(*edge.twin()->cell());
    }

    /// Decides which point of the cells each Voronoi vertex is.
    void place_vertices() {
        VertexClasses classes(diagram_.vertices().size());
        for (const Diagram::edge_type& edge : diagram_.edges()) {
            if (!is_border(edge)) {
                continue;
            }
            const Tables::Piece& piece = tables_.pieces[edge.cell()->source_index()];
            const PlanePoint at = {edge.vertex0()->x(), edge.vertex0()->y()};
            for (const std::uint32_t corner : {piece.from_corner, piece.to_corner}) {
                if (norm(tables_.vertices[corner] - at) < kSameAsCorner) {
                    classes.place_at_corner(vertex_index(edge.vertex0()), corner);
                }
            }
        }
        for (std::size_t e = 0; e < diagram_.edges().size(); e += 2) {
            const Diagram::edge_type& edge = diagram_.edges()[e];
            if (is_border(edge) &&
                std::hypot(edge.vertex0()->x() - edge.vertex1()->x(),
                           edge.vertex0()->y() - edge.vertex1()->y()) < kContractedLength) {
                classes.unite(vertex_index(edge.vertex0()), vertex_index(edge.vertex1()));
            }
        }
        vertex_numbers_.assign(diagram_.vertices().size(), kNone);
        for (std::uint32_t v = 0; v < vertex_numbers_.size(); ++v) {
            const std::uint32_t root = classes.find(v);
            if (classes.corner(root) != kNone) {
                vertex_numbers_[v] = classes.corner(root);
            } else if (root == v) {
                vertex_numbers_[v] = static_cast<std::uint32_t>(tables_.vertices.size());
                tables_.vertices.push_back(
                    {diagram_.vertices()[v].x(), diagram_.vertices()[v].y()});
            } else {
                vertex_numbers_[v] = vertex_numbers_[root];
            }
        }
    }

    void make_borders(const Control& control) {
        first_border_.reserve(diagram_.edges().size() / 2 + 1);
        for (std::size_t e = 0; e < diagram_.edges().size(); e += 2) {
            if (e % 65536 == 0) {
                control.check();
            }
            first_border_.push_back(static_cast<std::uint32_t>(tables_.borders.size()));
            const Diagram::edge_type& edge = diagram_.edges()[e];
            if (is_border(edge)) {
                make_borders_of(edge);
            }
        }
        first_border_.push_back(static_cast<std::uint32_t>(tables_.borders.size()));
    }

    void make_borders_of(const Diagram::edge_type& edge) {
        const std::uint32_t from = vertex_numbers_[vertex_index(edge.vertex0())];
        const std::uint32_t to = vertex_numbers_[vertex_index(edge.vertex1())];
        if (from == to) {
            return;
        }
        const CellSite left = site_of(*edge.cell());
        const CellSite right = site_of(*edge.twin()->cell());
        if (edge.is_curved()) {
            chains_.add_parabola(from, to, left.is_segment ? left : right,
                                 left.is_segment ? right.from : left.from);
            return;
        }
        const CellSite& measured = left.is_segment ? left : right;
        if (edge.is_secondary()) {
            // At a dead end the perpendicular runs through the corner from side to side.
            const std::uint32_t corner =
                corner_of(left.is_segment ? *edge.twin()->cell() : *edge.cell());
            const PlanePoint to_start = tables_.vertices[from] - tables_.vertices[corner];
            const PlanePoint to_end = tables_.vertices[to] - tables_.vertices[corner];
            if (from != corner && to != corner && dot(to_start, to_end) < 0.0) {
                chains_.add_straight(from, corner, measured);
                chains_.add_straight(corner, to, measured);
                return;
            }
        }
        chains_.add_straight(from, to, measured);
    }

    /// The borders around a cell, counter-clockwise.
    std::vector<LoopUse> loop_of(const Diagram::cell_type& cell) const {
        std::vector<LoopUse> loop;
        const CellSite site = site_of(cell);
        const Diagram::edge_type* edge = cell.incident_edge();
        do {
            const std::size_t index = edge_index(*edge);
            const std::uint32_t first = first_border_[index / 2];
            const std::uint32_t count = first_border_[index / 2 + 1] - first;
            for (std::uint32_t i = 0; i < count; ++i) {
                const bool against = index % 2 == 1;
                const std::uint32_t border = first + (against ? count - 1 - i : i);
                loop.push_back(use_of(border, against, site));
            }
            edge = edge->next();
        } while (edge != cell.incident_edge());
        return loop;
    }

    LoopUse use_of(std::uint32_t border, bool against, const CellSite& site) const {
        const Tables::Border& b = tables_.borders[border];
        std::uint32_t start = tables_.border_vertices[b.first_vertex];
        std::uint32_t end = tables_.border_vertices[b.first_vertex + b.vertex_count - 1];
        if (against) {
            std::swap(start, end);
        }
        const PlanePoint along = site.to - site.from;
        const double side = cross(along, tables_.vertices[start] - site.from) +
                            cross(along, tables_.vertices[end] - site.from);
        return {2 * border + (against ? 1U : 0U), start, end, side > 0.0};
    }

    void make_faces(std::size_t& dropped, const Control& control) {
        std::vector<const Diagram::cell_type*> piece_cells(tables_.pieces.size(), nullptr);
        std::vector<std::pair<std::uint32_t, const Diagram::cell_type*>> corner_cells;
        for (const Diagram::cell_type& cell : diagram_.cells()) {
            if (is_frame(cell) || cell.is_degenerate()) {
                continue;
            }
            if (cell.contains_point()) {
                corner_cells.emplace_back(corner_of(cell), &cell);
            } else {
                piece_cells[cell.source_index()] = &cell;
            }
        }
        std::sort(corner_cells.begin(), corner_cells.end(),
                  [](const auto& l, const auto& r) { return l.first < r.first; });
        for (std::uint32_t piece = 0; piece < piece_cells.size(); ++piece) {
            if (piece % 16384 == 0) {
                control.report("shaping street cells",
                               0.7 + 0.2 * piece / static_cast<double>(piece_cells.size()));
            }
            make_sides(piece, piece_cells[piece], dropped);
        }
        tables_.first_wedge_of_corner.push_back(0);
        std::size_t next = 0;
        for (std::uint32_t corner = 0; corner < corner_count_; ++corner) {
            for (; next < corner_cells.size() && corner_cells[next].first == corner; ++next) {
                make_wedges(corner, *corner_cells[next].second);
            }
            tables_.first_wedge_of_corner.push_back(
                static_cast<std::uint32_t>(tables_.faces.size() - 2 * tables_.pieces.size()));
        }
        tables_.faces.push_back({static_cast<std::uint32_t>(tables_.uses.size()), 0.0F});
    }

    void make_sides(std::uint32_t piece, const Diagram::cell_type* cell, std::size_t& dropped) {
        std::vector<LoopUse> left;
        std::vector<LoopUse> right;
        if (cell != nullptr) {
            std::vector<LoopUse> loop = loop_of(*cell);
            const auto begins_left = [&](std::size_t i) {
                return loop[i].left_side && !loop[(i + loop.size() - 1) % loop.size()].left_side;
            };
            for (std::size_t i = 0; i < loop.size(); ++i) {
                if (begins_left(i)) {
                    std::rotate(loop.begin(), loop.begin() + static_cast<std::ptrdiff_t>(i),
                                loop.end());
                    break;
                }
            }
            for (const LoopUse& use : loop) {
                (use.left_side ? left : right).push_back(use);
            }
        }
        const auto base = static_cast<std::uint32_t>(tables_.borders.size());
        const Tables::Piece ends = tables_.pieces[piece];
        tables_.borders.push_back(
            {kNone, kNone, static_cast<std::uint32_t>(tables_.border_vertices.size()), 2});
        tables_.border_vertices.push_back(ends.from_corner);
        tables_.border_vertices.push_back(ends.to_corner);
        const LoopUse forward = {2 * base, ends.from_corner, ends.to_corner, true};
        const LoopUse backward = {2 * base + 1, ends.to_corner, ends.from_corner, false};
        dropped += make_side(forward, left) ? 0U : 1U;
        dropped += make_side(backward, right) ? 0U : 1U;
    }

    /// The face over `base`; false (and an empty face) when its chain does not lead back.
    bool make_side(const LoopUse& base, const std::vector<LoopUse>& chain) {
        const std::uint32_t face = begin_face();
        if (chain.empty() || chain.front().start != base.end || chain.back().end != base.start) {
            return false;
        }
        add_use(face, base.use);
        std::uint32_t at = base.end;
        for (const LoopUse& use : chain) {
            if (use.start != at) {
                add_use(face, 2 * chains_.add_outline(at, use.start));
            }
            add_use(face, use.use);
            at = use.end;
        }
        return true;
    }

    /// The wedges of a corner: the loop of its cell, cut where it comes back to the corner.
    void make_wedges(std::uint32_t corner, const Diagram::cell_type& cell) {
        std::vector<LoopUse> loop = loop_of(cell);
        const auto first = std::find_if(loop.begin(), loop.end(),
                                        [&](const LoopUse& use) { return use.start == corner; });
        if (first == loop.end()) {
            return;
        }
        std::rotate(loop.begin(), first, loop.end());
        std::uint32_t face = kNone;
        std::uint32_t at = corner;
        for (const LoopUse& use : loop) {
            if (at == corner) {
                face = begin_face();
            }
            if (use.start != at) {
                add_use(face, 2 * chains_.add_outline_arc(at, use.start, corner));
            }
            add_use(face, use.use);
            at = use.end;
        }
        if (at != corner) {
            add_use(face, 2 * chains_.add_outline_arc(at, corner, corner));
        }
    }

    std::uint32_t begin_face() {
        tables_.faces.push_back({static_cast<std::uint32_t>(tables_.uses.size()), 0.0F});
        return static_cast<std::uint32_t>(tables_.faces.size() - 1);
    }
    void add_use(std::uint32_t face, std::uint32_t use) {
        tables_.uses.push_back(use);
        Tables::Border& border = tables_.borders[use / 2];
        (use % 2 == 0 ? border.left : border.right) = face;
    }

    const PlanarPieces& pieces_;
    Tables tables_;
    BorderChains chains_;
    std::size_t corner_count_ = 0;
    Diagram diagram_;
    std::vector<std::uint32_t> vertex_numbers_;  // Voronoi vertex -> tables_.vertices
    std::vector<std::uint32_t> first_border_;    // pair of half-edges -> tables_.borders
};

}  // namespace

StreetCellTables cell_diagram(const PlanarPieces& pieces, Metres frontage, std::size_t& dropped,
                              const Control& control) {
    DiagramReader reader(pieces, frontage.value() * PlanarPieces::kStepsPerMetre);
    StreetCellTables tables = reader.read(control, dropped);
    tables.frontage_m = frontage.value();
    for (PlanePoint& p : tables.vertices) {
        p = pieces.origin + p * (1.0 / PlanarPieces::kStepsPerMetre);
    }
    return tables;
}

}  // namespace cercania
