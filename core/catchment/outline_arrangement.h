#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/geo/coordinates.h"
#include "core/geometry/shape.h"

namespace cercania {

/// The outlines of two multipolygons, cut where they meet: straight edges that share no more than
/// their ends. Points within `kSamePoint` of each other, or of an edge of the other outline, are
/// one.
class OutlineArrangement {
  public:
    static constexpr double kSamePoint = 0.006;

    /// An edge from the lower to the higher point number, and how often each outline runs along it
    /// that way, less how often the other way.
    struct Edge {
        std::uint32_t low = 0;
        std::uint32_t high = 0;
        int first = 0;
        int second = 0;
    };

    OutlineArrangement(const PlaneMultiPolygon& first, const PlaneMultiPolygon& second);

    std::span<const Edge> edges() const { return edges_; }
    std::span<const PlanePoint> points() const { return points_; }

  private:
    struct Segment {
        std::uint32_t from;
        std::uint32_t to;
    };
    struct Cut {
        std::uint32_t segment;
        double fraction;
        std::uint32_t point;
    };
    /// Segments by the cells of a grid that their boxes touch.
    class Grid;

    std::uint32_t number_of(PlanePoint point);
    void add_outline(const PlaneMultiPolygon& polygons, std::vector<Segment>& segments);
    void cut_both(const Grid& grid);
    void cut_pair(std::uint32_t first, std::uint32_t second);
    void cut_at_end(std::uint32_t end, const Segment& segment, std::uint32_t index,
                    std::vector<Cut>& cuts);
    void add_edges(const std::vector<Segment>& segments, std::vector<Cut>& cuts, int Edge::*count);
    void merge_edges();

    std::vector<PlanePoint> points_;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> points_by_cell_;
    std::vector<Segment> first_;
    std::vector<Segment> second_;
    std::vector<Cut> first_cuts_;
    std::vector<Cut> second_cuts_;
    std::vector<Edge> edges_;
};

}  // namespace cercania
