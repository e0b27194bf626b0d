#include "core/catchment/ground_overlay.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "core/catchment/outline_arrangement.h"
#include "core/catchment/ring_builder.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_locator.h"

namespace cercania {
namespace {

/// What lies on the two sides of an edge, seen from its low to its high point.
struct Sides {
    bool left = false;
    bool right = false;
};

struct ClassifiedEdge {
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    Sides first;
    Sides second;
};

/// An outline keeps its inside on the left; elsewhere both sides are as the middle of the edge is.
Sides sides_of(int count, PlanePoint middle, const PolygonLocator& locator) {
    if (count == 0) {
        const bool inside = locator.contains(middle);
        return {inside, inside};
    }
    return {count > 0, count < 0};
}

std::optional<std::vector<ClassifiedEdge>> classified(const OutlineArrangement& arrangement,
                                                      const PlaneMultiPolygon& first,
                                                      const PlaneMultiPolygon& second) {
    const PolygonLocator first_locator(first);
    const PolygonLocator second_locator(second);
    std::vector<ClassifiedEdge> edges;
    edges.reserve(arrangement.edges().size());
    for (const OutlineArrangement::Edge& edge : arrangement.edges()) {
        if (std::abs(edge.first) > 1 || std::abs(edge.second) > 1) {
            return std::nullopt;
        }
        const PlanePoint middle =
            interpolate(arrangement.points()[edge.low], arrangement.points()[edge.high], 0.5);
        edges.push_back({edge.low, edge.high, sides_of(edge.first, middle, first_locator),
                         sides_of(edge.second, middle, second_locator)});
    }
    return edges;
}

/// The ground that `belongs(in first, in second)`; none when its outline does not close.
template <class Belongs>
std::optional<PlaneMultiPolygon> ground_where(const std::vector<ClassifiedEdge>& edges,
                                              const OutlineArrangement& arrangement,
                                              RingBuilder& rings, const Belongs& belongs) {
    const auto point_count = static_cast<std::uint32_t>(arrangement.points().size());
    std::vector<int> balance(point_count, 0);
    rings.clear();
    for (const ClassifiedEdge& edge : edges) {
        const bool left = belongs(edge.first.left, edge.second.left);
        const bool right = belongs(edge.first.right, edge.second.right);
        if (left == right) {
            continue;
        }
        const std::uint32_t from = left ? edge.low : edge.high;
        const std::uint32_t to = left ? edge.high : edge.low;
        rings.add_line(from, to);
        ++balance[from];
        --balance[to];
    }
    if (std::any_of(balance.begin(), balance.end(), [](int one) { return one != 0; })) {
        return std::nullopt;
    }
    return rings.build(point_count,
                       [&](std::uint32_t point) { return arrangement.points()[point]; });
}

/// Whether areas agree but for what points that are taken for one, and slivers, explain.
bool adds_up(const PlaneMultiPolygon& a, const PlaneMultiPolygon& b, const PlaneMultiPolygon& sum) {
    constexpr double kLeast = 1.0;
    constexpr double kShare = 1e-6;
    const double wanted = area_of(sum).value();
    return std::fabs(area_of(a).value() + area_of(b).value() - wanted) <= kLeast + kShare * wanted;
}

}  // namespace

std::optional<GroundOverlay> overlay_ground(const PlaneMultiPolygon& first,
                                            const PlaneMultiPolygon& second) {
    const OutlineArrangement arrangement(first, second);
    const auto edges = classified(arrangement, first, second);
    if (!edges) {
        return std::nullopt;
    }
    RingBuilder rings;
    auto common = ground_where(*edges, arrangement, rings, [](bool a, bool b) { return a && b; });
    auto only_first =
        ground_where(*edges, arrangement, rings, [](bool a, bool b) { return a && !b; });
    auto only_second =
        ground_where(*edges, arrangement, rings, [](bool a, bool b) { return b && !a; });
    if (!common || !only_first || !only_second || !adds_up(*common, *only_first, first) ||
        !adds_up(*common, *only_second, second)) {
        return std::nullopt;
    }
    return GroundOverlay{std::move(*common), std::move(*only_first), std::move(*only_second)};
}

}  // namespace cercania
