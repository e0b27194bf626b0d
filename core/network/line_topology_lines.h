#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/geo/local_projection.h"
#include "core/network/line_network_builder.h"
#include "core/network/plane_segment.h"

namespace cercania {

/// Which lines meet freely: those on one level, and of them bridges apart from the rest.
struct Stratum {
    std::int16_t level = 0;
    bool bridge_or_tunnel = false;

    bool is_ground() const { return level == 0 && !bridge_or_tunnel; }
    friend bool operator==(const Stratum&, const Stratum&) = default;
    friend auto operator<=>(const Stratum&, const Stratum&) = default;
};

/// One part of a feature, cleaned: consecutive points differ, there are at least two, and of its
/// two readings it is given in the lexicographically smaller one.
struct TopologyLine {
    std::vector<GeoPoint> points;
    std::vector<PlanePoint> plane;
    std::vector<double> along;  ///< plane metres from the first point
    Stratum stratum;
    std::string class_name;
    std::string name;
    double time_factor = 1.0;
    std::string time_cause;
    bool forward_allowed = true;
    bool backward_allowed = true;
    std::int64_t feature = 0;

    std::size_t last() const { return points.size() - 1; }
    double length() const { return along.back(); }
    PlaneSegment segment(std::size_t first_point) const;
};

/// Collects diagnostics that name the layer they come from, and hands them on in an order that does
/// not depend on the order of the features.
class TopologyReport {
  public:
    explicit TopologyReport(const LineStreets& lines) : lines_(lines) {}

    void add(std::string code, Severity severity, std::int64_t feature, const GeoPoint& place,
             std::string message);
    void hand_to(Diagnostics& diagnostics);

  private:
    const LineStreets& lines_;
    std::vector<Diagnostic> collected_;
};

/// The lines in an order that depends on nothing but themselves, without those that have no length
/// and without repeats of another line (what a repeat allows is allowed to the one that stays).
/// Shapes in the plane are not yet filled.
std::vector<TopologyLine> clean_lines(const LineStreets& lines, TopologyReport& report);

/// The local projection around the lines, whatever their order. There must be at least one.
LocalProjection projection_around(const std::vector<TopologyLine>& lines);

/// Fills `plane` and `along`.
void project_lines(std::vector<TopologyLine>& lines, const LocalProjection& projection);

}  // namespace cercania
