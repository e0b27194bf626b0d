#include "data/sample_city/source/street_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <stdexcept>
#include <vector>

#include "data/sample_city/source/street_grid.h"
#include "data/sample_city/source/street_names.h"

namespace cercania::sample {
namespace {

constexpr double kSkeletonSnap = 12.0;
/// Ground smaller or thinner than this is no block: it joins its neighbour.
constexpr double kSmallestBlock = 1500.0;
constexpr double kSmallestHillBlock = 900.0;
constexpr double kThinnestBlock = 0.38;
constexpr double kShortestStretch = 16.0;
constexpr double kLargestBlock = 17000.0;
/// Share of the stretches that are left out, so that two blocks become a large one.
constexpr double kLargeBlockShare = 0.18;

bool everywhere(const Stretch&) {
    return true;
}

/// A bridge runs from junction to junction: nothing lies between them that it could meet.
void draw_bridge(StreetPlan& plan, const PlannedStreet& planned, std::size_t street) {
    plan.join(plan.nearest_junction(planned.controls.front()),
              plan.nearest_junction(planned.controls.back()), {street, 0.0, false, true});
}

void draw_skeleton(StreetPlan& plan) {
    for (const PlannedStreet& planned : planned_streets()) {
        const std::size_t street = plan.add_street({planned.name, planned.kind});
        if (planned.bridge) {
            draw_bridge(plan, planned, street);
        } else {
            plan.draw(smooth(planned.controls, 60.0), {street, kSkeletonSnap, true});
        }
    }
    plan.prune_dead_ends();
}

/// How round a face is: 1 for a circle, 0.785 for a square, near 0 for a sliver.
double roundness(const Ring& ring) {
    const double rim = perimeter(ring);
    return 4.0 * std::numbers::pi * signed_area(ring) / (rim * rim);
}

const Neighbourhood* neighbourhood_at(const Town& town, Point place) {
    for (const Neighbourhood& neighbourhood : town.neighbourhoods) {
        if (contains(neighbourhood.outline, place)) {
            return &neighbourhood;
        }
    }
    return nullptr;
}

void find_neighbourhoods(Town& town) {
    const auto bounds = [](const Stretch& stretch) { return stretch.bounds_neighbourhood; };
    const std::vector<Face> faces = town.streets.faces(bounds);
    for (const PlannedDistrict& district : planned_districts()) {
        Neighbourhood neighbourhood{district, {}};
        if (district.fabric == Fabric::Rural) {
            const Ring hamlet = hamlet_outline();
            neighbourhood.outline = contains(hamlet, district.seed) ? hamlet : farmland_outline();
        } else {
            const auto face = std::find_if(faces.begin(), faces.end(), [&](const Face& candidate) {
                return contains(town.streets.ring(candidate), district.seed);
            });
            if (face == faces.end()) {
                throw std::runtime_error("no streets surround " + district.name);
            }
            neighbourhood.outline = town.streets.ring(*face);
        }
        town.neighbourhoods.push_back(std::move(neighbourhood));
    }
}

/// The outlines again, after streets and bends have moved what they run along.
void renew_outlines(Town& town) {
    const auto bounds = [](const Stretch& stretch) { return stretch.bounds_neighbourhood; };
    const std::vector<Face> faces = town.streets.faces(bounds);
    for (Neighbourhood& neighbourhood : town.neighbourhoods) {
        const Point seed = bent(neighbourhood.plan.seed);
        if (neighbourhood.plan.fabric == Fabric::Rural) {
            for (Point& point : neighbourhood.outline) {
                point = bent(point);
            }
            continue;
        }
        for (const Face& face : faces) {
            if (contains(town.streets.ring(face), seed)) {
                neighbourhood.outline = town.streets.ring(face);
            }
        }
    }
}

/// The longest stretch around a face that may go without opening a neighbourhood's border.
std::optional<std::size_t> longest_inner(const StreetPlan& plan, const Face& face) {
    std::optional<std::size_t> longest;
    for (const DirectedStretch& step : face) {
        const Stretch& stretch = plan.stretches()[step.stretch];
        const bool inner = !stretch.bounds_neighbourhood && !stretch.bridge;
        if (inner && (!longest || plan.length_of(step.stretch) > plan.length_of(*longest))) {
            longest = step.stretch;
        }
    }
    return longest;
}

bool is_on_border(const StreetPlan& plan, std::size_t node) {
    return std::any_of(plan.at(node).begin(), plan.at(node).end(), [&](std::size_t stretch) {
        return plan.stretches()[stretch].bounds_neighbourhood || plan.stretches()[stretch].bridge;
    });
}

/// Junctions a few steps apart become one.
void join_near_junctions(StreetPlan& plan) {
    for (std::size_t i = 0; i < plan.stretches().size(); ++i) {
        const Stretch stretch = plan.stretches()[i];
        if (stretch.removed || stretch.bounds_neighbourhood || stretch.bridge ||
            plan.length_of(i) >= kShortestStretch) {
            continue;
        }
        if (!is_on_border(plan, stretch.to)) {
            plan.collapse(i, stretch.to);
        } else if (!is_on_border(plan, stretch.from)) {
            plan.collapse(i, stretch.from);
        }
    }
}

bool join_one_sliver(Town& town) {
    for (const Face& face : town.streets.faces(everywhere)) {
        const Ring ring = town.streets.ring(face);
        const Neighbourhood* neighbourhood = neighbourhood_at(town, centroid(ring));
        if (neighbourhood == nullptr) {
            continue;
        }
        const bool hill = neighbourhood->plan.fabric == Fabric::Hill;
        const double smallest = hill ? kSmallestHillBlock : kSmallestBlock;
        if (signed_area(ring) > smallest && roundness(ring) > kThinnestBlock) {
            continue;
        }
        if (const auto stretch = longest_inner(town.streets, face)) {
            town.streets.remove(*stretch);
            town.streets.prune_dead_ends();
            return true;
        }
    }
    return false;
}

/// Whether a node stays a sensible place without one of its stretches: a junction, or a street that
/// goes on nearly straight.
bool stays_tidy(const StreetPlan& plan, std::size_t node, std::size_t without) {
    std::vector<Point> ways;
    for (const std::size_t stretch : plan.at(node)) {
        if (stretch != without) {
            ways.push_back(unit(plan.nodes()[plan.other_end(stretch, node)] - plan.nodes()[node]));
        }
    }
    constexpr double kNearlyStraight = -0.94;
    return ways.size() > 2 || (ways.size() == 2 && dot(ways[0], ways[1]) < kNearlyStraight);
}

void make_large_blocks(Town& town, Random& random) {
    StreetPlan& plan = town.streets;
    std::vector<std::vector<std::size_t>> faces_of(plan.stretches().size());
    const std::vector<Face> faces = plan.faces(everywhere);
    std::vector<bool> merged(faces.size(), false);
    for (std::size_t face = 0; face < faces.size(); ++face) {
        for (const DirectedStretch& step : faces[face]) {
            faces_of[step.stretch].push_back(face);
        }
    }
    for (std::size_t i = 0; i < faces_of.size(); ++i) {
        const Stretch& stretch = plan.stretches()[i];
        if (stretch.removed || stretch.bounds_neighbourhood || stretch.bridge ||
            stretch.private_access || faces_of[i].size() != 2 || !random.chance(kLargeBlockShare)) {
            continue;
        }
        const std::size_t left = faces_of[i][0];
        const std::size_t right = faces_of[i][1];
        const double area =
            signed_area(plan.ring(faces[left])) + signed_area(plan.ring(faces[right]));
        if (!merged[left] && !merged[right] && area < kLargestBlock &&
            stays_tidy(plan, stretch.from, i) && stays_tidy(plan, stretch.to, i)) {
            plan.remove(i);
            merged[left] = true;
            merged[right] = true;
        }
    }
}

/// Moves the junctions inside a neighbourhood a little: less where a surveyor laid it out.
void unsettle_junctions(Town& town, Random& random) {
    StreetPlan& plan = town.streets;
    for (std::size_t node = 0; node < plan.nodes().size(); ++node) {
        const Neighbourhood* neighbourhood = neighbourhood_at(town, plan.nodes()[node]);
        if (plan.degree(node) == 0 || is_on_border(plan, node) || neighbourhood == nullptr) {
            continue;
        }
        const Fabric fabric = neighbourhood->plan.fabric;
        const double reach = fabric == Fabric::Loose ? 6.0 : fabric == Fabric::Hill ? 4.0 : 2.0;
        const Point shift{random.between(-reach, reach), random.between(-reach, reach)};
        plan.move(node, plan.nodes()[node] + shift);
    }
}

/// The one-way street of the centre that runs east and west past `near` belongs to people on foot.
void make_main_street(StreetPlan& plan, Point near) {
    std::optional<std::size_t> chosen;
    double away = 0.0;
    for (const Stretch& stretch : plan.stretches()) {
        const Point from = plan.nodes()[stretch.from];
        const Point to = plan.nodes()[stretch.to];
        const bool eastward = std::abs(unit(to - from).x) > 0.9;
        const double distance_away = distance(near, nearest_on_segment(near, from, to));
        if (!stretch.removed && stretch.oneway && eastward && (!chosen || distance_away < away)) {
            chosen = stretch.street;
            away = distance_away;
        }
    }
    plan.rename(chosen.value(), "Calle Real");
    for (std::size_t i = 0; i < plan.stretches().size(); ++i) {
        if (plan.stretches()[i].street == chosen) {
            plan.stretch(i).kind = StreetKind::Pedestrian;
            plan.stretch(i).oneway = false;
        }
    }
}

void close_for_works(StreetPlan& plan, Point near) {
    std::optional<std::size_t> nearest;
    double away = 0.0;
    for (std::size_t i = 0; i < plan.stretches().size(); ++i) {
        const Stretch& stretch = plan.stretches()[i];
        const Point middle = (plan.nodes()[stretch.from] + plan.nodes()[stretch.to]) * 0.5;
        if (!stretch.removed && stretch.kind == StreetKind::Residential &&
            (!nearest || distance(middle, near) < away)) {
            nearest = i;
            away = distance(middle, near);
        }
    }
    plan.stretch(nearest.value()).under_construction = true;
}

}  // namespace

void lay_out_streets(Town& town, Random& random) {
    draw_skeleton(town.streets);
    find_neighbourhoods(town);
    StreetNames names(random);
    for (const Neighbourhood& neighbourhood : town.neighbourhoods) {
        if (neighbourhood.plan.fabric != Fabric::Rural) {
            draw_grid(town.streets, neighbourhood.plan, neighbourhood.outline, names, random);
        }
    }
    town.streets.prune_dead_ends();
    join_near_junctions(town.streets);
    while (join_one_sliver(town)) {
    }
    make_large_blocks(town, random);
    unsettle_junctions(town, random);
    make_main_street(town.streets, {-120, 30});
    close_for_works(town.streets, {1330, 560});
    town.streets.transform(bent);
    town.streets.straighten(1.2);
    renew_outlines(town);
}

}  // namespace cercania::sample
