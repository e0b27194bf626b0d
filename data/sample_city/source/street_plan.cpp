#include "data/sample_city/source/street_plan.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace cercania::sample {
namespace {

/// Where segment a-b crosses segment c-d, as a fraction of a-b.
std::optional<double> crossing_of(Point a, Point b, Point c, Point d) {
    const Point first = b - a;
    const Point second = d - c;
    const double turn = cross(first, second);
    if (std::abs(turn) < 1e-9) {
        return std::nullopt;
    }
    const double along_first = cross(c - a, second) / turn;
    const double along_second = cross(c - a, first) / turn;
    if (along_first <= 0.0 || along_first >= 1.0 || along_second < 0.0 || along_second > 1.0) {
        return std::nullopt;
    }
    return along_first;
}

}  // namespace

std::size_t StreetPlan::add_street(Street street) {
    streets_.push_back(std::move(street));
    return streets_.size() - 1;
}

void StreetPlan::draw(const Line& line, const Drawing& drawing) {
    constexpr double kBendSnap = 2.0;
    std::size_t from = node_at(line.front(), drawing.snap);
    for (std::size_t i = 1; i < line.size(); ++i) {
        const bool last = i + 1 == line.size();
        const std::size_t to =
            node_at(line[i], last ? drawing.snap : std::min(drawing.snap, kBendSnap));
        draw_segment(from, to, drawing);
        from = to;
    }
}

void StreetPlan::join(std::size_t from, std::size_t to, const Drawing& drawing) {
    Stretch stretch;
    stretch.street = drawing.street;
    stretch.kind = streets_[drawing.street].kind;
    stretch.bounds_neighbourhood = drawing.bounds_neighbourhood;
    stretch.bridge = drawing.bridge;
    connect(from, to, stretch);
}

void StreetPlan::remove(std::size_t stretch) {
    stretches_[stretch].removed = true;
    std::erase(incident_[stretches_[stretch].from], stretch);
    std::erase(incident_[stretches_[stretch].to], stretch);
}

void StreetPlan::collapse(std::size_t stretch, std::size_t dropped) {
    const std::size_t kept = other_end(stretch, dropped);
    if (!is_clear_at(dropped, nodes_[kept])) {
        return;
    }
    remove(stretch);
    const std::vector<std::size_t> moving = incident_[dropped];
    for (const std::size_t index : moving) {
        const Stretch old = stretches_[index];
        const std::size_t far = other_end(index, dropped);
        remove(index);
        if (far != kept && !joined(far, kept)) {
            connect(old.from == dropped ? kept : far, old.from == dropped ? far : kept, old);
        }
    }
}

void StreetPlan::move(std::size_t node, Point to) {
    if (is_clear_at(node, to)) {
        nodes_[node] = to;
    }
}

bool StreetPlan::is_clear_at(std::size_t node, Point place) const {
    return std::all_of(incident_[node].begin(), incident_[node].end(), [&](std::size_t index) {
        const std::size_t far = other_end(index, node);
        return std::none_of(stretches_.begin(), stretches_.end(), [&](const Stretch& other) {
            const bool apart =
                other.from != node && other.to != node && other.from != far && other.to != far;
            return !other.removed && apart &&
                   crossing_of(place, nodes_[far], nodes_[other.from], nodes_[other.to]);
        });
    });
}

void StreetPlan::prune_dead_ends() {
    for (std::size_t start = 0; start < nodes_.size(); ++start) {
        std::size_t node = start;
        while (degree(node) == 1) {
            const std::size_t stretch = incident_[node].front();
            const std::size_t next = other_end(stretch, node);
            remove(stretch);
            node = next;
        }
    }
}

void StreetPlan::straighten(double tolerance) {
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
        straighten_at(node, tolerance);
    }
}

void StreetPlan::straighten_at(std::size_t node, double tolerance) {
    if (degree(node) != 2) {
        return;
    }
    const std::size_t first = incident_[node][0];
    const std::size_t second = incident_[node][1];
    const Stretch before = stretches_[first];
    const Stretch after = stretches_[second];
    const std::size_t from = other_end(first, node);
    const std::size_t to = other_end(second, node);
    const bool same_course = before.street == after.street && before.kind == after.kind &&
                             (before.to == node) != (after.to == node);
    if (!same_course || from == to || joined(from, to) ||
        distance(nodes_[node], nearest_on_segment(nodes_[node], nodes_[from], nodes_[to])) >
            tolerance) {
        return;
    }
    remove(first);
    remove(second);
    connect(before.to == node ? from : to, before.to == node ? to : from, before);
}

void StreetPlan::transform(const std::function<Point(Point)>& map) {
    for (Point& node : nodes_) {
        node = map(node);
    }
}

std::size_t StreetPlan::other_end(std::size_t stretch, std::size_t node) const {
    return stretches_[stretch].from == node ? stretches_[stretch].to : stretches_[stretch].from;
}

double StreetPlan::length_of(std::size_t stretch) const {
    return distance(nodes_[stretches_[stretch].from], nodes_[stretches_[stretch].to]);
}

std::size_t StreetPlan::nearest_node(Point point) const {
    return nearest_with_degree(point, 1);
}

std::size_t StreetPlan::nearest_junction(Point point) const {
    return nearest_with_degree(point, 3);
}

std::size_t StreetPlan::nearest_with_degree(Point point, std::size_t least) const {
    std::size_t best = 0;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
        const double away = distance(nodes_[node], point);
        if (away < nearest && degree(node) >= least) {
            nearest = away;
            best = node;
        }
    }
    return best;
}

double StreetPlan::attraction(std::size_t node, double snap) const {
    constexpr double kBendShare = 0.35;
    return degree(node) == 2 ? snap * kBendShare : snap;
}

std::size_t StreetPlan::node_at(Point point, double snap) {
    const std::size_t near = nodes_.empty() ? 0 : nearest_node(point);
    if (!nodes_.empty() && distance(nodes_[near], point) <= attraction(near, snap)) {
        return near;
    }
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
        const Stretch& stretch = stretches_[i];
        if (stretch.removed) {
            continue;
        }
        const Point foot = nearest_on_segment(point, nodes_[stretch.from], nodes_[stretch.to]);
        if (distance(foot, point) <= snap) {
            return split(i, foot);
        }
    }
    nodes_.push_back(point);
    incident_.emplace_back();
    return nodes_.size() - 1;
}

std::size_t StreetPlan::split(std::size_t stretch, Point point) {
    const Stretch whole = stretches_[stretch];
    if (distance(nodes_[whole.from], point) < 1e-6) {
        return whole.from;
    }
    if (distance(nodes_[whole.to], point) < 1e-6) {
        return whole.to;
    }
    nodes_.push_back(point);
    incident_.emplace_back();
    const std::size_t node = nodes_.size() - 1;
    remove(stretch);
    connect(whole.from, node, whole);
    connect(node, whole.to, whole);
    return node;
}

bool StreetPlan::joined(std::size_t from, std::size_t to) const {
    return std::any_of(incident_[from].begin(), incident_[from].end(),
                       [&](std::size_t stretch) { return other_end(stretch, from) == to; });
}

std::size_t StreetPlan::connect(std::size_t from, std::size_t to, const Stretch& like) {
    Stretch stretch = like;
    stretch.from = from;
    stretch.to = to;
    stretch.removed = false;
    stretches_.push_back(stretch);
    incident_[from].push_back(stretches_.size() - 1);
    incident_[to].push_back(stretches_.size() - 1);
    return stretches_.size() - 1;
}

void StreetPlan::draw_segment(std::size_t from, std::size_t to, const Drawing& drawing) {
    const Point start = nodes_[from];
    const Point end = nodes_[to];
    std::vector<Crossing> crossings = {{0.0, from}, {1.0, to}};
    add_crossings(start, end, drawing.snap, crossings);
    add_passed_nodes(start, end, drawing.snap, crossings);
    std::sort(crossings.begin(), crossings.end(), [](const Crossing& a, const Crossing& b) {
        return a.along != b.along ? a.along < b.along : a.node < b.node;
    });
    std::size_t last = from;
    for (const Crossing& crossing : crossings) {
        if (crossing.node != last && !joined(last, crossing.node)) {
            join(last, crossing.node, drawing);
        }
        last = crossing.node;
    }
}

void StreetPlan::add_crossings(Point from, Point to, double snap,
                               std::vector<Crossing>& crossings) {
    const std::size_t count = stretches_.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Stretch stretch = stretches_[i];
        if (stretch.removed) {
            continue;
        }
        const auto along = crossing_of(from, to, nodes_[stretch.from], nodes_[stretch.to]);
        if (!along) {
            continue;
        }
        const Point place = from + (to - from) * *along;
        const std::size_t near =
            distance(place, nodes_[stretch.from]) < distance(place, nodes_[stretch.to])
                ? stretch.from
                : stretch.to;
        const bool bend = distance(place, nodes_[near]) <= attraction(near, snap);
        crossings.push_back({*along, bend ? near : split(i, place)});
    }
}

void StreetPlan::add_passed_nodes(Point from, Point to, double snap,
                                  std::vector<Crossing>& crossings) const {
    const double square = dot(to - from, to - from);
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
        const double along = dot(nodes_[node] - from, to - from) / square;
        const bool between = along > 0.0 && along < 1.0 && degree(node) > 0;
        if (between &&
            distance(nodes_[node], from + (to - from) * along) <= attraction(node, snap)) {
            crossings.push_back({along, node});
        }
    }
    // A node may have been found twice: keep its first mention only.
    std::vector<Crossing> once;
    for (const Crossing& crossing : crossings) {
        if (std::none_of(once.begin(), once.end(),
                         [&](const Crossing& known) { return known.node == crossing.node; })) {
            once.push_back(crossing);
        }
    }
    crossings = std::move(once);
}

std::size_t StreetPlan::start_of(DirectedStretch step) const {
    return step.forward ? stretches_[step.stretch].from : stretches_[step.stretch].to;
}

std::vector<Face> StreetPlan::faces(const std::function<bool(const Stretch&)>& use) const {
    // Half-edge 2 s walks stretch s forward, 2 s + 1 backward.
    std::vector<std::vector<std::size_t>> outgoing(nodes_.size());
    const auto step_of = [](std::size_t half) { return DirectedStretch{half / 2, half % 2 == 0}; };
    const auto end_of = [&](std::size_t half) { return start_of(step_of(half ^ 1U)); };
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
        if (!stretches_[i].removed && use(stretches_[i])) {
            outgoing[stretches_[i].from].push_back(2 * i);
            outgoing[stretches_[i].to].push_back(2 * i + 1);
        }
    }
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
        std::sort(outgoing[node].begin(), outgoing[node].end(), [&](std::size_t a, std::size_t b) {
            const Point to_a = nodes_[end_of(a)] - nodes_[node];
            const Point to_b = nodes_[end_of(b)] - nodes_[node];
            return std::atan2(to_a.y, to_a.x) < std::atan2(to_b.y, to_b.x);
        });
    }
    // At its end a walk turns as far left as it can: the stretch just clockwise of the way back.
    const auto next_of = [&](std::size_t half) {
        const std::vector<std::size_t>& ways = outgoing[end_of(half)];
        const auto back = std::find(ways.begin(), ways.end(), half ^ 1U);
        return back == ways.begin() ? ways.back() : *(back - 1);
    };
    std::vector<bool> walked(2 * stretches_.size(), false);
    std::vector<Face> result;
    for (const std::vector<std::size_t>& ways : outgoing) {
        for (const std::size_t first : ways) {
            Face face;
            for (std::size_t half = first; !walked[half]; half = next_of(half)) {
                walked[half] = true;
                face.push_back(step_of(half));
            }
            if (face.size() > 2 && signed_area(ring(face)) > 0.0) {
                result.push_back(std::move(face));
            }
        }
    }
    return result;
}

Ring StreetPlan::ring(const Face& face) const {
    Ring points;
    points.reserve(face.size());
    for (const DirectedStretch& step : face) {
        points.push_back(nodes_[start_of(step)]);
    }
    return points;
}

}  // namespace cercania::sample
