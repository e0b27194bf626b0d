#include "core/network/osm_network_builder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/geo/ellipsoid.h"
#include "core/network/crossing_waits.h"
#include "core/network/osm_squares.h"

namespace cercania {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFU;
/// A square with more ways in than this is only walked round: lines grow with the square of it.
constexpr std::size_t kMostEntries = 32;
/// No square is larger; larger rims are slips, and their grid differences could overflow.
constexpr std::int64_t kWidestSquare = 500'000;  // 0.05 degrees, 5.5 km of latitude

/// The nodes of a way without immediate repetitions; those of a closed way, each once around.
struct Chain {
    std::uint32_t way = 0;
    bool closed = false;
    std::span<const std::uint32_t> nodes;  // in PieceBuilder::chain_nodes_
};

class PieceBuilder {
  public:
    PieceBuilder(const OsmStreets& streets, Diagnostics& diagnostics, const Control& control)
        : streets_(streets),
          diagnostics_(diagnostics),
          control_(control),
          is_junction_(streets.nodes.size(), 0),
          junction_of_(streets.nodes.size(), kNone),
          name_of_(streets.names.size(), kNone),
          waits_(streets) {
        name_of_[0] = 0;
    }

    StreetPieces build() {
        make_chains();
        mark_junctions();
        find_lines_across();
        result_.pieces.reserve(piece_count());
        for (std::size_t i = 0; i < chains_.size(); ++i) {
            if (i % 1024 == 0) {
                control_.check();
            }
            cut(chains_[i]);
        }
        for (const LineAcross& line : lines_across_) {
            add_line(line);
        }
        report_cuts();
        return std::move(result_);
    }

  private:
    /// A straight line that people take across a square, between two nodes of its rim.
    struct LineAcross {
        const OsmWay* square = nullptr;
        std::array<std::uint32_t, 2> nodes = {};
    };
    using LinesWalked = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    /// A rim and the holes within it, each node once around.
    struct Surface {
        std::span<const std::uint32_t> rim;
        std::vector<std::span<const std::uint32_t>> holes;
    };

    const OsmNode& node(std::uint32_t index) const { return streets_.nodes[index]; }

    /// Ways in the order of their ids, parts of one way in that of their nodes.
    std::vector<std::uint32_t> ways_in_order() const {
        std::vector<std::uint32_t> order(streets_.ways.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto before = [&](std::uint32_t a, std::uint32_t b) {
            const OsmWay& first = streets_.ways[a];
            const OsmWay& second = streets_.ways[b];
            if (first.id != second.id) {
                return first.id < second.id;
            }
            const auto first_nodes = streets_.nodes_of(first);
            const auto second_nodes = streets_.nodes_of(second);
            return std::lexicographical_compare(
                first_nodes.begin(), first_nodes.end(), second_nodes.begin(), second_nodes.end(),
                [&](std::uint32_t m, std::uint32_t n) { return node(m).id < node(n).id; });
        };
        if (!std::is_sorted(order.begin(), order.end(), before)) {
            std::sort(order.begin(), order.end(), before);
        }
        return order;
    }

    void make_chains() {
        chains_.reserve(streets_.ways.size());
        chain_nodes_.resize(std::transform_reduce(
            streets_.ways.begin(), streets_.ways.end(), std::size_t{0}, std::plus<>(),
            [](const OsmWay& way) { return std::size_t{way.node_count}; }));
        auto free = chain_nodes_.begin();
        for (const std::uint32_t way : ways_in_order()) {
            Chain chain;
            chain.way = way;
            const auto nodes = streets_.nodes_of(streets_.ways[way]);
            const auto end = std::unique_copy(nodes.begin(), nodes.end(), free);
            chain.nodes = std::span<const std::uint32_t>(free, end);
            free = end;
            if (chain.nodes.size() < 2) {
                diagnostics_.add({.code = "way_without_length",
                                  .severity = Severity::Note,
                                  .message = fmt::format("way {} has fewer than two different "
                                                         "nodes; it is left out",
                                                         streets_.ways[way].id),
                                  .source = streets_.source,
                                  .layer = "ways",
                                  .feature = streets_.ways[way].id});
                continue;
            }
            chain.closed = chain.nodes.front() == chain.nodes.back();
            if (chain.closed) {
                chain.nodes = chain.nodes.first(chain.nodes.size() - 1);
            }
            chains_.push_back(chain);
        }
    }

    void mark_junctions() {
        std::vector<std::uint8_t> uses(streets_.nodes.size(), 0);
        const auto use = [&](std::uint32_t index) {
            uses[index] = static_cast<std::uint8_t>(std::min(uses[index] + 1, 2));
        };
        for (const Chain& chain : chains_) {
            for (const std::uint32_t index : chain.nodes) {
                use(index);
            }
            if (!chain.closed) {
                is_junction_[chain.nodes.front()] = 1;
                is_junction_[chain.nodes.back()] = 1;
            }
        }
        for (std::size_t i = 0; i < uses.size(); ++i) {
            if (uses[i] >= 2 ||
                (uses[i] == 1 && (streets_.nodes[i].blocks || waits_.has_wait(i)))) {
                is_junction_[i] = 1;
            }
        }
    }

    /// Squares are crossed between the ways that lead into them. Where such a walk turns at a
    /// corner of the rim, the rim gets a junction.
    void find_lines_across() {
        for (const Chain& chain : chains_) {
            if (chain.closed && streets_.ways[chain.way].area) {
                add_lines_across(streets_.ways[chain.way], std::nullopt, {chain.nodes, {}});
            }
        }
        for (const OsmSquareRelation& square : streets_.squares) {
            for (const Surface& surface : surfaces_of(square)) {
                add_lines_across(square.way, square.id, surface);
            }
        }
        for (const LineAcross& line : lines_across_) {
            is_junction_[line.nodes[0]] = 1;
            is_junction_[line.nodes[1]] = 1;
        }
    }

    /// The rims of a relation by surfaces: each hole is one in the smallest rim around it.
    std::vector<Surface> surfaces_of(const OsmSquareRelation& square) const {
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

    bool holds_any(const OsmSquare& shape, std::span<const std::uint32_t> nodes) const {
        return std::any_of(nodes.begin(), nodes.end(), [&](std::uint32_t index) {
            return shape.holds(GridPoint::of(node(index).place));
        });
    }

    std::vector<GridPoint> corners_of(std::span<const std::uint32_t> nodes) const {
        std::vector<GridPoint> corners;
        corners.reserve(nodes.size());
        for (const std::uint32_t index : nodes) {
            corners.push_back(GridPoint::of(node(index).place));
        }
        return corners;
    }

    bool is_square_sized(std::span<const std::uint32_t> nodes) const {
        return is_square_sized(nodes, nodes.front());
    }

    bool is_square_sized(std::span<const std::uint32_t> nodes, std::uint32_t middle) const {
        const GridPoint origin = GridPoint::of(node(middle).place);
        return std::all_of(nodes.begin(), nodes.end(), [&](std::uint32_t index) {
            const GridPoint corner = GridPoint::of(node(index).place);
            return std::abs(corner.x - origin.x) <= kWidestSquare &&
                   std::abs(corner.y - origin.y) <= kWidestSquare;
        });
    }

    /// `relation`: its id, where the surface is one's.
    void add_lines_across(const OsmWay& way, std::optional<std::int64_t> relation,
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
            report_round_walk(way.id, relation, surface.rim.front(), entries.size());
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
            lines_across_.push_back({&way, {corners[from], corners[to]}});
            result_.squares.across += ground_distance(places[from], places[to]);
        }
        result_.squares.lines += lines.size();
        result_.squares.crossed += lines.empty() ? 0U : 1U;
    }

    /// Adds to the entries one corner of each hole, its node of lowest id, to which neither a way
    /// nor a line leads: its rim would be an island that places beside it belong to. Whether there
    /// is any.
    bool add_lone_holes(const Surface& surface, const std::vector<std::uint32_t>& corners,
                        const LinesWalked& lines, std::vector<std::uint32_t>& entries) const {
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
            if (std::find(reached.begin() + first, reached.begin() + end, 1) ==
                reached.begin() + end) {
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
    std::vector<std::uint32_t> entries_of(const std::vector<std::uint32_t>& corners) const {
        std::vector<std::uint32_t> entries;
        for (std::uint32_t i = 0; i < corners.size(); ++i) {
            if (is_junction_[corners[i]] != 0 && !node(corners[i]).blocks) {
                entries.push_back(i);
            }
        }
        return entries;
    }

    /// Opens a closed chain at its junction of lowest id, or at its lowest node if it has none.
    std::vector<std::uint32_t> opened(const Chain& chain) const {
        const auto start = std::min_element(chain.nodes.begin(), chain.nodes.end(),
                                            [&](std::uint32_t a, std::uint32_t b) {
                                                return std::pair(is_junction_[a] == 0, node(a).id) <
                                                       std::pair(is_junction_[b] == 0, node(b).id);
                                            });
        std::vector<std::uint32_t> nodes(start, chain.nodes.end());
        nodes.insert(nodes.end(), chain.nodes.begin(), start);
        nodes.push_back(nodes.front());
        return nodes;
    }

    /// At most: moving pieces about while their number grows would take as long as making them.
    std::size_t piece_count() const {
        std::size_t count = lines_across_.size();
        for (const Chain& chain : chains_) {
            count += 1 + static_cast<std::size_t>(std::count_if(
                             chain.nodes.begin(), chain.nodes.end(),
                             [&](std::uint32_t index) { return is_junction_[index] != 0; }));
        }
        return count;
    }

    void cut(const Chain& chain) {
        const std::vector<std::uint32_t> ring =
            chain.closed ? opened(chain) : std::vector<std::uint32_t>();
        const std::span<const std::uint32_t> nodes = chain.closed ? std::span(ring) : chain.nodes;
        std::size_t start = 0;
        for (std::size_t i = 1; i < nodes.size(); ++i) {
            if (i + 1 == nodes.size() || is_junction_[nodes[i]] != 0) {
                add_piece(streets_.ways[chain.way], nodes.subspan(start, i - start + 1));
                start = i;
            }
        }
    }

    void add_piece(const OsmWay& way, std::span<const std::uint32_t> nodes) {
        StreetPiece& piece = result_.pieces.emplace_back();
        piece.points.reserve(nodes.size());
        for (const std::uint32_t index : nodes) {
            piece.points.push_back(node(index).place);
        }
        piece.from_junction = junction_at(nodes.front());
        piece.to_junction = junction_at(nodes.back());
        piece.way_id = way.id;
        piece.name = name(way.name);
        piece.class_name = name(way.class_name);
        piece.time_cause = name(way.time_cause);
        piece.level = way.level;
        piece.bridge_or_tunnel = way.bridge_or_tunnel;
        piece.forward_allowed = way.forward_allowed;
        piece.backward_allowed = way.backward_allowed;
        piece.time_factor = way.time_factor;
        piece.wait_from = waits_.at_end(nodes.front(), way);
        piece.wait_to = waits_.at_end(nodes.back(), way);
        piece.wait_from_cause = wait_cause(piece.wait_from, nodes.front(), way);
        piece.wait_to_cause = wait_cause(piece.wait_to, nodes.back(), way);
    }

    /// The junction at a node; at a node that blocks, a new one for each piece that ends there.
    std::uint32_t junction_at(std::uint32_t index) {
        const bool blocks = node(index).blocks;
        if (blocks) {
            ++ends_at_barrier_[node(index).id].second;
            ends_at_barrier_[node(index).id].first = index;
        } else if (junction_of_[index] != kNone) {
            return junction_of_[index];
        }
        const auto junction = static_cast<std::uint32_t>(result_.junctions.size());
        result_.junctions.push_back(node(index).place);
        if (!blocks) {
            junction_of_[index] = junction;
        }
        return junction;
    }

    /// The number in `result_.names` of what makes a wait.
    std::uint32_t wait_cause(Seconds wait, std::uint32_t index, const OsmWay& way) {
        if (wait <= Seconds()) {
            return 0;
        }
        const auto [known, is_new] = wait_causes_.emplace(
            waits_.cause_at_end(index, way), static_cast<std::uint32_t>(result_.names.size()));
        if (is_new) {
            result_.names.push_back(known->first);
        }
        return known->second;
    }

    std::uint32_t name(std::uint32_t index) {
        if (name_of_[index] == kNone) {
            name_of_[index] = static_cast<std::uint32_t>(result_.names.size());
            result_.names.push_back(streets_.names[index]);
        }
        return name_of_[index];
    }

    void add_line(const LineAcross& line) {
        OsmWay way = *line.square;
        way.forward_allowed = true;
        way.backward_allowed = true;
        add_piece(way, line.nodes);
    }

    void report_round_walk(std::int64_t way, std::optional<std::int64_t> relation,
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
    void report_broken_rims(std::int64_t relation, std::uint32_t corner) {
        add_note({.code = "square_incomplete",
                  .message = fmt::format("the rims of square relation {} touch or cross; people "
                                         "walk along them, not across",
                                         relation),
                  .layer = "relations",
                  .feature = relation},
                 corner);
    }

    /// Says where the rim of the square has that corner.
    void add_note(Diagnostic note, std::uint32_t corner) {
        const GeoPoint place = node(corner).place;
        note.severity = Severity::Note;
        note.source = streets_.source;
        note.place = DiagnosticPlace{place.longitude, place.latitude};
        diagnostics_.add(std::move(note));
    }

    void report_cuts() {
        for (const auto& [id, barrier] : ends_at_barrier_) {
            const auto& [index, ends] = barrier;
            if (ends < 2) {
                continue;  // a dead end: nothing is cut
            }
            const GeoPoint place = node(index).place;
            diagnostics_.add({.code = "barrier_cuts_street",
                              .severity = Severity::Note,
                              .message = fmt::format("a barrier (node {}) that people on foot may "
                                                     "not pass cuts the {} streets that meet there",
                                                     id, ends),
                              .source = streets_.source,
                              .layer = "nodes",
                              .feature = id,
                              .place = DiagnosticPlace{place.longitude, place.latitude}});
        }
    }

    const OsmStreets& streets_;
    Diagnostics& diagnostics_;
    const Control& control_;
    StreetPieces result_;
    std::vector<std::uint32_t> chain_nodes_;
    std::vector<Chain> chains_;
    std::vector<LineAcross> lines_across_;
    std::vector<std::uint8_t> is_junction_;             // by node
    std::vector<std::uint32_t> junction_of_;            // by node
    std::vector<std::uint32_t> name_of_;                // by name of the source
    std::map<std::string, std::uint32_t> wait_causes_;  // numbers in result_.names
    std::map<std::int64_t, std::pair<std::uint32_t, std::size_t>> ends_at_barrier_;  // by node id
    CrossingWaitTable waits_;
};

}  // namespace

StreetPieces build_street_pieces(const OsmStreets& streets, Diagnostics& diagnostics,
                                 const Control& control) {
    return PieceBuilder(streets, diagnostics, control).build();
}

}  // namespace cercania
