#include "core/network/line_topology_lines.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/geo/geo_box.h"

namespace cercania {
namespace {

bool is_finite(const GeoPoint& point) {
    return std::isfinite(point.longitude.value()) && std::isfinite(point.latitude.value());
}

std::vector<GeoPoint> without_repeats(const GeoLine& part) {
    std::vector<GeoPoint> points;
    points.reserve(part.size());
    for (const GeoPoint& point : part) {
        CERCANIA_REQUIRE(is_finite(point));
        if (points.empty() || points.back() != point) {
            points.push_back(point);
        }
    }
    return points;
}

/// Turns the line so that the lexicographically smaller of its two readings comes first.
void orient(TopologyLine& line) {
    if (std::lexicographical_compare(line.points.rbegin(), line.points.rend(), line.points.begin(),
                                     line.points.end())) {
        std::reverse(line.points.begin(), line.points.end());
        std::swap(line.forward_allowed, line.backward_allowed);
    } else if (std::equal(line.points.begin(), line.points.end(), line.points.rbegin())) {
        // There and back on the same points: neither direction can be told from the other.
        line.forward_allowed = line.forward_allowed || line.backward_allowed;
        line.backward_allowed = line.forward_allowed;
    }
}

TopologyLine make_line(const LineStreet& street, std::vector<GeoPoint> points) {
    TopologyLine line;
    line.points = std::move(points);
    line.stratum = {street.level, street.bridge_or_tunnel};
    line.class_name = street.class_name;
    line.name = street.name;
    line.time_factor = street.time_factor;
    line.time_cause = street.time_cause;
    line.forward_allowed = street.forward_allowed;
    line.backward_allowed = street.backward_allowed;
    line.feature = street.feature;
    orient(line);
    return line;
}

bool comes_before(const TopologyLine& a, const TopologyLine& b) {
    const auto rest = [](const TopologyLine& line) {
        return std::tie(line.stratum, line.time_factor, line.class_name, line.name, line.feature,
                        line.forward_allowed, line.backward_allowed, line.time_cause);
    };
    return a.points != b.points ? a.points < b.points : rest(a) < rest(b);
}

std::vector<TopologyLine> lines_with_length(const LineStreets& lines, TopologyReport& report) {
    std::vector<TopologyLine> result;
    result.reserve(lines.streets.size());
    for (const LineStreet& street : lines.streets) {
        for (const GeoLine& part : street.parts) {
            std::vector<GeoPoint> points = without_repeats(part);
            if (points.size() >= 2) {
                result.push_back(make_line(street, std::move(points)));
            } else if (points.size() == 1) {
                report.add("line_without_length", Severity::Warning, street.feature, points.front(),
                           fmt::format("all {} point(s) of the line are at one place; it is left "
                                       "out",
                                       part.size()));
            }
        }
    }
    return result;
}

}  // namespace

PlaneSegment TopologyLine::segment(std::size_t first_point) const {
    return {plane[first_point], plane[first_point + 1]};
}

void TopologyReport::add(std::string code, Severity severity, std::int64_t feature,
                         const GeoPoint& place, std::string message) {
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.severity = severity;
    diagnostic.message = std::move(message);
    diagnostic.source = lines_.source;
    diagnostic.layer = lines_.layer;
    diagnostic.feature = feature;
    diagnostic.place = DiagnosticPlace{place.longitude, place.latitude};
    collected_.push_back(std::move(diagnostic));
}

void TopologyReport::hand_to(Diagnostics& diagnostics) {
    const auto key = [](const Diagnostic& d) {
        return std::tie(d.code, d.feature, d.place->longitude, d.place->latitude, d.message);
    };
    std::sort(collected_.begin(), collected_.end(),
              [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
    for (Diagnostic& diagnostic : collected_) {
        diagnostics.add(std::move(diagnostic));
    }
    collected_.clear();
}

std::vector<TopologyLine> clean_lines(const LineStreets& lines, TopologyReport& report) {
    std::vector<TopologyLine> all = lines_with_length(lines, report);
    std::sort(all.begin(), all.end(), comes_before);
    std::vector<TopologyLine> kept;
    kept.reserve(all.size());
    for (TopologyLine& line : all) {
        const bool repeats = !kept.empty() && kept.back().stratum == line.stratum &&
                             kept.back().points == line.points;
        if (!repeats) {
            kept.push_back(std::move(line));
            continue;
        }
        kept.back().forward_allowed = kept.back().forward_allowed || line.forward_allowed;
        kept.back().backward_allowed = kept.back().backward_allowed || line.backward_allowed;
        report.add("line_duplicate", Severity::Note, line.feature, line.points.front(),
                   fmt::format("the line repeats feature {} point by point; it is left out",
                               kept.back().feature));
    }
    return kept;
}

LocalProjection projection_around(const std::vector<TopologyLine>& lines) {
    CERCANIA_REQUIRE(!lines.empty());
    GeoBox box(lines.front().points.front());
    for (const TopologyLine& line : lines) {
        for (const GeoPoint& point : line.points) {
            box.include(point);
        }
    }
    return LocalProjection(box.centre());
}

void project_lines(std::vector<TopologyLine>& lines, const LocalProjection& projection) {
    for (TopologyLine& line : lines) {
        line.plane = projection.to_plane(line.points);
        line.along.assign(1, 0.0);
        for (std::size_t i = 0; i < line.last(); ++i) {
            line.along.push_back(line.along.back() +
                                 distance(line.plane[i], line.plane[i + 1]).value());
        }
    }
}

}  // namespace cercania
