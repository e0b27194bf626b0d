#include "core/network/osm_squares.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <set>

#include "core/geo/ellipsoid.h"

namespace cercania {
namespace {

/// Positive where `c` lies left of the line from `a` to `b`, zero on it. Exact: below a degree the
/// differences are below 2^24 and twice that where doubled, the products far below 2^63.
std::int64_t side(GridPoint a, GridPoint b, GridPoint c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int sign(std::int64_t value) {
    return (value > 0) - (value < 0);
}

/// Whether `p`, which lies on the line through `a` and `b`, lies between them or at one of them.
bool within(GridPoint a, GridPoint b, GridPoint p) {
    return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
           p.y <= std::max(a.y, b.y);
}

/// Whether two segments have any point in common.
bool meet(GridPoint a, GridPoint b, GridPoint c, GridPoint d) {
    const std::int64_t c_side = side(a, b, c);
    const std::int64_t d_side = side(a, b, d);
    const std::int64_t a_side = side(c, d, a);
    const std::int64_t b_side = side(c, d, b);
    if (sign(c_side) * sign(d_side) < 0 && sign(a_side) * sign(b_side) < 0) {
        return true;
    }
    return (c_side == 0 && within(a, b, c)) || (d_side == 0 && within(a, b, d)) ||
           (a_side == 0 && within(c, d, a)) || (b_side == 0 && within(c, d, b));
}

/// The stops of a square and what it costs to walk between each two, in metres.
class SquareWalks {
  public:
    SquareWalks(const OsmSquare& square, std::span<const GeoPoint> places,
                std::vector<std::uint32_t> stops)
        : stops_(std::move(stops)),
          cost_(stops_.size() * stops_.size(), std::numeric_limits<double>::infinity()),
          straight_(cost_.size(), 0) {
        for (std::size_t i = 0; i < stops_.size(); ++i) {
            offer_along_rim(square, places, i);
        }
        for (const auto& [from, to] : square.lines_across(stops_)) {
            constexpr double kLeastSaving = 0.001;
            offer(number_of(from), number_of(to),
                  ground_distance(places[from], places[to]).value() + kLeastSaving, true);
        }
    }

    /// Adds the straight lines of the shortest walks from one stop to others, as pairs of positions
    /// of corners. Dijkstra's search over a full matrix.
    void collect_lines(std::uint32_t from, std::span<const std::uint32_t> to,
                       std::set<std::pair<std::uint32_t, std::uint32_t>>& lines) const {
        const std::vector<std::size_t> before = search(number_of(from));
        for (const std::uint32_t target : to) {
            for (std::size_t stop = number_of(target); before[stop] != stop; stop = before[stop]) {
                if (straight_[stop * stops_.size() + before[stop]] != 0) {
                    lines.insert(std::minmax(stops_[stop], stops_[before[stop]]));
                }
            }
        }
    }

  private:
    std::size_t number_of(std::uint32_t corner) const {
        return static_cast<std::size_t>(std::lower_bound(stops_.begin(), stops_.end(), corner) -
                                        stops_.begin());
    }

    /// The way along the rim to the next stop on it.
    void offer_along_rim(const OsmSquare& square, std::span<const GeoPoint> places,
                         std::size_t stop) {
        double length = 0.0;
        std::size_t corner = stops_[stop];
        do {
            const std::size_t next = square.after(corner);
            length += ground_distance(places[corner], places[next]).value();
            corner = next;
        } while (!std::binary_search(stops_.begin(), stops_.end(), corner));
        offer(stop, number_of(static_cast<std::uint32_t>(corner)), length, false);
    }

    void offer(std::size_t from, std::size_t to, double length, bool straight) {
        const std::size_t there = from * stops_.size() + to;
        if (length < cost_[there]) {
            const std::size_t back = to * stops_.size() + from;
            cost_[there] = cost_[back] = length;
            straight_[there] = straight_[back] = straight ? 1 : 0;
        }
    }

    /// For each stop the one before it on the way from `start`; `start` itself for `start`.
    std::vector<std::size_t> search(std::size_t start) const {
        const std::size_t count = stops_.size();
        std::vector<double> best(count, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> before(count, start);
        std::vector<std::uint8_t> settled(count, 0);
        best[start] = 0.0;
        for (std::size_t round = 0; round < count; ++round) {
            std::size_t nearest = count;
            for (std::size_t i = 0; i < count; ++i) {
                if (settled[i] == 0 && (nearest == count || best[i] < best[nearest])) {
                    nearest = i;
                }
            }
            settled[nearest] = 1;
            for (std::size_t i = 0; i < count; ++i) {
                const double through = best[nearest] + cost_[nearest * count + i];
                if (through < best[i]) {
                    best[i] = through;
                    before[i] = nearest;
                }
            }
        }
        return before;
    }

    std::vector<std::uint32_t> stops_;
    std::vector<double> cost_;            // stop by stop
    std::vector<std::uint8_t> straight_;  // stop by stop: whether `cost_` is that of a line across
};

}  // namespace

GridPoint GridPoint::of(const GeoPoint& place) {
    constexpr double kStepsPerDegree = 1e7;
    return {std::llround(place.longitude.value() * kStepsPerDegree),
            std::llround(place.latitude.value() * kStepsPerDegree)};
}

OsmSquare::OsmSquare(const std::vector<GridPoint>& rim,
                     std::span<const std::vector<GridPoint>> holes) {
    add_ring(rim);
    for (const std::vector<GridPoint>& hole : holes) {
        add_ring(hole);
    }
}

void OsmSquare::add_ring(const std::vector<GridPoint>& ring) {
    const auto start = static_cast<std::uint32_t>(corners_.size());
    starts_.push_back(start);
    corners_.insert(corners_.end(), ring.begin(), ring.end());
    for (std::uint32_t i = start + 1; i < corners_.size(); ++i) {
        after_.push_back(i);
    }
    after_.push_back(start);
}

std::int64_t OsmSquare::doubled_area_from(std::size_t first) const {
    std::int64_t area = 0;
    std::size_t corner = first;
    do {
        area += side(corners_[first], corners_[corner], corners_[after(corner)]);
        corner = after(corner);
    } while (corner != first);
    return area;
}

std::int64_t OsmSquare::doubled_area() const {
    return std::abs(doubled_area_from(0));
}

bool OsmSquare::is_simple() const {
    constexpr std::size_t kFewest = 3;
    const std::size_t count = corners_.size();
    for (std::size_t i = 0; i < starts_.size(); ++i) {
        const std::size_t end = i + 1 == starts_.size() ? count : starts_[i + 1];
        if (end - starts_[i] < kFewest) {
            return false;
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        const GridPoint a = corners_[i];
        const GridPoint b = corners_[after(i)];
        const GridPoint next = corners_[after(after(i))];
        if (a == b || (side(a, b, next) == 0 && (within(a, b, next) || within(b, next, a)))) {
            return false;
        }
        for (std::size_t k = i + 1; k < count; ++k) {
            if (after(k) != i && after(i) != k && meet(a, b, corners_[k], corners_[after(k)])) {
                return false;
            }
        }
    }
    return true;
}

std::vector<std::uint32_t> OsmSquare::reflex_corners() const {
    std::vector<std::uint32_t> reflex;
    for (std::size_t ring = 0; ring < starts_.size(); ++ring) {
        // The surface lies left of a rim that goes counter-clockwise, right of such a hole.
        const bool left = (doubled_area_from(starts_[ring]) > 0) == (ring == 0);
        std::size_t before = starts_[ring];
        do {
            const std::size_t corner = after(before);
            const std::int64_t turn =
                side(corners_[before], corners_[corner], corners_[after(corner)]);
            if (left ? turn < 0 : turn > 0) {
                reflex.push_back(static_cast<std::uint32_t>(corner));
            }
            before = corner;
        } while (before != starts_[ring]);
    }
    std::sort(reflex.begin(), reflex.end());
    return reflex;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> OsmSquare::lines_across(
    std::span<const std::uint32_t> stops) const {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> lines;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        for (std::size_t k = i + 1; k < stops.size(); ++k) {
            if (runs_inside(stops[i], stops[k])) {
                lines.emplace_back(stops[i], stops[k]);
            }
        }
    }
    return lines;
}

bool OsmSquare::runs_inside(std::uint32_t from, std::uint32_t to) const {
    if (after(from) == to || after(to) == from) {
        return false;
    }
    const GridPoint a = corners_[from];
    const GridPoint b = corners_[to];
    for (std::size_t i = 0; i < corners_.size(); ++i) {
        const std::size_t next = after(i);
        const bool at_an_end = i == from || i == to || next == from || next == to;
        if (!at_an_end && meet(a, b, corners_[i], corners_[next])) {
            return false;
        }
        // A corner inside the line: the walk is made of the two lines that end there.
        if (i != from && i != to && side(a, b, corners_[i]) == 0 && within(a, b, corners_[i])) {
            return false;
        }
    }
    return holds_doubled({a.x + b.x, a.y + b.y});
}

/// Whether the rims go round a point that is on none of them, given in doubled coordinates, so that
/// it is on the surface (crossing number, Shimrat 1962).
bool OsmSquare::holds_doubled(GridPoint doubled) const {
    bool inside = false;
    for (std::size_t i = 0; i < corners_.size(); ++i) {
        const GridPoint a = {corners_[i].x * 2, corners_[i].y * 2};
        const GridPoint b = {corners_[after(i)].x * 2, corners_[after(i)].y * 2};
        if ((a.y > doubled.y) == (b.y > doubled.y)) {
            continue;
        }
        const bool left = side(a, b, doubled) > 0;
        inside ^= left == (b.y > a.y);
    }
    return inside;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> lines_walked(
    const OsmSquare& square, std::span<const GeoPoint> places,
    std::span<const std::uint32_t> entries) {
    const std::vector<std::uint32_t> reflex = square.reflex_corners();
    std::vector<std::uint32_t> stops;
    std::set_union(entries.begin(), entries.end(), reflex.begin(), reflex.end(),
                   std::back_inserter(stops));
    const SquareWalks walks(square, places, std::move(stops));
    std::set<std::pair<std::uint32_t, std::uint32_t>> lines;
    for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
        walks.collect_lines(entries[i], entries.subspan(i + 1), lines);
    }
    return {lines.begin(), lines.end()};
}

}  // namespace cercania
