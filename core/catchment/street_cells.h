#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/base/quantity.h"
#include "core/geo/coordinates.h"
#include "core/network/road_graph.h"

namespace cercania {

struct StreetCellOptions {
    /// How far from its street a catchment claims ground; above 0.
    Metres frontage = Metres::of(50);
};

/// The street cells as flat tables, the form in which a network file keeps them.
///
/// The plane within `frontage_m` of the usable streets is cut into *faces*. Streets are straight
/// *pieces* between *corners* that meet only at corners (in the plane, not in the graph). A piece
/// has two side faces, the ground on its left and on its right that is nearer to it than to any
/// other piece and whose perpendicular foot lies on it: in the piece's own coordinates (t along it,
/// h away from it) the set 0 <= h <= H(t). A corner that sticks out has a *wedge*, the ground whose
/// nearest street point is the corner itself: r <= R(angle).
/// Faces meet along *borders*, chains of straight chords; the outline h = frontage has a face on
/// one side only. A face is its *uses* of borders, counter-clockwise; a side face begins with the
/// piece itself, a wedge at its corner.
struct StreetCellTables {
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    struct Piece {
        std::uint32_t from_corner = 0;
        std::uint32_t to_corner = 0;
    };
    /// A stretch of an edge that lies on a piece.
    struct Owner {
        std::uint32_t edge = 0;
        std::uint32_t piece = 0;
        double from_m = 0.0;  ///< metres along the edge at the piece's from corner
        double to_m = 0.0;    ///< and at its to corner (smaller where the edge runs the other way)
    };
    struct Face {
        std::uint32_t first_use = 0;
        float reach_m = 0.0F;  ///< at least the largest h or r in the face
    };
    struct Border {
        std::uint32_t left = kNone;      ///< face on the left of the chain, none outside all faces
        std::uint32_t right = kNone;     ///< face on its right
        std::uint32_t first_vertex = 0;  ///< into border_vertices
        std::uint32_t vertex_count = 0;  ///< at least two
    };

    double frontage_m = 0.0;
    std::vector<PlanePoint> vertices;  ///< the corners, then the other points of borders
    std::vector<Piece> pieces;
    std::vector<std::uint32_t> first_owner_of_edge;  ///< edge -> owners, one more at the end
    std::vector<Owner> owners;                       ///< of an edge in the order along it
    std::vector<Face> faces;  ///< 2p left and 2p+1 right of piece p, then wedges, one at the end
    std::vector<std::uint32_t> first_wedge_of_corner;  ///< corner -> wedges, one more at the end
    std::vector<std::uint32_t> uses;                   ///< 2 * border + (1 when against its chain)
    std::vector<Border> borders;
    std::vector<std::uint32_t> border_vertices;

    std::size_t corner_count() const { return first_wedge_of_corner.size() - 1; }
    std::size_t face_count() const { return faces.size() - 1; }
};

/// The ground around every usable street, cut into the cells of its pieces (a Voronoi diagram of
/// segments, truncated at the frontage depth). Made once with a network and shared by all threads.
class StreetCells {
  public:
    /// `usable` has one entry an edge, non-zero where places may be tied to the edge.
    /// About 40 microseconds and 500 bytes a straight piece. Cells that could not be made are
    /// counted in `diagnostics` ("street_cell_dropped").
    /// Throws Cancelled, and Error(NotComputable) for a network wider than 2,000 km.
    static StreetCells build(const RoadGraph& graph, std::span<const std::uint8_t> usable,
                             StreetCellOptions options, Diagnostics& diagnostics,
                             const Control& control = {});

    /// From tables that a network file kept for a graph of `edge_count` edges. Throws
    /// Error(NetworkFileUnfit) when they contradict themselves or the graph.
    static StreetCells from_tables(StreetCellTables tables, std::size_t edge_count);

    const StreetCellTables& tables() const { return *tables_; }
    Metres frontage() const { return Metres::of(tables_->frontage_m); }
    std::size_t piece_count() const { return tables_->pieces.size(); }
    std::size_t face_count() const { return tables_->face_count(); }

    PlanePoint piece_from(std::uint32_t piece) const {
        return tables_->vertices[tables_->pieces[piece].from_corner];
    }
    PlanePoint piece_to(std::uint32_t piece) const {
        return tables_->vertices[tables_->pieces[piece].to_corner];
    }
    /// A face's outline, counter-clockwise, first and last point equal; empty for a dropped face.
    std::vector<PlanePoint> outline(std::uint32_t face) const;

  private:
    explicit StreetCells(StreetCellTables tables)
        : tables_(std::make_shared<const StreetCellTables>(std::move(tables))) {}

    std::shared_ptr<const StreetCellTables> tables_;
};

/// Chords stand in for the curves of cell borders and limits with at most this error: well within
/// the 0.25 m that results promise (DESIGN: catchment).
inline constexpr double kCatchmentChordError = 0.1;

}  // namespace cercania
