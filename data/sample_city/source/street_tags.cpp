#include "data/sample_city/source/street_tags.h"

#include <cmath>

#include <fmt/format.h>

#include "data/sample_city/source/terrain.h"

namespace cercania::sample {
namespace {

constexpr double kStepHeight = 0.17;
/// Streets less steep than this carry no `incline`.
constexpr double kNotableGradient = 0.04;

const char* highway_of(StreetKind kind) {
    switch (kind) {
        case StreetKind::Primary:
            return "primary";
        case StreetKind::Secondary:
            return "secondary";
        case StreetKind::Tertiary:
            return "tertiary";
        case StreetKind::Living:
            return "living_street";
        case StreetKind::Pedestrian:
            return "pedestrian";
        case StreetKind::Footway:
            return "footway";
        case StreetKind::Steps:
            return "steps";
        case StreetKind::Unclassified:
            return "unclassified";
        case StreetKind::Track:
            return "track";
        case StreetKind::Path:
            return "path";
        case StreetKind::Residential:
        case StreetKind::Limit:
            break;
    }
    return "residential";
}

Fabric fabric_around(const Town& town, const Run& run) {
    const StreetPlan& plan = town.streets;
    const Point middle = (plan.nodes()[run.nodes[0]] + plan.nodes()[run.nodes[1]]) * 0.5;
    for (const Neighbourhood& neighbourhood : town.neighbourhoods) {
        if (contains(neighbourhood.outline, middle)) {
            return neighbourhood.plan.fabric;
        }
    }
    return Fabric::Grid;
}

void add_class(const Run& run, Tags& tags) {
    const std::string highway = highway_of(run.like.kind);
    if (run.like.under_construction) {
        tags.emplace_back("highway", "construction");
        tags.emplace_back("construction", highway);
    } else {
        tags.emplace_back("highway", highway);
    }
    if (run.like.private_access) {
        tags.emplace_back("access", "private");
    }
    if (run.like.oneway) {
        tags.emplace_back("oneway", "yes");
    }
    if (run.like.bridge) {
        tags.emplace_back("bridge", "yes");
        tags.emplace_back("layer", "1");
    }
}

void add_surface(const Run& run, Fabric fabric, Tags& tags) {
    const bool arterial = run.like.kind == StreetKind::Primary ||
                          run.like.kind == StreetKind::Secondary ||
                          run.like.kind == StreetKind::Tertiary;
    if (arterial) {
        tags.emplace_back("surface", "asphalt");
        tags.emplace_back("sidewalk", "both");
        tags.emplace_back("lit", "yes");
        return;
    }
    if (run.like.kind == StreetKind::Unclassified || run.like.kind == StreetKind::Track ||
        run.like.kind == StreetKind::Path) {
        tags.emplace_back("surface",
                          run.like.kind == StreetKind::Unclassified ? "gravel" : "ground");
        tags.emplace_back("lit", "no");
        return;
    }
    switch (fabric) {
        case Fabric::Centre:
            tags.emplace_back(
                "surface", run.like.kind == StreetKind::Pedestrian ? "paving_stones" : "asphalt");
            tags.emplace_back("lit", "yes");
            break;
        case Fabric::Loose:
            tags.emplace_back("surface", run.street % 3 == 0 ? "gravel" : "concrete");
            tags.emplace_back("lit", run.street % 2 == 0 ? "yes" : "no");
            break;
        case Fabric::Hill:
            tags.emplace_back("surface", "concrete");
            tags.emplace_back("lit", run.street % 2 == 0 ? "yes" : "no");
            break;
        case Fabric::Rural:
            tags.emplace_back("surface", "unpaved");
            tags.emplace_back("lit", "no");
            break;
        case Fabric::Grid:
        case Fabric::Estate:
            tags.emplace_back("surface", run.street % 7 == 0 ? "concrete" : "asphalt");
            tags.emplace_back("lit", "yes");
            break;
    }
}

void add_slope(const Town& town, const Run& run, Tags& tags) {
    const std::vector<Point>& nodes = town.streets.nodes();
    double run_length = 0.0;
    for (std::size_t i = 0; i + 1 < run.nodes.size(); ++i) {
        run_length += distance(nodes[run.nodes[i]], nodes[run.nodes[i + 1]]);
    }
    const double climb = height_at(nodes[run.nodes.back()]) - height_at(nodes[run.nodes.front()]);
    if (run.like.kind == StreetKind::Steps) {
        tags.emplace_back("incline", climb > 0.0 ? "up" : "down");
        tags.emplace_back("step_count",
                          fmt::format("{:.0f}", std::ceil(std::abs(climb) / kStepHeight)));
        tags.emplace_back("handrail", run.street % 2 == 0 ? "yes" : "no");
        tags.emplace_back("wheelchair", "no");
    } else if (std::abs(climb) > kNotableGradient * run_length && !run.like.bridge) {
        tags.emplace_back("incline", fmt::format("{:.0f}%", 100.0 * climb / run_length));
    }
}

}  // namespace

Tags tags_of(const Town& town, const Run& run) {
    Tags tags;
    add_class(run, tags);
    tags.emplace_back("name", town.streets.street(run.street).name);
    add_surface(run, fabric_around(town, run), tags);
    add_slope(town, run, tags);
    return tags;
}

}  // namespace cercania::sample
