#pragma once

#include <cstddef>
#include <vector>

namespace cercania::sample {

/// A place or a displacement in the town's own plane: metres east (x) and north (y) of its centre.
struct Point {
    double x = 0.0;
    double y = 0.0;
};

inline Point operator+(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}
inline Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
inline Point operator*(Point a, double factor) {
    return {a.x * factor, a.y * factor};
}
inline double dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}
inline double cross(Point a, Point b) {
    return a.x * b.y - a.y * b.x;
}
/// The vector turned by 90° to the left.
inline Point left_of(Point a) {
    return {-a.y, a.x};
}

double length(Point vector);
double distance(Point a, Point b);
/// The vector with length 1; the zero vector stays as it is.
Point unit(Point vector);
Point rotated(Point point, double radians);

using Line = std::vector<Point>;
/// A closed outline; the first point is not repeated.
using Ring = std::vector<Point>;

/// A smooth curve through the control points (Catmull-Rom), with points about `step` metres apart.
Line smooth(const Line& controls, double step);
Ring smooth_ring(const Ring& controls, double step);
/// The line shifted to its left by `shift` metres (to its right when negative).
Line shifted(const Line& line, double shift);

/// Positive for a ring that runs anticlockwise; square metres.
double signed_area(const Ring& ring);
double perimeter(const Ring& ring);
Point centroid(const Ring& ring);
bool contains(const Ring& ring, Point point);

/// The point of the segment a-b that is nearest to `point`.
Point nearest_on_segment(Point point, Point a, Point b);
double distance_to(const Line& line, Point point);

}  // namespace cercania::sample
