#include "core/catchment/chord_intervals.h"

#include <algorithm>
#include <cmath>

namespace cercania {
namespace {

/// What lies at the limit is in; a tenth of a micrometre absorbs the rounding of exact ties.
constexpr double kTie = 1e-7;
/// Chords that advance less than this along the piece stand on it at one t.
constexpr double kUpright = 1e-6;

/// A part that reaches an end of the piece also holds what rounding put beyond that end.
double start_of(const PieceReach::Part& part) {
    return part.from <= kUpright ? -INFINITY : part.from;
}
double end_of(const PieceReach::Part& part, double length) {
    return part.to >= length - kUpright ? INFINITY : part.to;
}

}  // namespace

void side_intervals(const SideFrame& frame, std::span<const PieceReach::Part> parts, PlanePoint p,
                    PlanePoint q, std::vector<ChordInterval>& result) {
    const double chord = norm(q - p);
    const double tp = frame.t_of(p);
    const double tq = frame.t_of(q);
    const double hp = frame.h_of(p);
    const double hq = frame.h_of(q);
    const double advance = tq - tp;
    for (const PieceReach::Part& part : parts) {
        const double first = start_of(part);
        const double last = end_of(part, frame.length);
        double from = 0.0;
        double to = 1.0;
        if (std::fabs(advance) < kUpright) {
            const double middle = (tp + tq) / 2.0;
            if (middle < first - kUpright || middle > last + kUpright) {
                continue;
            }
        } else {
            const double a = (first - tp) / advance;
            const double b = (last - tp) / advance;
            from = std::max(0.0, std::min(a, b));
            to = std::min(1.0, std::max(a, b));
            if (from >= to) {
                continue;
            }
        }
        const auto spare = [&](double fraction) {
            const double t = std::clamp(tp + advance * fraction, part.from, part.to);
            return part.at(t) - (hp + (hq - hp) * fraction) + kTie;
        };
        const double before = spare(from);
        const double after = spare(to);
        if (before < 0.0 && after < 0.0) {
            continue;
        }
        const double crossing = from + (to - from) * (before / (before - after));
        result.push_back(
            {(before < 0.0 ? crossing : from) * chord, (after < 0.0 ? crossing : to) * chord});
    }
}

void wedge_intervals(PlanePoint corner, double reach, PlanePoint p, PlanePoint q,
                     std::vector<ChordInterval>& result) {
    const double chord = norm(q - p);
    const PlanePoint offset = p - corner;
    const double within = reach + kTie;
    const double at_p = dot(offset, offset) - within * within;
    const double at_q = dot(q - corner, q - corner) - within * within;
    if (at_p <= 0.0 && at_q <= 0.0) {
        result.push_back({0.0, chord});
        return;
    }
    if (chord <= 0.0) {
        return;
    }
    const double b = dot(offset, q - p) / chord;
    const double discriminant = b * b - at_p;
    if (discriminant < 0.0) {
        return;
    }
    const double root = std::sqrt(discriminant);
    const double from = std::max(0.0, -b - root);
    const double to = std::min(chord, -b + root);
    if (from < to) {
        result.push_back({from, to});
    }
}

}  // namespace cercania
