#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/catchment/street_cells.h"
#include "core/network/reached_streets.h"

namespace cercania {

/// How far from its pieces and corners a catchment reaches: the reached stretches of edges, laid on
/// the pieces of the street cells. Owns its scratch; a computation costs in proportion to what is
/// reached. Serves one thread; the cells must outlive it.
class PieceReach {
  public:
    /// Over from <= t <= to (metres along the piece in the plane) ground is reached as far as
    /// `reach_from` to `reach_to` (metres, linear between) away from the piece.
    struct Part {
        double from = 0.0;
        double to = 0.0;
        double reach_from = 0.0;
        double reach_to = 0.0;

        double at(double t) const {
            return to > from ? reach_from + (reach_to - reach_from) * ((t - from) / (to - from))
                             : reach_from;
        }
    };
    struct ReachedPiece {
        std::uint32_t piece = 0;
        std::uint32_t first_part = 0;
        std::uint32_t part_count = 0;  ///< parts ascend and share ends at most
    };
    struct ReachedCorner {
        std::uint32_t corner = 0;
        double reach = 0.0;  ///< metres, above 0
    };

    explicit PieceReach(const StreetCells& cells);

    /// See CatchmentPolygons::polygon for the arguments.
    void compute(std::span<const ReachedStretch> reached, double limit, double access_pace,
                 std::optional<std::uint32_t> only_facility);

    /// In ascending order, only those with ground.
    std::span<const ReachedPiece> pieces() const { return pieces_; }
    std::span<const ReachedCorner> corners() const { return corners_; }
    std::span<const Part> parts() const { return parts_; }

  private:
    /// A stretch on a piece: cost linear over from <= t <= to.
    struct Wave {
        std::uint32_t piece;
        std::uint32_t facility;
        double from;
        double to;
        double cost_from;
        double cost_to;

        double at(double t) const {
            return to > from ? cost_from + (cost_to - cost_from) * ((t - from) / (to - from))
                             : cost_from;
        }
    };
    struct CornerCost {
        double cost;
        std::uint32_t facility;
        std::uint32_t stamp;
    };

    void lay_waves(std::span<const ReachedStretch> reached, double limit);
    void lay_on_edge(std::span<const ReachedStretch> stretches, double limit);
    void lower_envelope(std::span<const Wave> waves);
    void visit_ends(const Wave& wave);
    void visit_corner(std::uint32_t corner, double cost, std::uint32_t facility);
    void add_parts(std::uint32_t piece, std::span<const Wave> waves, double limit,
                   double access_pace, std::optional<std::uint32_t> only_facility);

    const StreetCellTables* tables_;
    std::vector<double> lengths_;  // of pieces
    std::vector<Wave> waves_;
    std::vector<Wave> envelope_;
    std::vector<double> breaks_;
    std::vector<CornerCost> corner_costs_;
    std::vector<std::uint32_t> touched_corners_;
    std::uint32_t stamp_ = 0;
    std::vector<ReachedPiece> pieces_;
    std::vector<ReachedCorner> corners_;
    std::vector<Part> parts_;
};

}  // namespace cercania
