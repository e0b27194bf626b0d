#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "data/sample_city/source/plane.h"

namespace cercania::sample {

enum class StreetKind {
    Primary,
    Secondary,
    Tertiary,
    Residential,
    Living,
    Pedestrian,
    Footway,
    Steps,
    Unclassified,
    Track,
    Path,
    Limit,  ///< bounds a neighbourhood or the data, and is no street
};

struct Street {
    std::string name;
    StreetKind kind = StreetKind::Residential;
};

/// A straight stretch of one street between two nodes of the plan.
struct Stretch {
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t street = 0;
    StreetKind kind = StreetKind::Residential;
    bool bounds_neighbourhood = false;
    bool bridge = false;
    bool private_access = false;
    bool under_construction = false;
    bool oneway = false;
    bool removed = false;
};

/// How a street enters the plan.
struct Drawing {
    std::size_t street = 0;
    /// A new street that meets or passes a junction within this distance (metres) is bent to it.
    double snap = 1.0;
    bool bounds_neighbourhood = false;
    bool bridge = false;
};

/// One walk along a stretch: `forward` from its first node to its second.
struct DirectedStretch {
    std::size_t stretch = 0;
    bool forward = true;
};

/// The ground between streets: its rim, walked with the face on the left.
using Face = std::vector<DirectedStretch>;

/// The streets of the town as a plane drawing without crossings: wherever two streets meet there is
/// a node. Removed stretches keep their place, so that indices stay valid.
class StreetPlan {
  public:
    std::size_t add_street(Street street);
    void rename(std::size_t street, std::string name) { streets_[street].name = std::move(name); }
    /// Draws a line, splitting what it crosses. O(points of the line × stretches).
    void draw(const Line& line, const Drawing& drawing);
    /// Joins two existing nodes with a straight stretch that is known to cross nothing.
    void join(std::size_t from, std::size_t to, const Drawing& drawing);
    void remove(std::size_t stretch);
    /// Draws the end `dropped` of a stretch, and all that meets there, to its other end; leaves the
    /// plan as it was where that would make streets cross.
    void collapse(std::size_t stretch, std::size_t dropped);
    /// Removes stretches that lead nowhere until none is left.
    void prune_dead_ends();
    /// Removes nodes in the course of one street that it passes all but straight (`tolerance`, m).
    void straighten(double tolerance);
    /// Moves a node, unless that would make streets cross.
    void move(std::size_t node, Point to);
    void transform(const std::function<Point(Point)>& map);

    const std::vector<Point>& nodes() const { return nodes_; }
    const std::vector<Stretch>& stretches() const { return stretches_; }
    Stretch& stretch(std::size_t index) { return stretches_[index]; }
    const Street& street(std::size_t index) const { return streets_[index]; }
    std::size_t street_count() const { return streets_.size(); }
    std::size_t degree(std::size_t node) const { return incident_[node].size(); }
    /// The stretches at a node.
    const std::vector<std::size_t>& at(std::size_t node) const { return incident_[node]; }
    std::size_t other_end(std::size_t stretch, std::size_t node) const;
    double length_of(std::size_t stretch) const;
    std::size_t nearest_node(Point point) const;
    /// The nearest node at which three stretches or more meet.
    std::size_t nearest_junction(Point point) const;

    /// The bounded faces of the drawing made of the stretches that `use` accepts, in a fixed order.
    std::vector<Face> faces(const std::function<bool(const Stretch&)>& use) const;
    Ring ring(const Face& face) const;
    std::size_t start_of(DirectedStretch step) const;

  private:
    std::size_t nearest_with_degree(Point point, std::size_t least) const;
    struct Crossing {
        double along = 0.0;
        std::size_t node = 0;
    };
    std::size_t node_at(Point point, double snap);
    std::size_t split(std::size_t stretch, Point point);
    std::size_t connect(std::size_t from, std::size_t to, const Stretch& like);
    bool joined(std::size_t from, std::size_t to) const;
    void draw_segment(std::size_t from, std::size_t to, const Drawing& drawing);
    void add_crossings(Point from, Point to, double snap, std::vector<Crossing>& crossings);
    void add_passed_nodes(Point from, Point to, double snap,
                          std::vector<Crossing>& crossings) const;
    /// Whether the stretches at a node would still cross nothing if it lay elsewhere.
    bool is_clear_at(std::size_t node, Point place) const;
    void straighten_at(std::size_t node, double tolerance);
    /// How near a line may pass a node before it is bent to it: bends in the course of a street
    /// attract less than junctions.
    double attraction(std::size_t node, double snap) const;

    std::vector<Street> streets_;
    std::vector<Point> nodes_;
    std::vector<Stretch> stretches_;
    std::vector<std::vector<std::size_t>> incident_;
};

}  // namespace cercania::sample
