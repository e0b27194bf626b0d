#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/strong_id.h"
#include "core/network/line_topology_lines.h"

namespace cercania {

using SiteId = Id<struct SiteTag>;

/// A place on a line: `fraction` of the way from the point `vertex` to the next one.
struct LinePosition {
    std::uint32_t line = 0;
    std::uint32_t vertex = 0;
    double fraction = 0.0;
    double along = 0.0;  ///< plane metres from the line's first point
    GeoPoint place;

    static LinePosition at_vertex(const std::vector<TopologyLine>& lines, std::uint32_t line,
                                  std::size_t vertex);
    static LinePosition inside(const std::vector<TopologyLine>& lines, std::uint32_t line,
                               std::size_t vertex, double fraction);
};

/// How a line takes part in a site: it ends there, or it passes through.
struct SiteMember {
    LinePosition position;
    bool is_end = true;
    bool from_crossing = false;

    /// How many ways lead out of the site along the line.
    std::uint32_t ways_out() const { return is_end ? 1 : 2; }
};

/// The places where lines end or are met, and which of them are joined into one: every distinct end
/// is a site from the start, places inside lines become sites when something is joined to them.
/// Site ids do not depend on the order of the features.
class TopologySites {
  public:
    /// `lines` must outlive the sites.
    explicit TopologySites(const std::vector<TopologyLine>& lines);

    std::size_t size() const { return places_.size(); }
    const GeoPoint& place(SiteId site) const { return places_[site.index()]; }
    PlanePoint plane_point(SiteId site) const { return plane_points_[site.index()]; }

    /// The site that stands for all those joined to `site`.
    SiteId root(SiteId site) const;
    void join(SiteId a, SiteId b);
    /// The lines that take part in the joined site of a root.
    std::span<const SiteMember> members(SiteId root_site) const {
        return members_[root_site.index()];
    }
    /// Whether only one line is there, and ends.
    bool is_dead_end(SiteId site) const;

    SiteId first_end(std::uint32_t line) const { return ends_[std::size_t{2} * line]; }
    SiteId last_end(std::uint32_t line) const { return ends_[std::size_t{2} * line + 1]; }
    /// The site on a line whose distance along it is nearest to `along`, if within `tolerance`.
    std::optional<SiteId> site_near(std::uint32_t line, double along, double tolerance) const;

    /// Lets a line pass through an existing site.
    void attach_middle(SiteId site, const LinePosition& position);
    /// Makes a site inside a line.
    SiteId add_middle(const LinePosition& position, PlanePoint plane_point, bool from_crossing);

    /// Whether one can walk at most `limit` metres along the lines, as joined so far, from a site
    /// or a place on a line to another place on a line. Looks at no more than is within the limit.
    bool connected_within(SiteId from, const LinePosition& to, double limit) const;
    bool connected_within(const LinePosition& from, const LinePosition& to, double limit) const;

  private:
    struct LineSite {
        double along;
        SiteId site;
    };
    struct Step {
        SiteId site;
        double cost;
    };
    bool leads_to(std::vector<Step> reached, const LinePosition& to, double limit) const;
    template <class Visit>
    void visit_sites_on(std::uint32_t line, Visit&& visit) const;
    SiteId add_site(const GeoPoint& place, PlanePoint plane_point);

    const std::vector<TopologyLine>& lines_;
    std::vector<GeoPoint> places_;
    std::vector<PlanePoint> plane_points_;
    std::vector<SiteId> parents_;
    std::vector<std::vector<SiteMember>> members_;
    std::vector<SiteId> ends_;                    // two a line
    std::vector<std::vector<LineSite>> middles_;  // by line
};

}  // namespace cercania
