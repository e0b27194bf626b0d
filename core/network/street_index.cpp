#include "core/network/street_index.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/base/error.h"

namespace cercania {
namespace {

/// A city street segment is some 40 m long: cells of 60 m hold a handful each.
constexpr double kCellSize = 60.0;
/// 120 km by 120 km at 60 m a cell. A stray street a continent away must not cost memory.
constexpr double kMostCells = 4e6;

/// The number of the cell, far places brought within what an integer holds.
std::int64_t cell_number(double offset, double cell_size) {
    constexpr double kFarthest = 1e15;
    return static_cast<std::int64_t>(
        std::floor(std::clamp(offset / cell_size, -kFarthest, kFarthest)));
}

/// Calls `visit(column, row)` for the cells that a segment's line crosses, by the columns it spans
/// and within each the rows it spans there.
template <class Visit>
void for_cells_of_segment(PlanePoint a, PlanePoint b, double cell_size, const Visit& visit) {
    if (a.x > b.x) {
        std::swap(a, b);
    }
    const std::int64_t first_column = cell_number(a.x, cell_size);
    const std::int64_t last_column = cell_number(b.x, cell_size);
    for (std::int64_t column = first_column; column <= last_column; ++column) {
        double low = a.y;
        double high = b.y;
        if (first_column != last_column) {
            const double slope = (b.y - a.y) / (b.x - a.x);
            const double left = std::max(a.x, static_cast<double>(column) * cell_size);
            const double right = std::min(b.x, static_cast<double>(column + 1) * cell_size);
            low = a.y + (left - a.x) * slope;
            high = a.y + (right - a.x) * slope;
        }
        // A hair of slack, so that rounding cannot lose a cell the line just touches.
        constexpr double kSlack = 1e-6;
        const std::int64_t first_row = cell_number(std::min(low, high) - kSlack, cell_size);
        const std::int64_t last_row = cell_number(std::max(low, high) + kSlack, cell_size);
        for (std::int64_t row = first_row; row <= last_row; ++row) {
            visit(column, row);
        }
    }
}

struct NearestOnSegment {
    double distance_squared;
    double fraction;
    PlanePoint point;
};

NearestOnSegment nearest_on_segment(PlanePoint a, PlanePoint b, PlanePoint place) {
    const PlanePoint along = b - a;
    const double length_squared = dot(along, along);
    const double fraction =
        length_squared > 0.0 ? std::clamp(dot(place - a, along) / length_squared, 0.0, 1.0) : 0.0;
    // The end itself, not a rounding error beside it: it may be a junction.
    const PlanePoint point = fraction == 1.0 ? b : interpolate(a, b, fraction);
    const PlanePoint difference = place - point;
    return {dot(difference, difference), fraction, point};
}

Metres along_at(std::span<const double> metres_along, std::size_t segment, double fraction) {
    const double start = metres_along[segment];
    const double end = metres_along[segment + 1];
    return Metres::of(fraction == 1.0 ? end : start + (end - start) * fraction);
}

}  // namespace

struct StreetIndex::Nearest {
    double distance_squared;
    bool found = false;
    Segment segment{};
    double fraction = 0.0;
    PlanePoint point{};

    void offer(const Segment& other, const NearestOnSegment& near) {
        const auto rank = [](const Segment& s) { return std::pair(s.edge, s.first_point); };
        if (near.distance_squared < distance_squared ||
            (near.distance_squared == distance_squared &&
             (!found || rank(other) < rank(segment)))) {
            *this = {near.distance_squared, true, other, near.fraction, near.point};
        }
    }
};

StreetIndex::StreetIndex(const RoadGraph& graph, std::span<const std::uint8_t> usable)
    : graph_(&graph), bounds_(graph.bounds()) {
    CERCANIA_REQUIRE(usable.size() == graph.edge_count());
    lay_out_grid();
    const PlanePoint origin{bounds_.min_x, bounds_.min_y};
    const auto for_entries = [&](const auto& visit) {
        for (std::size_t i = 0; i < usable.size(); ++i) {
            if (usable[i] == 0) {
                continue;
            }
            const std::span<const PlanePoint> shape = graph.plane_points(id_at<EdgeId>(i));
            for (std::uint32_t k = 0; k + 1 < shape.size(); ++k) {
                for_cells_of_segment(
                    shape[k] - origin, shape[k + 1] - origin, cell_size_,
                    [&](std::int64_t column, std::int64_t row) {
                        visit(number_of({column + 1, row + 1}), Segment{id_at<EdgeId>(i), k});
                    });
            }
        }
    };
    first_in_cell_.assign(static_cast<std::size_t>(columns_ * rows_) + 1, 0);
    for_entries([&](std::size_t cell, const Segment&) { ++first_in_cell_[cell + 1]; });
    std::partial_sum(first_in_cell_.begin(), first_in_cell_.end(), first_in_cell_.begin());
    segments_.resize(first_in_cell_.back());
    std::vector<std::uint32_t> next = first_in_cell_;
    for_entries(
        [&](std::size_t cell, const Segment& segment) { segments_[next[cell]++] = segment; });
}

void StreetIndex::lay_out_grid() {
    const double width = bounds_.max_x - bounds_.min_x;
    const double height = bounds_.max_y - bounds_.min_y;
    // The second keeps the number of cells down, the third also for a network that is all length.
    cell_size_ = std::max(
        {kCellSize, std::sqrt(width * height / kMostCells), std::max(width, height) / kMostCells});
    // One empty cell all round.
    columns_ = cell_number(width, cell_size_) + 3;
    rows_ = cell_number(height, cell_size_) + 3;
}

StreetIndex::Cell StreetIndex::cell_at(PlanePoint place) const {
    return {cell_number(place.x - bounds_.min_x, cell_size_) + 1,
            cell_number(place.y - bounds_.min_y, cell_size_) + 1};
}

std::size_t StreetIndex::number_of(Cell cell) const {
    const std::int64_t c = std::clamp<std::int64_t>(cell.column, 0, columns_ - 1);
    const std::int64_t r = std::clamp<std::int64_t>(cell.row, 0, rows_ - 1);
    return static_cast<std::size_t>(r * columns_ + c);
}

std::span<const StreetIndex::Segment> StreetIndex::segments_in(Cell cell) const {
    const std::size_t number = number_of(cell);
    const std::uint32_t first = first_in_cell_[number];
    return std::span<const Segment>(segments_).subspan(first, first_in_cell_[number + 1] - first);
}

void StreetIndex::look_into(Cell cell, PlanePoint place, Nearest& nearest) const {
    for (const Segment& segment : segments_in(cell)) {
        const std::span<const PlanePoint> shape = graph_->plane_points(segment.edge);
        nearest.offer(segment, nearest_on_segment(shape[segment.first_point],
                                                  shape[segment.first_point + 1], place));
    }
}

void StreetIndex::look_into_ring(Cell centre, std::int64_t ring, PlanePoint place,
                                 Nearest& nearest) const {
    const std::int64_t low_column = std::max<std::int64_t>(centre.column - ring, 0);
    const std::int64_t high_column = std::min(centre.column + ring, columns_ - 1);
    const std::int64_t low_row = std::max<std::int64_t>(centre.row - ring, 0);
    const std::int64_t high_row = std::min(centre.row + ring, rows_ - 1);
    for (std::int64_t row = low_row; row <= high_row; ++row) {
        const bool whole_row = row == centre.row - ring || row == centre.row + ring;
        if (whole_row) {
            for (std::int64_t column = low_column; column <= high_column; ++column) {
                look_into({column, row}, place, nearest);
            }
            continue;
        }
        if (centre.column - ring == low_column) {
            look_into({low_column, row}, place, nearest);
        }
        if (centre.column + ring == high_column) {
            look_into({high_column, row}, place, nearest);
        }
    }
}

std::optional<StreetPosition> StreetIndex::nearest(PlanePoint place, Metres max_leg) const {
    const Cell centre = cell_at(place);
    // Rings of cells around the place: from the first to the last one that touches the grid.
    const std::int64_t first_ring =
        std::max({std::int64_t{0}, -centre.column, centre.column - (columns_ - 1), -centre.row,
                  centre.row - (rows_ - 1)});
    const std::int64_t last_ring = std::min(cell_number(max_leg.value(), cell_size_) + 2,
                                            std::max({centre.column, columns_ - 1 - centre.column,
                                                      centre.row, rows_ - 1 - centre.row}));
    Nearest nearest{max_leg.value() * max_leg.value()};
    for (std::int64_t ring = first_ring; ring <= last_ring; ++ring) {
        // Everything in this ring and beyond is at least (ring - 1) cells away, rounding aside.
        constexpr double kSlack = 1e-6;
        const double least = static_cast<double>(ring - 1) * cell_size_ - kSlack;
        if (nearest.found && least > 0.0 && least * least > nearest.distance_squared) {
            break;
        }
        look_into_ring(centre, ring, place, nearest);
    }
    if (!nearest.found) {
        return std::nullopt;
    }
    const EdgeId edge = nearest.segment.edge;
    return StreetPosition{
        edge, along_at(graph_->metres_along(edge), nearest.segment.first_point, nearest.fraction),
        nearest.point, Metres::of(std::sqrt(nearest.distance_squared))};
}

void StreetIndex::visit_edges(const PlaneBox& box, const std::function<void(EdgeId)>& visit) const {
    const Cell low = cell_at({box.min_x, box.min_y});
    const Cell high = cell_at({box.max_x, box.max_y});
    const auto clamped = [](std::int64_t number, std::int64_t count) {
        return std::clamp<std::int64_t>(number, 0, count - 1);
    };
    std::vector<EdgeId> met;
    for (std::int64_t r = clamped(low.row, rows_); r <= clamped(high.row, rows_); ++r) {
        for (std::int64_t c = clamped(low.column, columns_); c <= clamped(high.column, columns_);
             ++c) {
            for (const Segment& segment : segments_in({c, r})) {
                const std::span<const PlanePoint> shape = graph_->plane_points(segment.edge);
                PlaneBox segment_box;
                segment_box.include(shape[segment.first_point]);
                segment_box.include(shape[segment.first_point + 1]);
                if (segment_box.intersects(box)) {
                    met.push_back(segment.edge);
                }
            }
        }
    }
    std::sort(met.begin(), met.end());
    met.erase(std::unique(met.begin(), met.end()), met.end());
    for (const EdgeId edge : met) {
        visit(edge);
    }
}

StreetPosition StreetIndex::nearest_on_edge(const RoadGraph& graph, EdgeId edge, PlanePoint place) {
    const std::span<const PlanePoint> shape = graph.plane_points(edge);
    const std::span<const double> along = graph.metres_along(edge);
    StreetPosition best{edge, Metres::of(0.0), shape[0], distance(place, shape[0])};
    for (std::size_t k = 0; k + 1 < shape.size(); ++k) {
        const NearestOnSegment near = nearest_on_segment(shape[k], shape[k + 1], place);
        const Metres leg = Metres::of(std::sqrt(near.distance_squared));
        if (leg < best.leg) {
            best = {edge, along_at(along, k, near.fraction), near.point, leg};
        }
    }
    return best;
}

}  // namespace cercania
