#include "core/catchment/ring_builder.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/error.h"
#include "core/geometry/polygon_area.h"

namespace cercania {
namespace {

constexpr std::uint32_t kNoLine = 0xFFFFFFFFU;
constexpr std::uint32_t kNotOnPath = 0xFFFFFFFFU;
/// Consecutive points nearer than this are one.
constexpr double kSmallestStep = 0.005;
/// Rings whose area is below this times half their length are slivers.
constexpr double kSliverWidth = 0.001;

/// Angle by which `from` turns clockwise to become `to`, in (0, 2 pi].
double clockwise_turn(PlanePoint from, PlanePoint to) {
    const double turn = -std::atan2(cross(from, to), dot(from, to));
    return turn > 0.0 ? turn : turn + 2.0 * std::numbers::pi;
}

double ring_length(const PlaneRing& ring) {
    double length = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        length += norm(ring[i + 1] - ring[i]);
    }
    return length;
}

/// Leaves out points that hardly differ from the one before; closes the ring.
void tidy(PlaneRing& ring) {
    std::size_t kept = 0;
    for (const PlanePoint& p : ring) {
        if (kept == 0 || norm(p - ring[kept - 1]) >= kSmallestStep) {
            ring[kept++] = p;
        }
    }
    while (kept > 1 && norm(ring[kept - 1] - ring[0]) < kSmallestStep) {
        --kept;
    }
    ring.resize(kept);
    ring.push_back(PlanePoint(ring.front()));
}

/// For holes: the ring next to the left of a point, found in rows of edges.
class RingRows {
  public:
    explicit RingRows(const std::vector<PlaneRing>& rings) : rings_(rings) {
        std::size_t count = 0;
        PlaneBox box;
        for (const PlaneRing& ring : rings) {
            count += ring.size();
            for (const PlanePoint& p : ring) {
                box.include(p);
            }
        }
        bottom_ = box.min_y;
        rows_.resize(std::clamp<std::size_t>(count / 8, 1, 100000));
        height_ = std::max(1e-6, (box.max_y - box.min_y) / static_cast<double>(rows_.size()));
        for (std::uint32_t r = 0; r < rings.size(); ++r) {
            for (std::uint32_t i = 0; i + 1 < rings[r].size(); ++i) {
                const double y0 = std::min(rings[r][i].y, rings[r][i + 1].y);
                const double y1 = std::max(rings[r][i].y, rings[r][i + 1].y);
                for (std::size_t row = row_of(y0); row <= row_of(y1); ++row) {
                    rows_[row].push_back({r, i});
                }
            }
        }
    }

    /// The ring other than `self` whose edge is met first going left from `p`; `self` when there
    /// is none.
    std::uint32_t left_of(PlanePoint p, std::uint32_t self) const {
        std::uint32_t nearest = self;
        double nearest_x = -INFINITY;
        for (const Edge& edge : rows_[row_of(p.y)]) {
            const PlanePoint a = rings_[edge.ring][edge.position];
            const PlanePoint b = rings_[edge.ring][edge.position + 1];
            if (edge.ring == self || (a.y <= p.y) == (b.y <= p.y)) {
                continue;
            }
            const double x = a.x + (b.x - a.x) * ((p.y - a.y) / (b.y - a.y));
            if (x <= p.x && x > nearest_x) {
                nearest = edge.ring;
                nearest_x = x;
            }
        }
        return nearest;
    }

  private:
    struct Edge {
        std::uint32_t ring;
        std::uint32_t position;
    };
    std::size_t row_of(double y) const {
        const double row = std::max(0.0, (y - bottom_) / height_);
        return std::min(rows_.size() - 1, static_cast<std::size_t>(row));
    }

    const std::vector<PlaneRing>& rings_;
    double bottom_ = 0.0;
    double height_ = 1.0;
    std::vector<std::vector<Edge>> rows_;
};

/// For every ring the shell of its polygon: itself for a shell; for a hole the shell of the ring on
/// its left, since between the two lies nothing but the polygon.
std::vector<std::uint32_t> shells_of(const std::vector<PlaneRing>& rings,
                                     const std::vector<bool>& is_shell) {
    std::vector<std::uint32_t> shell(rings.size());
    const auto only = std::find(is_shell.begin(), is_shell.end(), true);
    if (std::count(is_shell.begin(), is_shell.end(), true) == 1) {
        std::fill(shell.begin(), shell.end(), static_cast<std::uint32_t>(only - is_shell.begin()));
        return shell;
    }
    std::vector<std::uint32_t> holes;
    for (std::uint32_t r = 0; r < rings.size(); ++r) {
        shell[r] = r;
        if (!is_shell[r]) {
            holes.push_back(r);
        }
    }
    if (holes.empty()) {
        return shell;
    }
    const RingRows rows(rings);
    const auto further_left = [](PlanePoint a, PlanePoint b) {
        return a.x != b.x ? a.x < b.x : a.y < b.y;
    };
    std::vector<PlanePoint> leftmost(rings.size());
    for (const std::uint32_t hole : holes) {
        leftmost[hole] = *std::min_element(rings[hole].begin(), rings[hole].end(), further_left);
    }
    std::sort(holes.begin(), holes.end(), [&](std::uint32_t l, std::uint32_t r) {
        return leftmost[l] != leftmost[r] ? further_left(leftmost[l], leftmost[r]) : l < r;
    });
    for (const std::uint32_t hole : holes) {
        // Holes are resolved from the left, so that the ring on the left is resolved already.
        shell[hole] = shell[rows.left_of(leftmost[hole], hole)];
    }
    return shell;
}

}  // namespace

PlaneMultiPolygon polygons_of_rings(std::vector<PlaneRing> rings) {
    std::vector<bool> is_shell;
    is_shell.reserve(rings.size());
    for (const PlaneRing& ring : rings) {
        is_shell.push_back(twice_signed_area(ring) > 0.0);
    }
    const std::vector<std::uint32_t> shells = shells_of(rings, is_shell);
    PlaneMultiPolygon polygons;
    std::vector<std::size_t> polygon_of_shell(rings.size(), 0);
    for (std::size_t r = 0; r < rings.size(); ++r) {
        if (is_shell[r]) {
            polygon_of_shell[r] = polygons.size();
            polygons.push_back({{std::move(rings[r])}});
        }
    }
    for (std::size_t r = 0; r < rings.size(); ++r) {
        if (!is_shell[r] && is_shell[shells[r]]) {
            polygons[polygon_of_shell[shells[r]]].rings.push_back(std::move(rings[r]));
        }
    }
    return polygons;
}

void RingBuilder::clear() {
    lines_.clear();
    between_.clear();
    rings_.clear();
}

void RingBuilder::add_curve(std::uint32_t from, std::uint32_t to,
                            std::span<const PlanePoint> between) {
    if (from == to && between.size() < 2) {
        return;
    }
    lines_.push_back({from, to, static_cast<std::uint32_t>(between_.size()),
                      static_cast<std::uint32_t>(between.size()), kNoLine, false});
    between_.insert(between_.end(), between.begin(), between.end());
}

PlaneMultiPolygon RingBuilder::assemble(std::uint32_t point_count) {
    link_lines(point_count);
    for (std::uint32_t line = 0; line < lines_.size(); ++line) {
        if (!lines_[line].used) {
            trace(line);
        }
    }
    return polygons_of_rings(std::move(rings_));
}

void RingBuilder::link_lines(std::uint32_t point_count) {
    ++stamp_;
    if (points_.size() < point_count) {
        points_.resize(point_count);
    }
    for (std::uint32_t i = 0; i < lines_.size(); ++i) {
        PointState& point = points_[lines_[i].from];
        if (point.stamp != stamp_) {
            point = {stamp_, kNoLine, kNotOnPath};
        }
        lines_[i].next_at_from = point.first_line;
        point.first_line = i;
    }
}

/// Walks from a line until all of its walk has come back in rings; a loop on the way is a ring of
/// its own.
void RingBuilder::trace(std::uint32_t start) {
    path_.clear();
    std::uint32_t line = start;
    while (true) {
        lines_[line].used = true;
        points_[lines_[line].from].path_position = static_cast<std::uint32_t>(path_.size());
        path_.push_back(line);
        PointState& end = points_[lines_[line].to];
        CERCANIA_REQUIRE(end.stamp == stamp_);
        if (end.path_position != kNotOnPath) {
            emit_ring(end.path_position);
        }
        if (path_.empty()) {
            return;
        }
        line = next_line(path_.back());
        CERCANIA_REQUIRE(line != kNoLine);
    }
}

PlanePoint RingBuilder::end_place(const Line& line) const {
    return places_[points_[line.to].first_line];
}

/// Of the unused lines that begin where `incoming` ends, the first one clockwise from it: the
/// boundary of the same inside.
std::uint32_t RingBuilder::next_line(std::uint32_t incoming) const {
    const std::uint32_t first = points_[lines_[incoming].to].first_line;
    if (lines_[first].next_at_from == kNoLine) {
        return lines_[first].used ? kNoLine : first;
    }
    const Line& in = lines_[incoming];
    const PlanePoint here = end_place(in);
    const PlanePoint before = in.between_count > 0
                                  ? between_[in.first_between + in.between_count - 1]
                                  : places_[incoming];
    std::uint32_t best = kNoLine;
    double best_turn = INFINITY;
    for (std::uint32_t i = first; i != kNoLine; i = lines_[i].next_at_from) {
        if (lines_[i].used) {
            continue;
        }
        const PlanePoint after =
            lines_[i].between_count > 0 ? between_[lines_[i].first_between] : end_place(lines_[i]);
        const double turn = clockwise_turn(before - here, after - here);
        if (turn < best_turn) {
            best = i;
            best_turn = turn;
        }
    }
    return best;
}

/// Takes the path from a position to its end as a ring, unless it is too thin to matter.
void RingBuilder::emit_ring(std::size_t first_on_path) {
    PlaneRing ring;
    for (std::size_t i = first_on_path; i < path_.size(); ++i) {
        const Line& line = lines_[path_[i]];
        points_[line.from].path_position = kNotOnPath;
        ring.push_back(places_[path_[i]]);
        ring.insert(ring.end(), between_.begin() + line.first_between,
                    between_.begin() + line.first_between + line.between_count);
    }
    path_.resize(first_on_path);
    tidy(ring);
    if (ring.size() >= 4 && std::fabs(twice_signed_area(ring)) > kSliverWidth * ring_length(ring)) {
        rings_.push_back(std::move(ring));
    }
}

}  // namespace cercania
