#include "data/sample_city/source/block_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include <fmt/format.h>

namespace cercania::sample {
namespace {

constexpr double kSmallestGround = 250.0;

/// Half the width of a street with its pavements, in metres.
double half_width(const Stretch& stretch) {
    switch (stretch.kind) {
        case StreetKind::Primary:
            return 12.0;
        case StreetKind::Secondary:
            return 10.0;
        case StreetKind::Tertiary:
            return 8.5;
        case StreetKind::Residential:
        case StreetKind::Unclassified:
            return 5.5;
        case StreetKind::Living:
        case StreetKind::Pedestrian:
            return 4.5;
        case StreetKind::Footway:
        case StreetKind::Steps:
        case StreetKind::Track:
        case StreetKind::Path:
            return 2.5;
        case StreetKind::Limit:
            return 4.0;
    }
    return 5.0;
}

struct Side {
    Point from;
    Point to;
};

/// Where the lines through two sides meet; nothing when they are all but parallel.
std::optional<Point> meeting(const Side& a, const Side& b) {
    const Point first = a.to - a.from;
    const Point second = b.to - b.from;
    const double turn = cross(unit(first), unit(second));
    if (std::abs(turn) < 0.03) {
        return std::nullopt;
    }
    return a.from + first * (cross(b.from - a.from, second) / cross(first, second));
}

/// The index of the first side that runs backward between its new corners; none if all run on.
std::optional<std::size_t> vanished(const std::vector<Side>& sides, const Ring& corners) {
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const Point now = corners[(i + 1) % corners.size()] - corners[i];
        if (dot(now, sides[i].to - sides[i].from) <= 0.0) {
            return i;
        }
    }
    return std::nullopt;
}

/// Corner i lies between side i - 1 and side i.
Ring corners_of(const std::vector<Side>& sides) {
    Ring corners;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const Side& before = sides[(i + sides.size() - 1) % sides.size()];
        const auto corner = meeting(before, sides[i]);
        corners.push_back(corner ? *corner : (before.to + sides[i].from) * 0.5);
    }
    return corners;
}

std::size_t neighbourhood_of(const Town& town, const Ring& ring) {
    const Point middle = centroid(ring);
    for (std::size_t i = 0; i < town.neighbourhoods.size(); ++i) {
        if (contains(town.neighbourhoods[i].outline, middle)) {
            return i;
        }
    }
    return town.neighbourhoods.size();
}

/// The junctions at which the rim of a piece of ground turns a corner.
std::vector<std::size_t> corners_around(const StreetPlan& plan, const Face& face) {
    constexpr double kStraightOn = 0.75;  // cosine of about 40 degrees
    std::vector<std::size_t> corners;
    for (std::size_t i = 0; i < face.size(); ++i) {
        const std::size_t node = plan.start_of(face[i]);
        const std::size_t before =
            plan.other_end(face[(i + face.size() - 1) % face.size()].stretch, node);
        const std::size_t after = plan.other_end(face[i].stretch, node);
        const Point arriving = unit(plan.nodes()[node] - plan.nodes()[before]);
        const Point leaving = unit(plan.nodes()[after] - plan.nodes()[node]);
        if (plan.degree(node) > 2 && dot(arriving, leaving) < kStraightOn) {
            corners.push_back(node);
        }
    }
    return corners;
}

/// The strip between an estate's fence and its streets: the face whose rim is the border alone.
bool is_green_belt(const StreetPlan& plan, const Neighbourhood& neighbourhood, const Face& face) {
    return neighbourhood.plan.fabric == Fabric::Estate &&
           std::all_of(face.begin(), face.end(), [&](const DirectedStretch& step) {
               return plan.stretches()[step.stretch].bounds_neighbourhood;
           });
}

const PlannedOpenSpace* open_space_in(const std::vector<PlannedOpenSpace>& planned,
                                      const Ring& ring) {
    for (const PlannedOpenSpace& space : planned) {
        if (contains(ring, bent(space.seed))) {
            return &space;
        }
    }
    return nullptr;
}

/// Rows from north to south, each from west to east: how a census numbers its blocks.
void number_blocks(Town& town) {
    constexpr double kRow = 90.0;
    std::sort(town.blocks.begin(), town.blocks.end(), [](const Block& a, const Block& b) {
        const Point first = centroid(a.outline);
        const Point second = centroid(b.outline);
        const double row_a = -std::floor(first.y / kRow);
        const double row_b = -std::floor(second.y / kRow);
        if (a.neighbourhood != b.neighbourhood) {
            return a.neighbourhood < b.neighbourhood;
        }
        return row_a != row_b ? row_a < row_b : first.x < second.x;
    });
    std::map<std::size_t, int> count;
    for (Block& block : town.blocks) {
        block.code = fmt::format("{}-{:03}", town.neighbourhoods[block.neighbourhood].plan.code,
                                 ++count[block.neighbourhood]);
    }
}

/// The one house of the farmland, further from any street than a person is tied to one.
void add_farmstead(Town& town) {
    for (std::size_t i = 0; i < town.neighbourhoods.size(); ++i) {
        const Point seed = town.neighbourhoods[i].plan.seed;
        if (contains(farmland_outline(), seed)) {
            const Point corner = bent(seed);
            Block block;
            block.neighbourhood = i;
            block.farmstead = true;
            block.outline = {corner, corner + Point{62, 9}, corner + Point{55, 58},
                             corner + Point{-7, 49}};
            town.blocks.push_back(std::move(block));
        }
    }
}

}  // namespace

Ring set_back(const Ring& ring, const std::vector<double>& setbacks) {
    std::vector<Side> sides;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point from = ring[i];
        const Point to = ring[(i + 1) % ring.size()];
        const Point inward = left_of(unit(to - from)) * setbacks[i];
        sides.push_back({from + inward, to + inward});
    }
    while (sides.size() >= 3) {
        Ring corners = corners_of(sides);
        const auto side = vanished(sides, corners);
        if (!side) {
            return signed_area(corners) >= kSmallestGround ? corners : Ring{};
        }
        sides.erase(sides.begin() + static_cast<std::ptrdiff_t>(*side));
    }
    return {};
}

void lay_out_blocks(Town& town) {
    const StreetPlan& plan = town.streets;
    const std::vector<PlannedOpenSpace> planned = planned_open_spaces();
    for (const Face& face : plan.faces([](const Stretch&) { return true; })) {
        const Ring ground = plan.ring(face);
        const std::size_t neighbourhood = neighbourhood_of(town, ground);
        if (neighbourhood == town.neighbourhoods.size() ||
            is_green_belt(plan, town.neighbourhoods[neighbourhood], face)) {
            continue;
        }
        std::vector<double> setbacks;
        for (const DirectedStretch& step : face) {
            setbacks.push_back(half_width(plan.stretches()[step.stretch]));
        }
        Ring outline = set_back(ground, setbacks);
        if (outline.empty()) {
            continue;
        }
        if (const PlannedOpenSpace* space = open_space_in(planned, ground)) {
            town.open_spaces.push_back(
                {space->name, space->kind, std::move(outline), corners_around(plan, face)});
            continue;
        }
        Block block;
        block.neighbourhood = neighbourhood;
        block.outline = std::move(outline);
        town.blocks.push_back(std::move(block));
    }
    add_farmstead(town);
    number_blocks(town);
}

}  // namespace cercania::sample
