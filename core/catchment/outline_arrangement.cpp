#include "core/catchment/outline_arrangement.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

namespace cercania {
namespace {

PlaneBox box_of(PlanePoint a, PlanePoint b) {
    PlaneBox box;
    box.include(a);
    box.include(b);
    return box;
}

/// Side of the cells in which points are looked for; far larger than the distance of equal ones.
constexpr double kPointCell = 1.0;
/// Side of the cells in which segments are looked for.
constexpr double kSegmentCell = 25.0;

std::uint64_t point_cell(double x, double y) {
    const auto column = static_cast<std::int64_t>(std::floor(x / kPointCell));
    const auto row = static_cast<std::int64_t>(std::floor(y / kPointCell));
    constexpr std::uint64_t kLowHalf = 0xFFFFFFFFU;
    return static_cast<std::uint64_t>(column) << 32U | (static_cast<std::uint64_t>(row) & kLowHalf);
}

}  // namespace

class OutlineArrangement::Grid {
  public:
    Grid(const std::vector<Segment>& segments, const std::vector<PlanePoint>& points) {
        std::vector<PlaneBox> boxes;
        for (const Segment& segment : segments) {
            boxes.push_back(box_of(points[segment.from], points[segment.to]).grown(kSamePoint));
            all_.include({boxes.back().min_x, boxes.back().min_y});
            all_.include({boxes.back().max_x, boxes.back().max_y});
        }
        if (boxes.empty()) {
            return;
        }
        columns_ = 1 + static_cast<std::size_t>((all_.max_x - all_.min_x) / kSegmentCell);
        const std::size_t rows =
            1 + static_cast<std::size_t>((all_.max_y - all_.min_y) / kSegmentCell);
        first_in_cell_.resize(columns_ * rows + 1);
        for (const PlaneBox& box : boxes) {
            for_cells(box, [&](std::size_t cell) { ++first_in_cell_[cell + 1]; });
        }
        for (std::size_t cell = 0; cell + 1 < first_in_cell_.size(); ++cell) {
            first_in_cell_[cell + 1] += first_in_cell_[cell];
        }
        segments_.resize(first_in_cell_.back());
        std::vector<std::uint32_t> next(first_in_cell_.begin(), first_in_cell_.end() - 1);
        for (std::uint32_t i = 0; i < boxes.size(); ++i) {
            for_cells(boxes[i], [&](std::size_t cell) { segments_[next[cell]++] = i; });
        }
    }

    /// Calls `visit` for each segment whose cells meet the box; perhaps several times.
    template <class Visit>
    void near(const PlaneBox& box, const Visit& visit) const {
        if (first_in_cell_.empty() || !all_.intersects(box)) {
            return;
        }
        for_cells(box, [&](std::size_t cell) {
            for (std::uint32_t i = first_in_cell_[cell]; i < first_in_cell_[cell + 1]; ++i) {
                visit(segments_[i]);
            }
        });
    }

  private:
    template <class Visit>
    void for_cells(const PlaneBox& box, const Visit& visit) const {
        const auto cell_of = [](double metres) {
            return static_cast<std::size_t>(std::max(0.0, metres) / kSegmentCell);
        };
        const double max_x = std::min(box.max_x, all_.max_x);
        const double max_y = std::min(box.max_y, all_.max_y);
        for (std::size_t y = cell_of(box.min_y - all_.min_y); y <= cell_of(max_y - all_.min_y);
             ++y) {
            for (std::size_t x = cell_of(box.min_x - all_.min_x); x <= cell_of(max_x - all_.min_x);
                 ++x) {
                visit(y * columns_ + x);
            }
        }
    }

    PlaneBox all_;
    std::size_t columns_ = 0;
    std::vector<std::uint32_t> first_in_cell_;
    std::vector<std::uint32_t> segments_;
};

OutlineArrangement::OutlineArrangement(const PlaneMultiPolygon& first,
                                       const PlaneMultiPolygon& second) {
    add_outline(first, first_);
    add_outline(second, second_);
    cut_both(Grid(second_, points_));
    add_edges(first_, first_cuts_, &Edge::first);
    add_edges(second_, second_cuts_, &Edge::second);
    merge_edges();
}

std::uint32_t OutlineArrangement::number_of(PlanePoint point) {
    const std::uint64_t own = point_cell(point.x, point.y);
    const auto found_in = [&](std::uint64_t cell) -> std::optional<std::uint32_t> {
        const auto there = points_by_cell_.find(cell);
        if (there == points_by_cell_.end()) {
            return std::nullopt;
        }
        for (const std::uint32_t number : there->second) {
            if (norm(points_[number] - point) <= kSamePoint) {
                return number;
            }
        }
        return std::nullopt;
    };
    if (const auto number = found_in(own)) {
        return *number;
    }
    for (const double x : {point.x - kSamePoint, point.x + kSamePoint}) {
        for (const double y : {point.y - kSamePoint, point.y + kSamePoint}) {
            const std::uint64_t cell = point_cell(x, y);
            if (cell != own) {
                if (const auto number = found_in(cell)) {
                    return *number;
                }
            }
        }
    }
    const auto number = static_cast<std::uint32_t>(points_.size());
    points_.push_back(point);
    points_by_cell_[own].push_back(number);
    return number;
}

void OutlineArrangement::add_outline(const PlaneMultiPolygon& polygons,
                                     std::vector<Segment>& segments) {
    for (const PlanePolygon& polygon : polygons) {
        for (const PlaneRing& ring : polygon.rings) {
            const std::uint32_t start = number_of(ring.front());
            std::uint32_t last = start;
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const std::uint32_t next = i + 1 < ring.size() ? number_of(ring[i]) : start;
                if (next != last) {
                    segments.push_back({last, next});
                }
                last = next;
            }
        }
    }
}

void OutlineArrangement::cut_both(const Grid& grid) {
    for (std::uint32_t i = 0; i < first_.size(); ++i) {
        const PlaneBox box = box_of(points_[first_[i].from], points_[first_[i].to]);
        grid.near(box.grown(kSamePoint), [&](std::uint32_t other) {
            const PlaneBox theirs =
                box_of(points_[second_[other].from], points_[second_[other].to]);
            if (theirs.grown(2.0 * kSamePoint).intersects(box)) {
                cut_pair(i, other);
            }
        });
    }
}

void OutlineArrangement::cut_at_end(std::uint32_t end, const Segment& segment, std::uint32_t index,
                                    std::vector<Cut>& cuts) {
    if (end == segment.from || end == segment.to) {
        return;
    }
    const PlanePoint from = points_[segment.from];
    const PlanePoint step = points_[segment.to] - from;
    const double fraction = dot(points_[end] - from, step) / dot(step, step);
    if (fraction > 0.0 && fraction < 1.0 &&
        norm(from + step * fraction - points_[end]) <= kSamePoint) {
        cuts.push_back({index, fraction, end});
    }
}

void OutlineArrangement::cut_pair(std::uint32_t first, std::uint32_t second) {
    const Segment a = first_[first];
    const Segment b = second_[second];
    cut_at_end(b.from, a, first, first_cuts_);
    cut_at_end(b.to, a, first, first_cuts_);
    cut_at_end(a.from, b, second, second_cuts_);
    cut_at_end(a.to, b, second, second_cuts_);
    const PlanePoint a_step = points_[a.to] - points_[a.from];
    const PlanePoint b_step = points_[b.to] - points_[b.from];
    const PlanePoint apart = points_[b.from] - points_[a.from];
    const double turn = cross(a_step, b_step);
    if (turn == 0.0) {
        return;
    }
    const double on_a = cross(apart, b_step) / turn;
    const double on_b = cross(apart, a_step) / turn;
    if (!(on_a > 0.0 && on_a < 1.0 && on_b > 0.0 && on_b < 1.0)) {
        return;
    }
    const std::uint32_t point = number_of(points_[a.from] + a_step * on_a);
    if (point != a.from && point != a.to) {
        first_cuts_.push_back({first, on_a, point});
    }
    if (point != b.from && point != b.to) {
        second_cuts_.push_back({second, on_b, point});
    }
}

void OutlineArrangement::add_edges(const std::vector<Segment>& segments, std::vector<Cut>& cuts,
                                   int Edge::*count) {
    std::sort(cuts.begin(), cuts.end(), [](const Cut& l, const Cut& r) {
        return std::tie(l.segment, l.fraction, l.point) < std::tie(r.segment, r.fraction, r.point);
    });
    auto cut = cuts.begin();
    const auto add = [&](std::uint32_t from, std::uint32_t to) {
        if (from != to) {
            Edge edge{std::min(from, to), std::max(from, to)};
            edge.*count = from < to ? 1 : -1;
            edges_.push_back(edge);
        }
    };
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        std::uint32_t last = segments[i].from;
        for (; cut != cuts.end() && cut->segment == i; ++cut) {
            add(last, cut->point);
            last = cut->point;
        }
        add(last, segments[i].to);
    }
}

void OutlineArrangement::merge_edges() {
    std::sort(edges_.begin(), edges_.end(), [](const Edge& l, const Edge& r) {
        return std::tie(l.low, l.high) < std::tie(r.low, r.high);
    });
    std::size_t kept = 0;
    for (const Edge& edge : edges_) {
        if (kept > 0 && edges_[kept - 1].low == edge.low && edges_[kept - 1].high == edge.high) {
            edges_[kept - 1].first += edge.first;
            edges_[kept - 1].second += edge.second;
        } else {
            edges_[kept++] = edge;
        }
    }
    edges_.resize(kept);
    std::erase_if(edges_, [](const Edge& edge) { return edge.first == 0 && edge.second == 0; });
}

}  // namespace cercania
