#include "core/catchment/border_chains.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "core/catchment/planar_pieces.h"

namespace cercania {
namespace {

constexpr double kChordErrorSteps = kCatchmentChordError * PlanarPieces::kStepsPerMetre;
/// Remains of a chain shorter than a grid step after its cut are not worth a border.
constexpr double kShortestRemainder = 1.0;

struct Range {
    double from = 0.0;
    double to = 1.0;
};

/// Where along p -> q (0 to 1) the distance to the line of `site`, linear between the two given
/// distances, is at most `limit`.
Range within_of_line(double distance_p, double distance_q, double limit) {
    Range range;
    if (distance_p > limit) {
        range.from = distance_q > limit ? 2.0 : (distance_p - limit) / (distance_p - distance_q);
    } else if (distance_q > limit) {
        range.to = (limit - distance_p) / (distance_q - distance_p);
    }
    return range;
}

/// Where along p -> q (0 to 1) the distance to `centre` is at most `limit`.
Range within_of_point(PlanePoint p, PlanePoint q, PlanePoint centre, double limit) {
    const PlanePoint step = q - p;
    const PlanePoint offset = p - centre;
    const double a = dot(step, step);
    const double b = dot(offset, step);
    const double discriminant = b * b - a * (dot(offset, offset) - limit * limit);
    if (a <= 0.0 || discriminant < 0.0) {
        return {2.0, 1.0};
    }
    const double root = std::sqrt(discriminant);
    return {std::max(0.0, (-b - root) / a), std::min(1.0, (-b + root) / a)};
}

}  // namespace

std::uint32_t BorderChains::add_vertex(PlanePoint p) {
    tables_->vertices.push_back(p);
    return static_cast<std::uint32_t>(tables_->vertices.size() - 1);
}

std::uint32_t BorderChains::begin() {
    StreetCellTables::Border border;
    border.first_vertex = static_cast<std::uint32_t>(tables_->border_vertices.size());
    tables_->borders.push_back(border);
    return static_cast<std::uint32_t>(tables_->borders.size() - 1);
}

void BorderChains::extend(std::uint32_t vertex) {
    tables_->border_vertices.push_back(vertex);
    ++tables_->borders.back().vertex_count;
}

void BorderChains::add_straight(std::uint32_t from, std::uint32_t to, const CellSite& site) {
    const PlanePoint p = tables_->vertices[from];
    const PlanePoint q = tables_->vertices[to];
    Range range;
    if (site.is_segment) {
        const PlanePoint along = (site.to - site.from) * (1.0 / norm(site.to - site.from));
        range = within_of_line(std::fabs(cross(along, p - site.from)),
                               std::fabs(cross(along, q - site.from)), frontage_);
    } else {
        range = within_of_point(p, q, site.from, frontage_);
    }
    const bool cut = range.from > 0.0 || range.to < 1.0;
    if (cut && (range.to - range.from) * norm(q - p) < kShortestRemainder) {
        return;
    }
    const std::uint32_t first = range.from > 0.0 ? add_vertex(interpolate(p, q, range.from)) : from;
    const std::uint32_t last = range.to < 1.0 ? add_vertex(interpolate(p, q, range.to)) : to;
    begin();
    extend(first);
    extend(last);
}

void BorderChains::add_parabola(std::uint32_t from, std::uint32_t to, const CellSite& segment,
                                PlanePoint focus) {
    // In the segment's frame, with the focus at (0, d), the points as far from the line as from
    // the focus are y = (x^2 + d^2) / (2 d).
    const PlanePoint along = (segment.to - segment.from) * (1.0 / norm(segment.to - segment.from));
    const double offset = cross(along, focus - segment.from);
    const double d = std::fabs(offset);
    const PlanePoint up = PlanePoint{-along.y, along.x} * (offset < 0.0 ? -1.0 : 1.0);
    const PlanePoint foot = focus - up * d;
    if (d <= 0.0 || d / 2.0 >= frontage_) {
        return;
    }
    const double start = dot(along, tables_->vertices[from] - foot);
    const double end = dot(along, tables_->vertices[to] - foot);
    const double half_width = std::sqrt(2.0 * d * frontage_ - d * d);
    const double x0 = std::clamp(start, -half_width, half_width);
    const double x1 = std::clamp(end, -half_width, half_width);
    const bool cut = x0 != start || x1 != end;
    if (cut && std::fabs(x1 - x0) < kShortestRemainder) {
        return;
    }
    const auto point_at = [&](double x) {
        return foot + along * x + up * ((x * x + d * d) / (2.0 * d));
    };
    const std::uint32_t first = x0 != start ? add_vertex(point_at(x0)) : from;
    begin();
    extend(first);
    // A chord over dx strays dx^2 / (8 sqrt(x^2 + d^2)) from the curve at most.
    const auto step_at = [&](double x) {
        return std::sqrt(8.0 * kChordErrorSteps * std::hypot(x, d));
    };
    const double direction = x1 > x0 ? 1.0 : -1.0;
    for (double x = x0;;) {
        const double ahead = x + direction * step_at(x);
        const double flattest = x * ahead < 0.0 ? 0.0 : std::min(std::fabs(x), std::fabs(ahead));
        x += direction * step_at(flattest);
        if ((x1 - x) * direction <= kShortestRemainder) {
            break;
        }
        extend(add_vertex(point_at(x)));
    }
    extend(x1 != end ? add_vertex(point_at(x1)) : to);
}

std::uint32_t BorderChains::add_outline(std::uint32_t from, std::uint32_t to) {
    const std::uint32_t border = begin();
    extend(from);
    extend(to);
    return border;
}

std::uint32_t BorderChains::add_outline_arc(std::uint32_t from, std::uint32_t to,
                                            std::uint32_t corner) {
    const std::uint32_t border = begin();
    extend(from);
    const PlanePoint centre = tables_->vertices[corner];
    const PlanePoint first = tables_->vertices[from] - centre;
    const PlanePoint last = tables_->vertices[to] - centre;
    double turn = std::atan2(cross(first, last), dot(first, last));
    if (turn < -1e-6) {
        turn += 2.0 * std::numbers::pi;
    }
    const double largest_step = 2.0 * std::acos(1.0 - kChordErrorSteps / frontage_);
    const int steps = static_cast<int>(std::ceil(turn / largest_step));
    for (int i = 1; i < steps; ++i) {
        const double angle = turn * i / steps;
        extend(add_vertex(centre + first * std::cos(angle) +
                          PlanePoint{-first.y, first.x} * std::sin(angle)));
    }
    extend(to);
    return border;
}

}  // namespace cercania
