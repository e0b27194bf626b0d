#include <algorithm>
#include <cmath>
#include <tuple>

#include <fmt/format.h>

#include "core/network/line_topology_joins.h"
#include "core/network/plane_grid.h"

namespace cercania {
namespace {

constexpr Metres kSegmentCell = Metres::of(50.0);

struct Crossing {
    LinePosition first;
    LinePosition second;
};

class CrossingFinder {
  public:
    CrossingFinder(const std::vector<TopologyLine>& lines, double tolerance,
                   const TopologySites& sites)
        : lines_(lines), tolerance_(tolerance), sites_(sites) {
        for (std::uint32_t line = 0; line < lines.size(); ++line) {
            for (std::uint32_t vertex = 0; vertex < lines[line].last(); ++vertex) {
                grid_.add(static_cast<std::uint32_t>(segments_.size()),
                          lines[line].segment(vertex));
                segments_.push_back({line, vertex});
            }
        }
        grid_.finish();
    }

    /// Sorted by lines and places; the same crossing may be there several times.
    std::vector<Crossing> find(const Control& control) {
        grid_.visit_cells([&](PlaneGrid::Cell, std::span<const std::uint32_t> items) {
            control.check();
            for (std::size_t i = 0; i < items.size(); ++i) {
                for (std::size_t j = i + 1; j < items.size(); ++j) {
                    try_pair(segments_[items[i]], segments_[items[j]]);
                }
            }
        });
        std::sort(found_.begin(), found_.end(), [](const Crossing& a, const Crossing& b) {
            return std::tie(a.first.line, a.second.line, a.first.along, a.second.along) <
                   std::tie(b.first.line, b.second.line, b.first.along, b.second.along);
        });
        return std::move(found_);
    }

  private:
    struct Segment {
        std::uint32_t line;
        std::uint32_t vertex;
    };

    void try_pair(const Segment& a, const Segment& b) {
        if (lines_[a.line].stratum != lines_[b.line].stratum ||
            (a.line == b.line && b.vertex - a.vertex <= 1)) {
            return;
        }
        const PlaneSegment shape_a = lines_[a.line].segment(a.vertex);
        const PlaneSegment shape_b = lines_[b.line].segment(b.vertex);
        if (!shape_a.box().intersects(shape_b.box())) {
            return;
        }
        const std::optional<SegmentCrossing> crossing = segment_crossing(shape_a, shape_b);
        if (!crossing) {
            return;
        }
        const LinePosition first = position(a, crossing->fraction_of_a);
        const LinePosition second = position(b, crossing->fraction_of_b);
        if (!meet_at_an_end(first, second)) {
            found_.push_back({first, second});
        }
    }

    /// The vertex where one is within the tolerance, else the place inside the segment.
    LinePosition position(const Segment& segment, double fraction) const {
        const TopologyLine& line = lines_[segment.line];
        const double length = line.along[segment.vertex + 1] - line.along[segment.vertex];
        const double from_nearer_end = std::min(fraction, 1.0 - fraction) * length;
        if (from_nearer_end <= tolerance_) {
            return LinePosition::at_vertex(lines_, segment.line,
                                           fraction <= 0.5 ? segment.vertex : segment.vertex + 1);
        }
        return LinePosition::inside(lines_, segment.line, segment.vertex, fraction);
    }

    /// The quick answer for neighbours in a street network: both lines end here, in one site.
    bool meet_at_an_end(const LinePosition& first, const LinePosition& second) const {
        const SiteId at_first = end_at(first);
        return !at_first.is_none() && at_first == end_at(second);
    }
    SiteId end_at(const LinePosition& position) const {
        if (position.along == 0.0) {
            return sites_.root(sites_.first_end(position.line));
        }
        if (position.along == lines_[position.line].length()) {
            return sites_.root(sites_.last_end(position.line));
        }
        return SiteId::none();
    }

    const std::vector<TopologyLine>& lines_;
    double tolerance_;
    const TopologySites& sites_;
    std::vector<Segment> segments_;
    PlaneGrid grid_{kSegmentCell};
    std::vector<Crossing> found_;
};

bool is_repeat(const Crossing& a, const Crossing& b, double tolerance) {
    return a.first.line == b.first.line && a.second.line == b.second.line &&
           std::fabs(a.first.along - b.first.along) <= tolerance &&
           std::fabs(a.second.along - b.second.along) <= tolerance;
}

/// The site of a line at a place, made if there is none within the tolerance.
SiteId site_at(const std::vector<TopologyLine>& lines, const LinePosition& position,
               double tolerance, TopologySites& sites) {
    const std::optional<SiteId> existing =
        sites.site_near(position.line, position.along, tolerance);
    if (existing) {
        return *existing;
    }
    const TopologyLine& line = lines[position.line];
    const PlanePoint point = position.fraction == 0.0
                                 ? line.plane[position.vertex]
                                 : interpolate(line.plane[position.vertex],
                                               line.plane[position.vertex + 1], position.fraction);
    return sites.add_middle(position, point, true);
}

}  // namespace

void treat_crossings(const std::vector<TopologyLine>& lines, Metres tolerance, bool join_crossings,
                     TopologySites& sites, TopologyReport& report, const Control& control) {
    const double near = tolerance.value();
    const std::vector<Crossing> crossings = CrossingFinder(lines, near, sites).find(control);
    const Crossing* last = nullptr;
    for (const Crossing& crossing : crossings) {
        const bool repeat = last != nullptr && is_repeat(*last, crossing, near);
        last = &crossing;
        if (repeat ||
            sites.connected_within(crossing.first, crossing.second, kConnectedAnyway * near)) {
            continue;
        }
        const std::int64_t first_feature = lines[crossing.first.line].feature;
        const std::int64_t second_feature = lines[crossing.second.line].feature;
        if (join_crossings) {
            sites.join(site_at(lines, crossing.first, near, sites),
                       site_at(lines, crossing.second, near, sites));
            report.add("crossing_joined", Severity::Note, first_feature, crossing.first.place,
                       fmt::format("joined to feature {} where they cross", second_feature));
        } else {
            report.add("crossing_left_apart", Severity::Warning, first_feature,
                       crossing.first.place,
                       fmt::format("crosses feature {} at the same level without a junction; they "
                                   "are not joined",
                                   second_feature));
        }
    }
}

}  // namespace cercania
