#include "data/sample_city/source/plane.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cercania::sample {
namespace {

Point catmull_rom(Point before, Point from, Point to, Point after, double t) {
    const Point linear = (to - before) * 0.5;
    const Point square = before - from * 2.5 + to * 2.0 - after * 0.5;
    const Point cube = (after - before) * 0.5 + (from - to) * 1.5;
    return from + linear * t + square * (t * t) + cube * (t * t * t);
}

void append_curve(Line& line, Point before, Point from, Point to, Point after, double step) {
    const double count = std::max(1.0, std::round(distance(from, to) / step));
    for (double index = 0.0; index < count; index += 1.0) {
        line.push_back(catmull_rom(before, from, to, after, index / count));
    }
}

}  // namespace

double length(Point vector) {
    return std::sqrt(dot(vector, vector));
}

double distance(Point a, Point b) {
    return length(a - b);
}

Point unit(Point vector) {
    const double size = length(vector);
    return size > 0.0 ? vector * (1.0 / size) : vector;
}

Point rotated(Point point, double radians) {
    const double cosine = std::cos(radians);
    const double sine = std::sin(radians);
    return {point.x * cosine - point.y * sine, point.x * sine + point.y * cosine};
}

Line smooth(const Line& controls, double step) {
    Line line;
    for (std::size_t i = 0; i + 1 < controls.size(); ++i) {
        const Point before = controls[i == 0 ? 0 : i - 1];
        const Point after = controls[std::min(i + 2, controls.size() - 1)];
        append_curve(line, before, controls[i], controls[i + 1], after, step);
    }
    line.push_back(controls.back());
    return line;
}

Ring smooth_ring(const Ring& controls, double step) {
    Ring ring;
    const std::size_t count = controls.size();
    for (std::size_t i = 0; i < count; ++i) {
        append_curve(ring, controls[(i + count - 1) % count], controls[i],
                     controls[(i + 1) % count], controls[(i + 2) % count], step);
    }
    return ring;
}

Line shifted(const Line& line, double shift) {
    Line result;
    result.reserve(line.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Point before = line[i == 0 ? 0 : i - 1];
        const Point after = line[std::min(i + 1, line.size() - 1)];
        result.push_back(line[i] + left_of(unit(after - before)) * shift);
    }
    return result;
}

double signed_area(const Ring& ring) {
    double twice = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        twice += cross(ring[i], ring[(i + 1) % ring.size()]);
    }
    return twice / 2.0;
}

double perimeter(const Ring& ring) {
    double sum = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        sum += distance(ring[i], ring[(i + 1) % ring.size()]);
    }
    return sum;
}

Point centroid(const Ring& ring) {
    double twice = 0.0;
    Point sum;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i] - ring[0];
        const Point b = ring[(i + 1) % ring.size()] - ring[0];
        const double weight = cross(a, b);
        twice += weight;
        sum = sum + (a + b) * weight;
    }
    return ring[0] + sum * (1.0 / (3.0 * twice));
}

bool contains(const Ring& ring, Point point) {
    bool inside = false;
    for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++) {
        const Point a = ring[i];
        const Point b = ring[last];
        if ((a.y > point.y) != (b.y > point.y) &&
            point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) {
            inside = !inside;
        }
    }
    return inside;
}

Point nearest_on_segment(Point point, Point a, Point b) {
    const Point along = b - a;
    const double square = dot(along, along);
    if (square <= 0.0) {
        return a;
    }
    return a + along * std::clamp(dot(point - a, along) / square, 0.0, 1.0);
}

double distance_to(const Line& line, Point point) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        nearest =
            std::min(nearest, distance(point, nearest_on_segment(point, line[i], line[i + 1])));
    }
    return nearest;
}

}  // namespace cercania::sample
