#include "core/catchment/limit_line.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/catchment/street_cells.h"

namespace cercania {
namespace {

/// Points nearer than this to the one before are left out; so are parts of a reach that overlap the
/// line by less: those only touch its end, where the cost jumps.
constexpr double kSamePoint = 0.001;

void extend(std::vector<PlanePoint>& line, PlanePoint from, PlanePoint p) {
    if (norm(p - (line.empty() ? from : line.back())) >= kSamePoint) {
        line.push_back(p);
    }
}

void end_at(std::vector<PlanePoint>& line, PlanePoint to) {
    while (!line.empty() && norm(line.back() - to) < kSamePoint) {
        line.pop_back();
    }
}

}  // namespace

void side_limit_line(const SideFrame& frame, std::span<const PieceReach::Part> parts,
                     PlanePoint from, PlanePoint to, std::vector<PlanePoint>& line) {
    line.clear();
    const double first = frame.t_of(from);
    const double last = frame.t_of(to);
    const bool falling = first > last;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const PieceReach::Part& part = parts[falling ? parts.size() - 1 - k : k];
        const double start = std::clamp(first, part.from, part.to);
        const double end = std::clamp(last, part.from, part.to);
        if (std::fabs(end - start) > kSamePoint) {
            extend(line, from, frame.at(start, part.at(start)));
            extend(line, from, frame.at(end, part.at(end)));
        }
    }
    end_at(line, to);
}

void wedge_limit_line(PlanePoint corner, double reach, PlanePoint from, PlanePoint to,
                      std::vector<PlanePoint>& line) {
    line.clear();
    const PlanePoint first = from - corner;
    const PlanePoint last = to - corner;
    double turn = std::atan2(cross(first, last), dot(first, last));
    if (turn < -kSamePoint) {
        turn += 2.0 * std::numbers::pi;
    }
    // A chord over the angle a strays r (1 - cos(a / 2)) from its arc.
    const double sag = std::min(1.0, kCatchmentChordError / reach);
    const int steps = static_cast<int>(std::ceil(turn / (2.0 * std::acos(1.0 - sag))));
    for (int k = 1; k < steps; ++k) {
        const double angle = turn * k / steps;
        extend(line, from,
               corner + first * std::cos(angle) + PlanePoint{-first.y, first.x} * std::sin(angle));
    }
    end_at(line, to);
}

}  // namespace cercania
