#include "core/access/demand.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/access/streets_inside.h"
#include "core/base/error.h"
#include "core/geometry/polygon_sampling.h"

namespace cercania {

namespace {

constexpr std::array<std::pair<SpreadMethod, std::string_view>, 4> kMethodNames = {{
    {SpreadMethod::SurfacePoint, "surface-point"},
    {SpreadMethod::Frontage, "frontage"},
    {SpreadMethod::Streets, "streets"},
    {SpreadMethod::Area, "area"},
}};

bool has_vertices(const PlaneMultiPolygon& polygons) {
    return std::any_of(polygons.begin(), polygons.end(), [](const PlanePolygon& polygon) {
        return !polygon.rings.empty() && !polygon.rings.front().empty();
    });
}

std::optional<DiagnosticPlace> some_vertex(const GeoShape& shape) {
    const GeoPoint* vertex = nullptr;
    if (!shape.points.empty()) {
        vertex = &shape.points.front();
    } else if (!shape.polygons.empty() && !shape.polygons.front().rings.empty() &&
               !shape.polygons.front().rings.front().empty()) {
        vertex = &shape.polygons.front().rings.front().front();
    }
    if (vertex == nullptr) {
        return std::nullopt;
    }
    return DiagnosticPlace{vertex->longitude, vertex->latitude};
}

class DemandPlacer {
  public:
    DemandPlacer(SpreadMethod method, const RoadGraph& graph, const StreetIndex& streets,
                 const DemandOptions& options, Diagnostics& diagnostics)
        : graph_(graph), streets_(streets), options_(options), diagnostics_(diagnostics) {
        result_.method = method;
        result_.first_place.push_back(0);
    }

    void add(const DemandUnit& unit) {
        check_people(unit);
        ++result_.totals.units;
        result_.unit_people.push_back(unit.people);
        result_.totals.people += unit.people.value_or(0.0);
        samples_.clear();
        sample(unit);
        if (samples_.empty()) {
            ++result_.totals.units_without_place;
            result_.totals.unplaced += unit.people.value_or(0.0);
            report(unit, "demand_without_place",
                   fmt::format("the feature has {} that can be placed; its {} people are counted "
                               "as unplaced",
                               shape_text(unit.shape), unit.people.value_or(0.0)));
        }
        append_places(unit.people.value_or(0.0));
    }

    DemandPlaces take() { return std::move(result_); }

  private:
    void check_people(const DemandUnit& unit) {
        if (!unit.people) {
            ++result_.totals.units_without_people;
            report(unit, "people_missing",
                   fmt::format("field '{}' has no value: the people of this feature are not known, "
                               "which is not zero",
                               options_.people_field));
        } else if (*unit.people < 0.0 || !std::isfinite(*unit.people)) {
            throw Error(ErrorKind::ValueInvalid,
                        fmt::format("{} is no number of people: correct the value or take the "
                                    "feature out",
                                    *unit.people))
                .add_context(fmt::format("field '{}'", options_.people_field))
                .add_context(fmt::format("feature {}", unit.feature_id))
                .add_context(fmt::format("layer '{}'", options_.layer))
                .add_context(fmt::format("reading {}", options_.source));
        }
    }

    void report(const DemandUnit& unit, std::string code, std::string message) {
        diagnostics_.add({.code = std::move(code),
                          .message = std::move(message),
                          .source = options_.source,
                          .layer = options_.layer,
                          .feature = unit.feature_id,
                          .place = some_vertex(unit.shape)});
    }

    static std::string_view shape_text(const GeoShape& shape) {
        return shape.kind == ShapeKind::Lines ? "lines, not points or polygons,"
                                              : "no point or polygon";
    }

    void sample(const DemandUnit& unit) {
        if (unit.shape.kind == ShapeKind::Points) {
            for (const PlanePoint point : graph_.projection().to_plane(unit.shape.points)) {
                if (std::isfinite(point.x) && std::isfinite(point.y)) {
                    samples_.push_back({point, 1.0});
                }
            }
        } else if (unit.shape.kind == ShapeKind::Polygons) {
            const PlaneMultiPolygon polygons = to_plane(unit.shape.polygons, graph_.projection());
            if (has_vertices(polygons) && is_finite(polygons)) {
                sample(unit, polygons);
            }
        }
    }

    void sample(const DemandUnit& unit, const PlaneMultiPolygon& polygons) {
        switch (result_.method) {
            case SpreadMethod::SurfacePoint:
                samples_.push_back({surface_point(polygons), 1.0});
                break;
            case SpreadMethod::Frontage:
                samples_ = rim_samples(polygons, options_.frontage_step);
                break;
            case SpreadMethod::Streets:
                samples_ = streets_inside(polygons, graph_, streets_, options_.street_step);
                if (samples_.empty()) {
                    samples_.push_back({surface_point(polygons), 1.0});
                    ++result_.totals.units_without_street;
                    report(unit, "no_street_inside",
                           "no usable street lies inside: its people are put at one point inside");
                }
                break;
            case SpreadMethod::Area:
                for (const PlanePoint point : ground_samples(polygons, options_.area_step)) {
                    samples_.push_back({point, 1.0});
                }
                break;
        }
    }

    /// Deals the people out by weight. Each place gets what is due up to and with it, less what was
    /// given, so that the last one takes the remainder of all roundings and none gets less than 0.
    void append_places(double people) {
        double total_weight = 0.0;
        for (const WeightedPoint& one : samples_) {
            total_weight += one.weight;
        }
        const auto unit = static_cast<std::uint32_t>(result_.unit_people.size() - 1);
        double weight = 0.0;
        double given_people = 0.0;
        double given_share = 0.0;
        for (std::size_t i = 0; i < samples_.size(); ++i) {
            weight += total_weight > 0.0 ? samples_[i].weight : 1.0;
            const bool last = i + 1 == samples_.size();
            const double all = total_weight > 0.0 ? total_weight : double(samples_.size());
            const double due = last ? 1.0 : weight / all;
            DemandPlace place{.unit = unit, .point = samples_[i].point};
            place.people = std::max(0.0, people * due - given_people);
            place.share = std::max(0.0, due - given_share);
            given_people += place.people;
            given_share += place.share;
            result_.places.push_back(place);
        }
        result_.first_place.push_back(static_cast<std::uint32_t>(result_.places.size()));
    }

    const RoadGraph& graph_;
    const StreetIndex& streets_;
    const DemandOptions& options_;
    Diagnostics& diagnostics_;
    DemandPlaces result_;
    std::vector<WeightedPoint> samples_;
};

}  // namespace

std::string_view spread_method_name(SpreadMethod method) {
    for (const auto& [one, name] : kMethodNames) {
        if (one == method) {
            return name;
        }
    }
    return "unknown";
}

std::optional<SpreadMethod> spread_method_from(std::string_view name) {
    for (const auto& [method, its_name] : kMethodNames) {
        if (its_name == name) {
            return method;
        }
    }
    return std::nullopt;
}

DemandPlaces place_demand(std::span<const DemandUnit> units, SpreadMethod method,
                          const RoadGraph& graph, const StreetIndex& streets,
                          const DemandOptions& options, Diagnostics& diagnostics,
                          const Control& control) {
    constexpr std::size_t kUnitsBetweenChecks = 256;
    DemandPlacer placer(method, graph, streets, options, diagnostics);
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (i % kUnitsBetweenChecks == 0) {
            control.report("placing people", double(i) / double(units.size()));
        }
        placer.add(units[i]);
    }
    return placer.take();
}

}  // namespace cercania
