#include "core/network/line_topology_sites.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace cercania {
namespace {

/// The same fraction of the way in degrees as in the plane.
GeoPoint interpolate(const GeoPoint& a, const GeoPoint& b, double fraction) {
    return {a.longitude + (b.longitude - a.longitude) * fraction,
            a.latitude + (b.latitude - a.latitude) * fraction};
}

}  // namespace

LinePosition LinePosition::at_vertex(const std::vector<TopologyLine>& lines, std::uint32_t line,
                                     std::size_t vertex) {
    return {line, static_cast<std::uint32_t>(vertex), 0.0, lines[line].along[vertex],
            lines[line].points[vertex]};
}

LinePosition LinePosition::inside(const std::vector<TopologyLine>& lines, std::uint32_t line,
                                  std::size_t vertex, double fraction) {
    const TopologyLine& on = lines[line];
    const double along = on.along[vertex] + fraction * (on.along[vertex + 1] - on.along[vertex]);
    return {line, static_cast<std::uint32_t>(vertex), fraction, along,
            interpolate(on.points[vertex], on.points[vertex + 1], fraction)};
}

TopologySites::TopologySites(const std::vector<TopologyLine>& lines)
    : lines_(lines), ends_(2 * lines.size()), middles_(lines.size()) {
    struct End {
        GeoPoint place;
        std::uint32_t line;
        std::size_t vertex;
    };
    std::vector<End> ends;
    ends.reserve(2 * lines.size());
    for (std::uint32_t line = 0; line < lines.size(); ++line) {
        ends.push_back({lines[line].points.front(), line, 0});
        ends.push_back({lines[line].points.back(), line, lines[line].last()});
    }
    std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) {
        return std::tie(a.place, a.line, a.vertex) < std::tie(b.place, b.line, b.vertex);
    });
    for (const End& end : ends) {
        if (places_.empty() || places_.back() != end.place) {
            add_site(end.place, lines[end.line].plane[end.vertex]);
        }
        const SiteId site = id_at<SiteId>(places_.size() - 1);
        members_.back().push_back({LinePosition::at_vertex(lines, end.line, end.vertex)});
        ends_[2 * end.line + (end.vertex == 0 ? 0 : 1)] = site;
    }
}

SiteId TopologySites::add_site(const GeoPoint& place, PlanePoint plane_point) {
    const SiteId site = id_at<SiteId>(places_.size());
    places_.push_back(place);
    plane_points_.push_back(plane_point);
    parents_.push_back(site);
    members_.emplace_back();
    return site;
}

SiteId TopologySites::root(SiteId site) const {
    while (parents_[site.index()] != site) {
        site = parents_[site.index()];
    }
    return site;
}

void TopologySites::join(SiteId a, SiteId b) {
    const auto [kept, gone] = std::minmax({root(a), root(b)});
    if (kept == gone) {
        return;
    }
    parents_[gone.index()] = kept;
    std::vector<SiteMember>& moving = members_[gone.index()];
    std::vector<SiteMember>& staying = members_[kept.index()];
    staying.insert(staying.end(), moving.begin(), moving.end());
    moving = {};
}

bool TopologySites::is_dead_end(SiteId site) const {
    const std::span<const SiteMember> there = members(root(site));
    return there.size() == 1 && there.front().is_end;
}

template <class Visit>
void TopologySites::visit_sites_on(std::uint32_t line, Visit&& visit) const {
    visit(LineSite{0.0, first_end(line)});
    for (const LineSite& middle : middles_[line]) {
        visit(middle);
    }
    visit(LineSite{lines_[line].length(), last_end(line)});
}

std::optional<SiteId> TopologySites::site_near(std::uint32_t line, double along,
                                               double tolerance) const {
    std::optional<SiteId> nearest;
    double least = tolerance;
    visit_sites_on(line, [&](const LineSite& candidate) {
        const double away = std::fabs(candidate.along - along);
        if (away < least || (away <= least && !nearest)) {
            least = away;
            nearest = candidate.site;
        }
    });
    return nearest;
}

void TopologySites::attach_middle(SiteId site, const LinePosition& position) {
    members_[root(site).index()].push_back({position, false, false});
    middles_[position.line].push_back({position.along, site});
}

SiteId TopologySites::add_middle(const LinePosition& position, PlanePoint plane_point,
                                 bool from_crossing) {
    const SiteId site = add_site(position.place, plane_point);
    members_[site.index()].push_back({position, false, from_crossing});
    middles_[position.line].push_back({position.along, site});
    return site;
}

bool TopologySites::connected_within(SiteId from, const LinePosition& to, double limit) const {
    return leads_to({{root(from), 0.0}}, to, limit);
}

bool TopologySites::connected_within(const LinePosition& from, const LinePosition& to,
                                     double limit) const {
    if (from.line == to.line && std::fabs(from.along - to.along) <= limit) {
        return true;
    }
    std::vector<Step> reached;
    visit_sites_on(from.line, [&](const LineSite& there) {
        const double cost = std::fabs(there.along - from.along);
        if (cost <= limit) {
            reached.push_back({root(there.site), cost});
        }
    });
    return leads_to(std::move(reached), to, limit);
}

bool TopologySites::leads_to(std::vector<Step> reached, const LinePosition& to,
                             double limit) const {
    // Few sites lie within the few metres asked for: a list is quicker than a queue and a table.
    for (std::size_t next = 0; next < reached.size(); ++next) {
        const Step here = reached[next];
        for (const SiteMember& member : members(here.site)) {
            const LinePosition& at = member.position;
            if (at.line == to.line && here.cost + std::fabs(at.along - to.along) <= limit) {
                return true;
            }
            visit_sites_on(at.line, [&](const LineSite& there) {
                const Step step = {root(there.site), here.cost + std::fabs(there.along - at.along)};
                const bool known = std::any_of(reached.begin(), reached.end(), [&](const Step& s) {
                    return s.site == step.site && s.cost <= step.cost;
                });
                if (step.cost <= limit && !known) {
                    reached.push_back(step);
                }
            });
        }
    }
    return false;
}

}  // namespace cercania
