#include "core/catchment/planar_pieces.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/core.h>

#include "core/base/error.h"

namespace cercania {
namespace {

/// An end nearer than this to a segment's inside splits it: where two streets lie in one line,
/// rounding may have moved the end by half the diagonal of a grid step (0.71), and the segment by
/// as much.
constexpr double kTouchSteps = 1.5;
/// Segments are compared within squares of 2^16 mm, about the length of a street piece.
constexpr int kCellBits = 16;
/// Beyond this the grid would overflow the integers of the Voronoi construction.
constexpr double kMaxHalfExtent = 1.0e9;
/// Splitting settles in three or four rounds on real cities; far more means it never will.
constexpr int kMaxRounds = 50;

struct Segment {
    GridPoint a;
    GridPoint b;
    PlanarPieces::Owner owner;
    bool fresh = true;  // not yet compared with its neighbours
};

struct Cut {
    std::uint32_t segment;
    GridPoint at;
};

struct CellEntry {
    std::int32_t row;
    std::int32_t column;
    std::uint32_t segment;

    friend bool operator<(const CellEntry& l, const CellEntry& r) {
        return std::tie(l.row, l.column, l.segment) < std::tie(r.row, r.column, r.segment);
    }
};

std::int64_t cross(GridPoint origin, GridPoint p, GridPoint q) {
    const std::int64_t px = std::int64_t{p.x} - origin.x;
    const std::int64_t py = std::int64_t{p.y} - origin.y;
    const std::int64_t qx = std::int64_t{q.x} - origin.x;
    const std::int64_t qy = std::int64_t{q.y} - origin.y;
    return px * qy - py * qx;
}

std::int64_t dot(GridPoint origin, GridPoint p, GridPoint q) {
    const std::int64_t px = std::int64_t{p.x} - origin.x;
    const std::int64_t py = std::int64_t{p.y} - origin.y;
    const std::int64_t qx = std::int64_t{q.x} - origin.x;
    const std::int64_t qy = std::int64_t{q.y} - origin.y;
    return px * qx + py * qy;
}

int sign(std::int64_t value) {
    return (value > 0) - (value < 0);
}

bool touches_inside(GridPoint p, const Segment& s) {
    if (p == s.a || p == s.b) {
        return false;
    }
    const std::int64_t along = dot(s.a, s.b, p);
    const std::int64_t squared_length = dot(s.a, s.b, s.b);
    if (along <= 0 || along >= squared_length) {
        return false;
    }
    const double off = std::fabs(static_cast<double>(cross(s.a, s.b, p)));
    return off <= kTouchSteps * std::sqrt(static_cast<double>(squared_length));
}

bool boxes_meet(const Segment& s, const Segment& t) {
    const auto meet = [](std::int32_t a, std::int32_t b, std::int32_t c, std::int32_t d) {
        return std::min(a, b) <= std::max(c, d) + 2 && std::min(c, d) <= std::max(a, b) + 2;
    };
    return meet(s.a.x, s.b.x, t.a.x, t.b.x) && meet(s.a.y, s.b.y, t.a.y, t.b.y);
}

GridPoint crossing_of(const Segment& s, const Segment& t) {
    const double from = static_cast<double>(cross(t.a, t.b, s.a));
    const double to = static_cast<double>(cross(t.a, t.b, s.b));
    const double fraction = from / (from - to);
    const double x = s.a.x + (static_cast<double>(s.b.x) - s.a.x) * fraction;
    const double y = s.a.y + (static_cast<double>(s.b.y) - s.a.y) * fraction;
    return {static_cast<std::int32_t>(std::lround(x)), static_cast<std::int32_t>(std::lround(y))};
}

/// Adds the cuts that keep `s` and `t` from meeting anywhere but at their ends.
void compare(std::span<const Segment> segments, std::uint32_t s_id, std::uint32_t t_id,
             std::vector<Cut>& cuts) {
    const Segment& s = segments[s_id];
    const Segment& t = segments[t_id];
    if (!boxes_meet(s, t)) {
        return;
    }
    const std::size_t before = cuts.size();
    for (const GridPoint end : {t.a, t.b}) {
        if (touches_inside(end, s)) {
            cuts.push_back({s_id, end});
        }
    }
    for (const GridPoint end : {s.a, s.b}) {
        if (touches_inside(end, t)) {
            cuts.push_back({t_id, end});
        }
    }
    const bool crossing = cuts.size() == before &&
                          sign(cross(s.a, s.b, t.a)) * sign(cross(s.a, s.b, t.b)) < 0 &&
                          sign(cross(t.a, t.b, s.a)) * sign(cross(t.a, t.b, s.b)) < 0;
    if (!crossing) {
        return;
    }
    const GridPoint at = crossing_of(s, t);
    if (at != s.a && at != s.b) {
        cuts.push_back({s_id, at});
    }
    if (at != t.a && at != t.b) {
        cuts.push_back({t_id, at});
    }
}

/// Enters a segment in every grid square it passes, or comes within 2 mm of.
void enter_cells(const Segment& s, std::uint32_t id, std::vector<CellEntry>& entries) {
    const bool swap = s.a.y > s.b.y;
    const GridPoint low = swap ? s.b : s.a;
    const GridPoint high = swap ? s.a : s.b;
    const double slope =
        high.y == low.y ? 0.0 : (double(high.x) - low.x) / (double(high.y) - low.y);
    const std::int32_t min_x = std::min(s.a.x, s.b.x);
    const std::int32_t max_x = std::max(s.a.x, s.b.x);
    for (std::int32_t row = (low.y - 2) >> kCellBits; row <= (high.y + 2) >> kCellBits; ++row) {
        const double bottom = std::max<double>(low.y, std::ldexp(double(row), kCellBits) - 2);
        const double top = std::min<double>(high.y, std::ldexp(double(row) + 1, kCellBits) + 2);
        double x0 = low.x + (bottom - low.y) * slope;
        double x1 = low.x + (top - low.y) * slope;
        if (high.y - low.y <= 4) {
            x0 = min_x;
            x1 = max_x;
        }
        const double left = std::clamp<double>(std::min(x0, x1), min_x, max_x);
        const double right = std::clamp<double>(std::max(x0, x1), min_x, max_x);
        const auto first = static_cast<std::int32_t>(std::floor(left) - 2) >> kCellBits;
        const auto last = static_cast<std::int32_t>(std::ceil(right) + 2) >> kCellBits;
        for (std::int32_t column = first; column <= last; ++column) {
            entries.push_back({row, column, id});
        }
    }
}

std::vector<Cut> find_cuts(std::span<const Segment> segments, const Control& control) {
    std::vector<CellEntry> entries;
    entries.reserve(segments.size() * 2);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        enter_cells(segments[i], static_cast<std::uint32_t>(i), entries);
    }
    std::sort(entries.begin(), entries.end());
    std::vector<Cut> cuts;
    for (std::size_t first = 0; first < entries.size();) {
        control.check();
        std::size_t last = first;
        while (last < entries.size() && entries[last].row == entries[first].row &&
               entries[last].column == entries[first].column) {
            ++last;
        }
        for (std::size_t i = first; i < last; ++i) {
            for (std::size_t j = i + 1; j < last; ++j) {
                if (segments[entries[i].segment].fresh || segments[entries[j].segment].fresh) {
                    compare(segments, entries[i].segment, entries[j].segment, cuts);
                }
            }
        }
        first = last;
    }
    return cuts;
}

/// The segment's parts between the cuts, metres along in proportion.
void append_parts(const Segment& s, std::vector<GridPoint> points, std::vector<Segment>& parts) {
    const auto along = [&s](GridPoint p) { return dot(s.a, s.b, p); };
    std::sort(points.begin(), points.end(), [&along](GridPoint p, GridPoint q) {
        return std::make_pair(along(p), p) < std::make_pair(along(q), q);
    });
    points.erase(std::unique(points.begin(), points.end()), points.end());
    const double squared_length = static_cast<double>(along(s.b));
    Segment part = s;
    part.fresh = true;
    const auto add_until = [&](GridPoint end, double metres) {
        part.b = end;
        part.owner.to_m = metres;
        if (part.a != part.b) {
            parts.push_back(part);
        }
        part.a = end;
        part.owner.from_m = metres;
    };
    for (const GridPoint p : points) {
        const double fraction = static_cast<double>(along(p)) / squared_length;
        add_until(p, s.owner.from_m + (s.owner.to_m - s.owner.from_m) * fraction);
    }
    add_until(s.b, s.owner.to_m);
}

std::vector<Segment> apply_cuts(std::span<const Segment> segments, std::vector<Cut>& cuts) {
    std::sort(cuts.begin(), cuts.end(),
              [](const Cut& l, const Cut& r) { return l.segment < r.segment; });
    std::vector<Segment> result;
    result.reserve(segments.size() + cuts.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        std::vector<GridPoint> points;
        for (; next < cuts.size() && cuts[next].segment == i; ++next) {
            points.push_back(cuts[next].at);
        }
        if (points.empty()) {
            result.push_back(segments[i]);
            result.back().fresh = false;
        } else {
            append_parts(segments[i], std::move(points), result);
        }
    }
    return result;
}

std::vector<Segment> usable_segments(const RoadGraph& graph, std::span<const std::uint8_t> usable,
                                     PlanePoint origin) {
    const auto to_grid = [&origin](PlanePoint p) {
        return GridPoint{
            static_cast<std::int32_t>(std::lround((p.x - origin.x) * PlanarPieces::kStepsPerMetre)),
            static_cast<std::int32_t>(
                std::lround((p.y - origin.y) * PlanarPieces::kStepsPerMetre))};
    };
    std::vector<Segment> segments;
    for (std::uint32_t e = 0; e < graph.edge_count(); ++e) {
        if (usable[e] == 0) {
            continue;
        }
        const auto points = graph.plane_points(EdgeId(e));
        const auto metres = graph.metres_along(EdgeId(e));
        // Steps too small for the grid are joined to the next one, so that no metre is lost.
        GridPoint from = to_grid(points[0]);
        double from_m = metres[0];
        for (std::size_t i = 1; i < points.size(); ++i) {
            const GridPoint to = to_grid(points[i]);
            if (to == from) {
                continue;
            }
            segments.push_back({from, to, {e, from_m, metres[i]}, true});
            from = to;
            from_m = metres[i];
        }
        if (!segments.empty() && segments.back().owner.edge == e) {
            segments.back().owner.to_m = metres.back();
        }
    }
    return segments;
}

PlanarPieces merge_duplicates(std::vector<Segment> segments, PlanePoint origin) {
    for (Segment& s : segments) {
        if (s.b < s.a) {
            std::swap(s.a, s.b);
            std::swap(s.owner.from_m, s.owner.to_m);
        }
    }
    const auto owner_key = [](const PlanarPieces::Owner& owner) {
        return std::make_tuple(owner.edge, std::min(owner.from_m, owner.to_m), owner.from_m);
    };
    std::sort(segments.begin(), segments.end(), [&](const Segment& l, const Segment& r) {
        return std::make_tuple(l.a, l.b, owner_key(l.owner)) <
               std::make_tuple(r.a, r.b, owner_key(r.owner));
    });
    PlanarPieces unordered;
    for (const Segment& s : segments) {
        if (unordered.pieces.empty() || unordered.pieces.back().from != s.a ||
            unordered.pieces.back().to != s.b) {
            unordered.pieces.push_back(
                {s.a, s.b, static_cast<std::uint32_t>(unordered.owners.size()), 0});
        }
        ++unordered.pieces.back().owner_count;
        unordered.owners.push_back(s.owner);
    }
    std::sort(unordered.pieces.begin(), unordered.pieces.end(), [&](const auto& l, const auto& r) {
        return owner_key(unordered.owners[l.first_owner]) <
               owner_key(unordered.owners[r.first_owner]);
    });
    PlanarPieces result;
    result.origin = origin;
    result.owners.reserve(unordered.owners.size());
    for (PlanarPieces::Piece piece : unordered.pieces) {
        const auto first = unordered.owners.begin() + piece.first_owner;
        piece.first_owner = static_cast<std::uint32_t>(result.owners.size());
        result.owners.insert(result.owners.end(), first, first + piece.owner_count);
        result.pieces.push_back(piece);
    }
    return result;
}

PlanePoint grid_origin(const PlaneBox& bounds) {
    const double half = std::fmax(bounds.max_x - bounds.min_x, bounds.max_y - bounds.min_y) / 2.0;
    if (half * PlanarPieces::kStepsPerMetre > kMaxHalfExtent) {
        throw Error(ErrorKind::NotComputable,
                    fmt::format("the network is {:.0f} km wide; catchment polygons need one "
                                "narrower than 2000 km: cut it to the study area",
                                2.0 * half / 1000.0));
    }
    return {std::round((bounds.min_x + bounds.max_x) / 2.0),
            std::round((bounds.min_y + bounds.max_y) / 2.0)};
}

}  // namespace

PlanarPieces planar_pieces(const RoadGraph& graph, std::span<const std::uint8_t> usable,
                           const Control& control) {
    CERCANIA_REQUIRE(usable.size() == graph.edge_count());
    const PlanePoint origin = grid_origin(graph.bounds());
    std::vector<Segment> segments = usable_segments(graph, usable, origin);
    for (int round = 0; round < kMaxRounds; ++round) {
        std::vector<Cut> cuts = find_cuts(segments, control);
        if (cuts.empty()) {
            return merge_duplicates(std::move(segments), origin);
        }
        segments = apply_cuts(segments, cuts);
    }
    throw Error(ErrorKind::NotComputable,
                fmt::format("the streets could not be laid in the plane in {} rounds of splitting: "
                            "look for tangles of lines closer than a millimetre",
                            kMaxRounds));
}

}  // namespace cercania
