#pragma once

#include <cstdint>

#include "core/catchment/street_cells.h"
#include "core/geo/coordinates.h"

namespace cercania {

/// What a cell is the cell of: a segment or a point (both ends equal).
struct CellSite {
    bool is_segment = false;
    PlanePoint from;
    PlanePoint to;
};

/// Appends borders to tables whose vertices are still in grid steps: straight, parabolic and
/// outline chains, each cut where it leaves the frontage depth, curves as chords.
class BorderChains {
  public:
    BorderChains(double frontage_steps, StreetCellTables& tables)
        : frontage_(frontage_steps), tables_(&tables) {}

    double frontage() const { return frontage_; }

    /// The part of the straight line between two vertices that lies within the frontage of `site`,
    /// one of the two sites it separates; nothing when there is none.
    void add_straight(std::uint32_t from, std::uint32_t to, const CellSite& site);
    /// The same for the parabola between a segment and a point.
    void add_parabola(std::uint32_t from, std::uint32_t to, const CellSite& segment,
                      PlanePoint focus);
    /// The straight outline of a side face. Returns the border.
    std::uint32_t add_outline(std::uint32_t from, std::uint32_t to);
    /// The outline of a wedge, counter-clockwise around its corner. Returns the border.
    std::uint32_t add_outline_arc(std::uint32_t from, std::uint32_t to, std::uint32_t corner);

  private:
    std::uint32_t add_vertex(PlanePoint p);
    std::uint32_t begin();
    void extend(std::uint32_t vertex);

    double frontage_;
    StreetCellTables* tables_;
};

}  // namespace cercania
