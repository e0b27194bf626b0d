#include "tests/support/catchment_oracle.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include <fmt/core.h>

#include "core/geometry/polygon_locator.h"
#include "core/network/care_search.h"

namespace cercania::testing {
namespace {

/// Width of the squares in which segments are looked up; at least the largest leg asked for.
constexpr double kCell = 64.0;
/// Streets whose distances differ by less are equally near.
constexpr double kSameDistance = 1e-6;
/// A stretch holds a position on its edge to within this.
constexpr double kSamePosition = 1e-6;

struct Foot {
    double distance;
    double fraction;
};

Foot foot_on(PlanePoint a, PlanePoint b, PlanePoint p) {
    const PlanePoint step = b - a;
    const double squared = dot(step, step);
    const double fraction = squared > 0.0 ? std::clamp(dot(p - a, step) / squared, 0.0, 1.0) : 0.0;
    return {norm(p - (a + step * fraction)), fraction};
}

}  // namespace

CatchmentOracle::CatchmentOracle(const RoadGraph& graph, std::span<const std::uint8_t> usable) {
    for (std::uint32_t e = 0; e < graph.edge_count(); ++e) {
        const auto points = graph.plane_points(EdgeId(e));
        const auto metres = graph.metres_along(EdgeId(e));
        for (std::size_t i = 0; usable[e] != 0 && i + 1 < points.size(); ++i) {
            if (points[i] == points[i + 1]) {
                continue;  // a street of no length has no ground of its own
            }
            segments_.push_back({e, points[i], points[i + 1], metres[i], metres[i + 1]});
            bounds_.include(points[i]);
            bounds_.include(points[i + 1]);
        }
    }
    columns_ = static_cast<std::size_t>((bounds_.max_x - bounds_.min_x) / kCell) + 1;
    rows_ = static_cast<std::size_t>((bounds_.max_y - bounds_.min_y) / kCell) + 1;
    cells_.resize(columns_ * rows_);
    for (std::uint32_t s = 0; s < segments_.size(); ++s) {
        const PlanePoint a = segments_[s].a;
        const PlanePoint b = segments_[s].b;
        const std::size_t low = cell_of(std::min(a.x, b.x), std::min(a.y, b.y));
        const std::size_t high = cell_of(std::max(a.x, b.x), std::max(a.y, b.y));
        for (std::size_t row = low / columns_; row <= high / columns_; ++row) {
            for (std::size_t column = low % columns_; column <= high % columns_; ++column) {
                cells_[row * columns_ + column].push_back(s);
            }
        }
    }
}

std::size_t CatchmentOracle::cell_of(double x, double y) const {
    const auto index = [](double offset, std::size_t count) {
        return std::min(count - 1, static_cast<std::size_t>(std::max(0.0, offset / kCell)));
    };
    return index(y - bounds_.min_y, rows_) * columns_ + index(x - bounds_.min_x, columns_);
}

std::optional<CatchmentOracle::Answer> CatchmentOracle::ask(PlanePoint place, double max_leg,
                                                            std::span<const ReachedStretch> reached,
                                                            double access_pace) const {
    const std::size_t low = cell_of(place.x - max_leg, place.y - max_leg);
    const std::size_t high = cell_of(place.x + max_leg, place.y + max_leg);
    double leg = std::numeric_limits<double>::infinity();
    std::vector<std::uint32_t> near;
    for (std::size_t row = low / columns_; row <= high / columns_; ++row) {
        for (std::size_t column = low % columns_; column <= high % columns_; ++column) {
            for (const std::uint32_t s : cells_[row * columns_ + column]) {
                near.push_back(s);
                leg = std::min(leg, foot_on(segments_[s].a, segments_[s].b, place).distance);
            }
        }
    }
    if (leg > max_leg) {
        return std::nullopt;
    }
    Answer answer{leg, std::numeric_limits<double>::infinity(), 0};
    for (const std::uint32_t s : near) {
        const Segment& segment = segments_[s];
        const Foot foot = foot_on(segment.a, segment.b, place);
        if (foot.distance > leg + kSameDistance) {
            continue;
        }
        const double along = segment.from_m + (segment.to_m - segment.from_m) * foot.fraction;
        auto stretch = std::lower_bound(
            reached.begin(), reached.end(), segment.edge,
            [](const ReachedStretch& r, std::uint32_t edge) { return r.edge.value() < edge; });
        for (; stretch != reached.end() && stretch->edge.value() == segment.edge; ++stretch) {
            if (along < stretch->from_m - kSamePosition || along > stretch->to_m + kSamePosition) {
                continue;
            }
            const double length = stretch->to_m - stretch->from_m;
            const double fraction =
                length > 0.0 ? std::clamp((along - stretch->from_m) / length, 0.0, 1.0) : 0.0;
            const double cost = stretch->cost_from +
                                (stretch->cost_to - stretch->cost_from) * fraction +
                                access_pace * leg;
            if (cost < answer.cost - kSameDistance ||
                (cost < answer.cost + kSameDistance && stretch->facility < answer.facility)) {
                answer.cost = cost;
                answer.facility = stretch->facility;
            }
        }
    }
    return answer;
}

double distance_to_rings(const PlaneMultiPolygon& polygon, PlanePoint point) {
    double distance = std::numeric_limits<double>::infinity();
    for (const PlanePolygon& part : polygon) {
        for (const PlaneRing& ring : part.rings) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                distance = std::min(distance, foot_on(ring[i], ring[i + 1], point).distance);
            }
        }
    }
    return distance;
}

CatchmentSample compare_with_oracle(const PlaneMultiPolygon& polygon, const CatchmentOracle& oracle,
                                    const CatchmentQuestion& question, std::size_t places,
                                    std::uint64_t seed, double tolerance) {
    std::mt19937_64 random(seed);
    PlaneBox box;
    std::vector<PlanePoint> corners;
    for (const PlanePolygon& part : polygon) {
        for (const PlaneRing& ring : part.rings) {
            for (const PlanePoint& p : ring) {
                box.include(p);
                corners.push_back(p);
            }
        }
    }
    box = box.empty() ? oracle.bounds().grown(60.0) : box.grown(60.0);
    const PolygonLocator locator(polygon);
    std::uniform_real_distribution<double> east(box.min_x, box.max_x);
    std::uniform_real_distribution<double> north(box.min_y, box.max_y);
    std::normal_distribution<double> aside(0.0, 3.0);
    CatchmentSample sample;
    for (std::size_t i = 0; i < places; ++i) {
        PlanePoint p{east(random), north(random)};
        if (i % 2 == 1 && !corners.empty()) {
            p = corners[random() % corners.size()] + PlanePoint{aside(random), aside(random)};
        }
        const auto answer =
            oracle.ask(p, question.frontage, question.reached, question.access_pace);
        const bool expected =
            answer && answer->cost <= question.limit &&
            (!question.only_facility || answer->facility == *question.only_facility);
        const bool found = locator.contains(p);
        ++sample.places;
        sample.inside += found ? 1U : 0U;
        if (expected != found && distance_to_rings(polygon, p) > tolerance) {
            ++sample.wrong;
            if (sample.first_wrong.empty()) {
                sample.first_wrong = fmt::format(
                    "({:.3f}, {:.3f}) is {} the polygon, {:.2f} m from its rings; leg {:.3f}, cost "
                    "{:.3f} for a limit of {:.3f}",
                    p.x, p.y, found ? "inside" : "outside", distance_to_rings(polygon, p),
                    answer ? answer->leg : -1.0, answer ? answer->cost : -1.0, question.limit);
            }
        }
    }
    return sample;
}

std::vector<std::uint8_t> all_usable(const RoadGraph& graph) {
    return std::vector<std::uint8_t>(graph.edge_count(), 1);
}

ReachedStreets reached_from(const std::shared_ptr<const RoadGraph>& graph,
                            std::span<const FacilityEntry> facilities, double limit, CostUnit unit,
                            Direction direction) {
    std::vector<Seed> seeds;
    for (std::uint32_t f = 0; f < facilities.size(); ++f) {
        const EdgeId edge(facilities[f].edge);
        const Metres along = Metres::of(facilities[f].along_m);
        seeds.push_back({{edge, along, graph->plane_point_at(edge, along), Metres()}, f});
    }
    return CareSearch(std::make_shared<const CareGraph>(graph, unit, direction))
        .reached(seeds, limit);
}

}  // namespace cercania::testing
