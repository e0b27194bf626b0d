#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/network/osm_network_builder.h"
#include "core/network/osm_squares.h"
#include "core/network/road_graph.h"

namespace cercania {

/// A straight line that people take across a square, between two nodes of its rims.
struct OsmSquareLine {
    const OsmWay* square = nullptr;           ///< what is walked like it
    std::array<std::uint32_t, 2> nodes = {};  ///< indices into OsmStreets::nodes
};

/// Finds the lines along which people cross the squares of a file between the ways that lead into
/// them, around holes (see core/network/osm_squares.h). O(n²) in the corners of one square.
class OsmSquareLines {
  public:
    /// `is_junction`, by node, tells where ways lead in. All three must outlive this.
    OsmSquareLines(const OsmStreets& streets, const std::vector<std::uint8_t>& is_junction,
                   Diagnostics& diagnostics)
        : streets_(streets), is_junction_(is_junction), diagnostics_(diagnostics) {}

    /// Adds the lines across a way that is a surface; `rim` holds its nodes, each once around.
    void cross(const OsmWay& way, std::span<const std::uint32_t> rim);
    /// Adds the lines across the surfaces of a relation. Each hole is one in the smallest rim
    /// around it.
    void cross(const OsmSquareRelation& square);

    std::vector<OsmSquareLine> take_lines() { return std::move(lines_); }
    const SquareTally& tally() const { return tally_; }

  private:
    using LinesWalked = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    /// A rim and the holes within it, each node once around.
    struct Surface {
        std::span<const std::uint32_t> rim;
        std::vector<std::span<const std::uint32_t>> holes;
    };

    const OsmNode& node(std::uint32_t index) const { return streets_.nodes[index]; }
    std::vector<Surface> surfaces_of(const OsmSquareRelation& square) const;
    bool holds_any(const OsmSquare& shape, std::span<const std::uint32_t> nodes) const;
    std::vector<GridPoint> corners_of(std::span<const std::uint32_t> nodes) const;
    bool is_square_sized(std::span<const std::uint32_t> nodes) const;
    bool is_square_sized(std::span<const std::uint32_t> nodes, std::uint32_t middle) const;
    /// `relation`: its id, where the surface is one's.
    void cross(const OsmWay& way, std::optional<std::int64_t> relation, const Surface& surface);
    bool add_lone_holes(const Surface& surface, const std::vector<std::uint32_t>& corners,
                        const LinesWalked& lines, std::vector<std::uint32_t>& entries) const;
    std::vector<std::uint32_t> entries_of(const std::vector<std::uint32_t>& corners) const;
    void report_round_walk(std::int64_t way, std::optional<std::int64_t> relation,
                           std::uint32_t corner, std::size_t entry_count);
    void report_broken_rims(std::int64_t relation, std::uint32_t corner);
    void add_note(Diagnostic note, std::uint32_t corner);

    const OsmStreets& streets_;
    const std::vector<std::uint8_t>& is_junction_;
    Diagnostics& diagnostics_;
    std::vector<OsmSquareLine> lines_;
    SquareTally tally_;
};

}  // namespace cercania
