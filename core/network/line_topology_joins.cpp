#include "core/network/line_topology_joins.h"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>

#include <fmt/format.h>

#include "core/network/plane_grid.h"

namespace cercania {
namespace {

constexpr Metres kSiteCell = Metres::of(30.0);
/// Up to how many tolerances a dead end counts as stopping short of another line.
constexpr double kNearMiss = 3.0;

/// An end site near another one.
struct SitePair {
    double distance;
    SiteId first;
    SiteId second;
};

/// An end site near an inner vertex or the inside of a segment of a line.
struct Touch {
    double distance;
    SiteId site;
    LinePosition position;
};

bool nearer(const SitePair& a, const SitePair& b) {
    return std::tie(a.distance, a.first, a.second) < std::tie(b.distance, b.first, b.second);
}
bool nearer(const Touch& a, const Touch& b) {
    return std::tie(a.distance, a.site, a.position.line, a.position.along) <
           std::tie(b.distance, b.site, b.position.line, b.position.along);
}

/// Everything near enough to an end site to matter.
struct Neighbours {
    std::vector<SitePair> pairs;
    std::vector<Touch> vertices;  ///< within the tolerance
    std::vector<Touch> insides;   ///< within the reach of a near miss
};

class NeighbourFinder {
  public:
    NeighbourFinder(const std::vector<TopologyLine>& lines, const TopologySites& sites,
                    double tolerance)
        : lines_(lines), sites_(sites), tolerance_(tolerance), reach_(kNearMiss * tolerance) {
        for (std::size_t i = 0; i < sites.size(); ++i) {
            grid_.add(static_cast<std::uint32_t>(i), sites.plane_point(id_at<SiteId>(i)));
        }
        grid_.finish();
    }

    Neighbours find(const Control& control) {
        for (std::size_t i = 0; i < sites_.size(); ++i) {
            find_pairs(id_at<SiteId>(i));
        }
        for (std::uint32_t line = 0; line < lines_.size(); ++line) {
            if (line % 1024 == 0) {
                control.check();
            }
            for (std::size_t vertex = 0; vertex < lines_[line].last(); ++vertex) {
                find_touches(line, vertex);
            }
        }
        const auto by_distance = [](const auto& a, const auto& b) { return nearer(a, b); };
        std::sort(found_.pairs.begin(), found_.pairs.end(), by_distance);
        std::sort(found_.vertices.begin(), found_.vertices.end(), by_distance);
        std::sort(found_.insides.begin(), found_.insides.end(), by_distance);
        return std::move(found_);
    }

  private:
    void find_pairs(SiteId site) {
        const PlanePoint here = sites_.plane_point(site);
        grid_.visit_near({here, here}, Metres::of(reach_), [&](std::uint32_t other) {
            const SiteId there = id_at<SiteId>(other);
            const double away = distance(here, sites_.plane_point(there)).value();
            if (site < there && away <= reach_) {
                found_.pairs.push_back({away, site, there});
            }
        });
    }

    void find_touches(std::uint32_t line, std::size_t vertex) {
        const PlaneSegment segment = lines_[line].segment(vertex);
        grid_.visit_near(segment, Metres::of(reach_), [&](std::uint32_t other) {
            const SiteId site = id_at<SiteId>(other);
            const PlanePoint place = sites_.plane_point(site);
            const double to_vertex = distance(segment.start, place).value();
            if (vertex > 0 && to_vertex <= tolerance_) {
                const LinePosition at = LinePosition::at_vertex(lines_, line, vertex);
                if (!is_own_end(site, at)) {
                    found_.vertices.push_back({to_vertex, site, at});
                }
            }
            const NearestOnSegment nearest = nearest_on_segment(segment, place);
            const bool inside = nearest.fraction < 1.0 && (nearest.fraction > 0.0 || vertex > 0);
            if (inside && nearest.distance.value() <= reach_) {
                const LinePosition at =
                    LinePosition::inside(lines_, line, vertex, nearest.fraction);
                if (!is_own_end(site, at)) {
                    found_.insides.push_back({nearest.distance.value(), site, at});
                }
            }
        });
    }

    /// Whether the site is an end of the line a few steps away: nothing to join there.
    bool is_own_end(SiteId site, const LinePosition& position) const {
        const double near = kConnectedAnyway * tolerance_;
        return (site == sites_.first_end(position.line) && position.along <= near) ||
               (site == sites_.last_end(position.line) &&
                lines_[position.line].length() - position.along <= near);
    }

    const std::vector<TopologyLine>& lines_;
    const TopologySites& sites_;
    double tolerance_;
    double reach_;
    PlaneGrid grid_{kSiteCell};
    Neighbours found_;
};

class EndJoiner {
  public:
    EndJoiner(const std::vector<TopologyLine>& lines, double tolerance, TopologySites& sites,
              TopologyReport& report)
        : lines_(lines),
          tolerance_(tolerance),
          connected_(kConnectedAnyway * tolerance),
          sites_(sites),
          report_(report) {}

    void join(const Neighbours& neighbours) {
        attach_exact(neighbours.vertices);
        join_ends_and_vertices(neighbours);
        for (const Touch& touch : neighbours.insides) {
            if (touch.distance <= tolerance_ && may_meet(touch)) {
                join_inside(touch);
            }
        }
        tell_levels_apart(neighbours.vertices);
        tell_levels_apart(neighbours.insides);
        tell_near_misses(neighbours);
    }

  private:
    /// A line passes through a site freely if it is on the ground (whatever ends there lands on it)
    /// or on the level of a line that is there.
    bool may_meet(const Touch& touch) const {
        const Stratum stratum = lines_[touch.position.line].stratum;
        const std::span<const SiteMember> there = sites_.members(sites_.root(touch.site));
        return stratum.is_ground() ||
               std::any_of(there.begin(), there.end(), [&](const SiteMember& member) {
                   return lines_[member.position.line].stratum == stratum;
               });
    }

    bool connected(const Touch& touch) const {
        return sites_.connected_within(touch.site, touch.position, connected_);
    }

    /// Ends that lie exactly on an inner vertex need no question asked.
    void attach_exact(const std::vector<Touch>& vertices) {
        for (const Touch& touch : vertices) {
            if (touch.position.place == sites_.place(touch.site) && may_meet(touch)) {
                sites_.attach_middle(touch.site, touch.position);
            }
        }
    }

    void join_ends_and_vertices(const Neighbours& neighbours) {
        auto pair = neighbours.pairs.begin();
        auto vertex = neighbours.vertices.begin();
        while (pair != neighbours.pairs.end() || vertex != neighbours.vertices.end()) {
            const bool pair_is_next =
                vertex == neighbours.vertices.end() ||
                (pair != neighbours.pairs.end() && pair->distance <= vertex->distance);
            if (pair_is_next) {
                join_pair(*pair++);
            } else {
                join_vertex(*vertex++);
            }
        }
    }

    void join_pair(const SitePair& pair) {
        if (pair.distance > tolerance_) {
            return;
        }
        const LinePosition& second = sites_.members(sites_.root(pair.second)).front().position;
        if (!sites_.connected_within(pair.first, second, connected_)) {
            sites_.join(pair.first, pair.second);
        }
    }

    void join_vertex(const Touch& touch) {
        if (may_meet(touch) && !connected(touch)) {
            join_middle(touch, 0.0);
        }
    }

    void join_inside(const Touch& touch) {
        if (!connected(touch)) {
            join_middle(touch, tolerance_);
        }
    }

    /// Joins the site to the place on the line, or to a site of the line that is near it already.
    void join_middle(const Touch& touch, double site_tolerance) {
        const std::optional<SiteId> existing =
            sites_.site_near(touch.position.line, touch.position.along, site_tolerance);
        if (existing) {
            sites_.join(touch.site, *existing);
            return;
        }
        const TopologyLine& line = lines_[touch.position.line];
        const PlaneSegment segment =
            line.segment(std::min<std::size_t>(touch.position.vertex, line.last() - 1));
        sites_.join(touch.site,
                    sites_.add_middle(
                        touch.position,
                        interpolate(segment.start, segment.end, touch.position.fraction), false));
    }

    const SiteMember& only_member(SiteId site) const {
        return sites_.members(sites_.root(site)).front();
    }

    void tell_levels_apart(const std::vector<Touch>& touches) {
        for (const Touch& touch : touches) {
            if (touch.distance > tolerance_ || may_meet(touch) || !sites_.is_dead_end(touch.site) ||
                !told_apart_.insert(touch.site).second) {
                continue;
            }
            const TopologyLine& ending = lines_[only_member(touch.site).position.line];
            const TopologyLine& passing = lines_[touch.position.line];
            report_.add("levels_left_apart", Severity::Warning, ending.feature,
                        sites_.place(touch.site),
                        fmt::format("the line ends at level {} where feature {} goes by at level "
                                    "{}{}; they are not joined",
                                    ending.stratum.level, passing.feature, passing.stratum.level,
                                    passing.stratum.bridge_or_tunnel ? " (bridge or tunnel)" : ""));
        }
    }

    void tell_near_misses(const Neighbours& neighbours) {
        struct Miss {
            double distance;
            SiteId site;
            LinePosition target;
        };
        std::vector<Miss> misses;
        const auto add = [&](double distance, SiteId site, const LinePosition& target) {
            if (distance > tolerance_ && sites_.is_dead_end(site)) {
                misses.push_back({distance, site, target});
            }
        };
        for (const SitePair& pair : neighbours.pairs) {
            add(pair.distance, pair.first, only_member(pair.second).position);
            add(pair.distance, pair.second, only_member(pair.first).position);
        }
        for (const Touch& touch : neighbours.insides) {
            if (may_meet(touch)) {
                add(touch.distance, touch.site, touch.position);
            }
        }
        std::sort(misses.begin(), misses.end(), [](const Miss& a, const Miss& b) {
            return std::tie(a.site, a.distance, a.target.line, a.target.along) <
                   std::tie(b.site, b.distance, b.target.line, b.target.along);
        });
        SiteId told;
        for (const Miss& miss : misses) {
            if (miss.site == told ||
                sites_.connected_within(miss.site, miss.target, kNearMiss * connected_)) {
                continue;
            }
            told = miss.site;
            report_.add("near_miss", Severity::Warning,
                        lines_[only_member(miss.site).position.line].feature,
                        sites_.place(miss.site),
                        fmt::format("the line stops {:.2f} m short of feature {}; with a tolerance "
                                    "of {} m they are not joined",
                                    miss.distance, lines_[miss.target.line].feature, tolerance_));
        }
    }

    const std::vector<TopologyLine>& lines_;
    double tolerance_;
    double connected_;
    TopologySites& sites_;
    TopologyReport& report_;
    std::set<SiteId> told_apart_;
};

}  // namespace

void join_ends(const std::vector<TopologyLine>& lines, Metres tolerance, TopologySites& sites,
               TopologyReport& report, const Control& control) {
    const Neighbours neighbours = NeighbourFinder(lines, sites, tolerance.value()).find(control);
    EndJoiner(lines, tolerance.value(), sites, report).join(neighbours);
}

}  // namespace cercania
