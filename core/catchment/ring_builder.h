#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/geo/coordinates.h"
#include "core/geometry/shape.h"

namespace cercania {

/// Puts directed boundary lines, with the inside on their left, together to polygons. Lines meet at
/// numbered points; at each point as many must begin as end. Where several rings meet at a point
/// they touch and never cross: each keeps to the inside it came along. Serves one thread.
class RingBuilder {
  public:
    /// Forgets everything; O(1) apart from growth.
    void clear();
    /// The straight line between two points, and one through `between` on its way.
    void add_line(std::uint32_t from, std::uint32_t to) { add_curve(from, to, {}); }
    void add_curve(std::uint32_t from, std::uint32_t to, std::span<const PlanePoint> between);

    /// The polygons; `place` gives the place of a numbered point below `point_count`. Points closer
    /// than 5 mm to the one before and rings thinner than a millimetre are dropped.
    template <class Place>
    PlaneMultiPolygon build(std::uint32_t point_count, const Place& place) {
        places_.clear();
        places_.reserve(lines_.size());
        for (const Line& line : lines_) {
            places_.push_back(place(line.from));
        }
        return assemble(point_count);
    }

  private:
    struct Line {
        std::uint32_t from;
        std::uint32_t to;
        std::uint32_t first_between;
        std::uint32_t between_count;
        std::uint32_t next_at_from;  // the other lines that begin at the same point
        bool used;
    };
    struct PointState {
        std::uint32_t stamp = 0;
        std::uint32_t first_line = 0;
        std::uint32_t path_position = 0;
    };

    PlaneMultiPolygon assemble(std::uint32_t point_count);
    void link_lines(std::uint32_t point_count);
    void trace(std::uint32_t start);
    std::uint32_t next_line(std::uint32_t incoming) const;
    PlanePoint end_place(const Line& line) const;
    void emit_ring(std::size_t first_on_path);

    std::vector<Line> lines_;
    std::vector<PlanePoint> places_;  // where each line begins
    std::vector<PlanePoint> between_;
    std::vector<PointState> points_;
    std::uint32_t stamp_ = 0;
    std::vector<std::uint32_t> path_;
    std::vector<PlaneRing> rings_;
};

/// Sorts simple rings that touch but do not cross into polygons: counter-clockwise ones are shells,
/// clockwise ones holes of the shell they lie in. O(n log n).
PlaneMultiPolygon polygons_of_rings(std::vector<PlaneRing> rings);

}  // namespace cercania
