#include "core/network/street_index.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/error.h"

namespace cercania {
namespace {

/// A city street segment is some 40 m long: cells of 60 m hold a handful each.
constexpr double kCellSize = 60.0;

std::int64_t cell_number(double offset) {
    return static_cast<std::int64_t>(std::floor(offset / kCellSize));
}

/// Calls `visit(column, row)` for the cells that a segment's line crosses, by the columns it spans
/// and within each the rows it spans there.
template <class Visit>
void for_cells_of_segment(PlanePoint a, PlanePoint b, const Visit& visit) {
    if (a.x > b.x) {
        std::swap(a, b);
    }
    const std::int64_t first_column = cell_number(a.x);
    const std::int64_t last_column = cell_number(b.x);
    for (std::int64_t column = first_column; column <= last_column; ++column) {
        double low = a.y;
        double high = b.y;
        if (first_column != last_column) {
            const double slope = (b.y - a.y) / (b.x - a.x);
            const double left = std::max(a.x, static_cast<double>(column) * kCellSize);
            const double right = std::min(b.x, static_cast<double>(column + 1) * kCellSize);
            low = a.y + (left - a.x) * slope;
            high = a.y + (right - a.x) * slope;
        }
        // A hair of slack, so that rounding cannot lose a cell the line just touches.
        constexpr double kSlack = 1e-6;
        const std::int64_t first_row = cell_number(std::min(low, high) - kSlack);
        const std::int64_t last_row = cell_number(std::max(low, high) + kSlack);
        for (std::int64_t row = first_row; row <= last_row; ++row) {
            visit(column, row);
        }
    }
}

struct NearestOnSegment {
    double distance_squared;
    double fraction;
};

NearestOnSegment nearest_on_segment(PlanePoint a, PlanePoint b, PlanePoint place) {
    const PlanePoint along = b - a;
    const double length_squared = dot(along, along);
    const double fraction =
        length_squared > 0.0 ? std::clamp(dot(place - a, along) / length_squared, 0.0, 1.0) : 0.0;
    const PlanePoint difference = place - interpolate(a, b, fraction);
    return {dot(difference, difference), fraction};
}

}  // namespace

StreetIndex::StreetIndex(const RoadGraph& graph, std::span<const std::uint8_t> usable)
    : graph_(&graph), bounds_(graph.bounds()) {
    CERCANIA_REQUIRE(usable.size() == graph.edge_count());
    columns_ = cell_number(bounds_.max_x - bounds_.min_x) + 3;
    rows_ = cell_number(bounds_.max_y - bounds_.min_y) + 3;
    first_in_cell_.assign(static_cast<std::size_t>(columns_ * rows_) + 1, 0);
    const auto for_entries = [&](const auto& visit) {
        for (std::size_t i = 0; i < usable.size(); ++i) {
            if (usable[i] == 0) {
                continue;
            }
            const std::span<const PlanePoint> shape = graph.plane_points(id_at<EdgeId>(i));
            for (std::uint32_t k = 0; k + 1 < shape.size(); ++k) {
                const PlanePoint origin{bounds_.min_x, bounds_.min_y};
                for_cells_of_segment(
                    shape[k] - origin, shape[k + 1] - origin,
                    [&](std::int64_t column, std::int64_t row) {
                        visit(cell_of(column + 1, row + 1), Segment{id_at<EdgeId>(i), k});
                    });
            }
        }
    };
    for_entries([&](std::size_t cell, const Segment&) { ++first_in_cell_[cell + 1]; });
    std::partial_sum(first_in_cell_.begin(), first_in_cell_.end(), first_in_cell_.begin());
    segments_.resize(first_in_cell_.back());
    std::vector<std::uint32_t> next = first_in_cell_;
    for_entries(
        [&](std::size_t cell, const Segment& segment) { segments_[next[cell]++] = segment; });
}

std::size_t StreetIndex::cell_of(std::int64_t column, std::int64_t row) const {
    const std::int64_t c = std::clamp<std::int64_t>(column, 0, columns_ - 1);
    const std::int64_t r = std::clamp<std::int64_t>(row, 0, rows_ - 1);
    return static_cast<std::size_t>(r * columns_ + c);
}

std::optional<StreetPosition> StreetIndex::nearest(PlanePoint place, Metres max_leg) const {
    const std::int64_t column = cell_number(place.x - bounds_.min_x) + 1;
    const std::int64_t row = cell_number(place.y - bounds_.min_y) + 1;
    const auto last_ring = static_cast<std::int64_t>(std::ceil(max_leg.value() / kCellSize)) + 1;
    double best_squared = max_leg.value() * max_leg.value();
    bool found = false;
    Segment best_segment{};
    double best_fraction = 0.0;
    const auto look_into = [&](std::int64_t c, std::int64_t r) {
        if (c < 0 || r < 0 || c >= columns_ || r >= rows_) {
            return;
        }
        const std::size_t cell = cell_of(c, r);
        for (std::uint32_t i = first_in_cell_[cell]; i < first_in_cell_[cell + 1]; ++i) {
            const Segment& segment = segments_[i];
            const std::span<const PlanePoint> shape = graph_->plane_points(segment.edge);
            const NearestOnSegment near = nearest_on_segment(shape[segment.first_point],
                                                             shape[segment.first_point + 1], place);
            const bool better = near.distance_squared < best_squared ||
                                (near.distance_squared == best_squared &&
                                 (!found || segment.edge < best_segment.edge ||
                                  (segment.edge == best_segment.edge &&
                                   segment.first_point < best_segment.first_point)));
            if (better) {
                found = true;
                best_squared = near.distance_squared;
                best_segment = segment;
                best_fraction = near.fraction;
            }
        }
    };
    for (std::int64_t ring = 0; ring <= last_ring; ++ring) {
        // Everything in this ring of cells and beyond is at least (ring - 1) cells away.
        const double least = static_cast<double>(ring - 1) * kCellSize;
        if (found && least > 0.0 && least * least > best_squared) {
            break;
        }
        for (std::int64_t c = column - ring; c <= column + ring; ++c) {
            look_into(c, row - ring);
            if (ring > 0) {
                look_into(c, row + ring);
            }
        }
        for (std::int64_t r = row - ring + 1; r <= row + ring - 1; ++r) {
            look_into(column - ring, r);
            look_into(column + ring, r);
        }
    }
    if (!found) {
        return std::nullopt;
    }
    const std::span<const double> along = graph_->metres_along(best_segment.edge);
    const std::span<const PlanePoint> shape = graph_->plane_points(best_segment.edge);
    const std::size_t k = best_segment.first_point;
    return StreetPosition{
        best_segment.edge, Metres::of(along[k] + (along[k + 1] - along[k]) * best_fraction),
        interpolate(shape[k], shape[k + 1], best_fraction), Metres::of(std::sqrt(best_squared))};
}

void StreetIndex::visit_edges(const PlaneBox& box, const std::function<void(EdgeId)>& visit) const {
    const auto column = [&](double x) {
        return std::clamp<std::int64_t>(cell_number(x - bounds_.min_x) + 1, 0, columns_ - 1);
    };
    const auto row = [&](double y) {
        return std::clamp<std::int64_t>(cell_number(y - bounds_.min_y) + 1, 0, rows_ - 1);
    };
    std::vector<EdgeId> met;
    for (std::int64_t r = row(box.min_y); r <= row(box.max_y); ++r) {
        for (std::int64_t c = column(box.min_x); c <= column(box.max_x); ++c) {
            const std::size_t cell = cell_of(c, r);
            for (std::uint32_t i = first_in_cell_[cell]; i < first_in_cell_[cell + 1]; ++i) {
                const Segment& segment = segments_[i];
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
            best = {edge, Metres::of(along[k] + (along[k + 1] - along[k]) * near.fraction),
                    interpolate(shape[k], shape[k + 1], near.fraction), leg};
        }
    }
    return best;
}

}  // namespace cercania
